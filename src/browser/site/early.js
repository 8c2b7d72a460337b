(({ dataset }) => {
  dataset.js = '';
  try {
    Object.assign(dataset, JSON.parse(localStorage.balans || '{}'));
  } catch {}
})(document.documentElement);
