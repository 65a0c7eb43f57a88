import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** `npm run types`: Astro's own types first (a fresh clone has none yet), then TypeScript, then the templates. Asks nobody on the network. */
const root = path.resolve(import.meta.dirname, '..');
process.env.ASTRO_TELEMETRY_DISABLED = '1';
const { sync } = await import('astro');
await sync({ root, logLevel: 'error' });

const checks = [
  ['typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json'],
  ['@astrojs/check/bin/astro-check.js', '--minimumSeverity', 'warning'],
] as const;
for (const [program, ...args] of checks) {
  const { status } = spawnSync(process.execPath, [path.join(root, 'node_modules', program), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
