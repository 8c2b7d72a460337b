const moduleScript = /<script\b[^>]*\stype="module"[^>]*\ssrc="([^"]+)"/gu;
const staticImport = /(?:^|[;}\s])(?:import|export)(?:[^"'`;()]*?from)?\s*["']\.\/([^"']+)["']/gu;

/** Names of the scripts beside it that a built script imports before it runs. */
export const staticImports = (code: string): string[] =>
  Array.from(code.matchAll(staticImport), ([, name = '']) => name);

/**
 * The page with its scripts and their imports announced in its head, so that they come side by side and before
 * the text is laid out, not one after another.
 * @param importsOf the imports of a script by its address: all of them, those of imports too
 */
export function withModulePreloads(
  html: string,
  importsOf: (address: string) => readonly string[],
): string {
  const scripts = Array.from(html.matchAll(moduleScript), ([, address = '']) => address);
  const all = new Set(scripts.flatMap((script) => [script, ...importsOf(script)]));
  const links = [...all].map((address) => `<link rel="modulepreload" href="${address}">`).join('');
  return html.replace('</head>', () => `${links}</head>`);
}
