/** Takes a draft for this tab alone; resolves with what gives it back, with nothing when another tab has it. */
export const claimDraft = (id: number): Promise<(() => void) | undefined> =>
  new Promise((resolve, reject) => {
    navigator.locks
      .request(`carried-draft-${id}`, { ifAvailable: true }, (lock) => {
        if (lock === null) {
          resolve(undefined);
          return undefined;
        }
        return new Promise<void>((release) => {
          resolve(release);
        });
      })
      .catch(reject);
  });
