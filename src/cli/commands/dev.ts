import type { Command } from '../command.ts';

export const dev = {
  name: 'dev',
  summary: { en: 'serve the site while you write', ru: 'показывать сайт, пока вы пишете' },
  description: {
    en: 'Serves the site and reloads the browser when content or data change. Findings appear on the terminal and in the browser.',
    ru: 'Показывает сайт и обновляет браузер, когда меняются тексты или данные. Замечания видны в терминале и в браузере.',
  },
  options: ['port', 'audience'],
  example: 'almanac dev --root clients/polus --port 5000',
  run: async (call) => (await import('../devServer.ts')).devServer(call),
} satisfies Command;
