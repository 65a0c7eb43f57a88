import type { AstroIntegration } from 'astro';

/** Astro's adapter: what `astro build` writes is a program that draws any page it is asked for, see `drawing.ts`. */
export function compiledTemplates(): AstroIntegration {
  return {
    name: 'almanac:compiled-templates',
    hooks: {
      'astro:config:done': ({ setAdapter }) =>
        setAdapter({
          name: 'almanac',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./drawing.ts', import.meta.url),
          supportedAstroFeatures: {
            serverOutput: 'stable',
            sharpImageService: { support: 'unsupported', message: '', suppress: 'all' },
          },
        }),
    },
  };
}
