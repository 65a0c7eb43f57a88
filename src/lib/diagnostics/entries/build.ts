
export const buildEntries = {
};
