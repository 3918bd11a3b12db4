import { indexPractices } from '../../catalogue/practice-index.ts';
import { getCatalogue } from '../../queries.ts';

/** What the list of practices filters by; loaded when the reader does so. */
export const GET = async () => Response.json(indexPractices(await getCatalogue()));
