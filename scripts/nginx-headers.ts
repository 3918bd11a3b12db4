// Prints the security headers for nginx, with the Git host of the CMS in them: npm run --silent nginx:headers
import { backendFrom, backendOrigins } from '../src/cms/config/backend.ts';
import { headerMaps } from './lib/deploy/nginx-headers.ts';
import { addressKinds } from './lib/policy/headers.ts';

process.stdout.write(headerMaps(addressKinds(backendOrigins(backendFrom(process.env)))));
