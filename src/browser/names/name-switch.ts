import { loadModule } from '../load.ts';
import { Notice } from '../site/notice.ts';
import { onSettingsChange, remember, setting } from '../site/reader-settings.ts';

/** Links the names of the essay around it to the index while its box is checked. */
class NameSwitch extends HTMLElement {
  #end = new AbortController();

  connectedCallback(): void {
    this.#end = new AbortController();
    const { signal } = this.#end;
    const box = this.querySelector('input');
    const essay = this.closest('article');
    if (!box || !essay) return;
    let made: Notice | null = null;
    const notice = () => {
      made ??= new Notice(essay, signal);
      return made;
    };
    const load = this.#loadOnce();

    const apply = async () => {
      if (!box.checked && !essay.querySelector('a.name')) return;
      try {
        const names = await load();
        names.unlink(essay);
        const others = box.checked ? names.link(essay) : 0;
        essay.dispatchEvent(new Event('names-marked'));
        if (others > 0) notice().say(names.otherText, names.reload);
      } catch (cause) {
        box.checked = false;
        notice().fault(cause, () => box.click());
      }
    };
    const follow = () => {
      box.checked = setting('names') === 'on';
      void apply();
    };
    // The switch of the corrections makes readings controls, and a control holds no link.
    essay.addEventListener(
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

  disconnectedCallback(): void {
    this.#end.abort();
  }

  /** The code and the places of names; what fails is asked for again by the next call. */
  #loadOnce() {
    const { places = '', version = '', index = '' } = this.dataset;
    const load = async () => {
      const { NameLinks } = await loadModule(() => import('./name-links.ts'));
      return NameLinks.load(places, version, index);
    };
    let names: ReturnType<typeof load> | null = null;
    return () => {
      names ??= load().catch((cause: unknown) => {
        names = null;
        throw cause;
      });
      return names;
    };
  }
}

customElements.define('name-switch', NameSwitch);
