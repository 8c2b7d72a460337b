import { leaves } from '../../core/edition/leaves.ts';
import { allLeaves } from '../../core/edition/section-parts.ts';
import type { Subject } from '../head/page-description.ts';

/** The words on the card of an essay or a section. */
export interface CardContent {
  /** What the title belongs to; empty if it stands for itself. */
  readonly above: string;
  readonly title: string;
  /** Whether the title is the editor's, which brackets show as everywhere. */
  readonly editorial: boolean;
  /** The text itself, of which the card shows as much as there is room for. */
  readonly text: string;
}

export function cardContent({ essay, section }: Subject): CardContent {
  const [opening] = section ? allLeaves(section) : leaves(essay);
  return {
    above: section ? essay.title.text : '',
    title: section ? section.heading.text : essay.title.text,
    editorial: section !== undefined || essay.title.from === 'editor',
    text: opening?.text ?? '',
  };
}
