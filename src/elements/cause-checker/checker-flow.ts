import {html, nothing, type TemplateResult} from 'lit';
import {
  assess,
  followPath,
  type Answers,
  type CheckerResult,
  type Progress,
} from '../../guidance/checker.js';
import {choose} from '../../guidance/choose.js';
import {joinScreens, withScreen, type ScreenChoices} from '../../guidance/screens.js';
import {fillText} from '../../language/fill.js';
import type {Answer, Question, Voice} from '../../content/index.js';
import {asideStyles} from '../../shared/article/aside.styles.js';
import {emergencyLine} from '../../base/emergency-line.js';
import {fresh, freshFor} from '../../base/fresh.js';
import type {Flow, FlowHost} from '../../base/parts.js';
import {chevron, icon, info} from '../../base/icons.js';
import {panelStyles} from '../../shared/sheet/index.js';
import {keepFromRecorders} from '../../shared/sheet/recorders.js';
import {
  maybeView,
  optionsView,
  optionStyles,
  partOptions,
  progress,
  questionFoot,
  resultStyles,
  tierResult,
  toggle,
  voiceView,
  type Option,
} from '../../shared/questions/index.js';
import {flowStyles} from './checker-flow.styles.js';
import type {CauseCheckerFlowWords} from './checker-flow.words.js';
import {ResultPart} from './checker-result.js';
import {detailOf, labelOf} from './checker-sheet.js';

export const styles = [asideStyles, optionStyles, resultStyles, flowStyles, panelStyles];

type Host = FlowHost<CauseCheckerFlowWords>;

export {render} from 'lit';

export const start = (host: Host): Flow => new CheckerFlow(host);

/** One question a page, then the result. What the reader chose is kept here and nowhere else. */
class CheckerFlow implements Flow {
  readonly #host: Host;
  /** Answers to the questions that the reader has gone on from. */
  #answers: Answers = {};
  /** The same by screen, for each question. */
  #choices: Readonly<Record<string, ScreenChoices>> = {};
  #parts: ReadonlySet<string> = new Set();
  #voice: Voice | undefined;
  #atResult = false;
  /** Id of the question shown when the reader went back to it; else the due one shows. */
  #shown: string | undefined;
  /** Place of the screen shown among those of the question. */
  #screen = 0;
  /** What is ticked on it. */
  #chosen: readonly string[] = [];
  #asksVoice: boolean;
  /** Whether the stop after "I am not sure" shows, and whether it has shown. */
  #maybe: 'new' | 'shown' | 'seen' = 'new';
  /** Whether the reader came back from the result to change one answer. */
  #revising = false;
  #problem = false;
  readonly #result: ResultPart;

