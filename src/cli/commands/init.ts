import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { addDays } from '../../lib/kpi/dayRanges.ts';
import { say } from '../../lib/language/language.ts';
import { clientType } from '../../lib/schema/client.ts';
import type { Call, Command } from '../command.ts';
import { clientFiles, firstTexts, type NewClient } from '../init/clientFiles.ts';
import { speak } from '../languages/speak.ts';
import { cliMessages } from '../messages/cliMessages.ts';
import type { OptionRow } from '../options.ts';
import { packageFolder } from '../packageFolder.ts';
import { Refusal } from '../refusal.ts';
import { readAsOf } from '../settings.ts';
import { writeNew } from '../writeNew.ts';

const ownOptions = {
  name: {
    type: 'string',
    value: 'TEXT',
    text: {
      en: 'What the client is called. Default: the name of the folder.',
      ru: 'Как зовут клиента. По умолчанию — имя папки.',
    },
  },
  locale: {
    type: 'string',
    value: 'LOCALE',
    text: {
      en: 'Language, numbers and dates, as en-GB or ru-RU. Default: en-GB.',
      ru: 'Язык, числа и даты: en-GB или ru-RU. По умолчанию en-GB; с --lang ru — ru-RU.',
    },
  },
  zone: {
    type: 'string',
    value: 'ZONE',
    text: {
      en: 'Time zone of the plan, as Europe/Berlin. Default: UTC.',
      ru: 'Часовой пояс плана, например Europe/Moscow. По умолчанию UTC.',
    },
  },
  currency: {
    type: 'string',
    value: 'CODE',
    text: {
      en: 'Currency of budgets, as EUR. Default: EUR.',
      ru: 'Валюта бюджетов, например RUB. По умолчанию EUR; с ru-RU — RUB.',
    },
  },
  engine: {
    type: 'string',
    value: 'OWNER/REPO@COMMIT',
    text: {
      en: 'Where Almanac is on GitHub: writes the workflows too.',
      ru: 'Где Almanac лежит на GitHub: тогда запишутся и рабочие процессы.',
    },
  },
} as const satisfies Record<string, OptionRow>;

type OwnValues = Readonly<Partial<Record<keyof typeof ownOptions, string>>>;

export const init = {
  name: 'init',
  summary: { en: 'begin a client in an empty folder', ru: 'завести клиента в пустой папке' },
  description: {
    en: 'Writes a client to begin with: client.yaml and one persona, goal, pillar, channel and post, without an error. The folder is made if it is not there; one that holds anything but a repository is refused.',
    ru: 'Записывает начало: client.yaml и по одному портрету, цели, рубрике, каналу и публикации, без ошибок. Папка создаётся, если её нет; если в ней что-то есть, кроме репозитория, — отказ.',
  },
  positional: { name: 'FOLDER', most: 1, text: { en: 'The folder of the new client.', ru: 'Папка нового клиента.' } },
  options: ['dry-run'],
  own: ownOptions,
  example: 'almanac init "clients/Harbour Tea" --locale en-GB --zone Europe/Berlin',
  run: async (call) => {
    const text = say(cliMessages, call.language);
    const [named] = call.positionals;
    if (named === undefined) throw new Refusal(text.argumentMissing('init', 'FOLDER'));
    const folder = path.resolve(named);
    if (existsSync(folder) && readdirSync(folder).some((name) => name !== '.git'))
      throw new Refusal(text.init.notEmpty(folder));
    const client = await newClient(folder, call);
    writeNew(clientFiles(client), folder, call);
    // Who begins a Russian client reads Russian, unless another language was asked for.
    const heard = say(cliMessages, call.values.lang === undefined ? client.language : call.language);
    if (!call.values['dry-run']) call.io.out(`${heard.init.next(folder)}\n`);
    return 0;
  },
} satisfies Command;

async function newClient(folder: string, { values, io, language }: Call): Promise<NewClient> {
  const {
    name = path.basename(folder),
    locale = say(firstTexts, language).locale,
    zone,
    currency,
    engine,
  } = values as OwnValues;
  const spoken = await speak(locale, language);
  const client = { locale, timeZone: zone ?? 'UTC', currency: currency ?? (spoken === 'ru' ? 'RUB' : 'EUR') };
  for (const [field, value] of Object.entries(client))
    if (!clientType.client[field as keyof typeof client].safeParse(value).success)
      throw new Refusal(say(cliMessages, language).init.badValue(value));
  if (engine !== undefined && !/^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/.test(engine))
    throw new Refusal(say(cliMessages, language).init.badEngine(engine));
  // Not the day of whatever client stands in the folder of Almanac itself.
  const asOf = readAsOf(values['as-of'], { asOf: null, timeZone: client.timeZone }, io, language);
  const quarter = Math.ceil(Number(asOf.slice(5, 7)) / 3);
  const year = asOf.slice(0, 4);
  const [from, to] = [
    `${year}-${month(quarter * 3 - 2)}-01`,
    `${year}-${month(quarter * 3)}-${[31, 30, 30, 31][quarter - 1]}`,
  ];
  const period = { name: say(firstTexts, spoken).quarter(quarter, year), from, to };
  const soon = addDays(asOf, 7);
  return {
    ...client,
    name,
    language: spoken,
    period,
    firstDay: soon > to ? to : soon,
    almanac: path.relative(folder, packageFolder).split(path.sep).join('/'),
    engine: engine ?? null,
  };
}

function month(number: number): string {
  return String(number).padStart(2, '0');
}
