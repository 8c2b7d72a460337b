import { addresses } from '../../site.ts';
import type { Address } from '../address.ts';
import type { Essay, Publication } from '../edition/essay.ts';
import { otherLanguage } from '../edition/other-language.ts';

/** What is cited: an essay as a whole, or a place in it. Plain data, so that a page can hand it to a script. */
export interface Cited {
  readonly slug: string;
  readonly title: string;
  /** Whether the title is the editor's, for the source has lost its own. */
  readonly supplied: boolean;
  /** As printed; left out where the author is unknown. */
  readonly authors?: readonly string[] | undefined;
  /** Where and when the text was printed, as far as that is known. */
  readonly published?: Publication | undefined;
  /** The language's tag, where it is not the site's own. */
  readonly language?: string | undefined;
  /** The version of the words that were read. */
  readonly version: string;
  /** The whole address of the place. */
  readonly address: string;
  readonly section?: { readonly id: string; readonly title: string } | undefined;
  /** The number that readers see. */
  readonly paragraph?: string | undefined;
}

/** A place inside an essay. */
export type Place = Pick<Cited, 'section' | 'paragraph'>;

/** Cites an essay, or the section or paragraph of it that is given, under its permanent anchor. */
export function cite(essay: Essay, absolute: Address, place: Place = {}): Cited {
  const { slug, title, version, authors, published } = essay;
  const anchor = place.paragraph === undefined ? place.section?.id : `p${place.paragraph}`;
  return {
    slug,
    title: title.text,
    supplied: title.from === 'editor',
    ...(authors.length > 0 ? { authors } : {}),
    ...(Object.keys(published).length > 0 ? { published } : {}),
    language: otherLanguage(essay),
    version,
    address: absolute(
      anchor === undefined ? addresses.essay(slug) : addresses.anchor(slug, anchor),
    ),
    ...place,
  };
}
