import type { Words } from '../lib/language/language.ts';
import type { Command } from './command.ts';
import { languageTags } from './languages/speak.ts';

export interface OptionRow {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** What stands for the value in help; the allowed values where there are few. */
  readonly value?: string;
  readonly allowed?: readonly string[];
  readonly text: Words<string>;
}

/** Every option of every command. */
export const options = {
  root: {
    type: 'string',
    value: 'DIR',
    text: {
      en: "The client's folder. Default: ALMANAC_ROOT, else the folder of Almanac itself.",
      ru: 'Папка клиента. По умолчанию ALMANAC_ROOT, иначе папка самого Almanac.',
    },
  },
  'as-of': {
    type: 'string',
    value: 'DATE',
    text: {
      en: 'Build as if today were this day, as 2026-11-12. Default: ALMANAC_AS_OF, asOf of client.yaml, SOURCE_DATE_EPOCH, today.',
      ru: 'Считать сегодняшним этот день, например 2026-11-12. По умолчанию ALMANAC_AS_OF, asOf из client.yaml, SOURCE_DATE_EPOCH, сегодня.',
    },
  },
  lang: {
    type: 'string',
    text: {
      en: "Language of messages and pages. Default: the client's locale.",
      ru: 'Язык сообщений и страниц. По умолчанию — язык из locale клиента.',
    },
  },
  help: { type: 'boolean', short: 'h', text: { en: 'Print this help.', ru: 'Показать эту справку.' } },
  json: {
    type: 'boolean',
    text: {
      en: 'Print JSON with a version, for programs.',
      ru: 'Вывести JSON с номером версии, для программ.',
    },
  },
  out: {
    type: 'string',
    value: 'DIR',
    text: {
      en: "Where the files go. Default: dist in the client's folder for the site, exports/… there for export.",
      ru: 'Куда положить файлы. По умолчанию в папке клиента: dist для сайта, exports/… для export.',
    },
  },
  audience: {
    type: 'string',
    value: 'team|client',
    allowed: ['team', 'client'],
    text: {
      en: 'For whom: the team sees everything, the client only what is marked for it. Default: team.',
      ru: 'Для кого: команда видит всё, клиент — только то, что ему открыто. По умолчанию team.',
    },
  },
  format: {
    type: 'string',
    value: 'pretty|json|github|markdown|sarif',
    allowed: ['pretty', 'json', 'github', 'markdown', 'sarif'],
    text: {
      en: 'How findings are printed: for a terminal, for programs, as annotations of GitHub Actions, as a table, for code scanning. Default: pretty.',
      ru: 'Вид замечаний: для терминала, для программ, аннотации GitHub Actions, таблица, для проверки кода (SARIF). По умолчанию pretty.',
    },
  },
  only: {
    type: 'string',
    value: 'GROUP|CODE',
    text: {
      en: 'Only findings of these groups or codes, with commas between: chain, rhythm, limits, money, text, data, links, metrics …',
      ru: 'Только замечания этих групп или кодов, через запятую: chain, rhythm, limits, money, text, data, links, metrics …',
    },
  },
  rule: {
    type: 'string',
    value: 'CODE',
    text: {
      en: 'Only findings of this rule, as in rules/post-without-goal; rules/ may be left out.',
      ru: 'Только замечания этого правила, например rules/post-without-goal; rules/ можно опустить.',
    },
  },
  since: {
    type: 'string',
    value: 'REV',
    text: {
      en: 'Only findings that were not there at this revision of the repository, such as main.',
      ru: 'Только замечания, которых не было в этой ревизии репозитория, например main.',
    },
  },
  fix: {
    type: 'boolean',
    text: {
      en: 'Mend what can be mended without changing what is meant: invisible signs, look-alike letters, curly quotes, UTM in capitals, the order of hashtags, the form of a day.',
      ru: 'Исправить то, что не меняет смысла: невидимые знаки, похожие буквы, заглавные в UTM, запись дня.',
    },
  },
  watch: {
    type: 'boolean',
    text: {
      en: 'Check again after every edit, until stopped.',
      ru: 'Проверять заново после каждой правки, пока не остановят.',
    },
  },
  link: {
    type: 'boolean',
    text: {
      en: 'Make the output folder a link that is switched in one step: for a folder that a web server reads all the time. Later builds keep it so.',
      ru: 'Сделать папку сайта ссылкой, которая переключается за один шаг: для папки, которую всё время читает веб-сервер. Следующие сборки её сохраняют.',
    },
  },
  headers: {
    type: 'string',
    value: 'netlify|cloudflare|vercel',
    allowed: ['netlify', 'cloudflare', 'vercel'],
    text: {
      en: 'Write into the site the file that tells this host which headers to send. For other hosts: almanac headers.',
      ru: 'Положить в сайт файл, по которому этот хостинг отдаёт заголовки. Для других: almanac headers.',
    },
  },
  'password-file': {
    type: 'string',
    value: 'FILE',
    text: {
      en: "A file with the passphrase and nothing else, outside of the client's folder.",
      ru: 'Файл, в котором только пароль; вне папки клиента.',
    },
  },
  'link-file': {
    type: 'string',
    value: 'FILE',
    text: {
      en: 'Write here what opens the site without the passphrase when it is put behind its address.',
      ru: 'Записать сюда то, что открывает сайт без пароля, если дописать к его адресу.',
    },
  },
  expires: {
    type: 'string',
    value: 'DATE',
    text: {
      en: 'The last day on which the page opens, by the clock of the reader. It does not unmake copies.',
      ru: 'Последний день, когда страница открывается, по часам читателя. Копий это не отменяет.',
    },
  },
  channel: {
    type: 'string',
    value: 'ID',
    text: {
      en: 'A channel by its id. import: the one that the files, or all rows of a calendar, are about; default: what they tell. export: only its posts.',
      ru: 'Канал по его id. import: тот, о котором файлы или все строки плана; по умолчанию его называют они сами. export: только его публикации.',
    },
  },
  from: {
    type: 'string',
    value: 'DATE',
    text: {
      en: 'Only posts from this day on, as 2026-11-16.',
      ru: 'Только публикации с этого дня, например 2026-11-16.',
    },
  },
  to: {
    type: 'string',
    value: 'DATE',
    text: { en: 'Only posts up to this day.', ru: 'Только публикации по этот день.' },
  },
  status: {
    type: 'string',
    value: 'LIST',
    text: {
      en: 'Posts in these states, with commas between: idea, draft, review, client, changes, hold, approved. Default: approved for schedulers, all for ics, json and csv.',
      ru: 'Публикации в этих состояниях, через запятую: idea, draft, review, client, changes, hold, approved. По умолчанию approved для планировщиков, все для ics, json и csv.',
    },
  },
  site: {
    type: 'string',
    value: 'URL',
    text: {
      en: 'Where the site is published. export: schedulers fetch pictures from there; without it files hold no pictures. share: the link begins with it.',
      ru: 'Адрес, где опубликован сайт. export: оттуда планировщик возьмёт картинки, без него картинок в файлах нет. share: с него начинается ссылка.',
    },
  },
  accounts: {
    type: 'string',
    value: 'CHANNEL=ID,…',
    text: {
      en: "The scheduler's own ids of accounts by channel, where it wants them (PostFast).",
      ru: 'Идентификаторы аккаунтов в планировщике по каналам, если он их требует (PostFast).',
    },
  },
  again: {
    type: 'boolean',
    text: {
      en: 'Also posts that went to a scheduler before.',
      ru: 'И те публикации, что уже уходили в планировщик.',
    },
  },
  record: {
    type: 'boolean',
    text: {
      en: 'Note in each post that it was exported, to what and when. Nothing else of its file changes.',
      ru: 'Отметить в каждой публикации, что она выгружена, куда и когда. Больше в её файле ничего не меняется.',
    },
  },
  force: { type: 'boolean', text: { en: 'Overwrite files.', ru: 'Перезаписать файлы.' } },
  strict: {
    type: 'boolean',
    text: {
      en: 'A report whose period is not covered by data is an error.',
      ru: 'Отчёт, период которого не покрыт данными, — ошибка.',
    },
  },
  into: {
    type: 'string',
    value: 'DIR',
    text: {
      en: "Where the files go. Default: handout in the client's folder.",
      ru: 'Куда положить файлы. По умолчанию handout в папке клиента.',
    },
  },
  paper: {
    type: 'string',
    value: 'a4|letter',
    allowed: ['a4', 'letter'],
    text: { en: 'Size of the paper. Default: a4.', ru: 'Размер бумаги. По умолчанию a4.' },
  },
  map: {
    type: 'string',
    value: 'HEADER=FIELD,…',
    text: {
      en: 'What columns of a calendar are: id, date, time, channel, format, title, text, hashtags, link, pillar, campaign, goals, personas, stage, owner, status, notes, ignore.',
      ru: 'Что значат столбцы плана: id, date, time, channel, format, title, text, hashtags, link, pillar, campaign, goals, personas, stage, owner, status, notes, ignore.',
    },
  },
  dates: {
    type: 'string',
    value: 'FORM',
    text: {
      en: 'How a calendar writes its days, where that can be read in two ways: day/month/year, month/day/year …',
      ru: 'Как в плане записаны даты, если их можно прочесть двояко: day/month/year, month/day/year …',
    },
  },
  'dry-run': {
    type: 'boolean',
    text: { en: 'Only say what would be done.', ru: 'Только сказать, что было бы сделано.' },
  },
  port: {
    type: 'string',
    value: 'N',
    text: {
      en: 'Port of the server; the next free one when it is taken. Default: 4321.',
      ru: 'Порт сервера; если занят — следующий свободный. По умолчанию 4321.',
    },
  },
} as const satisfies Record<string, OptionRow>;

export type OptionName = keyof typeof options;

const commonOptions = ['root', 'as-of', 'lang', 'help'] as const satisfies readonly OptionName[];

export type OptionValues = {
  readonly [Name in OptionName]?: (typeof options)[Name]['type'] extends 'boolean' ? boolean : string;
};

function optionRow(name: OptionName): OptionRow {
  if (name !== 'lang') return options[name];
  const allowed = languageTags();
  return { ...options.lang, value: allowed.join('|'), allowed };
}

/** Every option that a command takes, by name: its own win over those of the same name that others share. */
export function optionsOf(command: Pick<Command, 'options' | 'own'>): ReadonlyMap<string, OptionRow> {
  const names: readonly OptionName[] = [...command.options, ...commonOptions];
  return new Map([...Object.entries(command.own ?? {}), ...names.map((name) => [name, optionRow(name)] as const)]);
}
