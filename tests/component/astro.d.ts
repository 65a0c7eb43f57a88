/** Astro compiles components itself; tsc only has to know that they can be drawn. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
