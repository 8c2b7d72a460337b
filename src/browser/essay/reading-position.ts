import * as strings from '../../strings.ts';

const key = 'balans-yer';

/** Comes back to the paragraph where a reader left the essay, unless the address names a place. */
export function restorePosition(essay: HTMLElement, signal: AbortSignal): void {
  const slug = essay.dataset['slug'] ?? '';
  const place = read()[slug];
  const [entry] = performance.getEntriesByType('navigation');
  const fresh = entry instanceof PerformanceNavigationTiming && entry.type === 'navigate';
  const paragraph = place ? document.getElementById(place) : null;
  if (fresh && paragraph && !location.hash && !location.search && essay.contains(paragraph)) {
    paragraph.scrollIntoView({ behavior: 'instant' });
    announce(essay, paragraph.querySelector<HTMLElement>('.number')?.dataset['n'] ?? '', signal);
  }
  const leave = () => {
    if (document.visibilityState === 'hidden') write(slug, firstVisible(essay));
  };
  document.addEventListener('visibilitychange', leave, { signal });
}

function firstVisible(essay: HTMLElement): string | null {
  if (scrollY < innerHeight / 2) return null;
  const paragraphs = [...essay.querySelectorAll('article p[id]')];
  return paragraphs.find((it) => it.getBoundingClientRect().bottom > 80)?.id ?? null;
}

function announce(essay: HTMLElement, number: string, signal: AbortSignal): void {
  const note = document.createElement('p');
  note.className = 'resume screen';
  note.role = 'status';
  const again = document.createElement('button');
  again.className = 'link';
  again.textContent = strings.essay.fromStart;
  again.addEventListener('click', () => {
    scrollTo({ top: 0 });
    note.remove();
  });
  note.append(`${strings.essay.resume(number)} `, again);
  essay.append(note);
  const timer = setTimeout(() => note.remove(), 8000);
  signal.addEventListener('abort', () => clearTimeout(timer));
}

function read(): Record<string, string> {
  const places: Record<string, string> = {};
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    for (const [slug, id] of Object.entries(stored ?? {})) {
      if (typeof id === 'string') places[slug] = id;
    }
  } catch {
    // Storage is denied or damaged: the essay opens at its beginning.
  }
  return places;
}

function write(slug: string, id: string | null): void {
  const { [slug]: _, ...others } = read();
  try {
    localStorage.setItem(key, JSON.stringify(id ? { ...others, [slug]: id } : others));
  } catch {
    // Nowhere to remember it.
  }
}
