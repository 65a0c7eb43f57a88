import { entry } from '../entry.ts';

/** What is amiss between what the team writes and what its client, or the world, can read. */
export const audienceEntries = {
  'client/page-empty': entry<{ title: string }>({
    severity: 'warning',
    title: { en: 'A page that would be empty for the client', ru: 'Страница, которая для клиента пуста' },
    why: {
      en: 'All that is written on it is internal, so the client would open a page with a heading and nothing below.',
      ru: 'Всё, что на ней написано, внутреннее: клиент откроет заголовок, под которым ничего нет.',
    },
    message: {
      en: ({ title }) => `the client sees the page "${title}", and nothing on it`,
      ru: ({ title }) => `клиент видит страницу «${title}», а на ней ничего`,
    },
    help: {
      en: () => 'write what the client may read into a field that is shown, or take "audience: client" away',
      ru: () => 'напишите то, что клиенту можно прочесть, в открытое поле или уберите «audience: client»',
    },
  }),
  'client/section-empty': entry<{ collection: string; count: number }>({
    severity: 'warning',
    title: { en: 'A part of the site that the client does not get', ru: 'Раздел, которого у клиента нет' },
    why: {
      en: 'A client asks what was planned, what happened and what is wanted of them. Without a calendar or a report the site does not answer.',
      ru: 'Клиент спрашивает, что планировали, что вышло и что нужно от него. Без календаря и отчётов сайт не отвечает.',
    },
    message: {
      en: ({ collection, count }) => `the client sees none of the records in ${collection}/ (${count})`,
      ru: ({ collection, count }) => `клиент не видит ни одной записи из ${collection}/ (всего ${count})`,
    },
    help: {
      en: () => 'put "audience: client" into those that the client should read, or waive this here with the reason',
      ru: () =>
        'добавьте «audience: client» туда, что клиент должен прочесть, или запишите здесь исключение с причиной',
    },
  }),
  'client/quotes-internal': entry<{ file: string; line: number; quoted: string }>({
    severity: 'warning',
    title: {
      en: 'A text for the client that quotes an internal value',
      ru: 'Текст для клиента цитирует внутреннее значение',
    },
    why: {
      en: 'The same words or the same number stand in a field that the client must not see. Whoever wrote them there wanted them kept.',
      ru: 'Те же слова или то же число стоят в поле, которое клиенту не показывают. Тот, кто их туда записал, хотел их сберечь.',
    },
    message: {
      en: ({ quoted, file, line }) => `the client reads "${quoted}" here; it is internal in ${file}:${line}`,
      ru: ({ quoted, file, line }) => `здесь клиент прочтёт «${quoted}»; это внутреннее значение из ${file}:${line}`,
    },
    help: {
      en: () => 'say it in other words, or waive this here if the client knows it anyway',
      ru: () => 'скажите иначе или запишите здесь исключение, если клиент и так это знает',
    },
    example: {
      failing:
        'audience: client\nnotes: Vera is unsure of the price of the gift box\n---\nVera is unsure of the price of the gift box.\n',
      mended:
        'audience: client\nnotes: Vera is unsure of the price of the gift box\n---\nThe price of the gift box follows on Monday.\n',
    },
  }),
  'client/figure-hidden': entry<{ id: string }>({
    severity: 'warning',
    title: { en: 'A number that the client does not get', ru: 'Число, которого клиент не увидит' },
    why: {
      en: 'In the team’s site the number stands in the sentence; in the client’s a dash stands there. The same is true of a chart or a list of posts by it.',
      ru: 'На сайте команды в предложении стоит число, на сайте клиента — прочерк. То же с графиком и списком публикаций по нему.',
    },
    message: {
      en: ({ id }) => `the client reads a dash here: "${id}" is internal`,
      ru: ({ id }) => `здесь клиент прочтёт прочерк: «${id}» — внутреннее`,
    },
    help: {
      en: () =>
        'say it without the number; money is shown with showMoneyToClient: true in client.yaml, a record with audience: client',
      ru: () => 'скажите без числа; деньги показывает showMoneyToClient: true в client.yaml, запись — audience: client',
    },
  }),
  'client/public-repository': entry<{ host: string; values: number }>({
    severity: 'warning',
    title: { en: 'Internal values in a public repository', ru: 'Внутренние значения в открытом репозитории' },
    why: {
      en: 'What the site hides, the repository shows: budgets, doubts and drafts stand in its files and in its history.',
      ru: 'То, что скрывает сайт, показывает репозиторий: бюджеты, сомнения и черновики есть в его файлах и в его истории.',
    },
    message: {
      en: ({ host, values }) => `${host} says that this repository is public, and ${values} internal values are in it`,
      ru: ({ host, values }) =>
        `по данным ${host}, этот репозиторий открыт всем, а внутренних значений в нём ${values}`,
    },
    help: {
      en: () => 'make the repository private; what was public stays known to whoever has copied it',
      ru: () => 'закройте репозиторий; то, что уже было открыто, останется у тех, кто успел скопировать',
    },
  }),
};
