import { essay } from '../../strings.ts';

const names: Readonly<Record<string, (number: string) => string>> = {
  p: essay.paragraph,
  n: essay.note,
  f: essay.picture,
};

/** What readers call a leaf, by its anchor: `Abzas 10`, `Qeyd 1`, `Şəkil 1`. */
export const leafName = (id: string): string => names[id.charAt(0)]?.(id.slice(1)) ?? id;
