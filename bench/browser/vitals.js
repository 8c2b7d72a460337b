// Runs in the page before anything of its own and collects what the browser says about the load.
{
  const vitals = { fcp: 0, lcp: 0, cls: 0, longTasks: [] };
  Reflect.set(globalThis, 'benchVitals', vitals);
  const watch = (type, use) =>
    new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({
      type,
      buffered: true,
    });
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') vitals.fcp = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }) => {
    vitals.lcp = startTime;
  });
  watch('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) vitals.cls += value;
  });
  watch('longtask', ({ startTime, duration }) => {
    vitals.longTasks.push([startTime, duration]);
  });
}
