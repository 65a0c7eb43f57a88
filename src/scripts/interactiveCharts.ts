/**
 * Shows the buttons of charts. What draws them is fetched when the first is pressed; its address stands on our own script element.
 * Both are classic scripts: browsers refuse modules to a page that was opened from a disk.
 */
const address = document.currentScript?.dataset.draw ?? '';
let drawer: Promise<void> | null = null;

for (const button of document.querySelectorAll<HTMLButtonElement>('.plot-b')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    button.hidden = true;
    drawer ??= fetchDrawer();
    await drawer;
    button.dispatchEvent(new CustomEvent('almanac:chart', { bubbles: true }));
  });
}

function fetchDrawer(): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${address} can't be read.`)));
    document.head.append(script);
  });
}
