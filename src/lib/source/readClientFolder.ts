import { posix } from 'node:path';
import { type Diagnostic, diagnostic, type Findings } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { type Client, clientType } from '../schema/client.ts';
import { type CollectionName, collectionNames } from '../schema/collections.ts';
import type { RecordType } from '../schema/recordType.ts';
import { recordTypes } from '../schema/recordTypes.ts';
import { type SourcesConfig, sourcesSchema } from '../schema/sources.ts';
import { listFiles } from './listFiles.ts';
import { type Memory, noMemory } from './memory.ts';
import { readRecord, type SourceRecord } from './readRecord.ts';
import { longestText } from './readText.ts';
import { readYamlFile, type YamlFile } from './readYamlFile.ts';
import { sha256Of } from './sha256.ts';
import type { ListedFile, SourceFile } from './sourceFile.ts';

const contentFolder = 'src/content';
const clientFile = `${contentFolder}/client.yaml`;
const sourcesFile = 'data/sources.yaml';
const seal = /^data\/sealed\/[^/]+\.json$/;
const table = /\.(?:csv|tsv|txt|xlsx|xls)$/i;
const clip = /\.(?:mp4|m4v|mov|webm|vtt|srt)$/i;
const picture = /\.(?:jpe?g|png|webp|avif|gif|svg)$/i;

/** A client's folder as it was read: each record by itself, nothing linked yet. */
export interface ClientFolder {
  readonly root: string;
  readonly client: YamlFile<Client>;
  /** `data/sources.yaml`, if there is one. */
  readonly sources: YamlFile<SourcesConfig> | null;
  readonly records: readonly SourceRecord[];
  /** Files of records that could not be read, each reported by itself: what points at them is not wrong too. */
  readonly unread: readonly { readonly collection: CollectionName; readonly id: string }[];
  /** Pictures below `src/content/`, by path. */
  readonly pictures: ReadonlyMap<string, ListedFile>;
  /** Videos and captions below `src/content/`, by path. */
  readonly clips: ReadonlyMap<string, ListedFile>;
  /** Tables below `data/`. */
  readonly data: readonly SourceFile[];
  /** Sealed reports, `data/sealed/*.json`. */
  readonly seals: readonly SourceFile[];
}

/**
 * Reads and validates all of it; every problem of every file in one run. The value is null only where there is no usable `client.yaml`.
 * With a memory, a file whose bytes are the same as last time is the same record as last time.
 */
export function readClientFolder(root: string, memory = noMemory): Findings<ClientFolder | null> {
  const content = listFiles(root, contentFolder);
  const data = listFiles(root, 'data');
  const diagnostics: Diagnostic[] = [...content.symlinks, ...data.symlinks].map((path) =>
    diagnostic('content/symlink', { file: path, line: 1, column: 1 }, { path }),
  );
  const client = readClient(content.files, memory);
  const sources = readSources(data.files, memory);
  const records: SourceRecord[] = [];
  const unread: ClientFolder['unread'][number][] = [];
  for (const file of content.files.filter(
    ({ path }) => path !== clientFile && !picture.test(path) && !clip.test(path),
  )) {
    const read = readContentFile(file, memory);
    diagnostics.push(...read.diagnostics);
    if (read.value !== null) records.push(read.value);
    else unread.push(...unreadRecord(file.path));
  }
  diagnostics.push(...client.diagnostics, ...sources.diagnostics, ...refusedData(data.files), ...duplicateIds(records));
  if (client.value === null) return { value: null, diagnostics };
  const pictures = filesByPath(content.files, picture);
  const clips = filesByPath(content.files, clip);
  const tables = data.files.filter(({ path }) => table.test(path));
  const seals = data.files.filter(({ path }) => seal.test(path));
  return {
    value: {
      root,
      client: client.value,
      sources: sources.value,
      records,
      unread,
      pictures,
      clips,
      data: tables,
      seals,
    },
    diagnostics,
  };
}

function filesByPath(files: readonly ListedFile[], kind: RegExp): ReadonlyMap<string, ListedFile> {
  return new Map(files.filter(({ path }) => kind.test(path)).map((file) => [file.path, file]));
}

