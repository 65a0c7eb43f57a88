/** What can run code, load something, or hide another document in an SVG file. */
const unsafe: readonly RegExp[] = [
  /<\s*(?:[\w.-]+:)?(?:script|foreignObject|iframe|embed|object|audio|video|animate|set|handler|listener)\b/i,
  /<!\s*(?:ENTITY|DOCTYPE[^>]*\[)/i,
  /<\?\s*xml-stylesheet/i,
  /[\s"'/]on[a-z]+\s*=/i,
  /(?:java|vb)script\s*:/i,
  /\b(?:xlink:)?href\s*=\s*["']?\s*(?!["']?#)[^\s"'>]+/i,
  /url\s*\(\s*["']?\s*(?!["']?#)[^)]*/i,
  /@import\b/i,
];

/** The first thing in an SVG that a picture has no need of, or null. Character references are read as what they stand for. */
export function unsafeInSvg(text: string): string | null {
  const read = withoutReferences(text);
  for (const pattern of unsafe) {
    const found = pattern.exec(read)?.[0];
    if (found !== undefined) return found.trim().slice(0, 60);
  }
  return null;
}

function withoutReferences(text: string): string {
  return text.replace(/&#(?:x([0-9a-f]+)|(\d+));?/gi, (whole, hex: string | undefined, decimal: string | undefined) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
