import { counted } from './plural.ts';

/** How much a check found. */
export interface Found {
  errors: number;
  warnings: number;
  advice?: number;
}

/** What a check found, in words: «3 ошибки, 1 предупреждение»; undefined when nothing. */
export function foundWords({ errors, warnings, advice = 0 }: Found): string | undefined {
  const said = [
    errors > 0 && counted(errors, 'ошибка', 'ошибки', 'ошибок'),
    warnings > 0 && counted(warnings, 'предупреждение', 'предупреждения', 'предупреждений'),
    advice > 0 && counted(advice, 'совет', 'совета', 'советов'),
  ].filter((words) => words !== false);
  return said.length > 0 ? said.join(', ') : undefined;
}

/** Number of findings by their weight. */
export const countLevels = (findings: readonly { level: 'error' | 'warning' }[]): Found => {
  const errors = findings.filter(({ level }) => level === 'error').length;
  return { errors, warnings: findings.length - errors };
};
