import type {AnsweredQuestion, CheckerResult} from '../../guidance/checker.js';
import type {Answer} from '../../topics/types.js';
import {tierWords} from '../common/tier-words.js';
import type {CauseCheckerFlowWords} from './checker-flow.words.js';

/** The result as plain text, for a reader who takes it to a doctor. */
export function summaryText(
  {tier, causes}: CheckerResult,
  answered: readonly AnsweredQuestion[],
  labelOf: (answer: Answer) => string,
  words: CauseCheckerFlowWords,
): string {
  const {flowText, flow, common, topic, matching} = words;
  const answers = answered.map(
    ({question, chosen}) =>
      `${question.text}\n${chosen.map((one) => `- ${labelOf(one)}`).join('\n')}`,
  );
  const marked = (['fits', 'could-fit'] as const).flatMap((mark) => {
    const titles = causes.filter((one) => one.mark === mark).map(({cause}) => `- ${cause.title}`);
    return titles.length > 0 ? [`${matching.marks[mark]}:\n${titles.join('\n')}`] : [];
  });
  return [
    topic.title,
    flow.summaryNote,
    tierWords(words, tier).heading,
    `${flowText.answersTitle}\n\n${answers.join('\n\n')}`,
    ...(marked.length > 0 ? [`${matching.lead} ${matching.notList}`, ...marked] : []),
    `${common.draft}. ${topic.purpose}`,
  ].join('\n\n');
}
