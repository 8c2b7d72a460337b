// To the same place in the whole essay, once the section's own text is on the screen. A replacement, so that Back
// leads to where the reader came from. A text directive is hidden from location.hash; the navigation's own record
// may still have it.
{
  const { essay, section } = document.currentScript.dataset;
  const asked = performance.getEntriesByType('navigation')[0]?.name ?? '';
  const directive = /:~:.*$/u.exec(asked)?.[0] ?? '';
  const place = location.hash.replace(/:~:.*/u, '') || `#${section}`;
  const go = () => location.replace(essay + location.search + place + directive);
  requestAnimationFrame(() => setTimeout(go));
}
