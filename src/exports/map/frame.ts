/** A point on the drawing, y downwards. */
export type Point = readonly [x: number, y: number];

/** A rectangle of the drawing. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest frame with all points in it, in whole units. */
export function frameAround(points: readonly Point[]): Frame {
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
