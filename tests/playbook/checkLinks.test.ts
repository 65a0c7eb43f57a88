import { describe, expect, test } from 'vitest';
import { toText } from '../../src/lib/diagnostics/diagnostic.ts';
import { openPlaybook } from '../../src/lib/playbook/openPlaybook.ts';
import { clientFolder, places } from '../support/clientFolder.ts';

const post = (lines: string) => `---\ntitle: First\nchannels: [instagram]\nformat: image\n${lines}---\nThe caption.\n`;

const campaign = `---
title: Winter Blend
kind: organic
start: 2026-11-16
end: 2026-12-20
message: It is here.
---
`;

function open(files: Record<string, string | Uint8Array>) {
  return openPlaybook({ root: clientFolder(files), asOf: '2026-11-12', language: 'en' });
}

describe('references', () => {
  test.each([
    [
      'to a campaign',
      'campaign: winter-blent\n',
      'links/unknown-reference src/content/posts/p.md:5:11',
      'did you mean "winter-blend"?',
    ],
    ['to a person', 'owner: timor\n', 'links/unknown-reference src/content/posts/p.md:5:8', 'did you mean "timur"?'],
    [
      'in a list',
      'goals: [sell]\n',
      'links/unknown-reference src/content/posts/p.md:5:9',
      'add it to src/content/goals/',
    ],
    [
      'as a key',
      'overrides:\n  instagran:\n    time: "09:00"\n',
      'links/unknown-reference src/content/posts/p.md:6:3',
      'did you mean "instagram"?',
    ],
  ])('%s', (_name, lines, place, help) => {
    const { diagnostics } = open({
      'src/content/posts/p.md': post(lines),
      'src/content/campaigns/winter-blend.md': campaign,
    });
    const unknown = diagnostics.filter(({ code }) => code === 'links/unknown-reference');
    expect(places(unknown)).toEqual([place]);
    expect(unknown.map((one) => toText(one, 'en').help)).toEqual([help]);
  });

  test('a picture beside the post is found; a capital too many is not', () => {
    const media = (file: string) => post(`media:\n  - file: ${file}\n    alt: A cup\n`);
    const picture = { 'src/content/posts/media/cup.jpg': new Uint8Array([1]) };
    expect(open({ ...picture, 'src/content/posts/p.md': media('./media/cup.jpg') }).diagnostics).toEqual([]);
    const { diagnostics } = open({ ...picture, 'src/content/posts/p.md': media('./media/Cup.jpg') });
    expect(places(diagnostics)).toEqual(['links/missing-picture src/content/posts/p.md:6:11']);
    expect(diagnostics.map((one) => toText(one, 'en').help)).toEqual(['did you mean "media/cup.jpg"?']);
  });

  test('a campaign that ends before it starts', () => {
    const { diagnostics } = open({ 'src/content/campaigns/c.md': campaign.replace('2026-12-20', '2026-11-10') });
    expect(places(diagnostics)).toEqual(['links/end-before-start src/content/campaigns/c.md:5:6']);
  });

  test('an override for a channel that the post does not use', () => {
    const { diagnostics } = open({
      'src/content/channels/blog.md': '---\ntitle: Blog\nplatform: blog\ncode: BL\nrole: Explains.\n---\n',
      'src/content/posts/p.md': post('overrides:\n  blog:\n    time: "09:00"\n'),
    });
    expect(places(diagnostics)).toEqual(['links/override-of-other-channel src/content/posts/p.md:6:3']);
  });
});

test('who uses a campaign, in the order of collections and ids', () => {
  const { value } = open({
    'src/content/campaigns/winter-blend.md': campaign,
    'src/content/posts/b.md': post('campaign: winter-blend\n'),
    'src/content/posts/a.md': post('campaign: winter-blend\n'),
    'src/content/briefs/bag.md': '---\ntitle: Bag\nkind: design\ndue: 2026-11-10\ncampaign: winter-blend\n---\n',
  });
  expect(value?.playbook.links.usedBy('campaigns', 'winter-blend')).toEqual([
    { collection: 'posts', id: 'a', field: 'campaign' },
    { collection: 'posts', id: 'b', field: 'campaign' },
    { collection: 'briefs', id: 'bag', field: 'campaign' },
  ]);
});
