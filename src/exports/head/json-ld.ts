import type { Article, BreadcrumbList, Graph, Thing, WebPage, WebSite } from 'schema-dts';
import type { Address } from '../../core/address.ts';
import type { Essay } from '../../core/edition/essay.ts';
import { firstWords } from '../../core/edition/leaves.ts';
import { headedSections, opening, wordCount } from '../../core/edition/reading.ts';
import { addresses, site } from '../../site.ts';
import * as strings from '../../strings.ts';
import { cardOf } from '../card/card-of.ts';
import type { PageDescription, Subject } from './page-description.ts';

/** What a page is, in schema.org's words. What is unknown is left out. */
export function jsonLd(page: PageDescription, absolute: Address): Graph {
  const { subject } = page;
  if (subject) return graph(article(subject, absolute), breadcrumbs(trail(page), absolute));
  if (page.path === addresses.home) return graph(webSite(absolute));
  return graph(webPage(page, absolute), breadcrumbs(trail(page), absolute));
}

const graph = (...things: Thing[]): Graph => ({
  '@context': 'https://schema.org',
  '@graph': things,
});

function webSite(absolute: Address): WebSite {
  return {
    '@type': 'WebSite',
    '@id': absolute(addresses.home),
    name: site.name,
    description: strings.site.line,
    url: absolute(addresses.home),
    inLanguage: site.language,
  };
}

/** The site as something else's whole: named once more, so that the record is understood alone. */
const partOfSite = (absolute: Address): WebSite => ({
  '@type': 'WebSite',
  '@id': absolute(addresses.home),
  name: site.name,
});

function webPage({ title, description, path }: PageDescription, absolute: Address): WebPage {
  return {
    '@type': 'WebPage',
    '@id': absolute(path),
    name: title,
    ...(description === undefined ? {} : { description }),
    inLanguage: site.language,
    isPartOf: partOfSite(absolute),
  };
}

/** Who wrote an essay, and where and when it was printed first, as far as that is known. */
const origin = ({ authors, published }: Essay) => ({
  ...(authors.length > 0 && {
    author: authors.map((name) => ({ '@type': 'Person' as const, name })),
  }),
  ...(published.date !== undefined && { datePublished: published.date }),
  ...(published.in !== undefined && {
    isBasedOn: {
      '@type': 'CreativeWork' as const,
      name: published.in,
      ...(published.url !== undefined && { url: published.url }),
    },
  }),
});

function article(subject: Subject, absolute: Address): Article {
  const { essay, section, mentions = [] } = subject;
  const id = absolute(addresses.essay(essay.slug));
  if (section) {
    const address = absolute(addresses.section(essay.slug, section.heading.id));
    return {
      '@type': 'Article',
      '@id': address,
      headline: section.heading.text,
      inLanguage: essay.language,
      image: absolute(cardOf(subject).path),
      ...origin(essay),
      isPartOf: { '@type': 'Article', '@id': id, headline: essay.title.text },
    };
  }
  return {
    '@type': 'Article',
    '@id': id,
    headline: essay.title.text,
    ...(essay.subtitle === null ? {} : { alternativeHeadline: essay.subtitle.text }),
    description: essay.description ?? opening(firstWords(essay), 160),
    ...origin(essay),
    url: id,
    image: absolute(cardOf(subject).path),
    inLanguage: essay.language,
    version: essay.version,
    wordCount: wordCount(essay),
    isPartOf: partOfSite(absolute),
    hasPart: headedSections(essay).map(({ heading }) => ({
      '@type': 'WebPageElement' as const,
      name: heading.text,
      url: absolute(addresses.anchor(essay.slug, heading.id)),
    })),
    ...(mentions.length > 0 ? { mentions } : {}),
  };
}

/** Names of pages and their addresses, from the top. */
type Way = readonly (readonly [name: string, path: string])[];

/** The way from the home page to this one. */
function trail({ title, path, subject, parents = [] }: PageDescription): Way {
  const home: Way[number] = [strings.site.home, addresses.home];
  if (!subject) return [home, ...parents, [title, path]];
  const { essay, section } = subject;
  const whole: Way[number] = [essay.title.text, addresses.essay(essay.slug)];
  return section ? [home, whole, [section.heading.text, path]] : [home, whole];
}

function breadcrumbs(way: Way, absolute: Address): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map(([name, path], index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name,
      item: absolute(path),
    })),
  };
}
