/** The steps of publishing, in their order. A failure names the one in which it happened. */
export type PublishStep = 'lock' | 'recover' | 'assets' | 'draw' | 'search' | 'gates' | 'encrypt' | 'swap';

/** Something failed while the old site still stood untouched. */
export class PublishError extends Error {
  readonly step: PublishStep;

  constructor(step: PublishStep, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.step = step;
  }
}

/** Does one step; what it throws is named after the step. */
export async function inStep<T>(step: PublishStep, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw error instanceof PublishError ? error : new PublishError(step, error);
  }
}
