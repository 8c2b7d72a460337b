import { addStyles } from '../add-styles.ts';
import choices from './choices.css?inline';
import { isSettingName, onSettingsChange, remember, setting } from './reader-settings.ts';
import panel from './settings-panel.css?inline';

/** The panel in which a reader sets theme, size, measure and keys. */
class ReaderSettings extends HTMLElement {
  #end = new AbortController();

  connectedCallback(): void {
    this.#end = new AbortController();
    const { signal } = this.#end;
    const show = () => {
      for (const radio of this.querySelectorAll('input')) {
        radio.checked = isSettingName(radio.name) && radio.value === setting(radio.name);
      }
    };
    show();
    const opening = () => addStyles(choices + panel);
    this.querySelector('[popover]')?.addEventListener('beforetoggle', opening, {
      once: true,
      signal,
    });
    onSettingsChange(show, signal);
    this.addEventListener(
      'change',
      ({ target }) => {
        if (target instanceof HTMLInputElement && isSettingName(target.name)) {
          remember(target.name, target.value);
        }
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#end.abort();
  }
}
customElements.define('reader-settings', ReaderSettings);
