import { describe, expect, test } from "vitest";
import { changed, problemsWith } from "./content.ts";

describe("syntax", () => {
  test("a key that stands twice", () => {
    const twice = changed("symptoms/user-at-limit.yaml", "sources:", "title: Again\nsources:");
    expect(problemsWith(twice)).toMatchInlineSnapshot(`
      [
        "src/content/symptoms/user-at-limit.yaml:2: A key stands twice. Keep one of the two.",
      ]
    `);
  });

  test("a line that is not YAML", () => {
    const broken = changed("symptoms/user-at-limit.yaml", "title: The", "title: Limit: the");
    expect(problemsWith(broken)).toMatchInlineSnapshot(`
      [
        "src/content/symptoms/user-at-limit.yaml:1: This is not YAML: Nested mappings are not allowed in compact mappings. Mend the line, or put the text in quotation marks.",
      ]
    `);
  });

  test("prose without front matter", () => {
    expect(problemsWith({ "causes/limit.mdx": "Devices are counted.\n" })).toMatchInlineSnapshot(`
      [
        "src/content/causes/limit.mdx:1: The file does not begin with front matter between two lines of ---. Put the keys of the entry there, and the prose below.",
        "src/content/dialogs/limit-reached.yaml:1: No rule and no check names this finding. Name it in a rule or a check, or delete the file.",
      ]
    `);
  });

  test("an empty file, and one that holds a list", () => {
    expect(problemsWith({ "symptoms/empty.yaml": "", "symptoms/list.yaml": "- title\n" })).toMatchInlineSnapshot(`
      [
        "src/content/symptoms/empty.yaml:1: This file holds nothing. Begin it as CONTRIBUTING.md shows.",
        "src/content/symptoms/list.yaml:1: This file holds a list. Begin it as CONTRIBUTING.md shows.",
      ]
    `);
  });
});

