export const generatedNote = '<!-- Written by `npm run docs` from the code. Edit the code, not this page. -->';

export function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll(/\s+/g, ' ');
}
