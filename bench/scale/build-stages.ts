/** The stages of a build, told by the files that Astro prints as it writes them. */
const written: readonly (readonly [stage: string, path: RegExp])[] = [
  ['cards', /\/kartlar\//u],
  ['index of names', /\/(?:gosterici|xerite)\//u],
  ['search', /\/(?:axtaris|pagefind)\//u],
  ['EPUB', /\.epub /u],
  ['TEI', /\/[^/]+\.xml /u],
  ['Markdown, text', /\.(?:md|txt) /u],
  ['citations', /\.(?:bib|ris|json) /u],
  ['source views', /\/menbe\//u],
  ['section pages', /^\/[^/]+\/[^/]+\/index\.html/u],
  ['essay pages', /^\/[^/]+\/index\.html/u],
];

const own =
  /^\/(?:index|404)\.html|^\/(?:metn-haqqinda|axtaris|oflayn)\/|^\/(?:feed|sitemap|llms|robots|opensearch)/u;

/** Astro prints a file's path before it makes it. */
export function buildStage(line: string): string | undefined {
  const path = /[├└]─ (\/\S*)/u.exec(line)?.[1];
  if (path) {
    if (own.test(path)) return 'site’s own pages';
    return written.find(([, pattern]) => pattern.test(`${path} `))?.[0] ?? 'site’s own pages';
  }
  if (/syncing content|Syncing content/iu.test(line)) return 'parse and prove';
  if (/building static entrypoints|Building static/iu.test(line)) return 'bundle';
  if (/generating static routes|prerendering/iu.test(line)) return 'paths';
  if (/\[(?:build|generate)\] .*Completed in/u.test(line)) return 'after the pages';
  return undefined;
}
