import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { ClientFolder } from '../source/readClientFolder.ts';
import { contrast, isReadable, readableColor } from './brandColors.ts';

/** A brand colour that is too pale to be read as a link. */
export function checkBrand({ client }: Pick<ClientFolder, 'client'>): Diagnostic[] {
  const { color } = client.fields.brand;
  if (isReadable(color)) return [];
  const facts = { color, contrast: contrast(color, '#eff2f2'), readable: readableColor(color) };
  return [diagnostic('brand/too-pale', client.positions.valueAt(['brand', 'color']), facts)];
}
