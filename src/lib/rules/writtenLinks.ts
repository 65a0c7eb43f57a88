import type { Post } from '../schema/records/post.ts';
import type { FieldPath } from '../source/yamlText.ts';

/** Every link that a post states, with its field. */
export function writtenLinks(link: string | undefined, overrides: Post['overrides']): [FieldPath, string][] {
  const own = Object.entries(overrides).flatMap(([channel, { link: other }]): [FieldPath, string][] =>
    other === undefined ? [] : [[['overrides', channel, 'link'], other]],
  );
  return link === undefined ? own : [[['link'], link], ...own];
}
