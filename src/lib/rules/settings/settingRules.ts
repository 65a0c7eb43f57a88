import { fixedSeverity } from './fixedSeverity.ts';
import type { SettingRule } from './settingRule.ts';
import { unknownRule } from './unknownRule.ts';
import { waiverExpired } from './waiverExpired.ts';
import { waiverUnused } from './waiverUnused.ts';

/** Rules about the settings of rules themselves. */
export const settingTable = { unknownRule, fixedSeverity, waiverExpired, waiverUnused } as const;

export const settingRules: readonly SettingRule[] = Object.values(settingTable);
