import { entry } from '../entry.ts';

/** What is wrong with how a client wants to look. */
export const brandEntries = {
  'brand/too-pale': entry<{ color: string; contrast: number; readable: string }>({
    severity: 'error',
    title: { en: 'The brand colour is too pale to read', ru: 'Фирменный цвет слишком бледный, чтобы его читать' },
    why: {
      en: "Links and today's mark are written in it; people with weak eyes, a phone in the sun or a printout would lose them.",
      ru: 'Им написаны ссылки и отметка сегодняшнего дня; при слабом зрении, на солнце и на бумаге их будет не видно.',
    },
    message: {
      en: ({ color, contrast }) =>
        `${color} has a contrast of ${contrast.toFixed(1)} to 1 on a light page; text needs 4.5 to 1`,
      ru: ({ color, contrast }) =>
        `${color} на светлой странице даёт контраст ${contrast.toFixed(1).replace('.', ',')} к 1; тексту нужно 4,5 к 1`,
    },
    help: {
      en: ({ readable }) =>
        `Write color: "${readable}", the nearest darker shade that can be read. The logo may stay as it is.`,
      ru: ({ readable }) =>
        `Напишите color: "${readable}" — ближайший более тёмный оттенок, который читается. Логотип менять не нужно.`,
    },
    example: { failing: 'brand:\n  color: "#FFD400"', mended: 'brand:\n  color: "#806A00"' },
  }),
  'brand/small-logo': entry<{ path: string; height: number; least: number }>({
    severity: 'warning',
    title: { en: 'A logo with too few pixels', ru: 'Логотип слишком мелкий' },
    why: {
      en: 'It is drawn on every page and on the first sheet of every report; on a sharp screen and on paper it would be blurred.',
      ru: 'Он стоит на каждой странице и на первом листе каждого отчёта; на чётком экране и на бумаге он будет размытым.',
    },
    message: {
      en: ({ path, height, least }) => `${path} is ${height} pixels high; a sharp logo needs ${least}`,
      ru: ({ path, height, least }) => `${path}: высота ${height} пикс., а чёткому логотипу нужно ${least}`,
    },
    help: {
      en: () => 'ask for it as SVG, or export it larger: 256 pixels high are plenty',
      ru: () => 'попросите его в SVG или сохраните крупнее: 256 пикселей по высоте хватит с запасом',
    },
  }),
};
