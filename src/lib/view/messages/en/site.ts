/** Pages that belong to no area. */
export const site = {
  notFound: {
    kind: 'Not found',
    heading: 'This page is not here',
    sentence: 'It has moved, or it was never part of this playbook.',
  },
};
