/** The manifest's place in the folder of the index: the first file that is asked for, before any other code of search. */
export const manifestPath = 'manifest.json';
