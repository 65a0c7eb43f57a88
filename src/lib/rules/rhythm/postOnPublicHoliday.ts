import { say, type Words } from '../../language/language.ts';
import type { DayRange } from '../../metrics/metricsStore.ts';
import { type PublicHoliday, publicHolidays } from '../../playbook/publicHolidays.ts';
import type { Client } from '../../schema/client.ts';
import { rule } from '../rule.ts';
import { dayField, firstOfEachDay } from '../slotFields.ts';

export const postOnPublicHoliday = rule<{ day: string; name: Words<string>; region: string }>({
  code: 'rules/post-on-public-holiday',
  group: 'rhythm',
  severity: 'warning',
  title: { en: 'A post on a public holiday', ru: 'Публикация в праздничный день' },
  why: {
    en: 'On such a day people read other things, and nobody is there to answer.',
    ru: 'В такой день читают другое, и отвечать на вопросы некому.',
  },
  message: {
    en: ({ day, name, region }, language) => `${day} is ${say(name, language)} (${region})`,
    ru: ({ day, name, region }, language) => `${day} — ${say(name, language)} (${region})`,
  },
  help: {
    en: ({ day }) =>
      `move the post, or waive the rule in it with the reason: waivers: [{ rule: rules/post-on-public-holiday, reason: …, until: ${day} }]`,
    ru: ({ day }) =>
      `перенесите публикацию или запишите в ней исключение с причиной: waivers: [{ rule: rules/post-on-public-holiday, reason: …, until: ${day} }]`,
  },
  example: { failing: 'publicHolidays: [DE] # client.yaml\n\ndate: 2026-12-25', mended: 'date: 2026-12-28' },

  check: ({ playbook, folder, ahead, at }) => {
    const { publicHolidays: regions } = folder.client.fields;
    const holidays = holidaysByDay(regions, years(playbook.client.period));
    return firstOfEachDay(ahead).flatMap((slot) => {
      const holiday = holidays.get(slot.day);
      if (holiday === undefined) return [];
      const params = { day: slot.day, name: holiday.name, region: holiday.region };
      return [{ place: at(slot.post.file, dayField(slot)), params }];
    });
  },
});

type Region = Client['publicHolidays'][number];

function holidaysByDay(
  regions: readonly Region[],
  ofYears: readonly number[],
): ReadonlyMap<string, PublicHoliday & { region: Region }> {
  const all = regions.flatMap((region) =>
    ofYears.flatMap((year) => publicHolidays(region, year).map((holiday) => ({ ...holiday, region }))),
  );
  return new Map(all.map((holiday) => [holiday.day, holiday]));
}

function years({ from, to }: DayRange): number[] {
  const first = Number(from.slice(0, 4));
  return Array.from({ length: Number(to.slice(0, 4)) - first + 2 }, (_, index) => first + index);
}
