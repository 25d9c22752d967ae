/**
 * Writes the skeleton of a new element, and adds it to the lists that name every element:
 *
 *   npm run create sleep-diary
 *
 * What it writes builds, type-checks and passes its own test. What to do next is in CONTRIBUTING.md, "Adding an
 * element".
 */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {format, resolveConfig} from 'prettier';
import {readTopics} from './lib/topics.mjs';

const root = process.cwd();

const inRoot = (file) => path.join(root, file);

/** The other names of an element: in classes, in data and in sentences. */
function namesOf(tag) {
  const camel = tag.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase());
  const capital = (text) => text[0].toUpperCase() + text.slice(1);
  const phrase = tag.replaceAll('-', ' ');
  return {tag, camel, pascal: capital(camel), phrase, title: capital(phrase)};
}

/** The new files by their paths. */
const skeleton = ({tag, camel, pascal, phrase, title}, topic) => ({
  [`src/content/${tag}.text.ts`]: `
    import {msg} from '@lit/localize';

    /** Words of the ${phrase} itself; what it says about a topic comes with the topic. */
    export const text = {
      title: msg('${title}', {id: '${tag}.title', desc: 'Heading of the ${phrase}'}),
    } as const;
  `,
  [`src/content/${tag}.ts`]: `
    export interface ${pascal} {
      readonly lines: readonly string[];
    }

    /** What \`<${tag}>\` needs from a topic. */
    export interface ${pascal}Content {
      readonly ${camel}: ${pascal};
    }
  `,
  [`src/topics/${topic}/${tag}.ts`]: `
    import {msg} from '@lit/localize';
    import type {${pascal}} from '../../content/index.js';

    /** What the ${phrase} says about the topic. */
    export const ${camel} = {
      lines: [
        msg('Write here what a reader should know.', {
          id: '${topic}.${tag}.lines.first',
          desc: 'Line of the ${phrase}',
        }),
      ],
    } as const satisfies ${pascal};
  `,
  [`src/topics/${topic}/parts/${tag}.ts`]: `
    /** What \`<${tag}>\` needs to be read: one module a language, so one request. */
    export {common} from '../../../content/common.text.js';
    export {regionWords} from '../../../content/region.text.js';
    export {text} from '../../../content/${tag}.text.js';
    export {${camel}} from '../${tag}.js';
    export {topic} from '../topic.js';
  `,
  [`src/elements/${tag}/${tag}.words.ts`]: `
    import {loaders} from '../../text/loaders/${tag}.js';
    import type {${pascal}Content} from '../../content/index.js';
    import type {ElementWords, WordLoaders} from '../../base/words.js';
    import type {text} from '../../content/${tag}.text.js';

    /** What the element needs to be read. */
    export type ${pascal}Words = ElementWords<typeof text> & ${pascal}Content;

    export const words: WordLoaders<${pascal}Words> = loaders;
  `,
  [`src/elements/${tag}/${tag}.ts`]: `
    import {html, type CSSResultGroup, type TemplateResult} from 'lit';
    import {articleStyles} from '../../shared/article/article.styles.js';
    import {list} from '../../shared/article/list.js';
    import {heading} from '../../base/heading.js';
    import {TemplateElement} from '../../base/template-element.js';
    import {words, type ${pascal}Words} from './${tag}.words.js';

    /**
     * Write here what a reader finds in the ${phrase}.
     *
     * @summary Say it in half a sentence.
     * @tagname ${tag}
     *
     * @csspart card - The card.
     * @csspart emergency-line - The line with the emergency number.
     * @csspart call - The emergency number, as a link where it is known.
     */
    export class ${pascal} extends TemplateElement<${pascal}Words> {
      static override readonly tag: string = '${tag}';

      static override styles: CSSResultGroup = [TemplateElement.styles, articleStyles];

      protected override readonly reading = {name: 'reading', words};

      protected override renderReading(): TemplateResult {
        const {text, ${camel}} = this.words;
        return html\`<div class="card" part="card">
          \${this.renderEmergencyLine()}
          <div class="section">
            \${heading(this.headingLevel, 'title', text.title, {focusable: true})}
            \${list(${camel}.lines)}
          </div>
          \${this.renderFooter()}
        </div>\`;
      }
    }
  `,
  [`src/elements/${tag}/define.ts`]: `
    import {${pascal}} from './${tag}.js';

    ${pascal}.define();

    declare global {
      interface HTMLElementTagNameMap {
        '${tag}': ${pascal};
      }
    }
  `,
  [`stories/${tag}.stories.ts`]: `
    import type {Meta, StoryObj} from '@storybook/web-components-vite';
    import {html} from 'lit';
    import {ifDefined} from 'lit/directives/if-defined.js';
    import '../src/elements/${tag}/define.js';

    interface Args {
      readonly region?: string;
      readonly theme?: string;
      readonly headingLevel?: number;
    }

    const meta: Meta<Args> = {
      title: 'Elements/${tag}',
      component: '${tag}',
      render: ({region, theme, headingLevel}) =>
        html\`<${tag}
          region=\${ifDefined(region)}
          theme=\${ifDefined(theme)}
          heading-level=\${ifDefined(headingLevel)}
        ></${tag}>\`,
    };

    export default meta;

    type Story = StoryObj<Args>;

    export const Reading: Story = {};
  `,
  [`test/elements/${tag}.test.ts`]: `
    /** The ${phrase}: what a reader finds in it. */
    import * as words from '../../src/text/en/topics/${topic}/parts/${tag}.js';
    import '../../src/elements/${tag}/define.js';
    import {expect} from './expect.js';
    import {headingOf, render, textOf} from './helpers.js';

    describe('${tag}', () => {
      it('says what the topic has to say', async () => {
        const host = await render('<${tag} lang="en"></${tag}>');
        expect(headingOf(host)).to.equal(words.text.title);
        for (const line of words.${camel}.lines) expect(textOf(host)).to.contain(line);
      });
    });
  `,
});

