import * as strings from '../../strings.ts';
import { addStyles } from '../add-styles.ts';
import { loadFile } from '../load.ts';
import { NodeText } from '../node-text.ts';
import type { Notice } from '../site/notice.ts';
import css from './name-links.css?inline';

addStyles(css);

/** A name in a block's text: where it begins, its words, its entry's part of the address and title. */
type NamePlace = readonly [start: number, words: string, entry: string, title: string];

interface NameFile {
  /** The version of the text that the places were taken from. */
  readonly version: string;
  readonly places: ReadonlyMap<string, readonly NamePlace[]>;
}

/** The names of an essay as links to the index. */
export class NameLinks {
  readonly #places: NameFile['places'];
  readonly #index: string;

  private constructor({ places }: NameFile, index: string) {
    this.#places = places;
    this.#index = index;
  }

  /**
   * @param element has the addresses of the file of places and of the index, and the version of the page's text.
   * The file is asked for past the browser's cache where that holds another version.
   * @throws LoadFault
   */
  static async load(element: HTMLElement | null): Promise<NameLinks> {
    const { places = '', version = '', index = '' } = element?.dataset ?? {};
    const kept = await loadFile(places, readNames);
    const names =
      kept.version === version ? kept : await loadFile(places, readNames, { cache: 'reload' });
    return new NameLinks(names, index);
  }

  /** Makes the names links, or text again, and tells the reader where the page has another text than the file. */
  show(article: Element, wanted: boolean, notice: Notice): void {
    this.#unlink(article);
    const others = wanted ? this.#link(article) : 0;
    article.dispatchEvent(new Event('names-marked'));
    const act = () => location.reload();
    if (others > 0) notice.say(strings.names.otherText, { label: strings.retry.reload, act });
  }

  /**
   * Makes names links, except in what is a control itself. Where other words stand than the file has (the page
   * is older or newer, or has been translated) the text is left alone.
   * @returns how many names stand elsewhere
   */
  #link(essay: Element): number {
    let others = 0;
    for (const [id, places] of this.#places) {
      const block = essay.querySelector(`[id="${CSS.escape(id)}"]`);
      const text = block && new NodeText(block);
      // From the end, so that the places before stay where they are.
      for (const [start, words, entry, title] of [...places].reverse()) {
        const end = start + words.length;
        if (text?.text.slice(start, end) !== words) others += 1;
        else for (const range of text.pieces(start, end)) this.#wrap(range, entry, title);
      }
    }
    return others;
  }

  /** Undoes it: the text is as it was. */
  #unlink(essay: Element): void {
    for (const link of essay.querySelectorAll('a.name')) {
      const { parentNode } = link;
      link.replaceWith(...link.childNodes);
      parentNode?.normalize();
    }
  }

  #wrap(range: Range, entry: string, title: string): void {
    if (range.startContainer.parentElement?.closest('a, button, [role="button"]')) return;
    const link = document.createElement('a');
    link.className = 'name';
    link.href = `${this.#index}${entry}/`;
    link.title = title;
    range.surroundContents(link);
  }
}

async function readNames(response: Response): Promise<NameFile> {
  const { version, places }: { version: string; places: Record<string, NamePlace[]> } =
    await response.json();
  if (typeof version !== 'string') throw new TypeError('a file of names without a version');
  return { version, places: new Map(Object.entries(places)) };
}
