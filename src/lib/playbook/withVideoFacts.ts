import { posix } from 'node:path';
import type { ClientFolder } from '../source/readClientFolder.ts';
import { readVideo } from '../source/readVideo.ts';
import type { VideoFacts } from '../source/videoFacts.ts';
import type { PlaybookRecord, Records } from './playbook.ts';

type Post = PlaybookRecord<'posts'>;
type Video = NonNullable<Post['video']>;

/** Posts with what the file of their video tells and nobody wrote down. What is written stays: where they differ, `check` says so. */
export function withVideoFacts(records: Records, clips: ClientFolder['clips']): Records {
  if (clips.size === 0) return records;
  return { ...records, posts: new Map([...records.posts].map(([id, post]) => [id, told(post, clips)])) };
}

function told(post: Post, clips: ClientFolder['clips']): Post {
  const { video } = post;
  if (video?.file === undefined) return post;
  const clip = clips.get(posix.join(posix.dirname(post.file), video.file));
  const read = clip === undefined ? null : readVideo(clip);
  return read === null || 'damage' in read ? post : { ...post, video: { ...fieldsOf(read.facts), ...video } };
}

function fieldsOf({ seconds, width, height, framesPerSecond, bytes }: VideoFacts): Partial<Video> {
  return {
    ...(seconds !== null && { duration: { value: seconds, unit: 'seconds' } }),
    ...(width !== null && { width }),
    ...(height !== null && { height }),
    ...(framesPerSecond !== null && { framesPerSecond }),
    ...(bytes !== null && { megabytes: bytes / 1e6 }),
  };
}
