import type { Words } from '../../language/language.ts';
import { headers } from './headers.ts';

/** A place where a site can lie. */
export interface Host {
  readonly id: string;
  readonly name: string;
  /** How it is told the headers: a file of the site, a part of its own settings, or not at all. */
  readonly file: { readonly path: string; readonly inSite: boolean; readonly text: () => string } | null;
  /** Who can read a site there whose repository is private. */
  readonly privacy: Words<string>;
  readonly source: string;
  /** The day on which somebody read the source. */
  readonly checked: string;
}

export const hosts: readonly Host[] = [
  {
    id: 'netlify',
    name: 'Netlify',
    file: { path: '_headers', inSite: true, text: headersFile },
    privacy: {
      en: 'Everybody who has the address. Passwords, for the site or for folders of it, are part of the Pro and Enterprise plans.',
      ru: 'Все, у кого есть адрес. Пароли на весь сайт и на его папки — только в тарифах Pro и Enterprise.',
    },
    source: 'https://docs.netlify.com/visitor-access/basic-authentication-with-custom-http-headers',
    checked: '2026-11-29',
  },
  {
    id: 'cloudflare',
    name: 'Cloudflare Pages',
    file: { path: '_headers', inSite: true, text: headersFile },
    privacy: {
      en: 'Everybody, also at the address below pages.dev. Cloudflare Access puts a login before it; the address, its previews and a domain of your own need a policy each.',
      ru: 'Все, в том числе по адресу на pages.dev. Вход по логину ставит Cloudflare Access; правило нужно каждому: адресу, его предпросмотрам и своему домену.',
    },
    source: 'https://developers.cloudflare.com/pages/platform/known-issues/',
    checked: '2026-11-29',
  },
  {
    id: 'vercel',
    name: 'Vercel',
    file: { path: 'vercel.json', inSite: true, text: vercelFile },
    privacy: {
      en: 'Everybody at the production domain on the Hobby plan; protection of production and passwords are paid.',
      ru: 'На тарифе Hobby рабочий домен открыт всем; защита рабочего домена и пароли — платные.',
    },
    source: 'https://vercel.com/docs/deployment-protection',
    checked: '2026-11-25',
  },
  {
    id: 'nginx',
    name: 'nginx',
    file: { path: 'almanac.conf', inSite: false, text: nginxFile },
    privacy: {
      en: 'Everybody, unless the server asks for a password (auth_basic) or lets only some addresses in.',
      ru: 'Все, если сервер не спрашивает пароль (auth_basic) и не ограничивает адреса.',
    },
    source: 'https://nginx.org/en/docs/http/ngx_http_headers_module.html',
    checked: '2026-11-29',
  },
  {
    id: 'github-pages',
    name: 'GitHub Pages',
    file: null,
    privacy: {
      en: 'Everybody, also when the repository is private. Only GitHub Enterprise Cloud can limit a site to readers of its repository.',
      ru: 'Все, даже если репозиторий закрыт. Ограничить доступ читателями репозитория может только GitHub Enterprise Cloud.',
    },
    source:
      'https://docs.github.com/en/enterprise-cloud@latest/pages/getting-started-with-github-pages/changing-the-visibility-of-your-github-pages-site',
    checked: '2026-11-25',
  },
  {
    id: 'gitlab-pages',
    name: 'GitLab Pages',
    file: null,
    privacy: {
      en: 'Members of the project only, if access control is on (Settings → General → Visibility → Pages); else everybody.',
      ru: 'Только участники проекта, если включено ограничение доступа (Settings → General → Visibility → Pages), иначе все.',
    },
    source: 'https://docs.gitlab.com/user/project/pages/pages_access_control.html',
    checked: '2026-11-25',
  },
];

/** `_headers` of Netlify and Cloudflare Pages. */
function headersFile(): string {
  return ['/*', ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
}

function vercelFile(): string {
  const all = { source: '/(.*)', headers: headers.map(([key, value]) => ({ key, value })) };
  return `${JSON.stringify({ headers: [all] }, null, 2)}\n`;
}

/** For a `server` or `location`; headers of an outer block do not count where an inner one sets its own. */
function nginxFile(): string {
  return [...headers.map(([name, value]) => `add_header ${name} "${value}" always;`), ''].join('\n');
}
