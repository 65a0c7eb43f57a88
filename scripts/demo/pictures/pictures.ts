import { giftBox, greenLabel, huila12, winterBlend, winterFarms } from './bags.ts';
import type { Picture } from './brush.ts';
import { espresso, frenchPress, kiloPrice, mokaPot, skipButton } from './diagrams.ts';
import { emptyJar, kettleAndFilters } from './jars.ts';
import { granaryQuay, highWater, stationHall, threeKitchens } from './shops.ts';

interface PictureRow {
  readonly file: string;
  readonly picture: Picture;
  readonly shape: 'feed' | 'video';
}

/** Every picture of the demo's posts, by its file below `src/content/posts/`. */
export const pictures: readonly PictureRow[] = [
  { file: '2026-10/media/moka-pot.jpg', picture: mokaPot, shape: 'video' },
  { file: '2026-10/media/granary-quay.jpg', picture: granaryQuay, shape: 'feed' },
  { file: '2026-10/media/skip-button.jpg', picture: skipButton, shape: 'feed' },
  { file: '2026-10/media/green-label.jpg', picture: greenLabel, shape: 'feed' },
  { file: '2026-10/media/kilo-price.jpg', picture: kiloPrice, shape: 'feed' },
  { file: '2026-10/media/station-hall.jpg', picture: stationHall, shape: 'feed' },
  { file: '2026-10/media/three-kitchens.jpg', picture: threeKitchens, shape: 'feed' },
  { file: '2026-10/media/french-press.jpg', picture: frenchPress, shape: 'feed' },
  { file: '2026-10/media/huila-12.jpg', picture: huila12, shape: 'feed' },
  { file: '2026-11/media/empty-jar.jpg', picture: emptyJar, shape: 'feed' },
  { file: '2026-11/media/high-water.jpg', picture: highWater, shape: 'feed' },
  { file: '2026-11/media/kettle.jpg', picture: kettleAndFilters, shape: 'video' },
  { file: '2026-11/media/espresso.jpg', picture: espresso, shape: 'feed' },
  { file: '2026-11/media/winter-blend.jpg', picture: winterBlend, shape: 'feed' },
  { file: '2026-11/media/winter-farms.jpg', picture: winterFarms, shape: 'feed' },
  { file: '2026-11/media/gift-box.jpg', picture: giftBox, shape: 'feed' },
];
