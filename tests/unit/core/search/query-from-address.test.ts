import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queryFromAddress } from '../../../../src/core/search/query-from-address.ts';

const encoded = (text: string): string => encodeURIComponent(text);
/** As a program does that takes the bytes of UTF-8 for letters. */
const misread = {
  'windows-1252': (bytes: Uint8Array) => new TextDecoder('windows-1252').decode(bytes),
  'Latin-1': (bytes: Uint8Array) => String.fromCharCode(...bytes),
};

describe('the query of an address', () => {
  it.each([
    ['?q=d%C9%99hliz', 'dəhliz'],
    ['https://balans.example/axtaris/?a=1&q=Orta+d%C9%99hliz&b=q#p3', 'Orta dəhliz'],
    ['?q=Orta%20dəhliz', 'Orta dəhliz'],
    ['?q=d%25C9%2599hliz', 'dəhliz'],
    ['?q=Orta%2520d%25C9%2599hliz', 'Orta dəhliz'],
    ['?q=d%2525C9%252599hliz', 'dəhliz'],
    ['?q=d%FDhliz', 'dıhliz'],
    ['?q=%DEimal-C%FCnub+q%FE', 'Şimal-Cünub qş'],
    ['?q=d%u0259hliz', 'dəhliz'],
    ['?q=d%26%23601%3Bhliz', 'dəhliz'],
    ['?q=d%26%23x259%3Bhliz', 'dəhliz'],
    ['?q=de%CC%87', 'dė'],
    ['?q=100%', '100%'],
    ['?q=100%25', '100%'],
    ['?q=50%25de', '50%de'],
    ['?q=a%2Bb+c', 'a+b c'],
    ['?q=', ''],
    ['?q', ''],
    ['', ''],
    ['?query=a&qq=b', ''],
    ['?q=g%C3%BCcl%C3%BC', 'güclü'],
  ])('%s is %s', (address, query) => {
    expect(queryFromAddress(address)).toBe(query);
  });

  it.each(['windows-1252', 'Latin-1'] as const)('read as %s and sent as UTF-8', (charset) => {
    for (const query of ['dəhliz', 'Şimal–Cənub', 'ağıllı “güc”', 'İsrail']) {
      const letters = misread[charset](new TextEncoder().encode(query));
      expect(queryFromAddress(`?q=${encoded(letters)}`)).toBe(query);
    }
  });

  it('takes another parameter by its name', () => {
    expect(queryFromAddress('?q=a&hl=b', 'hl')).toBe('b');
  });

  it('takes no letters together that are another script’s by chance', () => {
    expect(queryFromAddress(`?q=${encoded('ç“”')}`)).toBe('ç“”');
  });

  it('leaves alone what is not damaged, and bears anything', () => {
    const letters = fc.constantFrom(...'abcçdeəfgğhxıijkqlmnoöprsştuüvyzƏİŞ “”0123456789.,-');
    fc.assert(
      fc.property(
        fc.array(letters).map((all) => all.join('')),
        (text) => {
          expect(queryFromAddress(`?q=${encoded(text)}`)).toBe(text);
          expect(queryFromAddress(`?q=${encoded(encoded(text))}`)).toBe(text);
          expect(queryFromAddress(`?${new URLSearchParams({ q: text })}`)).toBe(text);
        },
      ),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => typeof queryFromAddress(`?q=${text}`) === 'string',
      ),
    );
  });
});
