import * as strings from '../../strings.ts';
import { citedEssay } from '../share/cited-essay.ts';
import type { Notice } from '../site/notice.ts';

const key = 'balans-yer';

/** Comes back to the paragraph where a reader left the essay, unless the address names a place. */
export function restorePosition(essay: HTMLElement, notice: Notice, signal: AbortSignal): void {
  const { slug } = citedEssay(essay);
  const place = read()[slug];
  const paragraph = place ? document.getElementById(place) : null;
  if (paragraph && essay.contains(paragraph) && !namesPlace()) {
    delete document.documentElement.dataset['drawing'];
    paragraph.scrollIntoView({ behavior: 'instant' });
    const number = paragraph.querySelector<HTMLElement>('.number')?.dataset['n'] ?? '';
    const act = () => scrollTo({ top: 0 });
    const say = () =>
      notice.say(strings.position.resume(number), { label: strings.position.fromStart, act });
    // Of a page that is made ready ahead it is said once there is somebody to be told.
    if ('prerendering' in document && document.prerendering === true) {
      document.addEventListener('prerenderingchange', say, { signal, once: true });
    } else say();
  }
  const leave = () => {
    if (document.visibilityState === 'hidden') write(slug, firstVisible(essay));
  };
  document.addEventListener('visibilitychange', leave, { signal });
}

/** Whether the reader has come to a place of the address's own; a text directive is hidden from `location`. */
function namesPlace(): boolean {
  const [visit] = performance.getEntriesByType('navigation');
  const fresh = visit instanceof PerformanceNavigationTiming && visit.type === 'navigate';
  return !fresh || visit.name.includes('#') || location.hash !== '' || location.search !== '';
}

function firstVisible(essay: HTMLElement): string | null {
  if (scrollY < innerHeight / 2) return null;
  const paragraphs = [...essay.querySelectorAll('article :is(p, li)[id]')];
  return paragraphs.find((it) => it.getBoundingClientRect().bottom > 80)?.id ?? null;
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
