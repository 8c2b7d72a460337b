import { site } from '../site.ts';

/** The path that a build is made for: BASE_PATH or the site's own, with a slash at both ends. */
export const basePath = (): string =>
  `/${process.env.BASE_PATH ?? site.base}/`.replace(/\/+/gu, '/');
