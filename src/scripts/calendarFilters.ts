/** Filters work without this: it keeps what is hidden in the address, carries it to other pages of the calendar, and shows all again. */
const parameter = 'hide';
const boxes = [...document.querySelectorAll<HTMLInputElement>('.filters input[data-name]')];
const reset = document.querySelector<HTMLButtonElement>('.filters .reset');
const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-keep]')];
const hidden = new Set((new URLSearchParams(location.search).get(parameter) ?? '').split(',').filter(Boolean));

function withHidden(address: string): string {
  const url = new URL(address);
  if (hidden.size === 0) url.searchParams.delete(parameter);
  else url.searchParams.set(parameter, [...hidden].sort().join(','));
  return url.href;
}

function show(): void {
  for (const box of boxes) box.checked = !hidden.has(box.dataset.name ?? '');
  for (const link of links) link.href = withHidden(link.href);
  if (reset !== null) reset.hidden = hidden.size === 0;
}

function keep(): void {
  show();
  try {
    history.replaceState(null, '', withHidden(location.href));
  } catch {
    // A page that is opened from a disk may not change its address: the filters still work.
  }
}

for (const box of boxes)
  box.addEventListener('change', () => {
    const name = box.dataset.name ?? '';
    if (box.checked) hidden.delete(name);
    else hidden.add(name);
    keep();
  });

reset?.addEventListener('click', () => {
  hidden.clear();
  keep();
  boxes[0]?.focus();
});

show();
