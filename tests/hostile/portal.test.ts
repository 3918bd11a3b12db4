import { globSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import path from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumFlags, findChromium } from '../../scripts/lib/chromium.ts';
import { serveSite } from '../../scripts/lib/server.ts';
import { neutralBodies, neutralLines } from '../fixtures/hostile/neutral.ts';
import { hostileId } from './entries.ts';
import { harmIn, textIn } from './harm.ts';
import { buildHostilePortal, type HostilePortal } from './portal.ts';

let portal: HostilePortal;
let server: Server;
let browser: Browser;
let home: string;

const read = (file: string) => readFileSync(path.join(portal.site, file), 'utf8');
const files = (kind: string) =>
  globSync(`**/*.${kind}`, { cwd: portal.site }).filter((file) => !file.startsWith('admin/'));

beforeAll(async () => {
  portal = await buildHostilePortal();
  server = await serveSite(portal.site, 0);
  home = `http://localhost:${(server.address() as AddressInfo).port}`;
  const executablePath = findChromium();
  browser = await chromium.launch({
    args: chromiumFlags,
    ...(executablePath && { executablePath }),
  });
});

afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
  portal.remove();
});

test.each([
  ['<script>alert(1)</script>', 'script'],
  ['<script src="https://example.org/"></script>', 'leads to'],
  ['<img src="x" onerror="alert(1)">', 'onerror'],
  ['<img src="https://example.org/a.png">', 'leads to'],
  ['<iframe src="/"></iframe>', 'iframe'],
  ['<base href="/">', 'base'],
  ['<meta http-equiv="Refresh" content="0">', 'refresh'],
  ['<p style="color:red">а</p>', 'style'],
  ['<a href="javascript:alert(1)">а</a>', 'leads to'],
  ['<template><a href="data:text/html,а">а</a></template>', 'leads to'],
])('harm is found in %s', (html, harm) => {
  expect(harmIn(html).join(' ')).toContain(harm);
});

describe('a portal of hostile entries', () => {
  test('has no page with a script, handler, frame or foreign address of theirs', () => {
    const pages = files('html');
    expect(pages.length).toBeGreaterThan(50);
    const harm = pages.flatMap((file) => harmIn(read(file)).map((one) => `${file}: ${one}`));
    expect(harm).toEqual([]);
  });

  test('shows every text as it was written', () => {
    const shown = files('html')
      .map((file) => textIn(read(file)))
      .join(' ');
    const wanted = [...neutralLines, ...neutralBodies].map((one) => one.shown);
    expect(wanted.filter((text) => !shown.includes(text.replaceAll(/\s+/g, ' ')))).toEqual([]);
  });

  test('has data that reads as JSON', () => {
    for (const file of files('json'))
      expect(() => JSON.parse(read(file)) as unknown, file).not.toThrow();
  });

  test('has tables that no spreadsheet takes for formulas', () => {
    const cells = files('csv').flatMap((file) =>
      Papa.parse<string[]>(read(file).slice(1), { delimiter: ';' }).data.flat(),
    );
    expect(cells.some((cell) => cell.startsWith("'"))).toBe(true);
    expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
  });

  test('has feeds and maps of the site that read as XML', async () => {
    const page = await browser.newPage();
    const broken = await page.evaluate(
      (texts) =>
        texts.filter(
          (text) =>
            new DOMParser().parseFromString(text, 'text/xml').querySelector('parsererror') !== null,
        ),
      files('xml').map(read),
    );
    expect(broken).toEqual([]);
    await page.close();
  });
});

/** Pages where texts of entries are put together by scripts, and those of the entries themselves. */
const VISITED = [
  '/',
  '/practices/',
  '/events/',
  '/glossary/',
  '/search/?q=script',
  '/search/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
  '/practices/compare/',
  '/practices/fit/',
  ...[
    'practices',
    'replications',
    'events',
    'awards',
    'programs',
    'organizations',
    'people',
    'indicators',
  ].map((name) => `/${name}/${hostileId(name)}/`),
];

describe('in a browser', () => {
  test.each(VISITED)(
    '%s opens no dialog, runs nothing of theirs and stays at home',
    async (address) => {
      // What entries bring along must not run even where nothing else would stop it.
      const context = await browser.newContext({ bypassCSP: true });
      const page = await context.newPage();
      const slips: string[] = [];
      page.on('dialog', (dialog) => {
        slips.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('console', (message) => {
        if (message.type() === 'error') slips.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => slips.push(`exception: ${error.message}`));
      context.on('request', (request) => {
        if (!request.url().startsWith(home)) slips.push(`request: ${request.url()}`);
      });
      await page.goto(home + address, { waitUntil: 'networkidle' });
      expect(await page.evaluate(() => 'hostileRan' in globalThis)).toBe(false);
      const html = await page.content();
      expect(harmIn(html.replaceAll(home, 'http://portal.example'))).toEqual([]);
      expect(slips).toEqual([]);
      await context.close();
    },
  );
});
