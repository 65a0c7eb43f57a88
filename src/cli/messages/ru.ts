import type { PublishStep } from '../../lib/publish/publishStep.ts';
import type { CliMessages } from './en.ts';

const steps: Record<PublishStep, string> = {
  lock: 'занять папку сайта',
  recover: 'прибрать за прерванной сборкой',
  pages: 'записать данные страниц',
  assets: 'скопировать картинки',
  draw: 'отрисовать страницы',
  gates: 'проверить готовые страницы',
  swap: 'поставить новый сайт на место прежнего',
};

export const ru: CliMessages = {
  usage: 'Как вызвать',
  commands: 'Команды',
  options: 'Параметры',
  example: 'Пример',
  program: 'Almanac: SMM-стратегия, контент-план и отчёт по KPI из Markdown и выгрузок CSV.',
  moreHelp: 'almanac КОМАНДА --help расскажет о команде подробнее.',
  unknownCommand: (name, near) =>
    `Нет команды «${name}».${near === null ? '' : ` Может быть, «${near}»?`} Все команды покажет «almanac --help».`,
  unknownOption: (name, near, command) =>
    `Нет параметра «${name}».${near === null ? '' : ` Может быть, «--${near}»?`} Все параметры покажет «almanac ${command} --help».`,
  unexpectedArgument: (command, found) =>
    `У «almanac ${command}» есть только параметры, а «${found}» — не параметр. Их покажет «almanac ${command} --help».`,
  argumentMissing: (command, wanted) =>
    `Для «almanac ${command}» нужно указать ${wanted}. Пример — в «almanac ${command} --help».`,
  valueMissing: (name) => `После параметра «${name}» нужно значение.`,
  noValueWanted: (name) => `У параметра «${name}» нет значения.`,
  valueUnknown: (name, found, allowed, near) =>
    `Параметр «${name}» не может быть «${found}».${near === null ? '' : ` Может быть, «${near}»?`} Возможные значения: ${allowed.join(', ')}.`,
  notADay: (from, found) => `${from} — «${found}», это не дата. Напишите так: 2026-11-12.`,
  notAPort: (found) => `«${found}» — не номер порта. Укажите число от 1 до 65535, например --port 4321.`,
  noFolder: (root) => `Папки ${root} нет. Укажите папку клиента: --root ПАПКА.`,
  noClient: (root) => `${root} — не папка клиента: в ней нет src/content/client.yaml. Укажите другую: --root ПАПКА.`,
  steps,
  stepFailed: (step, why) => `Не удалось ${steps[step]}: ${why}.`,
  oldSiteStays: 'Прежний сайт не изменился.',
  failed: (why) => `Не удалось закончить: ${why}.`,
  debugHint: 'Технические подробности покажет ALMANAC_DEBUG=1.',
  systemErrors: {
    ENOSPC: 'на диске нет места',
    EACCES: 'нет прав доступа',
    EPERM: 'нет прав доступа',
    EROFS: 'диск доступен только для чтения',
    EIO: 'диск сообщил об ошибке',
    EMFILE: 'открыто слишком много файлов',
    ENFILE: 'на этой машине открыто слишком много файлов',
    ENOENT: 'нет нужного файла или папки',
    ENOTDIR: 'на месте папки стоит файл',
    EISDIR: 'на месте файла стоит папка',
    EEXIST: 'там уже что-то есть',
    EADDRINUSE: 'порт занят',
  },
  outsideOwn: (out) =>
    `В ${out} есть файлы, которые записал не Almanac, поэтому папка осталась нетронутой. Укажите пустую или новую: --out ПАПКА — или удалите эту сами.`,
  outHoldsSources: (out) =>
    `${out} не подходит для сайта: там лежат файлы самого клиента. Укажите другую папку: --out ПАПКА.`,
  busy: (out, pid) => `В ${out} уже пишет другая сборка (процесс ${pid}). Дождитесь её конца и повторите.`,
  reading: 'читаю',
  written: (pages, out, seconds) => `Страниц: ${pages}, папка ${out} (${seconds} с)`,
  notBuilt: 'Сайт не собран; прежний не изменился.',
  findings: (errors, warnings) => `Ошибок: ${errors}, предупреждений: ${warnings}.`,
  clean: 'Всё в порядке.',
  serving: (address) => `Almanac открыт по адресу ${address} (остановить: Ctrl+C)`,
  portTaken: (wanted, got) => `Порт ${wanted} занят, взят ${got}.`,
  rebuilt: (changed, seconds) => `обновлено, страниц изменилось: ${changed} (${seconds} с)`,
  nothingCalled: (wanted, near) =>
    `«${wanted}» — не код замечания и не число этого сайта.${near === null ? '' : ` Может быть, «${near}»?`} Все числа покажет «almanac figures».`,
  severities: { error: 'ошибка', warning: 'внимание' },
  wrong: 'Неверно:',
  right: 'Верно:',
  terms: {
    value: 'значение',
    id: 'число',
    formula: 'формула',
    withNumbers: 'с числами',
    period: 'период',
    through: 'известно по',
    coverage: 'полнота',
    missing: 'нет данных',
    sources: 'Источники',
    file: 'файл',
    column: 'столбец',
    rows: 'строки',
  },
  problemsTitle: 'Сайт появится, когда это будет исправлено',
  noSite: (out) => `В ${out} нет сайта. Сначала выполните «almanac build».`,
};
