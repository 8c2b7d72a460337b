import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { contentFolder } from '../../content/root.ts';
import { YamlFile } from '../../content/yaml.ts';

/** Where the registry stands. */
export const registryFile = `${contentFolder}/registry.json`;

/** What was once published at an address. */
export interface Promised {
  /** The first heading of a page; empty for other files. */
  readonly title: string;
  /** Its anchors, with the opening words of the text that each names, if it names one. */
  readonly anchors: ReadonlyMap<string, string>;
}

/** When an essay came out, and which of its versions that was last: days as `2026-11-23`. */
export interface Issued {
  readonly version: string;
  readonly added: string;
  /** The day on which this version was registered. */
  readonly updated: string;
}

/** All that was ever published, which every later build keeps. */
export interface Registry {
  readonly promised: ReadonlyMap<string, Promised>;
  /** Addresses and anchors (`/essay/#anchor`) that are no more, and where each leads now. */
  readonly retired: ReadonlyMap<string, string>;
  /** By slug. */
  readonly essays: ReadonlyMap<string, Issued>;
}

const address = z.string().regex(/^\//u, 'an address that begins with “/”');

const day = z.iso.date();

const schema = z.strictObject({
  essays: z
    .record(z.string(), z.strictObject({ version: z.string(), added: day, updated: day }))
    .default({}),
  retired: z.record(address, address),
  files: z.array(address),
  pages: z.record(
    address,
    z.strictObject({
      title: z.string(),
      /** Anchors of texts, with the words that they open on. */
      texts: z.record(z.string(), z.string()).optional(),
      /** Other anchors, with spaces between. */
      others: z.string().optional(),
    }),
  ),
});

/** What was read last: a build asks for each of its books, and all that was ever published is much to read. */
let last: { readonly of: string; readonly registry: Registry } | undefined;

/**
 * Reads the registry; without a file there is an empty one.
 * @throws ContentFault for a file that is not as it should be
 */
export function readRegistry(file: string = registryFile): Registry {
  const { mtimeMs, size } = statSync(file, { throwIfNoEntry: false }) ?? {};
  if (size === undefined) return { promised: new Map(), retired: new Map(), essays: new Map() };
  const of = [file, mtimeMs, size].join();
  if (last?.of !== of) last = { of, registry: registryIn(file) };
  return last.registry;
}

function registryIn(file: string): Registry {
  const { essays, retired, files, pages } = parsed(readFileSync(file, 'utf8'), file);
  const anchors = ({ texts = {}, others }: (typeof pages)[string]) =>
    new Map([
      ...Object.entries(texts),
      ...(others?.split(' ') ?? []).map((id): [string, string] => [id, '']),
    ]);
  return {
    promised: new Map([
      ...files.map((it): [string, Promised] => [it, { title: '', anchors: new Map() }]),
      ...Object.entries(pages).map(([it, page]): [string, Promised] => [
        it,
        { title: page.title, anchors: anchors(page) },
      ]),
    ]),
    retired: new Map(Object.entries(retired)),
    essays: new Map(Object.entries(essays)),
  };
}

function parsed(text: string, file: string): z.infer<typeof schema> {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    // JSON is YAML too, whose reader is slow and says where the fault is.
    return new YamlFile(text, file).read(schema);
  }
}

/** Writes the registry, in order of address, so that a change is easy to read in a diff. */
export function writeRegistry(
  { promised, retired, essays }: Registry,
  file: string = registryFile,
): void {
  const inOrder = [...promised].sort(([a], [b]) => (a < b ? -1 : 1));
  const isPage = ([it]: [string, Promised]) => it.endsWith('/');
  const page = ({ title, anchors }: Promised) => {
    const texts = [...anchors].filter(([, words]) => words !== '');
    const others = [...anchors].flatMap(([id, words]) => (words === '' ? [id] : []));
    return {
      title,
      ...(texts.length > 0 ? { texts: Object.fromEntries(texts) } : {}),
      ...(others.length > 0 ? { others: others.join(' ') } : {}),
    };
  };
  const content: z.infer<typeof schema> = {
    essays: Object.fromEntries(essays),
    retired: Object.fromEntries(retired),
    files: inOrder.filter((it) => !isPage(it)).map(([it]) => it),
    pages: Object.fromEntries(inOrder.filter(isPage).map(([it, is]) => [it, page(is)])),
  };
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}

/** The retired anchors of a page, by the anchor that each leads to there. */
export function formerAnchors({ retired }: Registry, page: string): ReadonlyMap<string, string[]> {
  const former = new Map<string, string[]>();
  for (const [from, to] of retired) {
    if (!from.startsWith(`${page}#`) || !to.startsWith(`${page}#`)) continue;
    const target = to.slice(page.length + 1);
    former.set(target, [...(former.get(target) ?? []), from.slice(page.length + 1)]);
  }
  return former;
}
