import {html, nothing, type TemplateResult} from 'lit';
import {
  assess,
  followPath,
  type Answers,
  type CheckerResult,
  type Progress,
} from '../../guidance/checker.js';
import {choose} from '../../guidance/choose.js';
import {fillText} from '../../language/fill.js';
import type {Answer} from '../../content/index.js';
import {asideStyles} from '../../shared/article/aside.styles.js';
import {emergencyLine} from '../../base/emergency-line.js';
import {CareCompleteEvent, CareStepEvent} from '../../base/events.js';
import type {Flow, FlowHost} from '../../base/parts.js';
import {chevron, icon, info} from '../../base/icons.js';
import {panelStyles} from '../../shared/sheet/index.js';
import {
  backAndContinue,
  fresh,
  optionsView,
  optionStyles,
  progress,
  resultStyles,
} from '../../shared/questions/index.js';
import {flowStyles} from './checker-flow.styles.js';
import type {CauseCheckerFlowWords} from './checker-flow.words.js';
import {ResultPart} from './checker-result.js';
import {detailOf, labelOf} from './checker-sheet.js';

export const styles = [asideStyles, optionStyles, resultStyles, flowStyles, panelStyles];

interface Host extends FlowHost<CauseCheckerFlowWords> {
  readonly shareTier: boolean;
}

export {render} from 'lit';

export const start = (host: Host): Flow => new CheckerFlow(host);

/** One question a page, then the result. What the reader chose is kept here and nowhere else. */
class CheckerFlow implements Flow {
  readonly #host: Host;
  #answers: Answers = {};
  #atResult = false;
  /** Id of the question shown when the reader went back to it; else the due one shows. */
  #shown: string | undefined;
  /** Whether the reader came back from the result to change one answer. */
  #revising = false;
  #problem = false;
  readonly #result: ResultPart;

  constructor(host: Host) {
    this.#host = host;
    this.#result = new ResultPart(
      host,
      () => this.#answers,
      (id) => {
        this.#revising = true;
        this.#showQuestion(id);
      },
    );
  }

  get #words() {
    return this.#host.words;
  }

  get #rules() {
    return this.#words;
  }

  get #progress(): Progress {
    return followPath(this.#rules, this.#answers);
  }

  render(): TemplateResult {
    const result = this.#shownResult;
    return result ? this.#result.render(result) : this.#renderQuestion();
  }

  updated(): void {
    this.#result.tellMedicines(this.#shownResult?.effects ?? []);
  }

  get #shownResult(): CheckerResult | undefined {
    const result = assess(this.#rules, this.#answers);
    return this.#atResult && result.status === 'complete' ? result : undefined;
  }

  #renderQuestion() {
    const words = this.#words;
    const {flowText} = words;
    const {answered, due, expected} = this.#progress;
    const at = answered.findIndex(({question}) => question.id === this.#shown);
    const question = answered[at]?.question ?? due;
    if (!question) return html`${nothing}`;
    const number = (at < 0 ? answered.length : at) + 1;
    const option = (answer: Answer) => ({
      id: answer.id,
      label: this.#labelOf(answer),
      ...detailOf(words, answer),
    });
    const closes = ({exclusive, unsure}: Answer) =>
      question.kind === 'many' && (exclusive ?? unsure);
    const form = html`<form class="card" part="card" novalidate @submit=${this.#continue}>
      ${emergencyLine(words, this.#host.facts)}
      <div class="section">
        ${progress(fillText(flowText.progress, {number, total: expected}), number, expected)}
        ${optionsView(
          {
            kind: question.kind,
            level: this.#host.headingLevel,
            question: question.text,
            hint: question.hint,
            groups: [{options: question.answers.filter((one) => !closes(one)).map(option)}],
            closing: question.answers.filter(closes).map(option),
            chosen: this.#answers[question.id] ?? [],
            problem: this.#problem,
            choose: (id, checked) => {
              const chosen = choose(question, this.#answers[question.id] ?? [], id, checked);
              this.#shown = question.id;
              this.#answers = {...this.#answers, [question.id]: chosen};
              this.#host.requestUpdate();
            },
          },
          words,
        )}
        <details class="more">
          <summary>
            ${icon(info)}<span>${flowText.whyWeAsk}</span>${icon(chevron, 'chevron')}
          </summary>
          <div>${question.why}</div>
        </details>
        ${backAndContinue(words, this.#back)}
      </div>
    </form>`;
    return fresh(question.id, form);
  }

  #labelOf(answer: Answer): string {
    return labelOf(this.#words, answer);
  }

  readonly #continue = (event: Event) => {
    event.preventDefault();
    const {answered, due} = this.#progress;
    const at = answered.findIndex(({question}) => question.id === (this.#shown ?? due?.id));
    if (at < 0) {
      this.#problem = true;
      this.#host.focusNext('.problem');
      return;
    }
    const next = this.#revising ? due : (answered[at + 1]?.question ?? due);
    if (next) this.#showQuestion(next.id);
    else this.#showResult();
  };

  readonly #back = () => {
    const {answered, due} = this.#progress;
    const at = answered.findIndex(({question}) => question.id === (this.#shown ?? due?.id));
    const before = answered[(at < 0 ? answered.length : at) - 1];
    if (before) this.#showQuestion(before.question.id, '.option :checked');
    else this.#host.leave();
  };

  #showQuestion(id: string, focus = '.title') {
    this.#atResult = false;
    this.#shown = id;
    this.#problem = false;
    this.#host.focusNext(focus);
    this.#host.dispatchEvent(new CareStepEvent());
  }

  #showResult() {
    const result = assess(this.#rules, this.#answers);
    if (result.status !== 'complete') return;
    this.#atResult = true;
    this.#revising = false;
    this.#host.focusNext('.action');
    this.#host.dispatchEvent(new CareCompleteEvent(this.#host.shareTier ? result.tier : undefined));
  }
}
