import { cpus, totalmem } from 'node:os';

/** The machine that figures were taken on. */
export const machine = (): string => {
  const [processor] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `Ядер: ${cpus().length} (${processor?.model.trim() ?? 'неизвестные'}), память: ${memory} ГБ, Node ${process.versions.node}`;
};
