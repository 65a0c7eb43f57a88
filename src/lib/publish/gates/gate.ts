import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { InternalValue } from '../../playbook/secrets/internalValues.ts';
import type { Site } from '../../view/page.ts';

/** One file of a finished site. */
export interface Artefact {
  /** Below the site's root, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface GateInput {
  readonly site: Site;
  readonly artefacts: readonly Artefact[];
  /** What no file of this site may say. */
  readonly sought: readonly SoughtValue[];
}

/** An internal value, or the name of another client. */
export interface SoughtValue extends InternalValue {
  readonly code: 'gate/internal-value' | 'gate/other-client';
}

/** A last look at a finished site, before anybody sees it. An error among what it finds keeps the old site. */
export type Gate = (input: GateInput) => readonly Diagnostic[] | Promise<readonly Diagnostic[]>;
