import { isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { ContentFault } from '../edition/faults.ts';

/** YAML whose every value knows its line, so that a fault can name it. */
export class YamlFile {
  readonly #file: string;
  readonly #counter = new LineCounter();
  readonly #document: ReturnType<typeof parseDocument>;
  readonly #firstLine: number;

  /**
   * @param firstLine the line of the file where the YAML begins
   * @throws ContentFault `yaml-syntax`
   */
  constructor(text: string, file: string, firstLine = 1) {
    this.#file = file;
    this.#firstLine = firstLine;
    this.#document = parseDocument(text, { lineCounter: this.#counter });
    const [error] = this.#document.errors;
    if (error) {
      const line = (error.linePos?.[0].line ?? 1) + firstLine - 1;
      throw new ContentFault('yaml-syntax', { file, line }, error.message.split('\n')[0] ?? '');
    }
  }

  /** The line of the value at a path, or of the nearest value around it. */
  line(path: readonly PropertyKey[]): number {
    let node: unknown = this.#document.contents;
    let line = 1;
    for (const key of [...path, undefined]) {
      if (isNode(node) && node.range) line = this.#counter.linePos(node.range[0]).line;
      if (key === undefined) break;
      if (!isMap(node) && !isSeq(node)) break;
      const next: unknown = node.get(key, true);
      if (next === undefined) break;
      node = next;
    }
    return line + this.#firstLine - 1;
  }

  /**
   * The value, if it has the schema's shape.
   * @throws ContentFault `field-missing`, `field-unknown`, `field-wrong` or `emendation-kind`
   */
  read<Schema extends z.ZodType>(schema: Schema): z.infer<Schema> {
    const value: unknown = this.#document.toJS();
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    throw issue ? this.#fault(issue, value) : result.error;
  }

  #fault(issue: z.core.$ZodIssue, value: unknown): ContentFault {
    const place = { file: this.#file, line: this.line(issue.path) };
    const field = String(issue.path.at(-1) ?? 'the whole file');
    const found = valueAt(value, issue.path);
    if (issue.code === 'unrecognized_keys') {
      const [unknown = ''] = issue.keys;
      const at = { ...place, line: this.line([...issue.path, unknown]) };
      return new ContentFault('field-unknown', at, unknown, 'see the README');
    }
    if (found === undefined) {
      return new ContentFault('field-missing', place, field, wanted(issue));
    }
    if (issue.code === 'invalid_value' && field === 'kind') {
      return new ContentFault('emendation-kind', place, String(found), issue.values.join(', '));
    }
    return new ContentFault('field-wrong', place, field, JSON.stringify(found), wanted(issue));
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
    value,
  );
}

function wanted(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `a value of type ${issue.expected}`;
  if (issue.code === 'invalid_value') return `one of: ${issue.values.join(', ')}`;
  return issue.message;
}
