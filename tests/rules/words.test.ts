import { describe, expect, test } from 'vitest';
import type { DiagnosticEntry } from '../../src/lib/diagnostics/entry.ts';
import { experimentChangedLate } from '../../src/lib/rules/chain/experimentChangedLate.ts';
import { publishedAmbiguous } from '../../src/lib/rules/data/publishedAmbiguous.ts';
import { pictureDamaged } from '../../src/lib/rules/limits/pictureDamaged.ts';
import { pictureRefused } from '../../src/lib/rules/limits/pictureRefused.ts';
import { videoRefused } from '../../src/lib/rules/limits/videoRefused.ts';
import { paidFiledAsOrganic } from '../../src/lib/rules/money/paidFiledAsOrganic.ts';
import { pillarShareOff } from '../../src/lib/rules/rhythm/pillarShareOff.ts';
import { unknownRule } from '../../src/lib/rules/settings/unknownRule.ts';
import { disclosureMissing } from '../../src/lib/rules/text/disclosureMissing.ts';
import { forbiddenWord } from '../../src/lib/rules/text/forbiddenWord.ts';
import { mixedAlphabets } from '../../src/lib/rules/text/mixedAlphabets.ts';
import { personalData } from '../../src/lib/rules/text/personalData.ts';

type Sentence = readonly [message: string, help: string];
type Example = readonly [what: string, said: Record<'en' | 'ru', Sentence>, en: Sentence, ru: Sentence];

/** What a rule says of these facts, beside what it should. */
function says<Params>(rule: DiagnosticEntry<Params> & { code: string }, params: Params, en: Sentence, ru: Sentence) {
  const said = (language: 'en' | 'ru'): Sentence => [
    rule.message[language](params, language),
    rule.help[language](params, language),
  ];
  return [`${rule.code} ${JSON.stringify(params)}`, { en: said('en'), ru: said('ru') }, en, ru] as const;
}

const moved = { field: 'end', from: '2026-11-11', to: '2026-11-30', day: '2026-11-05', start: '2026-10-19' } as const;
const share = {
  pillar: 'Craft',
  from: '2026-10-19',
  to: '2026-11-15',
  all: 10,
  percent: 30,
  band: 10,
} as const;

