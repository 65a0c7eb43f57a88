import type { NumberGrammar } from '../cells/numberReader.ts';
import type { Preset } from './preset.ts';

/** Shares of the audience in per cent: `10.6` since 2025, `23,9%` before. */
const points: NumberGrammar = { decimal: 'either', points: true };

const base = {
  platforms: ['facebook', 'instagram'],
  grain: 'period',
  isSnapshot: true,
  numbers: points,
  provisionalDays: 0,
  source: 'files downloaded from business.facebook.com 2024–2025, in English and Portuguese',
  checkedOn: '2026-11-23',
} as const satisfies Partial<Preset>;

export const metaAudienceAge: Preset = {
  ...base,
  id: 'meta-audience-age',
  name: 'Meta Business Suite: audience by age and gender',
  columns: [
    { as: 'breakdown', dimension: 'age', names: ['', 'Idade', 'Age', 'Edad', 'Alter', 'Возраст'], required: true },
    {
      as: 'across',
      dimension: 'gender',
      metric: 'audience-share',
      names: ['Women', 'Mulheres', 'Mujeres', 'Frauen', 'Женщины'],
      required: true,
    },
    { as: 'ignored', names: ['Date', 'Data'] },
  ],
};

/** The balance of followers, one cell below a raw word of the platform; 2024. */
export const metaAudienceTotal: Preset = {
  ...base,
  id: 'meta-audience-total',
  name: 'Meta Business Suite: followers',
  numbers: { decimal: '.' },
  isSingleColumn: true,
  columns: [
    {
      as: 'metric',
      metric: 'followers',
      names: ['IG_ACCOUNT,FOLLOW,UNIQUE_USERS', 'PAGE,FOLLOW,UNIQUE_USERS', 'FB_PAGE,FOLLOW,UNIQUE_USERS'],
      required: true,
    },
  ],
};

/** Names in one row, shares in the next. */
export const metaAudienceCountries: Preset = {
  ...base,
  id: 'meta-audience-countries',
  name: 'Meta Business Suite: audience by country',
  columns: [{ as: 'across', dimension: 'country', metric: 'audience-share', names: [] }],
  titles: [{ names: ['Top countries', 'Principais países', 'Países principales', 'Топ-страны'] }],
};

export const metaAudienceCities: Preset = {
  ...base,
  id: 'meta-audience-cities',
  name: 'Meta Business Suite: audience by city',
  columns: [{ as: 'across', dimension: 'city', metric: 'audience-share', names: [] }],
  titles: [
    { names: ['Top cities', 'Top towns/cities', 'Principais cidades', 'Cidades principais', 'Ciudades principales'] },
  ],
};

const lists = [
  {
    id: 'countries',
    dimension: 'country',
    names: ['Top countries', 'Principais países', 'Países principales'],
  },
  {
    id: 'cities',
    dimension: 'city',
    names: ['Top cities', 'Top towns/cities', 'Principais cidades', 'Cidades principais', 'Ciudades principales'],
  },
] as const;

/** The same in 2024: a row a country or city. */
export const metaAudienceLists: readonly Preset[] = lists.map(({ id, dimension, names }) => ({
  ...base,
  id: `meta-audience-${id}-list`,
  name: `Meta Business Suite: audience by ${dimension}, one below the other`,
  isNarrow: true,
  columns: [
    { as: 'breakdown', dimension, names, required: true },
    { as: 'metric', metric: 'audience-share', names: ['Value', 'Valor'], required: true },
  ],
}));

export const metaAudiencePages: Preset = {
  ...base,
  id: 'meta-audience-pages',
  name: 'Meta Business Suite: pages that the audience likes',
  columns: [{ as: 'across', dimension: 'page', metric: 'audience-share', names: [] }],
  titles: [{ names: ['Top Pages', 'Principais Páginas'] }],
};
