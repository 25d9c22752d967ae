import {html, nothing, type TemplateResult} from 'lit';
import {choose} from '../../guidance/choose.js';
import {joinScreens, withScreen, type ScreenChoices} from '../../guidance/screens.js';
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
import type {SignGroup, Tier, Voice, WarningSign} from '../../content/index.js';
import {emergencyLine} from '../../base/emergency-line.js';
import {fresh, freshFor} from '../../base/fresh.js';
import type {Flow, FlowHost} from '../../base/parts.js';
import {end} from '../../base/footer.js';
import {heading} from '../../base/heading.js';
import {icon} from '../../base/icons.js';
import {sourcesList} from '../../base/sources-list.js';
import {tierWords} from '../../shared/article/tier-words.js';
import {
  backButton,
  maybeView,
  optionsView,
  optionStyles,
  partOptions,
  progress,
  questionFoot,
  redo,
  resultStyles,
  tierResult,
  toggle,
  voiceView,
} from '../../shared/questions/index.js';
import {panelStyles, SheetPanel} from '../../shared/sheet/index.js';
import {keepFromRecorders} from '../../shared/sheet/recorders.js';
import {flowWords, type WhenToSeeDoctorFlowWords} from './signs-flow.words.js';
import {signsFindings} from './signs-sheet.js';

export const styles = [optionStyles, resultStyles, panelStyles];

type Host = FlowHost<WhenToSeeDoctorFlowWords>;

export {render} from 'lit';

export const start = (host: Host): Flow => new SignsFlow(host);

/** The groups of signs to tick, serious to mild, then the result. What the reader chose is kept here only. */
class SignsFlow implements Flow {
  readonly #host: Host;
  /** Answers to the lists up to the one shown: going back forgets the later ones. */
  #answers: SignAnswers = {};
  /** The same by group, also of the list shown. */
  #choices: Readonly<Partial<Record<ListTier, ScreenChoices>>> = {};
  #parts: ReadonlySet<string> = new Set();
  #voice: Voice | undefined;
  #list: ListTier = listTiers[0];
  /** Place of the group shown among those of the list. */
  #screen = 0;
  /** What is ticked in it. */
  #chosen: readonly string[] = [];
  #asksVoice = true;
  /** Whether the stop after "I am not sure" shows, and whether it has shown. */
  #maybe: 'new' | 'shown' | 'seen' = 'new';
  #atResult = false;
  readonly #panel: SheetPanel<WhenToSeeDoctorFlowWords>;

  constructor(host: Host) {
    this.#host = host;
    keepFromRecorders(host.renderRoot);
    this.#panel = new SheetPanel(host, (words) => signsFindings(words, this.#answers));
    // Now, since nothing may be asked for once the first question shows.
    void this.#panel.loadSecond(flowWords);
  }

