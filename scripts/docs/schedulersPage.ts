import type { Scheduler } from '../../src/lib/exports/schedulers/scheduler.ts';
import { schedulerIds, schedulerOf } from '../../src/lib/exports/schedulers/schedulers.ts';
import { lossTexts } from '../../src/lib/exports/words.ts';
import { type Language, say, type Words } from '../../src/lib/language/language.ts';
import { platforms } from '../../src/lib/schema/platforms.ts';
import { escapeCell, generatedNote } from './markdown.ts';

const words = {
  en: {
    title: 'Files for schedulers',
    intro:
      'What `almanac export NAME` writes for each tool, from the table of facts in the code. A row says where it was read: on a page of the tool itself, or, where that page could not be read, in public programs that write such files. [exports.md](../exports.md) tells how to use them.',
    source: 'Source',
    vendor: "the tool's own page",
    quoted: "**not verified on the tool's own page**",
    checked: 'checked',
    networks: 'Networks',
    anyAccount: 'the account is chosen when the file is uploaded: one file a channel',
    rows: 'Rows a file',
    noLimit: 'no limit stated',
    zone: 'Time',
    utc: 'an instant in UTC',
    account: "wall time; the account has to be in the client's zone",
    pictures: 'Pictures a post',
    lost: 'By hand',
    columns: 'Columns',
    noHeader: 'without a header, in this order',
  },
  ru: {
    title: 'Файлы для планировщиков',
    intro:
      'Что `almanac export ИМЯ` пишет для каждого планировщика — по таблице фактов в коде. В строке сказано, где это прочитано: на странице самого планировщика или, если её прочесть не удалось, в открытых программах, которые пишут такие файлы. Как пользоваться — в [exports.md](../exports.md).',
    source: 'Источник',
    vendor: 'страница самого планировщика',
    quoted: '**на странице самого планировщика не проверено**',
    checked: 'проверено',
    networks: 'Сети',
    anyAccount: 'аккаунт выбирают при загрузке: на каждый канал свой файл',
    rows: 'Строк в файле',
    noLimit: 'предел не назван',
    zone: 'Время',
    utc: 'момент в UTC',
    account: 'местное время; у аккаунта должен быть пояс клиента',
    pictures: 'Картинок у публикации',
    lost: 'Вручную',
    columns: 'Столбцы',
    noHeader: 'без заголовка, в этом порядке',
  },
} as const satisfies Words<Record<string, string>>;

/** docs/reference/schedulers.md: every tool that files are written for. */
export function schedulersPage(language: Language): string {
  const { title, intro } = say(words, language);
  const sections = schedulerIds.flatMap((id) => [...section(id, schedulerOf(id), language), '']);
  return [`# ${title}`, '', generatedNote, '', intro, '', ...sections].join('\n');
}

function section(id: string, scheduler: Scheduler, language: Language): string[] {
  const t = say(words, language);
  const {
    name,
    source,
    evidence,
    checkedOn,
    platforms: names,
    rows,
    zone,
    pictures,
    carries,
    columns,
    note,
  } = scheduler;
  const networks = Object.keys(names ?? {}).map((platform) =>
    say(platforms[platform as keyof typeof platforms], language),
  );
  const lost = Object.entries(lossTexts).filter(([loss]) => !carries.some((one) => one === loss));
  const facts = [
    [t.source, `${source} — ${t[evidence]}, ${t.checked} ${checkedOn}`],
    [t.networks, names === undefined ? t.anyAccount : networks.join(', ')],
    [t.rows, rows === null ? t.noLimit : String(rows)],
    [t.zone, t[zone]],
    [t.pictures, String(pictures)],
    [t.lost, lost.map(([, text]) => say(text, language)).join('; ')],
    [
      t.columns,
      `${scheduler.header ? '' : `${t.noHeader}: `}${columns.map(({ header }) => `\`${header}\``).join(', ')}`,
    ],
  ];
  return [
    `## ${name}: \`${id}\``,
    '',
    '| | |',
    '|---|---|',
    ...facts.map(([fact = '', value = '']) => `| ${fact} | ${escapeCell(value)} |`),
    ...(note === undefined ? [] : ['', say(note, language)]),
  ];
}
