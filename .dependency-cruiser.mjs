/**
 * The walls between the rooms: which folder may import which. The README's table is this one, row by row.
 * `runs` tells when a room's code runs: anywhere (pure), at build (Node, disk) or in the browser (DOM).
 */
export const rooms = {
  'src/core': { runs: 'anywhere', imports: ['src/site.ts', 'src/strings'] },
  'src/site.ts': { runs: 'anywhere', imports: [] },
  'src/strings': { runs: 'anywhere', imports: [] },
  'src/content': {
    runs: 'at build',
    imports: ['src/core', 'src/site.ts', 'src/strings', 'src/cache.ts'],
  },
  'src/cache.ts': { runs: 'at build', imports: [] },
  'src/fonts': { runs: 'at build', imports: ['src/core'] },
  'src/exports': {
    runs: 'at build',
    imports: ['src/core', 'src/site.ts', 'src/strings', 'src/fonts', 'src/cache.ts'],
  },
  'src/browser': { runs: 'in the browser', imports: ['src/core', 'src/site.ts', 'src/strings'] },
  'src/build': {
    runs: 'at build',
    imports: [
      'src/core',
      'src/content',
      'src/exports',
      'src/browser',
      'src/site.ts',
      'src/strings',
      'src/cache.ts',
    ],
  },
};

/** Astro's templates and what stands beside them; dependency-cruiser does not read .astro, so a test does. */
export const templates = {
  rooms: ['src/pages', 'src/layouts', 'src/components', 'src/styles'],
  runs: 'at build',
  imports: Object.keys(rooms),
};

/** Packages, Node's own modules, and what has no file that can be found: a virtual module of Astro or a part of a package. */
const outside = ['npm', 'npm-dev', 'npm-optional', 'core', 'unknown'];
const folder = (room) => `^${room.replace('.', '\\.')}`;

/** @type {import('dependency-cruiser').IConfiguration} */
const configuration = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    ...Object.entries(rooms).map(([room, { imports }]) => ({
      name: `walls of ${room}`,
      severity: 'error',
      from: { path: folder(room) },
      to: { path: '^(src|tasks|bench|tests)/', pathNot: [room, ...imports].map(folder) },
    })),
    ...Object.entries(rooms)
      .filter(([, { runs }]) => runs !== 'at build')
      .map(([room]) => ({
        name: `${room} knows no Node and no package`,
        severity: 'error',
        from: { path: folder(room) },
        to: { dependencyTypes: outside, pathNot: '^(?:node_modules/)?@oddbird/popover-polyfill/' },
      })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};

export default configuration;
