/** How large an SVG says it is: by its width and height, else by its view box; null where it says neither. */
export function svgSize(text: string): { readonly width: number; readonly height: number } | null {
  const root = /<\s*(?:[\w.-]+:)?svg\b([^>]*)>/i.exec(text)?.[1];
  if (root === undefined) return null;
  const attribute = (name: string) => new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(root)?.[1];
  const length = (name: string) => Number(/^\s*([\d.]+)(?:px)?\s*$/.exec(attribute(name) ?? '')?.[1] ?? Number.NaN);
  const [, , boxWidth = Number.NaN, boxHeight = Number.NaN] = (attribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const size = [length('width'), length('height')];
  const [width = Number.NaN, height = Number.NaN] = size.every((side) => side > 0) ? size : [boxWidth, boxHeight];
  return width > 0 && height > 0 ? { width, height } : null;
}
