import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const packages = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;

describe('package.json', () => {
  it('has no optional package: npm on Node 20 leaves one out silently when it asks for a newer Node', () =>
    expect(packages.optionalDependencies).toBeUndefined());

  it('names every version exactly', () => {
    for (const version of Object.values({ ...packages.dependencies, ...packages.devDependencies }))
      expect(version).toMatch(/^\d[\w.-]*$/);
  });
});
