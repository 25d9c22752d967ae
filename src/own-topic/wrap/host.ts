import type {ReactiveElement, TemplateResult} from 'lit';
import type {emergencyLine} from '../../base/emergency-line.js';
import type {Shows} from '../../base/company.js';
import type {Part} from '../../base/parts.js';
import type {CommonWords} from '../../base/words.js';
import type {Locale} from '../../language/locales.js';

/** An element, as far as wrapping has to do with it. */
export interface WrapHost extends ReactiveElement {
  readonly words: CommonWords & {readonly text: Readonly<Record<string, string>>};
  readonly locale: Locale;
  readonly facts: Parameters<typeof emergencyLine>[1];
  readonly shows: Shows;
  readonly asks: boolean;
  readonly guide: unknown;
  readonly hasFlow: boolean;
  readonly isAsking: boolean;
  hasLine: boolean;
  readonly headingLevel: number;
  readonly topicData?: unknown;
  readonly topicSrc?: string | null;
  readonly flow?: Part;
  readonly runner: {
    readonly isLoading: boolean;
    readonly hasFailed: boolean;
    readonly start: () => Promise<void>;
  };
  /** Of an element that renders templates. */
  renderReading?: () => TemplateResult;
  /** Where the flow of `<relief-steps>` begins. */
  entry?: 'timer' | 'look';
  /** Of an element whose reading part is compiled: what a result copies from. */
  readonly content?: DocumentFragment;
  /** Adds to words what shows them. */
  complete?(words: object): Promise<{readonly show?: (host: WrapHost) => DocumentFragment}>;
  leave(): void;
}

interface HostClass {
  readonly tag: string;
}

/** Which of the elements it is, whatever the page calls it. */
export const tagOfHost = (host: object): string => (host.constructor as unknown as HostClass).tag;
