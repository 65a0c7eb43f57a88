import type { Language } from '../language/language.ts';
import type { DayRuleView } from './dayRule.ts';
import type { PageBodies } from './pageBodies.ts';

export interface LinkView {
  readonly text: string;
  /** Relative to the page that shows it. */
  readonly href: string;
  readonly current?: boolean;
}

/** What surrounds every page: masthead, navigation, day rule, foot. All strings are ready to print. */
export interface PageFrame {
  readonly lang: Language;
  readonly title: string;
  readonly description: string;
  /** `../` as often as the page is deep. */
  readonly root: string;
  readonly clientName: string;
  readonly home: string;
  readonly brandColor: string;
  readonly nav: readonly LinkView[];
  /** "data to Wed 11 Nov". */
  readonly dataThrough: string;
  readonly rule: DayRuleView;
  readonly foot: { readonly built: string; readonly sentence: string; readonly links: readonly LinkView[] };
  readonly skipText: string;
  readonly noindex: boolean;
}

export type PageKind = keyof PageBodies;

/** One page of the site: all that its template needs, as plain data. */
export interface Page<Kind extends PageKind = PageKind> {
  readonly kind: Kind;
  /** Below the site's root: `goals/subscriptions.html`. */
  readonly path: string;
  readonly frame: PageFrame;
  readonly body: PageBodies[Kind];
}

/** A file that a page shows: copied into the site when a page needs it, never otherwise. */
export interface SiteAsset {
  /** Path below the client's folder. */
  readonly from: string;
  /** Path below the site's root. */
  readonly to: string;
}

/** The whole site as data: what Astro is given, and nothing else. */
export interface Site {
  readonly pages: readonly Page[];
  readonly assets: readonly SiteAsset[];
}
