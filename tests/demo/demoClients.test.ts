import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openPlaybook } from '../../src/lib/playbook/openPlaybook.ts';
import { slotsOf } from '../../src/lib/playbook/slots.ts';
import { campaignKinds, difficulties, experimentOutcomes, segments, severities } from '../../src/lib/schema/words.ts';

function open(root: string, name: string) {
  const file = path.join(root, 'src/content/client.yaml');
  const isDemo = existsSync(file) && readFileSync(file, 'utf8').includes(`name: ${name}`);
  return isDemo ? openPlaybook({ root, asOf: '2026-11-12', language: 'en' }) : null;
}

const northbound = open('.', 'Northbound Coffee');
const polyus = open('examples/polyus', 'Кофейня «Полюс»');

function valuesOf<Item>(items: Iterable<Item>, read: (item: Item) => string | undefined): string[] {
  return [...new Set([...items].map(read).filter((value) => value !== undefined))].toSorted();
}

// Whoever has put their own client in place of the demo has no use for this.
describe.skipIf(northbound === null)('Northbound Coffee', () => {
  const playbook = northbound?.value?.playbook;
  if (playbook === undefined) return;
  const { records } = playbook;

  test('has no error', () => {
    expect(northbound?.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('shows each difficulty, segment, kind of campaign, severity and outcome once at least', () => {
    expect(valuesOf(records.goals.values(), ({ difficulty }) => difficulty)).toEqual(
      Object.keys(difficulties).toSorted(),
    );
    expect(valuesOf(records.personas.values(), ({ segment }) => segment)).toEqual(Object.keys(segments).toSorted());
    expect(valuesOf(records.campaigns.values(), ({ kind }) => kind)).toEqual(Object.keys(campaignKinds).toSorted());
    expect(valuesOf(records.plays.values(), ({ severity }) => severity)).toEqual(Object.keys(severities).toSorted());
    expect(valuesOf(records.experiments.values(), ({ result }) => result?.outcome)).toEqual(
      Object.keys(experimentOutcomes).toSorted(),
    );
  });

  test('plans two hundred posts, in every state', () => {
    expect(records.posts.size).toBe(200);
    expect(valuesOf(slotsOf(playbook), ({ status }) => status)).toEqual(
      [
        'approved',
        'changes',
        'client',
        'draft',
        'hold',
        'idea',
        'measured',
        'missed',
        'published',
        'review',
      ].toSorted(),
    );
  });

  test('shares of pillars add up to the whole', () => {
    const shares = [...records.pillars.values()].map(({ share }) => share.percent);
    expect(shares.reduce((sum, percent) => sum + percent, 0)).toBe(100);
  });

  test('what was published is found in the exports at the same minute', () => {
    const objects = new Map(playbook.metrics.objects.map((object) => [`${object.channel} ${object.id}`, object]));
    const published = [...records.posts.values()].flatMap((post) =>
      Object.entries(post.published).map(([channel, { at, id }]) => ({ at, object: objects.get(`${channel} ${id}`) })),
    );
    const measured = published.filter(({ at }) => at < '2026-11-12');
    const differs = measured.filter(({ at, object }) => {
      const time = object?.publishedTime ?? at.slice(11);
      return `${object?.publishedDay}T${time}` !== at;
    });
    expect(measured).toHaveLength(77 + 31);
    expect(differs).toEqual([]);
  });

  test('goals stand where the reports say', () => {
    const actual = (goal: string) => {
      const { kpi = '', channels = [] } = records.goals.get(goal) ?? {};
      const period = { id: '2026-10-01..2026-11-11', from: '2026-10-01', to: '2026-11-11' };
      return playbook.figures.of({ kpi, scope: { id: goal, channels }, period }).value;
    };
    expect(actual('new-subscriptions')).toBe(293 + 138);
    expect(actual('site-sessions')).toBe(26_300 + 10_600);
    expect(actual('keep-subscribers')).toBe(86 + 32);
    expect(actual('share-of-voice')).toBeCloseTo((333 + 147) / (1820 + 760), 10);
    expect(actual('instagram-engagement')).toBeCloseTo(0.0471, 4);
  });

  test('October is sealed, and X has taken views away since', () => {
    const seal = playbook.seals.get('2026-10');
    const told = seal?.facts.figures.find(({ id }) => id === 'impressions/x/2026-10');
    const now = playbook.figures.of({
      kpi: 'impressions',
      scope: { id: 'x', channels: ['x'] },
      period: { id: '2026-10', from: '2026-10-01', to: '2026-10-31' },
    });
    expect([seal?.asOf, told?.value, now.value]).toEqual(['2026-11-05', 31_200, 31_200 - 41 - 118 - 96]);
  });

  test('one reach and the views of bots were restated by newer downloads, day by day', () => {
    const changes = playbook.metrics.restatements.map((one) => [one.from, one.new.value - one.old.value]);
    expect(changes).toEqual([
      ['2026-11-01', -12],
      ['2026-11-02', -61],
      ['2026-11-03', -140],
      ['2026-11-04', -274],
      ['2026-10-29', -41],
      ['2026-10-30', -118],
      ['2026-10-31', -96],
    ]);
  });
});

describe.skipIf(polyus === null)('Кофейня «Полюс»', () => {
  const playbook = polyus?.value?.playbook;
  if (playbook === undefined) return;

  test('has no error', () => {
    expect(polyus?.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('reads decimal commas as kopecks and a Latin K as clicks', () => {
    const figure = (kpi: string, channel: string) =>
      playbook.figures.of({
        kpi,
        scope: { id: channel, channels: [channel] },
        period: { id: '2026-10', from: '2026-10-01', to: '2026-10-31' },
      });
    expect(figure('spend', 'vk').value).toBe(41_250 + 39_810 + 37_140 + 29_850);
    expect(figure('clicks', 'search').value).toBe(640);
  });
});
