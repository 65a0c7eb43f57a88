import { codeOwners } from '../../lib/playbook/codeOwners.ts';
import type { Command } from '../command.ts';
import { openWithTexts } from '../openWithTexts.ts';
import { printFindings } from '../printFindings.ts';

export const codeowners = {
  name: 'codeowners',
  summary: { en: 'print CODEOWNERS from the roles of the team', ru: 'вывести CODEOWNERS по ролям команды' },
  description: {
    en: 'Prints the file that tells GitHub or GitLab whose review a change needs: posts are for those whose approval client.yaml asks for, a record with an owner is its owner’s, everything else is the agency’s. Logins stand in reviewers of client.yaml.',
    ru: 'Выводит файл, по которому GitHub или GitLab знает, чья проверка нужна правке: публикации — тех, чьего согласования требует client.yaml, запись с ответственным — его, всё остальное — агентства. Логины берутся из reviewers файла client.yaml.',
  },
  options: [],
  example: 'almanac codeowners > .github/CODEOWNERS',
  run: async (call) => {
    const { value, diagnostics } = openWithTexts(call);
    if (value === null) {
      printFindings(diagnostics, call);
      return 1;
    }
    call.io.out(codeOwners(value.playbook.records, value.folder.client.fields));
    return 0;
  },
} satisfies Command;
