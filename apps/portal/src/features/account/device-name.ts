// Browsers name others to be taken for them: who is most particular comes first.
const programs = [
  ['Edge', /Edg(e|A|iOS)?\//],
  ['Opera', /OPR\//],
  ['Firefox', /(Firefox|FxiOS)\//],
  ['Chrome', /(Chrome|CriOS|HeadlessChrome)\//],
  ['Safari', /Safari\//],
  ['curl', /^curl\//],
] as const;

const systems = [
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Android', /Android/],
  ['Windows', /Windows/],
  ['macOS', /Mac OS X|Macintosh/],
  ['ChromeOS', /CrOS/],
  ['Linux', /Linux/],
] as const;

const nameIn = (table: readonly (readonly [string, RegExp])[], text: string): string | undefined =>
  table.find(([, sign]) => sign.test(text))?.[0];

/** What a person calls the program behind a `User-Agent`: "Firefox, Windows". Null when neither is known. */
export const deviceName = (userAgent: string): string | null => {
  const found = [nameIn(programs, userAgent), nameIn(systems, userAgent)].filter((each) => each !== undefined);
  return found.length > 0 ? found.join(', ') : null;
};
