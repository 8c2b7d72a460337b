import type { Essay } from '../../core/edition/essay.ts';
import { provenance } from '../../core/edition/provenance.ts';
import type { Setting } from '../../fonts/shape.ts';
import { site } from '../../site.ts';
import { colours } from '../colours.ts';
import { element } from '../xml.ts';
import { displayTitle } from './display-title.ts';
import { centred } from './set-line.ts';
import { fitLines } from './wrap.ts';

/** A book's cover, in pixels. */
const width = 1200;
const height = 1800;
const middle = width / 2;
const measureOfText = 960;
const leading = 1.14;
const { paper, soft, accent } = colours.light;

/** The cover of an essay's EPUB: title, beam on its point, what is known of the text, the name of the press. */
export function coverSvg(essay: Essay): string {
  const title = fitLines(
    essay.title.text,
    { weight: 480, optical: 60 },
    [150, 132, 118, 104, 90, 76],
    { width: measureOfText, lines: () => 6 },
  );
  const first = 760 - leading * title.setting.size * (title.lines.length - 1);
  const origin = fitLines(provenance(essay), { weight: 440, optical: 20 }, [46, 42, 38], {
    width: measureOfText,
    lines: () => 3,
  });
  const { setting } = origin;
  const name: Setting = { size: 52, weight: 500, optical: 20, tracking: 0.05, features: ['smcp'] };
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    element('rect', { width, height, fill: paper }),
    element('path', { fill: accent, d: 'M180 930h840v8h-840zM600 938l40 70h-80z' }),
    ...displayTitle(title, { first, middle, leading }, essay.title.from === 'editor'),
    ...origin.lines.map((line, index) =>
      centred(line, setting, 1130 + index * 1.35 * setting.size, middle, soft),
    ),
    centred(site.name.toLowerCase(), name, 1620, middle, accent),
  );
}
