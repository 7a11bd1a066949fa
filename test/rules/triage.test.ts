import { expect, test } from "vitest";
import { loadKnowledge } from "../../src/cli/knowledge.ts";

const { engine } = loadKnowledge();
const text = [
  "AzureAdJoined : NO\nDomainJoined : YES\nerror code 0x801c03f2",
  "AzureAdJoined : YES\nDomainJoined : YES",
  "AzureAdJoined : NO\nDomainJoined : NO",
].join("\n\n");

test("progress is told after each device, with how many there are", () => {
  const told: string[] = [];
  const reports = engine.triage(text, { onProgress: (done, total) => told.push(`${done} of ${total}`) });
  expect(reports).toHaveLength(3);
  expect(told).toEqual(["1 of 3", "2 of 3", "3 of 3"]);
});

test("without checks the causes are the same, and nothing is proposed", () => {
  const whole = engine.triage(text).map(({ diagnosis }) => diagnosis);
  const brief = engine.triage(text, { withoutChecks: true }).map(({ diagnosis }) => diagnosis);
  expect(whole.some(({ nextChecks }) => nextChecks.length > 0)).toBe(true);
  expect(brief).toEqual(whole.map((diagnosis) => ({ ...diagnosis, nextChecks: [] })));
});
