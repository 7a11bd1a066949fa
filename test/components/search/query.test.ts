import { expect, test } from "vitest";
import { isNothing, readQuery, writeQuery } from "../../../src/components/search/query.ts";

test("the address holds the query and its filters", () => {
  const query = { text: "0x80072ee7 & more", filters: { kind: "Causes", who: "Help desk" } };
  const written = writeQuery(query);
  expect(written).toBe("?q=0x80072ee7+%26+more&kind=Causes&who=Help+desk");
  expect(readQuery(written)).toEqual(query);
});

test("nothing asked is nothing in the address; unknown keys are left out", () => {
  expect(writeQuery({ text: "  ", filters: {} })).toBe("");
  expect(readQuery("?x=1&kind=")).toEqual({ text: "", filters: {} });
  expect(isNothing({ text: " ", filters: {} })).toBe(true);
});
