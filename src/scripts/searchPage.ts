import type { SearchSpec } from '../lib/view/finding/searchPage.ts';
import type { PluralForms } from '../lib/view/messages/counted.ts';

/** What we use of Pagefind, which stands beside the pages and is fetched when there is something to find. */
interface PagefindModule {
  createInstance(options: { baseUrl: string; noWorker: true }): Pagefind;
}
interface Pagefind {
  init(): Promise<void>;
  search(words: string): Promise<{ readonly results: readonly Result[] }>;
}
interface Result {
  readonly id: string;
  data(): Promise<FoundPage>;
}
interface FoundPage {
  readonly url: string;
  /** HTML: text with `<mark>` around what was found. */
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
  readonly sub_results: readonly { readonly title: string; readonly url: string }[];
}

/** Results of one kind that are shown before somebody asks for more. */
const few = 5;

/** Milliseconds without a stroke after which the words are looked for. */
const quiet = 120;

const root = document.querySelector<HTMLElement>('[data-search]');
if (root !== null && location.protocol !== 'file:') beginSearch(root);

function beginSearch(page: HTMLElement): void {
  const part = <T extends HTMLElement>(name: string): T => page.querySelector<T>(`[data-${name}]`) as T;
  const spec = JSON.parse(part('spec').textContent) as SearchSpec;
  const [form, input, status, groups] = [part('form'), part<HTMLInputElement>('words'), part('status'), part('groups')];
  const plural = new Intl.PluralRules(spec.locale);
  const numbers = new Intl.NumberFormat(spec.locale);
  const counted = (forms: PluralForms, count: number): string =>
    (forms[plural.select(count)] ?? forms.other).replace('{n}', numbers.format(count));

  let loading: Promise<Index> | undefined;
  let asked = 0;

  async function look(): Promise<void> {
    asked += 1;
    const own = asked;
    const isLate = (): boolean => own !== asked;
    const words = input.value.trim();
    history.replaceState(null, '', words === '' ? location.pathname : `?q=${encodeURIComponent(words)}`);
    if (words === '') return show('', []);
    status.textContent = spec.searching;
    try {
      loading ??= loadIndex();
      const { pagefind, kinds } = await loading;
      const { results } = await pagefind.search(words);
      const ofKind = Map.groupBy(results, ({ id }) => kinds[id]);
      const drawn = await Promise.all(
        spec.groups.flatMap(({ kind, heading }) => {
          const found = ofKind.get(kind);
          return found === undefined ? [] : [drawGroup(heading, found)];
        }),
      );
      if (isLate()) return;
      show(results.length === 0 ? spec.nothing : counted(spec.found, results.length), drawn);
    } catch {
      loading = undefined;
      if (!isLate()) show(spec.failed, []);
    }
  }

  function show(said: string, drawn: readonly HTMLElement[]): void {
    status.textContent = said;
    groups.replaceChildren(...drawn);
  }

  async function drawGroup(heading: string, results: readonly Result[]): Promise<HTMLElement> {
    const list = element('ol');
    const add = async (from: number, to: number): Promise<void> => {
      const pages = await Promise.all(results.slice(from, to).map((result) => result.data()));
      list.append(...pages.map(drawResult));
    };
    await add(0, few);
    const group = element('section', element('h2', heading, element('small', numbers.format(results.length))), list);
    group.className = 'found';
    const rest = results.length - few;
    if (rest > 0) {
      const more = element('button', counted(spec.more, rest));
      more.type = 'button';
      more.addEventListener('click', async () => {
        const next = list.children.length;
        more.remove();
        await add(few, results.length);
        list.children[next]?.querySelector('a')?.focus();
      });
      group.append(more);
    }
    return group;
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void look();
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), quiet);
  });
  document.addEventListener('keydown', (event) => walk(event, input, groups));

  form.hidden = false;
  part('without').hidden = true;
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  input.focus();
  if (input.value !== '') void look();
}

interface Index {
  readonly pagefind: Pagefind;
  /** The kind of each page by the id of its results (`searchIndex` makes it). */
  readonly kinds: Readonly<Record<string, string>>;
}

async function loadIndex(): Promise<Index> {
  const folder = new URL('./', document.baseURI);
  const { createInstance }: PagefindModule = await import(
    /* @vite-ignore */ new URL('pagefind/pagefind.js', folder).href
  );
  const pagefind = createInstance({ baseUrl: folder.pathname, noWorker: true });
  const kinds = fetch(new URL('pagefind/kinds.json', folder)).then((answer) => answer.json());
  await pagefind.init();
  return { pagefind, kinds: await kinds };
}

/** Arrows go from the words through what was found and back, Esc and `/` go to the words. */
function walk(event: KeyboardEvent, input: HTMLInputElement, groups: HTMLElement): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const stops: HTMLElement[] = [input, ...groups.querySelectorAll<HTMLElement>('li > a, button')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const target =
    event.key === 'ArrowDown' && at >= 0
      ? stops[at + 1]
      : event.key === 'ArrowUp' && at > 0
        ? stops[at - 1]
        : event.key === 'Escape' || (event.key === '/' && at !== 0)
          ? input
          : undefined;
  if (target === undefined) return;
  event.preventDefault();
  target.focus();
}

function drawResult({ url, meta, excerpt, sub_results }: FoundPage): HTMLElement {
  const link = element('a', meta.title ?? url);
  link.href = url;
  const item = element('li', link, element('p', ...marked(excerpt)));
  const parts = sub_results.filter((part) => part.url.includes('#')).slice(0, 3);
  if (parts.length > 0) item.append(element('p', ...parts.flatMap((part) => [linkTo(part), ' '])));
  return item;
}

function linkTo({ title, url }: { title: string; url: string }): HTMLElement {
  const link = element('a', title);
  link.href = url;
  return link;
}

/** Only the text and the marks of an excerpt are taken over. */
function marked(excerpt: string): (string | HTMLElement)[] {
  const { childNodes } = new DOMParser().parseFromString(excerpt, 'text/html').body;
  return [...childNodes].map((node) =>
    node.nodeName === 'MARK' ? element('mark', node.textContent ?? '') : (node.textContent ?? ''),
  );
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  ...content: (string | HTMLElement)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.append(...content);
  return made;
}
