import type { Page } from 'playwright-core';

/** Elements that a pointer can use and that Tab does not reach, and elements without a mark that shows where the keyboard stands. */
export async function keyboardProof(tab: Page): Promise<string[]> {
  const wanted = await tab.evaluate(markStops);
  await tab.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const found: string[] = [];
  const reached = new Set<string>();
  let rounds = 0;
  for (let press = 0; press <= wanted.length + 2; press += 1) {
    await tab.keyboard.press('Tab');
    const stop = await tab.evaluate(stopAt);
    // After the last stop comes the window itself; a page that puts the keyboard into its middle begins there.
    if (stop === null && rounds === 0) {
      rounds += 1;
      continue;
    }
    if (stop === null || reached.has(stop.id)) break;
    reached.add(stop.id);
    if (!stop.isMarked) found.push(`no mark shows that the keyboard is at ${stop.name}`);
  }
  return [...wanted.filter(({ id }) => !reached.has(id)).map(({ name }) => `Tab does not reach ${name}`), ...found];
}

interface Stop {
  readonly id: string;
  readonly name: string;
}

/** Numbers everything that can be used, in the page. */
function markStops(): Stop[] {
  const usable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const seen = [...document.querySelectorAll<HTMLElement>(usable)].filter(
    (element) => element.checkVisibility({ visibilityProperty: true }) && !element.hasAttribute('disabled'),
  );
  return seen.map((element, index) => {
    element.dataset.stop = String(index);
    return { id: String(index), name: `${element.localName} "${(element.textContent ?? '').trim().slice(0, 40)}"` };
  });
}

function stopAt(): (Stop & { readonly isMarked: boolean }) | null {
  const element = document.activeElement as HTMLElement | null;
  const id = element?.dataset.stop;
  if (element === null || id === undefined) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const label = element.closest('label');
  const outer = label === null ? null : getComputedStyle(label);
  const isMarked =
    (outlineStyle !== 'none' && outlineWidth !== '0px') || (outer !== null && outer.outlineStyle !== 'none');
  return { id, name: `${element.localName} "${(element.textContent ?? '').trim().slice(0, 40)}"`, isMarked };
}
