import type { Words } from '../language/language.ts';
import type { Loss } from './schedulers/scheduler.ts';
import type { LeftOutReason } from './schedulers/selectPosts.ts';

/** What to do by hand, for each thing that a scheduler's file has no place for. */
export const lossTexts: Readonly<Record<Loss, Words<string>>> = {
  link: { en: 'add the link', ru: 'добавить ссылку' },
  firstComment: { en: 'write the first comment', ru: 'написать первый комментарий' },
  media: { en: 'add the picture', ru: 'добавить картинку' },
  carousel: { en: 'add the next picture', ru: 'добавить следующую картинку' },
  altText: { en: 'add the description of the picture', ru: 'добавить описание картинки' },
  video: { en: 'add the video', ru: 'добавить видео' },
  captions: { en: 'add the captions of the video', ru: 'добавить субтитры к видео' },
  format: { en: 'choose the format', ru: 'выбрать формат' },
  thread: { en: 'publish this part as a post of its own', ru: 'опубликовать эту часть отдельной записью' },
  poll: { en: 'add the answer of the poll', ru: 'добавить вариант ответа' },
  paid: { en: 'promote it', ru: 'запустить продвижение' },
  title: { en: 'add the title', ru: 'добавить название' },
  tags: { en: 'add the tags', ru: 'добавить теги' },
  board: { en: 'choose the board', ru: 'выбрать доску' },
  zone: { en: 'the account has to be in this time zone', ru: 'у аккаунта должен быть этот часовой пояс' },
};

export const leftOutTexts: Readonly<Record<LeftOutReason, Words<string>>> = {
  published: { en: 'out already', ru: 'уже вышла' },
  status: { en: 'not approved', ru: 'не согласована' },
  exported: { en: 'went to a scheduler before', ru: 'уже выгружена в планировщик' },
  'no-day': { en: 'has no day', ru: 'без даты' },
  'no-time': { en: 'has no time', ru: 'без времени' },
  past: { en: 'its day has passed', ru: 'её день прошёл' },
  'no-network': { en: 'its channel is no social network', ru: 'её канал — не соцсеть' },
  'other-network': { en: 'the tool does not take its network', ru: 'планировщик не публикует в эту сеть' },
};

/** Heads of the lists that people open in a spreadsheet program. */
export const heads = {
  post: { en: 'Post id', ru: 'Id публикации' },
  title: { en: 'Title', ru: 'Название' },
  channel: { en: 'Channel', ru: 'Канал' },
  date: { en: 'Date', ru: 'Дата' },
  time: { en: 'Time', ru: 'Время' },
  toDo: { en: 'By hand', ru: 'Сделать вручную' },
  value: { en: 'What', ru: 'Что' },
  format: { en: 'Format', ru: 'Формат' },
  status: { en: 'Status', ru: 'Статус' },
  text: { en: 'Text', ru: 'Текст' },
  link: { en: 'Link', ru: 'Ссылка' },
  hashtags: { en: 'Hashtags', ru: 'Хештеги' },
  pillar: { en: 'Pillar', ru: 'Рубрика' },
  campaign: { en: 'Campaign', ru: 'Кампания' },
  goals: { en: 'Goals', ru: 'Цели' },
  personas: { en: 'Personas', ru: 'Портреты' },
  owner: { en: 'Owner', ru: 'Ответственный' },
} as const satisfies Record<string, Words<string>>;
