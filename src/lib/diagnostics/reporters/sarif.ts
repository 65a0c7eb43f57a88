import type { Language } from '../../language/language.ts';
import { type Diagnostic, toText } from '../diagnostic.ts';

/** SARIF 2.1.0 (OASIS), as code scanning of GitHub and editors read it. A waived finding is a suppressed result. */
export function sarifReport(found: readonly Diagnostic[], language: Language): string {
  const codes = [...new Set(found.map(({ code }) => code))].toSorted();
  const run = {
    tool: { driver: { name: 'Almanac', rules: codes.map((id) => ({ id })) } },
    columnKind: 'utf16CodeUnits',
    results: found.map((one) => result(one, language)),
  };
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

function result(found: Diagnostic, language: Language): object {
  const { message, help } = toText(found, language);
  const { file, line, column, length = 1 } = found.place;
  const region = { startLine: line, startColumn: column, endColumn: column + length };
  const uri = file.split('/').map(encodeURIComponent).join('/');
  const { waived } = found;
  return {
    ruleId: found.code,
    level: found.severity,
    message: { text: `${message}\n${help}` },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region } }],
    ...(waived === undefined ? {} : { suppressions: [{ kind: 'inSource', justification: waived.reason }] }),
  };
}
