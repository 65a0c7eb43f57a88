/** Why a command could not run, in a sentence for the person who typed it. Exit 2. */
export class Refusal extends Error {}
