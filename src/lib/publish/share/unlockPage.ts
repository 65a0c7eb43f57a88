import { type Language, say, type Words } from '../../language/language.ts';

interface UnlockTexts {
  readonly heading: string;
  readonly passphrase: string;
  readonly remember: string;
  readonly open: string;
  readonly working: string;
  readonly wrong: string;
  readonly oldLink: string;
  readonly expired: string;
  readonly noWorker: string;
  readonly forget: string;
}

/** The words of the page that asks for a passphrase. */
export const unlockTexts: Words<UnlockTexts> = {
  en: {
    heading: 'This report is locked',
    passphrase: 'Passphrase',
    remember: 'Remember on this device',
    open: 'Open',
    working: 'Opening …',
    wrong: 'This is not the passphrase.',
    oldLink: 'This link no longer opens the report. Enter the passphrase, or ask for the new link.',
    expired: 'The time for this report is over. Ask for a new one.',
    noWorker:
      'This window can’t open locked reports: private windows, browsers inside of other apps and files on a disk can’t. Open the address in an ordinary window of Firefox, Chrome, Safari or Edge, or ask for the report as one file.',
    forget: 'To lock it again on this device, add “lock” to the address.',
  },
  ru: {
    heading: 'Отчёт закрыт паролем',
    passphrase: 'Пароль',
    remember: 'Запомнить на этом устройстве',
    open: 'Открыть',
    working: 'Открываем …',
    wrong: 'Пароль не подошёл.',
    oldLink: 'Эта ссылка больше не открывает отчёт. Введите пароль или попросите новую ссылку.',
    expired: 'Срок доступа к отчёту истёк. Попросите новый.',
    noWorker:
      'В этом окне закрытый отчёт не открыть: не годятся приватные окна, браузеры внутри других приложений и файлы с диска. Откройте адрес в обычном окне Firefox, Chrome, Safari или Edge или попросите отчёт одним файлом.',
    forget: 'Чтобы снова закрыть отчёт на этом устройстве, добавьте к адресу «lock».',
  },
};

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** What everybody sees who has no key: not whose report it is, and not what is in it. */
export function unlockPage(language: Language): string {
  const text = say(unlockTexts, language);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<meta http-equiv="content-security-policy" content="${policy}">
<title>${text.heading}</title>
<link rel="stylesheet" href="unlock.css">
</head>
<body>
<main>
<h1>${text.heading}</h1>
<form hidden>
<label for="passphrase">${text.passphrase}</label>
<input id="passphrase" name="passphrase" type="password" autocomplete="current-password" required>
<label class="check"><input name="remember" type="checkbox"> ${text.remember}</label>
<button name="submit">${text.open}</button>
</form>
<div role="status">
<p data-say="working" hidden>${text.working}</p>
<p data-say="wrong" hidden>${text.wrong}</p>
<p data-say="old-link" hidden>${text.oldLink}</p>
<p data-say="expired" hidden>${text.expired}</p>
<p data-say="no-worker" hidden>${text.noWorker}</p>
</div>
<noscript><p>${text.noWorker}</p></noscript>
<small>${text.forget}</small>
</main>
<script src="unlock.js"></script>
</body>
</html>
`;
}
