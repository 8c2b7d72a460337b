/** Signs that Markdown would read as its own anywhere. */
export const escapeInline = (text: string): string =>
  text.replace(/[\\`*_<]|\](?=[(:[])/gu, '\\$&').replace(/&(?=#?\w+;)/gu, '\\&');

/** Signs that it would read as its own at the start of a block. */
export const escapeStart = (text: string): string =>
  text.replace(/^(?:[#+~>-]|={2,})/u, '\\$&').replace(/^(\d+)([.)])/u, '$1\\$2');

/** Words as Markdown that says nothing but them. */
export const escapeMarkdown = (text: string): string => escapeStart(escapeInline(text));
