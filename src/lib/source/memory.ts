/** What a caller keeps from one run to the next, so that work on what has not changed is not done again. */
export interface Memory {
  /**
   * The last answer to this step about this subject, where each of its inputs is still the same value; else what `make` gives now.
   * `make` may depend on nothing but the inputs, and nobody may change an answer. Inputs are only asked for by a memory that compares them.
   */
  recall<Answer>(step: string, subject: string, inputs: () => readonly unknown[], make: () => Answer): Answer;
}

interface Remembered {
  readonly inputs: readonly unknown[];
  readonly answer: unknown;
}

/** Holds one answer a step and subject: the newest. */
export function createMemory(): Memory {
  const steps = new Map<string, Map<string, Remembered>>();
  return {
    recall: (step, subject, inputs, make) => {
      const remembered = steps.get(step) ?? new Map<string, Remembered>();
      steps.set(step, remembered);
      const now = inputs();
      const last = remembered.get(subject);
      // Only this line's own `make` of the same step was ever asked for this key.
      if (last !== undefined && isSame(last.inputs, now)) return last.answer as ReturnType<typeof make>;
      const answer = make();
      remembered.set(subject, { inputs: now, answer });
      return answer;
    },
  };
}

/** For a run that nothing follows. */
export const noMemory: Memory = { recall: (_step, _subject, _inputs, make) => make() };

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => Object.is(value, b[index]));
}
