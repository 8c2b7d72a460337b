import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';

/** What a built page holds, as far as the rest of the build has to know. */
export interface BuiltPage {
  /** The words of its first heading of level 1. */
  readonly title: string;
  /** Every id, with the opening words of the heading or paragraph that bears it; of other elements, none. */
  readonly ids: ReadonlyMap<string, string>;
  /** Where its links lead that name an anchor, as they are written. */
  readonly links: ReadonlySet<string>;
  /** Whether it only leads on to another page. */
  readonly redirects: boolean;
  /** Addresses of its module scripts. */
  readonly modules: readonly string[];
  /** Code that stands in it and that a browser would run or apply, by its hash as a policy names it. */
  readonly scripts: ReadonlySet<string>;
  readonly styles: ReadonlySet<string>;
  /** The index behind `<meta charset>`; `null` if there is none or something runs before it. */
  readonly headStart: number | null;
}

/** So many words tell one text from another. */
const openingWords = 8;

/** Elements that hold a text of their own; in an article they are what is read and cited. */
const texts = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'li', 'blockquote', 'figure']);

/** Script types that a policy has to let: they run, or have the browser fetch. Any other, like JSON-LD, is data. */
const running = new Set(['', 'module', 'text/javascript', 'speculationrules']);

/** Reads a page as a browser would, and keeps what is asked about it. */
export function readPage(html: string): BuiltPage {
  const ids = new Map<string, string>();
  const modules: string[] = [];
  const [links, scripts, styles] = [new Set<string>(), new Set<string>(), new Set<string>()];
  let title: string | undefined;
  let redirects = false;
  let headStart: number | null = null;
  let articles = 0;
  /** Elements whose words are being gathered, with what is to be done with them. */
  const open: { depth: number; words: string; done: (words: string) => void }[] = [];
  let depth = 0;
  const gather = (done: (words: string) => void) => open.push({ depth, words: '', done });

  const parser = new Parser({
    onopentag(name, { id, href, src, type = '', ...attributes }) {
      depth += 1;
      if (name === 'article') articles += 1;
      if (id !== undefined) ids.set(id, '');
      if (id !== undefined && articles > 0 && texts.has(name)) {
        gather((words) => ids.set(id, opening(words)));
      }
      if (name === 'h1' && title === undefined) {
        title = '';
        gather((words) => {
          title = plain(words);
        });
      }
      if (name === 'a' && href?.includes('#')) links.add(href);
      if (name === 'meta') {
        redirects ||= attributes['http-equiv'] === 'refresh';
        if (attributes['charset'] && scripts.size === 0) headStart ??= parser.endIndex + 1;
      }
      if (name === 'style') gather((code) => styles.add(policyHash(code)));
      if (name !== 'script') return;
      if (src === undefined && running.has(type.toLowerCase()))
        gather((code) => scripts.add(policyHash(code)));
      if (src !== undefined && type === 'module') modules.push(src);
    },
    ontext(text) {
      for (const it of open) it.words += text;
    },
    onclosetag(name) {
      if (name === 'article') articles -= 1;
      while (open.at(-1)?.depth === depth) {
        const it = open.pop();
        it?.done(it.words);
      }
      depth -= 1;
    },
  });
  parser.end(html);
  const page = { title: title ?? '', ids, links, redirects, modules, scripts, styles, headStart };
  // A copy: words that are cut out of a page would keep the whole page in memory.
  return structuredClone(page);
}

const policyHash = (code: string): string =>
  `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

const plain = (words: string): string => words.replace(/\s+/gu, ' ').trim();

const opening = (words: string): string => plain(words).split(' ').slice(0, openingWords).join(' ');
