/** Shows the place that the address names where it stands on the map; the list below, where the address leads, has its name. */
class PlaceMap extends HTMLElement {
  #end = new AbortController();

  connectedCallback(): void {
    this.#end = new AbortController();
    const { signal } = this.#end;
    const show = () => this.#show();
    addEventListener('hashchange', show, { signal });
    // Before that the browser goes to the list by itself.
    if (document.readyState === 'complete') show();
    else addEventListener('load', show, { signal });
  }

  disconnectedCallback(): void {
    this.#end.abort();
  }

  #show(): void {
    for (const label of this.querySelectorAll('.shown')) label.classList.remove('shown');
    const link = this.querySelector('li:target > a');
    if (!link) return;
    const address = CSS.escape(link.getAttribute('href') ?? '');
    const labels = [...this.querySelectorAll(`svg a[href="${address}"]`)];
    for (const label of labels) label.classList.add('shown');
    // Each width of the window has its own cut of the map. What is drawn without a name is somewhere on it.
    const seen = labels.find((label) => label.getClientRects().length > 0);
    (seen ?? this.querySelector('figure'))?.scrollIntoView({ block: 'center' });
  }
}
customElements.define('place-map', PlaceMap);
