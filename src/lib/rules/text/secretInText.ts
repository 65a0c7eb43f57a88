import { rule } from '../rule.ts';
import { scanFiles } from '../scanFiles.ts';

export const secretInText = rule<{ kind: string }>({
  code: 'rules/secret-in-text',
  group: 'text',
  severity: 'error',
  title: { en: 'A key or a password in the repository', ru: 'Ключ или пароль в репозитории' },
  why: {
    en: 'Whoever reads the repository can publish in your name. A key that was once committed stays in its history.',
    ru: 'Кто читает репозиторий, может публиковать от вашего имени. Однажды записанный ключ остаётся в истории.',
  },
  message: { en: ({ kind }) => `this looks like ${kind}`, ru: ({ kind }) => `похоже на ${kind}` },
  help: {
    en: () => 'withdraw it where it was issued, now; then delete it here and keep the new one in a password manager',
    ru: () => 'отзовите его там, где он выдан, сейчас же; затем удалите здесь, а новый храните в менеджере паролей',
  },
  example: {
    failing: 'access: ghp_0123456789abcdefghijklmnopqrstuvwxyz',
    mended: 'access: Lena and Noor, through the password manager',
  },

  check: (context) =>
    tokens.flatMap(({ kind, pattern }) => scanFiles(context, pattern, (_, place) => ({ place, params: { kind } }))),
});

/** Forms that services document for their keys; their names are the same in every language. */
const tokens: readonly { readonly kind: string; readonly pattern: RegExp }[] = [
  { kind: 'GitHub token', pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{40,})\b/g },
  { kind: 'Meta access token', pattern: /\bEAA[A-Za-z0-9]{30,}\b/g },
  { kind: 'Telegram bot token', pattern: /\b\d{8,10}:[A-Za-z0-9_-]{35}\b/g },
  { kind: 'Slack token', pattern: /\bxox[abprs]-[A-Za-z0-9-]{10,}/g },
  { kind: 'Google API key', pattern: /\bAIza[A-Za-z0-9_-]{35}\b/g },
  { kind: 'AWS access key', pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g },
  { kind: 'VK access token', pattern: /\bvk1\.a\.[A-Za-z0-9_-]{40,}/g },
  { kind: 'private key', pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/g },
  { kind: 'password', pattern: /(?<![\p{L}])(?:password|passwd|пароль)\s*[:=]\s*["']?(?=[^\s"']*\d)[^\s"']{6,}/giu },
];
