import { type Frame, inside } from './frame.ts';
import type { Point } from './projection.ts';

/** One side of a frame: how far a point is within it, negative outside. */
type Side = (point: Point) => number;

const sides = ({ x, y, width, height }: Frame): Side[] => [
  (point) => point[0] - x,
  (point) => x + width - point[0],
  (point) => point[1] - y,
  (point) => y + height - point[1],
];

const crossing = (a: Point, b: Point, side: Side): Point => {
  const t = side(a) / (side(a) - side(b));
  return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
};

/** The part of a closed outline inside a frame (Sutherland and Hodgman); empty if there is none. */
export function clipOutline(outline: readonly Point[], frame: Frame): Point[] {
  let points = [...outline];
  for (const side of sides(frame)) {
    points = points.flatMap((b, index) => {
      const a = points.at(index - 1) ?? b;
      if (side(b) >= 0) return side(a) >= 0 ? [b] : [crossing(a, b, side), b];
      return side(a) >= 0 ? [crossing(a, b, side)] : [];
    });
  }
  return points;
}

/** The pieces of a line that run through a frame; a step over its edge belongs to the piece. */
export function clipLine(line: readonly Point[], frame: Frame): Point[][] {
  const pieces: Point[][] = [];
  let piece: Point[] = [];
  for (const [index, point] of line.entries()) {
    const near = [line[index - 1], point, line[index + 1]].some((it) => it && inside(frame, it));
    if (near) piece.push(point);
    if ((!near || index === line.length - 1) && piece.length > 1) pieces.push(piece);
    if (!near) piece = [];
  }
  return pieces;
}
