import {msg} from '@lit/localize';
import type {Cause} from '../../content/index.js';

/** Everything that can go with a leg cramp, in the one order that is always shown. Never ranked. */
export const causes = [
  {
    id: 'night',
    title: msg('Night cramps with no known cause', {desc: 'Cause: name'}),
    summary: msg('Most leg cramps come at night. Most of the time no cause is found.', {
      desc: 'Cause "Night cramps with no known cause": in one sentence',
    }),
    why: msg(
      'Nerves to the muscle may fire too much. In bed the toes often point down, so the calf is already short. A small move can then set off a cramp.',
      {desc: 'Cause "Night cramps with no known cause": why it can bring on cramps'},
    ),
    help: [
      msg('Stretch your calves and the back of your thighs just before bed.', {
        desc: 'Cause "Night cramps with no known cause": what can help',
      }),
      msg('Keep bed covers loose over your feet.', {
        desc: 'Cause "Night cramps with no known cause": what can help',
      }),
      msg('Walk or cycle gently for a few minutes in the evening.', {
        desc: 'Cause "Night cramps with no known cause": what can help',
      }),
      msg('Keep a short diary for 2 weeks.', {
        desc: 'Cause "Night cramps with no known cause": what can help',
      }),
    ],
    evidence: {
      level: 'strong',
      note: msg(
        'It is well shown that most cramps come at night. Why is not known. Stretching helped in one trial and not in another.',
        {desc: 'Cause "Night cramps with no known cause": how sure we are'},
      ),
    },
    minTier: 'self-care',
  },
  {
    id: 'exercise',
    title: msg('Hard or new exercise', {desc: 'Used in several places'}),
    summary: msg('A tired muscle can cramp during sport or soon after.', {
      desc: 'Cause "Hard or new exercise": in one sentence',
    }),
    why: msg(
      'When a muscle is worn out, the signals that tell it to tighten can win over the ones that tell it to let go.',
      {desc: 'Cause "Hard or new exercise": why it can bring on cramps'},
    ),
    help: [
      msg('Stop and stretch gently until it lets go.', {
        desc: 'Cause "Hard or new exercise": what can help',
      }),
      msg('Build up new exercise slowly.', {desc: 'Cause "Hard or new exercise": what can help'}),
      msg('Warm up first.', {desc: 'Cause "Hard or new exercise": what can help'}),
      msg('Rest a sore muscle.', {desc: 'Cause "Hard or new exercise": what can help'}),
    ],
    evidence: {
      level: 'moderate',
      note: msg(
        'Tired muscle is the best backed idea. Several things add up, and they differ from person to person.',
        {desc: 'Cause "Hard or new exercise": how sure we are'},
      ),
    },
    minTier: 'self-care',
  },
  {
    id: 'posture',
    title: msg('Sitting or standing still for a long time', {desc: 'Cause: name'}),
    summary: msg(
      'Long sitting, or long standing on a hard floor, can make legs tired, tight and crampy.',
      {desc: 'Cause "Sitting or standing still for a long time": in one sentence'},
    ),
    why: msg(
      'A muscle kept in one position can get stiff and tired. How this leads to cramps is not proven.',
      {desc: 'Cause "Sitting or standing still for a long time": why it can bring on cramps'},
    ),
    help: [
      msg('Change position every 30 to 60 minutes.', {
        desc: 'Cause "Sitting or standing still for a long time": what can help',
      }),
      msg('Circle your ankles and pull your toes up.', {
        desc: 'Cause "Sitting or standing still for a long time": what can help',
      }),
      msg('Wear shoes with support. Use a mat on hard floors.', {
        desc: 'Cause "Sitting or standing still for a long time": what can help',
      }),
      msg('On long trips, walk when you can.', {
        desc: 'Cause "Sitting or standing still for a long time": what can help',
      }),
    ],
    evidence: {
      level: 'limited',
      note: msg(
        'Experts list it. One study of older adults linked a sitting lifestyle to night cramps. Few studies on hard floors.',
        {desc: 'Cause "Sitting or standing still for a long time": how sure we are'},
      ),
    },
    minTier: 'self-care',
  },
  {
    id: 'older-age',
    title: msg('Getting older', {desc: 'Cause: name'}),
    summary: msg('Cramps get more common with age.', {
      desc: 'Cause "Getting older": in one sentence',
    }),
    why: msg(
      'With age, muscles get smaller and tendons get shorter. Nerves change, and more people take medicines linked with cramps.',
      {desc: 'Cause "Getting older": why it can bring on cramps'},
    ),
    help: [
      msg('Stay active in ways you enjoy.', {desc: 'Cause "Getting older": what can help'}),
      msg('Do gentle calf stretches each day. Sit if you feel unsteady.', {
        desc: 'Cause "Getting older": what can help',
      }),
      msg('Ask for a medicine check once a year.', {desc: 'Cause "Getting older": what can help'}),
    ],
    evidence: {
      level: 'strong',
      note: msg('Large surveys show it. The reasons are likely mixed.', {
        desc: 'Cause "Getting older": how sure we are',
      }),
    },
    minTier: 'self-care',
  },
  {
    id: 'injury',
    title: msg('Injury', {desc: 'Cause: name'}),
    summary: msg('After a strain, bruise or break, muscles can tighten to guard the sore spot.', {
      desc: 'Cause "Injury": in one sentence',
    }),
    why: msg(
      'The body tenses the muscle to keep the hurt part still. This spasm is not quite the same as a plain cramp.',
      {desc: 'Cause "Injury": why it can bring on cramps'},
    ),
    help: [
      msg('Rest the leg for the first day or two.', {desc: 'Cause "Injury": what can help'}),
      msg('Use a wrapped cold pack for up to 15 minutes.', {desc: 'Cause "Injury": what can help'}),
      msg('Move it gently when pain eases.', {desc: 'Cause "Injury": what can help'}),
      msg('Get checked if you cannot walk on it, or one leg swells.', {
        desc: 'Cause "Injury": what can help',
      }),
    ],
    evidence: {
      level: 'expert',
      note: msg('Well known to clinicians. Few studies on cramps themselves.', {
        desc: 'Cause "Injury": how sure we are',
      }),
    },
    minTier: 'self-care',
  },
  {
    id: 'dehydration',
    title: msg('Low fluid', {desc: 'Cause: name'}),
    summary: msg('Losing fluid from sweat, vomiting, diarrhea or not drinking may add to cramps.', {
      desc: 'Cause "Low fluid": in one sentence',
    }),
    why: msg(
      'Less water and salt around nerves may make them jumpy. Sport studies do not show a clear link, so low fluid is only part of the story.',
      {desc: 'Cause "Low fluid": why it can bring on cramps'},
    ),
    help: [
      msg('Drink when you are thirsty. Aim for pale yellow pee.', {
        desc: 'Cause "Low fluid": what can help',
      }),
      msg('After a long sweat, have a sports drink, or water with food.', {
        desc: 'Cause "Low fluid": what can help',
      }),
      msg('If you are told to limit fluids, keep to your limit.', {
        desc: 'Cause "Low fluid": what can help',
      }),
      msg('Do not force large amounts of water.', {desc: 'Cause "Low fluid": what can help'}),
    ],
    evidence: {
      level: 'limited',
      note: msg('Mixed. Many experts list it, but studies in athletes did not back it.', {
        desc: 'Cause "Low fluid": how sure we are',
      }),
    },
    minTier: 'self-care',
  },
  {
    id: 'heat',
    title: msg('Heat and heavy sweating', {desc: 'Cause: name'}),
    summary: msg('Hard work or sport in heat can bring on cramps in the legs, arms or belly.', {
      desc: 'Cause "Heat and heavy sweating": in one sentence',
    }),
    why: msg('You lose water and salt in sweat, and muscles tire faster.', {
      desc: 'Cause "Heat and heavy sweating": why it can bring on cramps',
    }),
    help: [
      msg('Stop. Sit in a cool place.', {desc: 'Cause "Heat and heavy sweating": what can help'}),
      msg('Sip a sports drink or clear juice, or water with a snack.', {
        desc: 'Cause "Heat and heavy sweating": what can help',
      }),
      msg('Rest for a few hours before hard work.', {
        desc: 'Cause "Heat and heavy sweating": what can help',
      }),
      msg('Get help if it is not gone in 1 hour.', {
        desc: 'Cause "Heat and heavy sweating": what can help',
      }),
    ],
    evidence: {
      level: 'limited',
      note: msg(
        'Work safety agencies teach this. Some sport experts think tired muscle matters more than heat.',
        {desc: 'Cause "Heat and heavy sweating": how sure we are'},
      ),
    },
    minTier: 'self-care',
  },
  {
    id: 'medicines',
    title: msg('Medicines', {desc: 'Used in several places'}),
    summary: msg('Some medicines make cramps more likely.', {
      desc: 'Cause "Medicines": in one sentence',
    }),
    why: msg(
      'Water pills can change body salts. Some inhalers act on muscle and nerves. Others are linked, but how is not clear.',
      {desc: 'Cause "Medicines": why it can bring on cramps'},
    ),
    help: [
      msg('Do not stop a medicine on your own.', {desc: 'Used in several places'}),
      msg('Ask a pharmacist to check your list.', {desc: 'Cause "Medicines": what can help'}),
      msg('Tell your doctor when cramps began.', {desc: 'Cause "Medicines": what can help'}),
    ],
    evidence: {
      level: 'moderate',
      note: msg(
        'A study of 4.2 million people found links with long-acting inhalers and some water pills. The link with statins was small.',
        {desc: 'Cause "Medicines": how sure we are'},
      ),
    },
    minTier: 'soon',
  },
  {
    id: 'minerals',
    title: msg('Low minerals in the blood', {desc: 'Cause: name'}),
    summary: msg('Low calcium, magnesium, potassium or sodium can cause cramps.', {
      desc: 'Cause "Low minerals in the blood": in one sentence',
    }),
    why: msg(
      'Nerves and muscles need these minerals to fire and let go. Levels can fall with vomiting, diarrhea, some pills, gut or kidney problems, or poor diet.',
      {desc: 'Cause "Low minerals in the blood": why it can bring on cramps'},
    ),
    help: [
      msg('A blood test is the only way to know.', {
        desc: 'Cause "Low minerals in the blood": what can help',
      }),
      msg('Eat a mix of foods, such as beans, nuts, greens, dairy and fruit.', {
        desc: 'Cause "Low minerals in the blood": what can help',
      }),
      msg('Ask before you take supplements. They can harm you if your kidneys are weak.', {
        desc: 'Cause "Low minerals in the blood": what can help',
      }),
      msg('For most older adults, magnesium pills do not cut night cramps.', {
        desc: 'Used in several places',
      }),
    ],
    evidence: {
      level: 'moderate',
      note: msg(
        'True low levels can cause cramps. Trials show magnesium pills do little for most older adults with night cramps.',
        {desc: 'Cause "Low minerals in the blood": how sure we are'},
      ),
    },
    minTier: 'soon',
  },
  {
    id: 'liver-kidney',
    title: msg('Liver or kidney disease', {desc: 'Cause: name'}),
    summary: msg('Cramps are common in people with scarred livers (cirrhosis) and on dialysis.', {
      desc: 'Cause "Liver or kidney disease": in one sentence',
    }),
    why: msg(
      'Body salts, fluid and nerves can all be upset. On dialysis, taking off fluid fast can set off cramps.',
      {desc: 'Cause "Liver or kidney disease": why it can bring on cramps'},
    ),
    help: [
      msg('Tell your liver or kidney team. They can change treatment.', {
        desc: 'Cause "Liver or kidney disease": what can help',
      }),
      msg('Keep to your fluid and salt plan.', {
        desc: 'Cause "Liver or kidney disease": what can help',
      }),
      msg('Ask before any pill, supplement or pickle juice.', {
        desc: 'Cause "Liver or kidney disease": what can help',
      }),
    ],
    evidence: {
      level: 'strong',
      note: msg(
        'Well shown: about 2 in 3 people with cirrhosis get cramps. Cramps alone do not mean you have liver or kidney disease.',
        {desc: 'Cause "Liver or kidney disease": how sure we are'},
      ),
    },
    minTier: 'soon',
  },
  {
    id: 'pregnancy',
    title: msg('Pregnancy', {desc: 'Cause: name'}),
    summary: msg('Leg cramps are common in the second half of pregnancy, mostly at night.', {
      desc: 'Cause "Pregnancy": in one sentence',
    }),
    why: msg(
      'The reason is not clear. Extra weight, blood flow changes and pressure on nerves may all play a part.',
      {desc: 'Cause "Pregnancy": why it can bring on cramps'},
    ),
    help: [
      msg('Stretch your calves before bed. Hold on to something steady.', {
        desc: 'Cause "Pregnancy": what can help',
      }),
      msg('Pull your toes up during a cramp. Do not point them.', {
        desc: 'Cause "Pregnancy": what can help',
      }),
      msg('Ask your midwife or doctor before magnesium or any pill.', {
        desc: 'Cause "Pregnancy": what can help',
      }),
      msg('One leg swollen, warm or tender to touch: get checked today.', {
        desc: 'Cause "Pregnancy": what can help',
      }),
    ],
    evidence: {
      level: 'strong',
      note: msg(
        'Very common. Small studies of magnesium do not agree. Cramps often stop after birth.',
        {desc: 'Cause "Pregnancy": how sure we are'},
      ),
    },
    minTier: 'soon',
  },
  {
    id: 'nerve',
    title: msg('Squeezed or sick nerves', {desc: 'Cause: name'}),
    summary: msg(
      'A nerve squeezed in the back, or nerve illness, can cause cramps, tingling or weakness.',
      {desc: 'Cause "Squeezed or sick nerves": in one sentence'},
    ),
    why: msg(
      'An upset nerve can send wrong signals to the muscle. With a narrow spine, pain comes with standing or walking and eases when you sit or lean forward.',
      {desc: 'Cause "Squeezed or sick nerves": why it can bring on cramps'},
    ),
    help: [
      msg('See a doctor to find out why.', {
        desc: 'Cause "Squeezed or sick nerves": what can help',
      }),
      msg('Note if sitting or leaning forward helps.', {
        desc: 'Cause "Squeezed or sick nerves": what can help',
      }),
      msg('New weakness that stays: get checked today.', {
        desc: 'Cause "Squeezed or sick nerves": what can help',
      }),
    ],
    evidence: {
      level: 'moderate',
      note: msg(
        'Night cramps are more common in people with a narrow spine. Most people with cramps have no nerve illness.',
        {desc: 'Cause "Squeezed or sick nerves": how sure we are'},
      ),
    },
    minTier: 'soon',
  },
  {
    id: 'circulation',
    title: msg('Poor blood flow (narrowed arteries)', {desc: 'Cause: name'}),
    summary: msg(
      'Pain in the calf that comes with walking and goes with rest can come from narrowed arteries.',
      {desc: 'Cause "Poor blood flow (narrowed arteries)": in one sentence'},
    ),
    why: msg(
      'The working muscle does not get enough blood. It feels like a cramp, but the muscle is not in a knot.',
      {desc: 'Cause "Poor blood flow (narrowed arteries)": why it can bring on cramps'},
    ),
    help: [
      msg('See a doctor. It can be treated.', {
        desc: 'Cause "Poor blood flow (narrowed arteries)": what can help',
      }),
      msg('If you smoke, ask for help to stop.', {
        desc: 'Cause "Poor blood flow (narrowed arteries)": what can help',
      }),
      msg('Look after your feet and check them each day.', {
        desc: 'Cause "Poor blood flow (narrowed arteries)": what can help',
      }),
      msg('Do not use hot or cold packs on that leg.', {desc: 'Used in several places'}),
    ],
    evidence: {
      level: 'strong',
      note: msg('Well known and can be tested for. It also warns of heart and stroke risk.', {
        desc: 'Cause "Poor blood flow (narrowed arteries)": how sure we are',
      }),
    },
    minTier: 'soon',
  },
  {
    id: 'thyroid-diabetes',
    title: msg('Thyroid problems or diabetes', {desc: 'Cause: name'}),
    summary: msg('An underactive thyroid and diabetes can both go with cramps.', {
      desc: 'Cause "Thyroid problems or diabetes": in one sentence',
    }),
    why: msg('They can upset nerves, muscles and blood flow.', {
      desc: 'Cause "Thyroid problems or diabetes": why it can bring on cramps',
    }),
    help: [
      msg('Ask if you need a blood test.', {
        desc: 'Cause "Thyroid problems or diabetes": what can help',
      }),
      msg('Keep up with your usual check-ups.', {
        desc: 'Cause "Thyroid problems or diabetes": what can help',
      }),
      msg('Tell your team about numb feet.', {
        desc: 'Cause "Thyroid problems or diabetes": what can help',
      }),
    ],
    evidence: {
      level: 'limited',
      note: msg(
        'Cramps were reported by about half of people in small diabetes studies. Cramps are a listed sign of low thyroid.',
        {desc: 'Cause "Thyroid problems or diabetes": how sure we are'},
      ),
    },
    minTier: 'soon',
  },
] as const satisfies readonly Cause[];

export type CauseId = (typeof causes)[number]['id'];
