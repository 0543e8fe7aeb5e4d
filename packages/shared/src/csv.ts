// A cell that begins like this is run as a formula by spreadsheets: an apostrophe makes it text. Source: OWASP, CSV injection.
const formula = /^[=+\-@\t\r]/;

const cell = (value: string): string => {
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** One line of CSV (RFC 4180) with its end. Null becomes an empty cell, what is no text its JSON. */
export const csvLine = (values: readonly unknown[]): string =>
  `${values
    .map((value) =>
      value === null || value === undefined
        ? ''
        : typeof value === 'string'
          ? cell(value)
          : cell(JSON.stringify(value)),
    )
    .join(',')}\r\n`;
