import { label, tag } from './svg.ts';

const tones = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

/** A bar of parts end to end, each named under it where there is room. */
export function stack(
  parts: readonly (readonly [name: string, bytes: number])[],
  scale: number,
  height: number,
): string {
  let x = 0;
  return parts
    .map(([name, bytes], at) => {
      const from = x;
      const width = bytes * scale;
      x += width;
      if (width <= 0) return '';
      const wide = width > 7 * name.length;
      return (
        tag('rect', { x: from, y: 0, width, height, class: tones[at % tones.length] ?? 'f' }) +
        (wide ? label(from + 1, height + 13, name) : '')
      );
    })
    .join('');
}
