import { drawable, measure, type Setting } from '../../fonts/shape.ts';

/** A text cut into words whose widths are known, so that it can be broken at many measures at little cost. */
class Words {
  readonly #words: readonly { readonly word: string; readonly width: number }[];
  readonly #space: number;

  constructor(text: string, setting: Setting) {
    this.#words = text.split(' ').map((word) => ({ word, width: measure(word, setting) }));
    this.#space = measure(' ', setting);
  }

  /** Greedy lines no wider than the measure; a word that is wider has a line to itself. */
  lines(width: number): string[] {
    const lines: string[] = [];
    let room = -1;
    for (const { word, width: wide } of this.#words) {
      room -= this.#space + wide;
      if (room >= 0) lines.push(`${lines.pop()} ${word}`);
      else {
        lines.push(word);
        room = width - wide;
      }
    }
    return lines;
  }

  /** As few lines as greedy ones, and as even in width as that allows. */
  balanced(width: number): string[] {
    const count = this.lines(width).length;
    let [low, high] = [width / count, width];
    while (high - low > 4) {
      const between = (low + high) / 2;
      if (this.lines(between).length > count) low = between;
      else high = between;
    }
    return this.lines(high);
  }
}

/** Lines, and how they are set. */
export interface Fitted {
  readonly lines: readonly string[];
  readonly setting: Setting;
}

/** The room that lines have, in pixels: the measure, and how many lines of a size are allowed. */
export interface Room {
  readonly width: number;
  readonly lines: (size: number) => number;
}

/**
 * The largest of the sizes at which a text keeps to its room, in lines of even width; the smallest one,
 * cut short with an ellipsis, where none does.
 * @param sizes in pixels, largest first, at least one
 */
export function fitLines(
  words: string,
  face: Omit<Setting, 'size'>,
  sizes: readonly [number, ...number[]],
  room: Room,
): Fitted {
  const text = drawable(words);
  let setting: Setting = { ...face, size: sizes[0] };
  for (const size of sizes) {
    setting = { ...face, size };
    const lines = new Words(text, setting).balanced(room.width);
    const wide = lines.some((line) => measure(line, setting) > room.width);
    if (!wide && lines.length <= room.lines(size)) return { lines, setting };
  }
  return { lines: clipped(text, setting, room.width, room.lines(setting.size)), setting };
}

/** The first lines of a text, the last of them ended with an ellipsis where more would follow. */
export function clipped(text: string, setting: Setting, width: number, most: number): string[] {
  // No line of the largest pictures holds as much as this, and texts are long.
  const lines = new Words(text.slice(0, most * 200), setting).lines(width);
  if (lines.length > most) {
    const words = (lines[most - 1] ?? '').split(' ');
    const ended = () => `${words.join(' ').replace(/[\s,;:–-]+$/u, '')}…`;
    while (words.length > 1 && measure(ended(), setting) > width) words.pop();
    lines.splice(most - 1, Infinity, ended());
  }
  return lines.map((line) => cutShort(line, setting, width));
}

/** A line of one word that is wider than the measure, without the letters that have no room. */
function cutShort(line: string, setting: Setting, width: number): string {
  let cut = line;
  while (cut.length > 1 && measure(cut, setting) > width) cut = `${cut.replace(/.…?$/u, '')}…`;
  return cut;
}
