import {assess, followPath, type Answers, type CheckerRules} from '../../guidance/checker.js';
import type {PrintableFacts} from '../../region/facts.js';
import type {Answer} from '../../content/index.js';
import {
  outcomeSection,
  sheetContent,
  type SheetContent,
  type SheetSection,
  type Spoken,
} from '../../shared/sheet/index.js';
import {causeMark} from './cause-mark.js';
import type {CauseCheckerFlowWords} from './checker-flow.words.js';

/** What an answer is called: a sign has one wording. */
export const labelOf = ({signs: all}: CauseCheckerFlowWords, {label, signs}: Answer): string =>
  label ?? all.find(({id}) => id === signs?.[0])?.label ?? '';

/** What else counts as the sign that names an answer. */
export const detailOf = (
  {signs: all}: CauseCheckerFlowWords,
  {label, signs}: Answer,
): {readonly detail?: string} => {
  const detail = label ? undefined : all.find(({id}) => id === signs?.[0])?.detail;
  return detail ? {detail} : {};
};

/** What led to the mark of a cause, in a few words. */
export const reasonOf = (words: CauseCheckerFlowWords, answer: Answer): string =>
  answer.reason ?? labelOf(words, answer);

/** The result as a sheet, in one language: the same answers lead to the same result in each. */
export function checkerSheet(
  spoken: Spoken<CauseCheckerFlowWords>,
  given: Answers,
  facts: PrintableFacts,
): SheetContent | undefined {
  const {words} = spoken;
  const {matching} = words;
  const rules: CheckerRules = words;
  const result = assess(rules, given);
  if (result.status !== 'complete') return undefined;
  const groups = (['fits', 'could-fit'] as const)
    .map((mark) => ({
      name: matching.marks[mark],
      icon: causeMark(mark),
      rows: result.causes
        .filter((one) => one.mark === mark)
        .map(({cause, reasons}) => ({
          name: cause.title,
          lines: reasons.map((answer) => reasonOf(words, answer)),
        })),
    }))
    .filter(({rows}) => rows.length > 0);
  const rows = followPath(rules, given).answered.map(({question, chosen}) => ({
    name: question.short ?? question.text,
    lines: chosen.map((answer) => labelOf(words, answer)),
  }));
  const causes: SheetSection = {
    kind: 'causes',
    title: words.flowText.sheetFits,
    note: `${matching.lead} ${matching.notList}`,
    groups,
  };
  return sheetContent(spoken, facts, [
    outcomeSection(result, words),
    {kind: 'answers', title: words.flowText.sheetAnswers, groups: [{rows}]},
    ...(groups.length > 0 ? [causes] : []),
  ]);
}
