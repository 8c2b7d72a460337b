import type { Essay } from './essay.ts';

/** Files of the essay's folder that it shows, each once: `pictures/x.jpg`. */
export const picturesOf = ({ sections }: Pick<Essay, 'sections'>): string[] => [
  ...new Set(
    sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'figure' ? [block.picture.file] : [])),
    ),
  ),
];
