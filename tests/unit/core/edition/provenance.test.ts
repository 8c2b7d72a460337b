import { expect, test } from 'vitest';
import { provenance } from '../../../../src/core/edition/provenance.ts';

test('what nobody knows is said to be unknown, in one breath', () => {
  expect(provenance({ kind: 'Qəzet yazısı', authors: [], published: {} })).toBe(
    'Qəzet yazısı · müəllifi, dərc yeri və tarixi naməlum',
  );
  expect(provenance({ kind: null, authors: [], published: {} })).toBe(
    'Müəllifi, dərc yeri və tarixi naməlum',
  );
});

test('what is known is said, and only the rest is unknown', () => {
  const known = { kind: 'Məqalə', authors: ['Aysel Əliyeva', 'D’Artanyan'] };
  expect(provenance({ ...known, published: { in: 'Xalq qəzeti' } })).toBe(
    'Məqalə · Aysel Əliyeva, D’Artanyan · Xalq qəzeti · tarixi naməlum',
  );
  expect(provenance({ ...known, published: { in: 'Xalq qəzeti', date: '1998' } })).toBe(
    'Məqalə · Aysel Əliyeva, D’Artanyan · Xalq qəzeti · 1998',
  );
});
