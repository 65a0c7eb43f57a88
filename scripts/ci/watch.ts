import { cliMessages } from '../../src/cli/messages/cliMessages.ts';
import { say } from '../../src/lib/language/language.ts';
import { almanac, readTask, summarize, write } from './task.ts';

/** What grows old by itself, without anybody's edit. */
const codes = ['rules/source-stale', 'rules/source-broken', 'rules/post-missed'];

/** Once a day: what went stale or was missed, as the text of one issue. An empty file says that nothing did. */
const task = await readTask(process.env);

const found = await almanac(task, ['check', '--only', codes.join(','), '--format', 'json']);
const { diagnostics } = JSON.parse(found.out || '{"diagnostics":[]}') as { diagnostics: { waived?: unknown }[] };
const isClean = diagnostics.every(({ waived }) => waived !== undefined);
const report = isClean ? '' : (await almanac(task, ['check', '--only', codes.join(','), '--format', 'markdown'])).out;
write(task, 'watch.md', isClean ? '' : `# ${say(cliMessages, task.language).workflows.watch}\n\n${report}`);
if (!isClean) summarize(task, report);
process.exitCode = found.code === 2 ? 2 : 0;
