import type { Addressing } from '../../core/address.ts';
import { addresses, site } from '../../site.ts';
import * as strings from '../../strings.ts';
import { cardOf, cardSize } from '../card/card-of.ts';
import { colours } from '../colours.ts';
import type { PageDescription, Subject } from './page-description.ts';
import { link, meta, property, type Tag } from './tag.ts';

/** Everything in a page's head that is said to machines, JSON-LD aside, in order. */
export function headTags(page: PageDescription, to: Addressing): Tag[] {
  const { subject, indexed = true } = page;
  return [
    ...siteTags(to),
    ...(indexed ? shareTags(page, to) : [meta('robots', 'noindex')]),
    ...(subject ? essayTags(subject, to) : []),
    ...(subject && !subject.section ? citationTags(subject, to) : []),
  ];
}

/** The same on every page: icons, manifest, search, feed, colour of the browser's own frame. */
function siteTags({ href }: Addressing): Tag[] {
  const { icon } = addresses;
  return [
    link('icon', href(icon.small), { sizes: '32x32' }),
    link('icon', href(icon.vector), { type: 'image/svg+xml' }),
    link('apple-touch-icon', href(icon.apple)),
    link('manifest', href(addresses.manifest)),
    link('search', href(addresses.openSearch), {
      type: 'application/opensearchdescription+xml',
      title: site.name,
    }),
    link('alternate', href(addresses.feed), { type: 'application/atom+xml', title: site.name }),
    ...(['light', 'dark'] as const).map((scheme): Tag => {
      const { attributes } = meta('theme-color', colours[scheme].paper);
      return {
        element: 'meta',
        attributes: { ...attributes, media: `(prefers-color-scheme:${scheme})` },
      };
    }),
  ];
}

/**
 * Canonical address and card. A section's page names itself, for some messengers take the canonical
 * address before the one that was shared (docs/decisions/0005). `article:*` says author and
 * date where they are known.
 */
function shareTags(page: PageDescription, { absolute }: Addressing): Tag[] {
  const { description, path, subject } = page;
  const card = cardOf(subject);
  return [
    link('canonical', absolute(path)),
    property('og:type', subject ? 'article' : 'website'),
    property('og:site_name', site.name),
    property('og:locale', site.locale),
    property('og:title', page.title),
    ...(subject?.essay.authors ?? []).map((name) => property('article:author', name)),
    ...(subject?.essay.published.date === undefined
      ? []
      : [property('article:published_time', subject.essay.published.date)]),
    ...(description ? [property('og:description', description)] : []),
    property('og:url', absolute(path)),
    property('og:image', absolute(card.path)),
    property('og:image:width', String(cardSize.width)),
    property('og:image:height', String(cardSize.height)),
    property('og:image:alt', card.alt),
    meta('twitter:card', 'summary_large_image'),
  ];
}

/** The other forms of the essay, and its record for reference managers. */
function essayTags({ essay, section, sharesFiles }: Subject, { href }: Addressing): Tag[] {
  const download = (kind: 'md' | 'xml' | 'epub') => href(addresses.download(essay.slug, kind));
  const record = (kind: 'bib' | 'json') =>
    href(
      section && !sharesFiles
        ? addresses.sectionCitation(essay.slug, section.heading.id, kind)
        : addresses.download(essay.slug, kind),
    );
  return [
    ...(section
      ? []
      : [
          link('alternate', download('md'), { type: 'text/markdown' }),
          link('alternate', download('xml'), { type: 'application/tei+xml' }),
          link('alternate', download('epub'), { type: 'application/epub+zip' }),
        ]),
    link('describedby', record('bib'), { type: 'application/x-bibtex' }),
    link('describedby', record('json'), { type: 'application/vnd.citationstyles.csl+json' }),
  ];
}

/** For reference managers that read pages. What is unknown is left out. */
function citationTags({ essay }: Subject, { absolute }: Addressing): Tag[] {
  const { authors, published, language } = essay;
  const title = essay.title.text;
  const address = absolute(addresses.essay(essay.slug));
  return [
    meta('citation_title', title),
    ...authors.map((name) => meta('citation_author', name)),
    ...(published.date === undefined
      ? []
      : [meta('citation_publication_date', published.date.replaceAll('-', '/'))]),
    meta('citation_language', language),
    meta('citation_fulltext_html_url', address),
    link('schema.DC', 'http://purl.org/dc/elements/1.1/'),
    meta('DC.title', title),
    ...authors.map((name) => meta('DC.creator', name)),
    ...(published.date === undefined ? [] : [meta('DC.date', published.date)]),
    ...(published.in === undefined ? [] : [meta('DC.source', published.in)]),
    meta('DC.language', language),
    meta('DC.identifier', address),
    // As Zotero calls it, which else takes a page with `citation_title` for an article in a journal.
    meta('DC.type', 'webpage'),
    meta('DC.publisher', site.name),
    meta('DC.description', strings.essay.version(essay.version)),
  ];
}
