import { type GeoPermissibleObjects, geoAzimuthalEqualArea, geoPath } from 'd3-geo';
import { earth } from './earth.ts';
import { type Frame, frameAround, inside, type Point, widened } from './frame.ts';
import { type Label, type Landmark, placeLabels } from './labels.ts';
import { smooth } from './smooth.ts';

/** Longitude and latitude in degrees. */
export type Degrees = readonly [longitude: number, latitude: number];

/** Something to be named, by its place on Earth. */
export interface MapPlace extends Omit<Landmark, 'point'> {
  readonly at: Degrees;
}

/** A stretch of the route: railway, over the sea, or its open continuation. */
export interface Stretch<Line> {
  readonly kind: 'rail' | 'sea' | 'open';
  readonly points: Line;
}

/** A cut of the map and how wide it is shown at least. */
export interface PanelShape {
  readonly id: string;
  /** Places on its four edges. */
  readonly edges: readonly Degrees[];
  /** CSS pixels at which its letters have their proper size. */
  readonly pixels: number;
  /** `true` names only what no panel with `false`, a detail of it, shows. */
  readonly overview?: boolean | undefined;
}

export interface Panel {
  readonly id: string;
  readonly frame: Frame;
  /** Size of the letters in drawing units. */
  readonly em: number;
  readonly labels: readonly Label[];
}

/** The drawing: paths in whole units, and the cuts in which it is shown. */
export interface MapDrawing {
  readonly land: string;
  readonly lakes: string;
  readonly rivers: string;
  readonly route: readonly Stretch<string>[];
  readonly panels: readonly Panel[];
}

/** The middle of the Caspian Sea: the projection is truest there. */
const centre: Degrees = [51, 41.5];
const letterPixels = 13;

/** The smallest bend of a line and the smallest island that are drawn, in square units. */
const smallest = { bend: 8, island: 30 };

const projectionOf = (unitsToRadius: number) =>
  geoAzimuthalEqualArea().rotate([-centre[0], -centre[1]]).scale(unitsToRadius).translate([0, 0]);

/** The frame of a panel in drawing units, which is known before anything is drawn. */
export function frameOf({ edges }: PanelShape, unitsToRadius: number): Frame {
  const projection = projectionOf(unitsToRadius);
  return frameAround(edges.map(([x, y]) => projection([x, y]) ?? [Number.NaN, Number.NaN]));
}

/**
 * Draws the map, in Lambert’s azimuthal equal-area projection: areas are true, and shapes near its centre are.
 * @param unitsToRadius drawing units to the radius of the Earth
 */
export async function drawMap(
  places: readonly MapPlace[],
  route: readonly Stretch<readonly Degrees[]>[],
  shapes: readonly PanelShape[],
  unitsToRadius: number,
): Promise<MapDrawing> {
  const projection = projectionOf(unitsToRadius);
  const project = ([x, y]: Degrees): Point => projection([x, y]) ?? [Number.NaN, Number.NaN];
  const panels = shapes.map((shape) => ({
    ...shape,
    frame: frameOf(shape, unitsToRadius),
  }));
  const corners = cornersOf(
    widened(frameAround(panels.flatMap(({ frame }) => cornersOf(frame))), 12),
  );
  const clipped = projection.clipExtent(corners);
  const draw = geoPath(clipped).digits(0);
  const path = (layer: GeoPermissibleObjects) => draw(layer) ?? '';
  const { land, lakes, rivers } = await earth(
    { centre, radius: radiusAround(corners, unitsToRadius) },
    smallest.bend / unitsToRadius ** 2,
    smallest.island / unitsToRadius ** 2,
  );
  const lines = route.map(({ kind, points }) => ({ kind, points: smooth(points.map(project)) }));
  const along = lines.flatMap(({ points }) => points);
  const landmarks = places.map(({ at, ...it }): Landmark => ({ ...it, point: project(at) }));
  const details = panels.filter(({ overview }) => overview === false);
  const elsewhere = (it: Landmark) => details.some(({ frame }) => within(frame, 0, it));
  return {
    land: path(land),
    lakes: path(lakes),
    rivers: path(rivers),
    route: lines.map(({ kind, points }) => ({ kind, points: lineOf(points) })),
    panels: panels.map(({ id, pixels, overview, frame }) => {
      const em = Math.round((frame.width / pixels) * letterPixels);
      const shown = landmarks.filter((it) => within(frame, em, it) && !(overview && elsewhere(it)));
      return { id, frame, em, labels: placeLabels(shown, frame, em, along) };
    }),
  };
}

/** A line of the drawing as path data. */
const lineOf = (points: readonly Point[]): string =>
  geoPath().digits(0)({ type: 'LineString', coordinates: points.map(([x, y]) => [x, y]) }) ?? '';

const cornersOf = ({ x, y, width, height }: Frame): [[number, number], [number, number]] => [
  [x, y],
  [x + width, y + height],
];

/** Radians from the centre in which a frame lies: whole ones, so that all cuts of the map share one Earth. */
function radiusAround(corners: readonly Point[], unitsToRadius: number): number {
  const farthest = Math.max(...corners.flatMap(([x]) => corners.map(([, y]) => Math.hypot(x, y))));
  return Math.ceil(2 * Math.asin(farthest / (2 * unitsToRadius)));
}

const within = (frame: Frame, margin: number, { point }: Landmark): boolean =>
  inside(widened(frame, -margin / 2), point);
