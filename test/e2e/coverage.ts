/**
 * Counts which code of src/embed runs in a page: the loader, a frame, the page around one and a language in one file run
 * in no other tests.
 */
import {readFile} from 'node:fs/promises';
import type {CDPSession, Page} from 'playwright-core';
import {collects, keepCounts, startCounting} from '../../scripts/coverage/collect.mjs';

const counted = /\/cdn\/((?:care-elements(?:-shadow)?|(?:topic-)?frame|frame-host|[a-z]{2})\.js)$/;

async function codeOf(url: string): Promise<string | undefined> {
  const [, file] = counted.exec(url) ?? [];
  return file && readFile(new URL(`../../cdn/${file}`, import.meta.url), 'utf8');
}

const open: {readonly page: Page; readonly session: CDPSession}[] = [];

export async function countIn(page: Page): Promise<void> {
  if (!collects) return;
  const session = await page.context().newCDPSession(page);
  await startCounting(session);
  open.push({page, session});
}

/** Before the pages close. */
export async function keepAllCounts(): Promise<void> {
  const left = open.splice(0).filter(({page}) => !page.isClosed());
  await Promise.all(left.map(({session}) => keepCounts('e2e', session, codeOf)));
}
