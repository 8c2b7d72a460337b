import { label, tag } from './svg.ts';

const tones = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const tone = (at: number) => tones[at % tones.length] ?? 'f';

/** A bar of parts end to end; what is longer than `most` pixels is cut off. */
export function stack(
  parts: readonly (readonly [name: string, value: number])[],
  scale: number,
  height: number,
  most = Number.POSITIVE_INFINITY,
): string {
  let x = 0;
  return parts
    .map(([name, value], at) => {
      const from = Math.min(x, most);
      x += value * scale;
      const width = Math.min(x, most) - from;
      if (width <= 0) return '';
      return tag('rect', { x: from, y: 0, width, height, class: tone(at) }, tag('title', {}, name));
    })
    .join('');
}

/** What the tones of a bar stand for, in its order, in one line from the left. */
export function key(names: readonly string[]): string {
  let x = 0;
  return names
    .map((name, at) => {
      const from = x;
      // The face is not known here: about so wide is a letter of it.
      x += 38 + 6 * name.length;
      return (
        tag('rect', { x: from, y: -9, width: 10, height: 10, class: tone(at) }) +
        label(from + 16, 0, name)
      );
    })
    .join('');
}