const examples: readonly Example[] = [
  says(
    experimentChangedLate,
    moved,
    [
      'the end: "2026-11-11" became "2026-11-30" on 2026-11-05, after the start on 2026-10-19',
      'write back end: 2026-11-11, or start anew: a later start and a new fixedOn; if there was a reason, write a waiver with it',
    ],
    [
      'конец: вместо «2026-11-11» стало «2026-11-30» (2026-11-05), уже после начала 2026-10-19',
      'верните end: 2026-11-11 или начните заново: более поздний start и новый fixedOn; если была причина, запишите её исключением (waivers)',
    ],
  ),
  says(
    experimentChangedLate,
    { ...moved, field: 'sample', from: '12', to: '6', day: null },
    [
      'the sample needed: "12" became "6" in a change that is not committed yet, after the start on 2026-10-19',
      'write back sample.needed: 12, or start anew: a later start and a new fixedOn; if there was a reason, write a waiver with it',
    ],
    [
      'нужная выборка: вместо «12» стало «6» — правка ещё не в истории, уже после начала 2026-10-19',
      'верните sample.needed: 12 или начните заново: более поздний start и новый fixedOn; если была причина, запишите её исключением (waivers)',
    ],
  ),
  ...(
    [
      [
        1,
        2,
        '2 rows of "vk" are about as likely to be this post',
        'подходящих строк «vk» для этой публикации: 2, и все одинаково вероятны',
      ],
      [
        2,
        1,
        '2 posts and one row of "vk" fit one another about as well',
        'подходят друг другу одинаково: публикаций — 2, строк «vk» — 1',
      ],
      [
        2,
        3,
        '2 posts and 3 rows of "vk" fit one another about as well',
        'подходят друг другу одинаково: публикаций — 2, строк «vk» — 3',
      ],
    ] as const
  ).map(([posts, rows, en, ru]) =>
    says(
      publishedAmbiguous,
      { channel: 'vk', posts, rows },
      [en, 'write the link or id of the right row: published: { vk: { at: …, url: … } }'],
      [ru, 'впишите ссылку или id верной строки: published: { vk: { at: …, url: … } }'],
    ),
  ),
  says(
    pictureDamaged,
    { file: 'cup.jpg', ending: 'jpg', is: null },
    [
      'cup.jpg is not a picture, or its beginning is missing',
      'export it again from where it was made, and put the new file in its place',
    ],
    ['cup.jpg — не картинка, или у файла нет начала', 'сохраните её заново там, где она сделана, и замените файл'],
  ),
  says(
    pictureDamaged,
    { file: 'cup.jpg', ending: 'jpg', is: 'heic' },
    [
      'cup.jpg is called .jpg, and is a picture of another kind: heic',
      'save it as .jpg in a photo program (renaming is not enough): no platform takes HEIC',
    ],
    [
      'cup.jpg называется .jpg, а внутри картинка другого вида: heic',
      'пересохраните её как .jpg в программе для фото (переименовать мало): HEIC не берёт ни одна площадка',
    ],
  ),
  ...(
    [
      ['jpeg', 'jpg'],
      ['webp', 'webp'],
    ] as const
  ).map(([is, name]) =>
    says(
      pictureDamaged,
      { file: 'cup.png', ending: 'png', is },
      [
        `cup.png is called .png, and is a picture of another kind: ${is}`,
        `rename it to .${name}, here too, or save it as what it is called`,
      ],
      [
        `cup.png называется .png, а внутри картинка другого вида: ${is}`,
        `переименуйте файл в .${name}, и здесь тоже, или пересохраните под этим именем`,
      ],
    ),
  ),
  says(
    paidFiledAsOrganic,
    { medium: 'social', paid: true },
    ['this post is paid, and the medium "social" is counted as organic', 'write medium: paid-social, or delete medium'],
    ['публикация платная, а medium «social» посчитают бесплатным', 'напишите medium: paid-social или удалите medium'],
  ),
  says(
    paidFiledAsOrganic,
    { medium: 'cpc', paid: false },
    ['this post is not paid, and the medium "cpc" is counted as paid', 'write medium: social, or set paid: true'],
    ['публикация бесплатная, а medium «cpc» посчитают платным', 'напишите medium: social или поставьте paid: true'],
  ),
  says(
    pillarShareOff,
    { ...share, posts: 1, share: 10 },
    [
      '"Craft" has 1 of 10 posts (10 %) from 2026-10-19 to 2026-11-15; its share is 30 % ± 10',
      'give it posts of a pillar that has too many, or decide on another share and write it here',
    ],
    [
      'у «Craft» 1 из 10 публикаций (10 %) с 2026-10-19 по 2026-11-15; её доля 30 % ± 10',
      'отдайте ей публикации рубрики, где их слишком много, или решите о другой доле и впишите её сюда',
    ],
  ),
  says(
    pillarShareOff,
    { ...share, posts: 5, share: 50 },
    [
      '"Craft" has 5 of 10 posts (50 %) from 2026-10-19 to 2026-11-15; its share is 30 % ± 10',
      'replace some of its posts by a pillar that has too few, or decide on another share and write it here',
    ],
    [
      'у «Craft» 5 из 10 публикаций (50 %) с 2026-10-19 по 2026-11-15; её доля 30 % ± 10',
      'замените часть её публикаций рубрикой, где их мало, или решите о другой доле и впишите её сюда',
    ],
  ),
  says(
    unknownRule,
    { code: 'rules/gaps', near: 'rules/gap' },
    ['there is no rule "rules/gaps"', 'did you mean "rules/gap"?'],
    ['нет правила «rules/gaps»', 'возможно, «rules/gap»?'],
  ),
  says(
    unknownRule,
    { code: 'rules/x', near: null },
    ['there is no rule "rules/x"', 'copy the code from the finding that you mean'],
    ['нет правила «rules/x»', 'скопируйте код из того замечания, о котором речь'],
  ),
  says(
    disclosureMissing,
    { marks: ['#ad', '#реклама'], why: null, channel: 'vk' },
    ['the caption for "vk" carries none of the marks #ad, #реклама', 'write #ad into the caption or the hashtags'],
    ['в тексте для «vk» нет ни одной из пометок #ad, #реклама', 'впишите #ad в текст или в hashtags'],
  ),
  says(
    disclosureMissing,
    { marks: ['#ad'], why: 'law 38-FZ', channel: 'vk' },
    ['the caption for "vk" carries none of the marks #ad', 'write #ad into the caption or the hashtags (law 38-FZ)'],
    ['в тексте для «vk» нет ни одной из пометок #ad', 'впишите #ad в текст или в hashtags (law 38-FZ)'],
  ),
  says(
    forbiddenWord,
    { word: 'best', instead: null, guide: 'Voice' },
    ['"best" is forbidden by "Voice"', 'say it without "best"'],
    ['«Voice» запрещает слово «best»', 'скажите без «best»'],
  ),
  says(
    forbiddenWord,
    { word: 'cheap', instead: 'inexpensive', guide: 'Voice' },
    ['"cheap" is forbidden by "Voice"', 'say "inexpensive"'],
    ['«Voice» запрещает слово «cheap»', 'скажите «inexpensive»'],
  ),
  says(
    mixedAlphabets,
    { word: '#кoфе', strangers: 'o', wanted: '#кофе' },
    ['"#кoфе" mixes Latin and Cyrillic letters (o)', 'type "#кофе" anew in one alphabet: almanac check --fix does it'],
    [
      'в «#кoфе» смешаны латинские и кириллические буквы (o)',
      'наберите «#кофе» заново одним алфавитом: это делает almanac check --fix',
    ],
  ),
  says(
    mixedAlphabets,
    { word: 'ab', strangers: 'a', wanted: null },
    ['"ab" mixes Latin and Cyrillic letters (a)', 'type the word anew in one alphabet'],
    ['в «ab» смешаны латинские и кириллические буквы (a)', 'наберите слово заново одним алфавитом'],
  ),
  says(
    personalData,
    { kind: 'email', found: 'a***@example.com' },
    ['an e-mail address stands here: a***@example.com', "delete it, or write a role address of the client's own site"],
    ['здесь почтовый адрес: a***@example.com', 'удалите или напишите общий адрес на сайте клиента'],
  ),
  says(
    personalData,
    { kind: 'phone', found: '+7 9**' },
    ['a phone number stands here: +7 9**', "delete it, or write a role address of the client's own site"],
    ['здесь номер телефона: +7 9**', 'удалите или напишите общий адрес на сайте клиента'],
  ),
  says(
    pictureRefused,
    { channel: 'vk', problem: 'alone', is: '2', wanted: '0', source: 'vk.com' },
    [
      'the number of files beside this GIF is 2; "vk" takes 0 (vk.com)',
      'make two posts of it, or take "vk" out of channels',
    ],
    [
      'число файлов рядом с этим GIF — 2; «vk» принимает 0 (vk.com)',
      'сделайте две публикации или уберите «vk» из channels',
    ],
  ),
  ...(
    [
      [
        'pictures',
        '2',
        '0',
        ['pictures beside the video: 2; "vk" takes 0 (vk.com)', 'make two posts of it, or take "vk" out of channels'],
        [
          'картинок рядом с видео: 2; «vk» принимает 0 (vk.com)',
          'сделайте две публикации или уберите «vk» из channels',
        ],
      ],
      [
        'cover',
        '—',
        'cover: ./media/….jpg',
        ['the cover: —; "vk" takes cover: ./media/….jpg (vk.com)', 'add a picture: cover: ./media/….jpg'],
        ['обложка: —; «vk» принимает cover: ./media/….jpg (vk.com)', 'добавьте картинку: cover: ./media/….jpg'],
      ],
      [
        'seconds',
        '70 s',
        '≤ 60 s',
        ['the length: 70 s; "vk" takes ≤ 60 s (vk.com)', 'export a version with ≤ 60 s, or take "vk" out of channels'],
        ['длина: 70 с; «vk» принимает ≤ 60 с (vk.com)', 'сохраните версию: ≤ 60 с — или уберите «vk» из channels'],
      ],
    ] as const
  ).map(([problem, is, wanted, en, ru]) =>
    says(videoRefused, { channel: 'vk', problem, is, wanted, source: 'vk.com' }, en, ru),
  ),
  says(
    pictureRefused,
    { channel: 'vk', problem: 'width', is: '200 px', wanted: '510 px', source: 'vk.com' },
    ['the width is 200 px; "vk" takes 510 px (vk.com)', 'export it again for this platform, and name the new file'],
    [
      'ширина — 200 пикс.; «vk» принимает 510 пикс. (vk.com)',
      'сохраните её заново под эту площадку и назовите новый файл',
    ],
  ),
];

describe('a rule speaks in whole sentences', () => {
  test.each(examples)('%s', (_what, said, en, ru) => {
    expect(said).toEqual({ en, ru });
  });
});
