import { type Language, say, type Words } from '../../lib/language/language.ts';

/** Headings of the story of a month, each with a remark for its writer that no page shows. */
export const reportParts: Words<readonly (readonly [string, string])[]> = {
  en: [
    ['What we set out to do', 'one paragraph: the aim of the month, in the words of the strategy'],
    ['What worked', 'two or three things, each with its figure: <Figure kpi="…" period="MONTH" />'],
    ['What did not', 'as plainly as the above: what happened, and what we change'],
    ['Audience', 'who came, who left, and whether they are the people that the strategy names'],
    ['Community', 'what people asked and complained about, and how fast we answered'],
    ['Work and money against the plan', 'what was made and spent, and what was not'],
  ],
  ru: [
    ['Что собирались сделать', 'один абзац: цель месяца словами стратегии'],
    ['Что сработало', 'два-три пункта, каждый со своим числом: <Figure kpi="…" period="MONTH" />'],
    ['Что не сработало', 'так же прямо: что случилось и что меняем'],
    ['Аудитория', 'кто пришёл, кто ушёл и те ли это люди, которых называет стратегия'],
    ['Сообщество', 'о чём спрашивали, на что жаловались, как быстро отвечали'],
    ['Работа и деньги против плана', 'что сделано и потрачено, а что нет'],
  ],
};

/** The skeleton of a monthly report. Findings, goals, channels, best and worst posts, method: the page makes them from fields and data. */
export function reportBody(month: string, language: Language): string {
  return say(reportParts, language)
    .map(([heading, remark]) => `## ${heading}\n\n{/* ${remark.replace('MONTH', month)} */}\n`)
    .join('\n');
}
