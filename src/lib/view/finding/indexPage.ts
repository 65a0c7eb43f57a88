import { compareText } from '../../language/compareText.ts';
import type { Formatter } from '../../language/format.ts';
import type { LinkView } from '../linkView.ts';
import type { Page } from '../page.ts';
import { relativeHref, routes } from '../routes.ts';
import type { TitleView } from '../titleView.ts';
import { toPage } from '../toPage.ts';
import type { ViewContext } from '../viewContext.ts';

/** Every page by the first letter of its name, in the alphabet of the client's locale. */
export interface IndexPage {
  readonly title: TitleView;
  readonly lettersLabel: string;
  readonly letters: readonly IndexLetter[];
}

export interface IndexLetter {
  readonly letter: string;
  readonly anchor: string;
  readonly entries: readonly (LinkView & { readonly kind: string })[];
}

interface Entry extends LinkView {
  readonly kind: string;
  readonly initial: string;
}

export function toIndexPage(context: ViewContext, pages: readonly Page[]): Page<'index'> {
  const { words, format } = context;
  const text = words.finding.index;
  const listed = pages.filter(({ path }) => path !== routes.notFound);
  const entries = listed
    .map((page): Entry => {
      const { name, found } = page.frame;
      const kind = words.finding.kind[found ?? 'pages'];
      return { text: name, href: relativeHref(routes.index, page.path), kind, initial: initialOf(name, context) };
    })
    .toSorted((a, b) => format.compare(sortedAs(a.text), sortedAs(b.text)) || compareText(a.href, b.href));
  const title = { numeral: text.kind, kind: '', heading: text.heading, lede: text.lede(listed.length) };
  const facts = { path: routes.index, title: text.heading, description: text.description };
  return toPage(context, 'index', facts, {
    title,
    lettersLabel: text.letters,
    letters: byLetter(entries, format),
  });
}

/** Quotation marks and the like before a name do not count in an alphabet. */
function sortedAs(name: string): string {
  return name.replace(/^[^\p{L}\p{N}]+/u, '') || name;
}

function initialOf(name: string, { words, format }: ViewContext): string {
  const [first = ''] = sortedAs(name);
  if (/\p{N}/u.test(first)) return words.finding.index.digits;
  return /\p{L}/u.test(first) ? format.upperCase(first) : words.finding.index.other;
}

/** Entries are sorted already: those of one letter stand together. */
function byLetter(entries: readonly Entry[], format: Formatter): IndexLetter[] {
  const letters: { letter: string; entries: Entry[] }[] = [];
  for (const entry of entries) {
    const last = letters.find(({ letter }) => letter === entry.initial || format.isSameLetter(letter, entry.initial));
    if (last === undefined) letters.push({ letter: plainest(entry.initial, format), entries: [entry] });
    else last.entries.push(entry);
  }
  return letters.map(({ letter, entries: own }) => ({
    letter,
    anchor: `l-${letter.codePointAt(0)?.toString(16)}`,
    entries: own.map(({ text, href, kind }) => ({ text, href, kind })),
  }));
}

/** `Ё` gives its group the letter `Е`, `É` the letter `E`: the sign without its marks, where the alphabet takes both for one. */
function plainest(initial: string, format: Formatter): string {
  const [plain = initial] = initial.normalize('NFD');
  return initial.length === 1 && format.isSameLetter(plain, initial) ? plain : initial;
}
