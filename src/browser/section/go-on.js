// To the same place in the whole essay, once the section's own text is on the screen. A replacement, so that Back
// leads to where the reader came from. A text directive is hidden from location.hash; the navigation's own record
// may still have it. With one it goes on at once: a browser that has found the words here looks for them only once.
{
  const { essay, section } = document.currentScript.dataset;
  const asked = performance.getEntriesByType('navigation')[0]?.name ?? '';
  const directive = /:~:.*$/u.exec(asked)?.[0] ?? '';
  const place = location.hash.replace(/:~:.*/u, '') || `#${section}`;
  const go = () => location.replace(essay + location.search + place + directive);
  if (directive) go();
  else requestAnimationFrame(() => setTimeout(go));
}