function readClient(files: readonly SourceFile[], memory: Memory): Findings<YamlFile<Client> | null> {
  const file = files.find(({ path }) => path === clientFile);
  if (file !== undefined) return recallFile(file, memory, (held) => readYamlFile(held, clientType.schema));
  const place = { file: clientFile, line: 1, column: 1 };
  return { value: null, diagnostics: [diagnostic('content/missing-client', place, { path: clientFile })] };
}

function readSources(files: readonly SourceFile[], memory: Memory): Findings<YamlFile<SourcesConfig> | null> {
  const file = files.find(({ path }) => path === sourcesFile);
  if (file === undefined) return { value: null, diagnostics: [] };
  return recallFile(file, memory, (held) => readYamlFile(held, sourcesSchema));
}

/** Notes, seals and the declaration of sources may stand beside exports; anything else has to be a table. */
function refusedData(files: readonly SourceFile[]): Diagnostic[] {
  return files
    .filter(({ path }) => !table.test(path) && path !== sourcesFile && !path.endsWith('.md') && !seal.test(path))
    .map(({ path }) => diagnostic('content/not-a-table', { file: path, line: 1, column: 1 }, { path }));
}

function readContentFile(file: SourceFile, memory: Memory): Findings<SourceRecord | null> {
  const [folder = '', ...rest] = file.path.slice(contentFolder.length + 1).split('/');
  const place = { file: file.path, line: 1, column: 1 };
  if (rest.length > 0 && !isCollection(folder)) {
    const near = nearest(folder, collectionNames);
    return {
      value: null,
      diagnostics: [diagnostic('content/unknown-folder', place, { folder, known: collectionNames, near })],
    };
  }
  const type: RecordType | undefined = isCollection(folder) ? recordTypes[folder] : undefined;
  const wants = type === undefined ? 'client.yaml' : endingsOf(type).join(', ');
  if (type === undefined || !endingsOf(type).some((ending) => file.path.endsWith(ending))) {
    return {
      value: null,
      diagnostics: [
        diagnostic('content/unknown-file', place, {
          path: file.path,
          collection: folder,
          wants,
          rename: renamed(file.path, type),
        }),
      ],
    };
  }
  return recallFile(file, memory, (held) => readRecord(held, type));
}

/** Endings that editors give to the files that are meant; null where something else is. */
function renamed(path: string, type: RecordType | undefined): string | null {
  if (/\/client\.(?:yml|json|md)$/.test(path)) return 'client.yaml';
  if (type === undefined) return null;
  const name = posix.basename(path);
  const stem = /^([a-z0-9-]+)(?:\.(?:md|mdx|markdown|mdown|mkd|yaml|yml|txt))*$/i.exec(name)?.[1];
  return stem === undefined ? null : `${stem}${endingsOf(type)[0]}`;
}

/** Reads a file by its bytes, which are taken from the disk once; one that is too long is refused unread. */
function recallFile<Value>(file: SourceFile, memory: Memory, read: (held: SourceFile) => Value): Value {
  const held = hold(file);
  const version = () => [file.size > longestText ? file.size : sha256Of(held)];
  return memory.recall('file', file.path, version, () => read(held));
}

function hold(file: SourceFile): SourceFile {
  let bytes: Uint8Array | undefined;
  return {
    ...file,
    bytes: () => {
      bytes ??= file.bytes();
      return bytes;
    },
  };
}

function unreadRecord(path: string): ClientFolder['unread'] {
  const [collection = ''] = path.slice(contentFolder.length + 1).split('/');
  return isCollection(collection) ? [{ collection, id: posix.basename(path, posix.extname(path)) }] : [];
}

function isCollection(folder: string): folder is CollectionName {
  return (collectionNames as readonly string[]).includes(folder);
}

function endingsOf(type: RecordType): string[] {
  if (type.collection === 'kpis') return ['.yaml', '.md'];
  return type.mdx ? ['.md', '.mdx'] : ['.md'];
}

function duplicateIds(records: readonly SourceRecord[]): Diagnostic[] {
  const first = new Map<string, SourceRecord>();
  return records.flatMap((record) => {
    const key = `${record.collection}/${record.id}`;
    const other = first.get(key);
    first.set(key, other ?? record);
    if (other === undefined) return [];
    const place = { file: record.file, line: 1, column: 1 };
    return [diagnostic('content/duplicate-id', place, { id: record.id, other: other.file })];
  });
}
