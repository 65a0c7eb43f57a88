import { readFileSync } from 'node:fs';
import { openApi, say } from './sayOnce.ts';

/** Keeps one comment of a pull request, or one issue, up to date with the text of a file. Needs no packages. */
const { env } = process;
const text = readFileSync(env.ALMANAC_TEXT ?? '', 'utf8');
const api = openApi({
  address: env.GITHUB_API_URL ?? 'https://api.github.com',
  repository: env.GITHUB_REPOSITORY ?? '',
  token: env.ALMANAC_TOKEN ?? '',
});
try {
  console.log(await say(api, text, env.ALMANAC_NUMBER ? Number(env.ALMANAC_NUMBER) : null));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
