import { type Language, say, type Words } from '../../language/language.ts';
import type { ApprovalPart } from './approvalParts.ts';

/** The parts of a post that an approval covers. */
export const approvalParts: Readonly<Record<ApprovalPart, Words<string>>> = {
  text: { en: 'text', ru: 'текст' },
  media: { en: 'pictures', ru: 'картинки' },
  links: { en: 'links', ru: 'ссылки' },
  time: { en: 'day or time', ru: 'день или время' },
  channels: { en: 'channels or format', ru: 'каналы или формат' },
};

/** Parts of a post as people call them. */
export function approvalPartTexts(parts: readonly ApprovalPart[], language: Language): string {
  return parts.map((part) => say(approvalParts[part], language)).join(', ');
}
