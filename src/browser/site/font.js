{
  const { dataset } = document.documentElement;
  const { url } = document.currentScript.dataset;
  const [visit] = performance.getEntriesByType('navigation');
  const { rtt = 0 } = navigator.connection ?? {};
  const near = visit && visit.responseStart - visit.requestStart < 80 && rtt < 150;
  if (near || (origin !== 'null' && navigator.serviceWorker?.controller)) {
    dataset.face = '';
    const link = { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: '', href: url };
    document.head.append(Object.assign(document.createElement('link'), link));
  }
}
