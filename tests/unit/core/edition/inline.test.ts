import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutAround, nested, type Piece } from '../../../../src/core/edition/inline.ts';

interface Named {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

const shown = (pieces: readonly Piece<Named>[]): string =>
  pieces
    .map((it) => (typeof it === 'string' ? it : `<${it.range.name}>${shown(it.pieces)}</>`))
    .join('');

test('ranges nest as they lie', () => {
  const ranges = [
    { start: 0, end: 7, name: 'em' },
    { start: 4, end: 7, name: 'a' },
    { start: 7, end: 7, name: 'note' },
    { start: 8, end: 11, name: 'b' },
  ];
  expect(shown(nested('one two thr', ranges))).toBe('<em>one <a>two</></><note></> <b>thr</>');
});

test('ranges that cross are cut', () => {
  const crossing = [
    { start: 0, end: 5, name: 'x' },
    { start: 3, end: 8, name: 'y' },
  ];
  expect(shown(nested('abcdefgh', crossing))).toBe('<x>abc<y>de</></><y>fgh</>');
  const [x, y] = crossing;
  const whole = nested('abcdefgh', [...(y ? [y] : []), ...(x && y ? cutAround([x], [y]) : [])]);
  expect(shown(whole)).toBe('<x>abc</><y><x>de</>fgh</>');
});

test('whatever the ranges, no word is lost or doubled', () => {
  const text = 'abcdefghijklmnop';
  const range = fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b), name: 'r' }));
  fc.assert(
    fc.property(fc.array(range, { maxLength: 8 }), (ranges) => {
      expect(shown(nested(text, ranges)).replace(/<.*?>/gu, '')).toBe(text);
    }),
  );
});
