import { HtmlValidate } from 'html-validate';
import { expect, inject, it } from 'vitest';
import { builtPages } from './builtPages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Files of the site itself need no digest; the policy allows nothing else.
    'require-sri': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    // Dots and the like are fine in an address, and ids of files have them.
    'valid-id': ['error', { relaxed: true }],
    // The filters of the calendar work by CSS: there is nothing to submit.
    'wcag/h32': 'off',
    // On a phone a table is drawn as a list; browsers forget that it is a table unless it says so.
    'no-redundant-role': 'off',
    // Astro writes one line: the rules about looks have nothing to look at.
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'attribute-boolean-style': 'off',
  },
});

it('every page of the demo is valid HTML', async () => {
  const problems: string[] = [];
  for (const { path, html } of builtPages(inject('demo'))) {
    const { results } = await validator.validateString(html, path);
    for (const { messages } of results)
      for (const { ruleId, message, column } of messages) problems.push(`${ruleId} ${path}:${column} ${message}`);
  }
  const rules = Object.entries(Object.groupBy(problems, (line) => line.split(' ', 1)[0] ?? '')).map(
    ([rule, lines = []]) => `${rule}: ${lines.length}, such as ${lines[0]}`,
  );
  expect(rules).toEqual([]);
});
