import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { ContentFault } from '../core/edition/faults.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads a file of content/, whose every character counts.
 * @throws ContentFault `file-missing`, `not-utf8`, `byte-order-mark`, `carriage-return`
 */
export function readText(file: string): string {
  if (!existsSync(file)) throw new ContentFault('file-missing', { file }, basename(file));
  let text: string;
  try {
    text = utf8.decode(readFileSync(file));
  } catch {
    throw new ContentFault('not-utf8', { file });
  }
  if (text.startsWith('\ufeff')) throw new ContentFault('byte-order-mark', { file, line: 1 });
  const cr = text.indexOf('\r');
  if (cr !== -1) {
    throw new ContentFault('carriage-return', { file, line: text.slice(0, cr).split('\n').length });
  }
  return text;
}
