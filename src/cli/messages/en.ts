import type { SkippedRows } from '../../lib/metrics/metricsStore.ts';
import type { SealDifference } from '../../lib/playbook/seals/compareSeals.ts';
import type { PublishStep } from '../../lib/publish/publishStep.ts';
import type { WeakPassphrase } from '../../lib/publish/share/passphrase.ts';

const steps: Record<PublishStep, string> = {
  lock: 'lock the output folder',
  recover: 'tidy up after a build that was stopped',
  assets: 'copy the pictures',
  draw: 'draw the pages',
  search: 'index the pages for search',
  gates: 'check the finished pages',
  encrypt: 'encrypt the site',
  swap: 'put the new site in the place of the old one',
};

/** What the command line says. */
export const en = {
  usage: 'Usage',
  commands: 'Commands',
  options: 'Options',
  example: 'Example',
  program: 'Almanac: a social-media playbook, content calendar and KPI report from Markdown and CSV exports.',
  moreHelp: 'almanac COMMAND --help says more about one command.',
  unknownCommand: (name: string, near: string | null) =>
    `There is no command "${name}".${near === null ? '' : ` Did you mean "${near}"?`} "almanac --help" lists all of them.`,
  unknownOption: (name: string, near: string | null, command: string) =>
    `There is no option "${name}".${near === null ? '' : ` Did you mean "--${near}"?`} "almanac ${command} --help" lists all of them.`,
  unexpectedArgument: (command: string, found: string) =>
    `"almanac ${command}" takes options only; "${found}" is not one. "almanac ${command} --help" lists them.`,
  tooManyArguments: (command: string, most: number, found: string) =>
    `"almanac ${command}" takes at most ${most}; "${found}" is one too many. "almanac ${command} --help" has an example.`,
  argumentMissing: (command: string, wanted: string) =>
    `"almanac ${command}" needs ${wanted}. "almanac ${command} --help" has an example.`,
  valueMissing: (name: string) => `Option "${name}" needs a value after it.`,
  noValueWanted: (name: string) => `Option "${name}" takes no value.`,
  valueUnknown: (name: string, found: string, allowed: readonly string[], near: string | null) =>
    `Option "${name}" can't be "${found}".${near === null ? '' : ` Did you mean "${near}"?`} It can be: ${allowed.join(', ')}.`,
  notADay: (from: string, found: string) => `${from} is "${found}", which is not a day. Write it as 2026-11-12.`,
  notAPort: (found: string) => `"${found}" is not a port. Give a number from 1 to 65535, for example --port 4321.`,
  languageLacks: (file: string, keys: readonly string[]) =>
    `${file} says nothing for ${keys.slice(0, 5).join(', ')}${keys.length > 5 ? ` and ${keys.length - 5} more` : ''}. "npm run types" names all of them.`,
  languageUnread: (file: string, why: string) => `${file} can't be read as a language: ${why}.`,
  noFolder: (root: string) => `There is no folder ${root}. Give the client's folder with --root DIR.`,
  noClientThere: (name: string) =>
    `"${name}" has no src/content/client.yaml that can be read, so there is nothing to compare.`,
  noRepository: (root: string, why: string) =>
    `${root} has no past that git can tell (${why}). Give two folders or revisions: almanac diff BASE HEAD.`,
  notALimit: (found: string) =>
    `"${found}" is not a number of characters. Give 500 or more, for example --limit 65536.`,
  noClient: (root: string) =>
    `${root} is not a client's folder: it has no src/content/client.yaml. Give another with --root DIR.`,
  /** Headings of what workflows write into a pull request or a summary. */
  workflows: {
    dataOnly: (files: number) => `## New data\n\nOnly files of data/ changed: ${files}. These figures moved.`,
    any: '## What this push changed',
    diff: '## Plan diff',
    noBase: 'There is nothing to compare with.',
    findings: '## Findings',
    watch: 'Stale sources and overdue posts',
    linesLeftOut: (lines: number) => `… lines left out: ${lines}`,
  },
  steps,
  stepFailed: (step: PublishStep, why: string) => `Could not ${steps[step]}: ${why}.`,
  oldSiteStays: 'The old site is as it was.',
  failed: (why: string) => `Could not finish: ${why}.`,
  debugHint: 'Set ALMANAC_DEBUG=1 to see the technical trace.',
  systemErrors: {
    ENOSPC: 'no space is left on the disk',
    EACCES: 'there is no permission',
    EPERM: 'there is no permission',
    EROFS: 'the disk is read-only',
    EIO: 'the disk reported an error',
    EMFILE: 'too many files are open',
    ENFILE: 'too many files are open on this machine',
    ENOENT: 'a file or folder is not there',
    ENOTDIR: 'a file stands where a folder is needed',
    EISDIR: 'a folder stands where a file is needed',
    EEXIST: 'something is there already',
    EADDRINUSE: 'the port is taken',
  } as Readonly<Record<string, string>>,
  outsideOwn: (out: string) =>
    `${out} has files that Almanac did not write, so it stays untouched. Give an empty or new folder with --out DIR, or delete it yourself.`,
  outHoldsSources: (out: string) =>
    `${out} can't be the output folder: the client's own files are there. Give another with --out DIR.`,
  busy: (out: string, pid: number) =>
    `Another build (process ${pid}) is writing ${out}. Wait until it has finished, then try again.`,
  reading: 'reading',
  written: (pages: number, out: string, seconds: string) => `${pages} pages in ${out} (${seconds} s)`,
  notBuilt: 'The site was not built; the old one is as it was.',
  clean: 'Nothing is wrong.',
  fixed: (count: number) => `Mended: ${count}.`,
  watching: 'Watching src/content and data. Ctrl+C stops.',
  checkedAgain: (files: string, more: number, milliseconds: number) =>
    `${files}${more === 0 ? '' : ` and ${more} more`}: checked in ${milliseconds} ms`,
  appeared: (finding: string) => `  new     ${finding}`,
  mendedOne: (finding: string) => `  mended  ${finding}`,
  andMoreLines: (count: number) => `  … and ${count} more`,
  nothingChanged: '  nothing new, nothing mended',
  noSuchRule: (name: string, near: string | null) =>
    `There is no rule or group "${name}".${near === null ? '' : ` Did you mean "${near}"?`}`,
  noRevision: (revision: string, why: string) =>
    `Can't read the revision "${revision}"${why === '' ? '' : ` (${why})`}. Give a branch, a tag or a commit of the client's repository.`,
  shallowClone: 'This clone holds only the newest commits; git fetch --unshallow --tags brings the others.',
  serving: (address: string) => `Almanac is at ${address} (Ctrl+C stops it)`,
  portTaken: (wanted: number, got: number) => `Port ${wanted} is taken; using ${got}.`,
  rebuilt: (changed: number, seconds: string) => `updated: ${changed} pages changed (${seconds} s)`,
  nothingCalled: (wanted: string, near: string | null) =>
    `"${wanted}" is neither a code of a finding nor a figure of this site.${near === null ? '' : ` Did you mean "${near}"?`} "almanac figures" lists the figures.`,
  verified: (counted: number, different: number, ofPlan: number) =>
    `Values counted again: ${counted}, different: ${different}. Figures that are counts of the plan, not of data: ${ofPlan}.`,
  sealing: {
    whichReport: (known: readonly string[]) =>
      known.length === 0
        ? 'There is no report to seal: write one with "almanac new report".'
        : `Which report? There are: ${known.join(', ')}.`,
    noReport: (wanted: string, near: string | null) =>
      `There is no report "${wanted}".${near === null ? '' : ` Did you mean "${near}"?`}`,
    notSealed: (report: string) => `${report} is not sealed: there is no data/sealed/${report}.json.`,
    nothing: 'Nothing was sealed.',
    again: (report: string, day: string) =>
      `${report} was sealed on ${day}. To seal it again say why, for the client to read: --reason "the desk's export was wrong".`,
    oldUnreadable: (file: string) => `${file} is not a seal that can be read. Bring it back with git, or delete it.`,
    draft: (report: string, file: string) =>
      `${report} is a draft: nobody has been told it. Put the day on which it is sent into ${file}, issued: 2026-11-05.`,
    notOver: (report: string, day: string) =>
      `${report} is not over before ${day}. To seal it as far as it is known, add --incomplete.`,
    incomplete: (report: string, channels: readonly string[]) =>
      `Data of ${report} end before the month does: ${channels.join(', ')}. Add the exports, or seal it as it is with --incomplete.`,
    done: (report: string, day: string, figures: number, files: number) =>
      `${report} sealed as of ${day}. Figures: ${figures}, files: ${files}.`,
    provisional: (count: number) => `Provisional figures, which their platforms may still change: ${count}.`,
    commit: (file: string) => `Commit ${file}: without it the seal is only on this machine.`,
    verified: (report: string, day: string, figures: number, files: number, same: boolean) =>
      same
        ? `${report}, sealed as of ${day}: the same to the byte. Figures: ${figures}, files: ${files}.`
        : `${report}, sealed as of ${day}, comes out differently today. Figures: ${figures}, files: ${files}.`,
    kinds: {
      figure: 'Figures that differ',
      value: 'Values of charts and rankings that differ',
      formula: 'Formulas that changed',
      text: 'Fields of the report that changed',
      record: 'Fields of goals, channels and posts that changed',
      input: 'Files that changed, came or went',
    } satisfies Record<SealDifference['kind'], string> as Record<SealDifference['kind'], string>,
    andMore: (count: number) => `  … and ${count} more (--json has all)`,
  },
  severities: { error: 'error', warning: 'warning' },
  wrong: 'Wrong:',
  right: 'Right:',
  terms: {
    value: 'value',
    id: 'figure',
    formula: 'formula',
    withNumbers: 'with numbers',
    period: 'period',
    through: 'known through',
    coverage: 'coverage',
    missing: 'missing',
    sources: 'Sources',
    file: 'file',
    column: 'column',
    rows: 'rows',
  },
  sharing: {
    noPasswordFile: '"almanac share" needs the passphrase in a file: --password-file FILE.',
    passwordInFolder: (file: string) =>
      `${file} is inside of the client's folder and would be committed. Keep the passphrase elsewhere, such as in a password manager.`,
    notOneLine: (file: string) => `${file} has to hold the passphrase and nothing else: one line of text in UTF-8.`,
    expiresPast: (day: string) => `--expires ${day} is over already.`,
    weak: {
      short:
        'The passphrase is shorter than 12 signs. Whoever copies the folder can try millions a second: take four or five words that have nothing to do with each other.',
      digits: 'The passphrase is a number. All numbers of its length can be tried: take four or five words.',
      repetitive:
        'The passphrase repeats itself or is a row of neighbouring signs. Take four or five words that have nothing to do with each other.',
      common:
        'The passphrase is one of those that are tried first. Take four or five words that have nothing to do with each other.',
      named:
        "The passphrase is mostly the client's name, which is tried first. Take four or five words that have nothing to do with it.",
    } satisfies Record<WeakPassphrase, string> as Record<WeakPassphrase, string>,
    done: (pages: number, out: string, link: string | null) =>
      `${pages} pages, encrypted, in ${out}. ${link === null ? 'Hand the passphrase over on another way than the address.' : `What opens them without the passphrase is in ${link}: handle it like the passphrase.`}`,
  },
  noFile: (name: string) => `There is no file ${name}.`,
  importing: {
    noChannel: (id: string, known: readonly string[]) => `There is no channel "${id}". There are: ${known.join(', ')}.`,
    known: (name: string, path: string) => `${name} is there already: ${path} has the same content. Nothing to do.`,
    filed: (name: string, path: string) => `${name} → ${path}`,
    wouldFile: (name: string, path: string) => `${name} would become ${path}`,
    heads: ['channel', 'metric', 'new', 'known', 'restates', 'outdated'] as readonly string[],
    plan: (name: string) => `${name}: a calendar of posts`,
    sheet: (name: string) => `  sheet "${name}"`,
    notRead: '(not read)',
    formatOtherwise: 'no column of formats: every post is a text',
    daysRead: (form: string) => `days are read as ${form}`,
    fromLines: (lines: string) => `line ${lines}`,
    written: (posts: number, rows: number) => `Posts written: ${posts}; rows: ${rows}.`,
    wouldWrite: (posts: number, rows: number) => `Posts that would be written: ${posts}; rows: ${rows}.`,
    noPair: (pair: string) => `--map can't read "${pair}". Write a header and what it is: --map "When=date,Copy=text".`,
    noField: (field: string, near: string | null, known: readonly string[]) =>
      `--map: a column can't be "${field}".${near === null ? '' : ` Did you mean "${near}"?`} It can be: ${known.join(', ')}.`,
    noPlan: (name: string) =>
      `${name} has no columns of a calendar: a day or a channel, and a title or a text. Name them: --map "When=date,Copy=text".`,
    nothingCounted: '  no values of days or posts; broken-down values are read by the build',
  },
  creating: {
    oneKind: (extra: string) =>
      `One record at a time: "${extra}" is one too many. A title of several words needs quotes: --title "Two pours".`,
    noKind: (name: string, near: string | null, known: readonly string[]) =>
      `There is no kind of record "${name}".${near === null ? '' : ` Did you mean "${near}"?`} There are: ${known.join(', ')}.`,
    notOfKind: (option: string, kind: string, own: readonly string[]) =>
      `A ${kind} has no ${option}. It has: ${own.join(', ')}.`,
    missing: (options: readonly string[]) => `Not enough to begin: give ${options.join(', ')}.`,
    expected: (found: string, wants: string) => `"${found}" can't be taken: expected ${wants}.`,
    twoOrMore: (found: string) => `"${found}" is one; give two or more with semicolons between.`,
    wholeNumber: (found: string) => `"${found}" is not a whole number from 1 on.`,
    notAChoice: (found: string, near: string | null, known: readonly string[]) =>
      `There is no "${found}".${near === null ? '' : ` Did you mean "${near}"?`} There are: ${known.join(', ')}.`,
    noId: (id: string) =>
      `${id === '' ? 'No name of a file can be made from the title' : `"${id}" can't be the name of a file`}. Give one of lower-case Latin letters, digits and hyphens: --id two-pours.`,
    taken: (collection: string, id: string) =>
      `There is ${collection}/${id} already. Nothing was written. Give another title, or another name with --id.`,
    optional: 'Enter: leave out',
    several: 'several with commas',
    needed: 'This one is needed.',
    stopped: 'Stopped; nothing was written.',
  },
  doctor: {
    marks: { ok: 'ok     ', warning: 'missing', error: 'WRONG  ' },
    node: (version: string) => `Node ${version}`,
    nodeHelp: 'Start Almanac with "npm run" or bin/almanac.js: they bring the Node that it needs.',
    git: {
      whole: 'git, with the whole history of the folder',
      shallow: 'git, with the newest commits only',
      'no-commits': 'a git repository without a commit',
      'no-repository': 'the folder is in no git repository',
      'no-git': 'git is not installed',
      refused: 'git is there and will not answer',
    },
    gitHelp: {
      shallow: 'git fetch --unshallow --tags brings the others: diff, approvals and the page of changes look at them.',
      'no-commits': 'git add . and git commit: diff, approvals and the page of changes look at the history.',
      'no-repository': 'git init, then commit: diff, approvals and the page of changes look at the history.',
      'no-git': 'Install git. Checks and builds work without it; diff, approvals and the page of changes do not.',
      refused: 'Run git log in the folder and do what it says.',
    },
    noClient: (root: string) => `${root} has no src/content/client.yaml`,
    noClientHelp: 'almanac init FOLDER begins a client; --root DIR names another folder.',
    client: (name: string, errors: number, warnings: number) =>
      `client "${name}": errors: ${errors}, warnings: ${warnings}`,
    clientHelp: 'almanac check says where and how to mend it.',
    writable: (root: string) => `${root} can be written`,
    notWritable: (root: string) => `${root} can't be written`,
    notWritableHelp: 'Give another folder with --out DIR, or the right to write here.',
    browser: (path: string) => `browser for PDFs: ${path}`,
    noBrowser: 'no browser for PDFs',
    noBrowserHelp: 'Install Chrome, Chromium or Edge, or name one in CHROMIUM_PATH. Only almanac pdf needs it.',
  },
  init: {
    notEmpty: (folder: string) => `${folder} is not empty. Nothing was written. Give a new folder.`,
    badValue: (value: string) => `"${value}" can't be taken: a locale is en-GB, a zone Europe/Berlin, a currency EUR.`,
    badEngine: (value: string) => `"${value}" is not OWNER/REPO@COMMIT with a commit of 40 digits.`,
    next: (folder: string) =>
      `Next: npm install in that folder, then npm test and npm start. Or: almanac check --root "${folder}"`,
  },
  editing: {
    all: 'All records',
    yes: 'Yes',
    no: 'No',
    save: 'Save',
    savedClean: 'Saved. Nothing is wrong with this file.',
    saved: (findings: number) => `Saved. Findings in this file: ${findings}.`,
    changedMeanwhile: 'Not saved: the file was changed meanwhile. This is how it is now; make your change again.',
    notWritten: 'Not saved: it could not be read afterwards.',
    notYaml: (field: string) => `Not saved: "${field}" is not YAML.`,
    noEditor: 'admin/ is left out: its program is not installed. npm install --save-exact @sveltia/cms',
  },
  approving: {
    whoMissing: 'Who approves? Give --by ID, an id of the team in client.yaml.',
    noMember: (id: string, known: readonly string[]) =>
      `Nobody in the team is "${id}". There are: ${known.join(', ')}.`,
    noReviewer: (login: string) =>
      `reviewers of client.yaml names nobody with the login "${login}". Add it there, or give --by ID.`,
    noPost: (name: string, near: string | null) =>
      `There is no post "${name}".${near === null ? '' : ` Did you mean "${near}"?`}`,
    already: (post: string, side: 'agency' | 'client') =>
      `${post}: this version has the approval of the ${side} already`,
    would: (post: string, by: string, side: 'agency' | 'client') =>
      `${post}: would be approved by ${by} for the ${side}`,
    done: (post: string, by: string, side: 'agency' | 'client') => `${post}: approved by ${by} for the ${side}`,
    heads: {
      given: 'approved as they are',
      note: 'noted as approved, not held to a version',
      changed: 'changed since approval',
      half: 'approved by the agency only',
      open: 'not approved',
    },
    changed: (post: string, by: string, on: string, parts: string) =>
      `${post}: changed since ${by} approved it on ${on}: ${parts}`,
    body: 'Text',
    versionNotSeen: '  the approved version is not in the history that this clone holds',
    shallow: '  this clone holds only the newest commits; git fetch --unshallow brings the others',
  },
  exporting: {
    oneTarget: (extra: string) => `One form at a time: "${extra}" is one too many.`,
    noTarget: (name: string, near: string | null, known: readonly string[]) =>
      `Almanac writes no files for "${name}".${near === null ? '' : ` Did you mean "${near}"?`} There are: ${known.join(', ')}.`,
    notWhileErrors: 'Nothing was written: mend the errors first, or a wrong plan goes out.',
    endBeforeStart: (from: string, to: string) => `--to (${to}) is before --from (${from}).`,
    noAddress: (option: string, found: string) =>
      `${option} is "${found}", which is not an address. Write it as https://plan.example/northbound.`,
    noAccount: (channel: string) => `--accounts names no account for "${channel}". Write it as ${channel}=ID.`,
    accountsMissing: (tool: string, channels: readonly string[]) =>
      `${tool} wants its own id of each account in every row. Give them with --accounts ${channels.map((id) => `${id}=ID`).join(',')}.`,
    taken: (file: string, count: number) =>
      `${file} is there already${count === 1 ? '' : `, and ${count - 1} more`}. Nothing was written. Give another folder with --out DIR, or --force to overwrite.`,
    wouldWrite: (file: string) => `would write ${file}`,
    nothing: 'No post to write.',
    heads: ['file', 'posts', 'to do by hand'] as readonly string[],
    fromVendor: (source: string, day: string) => `Columns as on ${source} (checked ${day}).`,
    fromOthers: (tool: string, source: string, day: string) =>
      `NOT read on ${tool}'s own page (${source}): columns as public programs write them (checked ${day}).`,
    accountZone: (zone: string) => `The files name no time zone: the account has to be in ${zone}.`,
    leftOut: (reason: string, count: number) => `Left out, ${reason}: ${count}`,
    andMore: (count: number) => `… and ${count} more`,
    offerRecord: 'To note in the posts that they were exported, run it again with --record --force.',
    recorded: (count: number) => `Noted as exported: ${count}.`,
    notRecorded: (post: string, open: readonly string[]) =>
      `${post} is not noted as exported: it still has to go out on ${open.join(', ')}.`,
  },
  inspection: {
    size: 'size',
    rows: 'rows',
    read: 'read',
    skipped: 'skipped',
    period: 'period',
    exported: 'exported on',
    note: 'note',
    table: 'table',
    delimiter: 'delimiter',
    header: 'header in line',
    row: 'line',
    metric: 'metric',
    column: 'column',
    values: 'values',
    sum: 'sum',
    first: 'first',
    last: 'last',
    reasons: {
      preamble: 'before the table',
      blank: 'blank',
      header: 'header',
      description: 'descriptions of columns',
      totals: 'totals',
      footer: 'after the table',
      'platform-error': 'errors of the platform',
      'no-data': 'without data',
      'unknown-table': 'in tables that are not needed',
      unknown: 'unknown',
    } satisfies Record<SkippedRows['reason'], string> as Record<SkippedRows['reason'], string>,
  },
  problemsTitle: 'The site waits for these to be mended',
  noReports: (out: string) => `The site in ${out} has no report. Name a page, for example goals.`,
  noSuchPage: (name: string, near: string | null) =>
    `The site has no page "${name}".${near === null ? '' : ` Did you mean "${near}"?`}`,
  printed: (file: string, sheets: number, kilobytes: number) => `${file}: pages: ${sheets}, ${kilobytes} KB`,
  packed: (file: string, kilobytes: number) => `${file}: ${kilobytes} KB`,
  noBrowser: (named: string) =>
    named === ''
      ? 'No browser was found to print with. Install Chrome, Chromium or Edge, or "npm install @sparticuz/chromium" on Linux, or name a browser in CHROMIUM_PATH.'
      : `CHROMIUM_PATH names ${named}, and there is no such file. Give the path of a Chrome, Chromium or Edge program.`,
  noHost: (wanted: string, near: string | null, known: readonly string[]) =>
    `${wanted === '' ? 'Which host?' : `No headers are known for "${wanted}".`}${near === null ? '' : ` Did you mean "${near}"?`} There are: ${known.join(', ')}.`,
  noSite: (out: string) => `There is no site in ${out}. Run "almanac build" first.`,
};

export type CliMessages = typeof en;
