import type { Cited } from '../../core/citation/cited.ts';
import { plainCitations } from '../../core/citation/plain.ts';
import { records } from '../../core/citation/records.ts';
import * as strings from '../../strings.ts';
import type { Announcer } from '../share/announcer.ts';
import { copy } from '../share/clipboard.ts';
import type { SharedPlace } from '../share/shared-place.ts';

/** Shows how to cite the essay, or a place of it: two styles to copy, three files to save. */
export function openCitation(
  essay: HTMLElement,
  place: SharedPlace | null,
  announcer: Announcer,
): void {
  const dialog = document.createElement('dialog');
  const cited = citedFrom(essay, place);
  const heading = document.createElement('h2');
  heading.id = 'istinad';
  heading.textContent = strings.cite.title;
  dialog.className = 'citation';
  dialog.setAttribute('aria-labelledby', heading.id);
  const today = new Intl.DateTimeFormat('az', { dateStyle: 'long' }).format(new Date());
  dialog.append(
    heading,
    entry('APA', plainCitations.apa(cited), announcer),
    entry('Chicago', plainCitations.chicago(cited, today), announcer),
    files(cited),
    closeButton(),
  );
  dialog.addEventListener('close', () => dialog.remove());
  essay.append(dialog);
  dialog.showModal();
}

function citedFrom(essay: HTMLElement, place: SharedPlace | null): Cited {
  const { slug = '', version = '' } = essay.dataset;
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const url = new URL(canonical ?? location.pathname, location.href);
  url.hash = place?.id ?? '';
  const heading = essay.querySelector('h1');
  return {
    slug,
    version,
    title: heading?.textContent ?? '',
    supplied: heading?.classList.contains('editorial') ?? false,
    address: url.href,
    section: place?.sectionId ? { id: place.sectionId, title: place.section } : undefined,
    paragraph: place?.paragraph ?? undefined,
  };
}

function entry(style: string, text: string, announcer: Announcer): HTMLElement {
  const group = document.createElement('section');
  const name = document.createElement('h3');
  const words = document.createElement('p');
  const button = document.createElement('button');
  name.textContent = style;
  words.textContent = text;
  button.type = 'button';
  button.className = 'link';
  button.textContent = strings.cite.copy;
  button.ariaLabel = `${strings.cite.copy}: ${style}`;
  button.addEventListener('click', async () => {
    announcer.say((await copy(text)) ? strings.cite.copied : strings.action.notCopied);
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
