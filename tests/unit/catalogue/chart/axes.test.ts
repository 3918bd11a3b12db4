import { describe, expect, it } from 'vitest';
import { barChart, timeChart } from '../../../../src/catalogue/chart/axes.ts';
import { datedPoint } from './points.ts';

const points = (values: Record<string, number>) =>
  Object.entries(values).map(([at, value]) => datedPoint(at, value));

describe('timeChart', () => {
  it.each([
    [{ '2020': 1029, '2021': 733 }, [0, 200, 400, 600, 800, 1000, 1200]],
    [{ '2020': 32, '2021': 20 }, [0, 10, 20, 30, 40]],
    [{ '2020': 0, '2021': 0 }, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [{ '2020': -5, '2021': 5 }, [-6, -4, -2, 0, 2, 4, 6]],
  ])('has round levels with zero among them: %j', (values, levels) => {
    expect(timeChart(points(values)).levels.map(({ value }) => value)).toEqual(levels);
  });

  it('keeps to true time within whole years', () => {
    const chart = timeChart(
      ['2023', '2024-01-01', '2025', '2026-12-31'].map((at) => datedPoint(at, 1)),
    );
    expect(chart.bounds.map(Math.round)).toEqual([0, 25, 50, 75, 100]);
    expect(chart.marks.map(({ x }) => Math.round(x * 2) / 2)).toEqual([12.5, 25, 62.5, 100]);
  });

  it.each([
    [
      ['2024', '2025'],
      [2024, 2025],
    ],
    [
      ['2006', '2024'],
      [2006, 2010, 2015, 2020, 2024],
    ],
    [
      ['2007', '2008', '2009', '2015'],
      [2007, 2009, 2012, 2015],
    ],
  ])('names the years of the values first, then round ones: %j', (dates, years) => {
    const chart = timeChart(dates.map((at) => datedPoint(at, 1)));
    expect(chart.years.map(({ year }) => year)).toEqual(years);
  });

  it('draws one mark per value and one line per pair of neighboring facts', () => {
    const chart = timeChart(points({ '2007': 50, '2008': 40, '2015': 15 }));
    expect([chart.marks.length, chart.lines.length]).toEqual([3, 1]);
  });
});

describe('barChart', () => {
  it.each([
    [
      'shares of the longest',
      [50, 200],
      [
        [0, 25],
        [0, 100],
      ],
    ],
    [
      'zeros',
      [0, 0],
      [
        [0, 0],
        [0, 0],
      ],
    ],
    [
      'a negative value on the other side',
      [-50, 150],
      [
        [0, 25],
        [25, 75],
      ],
    ],
    [
      'negative values alone',
      [-50, -100],
      [
        [50, 50],
        [0, 100],
      ],
    ],
  ])('%s', (_name, values, bars) => {
    const chart = barChart(values.map((value) => datedPoint('2020', value)));
    expect(chart.bars.map(({ x, width }) => [x, width])).toEqual(bars);
  });
});
