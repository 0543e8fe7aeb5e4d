/** Columns by their widest cell: words flush left, columns of numbers flush right with their titles. */
export const textTable = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] => {
  const columns = head.map((title, at) => ({
    width: Math.max(title.length, ...rows.map((row) => String(row[at] ?? '').length)),
    isNumeric: rows.some((row) => typeof row[at] === 'number'),
  }));
  const line = (row: readonly (string | number)[]): string =>
    columns
      .map(({ width, isNumeric }, at) => {
        const text = String(row[at] ?? '');
        return isNumeric ? text.padStart(width) : text.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  return [line(head), columns.map(({ width }) => '─'.repeat(width)).join('  '), ...rows.map(line)];
};
