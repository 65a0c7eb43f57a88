import { type Diagnostic, toText } from '../../../diagnostics/diagnostic.ts';
import { say } from '../../../language/language.ts';
import type { Playbook } from '../../../playbook/playbook.ts';
import { rules } from '../../../rules/rules.ts';
import type { LineView } from '../../lineView.ts';
import type { Page } from '../../page.ts';
import { routes } from '../../routes.ts';
import type { TitleView } from '../../titleView.ts';
import { toPage } from '../../toPage.ts';
import type { ViewContext } from '../../viewContext.ts';

/** Everything that `almanac check` found, by whose work it is; what is waived, and which rules hold. For the team. */
export interface ChecksPage {
  readonly title: TitleView;
  readonly none: string | null;
  readonly helpWord: string;
  readonly groups: readonly { readonly heading: string; readonly findings: readonly FindingView[] }[];
  readonly waived: { readonly heading: string; readonly findings: readonly FindingView[] } | null;
  readonly passed: {
    readonly heading: string;
    readonly rules: readonly LineView[];
  };
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
  const open = diagnostics.filter(({ waived }) => waived === undefined);
  const waived = diagnostics.filter((found) => found.waived !== undefined);
  const body: ChecksPage = {
    title: {
      numeral: format.number(open.length),
      kind: text.kind(open.length),
      heading: text.heading,
      lede: text.lede,
    },
    none: open.length === 0 ? text.none : null,
    helpWord: text.help,
    groups: groupsOf(open, context),
    waived:
      waived.length === 0
        ? null
        : { heading: text.waived, findings: waived.map((found) => toFindingView(found, context)) },
    passed: { heading: text.passed, rules: rulesThatHold(context) },
  };
  return toPage(context, 'checks', { path: routes.checks, title: text.heading, description: text.lede }, body);
}

/** By the owner of the record that each stands in, in the order of the team; what nobody owns comes last. */
function groupsOf(found: readonly Diagnostic[], context: ViewContext): ChecksPage['groups'] {
  const owners = ownersByFile(context.playbook);
  const { team } = context.playbook.client;
  const people = [
    ...team.map(({ id, name }) => ({ id, name })),
    { id: null, name: context.words.numberPages.checks.nobody },
  ];
  return people.flatMap(({ id, name }) => {
    const own = found.filter(({ place }) => (owners.get(place.file) ?? null) === id);
    return own.length === 0 ? [] : [{ heading: name, findings: own.map((one) => toFindingView(one, context)) }];
  });
}

function ownersByFile({ records, client }: Playbook): ReadonlyMap<string, string> {
  const team = new Set(client.team.map(({ id }) => id));
  const all = Object.values(records).flatMap((collection) => [...collection.values()]);
  return new Map(
    all.flatMap((record) =>
      'owner' in record && record.owner !== undefined && team.has(record.owner) ? [[record.file, record.owner]] : [],
    ),
  );
}

function rulesThatHold({ diagnostics, playbook }: ViewContext): ChecksPage['passed']['rules'] {
  const broken = new Set<string>(diagnostics.map(({ code }) => code));
  const off = playbook.client.rules ?? {};
  return rules
    .filter(({ code }) => !broken.has(code) && off[code] !== 'off')
    .map(({ code, title }) => ({ text: say(title, playbook.language), note: code }));
}

export function toFindingView(found: Diagnostic, { playbook, words }: ViewContext): FindingView {
  const { file, line, column } = found.place;
  const { message, help } = toText(found, playbook.language);
  const { waived } = found;
  return {
    severity: found.severity,
    severityWord: words.numberPages.checks[found.severity],
    code: found.code,
    place: `${file}:${line}:${column}`,
    message,
    help: waived === undefined ? help : words.numberPages.checks.waivedUntil(waived.until, waived.reason),
  };
}
