import type { Degrees } from './topology.ts';

/** A point on the drawing, y downwards. */
export type Point = readonly [x: number, y: number];
export type Projection = (place: Degrees) => Point;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Lambert's azimuthal equal-area projection: areas are true, and shapes near the centre are.
 * @param centre stands at 0, 0
 * @param scale drawing units to the radius of the Earth
 */
export function equalArea(centre: Degrees, scale: number): Projection {
  const [longitude0, latitude0] = [radians(centre[0]), radians(centre[1])];
  const [sin0, cos0] = [Math.sin(latitude0), Math.cos(latitude0)];
  return ([longitude, latitude]) => {
    const turn = radians(longitude) - longitude0;
    const [sin, cos] = [Math.sin(radians(latitude)), Math.cos(radians(latitude))];
    const near = 1 + sin0 * sin + cos0 * cos * Math.cos(turn);
    const k = scale * Math.sqrt(2 / Math.max(near, 1e-6));
    return [k * cos * Math.sin(turn), -k * (cos0 * sin - sin0 * cos * Math.cos(turn))];
  };
}
