import { describe, expect, test } from 'vitest';
import { type OpenedPlaybook, openPlaybook } from '../../src/lib/playbook/openPlaybook.ts';
import { projectPlaybook } from '../../src/lib/playbook/projectPlaybook.ts';
import { internalValues } from '../../src/lib/playbook/secrets/internalValues.ts';
import { publicNames, publicTexts } from '../../src/lib/playbook/secrets/publicTexts.ts';
import { soughtValues } from '../../src/lib/publish/gates/soughtValues.ts';
import { channelMd, clientFolder, clientYaml } from '../support/clientFolder.ts';

const shown = channelMd.replace('title:', 'audience: client\ntitle:');

/** The row of the budget says what the title says too; 48250 is telling, the 1000 that was spent is a round number. */
const files = {
  'src/content/client.yaml': `${clientYaml}budget: 48250\n`,
  'src/content/channels/instagram.md': shown,
  'src/content/channels/vk.md': channelMd
    .replace('platform: instagram', 'platform: vk')
    .replace('code: IG', 'code: VK')
    .replace('Instagram', 'Quiet corner')
    .replace('Shows how it is made.', 'Short'),
  'src/content/campaigns/winter.md': `---
title: Winter blend
audience: client
kind: paid
start: 2026-11-16
end: 2026-12-20
message: It is here.
budget:
  - { line: Winter blend, planned: 1234.5, spent: 1000 }
notes: Ask Vera before anybody hears of it.
---
The text for the client.
`,
  'src/content/personas/late-guest.md': `---
title: Late guest of the bar
segment: negative
who: Comes after the theatre. Buys [what is left](x) without asking the price.
share: { percent: 46, evidence: Survey }
---
Nobody is to read this.
She reads **nothing** of ours.
`,
  'src/content/posts/first.md': `---
title: First
audience: client
channels: [instagram, vk]
format: image
personas: [late-guest]
overrides:
  vk:
    caption: Only for the quiet corner.
media:
  - { file: ./media/open.jpg, alt: A cup on a table }
cost: 2750.75
---
The caption.
`,
  'src/content/posts/second.md': `---
title: Surprise
channels: [instagram]
format: image
media:
  - { file: ./media/open.jpg, alt: A cup }
  - { file: ./media/surprise-parcel.jpg, alt: A parcel on wet stones }
---
`,
  'src/content/posts/media/open.jpg': 'x',
  'src/content/posts/media/surprise-parcel.jpg': 'x',
  'data/vk/evening-numbers.csv': 'date,channel,views\n2026-11-02,vk,12\n',
};

function opened(): OpenedPlaybook {
  const { value, diagnostics } = openPlaybook({ root: clientFolder(files), asOf: '2026-11-12', language: 'en' });
  expect(diagnostics).toEqual([]);
  if (value === null) throw new Error('the folder of this test has to be right');
  return value;
}

const below = (file: string) => file.replace('src/content/', '');

describe('what a client must not read', () => {
  const found = () => {
    const all = opened();
    return internalValues(all, projectPlaybook(all.playbook)).map(
      ({ text, kind, place }) => `${below(place.file)}:${place.line}:${place.column} ${kind} ${text}`,
    );
  };

  test('is every internal value with its place, long texts in the pieces that a page would show', () => {
    expect(found().toSorted()).toEqual(
      [
        'client.yaml:18:9 number 48250',
        'campaigns/winter.md:9:13 text Winter blend',
        'campaigns/winter.md:9:36 number 1234.5',
        'campaigns/winter.md:10:8 text Ask Vera before anybody hears of it.',
        'channels/vk.md:2:8 text Quiet corner',
        'personas/late-guest.md:1:1 text late-guest',
        'personas/late-guest.md:2:8 text Late guest of the bar',
        'personas/late-guest.md:4:6 text Comes after the theatre.',
        'personas/late-guest.md:4:6 text without asking the price.',
        'personas/late-guest.md:7:1 text Nobody is to read this.',
        'posts/first.md:9:14 text Only for the quiet corner.',
        'posts/first.md:12:7 number 2750.75',
        'posts/second.md:2:8 text Surprise',
        'posts/second.md:6:13 text ./media/open.jpg',
        'posts/second.md:7:13 text ./media/surprise-parcel.jpg',
        'posts/second.md:7:47 text A parcel on wet stones',
        'posts/second.md:7:13 text surprise-parcel.jpg',
        'data/vk/evening-numbers.csv:1:1 text evening-numbers.csv',
      ].toSorted(),
    );
  });

  test('is not sought where the client may read the same elsewhere, and the names of others are', () => {
    const all = opened();
    const other = { text: 'Harbour Tea', kind: 'text', place: { file: 'x', line: 1, column: 1 } } as const;
    const sought = soughtValues(all, projectPlaybook(all.playbook), [other]);
    const texts = sought.map(({ text, code }) => `${code} ${text}`);
    expect(texts).toContain('gate/internal-value Late guest of the bar');
    expect(texts).toContain('gate/other-client Harbour Tea');
    // The title of the campaign, and the picture of the shown post.
    for (const open of ['Winter blend', './media/open.jpg']) expect(texts).not.toContain(`gate/internal-value ${open}`);
  });
});

describe('what a client may read', () => {
  test('is every text of what is shown, with its place in the record', () => {
    const { playbook, folder } = opened();
    const said = publicTexts(projectPlaybook(playbook), folder.client.file).map(
      ({ file, path, text }) => `${below(file)} ${path === null ? 'text' : path.join('.')}: ${text.trim()}`,
    );
    expect(said).toEqual(
      expect.arrayContaining([
        'client.yaml headline: Sell more beans',
        'campaigns/winter.md message: It is here.',
        'campaigns/winter.md text: The text for the client.',
        'posts/first.md media.0.alt: A cup on a table',
      ]),
    );
    expect(said.filter((one) => /Vera|quiet corner|48250|Surprise|Late guest/.test(one))).toEqual([]);
  });

  test('are the names of what is shown, but not of what is hidden', () => {
    const { playbook } = opened();
    const [all, some] = [publicNames(playbook), publicNames(projectPlaybook(playbook))];
    for (const name of ['first', 'src/content/posts/first.md']) expect(some).toContain(name);
    for (const name of ['late-guest', 'data/vk/evening-numbers.csv', 'views'])
      expect([name, all.includes(name)]).toEqual([name, true]);
    for (const name of ['late-guest', 'data/vk/evening-numbers.csv']) expect(some).not.toContain(name);
  });
});
