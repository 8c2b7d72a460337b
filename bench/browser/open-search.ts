import type { Browser } from '@playwright/test';
import type { Conditions } from './conditions.ts';
import { freshContext } from './visit.ts';

const script = new URL('./search.js', import.meta.url).pathname;

/** A page of a browser that has seen nothing yet, with what search is measured by. */
export async function openSearch(browser: Browser, conditions: Conditions) {
  const context = await freshContext(browser, conditions);
  await context.addInitScript({ path: script });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  return { page, session, close: () => context.close() };
}
