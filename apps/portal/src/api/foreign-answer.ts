/** What came is no answer of the API: a page of a proxy, of a VPN, of a hotel's network. */
export class ForeignAnswer extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`Something else answered with ${status}.`);
    this.status = status;
  }
}

/** Everything the API says is JSON. */
export const refuseForeign = (answer: Response): Response => {
  if (!(answer.headers.get('content-type') ?? '').startsWith('application/json'))
    throw new ForeignAnswer(answer.status);
  return answer;
};
