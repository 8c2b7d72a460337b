import css from './share.css?inline';

/** The styles of sharing and citing: they come with the first use, and no page carries them before. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets.push(sheet);