  constructor(host: Host) {
    this.#host = host;
    keepFromRecorders(host.renderRoot);
    this.#asksVoice = Boolean(this.#question?.answerForChild);
    this.#result = new ResultPart(
      host,
      () => this.#answers,
      (id) => {
        this.#revising = true;
        const question = host.words.questions.find((one) => one.id === id);
        if (question) this.#showQuestion(question, {fromStart: true});
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

  /** The question shown. */
  get #question(): Question | undefined {
    const {answered, due} = this.#progress;
    return answered.find(({question}) => question.id === this.#shown)?.question ?? due;
  }

  render(): TemplateResult {
    return freshFor(this.#host, this.#renderScreen());
  }

  #renderScreen() {
    const result = this.#shownResult;
    if (!result) return this.#renderQuestion();
    if (result.tier !== 'emergency') return this.#result.render(result);
    const {headingLevel: level, facts} = this.#host;
    const parts = this.#parts;
    const voice = this.#voice ?? 'me';
    return tierResult({...result, level, facts, voice, parts, undo: this.#undo}, this.#words);
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
    const {flow, flowText} = words;
    const {answered, expected} = this.#progress;
    const question = this.#question;
    if (!question) return html`${nothing}`;
    const at = answered.findIndex((one) => one.question === question);
    const number = (at < 0 ? answered.length : at) + 1;
    const {headingLevel: level, facts} = this.#host;
    const count = fillText(flowText.progress, {number, total: expected});
    const {screens} = question;
    const key = `${question.id}/${this.#asksVoice ? 'voice' : this.#screen}`;
    if (this.#asksVoice) {
      return fresh(
        key,
        html`<div class="card" part="card">
          ${emergencyLine(words, facts)}
          <div class="section">
            ${progress(count, number, expected)}
            ${voiceView({level, choose: this.#chooseVoice, back: this.#back}, words)}
          </div>
        </div>`,
      );
    }
    if (this.#maybe === 'shown') {
      const signs = words.signs.filter(({id}) =>
        this.#rowsOf(question).some((answer) => answer.signs?.includes(id)),
      );
      return maybeView({signs, level, facts, goOn: this.#goOn, back: this.#backFromMaybe}, words);
    }
    const unsure = closingOf(question, 'unsure');
    const none = closingOf(question, 'exclusive');
    const isOfOther = this.#voice !== undefined && this.#voice !== 'me';
    const text = (isOfOther && question.textOfOther) || question.text;
    const form = html`<form class="card" part="card" novalidate @submit=${this.#submit}>
      ${emergencyLine(words, facts)}
      <div class="section">
        ${progress(
          count,
          number,
          expected,
          screens && {
            label: fillText(flow.screen, {
              name: question.short ?? question.text,
              number: this.#screen + 1,
              total: screens.length,
            }),
            number: this.#screen + 1,
            total: screens.length,
          },
        )}
        ${optionsView(
          {
            kind: question.kind,
            level,
            question: screens?.[this.#screen]?.text ?? text,
            hint: question.hint,
            groups: [{options: this.#rowsOf(question).map(this.#option)}],
            chosen: this.#chosen,
            problem: this.#problem,
            choose: (id, checked) => {
              this.#chosen = choose(question, this.#chosen, id, checked);
              this.#problem = false;
              this.#host.requestUpdate();
            },
            parts: this.#parts,
            choosePart: (part, checked) => {
              this.#parts = toggle(this.#parts, part, checked);
              this.#host.requestUpdate();
            },
          },
          words,
        )}
        ${questionFoot(
          {
            main: none && this.#ticked(question).length === 0 ? this.#labelOf(none) : flow.next,
            back: this.#back,
            ...(unsure && {
              unsure: {
                label: this.#labelOf(unsure),
                said: this.#chosen.includes(unsure.id),
                press: this.#sayUnsure,
              },
            }),
          },
          words,
        )}
        <details class="more">
          <summary>
            ${icon(info)}<span>${flowText.whyWeAsk}</span>${icon(chevron, 'chevron')}
          </summary>
          <div>${question.why}</div>
        </details>
      </div>
    </form>`;
    return fresh(key, form);
  }

  /** The answers that are rows on the screen shown. */
  #rowsOf(question: Question): readonly Answer[] {
    const rows = question.answers.filter((answer) => !isClosing(question, answer));
    const ids = question.screens?.[this.#screen]?.answers;
    return ids ? ids.flatMap((id) => rows.filter((one) => one.id === id)) : rows;
  }

  #ticked(question: Question): readonly string[] {
    const rows = this.#rowsOf(question);
    return this.#chosen.filter((one) => rows.some(({id}) => id === one));
  }

  readonly #option = (answer: Answer): Option => {
    const sign = answer.label ? undefined : answer.signs?.[0];
    return {
      id: answer.id,
      label: this.#labelOf(answer),
      ...detailOf(this.#words, answer),
      ...(sign && {parts: partOptions(sign, this.#words)}),
    };
  };

  #labelOf(answer: Answer): string {
    return labelOf(this.#words, answer);
  }

  readonly #chooseVoice = (voice: Voice) => {
    const question = this.#question;
    const child = question?.answerForChild;
    if (!question || !child) return;
    const before = this.#voice;
    this.#voice = voice;
    this.#asksVoice = false;
    if (voice === 'child') {
      this.#chosen = [child];
      this.#goOn();
      return;
    }
    if (before === 'child') this.#chosen = [];
    this.#host.focusNext('.title');
  };

  readonly #submit = (event: Event) => {
    event.preventDefault();
    const question = this.#question;
    if (!question) return;
    if (this.#ticked(question).length === 0) {
      const none = closingOf(question, 'exclusive');
      if (!none) {
        this.#problem = true;
        this.#host.focusNext('.problem');
        return;
      }
      this.#chosen = [none.id];
    }
    this.#goOn();
  };

  readonly #sayUnsure = () => {
    const question = this.#question;
    const unsure = question && closingOf(question, 'unsure');
    if (!unsure) return;
    const stops = question.endIf === 'emergency' && this.#maybe === 'new';
    if (stops && this.#ticked(question).length === 0) {
      this.#maybe = 'shown';
      this.#host.focusNext('.action');
      return;
    }
    this.#chosen = choose(question, this.#chosen, unsure.id, true);
    this.#goOn();
  };

  readonly #backFromMaybe = () => {
    this.#maybe = 'new';
    this.#host.focusNext('.title');
  };

  /** Keeps what was chosen, and goes to the next screen, question, or to the result. */
  readonly #goOn = () => {
    const question = this.#question;
    if (!question) return;
    if (this.#maybe === 'shown') {
      this.#maybe = 'seen';
      const unsure = closingOf(question, 'unsure');
      if (unsure) this.#chosen = [unsure.id];
    }
    const {id, screens = [undefined]} = question;
    const choices = withScreen(this.#choices[id] ?? [], this.#screen, this.#chosen);
    this.#choices = {...this.#choices, [id]: choices};
    const none = closingOf(question, 'exclusive')?.id;
    const answers = {...this.#answers, [id]: joinScreens(choices, (one) => one === none)};
    const {answered, due} = followPath(this.#rules, answers);
    const ends = !due && answered.at(-1)?.question === question;
    if (this.#screen + 1 < screens.length && !ends) {
      this.#showScreen(question, this.#screen + 1, '.title');
      return;
    }
    this.#answers = answers;
    this.#shown = question.id;
    const at = answered.findIndex((one) => one.question === question);
    const next = this.#revising ? due : (answered[at + 1]?.question ?? due);
    if (next) this.#showQuestion(next, {fromStart: true});
    else this.#showResult();
  };

  readonly #back = () => {
    const question = this.#question;
    if (!question) return;
    if (this.#screen > 0) {
      this.#showScreen(question, this.#screen - 1);
      return;
    }
    if (question.answerForChild && !this.#asksVoice) {
      this.#asksVoice = true;
      this.#host.focusNext('.title');
      return;
    }
    const {answered} = this.#progress;
    const at = answered.findIndex((one) => one.question === question);
    const before = answered[(at < 0 ? answered.length : at) - 1];
    if (before) this.#showQuestion(before.question);
    else this.#host.leave();
  };

  readonly #undo = () => {
    this.#atResult = false;
    // The ticks stay; the answer they came to is open again.
    const entries = Object.entries(this.#answers).filter(([id]) => id !== this.#shown);
    this.#answers = Object.fromEntries(entries);
    const question = this.#question;
    if (question) this.#showScreen(question, this.#screenTicked(question));
    this.#host.progress.step();
  };

  /** The screen to take a tick back on: that shown, or else the last one with a tick from before. */
  #screenTicked(question: Question): number {
    if (this.#ticked(question).length > 0) return this.#screen;
    const isTick = (id: string) =>
      question.answers.some((answer) => answer.id === id && !isClosing(question, answer));
    const last = (this.#choices[question.id] ?? []).findLastIndex((ids) => ids.some(isTick));
    return Math.max(last, 0);
  }

  /** Shows a question: its first screen when the reader comes to it, its last one on the way back. */
  #showQuestion(question: Question, {fromStart = false} = {}) {
    this.#atResult = false;
    this.#shown = question.id;
    this.#asksVoice = Boolean(question.answerForChild) && (fromStart || this.#voice === 'child');
    const last = (question.screens?.length ?? 1) - 1;
    this.#showScreen(question, fromStart ? 0 : last, fromStart ? '.title' : undefined);
    this.#host.progress.step();
  }

  #showScreen(question: Question, screen: number, focus?: string) {
    this.#screen = screen;
    this.#chosen = this.#choices[question.id]?.[screen] ?? [];
    this.#problem = false;
    const hasTicks = !this.#asksVoice && this.#ticked(question).length > 0;
    this.#host.focusNext(focus ?? (hasTicks ? '.option :checked' : '.title'));
  }

  #showResult() {
    const result = assess(this.#rules, this.#answers);
    if (result.status !== 'complete') return;
    this.#atResult = true;
    this.#revising = false;
    this.#host.focusNext('.action');
    this.#host.progress.end(result.tier);
  }
}

/** "None of these" or "I am not sure" of a question with many answers: a button below the rows. */
const isClosing = ({kind}: Question, {exclusive, unsure}: Answer) =>
  kind === 'many' && Boolean(exclusive ?? unsure);

const closingOf = (question: Question, which: 'exclusive' | 'unsure'): Answer | undefined =>
  question.answers.find((answer) => isClosing(question, answer) && answer[which]);
