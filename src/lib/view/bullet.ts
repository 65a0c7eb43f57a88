/** A level against its target, on one bar. Lengths are SVG lengths of the whole scale: `43.1%`. */
export interface BulletView {
  readonly actual: string;
  /** What is missing from the target or the expectation, or too much of a cost. */
  readonly gap: { readonly x: string; readonly width: string; readonly tone: '' | 'warn' | 'fail' } | null;
  readonly target: string;
  readonly expected: string | null;
  readonly labels: readonly {
    readonly x: string;
    readonly text: string;
    readonly anchor: 'start' | 'middle' | 'end';
  }[];
}
