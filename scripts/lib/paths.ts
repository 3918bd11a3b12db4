import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Built site. */
export const dist = path.join(root, 'dist');

/** Site being built: it takes the place of the built one when it is whole. */
export const staged = path.join(root, '.cache', 'site');

/** Code of the pages as Astro bundled it, kept until the code changes. */
export const siteCode = path.join(root, '.cache', 'site-code');

/** What draws pages. */
export const codeServer = path.join(siteCode, 'server');

/** What the heads of pages load. */
export const codeHeads = path.join(siteCode, 'heads.json');

/** What browsers get. */
export const codeClient = path.join(siteCode, 'client');

/** Digest of the code that was bundled. */
export const codeMade = path.join(siteCode, 'made');

/** What tools derive and may be deleted at any time. */
export const cache = path.join(root, '.cache');

/** What the site was built with, package by package: for those who run it, so it is no part of the site. */
export const bill = path.join(cache, 'sbom.cdx.json');

/** Names the process that is building the site. */
export const builder = path.join(cache, 'builder');

/** What the check found in the build that is under way. */
export const checkReport = path.join(cache, 'check.json');

/** Path of a package's command-line program. */
export const program = (...parts: string[]) => path.join(root, 'node_modules', ...parts);
