import { fixedSeverity } from './fixedSeverity.ts';
import type { SettingRule } from './settingRule.ts';
import { unknownRule } from './unknownRule.ts';
import { waiverExpired } from './waiverExpired.ts';
import { waiverUnused } from './waiverUnused.ts';

export const settingRules: readonly SettingRule[] = [unknownRule, fixedSeverity, waiverExpired, waiverUnused];
