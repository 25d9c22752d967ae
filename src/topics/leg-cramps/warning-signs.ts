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
    title: msg('Heart, lungs and brain', {
      id: 'leg-cramps.warning-signs.signGroups.heart-lungs-brain.title',
      desc: 'Heading above a group of warning signs',
    }),
  },
  {
    id: 'leg-nerves',
    tier: 'emergency',
    title: msg('The leg and the nerves', {
      id: 'leg-cramps.warning-signs.signGroups.leg-nerves.title',
      desc: 'Heading above a group of warning signs',
    }),
  },
  {
    id: 'infection',
    tier: 'emergency',
    title: msg('Infection', {
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
    label: msg('Chest pain, trouble breathing, coughing blood, or nearly passing out', {
      id: 'leg-cramps.warning-signs.signs.chest-breath.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
  },
  {
    id: 'stroke-signs',
    tier: 'emergency',
    group: 'heart-lungs-brain',
    label: msg('Face droop, slurred speech, or sudden weakness on one side', {
      id: 'leg-cramps.warning-signs.signs.stroke-signs.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
  },
  {
    id: 'confused-fit',
    tier: 'emergency',
    group: 'heart-lungs-brain',
    label: msg('Confused, having a seizure, passed out, or hard to wake', {
      id: 'leg-cramps.warning-signs.signs.confused-fit.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
  },
  {
    id: 'heart-flutter-weak',
    tier: 'emergency',
    group: 'heart-lungs-brain',
    label: msg('Heart racing or skipping beats, with very weak muscles', {
      id: 'leg-cramps.warning-signs.signs.heart-flutter-weak.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
  },
  coldPaleLeg,
  badInjury,
  {
    id: 'saddle-bladder',
    tier: 'emergency',
    group: 'leg-nerves',
    label: msg('Numb around the bottom or groin, or new trouble with pee or poop', {
      id: 'leg-cramps.warning-signs.signs.saddle-bladder.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
  },
  {
    id: 'jaw-spasm',
    tier: 'emergency',
    group: 'infection',
    label: msg('Stiff jaw, trouble swallowing, or whole body going stiff', {
      id: 'leg-cramps.warning-signs.signs.jaw-spasm.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
  },
  {
    id: 'fever-very-ill',
    tier: 'emergency',
    group: 'infection',
    label: msg(
      'Fever and leg pain with cold hands or feet, blotchy skin, stiff neck, rash, or very sleepy',
      {
        id: 'leg-cramps.warning-signs.signs.fever-very-ill.label',
        desc: 'Warning sign: name in a list, and the line to tick',
      },
    ),
  },
  oneLegSwollen,
  {
    id: 'clot-risk-pain',
    tier: 'urgent',
    group: 'in-the-leg',
    label: msg(
      'New pain in one leg that keeps coming back, after surgery, a cast, bed rest or cancer care, or with a past clot',
      {
        id: 'leg-cramps.warning-signs.signs.clot-risk-pain.label',
        desc: 'Warning sign: name in a list, and the line to tick',
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
  },
  {
    id: 'rest-pain-sore',
    tier: 'urgent',
    group: 'in-the-leg',
    label: msg('Rest pain eased by hanging the leg down, or a foot sore that does not heal', {
      id: 'leg-cramps.warning-signs.signs.rest-pain-sore.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
  },
  cantWalkInjury,
  {
    id: 'hot-red-fever',
    tier: 'urgent',
    group: 'skin-heat-fluids',
    label: msg('Hot spreading skin patch, or fever with leg pain', {
      id: 'leg-cramps.warning-signs.signs.hot-red-fever.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
  },
  {
    id: 'dark-urine',
    tier: 'urgent',
    group: 'skin-heat-fluids',
    label: msg('Dark pee, like tea or cola', {
      id: 'leg-cramps.warning-signs.signs.dark-urine.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
  },
  {
    id: 'fluid-loss',
    tier: 'urgent',
    group: 'skin-heat-fluids',
    label: msg('Big loss of fluid with dizziness, little pee, or drinks not staying down', {
      id: 'leg-cramps.warning-signs.signs.fluid-loss.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
  },
  {
    id: 'heat-not-better',
    tier: 'urgent',
    group: 'skin-heat-fluids',
    label: msg('Heat cramps still there after 1 hour, or heart trouble or a low-salt diet', {
      id: 'leg-cramps.warning-signs.signs.heat-not-better.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
  },
  {
    id: 'whole-body-cramps',
    tier: 'urgent',
    group: 'all-over',
    label: msg('Cramps in the arms, chest, belly or all over', {
      id: 'leg-cramps.warning-signs.signs.whole-body-cramps.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
  },
  {
    id: 'lips-tingle',
    tier: 'urgent',
    group: 'all-over',
    label: msg('Tingling lips or fingers, or hands and feet that lock', {
      id: 'leg-cramps.warning-signs.signs.lips-tingle.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
  },
  {
    id: 'toxin',
    tier: 'urgent',
    group: 'all-over',
    label: msg('Cramps after contact with a poison, or a bite or sting', {
      id: 'leg-cramps.warning-signs.signs.toxin.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
  },
  {
    id: 'dirty-wound',
    tier: 'urgent',
    group: 'all-over',
    label: msg('Dirty or deep wound with cramps since', {
      id: 'leg-cramps.warning-signs.signs.dirty-wound.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
  },
  {
    id: 'child-unwell',
    tier: 'urgent',
    group: 'child-pregnancy-medicines',
    label: msg('Child with a limp, pain in one spot, morning pain, fever, or looking ill', {
      id: 'leg-cramps.warning-signs.signs.child-unwell.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
  },
  {
    id: 'pregnancy-warning',
    tier: 'urgent',
    group: 'child-pregnancy-medicines',
    label: msg(
      'Pregnancy or after birth: sudden swelling, bad headache, trouble seeing, or pain under the ribs',
      {
        id: 'leg-cramps.warning-signs.signs.pregnancy-warning.label',
        desc: 'Warning sign: name in a list, and the line to tick',
      },
    ),
  },
  {
    id: 'statin-muscle',
    tier: 'urgent',
    group: 'child-pregnancy-medicines',
    label: msg('On a statin, with new muscle pain, soreness or weakness', {
      id: 'leg-cramps.warning-signs.signs.statin-muscle.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
  },
  {
    id: 'quinine-bleed',
    tier: 'urgent',
    group: 'child-pregnancy-medicines',
    label: msg(
      'Quinine or tonic water, with bruising, bleeding, spots, ringing ears or sight changes',
      {
        id: 'leg-cramps.warning-signs.signs.quinine-bleed.label',
        desc: 'Warning sign: name in a list, and the line to tick',
      },
    ),
  },
  {
    id: 'walk-rest',
    tier: 'soon',
    group: 'cramp-pattern',
    label: msg('Pain with walking or standing that goes with rest', {
      id: 'leg-cramps.warning-signs.signs.walk-rest.label',
      desc: 'Warning sign: name in a list, and the line to tick',
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
  },
  {
    id: 'slow-weak-tingle',
    tier: 'soon',
    group: 'cramp-pattern',
    label: msg('Tingling or twitching that comes back, or slow weakness or thinning', {
      id: 'leg-cramps.warning-signs.signs.slow-weak-tingle.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
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
    label: msg('Pregnant or had a baby in the last 3 months', {
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
    label: msg('Very tired or cold, weight change, or very thirsty', {
      id: 'leg-cramps.warning-signs.signs.tired-thirsty.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    }),
  },
  {
    id: 'cold-feet',
    tier: 'soon',
    group: 'other',
    label: msg('Cold feet, shiny skin, hair loss, or slow-healing cuts', {
      id: 'leg-cramps.warning-signs.signs.cold-feet.label',
      desc: 'Warning sign: name in a list, and the line to tick',
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
