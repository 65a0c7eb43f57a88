import { readFileSync } from 'node:fs';
import type { RepositoryFacts } from '../lib/playbook/secrets/checkAudience.ts';
import type { Io } from './io.ts';

/**
 * Whether the repository is public, as far as this machine has been told: no host is asked, and an address alone does not say it.
 * GitLab CI tells in CI_PROJECT_VISIBILITY, GitHub Actions in the file of the event.
 */
export function repositoryFacts(env: Io['env']): RepositoryFacts | null {
  if (env.CI_PROJECT_VISIBILITY !== undefined)
    return { host: env.CI_SERVER_HOST ?? 'GitLab', isPublic: env.CI_PROJECT_VISIBILITY === 'public' };
  const visibility = env.GITHUB_EVENT_PATH === undefined ? null : visibilityIn(env.GITHUB_EVENT_PATH);
  return visibility === null ? null : { host: 'GitHub', isPublic: visibility === 'public' };
}

/** An event that can't be read says nothing; that is not the client's fault. */
function visibilityIn(file: string): string | null {
  try {
    const event = JSON.parse(readFileSync(file, 'utf8')) as {
      repository?: { private?: unknown; visibility?: unknown };
    };
    const { visibility, private: isPrivate } = event.repository ?? {};
    if (typeof visibility === 'string') return visibility;
    return typeof isPrivate === 'boolean' ? (isPrivate ? 'private' : 'public') : null;
  } catch {
    return null;
  }
}
