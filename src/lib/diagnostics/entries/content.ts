export const contentEntries = {};
