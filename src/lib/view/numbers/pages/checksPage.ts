import { type Diagnostic, toText } from '../../../diagnostics/diagnostic.ts';
import type { Page } from '../../page.ts';
import { routes } from '../../routes.ts';
import type { TitleView } from '../../titleView.ts';
import { toPage } from '../../toPage.ts';
import type { ViewContext } from '../../viewContext.ts';

/** Everything that `almanac check` found, by file. For the team. */
export interface ChecksPage {
  readonly title: TitleView;
  readonly none: string | null;
  readonly helpWord: string;
  readonly files: readonly { readonly file: string; readonly findings: readonly FindingView[] }[];
}

export interface FindingView {
  readonly severity: 'error' | 'warning';
  readonly severityWord: string;
  readonly code: string;
  readonly message: string;
  /** `src/content/posts/launch.md:6:11` */
  readonly place: string;
  readonly help: string;
}

export function toChecksPage(context: ViewContext): Page<'checks'> {
  const { diagnostics, words, format } = context;
  const text = words.numberPages.checks;
  const files = [...new Set(diagnostics.map(({ place }) => place.file))];
  const body: ChecksPage = {
    title: {
      numeral: format.number(diagnostics.length),
      kind: text.kind(diagnostics.length),
      heading: text.heading,
      lede: text.lede,
    },
    none: diagnostics.length === 0 ? text.none : null,
    helpWord: text.help,
    files: files.map((file) => ({
      file,
      findings: diagnostics.filter(({ place }) => place.file === file).map((found) => toFindingView(found, context)),
    })),
  };
  return toPage(context, 'checks', { path: routes.checks, title: text.heading, description: text.lede }, body);
}

function toFindingView(found: Diagnostic, { playbook, words }: ViewContext): FindingView {
  const { file, line, column } = found.place;
  return {
    severity: found.severity,
    severityWord: words.numberPages.checks[found.severity],
    code: found.code,
    place: `${file}:${line}:${column}`,
    ...toText(found, playbook.language),
  };
}
