import { describe, expect, test } from "vitest";
import { changed, problemsWith } from "./content.ts";

describe("findings", () => {
  test("in conditions of rules, at any depth", () => {
    const rule = changed(
      "causes/limit.mdx",
      "when: symptoms/user-at-limit",
      "when: { any: [symptoms/user-at-limit, { all: [symptoms/nowhere, { not: codes/0x801c000f }] }] }",
    );
    expect(problemsWith(rule)).toMatchInlineSnapshot(`
      [
        "src/content/causes/limit.mdx:12: rules.1.when.any.1.all.0: There is no symptoms/nowhere. Correct it, or write src/content/symptoms/nowhere.yaml.",
        "src/content/causes/limit.mdx:12: rules.1.when.any.1.all.1.not: There is no codes/0x801c000f. Did you mean codes/0x801c000e? Correct it, or write src/content/codes/0x801c000f.yaml.",
      ]
    `);
  });

  test("in needs and in when of a fix", () => {
    const needs = changed("causes/limit.mdx", "rules:", "needs: symptoms/no-needs\nrules:")["causes/limit.mdx"] ?? "";
    const fix = needs.replace("  - who: entra-admin", "  - who: entra-admin\n    when: symptoms/no-fix");
    expect(problemsWith({ "causes/limit.mdx": fix })).toMatchInlineSnapshot(`
      [
        "src/content/causes/limit.mdx:8: needs: There is no symptoms/no-needs. Correct it, or write src/content/symptoms/no-needs.yaml.",
        "src/content/causes/limit.mdx:21: fixes.0.when: There is no symptoms/no-fix. Correct it, or write src/content/symptoms/no-fix.yaml.",
      ]
    `);
  });

  test("in passed of a phase", () => {
    const passed = changed(
      "phases/join.yaml",
      "happens: It registers. }",
      "happens: It registers., passed: events/none }",
    );
    expect(problemsWith(passed)).toMatchInlineSnapshot(`
      [
        "src/content/phases/join.yaml:4: families.down-level.passed: There is no events/none. Correct it, or write src/content/events/none.yaml.",
      ]
    `);
  });

  test("in reveals, implies, settledBy and wraps", () => {
    const reveals = changed("checks/count-devices.mdx", "symptoms/user-below-limit", "symptoms/user-below-limit");
    const implies = changed("symptoms/user-at-limit.yaml", "sources:", "implies: [symptoms/many-devices]\nsources:");
    const settledBy = changed("events/workplace-join-200.yaml", "sources:", "settledBy: [events/none]\nsources:");
    const wraps = changed("codes/0x801c000e.yaml", "sources:", 'wraps: "AADSTS50155"\nsources:');
    expect(problemsWith(reveals, implies, settledBy, wraps)).toMatchInlineSnapshot(`
      [
        "src/content/codes/0x801c000e.yaml:5: wraps: There is no codes/aadsts50155. Correct it, or write src/content/codes/aadsts50155.yaml.",
        "src/content/events/workplace-join-200.yaml:6: settledBy.0: There is no events/none. Correct it, or write src/content/events/none.yaml.",
        "src/content/symptoms/user-at-limit.yaml:2: implies.0: There is no symptoms/many-devices. Correct it, or write src/content/symptoms/many-devices.yaml.",
      ]
    `);
  });

  test("in cases, with causes and platforms", () => {
    const cases = `
- name: all of it
  platform: windows-9
  starts: dialogs/nowhere
  evidence: { dialogs/limit-reached: present, symptoms/nobody: absent }
  verdicts: { limit: confirmed, limits: open }
  ranked: [limit, quota]
- name: a family is a platform
  platform: down-level
  evidence: { dialogs/limit-reached: absent, symptoms/user-below-limit: present }
  verdicts: { limit: ruled-out }
`;
    expect(problemsWith({ "causes/limit.cases.yaml": cases })).toMatchInlineSnapshot(`
      [
        "src/content/causes/limit.cases.yaml:2: 0.platform: There is no platforms/windows-9. Did you mean platforms/windows-7? Correct it, or write src/content/platforms/windows-9.yaml.",
        "src/content/causes/limit.cases.yaml:3: 0.starts: There is no dialogs/nowhere. Correct it, or write src/content/dialogs/nowhere.yaml.",
        "src/content/causes/limit.cases.yaml:4: 0.evidence.symptoms/nobody: There is no symptoms/nobody. Correct it, or write src/content/symptoms/nobody.yaml.",
        "src/content/causes/limit.cases.yaml:5: 0.verdicts.limits: There is no causes/limits. Did you mean causes/limit? Correct it, or write src/content/causes/limits.mdx.",
        "src/content/causes/limit.cases.yaml:6: 0.ranked.1: There is no causes/quota. Correct it, or write src/content/causes/quota.mdx.",
      ]
    `);
  });
});

