/** The parameter in which a query travels to an essay, where its words are to be marked. */
export const landing = 'axtar';
