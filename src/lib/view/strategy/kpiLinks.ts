import { say } from '../../language/language.ts';
import type { LinkView } from '../linkView.ts';
import { relativeHref, routeOf } from '../routes.ts';
import type { ViewContext } from '../viewContext.ts';

/** Links to the pages of KPIs, by their names; those that nobody defines are left out. */
export function kpiLinks({ playbook }: ViewContext, page: string, kpis: readonly string[]): LinkView[] {
  return kpis.flatMap((id) => {
    const kpi = playbook.kpis.get(id);
    return kpi === undefined
      ? []
      : [{ text: say(kpi.label, playbook.language), href: relativeHref(page, routeOf('kpis', id)) }];
  });
}
