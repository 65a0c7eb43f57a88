import { say } from '../../../language/language.ts';
import type { KeyValueView } from '../../keyValue.ts';
import type { LinkView } from '../../linkView.ts';
import type { Page } from '../../page.ts';
import { relativeHref, routeOf, routes } from '../../routes.ts';
import type { TitleView } from '../../titleView.ts';
import { toPage } from '../../toPage.ts';
import type { ViewContext } from '../../viewContext.ts';
import { groupKpis } from '../kpiGroups.ts';
import { kpisInUse } from '../kpisInUse.ts';
import { formulaRows } from './kpiPage.ts';

/** Every KPI that Almanac can compute, and the rules that hold for all of them. */
export interface FormulasPage {
  readonly title: TitleView;
  readonly rules: {
    readonly heading: string;
    readonly lines: readonly { readonly text: string; readonly note?: string }[];
  };
  readonly groups: readonly {
    readonly heading: string;
    readonly kpis: readonly FormulaView[];
  }[];
}

export interface FormulaView {
  readonly id: string;
  readonly label: string;
  readonly says: string;
  readonly formula: string;
  /** Its page, where it is in use. */
  readonly link: LinkView | null;
}

export function toFormulasPage(context: ViewContext): Page<'formulas'> {
  const { playbook, words, format } = context;
  const text = words.numberPages.formulas;
  const kpiWords = words.numberPages.kpi;
  const all = [...playbook.kpis.values()];
  const inUse = new Set(kpisInUse(playbook).map(({ id }) => id));
  const body: FormulasPage = {
    title: { numeral: format.number(all.length), kind: text.kind(all.length), heading: text.heading, lede: text.lede },
    rules: {
      heading: text.rules,
      lines: [
        ...text.houseRules.map((rule) => ({ text: rule })),
        { text: `${kpiWords.missing}: ${kpiWords.missingPolicy}.` },
      ],
    },
    groups: groupKpis(all, context).map(({ group, kpis }) => ({
      heading: words.numberPages.groups[group],
      kpis: kpis.map((kpi) => ({
        id: kpi.id,
        label: say(kpi.label, playbook.language),
        says: say(kpi.says, playbook.language),
        formula: oneLine(
          formulaRows(kpi, context).filter(({ name }) => name !== kpiWords.missing && name !== kpiWords.id),
        ),
        link: inUse.has(kpi.id)
          ? { text: text.page, href: relativeHref(routes.formulas, routeOf('kpis', kpi.id)) }
          : null,
      })),
    })),
  };
  return toPage(context, 'formulas', { path: routes.formulas, title: text.heading, description: text.lede }, body);
}

/** Numerator, denominator, aggregation and the rest in one line of small print. */
function oneLine(rows: readonly KeyValueView[]): string {
  return rows.map(({ name, text }) => `${name}: ${text}`).join(' · ');
}
