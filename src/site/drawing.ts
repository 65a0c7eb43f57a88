import { createApp } from 'astro/app/entrypoint';

/** Pages lie on hosts that send no headers of ours, and on disks: their policy stands in the page itself. */
const app = createApp({ streaming: false });
if (app.manifest.csp) app.manifest.csp.cspDestination = 'meta';

const answerWithError = app.renderError.bind(app);
/** A server would answer 500 and keep the reason for itself; whoever builds a site has to know it. */
app.renderError = async (request, options) => {
  if (options.error !== undefined) throw options.error;
  return answerWithError(request, options);
};

/** Answers as a server would, for an address below the site's root. */
export function draw(pathname: string): Promise<Response> {
  return app.render(new Request(`http://localhost${pathname}`));
}
