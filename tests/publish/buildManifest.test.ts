import { expect, it } from 'vitest';
import { buildManifest } from '../../src/lib/publish/buildManifest.ts';

it('names every file of a site with its hash, and what it was made from', () => {
  const made = {
    versions: { almanac: '1.2.3', node: '24.0.0' },
    asOf: '2026-11-12',
    language: 'en' as const,
    inputs: [{ file: 'src/content/client.yaml', sha256: 'aa' }],
  };
  const manifest = JSON.parse(buildManifest(made, [{ path: 'index.html', bytes: Buffer.from('abc') }]));
  expect(manifest).toEqual({
    version: 1,
    ...made,
    // SHA-256 of "abc": FIPS 180-2, appendix B.1.
    files: [
      { file: 'index.html', bytes: 3, sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' },
    ],
  });
});
