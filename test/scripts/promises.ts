/**
 * What `docs/privacy.md` and `SECURITY.md` say that the elements do or do not, and which tests hold it. Whoever
 * changes a sentence looks for its test, and whoever removes a test hears which sentence it held.
 */

/** A file below `test/`, and the titles in it, or as much of them as is written there in one piece. */
type Proof = Readonly<Record<string, readonly string[]>>;

export type Promised = Readonly<Record<string, Proof | Unproved>>;

/** Why a sentence needs no test. */
type Unproved =
  // It tells publishers or readers what to do, or is a heading of what follows.
  | 'advice'
  // It is about what people, servers or other programs do.
  | 'others'
  // The same as another sentence, in another language.
  | 'translation';

const noRequest: Proof = {
  'elements/privacy.test.ts': ['no request and no trace'],
  'e2e/privacy.test.ts': ['the cause checker leaves no trace', 'the warning signs leave no trace'],
};

const typed: Proof = {
  'e2e/privacy.test.ts': ['of a check, the signs, the timer, and what is typed and not sent'],
};

const events: Proof = {'elements/privacy.test.ts': ['fires at Start, then nothing']};

const sharedTier: Proof = {
  'elements/privacy.test.ts': ['share-tier adds the tier to care-complete, and nothing else'],
  'e2e/privacy.test.ts': ['but the tier of the result, and only that'],
};

const recorders: Proof = {
  'elements/privacy.test.ts': [
    'what is asked and typed carries the marks that keep recorders of sessions away',
  ],
};

const pinned: Proof = {
  'e2e/integrity.test.ts': ['with a hash that does not fit, does not run, and the fallback stays'],
};

const sameBytes: Proof = {'e2e/reproducible.test.ts': ['is the same tarball']};

