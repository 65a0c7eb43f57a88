/** A text is selected whole by a click; with this a button also puts it on the clipboard. */
const said = document.querySelector<HTMLElement>('[data-copied]');
const buttons = [...document.querySelectorAll<HTMLButtonElement>('button[data-copy]')];

function select(source: HTMLElement): void {
  const range = document.createRange();
  range.selectNodeContents(source);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** Where a page may not write to the clipboard, the text stays selected, for the reader's own keys. */
async function copy(button: HTMLButtonElement, source: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(source.textContent ?? '');
  } catch {
    select(source);
    return;
  }
  for (const other of buttons) delete other.dataset.done;
  button.dataset.done = said?.dataset.copied ?? '';
  if (said !== null) said.textContent = said.dataset.copied ?? '';
}

for (const button of buttons) {
  const source = document.getElementById(button.dataset.copy ?? '');
  if (source === null) continue;
  source.dataset.button = '';
  button.hidden = false;
  button.addEventListener('click', () => void copy(button, source));
}
