import type { SiteFile } from '../exports/siteFile.ts';
import type { Language } from '../language/language.ts';
import type { Audience } from '../playbook/playbook.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { DayRuleView } from './dayRule.ts';
import type { PlaceView } from './finding/placeView.ts';
import type { LinkView } from './linkView.ts';
import type { LogoView } from './logoView.ts';
import type { NavLink } from './navigation.ts';
import type { PageBodies } from './pageBodies.ts';
import type { SiteAsset } from './siteAsset.ts';

/** What surrounds every page: masthead, navigation, day rule, foot. All strings are ready to print. */
export interface PageFrame {
  readonly lang: Language;
  /** What the page is called in lists, and with the client behind it in the browser. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** `../` as often as the page is deep, `./` at the root. */
  readonly root: string;
  /** Under which heading search shows the page; null where search leaves it out. */
  readonly found: CollectionName | 'pages' | null;
  readonly search: LinkView;
  /** Null for pages that are about no record. */
  readonly place: PlaceView | null;
  readonly clientName: string;
  /** Stands before the client's name; null where there is none. */
  readonly logo: LogoView | null;
  readonly home: string;
  readonly skipText: string;
  readonly sectionsText: string;
  readonly nav: readonly NavLink[];
  /** "data to Wed 11 Nov", with the page of sources behind it. */
  readonly dataThrough: LinkView;
  readonly rule: DayRuleView;
  /** Calendars of what the page is about, to subscribe to. */
  readonly feeds: { readonly heading: string; readonly links: readonly LinkView[] };
  readonly foot: {
    readonly product: string;
    readonly asOf: string;
    readonly sentence: string;
    readonly links: readonly LinkView[];
  };
}

export type PageKind = keyof PageBodies;

/** One page of the site: all that its template needs, as plain data. */
export interface Page<Kind extends PageKind = PageKind> {
  readonly kind: Kind;
  /** Below the site's root: `goals/subscriptions.html`. */
  readonly path: string;
  readonly frame: PageFrame;
  readonly body: PageBodies[Kind];
  /** Files of the client's folder that this page shows. */
  readonly assets: readonly SiteAsset[];
}

/** The whole site as data: what Astro is given, and nothing else. */
export interface Site {
  readonly audience: Audience;
  readonly pages: readonly Page[];
  readonly assets: readonly SiteAsset[];
  /** Files that are finished as they are: calendar feeds. */
  readonly files: readonly SiteFile[];
}
