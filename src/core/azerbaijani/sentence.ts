/** Where one sentence may end and the next begin: its mark and closing quotes, white space, a capital or a figure. */
const boundary = /[.!?…]+[”’"»)\]]*(?=\s+[“‘"„«([]*[\p{Lu}\d])/gu;

/** Abbreviations after which a capital may follow within a sentence. */
const abbreviation =
  /(?:^|[\s.([“‘"„«])(?:\p{Lu}|və s|məs|bax|prof|akad|dr|səh|m\. ?ö|e\. ?ə)\.$/iu;

/** The first whole sentence of a text; the text itself where none ends before its end. */
export function firstSentence(text: string): string {
  for (const { 0: mark, index } of text.matchAll(boundary)) {
    const sentence = text.slice(0, index + mark.length);
    if (mark !== '.' || !abbreviation.test(sentence)) return sentence;
  }
  return text;
}
