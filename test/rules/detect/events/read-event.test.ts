import { describe, expect, it } from "vitest";
import { logIn, readEventHeader } from "../../../../src/rules/detect/events/read-event.ts";

const known = new Set([102, 304, 1104]);
const read = (text: string) => readEventHeader(text, known);

describe("readEventHeader", () => {
  it.each([
    ["Event ID:      304", [304]],
    ["EventID1025", [1025]],
    ["Event ID:200", [200]],
    ["event 304 again", [304]],
    ["Event #304", [304]],
    ["Event-ID = 304", [304]],
    ['"EventID": 304,', [304]],
    ["Events 304, 307 and 1104", [304, 307, 1104]],
    ["<EventID Qualifiers='0'>304</EventID>", [304]],
    ["Error  3/4/2021 5:06:07 PM  User Device Registration  304  None", [304]],
    ["Error,3/4/2021 5:06:07 PM,Microsoft-Windows-User Device Registration,304,None", [304]],
    ["3/4/2021 5:06:07 PM            304 Error            Automatic registration failed", [304]],
    ["102  Workplace Join discovery failed.", [102]],
    ["| 102 | Workplace Join discovery failed |", [102]],
    ["Id               : 304", [304]],
    ["Ereignis-ID:   304", [304]],
    ["ID de l’événement : 304", [304]],
    ["Id. del evento: 304", [304]],
    ["イベント ID:      304", [304]],
  ])("reads the numbers of %j", (text, numbers) => {
    expect(read(text)?.numbers).toEqual(numbers);
  });

  it.each([
    "Event on 3/4/2021",
    "Event 2021-03-04",
    "103  Things are so",
    "300 Devices are so",
    "Id : 12ab",
    "an eventful 304",
    "Prevent 304",
  ])("takes %j for no event", (text) => {
    expect(read(text)).toBeUndefined();
  });

  it("reads log, time and heading", () => {
    expect(read("Log Name: Microsoft-Windows-Workplace Join/Admin")).toMatchObject({
      heading: "logname",
      log: "Workplace Join",
    });
    expect(read("Date:   3/4/2021 5:06:07 PM")).toMatchObject({ heading: "date", time: "Date:   3/4/2021 5:06:07 PM" });
    expect(read("<TimeCreated SystemTime='2021-03-04T05:06:07.1Z'/>")).toMatchObject({
      time: "2021-03-04T05:06:07.1Z",
    });
    expect(read("ProviderName : Microsoft-Windows-AAD")).toMatchObject({ heading: "source", log: "AAD" });
    expect(read("> Level: Error")).toMatchObject({ heading: "level", numbers: [] });
  });
});

describe("logIn", () => {
  it.each([
    ["Microsoft-Windows-User Device Registration/Admin", "User Device Registration"],
    ["Provider Name='Microsoft-Windows-Workplace Join'", "Workplace Join"],
    ["Applications and Services Logs > AAD/Operational", "AAD"],
    ["Source:AAD", "AAD"],
    ["nothing of AAD", undefined],
  ])("of %j is %j", (text, log) => {
    expect(logIn(text)).toBe(log);
  });
});
