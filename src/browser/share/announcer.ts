/** Says a sentence to everyone: seen for a moment, and spoken by a screen reader. */
export class Announcer {
  readonly #status = document.createElement('p');
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Element, signal: AbortSignal) {
    this.#status.className = 'announcer screen';
    this.#status.role = 'status';
    this.#status.popover = 'manual';
    host.append(this.#status);
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      this.#status.remove();
    });
  }

  say(sentence: string): void {
    clearTimeout(this.#timer);
    this.#status.showPopover();
    this.#status.textContent = sentence;
    this.#timer = setTimeout(() => {
      this.#status.hidePopover();
      this.#status.textContent = '';
    }, 2500);
  }
}
