import type { Locator, Page } from '@playwright/test';

/** Text as a pattern that matches it whole; fields that may stay empty say so after their label. */
const whole = (label: string): RegExp =>
  new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}\\s*(?:\\(можно позже\\))?$`, 'u');

/** Place in the form: the whole of it, a part, an item of a list. */
export interface Place {
  page: Page;
  root: Locator;
}

/** Field of the form by its label, the first one of that name in the place. */
export function fieldIn({ page, root }: Place, label: string): Locator {
  const own = page
    .locator(':scope > [class*="ControlTopbar"] > label')
    .filter({ hasText: whole(label) });
  return root.locator('[class*="ControlContainer"]').filter({ has: own }).first();
}

/** Part of the form or group of fields, opened. */
export async function openPart(place: Place, label: string): Promise<Place> {
  const root = fieldIn(place, label);
  const expand = root.locator(':scope > div[id] > [class*="TopBar"]').getByLabel('Развернуть');
  if (await expand.isVisible()) await expand.click();
  return { page: place.page, root };
}

/** Writes a line or several of them. */
export const fill = (place: Place, label: string, text: string): Promise<void> =>
  fieldIn(place, label).getByRole('textbox').first().fill(text);

/** Chooses one of the values offered, by its text. */
export async function choose(place: Place, label: string, ...values: string[]): Promise<void> {
  const box = fieldIn(place, label).getByRole('combobox').first();
  for (const value of values) {
    await box.fill(value);
    await place.page.getByRole('option', { name: value, exact: true }).first().click();
  }
}

/** Adds an item to a list and answers it. */
export async function addItem(place: Place, label: string): Promise<Place> {
  const list = fieldIn(place, label);
  const items = list.locator(':scope > div[id] > div > [class*="SortableListItem"]');
  const count = await items.count();
  await list
    .locator(':scope > div[id] > div')
    .getByRole('button', { name: /^Добавить/u })
    .first()
    .click();
  const item = items.nth(count);
  await item.waitFor();
  return { page: place.page, root: item };
}

/** Rich text of an entry. */
export const prose = (place: Place): Locator =>
  fieldIn(place, 'Рассказ').locator('[contenteditable="true"]').first();
