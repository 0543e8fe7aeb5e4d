/** Where there may be work: one application of a lane, or (null) any of them. */
export type Nudge = { lane: number; applicationId: string | null };

/**
 * The payload of a `posthorn_outbox` notification: `lane:application` or `lane` alone, separated by commas. Naming the applications
 * spares the lane the search for them; what cannot be read is left to the lane's own look each second.
 */
export const readNudges = (payload: string): Nudge[] => {
  const nudges: Nudge[] = [];
  for (const part of payload.split(',')) {
    const [lane, applicationId] = part.split(':');
    const number = Number(lane);
    if (lane !== '' && Number.isInteger(number)) nudges.push({ lane: number, applicationId: applicationId ?? null });
  }
  return nudges;
};

export const writeNudge = ({ lane, applicationId }: Nudge): string =>
  applicationId === null ? String(lane) : `${lane}:${applicationId}`;
