import { BACKEND_PATH, isNoDraft, versionIn } from '../../cms/backend-path.ts';

/** Request of Decap CMS to the local backend, as far as it is read here. */
interface Call {
  action: string;
  params: {
    path?: string;
    paths?: string[];
    collection?: string;
    slug?: string;
    dataFiles?: { path: string }[];
  };
}

const ENTRY_FILE = /^content\/([^/]+\/[^/.]+)\.[a-z]+$/u;

/** Entry that a request is about, `practices/one`; empty when it is about none or many. */
function entryOf({ params }: Call): string {
  const { collection, slug, path = params.dataFiles?.[0]?.path } = params;
  if (collection !== undefined && slug !== undefined) return `${collection}/${slug}`;
  const files = params.paths ?? (path === undefined ? [] : [path]);
  const [entry = ''] = files.flatMap((file) => ENTRY_FILE.exec(file)?.[1] ?? []);
  return entry;
}

/**
 * Stands between Decap CMS and the local backend. It tells the backend which version of an entry this page has seen,
 * so that nobody saves over what a colleague has saved meanwhile. And it makes of the answer that there is no draft the
 * 404 that Decap waits for: a real one would be an error in the browser's console at every entry that is opened.
 */
export function accompanyBackend(): void {
  const plain = window.fetch.bind(window);
  const seen = new Map<string, string>();
  window.fetch = async (input, init) => {
    if (input !== BACKEND_PATH || typeof init?.body !== 'string') return plain(input, init);
    const call = JSON.parse(init.body) as Call;
    const entry = entryOf(call);
    const body = JSON.stringify({ ...call, seen: seen.get(entry) ?? '' });
    const response = await plain(input, { ...init, body });
    if (!response.ok) return response;
    const answer: unknown = await response.clone().json();
    const version = versionIn(answer);
    if (version !== undefined) seen.set(entry, version);
    return isNoDraft(answer) ? new Response(JSON.stringify(answer), { status: 404 }) : response;
  };
}
