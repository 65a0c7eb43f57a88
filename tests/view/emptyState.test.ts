import { expect, test } from 'vitest';
import { withoutWritingHints } from '../../src/lib/view/emptyState.ts';

test('a client reads why there is nothing, not which file to write', () => {
  const body = {
    sections: [{ kind: 'empty', why: 'Nothing is ordered.', next: 'Write an order', code: 'src/x.md' }],
    note: { why: 'kept' },
  };
  expect(withoutWritingHints(body)).toEqual({
    sections: [{ kind: 'empty', why: 'Nothing is ordered.' }],
    note: { why: 'kept' },
  });
});
