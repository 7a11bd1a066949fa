/**
 * A set of whole numbers below a limit that is filled and emptied all the time: emptying costs nothing, adding one write,
 * and what is in it can be walked in the order in which it came.
 */
export class NumberSet {
  readonly list: number[] = [];
  readonly #roundOf: Uint32Array;
  #round = 1;

  constructor(limit: number) {
    this.#roundOf = new Uint32Array(limit);
  }

  has(one: number): boolean {
    return this.#roundOf[one] === this.#round;
  }

  /** Says whether the number is new. */
  add(one: number): boolean {
    if (this.#roundOf[one] === this.#round) return false;
    this.#roundOf[one] = this.#round;
    this.list.push(one);
    return true;
  }

  clear(): void {
    this.list.length = 0;
    this.#round++;
  }
}
