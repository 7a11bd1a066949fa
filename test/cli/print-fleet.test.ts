import { describe, expect, it } from "vitest";
import { type FleetFormat, printFleet } from "../../src/cli/print-fleet.ts";
import { Fleet } from "../../src/fleet.ts";
import { fixtureBase } from "../rules/detect/fixture-base.ts";

const titled = "Cause | <b>one</b>\u001b[31m";
const base = { ...fixtureBase, causes: { one: { title: titled } } } as unknown as typeof fixtureBase;

function print(format: FleetFormat): string {
  const fleet = new Fleet();
  fleet.add("=1+1,a", { causes: [{ id: "one", verdict: "likely" }] });
  fleet.add(' +"b"', { causes: [{ id: "one", verdict: "likely" }] });
  fleet.add("plain\nname", { causes: [] });
  return printFleet(fleet, [{ name: "@bad\u001b[2J", why: "no | way" }], base, format);
}

describe("printFleet", () => {
  it("lets no cell of a CSV become a formula or end its row", () => {
    expect(print("csv")).toBe(
      [
        "device,cause,title,verdict",
        `"'=1+1,a",one,${titled},likely`,
        `"' +""b""",one,${titled},likely`,
        '"plain\nname",,Nothing recognised,none',
        "'@bad\u001b[2J,,no | way,unreadable",
      ].join("\n"),
    );
  });

  it("escapes what Markdown and HTML would read", () => {
    const markdown = print("markdown");
    expect(markdown).toContain("| Cause \\| \\<b\\>one\\</b\\> \\[31m | likely | 2 | 66.7 % |");
    expect(markdown).toContain("- @bad \\[2J: no \\| way");
  });

  it("sends nothing from names to the terminal", () => {
    expect(print("table").includes("\u001b[2J")).toBe(false);
  });

  it("prints all as JSON", () => {
    expect(JSON.parse(print("json"))).toMatchObject({
      devices: 3,
      causes: [
        { cause: "one", verdict: "likely", count: 2 },
        { cause: null, count: 1 },
      ],
      unreadable: [{ why: "no | way" }],
    });
  });

  it("prints an empty fleet", () => {
    expect(printFleet(new Fleet(), [], base, "table")).toContain("0 devices");
  });
});
