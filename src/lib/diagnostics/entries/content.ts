
export const contentEntries = {
};
