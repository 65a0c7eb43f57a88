import type { Formatter } from '../../../language/format.ts';
import type { PreviewAction } from '../../post/preview/previewShapes.ts';

export const previews = (format: Formatter) => ({
  actions: {
    like: 'Нравится',
    comment: 'Комментировать',
    share: 'Поделиться',
    save: 'Сохранить',
    repost: 'Репост',
    reply: 'Ответить',
    send: 'Отправить',
    upvote: 'За',
    views: 'Просмотры',
    boost: 'Продвинуть',
    favourite: 'В избранное',
    klass: 'Класс!',
    subscribe: 'Подписаться',
    learnMore: 'Подробнее',
    visit: 'Перейти',
  } satisfies Record<PreviewAction, string>,
  noAnswers: 'Ответов ещё нет: это строки текста, которые начинаются с «- ».',
  noPicture: 'Картинки ещё нет',
  live: 'Эфир',
  firstOf: (count: number) => `1 из ${format.number(count)}`,
});
