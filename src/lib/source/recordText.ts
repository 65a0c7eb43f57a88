import { Document, isScalar, Scalar, visit } from 'yaml';

/** A new record as people write them: times and hashtags in quotes, lists of words on one line. Fields without a value are left out. */
export function recordText(fields: Readonly<Record<string, unknown>>, body: string): string {
  const text = yamlText(fields);
  return `---\n${text}---\n${body === '' ? '' : `${body.trimEnd()}\n`}`;
}

/** The same without a text below: a record that is all YAML. */
export function yamlText(fields: Readonly<Record<string, unknown>>): string {
  const written = Object.entries(fields).filter(([, value]) => value !== undefined && !isEmptyList(value));
  const document = new Document(Object.fromEntries(written));
  visit(document, {
    Seq: (_, node) => {
      node.flow = node.items.every((item) => isScalar(item) && isWord(item.value));
    },
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && /^\d\d:\d\d$/.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** Short and without spaces: an id, a day, a number. */
function isWord(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && /^\S{1,40}$/.test(value));
}
