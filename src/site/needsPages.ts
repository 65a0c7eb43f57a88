import type { AstroIntegration } from 'astro';

/** Stops an `astro build` or `astro dev` that was run by hand: without prepared pages it would write an empty site. */
export function needsPages(): AstroIntegration {
  return {
    name: 'almanac:needs-pages',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'sync' || process.env.ALMANAC_PAGES) return;
        throw new Error('Astro draws pages that Almanac prepares. Run "npm run build" or "npm run dev" instead.');
      },
    },
  };
}
