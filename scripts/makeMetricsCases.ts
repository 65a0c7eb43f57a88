/**
 * Writes the inputs of tests/metrics/cases in the bytes of the real exports: `npx node scripts/makeMetricsCases.ts`.
 * The values are made up; encoding, preamble, totals, dates and traps are those of files that people downloaded.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Case, type Encoding, lines, moreCases } from './cases/moreCases.ts';
import { workbook, workbookCases } from './cases/workbookCases.ts';

const cases = fileURLToPath(new URL('../tests/metrics/cases/', import.meta.url));

const inputs: readonly Case[] = [
  {
    name: 'meta-account-stacked',
    encoding: 'utf-16le',
    text: lines(
      'sep=,',
      '"Facebook visits"',
      '"Date","Primary"',
      '"2026-03-07T01:00:00","4"',
      '"2026-03-08T01:00:00","0"',
      '"2026-03-09T00:00:00","9"',
      '',
      '"Instagram profile visits"',
      '"Date","Primary"',
      '"2026-03-07T01:00:00","31"',
      '"2026-03-08T01:00:00","26"',
      '',
      '',
    ),
  },
  {
    name: 'meta-account-title-beats-header',
    encoding: 'utf-16le',
    text: lines('sep=,', '"Facebook Page visits"', '"Date","Facebook Page likes"', '"2026-03-07T00:00:00","12"', ''),
  },
  {
    name: 'meta-account-resaved-by-excel',
    encoding: 'utf-16le',
    text: 'sep=\t\r\nFacebook reach\t\r\nDate\tPrimary\r\n2026-03-07T00:00:00\t2768\r\n2026-03-08T00:00:00\t2467\r\n\t\r\nInstagram reach\t\r\nDate\tPrimary\r\n2026-03-07T00:00:00\t150\r\n',
  },
  {
    name: 'meta-instagram-posts',
    encoding: 'utf-8-bom',
    text: lines(
      '"Post ID","Account ID","Account username","Account name",Description,"Duration (sec)","Publish time",Permalink,"Post type","Data comment",Date,Views,Reach,Likes,Shares,Comments,Saves,Follows',
      '17900000000000001,17800000000000001,cafe,"The Café","Beans, and',
      'how we “choose” them 👩‍🍳',
      '#coffee",0,"03/07/2026 23:30",https://www.instagram.com/p/A1/,"IG image",,Lifetime,740,490,50,3,2,4,1',
      '17900000000000002,17800000000000001,cafe,"The Café",Hours,0,"03/09/2026 09:00",https://www.instagram.com/p/A2/,"IG reel",,Lifetime,260,210,12,0,1,0,',
      ',,,,,,,,,"An error occurred while computing metadata for content with ID 17900000000000003",,,,,,,,',
      '',
    ),
  },
  {
    name: 'youtube-content-german',
    encoding: 'utf-8',
    text: lines(
      'Vi\u00addeo,Vi\u00addeo\u00adti\u00adtel,Ver\u00adöf\u00adfent\u00adli\u00adchungs\u00adzeit\u00adpunkt des Vi\u00adde\u00ados,Auf\u00adru\u00adfe,Wie\u00adder\u00adga\u00adbe\u00adzeit (Stun\u00adden),Abon\u00adnen\u00adten,Im\u00adpres\u00adsio\u00adnen,Klick\u00adra\u00adte der Im\u00adpres\u00adsio\u00adnen (%)',
      'Ge\u00adsamt,,,300,2.5,7,9000,3.06',
      '-x9ab,"Röstung, kurz","Mar 7, 2026",200,2,9,6000,3.1',
      'b2,Mahlgrad,"Mar 9, 2026",100,0.5,-2,3000,3',
      'Die 500 be\u00adsten Er\u00adgeb\u00adnis\u00adse wer\u00adden an\u00adge\u00adzeigt',
      '',
    ),
  },
  {
    name: 'x-tweets',
    encoding: 'utf-8',
    text: lines(
      '"Tweet id","Tweet permalink","Tweet text","time","impressions","engagements","engagement rate","retweets","replies","likes","promoted impressions"',
      '"2030000000000000001","https://twitter.com/cafe/status/2030000000000000001","New beans","2026-03-07 23:30 +0000","2633.0","18.0","0.0068","1.0","0.0","5.0","-"',
      '"2030000000000000002","https://twitter.com/cafe/status/2030000000000000002","#hashtag first","2026-03-08 10:00 +0000","100.0","2.0","0.02","0.0","0.0","2.0","-"',
      '',
    ),
  },
  {
    name: 'ga4-daily',
    encoding: 'utf-8',
    text: [
      '# ----------------------------------------',
      '# Report CSV Export',
      '# Account: Café',
      '# Property: cafe.example',
      '# ----------------------------------------',
      '# ',
      '# All Users',
      '# Start date: 20260307',
      '# End date: 20260309',
      'Date,Sessions,Total users,Event count per user',
      '20260308,90,70,4.28',
      '20260307,60,55,3.9',
      '20260309,12,11,4.01',
    ].join('\r\n'),
  },
  {
    name: 'search-console-russian',
    encoding: 'utf-8',
    text: lines('Дата,Kлики,Показы,CTR,Позиция', '2026-03-09,11,420,2.62%,8.4', '2026-03-08,7,300,2.33%,9.1'),
  },
  {
    name: 'google-ads-excel',
    encoding: 'utf-16le',
    text: lines(
      'Campaign report',
      '1 March 2026 - 31 March 2026',
      'Campaign status\tCampaign\tCurrency code\tClicks\tImpr.\tCTR\tCost\tSearch impr. share\tConversions',
      'Enabled\tSpring beans\tGBP\t264\t"9,380"\t2.81%\t1365.22\t< 10%\t25.00',
      'Paused\tOld\tGBP\t0\t0\t --\t0.00\t --\t0.00',
      'Total: Campaigns\t --\tGBP\t264\t"9,380"\t2.81%\t1365.22\t< 10%\t25.00',
      'Total: Account\t\tGBP\t264\t"9,380"\t2.81%\t1365.22\t< 10%\t25.00',
      '',
    ),
  },
  {
    name: 'almanac-windows-1251',
    encoding: 'windows-1251',
    text: lines('дата;канал;охват;новые подписчики', '2026-03-07;vk;512;3', '2026-03-08;vk;—;1', ''),
  },
  {
    name: 'almanac-day-first',
    encoding: 'utf-8',
    text: lines('date,channel,views', '07/03/2026,tg,120', '08/03/2026,tg,80', ''),
  },
  {
    name: 'almanac-ragged',
    encoding: 'utf-8',
    text: lines('date,channel,views,likes', '2026-03-07,tg,1,234,5', '2026-03-08,tg,80,2', ''),
  },
  {
    name: 'almanac-unclosed-quote',
    encoding: 'utf-8',
    text: lines('date,channel,title,views', '2026-03-07,tg,"Beans,120', '2026-03-08,tg,Hours,80', ''),
  },
  {
    name: 'almanac-proto-header',
    encoding: 'utf-8',
    text: lines('date,channel,__proto__,constructor,views', '2026-03-07,tg,1,2,3', ''),
  },
  {
    name: 'merge-conflict',
    encoding: 'utf-8',
    text: lines(
      'date,channel,views',
      '<<<<<<< HEAD',
      '2026-03-07,tg,120',
      '=======',
      '2026-03-07,tg,121',
      '>>>>>>> main',
      '',
    ),
  },
  {
    name: 'excel-quoted-rows',
    encoding: 'utf-8',
    text: lines(
      '"""Post ID"",""Account ID"",Description,""Publish time"",Permalink,Views"',
      '"17900000000000001,17800000000000001,Beans,""03/07/2026 23:30"",https://e.example/,740"',
      '',
    ),
  },
  {
    name: 'excel-dates-for-numbers',
    encoding: 'utf-8',
    text: lines('Age & gender;;', ';Women;Men', '18-24;3.апр;1.юни', '25-34;17.6;8', ''),
  },
  {
    name: 'unknown-export',
    encoding: 'utf-8',
    text: lines('commit_date,month,tweets,mentions', '2026-03-01,Feb,17,61', ''),
  },
];

for (const { name, encoding, text, file } of [...inputs, ...moreCases])
  writeCase(name, file ?? 'input.csv', encode(text, encoding));
for (const { name, file, sheets } of workbookCases) writeCase(name, file, workbook(file, sheets));

function writeCase(name: string, file: string, bytes: Uint8Array): void {
  const folder = join(cases, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), bytes);
}

function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-16le') return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (encoding === 'windows-1251') return Uint8Array.from(text, (letter) => windows1251(letter));
  return Buffer.from(encoding === 'utf-8-bom' ? `\ufeff${text}` : text, 'utf8');
}

/** The part of the code page that the cases need: Russian letters, the long dash, ASCII. */
function windows1251(letter: string): number {
  const code = letter.codePointAt(0) ?? 63;
  if (letter === '—') return 0x97;
  return code < 128 ? code : code - 0x350;
}
