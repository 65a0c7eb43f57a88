/** A file of the client's folder. Its bytes are read when asked for, so that a folder of large exports does not sit in memory. */
export interface SourceFile {
  /** Path below the client's folder, with forward slashes. */
  readonly path: string;
  readonly size: number;
  bytes(): Uint8Array;
}
