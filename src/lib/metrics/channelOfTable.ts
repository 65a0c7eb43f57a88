import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { HeaderMatch } from './table/matchHeader.ts';
import type { ChannelRef, FileContext } from './table/readContext.ts';

export interface ChannelOfTable {
  readonly channel: string | null;
  readonly problem: Diagnostic | null;
}

/**
 * Whose numbers a table holds: `sources.yaml` says it, else the folder under `data/`,
 * else the client's only channel of the platform that the table names.
 */
export function channelOfTable(match: HeaderMatch, headerLine: number, context: FileContext): ChannelOfTable {
  if (context.channels === null || match.preset.holdsNoValues) return { channel: null, problem: null };
  const allowed = match.title?.platform === undefined ? match.preset.platforms : [match.title.platform];
  const place = { file: context.path, line: headerLine, column: 1 };
  const named = channelBySource(allowed, context);
  if (named !== null) return knownChannel(named, context.channels, place);
  const folder = context.channels.find(({ id }) => id === context.path.split('/')[1]);
  if (folder !== undefined && fits(folder, allowed)) return { channel: folder.id, problem: null };
  if (match.columns.some((column) => column.meaning?.as === 'channel'))
    return { channel: folder?.id ?? null, problem: null };
  return channelByPlatform(match, allowed, folder ?? null, context, place);
}

function channelBySource(allowed: readonly string[] | null, { source }: FileContext): string | null {
  if (source?.channel !== undefined) return source.channel;
  const platform = allowed?.find((name) => Object.hasOwn(source?.channels ?? {}, name));
  return platform === undefined ? null : (source?.channels?.[platform] ?? null);
}

function knownChannel(id: string, channels: readonly ChannelRef[], place: Diagnostic['place']): ChannelOfTable {
  if (channels.some((channel) => channel.id === id)) return { channel: id, problem: null };
  const ids = channels.map((channel) => channel.id);
  return {
    channel: null,
    problem: diagnostic('metrics/unknown-channel', place, {
      channel: id,
      near: nearest(id, ids),
      known: ids.join(', '),
    }),
  };
}

function channelByPlatform(
  match: HeaderMatch,
  allowed: readonly string[] | null,
  folder: ChannelRef | null,
  context: FileContext,
  place: Diagnostic['place'],
): ChannelOfTable {
  const candidates = (context.channels ?? []).filter((channel) => allowed !== null && fits(channel, allowed));
  const [only] = candidates;
  if (folder !== null && match.title?.platform === undefined) {
    const params = { channel: folder.id, platform: folder.platform, preset: match.preset.name };
    return { channel: null, problem: diagnostic('metrics/other-platform', place, params) };
  }
  if (only !== undefined && candidates.length === 1) return { channel: only.id, problem: null };
  const ids = candidates.map((channel) => channel.id).join(', ');
  const known = (context.channels ?? []).filter((channel) => fits(channel, allowed)).map(({ id }) => id);
  const near = nearest(context.path.split('/')[1] ?? '', known);
  const params = { platform: allowed?.join(', ') ?? null, candidates: ids, file: context.path, near };
  return { channel: null, problem: diagnostic('metrics/which-channel', place, params) };
}

function fits(channel: ChannelRef, allowed: readonly string[] | null): boolean {
  return allowed === null || allowed.includes(channel.platform);
}
