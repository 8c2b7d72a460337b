import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { checkCharacters } from '../core/edition/characters.ts';
import { compose, type EssayParts } from '../core/edition/compose.ts';
import type { Essay } from '../core/edition/essay.ts';
import { ContentFault } from '../core/edition/faults.ts';
import { textsOf } from '../core/edition/structure.ts';
import { splitFrontMatter } from './front-matter.ts';
import { parseEssay } from './markdown/parse-essay.ts';
import { readText } from './read-text.ts';
import { contentFolder } from './root.ts';
import * as schemas from './schemas.ts';
import { YamlFile } from './yaml.ts';

/** The three files of an essay's folder. */
export const essayFiles = ['essay.md', 'source.txt', 'emendations.yaml'] as const;

/** Where the content stands, relative to the working directory. */
export interface ContentRoot {
  readonly essays: string;
}

export const contentRoot: ContentRoot = {
  essays: `${contentFolder}/essays`,
};

export interface ReadEssay {
  readonly essay: Essay;
}

/**
 * Reads, proves and composes one essay.
 * @throws ContentFault for whatever is wrong in its folder
 */
export const readEssay = (slug: string, root: ContentRoot = contentRoot): ReadEssay => ({
  essay: composed(readParts(slug, root)),
});

/**
 * Proves an essay with an apparatus that is not written yet.
 * @param yaml what emendations.yaml would be
 * @throws ContentFault for whatever would be wrong
 */
export function checkApparatus(parts: EssayParts, yaml: string, file: string): void {
  composed({ ...parts, apparatus: readApparatus(yaml, file) });
}

const composed = (parts: EssayParts) => compose(parts, (words) => sha256(words).slice(0, 12));

/**
 * Reads an essay's folder, without holding text and source against each other.
 * @throws ContentFault for whatever is wrong in a file by itself
 */
export function readParts(slug: string, root: ContentRoot = contentRoot): EssayParts {
  const folder = named(`${root.essays}/${slug}`);
  const file = `${folder}/essay.md`;
  const text = readText(file);
  checkCharacters(text, file);
  const { frontMatter, lineOf, body, firstLine } = splitFrontMatter(
    text,
    file,
    schemas.frontMatter,
  );
  const blocks = parseEssay(body, file, firstLine);
  for (const block of blocks) {
    if (block.kind !== 'figure' || existsSync(`${folder}/${block.file}`)) continue;
    throw new ContentFault('picture-missing', { file, line: block.line }, block.file);
  }
  const { opening } = frontMatter;
  if (opening !== undefined && !textsOf(blocks).some((it) => holds(it.text, opening))) {
    throw new ContentFault('opening-nowhere', { file, line: lineOf('opening') }, opening);
  }
  return {
    slug,
    frontMatter,
    blocks,
    ...(frontMatter.source === 'none' ? bornDigital(folder) : readWitness(folder)),
    file,
  };
}

/** Whether words stand in a text, white space aside. */
const holds = (text: string, words: string): boolean => oneLine(text).includes(oneLine(words));

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');

/** The source and what is emended in it. */
function readWitness(folder: string) {
  const source = readText(`${folder}/source.txt`);
  const apparatus = readText(`${folder}/emendations.yaml`);
  return { source, apparatus: readApparatus(apparatus, `${folder}/emendations.yaml`) };
}

/** The same for an essay that never was anything but this text. */
function bornDigital(folder: string) {
  for (const name of ['source.txt', 'emendations.yaml']) {
    const file = `${folder}/${name}`;
    if (existsSync(file)) throw new ContentFault('source-none', { file }, name);
  }
  return { source: null, apparatus: [] };
}

const named = (path: string) => relative('.', resolve(path));
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

function readApparatus(text: string, file: string) {
  const yaml = new YamlFile(text, file);
  return yaml
    .read(schemas.apparatus)
    .map((item, index) => ({ ...item, place: { file, line: yaml.line([index]) } }));
}
