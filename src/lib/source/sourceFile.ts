/** A file of the client's folder. Its bytes are read when asked for, so that a folder of large exports does not sit in memory. */
export interface SourceFile {
  /** Path below the client's folder, with forward slashes. */
  readonly path: string;
  readonly size: number;
  /** Of a file on a disk. */
  readonly stamp?: FileStamp;
  bytes(): Uint8Array;
}

/** A file on the disk, of which a few bytes can be had without the others: a video may be longer than memory. */
export interface ListedFile extends SourceFile {
  /** Fewer bytes where the file ends before. */
  part(from: number, length: number): Uint8Array;
}

/** What a disk says of a file without reading it. */
export interface FileStamp {
  /** Another one after every change. */
  readonly id: string;
  /** When anything of it was last changed, in milliseconds of the disk's clock. */
  readonly changedMs: number;
}
