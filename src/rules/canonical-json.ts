/** JSON with sorted keys, so that equal values are equal bytes. Arrays keep their order; `undefined` is left out. */
export function canonicalJson(value: unknown): string {
  return `${JSON.stringify(value, (_, part) => (isRecord(part) ? sortKeys(part) : part))}\n`;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const sortKeys = (record: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
