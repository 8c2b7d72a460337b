import { describe, expect, test } from 'vitest';
import { builds, documentOf, pagesOf } from './support/builds.ts';

describe.each(builds)('$name', (build) => {
  describe.each(pagesOf(build))('%s', (page) => {
    const document = documentOf(build, page);

    test('is in Azerbaijani, has a title and one first heading', () => {
      expect(document.documentElement.getAttribute('lang')).toBe('az');
      expect(document.title.trim()).not.toBe('');
      expect(document.querySelectorAll('h1')).toHaveLength(1);
    });

    test('uses each id once', () => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    });

    test('names a part of itself wherever it says so', () => {
      const ids = new Set([...document.querySelectorAll('[id]')].map(({ id }) => id));
      const named = [
        'aria-labelledby',
        'aria-describedby',
        'aria-controls',
        'for',
        'popovertarget',
      ].flatMap((attribute) =>
        [...document.querySelectorAll(`[${attribute}]`)].flatMap((it) =>
          (it.getAttribute(attribute) ?? '').split(/\s+/u),
        ),
      );
      expect(named.filter((id) => !ids.has(id))).toEqual([]);
    });

    test('has no inline style or event handler, which a strict policy forbids', () => {
      const all = [...document.querySelectorAll('*')];
      const inline = all
        .flatMap((it) => [...it.attributes].map(({ name }) => name))
        .filter((name) => name === 'style' || name.startsWith('on'));
      expect(inline).toEqual([]);
    });
  });
});
