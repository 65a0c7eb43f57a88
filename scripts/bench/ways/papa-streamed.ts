import { createReadStream } from 'node:fs';
import Papa from 'papaparse';
import { benchFiles } from '../benchFiles.ts';
import { printMeasured } from '../printMeasured.ts';

/** Papa Parse alone: the same files split into cells, in chunks of 1 MB that are dropped at once. */
let cells = 0;
for (const path of benchFiles(process.argv[2] ?? '')) await split(path);
printMeasured(cells);

function split(path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    Papa.parse<string[]>(createReadStream(path, { highWaterMark: 1024 * 1024, encoding: 'utf8' }), {
      delimiter: ',',
      chunk({ data }) {
        for (const row of data) cells += row.length;
      },
      complete: () => resolve(),
      error: reject,
    });
  });
}
