/** The drawings as files: light, in one hand, and of no colours but those that a theme sets. */
import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';

const folder = new URL('../../src/topics/leg-cramps/drawings/', import.meta.url);

const files = readdirSync(folder).filter((file) => !['labels.ts', 'motion.ts'].includes(file));

const KIB = 1024;

/** The colours of the drawings, by the styles that set them. */
const known = new Set(
  ['shared/article/figure.styles.ts', 'elements/picture-guide/picture-guide.styles.ts'].flatMap(
    (file) => {
      const styles = readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8');
      return [...styles.matchAll(/(?:'|--_)(ill-[\w-]+)/g)].map(([, name]) => `--_${name}`);
    },
  ),
);

test('there are eleven', () => {
  expect(files).toHaveLength(11);
});

describe.each(files)('%s', (file) => {
  const source = readFileSync(new URL(file, folder), 'utf8');

  test('is under 6 KiB', () => {
    expect(Buffer.byteLength(source)).toBeLessThan(6 * KIB);
  });

  test('has the frame and the line of the others', () => {
    expect(source).toMatch(/aria-hidden="true" viewBox="0 0 (?:360 270|440 232)"/);
    expect(source).toContain('stroke="currentColor"');
    expect(source).toContain('stroke-linejoin="round"');
  });

  test('holds no words, no style of its own and nothing from elsewhere', () => {
    expect(source).not.toMatch(/<text|<title|<desc|<style|style=|<image|href|url\(|\bid=/);
  });

  test('uses no colour that the styles do not set', () => {
    const used = [...source.matchAll(/var\((--_ill-[\w-]+)/g)].map(([, name]) => name);
    expect(used.filter((name) => !known.has(name ?? ''))).toEqual([]);
  });

  test('paints with the line and with colours that a host can set', () => {
    const paints = [...source.matchAll(/\b(?:fill|stroke)="([^"]+)"/g)].map(([, paint]) => paint);
    const themed = /^(?:none|currentColor|var\(--_ill-[\w-]+\))$/;
    expect(paints.filter((paint) => !themed.test((paint ?? '').replaceAll(/\s+/g, ' ')))).toEqual(
      [],
    );
  });
});
