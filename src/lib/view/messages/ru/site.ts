import type { site as english } from '../en/site.ts';

export const site: typeof english = {
  notFound: {
    kind: 'Не найдено',
    heading: 'Этой страницы здесь нет',
    sentence: 'Она переехала, или её никогда не было в этой стратегии.',
  },
};
