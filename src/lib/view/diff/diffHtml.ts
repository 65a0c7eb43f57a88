import type { DiffSection, DiffView, Line, Piece } from './diffView.ts';

/** A plan diff as a page of its own: one file without scripts, fonts or anything from elsewhere. */
export function diffHtml(view: DiffView): string {
  const summary = view.summary.map((piece) => pieceHtml(piece)).join(' · ');
  const paragraphs = [
    ...(view.sections.length === 0 ? [`<p>${escapeHtml(view.nothing)}</p>`] : []),
    ...(summary === '' ? [] : [`<p class="summary">${summary}</p>`]),
    ...view.notes.map((note) => `<p class="note">${escapeHtml(note)}</p>`),
  ];
  return `<!doctype html>
<html lang="${view.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(view.title)}</title>
<style>${styles}</style>
</head>
<body>
<main>
<h1>${escapeHtml(view.title)}</h1>
<p class="sides">${escapeHtml(view.sides)}</p>
${paragraphs.join('\n')}
${view.sections.map(sectionHtml).join('\n')}
</main>
</body>
</html>
`;
}

const styles = `
:root { color-scheme: light dark; --ground: #fff; --ink: #14201d; --faint: #5c6b67; --rule: #d5dcda; --added: #dff3e4; --removed: #fbe3df; --link: #00594a; }
@media (prefers-color-scheme: dark) { :root { --ground: #121816; --ink: #e6ecea; --faint: #9aa8a4; --rule: #34403c; --added: #173d26; --removed: #4a211b; --link: #7fd6c2; } }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.45 "Fira Sans", system-ui, sans-serif; }
main { max-width: 72rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; } summary { cursor: pointer; } summary h2 { display: inline; }
details { margin: 1.5rem 0; }
.sides, .note { color: var(--faint); margin: .25rem 0 1rem; } .faint { color: var(--faint); }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-top: 1px solid var(--rule); } th { font-weight: 600; color: var(--faint); white-space: nowrap; }
td:first-child { white-space: nowrap; } .words td:first-child, .shown td:first-child, .hidden td:first-child, .records td:first-child, .effects td:first-child { white-space: normal; min-width: 9rem; }
td div { overflow-wrap: anywhere; min-width: 4rem; }
ins { background: var(--added); text-decoration: none; } del { background: var(--removed); } a { color: var(--link); }
@media (max-width: 40rem) { .scroll { position: relative; } thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); } table, tbody, tr, td { display: block; } tr { padding: .5rem 0; border-top: 1px solid var(--rule); } td { padding: 0; border: 0; } td:first-child { white-space: normal; } }
@media print { details::details-content { content-visibility: visible; } details > * { display: block; } summary { list-style: none; } main { padding: 0; } }
`;

function sectionHtml({ id, heading, columns, rows, isOpen }: DiffSection): string {
  const head = `<h2>${escapeHtml(heading)} <span class="faint">${rows.length}</span></h2>`;
  const cells = rows.map(
    (row) =>
      `<tr role="row">${row.cells.map((lines) => `<td role="cell">${lines.map((line) => `<div>${lineHtml(line)}</div>`).join('')}</td>`).join('')}</tr>`,
  );
  const names = columns.map((name) => `<th scope="col" role="columnheader">${escapeHtml(name)}</th>`).join('');
  const table = `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(heading)}"><table class="${id}" role="table"><thead role="rowgroup"><tr role="row">${names}</tr></thead><tbody role="rowgroup">\n${cells.join('\n')}\n</tbody></table></div>`;
  return isOpen ? `<section>${head}\n${table}</section>` : `<details><summary>${head}</summary>\n${table}</details>`;
}

function lineHtml(line: Line): string {
  return line.map(pieceHtml).join('');
}

const tags = { added: 'ins', removed: 'del', strong: 'b' } as const;

function pieceHtml({ text, href, mark }: Piece): string {
  // A space before a word that is taken away is not taken away.
  const space = mark === undefined ? '' : (/^\s+/.exec(text)?.[0] ?? '');
  const inside = escapeHtml(text.slice(space.length));
  if (href !== undefined) return `<a href="${escapeHtml(href)}">${inside}</a>`;
  if (mark === undefined) return inside;
  return mark === 'faint'
    ? `${space}<span class="faint">${inside}</span>`
    : `${space}<${tags[mark]}>${inside}</${tags[mark]}>`;
}

export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
