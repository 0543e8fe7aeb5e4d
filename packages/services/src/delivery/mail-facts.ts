/** A mail is for one alert, and says who set it up: what the delivery knows beside the payload, in the place of headers. */
export const mailFacts = { id: 'message-id', setUpBy: 'set-up-by', setUpIn: 'set-up-in' } as const;
