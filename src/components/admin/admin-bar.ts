import type { BackendState } from '../../cms/backend-path.ts';
import { buildStateText } from './build-state.ts';

/** How often the state is asked for, in milliseconds: a build takes seconds, the rest of the day nothing happens. */
const WHILE_BUILDING = 3_000;
const AT_REST = 15_000;

/** Line above the CMS: the ways back to the portal, and what became of the last publishing. */
class AdminBar extends HTMLElement {
  #timer = 0;

  connectedCallback(): void {
    if (!this.dataset.state) return;
    document.addEventListener('visibilitychange', this.#ask);
    this.#ask();
  }

  disconnectedCallback(): void {
    document.removeEventListener('visibilitychange', this.#ask);
    window.clearTimeout(this.#timer);
  }

  #ask = (): void => {
    window.clearTimeout(this.#timer);
    if (document.hidden) return;
    void this.#update().then((delay) => {
      window.clearTimeout(this.#timer);
      this.#timer = window.setTimeout(this.#ask, delay);
    });
  };

  /** Shows the state as it is now and says when to ask again. */
  async #update(): Promise<number> {
    try {
      const response = await fetch(this.dataset.state ?? '');
      if (!response.ok) throw new Error(String(response.status));
      const state = (await response.json()) as BackendState;
      this.#show(state.build, buildStateText(state, new Date()));
      return state.build === 'building' ? WHILE_BUILDING : AT_REST;
    } catch {
      this.#show('off', 'Портал на этом компьютере не отвечает: запустите его снова (npm start).');
      return AT_REST;
    }
  }

  #show(build: BackendState['build'], text: string): void {
    const line = this.querySelector('[role="status"]');
    if (!line || line.textContent === text) return;
    line.textContent = text;
    this.dataset.build = build;
  }
}

customElements.define('admin-bar', AdminBar);
