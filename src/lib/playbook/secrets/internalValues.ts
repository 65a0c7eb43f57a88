import { posix } from 'node:path';
import type { Place } from '../../diagnostics/diagnostic.ts';
import { clientType } from '../../schema/client.ts';
import { type Leaf, leavesOf, leavesOfShape } from '../../schema/leaves.ts';
import type { RecordType } from '../../schema/recordType.ts';
import { recordTypes } from '../../schema/recordTypes.ts';
import { walkFields } from '../../schema/walkFields.ts';
import type { SourceRecord } from '../../source/readRecord.ts';
import type { OpenedPlaybook } from '../openPlaybook.ts';
import type { Playbook } from '../playbook.ts';
import { foldedPhrase, type Phrase, shortestText } from './phraseIndex.ts';

/** Something that a client must not read, and where it is written. */
export interface InternalValue extends Phrase {
  readonly place: Place;
}

/**
 * Everything in a client's folder that its own client may not see: values of internal fields and of internal records,
 * their ids and the names of their files. Long texts in the pieces in which a page would show them.
 * Left out: what is too short to be told from ordinary words and figures.
 */
export function internalValues({ folder, playbook }: OpenedPlaybook, shown: Playbook): InternalValue[] {
  const { client, records } = folder;
  const own = toValues(leavesOfShape(clientType.internal, client.fields), (path) => client.positions.valueAt(path));
  const shownFiles = new Set(shown.metrics.files.map(({ path }) => path));
  const hiddenFiles = playbook.metrics.files.filter(({ path }) => !shownFiles.has(path));
  const found = [
    ...own,
    ...records.flatMap((record) => valuesOf(record, shown)),
    ...hiddenPictures(records, shown),
    ...hiddenFiles.flatMap(({ path }) => named(posix.basename(path), { file: path, line: 1, column: 1 })),
  ];
  const first = new Map<string, InternalValue>();
  for (const value of found) {
    const key = `${value.kind} ${value.kind === 'text' ? foldedPhrase(value.text) : value.text}`;
    if (!first.has(key)) first.set(key, value);
  }
  return [...first.values()];
}

function valuesOf(record: SourceRecord, shown: Playbook): InternalValue[] {
  const type: RecordType = recordTypes[record.collection];
  const at = (path: Leaf['path']) => record.positions.valueAt(path);
  const kept = shown.records[record.collection].get(record.id);
  const top = { file: record.file, line: 1, column: 1 };
  if (kept === undefined) {
    const all = toValues(leavesOf(type.schema, record.fields), at);
    return [...named(record.id, top), ...all, ...bodyValues(record)];
  }
  const left = new Set([...leavesOfShape(type.client, kept)].map(({ value }) => value));
  const dropped = [...leavesOfShape(type.client, record.fields)].filter(({ value }) => !left.has(value));
  return [
    ...toValues(leavesOfShape(type.internal, record.fields), at),
    ...toValues(dropped, at),
    ...(kept.body.text === '' ? bodyValues(record) : []),
  ];
}

/** Names of pictures and videos that only hidden records show. */
function hiddenPictures(records: readonly SourceRecord[], shown: Playbook): InternalValue[] {
  const pictures = records.flatMap(({ collection, id, fields, positions }) =>
    [...walkFields(recordTypes[collection].schema, fields)]
      .filter(({ facts }) => facts.asset === true || facts.clip !== undefined)
      .map(({ value, path }) => ({
        name: posix.basename(value),
        place: positions.valueAt(path),
        isShown: shown.records[collection].has(id),
      })),
  );
  const open = new Set(pictures.filter(({ isShown }) => isShown).map(({ name }) => name));
  return pictures.filter(({ name }) => !open.has(name)).flatMap(({ name, place }) => named(name, place));
}

function named(name: string, place: Place): InternalValue[] {
  return foldedPhrase(name).length < shortestText ? [] : [{ text: name, kind: 'text', place }];
}

function toValues(leaves: Iterable<Leaf>, at: (path: Leaf['path']) => Place): InternalValue[] {
  return [...leaves].flatMap(({ value, path }): InternalValue[] => {
    const place = at(path);
    if (typeof value === 'string') return pieces(value).map((text) => ({ text, kind: 'text', place }));
    return isTelling(value) ? [{ text: String(Math.abs(value)), kind: 'number', place }] : [];
  });
}

function bodyValues({ body, file }: SourceRecord): InternalValue[] {
  return body.text.split('\n').flatMap((line, index) =>
    pieces(line).map((text): InternalValue => {
      const column = line.indexOf(text) + 1;
      return { text, kind: 'text', place: { file, line: body.line + index, column, length: text.length } };
    }),
  );
}

/** A piece of a longer text has to be this long: half sentences such as "in the second week" stand everywhere. */
const shortestPiece = 20;

/** A text as a page would show it at least in part: cut at the marks of Markdown and at the ends of sentences. */
function pieces(text: string): string[] {
  const parts = text.split(/[\n*_`[\]()<>#|~{}"]+|(?<=[.!?…:;])\s+/u).map((part) => part.trim());
  const written = parts.filter((part) => part !== '');
  const least = written.length > 1 ? shortestPiece : shortestText;
  return written.filter((part) => foldedPhrase(part).length >= least);
}

/** Whether a number would hardly stand somewhere by chance: 1,000 at least, and not a round one. */
function isTelling(value: number): boolean {
  const [whole = '', decimals = ''] = String(Math.abs(value)).split('.');
  const significant = `${whole}${decimals}`.replace(/0+$/, '');
  return /^\d{4,}$/.test(whole) && whole.length + significant.length >= 8;
}
