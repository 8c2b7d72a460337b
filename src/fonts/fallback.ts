/** Heights in em; `width` is the mean advance over the text of the two essays, in em. */
interface Metrics {
  readonly ascent: number;
  readonly descent: number;
  readonly width: number;
}

/** The cut face at weight 400 and optical size 14. A test measures the same again. */
export const face: Metrics = { ascent: 1.036, descent: 0.335, width: 0.4801 };

interface StandIn {
  readonly family: string;
  /** Mean advance over the essays, measured on the face itself or on its metric twin. */
  readonly width: number;
  readonly regular: readonly string[];
  readonly bold: readonly string[];
}

/**
 * The serifs that readers' systems have and that hold ə, by full and PostScript name: of Linux, which takes longest to
 * find that it lacks a face and so is spared it, of Android, of Windows and Apple's systems. Widths measured on Noto
 * Serif and DejaVu Serif themselves and on Gelasio (metric twin of Georgia).
 */
const standIns: readonly StandIn[] = [
  {
    family: 'Balans DejaVu',
    width: 0.5095,
    regular: ['DejaVu Serif'],
    bold: ['DejaVu Serif Bold'],
  },
  {
    family: 'Balans Noto',
    width: 0.4805,
    regular: ['NotoSerif-Regular', 'Noto Serif'],
    bold: ['NotoSerif-Bold'],
  },
  {
    family: 'Balans Georgia',
    width: 0.4405,
    regular: ['Georgia', 'Gelasio'],
    bold: ['Georgia Bold', 'Gelasio Bold'],
  },
];

const percent = (value: number) => `${Number((value * 100).toFixed(2))}%`;
const local = (names: readonly string[]) => names.map((name) => `local("${name}")`).join();

/**
 * `@font-face` rules that make a system's serif take the room of the cut face, so that a page set in it breaks
 * its lines in nearly the same places, and the list of their families as `--stand-ins`. Each is a family of its
 * own: a browser looks for the next only where the one before is missing, and looking takes time before the
 * first paint (bench/README.md).
 */
export function fallbackFaces(): string {
  const faces = standIns.flatMap(({ family, width, regular, bold }) => {
    const scale = face.width / width;
    const metrics = [
      `size-adjust:${percent(scale)}`,
      `ascent-override:${percent(face.ascent / scale)}`,
      `descent-override:${percent(face.descent / scale)}`,
      'line-gap-override:0%',
    ].join(';');
    return [
      `@font-face{font-family:"${family}";src:${local(regular)};${metrics}}`,
      `@font-face{font-family:"${family}";font-weight:600 700;src:${local(bold)};${metrics}}`,
    ];
  });
  const families = standIns.map(({ family }) => `"${family}"`).join();
  return `${faces.join('')}:root{--stand-ins:${families}}`;
}
