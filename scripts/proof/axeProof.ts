import { AxeBuilder } from '@axe-core/playwright';
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

/** What axe finds in a page that is open, in one mode. On paper and in the dark only colours differ from the light screen. */
export async function axeProof(tab: Page, mode: Mode): Promise<string[]> {
  await tab.emulateMedia({ colorScheme: mode.scheme, media: mode.media });
  await tab.setViewportSize({ width: mode.width, height: 900 });
  // A page of ours has no frames: axe need not open a second page to put their results together.
  const axe = new AxeBuilder({ page: tab }).setLegacyMode().options({ resultTypes: ['violations'] });
  if (mode.scheme === 'dark' || mode.media === 'print') axe.withRules('color-contrast');
  else axe.withTags(tags);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target }) => target.join(' '));
    return `${modeName(mode)} ${id}: ${places.join(', ')}`;
  });
}
