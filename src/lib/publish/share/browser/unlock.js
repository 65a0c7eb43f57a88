/* Asks for the passphrase, or takes the key from the link, and hands it to the service worker. */
const fragment = new URLSearchParams(location.hash.slice(1));
const form = document.querySelector('form');

/** Milliseconds until a worker that has not begun is taken for one that never will. */
const patience = 10_000;

history.replaceState(null, '', location.pathname);
start();

async function start() {
  const lock = await fetch('key.json', { cache: 'no-store' })
    .then((response) => response.json())
    .catch(() => null);
  if (!window.isSecureContext || !navigator.serviceWorker || lock === null) return say('no-worker');
  if (lock.expires !== null && new Date().toLocaleDateString('sv-SE') > lock.expires) return say('expired');
  say('working');
  // Some browsers offer workers and never start them.
  const worker = await Promise.race([workerOf().catch(() => null), after(patience)]);
  if (worker === null) return say('no-worker');
  const linked = fragment.get('k');
  if (linked !== null && (await open(worker, fromBase64(linked), lock, false))) return goOn();
  say(linked === null ? null : 'old-link');
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void tryPassphrase(worker, lock);
  });
  form.elements.passphrase.focus();
}

async function tryPassphrase(worker, lock) {
  const { passphrase, remember, submit } = form.elements;
  submit.disabled = true;
  say('working');
  const key = await unwrapped(passphrase.value, lock);
  const isOpen = key !== null && (await open(worker, key, lock, remember.checked));
  submit.disabled = false;
  if (isOpen) return goOn();
  say('wrong');
  passphrase.select();
}

async function workerOf() {
  await navigator.serviceWorker.register('worker.js', { scope: './' });
  const { active } = await navigator.serviceWorker.ready;
  return active;
}

function after(milliseconds) {
  return new Promise((resolve) => setTimeout(() => resolve(null), milliseconds));
}

/** Whether the worker can read the site with this key. */
function open(worker, key, { expires }, remember) {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
    worker.postMessage({ key, remember, expires }, [port2]);
  });
}

async function unwrapped(passphrase, { iterations, salt, iv, wrapped }) {
  const bytes = new TextEncoder().encode(passphrase.trim().normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  const wrapping = await crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(salt), iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['decrypt'],
  );
  return crypto.subtle
    .decrypt({ name: 'AES-GCM', iv: fromBase64(iv) }, wrapping, fromBase64(wrapped))
    .catch(() => null);
}

function fromBase64(text) {
  const plain = text.replaceAll('-', '+').replaceAll('_', '/');
  try {
    return Uint8Array.from(atob(plain), (char) => char.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}

function goOn() {
  const folder = new URL('./', location.href);
  const target = new URL(fragment.get('to') ?? '', folder);
  location.replace(target.href.startsWith(folder.href) ? target : folder);
}

function say(what) {
  for (const line of document.querySelectorAll('[data-say]')) line.hidden = line.dataset.say !== what;
}
