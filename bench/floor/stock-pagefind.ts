import { close, createIndex } from 'pagefind';
import { essays } from '../../src/content/library.ts';
import { leaves } from '../../src/core/edition/leaves.ts';

/**
 * Pagefind as it comes, with the same essays: its own scripts, its index of the plain text, its fragments.
 * @param folder where its files go
 */
export async function writeStockPagefind(folder: string): Promise<void> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(errors.join('\n'));
    for (const essay of essays()) {
      const { slug, title } = essay;
      const content = leaves(essay)
        .map(({ text }) => text)
        .join('\n');
      const meta = { title: title.text };
      await index.addCustomRecord({ url: `/${slug}/`, content, language: 'az', meta });
    }
    await index.writeFiles({ outputPath: folder });
  } finally {
    await close();
  }
}
