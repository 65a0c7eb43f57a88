import type { Reach } from '../../history/history.ts';
import type { Words } from '../../language/language.ts';
import { openExperiments } from '../openExperiments.ts';
import { rule } from '../rule.ts';

type Unseen = Exclude<Reach, 'whole'>;

const reasons: Readonly<Record<Unseen, Words<string>>> = {
  shallow: {
    en: 'this clone holds only the newest commits',
    ru: 'в этом клоне только последние коммиты',
  },
  'no-commits': { en: 'nothing is committed yet', ru: 'ещё ничего не сохранено коммитом' },
  'no-repository': { en: 'the folder is not in a git repository', ru: 'папка не лежит в репозитории git' },
  'no-git': { en: 'git is not installed here', ru: 'здесь нет git' },
  refused: { en: 'git will not read this repository', ru: 'git отказывается читать этот репозиторий' },
};

const ways: Readonly<Record<Unseen, Words<string>>> = {
  shallow: {
    en: 'in a workflow, give actions/checkout fetch-depth: 0; by hand, run git fetch --unshallow',
    ru: 'в workflow укажите для actions/checkout fetch-depth: 0; вручную — git fetch --unshallow',
  },
  'no-commits': { en: 'commit the folder', ru: 'сохраните папку коммитом' },
  'no-repository': {
    en: 'keep the folder in git (git init, git add, git commit), or switch this rule off in client.yaml',
    ru: 'ведите папку в git (git init, git add, git commit) или отключите это правило в client.yaml',
  },
  'no-git': {
    en: 'install git, or switch this rule off in client.yaml',
    ru: 'установите git или отключите это правило в client.yaml',
  },
  refused: {
    en: 'run git log in the folder and do what it says',
    ru: 'выполните git log в папке и сделайте то, что он скажет',
  },
};

export const historyNotSeen = rule<{ reach: Unseen; count: number }>({
  code: 'rules/history-not-seen',
  group: 'chain',
  severity: 'warning',
  title: {
    en: 'The history that experiments are held against is not seen',
    ru: 'Не видно истории, по которой проверяют эксперименты',
  },
  why: {
    en: 'Whether an experiment was changed while it ran stands in the history of its file. Without it, nothing is said, and nothing was checked.',
    ru: 'Меняли ли эксперимент на ходу, записано в истории его файла. Без неё ничего не сказано — и ничего не проверено.',
  },
  message: {
    en: ({ reach, count }) =>
      `experiments that run: ${count}; whether they were changed can't be seen, ${reasons[reach].en}`,
    ru: ({ reach, count }) => `идущих экспериментов: ${count}; не видно, меняли ли их: ${reasons[reach].ru}`,
  },
  help: { en: ({ reach }) => ways[reach].en, ru: ({ reach }) => ways[reach].ru },
  example: {
    failing: '- uses: actions/checkout@v7',
    mended: '- uses: actions/checkout@v7\n  with: { fetch-depth: 0 }',
  },

  check: ({ playbook, at, history }) => {
    const [first, ...others] = openExperiments(playbook);
    if (first === undefined) return [];
    const { reach } = history();
    return reach === 'whole' ? [] : [{ place: at(first.file, ['start']), params: { reach, count: 1 + others.length } }];
  },
});
