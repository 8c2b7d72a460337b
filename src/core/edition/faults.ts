/**
 * Everything that can be wrong with content, each kind once. A fault says what is wrong and what
 * would be right; where it stands is added by whoever finds it.
 */
interface FaultKind {
  readonly what: (...details: string[]) => string;
  readonly right: (...details: string[]) => string;
}

export const faults = {
  'file-missing': {
    what: (file) => `${file} is missing.`,
    right: () =>
      'An essay is a folder with essay.md, source.txt and emendations.yaml (an empty list: []); one that was born digital has “source: none” in its front matter and essay.md alone.',
  },
  'not-utf8': {
    what: () => 'The file is not valid UTF-8.',
    right: () => 'Save it as UTF-8.',
  },
  'byte-order-mark': {
    what: () => 'The file begins with a byte order mark.',
    right: () => 'Save it as UTF-8 without a byte order mark.',
  },
  'carriage-return': {
    what: () => 'The line holds a carriage return (CR, as in CR LF).',
    right: () => 'Use LF alone; the proof counts every character.',
  },
  'not-nfc': {
    what: (found) => `“${found}” is not in Unicode normal form C.`,
    right: (_found, composed) => `Write “${composed}” in composed characters.`,
  },
  'romanian-letter': {
    what: (found) => `“${found}” is the Romanian letter with a comma below.`,
    right: (_found, wanted) => `Azerbaijani has “${wanted}” with a cedilla.`,
  },
  'combining-dot': {
    what: () => 'A lone combining dot (U+0307) stands in the text.',
    right: () => 'Write “i” or “İ”; the dot comes from a careless change of case.',
  },
  'invisible-character': {
    what: (code) => `An invisible character (${code}) stands in the text.`,
    right: () => 'Remove it; joins and spaces are made by the edition itself.',
  },
  'yaml-syntax': {
    what: (message) => `This is not YAML: ${message}`,
    right: () => 'Mend the syntax; quote values that hold “: ”, “#” or quotation marks.',
  },
  'yaml-alias': {
    what: (name) => `The value is an alias, “*${name}”.`,
    right: () => 'Write the value out: nothing here stands for something else.',
  },
  'front-matter-missing': {
    what: () => 'The file does not begin with front matter.',
    right: () => 'Begin with “---”, a line “title: …”, and “---”.',
  },
  'front-matter-open': {
    what: () => 'The front matter that begins here does not end.',
    right: () => 'Put a line “---” under its last field.',
  },
  'field-missing': {
    what: (field) => `The field “${field}” is missing.`,
    right: (field, wanted) => `Add “${field}: …” (${wanted}).`,
  },
  'field-unknown': {
    what: (field) => `The field “${field}” is unknown.`,
    right: (_field, known) => `Known here: ${known}.`,
  },
  'field-wrong': {
    what: (field, found) => `${field} holds ${found}.`,
    right: (_field, _found, wanted) => `It takes ${wanted}.`,
  },
  'opening-nowhere': {
    what: (words) => `The opening “${words}” is found nowhere in the essay.`,
    right: () =>
      'Copy a sentence of it, letter for letter, or take the field out: then the first one stands on the title page.',
  },
  'emendation-kind': {
    what: (kind) => `The emendation kind “${kind}” is unknown.`,
    right: (_kind, known) => `Known kinds: ${known}.`,
  },
  'emendation-idle': {
    what: (reading, block) =>
      `The emendation in ${block} changes nothing: reading “${reading}”, source “${reading}”.`,
    right: () => 'Give the source reading as the extraction has it, or remove the item.',
  },
  'block-unknown': {
    what: (block) => `The emendation stands in “${block}”, and the essay has no such block.`,
    right: (_block, known) => `Its blocks: ${known} (“title” only where the source has a title).`,
  },
  'reading-nowhere': {
    what: (reading, source, block, elsewhere, readings = '') =>
      `The reading “${reading}” (source: “${source}”) is found nowhere in ${block}${elsewhere && `, but in ${elsewhere}`}.${readings}`,
    right: () =>
      'Copy reading, before and after from the published text, letter for letter; see too whether a paragraph was split or joined.',
  },
  'reading-ambiguous': {
    what: (reading, block, times) =>
      `The reading “${reading}” is found ${times} times in ${block}.`,
    right: () => 'Add “before” or “after” with the words around it, until one place is left.',
  },
  'emendations-overlap': {
    what: (one, other, block) => `The emendations “${one}” and “${other}” in ${block} overlap.`,
    right: () => 'Make one item of them.',
  },
  'source-mismatch': {
    what: (text, source, line, emendation = '') =>
      `Text and source disagree (the text is shown with its emendations undone).\n    text:   ${text}\n    source: ${source}\n    (source.txt, line ${line})${emendation}`,
    right: () =>
      'Restore what was changed by accident, or have “npm run emend -- <the essay’s folder>” write the change down in emendations.yaml.',
  },
  'blocks-mismatch': {
    what: (text, source, line) =>
      `A paragraph ends (¶) in one and not in the other.\n    text:   ${text}\n    source: ${source}\n    (source.txt, line ${line})`,
    right: () =>
      'A paragraph of the source ends at an empty line after . ? ! … ” or », a title at the first empty line. Where a column break misleads, let an emendation of kind line-break hold it: reading: \'son. Yeni\', source: "son.\\n\\nYeni".',
  },
  'shape-mismatch': {
    what: (words, line) =>
      `The text has here by its structure what the source has not by its own characters: ${words}…\n    (source.txt, line ${line})`,
    right: () =>
      'An item of a list has its mark in the source (– or 1.), a note and the place that refers to it the sign ¹ or 1, a quotation an indent, a verse its line ends. Write it as the source has it.',
  },
  'slug-form': {
    what: (slug) => `The folder name “${slug}” cannot be an address.`,
    right: () => 'Use lower-case ASCII letters, digits and single hyphens: “merkezi-asiya”.',
  },
  'slug-duplicate': {
    what: (slug, owner) => `The address “/${slug}/” is taken by ${owner}.`,
    right: () => 'Give the folder another name.',
  },
  'anchor-duplicate': {
    what: (id) => `The anchor “${id}” stands twice.`,
    right: (id) =>
      /^[pf]\d/u.test(id)
        ? 'Give one that is put in a letter, as in “{#p7b}”, or leave it without: all are numbered by themselves.'
        : 'Give one of them another id: “## Heading {#id}”.',
  },
  'anchor-reserved': {
    what: (id) => `The anchor “${id}” is kept for the site itself.`,
    right: () =>
      'p and a number name paragraphs, d and a number corrections; choose a word of the heading.',
  },
  'anchor-form': {
    what: (id) => `“${id}” has not the form of an anchor.`,
    right: () =>
      'A heading takes lower-case letters a–z, digits and single hyphens, a letter first; a paragraph takes p and a number, as in p7 or p7b.',
  },
  'anchor-vanished': {
    what: (anchor, opening) =>
      `The published anchor ${anchor} would be gone${opening && ` (it was: ${opening})`}.`,
    right: (anchor) =>
      `Restore it, or retire it in this file with where it leads now: “"retired": { "${anchor}": "${anchor.replace(/#.*/u, '#p1')}" }”.`,
  },
  'anchor-moved': {
    what: (anchor, was, is) =>
      `The published anchor ${anchor} would come to mean another text.\n    published: ${was}\n    now:       ${is}`,
    right: () =>
      'Keep the number with its paragraph, which may bear it explicitly, as in “… {#p7}” or “… {#p7b}”. If the same section has only got another heading, put its new words into this file.',
  },
  'address-vanished': {
    what: (address, title) =>
      `The published address ${address} would be gone${title && ` (it was: ${title})`}.`,
    right: (address) =>
      `Restore it, or retire it in this file with where it leads now, and every host redirects: “"retired": { "${address}": "/…" }”.`,
  },
  'address-moved': {
    what: (address, was, is) =>
      `The published address ${address} would come to mean another page.\n    published: ${was}\n    now:       ${is}`,
    right: () =>
      'Give the new page another address. If the same page has only got another title, put that into this file.',
  },
  'redirect-dangling': {
    what: (from, to) => `The retired address ${from} leads to ${to}, which does not exist.`,
    right: () => 'Let it lead to an address that exists.',
  },
  'redirect-untraced': {
    what: (from, to) =>
      `The retired anchor ${from} is to lead to ${to}, and nothing on its page says so to a browser.`,
    right: () =>
      'An anchor leads on within its page, to a heading, paragraph, note or picture of the essay, or to an entry of the index: let it lead there, or keep it.',
  },
  'redirect-shadows': {
    what: (from, to) =>
      `The address ${from} is retired, yet a page stands there again.` +
      ` Hosts would go on to ${to}.`,
    right: () => 'Take it out of “retired”, or give the page another address.',
  },
  'name-unaddressed': {
    what: (title) => `No address can be made of the title “${title}”.`,
    right: () =>
      'Give the entry a title in Latin or Cyrillic letters, and this one among its forms.',
  },
  'name-nowhere': {
    what: (title) => `The entry “${title}” is found nowhere in the essays.`,
    right: () =>
      'Write the title as the text has it, add the text’s own name under “forms”, or remove the entry.',
  },
  'name-duplicate': {
    what: (name, owner) => `The name “${name}” already belongs to “${owner}”.`,
    right: () => 'A name leads to one entry; take it out of one of them.',
  },
  'name-unknown': {
    what: (title) => `There is no entry with the title “${title}”.`,
    right: () => '“see” and “holds” take titles of entries, letter for letter.',
  },
  'name-correction-idle': {
    what: (words, block) => `The correction “${words}” (${block}) changes nothing.`,
    right: () =>
      '“except” takes words in which the entry was found, and both take a paragraph that exists.',
  },
  'heading-level': {
    what: (found, before) => `A heading of level ${found} follows ${before}.`,
    right: () =>
      'Sections are “##”, their parts “###”; no level is skipped. The title is front matter.',
  },
  'heading-empty': {
    what: () => 'The heading has no text.',
    right: () => 'Write the heading after “## ”.',
  },
  'heading-long': {
    what: (length) => `The heading has ${length} characters.`,
    right: () => 'Keep it under 200; a blank line parts a heading from the text under it.',
  },
  'section-empty': {
    what: (heading) => `The section “${heading}” has no paragraph.`,
    right: () => 'Put text under it or remove the heading.',
  },
  'essay-empty': {
    what: () => 'The essay has no words besides headings.',
    right: () => 'Write at least one paragraph.',
  },
  'markup-refused': {
    what: (kind, found, where) => `Here stands ${kind}, and ${where} has none: ${found}`,
    right: () =>
      'An essay is made of paragraphs, “##” and “###” headings of words alone, “* * *”, quotations (paragraphs, or verse with a backslash at its line ends), lists of one level and notes, a paragraph each, pictures on lines of their own, emphasis, and links to http, https, mailto or an anchor of the essay. A character that is meant literally takes a backslash: \\* \\_ \\< \\[ 1\\.',
  },
  'words-missing': {
    what: (kind) => `The ${kind} has no words.`,
    right: () => 'Write them, or take it out.',
  },
  'markup-stray': {
    what: (found) => `Signs of Markdown make nothing here, and would be published: ${found}`,
    right: () =>
      'An address has %20 for a space, a picture’s name letters a–z, digits and hyphens; stars stand right beside the words that they emphasise, and outside them a space or a sign: “*söz*, *söz*”; an anchor stands at the end, as in “{#p7}”; a caption takes none of these. A character that is meant literally takes a backslash: \\* \\_ \\[ \\] \\{',
  },
  'list-number': {
    what: (number, published) =>
      `The item has the number ${number}, and Markdown would print it as ${published}.`,
    right: () =>
      'Count up by one, or give all items the same number; a number that is meant as it stands begins a paragraph: “3\\. …”.',
  },
  'note-label': {
    what: (label) => `The note “[^${label}]” is not called by a number.`,
    right: () =>
      'Its number is its anchor for ever: “[^1]”; one that is put in later takes a letter, “[^1b]”.',
  },
  'note-missing': {
    what: (reference) => `The reference ${reference} leads to no note.`,
    right: (reference) =>
      `Write the note as a paragraph of its own, “${reference}: …”, or take the reference out; literal brackets take a backslash: \\[^1].`,
  },
  'note-idle': {
    what: (label) => `Nothing in the text leads to the note “[^${label}]”.`,
    right: (label) => `Put “[^${label}]” where its sign stands in the text, or take the note out.`,
  },
  'note-twice': {
    what: (label) => `The note “[^${label}]” stands twice.`,
    right: (label) => `Give one of them another number, as in “[^${label}b]”.`,
  },
  'link-dangling': {
    what: (href) => `The link to ${href} leads to no place of the essay.`,
    right: () => 'Link to a heading’s id or to a paragraph, as in “#p7”.',
  },
  'picture-file': {
    what: (file) => `The picture “${file}” is not a picture of the essay’s folder.`,
    right: () =>
      'Put a JPEG, PNG, WebP or AVIF into “pictures/” and name it with letters a–z, digits and hyphens: “pictures/xerite.jpg”. An SVG can hold scripts; export it as PNG.',
  },
  'picture-missing': {
    what: (file) => `The picture ${file} is missing.`,
    right: () => 'Put the file there, or mend its name; capitals count.',
  },
  'picture-alt': {
    what: (file) => `The picture ${file} is not described.`,
    right: (file) => `Say in the brackets what can be seen: “![Bakı limanı, 1905](${file})”.`,
  },
  'source-none': {
    what: (file) => `The front matter says “source: none”, and ${file} is there.`,
    right: () => 'Remove the file, or the line “source: none”.',
  },
} as const satisfies Record<string, FaultKind>;

export type FaultCode = keyof typeof faults;

/** Where a fault stands: a file, and a line of it or a block of the essay. */
export interface Place {
  readonly file: string;
  readonly line?: number | undefined;
  readonly block?: string | undefined;
}

/** A fault in the content, found at a place. The build stops with its message. */
export class ContentFault extends Error {
  readonly code: FaultCode;
  readonly place: Place;

  constructor(code: FaultCode, place: Place, ...details: string[]) {
    const kind: FaultKind = faults[code];
    const where = [place.file, place.line, place.block]
      .filter((part) => part !== undefined)
      .join(':');
    super(`${where}\n  ${kind.what(...details)}\n  ${kind.right(...details)}  [${code}]`);
    this.name = 'ContentFault';
    // Whoever mends content needs the place in it, and not where in the code it came to light.
    this.stack = this.message;
    this.code = code;
    this.place = place;
  }
}
