/** All that Almanac does with files until there are figures; nothing is kept from another run. */
import { likesByMonth } from '../likesByMonth.ts';
import { printMeasured } from '../printMeasured.ts';

const { sum, readingSeconds } = likesByMonth(process.argv[2] ?? '');
printMeasured(sum, readingSeconds);
