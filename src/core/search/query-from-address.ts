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
  if (pair === undefined) return '';
  const encoded = pair.slice(name.length + 1).replaceAll('+', ' ');
  const bytes = percentDecoded(encoded);
  let text = utf8(bytes) ?? new TextDecoder('windows-1254').decode(bytes);
  for (let layer = 0; layer < mostLayers; layer += 1) {
    const under = withoutLayer(text);
    if (under === text) break;
    text = under;
  }
  return text.normalize('NFC');
}

/** Takes one more encoding off, if all of the text bears it. */
function withoutLayer(text: string): string {
  if (/%u[0-9a-f]{4}/iu.test(text))
    return text.replace(/%u([0-9a-f]{4})/giu, (_, code) => character(code, 16));
  if (/%[0-9a-f]{2}/iu.test(text)) return utf8(percentDecoded(text)) ?? text;
  if (/&#x?[0-9a-f]+;/iu.test(text))
    return text
      .replace(/&#(\d{1,7});/gu, (_, code) => character(code, 10))
      .replace(/&#x([0-9a-f]{1,6});/giu, (_, code) => character(code, 16));
  const bytes = latin1(text);
  return (bytes && utf8(bytes)) ?? text;
}

/** Bytes of a percent-encoded text. A sign that encodes nothing stands for itself: `100%`. */
function percentDecoded(text: string): Uint8Array<ArrayBuffer> {
  const escaped = /%([0-9a-f]{2})|[^%]+|%/giu;
  const bytes = Array.from(text.matchAll(escaped), ([part, code]) =>
    code === undefined ? Array.from(new TextEncoder().encode(part)) : [Number.parseInt(code, 16)],
  );
  return Uint8Array.from(bytes.flat());
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
  const bytes = Array.from(text, (letter) => byteOf.get(letter));
  const known = bytes.filter((byte) => byte !== undefined);
  const isAscii = known.every((byte) => byte < 0x80);
  return isAscii || known.length < bytes.length ? undefined : Uint8Array.from(known);
}

const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
const byteOf = new Map(
  [String.fromCharCode(...all), new TextDecoder('windows-1252').decode(all)].flatMap((letters) =>
    Array.from(letters, (letter, byte) => [letter, byte] as const),
  ),
);

const character = (code: string, base: number): string => {
  const point = Number.parseInt(code, base);
  return point <= 0x10_ff_ff ? String.fromCodePoint(point) : '';
};
