import css from './search.css?inline';

let used = false;

/** Gives the page the styles of search, which no page carries before they are wanted. */
export function useStyles(): void {
  if (used) return;
  used = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
