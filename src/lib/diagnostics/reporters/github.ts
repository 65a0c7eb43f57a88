import type { Language } from '../../language/language.ts';
import { type Diagnostic, toText } from '../diagnostic.ts';
import { capped, moreText } from './capped.ts';
import { countText } from './countText.ts';
import { countsOf } from './json.ts';

/** Workflow commands of GitHub Actions: one annotation a finding that is not waived, at its line of the pull request; the count is for the log. */
export function githubReport(found: readonly Diagnostic[], language: Language): string {
  const { shown, more } = capped(found.filter(({ waived }) => waived === undefined));
  const left = more.map((one) => `${moreText(one, language)}\n`);
  return [...shown.map((one) => annotation(one, language)), ...left, `${countText(countsOf(found), language)}\n`].join(
    '',
  );
}

function annotation(found: Diagnostic, language: Language): string {
  const { message, help } = toText(found, language);
  const { file, line, column, length = 1 } = found.place;
  const properties = { file, line, col: column, endColumn: column + length, title: found.code };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${found.severity} ${written.join(',')}::${escapeData(`${message}\n${help}`)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
