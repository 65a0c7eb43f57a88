/** Russian letters in Latin, as web addresses of the field spell them. */
const russian: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
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

/** Latin letters that do not come apart into a letter and a mark. */
const latin: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', þ: 'th', ð: 'd' };

/** Lower case, with letters of Russian and of other alphabets with marks in their Latin form; signs and other scripts as they are. */
export function inLatin(text: string): string {
  const letters = [...text.normalize('NFC').toLowerCase()].map((sign) => russian[sign] ?? latin[sign] ?? sign);
  return letters
    .map((sign) => {
      const plain = sign.normalize('NFD').replaceAll(/\p{M}/gu, '');
      return /^[a-z]+$/.test(plain) ? plain : sign;
    })
    .join('');
}

/** A title as an id: `Зимнее меню, 2026` → `zimnee-menyu-2026`. Empty where no letter or digit has a Latin form. */
export function slugOf(title: string, longest = 60): string {
  const words = inLatin(title).replaceAll(/['’ʼ]/gu, '');
  const whole = words.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '');
  if (whole.length <= longest) return whole;
  const cut = whole.slice(0, longest + 1);
  const end = cut.lastIndexOf('-');
  return end > 0 ? cut.slice(0, end) : whole.slice(0, longest);
}
