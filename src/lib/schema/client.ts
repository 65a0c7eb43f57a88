import { z } from 'zod';
import {
  amount,
  asset,
  day,
  expecting,
  percent,
  recordId,
  reference,
  text,
  time,
  timeZone,
  url,
  waivers,
} from './fields.ts';
import { repositoryForms } from './repositoryForms.ts';
import { funnelStages, keysOf } from './words.ts';

/** ISO 4217. */
const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** How a post becomes approved. */
const approvalStages = ['none', 'optional', 'required', 'two-stage'] as const;

export type ApprovalStages = (typeof approvalStages)[number];

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** Countries whose public holidays Almanac can compute. */
export const holidayRegions = ['DE', 'GB', 'US', 'RU'] as const;

/** Who the people are: an id that records name as owner, and what a reader calls them. */
const member = z.strictObject({
  id: recordId(),
  name: text(),
  role: text(),
  side: z.enum(['agency', 'client']).default('agency'),
  duties: z.array(text()).default([]),
});

const customMetric = z.strictObject({
  id: recordId(),
  label: z.strictObject({ en: text(), ru: text() }),
  kind: z.enum(['flow', 'stock', 'unique', 'level']),
  unit: z.enum(['count', 'money', 'seconds', 'share', 'number']).default('count'),
  better: z.enum(['higher', 'lower', 'neutral']).default('higher'),
});

const clientFields = {
  name: text().meta({ title: 'Name', description: 'The client, as the masthead says it.' }),
  locale: expecting('locale', isLocale).meta({
    title: 'Locale',
    description: 'en-GB, ru-RU: language, numbers and dates of the site.',
  }),
  timeZone: timeZone().meta({ title: 'Time zone', description: 'Of the plan; IANA.' }),
  currency: expecting('currency', (value) => currencies.has(value)).meta({
    title: 'Currency',
    description: 'Of budgets and costs; ISO 4217.',
  }),
  weekStart: z
    .enum(['monday', 'sunday'])
    .default('monday')
    .meta({ title: 'Week start', description: 'First day of the week.' }),
  brand: z
    .strictObject({
      color: expecting('color', (value) => /^#[0-9a-fA-F]{6}$/.test(value)),
      logo: asset().optional(),
      logoDark: asset().optional(),
    })
    .meta({
      title: 'Brand',
      description:
        'One colour, and perhaps a logo: SVG, or at least 64 pixels high. Without one for the dark, it stands on a light plate there.',
    }),
  period: z
    .strictObject({ name: text(), from: day(), to: day() })
    .meta({ title: 'Period', description: 'What the strategy is for, usually a quarter: the scale on every page.' }),
  headline: text().meta({ title: 'Headline', description: 'The strategy in one line.' }),
  summary: text().meta({ title: 'Summary', description: 'The strategy in two or three sentences.' }),
  notDoing: z.array(text()).default([]).meta({ title: 'What we will not do', description: 'Decisions against.' }),
  team: z.array(member).default([]).meta({ title: 'Team', description: 'People of the agency and of the client.' }),
  holidays: z
    .array(z.strictObject({ day: day(), name: text() }))
    .default([])
    .meta({ title: 'Holidays', description: 'Days to mark in the calendar.' }),
  blackout: z
    .array(z.strictObject({ from: day(), to: day(), reason: text() }))
    .default([])
    .meta({ title: 'Blackout', description: 'Days without any post.' }),
  decisions: z
    .array(
      z.strictObject({
        due: day(),
        choose: text(),
        why: text().optional(),
        of: text().optional(),
        since: day().optional(),
      }),
    )
    .default([])
    .meta({ title: 'Decisions', description: 'What waits for an answer, of whom, since when.' }),
  workingHours: z
    .strictObject({ days: z.array(z.enum(weekdays)).min(1), from: time(), to: time() })
    .default({ days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], from: '09:00', to: '18:00' })
    .meta({ title: 'Working hours', description: 'When messages are answered.' }),
  metrics: z
    .array(customMetric)
    .default([])
    .meta({ title: 'Metrics', description: "Counts of the client's own, for KPIs of its own." }),
  reporting: z
    .strictObject({
      baselineDays: z.int().min(7).max(730).default(90),
      onTrackFrom: z.number().min(0).default(1),
      atRiskFrom: z.number().min(0).default(0.8),
      staleAfterDays: z.int().min(1).default(3),
      brokenAfterDays: z.int().min(1).default(7),
      onTimeMinutes: z.int().min(0).max(1440).default(10),
    })
    .default({
      baselineDays: 90,
      onTrackFrom: 1,
      atRiskFrom: 0.8,
      staleAfterDays: 3,
      brokenAfterDays: 7,
      onTimeMinutes: 10,
    })
    .meta({
      title: 'Reporting rules',
      description:
        'Length of the baseline, bands of pace, days until a source is stale, minutes either way that a post is on time.',
    }),
  approvalDays: z
    .int()
    .min(0)
    .default(1)
    .meta({ title: 'Approval', description: 'How many days before its day a post has to be approved.' }),
  asOf: day()
    .optional()
    .meta({ title: 'As of', description: 'Build as if today were this day: for demos and archives.' }),
};

