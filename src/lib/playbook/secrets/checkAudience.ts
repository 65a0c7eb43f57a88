import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { type CollectionName, collectionNames } from '../../schema/collections.ts';
import { leavesOfShape } from '../../schema/leaves.ts';
import { recordTypes } from '../../schema/recordTypes.ts';
import type { OpenedPlaybook } from '../openPlaybook.ts';
import type { Playbook } from '../playbook.ts';
import { projectPlaybook } from '../projectPlaybook.ts';
import { type InternalValue, internalValues } from './internalValues.ts';
import { foldedPhrase, phraseIndex } from './phraseIndex.ts';
import { type PublicText, publicTexts } from './publicTexts.ts';

/** What a host of repositories says of this one; null where nothing here says it. */
export interface RepositoryFacts {
  readonly host: string;
  readonly isPublic: boolean;
}

/** What a client would miss, what a client would read by mistake, and what the world reads. */
export function checkAudience(opened: OpenedPlaybook, repository: RepositoryFacts | null): readonly Diagnostic[] {
  const shown = projectPlaybook(opened.playbook);
  const values = internalValues(opened, shown);
  const hasSite = collectionNames.some((name) => shown.records[name].size > 0);
  return [
    ...(repository?.isPublic === true ? openRepository(opened, repository.host, values.length) : []),
    ...(hasSite
      ? [
          ...emptySections(opened, shown),
          ...emptyPages(shown),
          ...hiddenFigures(opened, shown),
          ...quotes(opened, shown, values),
        ]
      : []),
  ];
}

function openRepository({ folder }: OpenedPlaybook, host: string, values: number): Diagnostic[] {
  if (values === 0) return [];
  return [diagnostic('client/public-repository', { file: folder.client.file, line: 1, column: 1 }, { host, values })];
}

/** What a client comes for: what was planned, and what happened. */
const expected: readonly CollectionName[] = ['goals', 'channels', 'posts', 'reports'];

function emptySections({ playbook, folder }: OpenedPlaybook, shown: Playbook): Diagnostic[] {
  const place = { file: folder.client.file, line: 1, column: 1 };
  return expected
    .filter((name) => playbook.records[name].size > 0 && shown.records[name].size === 0)
    .map((collection) =>
      diagnostic('client/section-empty', place, { collection, count: playbook.records[collection].size }),
    );
}

/** Pages of these hold what somebody wrote, and no figures. */
const written: readonly CollectionName[] = ['personas', 'posts', 'briefs', 'plays', 'steps', 'experiments', 'guides'];

function emptyPages({ records }: Playbook): Diagnostic[] {
  return written.flatMap((name) =>
    [...records[name].values()]
      .filter((record) => record.body.text.trim() === '')
      .filter((record) => [...leavesOfShape(recordTypes[name].client, record)].every(({ path }) => path[0] === 'title'))
      .map(({ file, title }) => diagnostic('client/page-empty', { file, line: 1, column: 1 }, { title })),
  );
}

/** A component of a text with what it counts: `<Figure kpi="spend" channel="google-ads" …`. */
const component = /<(?:Figure|Chart|PostList)\b[^>]*>/g;
const countedBy = /\b(kpi|by|channels?|campaign)="([^"]*)"/g;

/** What is counted in texts for the client by a KPI, a channel or a campaign that the client does not see. */
function hiddenFigures({ playbook, folder }: OpenedPlaybook, shown: Playbook): Diagnostic[] {
  const isHidden = (kind: string, id: string): boolean => {
    if (kind === 'kpi' || kind === 'by') return playbook.kpis.has(id) && !shown.kpis.has(id);
    const name = kind === 'campaign' ? 'campaigns' : 'channels';
    return playbook.records[name].has(id) && !shown.records[name].has(id);
  };
  const read = new Set(collectionNames.flatMap((name) => [...shown.records[name].values()].map(({ file }) => file)));
  return folder.records
    .filter(({ file }) => read.has(file))
    .flatMap(({ file, body }) =>
      [...body.text.matchAll(component)].flatMap(({ 0: tag, index }) =>
        [...tag.matchAll(countedBy)].flatMap(({ 1: kind = '', 2: ids = '', index: at }) => {
          const before = body.text.slice(0, index + at).split('\n');
          const place = { file, line: body.line + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
          return ids
            .split(/\s+/)
            .filter((id) => isHidden(kind, id))
            .map((id) => diagnostic('client/figure-hidden', place, { id }));
        }),
      ),
    );
}

/** A sentence of the length that nobody writes twice by chance, or a number that is not round. Names and addresses stand in many places. */
const shortestQuote = 20;

function isQuotable({ kind, text }: InternalValue): boolean {
  return (
    kind === 'number' || (foldedPhrase(text).length >= shortestQuote && /\S\s+\S/.test(text) && !/:\/\//.test(text))
  );
}

function quotes({ folder }: OpenedPlaybook, shown: Playbook, values: readonly InternalValue[]): Diagnostic[] {
  const index = phraseIndex(values.filter(isQuotable));
  const sources = new Map([folder.client, ...folder.records].map((source) => [source.file, source]));
  const placeOf = ({ file, path, text }: PublicText, at: number): Diagnostic['place'] => {
    const source = sources.get(file);
    if (source !== undefined && path !== null) return source.positions.valueAt(path);
    const before = text.slice(0, at).split('\n');
    const first = source !== undefined && 'body' in source ? source.body.line : 1;
    return { file, line: first + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
  };
  const found = new Map<string, Diagnostic>();
  for (const told of publicTexts(shown, folder.client.file)) {
    for (const { phrase, at } of index.findIn(told.text)) {
      const place = placeOf(told, at);
      const { file, line } = phrase.place;
      const key = `${place.file}:${place.line} ${phrase.text}`;
      if (!found.has(key))
        found.set(key, diagnostic('client/quotes-internal', place, { file, line, quoted: phrase.text }));
    }
  }
  return [...found.values()];
}
