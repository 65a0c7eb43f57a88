import type { Fix, Place } from '../../diagnostics/diagnostic.ts';
import { rule } from '../rule.ts';

export const utmNotLowerCase = rule<{ written: string; wanted: string }>({
  code: 'rules/utm-not-lower-case',
  group: 'money',
  severity: 'error',
  title: { en: 'UTM that is not in lower case', ru: 'UTM не строчными буквами' },
  why: {
    en: 'Web analytics count Paid and paid as two sources.',
    ru: 'Веб-аналитика считает Paid и paid двумя источниками.',
  },
  message: {
    en: ({ written, wanted }) => `"${written}" will be counted apart from "${wanted}"`,
    ru: ({ written, wanted }) => `«${written}» посчитается отдельно от «${wanted}»`,
  },
  help: { en: ({ wanted }) => `write ${wanted}`, ru: ({ wanted }) => `напишите ${wanted}` },
  example: { failing: 'utm: { medium: Paid Social }', mended: 'utm: { medium: paid-social }' },

  check: ({ playbook, at }) =>
    [...playbook.records.posts.values()].flatMap(({ file, utm }) =>
      Object.entries(utm ?? {}).flatMap(([key, written]) => {
        const wanted = utmName(written);
        if (wanted === written) return [];
        const place = at(file, ['utm', key]);
        return [{ place, params: { written, wanted }, ...fixOf(place, written, wanted) }];
      }),
    ),
});

/** Lower case, and a hyphen for what an address would have to escape. */
function utmName(written: string): string {
  return written.toLowerCase().replaceAll(/[^\p{L}\p{N}._~-]+/gu, '-');
}

/** Only the plain way of writing is changed: in quotes, the place holds more than the name. */
function fixOf(place: Place, written: string, wanted: string): { fix?: Fix } {
  return place.length === written.length ? { fix: { place: { ...place, length: written.length }, text: wanted } } : {};
}
