import type { IndexEntry } from '../../core/names/index-entry.ts';
import type { Frame } from './frame.ts';
import {
  type Degrees,
  drawMap,
  frameOf,
  type MapDrawing,
  type MapPlace,
  type PanelShape,
  type Stretch,
} from './map.ts';

/** What the map shows besides the entries of the index. */
export interface MapRecords {
  readonly waters: readonly { readonly title: string; readonly at: Degrees }[];
  readonly route: readonly Stretch<readonly Degrees[]>[];
}

/** Drawing units to the radius of the Earth: half a pixel each on a wide screen. */
const scale = 1665;

/** One map for wide screens; for small ones an overview and its two details. Edges: W, N, E, S. */
const pageShapes: readonly PanelShape[] = [
  {
    id: 'wide',
    pixels: 1216,
    edges: [
      [-3.5, 40],
      [51, 60],
      [120.5, 40],
      [51, 22.5],
    ],
  },
  {
    id: 'overview',
    pixels: 328,
    overview: true,
    edges: [
      [0, 40],
      [51, 63],
      [120.5, 40],
      [51, 19],
    ],
  },
  {
    id: 'west',
    pixels: 328,
    overview: false,
    edges: [
      [28.5, 36],
      [45, 46],
      [54.5, 40],
      [45, 29.5],
    ],
  },
  {
    id: 'east',
    pixels: 328,
    overview: false,
    edges: [
      [48.5, 45],
      [62, 54],
      [80.5, 38],
      [62, 31],
    ],
  },
];

/** The frame of a panel of the map, in its units. */
export const frameOnMap = (shape: PanelShape): Frame => frameOf(shape, scale);

/** The map of the entries that have a place on Earth, in the cuts of its page unless others are asked for. */
export function theMap(
  entries: readonly IndexEntry[],
  { waters, route }: MapRecords,
  shapes: readonly PanelShape[] = pageShapes,
): Promise<MapDrawing> {
  const places = entries.flatMap(({ id, title, area, at }): MapPlace[] =>
    at ? [{ id, title, kind: area ?? 'town', at }] : [],
  );
  const others = waters.map((it): MapPlace => ({ ...it, id: null, kind: 'sea' }));
  return drawMap([...places, ...others], route, shapes, scale);
}
