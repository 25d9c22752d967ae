/**
 * What is compared: who does the job, and where in its page the probe finds an answer and the button Next. A path leads
 * through shadow roots, `element >>> inside`; `{n}` in it is the number of the question, from 1.
 *
 * `kind`: `plain` and `floor` are the measures, `static` is what ours shows with no script or next to none, `care` is
 * ours, `kit` a library that is ready to use, `hand` what one writes oneself with a framework.
 * `shown`: what a reader sees first; `usable`: an answer to choose, where that is something else; `start`: the button
 * before it, pressed at once or after a `pause` in milliseconds; `whom`: what asks whom it is for, before the questions
 * that are the same for all; `mayTickNone`: whether
 * a question without `option` is answered by going on. `body` is in the page for a reader without scripts, or
 * until they run.
 */
import {readFile} from 'node:fs/promises';
import {document as ownTopic} from './contestants/own-topic/document.js';
import {
  prerenderedFloor,
  prerendered,
  published,
  staticQuestions,
  unscripted,
} from './contestants/prerendered.mjs';
import {firstQuestion} from './contestants/shared/one-at-a-time.js';

const markupOf = async (folder) => firstQuestion(await import(`./contestants/${folder}/markup.js`));

/** Of our files by version. */
const {folder: version} = JSON.parse(
  await readFile(new URL('../cdn/integrity.json', import.meta.url), 'utf8'),
);

const form = (content) => `<form id="place">${content}</form>`;
const emptyPlace = async () => '<div id="place"></div>';
const scriptTag = (src) => `<script type="module" src="${src}"></script>`;

const floor = {
  kind: 'floor',
  packages: ['lit'],
  shown: 'ten-questions >>> input',
  option: 'ten-questions >>> input:not(:checked)',
  next: 'ten-questions >>> button',
};

const shoelace = {
  kind: 'kit',
  packages: ['@shoelace-style/shoelace'],
  body: async () => form(await markupOf('shoelace')),
  shown: 'sl-radio >>> .radio',
  option: 'sl-radio',
  next: 'sl-button',
};

const webAwesome = {
  kind: 'kit',
  packages: ['@awesome.me/webawesome'],
  body: async () => form(await markupOf('web-awesome')),
  shown: 'wa-radio >>> [part~="control"]',
  option: 'wa-radio',
  next: 'wa-button',
};

const loader = scriptTag('/cdn/care-elements.js');

/** An element with its words, and the code that all share, asked for at once. */
const twoFiles = (tag) =>
  `<link rel="modulepreload" href="/cdn/${version}/core.js" crossorigin="anonymous">${scriptTag(`/cdn/${version}/${tag}.en.js`)}`;

/** Where several can be ticked, it ticks none and goes on: a sign would end the questions. */
const checker = {
  kind: 'care',
  tag: 'cause-checker',
  shown: 'cause-checker >>> .title',
  start: 'cause-checker >>> .button.wide',
  usable: 'cause-checker >>> .pick, .option input',
  whom: 'cause-checker >>> .pick',
  option: 'cause-checker >>> .choice:nth-of-type(3) input[type="radio"]',
  mayTickNone: true,
  next: 'cause-checker >>> .foot .button.main',
};

/** The job itself, which nothing is read before: the questions of a publisher, with Start. */
const ownChecker = {
  ...checker,
  whom: undefined,
  option: 'cause-checker >>> .option input:not(:checked)',
};

const signs = {kind: 'care', tag: 'when-to-see-doctor', shown: 'when-to-see-doctor >>> .title'};

const guide = {kind: 'care', tag: 'topic-guide', shown: 'topic-guide >>> .title'};

const empty = (tag) => async () => `<${tag} lang="en" region="US"></${tag}>`;

