import type { z } from 'zod';
import { type Diagnostic, diagnostic, type Findings } from '../diagnostics/diagnostic.ts';
import { type Expectation, expectations } from '../diagnostics/expectations.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { TypeWord } from '../diagnostics/typeWords.ts';
import type { Words } from '../language/language.ts';
import { fieldTitles } from '../schema/fieldLabels.ts';
import { platforms } from '../schema/platforms.ts';
import { wordTableOf, wordTables } from '../schema/wordTables.ts';
import { meantValue } from './valueFix.ts';
import type { FieldPath, Positions } from './yamlText.ts';

/** Holds data against a schema. Every issue becomes one finding at the place that has to be changed. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  positions: Positions,
): Findings<z.output<Schema> | null> {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, diagnostics: [] };
  return {
    value: null,
    diagnostics: withoutEchoes(result.error.issues, schema).flatMap((issue) =>
      findingsOf(issue, data, positions, schema),
    ),
  };
}

/** A field that is missing only because its key is mistyped beside it has one cause, told at the key. */
function withoutEchoes(issues: readonly Issue[], schema: z.ZodType): Issue[] {
  const mistyped = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          at: issue.path.join('.'),
          key,
          meant: keyOfLabel(schema, issue.path as FieldPath, key),
        }))
      : [],
  );
  return issues.filter(({ code, path }) => {
    const own = String(path.at(-1) ?? '');
    const at = path.slice(0, -1).join('.');
    return !(
      code !== 'unrecognized_keys' &&
      mistyped.some(
        (one) =>
          one.at === at && (one.key.startsWith(`${own}:`) || one.meant === own || nearest(one.key, [own]) === own),
      )
    );
  });
}

type Issue = z.core.$ZodIssue;

function findingsOf(issue: Issue, data: unknown, positions: Positions, schema: z.ZodType): Diagnostic[] {
  const path = issue.path as FieldPath;
  const key = String(path.findLast((step) => typeof step === 'string') ?? '');
  const value = valueAt(data, path);
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, path, data, positions, schema);
  if (issue.code === 'invalid_key') return [badKey(path, positions)];
  if (value === undefined) {
    const above = path.slice(0, -1);
    const place = typeof above.at(-1) === 'number' ? positions.valueAt(above) : positions.keyAt(above);
    return [diagnostic('content/missing-key', place, { key, inBrackets: positions.isInBrackets(above) })];
  }
  const place = positions.valueAt(path);
  if (value === null) return [diagnostic('content/empty-value', positions.keyAt(path), { key })];
  if (issue.code === 'invalid_value') {
    const options = issue.values.map(String);
    return [
      diagnostic('content/unknown-value', place, {
        key,
        value: shown(value),
        options,
        near: optionOfLabel(shown(value), options) ?? nearest(shown(value), options),
      }),
    ];
  }
  const expects = expectationOf(issue);
  const quoted = typeof value === 'string' ? /^[“”„«](.+)[“”»]$/.exec(value)?.[1] : undefined;
  if (quoted !== undefined && (expects !== null || issue.code === 'invalid_type')) {
    const fix =
      place.length === String(value).length
        ? { fix: { place: { ...place, length: String(value).length }, text: `"${quoted}"` } }
        : {};
    return [{ ...diagnostic('content/curly-quotes', place, { key, value: quoted }), ...fix }];
  }
  if (expects !== null) {
    const meant = meantValue(String(value), expects);
    const says = meant !== null && quotedKinds.includes(expects) ? `"${meant}"` : meant;
    const found = diagnostic('content/invalid-value', place, { key, value: shown(value), expects, meant: says });
    // Only a value that stands there without quotes can be replaced as it is.
    const isSafe = expects === 'day' && meant !== null && place.length === String(value).length;
    return [isSafe ? { ...found, fix: { place: { ...place, length: String(value).length }, text: meant } } : found];
  }
  if (issue.code === 'invalid_type' && typeof value === 'number' && !Number.isFinite(value))
    return [diagnostic('content/invalid-value', place, { key, value: asTyped(String(value)), expects: 'number' })];
  // YAML takes the hour alone for a number.
  if (
    issue.code === 'invalid_type' &&
    key === 'time' &&
    Number.isInteger(value) &&
    Number(value) >= 0 &&
    Number(value) < 24
  ) {
    const meant = `"${String(value).padStart(2, '0')}:00"`;
    return [diagnostic('content/invalid-value', place, { key, value: String(value), expects: 'time', meant })];
  }
  if (issue.code === 'invalid_type') {
    return [
      diagnostic('content/wrong-type', place, {
        group: typeof value === 'string' ? groupOf(schema, path, value) : null,
        key,
        value: shown(value),
        expected: typeWord(isWhole(schema, path) ? 'int' : issue.expected),
        found: typeOf(value),
      }),
    ];
  }
  if (issue.code === 'too_small' && issue.minimum === 1 && (value === '' || Array.isArray(value))) {
    return [diagnostic('content/empty-value', positions.keyAt(path), { key })];
  }
  return [diagnostic('content/out-of-range', place, { key, value: shown(value), ...rangeOf(issue) })];
}

function isWhole(schema: z.ZodType, path: FieldPath): boolean {
  return (schemaAt(schema, path) as { format?: unknown } | undefined)?.format === 'safeint';
}

