import path from 'node:path';
import { openSite } from '../../src/cli/openSite.ts';
import { packageFolder } from '../../src/cli/packageFolder.ts';
import { processIo } from '../../src/cli/processIo.ts';
import { publish } from '../../src/cli/publish.ts';
import { pageOfEachKind } from '../../tests/browser/builtPages.ts';
import { learnFromEnglish, pseudoWord } from './pseudoLanguage.ts';

/** `node scripts/proof/buildPseudo.ts OUT`: of the demo a page of each kind, in a language whose words are 40 % longer than the English ones. */
const out = path.resolve(process.argv[2] ?? '');
const language = learnFromEnglish('en-XA', pseudoWord);
const call = { values: {}, positionals: [], root: packageFolder, asOf: '2026-11-12', language, io: processIo() };
const { value } = await openSite(call);
if (value === null) throw new Error('The demo has errors.');
const kinds = new Set(pageOfEachKind(value.site.pages));
const pages = value.site.pages.filter((page) => kinds.has(page.path));
await publish({ ...value, site: { ...value.site, pages } }, out, call, () => undefined);
