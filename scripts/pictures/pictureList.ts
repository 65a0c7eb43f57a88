/** How a page is taken: wide, in the dark, on a phone, on paper. */
export interface PictureMode {
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  readonly media: 'screen' | 'print';
}

export const pictureModes = {
  wide: { width: 1280, scheme: 'light', media: 'screen' },
  dark: { width: 1280, scheme: 'dark', media: 'screen' },
  phone: { width: 360, scheme: 'light', media: 'screen' },
  paper: { width: 794, scheme: 'light', media: 'print' },
} as const satisfies Record<string, PictureMode>;

export type PictureModeName = keyof typeof pictureModes;

/** One reference picture: `en-index-wide.png`. */
export interface Picture {
  readonly client: 'en' | 'ru';
  readonly page: string;
  readonly mode: PictureModeName;
}

/** A page of each kind of layout. No post: its previews are drawn in the faces of the machine. */
const english = [
  'index.html',
  'goals/new-subscriptions.html',
  'audience/home-brewer.html',
  'channels/instagram.html',
  'campaigns/winter-blend.html',
  'calendar/2026-11.html',
  'conversion.html',
  'kpis/engagement-rate-by-reach.html',
  'reports/2026-10.html',
  'design.html',
];

const russian = [
  'index.html',
  'goals/novye-podpischiki.html',
  'audience/inzhener.html',
  'channels/vk.html',
  'campaigns/zimnee-menyu.html',
  'calendar/2026-11.html',
  'conversion.html',
  'kpis/followers.html',
  'reports/2026-10.html',
  'design.html',
];

export const pictures: readonly Picture[] = [
  ...english.flatMap((page) =>
    (Object.keys(pictureModes) as PictureModeName[]).map((mode) => ({ client: 'en' as const, page, mode })),
  ),
  ...russian.map((page) => ({ client: 'ru' as const, page, mode: 'wide' as const })),
];

export function pictureFile({ client, page, mode }: Picture): string {
  return `${client}-${page.replace('.html', '').replaceAll('/', '-')}-${mode}.png`;
}
