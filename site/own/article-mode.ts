/** An article of the publisher's own: which part is which, what only the publisher can say, the code and a preview. */
import {html, nothing, type TemplateResult} from 'lit';
import {wrappedSnippet} from '../../src/embed/own-snippets.js';
import {fill, fillText} from '../../src/language/fill.js';
import type {Locale} from '../../src/language/locales.js';
import {matchLocale} from '../../src/language/match.js';
import {secondsOf} from '../../src/own-topic/wrap/dom.js';
import {
  isGuidePart,
  parts as guideParts,
  type GuidePart,
} from '../../src/own-topic/wrap/headings.js';
import {readHtml} from '../../src/own-topic/wrap/read.js';
import {codePanel} from '../code.js';
import {segments, select, textField} from '../controls.js';
import {languageField, lookFields, regionField, type View} from '../form.js';
import {warning} from '../icons.js';
import {previewPanel, setCommon, stageIn} from '../preview.js';
import {visible} from '../visible.js';
import {readPasted, writeAnswers, type Article, type Place, type Section} from './article.js';
import {Editor} from './editor.js';
import type {OwnMode} from './mode.js';
import {sample} from './samples.js';

/** The longest that a step is done, in seconds. */
const longestHold = 3600;

/** Nothing of these may run, load or lead away in the preview; the code keeps them. */
const notPreviewed =
  'script:not([type="application/json" i]), style, link, meta, base, iframe, frame, object, embed, form';

const isHold = (text: string) => secondsOf(text, longestHold) !== undefined;

const outlineOf = ({sections}: Article): string =>
  sections.map(({place, title}) => `${place} ${title}`).join();

