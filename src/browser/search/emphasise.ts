/** Emphasises a block briefly. */
export function emphasise(block: Element): void {
  block.classList.add('arrived');
  block.addEventListener('animationend', () => block.classList.remove('arrived'), { once: true });
}
