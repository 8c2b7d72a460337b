const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text made safe for an element's content and for a quoted attribute. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/gu, (sign) => entities[sign] ?? sign);

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An XML element as a string.
 * @param attributes those that are `undefined` are left out
 * @param content XML already; text has to be escaped
 */
export function element(name: string, attributes: Attributes = {}, ...content: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  const inner = content.join('');
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

/** An element that holds nothing but text. */
export const textElement = (name: string, text: string, attributes: Attributes = {}): string =>
  element(name, attributes, escapeXml(text));

/** A whole XML document: declaration, root, final newline. */
export const xmlDocument = (...parts: string[]): string =>
  `${['<?xml version="1.0" encoding="UTF-8"?>', ...parts].join('\n')}\n`;
