import { remember, setting } from '../site/reader-settings.ts';
import { linkNames, type NamePlace, unlinkNames } from './name-links.ts';

/** Links the names of the essay around it to the index while its box is checked. */
class NameSwitch extends HTMLElement {
  #end = new AbortController();
  #places: Promise<Map<string, NamePlace[]>> | null = null;

  connectedCallback(): void {
    this.#end = new AbortController();
    const { signal } = this.#end;
    const box = this.querySelector('input');
    const essay = this.closest('article');
    if (!box || !essay) return;
    box.checked = setting('names') === 'on';
    box.addEventListener('change', () => remember('names', box.checked ? 'on' : ''), { signal });
    // The switch of the corrections makes readings controls, and a control holds no link.
    essay.addEventListener('change', () => this.#apply(essay, box), { signal });
    if (box.checked) this.#apply(essay, box);
  }

  disconnectedCallback(): void {
    this.#end.abort();
  }

  async #apply(essay: Element, box: HTMLInputElement): Promise<void> {
    unlinkNames(essay);
    if (!box.checked) return;
    try {
      this.#places ??= load(this.dataset['places'] ?? '');
      const places = await this.#places;
      unlinkNames(essay);
      if (box.checked) linkNames(essay, places, this.dataset['index'] ?? '');
      essay.dispatchEvent(new Event('names-marked'));
    } catch {
      this.#places = null;
      box.checked = false;
    }
  }
}

async function load(url: string): Promise<Map<string, NamePlace[]>> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(response.statusText);
  const data: unknown = await response.json();
  const places = new Map<string, NamePlace[]>();
  for (const [paragraph, list] of Object.entries(data ?? {})) {
    places.set(paragraph, Array.isArray(list) ? list.flatMap(placeOf) : []);
  }
  return places;
}

function placeOf(value: unknown): NamePlace[] {
  if (!Array.isArray(value)) return [];
  const [start, end, entry, title]: unknown[] = value;
  return typeof start === 'number' &&
    typeof end === 'number' &&
    typeof entry === 'string' &&
    typeof title === 'string'
    ? [{ start, end, entry, title }]
    : [];
}

customElements.define('name-switch', NameSwitch);
