/** Shows the buttons of charts; the drawing code is fetched only when one is pressed. */
for (const button of document.querySelectorAll<HTMLButtonElement>('.plot-b')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const plot = button.closest<HTMLElement>('.plot');
    if (plot === null) return;
    button.hidden = true;
    const { showChart } = await import('./showChart.ts');
    showChart(plot);
  });
}
