import { rule } from '../rule.ts';

export const negativePersonaAddressed = rule<{ persona: string }>({
  code: 'rules/negative-persona-addressed',
  group: 'chain',
  severity: 'warning',
  title: { en: 'A word to those we decided not to serve', ru: 'Обращение к тем, кого решили не обслуживать' },
  why: {
    en: 'The strategy says whom the client can do without. Hours spent on them are taken from the others.',
    ru: 'Стратегия говорит, без кого клиент обойдётся. Часы на них отняты у остальных.',
  },
  message: {
    en: ({ persona }) => `"${persona}" is a persona that we decided not to speak to`,
    ru: ({ persona }) => `«${persona}» — портрет тех, к кому решили не обращаться`,
  },
  help: {
    en: () => 'take it out of personas, or give the persona another segment',
    ru: () => 'уберите его из personas или смените segment портрета',
  },
  example: { failing: 'personas: [discount-hunter]', mended: 'personas: [home-brewer]' },

  check: ({ playbook, at }) =>
    [...playbook.records.posts.values(), ...playbook.records.campaigns.values()].flatMap(({ file, personas }) =>
      personas
        .map((persona, index) => ({ persona, place: at(file, ['personas', index]) }))
        .filter(({ persona }) => playbook.records.personas.get(persona)?.segment === 'negative')
        .map(({ persona, place }) => ({ place, params: { persona } })),
    ),
});
