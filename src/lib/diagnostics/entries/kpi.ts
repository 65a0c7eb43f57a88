
export const kpiEntries = {
};
