import { expect, type Locator, type Page } from '@playwright/test';
import { englishOn } from './english.ts';
import type { Place } from './form.ts';

/** State of a draft as the CMS names it. */
export type Status = 'Черновик' | 'На проверке' | 'Одобрено';

/** Somebody at work in the CMS. */
export class Editor {
  readonly page: Page;
  /** Questions that the CMS has asked; every one is answered with yes. */
  readonly questions: string[] = [];
  /** What the page may complain of. */
  readonly expected: RegExp[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on('dialog', (dialog) => {
      this.questions.push(dialog.message());
      void dialog.accept();
    });
  }

  /** The whole form. */
  get form(): Place {
    return { page: this.page, root: this.page.locator('#nc-root') };
  }

  /** Messages in the corner of the page. */
  get messages(): Locator {
    return this.page.locator('.Toastify__toast');
  }

  /** State of the draft, as its button says. */
  get status(): Locator {
    return this.page.getByRole('button', { name: /^Этап:/u });
  }

  /** Enters the CMS; on the local backend nobody is asked who they are. */
  async enter(): Promise<void> {
    await this.page.goto('/admin/');
    await this.page.getByRole('button', { name: 'Войти' }).click();
    await this.page.waitForURL(/#\/collections\//u);
  }

  /** Opens the empty form of a collection. */
  async begin(collection: string): Promise<void> {
    await this.page.goto(`/admin/#/collections/${collection}/new`);
    await expect(this.page.getByLabel('Название', { exact: true }).first()).toBeVisible();
    await this.readRussian();
  }

  /** Opens the form of an entry, anew when it is open already. */
  async open(collection: string, id: string): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.goto(`/admin/#/collections/${collection}/entries/${id}`);
    await expect(this.page.getByLabel('Название', { exact: true }).first()).not.toHaveValue('');
  }

  /** Holds that nothing on the page and no question asked so far is in English. */
  async readRussian(): Promise<void> {
    expect(await englishOn(this.page)).toEqual([]);
    expect(this.questions.filter((question) => /[a-z]{3}/iu.test(question))).toEqual([]);
  }

  /** The backend is about to refuse something: the browser and Decap CMS both log that as an error. */
  expectRefusal(): void {
    this.expected.push(/status of 4(?:09|22)/u, /console: API_ERROR: /u);
  }

  /** Presses the button that saves. */
  async pressSave(): Promise<void> {
    await this.page.getByRole('button', { name: 'Сохранить', exact: true }).click();
  }

  /** Saves; resolves with the address of the entry. */
  async save(): Promise<string> {
    await this.pressSave();
    await this.seeMessage('Запись сохранена');
    await this.page.waitForURL(/\/entries\//u);
    // A form that is being loaded again would lose what is typed into it.
    await expect(this.status).toBeVisible();
    await expect(this.page.getByText('Все изменения сохранены')).toBeVisible();
    await this.readRussian();
    return /\/entries\/([^?]+)/u.exec(this.page.url())?.[1] ?? '';
  }

  async setStatus(status: Status): Promise<void> {
    await this.status.click();
    await this.page.getByRole('menuitem', { name: status }).click();
    await expect(this.status).toHaveText(`Этап: ${status}`);
    await this.readRussian();
  }

  async publish(): Promise<void> {
    await this.page.getByRole('button', { name: 'Опубликовать', exact: true }).click();
    await this.page.getByRole('menuitem', { name: 'Опубликовать сейчас' }).click();
    await this.seeMessage('Запись опубликована');
    await this.readRussian();
  }

  /** Deletes the published entry that is open. */
  async remove(): Promise<void> {
    await this.page.getByRole('button', { name: 'Удалить опубликованную запись' }).click();
  }

  /** Waits for a message that contains a text. */
  async seeMessage(text: string): Promise<void> {
    await expect(this.messages.filter({ hasText: text }).last()).toBeVisible({ timeout: 20_000 });
  }
}