/** Adds a line to those that fit the pattern, before the first that comes after it in the alphabet. */
function insertLine(source, line, pattern) {
  const lines = source.split('\n');
  const isOther = (other) => pattern.test(other);
  const next = lines.findIndex((other) => isOther(other) && other > line);
  lines.splice(next < 0 ? lines.findLastIndex(isOther) + 1 : next, 0, line);
  return lines.join('\n');
}

/** What changes in the files that name every element. */
const additions = ({tag, camel, pascal, title}) => ({
  'package.json': (source) => {
    const manifest = JSON.parse(source);
    const paths = {types: `./dist/types/elements/${tag}/${tag}.d.ts`, default: `./dist/${tag}.js`};
    const entries = Object.entries(manifest.exports);
    const place = entries.findIndex(([name]) => name === './define' || name > `./${tag}`);
    entries.splice(place, 0, [`./${tag}`, paths]);
    return JSON.stringify({...manifest, exports: Object.fromEntries(entries)}, null, 2);
  },
  'src/index.ts': (source) =>
    insertLine(
      source,
      `export {${pascal}} from './elements/${tag}/${tag}.js';`,
      /^export \{\w+\} from '.\/elements/,
    ),
  'src/define.ts': (source) =>
    insertLine(source, `import './elements/${tag}/define.js';`, /^import/),
  'src/content/index.ts': (source) =>
    insertLine(source, `export type * from './${tag}.js';`, /^export/),
  'src/embed/start.ts': (source) => source.replace(/(const tags =[^;]*)';/, `$1,${tag}';`),
  'src/embed/frame-address.ts': (source) =>
    source.replace(/(const attributes:.*?\n)\};/s, `$1  '${tag}': common,\n};`),
  'src/embed/builder.text.ts': (source) =>
    source.replace(
      /(\n {2}elements: \{.*?\n) {2}\},/s,
      `$1'${tag}': msg('${title}', {id: 'builder.elements.${tag}', desc: 'Embed builder: an element'}),\n  },`,
    ),
  'scripts/size.mjs': (source) =>
    source.replace(/(const BUDGETS = \{.*?\n)\};/s, `$1  '${tag}': {budget: 18, goal: 13},\n};`),
  'test/elements/stories.ts': (source) =>
    insertLine(
      insertLine(
        source,
        `import * as ${camel} from '../../stories/${tag}.stories.js';`,
        /^import \* as/,
      ),
      `  ${camel},`,
      /^ {2}\w+,$/,
    ),
});

/** Why there can be no element of this name, if so. */
function problemWith(tag, files) {
  if (!tag) return 'Which tag? For example: npm run create sleep-diary';
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(tag)) {
    return `"${tag}" cannot be a tag. Use lower-case words with hyphens between, two at least: sleep-diary`;
  }
  if (tag.endsWith('-flow')) {
    return `"${tag}" is a name for what follows a Start button. Choose one that does not end in "-flow".`;
  }
  const taken = files.filter((file) => existsSync(inRoot(file)));
  if (taken.length > 0) return `"${tag}" is taken: ${taken.join(', ')}`;
  return undefined;
}

async function write(file, text) {
  const options = await resolveConfig(inRoot(file));
  mkdirSync(path.dirname(inRoot(file)), {recursive: true});
  writeFileSync(inRoot(file), await format(text, {...options, filepath: file}));
}

async function main([tag = '']) {
  const [topic] = await readTopics(root);
  const files = skeleton(namesOf(tag || 'x-x'), topic);
  const problem = problemWith(tag, Object.keys(files));
  if (problem) throw new Error(problem);
  const changed = Object.entries(additions(namesOf(tag))).map(([file, add]) => {
    const source = readFileSync(inRoot(file), 'utf8');
    const text = add(source);
    if (text === source)
      throw new Error(`${file} no longer has the list that <${tag}> belongs to.`);
    return [file, text];
  });
  for (const [file, text] of [...Object.entries(files), ...changed]) await write(file, text);
  console.log(`New:\n  ${Object.keys(files).join('\n  ')}`);
  console.log(`Changed:\n  ${changed.map(([file]) => file).join('\n  ')}`);
  console.log(`\nTest it: npm run build && npx wtr --files test/elements/${tag}.test.ts`);
  console.log('What is next: CONTRIBUTING.md, "Adding an element".');
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
