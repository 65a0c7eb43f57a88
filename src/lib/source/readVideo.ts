import { mp4Facts } from './mp4Facts.ts';
import type { ListedFile } from './sourceFile.ts';
import type { ReadVideo } from './videoFacts.ts';
import { webmFacts } from './webmFacts.ts';

/** Reads the few bytes of an MP4, MOV or WebM file that describe it; the pictures and sounds in it are not read. */
export function readVideo(file: ListedFile): ReadVideo {
  try {
    return webmFacts(file) ?? mp4Facts(file) ?? { damage: 'not-a-video' };
  } catch (error) {
    // A field that says it is longer than the file.
    if (error instanceof RangeError) return { damage: 'cut-off' };
    throw error;
  }
}
