import path from 'node:path';
import { defineConfig, passthroughImageService } from 'astro/config';
import { compiledTemplates } from './src/site/compiledTemplates.ts';

/** Astro draws pages that `almanac build` and `almanac dev` have prepared; everything it may read is in the folder they name. */
export default defineConfig({
  output: 'server',
  build: { format: 'file', inlineStylesheets: 'never' },
  compressHTML: true,
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  adapter: compiledTemplates(),
  image: { service: passthroughImageService() },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
  vite: {
    build: { assetsInlineLimit: 0 },
    /** The scripts of charts are bundled as workers are: each is one classic script with an address that a page can make relative. */
    worker: { format: 'iife' },
    experimental: {
      /** Fonts stand beside the stylesheet, so that the site works in any folder and from a disk. */
      renderBuiltUrl: (file, { hostType }) => (hostType === 'css' ? path.posix.basename(file) : undefined),
    },
  },
});
