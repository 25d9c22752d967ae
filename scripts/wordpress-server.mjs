/**
 * A WordPress of its own in a temporary folder, with the plugin in it, on this machine only. Nothing of the
 * system is changed, and the folder goes with it.
 *
 *   node scripts/wordpress-server.mjs   runs until Control-C; says where it is and how to log in
 */
import {spawn, execFile} from 'node:child_process';
import {closeSync, openSync} from 'node:fs';
import {cp, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:net';
import {once} from 'node:events';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {pathToFileURL} from 'node:url';
import {promisify} from 'node:util';
import {plugin} from './build-wordpress.mjs';
import {describeMissingParts, findWordPress, THEME} from './wordpress.mjs';

const run = promisify(execFile);

/** Everybody's password here. */
export const PASSWORD = 'care-elements-test';

/** How long a server may take until it answers. */
const PATIENCE = 60_000;

const isRoot = process.getuid?.() === 0;

/** Resolves once a question has no error for an answer. */
async function answers(ask, {what, stopped}) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (stopped() || Date.now() > end) throw new Error(`${what} does not run`, {cause: error});
      await sleep(100);
    }
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** A server that writes what it says into a file. */
function startServer(program, args, log, env = process.env) {
  const file = openSync(log, 'a');
  // A group of its own, so that its workers end with it.
  const child = spawn(program, args, {stdio: ['ignore', file, file], env, detached: true});
  closeSync(file);
  let hasEnded = false;
  const ended = once(child, 'close').then(() => (hasEnded = true));
  return {
    stopped: () => hasEnded,
    async stop() {
      if (hasEnded) return;
      process.kill(-child.pid, 'SIGTERM');
      const kill = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), 10_000);
      await ended;
      clearTimeout(kill);
    },
  };
}

/** MariaDB without a network: only who may read the folder can reach it. */
async function startDatabase(folder, {MariaDB, 'mariadb-install-db': install}) {
  const data = path.join(folder, 'database');
  const socket = path.join(folder, 'database.sock');
  const user = isRoot ? ['--user=root'] : [];
  await run(install, [
    '--no-defaults',
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    ...user,
  ]);
  const server = startServer(
    MariaDB,
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${folder}/database.pid`,
      '--skip-networking',
      // It need not survive a power failure.
      '--innodb-flush-log-at-trx-commit=0',
      '--innodb-doublewrite=0',
      '--sync-frm=0',
      ...user,
    ],
    path.join(folder, 'database.log'),
  );
  return {...server, socket};
}

const configuration = ({socket, url}) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${url}' );
define( 'WP_SITEURL', '${url}' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $care_elements_name ) {
	define( $care_elements_name . '_KEY', 'only for tests' );
	define( $care_elements_name . '_SALT', 'only for tests' );
}
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

/** No mail leaves this machine, and no other machine is asked for updates. */
const alone = `<?php
add_filter( 'pre_wp_mail', '__return_true' );
add_filter( 'pre_http_request', static function () {
	return array( 'headers' => array(), 'body' => '', 'response' => array( 'code' => 503, 'message' => '' ), 'cookies' => array() );
} );
`;

const installation = `
define( 'WP_INSTALLING', true );
require 'wp-load.php';
require 'wp-admin/includes/upgrade.php';
wp_install( 'Plain Health', 'admin', 'admin@example.com', false, '', '${PASSWORD}' );
foreach ( array( 'author', 'contributor' ) as $role ) {
	wp_insert_user( array( 'user_login' => $role, 'user_pass' => '${PASSWORD}', 'user_email' => "$role@example.com", 'role' => $role ) );
}
switch_theme( '${THEME}' );
`;

/**
 * Starts a WordPress with an administrator, an author and a contributor, and the plugin, not yet active.
 */
export async function startWordPress() {
  const found = findWordPress();
  const missing = describeMissingParts(found);
  if (missing) throw new Error(missing);
  const folder = await mkdtemp(path.join(tmpdir(), 'care-elements-wordpress-'));
  const site = path.join(folder, 'site');
  const servers = [];
  const stop = async () => {
    for (const server of servers.splice(0).reverse()) await server.stop();
    await rm(folder, {recursive: true, force: true});
  };
  try {
    const url = `http://127.0.0.1:${await freePort()}`;
    const [database] = await Promise.all([
      startDatabase(folder, found),
      // Debian links to files of other packages.
      cp(found.WordPress, site, {recursive: true, dereference: true}),
    ]);
    servers.push(database);
    await cp(plugin, path.join(site, 'wp-content/plugins/care-elements'), {recursive: true});
    await mkdir(path.join(site, 'wp-content/mu-plugins'));
    await writeFile(path.join(site, 'wp-content/mu-plugins/alone.php'), alone);
    // Browsers ask for it, and PHP's server would not ask WordPress.
    await writeFile(path.join(site, 'favicon.ico'), '');
    await writeFile(
      path.join(site, 'wp-config.php'),
      configuration({socket: database.socket, url}),
    );

    const php = async (code) => {
      const {stdout} = await run(found.PHP, ['-d', 'display_errors=stderr', '-r', code], {
        cwd: site,
      });
      return stdout;
    };
    const connect = `( new mysqli( 'localhost', 'root', '', '', 0, '${database.socket}' ) )`;
    const create = () => php(`${connect}->query( 'CREATE DATABASE IF NOT EXISTS wordpress' );`);
    await answers(create, {what: 'MariaDB', stopped: database.stopped});
    await php(installation);

    const web = startServer(
      found.PHP,
      ['-d', 'opcache.enable_cli=1', '-S', new URL(url).host, '-t', site],
      path.join(folder, 'web.log'),
      {...process.env, PHP_CLI_SERVER_WORKERS: '4'},
    );
    servers.push(web);
    await answers(() => fetch(`${url}/readme.html`), {what: 'PHP', stopped: web.stopped});
    return {
      url,
      site,
      /** Runs PHP code inside of WordPress, and gives what it prints. */
      evaluate: (code) => php(`require 'wp-load.php'; ${code}`),
      /** What PHP and WordPress complained about. */
      complaints: () => readFile(path.join(site, 'wp-content/debug.log'), 'utf8').catch(() => ''),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const {url, evaluate, stop} = await startWordPress();
  await evaluate(
    `require_once 'wp-admin/includes/plugin.php'; activate_plugin( 'care-elements/care-elements.php' );`,
  );
  console.log(`${url}/wp-admin/ (admin, author or contributor; password: ${PASSWORD})`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop());
}
