import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { essay, essays, slugs } from '../../src/content/library.ts';
import { leavesOf } from '../../src/core/edition/leaves.ts';
import { sourceLines } from '../../src/core/edition/source-view.ts';
import { madeEssays } from './made-essays.ts';

const folder = resolve('.cache/bench/projects');

/** What was made is large: a thousand essays take a gigabyte. */
export const removeProjects = (): void => rmSync(folder, { recursive: true, force: true });

/** An empty folder in which packages are found, and nothing that an earlier build has left among them. */
function emptyProject(name: string): string {
  const project = join(folder, name);
  rmSync(project, { recursive: true, force: true });
  mkdirSync(join(project, 'node_modules'), { recursive: true });
  for (const it of readdirSync('node_modules')) {
    if (!/^\.(?:astro|vite|cache)$/u.test(it))
      symlinkSync(resolve('node_modules', it), join(project, 'node_modules', it));
  }
  return project;
}

/**
 * A copy of a checkout with its essays and as many made ones as it takes.
 * @param checkout the folder of this project, or of an older state of it
 */
export function projectOf(checkout: string, name: string, count: number): string {
  const project = emptyProject(name);
  for (const it of readdirSync(checkout)) {
    if (!/^(?:node_modules|dist|bench|tests|\.git|\.cache|\.astro)$/u.test(it))
      cpSync(join(checkout, it), join(project, it), { recursive: true });
  }
  const real = essays();
  const made = madeEssays(real);
  for (let at = real.length; at < count; at++) {
    const own = join(project, `content/essays/esse-${String(at).padStart(5, '0')}`);
    mkdirSync(own);
    for (const [file, text] of Object.entries(made.next().value))
      writeFileSync(join(own, file), text);
  }
  return project;
}

/** As many pages at once as in astro.config.mjs. */
const config = `import { defineConfig } from 'astro/config';
export default defineConfig({
  site: 'https://balans.example',
  trailingSlash: 'always',
  build: { concurrency: 8 },
});
`;

const template = `---
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
 * The floor of a build: a site of Astro alone that has the same pages with the same texts (every essay, section
 * and source view) and nothing else, neither layout nor style, files for machines nor proof.
 */
export function bareProjectOf(project: string, name: string): string {
  const bare = emptyProject(name);
  mkdirSync(join(bare, 'src/pages'), { recursive: true });
  mkdirSync(join(bare, 'texts'));
  writeFileSync(join(bare, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(join(bare, 'astro.config.mjs'), config);
  writeFileSync(join(bare, 'src/pages/[...path].astro'), template);
  const root = { essays: `${project}/content/essays` };
  const paths = slugs(root).flatMap((slug) => {
    const parts = partsOf(slug, root);
    const title = essay(slug, root).essay.title.text;
    writeFileSync(join(bare, `texts/${slug}.json`), JSON.stringify({ title, parts }));
    return Object.keys(parts).map((part) => (part === '' ? slug : `${slug}/${part}`));
  });
  writeFileSync(join(bare, 'paths.json'), JSON.stringify(paths));
  return bare;
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
