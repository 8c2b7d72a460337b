import type { Point } from './frame.ts';

/** Steps between two points of a smooth line. */
const steps = 12;

/** A smooth line through points (Catmull and Rom's spline), as points near each other. */
export function smooth(points: readonly Point[]): Point[] {
  const curve = points.slice(0, -1).flatMap((b, index) => {
    const a = points[index - 1] ?? b;
    const c = points[index + 1] ?? b;
    const d = points[index + 2] ?? c;
    return Array.from({ length: steps }, (_, step): Point => {
      const t = step / steps;
      const along = (axis: 0 | 1) =>
        b[axis] +
        (t / 2) *
          (c[axis] -
            a[axis] +
            t *
              (2 * a[axis] -
                5 * b[axis] +
                4 * c[axis] -
                d[axis] +
                t * (3 * (b[axis] - c[axis]) + d[axis] - a[axis])));
      return [along(0), along(1)];
    });
  });
  return [...curve, ...points.slice(-1)];
}
