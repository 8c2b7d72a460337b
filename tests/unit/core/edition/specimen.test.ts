import { expect, test } from 'vitest';
import { essay, essays } from '../../../../src/content/library.ts';
import { sourceSpecimen } from '../../../../src/core/edition/specimen.ts';
import { TempContent } from '../../support/temp-content.ts';

const words = (runs: readonly { text: string }[] = []) => runs.map(({ text }) => text).join('');

test('the line with most damaged readings stands for the source', () => {
  const shown = sourceSpecimen(essays());
  expect(words(shown?.line.source).trim()).toBe('edirdi. (yni zamanda, ;; əsrdə ABŞ');
  expect(words(shown?.line.edited).trim()).toBe('edirdi. Eyni zamanda, XX əsrdə ABŞ');
});

test('of two equal lines, one whose end splits a word', () => {
  const shown = sourceSpecimen([essay('merkezi-asiya').essay]);
  expect(words(shown?.line.source)).toBe('missiya ilə üz-üzədirlər. /akin son onil-');
});

test('an essay without a damaged reading has none', () => {
  const { essay: whole } = new TempContent().add().read();
  expect(sourceSpecimen([{ ...whole, source: null }])).toBeNull();
  expect(sourceSpecimen([])).toBeNull();
});
