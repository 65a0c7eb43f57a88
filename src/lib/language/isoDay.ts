/** A calendar day, `2026-11-02`. */
export type IsoDay = string;
