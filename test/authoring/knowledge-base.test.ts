import { describe, expect, test } from "vitest";
import { buildKnowledgeBase } from "../../src/authoring/knowledge-base.ts";
import { findProblems } from "../../src/authoring/problems/index.ts";
import { publishedSchema } from "../../src/authoring/published-schema.ts";
import { changed, type Files, read, sound } from "./problems/content.ts";

const build = (...files: Files[]) => buildKnowledgeBase(findProblems(read(Object.assign({}, sound, ...files))).entries);

test("the whole of a small knowledge base", () => {
  expect(build()).toMatchInlineSnapshot(`
    {
      "causes": {
        "limit": {
          "kind": "fault",
          "likelihood": "common",
          "phases": [
            "join",
          ],
          "platforms": [
            "down-level",
          ],
          "rules": [
            {
              "because": "Only the limit shows this dialog.",
              "then": "confirmed",
              "when": "dialogs/limit-reached",
            },
            {
              "because": "It may be that.",
              "then": "possible",
              "when": "symptoms/user-at-limit",
            },
            {
              "because": "There is room for one more.",
              "then": "ruled-out",
              "when": "symptoms/user-below-limit",
            },
          ],
          "summary": "The user has too many devices.",
          "title": "The limit is reached",
          "who": [
            "entra-admin",
          ],
        },
      },
      "checks": {
        "count-devices": {
          "choose": "one",
          "cost": 2,
          "method": "look",
          "question": "How many devices does the user have?",
          "reveals": [
            "symptoms/user-at-limit",
            "symptoms/user-below-limit",
          ],
          "title": "Count the devices",
          "who": "helpdesk",
        },
      },
      "fields": {
        "azure-ad-joined": {
          "name": "AzureAdJoined",
          "sections": [
            "Device State",
          ],
          "validIn": [
            "user",
          ],
        },
      },
      "findings": {
        "codes/0x801c000e": {
          "code": "0x801c000e",
          "title": "The quota is full",
        },
        "dialogs/limit-reached": {
          "title": "The limit is reached",
        },
        "events/workplace-join-200": {
          "event": 200,
          "log": "Workplace Join",
          "title": "The join failed",
        },
        "symptoms/user-at-limit": {
          "title": "The user has as many devices as allowed",
        },
        "symptoms/user-below-limit": {
          "title": "The user has fewer devices than allowed",
        },
      },
      "phases": {
        "join": {
          "families": {
            "down-level": {
              "order": 1,
            },
          },
          "title": "Join",
        },
      },
      "platforms": {
        "windows-7": {
          "family": "down-level",
          "title": "Windows 7",
        },
      },
      "version": 1,
    }
  `);
});

test("it has the published shape, and nothing that JSON would change", () => {
  const base = build();
  expect(publishedSchema.parse(base)).toEqual(base);
  expect(JSON.parse(JSON.stringify(base))).toStrictEqual(base);
});

test("no content is a knowledge base too", () => {
  expect(buildKnowledgeBase(findProblems([]).entries)).toEqual({
    version: 1,
    platforms: {},
    phases: {},
    findings: {},
    fields: {},
    checks: {},
    causes: {},
  });
});

describe("findings", () => {
  test("a code implies the code that it wraps, besides what it says it implies", () => {
    const wraps = changed("codes/0x801c000e.yaml", "sources:", 'wraps: "AADSTS50155"\nimplies: [codes/a]\nsources:');
    expect(build(wraps).findings["codes/0x801c000e"]?.implies).toEqual(["codes/a", "codes/aadsts50155"]);
  });

  test("what detection needs of an event", () => {
    const event = changed(
      "events/workplace-join-200.yaml",
      "sources:",
      "words: [the join failed]\nsettledBy: [events/a]\nsources:",
    );
    expect(build(event).findings["events/workplace-join-200"]).toEqual({
      title: "The join failed",
      log: "Workplace Join",
      event: 200,
      words: ["the join failed"],
      settledBy: ["events/a"],
    });
  });
});

describe("causes", () => {
  test("of the fixes only who can do them, each once", () => {
    const fix = "  - { who: entra-admin, steps: [x], verify: [y] }\n  - { who: user, steps: [x], verify: [y] }\n";
    const cause = build(changed("causes/limit.mdx", "sources:", `${fix}sources:`)).causes["limit"];
    expect(cause?.who).toEqual(["entra-admin", "user"]);
    expect(cause).not.toHaveProperty("fixes");
    expect(cause).not.toHaveProperty("sources");
  });
});

test("fields publish a value only where it is valid elsewhere than the field", () => {
  const values =
    'values:\n  - { value: "YES", means: It is. }\n  - { value: "NO", means: No., validIn: [system] }\nsources:';
  const { fields } = build(changed("fields/azure-ad-joined.yaml", "sources:", values));
  expect(fields["azure-ad-joined"]?.values).toEqual([{ value: "NO", validIn: ["system"] }]);
});

test("phases publish their order and what shows that they are behind", () => {
  const passed = changed("phases/join.yaml", "It registers. }", "It registers., passed: events/a }");
  expect(build(passed).phases["join"]?.families).toEqual({ "down-level": { order: 1, passed: "events/a" } });
});
