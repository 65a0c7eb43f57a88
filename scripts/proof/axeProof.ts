import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** What a page is looked at through. */
export interface Mode {
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  readonly media: 'screen' | 'print';
}

const widths = [320, 768, 1280] as const;

/** Light, dark, at three widths; and paper, which is always light. */
export const modes: readonly Mode[] = [
  ...(['light', 'dark'] as const).flatMap((scheme) =>
    widths.map((width) => ({ width, scheme, media: 'screen' as const })),
  ),
  { width: 794, scheme: 'light', media: 'print' },
];

export function modeName({ width, scheme, media }: Mode): string {
  return media === 'print' ? 'print' : `${scheme} ${width}`;
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Axe, as its script puts it into a page. A page of ours has no frames: its plain call is enough, and four times as fast as a driver. */
type PageWithAxe = { readonly axe?: { run(options: object): Promise<AxeResults> } };

/** What axe finds in a page that is open, in one mode. On paper and in the dark only colours differ from the light screen. */
export async function axeProof(tab: Page, mode: Mode): Promise<string[]> {
  await tab.emulateMedia({ colorScheme: mode.scheme, media: mode.media });
  await tab.setViewportSize({ width: mode.width, height: 900 });
  if (!(await tab.evaluate(() => 'axe' in window))) await tab.evaluate(script);
  const isLightScreen = mode.scheme === 'light' && mode.media === 'screen';
  const violations = await tab.evaluate(
    async (runOnly) => {
      const results = await (window as unknown as PageWithAxe).axe?.run({ runOnly, resultTypes: ['violations'] });
      return results?.violations.map(({ id, nodes }) => ({ id, places: nodes.map(({ target }) => target.join(' ')) }));
    },
    isLightScreen ? tags : ['color-contrast'],
  );
  if (violations === undefined) throw new Error('axe did not run');
  return violations.map(({ id, places }) => `${modeName(mode)} ${id}: ${places.slice(0, 3).join(', ')}`);
}
