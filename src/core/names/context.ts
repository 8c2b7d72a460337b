import type { Range } from '../edition/runs.ts';

/** A keyword in its line: what stands before it, itself, what stands after it. */
export interface KeywordInContext {
  readonly before: string;
  readonly keyword: string;
  readonly after: string;
}

/**
 * Cuts a keyword's line out of its text, whole words only, with an ellipsis where text was left out.
 * @param reach characters on either side, at most
 */
export function keywordInContext(
  text: string,
  { start, end }: Range,
  reach: number,
): KeywordInContext {
  const from = start <= reach ? 0 : text.indexOf(' ', start - reach - 1) + 1;
  const to = text.length - end <= reach ? text.length : text.lastIndexOf(' ', end + reach);
  const before = text.slice(Math.min(from, start), start);
  const after = text.slice(end, Math.max(to, end));
  return {
    before: from > 0 ? `…${before}` : before,
    keyword: text.slice(start, end),
    after: to < text.length ? `${after.replace(/[\s.,;:–-]+$/u, '')}…` : after,
  };
}
