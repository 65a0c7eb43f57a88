/**
 * Labels at the end of lines, moved apart so that none stands on another: each keeps its order and its place
 * where there is room. `y` grows downward; `bottom` is the lowest place.
 */
export function spreadLabels<Label extends { readonly y: number }>(
  labels: readonly Label[],
  gap: number,
  bottom: number,
): Label[] {
  const placed: Label[] = [];
  for (const label of labels.toSorted((a, b) => a.y - b.y)) {
    const above = placed.at(-1);
    placed.push(above === undefined ? label : { ...label, y: Math.max(label.y, above.y + gap) });
  }
  const tooLow = Math.max(0, (placed.at(-1)?.y ?? 0) - bottom);
  return placed.map((label) => ({ ...label, y: label.y - tooLow }));
}
