import {html, nothing, type TemplateResult} from 'lit';
import {
  causeBehind,
  followPath,
  type AnsweredQuestion,
  type Answers,
  type CauseMark,
  type CheckerResult,
} from '../../guidance/checker.js';
import {shownText, type HeldBack} from '../../guidance/lines.js';
import {leadingSign} from '../../guidance/signs.js';
import {fill, fillText} from '../../language/fill.js';
import {caution, cross} from '../../shared/article/icons.js';
import {linkTo, neighbour} from '../../shared/article/neighbour.js';
import type {FlowHost} from '../../base/parts.js';
import {end} from '../../base/footer.js';
import {heading} from '../../base/heading.js';
import {icon, info} from '../../base/icons.js';
import type {Effect} from '../../content/index.js';
import {sourcesList} from '../../base/sources-list.js';
import {plainValues} from '../../shared/article/region-values.js';
import {SheetPanel} from '../../shared/sheet/index.js';
import {page, pencil, redo, tierResult} from '../../shared/questions/index.js';
import {causeMark} from './cause-mark.js';
import {causeRow} from './cause-row.js';
import {flowWords, type CauseCheckerFlowWords} from './checker-flow.words.js';
import {checkerFindings, labelOf, reasonOf} from './checker-sheet.js';

type Host = FlowHost<CauseCheckerFlowWords>;

/** What the result says about a cause, for this reader. */
interface Details {
  readonly heldBack: HeldBack;
  readonly content: Node;
  /** For each line that the reader does not see, what it tells to do. */
  readonly leftOut: readonly (readonly string[])[];
}

/** `<medicine-guide>`, where it is on the page. */
interface Medicines extends Element {
  readonly topic?: string;
  caution?(effects: readonly string[]): void;
}

/** The result: what to do, what not to do, what fits, and the page for the visit. */
export class ResultPart {
  readonly #host: Host;
  readonly #answers: () => Answers;
  readonly #change: (questionId: string) => void;
  readonly #panel: SheetPanel<CauseCheckerFlowWords>;
  readonly #details = new WeakMap<Element, Details>();

  /** @param change goes back to a question, to answer it again */
  constructor(host: Host, answers: () => Answers, change: (questionId: string) => void) {
    this.#host = host;
    this.#answers = answers;
    this.#change = change;
    this.#panel = new SheetPanel(host, (words) => checkerFindings(words, answers(), host.facts));
    // Now, since nothing may be asked for once the first question shows.
    void this.#panel.loadSecond(flowWords);
  }

