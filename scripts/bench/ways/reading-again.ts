/** The same with what a run before has kept of the files. The first call writes that. */
import { join } from 'node:path';
import { keptBytes } from '../../../src/lib/source/keptBytes.ts';
import { likesByMonth } from '../likesByMonth.ts';
import { printMeasured } from '../printMeasured.ts';

const root = process.argv[2] ?? '';
const { sum, readingSeconds } = likesByMonth(root, keptBytes(join(root, 'kept')));
printMeasured(sum, readingSeconds);
