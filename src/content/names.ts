import { z } from 'zod';
import { checkCharacters } from '../core/edition/characters.ts';
import type { Place } from '../core/edition/faults.ts';
import { readText } from './read-text.ts';
import { contentFolder } from './root.ts';
import { YamlFile } from './yaml.ts';

const text = z.string().trim().min(1);
const texts = z.array(text).default([]);
const degrees = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

const correction = z.strictObject({
  in: z.string().regex(/^[a-z0-9-]+\/[pnf][0-9]+[a-z]?$/u, 'essay/anchor, as in merkezi-asiya/p9'),
  words: text,
  before: text.optional(),
  after: text.optional(),
  why: text,
});

/** content/names/entries.yaml: a list, one item an entry of the index. */
const nameEntries = z.array(
  z.strictObject({
    title: text,
    kind: z.enum(['person', 'place', 'state', 'organisation', 'document', 'concept']),
    abbreviation: text.optional(),
    forms: texts,
    known: texts,
    about: text.optional(),
    see: texts,
    holds: texts,
    except: z.array(correction).default([]),
    also: z.array(correction).default([]),
    at: degrees.optional(),
    area: z.enum(['land', 'region', 'sea']).optional(),
  }),
);

/** content/names/map.yaml: what the map shows besides the entries. */
const mapFile = z.strictObject({
  /** Titles of entries that the route shows, without a place of their own. */
  drawn: z.array(text).default([]),
  /** Sections that have the route as a figure: `essay/section`. */
  figures: z.array(text).default([]),
  waters: z.array(z.strictObject({ title: text, at: degrees })),
  route: z.array(
    z.strictObject({
      kind: z.enum(['rail', 'sea', 'open']),
      points: z.array(degrees).min(2),
    }),
  ),
});
export type MapFile = z.infer<typeof mapFile>;

const namesRoot = `${contentFolder}/names`;

/** A reader of a file of content/names/. */
function reader<Schema extends z.ZodType, Result>(
  name: string,
  schema: Schema,
  make: (value: z.infer<Schema>, yaml: YamlFile, file: string) => Result,
) {
  return (root: string = namesRoot): Result => {
    const file = `${root}/${name}`;
    const source = readText(file);
    checkCharacters(source, file);
    const yaml = new YamlFile(source, file);
    return make(yaml.read(schema), yaml, file);
  };
}

type NameItem = z.infer<typeof nameEntries>[number];

/**
 * The items of the index, each with its line.
 * @throws ContentFault `file-missing`, `yaml-syntax`, `field-…`
 */
export const nameRecords = reader('entries.yaml', nameEntries, (items, yaml, file) =>
  items.map((item, index): NameItem & { place: Place } => ({
    ...item,
    place: { file, line: yaml.line([index]) },
  })),
);

/** What the map shows besides the entries. */
export const mapRecords = reader('map.yaml', mapFile, (value) => value);

/** The folder content/names/. */
export interface Names {
  readonly records: ReturnType<typeof nameRecords>;
  readonly map: MapFile;
}