const internalFields = {
  capacity: z
    .record(reference('team'), z.number().min(0))
    .default({})
    .meta({ title: 'Capacity', description: 'Hours a week, by id of the team.' }),
  budget: amount().optional().meta({ title: 'Budget', description: 'Of the period, all lines.' }),
  funnel: z
    .partialRecord(z.enum(keysOf(funnelStages)), z.strictObject({ percent: percent(), band: percent() }))
    .default({})
    .meta({ title: 'Funnel mix', description: 'Share of posts of each stage in per cent, and how far it may be off.' }),
  publicHolidays: z
    .array(z.enum(holidayRegions))
    .default([])
    .meta({ title: 'Public holidays', description: 'Countries whose public holidays posts should avoid.' }),
  approval: z.enum(approvalStages).default('required').meta({
    title: 'Approval stages',
    description: 'none, optional, required, or two-stage: the agency first, then the client.',
  }),
  reviewers: z.record(reference('team'), text()).default({}).meta({
    title: 'Reviewers',
    description: 'Login on GitHub or GitLab by id of the team: for reviews that are approvals, and CODEOWNERS.',
  }),
  rules: z
    .record(text(), z.enum(['error', 'warning', 'off']))
    .default({})
    .meta({ title: 'Rules', description: 'How grave a rule is for this client: error, warning or off, by its code.' }),
  waivers: waivers().meta({
    title: 'Waivers',
    description: 'Findings in any file that we live with: the code of the rule, why, and until when.',
  }),
  showMoneyToClient: z
    .boolean()
    .default(false)
    .meta({ title: 'Show money to the client', description: "Whether KPIs of money appear on the client's site." }),
  editor: z
    .strictObject({
      backend: z.enum(['github', 'gitlab']).default('github'),
      repo: text(),
      branch: text().default('main'),
      signIn: url().optional(),
    })
    .optional()
    .meta({
      title: 'Web editor',
      description: "Which repository /admin/ of the team's site edits: backend, repo as owner/name, branch, signIn.",
    }),
  repository: expecting('repository', (value) => repositoryForms.some(({ address }) => address.test(value)))
    .optional()
    .meta({
      title: 'Repository',
      description:
        'Web address of the repository at its branch, https://github.com/acme/plan/blob/main: rows of figures, restated cells and plan diffs link to their lines. Of GitHub, GitLab, Gitea or Bitbucket.',
    }),
};

/** `src/content/client.yaml`: who the client is and by which rules its playbook is read. */
export const clientType = {
  client: clientFields,
  internal: internalFields,
  schema: z.strictObject({ ...clientFields, ...internalFields }),
};

export type Client = z.output<typeof clientType.schema>;
export type ShownClient = z.output<z.ZodObject<typeof clientFields>> &
  Partial<z.output<z.ZodObject<typeof internalFields>>>;

function isLocale(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value)[0] === value && Intl.NumberFormat.supportedLocalesOf(value).length > 0;
  } catch {
    return false;
  }
}
