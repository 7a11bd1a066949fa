/** What is searched for, as it stands in the address: `?q=proxy&kind=Cause`. */
export interface Query {
  text: string;
  filters: Record<string, string>;
}

export const filterNames = ["kind", "platform", "phase", "who"] as const;

export function readQuery(search: string): Query {
  const given = new URLSearchParams(search);
  const filters = filterNames.flatMap((name) => {
    const value = given.get(name);
    return value ? [[name, value]] : [];
  });
  return { text: given.get("q") ?? "", filters: Object.fromEntries(filters) };
}

export function writeQuery({ text, filters }: Query): string {
  const parts = new URLSearchParams();
  if (text.trim()) parts.set("q", text.trim());
  for (const name of filterNames) if (filters[name]) parts.set(name, filters[name]);
  const written = parts.toString();
  return written && `?${written}`;
}

export const isNothing = ({ text, filters }: Query): boolean => text.trim() === "" && Object.keys(filters).length === 0;
