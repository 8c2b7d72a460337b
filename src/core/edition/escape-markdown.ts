const anywhere = /[\\`*_<]|~(?=~)|(?<=~)~|\](?=[(:[])|\[(?=\^)|\{(?=#)|&(?=#?\w+;)/gu;
const inBrackets = new RegExp(`[[\\]^]|${anywhere.source}`, 'gu');

/** Signs that Markdown would read as its own anywhere, and the `{#` of an anchor. */
export const escapeInline = (text: string): string => text.replace(anywhere, '\\$&');

/** The same inside the brackets of a link or picture. */
export const escapeBracketed = (text: string): string => text.replace(inBrackets, '\\$&');

/**
 * Signs of a line whose words are escaped that it would read together with a link (`![…`) or a note (`[^1](…`), or at
 * the start: of headings, quotations, lists, fences, rules, tables, boxes to tick and notes.
 */
export const escapeLine = (line: string): string =>
  line
    .replace(/!(?=\[(?!\^))/gu, '\\!')
    .replace(/(?<!\\)(\[\^\w+\])\(/gu, '$1\\(')
    .replace(/^(?:[#+~>=-]|[|:](?=[|: -]*$)|\[(?=[ xX]\](?: |$)))/u, '\\$&')
    .replace(/^(\d+)([.)])/u, '$1\\$2')
    .replace(/^(\[\^\w+\]):/u, '$1\\:');

/** The words of a heading, which may end in number signs without their being words. */
export const escapeHeading = (text: string): string =>
  escapeLine(escapeInline(text)).replace(/(?<= )#+$/u, '\\$&');
