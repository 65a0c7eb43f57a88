import { spawn } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** Writes Astro's own types: a fresh clone has none yet. Asks nobody on the network. */
export async function writeAstroTypes(): Promise<void> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const { sync } = await import('astro');
  await sync({ root, logLevel: 'error' });
}

/** Holds every TypeScript file and template to its types; what is wrong goes to `say`. Resolves with the exit code. */
export function checkTypes(say: (text: string) => void): Promise<number> {
  const program = path.join(root, 'node_modules/@astrojs/check/bin/astro-check.js');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, '--minimumSeverity', 'warning'], { cwd: root });
    child.stdout.on('data', (data: Buffer) => say(data.toString()));
    child.stderr.on('data', (data: Buffer) => say(data.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
