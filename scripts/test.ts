import { spawn, spawnSync } from 'node:child_process';
import { checkTypes, writeAstroTypes } from './checkTypes.ts';

/**
 * `npm test`: the linter, then the tests in a browser beside all others, and the types beside both: a browser draws one page
 * at a time and leaves a core to the rest. All that is wrong is told: first the tests without a browser, as they run, then
 * those with one, then the types.
 */
const lint = spawnSync('biome', ['check', '.'], { stdio: 'inherit' }).status ?? 1;
await writeAstroTypes();
const kept: Buffer[] = [];
const said: string[] = [];
const browser = vitest(['--project', 'browser'], kept);
const types = checkTypes((text) => said.push(text));
const others = vitest(['--project', '!browser']);
const codes = [lint, await others, await browser, await types];
for (const part of kept) process.stdout.write(part);
process.stdout.write(said.join(''));
process.exitCode = codes.find((code) => code !== 0) ?? 0;

/** Runs tests; their report goes to the terminal, or into `keep` for later. Answers with the code of exit. */
function vitest(args: readonly string[], keep?: Buffer[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn('vitest', ['run', ...args], {
      stdio: ['ignore', keep === undefined ? 'inherit' : 'pipe', keep === undefined ? 'inherit' : 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => keep?.push(part));
    child.on('error', reject).on('close', (code) => resolve(code ?? 1));
  });
}
