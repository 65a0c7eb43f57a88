import type { AttributeKind } from '../../diagnostics/entries/markdown.ts';
import type { Words } from '../../language/language.ts';

export interface AttributeRow {
  readonly wants: AttributeKind;
  readonly required?: true;
  readonly says: Words<string>;
}

/** A component that a text may use. */
export interface ComponentRow {
  /** `anywhere`: in a sentence too. `block`: on a line of its own. */
  readonly place: 'anywhere' | 'block';
  /** Does text stand between its tags? */
  readonly holdsText: boolean;
  readonly attributes: Readonly<Record<string, AttributeRow>>;
  readonly says: Words<string>;
  readonly example: string;
}

const period = {
  wants: 'period',
  says: {
    en: 'Absent: the month of the report, elsewhere the period of the strategy.',
    ru: 'Без него — месяц отчёта, в других текстах — период стратегии.',
  },
} as const;
const channels = {
  wants: 'channels',
  says: { en: 'Absent: all channels.', ru: 'Без него — все каналы.' },
} as const;
const campaign = { wants: 'campaign', says: { en: 'Only its posts.', ru: 'Только её публикации.' } } as const;
const pillar = { wants: 'pillar', says: { en: 'Only its posts.', ru: 'Только её публикации.' } } as const;

/** Every component that `.mdx` texts know, with what each takes. The page of docs is made from these rows. */
export const components = {
  Figure: {
    place: 'anywhere',
    holdsText: false,
    attributes: {
      kpi: { wants: 'kpi', required: true, says: { en: 'Which KPI.', ru: 'Какой показатель.' } },
      channel: { wants: 'channel', says: { en: 'One channel. Absent: all.', ru: 'Один канал. Без него — все.' } },
      campaign,
      period,
    },
    says: {
      en: 'One number: in a sentence with its code, on a line of its own with formula, rows, period and version.',
      ru: 'Одно число: в предложении — с кодом, на отдельной строке — с формулой, строками, периодом и версией.',
    },
    example: '<Figure kpi="engagement-rate-by-reach" channel="instagram" period="2026-10" />',
  },
  Chart: {
    place: 'block',
    holdsText: false,
    attributes: {
      kpi: { wants: 'kpi', required: true, says: { en: 'Which KPI.', ru: 'Какой показатель.' } },
      channels,
      period,
      grain: { wants: 'grain', says: { en: 'Absent: week.', ru: 'Без него — неделя.' } },
      type: {
        wants: 'chart',
        says: {
          en: 'Absent: line for rates, bar for counts.',
          ru: 'Без него — линия для долей, столбцы для количеств.',
        },
      },
      title: { wants: 'text', says: { en: 'Absent: the name of the KPI.', ru: 'Без него — название показателя.' } },
    },
    says: {
      en: 'A KPI over time, with the same numbers as a table.',
      ru: 'Показатель во времени и те же числа таблицей.',
    },
    example: '<Chart kpi="reach" channels="instagram telegram" grain="week" />',
  },
  GoalTable: {
    place: 'block',
    holdsText: false,
    attributes: { goals: { wants: 'goals', says: { en: 'Absent: all goals.', ru: 'Без него — все цели.' } } },
    says: { en: 'Goals: actual, target, state.', ru: 'Цели: факт, план, состояние.' },
    example: '<GoalTable goals="subscriptions engagement" />',
  },
  PostList: {
    place: 'block',
    holdsText: false,
    attributes: {
      order: { wants: 'order', required: true, says: { en: 'The best or the worst.', ru: 'Лучшие или худшие.' } },
      by: {
        wants: 'kpi',
        required: true,
        says: { en: 'By which KPI of posts.', ru: 'По какому показателю публикаций.' },
      },
      count: { wants: 'count', says: { en: 'Absent: 3.', ru: 'Без него — 3.' } },
      period,
      channel: { wants: 'channel', says: { en: 'Absent: all.', ru: 'Без него — все.' } },
      pillar,
      campaign,
    },
    says: { en: 'Posts in the order of a KPI.', ru: 'Публикации по порядку показателя.' },
    example: '<PostList order="best" by="engagement-rate-by-reach" period="2026-10" />',
  },
  Note: {
    place: 'block',
    holdsText: true,
    attributes: { title: { wants: 'text', says: { en: 'Absent: none.', ru: 'Без него — без заголовка.' } } },
    says: { en: 'A side remark, in the margin where there is room.', ru: 'Замечание: на полях, где есть место.' },
    example: '<Note title="Outlier">Without the label carousel it would be 4.29 %.</Note>',
  },
  Decision: {
    place: 'block',
    holdsText: true,
    attributes: { due: { wants: 'day', required: true, says: { en: 'By when.', ru: 'К какому дню.' } } },
    says: { en: 'What we ask the reader to decide.', ru: 'О чём мы просим принять решение.' },
    example: '<Decision due="2026-11-13">Move the budget to the tasting events.</Decision>',
  },
} as const satisfies Record<string, ComponentRow>;

export type ComponentName = keyof typeof components;

export const componentNames = Object.keys(components) as ComponentName[];

/** The row of a name as it stands in a text; `constructor` and other words of JavaScript are no components. */
export function findComponent(name: string | null): ComponentRow | null {
  return name !== null && Object.hasOwn(components, name) ? components[name as ComponentName] : null;
}
