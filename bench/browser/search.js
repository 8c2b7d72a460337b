// Runs in the search page: asks as a reader would and tells when the list shows what was found.
{
  const input = () => document.querySelector('search-box input');
  const state = () => document.querySelector('[data-search-results]')?.dataset.state;

  /** From the wish, which is the focus of the field, until the results stand there; in ms. */
  const first = (query) =>
    new Promise((done) => {
      const began = performance.now();
      new MutationObserver((_, observer) => {
        if (state() !== 'done') return;
        observer.disconnect();
        done(performance.now() - began);
      }).observe(document.body, {
        subtree: true,
        attributes: true,
        attributeFilter: ['data-state'],
      });
      input().focus();
      input().value = query;
      input().dispatchEvent(new Event('input', { bubbles: true }));
    });

  let pressed = null;
  let rest = () => {};
  /** When the last keystroke has been answered. */
  const settled = () =>
    new Promise((done) => {
      if (pressed === null) done();
      else rest = done;
    });

  /** Notes for each keystroke how long it took until the list had changed. */
  const watch = () => {
    const times = [];
    addEventListener(
      'input',
      () => {
        pressed = performance.now();
      },
      { capture: true },
    );
    new MutationObserver(() => {
      if (pressed === null || state() === 'loading') return;
      if (state() === 'done') times.push(performance.now() - pressed);
      pressed = null;
      rest();
    }).observe(document.querySelector('[data-search-results]'), {
      attributes: true,
      attributeFilter: ['data-state'],
    });
    return times;
  };

  /** Loads files side by side, and nothing else; in ms. */
  const load = async (urls) => {
    const began = performance.now();
    await Promise.all(urls.map(async (url) => (await fetch(url)).arrayBuffer()));
    return performance.now() - began;
  };

  /** The same search by Pagefind as it comes, texts of its results included; in ms. */
  const stock = async (script, query) => {
    const began = performance.now();
    const pagefind = await import(script);
    const { results } = await pagefind.search(query);
    await Promise.all(results.map((result) => result.data()));
    return performance.now() - began;
  };

  Reflect.set(globalThis, 'benchSearch', { first, watch, settled, load, stock, times: [] });
}
