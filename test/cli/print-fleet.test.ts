import { describe, expect, it } from "vitest";
import { type FleetFormat, fleetFormats, printFleet } from "../../src/cli/print-fleet.ts";
import { Fleet } from "../../src/rules/fleet.ts";
import { fixtureBase } from "../rules/detect/fixture-base.ts";

const titled = "Cause | <b>one</b>\u001b[31m";
const shown = "Cause | <b>one</b> [31m";
const base = { ...fixtureBase, causes: { one: { title: titled } } } as unknown as typeof fixtureBase;

function print(format: FleetFormat): string {
  const fleet = new Fleet();
  fleet.add("=1+1,a", { causes: [{ id: "one", verdict: "likely" }] });
  fleet.add(' +"b"', { causes: [{ id: "one", verdict: "likely" }] });
  fleet.add("plain\nname", { causes: [] });
  return printFleet(fleet, [{ name: "@bad\u001b[2J", why: "no | way" }], base, format);
}

describe("printFleet", () => {
  it("lets no cell of a CSV become a formula, end its row, or do something to a terminal", () => {
    expect(print("csv")).toBe(
      [
        "\ufeffdevice,cause,title,verdict",
        `"'=1+1,a",one,${shown},likely`,
        `"' +""b""",one,${shown},likely`,
        "plain name,,Nothing recognised,none",
        "'@bad [2J,,no | way,unreadable",
      ].join("\n"),
    );
  });

  it.each([
    ["=1", "'=1"],
    ["\t=1", "' =1"],
    ["＝1+1", "'＝1+1"],
    ["＋1", "'＋1"],
    ["－1", "'－1"],
    ["＠x", "'＠x"],
    ["a;=1+1.txt", `"a;'=1+1.txt"`],
    ["a; ＝1;-2", `"a;' ＝1;'-2"`],
    ["pc-1;b+c=d@e", `"pc-1;b+c=d@e"`],
    ["a\u001b]0;=x\u0007", `"a ]0;'=x "`],
  ])("guards the device %j in a CSV", (device, cell) => {
    const fleet = new Fleet();
    fleet.add(device, { causes: [] });
    expect(printFleet(fleet, [], base, "csv").split("\n")[1]).toBe(`${cell},,Nothing recognised,none`);
  });

  it.each(fleetFormats)("prints nothing of a name as %s that acts on a terminal", (format) => {
    const signs = "\u0007\u001b\u007f\u009b\u061c\u200e\u2028\u202e\u2066";
    const fleet = new Fleet();
    fleet.add(`pc${signs}1`, { causes: [] });
    const out = printFleet(fleet, [{ name: `bad${signs}`, why: signs }], base, format);
    expect(out.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u);
    if (format === "json") expect(JSON.parse(out).unreadable).toEqual([{ name: `bad${signs}`, why: signs }]);
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
