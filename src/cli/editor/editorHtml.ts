import { escapeHtml } from '../../lib/view/diff/diffHtml.ts';
import type { EditorCollection, EditorField } from '../../lib/view/editor/editorConfig.ts';
import type { CliMessages } from '../messages/en.ts';
import { type FormValue, isLines, isStructure } from './recordForm.ts';

type Words = CliMessages['editing'];

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface RecordForm {
  readonly title: string;
  readonly file: string;
  /** Of the bytes that the form was made from. */
  readonly version: string;
  readonly fields: readonly {
    readonly field: EditorField;
    readonly value: FormValue;
    readonly choices: readonly Choice[];
  }[];
  readonly body: string;
  readonly bodyLabel: string;
  /** What happened, and what `check` says of the file. */
  readonly told: { readonly kind: 'saved' | 'refused'; readonly text: string; readonly findings: string } | null;
}

export function recordPage(
  { title, file, version, fields, body, bodyLabel, told }: RecordForm,
  lang: string,
  words: Words,
): string {
  const rows = fields.map((row) =>
    row.field.multiple === true ? boxes(row) : `<label>${escapeHtml(row.field.label)}${control(row)}</label>`,
  );
  const news =
    told === null
      ? ''
      : `<div role="status" class="${told.kind}"><p>${escapeHtml(told.text)}</p>${told.findings === '' ? '' : `<pre>${escapeHtml(told.findings)}</pre>`}</div>`;
  return page(
    title,
    lang,
    `<p><a href="/">${escapeHtml(words.all)}</a></p><h1>${escapeHtml(title)}</h1><p class="faint">${escapeHtml(file)}</p>${news}
<form method="post"><input type="hidden" name="version" value="${version}">
${rows.join('\n')}
<label>${escapeHtml(bodyLabel)}<textarea name="body" rows="12">\n${escapeHtml(body)}</textarea></label>
<button>${escapeHtml(words.save)}</button></form>`,
  );
}

/** A value that is no choice stays what it is: check says what is wrong with it. */
function withUnknown(choices: readonly Choice[], chosen: readonly string[]): readonly Choice[] {
  const unknown = chosen.filter((one) => one !== '' && !choices.some(({ value }) => value === one));
  return [...choices, ...unknown.map((one) => ({ value: one, label: one }))];
}

/** Several of many: a box each, so that one click changes one thing. */
function boxes({ field, value, choices }: RecordForm['fields'][number]): string {
  const chosen = typeof value === 'string' ? [value] : value;
  const name = `name="field.${escapeHtml(field.name)}"`;
  const all = withUnknown(choices, chosen).map(
    (choice) =>
      `<label><input type="checkbox" ${name} value="${escapeHtml(choice.value)}"${chosen.includes(choice.value) ? ' checked' : ''}>${escapeHtml(choice.label)}</label>`,
  );
  return `<fieldset><legend>${escapeHtml(field.label)}</legend>${all.join('')}</fieldset>`;
}

function control({ field, value, choices }: RecordForm['fields'][number]): string {
  const name = `name="field.${escapeHtml(field.name)}"`;
  if (choices.length > 0) {
    const chosen = typeof value === 'string' ? [value] : value;
    const options = [{ value: '', label: '—' }, ...withUnknown(choices, chosen)].map(
      (choice) =>
        `<option value="${escapeHtml(choice.value)}"${chosen.includes(choice.value) ? ' selected' : ''}>${escapeHtml(choice.label)}</option>`,
    );
    return `<select ${name}>${options.join('')}</select>`;
  }
  const text = escapeHtml(typeof value === 'string' ? value : value.join('\n'));
  if (field.widget === 'text' || isLines(field) || isStructure(field))
    return `<textarea ${name} rows="${Math.min(10, text.split('\n').length + 1)}"${isStructure(field) ? ' class="code" spellcheck="false"' : ''}>\n${text}</textarea>`;
  const type = field.widget === 'datetime' && /^(?:\d{4}-\d{2}-\d{2})?$/.test(text) ? 'date' : 'text';
  return `<input type="${type}" ${name} value="${text}"${field.required ? ' required' : ''}>`;
}

export function listPage(
  client: string,
  lists: readonly {
    readonly collection: EditorCollection;
    readonly records: readonly { id: string; title: string; day: string }[];
  }[],
  lang: string,
): string {
  const sections = lists.map(
    ({ collection, records }) =>
      `<details${collection.name === 'posts' ? ' open' : ''}><summary><h2>${escapeHtml(collection.label)} <span class="faint">${records.length}</span></h2></summary><ul>${records
        .map(
          ({ id, title, day }) =>
            `<li><a href="/edit/${collection.name}/${id}">${escapeHtml(title)}</a> <span class="faint">${day}</span></li>`,
        )
        .join('')}</ul></details>`,
  );
  return page(client, lang, `<h1>${escapeHtml(client)}</h1>${sections.join('')}`);
}

function page(title: string, lang: string, main: string): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title><style>${styles}</style></head><body><main>${main}</main></body></html>\n`;
}

const styles = `
:root { color-scheme: light dark; --ground: #fff; --ink: #14201d; --faint: #5c6b67; --rule: #8a9a95; --good: #dff3e4; --bad: #fbe3df; --link: #00594a; }
@media (prefers-color-scheme: dark) { :root { --ground: #121816; --ink: #e6ecea; --faint: #9aa8a4; --rule: #64736e; --good: #173d26; --bad: #4a211b; --link: #7fd6c2; } }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.45 "Fira Sans", system-ui, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 1rem 1rem 4rem; } h1 { font-size: 1.6rem; margin: 0; } summary h2 { display: inline; font-size: 1.15rem; } details { margin: 1rem 0; }
a { color: var(--link); } .faint { color: var(--faint); } label { display: block; margin: 1rem 0; font-weight: 600; }
input, select, textarea { display: block; box-sizing: border-box; width: 100%; margin-top: .25rem; padding: .5rem; font: inherit; font-weight: 400; color: inherit; background: var(--ground); border: 1px solid var(--rule); border-radius: 3px; }
fieldset { margin: 1rem 0; padding: .25rem .75rem .5rem; border: 1px solid var(--rule); border-radius: 3px; } legend { padding: 0 .25rem; font-weight: 600; }
fieldset label { display: inline-flex; align-items: baseline; gap: .5rem; min-height: 1.5rem; margin: .25rem 1.25rem .25rem 0; font-weight: 400; } fieldset input { flex: none; width: auto; margin: 0; accent-color: var(--link); }
.code, pre { font-family: "Fira Mono", ui-monospace, monospace; font-size: .875rem; } pre { white-space: pre-wrap; overflow-wrap: anywhere; }
button { font: inherit; font-weight: 600; padding: .6rem 1.2rem; color: var(--ground); background: var(--link); border: 0; border-radius: 3px; }
.saved, .refused { padding: .25rem 1rem; margin: 1rem 0; } .saved { background: var(--good); } .refused { background: var(--bad); }
`;
