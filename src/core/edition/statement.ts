import * as strings from '../../strings.ts';
import type { Essay } from './essay.ts';

/** What the edition has to say of an essay wherever it is printed; what does not apply is left out. */
export interface Statement {
  /** That the title is the editor's. */
  readonly title: string | null;
  /** Which headings are the editor's. */
  readonly headings: string | null;
  /** How the editor's words are marked. */
  readonly brackets: string | null;
  /** What nobody knows of author, place and date of publication. */
  readonly unknown: string | null;
  /** What the text rests on. */
  readonly source: string;
  /** How it was proved. */
  readonly proof: string | null;
}

/** The statement of an essay, in the words of the page about the text. */
export function statement(essay: Essay): Statement {
  const edition = strings.edition;
  const origins = essay.sections.flatMap(({ heading }) => heading?.from ?? []);
  const editorial = origins.includes('editor');
  const mixed = editorial && origins.includes('source');
  const ownTitle = essay.title.from === 'editor';
  const digital = essay.source === null;
  return {
    title: ownTitle ? edition.title : null,
    headings: editorial ? (mixed ? edition.someHeadings : edition.headings) : null,
    brackets: editorial || ownTitle ? edition.brackets : null,
    unknown: unknown(essay),
    source: digital ? edition.digital : essay.published.in ? edition.printed : edition.source,
    proof: digital ? null : edition.proof,
  };
}

/** The parts of a statement as one line of sentences. */
export const sentences = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null).join(' ');

function unknown({ authors, published, source }: Essay): string | null {
  const { parts, inSource, nowhere } = strings.edition.unknown;
  const missing = [
    ...(authors.length === 0 ? [parts.author] : []),
    ...(published.in === undefined ? [parts.place] : []),
    ...(published.date === undefined ? [parts.date] : []),
  ];
  const [last = ''] = missing.slice(-1);
  if (missing.length === 0) return null;
  const before = missing.slice(0, -1).join(', ');
  const list = before === '' ? last : `${before} və ${last}`;
  const sentence = source === null ? nowhere(list) : inSource(list);
  return sentence.slice(0, 1).toLocaleUpperCase('az') + sentence.slice(1);
}
