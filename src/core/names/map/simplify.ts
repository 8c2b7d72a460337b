import type { Point } from './projection.ts';

/** How far a point is from the segment between two others. */
function distance([px, py]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / length));
  return Math.hypot(px - ax - t * dx, py - ay - t * dy);
}

/**
 * Leaves out points that a line can do without (Ramer, Douglas and Peucker).
 * @param tolerance how far the line may move, in drawing units
 */
export function simplify(line: readonly Point[], tolerance: number): Point[] {
  const [first] = line;
  const last = line.at(-1);
  if (!first || !last || line.length < 3) return [...line];
  let [far, at] = [0, 0];
  for (const [index, point] of line.entries()) {
    const away = distance(point, first, last);
    if (away > far) [far, at] = [away, index];
  }
  if (far <= tolerance) return [first, last];
  return [
    ...simplify(line.slice(0, at + 1), tolerance),
    ...simplify(line.slice(at), tolerance).slice(1),
  ];
}

/** Twice the area of an outline. */
export const area = (outline: readonly Point[]): number =>
  Math.abs(
    outline.reduce((sum, [x, y], index) => {
      const [px, py] = outline.at(index - 1) ?? [x, y];
      return sum + px * y - x * py;
    }, 0),
  );
