import type { Point, Projection } from './projection.ts';
import type { Degrees } from './topology.ts';

/** A rectangle of the drawing. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The frame with these places on its edges: the westernmost, northernmost, easternmost, southernmost. */
export function frameAround(project: Projection, edges: readonly Degrees[]): Frame {
  const points = edges.map(project);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.round(Math.min(...xs)), Math.round(Math.min(...ys))];
  return {
    x,
    y,
    width: Math.round(Math.max(...xs)) - x,
    height: Math.round(Math.max(...ys)) - y,
  };
}

export const widened = ({ x, y, width, height }: Frame, by: number): Frame => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

export const inside = ({ x, y, width, height }: Frame, [px, py]: Point): boolean =>
  px >= x && px <= x + width && py >= y && py <= y + height;
