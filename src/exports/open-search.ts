import type { Address } from '../core/address.ts';
import { addresses, site } from '../site.ts';
import * as strings from '../strings.ts';
import { element, textElement, xmlDocument } from './xml.ts';

/** OpenSearch 1.1: lets a browser take the site's search among its own. Short names end at 16 letters. */
export function openSearch(absolute: Address): string {
  const template = `${absolute(addresses.search)}?q={searchTerms}`;
  const parts = [
    textElement('ShortName', site.name),
    textElement('Description', `${strings.exports.searchHere}: ${strings.site.line}`),
    textElement('InputEncoding', 'UTF-8'),
    textElement('Language', site.language),
    textElement('Image', absolute(addresses.icon.small), {
      width: 32,
      height: 32,
      type: 'image/x-icon',
    }),
    element('Url', { type: 'text/html', method: 'get', template }),
    element('Url', {
      type: 'application/opensearchdescription+xml',
      rel: 'self',
      template: absolute(addresses.openSearch),
    }),
  ];
  const root = { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' };
  return xmlDocument(element('OpenSearchDescription', root, '\n', parts.join('\n'), '\n'));
}