  get #words() {
    return this.#host.words;
  }

  render(result: CheckerResult): TemplateResult {
    const {tier} = result;
    const {headingLevel: level, facts} = this.#host;
    const card = tierResult({...result, level, facts}, this.#words);
    return html`${card}
      <section class="card" part="card">
        ${tier === 'urgent' ? nothing : this.#renderGuidance(result)} ${this.#renderNext(result)}
        ${end(this.#host, sourcesList(this.#words, 'causes', 'signs'))}
      </section>`;
  }

  /** Puts the cautions of the answers on the cards of medicines on the page, in memory and nowhere else. */
  tellMedicines(effects: readonly string[]): void {
    const medicines: Medicines | null = neighbour(this.#host, 'medicine-guide');
    if (medicines?.topic === this.#host.topic) medicines.caution?.(effects);
  }

  #renderGuidance(result: CheckerResult) {
    const {flowText, matching, effects, signDetails} = this.#words;
    const {headingLevel} = this.#host;
    const marked = result.causes.filter(({mark}) => mark !== 'not-raised');
    const details = new Map(
      marked.map(({cause: {id}}) => [id, this.#detailsOf(id, result.heldBack)]),
    );
    const leftOut = [...details.values()].flatMap((one) => one?.leftOut ?? []);
    const names = new Set(leftOut.flat().map((tag) => matching.tagNames[tag] ?? ''));
    const behind = causeBehind(result, leadingSign(result, signDetails)?.id);
    const values = plainValues(this.#words, this.#host.facts);
    const called = effects.filter(({id}) => result.effects.includes(id));
    const textsOf = (some: readonly Effect[]) =>
      some.flatMap((effect) => shownText(effect, result.heldBack) ?? []);
    const isCaution = ({hides = []}: Effect) => !hides.includes('causes');
    const cautions = textsOf(called.filter(isCaution));
    // Where no cause is shown, the reason is.
    const why = textsOf(called.filter((effect) => !isCaution(effect)));
    return html`${
      cautions.length > 0
        ? html`<div class="section cautions" part="cautions">
            <div class="note">
              ${icon(caution)}${heading(headingLevel + 1, 'subtitle', flowText.cautionsTitle)}
            </div>
            <ul class="stack">
              ${cautions.map((line) => html`<li class="note">${icon(cross)}<span>${fill(line, values)}</span></li>`)}
            </ul>
            ${
              leftOut.length > 0
                ? html`<p class="note quiet">
                    ${icon(info)}<span
                      >${fillText(flowText.leftOut, {count: leftOut.length})}
                      <span class="dots"
                        >(${[...names]
                          .filter(Boolean)
                          .map((name, at) => html`${at > 0 ? ' ' : ''}<span>${name}</span>`)})</span
                      ></span
                    >
                  </p>`
                : nothing
            }
          </div>`
        : nothing
    }
    ${why.map((text) => html`<p class="section">${text}</p>`)}
    ${
      result.causes.length > 0
        ? html`<div class="section">
              ${heading(headingLevel + 1, 'subtitle', flowText.causesFitTitle)}
              <p class="quiet">
                ${matching.lead} ${matching.notList}
                ${marked.some(({mark}) => mark === 'fits') ? nothing : matching.noneFits}
              </p>
            </div>
            <div class="rows">
              ${marked.map((one) =>
                this.#renderCause(one, details.get(one.cause.id)?.content, one === behind),
              )}
            </div>
            ${this.#renderOthers(result.causes)}`
        : nothing
    }`;
  }

  #renderCause({cause, mark, reasons}: CauseMark, content: Node | undefined, open: boolean) {
    const words = this.#words;
    return causeRow(cause.id, cause.title, content, {
      mark,
      name: words.matching.marks[mark],
      reasons: reasons.map((answer) => reasonOf(words, answer)),
      open,
    });
  }

  /** Causes that no answer speaks of: in one line, since a row each would bury what fits. */
  #renderOthers(causes: readonly CauseMark[]) {
    const others = causes.filter(({mark}) => mark === 'not-raised');
    if (others.length === 0) return nothing;
    return html`<div class="section others">
      ${causeMark('not-raised')}
      <div>
        <strong>${this.#words.flowText.notRaised}</strong>
        <ul class="dots">
          ${others.map(({cause: {title}}) => html`<li>${title}</li> `)}
        </ul>
      </div>
    </div>`;
  }

  /** Copied from the reading part, once for each of its languages, without what this reader must not see. */
  #detailsOf(id: string, heldBack: HeldBack): Details | undefined {
    const source = this.#host.content?.querySelector(`[data-cause="${id}"] > .open`);
    if (!source) return undefined;
    const known = this.#details.get(source);
    if (known && sameTags(known.heldBack, heldBack)) return known;
    const content = source.cloneNode(true) as Element;
    // A result is short: what a cause is in general, and what is known of it, is for reading.
    for (const one of content.querySelectorAll('.in-short, .findings, .sources')) one.remove();
    const leftOut = [...content.querySelectorAll<HTMLElement>('[data-tags]')].flatMap((line) => {
      const {tags: all = '', instead} = line.dataset;
      const tags = all.split(' ');
      const text = line.textContent.trim();
      const shown = shownText({text, tags, ...(instead && {instead})}, heldBack);
      if (shown === text) return [];
      if (shown === undefined) line.remove();
      else line.textContent = shown;
      return [tags.filter((tag) => heldBack.has(tag))];
    });
    const details = {heldBack, content, leftOut};
    this.#details.set(source, details);
    return details;
  }

  /** What to do next: the page for the visit first, then what leads on. */
  #renderNext({showsRelief}: CheckerResult) {
    const {flowText} = this.#words;
    const {answered} = followPath(this.#words, this.#answers());
    const link = (tag: string, text: string) => linkTo(this.#host, tag, text, {name: quiet});
    return html`<div class="section next">
      <details class="visit">
        <summary class="button wide" part="button">${icon(page)}${flowText.visit}</summary>
        ${this.#panel.render()}
      </details>
      <div class="row">
        <details class="answered">
          <summary class=${quiet} part="button">${icon(pencil)}${flowText.changeAnswer}</summary>
          <dl class="answers">${answered.map((one) => this.#renderAnswer(one))}</dl>
        </details>
        <button class=${quiet} part="button" @click=${this.#startAgain}>
          ${icon(redo)}${flowText.startAgain}
        </button>
        ${showsRelief ? link('relief-steps', flowText.reliefLink) : nothing}
        ${link('when-to-see-doctor', flowText.signsLink)}
      </div>
    </div>`;
  }

  #renderAnswer({question, chosen}: AnsweredQuestion) {
    const {flowText} = this.#words;
    return html`<div>
      <dt>${question.text}</dt>
      ${chosen.map((answer) => html`<dd>${labelOf(this.#words, answer)}</dd>`)}
      <dd class="screen">
        <button
          class=${quiet}
          part="button"
          aria-label=${fillText(flowText.changeLabel, {question: question.text})}
          @click=${() => this.#change(question.id)}
        >
          ${flowText.change}
        </button>
      </dd>
    </div>`;
  }

  readonly #startAgain = () => {
    this.tellMedicines([]);
    this.#host.leave();
  };
}

const quiet = 'button text';

const sameTags = (one: HeldBack, other: HeldBack) =>
  one.size === other.size && [...one].every((tag) => other.has(tag));
