import type { PublishStep } from '../../lib/publish/publishStep.ts';
import type { CliMessages } from './en.ts';

const steps: Record<PublishStep, string> = {
  lock: 'занять папку сайта',
  recover: 'прибрать за прерванной сборкой',
  assets: 'скопировать картинки',
  draw: 'отрисовать страницы',
  search: 'составить поисковый указатель',
  gates: 'проверить готовые страницы',
  encrypt: 'зашифровать сайт',
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
  tooManyArguments: (command, most, found) =>
    `«almanac ${command}» принимает не больше ${most}; «${found}» — лишнее. Пример есть в «almanac ${command} --help».`,
  argumentMissing: (command, wanted) =>
    `Для «almanac ${command}» нужно указать ${wanted}. Пример — в «almanac ${command} --help».`,
  valueMissing: (name) => `После параметра «${name}» нужно значение.`,
  noValueWanted: (name) => `У параметра «${name}» нет значения.`,
  valueUnknown: (name, found, allowed, near) =>
    `Параметр «${name}» не может быть «${found}».${near === null ? '' : ` Может быть, «${near}»?`} Возможные значения: ${allowed.join(', ')}.`,
  notADay: (from, found) => `${from} — «${found}», это не дата. Напишите так: 2026-11-12.`,
  notAPort: (found) => `«${found}» — не номер порта. Укажите число от 1 до 65535, например --port 4321.`,
  languageLacks: (file, keys) =>
    `В ${file} ничего не сказано для ${keys.slice(0, 5).join(', ')}${keys.length > 5 ? ` и ещё ${keys.length - 5}` : ''}. Все пропуски назовёт "npm run types".`,
  languageUnread: (file, why) => `${file} не читается как язык: ${why}.`,
  noFolder: (root) => `Папки ${root} нет. Укажите папку клиента: --root ПАПКА.`,
  noClientThere: (name) => `В «${name}» нет src/content/client.yaml, который можно прочитать: сравнивать нечего.`,
  noRepository: (root, why) =>
    `У ${root} нет прошлого, о котором знает git (${why}). Укажите две папки или ревизии: almanac diff BASE HEAD.`,
  notALimit: (found) => `«${found}» — не число знаков. Укажите 500 или больше, например --limit 65536.`,
  noClient: (root) => `${root} — не папка клиента: в ней нет src/content/client.yaml. Укажите другую: --root ПАПКА.`,
  workflows: {
    dataOnly: (files) => `## Новые данные\n\nИзменились только файлы data/: ${files}. Вот какие числа стали другими.`,
    any: '## Что изменила эта отправка',
    diff: '## Что меняет правка',
    noBase: 'Сравнить не с чем.',
    findings: '## Замечания',
    watch: 'Устаревшие источники и пропущенные публикации',
    linesLeftOut: (lines) => `… не показано строк: ${lines}`,
  },
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
  clean: 'Всё в порядке.',
  fixed: (count) => `Исправлено: ${count}.`,
  watching: 'Слежу за src/content и data. Остановить: Ctrl+C.',
  checkedAgain: (files, more, milliseconds) =>
    `${files}${more === 0 ? '' : ` и ещё ${more}`}: проверено за ${milliseconds} мс`,
  appeared: (finding) => `  новое       ${finding}`,
  mendedOne: (finding) => `  исправлено  ${finding}`,
  andMoreLines: (count) => `  … и ещё ${count}`,
  nothingChanged: '  ничего нового, ничего не исправлено',
  noSuchRule: (name, near) => `Нет правила или группы «${name}».${near === null ? '' : ` Возможно, «${near}»?`}`,
  noRevision: (revision, why) =>
    `Не читается ревизия «${revision}»${why === '' ? '' : ` (${why})`}. Назовите ветку, тег или коммит репозитория клиента.`,
  shallowClone: 'В этом клоне только последние коммиты; остальные принесёт git fetch --unshallow --tags.',
  serving: (address) => `Almanac открыт по адресу ${address} (остановить: Ctrl+C)`,
  portTaken: (wanted, got) => `Порт ${wanted} занят, взят ${got}.`,
  rebuilt: (changed, seconds) => `обновлено, страниц изменилось: ${changed} (${seconds} с)`,
  nothingCalled: (wanted, near) =>
    `«${wanted}» — не код замечания и не число этого сайта.${near === null ? '' : ` Может быть, «${near}»?`} Все числа покажет «almanac figures».`,
  verified: (counted: number, different: number, ofPlan: number) =>
    `Пересчитано значений: ${counted}, расхождений: ${different}. Чисел плана, которых нет в данных: ${ofPlan}.`,
  sealing: {
    whichReport: (known) =>
      known.length === 0
        ? 'Фиксировать нечего: отчётов нет. Создайте отчёт: «almanac new report».'
        : `Какой отчёт? Есть: ${known.join(', ')}.`,
    noReport: (wanted, near) =>
      `Отчёта «${wanted}» нет.${near === null ? '' : ` Возможно, вы имели в виду «${near}»?`}`,
    notSealed: (report) => `${report} не зафиксирован: нет файла data/sealed/${report}.json.`,
    nothing: 'Ничего не зафиксировано.',
    again: (report, day) =>
      `${report} зафиксирован ${day}. Чтобы зафиксировать заново, назовите причину, её прочтёт клиент: --reason "в выгрузке была ошибка".`,
    oldUnreadable: (file) => `${file} не читается как фиксация. Верните его из git или удалите.`,
    draft: (report, file) =>
      `${report} — черновик, его ещё никому не показали. Впишите в ${file} день отправки, issued: 2026-11-05.`,
    notOver: (report, day) =>
      `${report}: месяц кончается ${day}. Чтобы зафиксировать то, что известно, добавьте --incomplete.`,
    incomplete: (report, channels) =>
      `Данные за ${report} обрываются раньше конца месяца: ${channels.join(', ')}. Добавьте выгрузки или зафиксируйте как есть: --incomplete.`,
    done: (report, day, figures, files) => `${report} зафиксирован на ${day}. Чисел: ${figures}, файлов: ${files}.`,
    provisional: (count) => `Предварительных чисел, которые площадки ещё могут изменить: ${count}.`,
    commit: (file) => `Закоммитьте ${file}: иначе фиксация есть только на этой машине.`,
    verified: (report, day, figures, files, same) =>
      same
        ? `${report}, зафиксирован на ${day}: совпадает до байта. Чисел: ${figures}, файлов: ${files}.`
        : `${report}, зафиксирован на ${day}: сегодня выходит иначе. Чисел: ${figures}, файлов: ${files}.`,
    kinds: {
      figure: 'Изменившиеся числа',
      value: 'Изменившиеся значения графиков и списков',
      formula: 'Изменившиеся формулы',
      text: 'Изменённые поля отчёта',
      record: 'Изменённые поля целей, каналов и публикаций',
      input: 'Файлы, которые изменились, появились или исчезли',
    },
    andMore: (count) => `  … и ещё ${count} (все — в --json)`,
  },
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
  sharing: {
    noPasswordFile: 'Для «almanac share» нужен файл с паролем: --password-file ФАЙЛ.',
    passwordInFolder: (file) =>
      `${file} лежит в папке клиента и попадёт в репозиторий. Храните пароль в другом месте, например в менеджере паролей.`,
    notOneLine: (file) => `В ${file} должен быть только пароль: одна строка текста в UTF-8.`,
    expiresPast: (day) => `--expires ${day} уже прошло.`,
    weak: {
      short:
        'Пароль короче 12 знаков. Скопировав папку, можно перебирать миллионы паролей в секунду: возьмите четыре-пять слов, никак не связанных между собой.',
      digits: 'Пароль — число. Все числа такой длины можно перебрать: возьмите четыре-пять слов.',
      repetitive:
        'Пароль повторяет сам себя или состоит из соседних знаков. Возьмите четыре-пять слов, никак не связанных между собой.',
      common: 'Такой пароль пробуют первым. Возьмите четыре-пять слов, никак не связанных между собой.',
      named:
        'Пароль почти целиком из имени клиента, его пробуют первым. Возьмите четыре-пять слов, с ним не связанных.',
    },
    done: (pages, out, link) =>
      `Страниц: ${pages}, зашифрованы, папка ${out}. ${link === null ? 'Передайте пароль другим путём, чем адрес.' : `То, что открывает их без пароля, — в ${link}: обращайтесь с ним как с паролем.`}`,
  },
  noFile: (name) => `Файла ${name} нет.`,
  importing: {
    noChannel: (id, known) => `Нет канала «${id}». Есть: ${known.join(', ')}.`,
    known: (name, path) => `${name} уже есть: у ${path} то же содержимое. Делать нечего.`,
    filed: (name, path) => `${name} → ${path}`,
    wouldFile: (name, path) => `${name} станет ${path}`,
    heads: ['канал', 'показатель', 'новых', 'известных', 'пересчитано', 'устарело'],
    plan: (name) => `${name}: контент-план`,
    sheet: (name) => `  лист «${name}»`,
    notRead: '(не читается)',
    formatOtherwise: 'столбца с форматом нет: каждая публикация — текст',
    daysRead: (form) => `даты читаются как ${form}`,
    fromLines: (lines) => `строка ${lines}`,
    written: (posts, rows) => `Записано публикаций: ${posts}, строк в плане: ${rows}.`,
    wouldWrite: (posts, rows) => `Было бы записано публикаций: ${posts}, строк в плане: ${rows}.`,
    noPair: (pair) => `--map: «${pair}» не читается. Напишите заголовок и что это: --map "Дата=date,Копирайт=text".`,
    noField: (field, near, known) =>
      `--map: столбец не может быть «${field}».${near === null ? '' : ` Может быть, «${near}»?`} Возможно: ${known.join(', ')}.`,
    noPlan: (name) =>
      `В ${name} нет столбцов плана: даты или канала, названия или текста. Назовите их: --map "Дата=date,Копирайт=text".`,
    nothingCounted: '  значений за дни и публикации нет; разбивки прочтёт сборка',
  },
  creating: {
    oneKind: (extra) =>
      `За один раз — одна запись: «${extra}» лишнее. Название из нескольких слов берут в кавычки: --title "Два пролива".`,
    noKind: (name, near, known) =>
      `Записи вида «${name}» нет.${near === null ? '' : ` Может быть, «${near}»?`} Есть: ${known.join(', ')}.`,
    notOfKind: (option, kind, own) => `У записи «${kind}» нет ${option}. Есть: ${own.join(', ')}.`,
    missing: (options) => `Не хватает ответов, укажите: ${options.join(', ')}.`,
    expected: (found, wants) => `«${found}» не подходит: нужно ${wants}.`,
    twoOrMore: (found) => `«${found}» — один вариант; нужно два или больше, через точку с запятой.`,
    wholeNumber: (found) => `«${found}» — не целое число от 1.`,
    notAChoice: (found, near, known) =>
      `«${found}» нет.${near === null ? '' : ` Может быть, «${near}»?`} Есть: ${known.join(', ')}.`,
    noId: (id) =>
      `${id === '' ? 'Из названия не получается имя файла' : `«${id}» не может быть именем файла`}. Укажите его строчными латинскими буквами, цифрами и дефисами: --id dva-proliva.`,
    taken: (collection, id) =>
      `${collection}/${id} уже есть. Ничего не записано. Измените название или укажите другое имя: --id.`,
    optional: 'Enter — пропустить',
    several: 'несколько через запятую',
    needed: 'Без этого не обойтись.',
    stopped: 'Остановлено, ничего не записано.',
  },
  doctor: {
    marks: { ok: 'есть ', warning: 'нет  ', error: 'ПЛОХО' },
    node: (version) => `Node ${version}`,
    nodeHelp: 'Запускайте Almanac через «npm run» или bin/almanac.js: они приносят нужный Node.',
    git: {
      whole: 'git, история папки целиком',
      shallow: 'git, но только последние коммиты',
      'no-commits': 'репозиторий git без коммитов',
      'no-repository': 'папка не в репозитории git',
      'no-git': 'git не установлен',
      refused: 'git есть, но не отвечает',
    },
    gitHelp: {
      shallow:
        'Остальные принесёт git fetch --unshallow --tags: в историю смотрят diff, согласования и страница изменений.',
      'no-commits': 'git add . и git commit: в историю смотрят diff, согласования и страница изменений.',
      'no-repository': 'git init и коммит: в историю смотрят diff, согласования и страница изменений.',
      'no-git': 'Установите git. Проверка и сборка работают и без него; diff, согласования и страница изменений — нет.',
      refused: 'Выполните git log в папке и сделайте то, что он скажет.',
    },
    noClient: (root) => `в ${root} нет src/content/client.yaml`,
    noClientHelp: 'almanac init FOLDER заводит клиента; --root DIR указывает другую папку.',
    client: (name, errors, warnings) => `клиент «${name}»: ошибок: ${errors}, предупреждений: ${warnings}`,
    clientHelp: 'almanac check скажет, где это и как исправить.',
    writable: (root) => `в ${root} можно писать`,
    notWritable: (root) => `в ${root} нельзя писать`,
    notWritableHelp: 'Укажите другую папку через --out DIR или дайте право писать сюда.',
    browser: (path) => `браузер для PDF: ${path}`,
    noBrowser: 'нет браузера для PDF',
    noBrowserHelp:
      'Установите Chrome, Chromium или Edge или назовите браузер в CHROMIUM_PATH. Он нужен только almanac pdf.',
  },
  init: {
    notEmpty: (folder) => `${folder} не пуста. Ничего не записано. Укажите новую папку.`,
    badValue: (value) => `«${value}» не подходит: locale — как ru-RU, пояс — как Europe/Moscow, валюта — как RUB.`,
    badEngine: (value) => `«${value}» — не OWNER/REPO@COMMIT с коммитом из 40 знаков.`,
    next: (folder) =>
      `Дальше: npm install в этой папке, потом npm test и npm start. Или: almanac check --root "${folder}"`,
  },
  editing: {
    all: 'Все записи',
    yes: 'Да',
    no: 'Нет',
    save: 'Сохранить',
    savedClean: 'Сохранено. К файлу замечаний нет.',
    saved: (findings) => `Сохранено. Замечаний к файлу: ${findings}.`,
    changedMeanwhile: 'Не сохранено: файл тем временем изменился. Вот он сейчас; внесите правку ещё раз.',
    notWritten: 'Не сохранено: потом это не прочлось бы.',
    notYaml: (field) => `Не сохранено: «${field}» — не YAML.`,
    noEditor: 'admin/ пропущен: его программа не установлена. npm install --save-exact @sveltia/cms',
  },
  approving: {
    whoMissing: 'Кто согласует? Укажите --by ID — id из team в client.yaml.',
    noMember: (id, known) => `В команде нет «${id}». Есть: ${known.join(', ')}.`,
    noReviewer: (login) => `В reviewers файла client.yaml нет логина «${login}». Впишите его туда или укажите --by ID.`,
    noPost: (name, near) => `Публикации «${name}» нет.${near === null ? '' : ` Может быть, «${near}»?`}`,
    already: (post, side) => `${post}: эта версия уже согласована (${side === 'client' ? 'клиент' : 'агентство'})`,
    would: (post, by, side) => `${post}: согласует ${by} (${side === 'client' ? 'клиент' : 'агентство'})`,
    done: (post, by, side) => `${post}: согласовано, ${by} (${side === 'client' ? 'клиент' : 'агентство'})`,
    heads: {
      given: 'согласовано как есть',
      note: 'отмечено согласованным без привязки к версии',
      changed: 'изменено после согласования',
      half: 'согласовано только агентством',
      open: 'не согласовано',
    },
    changed: (post, by, on, parts) => `${post}: изменено после согласования (${by}, ${on}): ${parts}`,
    body: 'Текст',
    versionNotSeen: '  согласованной версии нет в истории этого клона',
    shallow: '  в этом клоне только последние коммиты; остальные принесёт git fetch --unshallow',
  },
  exporting: {
    oneTarget: (extra) => `За один раз — один вид: «${extra}» лишний.`,
    noTarget: (name, near, known) =>
      `Файлов для «${name}» Almanac не пишет.${near === null ? '' : ` Может быть, «${near}»?`} Есть: ${known.join(', ')}.`,
    notWhileErrors: 'Ничего не записано: сначала исправьте ошибки, иначе уйдёт неверный план.',
    endBeforeStart: (from, to) => `--to (${to}) раньше, чем --from (${from}).`,
    noAddress: (option, found) => `${option} — «${found}», это не адрес. Напишите так: https://plan.example/polus.`,
    noAccount: (channel) => `В --accounts нет аккаунта для «${channel}». Напишите так: ${channel}=ID.`,
    accountsMissing: (tool, channels) =>
      `${tool} требует в каждой строке свой идентификатор аккаунта. Укажите их: --accounts ${channels.map((id) => `${id}=ID`).join(',')}.`,
    taken: (file, count) =>
      `${file} уже есть${count === 1 ? '' : ` (и ещё ${count - 1})`}. Ничего не записано. Укажите другую папку: --out ПАПКА — или --force, чтобы перезаписать.`,
    wouldWrite: (file) => `будет записан ${file}`,
    nothing: 'Записывать нечего: подходящих публикаций нет.',
    heads: ['файл', 'публикаций', 'сделать вручную'],
    fromVendor: (source, day) => `Столбцы — как на ${source} (проверено ${day}).`,
    fromOthers: (tool, source, day) =>
      `На странице самого ${tool} (${source}) НЕ проверено: столбцы — как их пишут открытые программы (проверено ${day}).`,
    accountZone: (zone) => `Часового пояса в файлах нет: у аккаунта должен быть ${zone}.`,
    leftOut: (reason, count) => `Не вошли (${reason}): ${count}`,
    andMore: (count) => `… и ещё ${count}`,
    offerRecord: 'Чтобы отметить в публикациях, что они выгружены, повторите с --record --force.',
    recorded: (count) => `Отмечено как выгруженные: ${count}.`,
    notRecorded: (post, open) => `${post} не отмечена как выгруженная: ещё не ушла в ${open.join(', ')}.`,
  },
  inspection: {
    size: 'размер',
    rows: 'строк',
    read: 'прочитано',
    skipped: 'пропущено',
    period: 'период',
    exported: 'выгружено',
    note: 'важно',
    table: 'таблица',
    delimiter: 'разделитель',
    header: 'заголовок в строке',
    row: 'строка',
    metric: 'показатель',
    column: 'столбец',
    values: 'значений',
    sum: 'сумма',
    first: 'первое',
    last: 'последнее',
    reasons: {
      preamble: 'до таблицы',
      blank: 'пустых',
      header: 'заголовок',
      description: 'описания столбцов',
      totals: 'итоги',
      footer: 'после таблицы',
      'platform-error': 'ошибки платформы',
      'no-data': 'без данных',
      'unknown-table': 'в таблицах, которые не нужны',
      unknown: 'непонятных',
    },
  },
  problemsTitle: 'Сайт появится, когда это будет исправлено',
  noReports: (out) => `На сайте в ${out} нет отчётов. Назовите страницу, например goals.`,
  noSuchPage: (name, near) => `На сайте нет страницы «${name}».${near === null ? '' : ` Может быть, «${near}»?`}`,
  printed: (file, sheets, kilobytes) => `${file}: страниц: ${sheets}, ${kilobytes} КБ`,
  packed: (file, kilobytes) => `${file}: ${kilobytes} КБ`,
  noBrowser: (named) =>
    named === ''
      ? 'Не нашлось браузера, чтобы напечатать страницы. Установите Chrome, Chromium или Edge, на Linux подойдёт «npm install @sparticuz/chromium», либо укажите браузер в CHROMIUM_PATH.'
      : `В CHROMIUM_PATH указан ${named}, но такого файла нет. Нужен путь к программе Chrome, Chromium или Edge.`,
  noHost: (wanted, near, known) =>
    `${wanted === '' ? 'Какой хостинг?' : `Для «${wanted}» заголовки неизвестны.`}${near === null ? '' : ` Возможно, вы имели в виду «${near}»?`} Есть: ${known.join(', ')}.`,
  noSite: (out) => `В ${out} нет сайта. Сначала выполните «almanac build».`,
};
