/** Settings of all builds here, so that they may be compared. */
export const SETTINGS: NodeJS.ProcessEnv = {
  BUILD_DATE: '2026-01-01',
  SITE_URL: 'https://portal.example/',
  EDITORS_EMAIL: undefined,
  CMS_BACKEND: undefined,
  NODE_ENV: undefined,
  VITEST: undefined,
};
