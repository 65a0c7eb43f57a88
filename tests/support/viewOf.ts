import type { Language } from '../../src/lib/language/language.ts';
import { openPlaybook } from '../../src/lib/playbook/openPlaybook.ts';
import { projectPlaybook } from '../../src/lib/playbook/projectPlaybook.ts';
import type { Page } from '../../src/lib/view/page.ts';
import type { SectionView, SheetPage } from '../../src/lib/view/strategy/sheet.ts';
import { toStrategyPages } from '../../src/lib/view/strategy/strategyPages.ts';
import { type ViewContext, viewContext } from '../../src/lib/view/viewContext.ts';
import { clientFolder } from './clientFolder.ts';

export interface ViewOptions {
  readonly asOf?: string;
  readonly language?: Language;
  readonly audience?: 'team' | 'client';
}

/** What pages of a folder with these files are made with. The files have to be right. */
export function viewOf(files: Readonly<Record<string, string>>, options: ViewOptions = {}): ViewContext {
  const { asOf = '2026-11-12', language = 'en', audience = 'team' } = options;
  const { value, diagnostics } = openPlaybook({ root: clientFolder(files), asOf, language });
  if (value === null || diagnostics.some(({ severity }) => severity === 'error')) {
    throw new Error(`The files of this test are wrong: ${JSON.stringify(diagnostics, null, 2)}`);
  }
  return viewContext(audience === 'client' ? projectPlaybook(value.playbook) : value.playbook);
}

/** The page of the strategy at a path. */
export function sheetAt(context: ViewContext, path: string): SheetPage {
  const page = toStrategyPages(context).find((candidate): candidate is Page<'sheet'> => candidate.path === path);
  if (page === undefined) throw new Error(`No page at ${path}`);
  return page.body;
}

/** The section with a heading; undefined when the page has none. */
export function sectionOf(sheet: SheetPage, heading: string): SectionView | undefined {
  return sheet.sections.find((section) => section.heading === heading);
}
