import type { BuiltPage } from './built-page.ts';
import { contentSecurityPolicy } from './policy.ts';

/** What an earlier run over the same folder has written into a page. */
const earlier =
  /<meta http-equiv="content-security-policy" content="[^"]*"><meta name="referrer" content="same-origin">|(?:<link rel="modulepreload" href="[^"]*">)+(?=<\/head>)/gu;

/** The page as Astro has left it. */
export const unfinished = (html: string): string => html.replace(earlier, '');

/**
 * The page with what could not be known before all scripts were built. Its policy stands before anything that
 * the policy is about, for hosts that take no headers. Its scripts are announced with their imports, so that
 * they come side by side and before the text is laid out, not one after another.
 * @param page what was read of it
 * @param preloads addresses of the scripts and of their imports
 * @throws where the page does not declare its charset before it runs a script
 */
export function finishedPage(html: string, page: BuiltPage, preloads: readonly string[]): string {
  const { headStart } = page;
  if (headStart === null) {
    throw new Error('A page has no <meta charset="utf-8"> before its first script.');
  }
  const policy = `<meta http-equiv="content-security-policy" content="${contentSecurityPolicy(page)}">`;
  const referrer = '<meta name="referrer" content="same-origin">';
  const links = preloads.map((address) => `<link rel="modulepreload" href="${address}">`).join('');
  const body = html.slice(headStart).replace('</head>', () => `${links}</head>`);
  return html.slice(0, headStart) + policy + referrer + body;
}
