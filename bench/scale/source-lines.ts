import type { Random } from './random.ts';

const width = 36;

/** A paragraph in a newspaper's narrow lines, now and then a word split over a line's end. */
export function sourceLines(text: string, random: Random): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= width) {
      line = longer;
    } else if (/^\p{Ll}{8,}$/u.test(word) && random.chance(0.5)) {
      lines.push(`${line} ${word.slice(0, 4)}-`);
      line = word.slice(4);
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].join('\n');
}
