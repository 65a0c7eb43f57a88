import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import path from 'node:path';
import type { Diagnostic } from '../../lib/diagnostics/diagnostic.ts';
import { say } from '../../lib/language/language.ts';
import type { OpenedPlaybook } from '../../lib/playbook/openPlaybook.ts';
import type { PlaybookRecord } from '../../lib/playbook/playbook.ts';
import type { CollectionName } from '../../lib/schema/collections.ts';
import { recordTypes } from '../../lib/schema/recordTypes.ts';
import { splitFrontMatter } from '../../lib/source/frontMatter.ts';
import { readRecord } from '../../lib/source/readRecord.ts';
import { setBody, setField } from '../../lib/source/setField.ts';
import { readYaml } from '../../lib/source/yamlText.ts';
import {
  type EditorCollection,
  type EditorConfig,
  type EditorField,
  editorConfig,
} from '../../lib/view/editor/editorConfig.ts';
import type { Call } from '../command.ts';
import { cliMessages } from '../messages/cliMessages.ts';
import { openWithTexts } from '../openWithTexts.ts';
import { prettyFindings } from '../printFindings.ts';
import { type Choice, listPage, type RecordForm, recordPage } from './editorHtml.ts';
import { fromFormValue, inFileOrder, isSameForm, toFormValue } from './recordForm.ts';

interface Answer {
  readonly status: number;
  readonly html: string;
}

type AnyRecord = PlaybookRecord<CollectionName>;

/** Forms over the records of a client's folder, for a browser on this machine. Asks nobody, loads nothing, runs no script. */
export function editorServer(call: Call): Server {
  return createServer(async (request, response) => {
    const { status, html } = await answer(request, call).catch((error: Error) => ({
      status: 500,
      html: error.message,
    }));
    response.writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      'cache-control': 'no-store',
      // Without a referrer a browser would not say either where a form comes from.
      'referrer-policy': 'same-origin',
    });
    response.end(html);
  });
}

async function answer(request: IncomingMessage, call: Call): Promise<Answer> {
  // Another page in the same browser may not read or write here, whatever name it gives to this machine.
  const { host = '', origin } = request.headers;
  if (!/^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(host)) return { status: 403, html: '403' };
  const isWrite = request.method === 'POST';
  if (isWrite && origin !== `http://${host}`) return { status: 403, html: '403' };
  const opened = openWithTexts(call);
  if (opened.value === null)
    return { status: 200, html: `<pre>${prettyFindings(opened.diagnostics, call).replaceAll('<', '&lt;')}</pre>` };
  const config = editorConfig(opened.value.playbook);
  if (request.url === '/') return { status: 200, html: allRecords(opened.value, config, call) };
  const [, name, id] = /^\/edit\/([a-z]+)\/([a-z0-9-]+)$/.exec(request.url ?? '') ?? [];
  const collection = config.collections.find((one) => one.name === name);
  const record = collection && (opened.value.playbook.records[collection.name].get(id ?? '') as AnyRecord | undefined);
  if (collection === undefined || record === undefined) return { status: 404, html: '404' };
  const told = isWrite ? save(await formOf(request), collection, record, call) : null;
  const status = told?.kind === 'refused' ? 422 : 200;
  return { status, html: oneRecord(told, collection, record, opened.value, call) };
}

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

/** Writes what the person changed and nothing else; what could not be read afterwards is not written at all. */
function save(form: URLSearchParams, collection: EditorCollection, record: AnyRecord, call: Call): RecordForm['told'] {
  const words = say(cliMessages, call.language).editing;
  const target = path.join(call.root, record.file);
  const text = readFileSync(target, 'utf8');
  const refused = (why: string, findings = '') => ({ kind: 'refused', text: why, findings }) as const;
  if (form.get('version') !== versionOf(text)) return refused(words.changedMeanwhile);
  const { data, body } = partsOf(text, record.file);
  let edited: string | null = text;
  for (const field of formFields(collection)) {
    const name = `field.${field.name}`;
    const before = toFormValue(field, data[field.name]);
    const given = field.multiple === true ? inFileOrder(form.getAll(name), before) : (form.get(name) ?? '');
    if (isSameForm(given, before)) continue;
    const read = fromFormValue(field, given);
    if (read === null) return refused(words.notYaml(field.label));
    edited = edited === null ? null : setField(edited, field.name, read.value);
  }
  const newBody = form.get('body') ?? '';
  if (edited !== null && !isSameForm(newBody.trimEnd(), body)) edited = setBody(edited, newBody);
  if (edited === null) return refused(words.notWritten);
  const bytes = new TextEncoder().encode(edited);
  const read = readRecord({ path: record.file, size: bytes.length, bytes: () => bytes }, recordTypes[collection.name]);
  if (read.value === null) return refused(words.notWritten, prettyFindings(read.diagnostics, call));
  if (edited !== text) writeFileSync(target, edited);
  const found = openWithTexts(call).diagnostics.filter(({ place }) => place.file === record.file);
  return {
    kind: 'saved',
    text: found.length === 0 ? words.savedClean : words.saved(found.length),
    findings: findingsText(found, call),
  };
}

function findingsText(found: readonly Diagnostic[], call: Call): string {
  return found.length === 0 ? '' : prettyFindings(found, call);
}

function oneRecord(
  told: RecordForm['told'],
  collection: EditorCollection,
  record: AnyRecord,
  { playbook }: OpenedPlaybook,
  call: Call,
): string {
  const text = readFileSync(path.join(call.root, record.file), 'utf8');
  const { data, body } = partsOf(text, record.file);
  const form: RecordForm = {
    title: String(data.title ?? record.title),
    file: record.file,
    version: versionOf(text),
    fields: formFields(collection).map((field) => ({
      field,
      value: toFormValue(field, data[field.name]),
      choices: choicesOf(field, playbook, call.language),
    })),
    body,
    bodyLabel: collection.fields.at(-1)?.label ?? '',
    told,
  };
  return recordPage(form, call.language, say(cliMessages, call.language).editing);
}

function formFields({ fields }: EditorCollection): readonly EditorField[] {
  return fields.filter(({ name }) => name !== 'body');
}

function choicesOf(
  field: EditorField,
  { records }: OpenedPlaybook['playbook'],
  language: Call['language'],
): readonly Choice[] {
  const { yes, no } = say(cliMessages, language).editing;
  if (field.widget === 'boolean')
    return [
      { value: 'true', label: yes },
      { value: 'false', label: no },
    ];
  if (field.widget !== 'relation') return (field.options as readonly Choice[] | undefined) ?? [];
  return [...records[field.collection as CollectionName].values()].map(({ id, title }) => ({
    value: id,
    label: title,
  }));
}

/** Front matter as it is written, before any schema, and the text below it. */
function partsOf(text: string, file: string): { data: Readonly<Record<string, unknown>>; body: string } {
  const split = splitFrontMatter(text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n'), file).value;
  const data = split === null ? {} : readYaml(split.yaml, file).data;
  return { data: (data ?? {}) as Record<string, unknown>, body: split?.body ?? '' };
}

function allRecords({ playbook }: OpenedPlaybook, { collections }: EditorConfig, call: Call): string {
  const lists = collections.map((collection) => {
    const records = [...playbook.records[collection.name].values()].map((record) => ({
      id: record.id,
      title: record.title,
      day: 'date' in record ? (record.date ?? '') : '',
    }));
    return {
      collection,
      records: records.toSorted((a, b) => (a.day === b.day ? (a.title < b.title ? -1 : 1) : a.day < b.day ? 1 : -1)),
    };
  });
  return listPage(playbook.client.name, lists, call.language);
}

function versionOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
