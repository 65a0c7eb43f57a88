import { expect, test } from 'vitest';
import { openPlaybook } from '../../src/lib/playbook/openPlaybook.ts';
import { projectPlaybook } from '../../src/lib/playbook/projectPlaybook.ts';
import { channelMd, clientFolder } from '../support/clientFolder.ts';

const campaign = (audience: string) => `---
title: Winter Blend
audience: ${audience}
kind: paid
start: 2026-11-16
end: 2026-12-20
message: It is here.
notes: CANARY-notes
budget:
  - line: CANARY-line
    planned: 900
---
`;

const post = (audience: string) => `---
title: First
audience: ${audience}
channels: [instagram, telegram]
format: image
campaign: winter-blend
cost: 77
overrides:
  telegram:
    caption: CANARY-caption
---
The caption.
`;

function clientPlaybook(files: Record<string, string>) {
  const { value, diagnostics } = openPlaybook({
    root: clientFolder(files),
    asOf: '2026-11-12',
    language: 'en',
  });
  expect(diagnostics).toEqual([]);
  if (value === null) throw new Error('the folder of this test has to be right');
  return projectPlaybook(value.playbook);
}

const shownChannel = channelMd.replace('title:', 'audience: client\ntitle:');
const telegram = '---\ntitle: CANARY-telegram\nplatform: telegram\ncode: TG\nrole: CANARY-role\n---\n';

test('a client gets no field, record or reference that is hidden', () => {
  const playbook = clientPlaybook({
    'src/content/channels/instagram.md': shownChannel,
    'src/content/channels/telegram.md': telegram,
    'src/content/campaigns/winter-blend.md': campaign('client'),
    'src/content/posts/shown.md': post('client'),
    'src/content/posts/hidden.md': post('team'),
  });
  expect([...playbook.records.posts.keys()]).toEqual(['shown']);
  expect([...playbook.records.channels.keys()]).toEqual(['instagram']);
  expect(playbook.records.posts.get('shown')).toMatchObject({
    channels: ['instagram'],
    campaign: 'winter-blend',
    overrides: {},
  });
  expect(playbook.records.posts.get('shown')).not.toHaveProperty('cost');
  expect(playbook.client).not.toHaveProperty('capacity');
  const everything = JSON.stringify([
    playbook.client,
    ...Object.values(playbook.records).map((records) => [...records.values()]),
  ]);
  expect(everything).not.toContain('CANARY');
});

test('a record whose reference is hidden stays and loses the reference', () => {
  const playbook = clientPlaybook({
    'src/content/channels/instagram.md': shownChannel,
    'src/content/channels/telegram.md': telegram,
    'src/content/campaigns/winter-blend.md': campaign('team'),
    'src/content/posts/shown.md': post('client'),
  });
  expect(playbook.records.posts.get('shown')).not.toHaveProperty('campaign');
  expect(playbook.links.usedBy('campaigns', 'winter-blend')).toEqual([]);
});
