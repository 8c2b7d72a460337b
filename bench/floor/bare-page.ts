import type { Essay } from '../../src/core/edition/essay.ts';

/**
 * The floor: an essay's title, headings and paragraphs as one HTML page without style, script, font or
 * link. No page with this text can be lighter.
 */
export function barePage(essay: Essay): string {
  const body = essay.sections.flatMap(({ heading, afterBreak, blocks }) => [
    ...(heading ? [element(`h${heading.depth}`, heading.text)] : []),
    ...(afterBreak ? ['<hr>'] : []),
    ...blocks.flatMap(({ kind, texts }) =>
      kind === 'break' ? ['<hr>'] : texts.map(({ text }) => element('p', text)),
    ),
  ]);
  return [
    '<!doctype html><html lang="az"><meta charset="utf-8"><link rel="icon" href="data:,">',
    '<meta name="viewport" content="width=device-width">',
    element('title', essay.title.text),
    element('h1', essay.title.text),
    ...body,
    '',
  ].join('\n');
}

/** A page from which files are loaded alone. */
export const emptyPage =
  '<!doctype html><html lang="az"><link rel="icon" href="data:,"><title>–</title>';

const element = (name: string, text: string) => `<${name}>${escaped(text)}</${name}>`;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
