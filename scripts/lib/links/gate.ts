import type { HostTurns } from './host-turns.ts';
import type { Ask } from './request.ts';
import { isWelcome, NO_RULES, readRobots, type RobotRules } from './robots.ts';

/** Largest robots.txt that is read, bytes. */
const ROBOTS_MAX = 500 * 1024;

/** Redirects of a robots.txt that are followed. */
const HOPS = 5;

/** Host whose turns are kept, with and without «www» the same. */
export const hostKey = ({ hostname }: URL): string => hostname.replace(/^www\./, '');

/** Why an address must not be asked at all, whatever its host is; undefined when it may. */
export function refusalOf(url: URL): string | undefined {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'это не страница в интернете';
  if (url.username || url.password) return 'в адресе стоит имя или пароль';
  // Of a port that is usual for its protocol an address says nothing.
  if (url.port && !['80', '443'].includes(url.port)) return `у адреса необычный порт ${url.port}`;
  return undefined;
}

/** Knows what each site lets programs ask for. */
export class Gate {
  readonly #ask: Ask;
  readonly #turns: HostTurns;
  readonly #signal: AbortSignal;
  readonly #known = new Map<string, Promise<RobotRules | undefined>>();

  constructor(ask: Ask, turns: HostTurns, signal: AbortSignal) {
    this.#ask = ask;
    this.#turns = turns;
    this.#signal = signal;
  }

  /** Whether a page may be asked for; undefined while the site does not say what it allows. Throws `LinkFailure`. */
  async admits(url: URL): Promise<boolean | undefined> {
    const known = this.#known.get(url.origin) ?? this.#rulesOf(url);
    this.#known.set(url.origin, known);
    const rules = await known;
    return rules && isWelcome(rules, url);
  }

  async #rulesOf({ origin }: URL): Promise<RobotRules | undefined> {
    let url = new URL('/robots.txt', origin);
    for (let hop = 0; hop <= HOPS; hop += 1) {
      const place = url;
      const { status, location, text } = await this.#turns.take(hostKey(place), () =>
        this.#ask({ url: place, method: 'GET', wanted: ROBOTS_MAX }, this.#signal),
      );
      if (status >= 200 && status < 300) return this.#heeded(place, readRobots(text));
      // No rules for programs are no rules against them; a site that is unwell or in haste is left alone.
      if (status < 300 || status >= 500 || status === 429) return undefined;
      if (status >= 400) return NO_RULES;
      const next = location === undefined ? null : URL.parse(location, place);
      if (!next || refusalOf(next) !== undefined) return NO_RULES;
      url = next;
    }
    return NO_RULES;
  }

  #heeded(url: URL, rules: RobotRules): RobotRules {
    this.#turns.slowDown(hostKey(url), rules.pause);
    return rules;
  }
}
