// Scripts that every page needs, as one file: one request instead of five.
import '../own/own-buttons.ts';
import '../own/own-tray.ts';
import '../own/shelf-link.ts';
import { ReadingSettings } from '../reading/reading-settings.ts';
import '../search/search-box.ts';
import { fillPrintFooter } from './print-footer.ts';

customElements.define('reading-settings', ReadingSettings);
addEventListener('beforeprint', fillPrintFooter);
