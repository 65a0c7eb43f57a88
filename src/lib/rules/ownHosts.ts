import type { Playbook } from '../playbook/playbook.ts';

/** Hosts of the client's own sites and blogs, without `www`. */
export function ownHosts({ records }: Pick<Playbook, 'records'>): string[] {
  return [...records.channels.values()].flatMap(({ platform, url }) =>
    url !== undefined && (platform === 'site' || platform === 'blog')
      ? [new URL(url).hostname.replace(/^www\./, '')]
      : [],
  );
}
