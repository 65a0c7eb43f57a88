import { type MovedField, movedFields, pastExperiments } from '../experimentPast.ts';
import { openExperiments } from '../openExperiments.ts';
import { rule } from '../rule.ts';

const fieldWords = {
  kpi: { en: 'the measure', ru: 'показатель' },
  end: { en: 'the end', ru: 'конец' },
  sample: { en: 'the sample needed', ru: 'нужная выборка' },
} as const;

export const experimentChangedLate = rule<MovedField & { start: string }>({
  code: 'rules/experiment-changed-late',
  group: 'chain',
  severity: 'error',
  title: { en: 'An experiment that was changed while it ran', ru: 'Эксперимент изменили на ходу' },
  why: {
    en: 'Whoever moves the end or the measure after seeing numbers finds what they hoped for. The history of the file tells, whatever fixedOn says.',
    ru: 'Кто сдвигает конец или меняет показатель, уже видя числа, найдёт то, что хотел. История файла это помнит, что бы ни стояло в fixedOn.',
  },
  message: {
    en: ({ field, from, to, day, start }) =>
      `${fieldWords[field].en}: "${from}" became "${to}" ${day === null ? 'in a change that is not committed yet' : `on ${day}`}, after the start on ${start}`,
    ru: ({ field, from, to, day, start }) =>
      `${fieldWords[field].ru}: вместо «${from}» стало «${to}» ${day === null ? '— правка ещё не в истории' : `(${day})`}, уже после начала ${start}`,
  },
  help: {
    en: ({ field, from }) =>
      `write back ${field === 'sample' ? 'sample.needed' : field}: ${from}, or start anew: a later start and a new fixedOn; if there was a reason, write a waiver with it`,
    ru: ({ field, from }) =>
      `верните ${field === 'sample' ? 'sample.needed' : field}: ${from} или начните заново: более поздний start и новый fixedOn; если была причина, запишите её исключением (waivers)`,
  },
  example: {
    failing: 'start: 2026-11-02\nend: 2026-12-14 # 2026-11-30 until a commit of 2026-11-25',
    mended: 'start: 2026-11-02\nend: 2026-11-30',
  },

  check: (context) => {
    const { playbook, at, history } = context;
    const experiments = openExperiments(playbook);
    if (experiments.length === 0) return [];
    const versions = history().versionsBelow('src/content/experiments');
    const blobs = experiments.flatMap(({ file }) => versions.get(file)?.flatMap(({ blob }) => blob ?? []) ?? []);
    const bytes = blobs.length === 0 ? new Map<string, Uint8Array>() : history().bytesOf(blobs);
    return experiments.flatMap((experiment) => {
      const past = pastExperiments(versions.get(experiment.file) ?? [], bytes);
      return movedFields(experiment, past).map((moved) => {
        const path = moved.field === 'sample' ? ['sample', 'needed'] : [moved.field];
        return { place: at(experiment.file, path), params: { ...moved, start: experiment.start } };
      });
    });
  },
});
