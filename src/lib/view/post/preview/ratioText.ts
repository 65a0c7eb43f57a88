import type { PreviewRatio } from './previewShapes.ts';

/** `4-5` → `4:5`, `191-100` → `1.91:1`. */
export function ratioText(ratio: PreviewRatio): string {
  return ratio === '191-100' ? '1.91:1' : ratio.replace('-', ':');
}
