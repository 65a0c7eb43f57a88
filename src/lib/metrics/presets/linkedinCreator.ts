import type { NumberGrammar } from '../cells/numberReader.ts';
import type { Preset, PresetColumn } from './preset.ts';

/** The sheets hold text: `2,571`, `< 1%`. */
const english: NumberGrammar = { decimal: '.', group: ',', percent: true };
const other: NumberGrammar = { decimal: ',', group: '.', percent: true };

const creator = {
  platforms: ['linkedin'],
  provisionalDays: 3,
  period: [{ in: 'name', pattern: /(\d{4}-\d\d-\d\d)_(\d{4}-\d\d-\d\d)/u, days: 'iso' }],
  source:
    'AggregateAnalytics workbooks of 2023–2026 in English and Italian; in Portuguese and Spanish names from code and notes, no file was seen',
  checkedOn: '2026-11-29',
  isNarrow: true,
} as const satisfies Partial<Preset>;

interface CreatorWords {
  readonly language: string;
  readonly days: 'month/day/year' | 'day/month/year';
  readonly numbers: NumberGrammar;
  readonly date: readonly string[];
  readonly impressions: readonly string[];
  readonly engagements: readonly string[];
  readonly newFollowers: readonly string[];
  readonly url: readonly string[];
  readonly published: readonly string[];
  readonly demographics: readonly string[];
  readonly value: readonly string[];
  readonly share: readonly string[];
}

/** English pages write the month first, the others the day. */
const words: readonly CreatorWords[] = [
  {
    language: 'en',
    days: 'month/day/year',
    numbers: english,
    date: ['Date'],
    impressions: ['Impressions'],
    engagements: ['Engagements'],
    newFollowers: ['New followers'],
    url: ['Post URL'],
    published: ['Post publish date', 'Post Publish Date'],
    demographics: ['Top Demographics'],
    value: ['Value'],
    share: ['Percentage'],
  },
  {
    language: 'pt, es, it',
    days: 'day/month/year',
    numbers: other,
    date: ['Data', 'Fecha'],
    impressions: ['Impressões', 'Impresiones', 'Impressioni'],
    engagements: ['Engajamentos', 'Interacciones', 'Interações', 'Interazioni'],
    newFollowers: ['Novos seguidores', 'Nuevos seguidores', 'Nuovi follower'],
    url: ['URL da publicação', 'URL de la publicación', 'URL del post'],
    published: ['Data de publicação', 'Data da publicação', 'Fecha de publicación', 'Data di pubblicazione del post'],
    demographics: ['Principais dados demográficos', 'Datos demográficos principales', 'Principali dati demografici'],
    value: ['Valor', 'Valore'],
    share: ['Porcentagem', 'Porcentaje', 'Percentuale'],
  },
];

const presetsOf = (row: CreatorWords): readonly Preset[] => {
  const base = { ...creator, numbers: row.numbers };
  const id = (sheet: string) => `linkedin-creator-${sheet}${row.language === 'en' ? '' : '-day-first'}`;
  const date: PresetColumn = { as: 'day', days: row.days, names: row.date, required: true };
  const name = (sheet: string) => `LinkedIn creator: ${sheet} (${row.language})`;
  const post: readonly PresetColumn[] = [
    { as: 'object', names: row.url, required: true },
    { as: 'published', moments: row.days, names: row.published, required: true },
    { as: 'metric', metric: 'impressions', names: row.impressions },
    { as: 'metric', metric: 'engagements', names: row.engagements },
  ];
  return [
    {
      ...base,
      id: id('engagement'),
      name: name('engagement'),
      grain: 'day',
      columns: [
        date,
        { as: 'metric', metric: 'impressions', names: row.impressions, required: true },
        { as: 'metric', metric: 'engagements', names: row.engagements, required: true },
      ],
    },
    {
      ...base,
      preamble:
        /^(?:Total followers on|Total de seguidores|Seguidores totales|Total de seguidores em|Follower totali) /u,
      id: id('followers'),
      name: name('followers'),
      grain: 'day',
      columns: [date, { as: 'metric', metric: 'new-followers', names: row.newFollowers, required: true }],
    },
    { ...base, id: id('posts'), name: name('top posts'), grain: 'lifetime', columns: post },
    {
      ...base,
      id: id('demographics'),
      name: name('demographics'),
      grain: 'period',
      isSnapshot: true,
      columns: [
        { as: 'breakdown', dimension: 'demographic', names: row.demographics, required: true },
        { as: 'breakdown', dimension: 'value', names: row.value, required: true },
        { as: 'metric', metric: 'audience-share', names: row.share, required: true },
      ],
    },
  ];
};

/** `AggregateAnalytics_<name>_<from>_<to>.xlsx`: a sheet a table, lists side by side on "TOP POSTS". */
export const linkedinCreator: readonly Preset[] = words.flatMap(presetsOf);
