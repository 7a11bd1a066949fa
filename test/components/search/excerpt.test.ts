import { expect, test } from "vitest";
import { stretchesOf } from "../../../src/components/search/excerpt.ts";

test("marks become stretches, entities become characters", () => {
  expect(stretchesOf("the <mark>device</mark> &lt;limit&gt; &amp; &#x2019;&#8217;&quot;")).toEqual([
    { text: "the ", isMatch: false },
    { text: "device", isMatch: true },
    { text: ' <limit> & ’’"', isMatch: false },
  ]);
});

test("other elements and unknown entities stay text", () => {
  expect(stretchesOf("<script>alert(1)</script> &copy; &#99999999;")).toEqual([
    { text: "<script>alert(1)</script> &copy; &#99999999;", isMatch: false },
  ]);
  expect(stretchesOf("")).toEqual([]);
});
