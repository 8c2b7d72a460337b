// What is to be known before the first paint: the reader's settings, and whether the face can be there in time.
{
  const { documentElement, currentScript, head } = document;
  const { dataset } = documentElement;
  dataset.js = '';
  try {
    const { face, ...settings } = JSON.parse(localStorage.balans || '{}');
    Object.assign(dataset, settings);
    const [{ requestStart, transferSize, deliveryType, workerStart }] =
      performance.getEntriesByType('navigation');
    const { rtt = 0 } = navigator.connection ?? {};
    // A page that was fetched ahead tells nothing of the line: the last one that came over it does. What came from the
    // service worker's own copy came with the face.
    if (transferSize ? !deliveryType : workerStart)
      sessionStorage.balansNear =
        !transferSize || (performance.now() - requestStart < 100 && rtt < 150) ? 1 : 0;
    if (+sessionStorage.balansNear) {
      dataset.face = '';
      const { url: href } = currentScript.dataset;
      const link = { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: '', href };
      head.append(Object.assign(document.createElement('link'), link));
    }
  } catch {}
}
