import path from 'node:path';
import { cliMessages } from '../../src/cli/messages/cliMessages.ts';
import { say } from '../../src/lib/language/language.ts';
import { baseOfMerge } from './revisions.ts';
import { almanac, buildSites, readTask, summarize, write } from './task.ts';

/** On a pull request: annotations, the plan diff, and both sites. Fails where the plan has errors or a site can't be built. */
const task = await readTask(process.env);
const texts = say(cliMessages, task.language).workflows;

const check = await almanac(task, ['check', '--format', 'github']);
// Annotations name files from the root of the repository.
const folder = path.relative(process.cwd(), task.root).split(path.sep).join('/');
process.stdout.write(folder === '' ? check.out : check.out.replaceAll(/^(::\w+ file=)/gm, `$1${folder}/`));

const findings = await almanac(task, ['check', '--format', 'markdown']);

const base = baseOfMerge(task.root, task.base);
const preview = task.env.ALMANAC_PREVIEW ? ['--preview-url', task.env.ALMANAC_PREVIEW] : [];
const diff = base === null ? null : await almanac(task, ['diff', base, 'HEAD', '--format', 'markdown', ...preview]);
const compared = diff !== null && diff.code !== 2;
// A new client has no earlier state: that is said, and is no fault of the pull request.
const told = compared ? diff.out : `${[texts.diff, texts.noBase, diff?.err ?? ''].join('\n\n').trim()}\n`;
write(task, 'plan-diff.md', told);
summarize(task, told);
write(task, 'findings.md', findings.out);
summarize(task, `${texts.findings}\n\n${findings.out}`);

const built = await buildSites(task);
process.exitCode = Math.max(check.code, compared ? diff.code : 0, built);
