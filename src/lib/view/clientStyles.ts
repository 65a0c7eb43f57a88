import { brandColors } from '../playbook/brandColors.ts';
import type { Playbook } from '../playbook/playbook.ts';

/** `brand.css`: what differs from client to client. A file of its own, so that no page needs an inline style. */
export function clientStyles({ name, brand }: Pick<Playbook['client'], 'name' | 'brand'>): string {
  const colors = brandColors(brand.color);
  return `:root { --brand-light: ${colors.light}; --brand-dark: ${colors.dark}; }
@page { @bottom-left { content: ${cssString(name)}; } }
`;
}

/** A CSS string that ends where it should, whatever the name holds. */
function cssString(text: string): string {
  const escaped = text.replace(/[^\p{L}\p{N} .,&-]/gu, (char) => `\\${(char.codePointAt(0) ?? 0).toString(16)} `);
  return `"${escaped}"`;
}
