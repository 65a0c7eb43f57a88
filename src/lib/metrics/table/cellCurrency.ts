const signs: Readonly<Record<string, string>> = {
  US$: 'USD',
  CA$: 'CAD',
  A$: 'AUD',
  R$: 'BRL',
  '€': 'EUR',
  '£': 'GBP',
  '₽': 'RUB',
  '₴': 'UAH',
  '¥': 'JPY',
  '₹': 'INR',
};

const dollars = ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN', 'CLP', 'COP', 'ARS'];

/** The currency whose sign or code stands in a cell: `US$50.00`, `12 €`. A bare `$` is the client's own dollar, else the American one. Null for none. */
export function cellCurrency(cell: string, ofClient: string): string | null {
  const found =
    /^-?\s*([A-Z]{0,3}[$€£₽₴¥₹]|[A-Z]{3}(?=\s?\d))/u.exec(cell.trim()) ?? /([€£₽₴$]|[A-Z]{3})$/u.exec(cell.trim());
  const sign = found?.[1];
  if (sign === undefined) return null;
  if (sign === '$') return dollars.includes(ofClient) ? ofClient : 'USD';
  return signs[sign] ?? (/^[A-Z]{3}$/u.test(sign) ? sign : null);
}
