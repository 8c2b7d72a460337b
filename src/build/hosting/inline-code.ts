/** What a page carries in itself that a browser would run or apply. */
export interface InlineCode {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** Comments, whole script and style elements, and any other tag: so that no attribute is taken for an element. */
const tokens =
  /<!--[\s\S]*?-->|<(script|style)((?:\s(?:"[^"]*"|'[^']*'|[^'">])*)?)>([\s\S]*?)<\/\1\s*>|<\/?[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/giu;

/** Script types that run; any other, like JSON-LD, is data. */
const running = new Set(['', 'module', 'text/javascript']);

/** Finds the scripts and styles written into a page, in order, each once. */
export function inlineCode(html: string): InlineCode {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const [, name = '', attributes = '', content = ''] of html.matchAll(tokens)) {
    if (name.toLowerCase() === 'style') styles.add(content);
    if (name.toLowerCase() !== 'script' || /\ssrc\s*=/iu.test(attributes)) continue;
    const type = /\stype\s*=\s*["']?([^"'\s>]*)/iu.exec(attributes)?.[1] ?? '';
    if (running.has(type.toLowerCase())) scripts.add(content);
  }
  return { scripts: [...scripts], styles: [...styles] };
}
