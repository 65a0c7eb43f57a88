import { createApp } from 'astro/app/entrypoint';
import { handPage } from './handedPage.ts';

/** Pages lie on hosts that send no headers of ours, and on disks: their policy stands in the page itself. */
const app = createApp({ streaming: false });
if (app.manifest.csp) app.manifest.csp.cspDestination = 'meta';

const answerWithError = app.renderError.bind(app);
/** A server would answer 500 and keep the reason for itself; whoever builds a site has to know it. */
app.renderError = async (request, options) => {
  if (options.error !== undefined) throw options.error;
  return answerWithError(request, options);
};

/** Answers as a server would that has this page only. `path` is below the site's root, `text` the page as JSON. */
export function draw(path: string, text: string): Promise<Response> {
  handPage({ path, text });
  return app.render(new Request(`http://localhost${addressOf(path)}`));
}

/** `goals/sales.html` is asked for as `/goals/sales`, `index.html` as `/`. */
function addressOf(path: string): string {
  return encodeURI(`/${path.replace(/\.html$/, '')}`).replace(/^\/index$/, '/');
}
