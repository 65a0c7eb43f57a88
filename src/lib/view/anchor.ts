/** Russian letters as Latin ones, so that an address stays readable when it is copied. */
const latin: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** `At-what-happened` → `at-what-happened`, `Что случилось` → `chto-sluchilos`: the part of an address that names a heading. */
export function slugOf(text: string): string {
  const letters = [...text.normalize('NFC').toLowerCase()].map((letter) => {
    const plain = letter.normalize('NFD')[0] ?? letter;
    return latin[letter] ?? latin[plain] ?? (/[a-z]/.test(plain) ? plain : letter);
  });
  return letters
    .join('')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** The anchor of a heading that somebody wrote; the prefix keeps it apart from those of the page around it. */
export function textAnchor(text: string): string {
  return `at-${slugOf(text)}`;
}

/** The anchor, with a number behind it where the page has the same already; what is given out is remembered in `taken`. */
export function uniqueAnchor(anchor: string, taken: Set<string>): string {
  let unique = anchor;
  for (let number = 2; taken.has(unique); number += 1) unique = `${anchor}-${number}`;
  taken.add(unique);
  return unique;
}
