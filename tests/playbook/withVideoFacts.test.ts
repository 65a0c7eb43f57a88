import { expect, test } from 'vitest';
import { openPlaybook } from '../../src/lib/playbook/openPlaybook.ts';
import { soundClient } from '../rules/soundClient.ts';
import { mp4Of, upright } from '../rules/tinyVideo.ts';
import { clientFolder } from '../support/clientFolder.ts';

function videoOf(fields: string, bytes: Uint8Array) {
  const post = soundClient['src/content/posts/first.md'] ?? '';
  const root = clientFolder({
    ...soundClient,
    'src/content/posts/first.md': post.replace('stage:', `video: { ${fields}, alt: A pour }\nstage:`),
    'src/content/posts/media/pour.mp4': bytes,
  });
  return openPlaybook({ root, asOf: '2026-11-12', language: 'en' }).value?.playbook.records.posts.get('first')?.video;
}

test('what the file tells stands beside what was written, and replaces none of it', () => {
  expect(videoOf('file: media/pour.mp4, width: 720', mp4Of(upright))).toMatchObject({
    duration: { value: 12, unit: 'seconds' },
    width: 720,
    height: 1920,
    framesPerSecond: 30,
  });
});

test.each([
  ['a damaged file', 'file: media/pour.mp4', mp4Of(upright).slice(0, 50)],
  ['a video that lies elsewhere', 'url: https://disk.example/pour', mp4Of(upright)],
])('%s tells nothing', (_name, fields, bytes) => {
  expect(videoOf(fields, bytes)).not.toHaveProperty('duration');
});
