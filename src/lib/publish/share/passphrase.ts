/** Why a passphrase is refused. */
export type WeakPassphrase = 'short' | 'repetitive' | 'common' | 'digits' | 'named';

const shortest = 12;
const fewestSigns = 6;

/** What people use first, and what programs that guess try first. */
const common = [
  'password',
  'passw0rd',
  'qwerty',
  'letmein',
  'welcome',
  'iloveyou',
  'admin',
  'abc123',
  '123456',
  'asdfgh',
  'zxcvbn',
  'changeme',
  'secret',
  'пароль',
  'йцукен',
  'фывапр',
  'ячсмит',
  'привет',
];

/**
 * Why a passphrase is too weak for a file that anybody may copy and try as often as a graphics card can; null where it is not.
 * `names`: words that anybody would try here, such as the client's name.
 */
export function weaknessOf(passphrase: string, names: readonly string[]): WeakPassphrase | null {
  const plain = folded(passphrase);
  if ([...passphrase].length < shortest) return 'short';
  if (/^[\d\s.,/-]+$/.test(passphrase)) return 'digits';
  if (new Set(plain).size < fewestSigns || isRun(plain)) return 'repetitive';
  if (restOf(plain, common) < shortest - 4) return 'common';
  return restOf(plain, names.map(folded)) < shortest - 4 ? 'named' : null;
}

function folded(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Letters and digits that are left when the known words are taken out. */
function restOf(plain: string, words: readonly string[]): number {
  const known = words.filter((word) => word.length > 2);
  return known.reduce((rest, word) => rest.replaceAll(word, ''), plain).length;
}

/** `abcdefghijkl`, `987654321098`: each sign follows from the one before, or the first half is said again. */
function isRun(plain: string): boolean {
  const steps = [...plain].slice(1).map((char, at) => char.charCodeAt(0) - plain.charCodeAt(at));
  const steady = steps.filter((step) => Math.abs(step) === 1).length;
  return steady >= steps.length * 0.7 || /^(.{1,6}?)\1{2,}$/u.test(plain);
}
