import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../language/locales.js';
import type {TopicGuideWords} from './topic-guide.words.js';

/** What the guide passes on to each element that it holds. */
export interface Passed {
  readonly topic: string;
  readonly region: string;
  readonly theme: string;
  readonly shareTier: boolean;
  /** Of the first heading in the element. */
  readonly level: number;
  /** Whether the first element shows the guide's emergency line. */
  readonly leads: boolean;
  /** The words of an element out of those of the guide. */
  readonly wordsOf: (name: keyof TopicGuideWords) => (locale: Locale) => Promise<object>;
  readonly replyAction: string | undefined;
  readonly replyFormat: string | undefined;
  readonly replyPostId: string | undefined;
}

/** The parts of the article, in their order: what a reader in a cramp needs stands first. */
export const parts = {
  relief: ({topic, region, theme, shareTier, level, leads, wordsOf}) =>
    html`<relief-steps
      plan="now"
      no-title
      topic=${topic}
      region=${region || nothing}
      theme=${theme}
      heading-level=${level}
      ?share-tier=${shareTier}
      .guide=${Object.assign(wordsOf('relief'), {leads})}
    ></relief-steps>`,
  'warning-signs': ({topic, region, theme, shareTier, level, wordsOf}) =>
    html`<when-to-see-doctor
      no-title
      topic=${topic}
      region=${region || nothing}
      theme=${theme}
      heading-level=${level}
      ?share-tier=${shareTier}
      .guide=${wordsOf('warningSigns')}
    ></when-to-see-doctor>`,
  after: (passed) => planOf('after', passed),
  prevent: (passed) => planOf('prevent', passed),
  causes: ({topic, region, theme, shareTier, level, wordsOf}) =>
    html`<cause-checker
      no-title
      topic=${topic}
      region=${region || nothing}
      theme=${theme}
      heading-level=${level}
      ?share-tier=${shareTier}
      .guide=${wordsOf('causes')}
    ></cause-checker>`,
  medicines: ({topic, region, theme, level, wordsOf}) =>
    html`<medicine-guide
      no-title
      topic=${topic}
      region=${region || nothing}
      theme=${theme}
      heading-level=${level}
      .guide=${wordsOf('medicines')}
    ></medicine-guide>`,
  symptoms: ({topic, region, theme, level, wordsOf}) =>
    html`<symptom-guide
      no-title
      topic=${topic}
      region=${region || nothing}
      theme=${theme}
      heading-level=${level}
      .guide=${wordsOf('symptoms')}
    ></symptom-guide>`,
  overview: ({topic, region, theme, level, wordsOf}) =>
    html`<topic-overview
      no-title
      topic=${topic}
      region=${region || nothing}
      theme=${theme}
      heading-level=${level}
      .guide=${wordsOf('overview')}
    ></topic-overview>`,
  pictures: ({topic, region, theme, level, wordsOf}) =>
    html`<picture-guide
      no-title
      topic=${topic}
      region=${region || nothing}
      theme=${theme}
      heading-level=${level}
      .guide=${wordsOf('pictures')}
    ></picture-guide>`,
  summary: ({topic, region, theme, level, wordsOf}) =>
    html`<doctor-summary
      no-title
      topic=${topic}
      region=${region || nothing}
      theme=${theme}
      heading-level=${level}
      .guide=${wordsOf('summary')}
    ></doctor-summary>`,
  reply: ({topic, region, theme, level, wordsOf, replyAction, replyFormat, replyPostId}) =>
    html`<reader-reply
      no-title
      topic=${topic}
      region=${region || nothing}
      theme=${theme}
      heading-level=${level}
      action=${replyAction ?? nothing}
      format=${replyFormat ?? nothing}
      post-id=${replyPostId ?? nothing}
      .guide=${wordsOf('reply')}
    ></reader-reply>`,
} as const satisfies Readonly<Record<string, (passed: Passed) => TemplateResult>>;

const planOf = (plan: string, {topic, region, theme, shareTier, level, wordsOf}: Passed) =>
  html`<relief-steps
    plan=${plan}
    no-title
    topic=${topic}
    region=${region || nothing}
    theme=${theme}
    heading-level=${level}
    ?share-tier=${shareTier}
    .guide=${wordsOf('relief')}
  ></relief-steps>`;

export type PartId = keyof typeof parts;

/** What a publisher may choose. The plans for later belong to the relief. */
export type SectionId = Exclude<PartId, 'after' | 'prevent'>;

const partIds = Object.keys(parts) as readonly PartId[];

/**
 * The section that a part belongs to. The build of the plugin calls it, too.
 * @public
 */
export const sectionOf = (id: PartId): SectionId =>
  id === 'after' || id === 'prevent' ? 'relief' : id;

export const sectionIds = partIds.filter((id): id is SectionId => sectionOf(id) === id);

export const isSection = (id: string): id is SectionId =>
  (sectionIds as readonly string[]).includes(id);

export const isPart = (id: string): id is PartId => Object.hasOwn(parts, id);

/** The parts of some sections, as far as the topic has words for them. */
export const partsOf = (
  sections: readonly SectionId[],
  words: TopicGuideWords,
): readonly PartId[] =>
  partIds.filter((id) => {
    const section = sectionOf(id);
    if (!sections.includes(section)) return false;
    if (id === 'after' || id === 'prevent') return words.text.sections[id] !== undefined;
    return words[section === 'warning-signs' ? 'warningSigns' : section] !== undefined;
  });
