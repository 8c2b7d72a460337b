/** An id of the header. No anchor of an essay holds a dot, so none can be the same. */
export const editorId = 'ed.redaksiya';
export const editor = `#${editorId}`;

/** An anchor as XML's ids are formed, which do not begin with a figure. */
export const xmlId = (anchor: string): string => (/^\d/u.test(anchor) ? `_${anchor}` : anchor);
