/**
 * Gives the page styles that it does not carry before they are wanted; without them it works as well. Each call adds a
 * sheet of its own: a rule that is put into a sheet which is already there has the whole page laid out again.
 * @param css rules in the page's layers, whose order the page's first sheet says
 */
export function addStyles(css: string): void {
  if (!('adoptedStyleSheets' in document)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
