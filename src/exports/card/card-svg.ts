import type { Setting } from '../../fonts/shape.ts';
import { site } from '../../site.ts';
import { colours } from '../colours.ts';
import { element } from '../xml.ts';
import type { CardContent } from './card-content.ts';
import { cardSize } from './card-of.ts';
import { displayTitle } from './display-title.ts';
import { centred } from './set-line.ts';
import { fitLines } from './wrap.ts';

const { width, height } = cardSize;
const middle = width / 2;
const { paper, ink, soft, control, accent } = colours.light;

/** Baselines and edges from the top, in pixels; where a figure stands in the strip's place it takes more room. */
const withStrip = { top: 56, beam: 396, line: 500 } as const;
const withFigure = { top: 40, beam: 206, line: 288 } as const;
const stripAt = 556;
/** Where a figure stands: at the foot, from edge to edge. */
export const figureBox = { x: 0, y: 324, width, height: height - 324 } as const;
const display = { weight: 540, optical: 60 } as const;
const running: Setting = { size: 42, weight: 440, optical: 20, features: ['onum'] };
/** Of the display cut, in em: the leading, and the height of a line from its capitals to its tails. */
const leading = 1.12;
const body = 0.9;
const capital = 0.67;
const measureOfText = 1060;

/**
 * A card like the title page of a small press: the title over a level beam at rest on its point, one line, and
 * the essay's sections as a strip, on which a section's card shows its own.
 * @param figure SVG of the section's own figure, for `figureBox`: it takes the place of the strip
 */
export function cardSvg(content: CardContent, figure?: string): string {
  const { title, editorial, line, sections, current } = content;
  const at = figure === undefined ? withStrip : withFigure;
  const bottom = at.beam - 26;
  const lines = (size: number) => Math.floor(1 + ((bottom - at.top) / size - body) / leading);
  const sizes = [132, 120, 108, 96, 86, 76, 66, 58] as const;
  const fitted = fitLines(title, display, sizes, { width: measureOfText, lines });
  const { size } = fitted.setting;
  const block = size * (body + leading * (fitted.lines.length - 1));
  const first = (at.top + bottom - block) / 2 + size * capital;
  const under = lineUnder(line);
  return picture(
    ...displayTitle(fitted, { first, middle, leading }, editorial),
    beam(at.beam),
    ...under.lines.map((it) => centred(it, under.setting, at.line, middle, soft)),
    ...(figure === undefined ? strip(sections, current) : [figure]),
  );
}

/** The line under a title, as large as it can be in one piece. */
export const lineUnder = (line: string) =>
  fitLines(line, running, [42, 38, 34], { width: measureOfText, lines: () => 1 });

/** The sections in proportion to their length. */
function strip(sections: readonly number[], current: number | null): string[] {
  const total = sections.reduce((sum, length) => sum + length, 0);
  const gap = 8;
  const unit = (measureOfText + gap) / Math.max(total, 1);
  let x = middle - measureOfText / 2;
  return sections.map((length, index) => {
    const bar = {
      x: x.toFixed(1),
      y: stripAt,
      width: Math.max(1, length * unit - gap).toFixed(1),
      height: 18,
      fill: index === current ? accent : control,
      ...(index === current || current === null ? {} : { 'fill-opacity': 0.45 }),
    };
    x += length * unit;
    return element('rect', bar);
  });
}

/** The card of the site itself. */
export function homeCardSvg(line: string): string {
  const name: Setting = { ...display, size: 200 };
  return picture(
    centred(site.name, name, 300, middle, ink),
    beam(withStrip.beam),
    centred(line, running, 484, middle, soft),
  );
}

const picture = (...content: string[]): string =>
  element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    element('rect', { width, height, fill: paper }),
    ...content,
  );

/** The mark, drawn out to a rule: a level beam at rest on a point. */
const beam = (y: number): string =>
  element('path', {
    fill: accent,
    d: `M${middle - 150} ${y}h300v4h-300zM${middle} ${y + 4}l15 26h-30z`,
  });
