/** Month names as exports write them, by language; a name is found by its whole word or its first letters. */
const names: readonly (readonly string[])[] = [
  ['january', 'jan', 'enero', 'ene', 'januar', 'janvier', 'janv', 'janeiro', 'января', 'янв'],
  ['february', 'feb', 'febrero', 'februar', 'février', 'févr', 'fevereiro', 'fev', 'февраля', 'фев', 'февр'],
  ['march', 'mar', 'marzo', 'märz', 'mär', 'mars', 'março', 'марта', 'мар'],
  ['april', 'apr', 'abril', 'abr', 'avril', 'avr', 'апреля', 'апр'],
  ['may', 'mayo', 'mai', 'maio', 'мая', 'май'],
  ['june', 'jun', 'junio', 'juni', 'juin', 'junho', 'июня', 'июн'],
  ['july', 'jul', 'julio', 'juli', 'juillet', 'juil', 'julho', 'июля', 'июл'],
  ['august', 'aug', 'agosto', 'ago', 'août', 'августа', 'авг'],
  ['september', 'sep', 'sept', 'septiembre', 'septembre', 'setembro', 'set', 'сентября', 'сен', 'сент'],
  ['october', 'oct', 'octubre', 'oktober', 'okt', 'octobre', 'outubro', 'out', 'октября', 'окт'],
  ['november', 'nov', 'noviembre', 'novembre', 'novembro', 'ноября', 'ноя', 'нояб'],
  ['december', 'dec', 'diciembre', 'dic', 'dezember', 'dez', 'décembre', 'déc', 'dezembro', 'декабря', 'дек'],
];

const numbers: ReadonlyMap<string, number> = new Map(
  names.flatMap((row, index) => row.map((name): [string, number] => [name, index + 1])),
);

/** 1 to 12; `undefined` for a word that is no month. */
export function monthNumber(word: string): number | undefined {
  return numbers.get(word.normalize('NFC').toLowerCase().replace(/\.$/u, ''));
}
