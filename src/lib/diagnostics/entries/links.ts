
export const linkEntries = {
};
