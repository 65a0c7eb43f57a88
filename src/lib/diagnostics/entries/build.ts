export const buildEntries = {};
