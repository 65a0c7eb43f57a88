import { expect, test } from 'vitest';
import { toText } from '../../src/lib/diagnostics/diagnostic.ts';
import { checkTimes } from '../../src/lib/playbook/checkTimes.ts';
import { clockChangeAt, zoneOffset } from '../../src/lib/playbook/wallTime.ts';
import { readClientFolder } from '../../src/lib/source/readClientFolder.ts';
import { clientFolder, places } from '../support/clientFolder.ts';

test.each([
  ['Europe/Berlin', '2026-03-29', '02:30', { happens: 'never', from: '02:00', to: '03:00' }],
  ['Europe/Berlin', '2026-03-29', '02:00', { happens: 'never', from: '02:00', to: '03:00' }],
  ['Europe/Berlin', '2026-03-29', '03:00', null],
  ['Europe/Berlin', '2026-10-25', '02:30', { happens: 'twice', from: '03:00', to: '02:00' }],
  ['Europe/Berlin', '2026-10-25', '02:00', { happens: 'twice', from: '03:00', to: '02:00' }],
  ['Europe/Berlin', '2026-10-25', '03:00', null],
  ['America/New_York', '2026-03-08', '02:15', { happens: 'never', from: '02:00', to: '03:00' }],
  ['America/New_York', '2026-11-01', '01:15', { happens: 'twice', from: '02:00', to: '01:00' }],
  ['Australia/Lord_Howe', '2026-10-04', '02:10', { happens: 'never', from: '02:00', to: '02:30' }],
  ['America/Santiago', '2026-09-06', '00:30', { happens: 'never', from: '00:00', to: '01:00' }],
  ['Europe/Moscow', '2026-03-29', '02:30', null],
] as const)('%s %s %s', (zone, day, time, change) => {
  expect(clockChangeAt(day, time, zone)).toEqual(change);
});

test.each([
  ['Europe/Moscow', '2026-11-12', 'UTC+3'],
  ['Europe/Berlin', '2026-07-01', 'UTC+2'],
  ['America/St_Johns', '2026-11-12', 'UTC−3:30'],
  ['Europe/London', '2026-11-12', 'UTC'],
])('%s is %s → %s', (zone, day, offset) => {
  expect(zoneOffset(day, zone)).toBe(offset);
});

const head = '---\ntitle: Night shift\nchannels: [instagram]\nformat: image\n';

function found(post: string) {
  const folder = readClientFolder(clientFolder({ 'src/content/posts/night.md': `${head}${post}---\nCopy\n` }));
  expect(folder.diagnostics).toEqual([]);
  return folder.value === null ? [] : checkTimes(folder.value);
}

test('the shared time, in the words of the person who planned it', () => {
  const [diagnostic] = found('date: 2026-10-25\ntime: "02:30"\n');
  expect(diagnostic && places([diagnostic])).toEqual(['calendar/time-exists-twice src/content/posts/night.md:6:7']);
  expect(diagnostic && toText(diagnostic, 'en')).toEqual({
    message: '02:30 comes twice on 2026-10-25 in Europe/Berlin: at 03:00 the clocks go back to 02:00',
    help: 'write a time before "02:00", or "03:00" or later',
  });
  expect(diagnostic && toText(diagnostic, 'ru').message).toBe(
    'время 02:30 наступает дважды 2026-10-25 в поясе Europe/Berlin: в 03:00 часы переводят назад на 02:00',
  );
});

test("the channel's own time or day is what has to be mended", () => {
  const ownTime = found('date: 2026-10-25\ntime: "10:00"\noverrides:\n  instagram:\n    time: "02:30"\n');
  expect(places(ownTime)).toEqual(['calendar/time-exists-twice src/content/posts/night.md:9:11']);
  const ownDay = found('date: 2026-10-24\ntime: "02:30"\noverrides:\n  instagram:\n    date: 2026-10-25\n');
  expect(places(ownDay)).toEqual(['calendar/time-exists-twice src/content/posts/night.md:9:11']);
});

test('a published time that never was is an error, one that came twice is a fact', () => {
  const published = (at: string) => found(`published:\n  instagram:\n    at: ${at}\n`);
  expect(places(published('2026-03-29T02:30'))).toEqual([
    'calendar/time-does-not-exist src/content/posts/night.md:7:9',
  ]);
  expect(published('2026-10-25T02:30')).toEqual([]);
});
