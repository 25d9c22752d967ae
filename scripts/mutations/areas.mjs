/**
 * What is mutated, and which tests are run for a change in it: the narrow ones first, then others that would notice.
 * A change survives when all of them pass.
 */

export const folders = [
  'src/base',
  'src/elements/reader-reply',
  'src/embed',
  'src/language',
  'src/prerender',
  'src/region',
];

/** Neither words nor styles nor drawings, in which most changes are no mistake; nor what the build replaces. */
export const isMutated = (file) =>
  file.endsWith('.ts') &&
  !/\.(?:text|styles|words)\.ts$|\/(?:icons|parts|publication)\.ts$/.test(file);

const unit = (...files) => ({kind: 'unit', files});

/** In Chromium, on the source. */
const elements = (...names) => ({
  kind: 'browser',
  files: names.map((name) => `test/${name.includes('/') ? name : `elements/${name}`}.test.ts`),
});

/** In Chromium, on what is built of the file: `entry` is its name in `cdn/`. */
const built = (entry, ...names) => ({
  kind: 'e2e',
  entry,
  files: names.map((name) => `test/e2e/${name}.test.ts`),
});

const base = (name) => `base/${name}.browser`;

/** What uses most of the base. */
const most = elements('language', 'robust', 'loading');

/** In any area of the base, and slower. */
const rest = elements('reading', 'prerendered', 'company', 'signs', 'article', 'second-topic');

const frame = (entry) => [elements('fuzz/messages.browser'), built(entry, 'frame-host', 'frame')];

/** From a pattern for the file to the runs of tests, one after the other. The first that matches counts. */
const areas = [
  [/language\/nearest/, elements(base('language-controller'), 'language')],
  [/language\/durations/, elements('coach')],
  [/language\//, unit('test/language'), elements('language', 'robust')],
  [/region\//, unit('test/region'), elements('reading', 'signs')],
  [/prerender\/cli/, built('command', 'command')],
  [/prerender\/compile/, unit('test/prerender/compile-reading.test.ts')],
  [/prerender\/escape/, unit('test/prerender/escape.test.ts')],
  [/prerender\/page-scripts/, unit('test/prerender/page-scripts.test.ts')],
  [/prerender\/sign/, unit('test/prerender/sign.test.ts', 'test/additions')],
  [/prerender\/own-topic/, unit('test/prerender/own-topic.test.ts')],
  [/prerender\//, unit('test/prerender/prerender.test.ts', 'test/fuzz/prerender.test.ts')],
  [
    /embed\/(?:frame-address|topic-address|shared-files|snippets)/,
    unit('test/embed', 'test/fuzz/frame-address.test.ts'),
  ],
  [/embed\/frame-host/, ...frame('frame-host')],
  [/embed\/frame/, ...frame('frame')],
  [/embed\/topic-frame/, built('topic-frame', 'topic-frame')],
  [/embed\/other-words/, built('en', 'language-file')],
  [/embed\/(?:loader|start)/, built('care-elements', 'loader', 'bad-input')],
  [
    /reader-reply\//,
    elements('reply-sending', 'reply', 'reply-wordpress'),
    elements('reply-translated', 'reply-axe', 'fuzz/replies.browser', 'tree', 'print'),
  ],
  [/base\/checked-values/, unit('test/base'), most],
  [/base\/company/, elements('company'), elements('print', 'guide', 'robust')],
  [/base\/(?:flow-runner|start-button)/, elements(base('flow-runner'), 'signs', 'loading')],
  [/base\/(?:footer|source)/, elements(base('sources-controller'), 'article', 'reading'), most],
  [/base\/language-controller/, elements(base('language-controller'), 'language'), most],
  [/base\/part-loader/, unit('test/base'), most],
  [/base\/(?:placeholder|take-over)/, elements(base('placeholder'), 'prerendered', 'robust')],
  [/base\/print-controller/, elements(base('print-controller'), 'print')],
  [/base\/json/, elements('reply-sending', 'robust')],
  [/base\//, most, rest],
];

/** The runs of tests for a file. */
export const runsFor = (file) => areas.find(([pattern]) => pattern.test(file)).slice(1);
