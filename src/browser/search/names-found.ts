import { type Hit as Place, type StripText, stripOf } from '../../core/names/strip.ts';
import type { EssayText } from '../../core/search/essay-text.ts';
import type { Hit } from '../../core/search/rank/score.ts';
import * as strings from '../../strings.ts';
import { make } from '../make.ts';
import { findEntry } from '../names/find-entry.ts';
import { stripFigure } from '../names/strip-figure.ts';
import { encoded, pageOf, queryParameter } from './addresses.ts';

/** More essays than this are not drawn as strips. */
const stripsAtOnce = 4;

/**
 * What stands above the results: the entry of the index that was asked for, and where along the essays the
 * hits stand.
 * @param strips whether there is room for strips
 * @param fill takes what there is, first without the entry, which may have to be fetched
 */
export async function namesFound(
  query: string,
  hits: readonly Hit[],
  strips: boolean,
  fill: (children: readonly HTMLElement[]) => void,
): Promise<void> {
  const figures = strips ? figuresOf(hits, query) : [];
  fill(figures);
  const entry = await findEntry(query, pageOf);
  if (!entry) return;
  const link = make('a', { href: pageOf(entry.path) }, entry.title);
  fill([make('p', { class: 'in-index' }, `${strings.names.inIndex} `, link), ...figures]);
}

function figuresOf(hits: readonly Hit[], query: string): HTMLElement[] {
  const documents = [...new Set(hits.map(({ document }) => document))];
  const texts = documents.slice(0, stripsAtOnce).map(({ essay }) => asStripText(essay));
  return stripOf(texts, hits.flatMap(placesOf))
    .filter(({ count }) => count > 0)
    .map((strip) =>
      stripFigure(strip, (anchor) =>
        anchor === undefined
          ? pageOf(`/${strip.slug}/`)
          : pageOf(`/${strip.slug}/?${queryParameter}=${encoded(query)}#${anchor}`),
      ),
    );
}

/** What a hit's words come to on the strip: those in paragraphs, words side by side as one place. */
function placesOf({ document, spans }: Hit): Place[] {
  return spans.flatMap(({ block, from }, index) => {
    const before = spans[index - 1];
    if (before?.block === block && before.to >= from) return [];
    const { kind, id = '' } = document.blocks[block] ?? {};
    const start = document.words[from]?.start ?? 0;
    return kind === 'paragraph' ? [{ essay: document.essay.slug, paragraph: id, start }] : [];
  });
}

const asStripText = ({ slug, title, sections }: EssayText): StripText => ({
  slug,
  title: { text: title },
  sections: sections.map(({ heading, paragraphs }) => ({
    heading: heading && { id: heading[0], text: heading[1] },
    paragraphs: paragraphs.map(([id, text]) => ({ id, number: id.slice(1), text })),
  })),
});
