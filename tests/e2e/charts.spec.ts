import { expect, test } from './fixtures.ts';

/** Charts with many labels, with values at one point, with long numbers, with bars. */
const ADDRESSES = [
  '/indicators/ind-perm-otkazy/',
  '/indicators/ind-rf-deti-v-uchrezhdeniyah/',
  '/indicators/ind-rf-otkazy/',
  '/indicators/ind-vladivostok-roddom3-otkazy/',
  '/indicators/ind-rf-pilot-0-4-chislo/',
];

for (const width of [320, 1280]) {
  test(`texts of charts are whole, large enough and apart at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of ADDRESSES) {
      await page.goto(address);
      const problems = await page.getByRole('img', { name: 'График' }).evaluate((chart) => {
        const texts = [...chart.querySelectorAll('text, p > *')];
        const boxes = texts.map((text) => ({
          words: text.textContent,
          size: parseFloat(getComputedStyle(text).fontSize),
          box: text.getBoundingClientRect(),
        }));
        const wrong = boxes.filter(
          ({ size, box }) =>
            size < 11 || box.left < 0 || box.right > document.documentElement.clientWidth,
        );
        // Line boxes of neighboring lines touch; letters do not when boxes cover less than a quarter of a line.
        const covering = boxes.filter(({ box, size }, index) =>
          boxes.slice(0, index).some(({ box: other }) => {
            const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
            const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
            return across > 1 && down > size / 3;
          }),
        );
        return { texts: texts.length > 0, wrong, covering };
      });
      expect(problems, address).toEqual({ texts: true, wrong: [], covering: [] });
    }
  });
}