test("sources, platforms and phases", () => {
  const entry = changed(
    "causes/limit.mdx",
    "platforms: [down-level]\nphases: [join]",
    "platforms: [down-levl]\nphases: [joint]",
  );
  const source = changed("symptoms/user-at-limit.yaml", "[manual]", "[manual, handbook]");
  expect(problemsWith(entry, source)).toMatchInlineSnapshot(`
    [
      "src/content/causes/limit.mdx:5: platforms.0: There is no platforms/down-levl. Did you mean platforms/down-level? Correct it, or write src/content/platforms/down-levl.yaml.",
      "src/content/causes/limit.mdx:6: phases.0: There is no phases/joint. Did you mean phases/join? Correct it, or write src/content/phases/joint.yaml.",
      "src/content/symptoms/user-at-limit.yaml:2: sources.1: There is no sources/handbook. Correct it, or write src/content/sources/handbook.yaml.",
    ]
  `);
});

test("fields of detectors", () => {
  const detect = `detect:
  - { field: azure-ad-join, equals: "YES" }
  - { field: azure-ad-joined, olderThan: { field: client-time, by: PT4H } }
  - { field: azure-ad-joined, sameAs: tenant-id }
sources:`;
  expect(problemsWith(changed("symptoms/user-at-limit.yaml", "sources:", detect))).toMatchInlineSnapshot(`
    [
      "src/content/symptoms/user-at-limit.yaml:3: detect.0.field: There is no fields/azure-ad-join. Did you mean fields/azure-ad-joined? Correct it, or write src/content/fields/azure-ad-join.yaml.",
      "src/content/symptoms/user-at-limit.yaml:4: detect.1.olderThan.field: There is no fields/client-time. Correct it, or write src/content/fields/client-time.yaml.",
      "src/content/symptoms/user-at-limit.yaml:5: detect.2.sameAs: There is no fields/tenant-id. Correct it, or write src/content/fields/tenant-id.yaml.",
    ]
  `);
});

test("places and sources of statements", () => {
  const statement = `
section: Errors
order: 1
says: There is a limit.
places:
  - { in: causes/limits, words: Devices are counted. }
  - { in: cause/limit, words: Devices are counted. }
correction: { now: There is none., sources: [handbook] }
`;
  expect(problemsWith({ "statements/limit.yaml": statement })).toMatchInlineSnapshot(`
    [
      "src/content/statements/limit.yaml:5: places.0.in: There is no causes/limits. Did you mean causes/limit? Correct it, or write src/content/causes/limits.mdx.",
      "src/content/statements/limit.yaml:6: places.1.in: There is no cause/limit. Begin with the kind of an entry: symptoms, dialogs, codes, events, causes, checks, fields, labels, public, guides, platforms, phases, commands, sources, statements.",
      "src/content/statements/limit.yaml:7: correction.sources.0: There is no sources/handbook. Correct it, or write src/content/sources/handbook.yaml.",
    ]
  `);
});

test("an old id is answered with the one of today", () => {
  const renamed = changed("symptoms/user-at-limit.yaml", "sources:", "formerly: [too-many-devices]\nsources:");
  const rule = changed("causes/limit.mdx", "when: symptoms/user-at-limit", "when: symptoms/too-many-devices");
  expect(problemsWith(renamed, rule)).toMatchInlineSnapshot(`
    [
      "src/content/causes/limit.mdx:12: rules.1.when: There is no symptoms/too-many-devices. It is called symptoms/user-at-limit now; name it so.",
    ]
  `);
});

test("a file whose shape is wrong exists: one mistake, one problem", () => {
  expect(problemsWith(changed("symptoms/user-at-limit.yaml", "title:", "titel:"))).toMatchInlineSnapshot(`
    [
      "src/content/symptoms/user-at-limit.yaml:1: titel: There is no such key. Correct the spelling, or take it out.",
      "src/content/symptoms/user-at-limit.yaml:1: title: This key is missing. Add it as CONTRIBUTING.md shows.",
    ]
  `);
  expect(problemsWith(changed("causes/limit.mdx", "kind: fault", "kind: [fault"))).toMatchInlineSnapshot(`
    [
      "src/content/causes/limit.mdx:5: This is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]. Mend the line, or put the text in quotation marks.",
    ]
  `);
});
