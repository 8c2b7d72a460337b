import { asManifest, firstFiles } from '../../core/search/manifest.ts';
import { paths } from '../../core/search/paths.ts';
import { early, indexBase } from './early.ts';

let room: Promise<typeof import('./room.ts')> | null = null;

/**
 * A reader has shown the wish to search: the code and the first files of the index are fetched side by
 * side, once. Until then no page loads anything of search.
 */
export function wish(): Promise<typeof import('./room.ts')> {
  if (room) return room;
  ask(paths.wasm);
  void askForNamed(ask(paths.manifest));
  room = import('./room.ts');
  room.catch(() => {
    room = null;
  });
  return room;
}

/** Asks for a file before the code that reads it has arrived. */
function ask(file: string): Promise<Response> {
  const answer = early.get(file) ?? fetch(indexBase + file);
  early.set(file, answer);
  // Whoever needs the file asks for it again, and meets its failure or not.
  answer.catch(() => early.delete(file));
  return answer;
}

/** Asks for the files that the manifest names; a manifest that cannot be read is told of by its reader. */
async function askForNamed(manifest: Promise<Response>): Promise<void> {
  try {
    const named = asManifest(await (await manifest).clone().json());
    for (const file of named ? firstFiles(named) : []) ask(file);
  } catch {}
}
