import type { Root } from 'hast';
import { slug } from '../../core/azerbaijani/slug.ts';

/**
 * Writes in ASCII the ids that rehype-slug, before it in the chain, has made of headings:
 * `dünyaya-açılan-pəncərə` → `dunyaya-acilan-pencere`. Two that are the same in ASCII are told apart by a number.
 * @param isTaken whether the page itself has an element of that id; then `bolme` stands before it
 */
export const rehypeAsciiIds =
  (isTaken: (id: string) => boolean = () => false) =>
  (tree: Root): void => {
    const taken = new Set<string>();
    for (const node of tree.children) {
      if (node.type !== 'element' || typeof node.properties['id'] !== 'string') continue;
      const ascii = slug(node.properties['id']) || 'bolme';
      // TEI and EPUB want a letter first.
      const id = isTaken(ascii) || /^\d/u.test(ascii) ? `bolme-${ascii}` : ascii;
      let free = id;
      for (let n = 1; taken.has(free); n += 1) free = `${id}-${n}`;
      taken.add(free);
      node.properties['id'] = free;
    }
  };
