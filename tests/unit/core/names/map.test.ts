import { describe, expect, test } from 'vitest';
import { clipLine, clipOutline } from '../../../../src/core/names/map/clip.ts';
import { pathOf } from '../../../../src/core/names/map/path.ts';
import { equalArea } from '../../../../src/core/names/map/projection.ts';
import { area, simplify } from '../../../../src/core/names/map/simplify.ts';
import { decode } from '../../../../src/core/names/map/topology.ts';

const frame = { x: 0, y: 0, width: 10, height: 10 };

describe('projection', () => {
  const project = equalArea([51, 41.5], 1000);

  test('the centre stands in the middle, north is up and east is right', () => {
    expect(project([51, 41.5]).map(Math.round)).toEqual([0, -0]);
    expect(project([51, 50])[1]).toBeLessThan(0);
    expect(project([60, 41.5])[0]).toBeGreaterThan(0);
  });

  test('equal areas on Earth are equal areas on the drawing', () => {
    const cell = (lon: number, lat: number) =>
      area(
        (
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 1],
          ] as const
        ).map(([x, y]) => project([lon + x, lat + y])),
      ) / Math.abs(Math.sin(((lat + 1) * Math.PI) / 180) - Math.sin((lat * Math.PI) / 180));
    expect(cell(110, 25) / cell(51, 41)).toBeCloseTo(1, 2);
  });
});

test('arcs run backwards where their number is negative, and meet without a double point', () => {
  const empty = { geometries: [] };
  const { rivers } = decode({
    transform: { scale: [1, 1], translate: [0, 0] },
    arcs: [
      [
        [0, 0],
        [1, 1],
      ],
      [
        [3, 3],
        [-2, -2],
      ],
    ],
    objects: {
      land: empty,
      lakes: empty,
      rivers: { geometries: [{ type: 'LineString', arcs: [0, ~1] }] },
    },
  });
  expect(rivers).toEqual([
    [
      [0, 0],
      [1, 1],
      [3, 3],
    ],
  ]);
});

describe('clipping', () => {
  test('an outline over a corner keeps its inner part', () => {
    const clipped = clipOutline(
      [
        [5, 5],
        [15, 5],
        [15, 15],
        [5, 15],
      ],
      frame,
    );
    expect(area(clipped)).toBe(2 * 25);
  });
  test('an outline round the frame becomes the frame; one outside nothing', () => {
    expect(
      area(
        clipOutline(
          [
            [-5, -5],
            [20, -5],
            [20, 20],
            [-5, 20],
          ],
          frame,
        ),
      ),
    ).toBe(2 * 100);
    expect(
      clipOutline(
        [
          [20, 20],
          [30, 20],
          [30, 30],
        ],
        frame,
      ),
    ).toEqual([]);
  });
  test('a line that leaves and comes back is two', () => {
    const line = [
      [5, 5],
      [20, 5],
      [30, 5],
      [20, 8],
      [5, 8],
    ] as const;
    expect(clipLine(line, frame)).toEqual([
      [
        [5, 5],
        [20, 5],
      ],
      [
        [20, 8],
        [5, 8],
      ],
    ]);
  });
});

test('simplifying leaves out what lies on the line and keeps what does not', () => {
  expect(
    simplify(
      [
        [0, 0],
        [5, 0.2],
        [10, 0],
        [10, 10],
      ],
      1,
    ),
  ).toEqual([
    [0, 0],
    [10, 0],
    [10, 10],
  ]);
});

test('path data are short', () => {
  expect(
    pathOf(
      [
        [0, 0],
        [10, 0],
        [10, -5],
      ],
      true,
    ),
  ).toBe('M0 0l10 0 0-5z');
  expect(
    pathOf(
      [
        [0, 0],
        [0.2, 0.1],
      ],
      false,
    ),
  ).toBe('');
});
