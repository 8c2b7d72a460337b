/**
 * Copies plain text, and beside it a titled link for programs that take one.
 * @returns whether it was copied; a browser may refuse
 */
export async function copy(text: string, link?: { title: string; url: string }): Promise<boolean> {
  try {
    if (link && 'ClipboardItem' in globalThis) {
      const anchor = document.createElement('a');
      anchor.href = link.url;
      anchor.textContent = link.title;
      const as = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
      await navigator.clipboard.write([
        new ClipboardItem({ ...as('text/plain', text), ...as('text/html', anchor.outerHTML) }),
      ]);
    } else await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** The old way, for pages that are not served over https. */
function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'visually-hidden';
  (document.querySelector('dialog[open], :popover-open') ?? document.body).append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  return copied;
}
