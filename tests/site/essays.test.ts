import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { essays } from '../../src/content/library.ts';
import { breakMark } from '../../src/core/edition/join.ts';
import { leaves } from '../../src/core/edition/leaves.ts';
import { builds, documentOf, filesOf, pagesOf, readBuilt } from './support/builds.ts';

/** What stands beside the text on an essay's page: facts, corrections, the way on. */
const beside = 'article > header > h1 ~ *, .apparatus, footer, figure.route, a.note, a.back';

const wordsOf = (text: string) => text.split(/\s+/u).filter((word) => word !== '');

describe.each(builds)('$name', (build) => {
  test('no picture is published that a page does not show, and each is small', () => {
    const shown = pagesOf(build)
      .filter((page) => /^[^/]+\/index\.html$/u.test(page))
      .map((page) => readBuilt(build, page))
      .join('');
    for (const file of filesOf(build).filter((it) =>
      /^_astro\/.+\.(?:avif|jpe?g|png|webp)$/u.test(it),
    )) {
      expect(shown, file).toContain(file);
      expect(statSync(join(build.folder, file)).size, file).toBeLessThanOrEqual(150_000);
    }
  });

  describe.each(essays().map((essay) => ({ slug: essay.slug, essay })))(
    '$slug',
    ({ slug, essay }) => {
      const document = documentOf(build, `${slug}/index.html`);

      test('each paragraph is the model’s, character for character, under its anchor', () => {
        for (const { id, kind, text } of leaves(essay)) {
          const element = document.getElementById(id);
          const words = kind === 'caption' ? element?.querySelector('figcaption') : element;
          expect(words?.textContent, id).toBe(text);
        }
      });

      test('each heading is the model’s, under its anchor, at its level', () => {
        const headings = essay.sections.flatMap(({ heading }) => heading ?? []);
        for (const { id, text, depth } of headings) {
          const element = document.getElementById(id);
          expect(element?.localName, id).toBe(`h${depth}`);
          expect(element?.textContent, id).toBe(text);
        }
      });

      test('the words of the page, in order, are the words of the model and no others', () => {
        const article = document.querySelector('main article');
        for (const element of article?.querySelectorAll(beside) ?? []) element.remove();
        for (const rule of article?.querySelectorAll('hr') ?? [])
          rule.textContent = ` ${breakMark} `;
        const model = [
          essay.title.text,
          ...essay.sections.flatMap(({ heading, afterBreak, blocks, notes }) => {
            const texts = blocks.flatMap((block) =>
              block.kind === 'break' ? [breakMark] : block.texts.map(({ text }) => text),
            );
            return [
              ...(afterBreak ? [breakMark] : []),
              ...(heading ? [heading.text] : []),
              ...texts,
              ...notes.map(({ text }) => text),
            ];
          }),
        ];
        const page = [
          ...(article?.querySelectorAll('h1, h2, h3, h4, p, hr, li, figcaption') ?? []),
        ];
        expect(wordsOf(page.map(({ textContent }) => textContent).join(' '))).toEqual(
          wordsOf(model.join(' ')),
        );
        const loose = wordsOf(article?.textContent ?? '').join('');
        expect(loose).toBe(wordsOf(model.join(' ')).join(''));
      });

      test('the break of the source stays visible where the source has it', () => {
        const placed = document.querySelectorAll('main article :is(hr, :is(p, li, figure)[id])');
        const after = [...placed].flatMap((it, at, all) =>
          it.localName === 'hr' ? [all[at + 1]?.id] : [],
        );
        const expected = essay.sections.flatMap(({ afterBreak, blocks }) =>
          blocks.flatMap((block, at) =>
            block.kind !== 'break' && (at === 0 ? afterBreak : blocks[at - 1]?.kind === 'break')
              ? [block.kind === 'figure' ? block.id : block.texts[0]?.id]
              : [],
          ),
        );
        expect(after).toEqual(expected);
      });
    },
  );
});
