import sharp from 'sharp';

/** Pixels of the wider screens that books are read on. */
const widest = 1200;

/** A picture in the book: whatever it was, a JPEG, which every reading system shows. */
export const pictureName = (file: string): string => `${file}.jpg`;

/**
 * @param file path of the picture
 * @returns its bytes for the book
 */
export const bookPicture = (file: string): Promise<Uint8Array> =>
  sharp(file)
    .rotate()
    .resize({ width: widest, withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .jpeg({ quality: 80, mozjpeg: true })
    .toBuffer();
