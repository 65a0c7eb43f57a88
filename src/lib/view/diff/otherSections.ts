import type { ChangedFinding, FigureChange, FileChange, ShownRecord } from '../../diff/planDiff.ts';
import { parsePeriod } from '../../kpi/periods.ts';
import { say } from '../../language/language.ts';
import { fieldLabel } from '../../schema/fieldLabels.ts';
import { periodText } from '../numbers/periodText.ts';
import { valueText } from '../numbers/valueText.ts';
import { clipped, type DiffContext, fileLine, recordLine, textLine } from './diffContext.ts';
import type { DiffRow, DiffSection, Line } from './diffView.ts';

/** Figures that have another value: those in reports that were sent come first. */
export function figureSection(context: DiffContext): DiffSection {
  const { words, diff } = context;
  const { columns } = words;
  const sent = (figure: FigureChange) => figure.reports.some(({ issued }) => issued !== null);
  const figures = [...diff.figures.filter(sent), ...diff.figures.filter((figure) => !sent(figure))];
  return {
    id: 'figures',
    heading: words.sections.figures,
    columns: [columns.figure, columns.about, columns.period, columns.change, columns.reports],
    rows: figures.map((figure) => figureRow(figure, context)),
    isOpen: true,
  };
}

function figureRow(figure: FigureChange, context: DiffContext): DiffRow {
  const { words, format, language } = context;
  const text = (value: number | null) =>
    value === null ? words.none : valueText({ value, unit: figure.unit, currency: figure.currency }, format);
  const [before, after] = distinct(figure, text, format);
  const period = parsePeriod(figure.period);
  const formula: Line[] =
    figure.formula === null
      ? []
      : [
          [
            {
              text: words.formula(figure.formula.before ?? words.none, figure.formula.after ?? words.none),
              mark: 'faint',
            },
          ],
        ];
  return {
    cells: [
      [[{ text: `${say(figure.label, language)} ` }, { text: figure.code, mark: 'faint' }]],
      [textLine(figure.scope ?? words.allChannels)],
      [textLine(period === null ? figure.period : periodText(period, format))],
      [[{ text: `${before} → ` }, { text: after, mark: 'strong' }], ...formula],
      figure.reports.map(({ title, issued, sealed }) =>
        textLine(
          issued === null
            ? words.draft(title)
            : sealed
              ? words.sealed(title, format.day(issued))
              : words.issued(title, format.day(issued)),
        ),
      ),
    ],
  };
}

/** Two values that a page writes alike are written with all their digits: a number has 17 at most. */
function distinct(
  { before, after }: FigureChange,
  text: (value: number | null) => string,
  format: DiffContext['format'],
): [string, string] {
  const written: [string, string] = [text(before), text(after)];
  if (written[0] !== written[1] || before === null || after === null || before === after) return written;
  return [format.number(before, 17), format.number(after, 17)];
}

/** Findings that came, changed and went. */
export function findingSections(context: DiffContext): DiffSection[] {
  const { words, diff } = context;
  const columns = [words.columns.finding, words.columns.what, words.columns.place];
  const section = (id: 'appeared' | 'changed' | 'disappeared', rows: DiffRow[]): DiffSection => ({
    id,
    heading: words.sections[id],
    columns,
    rows,
    isOpen: id === 'appeared',
  });
  const { appeared, changed, disappeared } = diff.findings;
  const gravest = [
    ...appeared.filter(({ severity }) => severity === 'error'),
    ...appeared.filter(({ severity }) => severity !== 'error'),
  ];
  return [
    section(
      'appeared',
      gravest.map((found) => findingRow(found, [textLine(found.message), textLine(found.help)], true, context)),
    ),
    section(
      'changed',
      changed.map(({ before, after }) =>
        findingRow(
          after,
          [[{ text: before.message, mark: 'removed' }], [{ text: after.message, mark: 'added' }]],
          true,
          context,
        ),
      ),
    ),
    section(
      'disappeared',
      disappeared.map((found) => findingRow(found, [textLine(found.message)], false, context)),
    ),
  ];
}

function findingRow(found: ChangedFinding, message: readonly Line[], isThere: boolean, context: DiffContext): DiffRow {
  const { words } = context;
  const severity = found.waived ? words.waived : words.severities[found.severity];
  const isError = found.severity === 'error' && !found.waived;
  const mark: Line = [{ text: severity, mark: isError ? 'strong' : 'faint' }, { text: ` ${found.code}` }];
  const place = isThere ? fileLine(found.file, found.line, context) : textLine(found.file);
  return { cells: [[mark], message, [place]] };
}

/** What a client's site of HEAD shows and one of BASE does not, and the other way round. */
export function visibleSections(context: DiffContext): DiffSection[] {
  const { words, diff } = context;
  const columns = [words.columns.record, words.columns.fields];
  return (['shown', 'hidden'] as const).map((id) => ({
    id,
    heading: words.sections[id],
    columns,
    rows: diff.visible[id].map((one) => visibleRow(one, context)),
    isOpen: id === 'shown',
  }));
}

function visibleRow({ record, whole, fields }: ShownRecord, context: DiffContext): DiffRow {
  const { words, language } = context;
  const name: Line = [
    { text: `${words.collections[record.collection]}: `, mark: 'faint' },
    ...recordLine(record, true, context),
  ];
  const labels = fields.map((field) => {
    if (field === 'body') return record.collection === 'posts' ? words.caption : words.text;
    return record.collection === 'sources' ? field : fieldLabel(record.collection, field, language);
  });
  const list = clipped(labels.join(', '), 300);
  return {
    cells: [[name], [whole ? [{ text: words.wholeRecord, mark: 'strong' }, { text: `: ${list}` }] : textLine(list)]],
  };
}

export function fileSection(context: DiffContext): DiffSection {
  const { words, diff } = context;
  return {
    id: 'files',
    heading: words.sections.files,
    columns: [words.columns.file, words.columns.what],
    rows: diff.files.map((file) => ({
      cells: [
        [file.change === 'removed' ? textLine(file.path) : fileLine(file.path, null, context)],
        [textLine(fileText(file, context))],
      ],
    })),
    isOpen: false,
  };
}

function fileText({ change, was, rows }: FileChange, { words }: DiffContext): string {
  switch (change) {
    case 'added':
      return words.files.added(rows.after);
    case 'removed':
      return words.files.removed;
    case 'renamed':
      return words.files.renamed(was ?? '');
    case 'changed':
      return words.files.changed(rows.before, rows.after);
  }
}
