import { expect, test } from "vitest";
import { secretsNotice } from "../../src/words/secrets.ts";

test.each([
  [[], ""],
  [["a password"], "This text held a password."],
  [["a password", "a recovery password", "a token"], "This text held a password, a recovery password and a token."],
])("%j", (secrets, notice) => {
  expect(secretsNotice(secrets)).toBe(notice);
});
