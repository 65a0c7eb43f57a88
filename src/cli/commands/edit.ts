import type { Command } from '../command.ts';
import { editorServer } from '../editor/editorServer.ts';
import { serveUntilStopped } from '../serveUntilStopped.ts';

export const edit = {
  name: 'edit',
  summary: { en: 'edit the records in a browser on this machine', ru: 'править записи в браузере на этой машине' },
  description: {
    en: 'Serves a form for each record on this machine’s own address. Saving changes the fields that were changed, and not a byte besides; what could not be read afterwards is not written. What check says of the file stands on the page.',
    ru: 'Открывает форму для каждой записи по локальному адресу этой машины. Сохранение меняет только изменённые поля и ни байта больше; что потом не прочлось бы, не записывается. Замечания check к файлу видны на странице.',
  },
  options: ['port'],
  example: 'almanac edit --root clients/polus --port 5000',
  run: (call) => serveUntilStopped(editorServer(call), call),
} satisfies Command;
