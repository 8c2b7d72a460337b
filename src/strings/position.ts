export const position = {
  resume: (n: string) => `Oxuduğunuz yerə qayıtdınız: abzas ${n}.`,
  fromStart: 'Əvvəldən oxu',
} as const;
