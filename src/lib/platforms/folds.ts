import type { IsoDay } from '../language/isoDay.ts';
import type { Platform } from '../schema/platforms.ts';

/** After how many characters a platform hides the rest behind "more". Measured by people, never promised by a platform. */
export interface Fold {
  readonly platform: Platform;
  /** Graphemes. */
  readonly after: number;
  readonly source: string;
  readonly checkedOn: IsoDay;
}

const checkedOn = '2026-11-23';
const postTruncate = 'posttruncate.com/en/platform-limits, on a computer';
const marketingSkills = 'coreyhaines31/marketingskills, platform-limits.md';

const unwritten = { source: 'widely repeated; published nowhere by the platform', checkedOn: '2026-08-21' };

export const folds: readonly Fold[] = [
  { platform: 'instagram', after: 125, source: postTruncate, checkedOn },
  { platform: 'facebook', after: 480, source: postTruncate, checkedOn },
  { platform: 'linkedin', after: 210, source: postTruncate, checkedOn },
  { platform: 'tiktok', after: 150, source: marketingSkills, checkedOn },
  { platform: 'youtube', after: 100, source: `${marketingSkills}; others say 150`, checkedOn },
  { platform: 'pinterest', after: 50, ...unwritten },
  { platform: 'maps', after: 100, ...unwritten },
];

export function foldOf(platform: Platform): Fold | undefined {
  return folds.find((fold) => fold.platform === platform);
}
