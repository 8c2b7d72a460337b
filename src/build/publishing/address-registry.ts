import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import { contentFolder } from '../../content/root.ts';
import { YamlFile } from '../../content/yaml.ts';

/** Where the registry of addresses stands: a file for each first part of an address. */
export const addressFolder = `${contentFolder}/registry/addresses`;

const path = z.string().regex(/^\//u, 'an address that begins with “/”');

/** One file of the registry. Anchors are words with spaces between, for the eye. */
const shard = z.strictObject({
  addresses: z.record(
    path,
    z.strictObject({ title: z.string().optional(), anchors: z.string().optional() }),
  ),
  retired: z.record(path, path).default({}),
});
type Shard = z.infer<typeof shard>;

/** What was published at an address, and the file of the registry that remembers it. */
export interface Promised {
  readonly address: string;
  readonly title: string;
  readonly anchors: readonly string[];
  readonly file: string;
}

/** An address that is no more, and where it leads. */
export interface Retired {
  readonly from: string;
  readonly to: string;
  readonly file: string;
}

export interface AddressRegistry {
  readonly promised: readonly Promised[];
  readonly retired: readonly Retired[];
}

/**
 * Reads every file of the registry.
 * @throws ContentFault for a file that is not as it should be
 */
export function readAddressRegistry(folder: string = addressFolder): AddressRegistry {
  const names = existsSync(folder) ? readdirSync(folder).filter((it) => it.endsWith('.yaml')) : [];
  const files = names.sort().map((name) => {
    const file = `${folder}/${name}`;
    return { file, ...new YamlFile(readFileSync(file, 'utf8'), file).read(shard) };
  });
  return {
    promised: files.flatMap(({ file, addresses }) =>
      Object.entries(addresses).map(([address, { title = '', anchors = '' }]) => ({
        address,
        title,
        anchors: anchors.split(' ').filter((anchor) => anchor !== ''),
        file,
      })),
    ),
    retired: files.flatMap(({ file, retired }) =>
      Object.entries(retired).map(([from, to]) => ({ from, to, file })),
    ),
  };
}

/** The registry's file for an address: its first part, with an essay's downloads beside the essay. */
function shardOf(address: string, withPage: ReadonlySet<string>): string {
  const [, first = '', rest] = /^\/([^/.]*)(.*)$/u.exec(address) ?? [];
  return rest?.startsWith('/') || withPage.has(first) ? `${first}.yaml` : 'index.yaml';
}

/** Writes the registry anew, in order of address, so that a change is easy to read in a diff. */
export function writeAddressRegistry(
  registry: AddressRegistry,
  folder: string = addressFolder,
): void {
  const shards = new Map<string, Shard>();
  const withPage = new Set(
    registry.promised.flatMap(({ address }) => /^\/([^/]+)\/$/u.exec(address)?.[1] ?? []),
  );
  const of = (address: string): Shard => {
    const name = shardOf(address, withPage);
    const known = shards.get(name) ?? { addresses: {}, retired: {} };
    shards.set(name, known);
    return known;
  };
  const inOrder = registry.promised.toSorted((a, b) => (a.address < b.address ? -1 : 1));
  for (const { address, title, anchors } of inOrder) {
    of(address).addresses[address] = {
      ...(title === '' ? {} : { title }),
      ...(anchors.length === 0 ? {} : { anchors: anchors.join(' ') }),
    };
  }
  for (const { from, to } of registry.retired) of(from).retired[from] = to;
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of shards) {
    writeFileSync(join(folder, name), stringify(content, { lineWidth: 0 }));
  }
}
