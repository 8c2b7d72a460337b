const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const figures = (sign: string): string =>
  sign.replace(/[⁰¹²³⁴-⁹]/gu, (figure) => String(raised.indexOf(figure))).replace(/\D/gu, '');

const bracketed = String.raw`\[\d{1,2}\]|\(\d{1,2}\)`;
const bare = String.raw`[⁰¹²³⁴-⁹]+|\d{1,2}(?!\d)`;
const atStart = new RegExp(
  `^\\s*(?<sign>${bracketed}|${bare})(?:[.)]?\\s+|(?<=[⁰¹²³⁴-⁹\\]])\\s*)(?=\\S)`,
  'u',
);
/** Behind a word, but not as the power of a unit (km²). */
const behindWord = new RegExp(
  `(?<=\\p{L}[.,;:!?…”»")]{0,3})(?<!\\P{L}[ckdm]?m)(?: ?(?:${bracketed})|${bare})(?![\\d\\p{L}-])`,
  'gu',
);

/** Signs are alike behind a word and before the note: in brackets or not; a raised figure may be a plain one there. */
const kindOf = (sign: string): string => (/[[(]/u.test(sign) ? '[' : '');

/** The notes of a source, by the line that each begins on. */
export type Notes = ReadonlyMap<string, { readonly label: string; readonly sign: string }>;

/**
 * A line begins a note if its sign stands behind a word too; where several lines begin so, the last (the others are a
 * list's items).
 */
export function notesOf(lines: readonly string[]): Notes {
  const referred = new Set(
    lines.flatMap((line) => line.match(behindWord)?.map((it) => kindOf(it) + figures(it)) ?? []),
  );
  const last = new Map<string, string>();
  for (const line of lines) {
    const sign = atStart.exec(line)?.groups?.['sign'] ?? '';
    if (referred.has(kindOf(sign) + figures(sign))) last.set(figures(sign), line);
  }
  return new Map(
    [...last].map(([label, line]) => [line, { label, sign: atStart.exec(line)?.[0] ?? '' }]),
  );
}

/** A text's Markdown with the signs of notes as references, and the words between them escaped. */
export function withReferences(
  text: string,
  notes: Notes,
  escaped: (words: string) => string,
): string {
  const known = new Set([...notes.values()].map(({ label, sign }) => kindOf(sign) + label));
  let markdown = '';
  let from = 0;
  for (const { 0: sign, index } of text.matchAll(behindWord)) {
    if (!known.has(kindOf(sign) + figures(sign))) continue;
    markdown += `${escaped(text.slice(from, index))}[^${figures(sign)}]`;
    from = index + sign.length;
  }
  return markdown + escaped(text.slice(from));
}
