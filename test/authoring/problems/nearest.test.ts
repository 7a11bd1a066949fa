import { describe, expect, test } from "vitest";
import { editDistance, nearest } from "../../../src/authoring/problems/nearest.ts";

describe("editDistance", () => {
  test.each([
    ["", "", 0],
    ["join", "join", 0],
    ["join", "", 4],
    ["", "join", 4],
    ["join", "joint", 1],
    ["kitten", "sitting", 3],
  ])("from %j to %j it is %i", (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance);
  });
});

describe("nearest", () => {
  test("the nearest of several, the first in order of several as near", () => {
    expect(nearest("device-limt", ["device-list", "device-limit", "device-lint"])).toBe("device-limit");
    expect(nearest("phase-b", ["phase-c", "phase-a"])).toBe("phase-a");
  });

  test("nothing where nothing is near, and short words must be nearer", () => {
    expect(nearest("device-limit", ["tenant-not-found"])).toBeUndefined();
    expect(nearest("sync", ["join"])).toBeUndefined();
    expect(nearest("ab", ["ac"])).toBeUndefined();
  });
});
