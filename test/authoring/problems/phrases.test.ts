import { describe, expect, test } from "vitest";
import { changed, type Files, problemsWith, sound } from "./content.ts";

const detecting = (file: string, ...detectors: string[]): Files =>
  changed(file, "sources:", `detect:\n${detectors.map((one) => `  - ${one}\n`).join("")}sources:`);
const atLimit = (...detectors: string[]) => detecting("symptoms/user-at-limit.yaml", ...detectors);
const dialog = (...detectors: string[]) => detecting("dialogs/limit-reached.yaml", ...detectors);
const words = (...texts: string[]) =>
  changed(
    "events/workplace-join-200.yaml",
    "sources:",
    `words: [${texts.map((one) => JSON.stringify(one)).join(", ")}]\nsources:`,
  );

describe("words that stand within the words of another finding", () => {
  test("in another case, with other quotation marks, dashes and white space", () => {
    expect(
      problemsWith(
        dialog("{ phrase: “Device  limit” – can’t join now }"),
        atLimit(`{ phrase: "device limit\\" - CAN'T join" }`),
      ),
    ).toMatchInlineSnapshot(`
      [
        "src/content/dialogs/limit-reached.yaml:7: detect.0.phrase: A text with these words also shows symptoms/user-at-limit, whose words stand within them. Use words that only one of the two has, or add implies: [symptoms/user-at-limit].",
      ]
    `);
  });

  test("the same words", () => {
    expect(problemsWith(dialog("{ phrase: the limit }"), atLimit("{ phrase: The limit }"))).toMatchInlineSnapshot(`
      [
        "src/content/symptoms/user-at-limit.yaml:3: detect.0.phrase: A text with these words also shows dialogs/limit-reached, whose words stand within them. Use words that only one of the two has, or add implies: [dialogs/limit-reached].",
      ]
    `);
  });

  test("an event’s own words and a phrase for any record, or for the same event", () => {
    const phrase = "{ event: 200, log: Workplace Join, phrase: maximum number }";
    const own = words("The maximum number of devices");
    expect(problemsWith(own, atLimit("{ phrase: maximum number }"))).toMatchInlineSnapshot(`
      [
        "src/content/events/workplace-join-200.yaml:6: words.0: A text with these words also shows symptoms/user-at-limit, whose words stand within them. Use words that only one of the two has, or add implies: [symptoms/user-at-limit].",
      ]
    `);
    expect(problemsWith(own, atLimit(phrase))).toMatchInlineSnapshot(`
      [
        "src/content/events/workplace-join-200.yaml:6: words.0: A text with these words also shows symptoms/user-at-limit, whose words stand within them. Use words that only one of the two has, or add implies: [symptoms/user-at-limit].",
      ]
    `);
  });

  test("the own words of two events: a record need not name its log", () => {
    const other = (words("The join failed at last")["events/workplace-join-200.yaml"] ?? "").replace(
      "event: 200",
      "event: 201",
    );
    expect(problemsWith(words("The join failed"), { "events/workplace-join-201.yaml": other })).toMatchInlineSnapshot(`
      [
        "src/content/events/workplace-join-201.yaml:6: words.0: A text with these words also shows events/workplace-join-200, whose words stand within them. Use words that only one of the two has, or add implies: [events/workplace-join-200].",
      ]
    `);
  });
});

test("words that are too short to be recognised", () => {
  expect(problemsWith(atLimit("{ phrase: no }"), words("—", "OK!"))).toMatchInlineSnapshot(`
    [
      "src/content/events/workplace-join-200.yaml:6: words.0: These words are too short to be recognised. Use three letters or digits at least.",
      "src/content/symptoms/user-at-limit.yaml:3: detect.0.phrase: These words are too short to be recognised. Use three letters or digits at least.",
    ]
  `);
});

describe("no problem", () => {
  const short = "phrase: the limit";
  const long = "phrase: the limit is reached";

  test("the finding with the longer words implies the other", () => {
    const implying = (dialog(`{ ${long} }`)["dialogs/limit-reached.yaml"] ?? "").replace(
      "sources:",
      "implies: [symptoms/user-at-limit]\nsources:",
    );
    expect(problemsWith({ "dialogs/limit-reached.yaml": implying }, atLimit(`{ ${short} }`))).toEqual([]);
  });

  test.each([
    [
      "different events",
      `{ event: 200, log: Workplace Join, ${short} }`,
      `{ event: 201, log: Workplace Join, ${long} }`,
    ],
    [
      "the same number in different logs",
      `{ event: 200, log: AAD, ${short} }`,
      `{ event: 200, log: Workplace Join, ${long} }`,
    ],
    ["a code that the other does not ask for", `{ code: "0x801c000e", ${short} }`, `{ ${long} }`],
    ["words that begin within a word of the other", "{ phrase: limit is }", "{ phrase: the unlimit is reached }"],
    ["words that only overlap", "{ phrase: reached the limit }", "{ phrase: the limit is reached }"],
  ])("%s", (_, shorter, longer) => {
    expect(problemsWith(dialog(longer), atLimit(shorter))).toEqual([]);
  });

  test("different fields", () => {
    const field = (sound["fields/azure-ad-joined.yaml"] ?? "").replace("AzureAdJoined", "Message");
    const one = `{ field: azure-ad-joined, equals: "NO", ${short} }`;
    const other = `{ field: message, equals: "NO", ${long} }`;
    expect(problemsWith({ "fields/message.yaml": field }, dialog(other), atLimit(one))).toEqual([]);
  });

  test("two detectors of one finding", () => {
    expect(problemsWith(atLimit(`{ ${short} }`, `{ ${long} }`))).toEqual([]);
  });
});