export const privacy: Promised = {
  'What readers answer stays in their browser.': noRequest,
  'This page says what is requested and when, what is never stored or sent, and what we cannot keep others from seeing.':
    'advice',
  'It is no legal advice.': 'advice',
  'For a page with the elements on your own server, without <reader-reply> and without share-tier:':
    'advice',
  'The health guidance on this page runs in your browser.': noRequest,
  'What you answer or type in it is not sent to anybody and not stored: it is gone when you close or reload the page.':
    typed,
  'It sets no cookies, has no statistics and loads nothing from other sites.': noRequest,
  'If you print, copy or download a summary, that copy is yours to keep or delete.': 'others',
  'With <reader-reply>, add:': 'advice',
  'If you send a reply, your text, your name, your email address and whether we may show your reply are sent to us when you press the button, and to nobody else.':
    {'e2e/reply.test.ts': ['sends exactly the fields, once for a double click']},
  '[Say here how long you keep it, and how to have it deleted.]': 'advice',
  'From a CDN, change the first to "The program that shows this guidance is loaded from [name of the CDN], which thereby learns your internet address and when you loaded it, but not what you answer."':
    'advice',
  'The same in Spanish and Arabic.': 'advice',
  'These two were translated by machine and nobody has checked them.': 'others',
  'La información de salud de esta página funciona en su navegador.': 'translation',
  'Lo que usted responde o escribe en ella no se envía a nadie ni se guarda: desaparece al cerrar o recargar la página.':
    'translation',
  'No usa cookies, no hace estadísticas y no carga nada de otros sitios.': 'translation',
  'Si imprime, copia o descarga un resumen, esa copia es suya: puede conservarla o borrarla.':
    'translation',

  'when: what is requested': 'advice',
  'the page loads: the script; for each element its code and its words; one file on all regions; with structured-data, the sources':
    {'hosts/network.test.ts': ['these are all files that the page loads']},
  'the language of an element changes: its words in that language': {
    'elements/loading.test.ts': ['in a new language leave the old one in place'],
  },
  'a reader opens the plan for after, or for fewer: the code and the words of these two plans': {
    'e2e/privacy.test.ts': [
      'the plans for after and for fewer cramps load when one of them is opened',
    ],
  },
  'Start is near the screen, before any was pressed: what Start brings for that element: the questions, or the timer; not in a frame, nor where the reader saves data':
    {
      'e2e/start-ahead.test.ts': [
        'once the button comes near',
        'where the reader saves data',
        'in a frame',
      ],
    },
  'a reader presses Start: what has not come yet of the questions or the timer; the words of a second language where the sheet for a doctor is in two':
    noRequest,
  'a reader opens a list of sources: one file with all sources, the same for everybody, whatever was answered':
    {'e2e/privacy.test.ts': ['load when opened, from the same address whatever was answered']},
  'a reader answers, goes back, reads a result: nothing': noRequest,
  'a reader fills in, prints, copies, saves a sheet: nothing': typed,
  'a reader sends a reply: one POST to the address that you set': {
    'e2e/reply.test.ts': ['sends exactly the fields, once for a double click'],
  },
  'All requests but the last are for files that are the same for every reader of a language.':
    noRequest,
  'Where Start is on the screen could depend on what a reader did: once any element was started, or anything was typed on the page, nothing is fetched ahead any more.':
    {
      'e2e/start-ahead.test.ts': [
        'once any element was started, however the page moves',
        'once the reader has typed anything',
      ],
    },
  'From the first question on, an element asks for nothing but the list of sources, if it is opened.':
    noRequest,
  'A link to a source is an ordinary link: the other site is asked when a reader follows it.':
    noRequest,
  'So is a next step that a page adds to a result: its page cannot see whether it shows, but a click tells the linked site.':
    {'elements/additions.test.ts': ['lets the page see nothing of which result shows']},
  'With signed-src, its file is requested once, before anything is answered.': {
    'elements/additions.test.ts': ['asks for the file once, before Start'],
  },

  'No cookie, no local or session storage, no database, no cache of its own, no service worker.':
    noRequest,
  'No answer in the address, the history, the title of the page or the console: the elements change none of them.':
    noRequest,
  'No answer in an event, nor in how many there are or when.': events,
  'An element that asks fires care-ready, and care-step when a reader first presses Start; then nothing. share-tier changes that.':
    {'elements/privacy.test.ts': ['fires at Start, then nothing', 'a second Start is not told']},
  'No identifier of a reader; a reply gets a random number of its own, so that your server can drop a repeat.':
    {
      'elements/reply-sending.test.ts': [
        'says thank you, with the focus on it, and opens an empty form with a new id',
      ],
    },
  'No location.': {'elements/privacy.test.ts': ['no request and no trace']},
  'The region is the one you set, or the one in the language tag.': {
    'elements/guide.test.ts': ['knows the region of the language tag around it'],
  },
  'No statistics, and no message to the makers of the elements.': noRequest,
  'The timer can speak: only with a voice that is on the device, as voices of a server would hear the words.':
    {
      'elements/coach-cues.test.ts': [
        'is not offered with voices of a server, or of another language, only',
      ],
    },
  'Tests go through the checker, the warning signs and the timer, compare these places before and after, and listen to all that is fired; others do so on a whole page.':
    noRequest,

  '<reader-reply> with an action sends what a reader wrote, after the reader has ticked that it may be sent and pressed the button, to that address and no other (fields): a redirect is not followed.':
    {
      'e2e/reply.test.ts': ['a redirect is no success, and nothing is sent on'],
      'elements/reply.test.ts': [
        'tells all that is missing, at the top and at each field, and sends nothing',
      ],
    },
  'Cookies of your own site go along if the address is on your own site.': {
    'elements/reply-sending.test.ts': [
      'sends the fields, trimmed, with an id, and holds no cookie for other sites',
    ],
  },
  'What is typed is not sent before.': typed,
  'Your own scripts can read it as it is sent (reply-submit), and hear that it was (care-complete).':
    {'elements/reply-sending.test.ts': ['comes after the checks, with the reply']},
  'The elements do not store it; browsers keep it with the page in their history, as they keep the text of any field, so that Back brings it back.':
    {'e2e/reply.test.ts': ['what was typed is there again after Back, but no consent']},
  'Without an action there is no form.': {
    'elements/reply.test.ts': ['says so to readers, and once to the developer'],
  },

  'With it, <cause-checker>, <when-to-see-doctor> and <relief-steps> fire care-step for each step, and care-complete at a result, with its tier, or at the end of the steps.':
    sharedTier,
  'The number of steps alone tells much: an emergency shows after two.': 'others',
  'The element sends nothing even then, but your scripts can: this is about the health of a person, which laws such as the GDPR (Article 9) protect most.':
    sharedTier,
  'Leave it out unless you need it.': 'advice',

  'The server that the files come from learns the internet address (IP) of each reader, the time, and the kind of browser; on your own server that is you, and no third party learns anything.':
    'others',
  'With a CDN it is the CDN, for a page on health.': 'others',
  'The snippets send no address of the page with it (referrerpolicy="no-referrer"), and no cookies (crossorigin="anonymous").':
    {'embed/snippets.test.ts': ['pins what comes from a public server']},
  'A German court has held that even this needs a reason or consent (LG München I, 20 January 2022, 3 O 17493/20, on fonts from a third party).':
    'others',
  'So the project recommends your own server.': 'advice',
  'A frame from another site is the same case.': 'others',
  'It tells the page around it two numbers, its height and where a step begins, as they change (decision 15).':
    {
      'e2e/frame-host.test.ts': ['hears of heights and steps, and of nothing that a reader chose'],
    },
  'They hold no answer, but from their number and their time, and from the height, that page can guess the kind of result.':
    {
      'e2e/frame-host.test.ts': ['hears of heights and steps, and of nothing that a reader chose'],
    },

  'The elements are part of your page, and their shadow roots are open.': 'others',
  'What else runs there can see what a reader sees, and does:': 'others',
  'Scripts: the events of the browser itself (clicks, keys, focus, sizes), and through them what was pressed.':
    'others',
  'Recorders of sessions and heat maps, tag managers, advertisements, chat windows and extensions of the browser all work like that.':
    'others',
  'Style sheets: which parts show.': 'others',
  'That a result shows, and which kind, can be told from those that only a result has (cautions, field, panel, result), and from caution of <medicine-guide>; a rule with a background for one of them asks a server for a file then.':
    {
      'elements/privacy.test.ts': [
        'the parts that only results have are those that docs/privacy.md names',
      ],
    },
  'Programs that translate pages on a server: the words on the screen.': 'others',
  'From Start on, or where there are fields, an element carries the marks by which Clarity, Contentsquare, Datadog, FullStory, Hotjar, LogRocket, Matomo, PostHog, rrweb and Sentry leave out what is in it.':
    recorders,
  'That is no guarantee: whether they heed them inside a shadow root, and what they record besides, is up to them and their settings.':
    'others',
  'Keep such programs off pages with the elements; otherwise the statement above is not true of your page.':
    'advice',
  "Your server's own log holds which page a reader opened, as ever.": 'others',
  'Answers stay in the memory of the page until it is closed or reloaded.': {
    'e2e/privacy.test.ts': ['and forgets the answers on "Start again"'],
  },
  'On a shared device, readers should close it.': 'advice',

  'Open the page, then the developer tools of the browser (F12), and there the network panel.':
    'advice',
  'Tick "Preserve log".': 'advice',
  'Reload.': 'advice',
  'All requests should go to your own site.': noRequest,
  'Sort by domain to see it.': 'advice',
  'Press Start in an element and wait for the first question.': 'advice',
  'Now clear the list.': 'advice',
  'Answer, go back, reach a result, fill in and print the sheet.': 'advice',
  'The list stays empty, but for a blob: entry if you download: that is the file on its way to your own disk.':
    typed,
  'Under Application (Chrome, Edge) or Storage (Firefox, Safari): no cookie and no stored item appears that was not there without the elements.':
    noRequest,
};

