import { DuckDBInstance } from '@duckdb/node-api';
import { benchFiles } from '../benchFiles.ts';
import { printMeasured } from '../printMeasured.ts';

/** DuckDB alone: the same files by `read_csv`, the likes of each channel and month. Nothing is checked and no row is told. */
const connection = await (await DuckDBInstance.create()).connect();
const names = benchFiles(process.argv[2] ?? '').map((path) => `'${path.replaceAll("'", "''")}'`);
const read = await connection.runAndReadAll(
  `select channel, month(date) as month, sum(likes)::double as likes from read_csv([${names.join(', ')}], header = true) group by all`,
);
printMeasured(read.getRowObjects().reduce((sum, { likes }) => sum + Number(likes), 0));
