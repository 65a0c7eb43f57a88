import { enableCompileCache } from 'node:module';
import { processIo } from './processIo.ts';

// Most of a short command's time goes into compiling modules: Node keeps the result between calls.
enableCompileCache();
const { run } = await import('./run.ts');
process.exitCode = await run(process.argv.slice(2), processIo());
