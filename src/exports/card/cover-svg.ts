import type { Essay } from '../../core/edition/essay.ts';
import type { Setting } from '../../fonts/shape.ts';
import { site } from '../../site.ts';
import { shownTitle } from '../brackets.ts';
import { colours } from '../colours.ts';
import { element } from '../xml.ts';
import { centred } from './set-line.ts';
import { fitLines } from './wrap.ts';

/** A book's cover, in pixels. */
const width = 1200;
const height = 1800;
const middle = width / 2;
const { paper, ink, accent } = colours.light;

/** The cover of an essay's EPUB: title, beam on its point, the name of the press. */
export function coverSvg(essay: Essay): string {
  const room = { width: 960, lines: () => 6 };
  const { lines, setting } = fitLines(
    shownTitle(essay),
    { weight: 480, optical: 60 },
    [150, 132, 118, 104, 90, 76],
    room,
  );
  const leading = setting.size * 1.14;
  const first = 760 - leading * (lines.length - 1);
  const name: Setting = { size: 52, weight: 500, optical: 20, tracking: 0.05, features: ['smcp'] };
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    element('rect', { width, height, fill: paper }),
    element('path', { fill: accent, d: 'M180 930h840v8h-840zM600 938l40 70h-80z' }),
    ...lines.map((line, index) => centred(line, setting, first + index * leading, middle, ink)),
    centred(site.name.toLowerCase(), name, 1620, middle, accent),
  );
}
