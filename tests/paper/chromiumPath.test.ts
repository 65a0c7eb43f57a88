import { describe, expect, it } from 'vitest';
import { chromiumPath, type Machine, NoBrowserError } from '../../src/lib/paper/chromiumPath.ts';

const packed = { executablePath: '/cache/chromium', env: { LD_LIBRARY_PATH: '/cache' } };
const machine = (has: readonly string[], more: Partial<Machine> = {}): Machine => ({
  env: {},
  platform: 'linux',
  isFile: (file) => has.includes(file),
  packed: async () => null,
  ...more,
});

describe('the browser that prints', () => {
  it.each([
    [
      'is the one that somebody named',
      machine(['/opt/x', '/usr/bin/chromium'], { env: { CHROMIUM_PATH: '/opt/x' }, packed: async () => packed }),
      '/opt/x',
    ],
    ['else the packed one', machine(['/usr/bin/chromium'], { packed: async () => packed }), '/cache/chromium'],
    [
      'else one of the machine, Chrome first',
      machine(['/usr/bin/chromium', '/usr/bin/google-chrome']),
      '/usr/bin/google-chrome',
    ],
    [
      'also on a Mac',
      machine(['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'], { platform: 'darwin' }),
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
  ])('%s', async (_what, given, expected) => {
    expect((await chromiumPath(given)).executablePath).toBe(expected);
  });

  it.each([
    [
      'a name that leads nowhere is not passed over',
      machine(['/usr/bin/chromium'], { env: { CHROMIUM_PATH: '/opt/x' } }),
      '/opt/x',
    ],
    ['a machine without one', machine([]), ''],
    ['a system that we know no places of', machine(['/usr/bin/chromium'], { platform: 'aix' }), ''],
  ])('%s', async (_what, given, message) => {
    await expect(chromiumPath(given)).rejects.toThrow(NoBrowserError);
    await expect(chromiumPath(given)).rejects.toMatchObject({ message });
  });
});
