import type { Area } from '../../core/names/entry.ts';
import type { Frame, Point } from './frame.ts';

/** Something to be named on the map. */
export interface Landmark {
  /** Last part of its entry's address, `null` for what is no entry. */
  readonly id: string | null;
  readonly title: string;
  readonly kind: 'town' | Area;
  readonly point: Point;
}

/** A landmark with a place for its name. */
export interface Label extends Landmark {
  /** The name's lines: one, or for a sea or a region one to a word. */
  readonly lines: readonly string[];
  /** Where the first line stands. */
  readonly text: Point;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Frame;
}

/** Widths of letters in ems, on the safe side for a book face. */
const narrow = /[iıİIljtfr\-. ]/u;
const wide = /[mwMWƏÇDQ]/u;
const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, letter) =>
      sum +
      (narrow.test(letter)
        ? 0.34
        : wide.test(letter)
          ? 0.78
          : /\p{Lu}/u.test(letter)
            ? 0.68
            : 0.54),
    0,
  );

/** Where a name may stand, in ems from its point. */
interface Offset {
  readonly anchor: Label['anchor'];
  readonly dx: number;
  readonly dy: number;
}

const gap = 0.5;
/** Places for a town's name round its dot, best first. */
const besideDot: [Offset, ...Offset[]] = [
  { anchor: 'start', dx: gap, dy: 0.32 },
  { anchor: 'end', dx: -gap, dy: 0.32 },
  { anchor: 'start', dx: 0.3, dy: -0.45 },
  { anchor: 'start', dx: 0.3, dy: 1.1 },
  { anchor: 'end', dx: -0.3, dy: -0.45 },
  { anchor: 'end', dx: -0.3, dy: 1.1 },
  { anchor: 'middle', dx: 0, dy: -0.6 },
  { anchor: 'middle', dx: 0, dy: 1.35 },
];
/** Another name may move about its middle. */
const middle: Offset = { anchor: 'middle', dx: 0, dy: 0.32 };
const aboutMiddle: [Offset, ...Offset[]] = [
  middle,
  ...[0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6]
    .flatMap((row) =>
      [0, 1, -1, 2, -2, 3, -3, 4, -4].map((dx) => ({ ...middle, dx, dy: middle.dy + row * 0.5 })),
    )
    .sort((a, b) => Math.hypot(a.dx, a.dy) - Math.hypot(b.dx, b.dy)),
];

/** What each kind of name adds to the width of a letter, in ems: spacing, and small capitals. */
const spacing = { town: 0, land: 0.05, region: 0.22, sea: 0.03 } as const;
export const lineHeight = 1.05;

/**
 * Finds a place for every name, so that none covers another, a town's dot or the route, and all stay
 * in the frame. Towns choose first, since they have least room; a name that finds no free place takes
 * its first.
 * @param em size of the letters in drawing units
 * @param route points along the route
 */
export function placeLabels(
  landmarks: readonly Landmark[],
  frame: Frame,
  em: number,
  route: readonly Point[],
): Label[] {
  const around =
    (reach: number) =>
    ([x, y]: Point): Frame => ({
      x: x - em * reach,
      y: y - em * reach,
      width: 2 * em * reach,
      height: 2 * em * reach,
    });
  const towns = landmarks.filter(({ kind }) => kind === 'town');
  const dots = towns.map(({ point }) => around(0.3)(point));
  const taken: Frame[] = [];
  const order = { town: 0, sea: 1, land: 2, region: 3 };
  return landmarks
    .toSorted((a, b) => order[a.kind] - order[b.kind])
    .map((landmark) => {
      const candidates = candidatesFor(landmark, em);
      const path = route.filter((it) => distance(it, landmark.point) > em).map(around(0.15));
      const free = candidates.find(
        ({ box }) =>
          within(box, frame) && ![...dots, ...taken, ...path].some((other) => meet(box, other)),
      );
      const chosen = free ?? candidates[0];
      taken.push(chosen.box);
      return chosen;
    });
}

function candidatesFor(landmark: Landmark, em: number): [Label, ...Label[]] {
  const { title, kind, point } = landmark;
  const lines = kind === 'sea' || kind === 'region' ? title.split(' ') : [title];
  const width = em * Math.max(...lines.map((it) => widthOf(it) + it.length * spacing[kind]));
  const height = em * (1.15 + (lines.length - 1) * lineHeight);
  const label = ({ anchor, dx, dy }: Offset): Label => {
    const text: Point = [Math.round(point[0] + dx * em), Math.round(point[1] + dy * em)];
    const x = text[0] - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
    return { ...landmark, lines, text, anchor, box: { x, y: text[1] - em * 0.85, width, height } };
  };
  const [first, ...others] = kind === 'town' ? besideDot : aboutMiddle;
  return [label(first), ...others.map(label)];
}

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

const meet = (a: Frame, b: Frame): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const within = (a: Frame, b: Frame): boolean =>
  a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;
