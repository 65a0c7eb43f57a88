import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { SiteFile } from '../../lib/exports/siteFile.ts';
import type { Playbook } from '../../lib/playbook/playbook.ts';
import { escapeHtml } from '../../lib/view/diff/diffHtml.ts';
import { editorConfig } from '../../lib/view/editor/editorConfig.ts';

/** The program is a package of its own, which Almanac does without. */
const program = '@sveltia/cms';

/** What of `/admin/` there is to publish. `missing`: the client wants an editor, and its program is not installed. */
export type Admin =
  | { readonly kind: 'none' | 'missing' }
  | { readonly kind: 'files'; readonly files: readonly SiteFile[] };

/** The web editor over git: only in the team's site, and only where `editor` of client.yaml names a repository. */
export function adminFiles({ audience, client, ...known }: Playbook, engine: string): Admin {
  const { editor } = client;
  if (audience !== 'team' || editor === undefined) return { kind: 'none' };
  const editorProgram = programFiles(engine);
  if (editorProgram === null) return { kind: 'missing' };
  const { backend, repo, branch, signIn } = editor;
  const config = {
    load_config_file: false,
    backend: { name: backend, repo, branch, ...(signIn === undefined ? {} : { base_url: signIn }) },
    ...editorConfig({ client, ...known }),
  };
  return {
    kind: 'files',
    files: [
      { path: 'admin/index.html', text: page(client.name, known.language, `${hosts[backend]} ${signIn ?? ''}`.trim()) },
      {
        path: 'admin/config.js',
        text: `window.CMS_MANUAL_INIT = true;\nwindow.editorConfig = ${JSON.stringify(config, null, 2)};\n`,
      },
      ...editorProgram,
      { path: 'admin/start.js', text: 'CMS.init({ config: window.editorConfig });\n' },
    ],
  };
}

/**
 * The program as one script, and what it would ask other hosts for: faces and icons stand in the script, words of its
 * languages beside it. It hears that it is the newest, and of the state of GitHub and GitLab that it is not known.
 * Tried with version 0.221.1; what another version would ask elsewhere, the policy of the page still refuses.
 */
function programFiles(engine: string): readonly SiteFile[] | null {
  try {
    const root = path.join(createRequire(path.join(engine, 'package.json')).resolve(program), '../..');
    const text = (name: string): string => readFileSync(path.join(root, name), 'utf8');
    const { version } = JSON.parse(text('package.json')) as { version: string };
    const script = text('dist/sveltia-cms.js')
      .replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '\n')
      .replaceAll(`https://unpkg.com/${program}`, 'cms')
      .replaceAll(/https:\/\/(?:www\.githubstatus\.com|status-api\.hostedstatus\.com)\/[\w./]+/g, 'status.json')
      .replaceAll(
        /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([\w-]+)[\w:.@]*\/([\w-]+)\.woff2/g,
        (_, family: string, face: string) => faceAddress(path.join(root, 'npm/assets'), `${family}-${face}-`),
      );
    return [
      { path: 'admin/cms.js', text: script },
      { path: 'admin/status.json', text: '{}\n' },
      { path: 'admin/cms/package.json', text: `${JSON.stringify({ version })}\n` },
      ...readdirSync(path.join(root, 'locales'))
        .toSorted()
        .map((name) => ({ path: `admin/cms@${version}/locales/${name}`, text: text(`locales/${name}`) })),
    ];
  } catch {
    return null;
  }
}

/** The face whose file begins so, as an address that holds all of it. */
function faceAddress(folder: string, start: string): string {
  const name = readdirSync(folder).find((one) => one.startsWith(start) && one.endsWith('.woff2')) ?? start;
  return `data:font/woff2;base64,${readFileSync(path.join(folder, name), 'base64')}`;
}

/** Whom the editor may speak to once somebody has opened it. */
const hosts = { github: 'https://api.github.com https://github.com', gitlab: 'https://gitlab.com' } as const;

function page(name: string, lang: string, speaksTo: string): string {
  const policy = `default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' blob: data: https:; connect-src 'self' blob: data: ${speaksTo}; base-uri 'none'`;
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(name)}</title>
</head>
<body>
<script src="config.js"></script>
<script src="cms.js"></script>
<script src="start.js"></script>
</body>
</html>
`;
}
