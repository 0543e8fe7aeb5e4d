/** What is said on every page: of the connection, of times, of how roomy it is. */
export const enEverywhere = {
  connection: {
    offline: 'You are offline.',
    offlineWhat: 'What you see stays. It is brought up to date as soon as you are back.',
    unreachable: 'Posthorn cannot be reached at the moment.',
    sign: 'Not connected',
    unreachableWhat: 'What you see may be old. It is tried again by itself.',
  },
  foreign: {
    title: 'Something else answered in place of Posthorn.',
    detail: 'A proxy, a VPN or the sign-in page of your network may stand in between. Check it and try again.',
    signedOut: 'Your session has ended.',
    signedOutDetail: 'Sign in again. Nothing was changed.',
  },
  times: {
    style: 'Times',
    relative: 'As a distance: 5 minutes ago',
    absolute: 'As on a clock',
    zone: 'Time zone',
    local: (zone: string) => `Of this device (${zone})`,
    utc: 'UTC',
    open: 'Times and density…',
    title: 'Times and density',
    titleFramed: 'How times are shown',
  },
  shortcuts: { title: 'Single keys', on: 'On: c creates an endpoint in a list of endpoints', off: 'Off' },
  density: { title: 'Density', normal: 'Normal', comfortable: 'Comfortable', compact: 'Compact' },
  previousPage: 'Back',
  nextPage: 'Next',
  newRows: (count: number, more: boolean) => `${count}${more ? '+' : ''} new ${count === 1 && !more ? 'row' : 'rows'}`,
};
