import { describe, expect, it } from 'vitest';
import {
  auditReport,
  exceptions,
  judgeAudit,
  type Exception,
} from '../../scripts/suites/audit-report.ts';

const TODAY = '2026-11-22';
const ID = 'GHSA-aaaa-bbbb-cccc';

/** Report of one fault, as npm prints it. */
const report = (severity: string) =>
  auditReport.parse({
    auditReportVersion: 2,
    vulnerabilities: {
      above: { severity, via: ['below'] },
      below: {
        severity,
        via: [
          {
            source: 1,
            name: 'below',
            title: 'Reads too far',
            url: `https://advisories.example/${ID}`,
            severity,
            range: '<2.0.0',
          },
        ],
      },
    },
  });
const none = auditReport.parse({ auditReportVersion: 2, vulnerabilities: {} });

const excepted = (until: string): Exception[] => [
  { package: 'below', advisory: ID, reason: 'It reads nothing that people send.', until },
];

describe('judgeAudit', () => {
  it.each([
    ['nothing found', none, [], []],
    ['a fault of a lower level', report('moderate'), [], []],
    ['a grave fault', report('high'), [], [`below ${ID}: high: Reads too far (<2.0.0)`]],
    ['a graver one', report('critical'), [], [`below ${ID}: critical: Reads too far (<2.0.0)`]],
    ['one that is excepted, on the last day too', report('high'), excepted(TODAY), []],
    [
      'one whose exception has run out',
      report('high'),
      excepted('2026-11-21'),
      [`below ${ID}: excepted until 2026-11-21, judge it anew`],
    ],
    [
      'an exception that is needed no longer',
      none,
      excepted('2027-01-01'),
      [`below ${ID}: this fault is gone, take the exception out`],
    ],
  ])('%s', (_name, given, known, problems) => {
    expect(judgeAudit(given, known, TODAY)).toEqual(problems);
  });
});

describe('exceptions', () => {
  it.each([
    ['no reason', { reason: '' }],
    ['no day', { until: undefined }],
    ['a day that there is not', { until: '2026-02-30' }],
    ['no advisory', { advisory: 'all' }],
  ])('with %s are refused', (_name, change) => {
    expect(exceptions.safeParse([{ ...excepted(TODAY)[0], ...change }]).success).toBe(false);
  });
});

describe('auditReport', () => {
  it('is not what npm prints when the registry does not answer', () => {
    expect(auditReport.safeParse({ message: '405', error: { summary: '' } }).success).toBe(false);
    expect(auditReport.safeParse(undefined).success).toBe(false);
  });
});
