const raised = [...'⁰¹²³⁴⁵⁶⁷⁸⁹'];

/** `12` → `¹²`. */
export const superscript = (digits: string): string =>
  digits.replace(/\d/gu, (digit) => raised[Number(digit)] ?? digit);
