import type { Emendation, Essay, TextBlock } from '../../core/edition/essay.ts';
import { blockSeparator } from '../../core/edition/join.ts';

/** An emendation, or what a stretch has of one that began before it: the source's reading stands there. */
export type Cut = Emendation & { readonly continues?: true };

/** What a text of its own, from `start` on, has of an emendation that began before it. */
export const continued = (of: Emendation, end: number, text: string): Cut => ({
  ...of,
  start: 0,
  end,
  reading: text.slice(0, end),
  source: '',
  continues: true,
});

/**
 * The essay with each emendation that reaches over the end of its leaf, where the edition begins a paragraph and the
 * source goes on, cut into what each leaf has of it.
 */
export function carriedOver(essay: Essay): Essay {
  let open: { readonly of: Emendation; readonly left: number } | null = null;
  const leaf = (it: TextBlock): TextBlock => {
    const { length } = it.text;
    const before: Cut[] = open ? [continued(open.of, Math.min(open.left, length), it.text)] : [];
    const own = it.emendations.map(
      (of): Cut => ({
        ...of,
        end: Math.min(of.end, length),
        reading: it.text.slice(of.start, of.end),
      }),
    );
    const over: Emendation | undefined = it.emendations.find(({ end }) => end > length);
    const of: Emendation | undefined = over ?? open?.of;
    const left: number = (over?.end ?? open?.left ?? 0) - length - blockSeparator.length;
    open = of && left > 0 ? { of, left } : null;
    return { ...it, emendations: [...before, ...own] };
  };
  return {
    ...essay,
    sections: essay.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        block.kind === 'break' ? block : { ...block, texts: block.texts.map(leaf) },
      ),
      notes: section.notes.map(leaf),
    })),
  };
}
