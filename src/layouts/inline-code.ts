/** Code that stands in a page, without the comments, line breaks and indents of its file; its statements end in semicolons. */
export const inlineCode = (code: string): string =>
  code
    .replace(/^\s*\/\/.*$/gmu, '')
    .trim()
    .replace(/\n\s*/gu, '');
