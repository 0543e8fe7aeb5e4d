import { mailUrl } from '@posthorn/shared/alert';
import { invalidField } from '@posthorn/shared/error';
import type { Context, Work } from '../context.ts';
import { vetEndpointUrl, vetScheme } from '../endpoint/vet.ts';

type Given = { url?: string | undefined; email?: string | undefined };

/** Before the transaction: what can be said without it, and what the name server says. */
export const vetDestination = async (context: Context, { url, email }: Given): Promise<void> => {
  if (url !== undefined && email !== undefined)
    throw invalidField(['body', 'email'], 'An alert goes to a url or to an email: give one of them.');
  if (email !== undefined && !context.settings.mailFrom)
    throw invalidField(
      ['body', 'email'],
      'This installation has no mail server set, and so sends no mail: give a url.',
    );
  await vetEndpointUrl(context, url);
};

/** What is stored as the URL; undefined: nothing was given. */
export const destinationOf = async (work: Work, { url, email }: Given): Promise<string | undefined> => {
  if (email !== undefined) return mailUrl(email);
  await vetScheme(work, url);
  return url;
};
