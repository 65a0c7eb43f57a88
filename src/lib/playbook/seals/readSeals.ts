import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { type Diagnostic, diagnostic, type Findings } from '../../diagnostics/diagnostic.ts';
import type { ClientFolder } from '../../source/readClientFolder.ts';
import type { SourceRecord } from '../../source/readRecord.ts';
import { sha256Of } from '../../source/sha256.ts';
import type { SourceFile } from '../../source/sourceFile.ts';
import { unpacked } from './packSeal.ts';
import { type Seal, type SealContent, type Seals, sealSchema, sealVersion } from './seal.ts';

/** The sealed reports of a folder. What a seal can't be trusted with is an error: a page that was approved is never replaced in silence. */
export function readSeals(folder: Pick<ClientFolder, 'seals' | 'records' | 'unread' | 'pictures'>): Findings<Seals> {
  const seals = new Map<string, Seal>();
  const found: Diagnostic[] = [];
  for (const file of folder.seals) {
    const { value, diagnostics } = readSeal(file);
    found.push(...diagnostics);
    if (value === null) continue;
    const { report, asOf, reason, earlier, team, client } = value;
    found.push(...checkSeal(value, file.path, folder));
    seals.set(report, { report, asOf, reason, earlier, facts: team, forClient: client });
  }
  return { value: seals, diagnostics: found };
}

/** One file of `data/sealed/`; null with a finding where it is not what Almanac wrote. */
export function readSeal(file: Pick<SourceFile, 'path' | 'bytes'>): Findings<SealContent | null> {
  const place = { file: file.path, line: 1, column: 1 };
  const written = parsed(new TextDecoder().decode(file.bytes()));
  const version = written?.version;
  if (typeof version === 'number' && version !== sealVersion)
    return refused(diagnostic('seal/unknown-version', place, { version, known: sealVersion }));
  const { sha256, ...rest } = written ?? {};
  const content = sealSchema.safeParse(rest);
  const name = posix.basename(file.path, '.json');
  const isWhole = createHash('sha256').update(JSON.stringify(rest)).digest('hex') === sha256;
  if (!content.success || content.data.report !== name || !isWhole)
    return refused(diagnostic('seal/damaged', place, { report: name }));
  return { value: unpacked(content.data), diagnostics: [] };
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function refused(found: Diagnostic): Findings<null> {
  return { value: null, diagnostics: [found] };
}

function checkSeal(
  { report, asOf, inputs, team, client }: SealContent,
  path: string,
  { records, unread, pictures }: Pick<ClientFolder, 'records' | 'unread' | 'pictures'>,
): Diagnostic[] {
  const record = records.find(({ collection, id }) => collection === 'reports' && id === report);
  const isUnread = unread.some(({ collection, id }) => collection === 'reports' && id === report);
  if (record === undefined)
    return isUnread
      ? []
      : [diagnostic('seal/without-report', { file: path, line: 1, column: 1 }, { report, file: team.report.file })];
  const hashes = new Map(inputs.map(({ file, sha256 }) => [file, sha256]));
  const place = placeOf(record);
  return [
    ...(hashes.get(record.file) === record.sha256 ? [] : [diagnostic('seal/report-changed', place, { report, asOf })]),
    ...(record.fields.audience === 'client' && client === null
      ? [diagnostic('seal/not-for-client', place, { report })]
      : []),
    ...inputs
      .filter(({ file, sha256 }) => isPicture(file) && hashOf(pictures.get(file)) !== sha256)
      .map(({ file }) => diagnostic('seal/picture-changed', place, { report, picture: file })),
  ];
}

function placeOf({ file }: SourceRecord): Diagnostic['place'] {
  return { file, line: 1, column: 1 };
}

function isPicture(file: string): boolean {
  return file.startsWith('src/content/') && !/\.(?:mdx?|ya?ml)$/.test(file);
}

function hashOf(file: SourceFile | undefined): string | null {
  return file === undefined ? null : sha256Of(file);
}
