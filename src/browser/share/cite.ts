import type { Cited } from '../../core/citation/cited.ts';
import { loadModule } from '../load.ts';
import type { Notice } from '../site/notice.ts';

/** Opens the dialog that shows how to cite a place, once its code has come; else the reader is told. */
export async function showCitation(host: Element, cited: Cited, notice: Notice): Promise<void> {
  try {
    const { openCitation } = await loadModule(() => import('../cite/citation-dialog.ts'));
    openCitation(host, cited, notice);
  } catch (cause) {
    notice.fault(cause, () => showCitation(host, cited, notice));
  }
}
