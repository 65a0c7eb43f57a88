/** Shows the buttons of charts. What draws them is fetched when the first is pressed; its address stands on our own script element. */
const address = document.querySelector<HTMLScriptElement>('script[data-draw]')?.dataset.draw ?? '';

for (const button of document.querySelectorAll<HTMLButtonElement>('.plot-b')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    button.hidden = true;
    await import(/* @vite-ignore */ new URL(address, document.baseURI).href);
    button.dispatchEvent(new CustomEvent('almanac:chart', { bubbles: true }));
  });
}
