import { z } from 'zod';
import { formatterFor } from '../../language/format.ts';
import { type Language, say } from '../../language/language.ts';
import type { Playbook } from '../../playbook/playbook.ts';
import { type CollectionName, collectionNames } from '../../schema/collections.ts';
import { fieldLabel, keyLabel } from '../../schema/fieldLabels.ts';
import { fieldFacts } from '../../schema/fields.ts';
import { recordTypes } from '../../schema/recordTypes.ts';
import { isWrapper } from '../../schema/walkFields.ts';
import { choiceText, wordTableOf } from '../../schema/wordTables.ts';
import { messagesOf } from '../messages/messages.ts';

/** A field of a web editor, as Decap CMS and Sveltia CMS write it. */
export interface EditorField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly widget:
    | 'string'
    | 'text'
    | 'markdown'
    | 'number'
    | 'boolean'
    | 'datetime'
    | 'select'
    | 'relation'
    | 'list'
    | 'object';
  readonly required: boolean;
  readonly [setting: string]: unknown;
}

export interface EditorCollection {
  readonly name: CollectionName;
  readonly label: string;
  readonly folder: string;
  readonly fields: readonly EditorField[];
  readonly [setting: string]: unknown;
}

export interface EditorConfig {
  readonly collections: readonly EditorCollection[];
  readonly [setting: string]: unknown;
}

/** Fields that programs write, or that a slip of the mouse should not change. */
const hidden: ReadonlySet<string> = new Set(['approvals', 'waivers', 'exported']);

type Known = Pick<Playbook, 'client' | 'records' | 'language' | 'kpis'>;

/** Everything that a web editor has to know, from the schemas: a field that is added there appears here by itself. */
export function editorConfig(known: Known): EditorConfig {
  const { language, client } = known;
  const words = messagesOf(language, formatterFor(client.locale, language));
  return {
    // Draft, in review and ready are branches with a pull request each.
    publish_mode: 'editorial_workflow',
    // Of Sveltia: an optional field that is left empty is not written at all.
    output: { omit_empty_optional_fields: true },
    // Ids are of plain letters: a title in Russian is transliterated.
    slug: { encoding: 'ascii', clean_accents: true },
    media_folder: 'src/content',
    public_folder: '',
    collections: collectionNames
      .filter((name) => name !== 'kpis')
      .map((name) => ({
        name,
        label: words.finding.kinds[name],
        label_singular: words.diff.collections[name],
        folder: `src/content/${name}`,
        extension: 'md',
        format: 'yaml-frontmatter',
        create: true,
        slug: '{{title}}',
        // Pictures stand beside the post that shows them.
        media_folder: '',
        public_folder: '',
        ...(name === 'posts'
          ? { path: "{{date | date('YYYY-MM')}}/{{slug}}", sortable_fields: ['date', 'title'] }
          : {}),
        fields: [...fieldsOf(name, known), bodyField(name, known)],
      })),
  };
}

function fieldsOf(collection: CollectionName, known: Known): EditorField[] {
  return Object.entries(recordTypes[collection].schema.shape)
    .filter(([name]) => !hidden.has(name))
    .map(([name, schema]) => ({
      ...toField(name, schema as z.core.$ZodType, known),
      label: fieldLabel(collection, name, known.language),
    }));
}

function bodyField(collection: CollectionName, { language, client }: Known): EditorField {
  const words = messagesOf(language, formatterFor(client.locale, language)).diff;
  const label = collection === 'posts' ? words.caption : words.text;
  // Only as it is written: a visual editor would write the whole text anew.
  return { name: 'body', label, widget: 'markdown', modes: ['raw'], required: false };
}

function toField(name: string, schema: z.core.$ZodType, known: Known): EditorField {
  const isOptional = isWrapper(schema);
  const label = keyLabel(name, known.language);
  return { name, label, required: !isOptional, ...settings(unwrapped(schema), name, known) };
}