  get #words() {
    return this.#host.words;
  }

  render(): TemplateResult {
    return freshFor(this.#host, this.#renderScreen());
  }

  #renderScreen() {
    const result = assessSigns(this.#words.signs, this.#answers);
    if (this.#atResult && result.status === 'complete') {
      return this.#renderResult(result.tier, result.signs);
    }
    if (this.#asksVoice) return this.#renderVoice();
    return this.#maybe === 'shown' ? this.#renderMaybe() : this.#renderGroup();
  }

  #groupsOf(list: ListTier): readonly SignGroup[] {
    return this.#words.signGroups.filter(({tier}) => tier === list);
  }

  /** The signs of the group shown. */
  get #signs(): readonly WarningSign[] {
    const group = this.#groupsOf(this.#list)[this.#screen];
    return signsIn(this.#words.signs, this.#list).filter((sign) => sign.group === group?.id);
  }

  get #ticked(): readonly string[] {
    return this.#chosen.filter((id) => id !== NONE && id !== UNSURE);
  }

  #renderVoice() {
    const words = this.#words;
    const {headingLevel: level, facts} = this.#host;
    const card = html`<div class="card" part="card">
      ${emergencyLine(words, facts)}
      <div class="section">
        ${voiceView({level, choose: this.#chooseVoice, back: this.#back}, words)}
      </div>
    </div>`;
    return fresh('voice', card);
  }

  #renderMaybe() {
    const {headingLevel: level, facts} = this.#host;
    const back = () => {
      this.#maybe = 'new';
      this.#host.focusNext('.title');
    };
    const goOn = () => {
      this.#maybe = 'seen';
      this.#chosen = [UNSURE];
      this.#goOn();
    };
    return maybeView({signs: this.#signs, level, facts, goOn, back}, this.#words);
  }

  #renderGroup() {
    const words = this.#words;
    const {headingLevel: level, facts} = this.#host;
    const {flow, flowText} = words;
    const list = this.#list;
    const groups = this.#groupsOf(list);
    const number = listTiers.indexOf(list) + 1;
    const total = listTiers.length;
    const place = {number: this.#screen + 1, total: groups.length};
    const form = html`<form class="card" part="card" novalidate @submit=${this.#submit}>
      ${emergencyLine(words, facts)}
      <div class="section">
        ${progress(fillText(flowText.progress, {number, total}), number, total, {
          label: fillText(flow.screen, {name: tierWords(words, list).name, ...place}),
          ...place,
        })}
        ${optionsView(
          {
            kind: 'many',
            level,
            question: fillText(flowText.questions[list], {
              place: groups[this.#screen]?.title ?? '',
            }),
            groups: [
              {
                options: this.#signs.map(({id, label, detail}) => ({
                  id,
                  label,
                  detail,
                  parts: partOptions(id, words),
                })),
              },
            ],
            chosen: this.#chosen,
            choose: this.#choose,
            parts: this.#parts,
            choosePart: this.#choosePart,
          },
          words,
        )}
        ${questionFoot(
          {
            main: this.#ticked.length > 0 ? flow.next : flowText.none,
            back: this.#back,
            unsure: {
              label: flowText.unsure,
              said: this.#chosen.includes(UNSURE),
              press: this.#sayUnsure,
            },
          },
          words,
        )}
      </div>
    </form>`;
    return fresh(`${list}/${this.#screen}`, form);
  }

  #renderResult(tier: Tier, signs: readonly WarningSign[]) {
    const words = this.#words;
    const {headingLevel: level, facts} = this.#host;
    const voice = this.#voice ?? 'me';
    const parts = this.#parts;
    const card = tierResult({tier, signs, level, facts, voice, parts, undo: this.#undo}, words);
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

  readonly #chooseVoice = (voice: Voice) => {
    this.#voice = voice;
    this.#asksVoice = false;
    this.#host.focusNext('.title');
  };

  readonly #choose = (id: string, checked: boolean) => {
    const question = {kind: 'many', answers: [{id: NONE, exclusive: true}]} as const;
    this.#chosen = choose(question, this.#chosen, id, checked);
    this.#host.requestUpdate();
  };

  readonly #choosePart = (part: string, checked: boolean) => {
    this.#parts = toggle(this.#parts, part, checked);
    this.#host.requestUpdate();
  };

  readonly #submit = (event: Event) => {
    event.preventDefault();
    if (this.#ticked.length === 0) this.#chosen = [NONE];
    this.#goOn();
  };

  readonly #sayUnsure = () => {
    const stops = this.#list === 'emergency' && this.#maybe === 'new';
    if (stops && this.#ticked.length === 0) {
      this.#maybe = 'shown';
      this.#host.focusNext('.action');
      return;
    }
    this.#choose(UNSURE, true);
    this.#goOn();
  };

  /** Keeps what was chosen, and goes to the next group, list, or to the result. */
  #goOn() {
    const list = this.#list;
    const choices = withScreen(this.#choices[list] ?? [], this.#screen, this.#chosen);
    this.#choices = {...this.#choices, [list]: choices};
    const ends = list === 'emergency' && this.#ticked.length > 0;
    if (this.#screen + 1 < this.#groupsOf(list).length && !ends) {
      this.#showScreen(this.#screen + 1, '.title');
      return;
    }
    this.#answers = {...this.#answers, [list]: joinScreens(choices, (id) => id === NONE)};
    const result = assessSigns(this.#words.signs, this.#answers);
    if (result.status === 'incomplete') {
      this.#showList(result.list, 0, '.title');
      return;
    }
    this.#atResult = true;
    this.#host.focusNext('.action');
    this.#host.progress.end(result.tier);
  }

  readonly #undo = () => {
    this.#showList(this.#list, this.#screen);
  };

  readonly #back = () => {
    const before = listTiers[listTiers.indexOf(this.#list) - 1];
    if (this.#asksVoice) this.#host.leave();
    else if (this.#atResult) this.#undo();
    else if (this.#screen > 0) this.#showScreen(this.#screen - 1);
    else if (before) this.#showList(before, this.#groupsOf(before).length - 1);
    else {
      this.#asksVoice = true;
      this.#host.focusNext('.title');
    }
  };

  #showList(list: ListTier, screen: number, focus?: string) {
    const kept = listTiers.slice(0, listTiers.indexOf(list) + 1);
    this.#answers = keep(this.#answers, kept);
    this.#choices = keep(this.#choices, kept);
    this.#list = list;
    this.#atResult = false;
    this.#showScreen(screen, focus);
    this.#host.progress.step();
  }

  #showScreen(screen: number, focus?: string) {
    this.#screen = screen;
    this.#chosen = this.#choices[this.#list]?.[screen] ?? [];
    this.#host.focusNext(focus ?? (this.#ticked.length > 0 ? '.option :checked' : '.title'));
  }
}

/** What is known of some of the lists. */
const keep = <Value>(
  all: Readonly<Partial<Record<ListTier, Value>>>,
  lists: readonly ListTier[],
): Readonly<Partial<Record<ListTier, Value>>> =>
  Object.fromEntries(lists.flatMap((list) => (all[list] ? [[list, all[list]]] : [])));
