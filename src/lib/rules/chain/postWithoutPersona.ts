import { datedPosts } from '../datedPosts.ts';
import { rule } from '../rule.ts';

export const postWithoutPersona = rule<null>({
  code: 'rules/post-without-persona',
  group: 'chain',
  severity: 'error',
  title: { en: 'A post that speaks to nobody', ru: 'Публикация ни для кого' },
  why: {
    en: 'A text for everybody is read by nobody: tone, channel and hour follow from the reader.',
    ru: 'Текст для всех не читает никто: тон, канал и время следуют из читателя.',
  },
  message: { en: () => 'this post names no persona', ru: () => 'у этой публикации нет портрета аудитории' },
  help: {
    en: () => 'write the id of a persona: personas: [id]; the ids are the file names in src/content/personas',
    ru: () => 'укажите id портрета: personas: [id]; это имена файлов в src/content/personas',
  },
  example: { failing: 'personas: []', mended: 'personas: [home-brewer]' },

  check: ({ playbook, at }) =>
    datedPosts(playbook)
      .filter(({ personas }) => personas.length === 0)
      .map(({ file }) => ({ place: at(file, ['personas']), params: null })),
});
