const ascii: Readonly<Record<string, string>> = {
  ə: 'e',
  ı: 'i',
  ö: 'o',
  ü: 'u',
  ş: 's',
  ç: 'c',
  ğ: 'g',
};
export function slug(text: string): string {
  return text
    .normalize('NFC')
    .replace(/İ/gu, 'i')
    .replace(/I/gu, 'ı')
    .toLowerCase()
    .replace(/[əıöüşçğ]/gu, (l) => ascii[l] ?? l)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
