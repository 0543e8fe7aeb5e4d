// A tenant chooses these texts and they end up in a header. A host may have a `;` or `,` in it as far as URLs go: there it would
// begin a directive or a policy of its own.
const originPattern = /^https?:\/\/(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/;

/** Whether an origin may be named in a header. */
export const isPlainOrigin = (origin: string): boolean => originPattern.test(origin);

/** Which pages may show ours in a frame: those of the named origins and our own, one by one; nobody's when none is named. */
export const frameAncestors = (origins: readonly string[]): string => {
  const named = origins.filter(isPlainOrigin);
  return named.length > 0 ? `frame-ancestors 'self' ${named.join(' ')}` : "frame-ancestors 'none'";
};

/** Where pictures may come from: ourselves, and the host of the brand's logo. */
export const imageSources = (logoUrl: string | null): string => {
  const origin = logoUrl !== null && URL.canParse(logoUrl) ? new URL(logoUrl).origin : null;
  return origin !== null && isPlainOrigin(origin) ? `img-src 'self' data: ${origin}` : "img-src 'self' data:";
};
