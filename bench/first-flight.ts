import { brotliCompressSync, constants } from 'node:zlib';

/** What a page's compressed HTML is made of; the parts add up to the whole. */
export interface FirstFlight {
  readonly whole: number;
  readonly text: number;
  readonly style: number;
  readonly script: number;
  /** Title, metadata for sharing and citing, JSON-LD. */
  readonly metadata: number;
  /** Elements and attributes around the text, tools included. */
  readonly markup: number;
}

/** What ten segments of a new connection carry before the first acknowledgement. */
export const firstFlightBytes = 14_600;

/**
 * Weighs each part of a page by leaving it out: what the compressed page is smaller by.
 * @param text the page's words alone
 */
export function firstFlight(html: string, text: string): FirstFlight {
  const whole = weight(html);
  const without = (pattern: RegExp) => whole - weight(html.replace(pattern, ''));
  const style = without(/<style\b[^>]*>.*?<\/style>/gsu);
  const script = without(/<script\b(?![^>]*ld\+json)[^>]*>.*?<\/script>/gsu);
  const metadata = without(
    /<title>.*?<\/title>|<meta\b[^>]*>|<link\b[^>]*>|<script [^>]*ld\+json[^>]*>.*?<\/script>/gsu,
  );
  const words = weight(text);
  return {
    whole,
    text: words,
    style,
    script,
    metadata,
    markup: whole - words - style - script - metadata,
  };
}

/** Bytes as a good host sends them: Brotli at the quality of tasks/serve.ts. */
export function weight(text: string): number {
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  return brotliCompressSync(text, { params: quality }).length;
}
