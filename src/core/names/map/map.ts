import { clipLine, clipOutline } from './clip.ts';
import { type Frame, frameAround, inside, widened } from './frame.ts';
import { type Label, type Landmark, placeLabels } from './labels.ts';
import { pathOf, smooth } from './path.ts';
import { equalArea, type Point } from './projection.ts';
import { area, simplify } from './simplify.ts';
import type { Degrees, Earth } from './topology.ts';

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
const tolerance = 1.1;
const smallestIsland = 60;

/** Draws the map. Coastlines, lakes and rivers only: the data are read without their borders. */
export function drawMap(
  earth: Earth,
  places: readonly MapPlace[],
  route: readonly Stretch<readonly Degrees[]>[],
  shapes: readonly PanelShape[],
  unitsToRadius: number,
): MapDrawing {
  const project = equalArea(centre, unitsToRadius);
  const panels = shapes.map((shape) => ({ ...shape, frame: frameAround(project, shape.edges) }));
  const seen = widened(union(panels.map(({ frame }) => frame)), 12);
  const outlines = (layer: 'land' | 'lakes') =>
    earth[layer]
      .map((outline) => clipOutline(outline.map(project), seen))
      .filter((outline) => area(outline) > smallestIsland)
      .map((outline) => pathOf(simplify(outline, tolerance), true))
      .join('');
  const lines = route.map(({ kind, points }) => ({ kind, points: smooth(points.map(project)) }));
  const along = lines.flatMap(({ points }) => points);
  const landmarks = places.map(({ at, ...it }): Landmark => ({ ...it, point: project(at) }));
  const details = panels.filter(({ overview }) => overview === false);
  const elsewhere = (it: Landmark) => details.some(({ frame }) => within(frame, 0, it));
  return {
    land: outlines('land'),
    lakes: outlines('lakes'),
    rivers: earth.rivers
      .flatMap((river) => clipLine(river.map(project), seen))
      .map((river) => pathOf(simplify(river, tolerance), false))
      .join(''),
    route: lines.map(({ kind, points }) => ({ kind, points: pathOf(points, false) })),
    panels: panels.map(({ id, pixels, overview, frame }) => {
      const em = Math.round((frame.width / pixels) * letterPixels);
      const shown = landmarks.filter((it) => within(frame, em, it) && !(overview && elsewhere(it)));
      return { id, frame, em, labels: placeLabels(shown, frame, em, along) };
    }),
  };
}

const within = (frame: Frame, margin: number, { point }: Landmark): boolean =>
  inside(widened(frame, -margin / 2), point);

function union(frames: readonly Frame[]): Frame {
  const corners = frames.flatMap(({ x, y, width, height }): Point[] => [
    [x, y],
    [x + width, y + height],
  ]);
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
