import type { Words } from '../../language/language.ts';

interface GlossaryTerm {
  readonly term: Words<string>;
  readonly says: Words<string>;
}

/** Words that a playbook uses in one meaning only. */
export const glossaryTerms = {
  persona: {
    term: { en: 'Persona', ru: 'Портрет' },
    says: {
      en: 'A kind of people we speak to, or decide not to.',
      ru: 'Тип людей, к которым мы обращаемся или решили не обращаться.',
    },
  },
  'not-in-market': {
    term: { en: 'Not in the market yet', ru: 'Ещё не покупатель' },
    says: {
      en: 'Somebody who has no reason to buy today, and may have one later.',
      ru: 'Тот, у кого сегодня нет повода купить, но он может появиться.',
    },
  },
  goal: {
    term: { en: 'Goal', ru: 'Цель' },
    says: {
      en: 'A difficulty turned into a level of a KPI by a day, with an owner.',
      ru: 'Трудность, превращённая в уровень показателя к сроку, с ответственным.',
    },
  },
  kpi: {
    term: { en: 'KPI', ru: 'Показатель (KPI)' },
    says: {
      en: 'The number that shows whether a goal is being reached.',
      ru: 'Число, по которому видно, достигается ли цель.',
    },
  },
  baseline: {
    term: { en: 'Baseline', ru: 'Исходное значение' },
    says: {
      en: 'The level before. Beside a figure: the usual level of the days before its period.',
      ru: 'Уровень «до». Рядом с числом — обычный уровень за дни до периода.',
    },
  },
  target: {
    term: { en: 'Target', ru: 'План' },
    says: { en: 'The level that is wanted.', ru: 'Уровень, который нужен.' },
  },
  actual: {
    term: { en: 'Actual', ru: 'Факт' },
    says: { en: 'The level that is reached.', ru: 'Достигнутый уровень.' },
  },
  attainment: {
    term: { en: 'Attainment', ru: 'Выполнение' },
    says: { en: 'Actual divided by target.', ru: 'Факт, делённый на план.' },
  },
  pace: {
    term: { en: 'Pace', ru: 'Темп' },
    says: {
      en: 'The share of the goal reached, divided by the share of the time gone. 100 % means on time.',
      ru: 'Доля выполненного, делённая на долю прошедшего времени. 100 % — идём в срок.',
    },
  },
  channel: {
    term: { en: 'Channel', ru: 'Канал' },
    says: {
      en: 'Our account on a platform, a blog, a search property or an ad account.',
      ru: 'Наша страница на площадке, блог, сайт в поиске или рекламный кабинет.',
    },
  },
  platform: {
    term: { en: 'Platform', ru: 'Площадка' },
    says: { en: 'The service on which a channel lives.', ru: 'Сервис, на котором живёт канал.' },
  },
  pillar: {
    term: { en: 'Pillar', ru: 'Рубрика' },
    says: { en: 'A recurring theme of what we publish.', ru: 'Повторяющаяся тема публикаций.' },
  },
  campaign: {
    term: { en: 'Campaign', ru: 'Кампания' },
    says: {
      en: 'A bounded push with dates, money and a goal.',
      ru: 'Ограниченное усилие со сроками, деньгами и целью.',
    },
  },
  post: {
    term: { en: 'Post', ru: 'Публикация' },
    says: {
      en: 'One published item, perhaps on several channels.',
      ru: 'Один материал, возможно, в нескольких каналах.',
    },
  },
  caption: {
    term: { en: 'Caption', ru: 'Текст публикации' },
    says: { en: 'The text of a post.', ru: 'Слова публикации.' },
  },
  creative: {
    term: { en: 'Creative', ru: 'Креатив' },
    says: { en: 'The picture or the video of a post.', ru: 'Картинка или видео публикации.' },
  },
  cadence: {
    term: { en: 'Cadence', ru: 'Частота публикаций' },
    says: {
      en: 'The promised rhythm: so many posts a week or month.',
      ru: 'Обещанный ритм: столько-то публикаций в неделю или месяц.',
    },
  },
  play: {
    term: { en: 'Play', ru: 'Сценарий ответа' },
    says: {
      en: 'What we do when somebody praises, asks, complains or attacks.',
      ru: 'Что мы делаем, когда хвалят, спрашивают, жалуются или нападают.',
    },
  },
  brief: {
    term: { en: 'Brief', ru: 'ТЗ' },
    says: {
      en: 'What a designer, photographer or editor is asked to make, by when.',
      ru: 'Что и к какому сроку делает дизайнер, фотограф или монтажёр.',
    },
  },
  impressions: {
    term: { en: 'Impressions', ru: 'Показы' },
    says: { en: 'How often something was displayed.', ru: 'Сколько раз материал показали.' },
  },
  views: {
    term: { en: 'Views', ru: 'Просмотры' },
    says: {
      en: 'Plays or displays as the platform counts them now. Meta counts views since 2024; they do not join up with impressions.',
      ru: 'Просмотры, как их считает площадка сейчас. Meta считает их с 2024 года; с показами они не складываются.',
    },
  },
  reach: {
    term: { en: 'Reach', ru: 'Охват' },
    says: {
      en: 'Different accounts that saw something. People are never added up over days or channels.',
      ru: 'Разные аккаунты, которые увидели материал. Людей не складывают по дням и каналам.',
    },
  },
  engagements: {
    term: { en: 'Engagements', ru: 'Взаимодействия' },
    says: {
      en: 'Likes or reactions, comments, shares and saves, added up; the KPI’s page names the parts.',
      ru: 'Отметки «Нравится» или реакции, комментарии, репосты и сохранения вместе; части названы на странице показателя.',
    },
  },
  'engagement-rate': {
    term: { en: 'Engagement rate', ru: 'Вовлечённость' },
    says: {
      en: 'Engagements divided by something, and the name says by what.',
      ru: 'Взаимодействия, делённые на что-то, и в названии сказано — на что.',
    },
  },
  followers: {
    term: { en: 'Followers', ru: 'Подписчики' },
    says: {
      en: 'A balance at a day. Net followers is its change over a period.',
      ru: 'Число на день. Прирост подписчиков — его изменение за период.',
    },
  },
  organic: {
    term: { en: 'Organic', ru: 'Без оплаты' },
    says: { en: 'Without money for its distribution.', ru: 'Без денег за показ.' },
  },
  paid: { term: { en: 'Paid', ru: 'Платно' }, says: { en: 'Promoted for money.', ru: 'Продвигается за деньги.' } },
  'percentage-points': {
    term: { en: 'Percentage points (pp)', ru: 'Процентные пункты (п. п.)' },
    says: {
      en: 'The difference of two rates: from 4 % to 5 % is 1 pp, not 1 %.',
      ru: 'Разница двух долей: с 4 % до 5 % — это 1 п. п., а не 1 %.',
    },
  },
  coverage: {
    term: { en: 'Coverage', ru: 'Полнота данных' },
    says: { en: 'How many days of a period files speak of.', ru: 'О скольких днях периода говорят файлы.' },
  },
  provisional: {
    term: { en: 'Provisional', ru: 'Предварительно' },
    says: { en: 'The platform is known to change days this fresh.', ru: 'Площадка ещё меняет такие свежие дни.' },
  },
  restated: {
    term: { en: 'Restated', ru: 'Пересчитано' },
    says: {
      en: 'A newer export gives another value for the same day. The newer one counts; both are kept.',
      ru: 'Новая выгрузка даёт другое значение за тот же день. Считается новое; хранятся оба.',
    },
  },
  'prior-period': {
    term: { en: 'Prior period', ru: 'Предыдущий период' },
    says: { en: 'The period of the same length just before.', ru: 'Период той же длины прямо перед этим.' },
  },
  utm: {
    term: { en: 'UTM', ru: 'UTM-метки' },
    says: {
      en: 'Words in a link that say where a visit came from.',
      ru: 'Слова в ссылке, по которым видно, откуда визит.',
    },
  },
  sentiment: {
    term: { en: 'Sentiment', ru: 'Тональность' },
    says: {
      en: 'Whether mentions are positive, neutral or negative.',
      ru: 'Положительные, нейтральные или отрицательные упоминания.',
    },
  },
} as const satisfies Readonly<Record<string, GlossaryTerm>>;
