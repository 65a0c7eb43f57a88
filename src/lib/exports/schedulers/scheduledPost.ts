import { posix } from 'node:path';
import type { Temporal } from 'temporal-polyfill';
import type { Playbook } from '../../playbook/playbook.ts';
import { slotCopy } from '../../playbook/slotCopy.ts';
import type { Slot } from '../../playbook/slots.ts';
import { utmLink } from '../../playbook/utmLink.ts';
import { instantOf } from '../../playbook/wallTime.ts';
import type { Platform } from '../../schema/platforms.ts';

export interface ScheduledPicture {
  /** Below the client's folder. */
  readonly file: string;
  /** Where the published site has it; null while the site's address is not known. */
  readonly url: string | null;
  readonly alt: string;
}

/** A post on a channel as a scheduler is told of it. */
export interface ScheduledPost {
  readonly slot: Slot;
  readonly platform: Platform;
  /** Day and wall time in the client's zone. */
  readonly day: string;
  readonly time: string;
  /** The same moment in UTC: `2026-11-16T09:00:00Z`. */
  readonly instant: string;
  /** Exactly what the post's page shows for copying. */
  readonly text: string;
  /** With its UTM parameters. */
  readonly link: string | null;
  readonly pictures: readonly ScheduledPicture[];
  /** The tool's own id of the account; empty where none is needed. */
  readonly account: string;
}

/** What only the person who exports knows. */
export interface ExportSettings {
  /** The address of the published site, for pictures. */
  readonly site: string | null;
  /** The tool's ids of accounts by channel. */
  readonly accounts: Readonly<Record<string, string>>;
}

export function toScheduledPost(
  slot: Slot & { readonly day: string; readonly time: string },
  playbook: Pick<Playbook, 'client' | 'records'>,
  { site, accounts }: ExportSettings,
): ScheduledPost {
  const { post, channel, day, time } = slot;
  return {
    slot,
    platform: channel.platform,
    day,
    time,
    instant: utcText(instantOf(day, time, playbook.client.timeZone)),
    text: slotCopy(slot),
    link: utmLink(slot, playbook.records),
    pictures: pictures(post, site),
    account: accounts[channel.id] ?? '',
  };
}

export function utcText(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: 'second' });
}

/** Pictures with the addresses that the site's pages give them. */
export function pictures({ file: record, media }: Slot['post'], site: string | null): ScheduledPicture[] {
  return media.map(({ file: written, alt }) => {
    const file = posix.join(posix.dirname(record), written);
    const below = encodeURI(file.replace(/^src\/content\//, 'media/'));
    return { file, alt, url: site === null ? null : `${site.replace(/\/+$/, '')}/${below}` };
  });
}
