import { existsSync } from 'node:fs';
import { z } from 'zod';
import { readText } from './read-text.ts';
import { contentFolder } from './root.ts';
import { YamlFile } from './yaml.ts';

const file = `${contentFolder}/aliases.yaml`;
const ordinaryFile = `${contentFolder}/ordinary-words.txt`;
const names = z.array(z.string().trim().min(1)).min(1);
const schema = z.array(z.strictObject({ asked: names, written: names }));

/** What search knows besides the essays. */
export interface SearchWords {
  readonly aliases: readonly z.infer<typeof schema>[number][];
  readonly ordinary: string;
}

/**
 * Names that readers search under and how the essays write them.
 * @throws ContentFault when the file has another shape
 */
export const aliases = (): z.infer<typeof schema> =>
  existsSync(file) ? new YamlFile(readText(file), file).read(schema) : [];

/** Ordinary words, which no suggestion may take for a misspelling; notes begin with `#`. */
export const ordinaryWords = (): string =>
  existsSync(ordinaryFile) ? readText(ordinaryFile).replace(/^#.*$/gmu, '') : '';
