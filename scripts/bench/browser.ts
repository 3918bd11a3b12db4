import type { AddressInfo, Socket } from 'node:net';
import { chromium, type Browser } from '@playwright/test';
import { chromiumFlags, requireChromium } from '../lib/chromium.ts';
import { serveSite } from '../lib/server.ts';

/** Folder served to this machine alone. */
export interface Site {
  /** Origin without a slash at its end. */
  origin: string;
  /** Bytes sent so far, compressed as they went, headers included; those to workers of a page too. */
  sent(): number;
  close(): void;
}

/** Serves a folder on any free port. */
export async function openSite(folder: string): Promise<Site> {
  const server = await serveSite(folder, 0);
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => sockets.add(socket));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    sent: () => [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Starts a Chromium of this machine. */
export async function openBrowser(signal: AbortSignal): Promise<Browser> {
  return chromium.launch({ executablePath: await requireChromium(signal), args: chromiumFlags });
}
