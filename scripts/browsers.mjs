/**
 * Finds the browsers of this machine: Chromium (or Chrome, Edge), Firefox and WebKitGTK.
 *
 *   node scripts/browsers.mjs                                  says what was found
 *   node scripts/browsers.mjs --install                        installs what is missing (Debian, Ubuntu; as root)
 *   node scripts/browsers.mjs --require=chromium,firefox       exits with 1 if one of these is missing
 */
import {execFileSync, spawnSync} from 'node:child_process';
import {accessSync, constants, existsSync, readdirSync, statSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';

export const ENGINES = ['chromium', 'firefox', 'webkit'];

const NAMES = {chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit'};

const DEBIAN_PACKAGES = {
  chromium: ['chromium', 'chromium-headless-shell'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/** Without these, Arabic and other scripts have no glyphs in screenshots. */
const DEBIAN_FONTS = ['fonts-noto-core', 'fonts-noto-cjk', 'fontconfig'];

/** The families that the pictures in test/visual/ are taken with. */
export const FONTS = ['Noto Sans', 'Noto Sans Arabic'];

const HINTS = {
  chromium: 'install Chromium or Chrome, or set CHROME_PATH',
  firefox: 'install Firefox, or set FIREFOX_PATH',
  webkit: 'install webkit2gtk-driver and xvfb',
};

const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
  .map((name) => process.env[name])
  .filter(Boolean);

const inWindows = (...paths) =>
  windowsFolders.flatMap((folder) => paths.map((file) => path.join(folder, file)));

/** Where each program may be: first the environment, then names on the PATH, then usual places. */
const PLACES = {
  chromium: {
    env: ['CHROME_PATH', 'CHROMIUM_PATH'],
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'chrome',
      'microsoft-edge',
    ],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/snap/bin/chromium',
      ...inWindows(
        'Google/Chrome/Application/chrome.exe',
        'Chromium/Application/chrome.exe',
        'Microsoft/Edge/Application/msedge.exe',
      ),
    ],
  },
  headlessShell: {env: ['HEADLESS_SHELL_PATH'], names: ['chromium-headless-shell'], paths: []},
  firefox: {
    env: ['FIREFOX_PATH'],
    names: ['firefox', 'firefox-esr'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/snap/bin/firefox',
      ...inWindows('Mozilla Firefox/firefox.exe'),
    ],
  },
  webkitDriver: {env: ['WEBKIT_DRIVER_PATH'], names: ['WebKitWebDriver'], paths: []},
  xvfb: {env: ['XVFB_PATH'], names: ['Xvfb'], paths: ['/usr/X11R6/bin/Xvfb']},
};

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function findProgram({env, names, paths}) {
  const fromEnvironment = env.map((name) => process.env[name]).filter(Boolean);
  const extension = process.platform === 'win32' ? '.exe' : '';
  const onPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name + extension)));
  return [...fromEnvironment, ...onPath, ...paths].find(isExecutable);
}

/** MiniBrowser is no program for the PATH: distributions keep it in a folder of the library. */
function findMiniBrowser() {
  if (process.env.WEBKIT_PATH) return process.env.WEBKIT_PATH;
  const folders = ['/usr/lib', '/usr/libexec', '/usr/lib64'].filter(existsSync);
  const roots = folders.flatMap((folder) => [
    folder,
    ...readdirSync(folder)
      .filter((name) => name.includes('linux-gnu'))
      .map((name) => path.join(folder, name)),
  ]);
  const versions = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];
  return roots
    .flatMap((root) => versions.map((version) => path.join(root, version, 'MiniBrowser')))
    .find(isExecutable);
}

function findWebKit() {
  if (process.platform !== 'linux') return undefined;
  const driver = findProgram(PLACES.webkitDriver);
  const browser = findMiniBrowser();
  const xvfb = findProgram(PLACES.xvfb);
  return driver && browser && xvfb ? {path: browser, driver, xvfb} : undefined;
}

/**
 * Chromium, and in `headless` the same without windows where it is installed: a page costs it a third of the work.
 * What a browser does around pages, such as keeping those that were left, it does not do, and it counts no branches.
 */
function findChromium() {
  const browser = findProgram(PLACES.chromium);
  const headless = findProgram(PLACES.headlessShell) ?? browser;
  return browser && {path: browser, headless};
}

/**
 * @returns {{
 *   chromium?: {path: string, headless: string},
 *   firefox?: {path: string},
 *   webkit?: {path: string, driver: string, xvfb: string},
 * }}
 */
export function findBrowsers() {
  const found = (file) => (file ? {path: file} : undefined);
  return {
    chromium: findChromium(),
    firefox: found(findProgram(PLACES.firefox)),
    webkit: findWebKit(),
  };
}

/** The engines named in ENGINES=chromium,firefox,webkit, else undefined. */
export function requestedEngines(value = process.env.ENGINES) {
  const names = (value ?? '').split(',').map((name) => name.trim().toLowerCase());
  const requested = names.filter(Boolean);
  const unknown = requested.filter((name) => !ENGINES.includes(name));
  if (unknown.length > 0) {
    throw new Error(`Unknown engine "${unknown.join(', ')}": use ${ENGINES.join(', ')}.`);
  }
  return requested.length > 0 ? requested : undefined;
}

export function describeMissing(engine) {
  return `${NAMES[engine]} is not on this machine (${HINTS[engine]})`;
}

export function describeBrowsers(browsers = findBrowsers()) {
  return ENGINES.map((engine) =>
    browsers[engine]
      ? `found: ${NAMES[engine]} at ${browsers[engine].path}`
      : `skipped: ${describeMissing(engine)}`,
  );
}

/** The version of a font family as fontconfig counts it, or undefined where it is not installed. */
export function fontVersion(family) {
  const {stdout} = spawnSync('fc-match', ['--format=%{family}|%{fontversion}', family], {
    encoding: 'utf8',
  });
  const [found, version] = (stdout ?? '').split('|');
  return found === family ? version : undefined;
}

/** Says which font of the pictures is missing, if any. */
export function describeMissingFonts() {
  const missing = FONTS.filter((family) => fontVersion(family) === undefined);
  return missing.length > 0
    ? `${missing.join(' and ')} not found (install ${DEBIAN_FONTS[0]} and fontconfig)`
    : undefined;
}

/** Whether we may install packages here: root on a system with apt-get. */
export function canInstall() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Installs the engines and fonts that are missing. Gives false where that is not possible. */
export function installBrowsers(engines = ENGINES) {
  const browsers = findBrowsers();
  const missing = engines.filter((engine) => !browsers[engine]);
  if (missing.length === 0 && !describeMissingFonts()) return true;
  if (!canInstall()) return false;
  const packages = [...missing.flatMap((engine) => DEBIAN_PACKAGES[engine]), ...DEBIAN_FONTS];
  const options = {stdio: 'inherit', env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}};
  try {
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
  } catch {
    return false;
  }
  const now = findBrowsers();
  return missing.every((engine) => now[engine]);
}

function main(args) {
  const requireOption = args.find((arg) => arg.startsWith('--require='));
  const required = requestedEngines(requireOption?.slice('--require='.length)) ?? ['chromium'];
  if (args.includes('--install')) installBrowsers();
  const browsers = findBrowsers();
  for (const line of describeBrowsers(browsers)) console.log(line);
  const missing = required.filter((engine) => !browsers[engine]);
  for (const engine of missing) console.error(`${describeMissing(engine)}.`);
  return missing.length > 0 ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = main(process.argv.slice(2));
}
