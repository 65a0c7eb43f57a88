import type { ClientFolder } from '../source/readClientFolder.ts';

/** Where a field stands: the hash of its file and the file line. */
export type CiteField = (file: string, field: readonly (string | number)[]) => { sha256: string; line: number };

/** Cites the records of a folder and its `client.yaml`. */
export function citeField({ client, records }: Pick<ClientFolder, 'client' | 'records'>): CiteField {
  const byFile = new Map([client, ...records].map((record) => [record.file, record]));
  return (file, field) => {
    const record = byFile.get(file) ?? client;
    return { sha256: record.sha256, line: record.positions.valueAt(field).line };
  };
}
