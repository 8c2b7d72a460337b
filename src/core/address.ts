/**
 * Makes an address of a path of the site, which never holds the base path: the whole one with origin
 * and base, as other machines need it, or the site's own one with the base alone.
 */
export type Address = (path: string) => string;

/** Both, for views that need both. */
export interface Addressing {
  readonly absolute: Address;
  readonly href: Address;
}

/** The whole address of a picture of an essay's folder, as it is published. */
export type PictureAddress = (slug: string, file: string) => string;
