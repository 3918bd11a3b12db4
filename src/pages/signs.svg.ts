import type { APIRoute } from 'astro';
import { signs } from '../components/signs/signs.ts';

/** All signs as one drawing that pages refer to by name. */
export const GET: APIRoute = () => {
  const symbols = Object.entries(signs).map(
    ([name, drawing]) => `<symbol id="${name}" viewBox="0 0 24 24">${drawing}</symbol>`,
  );
  return new Response(`<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`, {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};
