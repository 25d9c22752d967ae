/** The words of the builder, loaded in the language of the page. */
import type {text} from '../src/embed/builder.text.js';
import type {code} from '../src/embed/builder-code.text.js';
import type {own} from '../src/embed/builder-own.text.js';
import type {numbers, parts} from '../src/embed/region-list.text.js';
import type {GuideTitles} from '../src/content/index.js';
import type {Locale} from '../src/language/locales.js';
import {topicIds} from '../src/topics/index.js';

type Text = typeof text;
type BuilderModule = typeof import('../src/embed/builder.text.js');
type CodeModule = typeof import('../src/embed/builder-code.text.js');
type OwnModule = typeof import('../src/embed/builder-own.text.js');
type RegionModule = typeof import('../src/embed/region-list.text.js');
type GuideModule = typeof import('../src/content/topic-guide.text.js');
type PartsModule = {readonly guidePart: GuideTitles};
type CommonModule = typeof import('../src/content/common.text.js');

export interface Words extends Text {
  /** The sections of the article, by name. */
  readonly sections: Readonly<Record<string, string>>;
  readonly code: typeof code;
  readonly own: typeof own;
  readonly parts: typeof parts;
  readonly numbers: typeof numbers;
  readonly draft: string;
  readonly unchecked: string;
}

/** esbuild makes a file of each module that the path can mean. */
export async function loadWords(locale: Locale): Promise<Words> {
  const [builder, {code}, {own}, {numbers, parts}, {text: guide}, {guidePart}, {common}] =
    await Promise.all([
      import(`../src/text/${locale}/embed/builder.text.js`) as Promise<BuilderModule>,
      import(`../src/text/${locale}/embed/builder-code.text.js`) as Promise<CodeModule>,
      import(`../src/text/${locale}/embed/builder-own.text.js`) as Promise<OwnModule>,
      import(`../src/text/${locale}/embed/region-list.text.js`) as Promise<RegionModule>,
      import(`../src/text/${locale}/content/topic-guide.text.js`) as Promise<GuideModule>,
      import(`../src/text/${locale}/topics/${topicIds[0]}/headings.js`) as Promise<PartsModule>,
      import(`../src/text/${locale}/content/common.text.js`) as Promise<CommonModule>,
    ]);
  const {draft, unchecked} = common;
  const {elements} = builder.text;
  const sections = {
    // They open the article, under no name of their own.
    relief: elements['relief-steps'],
    'warning-signs': elements['when-to-see-doctor'],
    ...guidePart.sections,
    ...guide.sections,
  };
  return {...builder.text, code, own, sections, parts, numbers, draft, unchecked};
}
