/**
 * Gives the page styles that it does not carry before they are wanted; without them it works as well. They go into its own sheet. An adopted sheet would do, but Chromium 109 puts the layers of one adopted
 * sheet above those of another, whatever the page says of their order.
 * @param css rules in the page's layers
 */
export function addStyles(css: string): void {
  if (!('adoptedStyleSheets' in document)) return;
  const parsed = new CSSStyleSheet();
  parsed.replaceSync(css);
  const [page] = document.styleSheets;
  for (const { cssText } of parsed.cssRules) page?.insertRule(cssText, page.cssRules.length);
}
