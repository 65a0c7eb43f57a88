import type { Formatter } from '../../../language/format.ts';
import type { PreviewAction } from '../../post/preview/previewShapes.ts';

/** How platforms call what a reader can do with a post. */
export const previews = (format: Formatter) => ({
  actions: {
    like: 'Like',
    comment: 'Comment',
    share: 'Share',
    save: 'Save',
    repost: 'Repost',
    reply: 'Reply',
    send: 'Send',
    upvote: 'Upvote',
    views: 'Views',
    boost: 'Boost',
    favourite: 'Favourite',
    klass: 'Klass!',
    subscribe: 'Subscribe',
    learnMore: 'Learn more',
    visit: 'Visit',
  } satisfies Record<PreviewAction, string>,
  noAnswers: 'No answers yet: lines of the text that begin with “- ”.',
  noPicture: 'No picture yet',
  live: 'Live',
  firstOf: (count: number) => `1 of ${format.number(count)}`,
});
