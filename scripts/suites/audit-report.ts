import { z } from 'zod';

/** Fault of a package that the project lives with for a while. */
export const exceptions = z.array(
  z.strictObject({
    package: z.string().min(1),
    advisory: z.string().regex(/^GHSA(?:-[0-9a-z]{4}){3}$/),
    reason: z.string().min(20),
    until: z.iso.date(),
  }),
);
export type Exception = z.infer<typeof exceptions>[number];

const advisory = z.object({
  name: z.string(),
  title: z.string(),
  url: z.string(),
  severity: z.string(),
  range: z.string(),
});

/** What `npm audit --json` prints when the registry has answered. */
export const auditReport = z.object({
  auditReportVersion: z.literal(2),
  // A text names another package, by which this one is affected.
  vulnerabilities: z.record(
    z.string(),
    z.object({ via: z.array(z.union([z.string(), advisory])) }),
  ),
});
export type AuditReport = z.infer<typeof auditReport>;

/** Levels that are not lived with. */
const GRAVE = ['high', 'critical'];

/** What is wrong with the packages and with the exceptions, a line each. `today` is YYYY-MM-DD. */
export function judgeAudit(
  { vulnerabilities }: AuditReport,
  excepted: readonly Exception[],
  today: string,
): string[] {
  const found = new Map(
    Object.values(vulnerabilities)
      .flatMap(({ via }) => via)
      .filter((one) => typeof one !== 'string')
      .filter(({ severity }) => GRAVE.includes(severity))
      .map((one) => [`${one.name} ${one.url.split('/').at(-1)}`, one]),
  );
  const keyOf = (one: Exception) => `${one.package} ${one.advisory}`;
  const known = new Set(excepted.map(keyOf));
  return [
    ...[...found]
      .filter(([key]) => !known.has(key))
      .map(([key, { severity, title, range }]) => `${key}: ${severity}: ${title} (${range})`),
    ...expired(excepted, today),
    ...excepted
      .filter((one) => !found.has(keyOf(one)))
      .map((one) => `${keyOf(one)}: this fault is gone, take the exception out`),
  ];
}

/** Exceptions whose time is up. */
export const expired = (excepted: readonly Exception[], today: string): string[] =>
  excepted
    .filter(({ until }) => until < today)
    .map((one) => `${one.package} ${one.advisory}: excepted until ${one.until}, judge it anew`);
