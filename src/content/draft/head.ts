import { lower, upper } from '../../core/azerbaijani/alphabet.ts';
import type { Publication } from '../../core/edition/essay.ts';
import { imprintOf } from '../../core/edition/imprint.ts';
import { lineText } from '../../core/edition/join.ts';
import * as strings from '../../strings.ts';
import { isHeading, joined, type Stretch } from './lines.ts';

/** What the lines before and behind an essay's text say of it, as far as rules can tell. */
export interface Head {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: Publication;
  /** The text itself. */
  readonly text: readonly Stretch[];
}

const longestTitle = 200;
const months = Array.from({ length: 12 }, (_, index) => strings.citation.month(index + 1));
const dates = [
  /(?<!\d)(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?!\d)/u,
  new RegExp(
    `(?:(?<day>\\d{1,2}) )?(?<name>${months.join('|')}) (?<year>\\d{4})(?:-c[iıuü] il(?:in)?)?`,
    'u',
  ),
  /(?<year>\d{4})-c[iıuü] il(?:in)?/u,
];

const sorts = ['qəzeti', 'jurnalı', 'dərgisi', 'məcmuəsi']
  .flatMap((sort) => [sort, upper(sort)])
  .join('|');
const papers = [
  new RegExp(`(?<paper>[“«"][^“”«»"]+[”»"] (?:${sorts}))`, 'u'),
  /[“«"](?<paper>[^“”«»"]+)[”»"]/u,
  new RegExp(`(?<paper>\\p{Lu}[\\p{L} ]* (?:${sorts}))`, 'u'),
];

/** What a line tells of where and when a text was printed, if it holds nothing else. */
function publicationOf(line: string): Publication | null {
  const date = dates.map((form) => form.exec(lower(line))).find((found) => found !== null);
  const { day, month, name, year } = date?.groups ?? {};
  const number = name ? months.indexOf(name) + 1 : Number(month ?? 0);
  const parts = [year, number > 0 && String(number), day].flatMap((it) => it || []);
  const paper = papers.map((form) => form.exec(line)?.groups?.['paper']).find(Boolean);
  const pages = /səh\. ?(?<pages>\d+(?:[–-]\d+)?)/u.exec(line)?.groups?.['pages'];
  const place = /(?:^|, )(?<place>\p{Lu}\p{Ll}+)(?:$|, )/u.exec(line)?.groups?.['place'];
  const published = {
    ...(paper && { in: paper }),
    ...(parts.length > 0 && { date: parts.map((it) => it.padStart(2, '0')).join('-') }),
    ...(place && parts.length > 0 && { place }),
    ...(pages && { pages }),
  };
  return imprintOf({ authors: [], published })(line) ? published : null;
}

/** Two to four words that all begin with a capital, a nickname in quotation marks among them. */
const name = /^(?:\p{Lu}[\p{L}'’.-]*)(?: [“"«]?\p{Lu}[\p{L}'’.-]*[”"»]?){1,3}$/u;
const surname =
  /(?:[oe]va?|zadə|oğlu|qızı|bəyli|xanlı|l[iıuü]|gil|soy|sk[iy]|skaya|[iy]an|dze|şvili)(?:$|,)/u;

/** The names of a by-line: parted by commas or “və”. */
function namesOf(line: string): string[] | null {
  const names = line.split(/, (?:və )?| və /u);
  if (names.every((it) => name.test(it))) return names;
  return name.test(line.replace(',', '')) && line.split(',').length === 2 ? [line] : null;
}

/** What a line of the head may be; in capitals alone a surname may as well be a title. */
type LineKind = 'imprint' | 'surname' | 'capitals' | 'name' | 'other';

function kindOf(line: string): LineKind {
  if (publicationOf(line)) return 'imprint';
  const names = namesOf(line);
  if (!names) return 'other';
  if (!names.some((it) => surname.test(lower(it)))) return 'name';
  return line === upper(line) ? 'capitals' : 'surname';
}

/**
 * Title, by-line and imprint. The title is the first line that is neither name nor imprint, else the first that need
 * not be a name; further headings stay with the text.
 */
export function headOf(stretches: readonly Stretch[]): Head {
  const text = [...stretches];
  const parts: string[][] = [];
  while (text[0] && text.length > 1 && isHeadPart(text[0]))
    parts.push(...partsOf(text.shift() ?? []));
  const kinds = parts.map((lines) => (lines.length === 1 ? kindOf(joined(lines)) : 'other'));
  const titleAt = (['other', 'name', 'capitals'] as const)
    .map((kind) => kinds.indexOf(kind))
    .find((at) => at >= 0);
  const told: string[] = [];
  const headings: string[][] = [];
  for (const [at, lines] of parts.entries()) {
    if (at === titleAt) continue;
    if (kinds[at] === 'other') headings.push(lines);
    else told.push(joined(lines));
  }
  const title = parts[titleAt ?? -1];
  while (text.length > 1 && text.at(-1)?.every((line) => kindOf(lineText(line)) !== 'other'))
    told.push(...(text.pop() ?? []).map(lineText));
  return {
    title: title ? joined(title) : null,
    authors: told.flatMap((line) => (publicationOf(line) ? [] : (namesOf(line) ?? []))),
    published: Object.assign({}, ...told.map(publicationOf).toReversed()),
    text: [...headings, ...text],
  };
}

const isHeadPart = (lines: Stretch): boolean =>
  isHeading(lines, longestTitle) || lines.every((line) => kindOf(lineText(line)) !== 'other');

/** A stretch in parts: lines that are surely a by-line or imprint, capitals, and the lines between them. */
function partsOf(lines: Stretch): string[][] {
  const parts: string[][] = [];
  let before = '';
  for (const line of lines.map(lineText)) {
    const goesOn = before !== '' && (/^\p{Ll}/u.test(line) || sortOf(line) === sortOf(before));
    if (goesOn) parts.at(-1)?.push(line);
    else parts.push([line]);
    before = line;
  }
  return parts;
}

function sortOf(line: string): string {
  const kind = kindOf(line);
  if (kind === 'imprint' || kind === 'surname') return line;
  return line === upper(line) ? 'capitals' : 'small';
}
