import { createHash } from 'node:crypto';
import subsetFont, { type SubsetOptions } from 'subset-font';
import { cached } from '../cache.ts';
import { characters } from './characters.ts';
import { type FontStyle, master } from './master.ts';
import { rename } from './rename.ts';

/** Kerning, ligatures and the language's own forms; figures of every kind; small capitals. */
const features = ['locl', 'ccmp', 'kern', 'liga', 'onum', 'lnum', 'pnum', 'tnum', 'smcp'];

/** Licence and its address, which travel in the file itself. */
const licenceNames = [13, 14];

/** The face as the site, the offline copy and the EPUB carry it. */
export interface CutFont {
  readonly bytes: Uint8Array;
  /** The same face uncompressed, for reading systems that know no WOFF2. */
  readonly sfnt: Uint8Array;
  /** File name with a hash of the content in it, so that it can be kept for ever. */
  readonly name: string;
}

const cuts: Partial<Record<FontStyle, Promise<CutFont>>> = {};

/** The site's face, drawn for 14 pt text: the roman in weights 400–700, the italic in 400; each cut once per process. */
export function cutFont(style: FontStyle = 'Roman'): Promise<CutFont> {
  cuts[style] ??= make(style);
  return cuts[style];
}

async function make(style: FontStyle): Promise<CutFont> {
  const cut = await made(master(style), characters, {
    targetFormat: 'sfnt',
    keepFeatures: features,
    preserveNameIds: licenceNames,
    variationAxes: {
      wght: style === 'Roman' ? { min: 400, max: 700, default: 400 } : 400,
      opsz: 14,
    },
    noHinting: true,
  });
  const sfnt = rename(cut);
  const bytes = await made(sfnt, '', {
    targetFormat: 'woff2',
    keepAllGlyphs: true,
    preserveNameIds: licenceNames,
  });
  const name = { Roman: 'balans-serif', Italic: 'balans-serif-italic' }[style];
  return { bytes, sfnt, name: `${name}.${hash(bytes).slice(0, 10)}.woff2` };
}

/** A font as the package makes it from another; kept, for packing one takes a quarter of a second. */
const made = (from: Uint8Array, text: string, options: SubsetOptions) =>
  cached('fonts', JSON.stringify([hash(from), text, options]), () =>
    subsetFont(Buffer.from(from), text, options),
  );

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
