import { headers } from '../../src/lib/publish/hosting/headers.ts';
import { hosts } from '../../src/lib/publish/hosting/hosts.ts';
import { escapeCell, generatedNote } from './markdown.ts';

const intro = `A site is a folder of files; any web server can show it. Two things differ from host to host: who can read it, and how it is told to send headers.

**A site of a private repository is not private by itself.** Where the table says "everybody", put only the client's site there, or share it encrypted.`;

const privacyHead = `## Who can read it

| host | without more, a site there can be read by | source, checked |
|---|---|---|`;

const headersHead = `## Headers

Each page names its own scripts and styles by hash and sends no referrer; that works on every host. What only a server can say:

| header | value |
|---|---|`;

const howTo = `\`almanac build --headers netlify\` (or \`cloudflare\`, \`vercel\`) writes the file of that host into the site. \`almanac headers nginx\` prints it, for a server of your own; a \`location\` with an \`add_header\` of its own inherits none, so include the file there too. GitHub Pages and GitLab Pages send no headers of your own: there a page can be framed by another site, and crawlers go by the pages alone (\`noindex\` stands in each).`;

/** docs/hosting.md, from the table of hosts. */
export function hostingPage(): string {
  const privacy = hosts.map(
    ({ name, privacy: who, source, checked }) => `| ${name} | ${escapeCell(who.en)} | [${checked}](${source}) |`,
  );
  const sent = headers.map(([name, value]) => `| \`${name}\` | \`${value}\` |`);
  const files = hosts.flatMap(({ name, file }) =>
    file === null ? [] : [`### ${name}: \`${file.path}\``, '', '```', file.text().trimEnd(), '```', ''],
  );
  return [
    '# Hosting',
    '',
    generatedNote,
    '',
    intro,
    '',
    privacyHead,
    ...privacy,
    '',
    headersHead,
    ...sent,
    '',
    howTo,
    '',
    ...files,
  ].join('\n');
}