export const security: Promised = {
  'Please do not open a public issue.': 'advice',
  "Use the repository's private vulnerability reports: Security → Report a vulnerability.":
    'advice',
  'Say which version, what a page or a reader could suffer, and how to see it; a page that shows it helps most.':
    'advice',
  'There is no service level behind this project, so no time is promised.': 'others',
  'A fix comes with a release that names you, if you like, and says what publishers must do.':
    'others',
  'Reports of words that could harm a reader are as welcome there as reports of code: a wrong number to call, a sign that is ranked too low, a dose.':
    'advice',
  'Only the latest version gets fixes, as the policy says.': 'others',
  'A page that pins a version with integrity keeps what it has, phone numbers included, until its publisher changes the pin: watch the releases of this repository.':
    pinned,
  'an answer of a reader that leaves the page, is stored, or can be told from what the elements fire without share-tier':
    {...noRequest, ...events},
  'markup or script that comes from an attribute, a translation or a message, and runs': {
    'fuzz/attributes.browser.test.ts': ['keeps its content'],
    'fuzz/messages.browser.test.ts': ['to a frame are answered only where the page around it asks'],
    'prerender/compile-reading.test.ts': ['what a text holds stays text'],
    'prerender/escape.test.ts': ['a text is read as it was, and holds no tag'],
  },
  'a page in a frame that learns, or does, more than its messages allow': {
    'e2e/frame-host.test.ts': [
      'believes only the frame, and only a height',
      'hears of heights and steps, and of nothing that a reader chose',
    ],
  },
  'a file that is loaded although its hash is in the page and wrong, in a browser that checks it (which hash covers what)':
    pinned,
  "a link that decides where readers' replies go, or gets text of its own onto a publisher's page":
    {
      'embed/frame-address.test.ts': ['lets nobody choose where a reply goes'],
      'embed/topic-address.test.ts': ['refuses %s, which it does not have'],
    },
  'a published file that does not come from its commit': sameBytes,
  'The package is published by a workflow, with provenance: npm audit signatures checks that it comes from that workflow, and its page on the registry names the commit.':
    {
      'scripts/supply-chain.test.ts': [
        'run no package of ours or of others in a job that may write',
      ],
    },
  'Two builds of a commit give the same bytes, and a test compares them.': sameBytes,
  'sbom.cdx.json, in the package and with the release, lists all code of others that it holds or brings along; THIRD-PARTY-LICENSES.txt has the licences.':
    {
      'scripts/supply-chain.test.ts': [
        'lists what the bundles hold, and nothing else',
        'lists what is installed with the package',
        'the notices name $name, and whose it is',
      ],
    },
  'No install script is needed, here or where the package is used: npm ci --ignore-scripts.': {
    'scripts/supply-chain.test.ts': [
      'CI and the release install without running them',
      'the package has none of its own',
    ],
  },
};
