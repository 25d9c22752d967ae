/**
 * Finds a WordPress on this machine, and what it needs to run: PHP with a driver for MariaDB, and MariaDB.
 *
 *   node scripts/wordpress.mjs             says what was found; exits with 1 if something is missing
 *   node scripts/wordpress.mjs --install   installs what is missing (Debian, Ubuntu; as root)
 */
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {canInstall} from './browsers.mjs';

const DEBIAN_PACKAGES = [
  'wordpress',
  'wordpress-theme-twentytwentythree',
  'php-cli',
  'php-mysql',
  'php-xml',
  'php-mbstring',
  'mariadb-server',
];

/** The theme that the tests look at. */
export const THEME = 'twentytwentythree';

const HINT = 'as root on Debian or Ubuntu: node scripts/wordpress.mjs --install';

/** Servers lie where only root has a PATH. */
const FOLDERS = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin'];

const findProgram = (...names) =>
  names
    .flatMap((name) => FOLDERS.map((folder) => path.join(folder, name)))
    .find((file) => existsSync(file));

function findFolder() {
  const folder = process.env.WORDPRESS_PATH ?? '/usr/share/wordpress';
  return existsSync(path.join(folder, 'wp-settings.php')) ? folder : undefined;
}

function hasDriver(php) {
  try {
    return execFileSync(php, ['-m'], {encoding: 'utf8'}).split('\n').includes('mysqli');
  } catch {
    return false;
  }
}

/** Paths by what they are of; undefined for what is not on this machine. */
export function findWordPress() {
  const folder = findFolder();
  const theme = folder && path.join(folder, 'wp-content/themes', THEME);
  const php = findProgram('php');
  return {
    WordPress: folder,
    [`the theme ${THEME}`]: theme && existsSync(theme) ? theme : undefined,
    PHP: php,
    'the PHP extension mysqli': php && hasDriver(php) ? php : undefined,
    MariaDB: findProgram('mariadbd', 'mysqld'),
    'mariadb-install-db': findProgram('mariadb-install-db', 'mysql_install_db'),
  };
}

/** Says what is not on this machine; undefined when everything is. */
export function describeMissingParts(found = findWordPress()) {
  const missing = Object.keys(found).filter((part) => !found[part]);
  return missing.length > 0
    ? `WordPress cannot run here without ${missing.join(', ')} (${HINT})`
    : undefined;
}

/** Installs what is missing. Gives false where that is not possible. */
export function installWordPress() {
  if (!describeMissingParts()) return true;
  if (!canInstall()) return false;
  const options = {stdio: 'inherit', env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}};
  try {
    execFileSync('apt-get', ['update'], options);
    execFileSync(
      'apt-get',
      ['install', '-y', '--no-install-recommends', ...DEBIAN_PACKAGES],
      options,
    );
  } catch {
    return false;
  }
  return !describeMissingParts();
}

function main(args) {
  if (args.includes('--install')) installWordPress();
  const found = findWordPress();
  for (const [part, at] of Object.entries(found)) if (at) console.log(`found: ${part} at ${at}`);
  const missing = describeMissingParts(found);
  if (missing) console.error(`${missing}.`);
  return missing ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = main(process.argv.slice(2));
}
