const videoContainers = ['mp4', 'mov', 'webm'] as const;

export type VideoContainer = (typeof videoContainers)[number];

/** What a platform asks of a video. Null: the file does not tell. */
export interface VideoFacts {
  readonly container: VideoContainer | null;
  /** `h264`, `hevc`, `vp9` …; a codec without a name here as the file spells it. */
  readonly codec: string | null;
  readonly seconds: number | null;
  /** Pixels, as it is shown: a telephone's upright video is stored lying and turned. */
  readonly width: number | null;
  readonly height: number | null;
  readonly framesPerSecond: number | null;
  readonly bytes: number | null;
}

export const noVideoFacts: VideoFacts = {
  container: null,
  codec: null,
  seconds: null,
  width: null,
  height: null,
  framesPerSecond: null,
  bytes: null,
};

/** Why a file can't be played: its end is missing, there is no picture track in it, or it is no video at all. */
export type VideoDamage = 'cut-off' | 'no-picture' | 'not-a-video';

export type ReadVideo = { readonly facts: VideoFacts } | { readonly damage: VideoDamage };
