import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sourceFiles } from './sourceFiles.ts';

interface Job {
  permissions?: Record<string, string>;
  steps: { uses?: string; run?: string }[];
}
interface Workflow {
  on: Record<string, unknown>;
  permissions?: unknown;
  jobs: Record<string, Job>;
}

const workflows = sourceFiles('.github/workflows', '.yml').map(([file, text]) => ({
  file,
  text,
  workflow: parse(text) as Workflow,
}));

describe('workflows', () => {
  it('are there', () =>
    expect(workflows.map(({ file }) => file.split('/').at(-1))).toEqual(['check.yml', 'publish.yml', 'test.yml']));

  it.each(workflows)('$file has no right that it does not name', ({ workflow }) => {
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) expect(job.permissions).toBeDefined();
  });

  it.each(workflows)('$file pins every action to a commit and says its version', ({ text }) => {
    const uses = text.split('\n').filter((line) => /^\s*-? ?uses:/.test(line));
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it.each(workflows.filter(({ workflow }) => 'pull_request' in workflow.on))(
    '$file reads only, and holds no secret, while it runs the code of a pull request',
    ({ text, workflow }) => {
      expect(Object.keys(workflow.on)).toEqual(['pull_request']);
      expect(text).not.toMatch(/secrets\.|github\.token/);
      for (const job of Object.values(workflow.jobs)) expect(job.permissions).toEqual({ contents: 'read' });
    },
  );

  it.each(workflows)('$file puts nothing of an event into a script', ({ workflow }) => {
    const scripts = Object.values(workflow.jobs).flatMap(({ steps }) => steps.map(({ run }) => run ?? ''));
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });

  it('a push to main of anything, also of data only, publishes', () => {
    const publish = workflows.find(({ file }) => file.endsWith('publish.yml'));
    expect(publish?.workflow.on).toEqual({ push: { branches: ['main'] }, workflow_dispatch: null });
  });
});
