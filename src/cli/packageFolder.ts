import path from 'node:path';

/** Where Almanac itself stands: its templates, its node_modules, its private work folder. */
export const packageFolder = path.resolve(import.meta.dirname, '../..');
