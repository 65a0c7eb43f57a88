import { plainNumber } from '../cells/numberReader.ts';
import type { Preset } from './preset.ts';

/** Google Business Profile, performance. Row 2 describes the columns; the period stands in the file's name only. */
export const googleBusinessProfile: Preset = {
  id: 'google-business-profile',
  name: 'Google Business Profile: performance',
  platforms: ['maps', 'search', 'site'],
  grain: 'period',
  numbers: plainNumber,
  describedColumns: true,
  columns: [
    { as: 'breakdown', dimension: 'store', names: ['Store code'], required: true },
    // A store code is a thing of large chains: most profiles have none.
    { as: 'breakdown', dimension: 'business', names: ['Business name'] },
    { as: 'breakdown', dimension: 'address', names: ['Address'] },
    {
      as: 'ignored',
      names: ['Labels', 'Food orders', 'Food menu clicks', 'Hotel bookings'],
    },
    { as: 'metric', metric: 'search-views-mobile', names: ['Google Search - Mobile'] },
    { as: 'metric', metric: 'search-views-desktop', names: ['Google Search - Desktop'] },
    { as: 'metric', metric: 'maps-views-mobile', names: ['Google Maps - Mobile'] },
    { as: 'metric', metric: 'maps-views-desktop', names: ['Google Maps - Desktop'] },
    { as: 'metric', metric: 'calls', names: ['Calls'], required: true },
    { as: 'metric', metric: 'messages', names: ['Messages'] },
    { as: 'metric', metric: 'bookings', names: ['Bookings'] },
    { as: 'metric', metric: 'directions', names: ['Directions'] },
    { as: 'metric', metric: 'link-clicks', names: ['Website clicks'], required: true },
  ],
  period: [{ in: 'name', pattern: /(\d{4}-\d{1,2}-\d{1,2}) - (\d{4}-\d{1,2}-\d{1,2})/u, days: 'iso-unpadded' }],
  provisionalDays: 5,
  source: 'exports of 2024–2026, in English',
  checkedOn: '2026-11-29',
};
