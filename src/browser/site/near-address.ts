import { slug } from '../../core/azerbaijani/slug.ts';
import { decoded } from '../decoded.ts';

/** On the page of an address that leads nowhere: offers the address in the site's own spelling, if that leads somewhere. */
class NearAddress extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const base = import.meta.env.BASE_URL.replace(/\/$/u, '');
    const near = base + inOwnSpelling(location.pathname.slice(base.length));
    const link = this.querySelector('a');
    if (near === location.pathname || !link) return;
    const answer = await fetch(near, { method: 'HEAD' }).catch(() => null);
    if (!answer?.ok) return;
    const { pathname } = new URL(answer.url);
    link.href = pathname + location.search + location.hash;
    link.textContent = pathname;
    this.hidden = false;
  }
}

/** Small ASCII letters, without the punctuation that clings to an address in running text. */
function inOwnSpelling(path: string): string {
  const part = (text: string) =>
    text
      .split('.')
      .map((it) => slug(it))
      .filter((it) => it !== '')
      .join('.');
  return decoded(path).split('/').map(part).join('/');
}

customElements.define('near-address', NearAddress);
