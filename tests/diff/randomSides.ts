import type { DiffSide } from '../../src/lib/diff/diffSide.ts';
import type { Playbook } from '../../src/lib/playbook/playbook.ts';
import { post, tinyPlaybook } from '../playbook/tinyPlaybook.ts';

/** What somebody may write who wants to be more than text. */
export const hostile = [
  '<script>alert(1)</script>',
  '[here](javascript:alert(1))',
  '![](https://evil.example/x.png)',
  '@everyone look at #123 and GH-7',
  'https://evil.example www.evil.example me@evil.example',
  '`code` ```',
  '| a | b |',
  '**bold** __bold__ ~~gone~~ *it* _it_',
  '</details></summary><!-- -->',
  '$x^2$ :tada: &lt;b&gt; &amp; \\\\ \\|',
  '# heading',
  '1. one - two + three = four',
  'deadbeef1 0123456789abcdef0123456789abcdef01234567',
  '\u202eабв \u0000\u0007 😀👩‍👧',
] as const;

const words = 'чай tea leaf steam hand cup slow warm вода pour grind scale jar north'.split(' ');

type Raw = Record<string, unknown>;
type Posts = Record<string, Raw>;

/** Posts and goals, some of them changed, renamed, taken away or new: one step of somebody who edits without a plan. */
export function randomSides(next: () => number): [DiffSide, DiffSide] {
  const some = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const sentence = (): string =>
    Array.from({ length: 1 + Math.floor(next() * 12) }, () => (next() < 0.2 ? some(hostile) : some(words))).join(' ');
  const aPost = (): Raw =>
    post({
      title: sentence(),
      body: sentence(),
      date: `2026-1${some([1, 2])}-${some(['01', '09', '16', '30'])}`,
      channels: some([['instagram'], ['telegram'], ['instagram', 'telegram']]),
      pillar: some(['craft', 'shop', undefined]),
      work: some(['idea', 'draft', 'hold']),
      effortHours: some([undefined, 1, 2.5]),
      audience: some(['team', 'client']),
      overrides: some([{}, { instagram: { caption: sentence() } }, { telegram: { time: '18:00' } }]),
    });
  const before: Posts = Object.fromEntries(Array.from({ length: 4 }, (_, at) => [`post-${at}`, aPost()]));
  const after: Posts = {};
  for (const [id, raw] of Object.entries(before)) {
    const fate = next();
    if (fate < 0.2) continue;
    after[fate < 0.4 ? `new-${id}` : id] =
      fate < 0.6 ? { ...raw, [some(['title', 'body'])]: sentence() } : fate < 0.8 ? aPost() : raw;
  }
  if (next() < 0.5) after['post-new'] = aPost();
  return [sideWith('base', before, sentence(), some([40, 60])), sideWith('head', after, sentence(), some([40, 60]))];
}

function sideWith(name: string, posts: Posts, problem: string, percent: number): DiffSide {
  const pillar = (code: string): Raw => ({ title: code, code, promise: problem, share: { percent, band: 5 } });
  const goal: Raw = {
    title: 'Clicks',
    difficulty: 'little-traffic',
    problem,
    objective: 'More.',
    target: percent,
    start: '2026-10-01',
    due: '2026-12-31',
  };
  const playbook = tinyPlaybook({ posts, pillars: { craft: pillar('C'), shop: pillar('S') }, goals: { clicks: goal } });
  return {
    name,
    commit: null,
    playbook: withoutNumbers(playbook),
    diagnostics: [],
    unjudged: new Set(),
    unread: [],
    files: [],
    sources: null,
    reportFigures: new Map(),
  };
}

function withoutNumbers(playbook: Playbook): Playbook {
  const figures = { of: () => null, values: () => [], all: () => [] } as unknown as Playbook['figures'];
  const series = () => ({ values: [], observations: [], coverage: {}, restatements: [] });
  return {
    ...playbook,
    figures,
    metrics: { ...playbook.metrics, stated: () => [], series } as unknown as Playbook['metrics'],
  };
}
