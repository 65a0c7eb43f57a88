import { parseDocument, stringify } from 'yaml';
import type { EditorField } from '../../lib/view/editor/editorConfig.ts';

/** A field as a form holds it: one text, or one of each chosen thing. */
export type FormValue = string | readonly string[];

/** What a value of the front matter looks like in a form; what is not there is empty. */
export function toFormValue(field: EditorField, value: unknown): FormValue {
  if (field.multiple === true) return Array.isArray(value) ? value.map(String) : [];
  if (value === undefined || value === null) return '';
  if (isLines(field)) return Array.isArray(value) ? value.map(String).join('\n') : String(value);
  if (isStructure(field)) return stringify(value, { lineWidth: 0 }).trimEnd();
  return String(value);
}

/** What a form says, as front matter holds it; undefined takes the field away. Null where it is no YAML. */
export function fromFormValue(field: EditorField, given: FormValue): { readonly value: unknown } | null {
  if (typeof given !== 'string') return { value: given.length === 0 ? undefined : given };
  const text = given.replaceAll('\r\n', '\n').trim();
  if (text === '') return { value: undefined };
  if (field.widget === 'boolean') return { value: text === 'true' };
  if (field.widget === 'number') return { value: Number.isFinite(Number(text)) ? Number(text) : text };
  if (isLines(field)) return { value: text.split('\n').flatMap((line) => line.trim() || []) };
  if (!isStructure(field)) return { value: text };
  const document = parseDocument(text, { logLevel: 'silent' });
  return document.errors.length > 0 ? null : { value: document.toJS({ maxAliasCount: 0 }) };
}

/** What is chosen in the order in which the file names it, what is new after that: a form knows only an order of its own. */
export function inFileOrder(given: readonly string[], before: FormValue): readonly string[] {
  const known = typeof before === 'string' ? [] : before.filter((one) => given.includes(one));
  return [...known, ...given.filter((one) => !known.includes(one))];
}

/** Did the person change the field? Line ends of a browser are no change. */
export function isSameForm(a: FormValue, b: FormValue): boolean {
  const plain = (value: FormValue) => (typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value.join('\n'));
  return plain(a) === plain(b);
}

/** A list of texts: one a line. */
export function isLines({ widget, fields, multiple }: EditorField): boolean {
  return widget === 'list' && fields === undefined && multiple !== true;
}

/** What has parts of its own is edited as YAML. */
export function isStructure({ widget, fields }: EditorField): boolean {
  return widget === 'object' || (widget === 'list' && fields !== undefined);
}
