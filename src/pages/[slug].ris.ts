import { essayRecord } from './_endpoints.ts';

export const { getStaticPaths, GET } = essayRecord('ris');
