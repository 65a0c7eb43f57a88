import type { DeclaredColumn } from '../../schema/sources.ts';
import type { NumberGrammar } from '../cells/numberReader.ts';
import type { ColumnMeaning, Preset, PresetColumn } from './preset.ts';

/** A preset from the `columns:` of `data/sources.yaml`: any other file, without code. */
export function declaredPreset(columns: Readonly<Record<string, DeclaredColumn>>): Preset {
  const declared = Object.entries(columns).map(
    ([header, meaning]): PresetColumn => ({ ...toMeaning(meaning), names: [header], required: true }),
  );
  const hasDay = declared.some(({ as }) => as === 'day');
  const hasObject = declared.some(({ as }) => as === 'published');
  return {
    id: 'declared',
    name: 'data/sources.yaml',
    platforms: null,
    grain: hasDay ? 'day' : hasObject ? 'lifetime' : 'period',
    numbers: { decimal: '.' },
    columns: declared,
    totals: 'labelled',
    provisionalDays: 0,
    isStrict: true,
    source: 'data/sources.yaml',
    checkedOn: '2026-11-23',
  };
}

function toMeaning(meaning: DeclaredColumn): ColumnMeaning {
  if (meaning === 'ignore') return { as: 'ignored' };
  if (typeof meaning === 'string') return { as: meaning };
  if ('day' in meaning) return { as: 'day', days: meaning.day };
  if ('published' in meaning)
    return {
      as: 'published',
      moments: meaning.published === 'iso-with-hour' ? 'iso hh:mm, client' : meaning.published,
    };
  if ('breakdown' in meaning) return { as: 'breakdown', dimension: meaning.breakdown };
  return { as: 'metric', metric: meaning.metric, numbers: numbersOf(meaning) };
}

function numbersOf({ decimal, group, percent }: Extract<DeclaredColumn, { metric: string }>): NumberGrammar {
  return {
    decimal: decimal ?? '.',
    duration: true,
    ...(group === undefined ? {} : { group }),
    ...(percent ? { percent } : {}),
  };
}
