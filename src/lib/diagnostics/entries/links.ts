export const linkEntries = {};
