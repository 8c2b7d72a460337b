/** Ids of the `name` table that present a face to people: family, unique, full and PostScript name. */
const presented = new Set([1, 3, 4, 6, 16]);

/**
 * Gives a cut of the face a name of its own, for “Source” is reserved by its licence for the uncut one.
 * Both words have six letters, so nothing in the file has to move. The copyright notice stays.
 * @param sfnt an uncompressed font; a changed copy is returned
 */
export function rename(sfnt: Uint8Array): Uint8Array {
  const font = sfnt.slice();
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const table = tableOffset(view, 'name');
  const strings = table + view.getUint16(table + 4);
  for (let record = 0; record < view.getUint16(table + 2); record += 1) {
    const at = table + 6 + record * 12;
    if (!presented.has(view.getUint16(at + 6))) continue;
    replaceUtf16(view, strings + view.getUint16(at + 10), view.getUint16(at + 8));
  }
  return font;
}

function tableOffset(view: DataView, tag: string): number {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = 12 + index * 16;
    const name = [0, 1, 2, 3].map((byte) => String.fromCharCode(view.getUint8(at + byte))).join('');
    if (name === tag) return view.getUint32(at + 8);
  }
  throw new Error(`The font has no table “${tag}”.`);
}

const reserved = [...'Source'].map((letter) => letter.charCodeAt(0));
const own = [...'Balans'].map((letter) => letter.charCodeAt(0));

/** UTF-16BE, as every name of a Windows platform record is. */
function replaceUtf16(view: DataView, start: number, length: number): void {
  for (let at = start; at + reserved.length * 2 <= start + length; at += 2) {
    if (!reserved.every((code, index) => view.getUint16(at + index * 2) === code)) continue;
    for (const [index, code] of own.entries()) view.setUint16(at + index * 2, code);
  }
}
