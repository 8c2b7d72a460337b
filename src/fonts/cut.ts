import subsetFont, { type SubsetOptions } from 'subset-font';
import { characters } from './characters.ts';
import type { FontStyle } from './face.ts';
import { master } from './master.ts';
import { rename } from './rename.ts';

/** Kerning, ligatures and the language's own forms; figures of every kind; small capitals. */
const features = ['locl', 'ccmp', 'kern', 'liga', 'onum', 'lnum', 'pnum', 'tnum', 'smcp'];

/** Licence and its address, which travel in the file itself. */
const preserveNameIds = [13, 14];

/**
 * Cuts the site's face, drawn for 14 pt text, from the full open font: the roman in weights 400–700, the italic in 400.
 * The same bytes on every machine.
 */
export async function cut(style: FontStyle): Promise<{ woff2: Uint8Array; sfnt: Uint8Array }> {
  const whole = await subset(master(style), characters, {
    targetFormat: 'sfnt',
    keepFeatures: features,
    preserveNameIds,
    variationAxes: {
      wght: style === 'Roman' ? { min: 400, max: 700, default: 400 } : 400,
      opsz: 14,
    },
    noHinting: true,
  });
  const sfnt = rename(whole);
  const packed = { targetFormat: 'woff2', keepAllGlyphs: true, preserveNameIds } as const;
  return { sfnt, woff2: await subset(sfnt, '', packed) };
}

const subset = (font: Uint8Array, text: string, options: SubsetOptions): Promise<Uint8Array> =>
  subsetFont(Buffer.from(font), text, options);
