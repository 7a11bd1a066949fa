/** Adds a value to the list that stands under a key. */
export function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Adds values to a list one by one: `push(...values)` makes each an argument of a call, and a hundred thousand are too many. */
export function addAll<V>(list: V[], values: Iterable<V>): void {
  for (const value of values) list.push(value);
}
