import type { Address, PictureAddress } from '../../core/address.ts';
import type { Essay } from '../../core/edition/essay.ts';
import { site } from '../../site.ts';
import { element, xmlDocument } from '../xml.ts';
import { teiHeader } from './tei-header.ts';
import { teiText } from './tei-text.ts';

const schema =
  '<?xml-model href="https://www.tei-c.org/release/xml/tei/custom/schema/relaxng/tei_all.rng" schematypens="http://relaxng.org/ns/structure/1.0"?>';

/** The essay as TEI P5: published text and source in one document. */
export function tei(essay: Essay, absolute: Address, picture: PictureAddress): string {
  const root = { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': site.language };
  return xmlDocument(
    schema,
    element('TEI', root, '\n', teiHeader(essay, absolute), '\n', teiText(essay, picture), '\n'),
  );
}
