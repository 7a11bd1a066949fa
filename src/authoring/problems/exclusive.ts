import { ruleIndex } from "../../rules/plain/rule-index.ts";
import { type Content, entriesOf, findingsOf } from "./content.ts";
import { type Problem, problemAt } from "./problem.ts";

/** Finds checks that let one answer only, although one of the answers implies another. */
export function findImpliedChoices(content: Content): Problem[] {
  const { implied } = ruleIndex(content.base);
  return exclusiveChecks(content).flatMap(({ entry, raw }) =>
    entry.reveals.flatMap((id, position) => {
      const other = entry.reveals.find((one) => one !== id && implied(id).includes(one));
      if (!other) return [];
      const what = `${id} implies ${other}, and this check lets only one of them be so`;
      return [problemAt(raw, ["reveals", position], what, "Write choose: many, or take one of the two out")];
    }),
  );
}

/** Finds findings that can never be so, for they imply two answers of a check that lets one answer only. */
export function findSelfExclusion(content: Content): Problem[] {
  const { implied, implying } = ruleIndex(content.base);
  const files = new Map(findingsOf(content).map(({ findingId, raw }) => [findingId, raw]));
  return exclusiveChecks(content).flatMap(({ id: checkId, entry: { reveals } }) => {
    const impliedAnswers = (id: string) => reveals.filter((answer) => implied(id).includes(answer));
    // Where an answer implies another, the check has the problem, and not all that imply the answer.
    if (reveals.some((answer) => impliedAnswers(answer).length > 1)) return [];
    return [...new Set(reveals.flatMap(implying))].flatMap((findingId) => {
      const [one, other] = impliedAnswers(findingId);
      const raw = files.get(findingId);
      if (!one || !other || !raw) return [];
      const what = `This finding can never be so: it implies ${one} and ${other}, and checks/${checkId} lets only one be so`;
      return [problemAt(raw, ["implies"], what, "Take one of the two implications out, or write choose: many there")];
    });
  });
}

function exclusiveChecks(content: Content) {
  return entriesOf(content, "checks").filter(({ entry }) => entry.choose === "one");
}
