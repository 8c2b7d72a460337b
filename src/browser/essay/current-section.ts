/** Marks in the contents which section is being read, and opens them where there is room. */
export function markCurrent(essay: HTMLElement, signal: AbortSignal): void {
  const links = [...essay.querySelectorAll<HTMLAnchorElement>('.contents a')];
  const headings = links.map(({ hash }) => document.getElementById(hash.slice(1)));
  const folded = essay.querySelector('details');
  const wide = matchMedia('(min-width: 64rem)');
  const fold = () => {
    if (folded) folded.open = wide.matches;
  };
  fold();
  wide.addEventListener('change', fold, { signal });

  const update = () => {
    const line = innerHeight / 3;
    const at = headings.findLastIndex((it) => it && it.getBoundingClientRect().top < line);
    for (const [index, link] of links.entries()) {
      if (index === at) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  const observer = new IntersectionObserver(update, { rootMargin: '0px 0px -66% 0px' });
  for (const heading of headings) if (heading) observer.observe(heading);
  signal.addEventListener('abort', () => observer.disconnect());
}
