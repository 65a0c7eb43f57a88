import { createApp } from 'astro/app/entrypoint';

/** Pages lie on hosts that send no headers of ours, and on disks: their policy stands in the page itself. */
const app = createApp({ streaming: false });
if (app.manifest.csp) app.manifest.csp.cspDestination = 'meta';

/** Answers as a server would, for an address below the site's root. */
export function draw(pathname: string): Promise<Response> {
  return app.render(new Request(`http://localhost${pathname}`));
}
