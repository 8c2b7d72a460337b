export const position = {
  resume: (n: string) => `Oxuduğunuz yerə (abzas\u00A0${n}) qayıtdınız.`,
  fromStart: 'Əvvəldən oxu',
} as const;
