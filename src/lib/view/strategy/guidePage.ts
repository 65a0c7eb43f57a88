import { say } from '../../language/language.ts';
import type { PlaybookRecord } from '../../playbook/playbook.ts';
import { platforms } from '../../schema/platforms.ts';
import { guideKinds } from '../../schema/words.ts';
import type { KeyValueView } from '../keyValue.ts';
import { pathFrom } from '../markdown/known.ts';
import type { Page } from '../page.ts';
import { relativeHref, routeOf } from '../routes.ts';
import { type SiteAsset, siteAsset } from '../siteAsset.ts';
import { toPage } from '../toPage.ts';
import type { ViewContext } from '../viewContext.ts';
import { recordBody } from './bodyBlocks.ts';
import { ownerText } from './ownerText.ts';
import { bodySection, lines, notDoing, optional } from './sections.ts';
import type { MediaView, SectionView, SwatchView } from './sheet.ts';

type Guide = PlaybookRecord<'guides'>;

/** One guide: what it decides, what we do and do not, and until when it holds. */
export function toGuidePage(context: ViewContext, guide: Guide): Page<'sheet'> {
  const { playbook, words } = context;
  const t = words.strategy.guides;
  const path = routeOf('guides', guide.id);
  const body = recordBody(context, path, guide);
  const pictures = guide.media.map((medium) => picture(path, guide, medium));
  const sections: SectionView[] = [
    ...optional(guide.palette.length === 0 ? [] : [{ kind: 'palette', colors: guide.palette.map(swatch) }], {
      heading: t.palette,
      span: 12,
    }),
    ...optional(lines(guide.does), { heading: t.does, span: 6 }),
    ...optional(notDoing(guide.doesNot), { heading: t.doesNot, span: 6 }),
    ...bodySection(body, t.text, 8),
    { heading: t.keeping, span: 4, blocks: [{ kind: 'pairs', rows: keeping(context, guide) }] },
    ...optional(pictures.length === 0 ? [] : [{ kind: 'media', media: pictures.map(({ view }) => view) }], {
      heading: t.examples,
      span: 12,
    }),
  ];
  const kind = say(guideKinds[guide.kind], playbook.language);
  const title = { numeral: kind.slice(0, 1), kind, heading: guide.title, lede: guide.summary };
  const assets = [...(body?.assets ?? []), ...pictures.map(({ asset }) => asset)];
  return toPage(
    context,
    'sheet',
    { path, title: guide.title, description: guide.summary },
    { title, sections },
    assets,
  );
}

function keeping(context: ViewContext, guide: Guide): KeyValueView[] {
  const { playbook, format, words } = context;
  const t = words.strategy.guides;
  const { reviewBy, platform } = guide;
  const isLate = reviewBy !== undefined && reviewBy < playbook.asOf;
  return [
    ...(platform === undefined ? [] : [{ name: t.platform, text: say(platforms[platform], playbook.language) }]),
    { name: t.keeper, text: ownerText(context, guide.owner) },
    {
      name: t.review,
      text: reviewBy === undefined ? t.noReview : isLate ? t.late(format.longDay(reviewBy)) : format.longDay(reviewBy),
    },
  ];
}

const knownColor = /^(#[0-9a-f]{3,8}|[a-z]+|(rgb|hsl|oklch|oklab|lab|lch)\([0-9a-z%.,/ +-]+\))$/i;

function swatch({ name, color, use }: Guide['palette'][number]): SwatchView {
  return { name, color, use, fill: knownColor.test(color) ? color : null };
}

function picture(
  path: string,
  guide: Guide,
  { file, alt, rights }: Guide['media'][number],
): { view: MediaView; asset: SiteAsset } {
  const asset = siteAsset(pathFrom(guide.file, file));
  return { view: { src: relativeHref(path, encodeURI(asset.to)), alt, rights: rights ?? null }, asset };
}
