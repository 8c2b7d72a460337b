import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { workerFile } from '../../../src/build/offline/worker-file.ts';
import { filesIn } from '../../../src/build/publishing/checksums.ts';

/** A copy of a built site without its many small pages; the tests of offline reading are quick with it. */
export class SiteCopy {
  readonly folder = mkdtempSync(join(tmpdir(), 'site-copy-'));

  /** @param mark makes it another version: put into every title and into the name of one script */
  constructor(built: string, mark = '') {
    cpSync(built, this.folder, {
      recursive: true,
      filter: (file) =>
        !/^gosterici\/.+\/|^kartlar\/|\.(?:epub|bib|ris)$/u.test(relative(built, file)),
    });
    if (mark) this.#mark(mark);
    workerFile(this.folder);
  }

  #mark(mark: string): void {
    const files = filesIn(this.folder);
    const script = files.find((file) => /^_astro\/citation-dialog\./u.test(file)) ?? '';
    const name = script.replace('_astro/', '');
    for (const file of files.filter((path) => /\.(?:html|js)$/u.test(path))) {
      const text = readFileSync(join(this.folder, file), 'utf8');
      const marked = text.replaceAll('</title>', ` ${mark}</title>`);
      writeFileSync(join(this.folder, file), name ? marked.replaceAll(name, mark + name) : marked);
    }
    if (name) renameSync(join(this.folder, script), join(this.folder, `_astro/${mark}${name}`));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
