import { describe, expect, it } from "vitest";
import { causeKinds } from "../../src/rules/vocabulary.ts";
import { hereSays, stationsOf } from "../../src/view/stations.ts";
import { makeEntries } from "./entries.ts";

const at = (order: number, happens = "") => ({ order, happens });
const { phases } = makeEntries({
  phases: {
    last: { families: { current: at(4), "down-level": at(1, "It is over.") } },
    sync: { families: { current: at(2) } },
    join: { title: "Join", families: { current: at(3, "The device asks."), "down-level": at(2) } },
    start: { families: { current: at(1) } },
  },
});
const states = (marked?: string[]) => stationsOf(phases, "current", marked).map(({ state }) => state);

describe("the stations of a family", () => {
  it("are its phases in its own order, with what happens there", () => {
    expect(stationsOf(phases, "current").map(({ id }) => id)).toEqual(["start", "sync", "join", "last"]);
    expect(stationsOf(phases, "down-level", ["join"])).toEqual([
      { id: "last", title: "last", happens: "It is over.", state: "before" },
      { id: "join", title: "Join", happens: "", state: "here" },
    ]);
  });

  it("are all before where none is marked", () => {
    expect(states()).toEqual(["before", "before", "before", "before"]);
    expect(states(["elsewhere"])).toEqual(["before", "before", "before", "before"]);
  });

  it("are before the marked one, here, and after it", () => {
    expect(states(["sync"])).toEqual(["before", "here", "after", "after"]);
    expect(states(["start"])).toEqual(["here", "after", "after", "after"]);
  });

  it("are after where they stand between two that are marked", () => {
    expect(states(["last", "sync"])).toEqual(["before", "here", "after", "here"]);
  });
});

it("what is said at a station of a cause is different for each kind", () => {
  expect(new Set(causeKinds.map((kind) => hereSays[kind])).size).toBe(causeKinds.length);
});
