import type { Essay, Heading, Section, TextBlock } from './essay.ts';
import { leavesOf } from './leaves.ts';

/** A headed section with the sections of the next depth that it holds. */
export interface SectionTree extends Section {
  readonly heading: Heading;
  readonly parts: readonly SectionTree[];
}

/** The essay's outline: each “##” with the “###” under it. The lead, which has no heading, is left out. */
export function sectionTree(essay: Essay): SectionTree[] {
  const tree: (SectionTree & { parts: SectionTree[] })[] = [];
  for (const { heading, ...section } of essay.sections) {
    if (!heading) continue;
    const parent = heading.depth === 3 ? tree.at(-1) : undefined;
    (parent?.parts ?? tree).push({ heading, ...section, parts: [] });
  }
  return tree;
}

/** Every section that has an address, in reading order, each with its parts. */
export function addressedSections(essay: Essay): SectionTree[] {
  return sectionTree(essay).flatMap((section) => [section, ...section.parts]);
}

/** All leaves of a section and of its parts. */
export function allLeaves(section: SectionTree): TextBlock[] {
  return [...leavesOf(section), ...section.parts.flatMap(allLeaves)];
}
