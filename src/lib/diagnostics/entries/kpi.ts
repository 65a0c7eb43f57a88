export const kpiEntries = {};
