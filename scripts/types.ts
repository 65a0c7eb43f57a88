import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** `npm run types`: Astro's own types first (a fresh clone has none yet), then every TypeScript file and template. Asks nobody on the network. */
const root = path.resolve(import.meta.dirname, '..');
process.env.ASTRO_TELEMETRY_DISABLED = '1';
const { sync } = await import('astro');
await sync({ root, logLevel: 'error' });

const program = path.join(root, 'node_modules/@astrojs/check/bin/astro-check.js');
const { status } = spawnSync(process.execPath, [program, '--minimumSeverity', 'warning'], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
