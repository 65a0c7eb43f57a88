const newline = 0x0a;

/** The answer of `git cat-file --batch`: `<blob> blob <bytes>`, the bytes, and a line end, each blob after the other. */
export function readBlobs(answer: Buffer): Map<string, Buffer> {
  const blobs = new Map<string, Buffer>();
  let at = 0;
  while (at < answer.length) {
    const end = answer.indexOf(newline, at);
    const [name = '', kind, size] = answer.toString('latin1', at, end).split(' ');
    at = end + 1;
    // `<name> missing`: a clone without this blob.
    if (kind !== 'blob') continue;
    blobs.set(name, answer.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return blobs;
}
