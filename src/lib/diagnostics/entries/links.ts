import { entry } from '../entry.ts';

type Target =
  | 'personas'
  | 'goals'
  | 'channels'
  | 'pillars'
  | 'campaigns'
  | 'posts'
  | 'briefs'
  | 'plays'
  | 'steps'
  | 'experiments'
  | 'guides'
  | 'kpis'
  | 'reports'
  | 'team';

const targets = {
  personas: { en: 'persona', ru: 'портрета', file: 'src/content/personas/' },
  goals: { en: 'goal', ru: 'цели', file: 'src/content/goals/' },
  channels: { en: 'channel', ru: 'канала', file: 'src/content/channels/' },
  pillars: { en: 'pillar', ru: 'рубрики', file: 'src/content/pillars/' },
  campaigns: { en: 'campaign', ru: 'кампании', file: 'src/content/campaigns/' },
  posts: { en: 'post', ru: 'публикации', file: 'src/content/posts/' },
  briefs: { en: 'brief', ru: 'ТЗ', file: 'src/content/briefs/' },
  plays: { en: 'play', ru: 'сценария', file: 'src/content/plays/' },
  steps: { en: 'step', ru: 'шага', file: 'src/content/steps/' },
  experiments: { en: 'experiment', ru: 'эксперимента', file: 'src/content/experiments/' },
  guides: { en: 'guide', ru: 'руководства', file: 'src/content/guides/' },
  kpis: { en: 'KPI', ru: 'показателя', file: 'src/content/kpis/' },
  reports: { en: 'report', ru: 'отчёта', file: 'src/content/reports/' },
  team: { en: 'member of the team', ru: 'участника команды', file: 'src/content/client.yaml (team:)' },
} as const satisfies Record<Target, { en: string; ru: string; file: string }>;

/** What can be wrong between records. */
export const linkEntries = {
  'links/unknown-reference': entry<{ to: Target; id: string; near: string | null; known: readonly string[] }>({
    severity: 'error',
    title: { en: 'A reference to nothing', ru: 'Ссылка в никуда' },
    why: {
      en: 'The chain from persona to goal to campaign to post to metric breaks here.',
      ru: 'Здесь рвётся цепочка портрет → цель → кампания → публикация → показатель.',
    },
    message: {
      en: ({ to, id }) => `no ${targets[to].en} "${id}"`,
      ru: ({ to, id }) => `нет ${targets[to].ru} «${id}»`,
    },
    help: {
      en: ({ to, near, known }) =>
        near !== null
          ? `did you mean "${near}"?`
          : known.length > 0
            ? `there are: ${some(known, 'and', 'more')}`
            : `add it to ${targets[to].file}`,
      ru: ({ to, near, known }) =>
        near !== null
          ? `возможно, «${near}»?`
          : known.length > 0
            ? `есть: ${some(known, 'и ещё', '')}`
            : `добавьте запись в ${targets[to].file}`,
    },
    example: { failing: 'campaign: spring-luanch', mended: 'campaign: spring-launch' },
  }),
  'links/repeated-reference': entry<{ id: string }>({
    severity: 'warning',
    title: { en: 'The same reference twice', ru: 'Ссылка повторяется' },
    why: { en: 'It would count twice.', ru: 'Она посчиталась бы дважды.' },
    message: { en: ({ id }) => `"${id}" stands in this list twice`, ru: ({ id }) => `«${id}» стоит в списке дважды` },
    help: { en: () => 'delete one of the two', ru: () => 'удалите одну из двух' },
  }),
  'links/repeated-member': entry<{ id: string; name: string }>({
    severity: 'error',
    title: { en: 'Two people with one id', ru: 'Два человека с одним id' },
    why: {
      en: 'What one of them owns or approves would be told of the other.',
      ru: 'То, за что отвечает один, припишут другому.',
    },
    message: {
      en: ({ id, name }) => `"${id}" is the id of ${name} already`,
      ru: ({ id, name }) => `«${id}» — уже id другого человека: ${name}`,
    },
    help: { en: () => 'give this person another id', ru: () => 'дайте этому человеку другой id' },
  }),
  'links/missing-picture': entry<{ path: string; near: string | null }>({
    severity: 'error',
    title: { en: 'A picture that is not there', ru: 'Нет картинки' },
    why: { en: 'The page would show an empty frame.', ru: 'На странице была бы пустая рамка.' },
    message: { en: ({ path }) => `no picture at ${path}`, ru: ({ path }) => `нет картинки ${path}` },
    help: {
      en: ({ near }) =>
        near === null
          ? 'put the file there, or correct the path; capitals and small letters differ'
          : `did you mean "${near}"?`,
      ru: ({ near }) =>
        near === null
          ? 'положите файл туда или исправьте путь; большие и маленькие буквы различаются'
          : `возможно, «${near}»?`,
    },
  }),
  'links/missing-clip': entry<{ kind: 'video' | 'captions'; path: string; near: string | null }>({
    severity: 'error',
    title: { en: 'A video or its captions that are not there', ru: 'Нет видео или субтитров' },
    why: {
      en: 'Whoever publishes the post looks for the file on the day it goes out.',
      ru: 'Файл начнут искать в день публикации.',
    },
    message: {
      en: ({ kind, path }) => (kind === 'video' ? `no video at ${path}` : `no captions at ${path}`),
      ru: ({ kind, path }) => (kind === 'video' ? `нет видео ${path}` : `нет субтитров ${path}`),
    },
    help: {
      en: ({ kind, near }) =>
        near === null
          ? `put the file there, or correct the path; capitals and small letters differ${kind === 'video' ? '; a video that lies elsewhere is named by url' : ''}`
          : `did you mean "${near}"?`,
      ru: ({ kind, near }) =>
        near === null
          ? `положите файл туда или исправьте путь; большие и маленькие буквы различаются${kind === 'video' ? '; видео, которое лежит в другом месте, называет url' : ''}`
          : `возможно, «${near}»?`,
    },
  }),
  'links/end-before-start': entry<{ from: string; to: string }>({
    severity: 'error',
    title: { en: 'An end before its start', ru: 'Конец раньше начала' },
    why: { en: 'Such a span holds no day at all.', ru: 'В таком промежутке нет ни одного дня.' },
    message: { en: ({ from, to }) => `${to} is before ${from}`, ru: ({ from, to }) => `${to} раньше, чем ${from}` },
    help: { en: () => 'swap the two days, or correct the year', ru: () => 'поменяйте дни местами или исправьте год' },
  }),
  'links/override-of-other-channel': entry<{ channel: string; channels: readonly string[] }>({
    severity: 'error',
    title: {
      en: 'Something for a channel that the post does not use',
      ru: 'Поле для канала, которого у публикации нет',
    },
    why: {
      en: 'It would change nothing, and nobody would notice.',
      ru: 'Оно ничего не изменит, и никто этого не заметит.',
    },
    message: {
      en: ({ channel }) => `this post does not go to "${channel}"`,
      ru: ({ channel }) => `эта публикация не выходит в «${channel}»`,
    },
    help: {
      en: ({ channel, channels }) => `add ${channel} to channels, or use one of: ${channels.join(', ')}`,
      ru: ({ channel, channels }) => `добавьте ${channel} в channels или возьмите один из: ${channels.join(', ')}`,
    },
  }),
};

function some(ids: readonly string[], and: string, more: string): string {
  const first = ids.slice(0, 8).join(', ');
  return ids.length <= 8 ? first : `${first} ${and} ${ids.length - 8} ${more}`.trimEnd();
}
