import {html, nothing, type TemplateResult} from 'lit';
import {choose} from '../../guidance/choose.js';
import {
  assessSigns,
  listTiers,
  NONE,
  signsIn,
  UNSURE,
  type ListTier,
  type SignAnswers,
} from '../../guidance/signs.js';
import {fillText} from '../../language/fill.js';
import type {Tier, WarningSign} from '../../content/index.js';
import {emergencyLine} from '../../base/emergency-line.js';
import {CareCompleteEvent, CareStepEvent} from '../../base/events.js';
import type {Flow, FlowHost} from '../../base/parts.js';
import {end} from '../../base/footer.js';
import {heading} from '../../base/heading.js';
import {icon} from '../../base/icons.js';
import {sourcesList} from '../../base/sources-list.js';
import {
  backAndContinue,
  backButton,
  fresh,
  optionsView,
  optionStyles,
  progress,
  redo,
  resultStyles,
  tierResult,
} from '../../shared/questions/index.js';
import {panelStyles, SheetPanel} from '../../shared/sheet/index.js';
import {flowWords, type WhenToSeeDoctorFlowWords} from './signs-flow.words.js';
import {signsFindings} from './signs-sheet.js';

export const styles = [optionStyles, resultStyles, panelStyles];

interface Host extends FlowHost<WhenToSeeDoctorFlowWords> {
  readonly shareTier: boolean;
}

export {render} from 'lit';

export const start = (host: Host): Flow => new SignsFlow(host);

/** The lists to tick, serious to mild, then the result. What the reader chose is kept here only. */
class SignsFlow implements Flow {
  readonly #host: Host;
  /** Answers to the lists up to the one shown: going back forgets the later ones. */
  #answers: SignAnswers = {};
  #list: ListTier = listTiers[0];
  #atResult = false;
  #problem = false;
  readonly #panel: SheetPanel<WhenToSeeDoctorFlowWords>;

  constructor(host: Host) {
    this.#host = host;
    this.#panel = new SheetPanel(host, (words) => signsFindings(words, this.#answers));
    // Now, since nothing may be asked for once the first question shows.
    void this.#panel.loadSecond(flowWords);
  }

  get #words() {
    return this.#host.words;
  }

  render(): TemplateResult {
    const result = assessSigns(this.#words.signs, this.#answers);
    return this.#atResult && result.status === 'complete'
      ? this.#renderResult(result.tier, result.signs)
      : this.#renderList();
  }

  #renderList() {
    const words = this.#words;
    const {headingLevel: level, facts} = this.#host;
    const {flowText, signGroups} = words;
    const list = this.#list;
    const number = listTiers.indexOf(list) + 1;
    const total = listTiers.length;
    const signs = signsIn(words.signs, list);
    const groups = signGroups
      .filter(({tier}) => tier === list)
      .map(({id, title}) => ({title, options: signs.filter(({group}) => group === id)}));
    const form = html`<form class="card" part="card" novalidate @submit=${this.#continue}>
      ${emergencyLine(words, facts)}
      <div class="section">
        ${progress(fillText(flowText.progress, {number, total}), number, total)}
        ${optionsView(
          {
            kind: 'many',
            level,
            question: flowText.questions[list],
            hint: flowText.hint,
            groups,
            closing: [
              {id: NONE, label: flowText.none},
              {id: UNSURE, label: flowText.unsure},
            ],
            chosen: this.#answers[list] ?? [],
            problem: this.#problem,
            choose: this.#choose,
          },
          words,
        )}
        ${backAndContinue(words, this.#back)}
      </div>
    </form>`;
    return fresh(list, form);
  }

  #renderResult(tier: Tier, signs: readonly WarningSign[]) {
    const words = this.#words;
    const {headingLevel: level, facts} = this.#host;
    const card = tierResult({tier, signs, level, facts}, words);
    if (tier === 'emergency') return card;
    return html`${card}
      <div class="card" part="card">
        ${
          signs.length > 0
            ? this.#panel.render(heading(level + 1, 'title', words.sheet.title, {part: 'subtitle'}))
            : nothing
        }
        <div class="section screen">
          <div class="row">
            ${backButton(words, this.#back)}
            <button class="button quiet" part="button" @click=${() => this.#host.leave()}>
              ${icon(redo)}${words.flowText.backToList}
            </button>
          </div>
        </div>
        ${end(this.#host, sourcesList(words, 'signs'))}
      </div>`;
  }

  readonly #choose = (id: string, checked: boolean) => {
    const question = {kind: 'many', answers: [{id: NONE, exclusive: true}]} as const;
    const chosen = choose(question, this.#answers[this.#list] ?? [], id, checked);
    this.#answers = {...this.#answers, [this.#list]: chosen};
    this.#host.requestUpdate();
  };

  readonly #continue = (event: Event) => {
    event.preventDefault();
    if ((this.#answers[this.#list] ?? []).length === 0) {
      this.#problem = true;
      this.#host.focusNext('.problem');
      return;
    }
    const result = assessSigns(this.#words.signs, this.#answers);
    if (result.status === 'incomplete') {
      this.#showList(result.list, '.title');
      return;
    }
    this.#atResult = true;
    this.#host.focusNext('.action');
    this.#host.dispatchEvent(new CareCompleteEvent(this.#host.shareTier ? result.tier : undefined));
  };

  readonly #back = () => {
    const before = this.#atResult ? this.#list : listTiers[listTiers.indexOf(this.#list) - 1];
    if (before) this.#showList(before, '.option :checked');
    else this.#host.leave();
  };

  #showList(list: ListTier, focus: string) {
    const kept = listTiers.slice(0, listTiers.indexOf(list) + 1);
    this.#answers = Object.fromEntries(
      kept.flatMap((one) => (this.#answers[one] ? [[one, this.#answers[one]]] : [])),
    );
    this.#list = list;
    this.#atResult = false;
    this.#problem = false;
    this.#host.focusNext(focus);
    this.#host.dispatchEvent(new CareStepEvent());
  }
}
