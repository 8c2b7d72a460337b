import { paths } from '../../search/paths.ts';

/** Where the files of the index stand. */
export const indexBase = `${import.meta.env.BASE_URL.replace(/\/$/u, '')}/pagefind/`;

/** Files that were asked for before the code that reads them had arrived; each is used once. */
export const early = new Map<string, Promise<Response>>();

let room: Promise<typeof import('./room.ts')> | null = null;

/**
 * A reader has shown the wish to search: the code and the first files of the index are fetched side by
 * side, once. Until then no page loads anything of search.
 */
export function wish(): Promise<typeof import('./room.ts')> {
  if (room) return room;
  for (const file of [paths.wasm, paths.manifest]) {
    const answer = fetch(indexBase + file);
    answer.catch(() => {});
    early.set(file, answer);
  }
  room = import('./room.ts');
  room.catch(() => {
    room = null;
  });
  return room;
}
