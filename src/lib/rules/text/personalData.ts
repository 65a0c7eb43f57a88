import { ownHosts } from '../ownHosts.ts';
import { rule } from '../rule.ts';
import { scanFiles } from '../scanFiles.ts';

export const personalData = rule<{ kind: 'email' | 'phone'; found: string }>({
  code: 'rules/personal-data',
  group: 'text',
  severity: 'warning',
  title: { en: 'Personal data of somebody', ru: 'Чьи-то персональные данные' },
  why: {
    en: 'A repository is copied and keeps everything. What customers told us has no place in it.',
    ru: 'Репозиторий копируют, и он помнит всё. Того, что рассказали клиенты, в нём быть не должно.',
  },
  message: {
    en: ({ kind, found }) => `${kind === 'email' ? 'an e-mail address' : 'a phone number'} stands here: ${found}`,
    ru: ({ kind, found }) => `${kind === 'email' ? 'здесь почтовый адрес' : 'здесь номер телефона'}: ${found}`,
  },
  help: {
    en: () => "delete it, or write a role address of the client's own site",
    ru: () => 'удалите или напишите общий адрес на сайте клиента',
  },
  example: {
    failing: 'quote: { text: …, source: maria.k@mail.example }',
    mended: 'quote: { text: …, source: Interview 4 of 12 }',
  },

  check: (context) => {
    // An address there is for everybody.
    const own = ownHosts(context.playbook);
    return kinds.flatMap(({ kind, pattern }) =>
      scanFiles(context, pattern, ({ text: found }, place) =>
        own.some((host) => found.endsWith(`@${host}`)) ? null : { place, params: { kind, found } },
      ),
    );
  },
});

const kinds = [
  { kind: 'email', pattern: /(?<![\w./@-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?![\w@])/gi },
  { kind: 'phone', pattern: /(?<![\w.+])\+\d{1,3}[ (-]*\d{2,4}(?:[ )-]*\d{2,4}){2,4}(?![\w])/g },
] as const;
