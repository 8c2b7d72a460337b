import { type Hit as Place, type StripText, stripOf } from '../../core/names/strip.ts';
import type { EssayText } from '../../core/search/essay-text.ts';
import type { Hit } from '../../core/search/rank/score.ts';
import { stripFigure } from '../names/strip-figure.ts';
import { encoded, pageOf, queryParameter } from './addresses.ts';

/** What a box tells by `search-found`. */
export interface Found {
  readonly hits: readonly Hit[];
  readonly query: string;
}

/** More essays than this are not drawn as strips. */
const stripsAtOnce = 4;

/**
 * Where along the essays the hits of a search box stand. Drawn with the results and never after them, so that nothing
 * moves: the search page, which has room for strips, brings this code along with itself.
 */
class HitStrips extends HTMLElement {
  #end = new AbortController();

  connectedCallback(): void {
    this.#end = new AbortController();
    const show = (event: Event) => {
      if (!(event instanceof CustomEvent)) return;
      const found: Found = event.detail;
      this.replaceChildren(...stripsOf(found));
    };
    const { signal } = this.#end;
    this.closest('search-box')?.addEventListener('search-found', show, { signal });
  }

  disconnectedCallback(): void {
    this.#end.abort();
  }
}

function stripsOf({ hits, query }: Found): HTMLElement[] {
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

const asStripText = ({ slug, title, language, sections }: EssayText): StripText => ({
  slug,
  title: { text: title },
  language,
  sections: sections.map(({ heading, paragraphs }) => ({
    heading: heading && { id: heading[0], text: heading[1] },
    paragraphs: paragraphs.map(([id, text]) => ({ id, number: id.slice(1), text })),
  })),
});

customElements.define('hit-strips', HitStrips);
