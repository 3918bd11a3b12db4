import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from '@playwright/test';
import { chromiumFlags, requireChromium } from '../lib/chromium.ts';
import { serveSite } from '../lib/server.ts';

/** Folder served to this machine alone. */
export interface Site {
  /** Origin without a slash at its end. */
  origin: string;
  close(): void;
}

/** Serves a folder on any free port. */
export async function openSite(folder: string): Promise<Site> {
  const server: Server = await serveSite(folder, 0);
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
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
