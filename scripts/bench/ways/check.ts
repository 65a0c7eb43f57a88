/** All that `almanac check` does with a folder. */
import { openWithTexts } from '../../../src/cli/openWithTexts.ts';
import { printMeasured } from '../printMeasured.ts';

const { diagnostics } = openWithTexts({ root: process.argv[2] ?? '', asOf: '2025-07-01', language: 'en' });
printMeasured(diagnostics.length);
