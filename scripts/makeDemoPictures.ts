import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { drawPicture } from './demo/pictures/brush.ts';
import { pictures } from './demo/pictures/pictures.ts';

/** Draws the pictures of the demo's posts. They are in the repository: run this only after changing a drawing. */
for (const [index, { file, picture, shape }] of pictures.entries()) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, drawPicture(picture, shape, index + 1));
}
