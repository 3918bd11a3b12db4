/** Name by which a robots.txt may address this program. */
export const ROBOT = 'praktikoteka';

/** What a robots.txt says to this program. */
export interface RobotRules {
  rules: { allow: boolean; path: string }[];
  /** Pause that the host asks for, milliseconds. */
  pause: number;
}

/** Everything is allowed where nothing is said. */
export const NO_RULES: RobotRules = { rules: [], pause: 0 };

/** Longest pause that is kept; whoever asks for more is asked one question a run. */
const LONGEST_PAUSE = 30_000;

interface Group {
  agents: string[];
  lines: [name: string, value: string][];
}

function groupsOf(text: string): Group[] {
  const groups: Group[] = [];
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
    const [, name = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line) ?? [];
    const last = groups.at(-1);
    if (name.toLowerCase() === 'user-agent') {
      const agent = value.trim().toLowerCase();
      // Agents in a row share the lines that follow.
      if (last?.lines.length === 0) last.agents.push(agent);
      else groups.push({ agents: [agent], lines: [] });
    } else if (name) {
      last?.lines.push([name.toLowerCase(), value.trim()]);
    }
  }
  return groups;
}

/** Reads a robots.txt (RFC 9309): the groups that name this program, or else those for everybody. */
export function readRobots(text: string): RobotRules {
  const groups = groupsOf(text);
  const named = groups.filter(({ agents }) => agents.includes(ROBOT));
  const chosen = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes('*'));
  const lines = chosen.flatMap((group) => group.lines);
  const delays = lines.filter(([name]) => name === 'crawl-delay').map(([, value]) => Number(value));
  return {
    rules: lines
      .filter(([name, value]) => (name === 'allow' || name === 'disallow') && value !== '')
      .map(([name, path]) => ({ allow: name === 'allow', path })),
    pause: Math.min(LONGEST_PAUSE, Math.max(0, ...delays.filter(Number.isFinite)) * 1000),
  };
}

/** True when a path fits a pattern with «*» for anything and «$» for the end; no pattern makes it slow. */
function fits(pattern: string, path: string): boolean {
  const whole = pattern.endsWith('$');
  const [head = '', ...parts] = (whole ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(head)) return false;
  let place = head.length;
  for (const [number, part] of parts.entries()) {
    if (whole && number === parts.length - 1)
      return path.length - part.length >= place && path.endsWith(part);
    const found = path.indexOf(part, place);
    if (found === -1) return false;
    place = found + part.length;
  }
  return !whole || place === path.length;
}

/** True when the rules let this program ask for a page: the longest pattern decides, of two the kinder. */
export function isWelcome({ rules }: RobotRules, { pathname, search }: URL): boolean {
  const path = pathname + search;
  const matching = rules.filter((rule) => fits(rule.path, path));
  const longest = Math.max(0, ...matching.map((rule) => rule.path.length));
  const deciding = matching.filter((rule) => rule.path.length === longest);
  return deciding.length === 0 || deciding.some(({ allow }) => allow);
}
