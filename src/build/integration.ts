import { closeSync, ftruncateSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as othersTurn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { chunkLoading } from './chunk-loading.ts';
import { headersFile } from './hosting/headers.ts';
import { onlyShipped } from './hosting/only-shipped.ts';
import { shippedPackages } from './hosting/shipped.ts';
import { offlineWorker, workerFile } from './offline/worker-file.ts';
import { finishedPage, unfinished } from './pages/finish-page.ts';
import { KnownPages } from './pages/known-pages.ts';
import { ScriptGraph } from './pages/script-graph.ts';
import {
  buildId,
  checksumFile,
  checksumsOf,
  filesIn,
  formatChecksums,
} from './publishing/checksums.ts';
import { brokenPromises, unregistered } from './publishing/promises.ts';
import { Publication } from './publishing/published.ts';
import { nginxMap, redirects, redirectsFile, withFormerSections } from './publishing/redirects.ts';
import { type Registry, readRegistry } from './publishing/registry.ts';
import { writeIndex } from './search/write-index.ts';

/** A site that Astro has built, and what the steps below learn of it. */
interface BuiltSite {
  readonly folder: string;
  /** The path that it is served under, with a slash at both ends. */
  readonly base: string;
  readonly scripts: ScriptGraph;
  readonly pages: KnownPages;
  readonly publication: Publication;
}

/** A step of finishing a site; what it returns is told to whoever builds. */
type Step = (site: BuiltSite) => string | Promise<string>;

/**
 * In this order: each relies on what those before it have written, and the checksums are of everything. Pagefind's
 * own process makes the index while the pages are finished.
 */
const stages: readonly (readonly Step[])[] = [
  [makeSearchable, finishPages],
  [keepPromises],
  [writeHostRules],
  [writeWorker],
  [writeChecksums],
];

/** What only a finished build can know, and the site's own rules for what it may hold. */
export function finishing(): AstroIntegration {
  const scripts = new ScriptGraph();
  let base = '/';
  let cache = '';
  return {
    name: 'finishing',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugins = [
          chunkLoading(),
          offlineWorker(),
          onlyShipped(shippedPackages),
          scripts.plugin,
        ];
        updateConfig({ vite: { plugins } });
      },
      'astro:config:done': ({ config }) => {
        base = `${config.base}/`.replace(/\/+/gu, '/');
        cache = fileURLToPath(config.cacheDir);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const publication = new Publication(base, rememberedPages(readRegistry()));
        const pages = new KnownPages(join(cache, 'pages.bin'));
        const site = { folder, base, scripts, pages, publication };
        for (const stage of stages) {
          for (const told of await Promise.all(stage.map((step) => step(site)))) logger.info(told);
        }
      },
    },
  };
}

/** The addresses that the registry has something to say about. */
const rememberedPages = ({ promised, retired }: Registry): ReadonlySet<string> =>
  new Set([...promised.keys(), ...Array.from(retired.values(), (to) => to.replace(/#.*/u, ''))]);

async function makeSearchable({ folder }: BuiltSite): Promise<string> {
  return `${await writeIndex(folder)} files to search in`;
}

/** Gives each page its policy and its preloads, and notes what is published. */
async function finishPages({
  folder,
  base,
  scripts,
  pages,
  publication,
}: BuiltSite): Promise<string> {
  let finished = 0;
  for (const file of filesIn(folder)) {
    if (!file.endsWith('.html')) {
      publication.add(file);
      continue;
    }
    const html = unfinished(readFileSync(join(folder, file), 'utf8'));
    const page = pages.read(html);
    const modules = page.modules.map((address) => address.slice(base.length));
    const preloads = scripts.withImports(modules).map((it) => base + it);
    writeOver(join(folder, file), finishedPage(html, page, preloads));
    publication.add(file, page);
    finished += 1;
    await othersTurn();
  }
  pages.keep();
  return `${finished} pages with their policies`;
}

/** Writes a file over itself: emptied first, as is usual, it would lose its place on the disk and have to find another. */
function writeOver(path: string, text: string): void {
  const file = openSync(path, 'r+');
  writeFileSync(file, text);
  ftruncateSync(file, Buffer.byteLength(text));
  closeSync(file);
}

/** While an editor only looks at what a change would do, broken promises do not stop the build. */
const reviewing = process.env.REVIEW_CHANGE !== undefined;

/**
 * Holds the build to what was published before: no address and no anchor goes or comes to mean something else.
 * @throws Error with every promise that would be broken
 */
function keepPromises({ publication }: BuiltSite): string {
  const registry = withFormerSections(readRegistry());
  const now = publication.addresses();
  const broken = brokenPromises(now, registry);
  if (broken.length > 0 && !reviewing)
    throw new Error(broken.map(({ message }) => message).join('\n'));
  const fresh = unregistered(now, registry).length;
  return fresh === 0
    ? `${now.size} addresses, all registered`
    : `${fresh} new addresses and anchors: run “npm run register” before publishing`;
}

function writeHostRules({ folder, base }: BuiltSite): string {
  const list = redirects(readRegistry());
  writeFileSync(join(folder, '_headers'), headersFile(base));
  writeFileSync(join(folder, '_redirects'), redirectsFile(list, base));
  writeFileSync(join(folder, '_redirects.map'), nginxMap(list, base));
  return `${list.length} redirects`;
}

function writeWorker({ folder }: BuiltSite): string {
  const { files, bytes } = workerFile(folder);
  return `${files} files (${bytes} bytes) for offline reading`;
}

function writeChecksums({ folder }: BuiltSite): string {
  const sums = checksumsOf(folder);
  writeFileSync(join(folder, checksumFile), formatChecksums(sums));
  return `build ${buildId(sums)}, ${sums.size} files`;
}
