import { SiteFault } from './gather.ts';

/** Why nothing came of it, what is left, and what to do. */
export function faultWords(reason: unknown, hasCopy: boolean): string {
  const left = hasCopy ? 'осталась прежняя копия' : 'ничего не\u00a0сохранено';
  const { name } = reason as Error;
  if (name === 'AbortError') return `Отменено, ${left}.`;
  if (name === 'QuotaExceededError')
    return `В\u00a0браузере не\u00a0хватает места, ${left}. Удалите что-нибудь из взятого с\u00a0собой или освободите память устройства.`;
  if (reason instanceof SiteFault) return `Сайт ответил ошибкой, ${left}. Попробуйте позже.`;
  if (reason instanceof TypeError)
    return `Связь прервалась, ${left}. Попробуйте, когда сеть будет лучше.`;
  return `Сохранить не\u00a0получилось, ${left}: сайт в\u00a0это время обновился или браузер не\u00a0разрешил. Обновите страницу и\u00a0повторите.`;
}