describe("shape", () => {
  test("a key that is missing, at the top and inside", () => {
    const noTitle = changed("symptoms/user-at-limit.yaml", "title: The user has as many devices as allowed\n", "");
    const noReason = changed("causes/limit.mdx", "    because: It may be that.\n", "");
    const noKind = changed("causes/limit.mdx", "kind: fault\n", "");
    expect(problemsWith(noTitle, noReason)).toMatchInlineSnapshot(`
      [
        "src/content/causes/limit.mdx:12: rules.1.because: This key is missing. Add it as CONTRIBUTING.md shows.",
        "src/content/symptoms/user-at-limit.yaml:1: title: This key is missing. Add it as CONTRIBUTING.md shows.",
      ]
    `);
    expect(problemsWith(noKind)).toMatchInlineSnapshot(`
      [
        "src/content/causes/limit.mdx:2: kind: This key is missing. Add it as CONTRIBUTING.md shows.",
      ]
    `);
  });

  test("keys that do not exist, each on its own line", () => {
    const misspelt = changed("causes/limit.mdx", "likelihood: common\n", "likelihood: common\nneed: x\nnote: y\n");
    expect(problemsWith(misspelt)).toMatchInlineSnapshot(`
      [
        "src/content/causes/limit.mdx:8: need: There is no such key. Correct the spelling, or take it out.",
        "src/content/causes/limit.mdx:9: note: There is no such key. Correct the spelling, or take it out.",
      ]
    `);
  });

  test("a word that is none of the possible ones", () => {
    expect(problemsWith(changed("causes/limit.mdx", "then: confirmed", "then: comfirmed"))).toMatchInlineSnapshot(`
      [
        "src/content/causes/limit.mdx:10: rules.0.then: “comfirmed” is none of confirmed, likely, possible, ruled-out. Did you mean confirmed? Write one of these.",
      ]
    `);
    expect(problemsWith(changed("causes/limit.mdx", "kind: fault", "kind: bug"))).toMatchInlineSnapshot(`
      [
        "src/content/causes/limit.mdx:4: kind: “bug” is none of fault, by-design, healthy. Write one of these.",
      ]
    `);
  });

  test("a code without quotation marks", () => {
    const bare = changed("codes/0x801c000e.yaml", '"0x801c000e"', "0x801c000e");
    expect(problemsWith(bare)).toMatchInlineSnapshot(`
      [
        "src/content/codes/0x801c000e.yaml:2: code: The value is the number 2149318670: YAML reads an unquoted 0x… as a number. Put the code in quotation marks.",
      ]
    `);
  });

  test("a code in another spelling", () => {
    const upper = changed("codes/0x801c000e.yaml", "0x801c000e", "0x801C000E");
    expect(problemsWith(upper)).toMatchInlineSnapshot(`
      [
        "src/content/codes/0x801c000e.yaml:2: code: The value must be a code as 0x and eight lower-case hexadecimal digits, or as AADSTS and its number, in quotation marks. Change it as CONTRIBUTING.md shows.",
      ]
    `);
  });

  test("a number and a date where text is asked for", () => {
    const number = changed("symptoms/user-at-limit.yaml", "The user has as many devices as allowed", "20");
    const date = changed("platforms/windows-7.yaml", '"2009-10-22"', "2009-10-22");
    expect(problemsWith(number, date)).toMatchInlineSnapshot(`
      [
        "src/content/platforms/windows-7.yaml:4: released: This is a date, not text. Put it in quotation marks.",
        "src/content/symptoms/user-at-limit.yaml:1: title: This is a number, not text. Put it in quotation marks.",
      ]
    `);
  });

  test("a key with nothing, and text where a list is asked for", () => {
    const nothing = changed("symptoms/user-at-limit.yaml", "The user has as many devices as allowed", "");
    const noList = changed("dialogs/limit-reached.yaml", "[Close]", "Close");
    expect(problemsWith(nothing, noList)).toMatchInlineSnapshot(`
      [
        "src/content/dialogs/limit-reached.yaml:5: buttons: This is text, not a list. Change it as CONTRIBUTING.md shows.",
        "src/content/symptoms/user-at-limit.yaml:1: title: Nothing stands here. Give a value, or take the key out.",
      ]
    `);
  });

  test("a mistake deep in a condition is named where it is", () => {
    const condition = `
      all:
        - dialogs/limit-reached
        - any:
            - symptoms/user-at-limit
            - not: Symptoms/User`;
    const deep = changed("causes/limit.mdx", "dialogs/limit-reached", condition);
    expect(problemsWith(deep)).toMatchInlineSnapshot(`
      [
        "src/content/causes/limit.mdx:14: rules.0.when.all.1.any.1.not: The value must be the path of a finding, for example dialogs/device-limit-reached (symptoms, dialogs, codes, events). Change it as CONTRIBUTING.md shows.",
      ]
    `);
  });

  test("a condition with two words in it", () => {
    const two = changed("causes/limit.mdx", "dialogs/limit-reached", "{ all: [codes/a], any: [codes/b] }");
    expect(problemsWith(two)).toMatchInlineSnapshot(`
      [
        "src/content/causes/limit.mdx:9: rules.0.when: The value must be a finding id, or exactly one of all, any and not over conditions. Change it as CONTRIBUTING.md shows.",
        "src/content/dialogs/limit-reached.yaml:1: No rule and no check names this finding. Name it in a rule or a check, or delete the file.",
      ]
    `);
  });

  test("a key of evidence that is no finding, and a presence that is none", () => {
    const evidence = changed("causes/limit.cases.yaml", "{ dialogs/limit-reached: present }", "{ limit: yes }");
    expect(problemsWith(evidence)).toMatchInlineSnapshot(`
      [
        "src/content/causes/limit.cases.yaml:3: 0.evidence.limit: The value must be the path of a finding, for example dialogs/device-limit-reached (symptoms, dialogs, codes, events). Change it as CONTRIBUTING.md shows.",
      ]
    `);
  });

  test("an id that stands twice in a list", () => {
    const twice = changed("symptoms/user-at-limit.yaml", "[manual]", "[manual, manual]");
    expect(problemsWith(twice)).toMatchInlineSnapshot(`
      [
        "src/content/symptoms/user-at-limit.yaml:2: sources: The value names something twice. Change it as CONTRIBUTING.md shows.",
      ]
    `);
  });

  test.each(["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd"])(
    "an address that readers must not follow: %s",
    (address) => {
      expect(problemsWith(changed("sources/manual.yaml", "https://example.org/manual", address))).toEqual([
        "src/content/sources/manual.yaml:3: address: This is not an address such as https://example.org/page. Change it as CONTRIBUTING.md shows.",
      ]);
    },
  );

  test("an address that is none", () => {
    expect(problemsWith(changed("sources/manual.yaml", "https://", ""))).toMatchInlineSnapshot(`
      [
        "src/content/sources/manual.yaml:3: address: This is not an address such as https://example.org/page. Change it as CONTRIBUTING.md shows.",
      ]
    `);
  });

  test("an empty list, and a time that is none", () => {
    const list = changed("causes/limit.mdx", "steps: [Delete a device.]", "steps: []");
    const time = changed("causes/limit.cases.yaml", "- name: the dialog", "- name: the dialog\n  now: yesterday");
    expect(problemsWith(list, time)).toMatchInlineSnapshot(`
      [
        "src/content/causes/limit.cases.yaml:2: 0.now: This is not a time such as 2024-05-31T12:00:00Z. Change it as CONTRIBUTING.md shows.",
        "src/content/causes/limit.mdx:20: fixes.0.steps: The list is empty. Add to it, or take the key out.",
      ]
    `);
  });

  test("a number where text or a list of texts is asked for", () => {
    const detect = "detect: [{ field: azure-ad-joined, equals: 1 }]\nsources:";
    expect(problemsWith(changed("symptoms/user-at-limit.yaml", "sources:", detect))).toMatchInlineSnapshot(`
      [
        "src/content/symptoms/user-at-limit.yaml:2: detect.0.equals: This is a number, not text. Put it in quotation marks.",
      ]
    `);
  });

  test("a detector that asks for nothing, and one that asks for too little", () => {
    const detect = 'detect:\n  - { code: "0x801c000e" }\n  - { event: 304 }\nsources:';
    expect(problemsWith(changed("symptoms/user-at-limit.yaml", "sources:", detect))).toMatchInlineSnapshot(`
      [
        "src/content/symptoms/user-at-limit.yaml:3: detect.0: The value needs a field, an event, a phrase or a pattern. Change it as CONTRIBUTING.md shows.",
        "src/content/symptoms/user-at-limit.yaml:4: detect.1: event needs its log: the same number means different things in each. Change it as CONTRIBUTING.md shows.",
      ]
    `);
  });
});
