import { buildRules, isStale } from "../src/authoring/build-rules.ts";

/** The command line reads the rules as they are built; the tests of it are about those of now. */
export default function setUp(): void {
  if (isStale()) buildRules();
}
