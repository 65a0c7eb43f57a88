/** A file of the site by its path below the site's root; null where there is none. */
export type ReadFile = (file: string) => Promise<Uint8Array | null>;

/** Nothing may be fetched and nothing may run: all that the page needs is in it. */
const policy =
  "<meta http-equiv=\"content-security-policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'\">";

const mediaTypes: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
  woff2: 'font/woff2',
};

/**
 * A page of a built site as one HTML file with its styles, faces and pictures inside, to be sent by mail.
 * What leads to other pages of the site becomes plain text, since they do not come along; no script is left.
 */
export async function packPage(html: string, page: string, read: ReadFile): Promise<string> {
  const text = html
    .replace(/<(script|nav|form|button)\b[^>]*>.*?<\/\1>/gs, '')
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/i, policy)
    .replace(/<a\b([^>]*)>(.*?)<\/a>/gs, (whole, attributes: string, content: string) =>
      staysLink(attributes) ? whole : withoutLink(attributes, content),
    )
    .replaceAll(' loading="lazy"', '');
  const letters = lettersOf(text);
  const styled = await replaced(text, /<link rel="stylesheet" href="([^"]*)"[^>]*>/g, async (_whole, href) => {
    const file = resolved(page, href);
    const bytes = await read(file);
    return bytes === null ? '' : `<style>${await packStyles(decode(bytes), file, letters, read)}</style>`;
  });
  return replaced(styled, /(<(?:img|source)\b[^>]*\ssrc(?:set)?=")([^":]+)(")/g, async (whole, before, src, after) => {
    const uri = await dataUri(resolved(page, src), read);
    return uri === null ? whole : before + uri + after;
  });
}

/** Links to a place in the same page, to the web and to a mailbox still lead somewhere. */
function staysLink(attributes: string): boolean {
  return /\shref="(?:#|https?:|mailto:)/.test(attributes) && !attributes.includes('class="skip"');
}

function withoutLink(attributes: string, content: string): string {
  if (attributes.includes('class="skip"')) return '';
  const className = /\sclass="[^"]*"/.exec(attributes)?.[0] ?? '';
  return `<span${className}>${content}</span>`;
}

/** Code points of all the letters that the page shows. */
function lettersOf(html: string): ReadonlySet<number> {
  const shown = html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
  return new Set(Array.from(shown, (letter) => letter.codePointAt(0) ?? 0));
}

/** The styles with the faces that the page has letters for; faces of other alphabets are left out. */
async function packStyles(css: string, file: string, letters: ReadonlySet<number>, read: ReadFile): Promise<string> {
  const needed = css.replace(/@font-face\s*\{[^}]*\}/g, (face) => (isNeeded(face, letters) ? face : ''));
  const packed = await replaced(needed, /url\(\s*["']?(?!data:|#)([^"')]+)["']?\s*\)/g, async (whole, href) => {
    const uri = await dataUri(resolved(file, href), read);
    return uri === null ? whole : `url(${uri})`;
  });
  return packed.replaceAll('</', '<\\/');
}

function isNeeded(face: string, letters: ReadonlySet<number>): boolean {
  if (!face.includes('url(')) return true;
  const ranges = /unicode-range:\s*([^;}]+)/.exec(face)?.[1];
  if (ranges === undefined) return true;
  return ranges.split(',').some((range) => {
    const [from = '', to = from] = range.trim().replace(/^u\+/i, '').split('-');
    const first = Number.parseInt(from.replaceAll('?', '0'), 16);
    const last = Number.parseInt(to.replaceAll('?', 'f'), 16);
    return [...letters].some((letter) => letter > 0x20 && letter >= first && letter <= last);
  });
}

async function dataUri(file: string, read: ReadFile): Promise<string | null> {
  const type = mediaTypes[file.slice(file.lastIndexOf('.') + 1).toLowerCase()];
  const bytes = type === undefined ? null : await read(file);
  return bytes === null ? null : `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}

/** A path below the site's root, from a path that another file of the site writes. */
function resolved(from: string, href: string): string {
  return decodeURIComponent(new URL(href, `http://site/${from}`).pathname.slice(1));
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** `String.replace` for replacements that have to be waited for. */
async function replaced(
  text: string,
  pattern: RegExp,
  replacement: (whole: string, ...groups: string[]) => Promise<string>,
): Promise<string> {
  let done = '';
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    done += text.slice(at, match.index) + (await replacement(match[0], ...match.slice(1)));
    at = match.index + match[0].length;
  }
  return done + text.slice(at);
}
