import { loadModule } from '../load.ts';
import type { Notice } from '../site/notice.ts';
import { onSettingsChange, remember, setting } from '../site/reader-settings.ts';
import type { NameLinks } from './name-links.ts';

/** Links the names of an essay to the index while the box “Adlar” is checked; code and places come with the first wish. */
export function listenForNames(essay: HTMLElement, notice: Notice, signal: AbortSignal): void {
  const box = essay.querySelector<HTMLInputElement>('name-switch input');
  const article = box?.closest('article');
  if (!box || !article) return;
  let names: NameLinks | null = null;

  const apply = async () => {
    if (!box.checked && !names) return;
    try {
      const { NameLinks } = await loadModule(() => import('./name-links.ts'));
      names ??= await NameLinks.load(box.closest('name-switch'));
      names.show(article, box.checked, notice);
    } catch (cause) {
      box.checked = false;
      notice.fault(cause, () => box.click());
    }
  };
  const follow = () => {
    box.checked = setting('names') === 'on';
    void apply();
  };
  // The switch of the corrections makes readings controls, and a control holds no link.
  article.addEventListener(
    'change',
    async ({ target }) => {
      await apply();
      // A choice is remembered once it has worked.
      if (target === box) remember('names', box.checked ? 'on' : '');
    },
    { signal },
  );
  onSettingsChange(follow, signal);
  follow();
}
