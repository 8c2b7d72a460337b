import type {
  Block,
  Emendation,
  Essay,
  InlineRange,
  Picture,
  SourcedText,
  TextBlock,
} from '../core/edition/essay.ts';
import { cutAround, nested, type Piece } from '../core/edition/inline.ts';
import { leaves } from '../core/edition/leaves.ts';
import { type Attributes, element, escapeXml } from './xml.ts';

/** What one XHTML form does otherwise than another. */
export interface XhtmlForm {
  readonly break: string;
  /** What a leaf bears besides its anchor. */
  readonly attributes?: (text: TextBlock) => Attributes;
  /** What is done to words before they are written, such as hyphenation. */
  readonly words?: (text: string) => string;
  /** Whether emended readings are elements with an anchor. */
  readonly emendations: boolean;
  /** Address of a picture. */
  readonly picture: (picture: Picture) => string;
  /** The sign of a note: the note's anchor and the sign's own. */
  readonly reference: (note: string, id: string) => string;
  readonly note: (note: TextBlock, words: string) => string;
}

/** A block as XHTML, its leaves under their anchors. */
export function xhtmlBlock(block: Block, form: XhtmlForm): string {
  const texts = block.texts.map((text) => leaf(text, form));
  switch (block.kind) {
    case 'break':
      return form.break;
    case 'paragraph':
      return texts.join('\n');
    case 'quotation':
      return element('blockquote', {}, '\n', texts.join('\n'), '\n');
    case 'list':
      return block.start === null
        ? element('ul', {}, '\n', texts.join('\n'), '\n')
        : element(
            'ol',
            { start: block.start === 1 ? undefined : block.start },
            '\n',
            texts.join('\n'),
            '\n',
          );
    case 'figure': {
      const picture = { src: form.picture(block.picture), alt: block.picture.alt };
      return element('figure', { id: block.id }, element('img', picture), ...texts);
    }
  }
}

export const xhtmlNote = (note: TextBlock, form: XhtmlForm): string =>
  form.note(note, xhtmlWords(note, form));

/** Where a note is first referred to: the anchor of its sign. */
export function firstReference(essay: Essay, note: string): string | undefined {
  for (const { id, ranges } of leaves(essay)) {
    const sign = ranges.find((range) => range.kind === 'note' && range.note === note);
    if (sign) return referenceId(note, id, sign.start);
  }
  return undefined;
}

function leaf(text: TextBlock, form: XhtmlForm): string {
  const names = {
    paragraph: 'p',
    quotation: 'p',
    verse: 'p',
    item: 'li',
    caption: 'figcaption',
    note: 'p',
  };
  const verse = text.kind === 'verse' ? { class: 'verse' } : {};
  // A caption has its figure's anchor, which stands there.
  const id = text.kind === 'caption' ? undefined : text.id;
  const attributes = { id, ...verse, ...form.attributes?.(text) };
  return element(names[text.kind], attributes, xhtmlWords(text, form));
}

type Marked = Emendation | InlineRange;

/** Words with emphasis, links, signs of notes and, where the form wants them, emended readings. */
export function xhtmlWords(
  text: SourcedText & Partial<Pick<TextBlock, 'id' | 'ranges'>>,
  form: Pick<XhtmlForm, 'emendations' | 'reference' | 'words'>,
): string {
  const emendations = form.emendations ? text.emendations : [];
  const marked: Marked[] = [...emendations, ...cutAround(text.ranges ?? [], emendations)];
  return nested(text.text, marked)
    .map((piece) => written(piece, form, text.id ?? ''))
    .join('');
}

function written(
  piece: Piece<Marked>,
  form: Pick<XhtmlForm, 'reference' | 'words'>,
  leafId: string,
): string {
  if (typeof piece === 'string')
    return escapeXml(form.words?.(piece) ?? piece).replace(/\n/gu, '<br/>');
  const { range } = piece;
  const inner = piece.pieces.map((it) => written(it, form, leafId)).join('');
  if ('reading' in range) return element('span', { id: range.id }, inner);
  switch (range.kind) {
    case 'emphasis':
      return element('em', {}, inner);
    case 'strong':
      return element('strong', {}, inner);
    case 'link':
      return element('a', { href: range.href }, inner);
    case 'note':
      return form.reference(range.note, referenceId(range.note, leafId, range.start));
  }
}

/** The anchor of a note's sign, for the way back. No anchor of an essay holds a dot. */
const referenceId = (note: string, leafId: string, start: number): string =>
  `${note}.${leafId}.${start}`;
