import { waitingText } from '../../catalogue/desk/waiting.ts';
import { getDesk } from '../../desk.ts';

/** What waits for the editors; whoever serves the editor writes this file anew after each save. */
export const GET = async () => new Response(waitingText((await getDesk()).waiting));
