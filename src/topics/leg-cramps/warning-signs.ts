import {msg} from '@lit/localize';
import {badInjury, cantWalkInjury, coldPaleLeg, oneLegSwollen, over10Min} from './leg-signs.js';
import type {SignGroup, WarningSign} from '../../content/index.js';

/**
 * Headings that make the signs easy to scan. Each belongs to one tier; within a tier this is the
 * order shown.
 */
export const signGroups = [
  {
    id: 'heart-lungs-brain',
    tier: 'emergency',
    title: msg('Chest and head', {
      id: 'leg-cramps.warning-signs.signGroups.heart-lungs-brain.title',
      desc: 'Heading above a group of warning signs',
    }),
  },
  {
    id: 'leg-nerves',
    tier: 'emergency',
    title: msg('Leg and back', {
      id: 'leg-cramps.warning-signs.signGroups.leg-nerves.title',
      desc: 'Heading above a group of warning signs',
    }),
  },
  {
    id: 'infection',
    tier: 'emergency',
    title: msg('Fever, stiffness or a bite', {
      id: 'leg-cramps.warning-signs.signGroups.infection.title',
      desc: 'Heading above a group of warning signs',
    }),
  },
  {
    id: 'in-the-leg',
    tier: 'urgent',
    title: msg('In the leg', {
      id: 'leg-cramps.warning-signs.signGroups.in-the-leg.title',
      desc: 'Heading above a group of warning signs',
    }),
  },
  {
    id: 'skin-heat-fluids',
    tier: 'urgent',
    title: msg('Skin, heat and fluids', {
      id: 'leg-cramps.warning-signs.signGroups.skin-heat-fluids.title',
      desc: 'Heading above a group of warning signs',
    }),
  },
  {
    id: 'all-over',
    tier: 'urgent',
    title: msg('All over, or after contact', {
      id: 'leg-cramps.warning-signs.signGroups.all-over.title',
      desc: 'Heading above a group of warning signs',
    }),
  },
  {
    id: 'child-pregnancy-medicines',
    tier: 'urgent',
    title: msg('Child, pregnancy or medicines', {
      id: 'leg-cramps.warning-signs.signGroups.child-pregnancy-medicines.title',
      desc: 'Heading above a group of warning signs',
    }),
  },
  {
    id: 'cramp-pattern',
    tier: 'soon',
    title: msg('How the cramps behave', {
      id: 'leg-cramps.warning-signs.signGroups.cramp-pattern.title',
      desc: 'Heading above a group of warning signs',
    }),
  },
  {
    id: 'medicines',
    tier: 'soon',
    title: msg('Medicines', {
      id: 'leg-cramps.warning-signs.signGroups.medicines.title',
      desc: 'Used in several places',
    }),
  },
  {
    id: 'illness-life-stage',
    tier: 'soon',
    title: msg('Illness and life stage', {
      id: 'leg-cramps.warning-signs.signGroups.illness-life-stage.title',
      desc: 'Heading above a group of warning signs',
    }),
  },
  {
    id: 'other',
    tier: 'soon',
    title: msg('Other signs', {
      id: 'leg-cramps.warning-signs.signGroups.other.title',
      desc: 'Heading above a group of warning signs',
    }),
  },
] as const satisfies readonly SignGroup[];

type SignGroupId = (typeof signGroups)[number]['id'];

/**
 * The warning signs. The tier of each is pinned by a test and changes only with a clinician's word.
 * Tokens in braces are filled in for the reader's region: `{emergency}`, `{adviceLine}`, `{er}`,
 * `{poison}`.
 */
