import type { Severity } from '../diagnostics/diagnostic.ts';
import { fullCatalog } from './ruleCatalog.ts';

/** The severity of every code before a client has its say. */
export const allCodes: ReadonlyMap<string, Severity> = new Map(
  [...fullCatalog].map(([code, { severity }]) => [code, severity]),
);
