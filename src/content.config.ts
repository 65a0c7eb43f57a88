import { defineCollection } from 'astro:content';
import { pagesLoader } from './site/pagesLoader.ts';

export const collections = { pages: defineCollection({ loader: pagesLoader() }) };
