import {html, nothing, type TemplateResult} from 'lit';
import {
  followPath,
  type AnsweredQuestion,
  type Answers,
  type CauseMark,
  type CheckerResult,
} from '../../guidance/checker.js';
import {fill, fillText} from '../../language/fill.js';
import {linkTo} from '../../shared/article/neighbour.js';
import type {FlowHost} from '../../base/parts.js';
import {end} from '../../base/footer.js';
import {heading} from '../../base/heading.js';
import {icon} from '../../base/icons.js';
import {sourcesList} from '../../base/sources-list.js';
import {plainValues} from '../../shared/article/region-values.js';
import {SheetPanel} from '../../shared/sheet/index.js';
import {redo, tierResult} from '../../shared/questions/index.js';
import {causeMark} from './cause-mark.js';
import {causeRow} from './cause-row.js';
import {flowWords, type CauseCheckerFlowWords} from './checker-flow.words.js';
import {checkerSheet, labelOf, reasonOf} from './checker-sheet.js';

type Host = FlowHost<CauseCheckerFlowWords>;

/** The result: the tier card, what fits, and the page for the visit. */
export class ResultPart {
  readonly #host: Host;
  readonly #answers: () => Answers;
  readonly #change: (questionId: string) => void;
  readonly #panel: SheetPanel<CauseCheckerFlowWords>;
  readonly #details = new WeakMap<Element, Node>();

  /** @param change goes back to a question, to answer it again */
  constructor(host: Host, answers: () => Answers, change: (questionId: string) => void) {
    this.#host = host;
    this.#answers = answers;
    this.#change = change;
    this.#panel = new SheetPanel(host, (spoken) => checkerSheet(spoken, answers(), host.facts));
    // Now, since nothing may be asked for once the first question shows.
    void this.#panel.loadSecond(flowWords);
  }

  get #words() {
    return this.#host.words;
  }

  render(result: CheckerResult): TemplateResult {
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
            reasons: reasons.map((answer) => reasonOf(words, answer)),
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
        <dl class="answers">
          ${followPath(this.#words, this.#answers()).answered.map((one) => this.#renderAnswer(one))}
        </dl>
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
      ${chosen.map((answer) => html`<dd>${labelOf(this.#words, answer)}</dd>`)}
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
}
