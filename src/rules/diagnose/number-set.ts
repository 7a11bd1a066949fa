/**
 * A set of whole numbers below a limit that is filled and emptied all the time: both cost next to nothing, and what is in it
 * can be walked in the order in which it came, also while it grows.
 */
export class NumberSet {
  size = 0;
  readonly #items: Uint32Array;
  readonly #roundOf: Uint32Array;
  #round = 1;

  constructor(limit: number) {
    this.#items = new Uint32Array(limit);
    this.#roundOf = new Uint32Array(limit);
  }

  /** The number that came at a place, counted from 0. */
  at(place: number): number {
    return this.#items[place] as number;
  }

  has(one: number): boolean {
    return this.#roundOf[one] === this.#round;
  }

  /** Says whether the number is new. */
  add(one: number): boolean {
    if (this.#roundOf[one] === this.#round) return false;
    this.#roundOf[one] = this.#round;
    this.#items[this.size++] = one;
    return true;
  }

  addAll(list: readonly number[] | undefined): void {
    if (list) for (const one of list) this.add(one);
  }

  clear(): void {
    this.size = 0;
    this.#round++;
  }

  each(visit: (one: number) => void): void {
    for (let place = 0; place < this.size; place++) visit(this.#items[place] as number);
  }

  list(): number[] {
    const list: number[] = [];
    this.each((one) => list.push(one));
    return list;
  }
}
