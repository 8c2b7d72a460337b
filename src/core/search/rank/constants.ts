/** The constants of the score; what each was fixed by stands in the README of this folder. */
export const constants = {
  /** How much a form is worth. */
  exact: 1,
  fold: 0.85,
  near: 0.82,
  stem: 0.72,
  prefix: 0.4,
  /** How soon a word said again says nothing more: BM25's k₁. */
  saturation: 0.1,
  /** What a heading or title counts beside a paragraph, and what it adds to the paragraphs under it. */
  heading: 1.25,
  headed: 0.08,
  /** What two neighbours of the query count, beside a word, where they are neighbours in the place as well. */
  neighbours: 1.5,
  /** What a name counts beside another word as rare, and a word that need not be found. */
  name: 2,
  meaningless: 0.2,
  /** What share of the weight may stand nowhere, and what share of the rest a place may lack, to be offered as near. */
  absent: 0.5,
  lacking: 0.5,
} as const;
