import { vectorIcon } from '../exports/icons/mark.ts';
import { single } from './_endpoints.ts';

export const GET = single('image/svg+xml', vectorIcon);
