/** The folder of the content, relative to the project: CONTENT_DIR, as the tests set it, or the site's own. */
export const contentFolder = process.env.CONTENT_DIR ?? 'content';
