import type { FigureSource } from '../../kpi/figure.ts';
import { repositoryHref } from '../repositoryHref.ts';
import { relativeHref, routes } from '../routes.ts';
import type { ViewContext } from '../viewContext.ts';
import { fileAnchor } from './fileAnchor.ts';

/** A file and the rows that were read of it: the file leads to the page of sources, the rows to the repository. */
export interface SourceRefView {
  readonly text: string;
  readonly href: string | null;
  readonly lines: readonly { readonly before: string; readonly text: string; readonly href: string | null }[];
}

type Rows = FigureSource['rows'];

/** More ranges than these are read past, not looked up. */
const mostLinks = 6;

export function toSourceRef(
  { file, rows }: Pick<FigureSource, 'file' | 'rows'>,
  page: string,
  context: ViewContext,
): SourceRefView {
  const { playbook, words } = context;
  const isData = playbook.metrics.files.some(({ path }) => path === file);
  const { repository } = playbook.client;
  const [first, ...rest] = repository === undefined ? [] : rows.slice(0, mostLinks);
  const left = rows.slice(first === undefined ? 0 : mostLinks);
  const linked = (range: Rows[number], before: string, text: string) => ({
    before,
    text,
    href: repository === undefined ? null : repositoryHref(repository, file, range),
  });
  return {
    text: file,
    href: isData ? relativeHref(page, `${routes.sources}#${fileAnchor(file)}`) : null,
    lines: [
      ...(first === undefined ? [] : [linked(first, ' ', words.numbers.rows(rangeText(first)))]),
      ...rest.map((range) => linked(range, ', ', rangeText(range))),
      ...(left.length === 0
        ? []
        : [
            {
              before: first === undefined ? ' ' : ', ',
              text: first === undefined ? words.numbers.rows(rowRanges(left)) : rowRanges(left),
              href: null,
            },
          ]),
    ],
  };
}

/** `2–32, 40` */
export function rowRanges(rows: Rows): string {
  return rows.map(rangeText).join(', ');
}

function rangeText({ from, to }: Rows[number]): string {
  return from === to ? `${from}` : `${from}–${to}`;
}
