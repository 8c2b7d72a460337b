import type { Heading, TextBlock } from '../edition/essay.ts';
import type { Range } from '../edition/runs.ts';

/** One place where the text names an entry, or means it. */
export interface Occurrence extends Range {
  /** Last part of the entry's address. */
  readonly entry: string;
  readonly essay: string;
  /** `null` in the lead. */
  readonly heading: Heading | null;
  /** The leaf it stands in. */
  readonly paragraph: TextBlock;
  /** Whether the text means the entry without naming it; an editor says so and why. */
  readonly implied: string | null;
  readonly abbreviation: boolean;
  /** Whether it stands inside a longer name that is an entry itself. */
  readonly inner: boolean;
}
