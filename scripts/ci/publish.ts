import { cliMessages } from '../../src/cli/messages/cliMessages.ts';
import { filesChangedSince } from '../../src/lib/history/filesChangedSince.ts';
import { say } from '../../src/lib/language/language.ts';
import { almanac, buildSites, readTask, summarize, write } from './task.ts';

/** On main: both sites, and what the push moved. A push of data alone is said to be that, with the figures it changed. */
const task = await readTask(process.env);
const texts = say(cliMessages, task.language).workflows;

const files = task.base === null ? null : filesChangedSince(task.root, task.base, 'HEAD');
if (task.base !== null && files !== null && files.length > 0) {
  const diff = await almanac(task, ['diff', task.base, 'HEAD', '--format', 'markdown']);
  const isDataOnly = files.every((file) => file.startsWith('data/'));
  const told = `${isDataOnly ? texts.dataOnly(files.length) : texts.any}\n\n${diff.code === 2 ? diff.err : diff.out}`;
  write(task, 'moved.md', told);
  summarize(task, told);
}
process.exitCode = await buildSites(task);
