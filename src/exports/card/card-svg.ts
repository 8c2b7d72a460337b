import { measure, outline, type Setting } from '../../fonts/shape.ts';
import { site } from '../../site.ts';
import { colours } from '../colours.ts';
import { element } from '../xml.ts';
import type { CardContent } from './card-content.ts';
import { cardSize } from './card-of.ts';
import { centred } from './set-line.ts';
import { clipped, type Fitted, fitLines } from './wrap.ts';

const { width, height } = cardSize;
const middle = width / 2;
const { paper, ink, soft, control, accent } = colours.light;

/** Baselines and edges from the top, in pixels. */
const at = { above: 84, beam: 384, text: 464, name: 588 } as const;
const display = { weight: 540, optical: 60 } as const;
const running: Setting = { size: 39, weight: 420, optical: 20, features: ['onum'] };
const small = { weight: 500, optical: 14, tracking: 0.05, features: ['smcp'] } as const;
/** Of the display cut, in em: the leading, and the height of a line from its capitals to its tails. */
const leading = 1.12;
const body = 0.9;
const capital = 0.67;

/** A card like the title page of a small press: the title over a level beam at rest on its point. */
export function cardSvg({ above, title, editorial, text }: CardContent): string {
  const top = above === '' ? 58 : 116;
  const bottom = at.beam - 26;
  const lines = (size: number) => Math.floor(1 + ((bottom - top) / size - body) / leading);
  const fitted = fitLines(title, display, [104, 92, 82, 74, 66, 58], { width: 1016, lines });
  const { size } = fitted.setting;
  const block = size * (body + leading * (fitted.lines.length - 1));
  const first = (top + bottom - block) / 2 + size * capital;
  return picture(
    ...heading(above),
    ...titleLines(fitted, first),
    ...(editorial ? brackets(fitted, first) : []),
    beam(at.beam),
    ...clipped(text, running, 980, 2).map((line, index) =>
      centred(line, running, at.text + index * 52, middle, soft),
    ),
    centred(site.name.toLowerCase(), { ...small, size: 30 }, at.name, middle, accent),
  );
}

/** The card of the site itself. */
export function homeCardSvg(line: string): string {
  const name: Setting = { ...display, size: 200 };
  return picture(
    centred(site.name, name, 300, middle, ink),
    beam(at.beam),
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

/** What the title belongs to, in small capitals at the head. */
function heading(words: string): string[] {
  if (words === '') return [];
  const { lines, setting } = fitLines(words, small, [34, 32, 30, 28], {
    width: 1060,
    lines: () => 1,
  });
  return lines.map((line) => centred(line, setting, at.above, middle, accent));
}

const titleLines = ({ lines, setting }: Fitted, first: number): string[] =>
  lines.map((line, index) =>
    centred(line, setting, first + index * leading * setting.size, middle, ink),
  );

/** The editor's brackets, hung outside the title, which stays in the middle. */
function brackets({ lines, setting }: Fitted, first: number): string[] {
  const light: Setting = { ...setting, weight: 300 };
  const gap = setting.size * 0.05;
  const half = (line = '') => measure(line, setting) / 2;
  const open = outline('[', light);
  const close = outline(']', light);
  const last = first + leading * setting.size * (lines.length - 1);
  const hung = (path: string, x: number, y: number) =>
    element('path', {
      transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})`,
      fill: control,
      d: path,
    });
  return [
    hung(open.path, middle - half(lines[0]) - gap - open.width, first),
    hung(close.path, middle + half(lines.at(-1)) + gap, last),
  ];
}

/** The mark, drawn out to a rule: a level beam at rest on a point. */
const beam = (y: number): string =>
  element('path', {
    fill: accent,
    d: `M${middle - 150} ${y}h300v4h-300zM${middle} ${y + 4}l15 26h-30z`,
  });
