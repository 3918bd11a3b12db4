import { lookup } from 'node:dns/promises';
import { BlockList, isIP, isIPv6 } from 'node:net';
import { LinkFailure } from './failure.ts';

/** Place that a connection is made to. */
export interface Endpoint {
  address: string;
  port: number;
}

/** Finds the place behind the name of a host; throws `LinkFailure`. */
export type Dial = (hostname: string, port: number) => Promise<Endpoint>;

/** Networks that are nobody's public site: this machine, local networks, tunnels into them, reserved ones. */
const CLOSED: Record<'ipv4' | 'ipv6', readonly [string, number][]> = {
  ipv4: [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 3],
  ],
  ipv6: [
    ['::', 96],
    ['64:ff9b::', 96],
    ['64:ff9b:1::', 48],
    ['100::', 64],
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['3fff::', 20],
    ['5f00::', 16],
    ['fc00::', 7],
    ['fe80::', 10],
    ['fec0::', 10],
    ['ff00::', 8],
  ],
};

function closedNetworks(): BlockList {
  const list = new BlockList();
  for (const family of ['ipv4', 'ipv6'] as const) {
    for (const [network, prefix] of CLOSED[family]) list.addSubnet(network, prefix, family);
  }
  return list;
}

const closed = closedNetworks();

/** An old address in the clothes of a new one; no name of a public site leads to such. */
const MAPPED = /^::ffff:/i;

/** True for the address of a host on the public internet. */
export const isPublicAddress = (address: string): boolean =>
  isIP(address) !== 0 &&
  !MAPPED.test(address) &&
  !closed.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');

/** Dials public hosts alone: the name is looked up once, and the connection goes to the very address that was judged. */
export const dialPublic: Dial = async (hostname, port) => {
  const literal = hostname.replace(/^\[|\]$/g, '');
  const found = isIP(literal)
    ? [{ address: literal }]
    : await lookup(hostname, { all: true, order: 'ipv4first' });
  const [first] = found;
  if (!first || !found.every(({ address }) => isPublicAddress(address)))
    throw new LinkFailure('closed');
  return { address: first.address, port };
};
