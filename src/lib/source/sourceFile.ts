/** A file of the client's folder. Its bytes are read when asked for, so that a folder of large exports does not sit in memory. */
export interface SourceFile {
  /** Path below the client's folder, with forward slashes. */
  readonly path: string;
  readonly size: number;
  bytes(): Uint8Array;
}

/** A file on the disk, of which a few bytes can be had without the others: a video may be longer than memory. */
export interface ListedFile extends SourceFile {
  /** Fewer bytes where the file ends before. */
  part(from: number, length: number): Uint8Array;
}
