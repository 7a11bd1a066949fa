/** The same names, with a number behind each that an earlier one has already: devices are told apart by name. */
export function uniqueNames(names: readonly string[]): string[] {
  const used = new Set<string>();
  const next = new Map<string, number>();
  return names.map((name) => {
    let unique = name;
    let number = next.get(name) ?? 2;
    while (used.has(unique)) unique = `${name} (${number++})`;
    next.set(name, number);
    used.add(unique);
    return unique;
  });
}
