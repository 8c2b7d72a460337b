/** Code that stands in a page, without the line breaks and indents of its file; its statements end in semicolons. */
export const inlineCode = (code: string): string => code.trim().replace(/\n\s*/gu, '');
