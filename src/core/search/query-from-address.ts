/** More layers than this nobody has put around a query. */
const mostLayers = 3;

/**
 * The query in a page's address, as its author meant it. Links come damaged: encoded twice by a messenger, encoded as
 * windows-1254 (the Turkish code page) by an old program, UTF-8 read as Latin-1, `ə` as `&#601;` from a form or as
 * `%u0259` from JavaScript's old `escape`. What is not damaged is returned as it is; nothing throws.
 * @param address a whole address, or what stands behind its question mark
 * @param name the parameter
 * @returns the text, NFC; empty where the address has no such parameter
 */
export function queryFromAddress(address: string, name = 'q'): string {
  const [, query = address] = /^[^?#]*\?([^#]*)/u.exec(address) ?? [];
  const pair = query.split('&').find((part) => part === name || part.startsWith(`${name}=`));
  const bytes = percentDecoded((pair ?? '').slice(name.length + 1).replaceAll('+', ' '));
  let text = utf8(bytes) ?? new TextDecoder('windows-1254').decode(bytes);
  for (let layer = 0; layer < mostLayers; layer += 1) text = withoutLayer(text);
  return text.normalize('NFC');
}

const escapes = /%u([0-9a-f]{4})|&#x([0-9a-f]{1,6});|&#(\d{1,7});/giu;

/** Takes one more encoding off, if all of the text bears it. */
function withoutLayer(text: string): string {
  const unescaped = text.replace(escapes, (_, escaped, hexadecimal, decimal) => {
    const point = decimal ? Number(decimal) : Number.parseInt(escaped ?? hexadecimal, 16);
    return point <= 0x10_ff_ff ? String.fromCodePoint(point) : '';
  });
  if (unescaped !== text) return unescaped;
  if (/%[0-9a-f]{2}/iu.test(text)) return utf8(percentDecoded(text)) ?? text;
  const bytes = latin1(text);
  const meant = bytes && utf8(bytes);
  // Letters that nobody here writes are no sign of damage: ç“” is 瓔 only by chance.
  return meant !== undefined && written.test(meant) ? meant : text;
}

/** The scripts of readers' queries, and what all scripts share. */
const written =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** Bytes of a percent-encoded text. A sign that encodes nothing stands for itself: `100%`. */
function percentDecoded(text: string): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const parts = text.matchAll(/%([0-9a-f]{2})|[^%]+|%/giu);
  return Uint8Array.from(
    Array.from(parts, ([part, code]) =>
      code === undefined ? [...encoder.encode(part)] : [Number.parseInt(code, 16)],
    ).flat(),
  );
}

/** Text of UTF-8; `undefined` where the bytes are none. */
function utf8(bytes: Uint8Array<ArrayBuffer>): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The bytes of a text if each of its letters can be one, in windows-1252 or Latin-1: `É™` of `ə`. */
function latin1(text: string): Uint8Array<ArrayBuffer> | undefined {
  const bytes = Array.from(text, (letter) => byteOf.get(letter) ?? -1);
  const isDamaged = !bytes.includes(-1) && bytes.some((byte) => byte >= 0x80);
  return isDamaged ? Uint8Array.from(bytes) : undefined;
}

const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
const byteOf = new Map(
  [String.fromCharCode(...all), new TextDecoder('windows-1252').decode(all)].flatMap((letters) =>
    Array.from(letters, (letter, byte) => [letter, byte] as const),
  ),
);
