import type { LocatedItem } from './apparatus-item.ts';
import type { Emendation, LineSpan } from './essay.ts';
import { blockSeparator, type JoinedBlock } from './join.ts';
import { toPublished } from './proof.ts';
import type { PublishedText } from './published-text.ts';

/** Cuts what is known of the whole text into what is known of each block. */
export class TextView {
  readonly #text: PublishedText;
  readonly #spans: readonly LineSpan[];
  readonly emendations: readonly Emendation[];

  constructor(text: PublishedText, items: readonly LocatedItem[], joined: readonly JoinedBlock[]) {
    this.#text = text;
    const spans = publishedSpans(joined, items);
    this.#spans = spans;
    this.emendations = items.map((item, index) => {
      const start = text.blocks.find(({ id }) => id === item.in)?.start ?? 0;
      return {
        id: `d${index + 1}`,
        block: item.in,
        start: item.start - start,
        end: item.end - start,
        reading: item.reading,
        source: item.source,
        kind: item.kind,
        note: item.note ?? null,
        line: spans.find(({ end }) => end > item.start)?.line ?? 1,
      };
    });
  }

  /** Whether the source has words of a block. */
  has(id: string): boolean {
    return this.#text.blocks.some((block) => block.id === id);
  }

  block(id: string): { lines: LineSpan[]; emendations: Emendation[] } {
    const place = this.#text.blocks.find((block) => block.id === id);
    if (!place) return { lines: [], emendations: [] };
    const lines = this.#spans
      .filter(({ start, end }) => start < place.end && end > place.start)
      .map((span) => ({
        ...span,
        start: Math.max(span.start, place.start) - place.start,
        end: Math.min(span.end, place.end) - place.start,
        ...(span.signs && {
          signs: span.signs.map((sign) => ({ ...sign, at: sign.at - place.start })),
        }),
      }));
    return { lines, emendations: this.emendations.filter(({ block }) => block === id) };
  }
}

/** The source lines' spans as offsets into the whole published text. */
function publishedSpans(joined: readonly JoinedBlock[], items: readonly LocatedItem[]): LineSpan[] {
  let start = 0;
  return joined.flatMap((block) => {
    const from = start;
    start += block.text.length + blockSeparator.length;
    let last = 0;
    return block.lines.map((span) => {
      // Inside an emendation no letter of the reading is lost between two lines.
      const at = toPublished(from + span.start, items);
      const within = items.some(({ start: begins, end }) => begins < at && at <= end);
      const begin = within && last > 0 ? last : at;
      last = toPublished(from + span.end, items);
      return {
        ...span,
        start: begin,
        end: last,
        ...(span.signs && {
          signs: span.signs.map((sign) => ({ ...sign, at: toPublished(from + sign.at, items) })),
        }),
      };
    });
  });
}
