import { join, posix } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/lib/language/language.ts';
import type { Audience } from '../../src/lib/playbook/playbook.ts';
import { projectPlaybook } from '../../src/lib/playbook/projectPlaybook.ts';
import { openChecked } from '../../src/lib/rules/openChecked.ts';
import { chartConfig } from '../../src/lib/view/numbers/charts/chartConfig.ts';
import { chartsOn } from '../../src/lib/view/numbers/charts/chartFiles.ts';
import type { ChartSpec } from '../../src/lib/view/numbers/charts/chartSpec.ts';
import type { Page } from '../../src/lib/view/page.ts';
import { toSite } from '../../src/lib/view/toSite.ts';

const engine = join(import.meta.dirname, '../..');

const sites: readonly { name: string; root: string; audience: Audience; language: Language }[] = [
  { name: 'the demo for its team', root: engine, audience: 'team', language: 'en' },
  { name: 'the demo for its client', root: engine, audience: 'client', language: 'en' },
  { name: 'the Russian demo for its team', root: join(engine, 'examples/polyus'), audience: 'team', language: 'ru' },
  {
    name: 'the Russian demo for its client',
    root: join(engine, 'examples/polyus'),
    audience: 'client',
    language: 'ru',
  },
];

/** Every text of a page's data, with the keys that lead to it. */
function* texts(value: unknown, path = ''): Generator<{ path: string; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* texts(item, `${path}.${key}`);
  }
}

const ink = { ink: '', ink2: '', edge: '', rule: '', field: '', brand: '', ground: '' };
const style = {
  palette: { ...ink, target: '', baseline: '', partial: '' },
  dashes: { target: [], baseline: [], partial: [] },
  family: 'x',
  width: 600,
  labelRoom: 0,
};

/** Whether values of a table are those that are drawn, or a hundredth of them all. */
function isMultiple(shown: readonly (number | null)[], drawn: readonly (number | null)[]): boolean {
  return [1, 100].some((factor) =>
    shown.every((value, index) =>
      value === null ? drawn[index] === null : Math.abs(value * factor - (drawn[index] ?? Number.NaN)) < 1e-6,
    ),
  );
}

