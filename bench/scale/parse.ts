/** Parses and proves every essay of the project it is run in, and nothing else. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const library: typeof import('../../src/content/library.ts') = await import(
  pathToFileURL(join(process.cwd(), 'src/content/library.ts')).href
);
console.log('essays');
const all = library.essays();
console.log(all.length);
