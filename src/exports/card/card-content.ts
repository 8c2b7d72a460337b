import { leavesOf } from '../../core/edition/leaves.ts';
import { provenance } from '../../core/edition/provenance.ts';
import type { Subject } from '../head/page-description.ts';

/** What the card of an essay or a section says. */
export interface CardContent {
  readonly title: string;
  /** Whether the title is the editor's, which brackets show as everywhere. */
  readonly editorial: boolean;
  /** One line more: what kind of text the essay is, or the essay that a section belongs to. */
  readonly line: string;
  /** Lengths of the essay's sections, lead first. */
  readonly sections: readonly number[];
  /** Which of them the card is about; `null` on the essay's own. */
  readonly current: number | null;
}

export function cardContent({ essay, section }: Subject): CardContent {
  const heading = section?.heading;
  const at = essay.sections.findIndex((it) => it.heading?.id === heading?.id);
  return {
    title: heading?.text ?? essay.title.text,
    editorial: (heading ?? essay.title).from === 'editor',
    line: heading ? essay.title.text : provenance(essay),
    sections: essay.sections.map((it) =>
      leavesOf(it).reduce((sum, { text }) => sum + text.length, 0),
    ),
    current: heading ? at : null,
  };
}
