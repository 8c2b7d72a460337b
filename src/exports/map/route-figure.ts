import type { IndexEntry } from '../../core/names/index-entry.ts';
import { outline, type Setting } from '../../fonts/shape.ts';
import { element } from '../xml.ts';
import { type Label, lineHeight } from './labels.ts';
import type { PanelShape } from './map.ts';
import { frameOnMap, type MapRecords, theMap } from './the-map.ts';

/** The route and what lies about it. Edges: W, N, E, S. */
const shape: PanelShape = {
  id: 'route',
  pixels: 450,
  edges: [
    [27, 40],
    [48, 47.2],
    [71.5, 40],
    [48, 35.6],
  ],
};

/** The same from side to side, lower: for a box four times as wide as it is high. */
const low: PanelShape = {
  ...shape,
  edges: [
    [27, 40],
    [48, 46.3],
    [71.5, 40],
    [48, 37.8],
  ],
};

interface Palette {
  readonly sea: string;
  readonly land: string;
  readonly coast: string;
  readonly ink: string;
  readonly soft: string;
  readonly accent: string;
}

/** As the map's own style sheet has them: a picture cannot read it. */
const light: Palette = {
  sea: '#d5dfdd',
  land: '#fbf8f1',
  coast: '#93a29d',
  ink: '#211b14',
  soft: '#574d40',
  accent: '#862b18',
};
const dark: Palette = {
  sea: '#1d2828',
  land: '#2a261e',
  coast: '#6a7a75',
  ink: '#e8e0d0',
  soft: '#b9ae9a',
  accent: '#eba488',
};

/** Where in another picture one stands, in its units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** In CSS pixels. */
export interface FigureSize {
  readonly width: number;
  readonly height: number;
}

/**
 * The size of the figure, which pages need without drawing it.
 * @param zoom by how much it is larger than on the page
 */
export function routeSize(zoom = 1): FigureSize {
  const { width, height } = frameOnMap(shape);
  return {
    width: shape.pixels * zoom,
    height: Math.round(((height * shape.pixels) / width) * zoom),
  };
}

/**
 * The route as a figure of its own in SVG, names as outlines, so that it needs no font where it is shown.
 * @param form of a picture that is drawn once: light, and so much larger than on the page, or filling a box of
 *   another picture; without it, it follows the reader's light or dark
 */
export async function routeFigure(
  entries: readonly IndexEntry[],
  records: MapRecords,
  form?: { readonly zoom: number } | { readonly box: Box },
): Promise<string> {
  const box = form && 'box' in form ? form.box : null;
  const { land, lakes, route, panels } = await theMap(entries, records, [box ? low : shape]);
  const [panel] = panels;
  if (!panel) throw new Error('The map has no panel for the route.');
  const { x, y, width, height } = panel.frame;
  const scale = width / shape.pixels;
  const size = box
    ? { ...box, preserveAspectRatio: 'xMidYMid slice' }
    : routeSize(form && 'zoom' in form ? form.zoom : 1);
  const media = form ? '' : `@media(prefers-color-scheme:dark){${rules(dark, scale)}}`;
  // In the lower one lands have no room for their names.
  const labels = panel.labels.filter(({ kind }) => !box || kind === 'town' || kind === 'sea');
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: [x, y, width, height].join(' '),
      ...size,
    },
    element('style', {}, rules(light, scale) + media),
    element('path', { class: 'w', d: `M${x} ${y}h${width}v${height}h${-width}z` }),
    element('path', { class: 'l', d: land }),
    element('path', { class: 'w k', d: lakes }),
    ...route.map(({ kind, points }) => element('path', { class: `r ${kind}`, d: points })),
    ...labels.flatMap((label) => name(label, panel.em, scale)),
  );
}

/** Ids of an essay's sections that have the route as a figure. */
export const figuredSections = (figures: readonly string[], slug: string): ReadonlySet<string> =>
  new Set(figures.flatMap((it) => (it.startsWith(`${slug}/`) ? [it.slice(slug.length + 1)] : [])));

const rules = ({ sea, land, coast, ink, soft, accent }: Palette, unit: number): string =>
  [
    `.w{fill:${sea}}`,
    `.l,.k{stroke:${coast};stroke-width:${unit}}`,
    `.l{fill:${land};fill-rule:evenodd}`,
    `.r{fill:none;stroke:${accent};stroke-width:${2.6 * unit};stroke-linecap:round}`,
    `.sea{stroke-dasharray:${5 * unit}}`,
    `.open{stroke-dasharray:.1 ${5 * unit}}`,
    `.n{fill:${soft};stroke:${land};stroke-width:${3 * unit};stroke-linejoin:round;paint-order:stroke}`,
    `.n.s{stroke:${sea}}`,
    `.t{fill:${ink}}`,
  ].join('');

function name({ kind, lines, text, anchor, point }: Label, em: number, unit: number): string[] {
  const setting: Setting = { size: em, weight: 420, optical: 14 };
  const words = lines.map((line, index) => {
    const { path, width } = outline(line, setting);
    const shift = { start: 0, middle: width / 2, end: width }[anchor];
    const [left, base] = [text[0] - shift, text[1] + index * em * lineHeight];
    return element('path', {
      class: { town: 'n t', land: 'n', region: 'n', sea: 'n s' }[kind],
      transform: `translate(${left.toFixed(0)} ${base.toFixed(0)})`,
      d: path,
    });
  });
  const [cx, cy] = point.map(Math.round);
  return kind === 'town'
    ? [element('circle', { class: 't', cx, cy, r: (2.6 * unit).toFixed(1) }), ...words]
    : words;
}
