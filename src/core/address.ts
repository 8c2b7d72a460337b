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
