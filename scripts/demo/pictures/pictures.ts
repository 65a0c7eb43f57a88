import { giftBox, greenLabel, huila12, winterBlend, winterFarms } from './bags.ts';
import type { Picture } from './brush.ts';
import { espresso, frenchPress, kiloPrice, mokaPot, skipButton } from './diagrams.ts';
import { emptyJar, kettleAndFilters } from './jars.ts';
import { lampInWindow, teapot } from './polyus.ts';
import { granaryQuay, highWater, stationHall, threeKitchens } from './shops.ts';

interface PictureRow {
  readonly file: string;
  readonly picture: Picture;
  readonly shape: 'feed' | 'video';
}

/** Every picture of the demo's posts, by its file below the root. */
export const pictures: readonly PictureRow[] = [
  { file: 'src/content/posts/2026-10/media/moka-pot.jpg', picture: mokaPot, shape: 'video' },
  { file: 'src/content/posts/2026-10/media/granary-quay.jpg', picture: granaryQuay, shape: 'feed' },
  { file: 'src/content/posts/2026-10/media/skip-button.jpg', picture: skipButton, shape: 'feed' },
  { file: 'src/content/posts/2026-10/media/green-label.jpg', picture: greenLabel, shape: 'feed' },
  { file: 'src/content/posts/2026-10/media/kilo-price.jpg', picture: kiloPrice, shape: 'feed' },
  { file: 'src/content/posts/2026-10/media/station-hall.jpg', picture: stationHall, shape: 'feed' },
  { file: 'src/content/posts/2026-10/media/three-kitchens.jpg', picture: threeKitchens, shape: 'feed' },
  { file: 'src/content/posts/2026-10/media/french-press.jpg', picture: frenchPress, shape: 'feed' },
  { file: 'src/content/posts/2026-10/media/huila-12.jpg', picture: huila12, shape: 'feed' },
  { file: 'src/content/posts/2026-11/media/empty-jar.jpg', picture: emptyJar, shape: 'feed' },
  { file: 'src/content/posts/2026-11/media/high-water.jpg', picture: highWater, shape: 'feed' },
  { file: 'src/content/posts/2026-11/media/kettle.jpg', picture: kettleAndFilters, shape: 'video' },
  { file: 'src/content/posts/2026-11/media/espresso.jpg', picture: espresso, shape: 'feed' },
  { file: 'src/content/posts/2026-11/media/winter-blend.jpg', picture: winterBlend, shape: 'feed' },
  { file: 'src/content/posts/2026-11/media/winter-farms.jpg', picture: winterFarms, shape: 'feed' },
  { file: 'src/content/posts/2026-11/media/gift-box.jpg', picture: giftBox, shape: 'feed' },
  { file: 'examples/polyus/src/content/posts/2026-10/media/lampa.jpg', picture: lampInWindow, shape: 'feed' },
  { file: 'examples/polyus/src/content/posts/2026-10/media/chaynik.jpg', picture: teapot, shape: 'feed' },
];
