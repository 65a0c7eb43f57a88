import { say } from '../../language/language.ts';
import { limitsInForce } from '../../platforms/limits.ts';
import { type Platform, platformIds, platforms } from '../../schema/platforms.ts';
import { type PreviewedPicture, type PreviewedPost, type PreviewView, toPreview } from '../post/preview/previewView.ts';
import type { ViewContext } from '../viewContext.ts';

/** A hill and a sun, as wide as high: what a picture stands for here. */
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><path fill="#b7c0c3" d="M0 0h40v40H0z"/><circle cx="29" cy="11" r="5" fill="#fbfcfc"/><path fill="#5f6a6f" d="M0 40 15 18l9 11 5-5 11 16z"/></svg>';

/** The format that tells most of a platform; a picture where nothing is said. */
const usual: Readonly<Partial<Record<Platform, PreviewedPost['format']>>> = {
  youtube: 'video',
  tiktok: 'short',
  blog: 'article',
  site: 'article',
  dzen: 'article',
  inbox: 'text',
  crm: 'text',
};

type State = Partial<PreviewedPost> & { readonly name: string; readonly pictures: number };

/** A post of every platform, and the states that a post can be in, each where it shows most. */
export function samplePreviews(context: ViewContext): PreviewView[] {
  const { states } = context.words.previews;
  const { sample } = context.words.design;
  const { language } = context.playbook;
  const arabic = 'قهوة طازجة كل يوم اثنين. نحمصها ببطء ونرسلها في الصباح. #قهوة';
  const thread = [sample.sentence, sample.quote, sample.long].join('\n---\n');
  const poll = [sample.sentence, `- ${sample.name}`, `- ${sample.second}`].join('\n');
  const rows: readonly State[] = [
    ...platformIds.map((platform) => ({
      name: say(platforms[platform], language),
      platform,
      format: usual[platform] ?? ('image' as const),
      pictures: usual[platform] === 'text' ? 0 : 1,
    })),
    { name: states.long, platform: 'x', format: 'text', copy: `${sample.long} `.repeat(3), link: null, pictures: 0 },
    { name: states.empty, platform: 'instagram', copy: '', pictures: 0 },
    { name: states.rightToLeft, platform: 'instagram', copy: arabic, pictures: 1 },
    { name: states.carousel, platform: 'linkedin', format: 'carousel', pictures: 6 },
    { name: states.several, platform: 'telegram', pictures: 7 },
    { name: states.video, platform: 'vk', format: 'video', paid: true, pictures: 1 },
    { name: states.reel, platform: 'instagram', format: 'reel', pictures: 1 },
    { name: states.story, platform: 'vk', format: 'story', copy: '', pictures: 3 },
    { name: states.live, platform: 'facebook', format: 'live', pictures: 1 },
    { name: states.linkCard, platform: 'facebook', format: 'link', pictures: 0 },
    { name: states.poll, platform: 'telegram', format: 'poll', copy: poll, pictures: 0 },
    { name: states.pollUnfinished, platform: 'x', format: 'poll', copy: sample.sentence, pictures: 0 },
    { name: states.thread, platform: 'mastodon', format: 'thread', copy: thread, pictures: 1 },
  ];
  return rows.map(({ name, pictures, ...more }) =>
    toPreview(name, post(more, context), drawings(pictures, context), context),
  );
}

function post(more: Partial<PreviewedPost>, { playbook, words }: ViewContext): PreviewedPost {
  const { sample } = words.design;
  const { platform = 'instagram', format = 'image' } = more;
  return {
    platform,
    format,
    limits: limitsInForce(platform, format, playbook.asOf),
    time: '10:00',
    paid: false,
    title: sample.name,
    copy: `${sample.sentence}\n\n${sample.quote} #coffee https://example.com/${'a-long-way'}`,
    link: 'https://example.com/beans/first',
    name: playbook.client.name,
    handle: '@example',
    home: 'https://example.com',
    ...more,
  };
}

function drawings(count: number, { words }: ViewContext): PreviewedPicture[] {
  const src = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
  return Array.from({ length: count }, () => ({ src, alt: words.design.sample.picture }));
}
