import type { SiteFile } from '../../lib/exports/siteFile.ts';
import { type Language, say, type Words } from '../../lib/language/language.ts';
import { workflowFiles } from './workflowFiles.ts';

export interface NewClient {
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly currency: string;
  readonly language: Language;
  /** The quarter that the strategy is for, and a day in it for the first post. */
  readonly period: { readonly name: string; readonly from: string; readonly to: string };
  readonly firstDay: string;
  /** From the client's folder to Almanac's own, with `/`. */
  readonly almanac: string;
  /** `OWNER/almanac@COMMIT`; null: no workflows. */
  readonly engine: string | null;
}

/** What a new client begins with. */
export const firstTexts = {
  en: {
    locale: 'en-GB',
    quarter: (quarter: number, year: string) => `Q${quarter} ${year}`,
    headline: 'Write here what the strategy is, in one line',
    summary: 'Two or three sentences: whom you want to reach, what should be different afterwards, and how.',
    owner: ['You', 'Leads the account'],
    client: ['The client', 'Approves'],
    persona: ['A customer', 'Who it is, in one sentence.'],
    goal: ['Be heard every week', 'We post now and then, and nobody remembers us.', 'A reader meets us every week.'],
    pillar: ['How it is made', 'A reader understands something that was hidden before.'],
    channel: 'Shows how it is made.',
    post: ['Our first post', 'Say here what the picture can not.'],
    readme: (name: string) => `# ${name}: playbook

| | |
|---|---|
| \`src/content/\` | who the client is, goals, channels, posts: one file each |
| \`data/\` | exports as they were downloaded, a folder a channel |

Once: \`npm install\` (\`package.json\` says where Almanac stands). Then \`npm test\` says what is wrong and how to mend it, \`npm start\` shows the site while you write, \`npm run edit\` opens the records as forms, \`npm run build\` writes the site, \`npx almanac new post --root .\` begins a post.
`,
  },
  ru: {
    locale: 'ru-RU',
    quarter: (quarter: number, year: string) => `${['I', 'II', 'III', 'IV'][quarter - 1]} квартал ${year}`,
    headline: 'Напишите здесь стратегию одной строкой',
    summary: 'Два-три предложения: до кого хотим дойти, что должно измениться и каким образом.',
    owner: ['Вы', 'Ведёте проект'],
    client: ['Клиент', 'Согласует'],
    persona: ['Покупатель', 'Кто это, одним предложением.'],
    goal: [
      'Нас слышно каждую неделю',
      'Пишем от случая к случаю, и нас не помнят.',
      'Читатель встречает нас каждую неделю.',
    ],
    pillar: ['Как это сделано', 'Читатель понимает то, что раньше было скрыто.'],
    channel: 'Показывает, как это делается.',
    post: ['Первая публикация', 'Скажите здесь то, чего не скажет картинка.'],
    readme: (name: string) => `# ${name}: стратегия

| | |
|---|---|
| \`src/content/\` | кто клиент, цели, каналы, публикации: по файлу на каждое |
| \`data/\` | выгрузки как они есть, по папке на канал |

Один раз: \`npm install\` (где лежит Almanac, сказано в \`package.json\`). Потом \`npm test\` говорит, что не так и как исправить, \`npm start\` показывает сайт, пока вы пишете, \`npm run edit\` открывает записи как формы, \`npm run build\` пишет сайт, \`npx almanac new post --root .\` начинает публикацию.
`,
  },
} as const satisfies Words<unknown>;

/** A client to begin with: one record of each kind that a plan needs, in the client's language, without a single error. */
export function clientFiles(client: NewClient): SiteFile[] {
  const text = say(firstTexts, client.language);
  const quoted = JSON.stringify;
  const content: Readonly<Record<string, string>> = {
    'client.yaml': `name: ${quoted(client.name)}
locale: ${client.locale}
timeZone: ${client.timeZone}
currency: ${client.currency}
brand:
  color: "#1F5FA8"
period:
  name: ${client.period.name}
  from: ${client.period.from}
  to: ${client.period.to}
headline: ${text.headline}
summary: "${text.summary}"
team:
  - { id: lead, name: ${text.owner[0]}, role: ${text.owner[1]} }
  - { id: client, name: ${text.client[0]}, role: ${text.client[1]}, side: client }
`,
    'personas/customer.md': `---
title: ${text.persona[0]}
segment: customer
who: ${text.persona[1]}
channels: [instagram]
---
`,
    'goals/every-week.md': `---
title: ${text.goal[0]}
difficulty: weak-awareness
problem: ${text.goal[1]}
objective: ${text.goal[2]}
kpi: posts-out
baseline: { value: 0, from: ${client.period.from}, to: ${client.period.from} }
target: 12
start: ${client.period.from}
due: ${client.period.to}
owner: lead
---
`,
    'pillars/craft.md': `---
title: ${text.pillar[0]}
code: C
promise: ${text.pillar[1]}
share: { percent: 100, band: 20 }
---
`,
    'channels/instagram.md': `---
title: Instagram
platform: instagram
code: IG
role: ${text.channel}
formats: [image, carousel, reel]
personas: [customer]
---
`,
    [`posts/${client.firstDay.slice(0, 7)}/first-post.md`]: `---
title: ${text.post[0]}
date: ${client.firstDay}
time: "10:00"
channels: [instagram]
format: reel
pillar: craft
goals: [every-week]
personas: [customer]
stage: awareness
owner: lead
work: draft
---
${text.post[1]}
`,
  };
  return [
    ...Object.entries(content).map(([path, written]) => ({ path: `src/content/${path}`, text: written })),
    { path: 'README.md', text: text.readme(client.name) },
    { path: 'package.json', text: packageJson(client.almanac) },
    { path: '.gitignore', text: 'dist/\ndist-*/\nalmanac-out/\nhandout/\nnode_modules/\n' },
    ...(client.engine === null ? [] : workflowFiles(client.engine)),
  ];
}

/** The commands of a client's folder for `npm`. A linked folder, since Node runs no TypeScript that was copied below `node_modules`. */
function packageJson(almanac: string): string {
  const scripts = {
    start: 'almanac dev --root .',
    test: 'almanac check --root .',
    edit: 'almanac edit --root .',
    build: 'almanac build --root .',
  };
  return `${JSON.stringify({ private: true, scripts, dependencies: { almanac: `file:${almanac}` } }, null, 2)}\n`;
}
