import { defineConfig } from '@playwright/test';
import { chromiumFlags, findChromium } from './scripts/lib/chromium.ts';

const port = process.env.E2E_PORT ?? '4390';
const baseURL = `http://localhost:${port}`;
const executablePath = findChromium();

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  use: {
    baseURL,
    colorScheme: 'light',
    locale: 'ru-RU',
    timezoneId: 'Europe/Moscow',
    launchOptions: { args: chromiumFlags, ...(executablePath && { executablePath }) },
  },
  projects: [
    { name: 'browser', testIgnore: ['accessibility.spec.ts', 'every-page.spec.ts', 'cms/**'] },
    { name: 'accessibility', testMatch: 'accessibility.spec.ts' },
    { name: 'every-page', testMatch: 'every-page.spec.ts' },
    // One portal for all of them: what one publishes, another would rebuild.
    {
      name: 'cms',
      testMatch: 'cms/*.spec.ts',
      fullyParallel: false,
      workers: 1,
      timeout: 240_000,
      expect: { timeout: 20_000 },
    },
  ],
  webServer: {
    command: `"${process.execPath}" scripts/serve.ts --port ${port}`,
    url: baseURL,
    reuseExistingServer: false,
  },
});
