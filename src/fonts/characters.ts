const printableAscii = Array.from({ length: 95 }, (_, index) =>
  String.fromCodePoint(index + 0x20),
).join('');

/**
 * What the cut face holds: Basic Latin, the Azerbaijani letters, the few accented letters of names and
 * loan words, the wrong letters that the apparatus has to quote, and the marks that text and
 * interface use. Everything else falls back to a face of the reader's system.
 */
export const characters = [
  printableAscii,
  'ÇçƏəĞğİıÖöŞşÜü',
  'ÂâÎîÛûÉéÄä',
  'ȘșȚț',
  '“”„‘’‚«»‹›–—‐−…·•′″×°§¶©№†‡',
  '←↑→↓↗',
  '\u00a0',
].join('');
