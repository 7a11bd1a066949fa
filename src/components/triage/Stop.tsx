import type { Diagnosis } from "../../rules/plain/diagnose.ts";

/** Why there is no next check. */
export function Stop({ diagnosis: { causes, open } }: { diagnosis: Diagnosis }) {
  const isSettled = causes.some(({ verdict }) => verdict === "confirmed");
  return (
    <section class="stop" aria-labelledby="stop-heading">
      <h2 id="stop-heading" class="label" tabIndex={-1} data-region-heading>
        {isSettled ? "Settled" : "Nothing left to ask"}
      </h2>
      <p class="small">{isSettled ? settled : causes.length + open.length > 0 ? undecided : nothing}</p>
    </section>
  );
}

const settled = "Nothing more needs to be checked. Do what stands above, and see whether it worked.";
const undecided =
  "No check that this site knows would change the answer. Take what is here to whoever can fix it, in the order given.";
const nothing =
  "What was found matches no cause that this site knows. Take back an answer you are not sure of, or copy this for the help desk.";
