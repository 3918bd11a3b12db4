import { orderPractices } from '../../catalogue/practice-index.ts';
import { getCatalogue } from '../../queries.ts';

/** What the list of practices sorts by; loaded when the reader does so. */
export const GET = async () => Response.json(orderPractices(await getCatalogue()));
