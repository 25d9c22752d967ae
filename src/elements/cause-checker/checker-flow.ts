import {html, nothing, type TemplateResult} from 'lit';
import {
  assess,
  followPath,
  type AnsweredQuestion,
  type Answers,
  type CauseMark,
  type CheckerResult,
  type Progress,
} from '../../guidance/checker.js';
import {choose} from '../../guidance/choose.js';
import {fill, fillText} from '../../language/fill.js';
import type {Answer} from '../../content/index.js';
import {asideStyles} from '../../shared/article/aside.styles.js';
import {linkTo} from '../../shared/article/neighbour.js';
import {emergencyLine} from '../../base/emergency-line.js';
import {CareCompleteEvent, CareStepEvent} from '../../base/events.js';
import type {Flow, FlowHost} from '../../base/parts.js';
import {end} from '../../base/footer.js';
import {heading} from '../../base/heading.js';
import {chevron, icon, info} from '../../base/icons.js';
import {sourcesList} from '../../base/sources-list.js';
import {plainValues} from '../../shared/article/region-values.js';
import {panelStyles, SheetPanel} from '../../shared/sheet/index.js';
import {
  backAndContinue,
  fresh,
  optionsView,
  optionStyles,
  progress,
  redo,
  resultStyles,
  tierResult,
} from '../../shared/questions/index.js';
import {causeMark} from './cause-mark.js';
import {causeRow} from './cause-row.js';
import {flowStyles} from './checker-flow.styles.js';
import {flowWords, type CauseCheckerFlowWords} from './checker-flow.words.js';
import {checkerSheet, labelOf} from './checker-sheet.js';

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
  readonly #panel: SheetPanel<CauseCheckerFlowWords>;
  readonly #details = new WeakMap<Element, Node>();

  constructor(host: Host) {
    this.#host = host;
    this.#panel = new SheetPanel(host, (spoken) => checkerSheet(spoken, this.#answers, host.facts));
    // Now, since nothing may be asked for once the first question shows.
    void this.#panel.loadSecond(flowWords);
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
    const result = assess(this.#rules, this.#answers);
    return this.#atResult && result.status === 'complete'
      ? this.#renderResult(result)
      : this.#renderQuestion();
  }

  #renderQuestion() {
    const words = this.#words;
    const {flowText} = words;
    const {answered, due, expected} = this.#progress;
    const at = answered.findIndex(({question}) => question.id === this.#shown);
    const question = answered[at]?.question ?? due;
    if (!question) return html`${nothing}`;
    const number = (at < 0 ? answered.length : at) + 1;
    const option = (answer: Answer) => ({id: answer.id, label: this.#labelOf(answer)});
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

  #renderResult(result: CheckerResult) {
    const {tier, signs} = result;
    const {headingLevel: level, facts} = this.#host;
    const card = tierResult({tier, signs, level, facts}, this.#words);
    if (tier === 'emergency') return card;
    return html`${card} ${tier === 'urgent' ? nothing : this.#renderGuidance(result)}
    ${this.#renderVisit()}`;
  }

  #renderGuidance({causes, effects: called, showsRelief}: CheckerResult) {
    const {flowText, effects} = this.#words;
    const {headingLevel: level, facts} = this.#host;
    const values = plainValues(this.#words, facts);
    const notes = effects.filter(({id}) => called.includes(id));
    const relief = showsRelief && linkTo(this.#host, 'relief-steps', flowText.reliefLink);
    const signs = linkTo(this.#host, 'when-to-see-doctor', flowText.signsLink);
    if (causes.length + notes.length === 0 && !relief && !signs) return nothing;
    return html`<section class="card" part="card">
      ${causes.length > 0 ? this.#renderCauses(causes) : nothing}
      ${
        notes.length > 0
          ? html`<div class="section">
              ${heading(level + 1, 'subtitle', flowText.cautionsTitle)}
              <ul class="list">
                ${notes.map(({text}) => html`<li>${fill(text, values)}</li>`)}
              </ul>
            </div>`
          : nothing
      }
      ${
        relief || signs
          ? html`<div class="section screen">
              <div class="row">${relief || nothing} ${signs ?? nothing}</div>
            </div>`
          : nothing
      }
    </section>`;
  }

  #renderCauses(causes: readonly CauseMark[]) {
    const words = this.#words;
    const {flowText, matching} = words;
    return html`<div class="section">
        ${heading(this.#host.headingLevel + 1, 'title', flowText.causesFitTitle, {part: 'subtitle'})}
        <p>
          ${matching.lead} ${matching.notList}
          ${causes.some(({mark}) => mark === 'fits') ? nothing : matching.noneFits}
        </p>
        <ul class="legend">
          ${(['fits', 'could-fit', 'not-raised'] as const).map(
            (mark) => html`<li>${causeMark(mark)} ${matching.marks[mark]}</li>`,
          )}
        </ul>
      </div>
      <div class="rows">
        ${causes.map(({cause, mark, reasons}) =>
          causeRow(cause.id, cause.title, this.#detailsOf(cause.id), {
            icon: causeMark(mark),
            name: matching.marks[mark],
            reasons: reasons.map(({because = ''}) => because),
            open: mark === 'fits',
          }),
        )}
      </div>`;
  }

  /** Copied from the reading part, once for each of its languages. */
  #detailsOf(id: string): Node | undefined {
    const details = this.#host.content?.querySelector(`[data-cause="${id}"] > .open`);
    if (!details) return undefined;
    const copy = this.#details.get(details) ?? details.cloneNode(true);
    this.#details.set(details, copy);
    return copy;
  }

  #renderVisit() {
    const {flowText, sheet} = this.#words;
    const level = this.#host.headingLevel + 1;
    return html`<section class="card" part="card">
      ${this.#panel.render(heading(level, 'title', sheet.title, {part: 'subtitle'}))}
      <div class="section">
        ${heading(level, 'subtitle', flowText.answersTitle)}
        <dl class="answers">${this.#progress.answered.map((one) => this.#renderAnswer(one))}</dl>
        <div class="row">
          <button class="button text" part="button" @click=${() => this.#host.leave()}>
            ${icon(redo)}${flowText.startAgain}
          </button>
        </div>
      </div>
      ${end(this.#host, sourcesList(this.#words, 'causes', 'signs'))}
    </section>`;
  }

  #renderAnswer({question, chosen}: AnsweredQuestion) {
    const {flowText} = this.#words;
    return html`<div>
      <dt>${question.text}</dt>
      ${chosen.map((answer) => html`<dd>${this.#labelOf(answer)}</dd>`)}
      <dd class="screen">
        <button
          class="button text"
          part="button"
          aria-label=${fillText(flowText.changeLabel, {question: question.text})}
          @click=${() => this.#change(question.id)}
        >
          ${flowText.change}
        </button>
      </dd>
    </div>`;
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

  #change(id: string) {
    this.#revising = true;
    this.#showQuestion(id);
  }

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
