import { formatName } from '../../cms/config/collection.ts';
import { cmsConfig } from '../../cms/config/config.ts';
import { russian } from '../../cms/locale/russian.ts';
import { strictFormat } from '../../cms/format/strict-format.ts';
import { editorComponents } from '../../cms/insertions/insertion.ts';
import { registerPreviews } from '../../cms/preview/register.ts';
import type { Known } from '../../reader/self-check/known.ts';
import { collectionNames, collections } from '../../schema/collections.ts';
import { registerBody } from './body-widget.ts';
import { forgetSaved } from './held-draft.ts';
import { registerImage } from './image-widget.ts';
import { Altered, loadDecap } from './load-decap.ts';
import { registerListeners } from './listeners.ts';
import { accompanyBackend } from './local-backend.ts';
import { registerOwnWidgets } from './own-widgets.ts';
import { hidePreviewWhereNarrow } from './preview-switch.ts';
import { registerSelfCheck } from './self-check-widget.ts';
import type { AdminSettings } from './settings.ts';
import { ignoreTold } from './told.ts';
import { translateRemnants } from './translate.ts';
import { keepUnsaved } from './unsaved.ts';
import { watchUploads } from './uploads.ts';

async function load<Value>(address = ''): Promise<Value> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Value;
}

async function start({ bundle = '', integrity = '', ...addresses }: DOMStringMap): Promise<void> {
  const [cms, settings, known] = await Promise.all([
    loadDecap(bundle, integrity),
    load<AdminSettings>(addresses.settings),
    load<Known>(addresses.known),
  ]);
  for (const name of collectionNames) {
    const format = strictFormat(name, settings.regions);
    cms.registerCustomFormat(formatName(name), collections[name].format, format);
  }
  for (const component of editorComponents) cms.registerEditorComponent(component);
  cms.registerLocale('ru', russian);
  registerOwnWidgets(cms);
  registerBody(cms);
  registerImage(cms);
  registerPreviews(cms);
  registerSelfCheck(cms, known);
  registerListeners(cms, known);
  watchUploads();
  keepUnsaved(known);
  forgetSaved(cms);
  ignoreTold();
  if (settings.backend.name === 'proxy') accompanyBackend();
  translateRemnants();
  hidePreviewWhereNarrow();
  cms.init({ config: cmsConfig(settings) });
}

const NOT_LOADED =
  'Редакция не открылась: не загрузились её файлы. Проверьте связь и обновите страницу.';
const ALTERED =
  'Редакция не открылась: её программа на сервере не та, с которой собран портал. Не вводите паролей и напишите тем, кто ведёт портал.';

const status = document.querySelector('[data-admin-status]');
start(document.body.dataset).then(
  () => status?.remove(),
  (reason: unknown) => {
    if (status) {
      status.textContent = reason instanceof Altered ? ALTERED : NOT_LOADED;
    }
    throw reason;
  },
);
