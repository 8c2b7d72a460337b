/** What is said where nobody knows who wrote a text, or where and when it came out. */
export const provenance = {
  unknownParts: { author: 'müəllifi', place: 'dərc yeri', date: 'tarixi' },
  unknown: (parts: readonly string[]) => {
    const last = parts.at(-1) ?? '';
    const before = parts.slice(0, -1).join(', ');
    return `${before === '' ? last : `${before} və ${last}`} naməlum`;
  },
};
