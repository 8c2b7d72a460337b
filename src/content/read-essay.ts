import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { checkCharacters } from '../core/edition/characters.ts';
import { compose } from '../core/edition/compose.ts';
import type { Essay } from '../core/edition/essay.ts';
import { ContentFault } from '../core/edition/faults.ts';
import { brokenAnchors, brokenSeals, type Registry, renewed } from '../core/edition/registry.ts';
import { parseEssay } from './markdown/parse-essay.ts';
import { contentFolder } from './root.ts';
import * as schemas from './schemas.ts';
import { YamlFile } from './yaml.ts';

/** The three files of an essay's folder. */
export const essayFiles = ['essay.md', 'source.txt', 'emendations.yaml'] as const;
type EssayFile = (typeof essayFiles)[number];

/** Where the content stands, relative to the working directory. */
export interface ContentRoot {
  readonly essays: string;
  readonly registry: string;
}

export const contentRoot: ContentRoot = {
  essays: `${contentFolder}/essays`,
  registry: `${contentFolder}/registry`,
};

/** An essay, and what its registry says of it. */
export interface ReadEssay {
  readonly essay: Essay;
  readonly registered: boolean;
  /** What the registry should hold now. */
  readonly registry: Registry;
}

/** The same for an editor who looks at a change: nothing of the registry stops the reading. */
export interface ReviewedEssay extends ReadEssay {
  /** Promises that the change breaks. */
  readonly broken: readonly ContentFault[];
  /** Files that are not those that were registered. */
  readonly stale: readonly ContentFault[];
}

/**
 * Reads, proves and composes one essay.
 * @throws ContentFault for whatever is wrong in its folder, or not as registered
 */
export function readEssay(slug: string, root: ContentRoot = contentRoot): ReadEssay {
  const { broken, stale, ...read } = reviewEssay(slug, root);
  const [fault] = [...broken, ...stale];
  if (fault) throw fault;
  return read;
}

/**
 * Reads, proves and composes one essay, and tells how it stands to its registry.
 * @throws ContentFault for whatever is wrong in its folder
 */
export function reviewEssay(slug: string, root: ContentRoot = contentRoot): ReviewedEssay {
  const { essay, old, digests, registryFile, folder } = readParts(slug, root);
  return {
    essay,
    registered: old !== null,
    registry: renewed(essay, digests, old),
    broken: old ? brokenAnchors(essay, old, registryFile) : [],
    stale: old ? brokenSeals(essay, digests, old, folder) : [],
  };
}

function readParts(slug: string, root: ContentRoot) {
  const folder = named(`${root.essays}/${slug}`);
  const files = {
    'essay.md': readText(folder, 'essay.md'),
    'source.txt': readText(folder, 'source.txt'),
    'emendations.yaml': readText(folder, 'emendations.yaml'),
  };
  const file = `${folder}/essay.md`;
  checkCharacters(files['essay.md'], file);
  const { frontMatter, body, firstLine } = splitFrontMatter(files['essay.md'], file);
  const registryFile = named(`${root.registry}/${slug}.yaml`);
  const old = readRegistry(registryFile);
  const essay = compose(
    {
      slug,
      frontMatter,
      blocks: parseEssay(body, file, firstLine),
      source: files['source.txt'],
      apparatus: readApparatus(files['emendations.yaml'], `${folder}/emendations.yaml`),
      aliases: Object.entries(old?.retired ?? {}).map(([id, target]) => ({ id, target })),
      file,
    },
    (words) => sha256(words).slice(0, 12),
  );
  const digests = Object.fromEntries(essayFiles.map((name) => [name, sha256(files[name])]));
  return { essay, old, digests, registryFile, folder };
}

const named = (path: string) => relative('.', resolve(path));
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function readText(folder: string, name: EssayFile): string {
  const file = `${folder}/${name}`;
  if (!existsSync(file)) throw new ContentFault('file-missing', { file }, name);
  let text: string;
  try {
    text = utf8.decode(readFileSync(file));
  } catch {
    throw new ContentFault('not-utf8', { file });
  }
  if (text.startsWith('\ufeff')) throw new ContentFault('byte-order-mark', { file, line: 1 });
  const cr = text.indexOf('\r');
  if (cr !== -1) {
    throw new ContentFault('carriage-return', { file, line: text.slice(0, cr).split('\n').length });
  }
  return text;
}

function splitFrontMatter(text: string, file: string) {
  const match = /^---\n([\s\S]*?)\n---\n/u.exec(text);
  if (!match) throw new ContentFault('front-matter-missing', { file, line: 1 });
  const [head, yaml = ''] = match;
  return {
    frontMatter: new YamlFile(yaml, file, 2).read(schemas.frontMatter),
    body: text.slice(head.length),
    firstLine: head.split('\n').length,
  };
}

function readApparatus(text: string, file: string) {
  const yaml = new YamlFile(text, file);
  return yaml
    .read(schemas.apparatus)
    .map((item, index) => ({ ...item, place: { file, line: yaml.line([index]) } }));
}

function readRegistry(file: string): Registry | null {
  return existsSync(file)
    ? new YamlFile(readFileSync(file, 'utf8'), file).read(schemas.registry)
    : null;
}
