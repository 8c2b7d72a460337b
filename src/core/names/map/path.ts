import type { Point } from './projection.ts';

/** SVG path data in whole units, relative and without needless characters. */
export function pathOf(line: readonly Point[], closed: boolean): string {
  let [x, y] = [0, 0];
  const steps = line.flatMap(([px, py], index) => {
    const step: Point = [Math.round(px) - x, Math.round(py) - y];
    if (index > 0 && step[0] === 0 && step[1] === 0) return [];
    x += step[0];
    y += step[1];
    return [step];
  });
  const [start, ...rest] = steps;
  if (!start || rest.length < (closed ? 2 : 1)) return '';
  return `M${pair(start)}l${rest.map(pair).join(' ').replaceAll(' -', '-')}${closed ? 'z' : ''}`;
}

const pair = ([x, y]: Point): string => (y < 0 ? `${x}${y}` : `${x} ${y}`);

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
