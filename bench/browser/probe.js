// Runs in every page before anything of its own, and notes what a reader would notice.
{
  const probe = { fcp: 0, lcp: 0, shift: 0, blocked: 0, asked: 0, keystrokes: [] };
  const watch = (type, use) =>
    new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({
      type,
      buffered: true,
    });
  // A page may go on to another by itself: what counts is the first that is painted, from the start of the first.
  const own = String(performance.timeOrigin);
  sessionStorage.started ??= own;
  const note = (name, { startTime }) => {
    sessionStorage.painted ??= own;
    if (sessionStorage.painted === own)
      sessionStorage[name] = Number(own) - Number(sessionStorage.started) + startTime;
    probe[name] = Number(sessionStorage[name]);
  };
  watch('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') note('fcp', entry);
  });
  watch('largest-contentful-paint', (entry) => note('lcp', entry));
  watch('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) probe.shift += value;
  });
  watch('longtask', ({ duration }) => {
    probe.blocked += Math.max(0, duration - 50);
  });

  const now = () => performance.timeOrigin + performance.now();
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  /** Waits for something, frame by frame; no frame is made of a page that is only prerendered. */
  const seen = async (is) => {
    do await frame();
    while (!is());
    return now();
  };

  for (const type of ['keydown', 'pointerdown'])
    addEventListener(type, () => (probe.asked ||= now()), { capture: true });
  const list = () => document.querySelector('[data-search-results]');
  const field = () => document.activeElement?.matches('search-box input');
  /** From the key or tap until the field takes letters, and until the first results stand there. */
  probe.search = async (query) => {
    const opened = await seen(field);
    const input = document.activeElement;
    input.value = query;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    const found = await seen(() => list()?.matches('[data-state=done]:has(li)'));
    return { field: opened - probe.asked, results: found - probe.asked };
  };
  /** Notes for each keystroke from now on how long it took until the list had changed. */
  probe.watchKeys = () => {
    let pressed = 0;
    addEventListener('input', () => (pressed = now()), { capture: true });
    new MutationObserver(() => {
      if (pressed > 0 && list()?.dataset.state === 'done') probe.keystrokes.push(now() - pressed);
      if (list()?.dataset.state !== 'loading') pressed = 0;
    }).observe(list(), { attributes: true, attributeFilter: ['data-state'] });
  };

  Reflect.set(globalThis, 'probe', probe);
}
