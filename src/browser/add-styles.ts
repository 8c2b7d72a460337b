/**
 * Gives the page styles that it does not carry before they are wanted; without them it works as well. They go into
 * its last sheet for every medium, where the order of its layers holds.
 * @param css rules in the page's layers
 */
export function addStyles(css: string): void {
  if (!('adoptedStyleSheets' in document)) return;
  const parsed = new CSSStyleSheet();
  parsed.replaceSync(css);
  const page = [...document.styleSheets].filter(({ media }) => media.length === 0).at(-1);
  for (const { cssText } of parsed.cssRules) page?.insertRule(cssText, page.cssRules.length);
}
