import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { essay, slugs } from '../../src/content/library.ts';
import { leavesOf } from '../../src/core/edition/leaves.ts';
import { sourceLines } from '../../src/core/edition/source-view.ts';
import type { Project } from './project.ts';

/** As many pages at once as in astro.config.mjs. */
const config = `import { defineConfig } from 'astro/config';
export default defineConfig({
  site: 'https://balans.example',
  trailingSlash: 'always',
  build: { concurrency: 8 },
});
`;

const page = `---
import { readFileSync } from 'node:fs';
export function getStaticPaths() {
  return JSON.parse(readFileSync('paths.json', 'utf8')).map((path) => ({ params: { path } }));
}
const [slug, part = ''] = Astro.params.path.split('/');
const { title, parts } = JSON.parse(readFileSync(\`texts/\${slug}.json\`, 'utf8'));
const blocks = parts[part];
---
<html lang="az">
  <head><meta charset="utf-8"><title>{title}</title></head>
  <body>
    <h1>{title}</h1>
    {blocks.map(({ heading, text }) => heading ? <h2>{text}</h2> : <p>{text}</p>)}
  </body>
</html>
`;

/**
 * The baseline: a site of Astro alone that has the same pages with the same texts (every essay, section
 * and source view) and nothing else, neither layout nor style, files for machines nor proof.
 */
export function makeBareProject({ folder: real, essays: count }: Project): string {
  const folder = resolve(`.cache/bench/scale/bare-${count}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
  mkdirSync(join(folder, 'texts'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(join(folder, 'astro.config.mjs'), config);
  writeFileSync(join(folder, 'src/pages/[...path].astro'), page);
  const root = { essays: `${real}/content/essays` };
  const paths = slugs(root).flatMap((slug) => {
    const parts = partsOf(slug, root);
    const title = essay(slug, root).essay.title.text;
    writeFileSync(join(folder, `texts/${slug}.json`), JSON.stringify({ title, parts }));
    return Object.keys(parts).map((part) => (part === '' ? slug : `${slug}/${part}`));
  });
  writeFileSync(join(folder, 'paths.json'), JSON.stringify(paths));
  return folder;
}

interface Block {
  readonly heading: boolean;
  readonly text: string;
}

/** The blocks of each page of an essay by the last part of its address; the essay's own has none. */
function partsOf(slug: string, root: Parameters<typeof slugs>[0]): Record<string, Block[]> {
  const whole = essay(slug, root).essay;
  const cut = whole.sections.map((section) => ({
    id: section.heading?.id,
    blocks: [
      ...(section.heading ? [{ heading: true, text: section.heading.text }] : []),
      ...leavesOf(section).map(({ text }) => ({ heading: false, text })),
    ],
  }));
  return {
    '': cut.flatMap(({ blocks }) => blocks),
    menbe: sourceLines(whole).map(({ text }) => ({ heading: false, text })),
    ...Object.fromEntries(cut.flatMap(({ id, blocks }) => (id ? [[id, blocks]] : []))),
  };
}
