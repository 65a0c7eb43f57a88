import { repositoryForms } from '../schema/repositoryForms.ts';

/** Files that the web view of a repository can't show line by line. */
const binary = /\.xlsx?$/iu;

/** Where a file, or some of its lines, can be looked at in the repository's web view; `address` is that of its branch. */
export function repositoryHref(
  address: string,
  file: string,
  lines: { readonly from: number; readonly to: number } | null = null,
): string {
  const whole = `${address.replace(/\/$/u, '')}/${file.split('/').map(encodeURIComponent).join('/')}`;
  const form = repositoryForms.find((one) => one.address.test(address));
  if (lines === null || form === undefined || binary.test(file)) return whole;
  return `${whole}${form.query}${form.lines(lines.from, lines.to)}`;
}
