// What is to be known before the first paint: whether the face can be there in time, and the reader's settings. The face
// is asked for first: a look at what is stored waits for the browser's own process.
{
  const { documentElement, currentScript, head } = document;
  const { dataset } = documentElement;
  dataset.js = '';
  try {
    // A browser that resists fingerprinting keeps no record of the visit.
    const [{ requestStart, transferSize, deliveryType, workerStart } = {}] =
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
  } catch {}
}
