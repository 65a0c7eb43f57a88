import { entry } from '../entry.ts';

/** What can be wrong with sealed reports. */
export const sealEntries = {
  'seal/damaged': entry<{ report: string }>({
    severity: 'error',
    title: { en: 'A seal that was changed', ru: 'Фиксация отчёта изменена' },
    why: {
      en: 'A seal says what the client was told. One that is not as Almanac wrote it proves nothing, and the page would show figures that nobody told.',
      ru: 'Фиксация хранит то, что было сказано клиенту. Если файл не такой, каким его записал Almanac, он ничего не доказывает, а на странице оказались бы числа, которых никто не называл.',
    },
    message: {
      en: ({ report }) => `the seal of ${report} is not as Almanac wrote it`,
      ru: ({ report }) => `фиксация отчёта ${report} не такая, какой её записал Almanac`,
    },
    help: {
      en: ({ report }) =>
        `bring the file back with "git checkout -- data/sealed/${report}.json"; if the client was told something else, delete it and seal again`,
      ru: ({ report }) =>
        `верните файл: «git checkout -- data/sealed/${report}.json»; если клиенту сказано другое, удалите его и зафиксируйте отчёт заново`,
    },
    example: {
      failing: '{ "version": 1, "report": "2026-10", "asOf": "2026-11-05" }',
      mended: 'almanac seal 2026-10\n',
    },
  }),
  'seal/unknown-version': entry<{ version: number; known: number }>({
    severity: 'error',
    title: { en: 'A seal of another version', ru: 'Фиксация другой версии' },
    why: {
      en: 'Another version of Almanac wrote it in a shape that this one does not read; guessing would change what was told.',
      ru: 'Файл записан другой версией Almanac в виде, который эта не читает; угадывая, она изменила бы сказанное.',
    },
    message: {
      en: ({ version, known }) => `the seal has version ${version}; this Almanac reads version ${known}`,
      ru: ({ version, known }) => `у фиксации версия ${version}, эта программа читает версию ${known}`,
    },
    help: {
      en: () => 'use the version of Almanac that wrote it, or a newer one',
      ru: () => 'возьмите ту версию Almanac, которая её записала, или более новую',
    },
  }),
  'seal/without-report': entry<{ report: string; file: string }>({
    severity: 'error',
    title: { en: 'A seal whose report is gone', ru: 'Фиксация без отчёта' },
    why: {
      en: 'A report that was sealed has been told to somebody. Without its file the site would have no page for it.',
      ru: 'Зафиксированный отчёт кому-то показан. Без его файла на сайте не будет его страницы.',
    },
    message: {
      en: ({ report }) => `${report} is sealed, and there is no such report`,
      ru: ({ report }) => `${report} зафиксирован, а такого отчёта нет`,
    },
    help: {
      en: ({ file }) => `bring ${file} back, or delete the seal too if the report was never told`,
      ru: ({ file }) => `верните ${file} или, если отчёт никому не показан, удалите и фиксацию`,
    },
  }),
  'seal/report-changed': entry<{ report: string; asOf: string }>({
    severity: 'warning',
    title: { en: 'A report that was edited after it was sealed', ru: 'Отчёт изменён после фиксации' },
    why: {
      en: 'The site shows the text of the seal: the edit has no effect until the report is sealed again.',
      ru: 'Сайт показывает зафиксированный текст: правка ничего не меняет, пока отчёт не зафиксирован заново.',
    },
    message: {
      en: ({ report, asOf }) => `${report} was edited after it was sealed on ${asOf}; the site shows the sealed text`,
      ru: ({ report, asOf }) => `${report} изменён после фиксации (${asOf}); сайт показывает зафиксированный текст`,
    },
    help: {
      en: ({ report }) =>
        `undo the edit, or tell it: almanac seal ${report} --reason "what was wrong" (the reason stands on the page)`,
      ru: ({ report }) =>
        `отмените правку или покажите её: almanac seal ${report} --reason "что было не так" (причина видна на странице)`,
    },
  }),
  'seal/not-for-client': entry<{ report: string }>({
    severity: 'error',
    title: {
      en: 'A report that was sealed before the client could see it',
      ru: 'Отчёт зафиксирован до открытия клиенту',
    },
    why: {
      en: 'The seal holds what the team saw. What the client may see of it was never sealed.',
      ru: 'В фиксации то, что видела команда. То, что видно клиенту, не зафиксировано.',
    },
    message: {
      en: ({ report }) => `${report} is for the client now, and was sealed for the team only`,
      ru: ({ report }) => `${report} теперь открыт клиенту, а зафиксирован только для команды`,
    },
    help: {
      en: ({ report }) => `seal it again: almanac seal ${report} --reason "now for the client"`,
      ru: ({ report }) => `зафиксируйте заново: almanac seal ${report} --reason "теперь открыт клиенту"`,
    },
  }),
  'seal/picture-changed': entry<{ report: string; picture: string }>({
    severity: 'error',
    title: { en: 'A picture of a sealed report that changed', ru: 'Картинка зафиксированного отчёта изменилась' },
    why: {
      en: 'The page that was approved would show another picture, or a hole.',
      ru: 'На согласованной странице оказалась бы другая картинка или дыра.',
    },
    message: {
      en: ({ report, picture }) => `${picture} is not the picture that ${report} was sealed with`,
      ru: ({ report, picture }) => `${picture} — не та картинка, с которой зафиксирован ${report}`,
    },
    help: {
      en: ({ report }) => `bring the picture back, or seal again: almanac seal ${report} --reason "another picture"`,
      ru: ({ report }) => `верните картинку или зафиксируйте заново: almanac seal ${report} --reason "другая картинка"`,
    },
  }),
};
