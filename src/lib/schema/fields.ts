import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Expectation } from '../diagnostics/expectations.ts';
import type { CollectionName } from './collections.ts';

/** What a field points at, or that it names a file: read by the linker and by the projection. */
export interface FieldFacts {
  readonly reference?: CollectionName | 'team';
  /** A picture, which the site shows. */
  readonly asset?: true;
  /** A file that only the team has: it stays out of the site. */
  readonly clip?: ClipKind;
}

export type ClipKind = 'video' | 'captions';

/** Facts about fields that are not for JSON Schema. Titles and descriptions are in Zod's own registry. */
export const fieldFacts = z.registry<FieldFacts>();

/** An id of another record. Whether that record exists is told when everything has been read. */
export function reference(to: NonNullable<FieldFacts['reference']>) {
  return text().register(fieldFacts, { reference: to });
}

/** A list of ids without repeats. */
export function references(to: NonNullable<FieldFacts['reference']>) {
  return z.array(reference(to)).default([]);
}

/** Text that says something: not empty, no white space around it. */
export function text() {
  return z.string().trim().min(1);
}

export function expecting(expects: Expectation, isValid: (value: string) => boolean) {
  return z.string().refine(isValid, { params: { expects } });
}

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export function recordId() {
  return expecting('id', (value) => idPattern.test(value));
}

/** A calendar day that exists, kept as text. */
export function day() {
  return expecting(
    'day',
    (value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && isValid(() => Temporal.PlainDate.from(value)),
  );
}

export function month() {
  return expecting('month', (value) => /^\d{4}-(0[1-9]|1[0-2])$/.test(value));
}

/** Wall time in the client's zone. */
export function time() {
  return expecting('time', (value) => /^([01]\d|2[0-3]):[0-5]\d$/.test(value));
}

/** Day and wall time in the client's zone. */
export function moment() {
  return expecting(
    'moment',
    (value) =>
      /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/.test(value) && isValid(() => Temporal.PlainDateTime.from(value)),
  );
}

export function timeZone() {
  return expecting('timeZone', (value) =>
    isValid(() => Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(value)),
  );
}

export function url() {
  // Of two schemes one behind the other, the first would be a host without a dot.
  return expecting(
    'url',
    (value) => /^https?:\/\/\S+$/i.test(value) && URL.canParse(value) && !/^https?:\/\/https?:/i.test(value),
  );
}

/** A picture below the record's own folder. */
export function asset() {
  return fileBelow().register(fieldFacts, { asset: true });
}

/** A video or its captions, below the record's own folder. */
export function clip(kind: ClipKind) {
  return fileBelow().register(fieldFacts, { clip: kind });
}

function fileBelow() {
  return expecting('path', (value) => /^(\.\/)?[^/\\:][^\\:]*$/.test(value) && !value.split('/').includes('..'));
}

/** Money in major units as people write it; readers of money turn it into integer minor units. */
export function amount() {
  return z
    .number()
    .refine((value) => Number.isFinite(value) && value >= 0 && Math.abs(value * 100 - Math.round(value * 100)) < 1e-6, {
      params: { expects: 'amount' satisfies Expectation },
    });
}

/** A share in per cent, 0 to 100. */
export function percent() {
  return z
    .number()
    .refine((value) => value >= 0 && value <= 100, { params: { expects: 'percent' satisfies Expectation } });
}

function isValid(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}

/** Decisions to live with findings: each names the rule, says why, and ends. */
export function waivers() {
  return z
    .array(z.strictObject({ rule: text(), reason: text(), until: day(), by: reference('team').optional() }))
    .default([]);
}
