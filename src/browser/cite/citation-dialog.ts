import type { Cited } from '../../core/citation/cited.ts';
import { plainCitations } from '../../core/citation/plain.ts';
import { records } from '../../core/citation/records.ts';
import * as strings from '../../strings.ts';
import { copy } from '../share/clipboard.ts';
import type { Notice } from '../site/notice.ts';
import '../share/styles.ts';

/** Shows how to cite an essay, or a place of it: two styles to copy, three files to save. */
export function openCitation(host: Element, cited: Cited, notice: Notice): void {
  const dialog = document.createElement('dialog');
  const heading = document.createElement('h2');
  heading.textContent = strings.cite.title;
  dialog.className = 'citation';
  dialog.setAttribute('aria-label', strings.cite.title);
  dialog.append(
    heading,
    entry('APA', plainCitations.apa(cited), notice),
    entry('Chicago', plainCitations.chicago(cited, strings.citation.date(new Date())), notice),
    files(cited),
    closeButton(),
  );
  dialog.addEventListener('close', () => dialog.remove());
  host.append(dialog);
  notice.moveTo(dialog);
  dialog.showModal();
}

function entry(style: string, text: string, notice: Notice): HTMLElement {
  const group = document.createElement('section');
  const name = document.createElement('h3');
  const words = document.createElement('p');
  const button = document.createElement('button');
  name.textContent = style;
  words.textContent = text;
  button.type = 'button';
  button.className = 'link';
  button.textContent = strings.cite.copy;
  button.setAttribute('aria-label', `${strings.cite.copy}: ${style}`);
  button.addEventListener('click', async () => {
    notice.say((await copy(text)) ? strings.cite.copied : strings.action.notCopied);
  });
  group.append(name, words, button);
  return group;
}

function files(cited: Cited): HTMLElement {
  const line = document.createElement('p');
  line.append(`${strings.cite.files}: `);
  for (const [ending, { label, type, make }] of Object.entries(records)) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'link';
    button.textContent = label;
    button.addEventListener('click', () => save(`${cited.slug}.${ending}`, type, make(cited)));
    line.append(button, ' ');
  }
  return line;
}

function save(name: string, type: string, content: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

function closeButton(): HTMLElement {
  const form = document.createElement('form');
  const button = document.createElement('button');
  form.method = 'dialog';
  button.className = 'link';
  button.textContent = strings.action.close;
  form.append(button);
  return form;
}
