/** The book's style sheet: the reading system's own size, colours and margins are left to the reader. */
export const bookStyle = (font: string): string => `@font-face {
  font-family: "Balans Serif";
  src: url("fonts/${font}") format("woff2"), url("fonts/${font.replace(/woff2$/u, 'ttf')}") format("truetype");
  font-weight: 400 700;
}
body {
  font-family: "Balans Serif", Georgia, serif;
  line-height: 1.5;
  text-align: start;
  font-variant-numeric: oldstyle-nums;
  hyphens: manual;
}
a { color: inherit; }
[role] { font-variant-numeric: lining-nums; }
h1, h2, h3 {
  font-weight: 600;
  line-height: 1.2;
  break-after: avoid;
  hyphens: none;
}
h1 { font-size: 1.6em; margin: 1.5em 0 1.2em; }
h2 { font-size: 1.2em; margin: 2em 0 0.7em; }
h3 { font-size: 1.05em; margin: 1.6em 0 0.5em; }
p { margin: 0 0 0.8em; orphans: 2; widows: 2; }
p[data-n] { margin: 0; }
p[data-n] + p[data-n] { text-indent: 1.4em; }
p[data-n]::before { content: attr(data-n) "\\2002"; font-size: 0.75em; font-variant-numeric: lining-nums; }
.origin { margin: -0.6em 0 1.4em; font-size: 0.85em; }
hr { border: 0; margin: 2em 0; text-align: center; }
hr::before { content: "* * *"; }
li { margin-block-end: 0.5em; }
ul.index { list-style: none; padding: 0; }
ul.index li { margin: 0; padding-inline-start: 1.4em; text-indent: -1.4em; }
blockquote { margin: 1em 0 1em 1.4em; }
.verse { text-indent: 0; }
.subtitle { font-style: italic; }
figure { margin: 1.5em 0; text-align: center; break-inside: avoid; }
figure img { max-width: 100%; height: auto; }
figcaption { font-size: 0.85em; }
sup { line-height: 0; }
aside { font-size: 0.85em; }
.cover { margin: 0; text-align: center; }
.cover img { max-width: 100%; height: auto; }
`;
