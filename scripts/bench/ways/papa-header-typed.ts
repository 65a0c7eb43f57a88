import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { benchFiles } from '../benchFiles.ts';
import { printMeasured } from '../printMeasured.ts';

/** Papa Parse as most people call it: an object for each row, its types guessed. */
let sum = 0;
for (const path of benchFiles(process.argv[2] ?? '')) {
  const { data } = Papa.parse<{ likes?: number }>(readFileSync(path, 'utf8'), { header: true, dynamicTyping: true });
  for (const row of data) sum += row.likes ?? 0;
}
printMeasured(sum);
