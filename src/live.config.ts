import { defineLiveCollection } from 'astro:content';
import { pagesLoader } from './site/pagesLoader.ts';

export const collections = { pages: defineLiveCollection({ loader: pagesLoader() }) };
