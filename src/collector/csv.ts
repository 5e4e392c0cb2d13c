// CSV as Excel opens it: byte order mark, CRLF, every field quoted (RFC 4180), no field that could be a formula.

/** Excel and LibreOffice calculate a cell that begins so, in full width too (OWASP, CSV injection). */
const FORMULA_START = /^[=+\-@\t\r\0＝＋－＠]/;

/** The whole file as text, beginning with the byte order mark. */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}

function field(text: string): string {
  const guarded = FORMULA_START.test(text) ? `'${text}` : text;
  return `"${guarded.replaceAll('"', '""')}"`;
}
