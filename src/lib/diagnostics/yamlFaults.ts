/** Which fault in the writing of YAML it is. */
export type YamlFault =
  | 'tab'
  | 'open-quote'
  | 'missing-colon'
  | 'colon-in-value'
  | 'indent'
  | 'indented'
  | 'outdented'
  | 'special-start'
  | 'backslash'
  | 'second-document'
  | 'bracket'
  | 'hash'
  | 'inner-quote'
  | 'tight-colon'
  | 'too-deep'
  | 'other';

/** What stands at the top of a file that should begin with its fields. */
export const frontMatterTops = {
  other: {
    en: ['this file does not begin with ---', 'put the fields between two lines of --- at the top of the file'],
    ru: ['файл не начинается с ---', 'поместите поля между двумя строками --- в начале файла'],
  },
  'nothing-at-all': {
    en: ['this file is empty', 'delete it, or write the fields between two lines of ---'],
    ru: ['файл пуст', 'удалите его или напишите поля между двумя строками ---'],
  },
  'blank-lines': {
    en: ['there is an empty line above the first ---', 'delete what is above ---: it has to be the first line'],
    ru: ['над первой строкой --- стоит пустая', 'удалите всё, что выше ---: это должна быть первая строка'],
  },
  'other-dashes': {
    en: ['the first line is not made of three hyphens', 'write exactly three hyphens in it: ---'],
    ru: ['в первой строке не три дефиса', 'напишите в ней ровно три дефиса: ---'],
  },
  fence: {
    en: ['the fields stand in a block of code', 'delete the lines with ```: the first line has to be ---'],
    ru: ['поля стоят в блоке кода', 'удалите строки с ```: первой должна быть ---'],
  },
  doubled: {
    en: ['--- stands here twice, so that there are no fields', 'delete one of the two lines'],
    ru: ['--- стоит здесь дважды, и полей не видно', 'удалите одну из двух строк'],
  },
} as const satisfies Record<string, { en: readonly [string, string]; ru: readonly [string, string] }>;

export type FrontMatterTop = keyof typeof frontMatterTops;

/** What is said of each fault, and what to do. */
export const yamlFaults = {
  indented: {
    en: [
      'this line is indented more than the lines above, which it does not belong to',
      'begin it in the same column as the lines above',
    ],
    ru: [
      'эта строка сдвинута вправо, хотя не относится к строке выше',
      'начните её с того же столбца, что и строки выше',
    ],
  },
  outdented: {
    en: ['this item begins in another column than the one above', 'begin all items of a list in the same column'],
    ru: ['этот пункт начинается не в том столбце, что пункт выше', 'начните все пункты списка с одного столбца'],
  },
  tab: {
    en: ['a tab stands where the indent should be', 'replace the tab by two spaces for each level'],
    ru: ['вместо отступа стоит табуляция', 'замените табуляцию двумя пробелами на каждый уровень'],
  },
  'open-quote': {
    en: ['this quote is never closed', 'add the same quote at the end of the value'],
    ru: ['эта кавычка не закрыта', 'поставьте такую же кавычку в конце значения'],
  },
  'missing-colon': {
    en: [
      'this line is neither "key: value" nor part of a longer text',
      'add a colon and a space after the key, or indent the line if it continues the text above',
    ],
    ru: [
      'эта строка не «ключ: значение» и не продолжение текста',
      'поставьте двоеточие и пробел после ключа или сделайте отступ, если это продолжение текста выше',
    ],
  },
  'colon-in-value': {
    en: ['a colon inside this value makes it look like a second key', 'put the whole value in quotes'],
    ru: ['двоеточие внутри значения читается как второй ключ', 'возьмите всё значение в кавычки'],
  },
  indent: {
    en: [
      'this line is indented differently from its neighbours',
      'give all lines of one level the same number of spaces',
    ],
    ru: [
      'отступ этой строки не такой, как у соседних',
      'поставьте одинаковое число пробелов у всех строк одного уровня',
    ],
  },
  'special-start': {
    en: ['a value can’t begin with this character', 'put the whole value in quotes'],
    ru: ['значение не может начинаться с этого знака', 'возьмите всё значение в кавычки'],
  },
  backslash: {
    en: [
      'a backslash in double quotes begins a code, and this one is unknown',
      'use single quotes, or write the backslash twice',
    ],
    ru: [
      'обратная косая черта в двойных кавычках начинает код, а такого кода нет',
      'возьмите в одинарные кавычки или напишите черту дважды',
    ],
  },
  'second-document': {
    en: [
      'a second "---" begins a new document here',
      'keep one front matter at the top of the file and delete this line',
    ],
    ru: ['второе «---» начинает здесь новый документ', 'оставьте одну шапку в начале файла и удалите эту строку'],
  },
  bracket: {
    en: ['a bracket is opened and never closed', 'close it with ] or }, or put the value in quotes if it is text'],
    ru: ['скобка открыта и не закрыта', 'закройте её знаком ] или } либо возьмите значение в кавычки, если это текст'],
  },
  hash: {
    en: [
      'a # begins a comment here, so the rest of the line does not count',
      'put the word with # in quotes: "#coffee"',
    ],
    ru: ['знак # начинает здесь комментарий, и остаток строки не считается', 'возьмите слово с # в кавычки: "#кофе"'],
  },
  'inner-quote': {
    en: [
      'a quote inside of the quotes ends the text early',
      'put the whole text in double quotes, and write quotes inside of it as “…”: title: "Tea “slowly” again"',
    ],
    ru: [
      'кавычка внутри кавычек обрывает текст',
      'возьмите весь текст в двойные кавычки, а внутри пишите «ёлочки»: title: "Чай «не спеша» снова"',
    ],
  },
  'tight-colon': {
    en: ['there is no space after the colon, so this is no field', 'put a space after the colon: key: value'],
    ru: ['после двоеточия нет пробела, и это не поле', 'поставьте пробел после двоеточия: ключ: значение'],
  },
  'too-deep': {
    en: ['brackets stand in brackets, deeper than anybody writes', 'delete the brackets that were pasted by mistake'],
    ru: ['скобки в скобках глубже, чем кто-либо пишет', 'удалите скобки, вставленные по ошибке'],
  },
  other: {
    en: ['this can’t be read as fields', 'write one "key: value" a line; put values with : # [ ] { } & * in quotes'],
    ru: [
      'это не читается как поля',
      'пишите по одному «ключ: значение» на строке; значения с : # [ ] { } & * берите в кавычки',
    ],
  },
} as const satisfies Record<YamlFault, { en: readonly [string, string]; ru: readonly [string, string] }>;
