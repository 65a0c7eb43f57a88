import { plainNumber } from '../cells/numberReader.ts';
import type { Preset } from './preset.ts';

/** Meta Business Suite, "Insights → Export": one metric a table, its name in the title line, Facebook and Instagram stacked. */
export const metaAccount: Preset = {
  id: 'meta-account',
  name: 'Meta Business Suite: Insights',
  platforms: ['facebook', 'instagram'],
  grain: 'day',
  numbers: plainNumber,
  columns: [
    { as: 'day', days: 'iso-with-hour', names: ['Date', 'Data', 'Datum', 'Fecha', 'Дата'], required: true },
    { as: 'titled', names: ['Primary'] },
  ],
  titles: [
    {
      names: [
        'Facebook reach',
        'Facebook Page reach',
        'Alcance do Facebook',
        'Alcance no Facebook',
        'Alcance da Página do Facebook',
      ],
      metric: 'reach',
      platform: 'facebook',
    },
    {
      names: ['Instagram reach', 'Alcance do Instagram', 'Alcance no Instagram'],
      metric: 'reach',
      platform: 'instagram',
    },
    { names: ['Reach', 'Alcance', 'Охват', 'Reichweite'], metric: 'reach' },
    { names: ['Views', 'Visualizações', 'Просмотры', 'Aufrufe'], metric: 'views' },
    {
      names: ['Facebook views', 'Visualizações do Facebook', 'Visualizações no Facebook'],
      metric: 'views',
      platform: 'facebook',
    },
    {
      names: ['Instagram views', 'Visualizações do Instagram', 'Visualizações no Instagram'],
      metric: 'views',
      platform: 'instagram',
    },
    { names: ['Viewers', 'Visualizadores', 'Espectadores'], metric: 'viewers' },
    { names: ['Facebook viewers'], metric: 'viewers', platform: 'facebook' },
    { names: ['Instagram viewers'], metric: 'viewers', platform: 'instagram' },
    { names: ['Follows', 'Seguidores'], metric: 'new-followers', sparse: true },
    {
      names: ['Facebook follows', 'New Facebook follows', 'Seguidores no Facebook', 'Seguidores do Facebook'],
      metric: 'new-followers',
      platform: 'facebook',
      sparse: true,
    },
    {
      names: ['Instagram follows', 'New Instagram followers', 'Seguidores no Instagram', 'Seguidores do Instagram'],
      metric: 'new-followers',
      platform: 'instagram',
      sparse: true,
    },
    {
      names: [
        'Facebook Page new likes',
        'New Facebook Page likes',
        'Novas curtidas da Página do Facebook',
        'Novas curtidas na Página do Facebook',
      ],
      metric: 'new-followers',
      platform: 'facebook',
      sparse: true,
    },
    {
      names: [
        'Facebook visits',
        'Facebook Page visits',
        'Visitas ao Facebook',
        'Visitas do Facebook',
        'Visitas à Página do Facebook',
      ],
      metric: 'profile-visits',
      platform: 'facebook',
    },
    {
      names: ['Instagram profile visits', 'Instagram visits', 'Visitas ao perfil do Instagram', 'Visitas do Instagram'],
      metric: 'profile-visits',
      platform: 'instagram',
    },
    { names: ['Visits', 'Visitas'], metric: 'profile-visits' },
    {
      names: ['Content interactions', 'Interações com o conteúdo', 'Interações com conteúdo', 'Interações'],
      metric: 'engagements',
    },
    {
      names: ['Facebook content interactions', 'Interações com o conteúdo do Facebook'],
      metric: 'engagements',
      platform: 'facebook',
    },
    {
      names: ['Instagram content interactions', 'Interações com o conteúdo do Instagram'],
      metric: 'engagements',
      platform: 'instagram',
    },
    { names: ['Facebook link clicks', 'Cliques no link do Facebook'], metric: 'link-clicks', platform: 'facebook' },
    { names: ['Instagram link clicks', 'Cliques no link do Instagram'], metric: 'link-clicks', platform: 'instagram' },
    { names: ['Link clicks', 'Cliques no link'], metric: 'link-clicks' },
  ],
  provisionalDays: 2,
  source:
    'files downloaded from business.facebook.com 2023–2025, in English and Portuguese; not every Portuguese title is confirmed by a file',
  checkedOn: '2026-11-23',
};
