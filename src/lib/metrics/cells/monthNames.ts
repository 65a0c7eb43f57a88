/** Italian, Dutch, Turkish, Indonesian and Ukrainian, as far as no other language calls another month so. */
const moreNames: readonly (readonly string[])[] = [
  ['gennaio', 'gen', 'januari', 'ocak', 'січня'],
  ['febbraio', 'februari', 'şubat', 'лютого'],
  ['maart', 'mrt', 'mart', 'maret', 'березня'],
  ['aprile', 'nisan', 'квітня'],
  ['maggio', 'mag', 'mei', 'mayıs', 'травня'],
  ['giugno', 'giu', 'haziran', 'червня'],
  ['luglio', 'lug', 'temmuz', 'липня'],
  ['augustus', 'agustus', 'ağustos', 'серпня'],
  ['settembre', 'eylül', 'вересня'],
  ['ottobre', 'ott', 'ekim', 'жовтня'],
  ['kasım', 'листопада'],
  ['desember', 'aralık', 'грудня'],
];

/** Month names as exports write them, by language; a name is found by its whole word or its first letters. */
const names: readonly (readonly string[])[] = [
  ['january', 'jan', 'enero', 'ene', 'januar', 'jänner', 'janvier', 'janv', 'janeiro', 'января', 'январь', 'янв'],
  ['february', 'feb', 'febrero', 'februar', 'février', 'févr', 'fév', 'fevereiro', 'fev', 'февраля', 'фев', 'февр'],
  ['march', 'mar', 'marzo', 'märz', 'mär', 'mrz', 'mars', 'março', 'марта', 'март', 'мар'],
  ['april', 'apr', 'abril', 'abr', 'avril', 'avr', 'апреля', 'апрель', 'апр'],
  ['may', 'mayo', 'mai', 'maio', 'мая', 'май'],
  ['june', 'jun', 'junio', 'juni', 'juin', 'junho', 'июня', 'июнь', 'июн'],
  ['july', 'jul', 'julio', 'juli', 'juillet', 'juil', 'julho', 'июля', 'июль', 'июл'],
  ['august', 'aug', 'agosto', 'ago', 'août', 'aout', 'августа', 'август', 'авг'],
  ['september', 'sep', 'sept', 'septiembre', 'setiembre', 'septembre', 'setembro', 'set', 'сентября', 'сен', 'сент'],
  ['october', 'oct', 'octubre', 'oktober', 'okt', 'octobre', 'outubro', 'out', 'октября', 'октябрь', 'окт'],
  ['november', 'nov', 'noviembre', 'novembre', 'novembro', 'ноября', 'ноябрь', 'ноя', 'нояб'],
  ['december', 'dec', 'diciembre', 'dic', 'dezember', 'dez', 'décembre', 'déc', 'dezembro', 'декабря', 'дек'],
].map((row, index) => [...row, ...(moreNames[index] ?? [])]);

const numbers: ReadonlyMap<string, number> = new Map(
  names.flatMap((row, index) => row.map((name): [string, number] => [name, index + 1])),
);

/** 1 to 12; `undefined` for a word that is no month. */
export function monthNumber(word: string): number | undefined {
  return numbers.get(word.normalize('NFC').toLowerCase().replace(/\.$/u, ''));
}
