// What is to be known before the first paint: the reader's settings, whether the face can be there in time, and whether
// anything may be fetched ahead.
// A page that was fetched ahead tells nothing of the line: the last one that came over it does.
{
  const { documentElement, currentScript, head } = document;
  const { dataset } = documentElement;
  dataset.js = '';
  try {
    const { face, ...settings } = JSON.parse(localStorage.balans || '{}');
    Object.assign(dataset, settings);
    const [{ requestStart, transferSize, deliveryType }] =
      performance.getEntriesByType('navigation');
    const { rtt = 0, saveData, effectiveType } = navigator.connection ?? {};
    if (!saveData && !/2g/u.test(effectiveType)) dataset.ahead = '';
    if (transferSize && !deliveryType)
      sessionStorage.balansNear = performance.now() - requestStart < 100 && rtt < 150 ? 1 : 0;
    if (+sessionStorage.balansNear || navigator.serviceWorker?.controller) {
      dataset.face = '';
      const { url: href } = currentScript.dataset;
      const link = { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: '', href };
      head.append(Object.assign(document.createElement('link'), link));
    }
  } catch {}
}
