import { strFromU8, unzipSync } from 'fflate';
import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { epub } from '../../../src/exports/epub/epub.ts';
import { atomFeed } from '../../../src/exports/feed.ts';
import { markdown } from '../../../src/exports/markdown.ts';
import { colophonMark, plainText } from '../../../src/exports/plain-text.ts';
import { tei } from '../../../src/exports/tei/tei.ts';
import { absolute, allEssays, picture } from './support/essays.ts';
import { words, wordsOfModel } from './support/words.ts';
import { Xml } from './support/xml.ts';

const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

describe.each(allEssays)('the words of $slug are the model’s, in order, in', ({ essay }) => {
  const expected = wordsOfModel(essay);

  test('Markdown', () => {
    const body = markdown(essay, absolute, picture).replace(/^---\n[\s\S]*?\n---\n/u, '');
    const blocks = unified().use(remarkParse).parse(body).children;
    expect(words(...blocks.map(textOf))).toEqual(expected);
    expect(new Set(blocks.map(({ type }) => type))).toEqual(
      new Set(['heading', 'paragraph', ...(body.includes('* * *') ? ['thematicBreak'] : [])]),
    );
  });

  test('plain text', () => {
    const [body = ''] = plainText(essay, absolute).split(`\n${colophonMark}\n`);
    expect(words(body)).toEqual(expected);
  });

  test('TEI', () => {
    const xml = new Xml(tei(essay, absolute, picture));
    const texts = xml.all('//tei:body//text()[not(ancestor::tei:sic)]');
    expect(words(texts.join(''))).toEqual(expected);
  });

  test('EPUB', () => {
    const parts = {
      cover: new Uint8Array(),
      font: { name: 'f.woff2', woff2: new Uint8Array(), sfnt: new Uint8Array() },
      modified: '2026-11-23',
    };
    const page = unzipSync(epub(essay, parts, absolute))['EPUB/metn.xhtml'];
    const blocks = new Xml(strFromU8(page ?? new Uint8Array())).all(
      '//html:h1 | //html:h2 | //html:h3 | //html:p[not(@class)]',
    );
    // Its words may end a line at a syllable.
    expect(words(...blocks.map((it) => it.replaceAll('\u00ad', '')))).toEqual(expected);
  });

  test('the feed', () => {
    const feed = new Xml(atomFeed([essay], absolute, new Map(), picture));
    const [content = ''] = feed.all('//atom:content');
    const html = new Xml(`<div>${content.replaceAll('<hr>', '')}</div>`);
    const blocks = html.all('//h2 | //h3 | //p[@id]');
    expect(words(...feed.all('//atom:entry/atom:title'), ...blocks)).toEqual(expected);
  });
});
