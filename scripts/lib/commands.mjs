/** Runs programs, shows what they print, and keeps the end of it for a report. */
import {spawn} from 'node:child_process';
import path from 'node:path';
import {createInterface} from 'node:readline';
import {fileURLToPath, URL} from 'node:url';
import {stripVTControlCharacters} from 'node:util';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A program that hangs must not hang the run. The element tests take 40 minutes in WebKit on a slow machine. */
const TIMEOUT = 55 * 60_000;

const KEPT_LINES = 60;

/**
 * Runs a program of the project, or of its dependencies.
 * @param {string} command the program and its arguments, with single spaces between
 * @param {{env?: Record<string, string>, label?: string}} [options] `label` goes before each line
 * @returns {Promise<{code: number, lines: string[]}>} its exit code, and the last lines that it printed
 */
export function runCommand(command, {env, label} = {}) {
  const [program, ...args] = command.split(' ');
  const bin = path.join(root, 'node_modules', '.bin');
  const child = spawn(program, args, {
    cwd: root,
    env: {...process.env, ...env, PATH: bin + path.delimiter + process.env.PATH},
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: TIMEOUT,
  });
  const lines = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({input: stream}).on('line', (line) => {
      console.log(label ? `[${label}] ${line}` : line);
      lines.push(stripVTControlCharacters(line));
      if (lines.length > KEPT_LINES) lines.shift();
    });
  }
  return new Promise((resolve) => {
    child.once('error', (error) => {
      lines.push(error.message);
      resolve({code: 1, lines});
    });
    child.once('close', (code, signal) => {
      if (signal) lines.push(`${program} was ended by ${signal}.`);
      resolve({code: code ?? 1, lines});
    });
  });
}
