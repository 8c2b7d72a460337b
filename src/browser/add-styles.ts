/**
 * Gives the page styles that it does not carry before they are wanted; without them it works as well. They go into
 * its last sheet: Chromium 109 mistakes the order of layers across adopted ones.
 * @param css rules in the page's layers
 */
export function addStyles(css: string): void {
  if (!('adoptedStyleSheets' in document)) return;
  const parsed = new CSSStyleSheet();
  parsed.replaceSync(css);
  const page = [...document.styleSheets].at(-1);
  for (const { cssText } of parsed.cssRules) page?.insertRule(cssText, page.cssRules.length);
}
