import { entry } from '../entry.ts';

/** What can be wrong with the files of `data/`. */
export const metricsEntries = {
  'metrics/unknown-export': entry<{ headers: string; near: string | null }>({
    severity: 'error',
    title: { en: 'An export that Almanac does not know', ru: 'Неизвестная выгрузка' },
    why: {
      en: 'A file that is not recognised is not read: a guess about its columns would put wrong numbers into the report.',
      ru: 'Нераспознанный файл не читается: догадка о колонках дала бы неверные числа в отчёте.',
    },
    message: {
      en: ({ headers }) => `no known export has the columns ${headers}`,
      ru: ({ headers }) => `ни одна известная выгрузка не содержит колонок ${headers}`,
    },
    help: {
      en: ({ near }) =>
        near === null
          ? 'describe the columns of this file in data/sources.yaml (docs/metrics.md, "Any other file")'
          : `it resembles "${near}": download it again without editing, or describe its columns in data/sources.yaml`,
      ru: ({ near }) =>
        near === null
          ? 'опишите колонки этого файла в data/sources.yaml (docs/metrics.md, «Любой другой файл»)'
          : `похоже на «${near}»: скачайте ещё раз, не редактируя, или опишите колонки в data/sources.yaml`,
    },
  }),
};
