import { Document, isMap, isSeq, parseDocument, stringify, YAMLSeq } from 'yaml';
import { itemFields as fields, type Revision } from './revise.ts';

/**
 * emendations.yaml after a revision. What is kept keeps its notes, its comments and its way of writing; what is gone
 * stays readable, as a comment at the end.
 * @param text the file as it is; empty for a new one
 */
export function revisedFile(text: string, { items, gone }: Revision): string {
  const unchanged = items.every(({ changed, was }, at) => !changed && was === at);
  if (text !== '' && unchanged && gone.length === 0) return text;
  const old = parseDocument(text);
  const nodes: readonly unknown[] = isSeq(old.contents) ? old.contents.items : [];
  const list = new YAMLSeq();
  const document = new Document(list);
  document.commentBefore = old.commentBefore;
  list.commentBefore = old.contents?.commentBefore ?? null;
  list.flow = items.length === 0;
  list.items = items.map((item) => {
    const former = item.was === null ? null : nodes[item.was];
    const node = isMap(former) ? former : document.createNode({});
    for (const field of item.changed ? fields : []) {
      const value = item[field];
      if (value === undefined) node.delete(field);
      else if (node.get(field) !== value) node.set(field, value);
    }
    return node;
  });
  const told = gone.length > 0 ? stringify(gone.map((at) => nodes[at])).trimEnd() : '';
  const lines = told === '' ? [] : ['No difference any more:', ...told.split('\n')];
  document.comment = [old.comment, ...lines.map((line) => ` ${line}`)].filter(Boolean).join('\n');
  return document.toString({ lineWidth: 0 });
}
