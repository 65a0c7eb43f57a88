import { type Language, say, type Words } from '../language/language.ts';

/** What stands beside the name of a source, behind a semicolon, in the words of the tables of limits. */
const notes = {
  'a card for exactly one link': 'карточка только для одной ссылки',
  'a gallery takes more where the tool knows it': 'в галерее больше, если инструмент её знает',
  'a person may send more': 'человек может отправить больше',
  'a tool may send none at all': 'инструмент может не отправить ни одного',
  'accounts without Premium': 'аккаунты без Premium',
  'card preview, a cover': 'карточка: обложка',
  default: 'по умолчанию',
  'each instance has its own': 'на каждом сервере по-своему',
  'introduced gradually': 'вводят постепенно',
  'its newer translations say 1 GB': 'в новых переводах — 1 ГБ',
  'one link attachment': 'одно вложение-ссылка',
  'others count characters': 'другие считают знаки',
  'others say 1 GB and 360 pixels': 'другие пишут: 1 ГБ и 360 пикселей',
  'others say 150': 'другие пишут: 150',
  'others say 3': 'другие пишут: 3',
  'others say 4,000': 'другие пишут: 4000',
  'others say 5,000': 'другие пишут: 5000',
  'paid accounts have more': 'у платных аккаунтов больше',
  'published nowhere by the platform': 'сама площадка этого не публикует',
  recommended: 'рекомендация',
  'the API counts bytes, two for a Cyrillic letter': 'API считает байты, два на русскую букву',
  'the app allows 20': 'в приложении можно 20',
  'they do nothing there': 'там они ничего не дают',
  'what a bot uploads, 20 MB from an address': 'столько загрузит бот, по адресу — 20 МБ',
  'widely repeated': 'так пишут многие',
} as const;

/** The notes, which are English in the tables, as a pair each. */
export const sourceNotes = Object.fromEntries(Object.entries(notes).map(([en, ru]) => [en, { en, ru }])) as Readonly<
  Record<keyof typeof notes, Words<string>>
>;

/** Where a limit is from, for a reader of this language: addresses and names of documents stay as they are. */
export function sourceText(source: string, language: Language): string {
  return source
    .split('; ')
    .map((part) => (isNote(part) ? say(sourceNotes[part], language) : part))
    .join('; ');
}

function isNote(part: string): part is keyof typeof notes {
  return Object.hasOwn(notes, part);
}
