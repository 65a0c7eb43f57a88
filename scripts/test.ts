import { spawn, spawnSync } from 'node:child_process';
import { checkTypes, writeAstroTypes } from './checkTypes.ts';

/**
 * `npm test`: the linter, then types beside the tests: many tests wait for a browser or for a program that they have started,
 * and leave a core to the types. All that is wrong is told, and what the types say comes last.
 */
const lint = spawnSync('biome', ['check', '.'], { stdio: 'inherit' }).status ?? 1;
await writeAstroTypes();
const said: string[] = [];
const types = checkTypes((text) => said.push(text));
const tests = new Promise<number>((resolve, reject) => {
  spawn('vitest', ['run'], { stdio: 'inherit' })
    .on('error', reject)
    .on('close', (code) => resolve(code ?? 1));
});
const codes = [lint, await tests, await types];
process.stdout.write(said.join(''));
process.exitCode = codes.find((code) => code !== 0) ?? 0;
