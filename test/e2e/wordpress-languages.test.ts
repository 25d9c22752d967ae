/** The plugin finds the language for a tag as the elements do, also among languages that are not there yet. */
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, expect, test} from 'vitest';
import {readLocales} from '../../scripts/lib/locales.mjs';
import {matchTable} from '../../scripts/lib/match-table.mjs';
import {findWordPress} from '../../scripts/wordpress.mjs';
import {manyLanguages, noMatches, tagsAndLanguages} from '../language/tags.js';

const catalog = fileURLToPath(
  new URL('../../integrations/wordpress/includes/class-catalog.php', import.meta.url),
);

/** What the class needs of WordPress. */
const SCRIPT = String.raw`
namespace {
  define( 'ABSPATH', '/' );
  define( 'CareElements\PLUGIN_FILE', $argv[2] );
  function plugin_dir_path( $file ) { return dirname( $file ) . '/'; }
  function wp_json_file_decode( $file, $options ) {
    return json_decode( file_get_contents( $file ), $options['associative'] );
  }
  require $argv[1];
  $tags = json_decode( $argv[3] );
  echo json_encode( array_map( array( 'CareElements\Catalog', 'language_of' ), $tags ) );
}`;

const folder = mkdtempSync(path.join(tmpdir(), 'care-catalog-'));

afterAll(() => {
  rmSync(folder, {recursive: true, force: true});
});

function languagesOf(rows: Parameters<typeof matchTable>[0], tags: readonly string[]): unknown {
  const languages = Object.entries(matchTable(rows)).map(([tag, pattern]) => [
    tag,
    {name: tag, direction: 'ltr', tags: pattern},
  ]);
  mkdirSync(path.join(folder, 'data'), {recursive: true});
  const json = JSON.stringify({languages: Object.fromEntries(languages) as object});
  writeFileSync(path.join(folder, 'data/catalog.json'), json);
  const plugin = path.join(folder, 'care-elements.php');
  const options = [catalog, plugin, JSON.stringify(tags)];
  return JSON.parse(
    execFileSync(String(findWordPress().PHP), ['-r', SCRIPT, '--', ...options], {encoding: 'utf8'}),
  );
}

test('tags of many languages', () => {
  expect(
    languagesOf(
      manyLanguages,
      tagsAndLanguages.map(([tag]) => tag),
    ),
  ).toEqual(tagsAndLanguages.map(([, locale]) => locale));
  expect(languagesOf(manyLanguages, noMatches)).toEqual(noMatches.map(() => null));
});

test('the locales of WordPress that a row names are those of its language', () => {
  for (const {tag, wordpress} of readLocales('.')) {
    expect(languagesOf(readLocales('.'), wordpress)).toEqual(wordpress.map(() => tag));
  }
});
