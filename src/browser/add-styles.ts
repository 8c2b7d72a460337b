const added = new Set<string>();

/**
 * Gives the page styles that it does not carry before they are wanted, once; without them it works as well. Each is a
 * sheet of its own: a rule that is put into a sheet which is already there has the whole page laid out again.
 * @param css rules in the page's layers, whose order the page's first sheet says
 */
export function addStyles(css: string): void {
  if (added.has(css) || !('adoptedStyleSheets' in document)) return;
  added.add(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
