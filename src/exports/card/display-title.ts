import { measure, outline, type Setting } from '../../fonts/shape.ts';
import { colours } from '../colours.ts';
import { element } from '../xml.ts';
import { centred } from './set-line.ts';
import type { Fitted } from './wrap.ts';

/** Where a title stands, in pixels; the leading in em. */
export interface TitlePlace {
  /** Baseline of its first line. */
  readonly first: number;
  readonly middle: number;
  readonly leading: number;
}

/** A title in outlines, centred; the editor's brackets hang outside it, so that the words stay in the middle. */
export function displayTitle(title: Fitted, place: TitlePlace, editorial: boolean): string[] {
  const { lines, setting } = title;
  const { first, middle, leading } = place;
  const set = lines.map((line, index) =>
    centred(line, setting, first + index * leading * setting.size, middle, colours.light.ink),
  );
  return editorial ? [...set, ...brackets(title, place)] : set;
}

function brackets({ lines, setting }: Fitted, { first, middle, leading }: TitlePlace): string[] {
  const light: Setting = { ...setting, weight: 300 };
  const gap = setting.size * 0.05;
  const half = (line = '') => measure(line, setting) / 2;
  const open = outline('[', light);
  const close = outline(']', light);
  const last = first + leading * setting.size * (lines.length - 1);
  const hung = (path: string, x: number, y: number) =>
    element('path', {
      transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})`,
      fill: colours.light.control,
      d: path,
    });
  return [
    hung(open.path, middle - half(lines[0]) - gap - open.width, first),
    hung(close.path, middle + half(lines.at(-1)) + gap, last),
  ];
}
