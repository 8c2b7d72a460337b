import { sectionRecord } from '../_endpoints.ts';

export const { getStaticPaths, GET } = sectionRecord('json');
