import { readFileSync } from 'node:fs';
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
  const script = programText(engine);
  if (script === null) return { kind: 'missing' };
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
      { path: 'admin/cms.js', text: script },
      { path: 'admin/start.js', text: 'CMS.init({ config: window.editorConfig });\n' },
    ],
  };
}

/** The program as one script; its map stays in the package. */
function programText(engine: string): string | null {
  try {
    const main = createRequire(path.join(engine, 'package.json')).resolve(program);
    const text = readFileSync(path.resolve(path.dirname(main), '../dist/sveltia-cms.js'), 'utf8');
    return text.replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '\n');
  } catch {
    return null;
  }
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
