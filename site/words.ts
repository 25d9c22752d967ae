/** The words of the builder, loaded in the language of the page. */
import type {text} from '../src/embed/builder.text.js';
import type {Locale} from '../src/language/locales.js';

type Text = typeof text;

export interface Words extends Text {
  /** The sections of the article, in their order, by name. */
  readonly sections: Readonly<Record<string, string>>;
  readonly draft: string;
  readonly unchecked: string;
}

/** `import()` needs literal paths. */
const modules = {
  en: () =>
    Promise.all([
      import('../src/text/en/embed/builder.text.js'),
      import('../src/text/en/elements/topic-guide/topic-guide.text.js'),
      import('../src/text/en/topics/leg-cramps/parts.js'),
      import('../src/text/en/elements/common/common.text.js'),
    ]),
  es: () =>
    Promise.all([
      import('../src/text/es/embed/builder.text.js'),
      import('../src/text/es/elements/topic-guide/topic-guide.text.js'),
      import('../src/text/es/topics/leg-cramps/parts.js'),
      import('../src/text/es/elements/common/common.text.js'),
    ]),
  ar: () =>
    Promise.all([
      import('../src/text/ar/embed/builder.text.js'),
      import('../src/text/ar/elements/topic-guide/topic-guide.text.js'),
      import('../src/text/ar/topics/leg-cramps/parts.js'),
      import('../src/text/ar/elements/common/common.text.js'),
    ]),
} as const satisfies Record<Locale, () => Promise<unknown>>;

export async function loadWords(locale: Locale): Promise<Words> {
  const [builder, {text: guide}, {guidePart}, {common}] = await modules[locale]();
  const {draft, unchecked} = common;
  const sections = {...guidePart.sections, ...guide.sections};
  return {...builder.text, sections, draft, unchecked};
}
