/** What is read of a TopoJSON file: quantised arcs, and the geometries that are made of them. */
export interface Topology {
  readonly transform: { readonly scale: Degrees; readonly translate: Degrees };
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly objects: Readonly<Record<Layer, { readonly geometries: readonly Geometry[] }>>;
}
export type Layer = 'land' | 'lakes' | 'rivers';
type Geometry =
  | { readonly type: 'LineString'; readonly arcs: readonly number[] }
  | { readonly type: 'Polygon' | 'MultiLineString'; readonly arcs: readonly (readonly number[])[] }
  | { readonly type: 'MultiPolygon'; readonly arcs: readonly (readonly (readonly number[])[])[] };

/** Longitude and latitude in degrees. */
export type Degrees = readonly [longitude: number, latitude: number];

/** Lines and outlines in degrees. Outlines of land and lakes are closed; holes are outlines too. */
export type Earth = Readonly<Record<Layer, readonly (readonly Degrees[])[]>>;

/** Undoes the quantisation and puts arcs together: all that TopoJSON needs to become lines. */
export function decode({ transform, arcs, objects }: Topology): Earth {
  const { scale, translate } = transform;
  const lines = arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]): Degrees => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  const line = (indices: readonly number[]): Degrees[] =>
    indices.flatMap((index, at) => {
      const arc = index < 0 ? (lines[~index] ?? []).toReversed() : (lines[index] ?? []);
      return at === 0 ? arc : arc.slice(1);
    });
  const outlines = (geometry: Geometry): Degrees[][] => {
    if (geometry.type === 'LineString') return [line(geometry.arcs)];
    if (geometry.type === 'MultiPolygon') return geometry.arcs.flat().map(line);
    return geometry.arcs.map(line);
  };
  const layer = (name: Layer) => objects[name].geometries.flatMap(outlines);
  return { land: layer('land'), lakes: layer('lakes'), rivers: layer('rivers') };
}
