import { isMap, isNode, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import { ContentFault } from '../core/edition/faults.ts';

/** YAML whose every value knows its line, so that a fault can name it. */
export class YamlFile {
  readonly #file: string;
  readonly #counter = new LineCounter();
  readonly #document: ReturnType<typeof parseDocument>;
  readonly #firstLine: number;

  /**
   * @param firstLine the line of the file where the YAML begins
   * @throws ContentFault `yaml-syntax`, `yaml-alias`
   */
  constructor(text: string, file: string, firstLine = 1) {
    this.#file = file;
    this.#firstLine = firstLine;
    this.#document = this.#parsed(text);
  }

  #parsed(text: string) {
    const options = { lineCounter: this.#counter, logLevel: 'error' } as const;
    const document = attempt(() => parseDocument(text, options));
    if (document instanceof Error) throw this.#syntax(document, 1);
    const [error] = [...document.errors, ...document.warnings];
    if (error) throw this.#syntax(error, error.linePos?.[0].line ?? 1);
    visit(document, {
      Alias: (_, { source, range }) => {
        const line = this.#counter.linePos(range?.[0] ?? 0).line + this.#firstLine - 1;
        throw new ContentFault('yaml-alias', { file: this.#file, line }, source);
      },
    });
    return document;
  }

  #syntax(error: Error, at: number): ContentFault {
    // The place that the parser gives counts from the front matter's own first line.
    const message = error.message.replace(/ at line \d+, column \d+:?\s[\s\S]*|\n[\s\S]*/u, '');
    return new ContentFault(
      'yaml-syntax',
      { file: this.#file, line: at + this.#firstLine - 1 },
      message,
    );
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
    const value: unknown = this.#document.toJS() ?? (schema instanceof z.ZodObject ? {} : null);
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    const { issues } = result.error;
    // A misspelt field is unknown and missing at once; the misspelling is what an editor must see.
    const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
    throw issue ? this.#fault(issue, value, schema) : result.error;
  }

  #fault(issue: z.core.$ZodIssue, value: unknown, schema: z.ZodType): ContentFault {
    const place = { file: this.#file, line: this.line(issue.path) };
    const found = valueAt(value, issue.path);
    if (issue.code === 'unrecognized_keys') {
      const [unknown = ''] = issue.keys;
      const at = { ...place, line: this.line([...issue.path, unknown]) };
      return new ContentFault(
        'field-unknown',
        at,
        unknown,
        fieldsAt(schema, issue.path).join(', '),
      );
    }
    if (found === undefined) {
      const field = String(issue.path.at(-1) ?? '');
      return new ContentFault('field-missing', place, field, wanted(issue));
    }
    if (issue.code === 'invalid_value' && this.#file.endsWith('emendations.yaml')) {
      return new ContentFault('emendation-kind', place, String(found), issue.values.join(', '));
    }
    return new ContentFault(
      'field-wrong',
      place,
      nameOf(issue.path),
      shortened(found),
      wanted(issue),
    );
  }
}

/** What an editor calls the value at a path. */
function nameOf(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (last === undefined) return 'The file';
  if (typeof last !== 'number') return `The field “${String(last)}”`;
  const list = path.at(-2);
  return `Item ${last + 1} of ${list === undefined ? 'the file' : `“${String(list)}”`}`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
    value,
  );
}

const types: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'fields with values',
  record: 'fields with values',
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
};

function shortened(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

function wanted(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return types[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') return `one of: ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? issue.message;
  if (issue.code === 'too_big') {
    return `${issue.inclusive ? 'at most' : 'less than'} ${counted(issue.maximum, issue.origin)}`;
  }
  if (issue.code === 'too_small') {
    return `${issue.inclusive ? 'at least' : 'more than'} ${counted(issue.minimum, issue.origin)}`;
  }
  return issue.message;
}

const units: Readonly<Record<string, string>> = { string: 'character', array: 'item' };

/** A limit of a kind of value: `300 characters`, `1 item`, `180`. */
function counted(limit: number | bigint, origin: string): string {
  const unit = units[origin];
  return unit === undefined ? String(limit) : `${limit} ${unit}${Number(limit) === 1 ? '' : 's'}`;
}

/** The fields that a schema knows at a path. */
function fieldsAt(schema: unknown, path: readonly PropertyKey[]): string[] {
  const [key, ...rest] = path;
  if (schema instanceof z.ZodArray) return fieldsAt(schema.element, rest);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return fieldsAt(schema.unwrap(), path);
  }
  if (schema instanceof z.ZodRecord) return fieldsAt(schema.valueType, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  return key === undefined ? Object.keys(schema.shape) : fieldsAt(schema.shape[String(key)], rest);
}

function attempt<Result>(act: () => Result): Result | Error {
  try {
    return act();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
