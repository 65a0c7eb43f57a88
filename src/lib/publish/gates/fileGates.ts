import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { pictureMetadata } from '../cleanPicture.ts';
import type { Gate } from './gate.ts';

const raster = /\.(?:jpe?g|png|webp|avif|gif)$/i;

/** What a build writes beside pages and pictures: the parts of its design, the index of search, and its own signs. */
const ownFiles =
  /^(?:brand\.css|\.almanac-site|\.nojekyll|_astro\/[\w.-]+\.(?:css|js|woff2)|pagefind\/(?:(?:fragment|index)\/)?[\w.-]+\.(?:js|json|pagefind|pf_\w+))$/;

/** Files that neither the site nor Almanac itself has asked for. */
export const unknownFileGate: Gate = ({ site, artefacts }) => {
  const asked = new Set([
    ...[...site.pages, ...site.files].map(({ path }) => path),
    ...site.assets.map(({ to }) => to),
  ]);
  return artefacts
    .filter(({ path }) => !asked.has(path) && !ownFiles.test(path) && !isMap(path))
    .map(({ path }) => diagnostic('gate/unknown-file', { file: path, line: 1, column: 1 }, { path }));
};

/** Maps, and scripts and styles that name one. */
export const sourceMapGate: Gate = ({ artefacts }) =>
  artefacts
    .filter(({ path, bytes }) => isMap(path) || (/\.(?:js|css)$/.test(path) && namesMap(bytes)))
    .map(({ path }) => diagnostic('gate/source-map', { file: path, line: 1, column: 1 }, { path }));

function isMap(path: string): boolean {
  return path.endsWith('.map');
}

function namesMap(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes('sourceMappingURL=');
}

/** Pictures that carry more than a picture. */
export const pictureGate: Gate = async ({ artefacts }) => {
  const pictures = artefacts.filter(({ path }) => raster.test(path));
  const looked = await Promise.all(
    pictures.map(async ({ path, bytes }) => ({ path, kinds: await pictureMetadata(bytes) })),
  );
  return looked
    .filter(({ kinds }) => kinds.length > 0)
    .map(({ path, kinds }) => diagnostic('gate/picture-metadata', { file: path, line: 1, column: 1 }, { path, kinds }));
};
