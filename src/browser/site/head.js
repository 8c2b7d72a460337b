// What is to be known before the first paint: whether the face can be there in time, the reader's settings, and whether
// the page is read from its beginning. The face is asked for first: a look at what is stored waits for the browser's own
// process.
{
  const { documentElement, currentScript, head } = document;
  const { dataset } = documentElement;
  dataset.js = '';
  try {
    // A browser that resists fingerprinting keeps no record of the visit.
    const [{ name, type, requestStart, transferSize, deliveryType, workerStart } = {}] =
      performance.getEntriesByType('navigation');
    const { rtt = 0 } = navigator.connection ?? {};
    // A page that was fetched ahead tells nothing of the line: the last one that came over it does. What came from the
    // service worker's own copy came with the face.
    const tells = transferSize ? !deliveryType : workerStart;
    const near = tells
      ? !transferSize || (performance.now() - requestStart < 100 && rtt < 150)
      : +sessionStorage.balansNear;
    if (near) {
      dataset.face = '';
      const { url: href } = currentScript.dataset;
      const link = { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: '', href };
      head.append(Object.assign(document.createElement('link'), link));
    }
    const { face, ...settings } = JSON.parse(localStorage.balans || '{}');
    Object.assign(dataset, settings);
    if (tells) sessionStorage.balansNear = near ? 1 : 0;
    // Then what is far below its beginning is laid out once that has been drawn; of a page made ready ahead, before.
    if (type === 'navigate' && !document.prerendering && !/[?#]/.test(name)) {
      const drawn = (list, observer) => {
        if (!list.getEntriesByName('first-contentful-paint').length) return;
        observer.disconnect();
        delete dataset.drawing;
      };
      new PerformanceObserver(drawn).observe({ type: 'paint', buffered: true });
      dataset.drawing = '';
    }
  } catch {}
}
