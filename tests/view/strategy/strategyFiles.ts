/** Front matter as a file. */
export function record(fields: string, body = ''): string {
  return `---\n${fields.trim()}\n---\n${body}`;
}

export function post(day: string, more: string): string {
  return record(
    `title: Post of ${day}\naudience: client\ndate: ${day}\nchannels: [instagram]\nformat: image\n${more}`,
    'Words.',
  );
}

export const craft = record(
  'title: Craft\naudience: client\norder: 1\ncode: C\npromise: You can do it again.\nshare: { percent: 50, band: 10 }',
);
export const shop = record(
  'title: Shop\naudience: client\norder: 2\ncode: S\npromise: You know what is new.\nshare: { percent: 50, band: 10 }',
);

export const katrin = record(
  `title: Katrin
audience: client
order: 1
segment: customer
who: Brews at home.
quote: { text: It tastes like a waiting room., source: Interview 3 }
objections:
  - { says: I forget to cancel., answer: We write before every parcel. }
share: { percent: 46, evidence: Survey }
doubts: [Whether she reads mail.]`,
  'First the reason.',
);
export const hunter = record('title: The hunter\norder: 2\nsegment: negative\nwho: Buys what is cheap.');
