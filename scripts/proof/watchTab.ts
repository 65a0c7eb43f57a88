import type { Page } from 'playwright-core';

/** Web Vitals call 0.1 good; a page of ours is laid out once. */
const mostShift = 0.01;

/** Listens to a tab from before its page is asked for: errors, requests to another origin, cookies. */
export async function watchTab(tab: Page, address: string): Promise<() => Promise<string[]>> {
  const found: string[] = [];
  tab.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') found.push(message.text());
  });
  tab.on('pageerror', (error) => found.push(error.message));
  tab.on('requestfailed', (request) => found.push(`failed: ${request.url()}`));
  tab.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith('file:') && !url.startsWith('data:')) found.push(`asked ${url}`);
  });
  await tab.addInitScript(recordShift);
  return async () => {
    if ((await tab.context().cookies()).length > 0) found.push('set a cookie');
    return found;
  };
}

function recordShift(): void {
  const page = window as unknown as { shift: number };
  page.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as { value: number }[]) page.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** How far things moved while a page loaded; asked before anything else changes the window. */
export async function moved(tab: Page): Promise<string[]> {
  await tab.evaluate(() => document.fonts.ready.then(() => undefined));
  const shift = await tab.evaluate(() => (window as unknown as { shift: number }).shift);
  return shift > mostShift ? [`moved by ${shift.toFixed(3)} while it loaded`] : [];
}
