import type { Cited } from '../../core/citation/cited.ts';
import { plainCitations } from '../../core/citation/plain.ts';
import { records } from '../../core/citation/records.ts';
import * as strings from '../../strings.ts';
import { make } from '../make.ts';
import { copy } from '../share/clipboard.ts';
import type { Notice } from '../site/notice.ts';
import '../share/styles.ts';

const words = strings.cite;

/** Shows how to cite an essay, or a place of it: two styles to copy, three files to save. */
export function openCitation(host: Element, cited: Cited, notice: Notice): void {
  const today = strings.citation.date(new Date());
  const dialog = make(
    'dialog',
    { class: 'citation', 'aria-label': words.title },
    make('h2', {}, words.title),
    entry(words.styles.apa, plainCitations.apa(cited), notice),
    entry(words.styles.chicago, plainCitations.chicago(cited, today), notice),
    files(cited),
    make('form', { method: 'dialog' }, make('button', { class: 'link' }, strings.action.close)),
  );
  dialog.addEventListener('close', () => dialog.remove());
  host.append(dialog);
  notice.moveTo(dialog);
  dialog.showModal();
}

function entry(style: string, text: string, notice: Notice): HTMLElement {
  const button = make(
    'button',
    { type: 'button', class: 'link', 'aria-label': `${words.copy}: ${style}` },
    words.copy,
  );
  button.addEventListener('click', async () => {
    notice.say((await copy(text)) ? words.copied : strings.action.notCopied);
  });
  return make('section', {}, make('h3', {}, style), make('p', {}, text), button);
}

function files(cited: Cited): HTMLElement {
  const buttons = Object.entries(records).flatMap(([ending, { label, type, make: content }]) => {
    const button = make('button', { type: 'button', class: 'link' }, label);
    button.addEventListener('click', () => save(`${cited.slug}.${ending}`, type, content(cited)));
    return [button, ' '];
  });
  return make('p', {}, `${words.files}: `, ...buttons);
}

function save(name: string, type: string, content: string): void {
  const href = URL.createObjectURL(new Blob([content], { type }));
  make('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 1000);
}