describe.each(sites)('$name', { timeout: 60_000 }, ({ name, root, audience, language }) => {
  const { value, diagnostics } = openChecked({ root, asOf: '2026-11-12', language });
  if (value === null) throw new Error('a demo has to open');
  const playbook = audience === 'client' ? projectPlaybook(value.playbook) : value.playbook;
  const { pages, files } = toSite(playbook, diagnostics);
  const paths = new Set(pages.map(({ path }) => path));
  const numberText = (value: number | null) => {
    if (value === null) return '';
    return language === 'ru' ? String(value).replace('.', ',') : String(value);
  };
  const all = pages.flatMap((page) => [...texts(page)].map((found) => ({ page: page.path, ...found })));

  test('has a page once, and no text that only a program would write', () => {
    expect(paths.size).toBe(pages.length);
    const wrong = all.filter(({ text }) =>
      /\bNaN\b|\bundefined\b|\bInfinity\b|\[object |не число|Invalid Date/.test(text),
    );
    expect(wrong).toEqual([]);
  });

  test('has no numeral that is wider than its column', () => {
    const titles = pages.flatMap((page) => ('title' in page.body ? [{ page: page.path, ...page.body.title }] : []));
    expect(titles.length).toBeGreaterThan(50);
    expect(titles.filter(({ numeral }) => numeral.length > 4)).toEqual([]);
  });

  test('has no number in its data that is not a number', () => {
    const wrong = pages.filter((page) =>
      /:null,"value":NaN|:NaN|:Infinity/.test(
        JSON.stringify(page, (_key, item) =>
          typeof item === 'number' && !Number.isFinite(item) ? String(item) : item,
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('draws of each chart what its table and its file say', () => {
    const charts = pages.flatMap((page) => chartsOn(page).map((chart) => ({ page: page.path, chart })));
    expect(charts.length).toBeGreaterThan(20);
    for (const { page, chart } of charts) {
      const { spec, table, csv } = chart;
      const drawn = chartConfig(spec, style).data.datasets.map(({ data }) => data);
      const levels = spec.target === null ? [] : [spec.target.values];
      const columns = table.columns.slice(1).map((_, column) => table.rows.map(({ values }) => values[column] ?? null));
      // The table ends where the knowledge does; money is drawn in hundredths, and a funnel has its rates beside it.
      spec.series.forEach(({ values, texts }, line) => {
        expect(drawn[line], page).toEqual(values);
        expect(
          values.slice(table.rows.length).filter((value) => value !== null),
          page,
        ).toEqual([]);
        expect(
          table.rows.map(({ cells }) => cells[line]),
          page,
        ).toEqual(texts.slice(0, table.rows.length));
        expect(isMultiple(columns[line] ?? [], values), page).toBe(true);
      });
      if (columns.length > spec.series.length && spec.kind === 'line') {
        expect(isMultiple(columns.at(-1) ?? [], levels[0] ?? []), page).toBe(true);
      }
      const file = files.find(({ path }) => path === posix.join(posix.dirname(page), csv.file));
      const text = file?.text ?? '';
      const [heads, ...rows] = parse(text, { bom: true, delimiter: language === 'ru' ? ';' : ',' }) as string[][];
      expect(heads, page).toEqual(table.columns);
      expect(rows, page).toEqual(table.rows.map(({ head, values }) => [head, ...values.map(numberText)]));
    }
  });

  test.runIf(name === 'the demo for its team')('has on some page each thing that a chart can carry', () => {
    const drawn = pages.flatMap(chartsOn);
    const specs = drawn.map(({ spec }) => spec);
    const isBroken = ({ series }: ChartSpec) =>
      series.some(({ values }) => {
        const from = values.findIndex((value) => value !== null);
        return values
          .slice(
            from,
            values.findLastIndex((value) => value !== null),
          )
          .includes(null);
      });
    const carried = {
      target: specs.some(({ target }) => target !== null),
      'changed target': specs.some(({ former }) => former),
      baseline: specs.some(({ baseline }) => baseline !== null),
      'forecast band': specs.some(({ forecast }) => forecast),
      today: specs.some(({ today }) => today !== null),
      'period in part': specs.some(({ series }) => series.some(({ partial }) => partial.length > 0)),
      'line with a gap': specs.some((spec) => spec.kind === 'line' && isBroken(spec)),
      funnel: specs.some(({ kind }) => kind === 'funnel'),
    };
    expect(Object.entries(carried).filter(([, isThere]) => !isThere)).toEqual([]);
    const said = drawn.flatMap(({ annotations }) => annotations);
    const { campaigns, experiments } = playbook.records;
    for (const [, { title }] of [...campaigns].slice(0, 1)) expect(said.join('; ')).toContain(title);
    expect([...experiments.values()].some(({ title }) => said.some((text) => text.endsWith(title)))).toBe(true);
    expect(said.some((text) => text.includes('counted anew'))).toBe(true);
  });

  test.runIf(name === 'the demo for its team')('draws channels of a KPI on one scale', () => {
    const kpiPages = pages.filter((page): page is Page<'kpi'> => page.kind === 'kpi');
    const tallest = kpiPages.map(({ body }) =>
      body.channels.items.map(({ chart }) => Math.max(0, ...(chart?.bars ?? []).map(({ height }) => Number(height)))),
    );
    const several = tallest.filter((heights) => heights.filter((height) => height > 0).length > 1);
    expect(several.length).toBeGreaterThan(3);
    // The tallest bar of all is 38 high; each channel by itself would have one of 38.
    for (const heights of several) {
      expect(Math.max(...heights)).toBe(38);
      expect(Math.min(...heights.filter((height) => height > 0))).toBeLessThan(38);
    }
  });

  test('leads to pages that exist', () => {
    const links = all.filter(({ path, text }) => path.endsWith('.href') && !/^(?:https?:|mailto:|#)/.test(text));
    expect(links.length).toBeGreaterThan(500);
    const broken = links.filter(({ page, text }) => {
      const [target = ''] = text.split('#');
      const file = posix.normalize(posix.join(posix.dirname(page), target));
      return target !== '' && file.endsWith('.html') && !paths.has(file);
    });
    expect(broken).toEqual([]);
  });
});
