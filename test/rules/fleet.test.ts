import { describe, expect, it } from "vitest";
import { Fleet } from "../../src/rules/fleet.ts";

describe("Fleet", () => {
  it("counts devices by leading cause and verdict, the most frequent first, ties by cause", () => {
    const fleet = new Fleet();
    fleet.add("a", { causes: [{ id: "two", verdict: "likely" }] });
    fleet.add("b", {
      causes: [
        { id: "one", verdict: "likely" },
        { id: "two", verdict: "likely" },
      ],
    });
    fleet.add("c", { causes: [{ id: "two", verdict: "confirmed" }] });
    fleet.add("d", { causes: [] });
    fleet.add("e", { causes: [{ id: "two", verdict: "confirmed" }] });
    expect(fleet.devices).toBe(5);
    expect(fleet.rows()).toEqual([
      { cause: "two", verdict: "confirmed", devices: ["c", "e"] },
      { cause: "one", verdict: "likely", devices: ["b"] },
      { cause: "two", verdict: "likely", devices: ["a"] },
      { cause: null, verdict: "none", devices: ["d"] },
    ]);
  });
});
