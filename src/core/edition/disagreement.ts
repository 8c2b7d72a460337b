/** The first place where text and source are not the same, as an editor can see it. */
export interface Disagreement {
  /** Offset into both, for they are the same up to it. */
  readonly at: number;
  /** Whether one of them begins a new block there and the other does not. */
  readonly ofBlocks: boolean;
  /** What the text has there, with words around it. */
  readonly text: string;
  /** What the source has there. */
  readonly source: string;
}

/** @returns `null` where they are the same, character for character */
export function disagreement(text: string, source: string): Disagreement | null {
  if (text === source) return null;
  const at = firstDifference(text, source);
  return {
    at,
    ofBlocks: text[at] === '\n' || source[at] === '\n',
    text: excerpt(text, at),
    source: excerpt(source, at),
  };
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

const around = 40;

/** Some words on either side, the differing one in brackets, ¶ for a new block, on one line. */
function excerpt(text: string, at: number): string {
  const start = Math.max(text.slice(0, at).search(/\S*$/u), at - around);
  const length = text.slice(at, at + around).search(/\s|$/u);
  const end = at + length;
  const from = Math.max(0, start - around);
  const until = Math.min(text.length, end + around);
  const show = (part: string) => part.replace(/\n+/gu, ' ¶ ');
  const head = `${from > 0 ? '…' : ''}${show(text.slice(from, start))}`;
  const tail = `${show(text.slice(end, until))}${until < text.length ? '…' : ''}`;
  return `${head}[${text.slice(start, end)}]${tail}`;
}