/** `{ file: cup.jpg, alt: … }` for a text where a list of groups of fields is wanted; null where something else is. */
function groupOf(schema: z.ZodType, path: FieldPath, written: string): string | null {
  const wanted = schemaAt(schema, path) as { shape?: Shape; element?: unknown } | undefined;
  const item = typeof path.at(-1) === 'number' ? wanted : (unwrapped(wanted?.element) as { shape?: Shape } | undefined);
  const required = Object.entries(item?.shape ?? {}).filter(([, field]) => !field.safeParse(undefined).success);
  if (required.length === 0) return null;
  return `{ ${required.map(([key]) => `${key}: ${key === 'file' ? written : '…'}`).join(', ')} }`;
}

type Shape = Readonly<Record<string, z.ZodType>>;

/** What YAML would take for something else without quotes. */
const quotedKinds: readonly Expectation[] = ['time', 'hashtag'];

/** The option that pages call so, in English or Russian: `ВКонтакте` is `vk`. */
function optionOfLabel(written: string, options: readonly string[]): string | null {
  const table = wordTableOf(options);
  const words: Readonly<Record<string, Words<string>>> = table === null ? platforms : wordTables[table];
  const label = written.toLowerCase();
  const isSo = ({ en, ru }: Words<string>) => en.toLowerCase() === label || ru.toLowerCase() === label;
  return options.find((option) => words[option] !== undefined && isSo(words[option])) ?? formerNames[label] ?? null;
}

/** Platforms that people call by an older or shorter name. */
const formerNames: Readonly<Record<string, string>> = {
  twitter: 'x',
  вк: 'vk',
  инстаграм: 'instagram',
  телеграм: 'telegram',
  фейсбук: 'facebook',
  ютуб: 'youtube',
};

/** A name that people give, such as the id of a channel, and that is no id. */
function badKey(path: FieldPath, positions: Positions): Diagnostic {
  const [key, name] = path.slice(-2);
  return diagnostic('content/invalid-value', positions.keyAt(path), {
    key: String(key),
    value: shown(name),
    expects: 'id',
  });
}

function unknownKeys(
  keys: readonly string[],
  path: FieldPath,
  data: unknown,
  positions: Positions,
  schema: z.ZodType,
): Diagnostic[] {
  const known = knownKeys(schema, path);
  return keys.map((key) => {
    const place = positions.keyAt([...path, key]);
    if (key.includes(':') && valueAt(data, [...path, key]) === null)
      return diagnostic('content/yaml', place, { fault: 'tight-colon' });
    // `{ what: bread, butter }` reads as a field "butter" without a value.
    if (path.length > 0 && valueAt(data, [...path, key]) === null)
      return diagnostic('content/comma-in-value', place, { key: asTyped(key) });
    return diagnostic('content/unknown-key', place, {
      key: asTyped(key),
      known,
      near: keyOfLabel(schema, path, key) ?? nearest(key, known),
    });
  });
}

/** YAML reads `.nan` as what is no number, for a key too. */
function asTyped(read: string): string {
  return read === 'NaN' ? '.nan' : read;
}

/** The key of the field that pages call so, in English or Russian: `формат` is `format`. */
function keyOfLabel(schema: z.ZodType, path: FieldPath, written: string): string | null {
  const { shape = {} } = (schemaAt(schema, path) ?? {}) as { shape?: Record<string, z.ZodType> };
  const label = written.trim().toLowerCase();
  const titles: Readonly<Record<string, Words<string>>> = fieldTitles;
  const found = Object.entries(shape).find(([, field]) => {
    const title = field.meta()?.title ?? '';
    return [title, titles[title]?.ru].some((name) => name?.toLowerCase() === label);
  });
  return found?.[0] ?? null;
}

/** The keys that the schema has at a path. */
function knownKeys(schema: z.ZodType, path: FieldPath): string[] {
  const shape = (schemaAt(schema, path) as { shape?: object } | undefined)?.shape;
  return shape === undefined ? [] : Object.keys(shape);
}

function schemaAt(schema: z.ZodType, path: FieldPath): unknown {
  return path.reduce<unknown>((current, step) => unwrapped(stepInto(current, step)), unwrapped(schema));
}

function unwrapped(schema: unknown): unknown {
  const inner = (schema as { def?: { innerType?: unknown } } | undefined)?.def?.innerType;
  return inner === undefined ? schema : unwrapped(inner);
}

function stepInto(schema: unknown, step: string | number): unknown {
  const { shape, element, valueType } = (schema ?? {}) as {
    shape?: Record<string, unknown>;
    element?: unknown;
    valueType?: unknown;
  };
  return shape?.[String(step)] ?? element ?? valueType;
}

function expectationOf(issue: Issue): Expectation | null {
  if (issue.code === 'invalid_union') return 'quantity';
  const expects = issue.code === 'custom' ? issue.params?.expects : undefined;
  return typeof expects === 'string' && expects in expectations ? (expects as Expectation) : null;
}

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step],
    data,
  );
}

function typeWord(expected: string): TypeWord {
  const words: Readonly<Record<string, TypeWord>> = {
    string: 'text',
    number: 'number',
    int: 'whole-number',
    array: 'list',
    object: 'group',
    record: 'group',
    boolean: 'yes-no',
  };
  return words[expected] ?? 'text';
}

function typeOf(value: unknown): TypeWord {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'list';
  return typeWord(typeof value);
}

function rangeOf(issue: Issue): { least: number | null; most: number | null } {
  return {
    least: issue.code === 'too_small' ? Number(issue.minimum) : null,
    most: issue.code === 'too_big' ? Number(issue.maximum) : null,
  };
}

/** What was written, on one line and not longer than a reader wants. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
