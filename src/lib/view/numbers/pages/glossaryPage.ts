import { type Language, say } from '../../../language/language.ts';
import type { Page } from '../../page.ts';
import { routes } from '../../routes.ts';
import type { TitleView } from '../../titleView.ts';
import { toPage } from '../../toPage.ts';
import type { ViewContext } from '../../viewContext.ts';
import { glossaryTerms } from '../glossaryTerms.ts';

/** The words of the field, with what they mean here and what they are called in the other language. */
export interface GlossaryPage {
  readonly title: TitleView;
  readonly otherLanguage: Language;
  readonly terms: readonly {
    readonly id: string;
    readonly term: string;
    readonly other: string;
    readonly says: string;
  }[];
}

export function toGlossaryPage(context: ViewContext): Page<'glossary'> {
  const { playbook, words, format } = context;
  const text = words.numberPages.glossary;
  const other: Language = playbook.language === 'en' ? 'ru' : 'en';
  const terms = Object.entries(glossaryTerms)
    .map(([id, row]) => ({
      id,
      term: say(row.term, playbook.language),
      other: say(row.term, other),
      says: say(row.says, playbook.language),
    }))
    .toSorted((a, b) => format.compare(a.term, b.term));
  const title = {
    numeral: format.number(terms.length),
    kind: text.kind(terms.length),
    heading: text.heading,
    lede: text.lede,
  };
  const facts = { path: routes.glossary, title: text.heading, description: text.lede };
  return toPage(context, 'glossary', facts, { title, otherLanguage: other, terms });
}
