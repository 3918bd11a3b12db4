/** Data without some of its fields. */
export function without<Data extends object, Name extends keyof Data>(
  data: Data,
  ...names: Name[]
): Omit<Data, Name> {
  const rest = { ...data };
  for (const name of names) Reflect.deleteProperty(rest, name);
  return rest;
}