export const signs = [
  {
    id: 'chest-breath',
    tier: 'emergency',
    group: 'heart-lungs-brain',
    label: msg('Chest pain or trouble breathing', {
      id: 'leg-cramps.warning-signs.signs.chest-breath.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
    detail: msg('Or coughing up blood, or nearly passing out', {
      id: 'leg-cramps.warning-signs.signs.chest-breath.detail',
      desc: 'Warning sign: quiet line under its name. What else counts as this sign',
    }),
  },
  {
    id: 'stroke-signs',
    tier: 'emergency',
    group: 'heart-lungs-brain',
    label: msg('Face droops, or speech is slurred', {
      id: 'leg-cramps.warning-signs.signs.stroke-signs.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
    detail: msg('Or one side of the body is suddenly weak or numb', {
      id: 'leg-cramps.warning-signs.signs.stroke-signs.detail',
      desc: 'Warning sign: quiet line under its name. What else counts as this sign',
    }),
  },
  {
    id: 'confused-fit',
    tier: 'emergency',
    group: 'heart-lungs-brain',
    label: msg('Confused, having a seizure, or hard to wake', {
      id: 'leg-cramps.warning-signs.signs.confused-fit.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
    detail: msg('Or passed out. It can follow heat, hard sport, or drinking far too much water', {
      id: 'leg-cramps.warning-signs.signs.confused-fit.detail',
      desc: 'Warning sign: quiet line under its name. What else counts as this sign',
    }),
  },
  {
    id: 'heart-flutter-weak',
    tier: 'emergency',
    group: 'heart-lungs-brain',
    label: msg('Heart racing or skipping, and very weak muscles', {
      id: 'leg-cramps.warning-signs.signs.heart-flutter-weak.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
    detail: msg('A fluttering heart with very weak muscles counts too', {
      id: 'leg-cramps.warning-signs.signs.heart-flutter-weak.detail',
      desc: 'Warning sign: quiet line under its name. What else counts as this sign',
    }),
  },
  coldPaleLeg,
  badInjury,
  {
    id: 'saddle-bladder',
    tier: 'emergency',
    group: 'leg-nerves',
    label: msg('Numb between the legs, or cannot pee', {
      id: 'leg-cramps.warning-signs.signs.saddle-bladder.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
    detail: msg('Or numb around the bottom. Or new loss of control of pee or poop', {
      id: 'leg-cramps.warning-signs.signs.saddle-bladder.detail',
      desc: 'Warning sign: quiet line under its name. What else counts as this sign',
    }),
  },
  {
    id: 'jaw-spasm',
    tier: 'emergency',
    group: 'infection',
    label: msg('Stiff jaw, or hard to swallow', {
      id: 'leg-cramps.warning-signs.signs.jaw-spasm.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
    detail: msg('Or the whole body goes stiff, with strong spasms', {
      id: 'leg-cramps.warning-signs.signs.jaw-spasm.detail',
      desc: 'Warning sign: quiet line under its name. What else counts as this sign',
    }),
  },
  {
    id: 'fever-very-ill',
    tier: 'emergency',
    group: 'infection',
    label: msg('Fever and leg pain, and very ill', {
      id: 'leg-cramps.warning-signs.signs.fever-very-ill.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
    detail: msg(
      'One of these is enough: cold hands or feet, blotchy or very pale skin, a stiff neck, a new rash, very sleepy',
      {
        id: 'leg-cramps.warning-signs.signs.fever-very-ill.detail',
        desc: 'Warning sign: quiet line under its name. What else counts as this sign',
      },
    ),
  },
  {
    id: 'bite-spreading',
    tier: 'emergency',
    group: 'infection',
    label: msg('Cramps that spread after a bite or sting', {
      id: 'leg-cramps.warning-signs.signs.bite-spreading.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
    detail: msg('From a snake, spider, scorpion or sea animal. Any snake bite counts', {
      id: 'leg-cramps.warning-signs.signs.bite-spreading.detail',
      desc: 'Warning sign: quiet line under its name. What else counts as this sign',
    }),
  },
  oneLegSwollen,
  {
    id: 'clot-risk-pain',
    tier: 'urgent',
    group: 'in-the-leg',
    label: msg('New pain in one leg, with clot risk', {
      id: 'leg-cramps.warning-signs.signs.clot-risk-pain.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
    detail: msg(
      'It keeps coming back. And in the last 3 months: surgery, a hospital stay, a cast, bed rest or a long trip. Or cancer care, pregnancy, birth, the pill or other hormones. Or a clot at any time before',
      {
        id: 'leg-cramps.warning-signs.signs.clot-risk-pain.detail',
        desc: 'Warning sign: quiet line under its name. What else counts as this sign',
      },
    ),
  },
  over10Min,
  {
    id: 'new-weak-numb',
    tier: 'urgent',
    group: 'in-the-leg',
    label: msg('New weakness or numbness that stays', {
      id: 'leg-cramps.warning-signs.signs.new-weak-numb.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
    detail: msg('In a leg or foot, in the last days. Or the foot is floppy', {
      id: 'leg-cramps.warning-signs.signs.new-weak-numb.detail',
      desc: 'Warning sign: quiet line under its name. What else counts as this sign',
    }),
  },
  {
    id: 'rest-pain-sore',
    tier: 'urgent',
    group: 'in-the-leg',
    label: msg('A lasting foot sore, or pain at rest', {
      id: 'leg-cramps.warning-signs.signs.rest-pain-sore.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
    detail: msg(
      'A sore, black or blue patch that does not heal. Or foot or leg pain that wakes you and eases when the leg hangs down',
      {
        id: 'leg-cramps.warning-signs.signs.rest-pain-sore.detail',
        desc: 'Warning sign: quiet line under its name. What else counts as this sign',
      },
    ),
  },
  cantWalkInjury,
  {
    id: 'hot-red-fever',
    tier: 'urgent',
    group: 'skin-heat-fluids',
    label: msg('Spreading hot patch, or fever with leg pain', {
      id: 'leg-cramps.warning-signs.signs.hot-red-fever.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
    detail: msg(
      'The skin is painful, and red or darker than usual. Shivers with leg pain count too',
      {
        id: 'leg-cramps.warning-signs.signs.hot-red-fever.detail',
        desc: 'Warning sign: quiet line under its name. What else counts as this sign',
      },
    ),
  },
  {
    id: 'dark-urine',
    tier: 'urgent',
    group: 'skin-heat-fluids',
    label: msg('Dark pee, like tea or cola', {
      id: 'leg-cramps.warning-signs.signs.dark-urine.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
    detail: msg('Most of all after hard exercise, heat or a crush injury, or on a statin', {
      id: 'leg-cramps.warning-signs.signs.dark-urine.detail',
      desc: 'Warning sign: quiet line under its name. What else counts as this sign',
    }),
  },
  {
    id: 'fluid-loss',
    tier: 'urgent',
    group: 'skin-heat-fluids',
    label: msg('Dizzy, or little pee, after losing fluid', {
      id: 'leg-cramps.warning-signs.signs.fluid-loss.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
    detail: msg('After a lot of vomiting, diarrhea or sweating. Or drinks do not stay down', {
      id: 'leg-cramps.warning-signs.signs.fluid-loss.detail',
      desc: 'Warning sign: quiet line under its name. What else counts as this sign',
    }),
  },
  {
    id: 'heat-not-better',
    tier: 'urgent',
    group: 'skin-heat-fluids',
    label: msg('Heat cramps still there after 1 hour', {
      id: 'leg-cramps.warning-signs.signs.heat-not-better.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
    detail: msg(
      'Even with rest, cooling and drinks. With heart trouble or a low-salt diet, do not wait the hour',
      {
        id: 'leg-cramps.warning-signs.signs.heat-not-better.detail',
        desc: 'Warning sign: quiet line under its name. What else counts as this sign',
      },
    ),
  },
  {
    id: 'whole-body-cramps',
    tier: 'urgent',
    group: 'all-over',
    label: msg('Cramps in the arms, chest or belly too', {
      id: 'leg-cramps.warning-signs.signs.whole-body-cramps.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
    detail: msg(
      'Or all over. If they came with sport or work in the heat, first rest and cool down for 1 hour',
      {
        id: 'leg-cramps.warning-signs.signs.whole-body-cramps.detail',
        desc: 'Warning sign: quiet line under its name. What else counts as this sign',
      },
    ),
  },
  {
    id: 'lips-tingle',
    tier: 'urgent',
    group: 'all-over',
    label: msg('Tingling lips or fingers, or hands that lock', {
      id: 'leg-cramps.warning-signs.signs.lips-tingle.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
    detail: msg('Or feet that curl up and lock', {
      id: 'leg-cramps.warning-signs.signs.lips-tingle.detail',
      desc: 'Warning sign: quiet line under its name. What else counts as this sign',
    }),
  },
  {
    id: 'heart-flutter',
    tier: 'urgent',
    group: 'all-over',
    label: msg('Heart skipping or racing, with cramps', {
      id: 'leg-cramps.warning-signs.signs.heart-flutter.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
    detail: msg(
      'Most of all after vomiting or diarrhea, or on water pills. With very weak muscles it is an emergency',
      {
        id: 'leg-cramps.warning-signs.signs.heart-flutter.detail',
        desc: 'Warning sign: quiet line under its name. What else counts as this sign',
      },
    ),
  },
  {
    id: 'toxin',
    tier: 'urgent',
    group: 'all-over',
    label: msg('Cramps after contact with a poison', {
      id: 'leg-cramps.warning-signs.signs.toxin.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
    detail: msg(
      'Such as bug spray, lead, mercury or an unknown chemical. Or after a bite or sting, in that spot only',
      {
        id: 'leg-cramps.warning-signs.signs.toxin.detail',
        desc: 'Warning sign: quiet line under its name. What else counts as this sign',
      },
    ),
  },
  {
    id: 'dirty-wound',
    tier: 'urgent',
    group: 'all-over',
    label: msg('Cramps since a deep or dirty wound', {
      id: 'leg-cramps.warning-signs.signs.dirty-wound.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
    detail: msg(
      'A cut, burn or bite. Or such a wound without cramps, if tetanus shots are not up to date',
      {
        id: 'leg-cramps.warning-signs.signs.dirty-wound.detail',
        desc: 'Warning sign: quiet line under its name. What else counts as this sign',
      },
    ),
  },
  {
    id: 'child-unwell',
    tier: 'urgent',
    group: 'child-pregnancy-medicines',
    label: msg('Child with a limp, or looking ill', {
      id: 'leg-cramps.warning-signs.signs.child-unwell.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
    detail: msg(
      'Or will not walk. Or pain in one spot or joint, pain or stiffness in the morning, pain that gets worse, a fever, or weight loss',
      {
        id: 'leg-cramps.warning-signs.signs.child-unwell.detail',
        desc: 'Warning sign: quiet line under its name. What else counts as this sign',
      },
    ),
  },
  {
    id: 'pregnancy-warning',
    tier: 'urgent',
    group: 'child-pregnancy-medicines',
    label: msg('Pregnancy or after birth: swelling or bad headache', {
      id: 'leg-cramps.warning-signs.signs.pregnancy-warning.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
    detail: msg(
      'Sudden swelling of the face or hands. Or trouble seeing, pain under the ribs, or vomiting',
      {
        id: 'leg-cramps.warning-signs.signs.pregnancy-warning.detail',
        desc: 'Warning sign: quiet line under its name. What else counts as this sign',
      },
    ),
  },
  {
    id: 'statin-muscle',
    tier: 'urgent',
    group: 'child-pregnancy-medicines',
    label: msg('On a statin, with new muscle pain', {
      id: 'leg-cramps.warning-signs.signs.statin-muscle.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
    detail: msg('Or soreness or weakness, and not just a short cramp', {
      id: 'leg-cramps.warning-signs.signs.statin-muscle.detail',
      desc: 'Warning sign: quiet line under its name. What else counts as this sign',
    }),
  },
  {
    id: 'quinine-bleed',
    tier: 'urgent',
    group: 'child-pregnancy-medicines',
    label: msg('Quinine or tonic water, with bruises or bleeding', {
      id: 'leg-cramps.warning-signs.signs.quinine-bleed.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
    detail: msg('Or with purple spots, ringing ears, or seeing less well', {
      id: 'leg-cramps.warning-signs.signs.quinine-bleed.detail',
      desc: 'Warning sign: quiet line under its name. What else counts as this sign',
    }),
  },
  {
    id: 'thinner-bleed',
    tier: 'urgent',
    group: 'child-pregnancy-medicines',
    label: msg('Blood thinners, and a growing bruise or swelling', {
      id: 'leg-cramps.warning-signs.signs.thinner-bleed.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
    detail: msg('Or pain that grows after a knock to the leg. It can bleed inside the muscle', {
      id: 'leg-cramps.warning-signs.signs.thinner-bleed.detail',
      desc: 'Warning sign: quiet line under its name. What else counts as this sign',
    }),
  },
  {
    id: 'walk-rest',
    tier: 'soon',
    group: 'cramp-pattern',
    label: msg('Pain with walking that goes with rest', {
      id: 'leg-cramps.warning-signs.signs.walk-rest.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
    detail: msg('Or pain with standing, gone when you stop, sit or lean forward', {
      id: 'leg-cramps.warning-signs.signs.walk-rest.detail',
      desc: 'Warning sign: quiet line under its name. What else counts as this sign',
    }),
  },
  {
    id: 'sleep-daily',
    tier: 'soon',
    group: 'cramp-pattern',
    label: msg('Cramps often wake you or affect your day', {
      id: 'leg-cramps.warning-signs.signs.sleep-daily.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
  },
  {
    id: 'not-better',
    tier: 'soon',
    group: 'cramp-pattern',
    label: msg('Getting worse, or no better after 6 weeks', {
      id: 'leg-cramps.warning-signs.signs.not-better.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
    detail: msg('Even with the stretches. Or cramps come more often', {
      id: 'leg-cramps.warning-signs.signs.not-better.detail',
      desc: 'Warning sign: quiet line under its name. What else counts as this sign',
    }),
  },
  {
    id: 'slow-weak-tingle',
    tier: 'soon',
    group: 'cramp-pattern',
    label: msg('Slow weakness, or a leg getting thinner', {
      id: 'leg-cramps.warning-signs.signs.slow-weak-tingle.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
    detail: msg(
      'Or numbness, tingling or twitching that comes back. Or twitches that spread, even with no pain',
      {
        id: 'leg-cramps.warning-signs.signs.slow-weak-tingle.detail',
        desc: 'Warning sign: quiet line under its name. What else counts as this sign',
      },
    ),
  },
  {
    id: 'restless-legs',
    tier: 'soon',
    group: 'cramp-pattern',
    label: msg('A strong urge to move the legs', {
      id: 'leg-cramps.warning-signs.signs.restless-legs.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
    detail: msg(
      'With a crawling feeling and no hard knot, mostly at rest or in the evening. This may be restless legs, which can be treated',
      {
        id: 'leg-cramps.warning-signs.signs.restless-legs.detail',
        desc: 'Warning sign: quiet line under its name. What else counts as this sign',
      },
    ),
  },
  {
    id: 'medicine-linked',
    tier: 'soon',
    group: 'medicines',
    label: msg('A medicine linked with cramps', {
      id: 'leg-cramps.warning-signs.signs.medicine-linked.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
  },
  {
    id: 'new-medicine',
    tier: 'soon',
    group: 'medicines',
    label: msg('Cramps after a new medicine or dose', {
      id: 'leg-cramps.warning-signs.signs.new-medicine.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
    detail: msg('Or cramps that got worse after it', {
      id: 'leg-cramps.warning-signs.signs.new-medicine.detail',
      desc: 'Warning sign: quiet line under its name. What else counts as this sign',
    }),
  },
  {
    id: 'taking-quinine',
    tier: 'soon',
    group: 'medicines',
    label: msg('Using quinine or tonic water for cramps', {
      id: 'leg-cramps.warning-signs.signs.taking-quinine.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
  },
  {
    id: 'long-condition',
    tier: 'soon',
    group: 'illness-life-stage',
    label: msg('A long-term illness that can go with cramps', {
      id: 'leg-cramps.warning-signs.signs.long-condition.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
    detail: msg(
      'Such as diabetes, or thyroid, kidney, liver, heart, blood vessel, nerve or gut problems',
      {
        id: 'leg-cramps.warning-signs.signs.long-condition.detail',
        desc: 'Warning sign: quiet line under its name. What else counts as this sign',
      },
    ),
  },
  {
    id: 'dialysis',
    tier: 'soon',
    group: 'illness-life-stage',
    label: msg('On dialysis', {
      id: 'leg-cramps.warning-signs.signs.dialysis.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
  },
  {
    id: 'pregnant',
    tier: 'soon',
    group: 'illness-life-stage',
    label: msg('Pregnant, or birth in the last 3 months', {
      id: 'leg-cramps.warning-signs.signs.pregnant.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
  },
  {
    id: 'child',
    tier: 'soon',
    group: 'illness-life-stage',
    label: msg('Under 18', {
      id: 'leg-cramps.warning-signs.signs.child.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
  },
  {
    id: 'heavy-alcohol',
    tier: 'soon',
    group: 'illness-life-stage',
    label: msg('A lot of alcohol on most days', {
      id: 'leg-cramps.warning-signs.signs.heavy-alcohol.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
  },
  {
    id: 'both-ankles',
    tier: 'soon',
    group: 'other',
    label: msg('Both ankles or legs swollen', {
      id: 'leg-cramps.warning-signs.signs.both-ankles.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
  },
  {
    id: 'tired-thirsty',
    tier: 'soon',
    group: 'other',
    label: msg('Very tired, very cold or very thirsty', {
      id: 'leg-cramps.warning-signs.signs.tired-thirsty.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
    detail: msg('Or weight change, or peeing a lot', {
      id: 'leg-cramps.warning-signs.signs.tired-thirsty.detail',
      desc: 'Warning sign: quiet line under its name. What else counts as this sign',
    }),
  },
  {
    id: 'cold-feet',
    tier: 'soon',
    group: 'other',
    label: msg('Cold feet, or cuts that heal slowly', {
      id: 'leg-cramps.warning-signs.signs.cold-feet.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
    detail: msg('Or shiny skin, or hair loss on the legs', {
      id: 'leg-cramps.warning-signs.signs.cold-feet.detail',
      desc: 'Warning sign: quiet line under its name. What else counts as this sign',
    }),
  },
  {
    id: 'unsure-urgent',
    tier: 'urgent',
    unsure: true,
    label: msg('Not sure about a warning sign', {
      id: 'leg-cramps.warning-signs.signs.unsure-urgent.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
  },
  {
    id: 'unsure-soon',
    tier: 'soon',
    unsure: true,
    label: msg('Not sure about medicines, illnesses or pregnancy', {
      id: 'leg-cramps.warning-signs.signs.unsure-soon.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
  },
] as const satisfies readonly WarningSign<string, SignGroupId>[];

export type SignId = (typeof signs)[number]['id'];
