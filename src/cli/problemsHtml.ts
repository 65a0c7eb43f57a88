import type { Diagnostic } from '../lib/diagnostics/diagnostic.ts';
import { say } from '../lib/language/language.ts';
import type { Call } from './command.ts';
import { cliMessages } from './messages/cliMessages.ts';
import { prettyFindings } from './printFindings.ts';

const style = `
  :root { color-scheme: light dark; font: 14px/1.45 system-ui, sans-serif; }
  body { max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
  pre { overflow-x: auto; font: 13px/1.5 ui-monospace, Menlo, Consolas, monospace; }`;

/** The findings as a page of the dev server, which loads itself again once they are mended. */
export function problemsHtml(found: readonly Diagnostic[], call: Call): string {
  const title = escapeHtml(say(cliMessages, call.language).problemsTitle);
  const report = escapeHtml(prettyFindings(found, { ...call, io: { ...call.io, terminal: false } }));
  return `<!doctype html>
<html lang="${call.language}">
<head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head>
<body><h1>${title}</h1><pre>${report}</pre><script type="module" src="/@vite/client"></script></body>
</html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
