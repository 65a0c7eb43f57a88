const noWidth = '&#8203;';

/**
 * What is more than text in Markdown: signs of markup; what begins a mention, a reference or a picture of a word;
 * addresses; and the names of commits. The last three are looked for in the finished text, after entities have been read.
 */
const special =
  /[\\`*_{}[\]<>|~&$^]|[@#](?=[\p{L}\p{N}_])|:(?=\/\/)|:(?=[\w+-]+:)|\bwww(?=\.)|\bGH(?=-\d)|\b(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)[0-9a-f]{7,40}\b|[\p{Cc}\p{Cs}]/giu;

/**
 * Text from content as text: none of it becomes markup, a link, a mention or a reference, in any of the dialects that
 * GitHub and GitLab read. Signs of markup become entities; a space of no width breaks what entities would not.
 */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(special, (found) => {
    if (/^[@#:]$/.test(found) || found.length === 2 || found.toLowerCase() === 'www') return found + noWidth;
    if (found.length > 1) return found.slice(0, 4) + noWidth + found.slice(4);
    return /[\p{Cc}\p{Cs}]/u.test(found) ? '\ufffd' : `&#${found.charCodeAt(0)};`;
  });
}

/** An address for a link's brackets. */
export function escapeAddress(address: string): string {
  return address.replaceAll(
    /[\s<>()[\]\\"'`|*_~]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  );
}
