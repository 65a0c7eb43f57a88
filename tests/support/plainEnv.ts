/** The environment without what Vitest puts there: programs that we start shall behave as for a person. */
export function plainEnv(): NodeJS.ProcessEnv {
  const ours = Object.entries(process.env).filter(
    ([name]) => name !== 'NODE_ENV' && !/^VITEST|^VITE_|^(?:TEST|DEV|PROD|SSR|MODE|BASE_URL)$/.test(name),
  );
  return Object.fromEntries(ours);
}
