import { type Browser, chromium } from 'playwright-core';
import { chromiumPath } from './chromiumPath.ts';

/** Starts a headless browser with its security as readers have it. The caller closes it. Throws `NoBrowserError`. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = await chromiumPath();
  return chromium.launch({
    executablePath,
    env: { ...(process.env as Record<string, string>), ...env },
    args: ['--font-render-hinting=none'],
  });
}
