import { dayAfter, instantOf } from './days.ts';
import { mulberry32 } from './mulberry32.ts';
import { type DemoNetwork, platformId } from './platformIds.ts';
import type { PublishedPost } from './publishedPosts.ts';

/** What was posted in the quarter before the plan began, week by week from 29 June 2026: Almanac knows it from exports only. */
const weeks: readonly (readonly string[])[] = [
  [
    'Ice, then coffee, then water: the order matters',
    'Ferry crew at the counter, six in the morning',
    'Nyeri, the last bag',
    'One iced recipe, three beans',
    'Iced coffee that is not watery',
    'Roast log 27. Hot roastery, slower cooling.',
    'The granary door stays open until nine tonight.',
  ],
  [
    'How cold is cold brew?',
    'Asel and the broken steam wand',
    'Label designs that we did not choose',
    'Grind by ear, part one',
    'Cold brew in two jars',
    'Roast log 28. New chaff bin, old smell.',
    'Station Hall closes at noon on Sunday, track works.',
  ],
  [
    'Why the first pour is small',
    'A regular explains his order',
    'Two sacks of Cajamarca',
    'Paper filters compared, six brands',
    'Does the filter paper matter?',
    'Roast log 29. Nothing to report, which is rare.',
    'Lost at Lamp Street: one flute.',
  ],
  [
    'Coffee on a boat, a list',
    'Mehmet at 6:14',
    'What a Q-grader tastes before breakfast',
    'A pot for two on a camping stove',
    'Camping coffee, tested in rain',
    'Roast log 30. Sidama at eight minutes thirty.',
    'Ilya is on holiday. The roaster is not.',
  ],
  [
    'Milk at 60 degrees and at 70',
    'Who cleans the grinder?',
    'Three farms that we did not buy from',
    'Pour slower, a comparison',
    'How hot is too hot for milk?',
    'Roast log 31. Gas pressure down, notes in the margin.',
    'A seagull has learnt the door. We are working on it.',
  ],
  [
    'Espresso at home without a machine',
    'The last shift of the summer student',
    'Freight, explained with a map',
    'Moka pot on induction',
    'Four ways to a strong cup',
    'Roast log 32. Twelve batches, one cracked sight glass.',
    'Sight glass replaced. Thank you, Jorin.',
  ],
  [
    'Salt in coffee: one experiment',
    'Lamp Street gets a bench',
    'Importers, what they do',
    'The first crack, with sound',
    'We tried salt so you need not',
    'Roast log 33. A visitor asked why beans are green.',
    'Bench at Lamp Street: paint is wet until Thursday.',
  ],
  [
    'Your grinder is dirty',
    'Dogs of Granary Quay, numbered',
    'Washed, dried, waited',
    'Cleaning day, speeded up',
    'Cleaning a hand grinder',
    'Roast log 34. Humidity 80 per cent, bags in the office.',
    'We know about the smoke. It was toast.',
  ],
  [
    'Which cup changes the taste?',
    'Night bus drivers, a portrait',
    'A price list from 2017',
    'One coffee in four cups',
    'Does the cup matter?',
    'Roast log 35. Drum bearing greased, quieter by half.',
    'Open day on 12 September. The ladder is for looking only.',
  ],
  [
    'Coffee for a hundred people',
    'Setting up for the open day',
    'Cupping spoons and why they are round',
    'How we pack a box',
    'How to taste coffee, in eight minutes',
    'Roast log 36. Test batch for the open day.',
    'Twelve seats at each cupping, no list, first come.',
  ],
  [
    'Open day: the score sheets',
    'Open day in nine frames',
    'The lot that won the vote',
    'Three hundred people, one drum',
    'Open day at the roastery',
    'Roast log 37. 312 people and no ladder accident.',
    'The vote is in: Sidama by eleven.',
  ],
  [
    'How long do beans rest?',
    'A letter from a reader in Hamburg',
    'Ships, and where ours is',
    'Resting beans, day by day',
    'Why fresh is not best',
    'Roast log 38. Day 3 against day 9, six tasters.',
    'The quay is dry until November, says the table.',
  ],
  [
    'Dial in on a Monday morning',
    'Station Hall at minus one',
    'Autumn menu',
    'Grind by ear, part two',
    'The first espresso of the day',
    'Roast log 39. Heating on, recipes shifted by two degrees.',
    'Shorter days, longer hours: Lamp Street open until eight.',
  ],
];

/** Place of each line in its week: days after Monday, time, channel, format. */
const places: readonly (readonly [number, string, DemoNetwork, string])[] = [
  [0, '12:30', 'instagram', 'carousel'],
  [2, '19:00', 'instagram', 'image'],
  [4, '12:30', 'instagram', 'image'],
  [6, '11:00', 'instagram', 'reel'],
  [3, '18:30', 'youtube', 'video'],
  [0, '09:00', 'x', 'text'],
  [4, '16:00', 'x', 'text'],
];

/** Lines that Facebook had as well, and lines that LinkedIn had in a drier form. */
const repeats: readonly (readonly [line: number, time: string, channel: DemoNetwork])[] = [
  [1, '19:20', 'facebook'],
  [2, '17:30', 'facebook'],
  [2, '09:30', 'linkedin'],
];

export function earlierPosts(zone: string): PublishedPost[] {
  const random = mulberry32(20260701);
  return weeks.flatMap((lines, week) => {
    const monday = dayAfter('2026-06-29', week * 7);
    const own = lines.flatMap((line, index) => {
      const [offset, time, channel, format] = places[index] ?? [0, '12:00', 'x', 'text'];
      return build(line, dayAfter(monday, offset), time, channel, format);
    });
    const again = repeats.flatMap(([line, time, channel]) => {
      const [offset] = places[line] ?? [0];
      return build(lines[line] ?? '', dayAfter(monday, offset), time, channel, 'image');
    });
    return [...own, ...again].filter(({ at }) => at >= '2026-07-01');
  });

  function build(line: string, day: string, time: string, channel: DemoNetwork, format: string): PublishedPost[] {
    const at = `${day}T${time}`;
    const { id, url } = platformId[channel](instantOf(at, zone), random);
    return [{ channel, id, url, at, title: line, text: line, format, paid: false, slug: '' }];
  }
}
