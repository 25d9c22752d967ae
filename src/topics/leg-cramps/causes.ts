import {msg} from '@lit/localize';
import type {Cause, CauseRule} from '../../content/index.js';
import {causeRules, type CauseId} from './cause-rules.js';
import type {Tag} from './tags.js';

const details: Readonly<Record<CauseId, Omit<Cause<CauseId, Tag>, keyof CauseRule>>> = {
  night: {
    summary: msg('Most leg cramps come at night. Most of the time no cause is found.', {
      id: 'leg-cramps.causes.night.summary',
      desc: 'Cause "Night cramps with no known cause": in one sentence',
    }),
    why: msg(
      'Nerves to the muscle may fire too much. In bed the toes often point down, so the calf is already short. A small move can then set off a cramp.',
      {
        id: 'leg-cramps.causes.night.why',
        desc: 'Cause "Night cramps with no known cause": why it can bring on cramps',
      },
    ),
    help: [
      {
        text: msg('Stretch your calves and the back of your thighs just before bed.', {
          id: 'leg-cramps.causes.night.help.stretch-calves',
          desc: 'Cause "Night cramps with no known cause": what can help',
        }),
        tags: ['stretch'],
      },
      msg('Keep bed covers loose over your feet.', {
        id: 'leg-cramps.causes.night.help.keep-bed',
        desc: 'Cause "Night cramps with no known cause": what can help',
      }),
      {
        text: msg('Walk or cycle gently for a few minutes in the evening.', {
          id: 'leg-cramps.causes.night.help.walk-cycle',
          desc: 'Cause "Night cramps with no known cause": what can help',
        }),
        tags: ['activity'],
      },
      msg('Keep a short diary for 2 weeks.', {
        id: 'leg-cramps.causes.night.help.keep-short',
        desc: 'Cause "Night cramps with no known cause": what can help',
      }),
    ],
    findings: [
      {
        sure: 'very',
        text: msg('Most leg cramps come at night.', {
          id: 'leg-cramps.causes.night.findings.common.text',
          desc: 'Cause "Night cramps with no known cause": a finding, after how sure we are of it',
        }),
        why: msg('Health services and surveys agree.', {
          id: 'leg-cramps.causes.night.findings.common.why',
          desc: 'Cause "Night cramps with no known cause": why we are that sure',
        }),
      },
      {
        sure: 'not',
        text: msg('Why they come.', {
          id: 'leg-cramps.causes.night.findings.why.text',
          desc: 'Cause "Night cramps with no known cause": a finding, after how sure we are of it',
        }),
        why: msg('No cause has been shown.', {
          id: 'leg-cramps.causes.night.findings.why.why',
          desc: 'Cause "Night cramps with no known cause": why we are that sure',
        }),
      },
      {
        sure: 'not',
        text: msg('Whether stretching before bed helps.', {
          id: 'leg-cramps.causes.night.findings.stretch.text',
          desc: 'Cause "Night cramps with no known cause": a finding, after how sure we are of it',
        }),
        why: msg('One trial found that it does, another did not.', {
          id: 'leg-cramps.causes.night.findings.stretch.why',
          desc: 'Cause "Night cramps with no known cause": why we are that sure',
        }),
      },
    ],
  },
  exercise: {
    summary: msg('A tired muscle can cramp during sport or soon after.', {
      id: 'leg-cramps.causes.exercise.summary',
      desc: 'Cause "Hard or new exercise": in one sentence',
    }),
    why: msg(
      'When a muscle is worn out, the signals that tell it to tighten can win over the ones that tell it to let go.',
      {
        id: 'leg-cramps.causes.exercise.why',
        desc: 'Cause "Hard or new exercise": why it can bring on cramps',
      },
    ),
    help: [
      {
        text: msg('Stop and stretch gently until it lets go.', {
          id: 'leg-cramps.causes.exercise.help.stop-stretch',
          desc: 'Cause "Hard or new exercise": what can help',
        }),
        tags: ['stretch'],
        instead: msg('Stop, and rest the muscle.', {
          id: 'leg-cramps.causes.exercise.help.stop-stretch.instead',
          desc: 'Cause "Hard or new exercise": said in the place of the line above to some readers',
        }),
      },
      msg('Build up new exercise slowly.', {
        id: 'leg-cramps.causes.exercise.help.build-up',
        desc: 'Cause "Hard or new exercise": what can help',
      }),
      msg('Warm up first.', {
        id: 'leg-cramps.causes.exercise.help.warm-up',
        desc: 'Cause "Hard or new exercise": what can help',
      }),
      msg('Rest a sore muscle.', {
        id: 'leg-cramps.causes.exercise.help.rest-sore',
        desc: 'Cause "Hard or new exercise": what can help',
      }),
    ],
    findings: [
      {
        sure: 'fairly',
        text: msg('A tired muscle cramps more easily.', {
          id: 'leg-cramps.causes.exercise.findings.tired.text',
          desc: 'Cause "Hard or new exercise": a finding, after how sure we are of it',
        }),
        why: msg('Most studies point this way. People differ.', {
          id: 'leg-cramps.causes.exercise.findings.tired.why',
          desc: 'Cause "Hard or new exercise": why we are that sure',
        }),
      },
    ],
  },
  posture: {
    summary: msg(
      'Long sitting, or long standing on a hard floor, can make legs tired, tight and crampy.',
      {
        id: 'leg-cramps.causes.posture.summary',
        desc: 'Cause "Sitting or standing still for a long time": in one sentence',
      },
    ),
    why: msg(
      'A muscle kept in one position can get stiff and tired. How this leads to cramps is not proven.',
      {
        id: 'leg-cramps.causes.posture.why',
        desc: 'Cause "Sitting or standing still for a long time": why it can bring on cramps',
      },
    ),
    help: [
      msg('Change position every 30 to 60 minutes.', {
        id: 'leg-cramps.causes.posture.help.change-position',
        desc: 'Cause "Sitting or standing still for a long time": what can help',
      }),
      {
        text: msg('Circle your ankles and pull your toes up.', {
          id: 'leg-cramps.causes.posture.help.circle-ankles',
          desc: 'Cause "Sitting or standing still for a long time": what can help',
        }),
        tags: ['stretch'],
      },
      msg('Wear shoes with support. Use a mat on hard floors.', {
        id: 'leg-cramps.causes.posture.help.wear-shoes',
        desc: 'Cause "Sitting or standing still for a long time": what can help',
      }),
      {
        text: msg('On long trips, walk when you can.', {
          id: 'leg-cramps.causes.posture.help.long-trips',
          desc: 'Cause "Sitting or standing still for a long time": what can help',
        }),
        tags: ['activity'],
      },
    ],
    findings: [
      {
        sure: 'not',
        text: msg('Whether long sitting or standing leads to cramps.', {
          id: 'leg-cramps.causes.posture.findings.still.text',
          desc: 'Cause "Sitting or standing still for a long time": a finding, after how sure we are of it',
        }),
        why: msg('Experts list it. There are few studies.', {
          id: 'leg-cramps.causes.posture.findings.still.why',
          desc: 'Cause "Sitting or standing still for a long time": why we are that sure',
        }),
      },
    ],
  },
  'older-age': {
    summary: msg('Cramps get more common with age.', {
      id: 'leg-cramps.causes.older-age.summary',
      desc: 'Cause "Getting older": in one sentence',
    }),
    why: msg(
      'With age, muscles get smaller and tendons get shorter. Nerves change, and more people take medicines linked with cramps.',
      {
        id: 'leg-cramps.causes.older-age.why',
        desc: 'Cause "Getting older": why it can bring on cramps',
      },
    ),
    help: [
      {
        text: msg('Stay active in ways you enjoy.', {
          id: 'leg-cramps.causes.older-age.help.stay-active',
          desc: 'Cause "Getting older": what can help',
        }),
        tags: ['activity'],
      },
      {
        text: msg('Do gentle calf stretches each day. Sit if you feel unsteady.', {
          id: 'leg-cramps.causes.older-age.help.gentle-calf',
          desc: 'Cause "Getting older": what can help',
        }),
        tags: ['stretch'],
      },
      msg('Ask for a medicine check once a year.', {
        id: 'leg-cramps.causes.older-age.help.ask-medicine',
        desc: 'Cause "Getting older": what can help',
      }),
    ],
    findings: [
      {
        sure: 'very',
        text: msg('Cramps get more common with age.', {
          id: 'leg-cramps.causes.older-age.findings.age.text',
          desc: 'Cause "Getting older": a finding, after how sure we are of it',
        }),
        why: msg('Large surveys agree.', {
          id: 'leg-cramps.causes.older-age.findings.age.why',
          desc: 'Cause "Getting older": why we are that sure',
        }),
      },
      {
        sure: 'not',
        text: msg('Why that is.', {
          id: 'leg-cramps.causes.older-age.findings.why.text',
          desc: 'Cause "Getting older": a finding, after how sure we are of it',
        }),
        why: msg('The reasons are likely mixed.', {
          id: 'leg-cramps.causes.older-age.findings.why.why',
          desc: 'Cause "Getting older": why we are that sure',
        }),
      },
    ],
  },
  injury: {
    summary: msg('After a strain, bruise or break, muscles can tighten to guard the sore spot.', {
      id: 'leg-cramps.causes.injury.summary',
      desc: 'Cause "Injury": in one sentence',
    }),
    why: msg(
      'The body tenses the muscle to keep the hurt part still. This spasm is not quite the same as a plain cramp.',
      {id: 'leg-cramps.causes.injury.why', desc: 'Cause "Injury": why it can bring on cramps'},
    ),
    help: [
      msg('If you hurt the leg, rest it for the first day or two.', {
        id: 'leg-cramps.causes.injury.help.rest-leg',
        desc: 'Cause "Injury": what can help',
      }),
      {
        text: msg('Use a wrapped cold pack for up to 15 minutes.', {
          id: 'leg-cramps.causes.injury.help.use-wrapped',
          desc: 'Cause "Injury": what can help',
        }),
        tags: ['heat-cold'],
      },
      msg('Move it gently when pain eases.', {
        id: 'leg-cramps.causes.injury.help.move-gently',
        desc: 'Cause "Injury": what can help',
      }),
      msg('Get checked if you cannot walk on it, or one leg swells.', {
        id: 'leg-cramps.causes.injury.help.get-checked',
        desc: 'Cause "Injury": what can help',
      }),
    ],
    findings: [
      {
        sure: 'fairly',
        text: msg('Muscles tighten around an injury.', {
          id: 'leg-cramps.causes.injury.findings.guard.text',
          desc: 'Cause "Injury": a finding, after how sure we are of it',
        }),
        why: msg('Doctors know this well. Few have studied it.', {
          id: 'leg-cramps.causes.injury.findings.guard.why',
          desc: 'Cause "Injury": why we are that sure',
        }),
      },
    ],
  },
  dehydration: {
    summary: msg('Losing fluid from sweat, vomiting, diarrhea or not drinking may add to cramps.', {
      id: 'leg-cramps.causes.dehydration.summary',
      desc: 'Cause "Low fluid": in one sentence',
    }),
    why: msg(
      'Less water and salt around nerves may make them jumpy. Sport studies do not show a clear link, so low fluid is only part of the story.',
      {
        id: 'leg-cramps.causes.dehydration.why',
        desc: 'Cause "Low fluid": why it can bring on cramps',
      },
    ),
    help: [
      {
        text: msg('Drink when you are thirsty. Aim for pale yellow pee.', {
          id: 'leg-cramps.causes.dehydration.help.drink-thirsty',
          desc: 'Cause "Low fluid": what can help',
        }),
        tags: ['drink'],
        instead: msg('With no limit on drinks, drink when you are thirsty.', {
          id: 'leg-cramps.causes.dehydration.help.drink-thirsty.instead',
          desc: 'Cause "Low fluid": said in the place of the line above to some readers',
        }),
      },
      {
        text: msg('After a long sweat, have a sports drink, or water with food.', {
          id: 'leg-cramps.causes.dehydration.help.after-long',
          desc: 'Cause "Low fluid": what can help',
        }),
        tags: ['drink', 'salt'],
      },
      msg('If you are told to limit fluids, keep to your limit.', {
        id: 'leg-cramps.causes.dehydration.help.told-limit',
        desc: 'Cause "Low fluid": what can help',
      }),
      msg('Do not force large amounts of water.', {
        id: 'leg-cramps.causes.dehydration.help.force-large',
        desc: 'Cause "Low fluid": what can help',
      }),
    ],
    findings: [
      {
        sure: 'not',
        text: msg('Whether low fluid brings on cramps.', {
          id: 'leg-cramps.causes.dehydration.findings.fluid.text',
          desc: 'Cause "Low fluid": a finding, after how sure we are of it',
        }),
        why: msg('Many experts list it. Studies in athletes did not back it.', {
          id: 'leg-cramps.causes.dehydration.findings.fluid.why',
          desc: 'Cause "Low fluid": why we are that sure',
        }),
      },
    ],
  },
  heat: {
    summary: msg('Hard work or sport in heat can bring on cramps in the legs, arms or belly.', {
      id: 'leg-cramps.causes.heat.summary',
      desc: 'Cause "Heat and heavy sweating": in one sentence',
    }),
    why: msg('You lose water and salt in sweat, and muscles tire faster.', {
      id: 'leg-cramps.causes.heat.why',
      desc: 'Cause "Heat and heavy sweating": why it can bring on cramps',
    }),
    help: [
      msg('Stop. Sit in a cool place.', {
        id: 'leg-cramps.causes.heat.help.stop-sit',
        desc: 'Cause "Heat and heavy sweating": what can help',
      }),
      {
        text: msg('Sip a sports drink or clear juice, or water with a snack.', {
          id: 'leg-cramps.causes.heat.help.sip-sports',
          desc: 'Cause "Heat and heavy sweating": what can help',
        }),
        tags: ['drink', 'salt'],
        instead: msg('Drink what your plan allows. With no plan, drink when you are thirsty.', {
          id: 'leg-cramps.causes.heat.help.sip-sports.instead',
          desc: 'Cause "Heat and heavy sweating": said in the place of the line above to some readers',
        }),
      },
      msg('Rest for a few hours before hard work.', {
        id: 'leg-cramps.causes.heat.help.rest-few',
        desc: 'Cause "Heat and heavy sweating": what can help',
      }),
      msg('Get help if it is not gone in 1 hour.', {
        id: 'leg-cramps.causes.heat.help.get-help',
        desc: 'Cause "Heat and heavy sweating": what can help',
      }),
    ],
    findings: [
      {
        sure: 'not',
        text: msg('Whether heat itself brings on cramps.', {
          id: 'leg-cramps.causes.heat.findings.heat.text',
          desc: 'Cause "Heat and heavy sweating": a finding, after how sure we are of it',
        }),
        why: msg(
          'Work safety agencies teach it. Some sport experts think tired muscle matters more.',
          {
            id: 'leg-cramps.causes.heat.findings.heat.why',
            desc: 'Cause "Heat and heavy sweating": why we are that sure',
          },
        ),
      },
    ],
  },
  medicines: {
    summary: msg('Some medicines make cramps more likely.', {
      id: 'leg-cramps.causes.medicines.summary',
      desc: 'Cause "Medicines": in one sentence',
    }),
    why: msg(
      'Water pills can change body salts. Some inhalers act on muscle and nerves. Others are linked, but how is not clear.',
      {
        id: 'leg-cramps.causes.medicines.why',
        desc: 'Cause "Medicines": why it can bring on cramps',
      },
    ),
    help: [
      msg('Do not stop a medicine on your own.', {
        id: 'leg-cramps.causes.medicines.help.stop-medicine',
        desc: 'Used in several places',
      }),
      msg('Ask a pharmacist to check your list.', {
        id: 'leg-cramps.causes.medicines.help.ask-pharmacist',
        desc: 'Cause "Medicines": what can help',
      }),
      msg('Tell your doctor when cramps began.', {
        id: 'leg-cramps.causes.medicines.help.tell-doctor',
        desc: 'Cause "Medicines": what can help',
      }),
    ],
    findings: [
      {
        sure: 'fairly',
        text: msg('Some inhalers and water pills make cramps more likely.', {
          id: 'leg-cramps.causes.medicines.findings.linked.text',
          desc: 'Cause "Medicines": a finding, after how sure we are of it',
        }),
        why: msg('One study looked at the health records of 4.2 million people.', {
          id: 'leg-cramps.causes.medicines.findings.linked.why',
          desc: 'Cause "Medicines": why we are that sure',
        }),
      },
      {
        sure: 'fairly',
        text: msg('The link with statins is small.', {
          id: 'leg-cramps.causes.medicines.findings.statins.text',
          desc: 'Cause "Medicines": a finding, after how sure we are of it',
        }),
        why: msg('The same study found this.', {
          id: 'leg-cramps.causes.medicines.findings.statins.why',
          desc: 'Cause "Medicines": why we are that sure',
        }),
      },
    ],
  },
  minerals: {
    summary: msg('Low calcium, magnesium, potassium or sodium can cause cramps.', {
      id: 'leg-cramps.causes.minerals.summary',
      desc: 'Cause "Low minerals in the blood": in one sentence',
    }),
    why: msg(
      'Nerves and muscles need these minerals to fire and let go. Levels can fall with vomiting, diarrhea, some pills, gut or kidney problems, or poor diet.',
      {
        id: 'leg-cramps.causes.minerals.why',
        desc: 'Cause "Low minerals in the blood": why it can bring on cramps',
      },
    ),
    help: [
      msg('A blood test is the only way to know.', {
        id: 'leg-cramps.causes.minerals.help.blood-test',
        desc: 'Cause "Low minerals in the blood": what can help',
      }),
      {
        text: msg('Eat a mix of foods, such as beans, nuts, greens, dairy and fruit.', {
          id: 'leg-cramps.causes.minerals.help.eat-mix',
          desc: 'Cause "Low minerals in the blood": what can help',
        }),
        tags: ['minerals'],
        instead: msg('Ask your care team which foods are right for you.', {
          id: 'leg-cramps.causes.minerals.help.eat-mix.instead',
          desc: 'Cause "Low minerals in the blood": said in the place of the line above to some readers',
        }),
      },
      msg('Ask before you take supplements. They can harm you if your kidneys are weak.', {
        id: 'leg-cramps.causes.minerals.help.ask-before',
        desc: 'Cause "Low minerals in the blood": what can help',
      }),
      msg('For most older adults, magnesium pills do not cut night cramps.', {
        id: 'leg-cramps.causes.minerals.help.most-older',
        desc: 'Used in several places',
      }),
    ],
    findings: [
      {
        sure: 'fairly',
        text: msg('Low levels can cause cramps.', {
          id: 'leg-cramps.causes.minerals.findings.low.text',
          desc: 'Cause "Low minerals in the blood": a finding, after how sure we are of it',
        }),
        why: msg('Doctors see this, and blood tests show it.', {
          id: 'leg-cramps.causes.minerals.findings.low.why',
          desc: 'Cause "Low minerals in the blood": why we are that sure',
        }),
      },
      {
        sure: 'very',
        text: msg('For most older adults, magnesium pills do not cut night cramps.', {
          id: 'leg-cramps.causes.minerals.findings.magnesium.text',
          desc: 'Cause "Low minerals in the blood": a finding, after how sure we are of it',
        }),
        why: msg('Good studies agree.', {
          id: 'leg-cramps.causes.minerals.findings.magnesium.why',
          desc: 'Cause "Low minerals in the blood": why we are that sure',
        }),
      },
    ],
  },
  'liver-kidney': {
    summary: msg('Cramps are common in people with scarred livers (cirrhosis) and on dialysis.', {
      id: 'leg-cramps.causes.liver-kidney.summary',
      desc: 'Cause "Liver or kidney disease": in one sentence',
    }),
    why: msg(
      'Body salts, fluid and nerves can all be upset. On dialysis, taking off fluid fast can set off cramps.',
      {
        id: 'leg-cramps.causes.liver-kidney.why',
        desc: 'Cause "Liver or kidney disease": why it can bring on cramps',
      },
    ),
    help: [
      msg('Tell your liver or kidney team. They can change treatment.', {
        id: 'leg-cramps.causes.liver-kidney.help.tell-liver',
        desc: 'Cause "Liver or kidney disease": what can help',
      }),
      msg('Keep to your fluid and salt plan.', {
        id: 'leg-cramps.causes.liver-kidney.help.keep-fluid',
        desc: 'Cause "Liver or kidney disease": what can help',
      }),
      msg('Ask before any pill, supplement or pickle juice.', {
        id: 'leg-cramps.causes.liver-kidney.help.ask-before',
        desc: 'Cause "Liver or kidney disease": what can help',
      }),
    ],
    findings: [
      {
        sure: 'very',
        text: msg('Cramps are common with liver scarring and on dialysis.', {
          id: 'leg-cramps.causes.liver-kidney.findings.common.text',
          desc: 'Cause "Liver or kidney disease": a finding, after how sure we are of it',
        }),
        why: msg('About 2 in 3 people with liver scarring get them.', {
          id: 'leg-cramps.causes.liver-kidney.findings.common.why',
          desc: 'Cause "Liver or kidney disease": why we are that sure',
        }),
      },
      {
        sure: 'very',
        text: msg('Cramps alone do not mean that you have such an illness.', {
          id: 'leg-cramps.causes.liver-kidney.findings.alone.text',
          desc: 'Cause "Liver or kidney disease": a finding, after how sure we are of it',
        }),
        why: msg('Most people with cramps have none.', {
          id: 'leg-cramps.causes.liver-kidney.findings.alone.why',
          desc: 'Cause "Liver or kidney disease": why we are that sure',
        }),
      },
    ],
  },
  pregnancy: {
    summary: msg('Leg cramps are common in the second half of pregnancy, mostly at night.', {
      id: 'leg-cramps.causes.pregnancy.summary',
      desc: 'Cause "Pregnancy": in one sentence',
    }),
    why: msg(
      'The reason is not clear. Extra weight, blood flow changes and pressure on nerves may all play a part.',
      {
        id: 'leg-cramps.causes.pregnancy.why',
        desc: 'Cause "Pregnancy": why it can bring on cramps',
      },
    ),
    help: [
      {
        text: msg('Stretch your calves before bed. Hold on to something steady.', {
          id: 'leg-cramps.causes.pregnancy.help.stretch-calves',
          desc: 'Cause "Pregnancy": what can help',
        }),
        tags: ['stretch'],
      },
      {
        text: msg('Pull your toes up during a cramp. Do not point them.', {
          id: 'leg-cramps.causes.pregnancy.help.pull-toes',
          desc: 'Cause "Pregnancy": what can help',
        }),
        tags: ['stretch'],
      },
      msg('Ask your midwife or doctor before magnesium or any pill.', {
        id: 'leg-cramps.causes.pregnancy.help.ask-midwife',
        desc: 'Cause "Pregnancy": what can help',
      }),
      msg('One leg swollen, warm or tender to touch: get checked today.', {
        id: 'leg-cramps.causes.pregnancy.help.one-leg',
        desc: 'Cause "Pregnancy": what can help',
      }),
    ],
    findings: [
      {
        sure: 'very',
        text: msg('Cramps are common in pregnancy, and often stop after birth.', {
          id: 'leg-cramps.causes.pregnancy.findings.common.text',
          desc: 'Cause "Pregnancy": a finding, after how sure we are of it',
        }),
        why: msg('Health services and studies agree.', {
          id: 'leg-cramps.causes.pregnancy.findings.common.why',
          desc: 'Cause "Pregnancy": why we are that sure',
        }),
      },
      {
        sure: 'not',
        text: msg('Whether magnesium helps.', {
          id: 'leg-cramps.causes.pregnancy.findings.magnesium.text',
          desc: 'Cause "Pregnancy": a finding, after how sure we are of it',
        }),
        why: msg('Studies are small and do not agree.', {
          id: 'leg-cramps.causes.pregnancy.findings.magnesium.why',
          desc: 'Cause "Pregnancy": why we are that sure',
        }),
      },
    ],
  },
  nerve: {
    summary: msg(
      'A nerve squeezed in the back, or nerve illness, can cause cramps, tingling or weakness.',
      {
        id: 'leg-cramps.causes.nerve.summary',
        desc: 'Cause "Squeezed or sick nerves": in one sentence',
      },
    ),
    why: msg(
      'An upset nerve can send wrong signals to the muscle. With a narrow spine, pain comes with standing or walking and eases when you sit or lean forward.',
      {
        id: 'leg-cramps.causes.nerve.why',
        desc: 'Cause "Squeezed or sick nerves": why it can bring on cramps',
      },
    ),
    help: [
      msg('See a doctor to find out why.', {
        id: 'leg-cramps.causes.nerve.help.see-doctor',
        desc: 'Cause "Squeezed or sick nerves": what can help',
      }),
      msg('Note if sitting or leaning forward helps.', {
        id: 'leg-cramps.causes.nerve.help.note-sitting',
        desc: 'Cause "Squeezed or sick nerves": what can help',
      }),
      msg('New weakness that stays: get checked today.', {
        id: 'leg-cramps.causes.nerve.help.new-weakness',
        desc: 'Cause "Squeezed or sick nerves": what can help',
      }),
    ],
    findings: [
      {
        sure: 'fairly',
        text: msg('Night cramps are more common with a narrow spine.', {
          id: 'leg-cramps.causes.nerve.findings.spine.text',
          desc: 'Cause "Squeezed or sick nerves": a finding, after how sure we are of it',
        }),
        why: msg('Studies of people with a narrow spine agree.', {
          id: 'leg-cramps.causes.nerve.findings.spine.why',
          desc: 'Cause "Squeezed or sick nerves": why we are that sure',
        }),
      },
      {
        sure: 'fairly',
        text: msg('Most people with cramps have no nerve illness.', {
          id: 'leg-cramps.causes.nerve.findings.rare.text',
          desc: 'Cause "Squeezed or sick nerves": a finding, after how sure we are of it',
        }),
        why: msg('Nerve illness is rare. Cramps are not.', {
          id: 'leg-cramps.causes.nerve.findings.rare.why',
          desc: 'Cause "Squeezed or sick nerves": why we are that sure',
        }),
      },
    ],
  },
  circulation: {
    summary: msg(
      'Pain in the calf that comes with walking and goes with rest can come from narrowed arteries.',
      {
        id: 'leg-cramps.causes.circulation.summary',
        desc: 'Cause "Poor blood flow (narrowed arteries)": in one sentence',
      },
    ),
    why: msg(
      'The working muscle does not get enough blood. It feels like a cramp, but the muscle is not in a knot.',
      {
        id: 'leg-cramps.causes.circulation.why',
        desc: 'Cause "Poor blood flow (narrowed arteries)": why it can bring on cramps',
      },
    ),
    help: [
      msg('See a doctor. It can be treated.', {
        id: 'leg-cramps.causes.circulation.help.see-doctor',
        desc: 'Cause "Poor blood flow (narrowed arteries)": what can help',
      }),
      msg('If you smoke, ask for help to stop.', {
        id: 'leg-cramps.causes.circulation.help.smoke-ask',
        desc: 'Cause "Poor blood flow (narrowed arteries)": what can help',
      }),
      msg('Look after your feet and check them each day.', {
        id: 'leg-cramps.causes.circulation.help.look-after',
        desc: 'Cause "Poor blood flow (narrowed arteries)": what can help',
      }),
      msg('Do not use hot or cold packs on that leg.', {
        id: 'leg-cramps.causes.circulation.help.use-hot',
        desc: 'Used in several places',
      }),
    ],
    findings: [
      {
        sure: 'very',
        text: msg('Narrowed arteries bring on calf pain with walking.', {
          id: 'leg-cramps.causes.circulation.findings.walking.text',
          desc: 'Cause "Poor blood flow (narrowed arteries)": a finding, after how sure we are of it',
        }),
        why: msg('It is well known and can be tested for.', {
          id: 'leg-cramps.causes.circulation.findings.walking.why',
          desc: 'Cause "Poor blood flow (narrowed arteries)": why we are that sure',
        }),
      },
      {
        sure: 'very',
        text: msg('They also warn of heart and stroke risk.', {
          id: 'leg-cramps.causes.circulation.findings.heart.text',
          desc: 'Cause "Poor blood flow (narrowed arteries)": a finding, after how sure we are of it',
        }),
        why: msg('Health services agree.', {
          id: 'leg-cramps.causes.circulation.findings.heart.why',
          desc: 'Cause "Poor blood flow (narrowed arteries)": why we are that sure',
        }),
      },
    ],
  },
  'thyroid-diabetes': {
    summary: msg('An underactive thyroid and diabetes can both go with cramps.', {
      id: 'leg-cramps.causes.thyroid-diabetes.summary',
      desc: 'Cause "Thyroid problems or diabetes": in one sentence',
    }),
    why: msg('They can upset nerves, muscles and blood flow.', {
      id: 'leg-cramps.causes.thyroid-diabetes.why',
      desc: 'Cause "Thyroid problems or diabetes": why it can bring on cramps',
    }),
    help: [
      msg('Ask if you need a blood test.', {
        id: 'leg-cramps.causes.thyroid-diabetes.help.ask-need',
        desc: 'Cause "Thyroid problems or diabetes": what can help',
      }),
      msg('Keep up with your usual check-ups.', {
        id: 'leg-cramps.causes.thyroid-diabetes.help.keep-up',
        desc: 'Cause "Thyroid problems or diabetes": what can help',
      }),
      msg('Tell your team about numb feet.', {
        id: 'leg-cramps.causes.thyroid-diabetes.help.tell-team',
        desc: 'Cause "Thyroid problems or diabetes": what can help',
      }),
    ],
    findings: [
      {
        sure: 'not',
        text: msg('How often diabetes brings on cramps.', {
          id: 'leg-cramps.causes.thyroid-diabetes.findings.diabetes.text',
          desc: 'Cause "Thyroid problems or diabetes": a finding, after how sure we are of it',
        }),
        why: msg('About half of people said so, but the studies were small.', {
          id: 'leg-cramps.causes.thyroid-diabetes.findings.diabetes.why',
          desc: 'Cause "Thyroid problems or diabetes": why we are that sure',
        }),
      },
      {
        sure: 'fairly',
        text: msg('Cramps are a sign of low thyroid.', {
          id: 'leg-cramps.causes.thyroid-diabetes.findings.thyroid.text',
          desc: 'Cause "Thyroid problems or diabetes": a finding, after how sure we are of it',
        }),
        why: msg('Health services list them.', {
          id: 'leg-cramps.causes.thyroid-diabetes.findings.thyroid.why',
          desc: 'Cause "Thyroid problems or diabetes": why we are that sure',
        }),
      },
    ],
  },
};

export const causes: readonly Cause<CauseId, Tag>[] = causeRules.map((rule) => ({
  ...rule,
  ...details[rule.id],
}));
