import { stringify } from 'yaml';
import { z } from 'zod';
import { clientType } from '../../../src/lib/schema/client.ts';
import { fieldFacts } from '../../../src/lib/schema/fields.ts';
import { recordTypes } from '../../../src/lib/schema/recordTypes.ts';
import { isWrapper } from '../../../src/lib/schema/walkFields.ts';

/** Something that the client must not read, and the field that it was put into. */
export interface Canary {
  readonly field: string;
  readonly kind: 'text' | 'number';
  readonly text: string;
}

/** Numbers from here on are not round, and stand nowhere else; a share in per cent can't be one. */
const firstNumber = 7_310_007;

/** What a form of text accepts; what may be anything gets a canary. */
const forms: Readonly<Record<string, string>> = {
  day: '2026-10-05',
  month: '2026-10',
  time: '10:00',
  moment: '2026-10-05T10:00',
  timeZone: 'Europe/Berlin',
  locale: 'en-GB',
  currency: 'EUR',
  color: '#00694F',
};

/** What refers to a record that is not there loses the reference. */
const references: Readonly<Record<string, string>> = { channels: 'plain', team: 'timur', kpis: 'impressions' };

export interface Sampling {
  /** A new canary in the field, or an innocent text where the client may read it. */
  readonly text: (field: string, form: string) => string;
  readonly number: (field: string) => number;
}

/** A value that satisfies the schema, every optional field filled, two of each list: a field that is new is in it by itself. */
function sample(schema: z.core.$ZodType, field: string, sampling: Sampling): unknown {
  const facts = fieldFacts.get(schema);
  if (facts?.reference !== undefined) return references[facts.reference] ?? 'plain';
  if (isWrapper(schema)) return sample(schema.def.innerType, field, sampling);
  if (schema instanceof z.ZodObject) return sampleShape(schema.shape, field, sampling);
  if (schema instanceof z.ZodArray) {
    if (fieldFacts.get(schema.element)?.reference !== undefined) return [sample(schema.element, field, sampling)];
    return [0, 1].map((index) => sample(schema.element, `${field}.${index}`, sampling));
  }
  if (schema instanceof z.ZodRecord) {
    // Keys are ids of other records, or words to choose from.
    const key =
      schema.keyType instanceof z.ZodEnum
        ? schema.keyType.options[0]
        : (references[fieldFacts.get(schema.keyType)?.reference ?? ''] ?? 'timur');
    return { [String(key)]: sample(schema.valueType, field, sampling) };
  }
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodBoolean) return false;
  if (schema instanceof z.ZodPipe) return z.safeParse(schema, 1).success ? sampling.number(field) : '30 min';
  if (schema instanceof z.ZodNumber) return z.safeParse(schema, firstNumber).success ? sampling.number(field) : 7;
  return sampling.text(field, formOf(schema));
}

export function sampleShape(shape: z.core.$ZodLooseShape, field: string, sampling: Sampling): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(shape).map(([key, inner]) => [key, sample(inner, `${field}.${key}`, sampling)]),
  );
}

function formOf(schema: z.core.$ZodType): string {
  const checks = schema._zod.def.checks ?? [];
  const found = checks.map((check) => (check._zod.def as { params?: { expects?: string } }).params?.expects);
  return found.find((form) => form !== undefined) ?? 'text';
}

const word = (count: number) => `canary${count}`;

/** How each form of text holds a word that no other text has. */
const inForm: Readonly<Record<string, (count: number) => string>> = {
  url: (count) => `https://example.com/${word(count)}/page`,
  id: (count) => `${word(count)}-sings`,
  path: (count) => `./${word(count)}-sings.jpg`,
  repository: (count) => `https://github.com/${word(count)}/plan/blob/main`,
  hashtag: (count) => `#${word(count)}sings`,
  code: () => 'CC',
};

/** A client's folder with a canary in every field that its client must not see, made from the schemas. */
export function canaryClient(): {
  readonly files: Readonly<Record<string, string>>;
  readonly canaries: readonly Canary[];
} {
  const canaries: Canary[] = [];
  const hiding: Sampling = {
    text: (field, form) => {
      const fixed = forms[form];
      if (fixed !== undefined) return fixed;
      const count = 10_007 + canaries.length;
      const text = inForm[form]?.(count) ?? `A ${word(count)} sings in the cellar`;
      if (form !== 'code') canaries.push({ field, kind: 'text', text });
      return text;
    },
    number: (field) => {
      const value = firstNumber + canaries.length;
      canaries.push({ field, kind: 'number', text: String(value) });
      return value;
    },
  };
  let innocent = 0;
  const showing: Sampling = {
    text: (_field, form) => {
      innocent += 1;
      return forms[form] ?? inForm[form]?.(0).replace('canary0', `plain${innocent}`) ?? `Plain words ${innocent}`;
    },
    number: () => 7,
  };
  const body = (field: string) => `${hiding.text(`${field}.body`, 'text')}.\n`;
  const records = Object.entries(recordTypes).flatMap(([collection, type]) => {
    const shown = {
      ...sampleShape(type.client, `${collection}/shown`, showing),
      ...sampleShape(type.internal, `${collection}/shown`, hiding),
      audience: 'client',
      waivers: [],
    };
    const ownBody = type.body === 'client' ? 'Plain words below.\n' : body(`${collection}/shown`);
    return [
      ...['canary-cage', 'canary-coop'].map((id) => {
        const field = `${collection}/${id}`;
        const hidden = { ...sampleShape(type.schema.shape, field, hiding), audience: 'team', waivers: [] };
        return [`src/content/${field}.md`, recordFile(hidden, body(field))];
      }),
      [`src/content/${collection}/plain.md`, recordFile(shown, ownBody)],
    ];
  });
  const client = {
    ...sampleShape(clientType.client, 'client', showing),
    ...sampleShape(clientType.internal, 'client', hiding),
    waivers: [],
    rules: {},
    team: [{ id: 'timur', name: 'Timur', role: 'Strategist' }],
  };
  return {
    files: { ...Object.fromEntries(records), 'src/content/client.yaml': stringify(client) },
    // Waivers were sampled and then left out.
    canaries: canaries.filter(({ field }) => !/\.(?:waivers|rules)\b/.test(field)),
  };
}

export function recordFile(fields: object, body: string): string {
  return `---\n${stringify(fields)}---\n${body}`;
}
