/** What is wrong with the settings of a mail server, in a sentence that names them; null: nothing, or none is set. */
export const mailServerFault = (url: string | undefined, from: string | undefined): string | null => {
  if (!url && !from) return null;
  if (!url || !from) return 'POSTHORN_SMTP_URL and POSTHORN_MAIL_FROM go together: give both or neither.';
  if (!URL.canParse(url) || !/^smtps?:$/.test(new URL(url).protocol))
    return 'POSTHORN_SMTP_URL is no URL of a mail server: give smtp://user:password@host:587 or smtps://….';
  if (/[\p{Cc}]/u.test(from) || !/^([^<>@]*<)?[^\s<>@,]+@[^\s<>@,]+>?$/.test(from))
    return `POSTHORN_MAIL_FROM is ${from}: give an address, or Name <address>.`;
  return null;
};
