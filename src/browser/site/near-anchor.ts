import { slug } from '../../core/azerbaijani/slug.ts';
import { decoded } from '../decoded.ts';

/**
 * Goes to the anchor that was meant: `#p5)`, `#P5` and `#p5.` are `#p5`, `#Orta dəhliz` is `#orta-dehliz`. What
 * follows `:~:` is a text directive, which older browsers take for a part of the anchor.
 */
export function goToNear(id: string): void {
  const [anchor = ''] = decoded(id).split(':~:');
  const near = [anchor, slug(anchor)].find((it) => it !== '' && document.getElementById(it));
  if (near) location.replace(`#${near}`);
}
