import { formatterFor } from '../../language/format.ts';
import type { OpenedPlaybook } from '../../playbook/openPlaybook.ts';
import type { Playbook } from '../../playbook/playbook.ts';
import { type InternalValue, internalValues } from '../../playbook/secrets/internalValues.ts';
import { phraseIndex } from '../../playbook/secrets/phraseIndex.ts';
import { publicNames, publicTexts } from '../../playbook/secrets/publicTexts.ts';
import * as schemaWords from '../../schema/words.ts';
import { messagesOf } from '../../view/messages/messages.ts';
import type { SoughtValue } from './gate.ts';

/**
 * What no file of a client's site may say: every internal value that is not, word for word, also something that the client may see,
 * and the names of other clients. Asked for when the pages are made: figures that they show are public by then.
 */
export function soughtValues(
  opened: OpenedPlaybook,
  shown: Playbook,
  others: readonly InternalValue[],
): readonly SoughtValue[] {
  const values: SoughtValue[] = [
    ...internalValues(opened, shown).map((value) => ({ ...value, code: 'gate/internal-value' as const })),
    ...others.map((value) => ({ ...value, code: 'gate/other-client' as const })),
  ];
  const texts = [
    ...publicTexts(shown, opened.folder.client.file).map(({ text }) => text),
    ...publicNames(shown),
    ...ownWords(shown),
  ];
  const index = phraseIndex(values);
  const open = new Set(texts.flatMap((text) => index.findIn(text).map(({ phrase }) => phrase)));
  return values.filter((value) => !open.has(value));
}

/** What every site says, whoever its client is. */
function ownWords({ client, language }: Playbook): string[] {
  const format = formatterFor(client.locale, language);
  const months = Array.from({ length: 12 }, (_, month) =>
    format.monthName(`2026-${String(month + 1).padStart(2, '0')}`),
  );
  const weekdays = Array.from({ length: 7 }, (_, day) => format.weekday(`2026-06-0${day + 1}`, 'long'));
  return [...textsIn(messagesOf(language, format)), ...textsIn(schemaWords), ...months, ...weekdays];
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
