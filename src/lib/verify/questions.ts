import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';

/** First and last day, inclusive, since 1970-01-01. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export type Way = 'days' | 'objects';

/** Which rows: of one metric of one channel. */
export interface Asked {
  readonly way: Way;
  readonly metric: string;
  readonly channel: string;
}

export interface Row {
  readonly part: string | null;
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly currency: string | null;
  readonly grain: string;
}

/** Questions to the tables of `openRows`, each one statement of SQL. */
export interface Questions {
  /** The first day with a value; null where there is none. */
  begins(asked: Asked): number | null;
  /** Days of a span that no file speaks of, or only as a part of a longer value that reaches out of it. */
  missing(asked: Asked, span: Span): readonly number[];
  /** What lies in a span; an object belongs to the day it was published. */
  rows(asked: Asked, span: Span): readonly Row[];
  /** All added up but those that one of some days falls into. */
  total(asked: Asked, span: Span, without: readonly number[]): { readonly sum: number; readonly count: number };
  /** The platform's own value for exactly these days. */
  exact(asked: Asked, span: Span): Row | null;
  /** The last balance between two days, of values that lie in a span. */
  balance(asked: Asked, span: Span, from: number, to: number): Row | null;
  /** For each object its newest value. */
  newest(asked: Asked, span: Span): readonly Row[];
}

const ofAsked = 'way = :way AND metric = :metric AND channel = :channel';
const inSpan = `${ofAsked} AND first BETWEEN :first AND :last AND (last <= :last OR grain = 'lifetime')`;
const fields = 'part, first, last, value, currency, grain';

const texts = {
  begins: `SELECT min(first) AS day FROM used WHERE ${ofAsked}`,
  missing: `
    WITH RECURSIVE days(day) AS (SELECT :first UNION ALL SELECT day + 1 FROM days WHERE day < :last)
    SELECT day FROM days WHERE
      NOT EXISTS (SELECT 1 FROM spoken WHERE ${ofAsked} AND day BETWEEN first AND last)
      OR EXISTS (SELECT 1 FROM used WHERE ${ofAsked} AND first <> last AND grain <> 'lifetime'
        AND day BETWEEN first AND last AND NOT (first >= :first AND last <= :last))`,
  rows: `SELECT ${fields} FROM used WHERE ${inSpan} ORDER BY first, part, place`,
  total: `
    SELECT total(value) AS sum, count(*) AS count FROM used WHERE ${inSpan}
      AND NOT EXISTS (SELECT 1 FROM json_each(:without) day WHERE day.value BETWEEN first AND last)`,
  exact: `
    SELECT ${fields} FROM dated WHERE metric = :metric AND channel = :channel AND plain AND NOT replaced
      AND part IS NULL AND grain <> 'lifetime' AND first = :first AND last = :last ORDER BY place DESC LIMIT 1`,
  balance: `
    SELECT ${fields} FROM used WHERE ${inSpan} AND part IS NULL AND last BETWEEN :from AND :to
      ORDER BY last DESC, first DESC, place DESC LIMIT 1`,
  newest: `
    SELECT ${fields} FROM (
      SELECT *, row_number() OVER (PARTITION BY part ORDER BY last DESC, first DESC, place DESC) AS age
      FROM used WHERE ${inSpan}) WHERE age = 1 ORDER BY part`,
} as const;

export function questionsTo(rows: DatabaseSync): Questions {
  const ask = (name: keyof typeof texts) => {
    const statement = rows.prepare(texts[name]);
    statement.setAllowUnknownNamedParameters(true);
    return (given: Readonly<Record<string, string | number>>) => statement.all(given);
  };
  const [begins, missing, all, total] = [ask('begins'), ask('missing'), ask('rows'), ask('total')];
  const [exact, balance, newest] = [ask('exact'), ask('balance'), ask('newest')];
  return {
    begins: (asked) => numberOr(begins({ ...asked })[0]?.day, null),
    missing: (asked, span) => missing({ ...asked, ...span }).map(({ day }) => Number(day)),
    rows: (asked, span) => all({ ...asked, ...span }).map(toRow),
    total(asked, span, without) {
      const [found] = total({ ...asked, ...span, without: JSON.stringify(without) });
      return { sum: Number(found?.sum), count: Number(found?.count) };
    },
    exact: (asked, span) => exact({ ...asked, ...span }).map(toRow)[0] ?? null,
    balance: (asked, span, from, to) => balance({ ...asked, ...span, from, to }).map(toRow)[0] ?? null,
    newest: (asked, span) => newest({ ...asked, ...span }).map(toRow),
  };
}

function toRow(found: Record<string, SQLOutputValue>): Row {
  return {
    part: found.part === null ? null : String(found.part),
    first: Number(found.first),
    last: Number(found.last),
    value: Number(found.value),
    currency: found.currency === null ? null : String(found.currency),
    grain: String(found.grain),
  };
}

function numberOr<T>(found: SQLOutputValue | undefined, other: T): number | T {
  return found === null || found === undefined ? other : Number(found);
}
