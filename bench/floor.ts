import type { Essay } from '../src/core/edition/essay.ts';

/**
 * The floor: an essay's title, headings and paragraphs as one HTML page without style, script, font or
 * link. No page with this text can be lighter.
 */
export function bareEssay({ title, sections }: Essay): string {
  const body = sections.flatMap(({ heading, afterBreak, blocks }) => [
    ...(heading ? [element(`h${heading.depth}`, heading.text)] : []),
    ...(afterBreak ? ['<hr>'] : []),
    ...blocks.flatMap(({ kind, texts }) =>
      kind === 'break' ? ['<hr>'] : texts.map(({ text }) => element('p', text)),
    ),
  ]);
  return barePage(title.text, body);
}

/** The page before it: nothing but links, each the next page of a visit. */
export const bareHome = (essays: readonly Essay[]): string =>
  barePage(
    'Balans',
    essays.map(({ slug, title }) => `<p><a href="${slug}/">${escaped(title.text)}</a>`),
  );

const barePage = (title: string, body: readonly string[]) =>
  [
    '<!doctype html><html lang="az"><meta charset="utf-8"><link rel="icon" href="data:,">',
    '<meta name="viewport" content="width=device-width">',
    element('title', title),
    element('h1', title),
    ...body,
    '',
  ].join('\n');

const element = (name: string, text: string) => `<${name}>${escaped(text)}</${name}>`;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
