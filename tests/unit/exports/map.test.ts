import { describe, expect, test } from 'vitest';
import { drawMap, type MapPlace, type PanelShape } from '../../../src/exports/map/map.ts';

const shape: PanelShape = {
  id: 'xezer',
  pixels: 300,
  edges: [
    [40, 41],
    [51, 50],
    [62, 41],
    [51, 33],
  ],
};
const town = (id: string, at: readonly [number, number]): MapPlace => ({
  id,
  title: id,
  kind: 'town',
  at,
});
const places = [
  town('Bakı', [49.87, 40.38]),
  town('Aşqabad', [58.4, 37.9]),
  town('Roma', [12.5, 41.9]),
];
const route = [
  {
    kind: 'sea',
    points: [
      [49.87, 40.38],
      [51.5, 41],
      [53, 40],
    ],
  },
] as const;
const { land, lakes, rivers, route: drawn, panels } = await drawMap(places, route, [shape], 1000);
const [panel] = panels;

/** Every point of a path's data. */
const pointsOf = (path: string) =>
  [...path.matchAll(/(-?\d+),(-?\d+)/gu)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

describe('the map', () => {
  test('is drawn within its frame and a little beyond, in whole units', () => {
    const { x = 0, y = 0, width = 0, height = 0 } = panel?.frame ?? {};
    for (const layer of [land, lakes, rivers]) {
      const points = pointsOf(layer);
      expect(points.length).toBeGreaterThan(10);
      expect(layer).not.toMatch(/[.a-z]/u);
      expect(Math.min(...points.map((it) => it.x))).toBeGreaterThanOrEqual(x - 12);
      expect(Math.max(...points.map((it) => it.x))).toBeLessThanOrEqual(x + width + 12);
      expect(Math.min(...points.map((it) => it.y))).toBeGreaterThanOrEqual(y - 12);
      expect(Math.max(...points.map((it) => it.y))).toBeLessThanOrEqual(y + height + 12);
    }
  });

  test('has north up, east right, and names only what it shows', () => {
    const labels = new Map(panel?.labels.map((it) => [it.id, it.point]));
    expect([...labels.keys()].sort()).toEqual(['Aşqabad', 'Bakı']);
    const [bakuX, bakuY] = labels.get('Bakı') ?? [0, 0];
    const [x, y] = labels.get('Aşqabad') ?? [0, 0];
    expect(x).toBeGreaterThan(bakuX);
    expect(y).toBeGreaterThan(bakuY);
  });

  test('its route is a smooth line from the first place to the last', () => {
    const points = pointsOf(drawn[0]?.points ?? '');
    expect(points.length).toBeGreaterThan(20);
    expect(points[0]).toEqual({
      x: Math.round(panel?.labels.find(({ id }) => id === 'Bakı')?.point[0] ?? 0),
      y: Math.round(panel?.labels.find(({ id }) => id === 'Bakı')?.point[1] ?? 0),
    });
  });
});
