import type { LinkView } from '../linkView.ts';
import type { PaceMarkView } from '../paceMark.ts';
import type { PillarMarkView } from '../pillarMark.ts';

/** A part of a whole against its target and band, or hours against capacity. Lengths are SVG lengths: `28.6%`. */
export interface MixRowView {
  readonly pillar: PillarMarkView | null;
  readonly link: LinkView | null;
  readonly name: string;
  readonly actual: string;
  readonly band: { readonly x: string; readonly width: string } | null;
  readonly target: string | null;
  /** The part beyond what is allowed. */
  readonly over: { readonly x: string; readonly width: string } | null;
  readonly value: string;
  readonly more: string;
  readonly mark: PaceMarkView | null;
}
