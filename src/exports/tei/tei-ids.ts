/** An id of the header. No anchor of an essay holds a dot, so none can be the same. */
export const editorId = 'ed.redaksiya';
export const editor = `#${editorId}`;
