import type { KnowledgeBase } from "../../rules/types.ts";
import { families, type Role, roles } from "../../rules/vocabulary.ts";
import { familyNames, roleNames } from "../../words/names.ts";
import type { Statement, TriageState } from "./state.ts";
import { platformName } from "./ticket.ts";

interface Props {
  base: KnowledgeBase;
  state: TriageState;
  /** The platform chosen, or the family that what was found belongs to. */
  seen: string | undefined;
  onChange(next: Partial<Statement>): void;
}

/** Which Windows the device runs, and what the person may do. */
export function Setting({ base, state, seen, onChange }: Props) {
  return (
    <>
      <label class="platform">
        <span class="label">The device runs</span>
        <select
          value={state.platform ?? ""}
          onChange={(event) => onChange({ platform: event.currentTarget.value || undefined })}
        >
          <option value="">{seen && !state.platform ? `Not sure (${platformName(seen, base)})` : "Not sure"}</option>
          {families.map((family) => {
            const members = Object.entries(base.platforms).filter(([, platform]) => platform.family === family);
            return (
              members.length > 0 && (
                <optgroup key={family} label={familyNames[family]}>
                  <option value={family}>Any {familyNames[family].toLowerCase().replace("windows", "Windows")}</option>
                  {members.map(([id, { title }]) => (
                    <option key={id} value={id}>
                      {title}
                    </option>
                  ))}
                </optgroup>
              )
            );
          })}
        </select>
      </label>
      <details class="roles">
        <summary>
          <span class="label">You are</span>{" "}
          {state.roles.length > 0 ? state.roles.map((role) => roleNames[role]).join(", ") : "anyone"}
        </summary>
        <fieldset>
          <legend class="small soft">Checks that are not yours come after those that are.</legend>
          {roles.map((role) => (
            <label key={role}>
              <input
                type="checkbox"
                checked={state.roles.includes(role)}
                onChange={() => onChange({ roles: toggled(state.roles, role) })}
              />{" "}
              {roleNames[role]}
            </label>
          ))}
        </fieldset>
      </details>
    </>
  );
}

const toggled = (chosen: readonly Role[], role: Role) =>
  chosen.includes(role) ? chosen.filter((one) => one !== role) : [...chosen, role];
