import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { soundClient } from '../rules/soundClient.ts';
import { clientFolder } from '../support/clientFolder.ts';
import { noon } from './fakeIo.ts';

const post = 'src/content/posts/first.md';
const text = soundClient[post] ?? '';
const brokenGoal = text.replace('goals: [clicks]', 'goals: [click]');

/** `almanac check --watch` on a folder, and what it has said since it was last asked. */
async function watching(root: string, options: readonly string[], terminal: boolean) {
  let said = '';
  let stop = (): void => undefined;
  const io = {
    out: (words: string) => {
      said += words;
    },
    err: (words: string) => {
      said += words;
    },
    terminal,
    ask: null,
    env: { NO_COLOR: '1' },
    now: () => noon,
    stopped: () =>
      new Promise<void>((resolve) => {
        stop = resolve;
      }),
  };
  const code = run(['check', '--watch', '--root', root, ...options], io);
  const heard = async (sign: string): Promise<string> => {
    await vi.waitUntil(() => said.endsWith(sign), { timeout: 20_000, interval: 10 });
    const words = said;
    said = '';
    return words;
  };
  return { heard, stop: () => stop(), code };
}

test('says after each edit what it brought and what it mended, and speaks as client.yaml says now', {
  timeout: 60_000,
}, async () => {
  const root = clientFolder(soundClient);
  const watch = await watching(root, [], true);
  expect(await watch.heard('Ctrl+C stops.\n')).toBe(
    'Nothing is wrong.\nErrors: 0, warnings: 0, waived: 0, files: 0.\nWatching src/content and data. Ctrl+C stops.\n',
  );
  writeFileSync(join(root, post), brokenGoal);
  const broken = await watch.heard('Ctrl+C stops.\n');
  expect(broken).toContain('\u001b[2J\u001b[Herror[links/unknown-reference] no goal "click"\n');
  expect(broken).toContain(
    'src/content/posts/first.md: checked in 0 ms\n  new     src/content/posts/first.md:9:9 no goal "click"\nWatching',
  );
  writeFileSync(join(root, post), text);
  expect(await watch.heard('Ctrl+C stops.\n')).toBe(
    '\u001b[2J\u001b[HNothing is wrong.\nErrors: 0, warnings: 0, waived: 0, files: 0.\n\nsrc/content/posts/first.md: checked in 0 ms\n  mended  src/content/posts/first.md:9:9 no goal "click"\nWatching src/content and data. Ctrl+C stops.\n',
  );
  writeFileSync(
    join(root, 'src/content/client.yaml'),
    (soundClient['src/content/client.yaml'] ?? '').replace('en-GB', 'ru-RU'),
  );
  expect(await watch.heard('Ctrl+C.\n')).toContain('ничего нового, ничего не исправлено');
  rmSync(join(root, post));
  expect(await watch.heard('Ctrl+C.\n')).toContain('новое');
  watch.stop();
  expect(await watch.code).toBe(0);
});

test('a program is given reports alone, and the exit code is that of the last', { timeout: 60_000 }, async () => {
  const root = clientFolder(soundClient);
  const watch = await watching(root, ['--json'], false);
  expect(JSON.parse(await watch.heard('}\n')).errors).toBe(0);
  writeFileSync(join(root, post), brokenGoal);
  expect(JSON.parse(await watch.heard('}\n')).errors).toBe(1);
  watch.stop();
  expect(await watch.code).toBe(1);
});
