/** The parts of a PDF by Chromium that matter: its information object, its pages, its table and its trailer. */
export function chromiumPdf(moment: string, pages = 0): Uint8Array {
  const head = '%PDF-1.4\n';
  const info = `1 0 obj\n<</Title <FEFF0041>\n/Creator (Chromium)\n/CreationDate (D:${moment}+00'00')\n/ModDate (D:${moment}+00'00')>>\nendobj\n`;
  const sheets = Array.from({ length: pages }, (_, at) => `${at + 3} 0 obj\n<</Type /Page\n/Parent 2 0 R>>\nendobj\n`);
  const root = `2 0 obj\n<</Type /Catalog>>\nendobj\n${sheets.join('')}`;
  const at = (text: string) => `${String(text.length).padStart(10, '0')} 00000 n \n`;
  const table = `xref\n0 3\n0000000000 65535 f \n${at(head)}${at(head + info)}`;
  const start = (head + info + root).length;
  return Buffer.from(
    `${head}${info}${root}${table}trailer\n<</Size 3\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${start}\n%%EOF\n`,
    'latin1',
  );
}