class ArticleMode implements OwnMode {
  readonly #changed: () => void;
  readonly #editor: Editor;
  #language: Locale = 'en';
  /** Also tells the form, as the language of an article is chosen there. */
  #setLanguage: (language: Locale) => void = () => undefined;
  #sample: Awaited<ReturnType<typeof sample>> = {text: '', language: ''};
  #withScripts = true;
  #shown = '';
  #read: {readonly text: string; readonly language: string; readonly article: Article} | undefined;
  readonly #answers = {
    parts: new Map<Place, string>(),
    tiers: new Map<Place, string>(),
    holds: new Map<Place, string>(),
    looks: new Map<Place, string>(),
    limits: new Map<Place, string>(),
  };
  /** Of the times that somebody types, those that do not work, once they are left. */
  readonly #rejected = new Set<Place>();

  constructor(changed: () => void) {
    this.#changed = changed;
    this.#editor = new Editor(async () => {
      this.#sample = await sample('article', this.#language);
      return this.#sample.text;
    }, this.#edited);
  }

  readonly #edited = (): void => {
    // Answers belong to places, which another text moves.
    const before = this.#read && outlineOf(this.#read.article);
    const {text, language} = this.#sample;
    const locale = this.#editor.text === text && matchLocale(language);
    if (locale && locale !== this.#language) this.#setLanguage(locale);
    if (before !== outlineOf(this.#article)) this.#forget();
    this.#changed();
  };

  #forget(): void {
    for (const answers of Object.values(this.#answers)) answers.clear();
    this.#rejected.clear();
  }

  get #isEmpty(): boolean {
    return this.#editor.text.trim() === '';
  }

  get #article(): Article {
    const {text} = this.#editor;
    if (this.#read?.text !== text || this.#read.language !== this.#language) {
      const language = this.#language;
      this.#read = {text, language, article: readPasted(text, language)};
    }
    return this.#read.article;
  }

  /** The article with what was answered; a time that does not work is left out. */
  get #written(): string {
    const {holds} = this.#answers;
    const working = new Map([...holds].filter(([, hold]) => isHold(hold)));
    return writeAnswers(this.#article, {...this.#answers, holds: working});
  }

  choose(view: View): TemplateResult {
    const {words, choice, change} = view;
    this.#language = choice.lang;
    this.#setLanguage = (lang) => {
      this.#language = lang;
      change({...choice, lang});
    };
    const label = fillText(words.own.article.label, {name: 'HTML'});
    return html`${this.#editor.render({words, label, accept: '.html,.htm,text/html', marks: new Map()})}
      ${this.#isEmpty ? nothing : this.#renderParts(view)}
      <form class="form" @submit=${(event: Event) => event.preventDefault()}>
        <div class="pair">${languageField(view)} ${regionField(view)}</div>
        ${lookFields(view)}
      </form>`;
  }

  #renderParts({words}: View) {
    const text = words.own.article;
    const {sections, counts, box} = this.#article;
    const count = (name: keyof Article['counts']) => String(counts[name]);
    return html`<p class="hint">
        ${fillText(text.counts, {
          number: count('words'),
          headings: count('headings'),
          pictures: count('pictures'),
          links: count('links'),
        })}
        ${box ? fill<unknown>(text.inside, {name: html`<code dir="ltr">${box}</code>`}) : nothing}
        ${sections.length === 0 ? text.noHeadings : nothing}
      </p>
      ${
        sections.length > 0
          ? html`<fieldset class="parts">
              <legend>${text.parts}</legend>
              ${sections.map((section) => this.#renderPart(section, words))}
            </fieldset>`
          : nothing
      }`;
  }

  #partOf({place, part}: Section): GuidePart | '' {
    const answer = this.#answers.parts.get(place) ?? part;
    return isGuidePart(answer) ? answer : '';
  }

  #renderPart(section: Section, words: View['words']) {
    const text = words.own.article;
    const {place, title, level} = section;
    const value = this.#partOf(section);
    const nameOf: Readonly<Record<GuidePart, string>> = {
      overview: words.elements['topic-overview'],
      symptoms: words.elements['symptom-guide'],
      relief: words.elements['relief-steps'],
      'warning-signs': words.elements['when-to-see-doctor'],
      causes: words.elements['cause-checker'],
      medicines: words.elements['medicine-guide'],
      pictures: words.elements['picture-guide'],
      summary: words.elements['doctor-summary'],
      sources: text.sources,
    };
    return html`<div class=${value ? 'part-row chosen' : 'part-row'}>
      ${select({
        name: `part-${place}`,
        label: html`<bdi>${title}</bdi> <code class="quiet">h${level}</code>`,
        value,
        options: [
          {value: '', label: text.leave},
          ...guideParts.map((part) => ({value: part, label: nameOf[part]})),
        ],
        change: (part) => this.#answer(this.#answers.parts, place, part),
      })}
    </div>`;
  }

  #answer(answers: Map<Place, string>, place: Place, answer: string): void {
    answers.set(place, answer);
    this.#changed();
  }

  result(view: View): TemplateResult {
    const {words, choice} = view;
    const text = words.own.article;
    if (this.#isEmpty) return html`<p class="empty">${text.empty}</p>`;
    const kinds = ['html'] as const;
    const ours = {...choice, element: 'topic-guide', attributes: {}};
    return html`<div class="results">
      ${this.#renderQuestions(view)} ${this.#renderSays(view)}
      ${codePanel(view, {
        kinds,
        kind: 'html',
        parts: wrappedSnippet(ours, this.#written),
        notes: html`<p class="note">
          ${text.added}
          ${fill<unknown>(words.code.notes.html, {name: html`<code dir="ltr">cdn</code>`})}
        </p>`,
      })}
      ${previewPanel(view, {
        source: 'own-preview.html',
        name: words.elements['topic-guide'],
        controls: segments({
          name: 'with-scripts',
          label: text.scripts,
          value: this.#withScripts ? 'on' : 'off',
          options: [
            {value: 'on', label: text.withScripts},
            {value: 'off', label: text.withoutScripts},
          ],
          change: (value) => {
            this.#withScripts = value === 'on';
            this.#changed();
          },
        }),
        load: (frame) => {
          this.#shown = '';
          this.showIn(frame, view);
        },
        note: text.pictures,
      })}
    </div>`;
  }

  #renderQuestions({words}: View) {
    const text = words.own.article;
    const questions = this.#article.sections.flatMap((section) => {
      const part = this.#partOf(section);
      if (part === 'warning-signs') return this.#askTiers(section, words);
      return part === 'relief' ? this.#askSteps(section, words) : [];
    });
    return html`<section class="questions" aria-labelledby="questions-title">
      <h2 id="questions-title">${text.questions}</h2>
      ${questions.length > 0 ? questions : html`<p>${text.noQuestions}</p>`}
    </section>`;
  }

  #askTiers({lists}: Section, {own: {article: text}}: View['words']) {
    const {tiers} = text;
    return lists.map(({place, title}) =>
      select({
        name: `tier-${place}`,
        label: fill<unknown>(text.urgency, {name: html`<bdi>${title}</bdi>`}),
        value: this.#answers.tiers.get(place) ?? '',
        options: [
          {value: '', label: tiers.none},
          {value: 'emergency', label: tiers.emergency},
          {value: 'urgent', label: tiers.urgent},
          {value: 'soon', label: tiers.soon},
        ],
        change: (tier) => this.#answer(this.#answers.tiers, place, tier),
      }),
    );
  }

  /** Who must not start, how long each step is done, and when to stop. */
  #askSteps({lists, steps, limits}: Section, {own: {article: text}}: View['words']) {
    const {looks} = text;
    const options = [
      {value: '', label: looks.none},
      {value: 'emergency', label: looks.emergency},
      {value: 'urgent', label: looks.urgent},
    ];
    return [
      ...lists
        // The list of the steps themselves is none of them.
        .filter(({place}) => steps[0]?.place !== place + 1)
        .map(({place, title}) =>
          select({
            name: `look-${place}`,
            label: fill<unknown>(text.look, {name: html`<bdi>${title}</bdi>`}),
            value: this.#answers.looks.get(place) ?? '',
            options,
            change: (tier) => this.#answer(this.#answers.looks, place, tier),
          }),
        ),
      ...steps.map(({place, title, found, given}) =>
        this.#askHold({place, title, found, given}, text),
      ),
      ...limits.map(({place, title, found}) =>
        select({
          name: `limit-${place}`,
          label: fill<unknown>(text.limit, {name: html`<bdi>${title}</bdi>`}),
          hint: html`${text.found} <code dir="ltr">${found}</code>`,
          value: this.#answers.limits.get(place) ?? '',
          options,
          change: (tier) => this.#answer(this.#answers.limits, place, tier),
        }),
      ),
    ];
  }

  #askHold(
    {place, title, found, given}: Section['steps'][number],
    text: View['words']['own']['article'],
  ) {
    const value = this.#answers.holds.get(place) ?? given ?? '';
    const isWrong = this.#rejected.has(place) && value !== '' && !isHold(value);
    const isOpen = found && value === '';
    return html`<div class="ask">
      ${textField({
        name: `hold-${place}`,
        label: fill<unknown>(text.hold, {name: html`<bdi>${title}</bdi>`}),
        hint: text.holdHint,
        value,
        problem: isWrong && fillText(text.holdInvalid, {value: visible(value)}),
        input: (next) => {
          this.#rejected.delete(place);
          this.#answer(this.#answers.holds, place, next.trim());
        },
        settle: () => {
          this.#rejected.add(place);
          this.#changed();
        },
      })}
      ${
        isOpen
          ? html`<p class="decide">
              <span>${text.found}</span>
              <button
                type="button"
                @click=${() => {
                  this.#answer(this.#answers.holds, place, found);
                  document.getElementById(`field-hold-${place}`)?.focus();
                }}
              >
                ${fill<unknown>(text.use, {value: html`<bdi>${found}</bdi>`})}
              </button>
            </p>`
          : nothing
      }
    </div>`;
  }

  /** What the elements would write into the console of the page. */
  #renderSays({words, locale}: View) {
    const element = this.#parse(true).querySelector('topic-guide');
    if (!element) return nothing;
    const {warnings, refused} = readHtml(element, 'topic-guide', this.#language);
    const all = refused ? [refused, ...warnings] : warnings;
    if (all.length === 0) return nothing;
    return html`<section class="findings" aria-labelledby="says-title">
      <h2 id="says-title">${words.own.article.says}</h2>
      ${locale === 'en' ? nothing : html`<p class="hint">${words.own.english}</p>`}
      <ul>
        ${all.map(
          (message) =>
            html`<li class="warning">
              ${warning}
              <div><p lang="en" dir="ltr">${message}</p></div>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  /** In a document in which nothing runs or loads. */
  #parse(isWrapped: boolean): Document {
    const page = new DOMParser().parseFromString('', 'text/html');
    const around = page.createElement(isWrapped ? 'topic-guide' : 'div');
    if (isWrapped) around.setAttribute('wrap', '');
    around.innerHTML = this.#written;
    page.body.append(around);
    return page;
  }

  showIn(frame: HTMLIFrameElement, view: View): void {
    const main = stageIn(frame, view);
    if (!main) return;
    const key = `${this.#withScripts ? 'on' : 'off'} ${view.choice.lang} ${this.#written}`;
    const shown = main.firstElementChild;
    if (this.#shown === key && shown) {
      if (this.#withScripts) setCommon(shown, view);
      return;
    }
    this.#shown = key;
    const around = this.#parse(this.#withScripts).body.firstElementChild;
    if (!around) return;
    for (const one of around.querySelectorAll(notPreviewed)) one.remove();
    for (const one of around.querySelectorAll('[style]')) one.removeAttribute('style');
    if (this.#withScripts) setCommon(around, view);
    else around.setAttribute('lang', view.choice.lang);
    main.replaceChildren(main.ownerDocument.adoptNode(around));
  }
}

export const createArticleMode = (changed: () => void): OwnMode => new ArticleMode(changed);
