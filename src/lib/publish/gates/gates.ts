import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { pictureGate, sourceMapGate, unknownFileGate } from './fileGates.ts';
import type { Gate, GateInput } from './gate.ts';
import { internalValueGate } from './internalValueGate.ts';
import { pageGate } from './pageGate.ts';

/** Every gate, in the order in which they run. */
const gates: readonly Gate[] = [unknownFileGate, sourceMapGate, pictureGate, pageGate, internalValueGate];

/** What all gates find in the files of a finished site. */
export async function lookAt(input: GateInput): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const gate of gates) found.push(...(await gate(input)));
  return found;
}
