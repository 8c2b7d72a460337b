/** A stretch of text that one thing is said of, offsets end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A piece of a text, and the range it belongs to, if any. */
export interface Run<R extends Range> {
  readonly text: string;
  readonly range: R | null;
}

/**
 * Cuts a text at ranges that do not overlap, so that the runs put end to end are the text again.
 * @param ranges in order of start
 */
export function runs<R extends Range>(text: string, ranges: readonly R[]): Run<R>[] {
  const result: Run<R>[] = [];
  let from = 0;
  const plain = (until: number) => {
    if (until > from) result.push({ text: text.slice(from, until), range: null });
  };
  for (const range of ranges) {
    plain(range.start);
    result.push({ text: text.slice(range.start, range.end), range });
    from = range.end;
  }
  plain(text.length);
  return result;
}
