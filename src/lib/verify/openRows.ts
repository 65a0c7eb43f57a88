import { DatabaseSync } from 'node:sqlite';
import { fromIsoDay } from '../metrics/cells/epochDay.ts';
import type { StatedValue } from '../metrics/metricsStore.ts';

/** Days are whole numbers since 1970-01-01; `part` is what a value is of: null for a whole channel. */
const tables = `
  CREATE TABLE stated (
    place INTEGER PRIMARY KEY, source INTEGER, metric TEXT, channel TEXT, part TEXT, plain INTEGER, grain TEXT,
    first INTEGER, last INTEGER, value REAL, currency TEXT, sparse INTEGER, replaced INTEGER
  );
  CREATE TABLE used (
    way TEXT, place INTEGER, metric TEXT, channel TEXT, part TEXT, grain TEXT,
    first INTEGER, last INTEGER, value REAL, currency TEXT
  );
  CREATE TABLE spoken (way TEXT, metric TEXT, channel TEXT, first INTEGER, last INTEGER);
`;

/** Channels that some file values as a whole: their days are those rows, of other channels those of the parts. */
const wholes = `
  CREATE TABLE wholes AS SELECT DISTINCT metric, channel FROM stated WHERE part IS NULL AND grain <> 'lifetime';
  CREATE TABLE dated AS
    SELECT stated.* FROM stated LEFT JOIN wholes USING (metric, channel)
    WHERE (part IS NULL) = (wholes.metric IS NOT NULL);
`;

/** A longer value stands only where no day of it is told by a finer one. */
function longerDays(grain: string): string {
  return `
    INSERT INTO used SELECT 'days', place, metric, channel, part, grain, first, last, value, currency
    FROM dated WHERE plain AND NOT replaced AND grain = '${grain}' AND NOT EXISTS (
      SELECT 1 FROM used WHERE used.metric = dated.metric AND used.channel = dated.channel AND used.part IS dated.part
        AND used.grain <> '${grain}' AND used.first <= dated.last AND used.last >= dated.first);
  `;
}

/** Of a part its value since publication, where there is one, else those of its days. */
const objects = `
  CREATE INDEX stated_parts ON stated (metric, channel, part, grain);
  INSERT INTO used SELECT 'objects', place, metric, channel, part, grain, first, last, value, currency
  FROM stated WHERE plain AND NOT replaced AND part IS NOT NULL AND (grain = 'lifetime' OR NOT EXISTS (
    SELECT 1 FROM stated other WHERE other.metric = stated.metric AND other.channel = stated.channel
      AND other.part = stated.part AND other.plain AND NOT other.replaced AND other.grain = 'lifetime'));
`;

/** Days that files speak of: those they name; where days without events are left out, all between the first and the last. */
const spoken = `
  INSERT INTO spoken SELECT DISTINCT 'days', metric, channel, first, last FROM dated
    WHERE NOT sparse AND grain <> 'lifetime';
  INSERT INTO spoken SELECT 'days', metric, channel, min(first), max(last) FROM dated
    WHERE sparse GROUP BY source, metric, channel;
  INSERT INTO spoken SELECT 'objects', metric, channel, min(first), max(last) FROM stated
    WHERE part IS NOT NULL GROUP BY source, metric, channel;
`;

/** A channel that has no total of days at all is told by the days of its parts. */
const fallback = `
  CREATE TABLE borrowed AS SELECT metric, channel FROM stated
    EXCEPT SELECT metric, channel FROM used WHERE way = 'days';
  INSERT INTO used SELECT 'days', place, metric, channel, part, grain, first, last, value, currency
    FROM used JOIN borrowed USING (metric, channel) WHERE way = 'objects' AND grain <> 'lifetime';
  DELETE FROM spoken WHERE way = 'days' AND (metric, channel) IN (SELECT metric, channel FROM borrowed);
  INSERT INTO spoken SELECT 'days', metric, channel, first, last
    FROM spoken JOIN borrowed USING (metric, channel) WHERE way = 'objects';
  CREATE INDEX used_days ON used (way, metric, channel, first);
  CREATE INDEX used_long ON used (way, metric, channel, first, last) WHERE first <> last AND grain <> 'lifetime';
  CREATE INDEX dated_days ON dated (metric, channel, first, last);
  CREATE INDEX spoken_days ON spoken (way, metric, channel, first, last);
  ANALYZE;
`;

/**
 * Rows of all files in tables of SQL, chosen among by rules that are written down here a second time: whole channel or
 * parts, finer or longer, lifetime or days.
 */
export function openRows(stated: Iterable<StatedValue>): DatabaseSync {
  const rows = new DatabaseSync(':memory:');
  rows.exec(tables);
  rows.exec('BEGIN');
  const insert = rows.prepare('INSERT INTO stated VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  for (const { observation, source, sparse, replaced } of stated) {
    const { metric, channel, object, breakdown, grain, from, to, value, currency } = observation;
    const [first, last] = [fromIsoDay(from), fromIsoDay(to)];
    const flags = [Number(sparse), Number(replaced)] as const;
    insert.run(
      source,
      metric,
      channel,
      object,
      Number(breakdown === null),
      grain,
      first,
      last,
      value,
      currency,
      ...flags,
    );
  }
  rows.exec(wholes);
  rows.exec('CREATE INDEX used_parts ON used (metric, channel, part, first)');
  for (const grain of ['day', 'week', 'month', 'period']) rows.exec(longerDays(grain));
  rows.exec(objects + spoken + fallback);
  rows.exec('COMMIT');
  return rows;
}
