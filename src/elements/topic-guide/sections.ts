import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../language/locales.js';
import type {TopicGuideWords} from './topic-guide.words.js';

/** What the guide passes on to each element that it holds. */
export interface Passed {
  readonly topic: string;
  readonly region: string;
  readonly theme: string;
  readonly level: number;
  /** The words of an element out of those of the guide. */
  readonly wordsOf: (name: keyof TopicGuideWords) => (locale: Locale) => Promise<object>;
  readonly replyAction: string | undefined;
  readonly replyFormat: string | undefined;
  readonly replyPostId: string | undefined;
}

/** The parts of the article, in their order: what a reader in a cramp needs stands first. */
export const sections = {
  overview: ({topic, region, theme, level, wordsOf}) =>
    html`<topic-overview
      topic=${topic}
      region=${region || nothing}
      theme=${theme}
      heading-level=${level}
      .guide=${wordsOf('overview')}
    ></topic-overview>`,
  relief: ({topic, region, theme, level, wordsOf}) =>
    html`<relief-steps
      topic=${topic}
      region=${region || nothing}
      theme=${theme}
      heading-level=${level}
      .guide=${wordsOf('relief')}
    ></relief-steps>`,
  'warning-signs': ({topic, region, theme, level, wordsOf}) =>
    html`<when-to-see-doctor
      topic=${topic}
      region=${region || nothing}
      theme=${theme}
      heading-level=${level}
      .guide=${wordsOf('warningSigns')}
    ></when-to-see-doctor>`,
  symptoms: ({topic, region, theme, level, wordsOf}) =>
    html`<symptom-guide
      topic=${topic}
      region=${region || nothing}
      theme=${theme}
      heading-level=${level}
      .guide=${wordsOf('symptoms')}
    ></symptom-guide>`,
  causes: ({topic, region, theme, level, wordsOf}) =>
    html`<cause-checker
      topic=${topic}
      region=${region || nothing}
      theme=${theme}
      heading-level=${level}
      .guide=${wordsOf('causes')}
    ></cause-checker>`,
  medicines: ({topic, region, theme, level, wordsOf}) =>
    html`<medicine-guide
      topic=${topic}
      region=${region || nothing}
      theme=${theme}
      heading-level=${level}
      .guide=${wordsOf('medicines')}
    ></medicine-guide>`,
  pictures: ({topic, region, theme, level, wordsOf}) =>
    html`<picture-guide
      topic=${topic}
      region=${region || nothing}
      theme=${theme}
      heading-level=${level}
      .guide=${wordsOf('pictures')}
    ></picture-guide>`,
  summary: ({topic, region, theme, level, wordsOf}) =>
    html`<doctor-summary
      topic=${topic}
      region=${region || nothing}
      theme=${theme}
      heading-level=${level}
      .guide=${wordsOf('summary')}
    ></doctor-summary>`,
  reply: ({topic, region, theme, level, wordsOf, replyAction, replyFormat, replyPostId}) =>
    html`<reader-reply
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

export type SectionId = keyof typeof sections;

export const sectionIds = Object.keys(sections) as readonly SectionId[];

/** Whether the topic has something for a section. */
export const hasPart = (words: TopicGuideWords, id: SectionId): boolean =>
  words[id === 'warning-signs' ? 'warningSigns' : id] !== undefined;

export const isSection = (id: string): id is SectionId => Object.hasOwn(sections, id);