export const contestants = [
  {
    id: 'plain',
    title: 'Plain HTML, native radios',
    kind: 'plain',
    folder: 'plain',
    inline: true,
    body: async () => form(await markupOf('plain')),
    shown: '#place input',
    option: '#place input',
    next: '#place button',
    mounts: 'input',
  },
  {
    id: 'lit-floor',
    title: 'Smallest Lit element (“floor”)',
    folder: 'lit-floor',
    ...floor,
    body: async () => '<ten-questions id="place"><br></ten-questions>',
    mounts: 'ten-questions >>> input',
  },
  {
    id: 'lit-floor-prerendered',
    title: 'Floor, prerendered',
    folder: 'lit-floor',
    hydrates: true,
    ...floor,
    body: prerenderedFloor,
  },
  {
    id: 'static-checker',
    title: '`<cause-checker>` without a script',
    kind: 'static',
    shown: checker.shown,
    body: unscripted('cause-checker'),
    mounts: checker.shown,
  },
  {
    id: 'static-questions',
    title: 'Questions of `<cause-checker>`, next to no script',
    kind: 'static',
    shown: 'static-questions >>> .option input',
    option: checker.option.replace('cause-checker', 'static-questions'),
    mayTickNone: true,
    next: checker.next.replace('cause-checker', 'static-questions'),
    body: () => staticQuestions(checker),
  },
  {
    id: 'static-signs',
    title: '`<when-to-see-doctor>` without a script',
    kind: 'static',
    shown: signs.shown,
    body: unscripted('when-to-see-doctor'),
    mounts: signs.shown,
  },
  {
    id: 'static-guide',
    title: '`<topic-guide>` without a script',
    kind: 'static',
    shown: guide.shown,
    body: unscripted('topic-guide'),
  },
  {
    id: 'care-checker',
    title: '`<cause-checker>`, with its words in the tag',
    ...checker,
    head: loader,
    body: published('cause-checker'),
    mounts: 'cause-checker >>> .title',
    startsIn: 'cause-checker >>> .pick, .option input',
  },
  {
    id: 'care-checker-later',
    title: '`<cause-checker>`, Start pressed after 3 s',
    ...checker,
    pause: 3000,
    head: loader,
    body: published('cause-checker'),
  },
  {
    id: 'care-checker-two-files',
    title: '`<cause-checker>`, `cause-checker.en.js`, with its words in the tag',
    ...checker,
    head: twoFiles('cause-checker'),
    body: published('cause-checker'),
  },
  {
    id: 'care-own',
    title: '`<cause-checker>` with the ten questions as a topic of its own',
    ...ownChecker,
    head: scriptTag('/cdn/own-topic.js'),
    body: async () =>
      `<cause-checker lang="en" region="US"><script type="application/json">${JSON.stringify(ownTopic)}</script></cause-checker>`,
  },
  {
    id: 'care-checker-one-file',
    title: '`<cause-checker>`, `en.js`, with its words in the tag',
    ...checker,
    head: scriptTag('/cdn/en.js'),
    body: published('cause-checker'),
  },
  {
    id: 'care-checker-prerendered',
    title: '`<cause-checker>`, prerendered, to read',
    kind: 'care',
    shown: checker.shown,
    head: loader,
    body: prerendered('cause-checker'),
  },
  {
    id: 'care-signs',
    title: '`<when-to-see-doctor>`, an empty tag',
    ...signs,
    head: loader,
    body: empty('when-to-see-doctor'),
    mounts: 'when-to-see-doctor >>> .title',
  },
  {
    id: 'care-signs-published',
    title: '`<when-to-see-doctor>`, with its words in the tag',
    ...signs,
    head: loader,
    body: published('when-to-see-doctor'),
  },
  {
    id: 'care-signs-prerendered',
    title: '`<when-to-see-doctor>`, prerendered',
    ...signs,
    head: loader,
    body: prerendered('when-to-see-doctor'),
  },
  {
    id: 'care-guide',
    title: '`<topic-guide>`, with its words in the tag',
    ...guide,
    head: loader,
    body: published('topic-guide'),
  },
  {
    id: 'care-guide-two-files',
    title: '`<topic-guide>`, `topic-guide.en.js`, with its words in the tag',
    ...guide,
    head: twoFiles('topic-guide'),
    body: published('topic-guide'),
  },
  {
    id: 'care-guide-prerendered',
    title: '`<topic-guide>`, prerendered',
    ...guide,
    head: loader,
    body: prerendered('topic-guide'),
  },
  {
    id: 'shoelace',
    title: 'Shoelace, one by one',
    folder: 'shoelace',
    styles: true,
    ...shoelace,
    mounts: 'sl-radio >>> .radio',
  },
  {
    id: 'shoelace-autoloader',
    title: 'Shoelace, autoloader',
    folder: 'shoelace',
    entry: 'autoloaded',
    ...shoelace,
    head: `<link rel="stylesheet" href="/shoelace/themes/light.css">${scriptTag('/shoelace/shoelace-autoloader.js')}`,
  },
  {
    id: 'web-awesome',
    title: 'Web Awesome, one by one',
    folder: 'web-awesome',
    styles: true,
    ...webAwesome,
    mounts: 'wa-radio >>> [part~="control"]',
  },
  {
    id: 'web-awesome-loader',
    title: 'Web Awesome, loader',
    folder: 'web-awesome',
    entry: 'autoloaded',
    ...webAwesome,
    head: `<link rel="stylesheet" href="/web-awesome/styles/webawesome.css">${scriptTag('/web-awesome/webawesome.loader.js')}`,
  },
  {
    id: 'material-web',
    title: 'Material Web',
    kind: 'kit',
    folder: 'material-web',
    packages: ['@material/web'],
    body: async () => form(await markupOf('material-web')),
    shown: 'md-radio >>> .container',
    option: 'md-radio',
    next: 'md-filled-button',
    mounts: 'md-radio >>> .container',
  },
  {
    id: 'nhsuk',
    title: 'NHS.UK frontend',
    kind: 'kit',
    folder: 'nhsuk',
    styles: true,
    packages: ['nhsuk-frontend'],
    body: async () => form(await markupOf('nhsuk')),
    shown: '#place input',
    option: '#place input',
    next: '#place button',
    mounts: 'input',
  },
  {
    id: 'survey-js',
    title: 'SurveyJS',
    kind: 'kit',
    folder: 'survey-js',
    styles: true,
    packages: ['survey-core', 'survey-js-ui'],
    body: emptyPlace,
    shown: '#place input[type="radio"]',
    option: '#place input[type="radio"]',
    next: '#place .sd-navigation__next-btn',
    mounts: 'input[type="radio"]',
  },
  {
    id: 'lhc-forms',
    title: 'LHC-Forms',
    kind: 'kit',
    folder: 'lhc-forms',
    packages: ['lforms'],
    head: [
      '<link rel="stylesheet" href="/lhc-forms/styles.css">',
      '<script src="/lhc-forms/assets/lib/zone.min.js" defer></script>',
      '<script src="/lhc-forms/lhc-forms.js" type="module"></script>',
    ].join(''),
    body: emptyPlace,
    shown: '#place input[type="radio"]',
    option: '#place input[name="radiogroup_question{n}/1"]',
    mounts: 'input[type="radio"]',
  },
  {
    id: 'react',
    title: 'React, by hand',
    kind: 'hand',
    folder: 'react',
    packages: ['react', 'react-dom'],
    body: emptyPlace,
    shown: '#place input',
    option: '#place input:not(:checked)',
    next: '#place button',
    mounts: 'input',
  },
  {
    id: 'vue',
    title: 'Vue, by hand',
    kind: 'hand',
    folder: 'vue',
    packages: ['vue'],
    body: emptyPlace,
    shown: '#place input',
    option: '#place input:not(:checked)',
    next: '#place button',
    mounts: 'input',
  },
];

/** The folders of libraries that are served as they are published. */
export const servedFolders = {
  '/shoelace/': '@shoelace-style/shoelace/cdn',
  '/web-awesome/': '@awesome.me/webawesome/dist-cdn',
  '/lhc-forms/': 'lforms/dist/lforms/webcomponent',
};
