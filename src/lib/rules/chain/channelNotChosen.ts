import { rule } from '../rule.ts';

export const channelNotChosen = rule<{ channel: string }>({
  code: 'rules/channel-not-chosen',
  group: 'chain',
  severity: 'warning',
  title: { en: 'A channel that the strategy does not choose', ru: 'Канал, который стратегия не выбрала' },
  why: {
    en: 'A channel without formats and without a rhythm was never decided on: it takes hours and promises nothing.',
    ru: 'Канал без форматов и без частоты никто не выбирал: он берёт часы и ничего не обещает.',
  },
  message: {
    en: ({ channel }) => `posts go to "${channel}", which has neither formats nor a cadence`,
    ru: ({ channel }) => `публикации идут в «${channel}», где нет ни formats, ни cadence`,
  },
  help: {
    en: () => 'write formats and cadence into this channel, or move its posts to another',
    ru: () => 'укажите formats и cadence этого канала или перенесите его публикации в другой',
  },
  example: {
    failing: 'title: Pinterest\nplatform: pinterest',
    mended: 'title: Pinterest\nplatform: pinterest\nformats: [image]\ncadence: { posts: 2, per: week }',
  },

  check: ({ playbook, slots, at }) =>
    [...playbook.records.channels.values()]
      .filter(({ formats, cadence }) => formats.length === 0 && cadence === undefined)
      .filter(({ id }) => slots.some(({ channel }) => channel.id === id))
      .map(({ id, file }) => ({ place: at(file, ['title']), params: { channel: id } })),
});
