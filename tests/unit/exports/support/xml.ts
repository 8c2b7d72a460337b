import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';

const namespaces = {
  tei: 'http://www.tei-c.org/ns/1.0',
  html: 'http://www.w3.org/1999/xhtml',
  atom: 'http://www.w3.org/2005/Atom',
  opf: 'http://www.idpf.org/2007/opf',
  dc: 'http://purl.org/dc/elements/1.1/',
};

/** A well-formed document, asked by XPath. */
export class Xml {
  readonly #document: XmlDocument;

  /** @throws if the source is not well formed */
  constructor(source: string) {
    this.#document = XmlDocument.fromString(source);
  }

  /** The text of every node that a path finds. */
  all(path: string): string[] {
    return this.#document.find(path, namespaces).map(({ content }) => content);
  }

  /** @throws with what is wrong if the document is not valid */
  validate(schema: string): void {
    using rules = XmlDocument.fromString(readFileSync(`tests/schemas/${schema}`, 'utf8'));
    using validator = RelaxNGValidator.fromDoc(rules);
    validator.validate(this.#document);
  }
}
