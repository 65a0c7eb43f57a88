import type { Page } from 'playwright-core';

/** A window in which a page is looked at, and how large its text is. */
export interface Room {
  readonly width: number;
  /** Per cent of the usual size of text. */
  readonly text: 100 | 200;
}

/** Twice the size of text (WCAG 1.4.4), a window at a zoom of 200 %, and a phone. */
export const rooms: readonly Room[] = [
  { width: 1280, text: 200 },
  { width: 640, text: 100 },
  { width: 360, text: 100 },
];

/** What is too wide, cut or written over something else in a page that is open: nothing may be, in any room. */
export async function cutProof(tab: Page, { width, text }: Room): Promise<string[]> {
  await tab.emulateMedia({ media: 'screen' });
  await tab.setViewportSize({ width, height: 900 });
  await tab.evaluate((size) => {
    document.documentElement.style.fontSize = size === 100 ? '' : `${size}%`;
    return document.fonts.ready.then(() => undefined);
  }, text);
  const found = await tab.evaluate(whatIsCut);
  return found.map((line) => `${width} px, text ${text} %: ${line}`);
}

/** Runs in the page: everything that it uses stands inside. */
function whatIsCut(): string[] {
  interface Piece {
    readonly text: string;
    readonly node: Text;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  const root = document.documentElement;
  const found: string[] = [];
  if (root.scrollWidth > root.clientWidth) found.push(`${root.scrollWidth - root.clientWidth} px too wide`);

  // Letters of a drawing have their own proof; a platform's own way of cutting a post is what its preview shows.
  const left = 'svg, .vh, .skip, .prev, script, style, details:not([open]) > :not(summary)';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const pieces: Piece[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (parent === null || node.data.trim() === '' || parent.closest(left) !== null) continue;
    if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left: x, right, top, bottom, width } of range.getClientRects()) {
      if (width > 0) pieces.push({ text: node.data.trim().slice(0, 40), node, left: x, right, top, bottom });
    }
  }

  const scrolls = (box: Element) => /auto|scroll/.test(getComputedStyle(box).overflowX);
  // Heads of tables that are lists on a phone are there for those who hear them only.
  const isGone = (box: Element) => getComputedStyle(box).clipPath === 'inset(50%)';
  const hides = (box: Element) => /hidden|clip/.test(getComputedStyle(box).overflow);
  const seen = pieces.filter((piece) => {
    for (let box = piece.node.parentElement; box !== null && box !== document.body; box = box.parentElement) {
      const { left: x, right, top, bottom } = box.getBoundingClientRect();
      if (isGone(box)) return false;
      if (scrolls(box) && (piece.left >= right || piece.right <= x)) return false;
      if (!hides(box)) continue;
      if (piece.left < x - 1 || piece.right > right + 1 || piece.top < top - 4 || piece.bottom > bottom + 4) {
        found.push(`cut: “${piece.text}”`);
        return false;
      }
    }
    return true;
  });

  const below = seen.toSorted((a, b) => a.top - b.top);
  below.forEach((one, index) => {
    for (const other of below.slice(index + 1)) {
      if (other.top >= one.bottom) break;
      if (other.node === one.node) continue;
      const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const high = Math.min(one.bottom, other.bottom) - other.top;
      // Boxes of letters are higher than their lines: only what covers half of a line is written over it.
      if (wide > 2 && high > Math.min(one.bottom - one.top, other.bottom - other.top) / 2) {
        found.push(`“${one.text}” and “${other.text}” over each other`);
      }
    }
  });
  return [...new Set(found)];
}
