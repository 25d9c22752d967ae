import {assessSigns, listTiers, signsIn, UNSURE, type SignAnswers} from '../../guidance/signs.js';
import type {Tier} from '../../content/index.js';
import {signInFull, type Findings} from '../../shared/sheet/index.js';
import type {WhenToSeeDoctorFlowWords} from './signs-flow.words.js';

/** What was ticked in the lists, and what was shown there and not ticked, for a doctor. */
export function signsFindings(
  {signs, sheetWording}: WhenToSeeDoctorFlowWords,
  answers: SignAnswers,
): Findings | undefined {
  const result = assessSigns(signs, answers);
  if (result.status !== 'complete') return undefined;
  const {said, names} = sheetWording;
  const open = (isUnsure: boolean, tiers: readonly Tier[] = listTiers) =>
    listTiers
      .filter((list) => tiers.includes(list) && answers[list])
      .filter((list) => answers[list]?.includes(UNSURE) === isUnsure)
      .flatMap((list) => signsIn(signs, list))
      .filter((sign) => !result.signs.includes(sign))
      .map(({id, label}) => names[id] ?? label);
  return {
    tier: result.tier,
    present: result.signs
      .filter(({unsure}) => !unsure)
      .map((sign) => said[sign.id] ?? signInFull(sign)),
    unsure: open(true),
    absent: open(false, ['emergency', 'urgent']),
    alsoAbsent: open(false, ['soon']),
  };
}
