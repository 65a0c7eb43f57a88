/*
 * The service worker of a shared site: answers for every address of the folder with the decrypted file.
 * Keys are kept as CryptoKey objects that no script can read out again.
 */
const scope = new URL('./', self.location.href);
const openFiles = new Set(['worker.js', 'unlock.js', 'unlock.css', 'key.json']);
const mediaTypes = {
  avif: 'image/avif',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  gif: 'image/gif',
  html: 'text/html; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  mjs: 'text/javascript; charset=utf-8',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml',
};

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  const { key, remember, expires } = event.data;
  event.waitUntil(keep(key, remember, expires).then((isKept) => event.ports[0].postMessage(isKept)));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== 'GET' || !address.href.startsWith(scope.href)) return;
  const path = decodeURIComponent(address.pathname.slice(scope.pathname.length));
  if (openFiles.has(path) || path.startsWith('f/')) return;
  event.respondWith(answer(request, path));
});

async function answer(request, path) {
  if (path === 'lock') {
    await forget();
    return Response.redirect(scope.href);
  }
  const keys = await keysFor(request);
  if (keys === null) return locked(request, path);
  const name = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const found = await decrypted(name, keys);
  if (found !== null) return respond(found, name, 200);
  if ((await decrypted('index.html', keys)) === null) {
    await forget();
    return locked(request, path);
  }
  const missing = await decrypted('404.html', keys);
  return missing === null ? new Response('', { status: 404 }) : respond(missing, '404.html', 404);
}

/** The page that asks for the passphrase; it knows from the fragment where to go on. */
function locked(request, path) {
  if (request.mode !== 'navigate') return new Response('', { status: 403 });
  return path === '' ? fetch(request) : Response.redirect(`${scope.href}#to=${encodeURIComponent(path)}`);
}

function respond(bytes, name, status) {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const headers = {
    'content-type': mediaTypes[ending] ?? 'application/octet-stream',
    'content-security-policy': "frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  };
  return new Response(bytes, { status, headers });
}

async function decrypted(name, { content, names }) {
  const mac = await crypto.subtle.sign('HMAC', names, new TextEncoder().encode(name));
  const hidden = hex(new Uint8Array(mac).subarray(0, 16));
  const response = await fetch(new URL(`f/${hidden}`, scope)).catch(() => null);
  if (response === null || !response.ok) return null;
  const bytes = new Uint8Array(await response.arrayBuffer());
  const algorithm = {
    name: 'AES-GCM',
    iv: bytes.subarray(0, 12),
    additionalData: new TextEncoder().encode(hidden),
  };
  const plain = await crypto.subtle.decrypt(algorithm, content, bytes.subarray(12)).catch(() => null);
  return plain === null ? null : new Uint8Array(plain, 4, new DataView(plain).getUint32(0));
}

function hex(bytes) {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function keysFrom(key) {
  const master = await crypto.subtle.importKey('raw', key, 'HKDF', false, ['deriveKey']);
  const derived = (info, algorithm, usages) =>
    crypto.subtle.deriveKey(
      { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info: new TextEncoder().encode(info) },
      master,
      algorithm,
      false,
      usages,
    );
  return {
    content: await derived('almanac content', { name: 'AES-GCM', length: 256 }, ['decrypt']),
    names: await derived('almanac names', { name: 'HMAC', hash: 'SHA-256', length: 256 }, ['sign']),
  };
}

async function keep(key, remember, expires) {
  const keys = await keysFrom(key);
  if ((await decrypted('index.html', keys)) === null) return false;
  await inStore('readwrite', (store) => store.put({ ...keys, remember, expires }, 'keys'));
  return true;
}

/** Keys that are not to be remembered go with the last page of the site. */
async function keysFor(request) {
  const kept = await inStore('readonly', (store) => store.get('keys'));
  if (kept === undefined) return null;
  const isOver = kept.expires !== null && new Date().toLocaleDateString('sv-SE') > kept.expires;
  if (!isOver && (kept.remember || request.mode !== 'navigate' || (await hasPages()))) return kept;
  await forget();
  return null;
}

async function hasPages() {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return pages.some(({ url }) => url.startsWith(scope.href));
}

function forget() {
  return inStore('readwrite', (store) => store.delete('keys'));
}

async function inStore(mode, ask) {
  const database = await settled(
    Object.assign(indexedDB.open(`almanac ${scope.pathname}`), {
      onupgradeneeded: ({ target }) => target.result.createObjectStore('keys'),
    }),
  );
  try {
    return await settled(ask(database.transaction('keys', mode).objectStore('keys')));
  } finally {
    database.close();
  }
}

function settled(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
