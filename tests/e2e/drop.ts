import type { Locator } from '@playwright/test';

/** Drops a file on a part of the page, as a hand with a mouse does. */
export async function dropFile(target: Locator, name: string, bytes: Uint8Array): Promise<void> {
  const transfer = await target.page().evaluateHandle(
    ({ title, content }) => {
      const data = new DataTransfer();
      const file = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
      data.items.add(new File([file], title));
      return data;
    },
    { title: name, content: Buffer.from(bytes).toString('base64') },
  );
  await target.dispatchEvent('drop', { dataTransfer: transfer });
}
