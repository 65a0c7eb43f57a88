import iconv from 'iconv-lite';

/** Share of these letters in running Russian, Ukrainian and Bulgarian text is above a half; in wrongly decoded text it is near a fifth. */
const frequentCyrillic = /[оеаинтсрвлкОЕАИНТСРВЛК]/gu;
const cyrillic = /\p{Script=Cyrillic}/gu;
const accentedLatin = /[À-ÖØ-öø-ÿŠšŽžŒœŸ]/gu;
/** An accented letter of a Western word stands beside plain ones: `café`, `Öffnung`. */
const accentedInWord = /(?<=[A-Za-z])[À-ÖØ-öø-ÿŠšŽžŒœŸ]|[À-ÖØ-öø-ÿŠšŽžŒœŸ](?=[A-Za-z])/gu;
const common = /[\u00a0«»“”„‘’–—…№€°·©®™]/gu;
const highCharacters = /\P{ASCII}/gu;
const strayControls = /(?![\t\n\r])[\p{Cc}\ufffd]/u;

/** `windows-1251` or `windows-1252` when the text plainly is Cyrillic or Western; null when it may be anything. */
export function recognizeSingleByte(bytes: Uint8Array): 'windows-1251' | 'windows-1252' | null {
  const sample = Buffer.from(bytes.subarray(0, 1 << 18));
  if (isCyrillic(iconv.decode(sample, 'windows-1251'))) return 'windows-1251';
  if (isWestern(iconv.decode(sample, 'windows-1252'))) return 'windows-1252';
  return null;
}

function isCyrillic(text: string): boolean {
  if (strayControls.test(text)) return false;
  const letters = count(text, cyrillic);
  return (
    letters >= 8 &&
    letters + count(text, common) === count(text, highCharacters) &&
    count(text, frequentCyrillic) / letters >= 0.5
  );
}

function isWestern(text: string): boolean {
  if (strayControls.test(text)) return false;
  const letters = count(text, accentedLatin);
  return (
    letters >= 1 &&
    letters + count(text, common) === count(text, highCharacters) &&
    count(text, accentedInWord) / letters >= 0.9
  );
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** C0 controls other than TAB and line ends belong to no text in any of these encodings. */
export function hasStrayControls(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13);
}
