import {
  Blob,
  Buffer,
  Face,
  Feature,
  Font,
  type SvgPathCommand,
  shape,
  Variation,
} from 'harfbuzzjs';
import { latinise } from '../core/azerbaijani/cyrillic.ts';
import { master } from './master.ts';

/** How a line is set. */
export interface Setting {
  /** Em, in pixels. */
  readonly size: number;
  /** Weight, 200–900. */
  readonly weight: number;
  /** Optical size, 8–60. */
  readonly optical: number;
  /** Space added after every letter, in em. */
  readonly tracking?: number;
  /** OpenType features to switch on: `smcp`, `lnum`… */
  readonly features?: readonly string[];
}

/** A line as outlines: SVG path data from x = 0 on the baseline y = 0, and its advance, in pixels. */
export interface Outline {
  readonly path: string;
  readonly width: number;
}

interface Cut {
  readonly font: Font;
  readonly glyphs: Map<number, readonly SvgPathCommand[]>;
}

let face: Face | undefined;
const wholeFace = (): Face => {
  face ??= new Face(new Blob(master()), 0);
  return face;
};
let letters: ReadonlySet<number> | undefined;
const cuts = new Map<string, Cut>();

function cutFor({ weight, optical }: Setting): Cut {
  const key = `${weight} ${optical}`;
  const known = cuts.get(key);
  if (known) return known;
  const font = new Font(wholeFace());
  font.setVariations([new Variation('wght', weight), new Variation('opsz', optical)]);
  const cut = { font, glyphs: new Map() };
  cuts.set(key, cut);
  return cut;
}

/** One for all lines: its memory is WebAssembly's, which grows when each line has its own, and never shrinks. */
let buffer: Buffer | undefined;

/** A text as Azerbaijani glyphs: kerned, and in the forms that the language asks for. Read them before the next. */
function shaped(text: string, setting: Setting, { font }: Cut): Buffer {
  buffer ??= new Buffer();
  buffer.reset();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setLanguage('az');
  const features = (setting.features ?? []).map((tag) => new Feature(tag));
  shape(font, buffer, features);
  return buffer;
}

/**
 * A text with what the face can draw: Azerbaijani Cyrillic in Latin letters where the face lacks one of it, and without
 * what is lacking then. A face draws a box for a letter that it has not.
 */
export function drawable(text: string): string {
  if ([...text].every(isDrawn)) return text;
  const drawn = [...latinise(text.normalize('NFC'))].filter(isDrawn).join('');
  return drawn.replace(/\s+/gu, ' ').trim();
}

/** What of a text is left out where it is drawn, each letter once. */
export const undrawable = (text: string): string[] => [
  ...new Set([...latinise(text.normalize('NFC'))].filter((it) => it.trim() && !isDrawn(it))),
];

function isDrawn(letter: string): boolean {
  letters ??= new Set(wholeFace().collectUnicodes());
  return letters.has(letter.codePointAt(0) ?? 0);
}

/** Width of a line in pixels. */
export function measure(text: string, setting: Setting): number {
  return advance(shaped(text, setting, cutFor(setting)).getGlyphPositions(), setting);
}

function advance(
  glyphs: readonly { xAdvance?: number }[],
  { size, tracking = 0 }: Setting,
): number {
  const units = glyphs.reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0);
  return (units / unitsPerEm + glyphs.length * tracking) * size;
}

/** Source Serif is drawn on 1,000 units to the em. */
const unitsPerEm = 1000;

/**
 * Sets a line as outlines, so that a picture of it needs no font where it is drawn and comes out the same
 * on every machine.
 */
export function outline(text: string, setting: Setting): Outline {
  const cut = cutFor(setting);
  const glyphs = shaped(text, setting, cut).getGlyphInfosAndPositions();
  const scale = setting.size / unitsPerEm;
  let pen = 0;
  const parts = glyphs.map(({ codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 }) => {
    const path = place(commands(codepoint, cut), pen + xOffset, yOffset, scale);
    pen += xAdvance + (setting.tracking ?? 0) * unitsPerEm;
    return path;
  });
  return { path: parts.join(''), width: advance(glyphs, setting) };
}

function commands(glyph: number, { font, glyphs }: Cut): readonly SvgPathCommand[] {
  const known = glyphs.get(glyph);
  if (known) return known;
  const drawn = font.glyphToJson(glyph);
  glyphs.set(glyph, drawn);
  return drawn;
}

/** A glyph's commands moved to its place. Pictures are made of so many numbers that this is written plainly. */
function place(drawn: readonly SvgPathCommand[], x: number, y: number, scale: number): string {
  let path = '';
  for (const { type, values } of drawn) {
    path += type;
    for (const [index, value] of values.entries()) {
      if (index > 0) path += ' ';
      path += tenths((index % 2 === 0 ? x + value : -(y + value)) * scale);
    }
  }
  return path;
}

/** `toFixed(1)` in half the time; only halves, which round by their exact value, are left to it. */
function tenths(value: number): string {
  const ten = Math.abs(value) * 10;
  const whole = Math.round(ten);
  if (Math.abs(ten - Math.floor(ten) - 0.5) < 1e-6) return value.toFixed(1);
  return `${value < 0 ? '-' : ''}${Math.floor(whole / 10)}.${whole % 10}`;
}
