import type { Practice } from '../schema/practice.ts';

/** What a reader would ask of a practice and the sources do not tell, as short Russian sentences; `reachable` when a phone or site to turn to is known. */
export function gapsOf(data: Practice, reachable: boolean): string[] {
  const figures = [...(data.outcomes ?? []), ...(data.reach ?? [])];
  const compared = figures.some((one) => one.before !== undefined && one.after !== undefined);
  const questions: [boolean, string][] = [
    [!data.problem, 'Какую трудность решали и как её увидели'],
    [!data.started && !data.startedNote, 'Когда начали'],
    [!data.organizations, 'Кто ведёт практику'],
    [figures.length === 0, 'Скольким помогли'],
    [!data.outcomes, 'Что изменилось в жизни детей и семей'],
    [figures.length > 0 && !compared, 'С чем сравнивать: значений «до» и «после» нет'],
    [!data.staff, 'Какие специалисты нужны и сколько их'],
    [!data.cost, 'Сколько это стоит'],
    [!data.legalBasis, 'На какие документы опирается'],
    [!data.risks && !data.limitations, 'Какие были трудности и кому практика не подходит'],
    [!data.verdicts, 'Что думают независимые эксперты'],
    [!data.materials, 'Есть ли памятки, бланки и методички'],
    [!reachable, 'По какому телефону или адресу обратиться'],
  ];
  return questions.filter(([missing]) => missing).map(([, question]) => question);
}
