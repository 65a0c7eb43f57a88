import { addDays } from '../../kpi/dayRanges.ts';
import type { IsoDay } from '../../language/isoDay.ts';
import { folds } from '../../platforms/folds.ts';
import { leastMedia, platformLimits } from '../../platforms/limits.ts';
import { pictureLimits } from '../../platforms/pictureLimits.ts';
import { videoLimits } from '../../platforms/videoLimits.ts';
import { type Platform, platforms } from '../../schema/platforms.ts';
import { rule } from '../rule.ts';

export const limitsOutOfDate = rule<{ platform: string; checkedOn: string }>({
  code: 'rules/limits-out-of-date',
  group: 'limits',
  severity: 'warning',
  title: { en: "A platform's limits that were checked long ago", ru: 'Пределы площадки давно не проверяли' },
  why: {
    en: 'Platforms change their limits without a word. A rule from last year may refuse what is allowed, or let through what is not.',
    ru: 'Площадки меняют пределы молча. Прошлогоднее правило может запретить разрешённое или пропустить запрещённое.',
  },
  message: {
    en: ({ platform, checkedOn }) => `the limits of ${platform} were last checked on ${checkedOn}`,
    ru: ({ platform, checkedOn }) => `пределы ${platform} проверяли последний раз ${checkedOn}`,
  },
  help: {
    en: () => 'look at the source that the finding of a limit names, and install a newer Almanac',
    ru: () => 'посмотрите источник, который называет замечание о пределе, и установите Almanac поновее',
  },
  example: {
    failing: 'platform: instagram # limits checked 200 days ago',
    mended: 'platform: instagram # limits checked this month',
  },

  check: ({ playbook, ahead, at }) =>
    [...playbook.records.channels.values()].flatMap(({ id, file, platform }) => {
      const oldest = checkedOf(platform);
      const isUsed = ahead.some(({ channel }) => channel.id === id);
      if (oldest === undefined || !isUsed || addDays(oldest, reviewAfter) >= playbook.asOf) return [];
      return [{ place: at(file, ['platform']), params: { platform: platforms[platform].en, checkedOn: oldest } }];
    }),
});

interface Dated {
  readonly platform: Platform;
  readonly effectiveTo?: IsoDay;
  readonly checkedOn: IsoDay;
}

const tables: readonly Dated[] = [...platformLimits, ...leastMedia, ...pictureLimits, ...videoLimits, ...folds];

/** The day on which the oldest rule of a platform that still holds was read: of texts, pictures and videos. */
function checkedOf(platform: Platform): IsoDay | undefined {
  return tables
    .filter((limit) => limit.platform === platform && limit.effectiveTo === undefined)
    .map(({ checkedOn }) => checkedOn)
    .toSorted()[0];
}

/** Days. The two of these tables that changed last did so within a year. */
const reviewAfter = 180;
