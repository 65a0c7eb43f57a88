/** The folders of `src/content/`, in the order in which a strategy is read. */
export const collectionNames = [
  'personas',
  'goals',
  'channels',
  'pillars',
  'campaigns',
  'posts',
  'briefs',
  'plays',
  'steps',
  'experiments',
  'guides',
  'kpis',
  'reports',
] as const;

export type CollectionName = (typeof collectionNames)[number];
