/** A picture of an icon file. */
export interface IconImage {
  /** Side of the square, in pixels, below 256. */
  readonly size: number;
  readonly png: Uint8Array;
}

const headerLength = 6;
const entryLength = 16;

/** An .ico file of PNG pictures, as every browser since 2009 reads it. */
export function ico(images: readonly IconImage[]): Uint8Array<ArrayBuffer> {
  const start = headerLength + entryLength * images.length;
  const length = images.reduce((sum, { png }) => sum + png.length, start);
  const file = new Uint8Array(length);
  const view = new DataView(file.buffer);
  view.setUint16(2, 1, true);
  view.setUint16(4, images.length, true);
  let offset = start;
  for (const [index, { size, png }] of images.entries()) {
    const at = headerLength + entryLength * index;
    view.setUint8(at, size);
    view.setUint8(at + 1, size);
    view.setUint16(at + 4, 1, true);
    view.setUint16(at + 6, 32, true);
    view.setUint32(at + 8, png.length, true);
    view.setUint32(at + 12, offset, true);
    file.set(png, offset);
    offset += png.length;
  }
  return file;
}
