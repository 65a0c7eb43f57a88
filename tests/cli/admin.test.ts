import { expect, it } from 'vitest';
import { adminFiles } from '../../src/cli/editor/adminFiles.ts';
import { projectPlaybook } from '../../src/lib/playbook/projectPlaybook.ts';
import { soundClient } from '../rules/soundClient.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { viewOf } from '../support/viewOf.ts';

const yaml = soundClient['src/content/client.yaml'] ?? '';
const wanted = {
  ...soundClient,
  'src/content/client.yaml': `${yaml}editor: { repo: harbour/tea, signIn: https://auth.example }\n`,
};

/** A folder in which the editor's package is installed; its program asks other hosts as version 0.221.1 does. */
const engine = () =>
  temporaryFolder({
    'package.json': '{}',
    'node_modules/@sveltia/cms/package.json':
      '{ "version": "0.221.1", "exports": { ".": { "default": "./npm/index.js" } } }',
    'node_modules/@sveltia/cms/npm/index.js': '',
    'node_modules/@sveltia/cms/npm/assets/noto-mono-latin-400-normal-DiC8lJru.woff2': 'face',
    'node_modules/@sveltia/cms/npm/assets/icons-latin-wght-normal-x.woff2': 'icons',
    'node_modules/@sveltia/cms/locales/ru.json': '{ "save": "Сохранить" }',
    'node_modules/@sveltia/cms/dist/sveltia-cms.js': `var CMS = {}, at = \`https://unpkg.com/@sveltia/cms\`;
fetch(\`\${at}/package.json\`); fetch(\`\${at}@0.221.1/locales/ru.json\`); fetch(\`https://www.githubstatus.com/api/v2/status.json\`);
var css = \`url(https://cdn.jsdelivr.net/fontsource/fonts/noto-mono@5.3.0/latin-400-normal.woff2) url(https://cdn.jsdelivr.net/fontsource/fonts/icons:vf@5.3.7/latin-wght-normal.woff2)\`;
//# sourceMappingURL=sveltia-cms.js.map`,
  });

it('the editor is in the site of a team that names a repository and installed the program, and in no other', () => {
  const { playbook } = viewOf(wanted);
  const admin = adminFiles(playbook, engine());
  const files = admin.kind === 'files' ? new Map(admin.files.map(({ path, text }) => [path, text])) : new Map();
  expect([...files.keys()]).toEqual([
    'admin/index.html',
    'admin/config.js',
    'admin/cms.js',
    'admin/status.json',
    'admin/cms/package.json',
    'admin/cms@0.221.1/locales/ru.json',
    'admin/start.js',
  ]);
  // What the program would ask other hosts for stands beside it, or in it ("face" and "icons" in base64).
  expect(files.get('admin/cms.js')).toBe(`var CMS = {}, at = \`cms\`;
fetch(\`\${at}/package.json\`); fetch(\`\${at}@0.221.1/locales/ru.json\`); fetch(\`status.json\`);
var css = \`url(data:font/woff2;base64,ZmFjZQ==) url(data:font/woff2;base64,aWNvbnM=)\`;
`);
  expect(files.get('admin/cms@0.221.1/locales/ru.json')).toContain('Сохранить');
  expect(files.get('admin/cms/package.json')).toBe('{"version":"0.221.1"}\n');
  const config = files.get('admin/config.js') ?? '';
  const told = JSON.parse(config.slice(config.indexOf('{'), config.lastIndexOf('}') + 1));
  expect(told).toMatchObject({
    load_config_file: false,
    backend: { name: 'github', repo: 'harbour/tea', branch: 'main', base_url: 'https://auth.example' },
    publish_mode: 'editorial_workflow',
    output: { omit_empty_optional_fields: true },
    slug: { encoding: 'ascii', clean_accents: true },
  });
  // Nothing is asked for when the page is opened but its own files; then only the host and where people sign in.
  const page = files.get('admin/index.html') ?? '';
  expect([...page.matchAll(/src="([^"]+)"/g)].map(([, src]) => src)).toEqual(['config.js', 'cms.js', 'start.js']);
  expect(page).toContain("script-src 'self';");
  expect(page).toContain(
    "connect-src 'self' blob: data: https://api.github.com https://github.com https://auth.example;",
  );
  expect(page).toContain('content="noindex"');

  expect(adminFiles(projectPlaybook(playbook), engine())).toEqual({ kind: 'none' });
  expect(adminFiles(viewOf(soundClient).playbook, engine())).toEqual({ kind: 'none' });
  expect(adminFiles(playbook, temporaryFolder({ 'package.json': '{}' }))).toEqual({ kind: 'missing' });
});
