import { lookup } from 'node:dns/promises';
import ipaddr from 'ipaddr.js';

export type Address = { address: string; family: 4 | 6 };

export type Resolve = (host: string) => Promise<Address[]>;

export type Vetted =
  | { ok: true; addresses: Address[] }
  | { ok: false; code: 'dns_not_found' | 'dns_failed' | 'address_forbidden'; reason: string };

export type Network = [ipaddr.IPv4 | ipaddr.IPv6, number];

/** CIDR texts to networks; throws with the text that is none. */
export const parseSubnets = (subnets: readonly string[]): Network[] =>
  subnets.map((text) => {
    if (!ipaddr.isValidCIDR(text))
      throw new RangeError(`${JSON.stringify(text)} is no network such as 10.1.0.0/16 or fd00::/8`);
    return ipaddr.parseCIDR(text);
  });

// Everything here is inside 2000::/3 and yet not a place of its own on the public internet: relays to IPv4, tunnels,
// documentation, benchmarks, identifiers. Source: the IANA special-purpose registries of IPv6 and IPv4.
const notPublicV6 = parseSubnets(['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20', '2620:4f:8000::/48']);
const globalUnicastV6 = parseSubnets(['2000::/3']);
const notPublicV4 = parseSubnets([
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  // A public number, but what answers there inside Azure is the host of the virtual machine, with its configuration.
  '168.63.129.16/32',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
]);

const within = (address: ipaddr.IPv4 | ipaddr.IPv6, networks: readonly Network[]): boolean =>
  networks.some(([network, bits]) => address.kind() === network.kind() && address.match(network, bits));

// ISATAP: the second half of an address of any network names the IPv4 address that a tunnel ends at (RFC 5214).
const tunnelEndV4 = ({ parts }: ipaddr.IPv6): ipaddr.IPv4 | null => {
  const [, , , , unique = -1, mark, high = 0, low = 0] = parts;
  if ((unique & 0xfdff) !== 0 || mark !== 0x5efe) return null;
  return new ipaddr.IPv4([high >> 8, high & 255, low >> 8, low & 255]);
};

/** Whether requests may go to the address: public unicast, or inside a network that the installation allows. */
export const isAllowedAddress = (text: string, allowed: readonly Network[]): boolean => {
  // A zone id picks an interface of this machine: never public.
  if (text.includes('%') || !ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  if (address instanceof ipaddr.IPv6) {
    // Judged as what it reaches.
    if (address.isIPv4MappedAddress()) return isAllowedAddress(address.toIPv4Address().toString(), allowed);
    if (within(address, allowed)) return true;
    const end = tunnelEndV4(address);
    if (end && !isAllowedAddress(end.toString(), allowed)) return false;
    return within(address, globalUnicastV6) && !within(address, notPublicV6);
  }
  return within(address, allowed) || !within(address, notPublicV4);
};

/** Whether a caller's address lies in one of the networks; an address in IPv6's form of IPv4 is judged as IPv4. */
export const isInNetworks = (text: string, networks: readonly Network[]): boolean =>
  ipaddr.isValid(text) && within(ipaddr.process(text), networks);

export const resolveBySystem: Resolve = async (host) => {
  const found = await lookup(host, { all: true, verbatim: true });
  return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
};

/**
 * Looks a host up and judges every address it has: one that is not allowed refuses them all, since the host's owner chooses
 * which is used. What is returned is what must be connected to; a second look-up could answer otherwise.
 */
export const vetHost = async (host: string, allowed: readonly Network[], resolve: Resolve): Promise<Vetted> => {
  const literal = host.startsWith('[') && host.endsWith(']') ? host.slice(1, -1) : host;
  let addresses: Address[];
  if (ipaddr.isValid(literal)) {
    addresses = [{ address: literal, family: ipaddr.parse(literal).kind() === 'ipv6' ? 6 : 4 }];
  } else {
    try {
      addresses = await resolve(literal);
    } catch (cause) {
      const missing =
        cause instanceof Error && 'code' in cause && (cause.code === 'ENOTFOUND' || cause.code === 'ENODATA');
      return missing
        ? { ok: false, code: 'dns_not_found', reason: `The host ${host} does not exist.` }
        : { ok: false, code: 'dns_failed', reason: `The host ${host} could not be looked up.` };
    }
  }
  if (addresses.length === 0) return { ok: false, code: 'dns_not_found', reason: `The host ${host} has no address.` };
  if (!addresses.every(({ address }) => isAllowedAddress(address, allowed))) {
    return {
      ok: false,
      code: 'address_forbidden',
      reason: `The host ${host} leads to a private or reserved address, which this installation does not send to.`,
    };
  }
  return { ok: true, addresses };
};

/** The same for a URL, as it is asked when an endpoint is created. */
export const vetUrl = (
  url: string,
  { allowSubnets, resolve = resolveBySystem }: { allowSubnets: readonly string[]; resolve?: Resolve },
): Promise<Vetted> => vetHost(new URL(url).hostname, parseSubnets(allowSubnets), resolve);