type Settings = Pick<EditorField, 'widget'> & Readonly<Record<string, unknown>>;

function settings(schema: z.core.$ZodType, name: string, known: Known): Settings {
  const reference = fieldFacts.get(schema)?.reference;
  if (reference !== undefined) return referenceTo(reference, known);
  if (schema instanceof z.ZodEnum) return { widget: 'select', options: optionsOf(schema, known.language) };
  if (schema instanceof z.ZodBoolean) return { widget: 'boolean', default: false };
  if (schema instanceof z.ZodNumber)
    return { widget: 'number', value_type: schema.format === 'safeint' ? 'int' : 'float' };
  if (schema instanceof z.ZodArray) return listOf(unwrapped(schema.element), name, known);
  if (schema instanceof z.ZodObject) return { widget: 'object', collapsed: true, fields: shapeOf(schema, known) };
  if (schema instanceof z.ZodRecord) return { widget: 'object', collapsed: true, fields: keysOf(schema, known) };
  return textSettings(schema, name);
}

function listOf(element: z.core.$ZodType, name: string, known: Known): Settings {
  if (element instanceof z.ZodObject) return { widget: 'list', collapsed: true, fields: shapeOf(element, known) };
  const inner = settings(element, name, known);
  return inner.widget === 'select' || inner.widget === 'relation' ? { ...inner, multiple: true } : { widget: 'list' };
}

function shapeOf({ shape }: z.ZodObject, known: Known): EditorField[] {
  return Object.entries(shape).map(([key, schema]) => toField(key, schema as z.core.$ZodType, known));
}

/** What is said per channel, person or metric: one field for each that there is. */
function keysOf({ keyType, valueType }: z.ZodRecord, known: Known): EditorField[] {
  const of = fieldFacts.get(keyType)?.reference;
  const keys = of === undefined ? [] : choicesOf(of, known);
  return keys.map(({ value, label }) => ({ ...toField(value, valueType, known), label, required: false }));
}

function referenceTo(of: CollectionName | 'team', known: Known): Settings {
  if (of === 'team' || of === 'kpis') return { widget: 'select', options: choicesOf(of, known) };
  return {
    widget: 'relation',
    collection: of,
    value_field: '{{slug}}',
    search_fields: ['title'],
    display_fields: ['title'],
  };
}

function choicesOf(of: CollectionName | 'team', known: Known): { value: string; label: string }[] {
  const { client, records, kpis, language } = known;
  if (of === 'kpis') return [...kpis.values()].map(({ id, label }) => ({ value: id, label: say(label, language) }));
  if (of === 'team') return client.team.map(({ id, name }) => ({ value: id, label: name }));
  return [...records[of].values()].map(({ id, title }) => ({ value: id, label: title }));
}

function optionsOf({ options }: z.ZodEnum, language: Language): { value: string; label: string }[] {
  const values = options.map(String);
  const table = wordTableOf(values);
  return values.map((value) => ({ value, label: table === null ? value : choiceText(table, value, language) }));
}

/** Texts that run over several lines. */
const long = /^(?:notes|problem|objective|hypothesis|summary|caption|who|says|why|reason)$/;

function textSettings(schema: z.core.$ZodType, name: string): Settings {
  const expects = expectationOf(schema);
  if (expects === 'day')
    return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD', date_format: 'YYYY-MM-DD', time_format: false };
  if (expects === 'time') return { widget: 'string', pattern: ['^([01]\\d|2[0-3]):[0-5]\\d$', '10:00'] };
  return { widget: long.test(name) ? 'text' : 'string' };
}

function expectationOf(schema: z.core.$ZodType): string | undefined {
  const checks = schema._zod.def.checks ?? [];
  const params = checks.map((check) => (check._zod.def as { params?: { expects?: string } }).params);
  return params.find((found) => found?.expects !== undefined)?.expects;
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  return isWrapper(schema) ? unwrapped(schema.def.innerType) : schema;
}
