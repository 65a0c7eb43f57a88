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

/** A folder in which the editor's package is installed. */
const engine = () =>
  temporaryFolder({
    'package.json': '{}',
    'node_modules/@sveltia/cms/package.json': '{ "exports": { ".": { "default": "./npm/index.js" } } }',
    'node_modules/@sveltia/cms/npm/index.js': '',
    'node_modules/@sveltia/cms/dist/sveltia-cms.js': 'var CMS = {};\n//# sourceMappingURL=sveltia-cms.js.map',
  });

it('the editor is in the site of a team that names a repository and installed the program, and in no other', () => {
  const { playbook } = viewOf(wanted);
  const admin = adminFiles(playbook, engine());
  const files = admin.kind === 'files' ? new Map(admin.files.map(({ path, text }) => [path, text])) : new Map();
  expect([...files.keys()]).toEqual(['admin/index.html', 'admin/config.js', 'admin/cms.js', 'admin/start.js']);
  expect(files.get('admin/cms.js')).toBe('var CMS = {};\n');
  const config = files.get('admin/config.js') ?? '';
  const told = JSON.parse(config.slice(config.indexOf('{'), config.lastIndexOf('}') + 1));
  expect(told).toMatchObject({
    load_config_file: false,
    backend: { name: 'github', repo: 'harbour/tea', branch: 'main', base_url: 'https://auth.example' },
    publish_mode: 'editorial_workflow',
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
