/** An element of a page's head. */
export interface Tag {
  readonly element: 'link' | 'meta';
  readonly attributes: Readonly<Record<string, string>>;
}

export const link = (rel: string, href: string, more: Record<string, string> = {}): Tag => ({
  element: 'link',
  attributes: { rel, href, ...more },
});

export const meta = (name: string, content: string): Tag => ({
  element: 'meta',
  attributes: { name, content },
});

/** Open Graph's kind of `meta`. */
export const property = (name: string, content: string): Tag => ({
  element: 'meta',
  attributes: { property: name, content },
});
