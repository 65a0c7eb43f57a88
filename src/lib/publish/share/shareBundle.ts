import { readFile } from 'node:fs/promises';
import type { Language } from '../../language/language.ts';
import type { Artefact } from '../gates/gate.ts';
import { unlockPage } from './unlockPage.ts';

/** Rounds of PBKDF2 with SHA-256: what OWASP asks for since 2023. Half a second on a phone. */
const iterations = 600_000;

/** Sizes are padded to a multiple of this many bytes, so that they tell little of what is inside. */
const block = 4096;

export interface ShareBundle {
  /** Everything that may lie open on a host. */
  readonly files: readonly Artefact[];
  /** What opens the site without the passphrase, to be put behind the address: `#k=…`. */
  readonly fragment: string;
}

export interface ShareOptions {
  readonly passphrase: string;
  /** The last day on which the unlocking page opens; null for no end. */
  readonly expires: string | null;
  /** Of the unlocking page. */
  readonly language: Language;
}

/**
 * A site that only a passphrase or a link opens: every file encrypted with a new random key, its name replaced by a keyed hash,
 * its size padded. The key is wrapped by the passphrase. What the browser needs to unlock it lies beside.
 */
export async function shareBundle(site: readonly Artefact[], options: ShareOptions): Promise<ShareBundle> {
  const key = crypto.getRandomValues(new Uint8Array(32));
  const keys = await keysFrom(key);
  const sealed = await Promise.all(site.map((file) => sealFile(file, keys)));
  const lock = { version: 1, ...(await wrap(key, options.passphrase)), expires: options.expires };
  const browser = ['worker.js', 'unlock.js', 'unlock.css'].map(async (name) => ({
    path: name,
    bytes: await readFile(new URL(`./browser/${name}`, import.meta.url)),
  }));
  return {
    files: [
      { path: 'index.html', bytes: Buffer.from(unlockPage(options.language)) },
      { path: 'key.json', bytes: Buffer.from(`${JSON.stringify(lock)}\n`) },
      ...(await Promise.all(browser)),
      ...sealed.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    ],
    fragment: `#k=${Buffer.from(key).toString('base64url')}`,
  };
}

interface Keys {
  readonly content: CryptoKey;
  readonly names: CryptoKey;
}

async function keysFrom(key: Uint8Array<ArrayBuffer>): Promise<Keys> {
  const master = await crypto.subtle.importKey('raw', key, 'HKDF', false, ['deriveKey']);
  const derived = (info: string, algorithm: AesKeyGenParams | HmacKeyGenParams, use: 'encrypt' | 'sign') =>
    crypto.subtle.deriveKey(
      { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info: Buffer.from(info) },
      master,
      algorithm,
      false,
      [use],
    );
  return {
    content: await derived('almanac content', { name: 'AES-GCM', length: 256 }, 'encrypt'),
    names: await derived('almanac names', { name: 'HMAC', hash: 'SHA-256', length: 256 }, 'sign'),
  };
}

async function sealFile({ path, bytes }: Artefact, { content, names }: Keys): Promise<Artefact> {
  const mac = await crypto.subtle.sign('HMAC', names, Buffer.from(path));
  const name = Buffer.from(mac).subarray(0, 16).toString('hex');
  const padded = Buffer.alloc(Math.ceil((bytes.length + 4) / block) * block);
  padded.writeUInt32BE(bytes.length);
  padded.set(bytes, 4);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const algorithm = { name: 'AES-GCM', iv, additionalData: Buffer.from(name) };
  const secret = await crypto.subtle.encrypt(algorithm, content, padded);
  return { path: `f/${name}`, bytes: Buffer.concat([iv, Buffer.from(secret)]) };
}

async function wrap(key: Uint8Array<ArrayBuffer>, passphrase: string) {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const material = await crypto.subtle.importKey('raw', Buffer.from(passphrase.normalize('NFKC')), 'PBKDF2', false, [
    'deriveKey',
  ]);
  const wrapping = await crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt'],
  );
  const wrapped = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, wrapping, key);
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
  return { iterations, salt: text(salt), iv: text(iv), wrapped: text(new Uint8Array(wrapped)) };
}
