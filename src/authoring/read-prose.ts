import { type MdastNode, mdxToMdast } from "satteri";
import type { Fault } from "./entries.ts";

/** Plain Markdown. What is not named here is refused, and so is whatever a parser may learn some day. */
const allowed: ReadonlySet<string> = new Set([
  "root",
  "paragraph",
  "heading",
  "text",
  "emphasis",
  "strong",
  "delete",
  "inlineCode",
  "code",
  "break",
  "thematicBreak",
  "blockquote",
  "list",
  "listItem",
  "table",
  "tableRow",
  "tableCell",
  "link",
  "linkReference",
  "definition",
]);

/** A browser reads `\` as `/`, and leaves out tabs and line ends: an address has none of them, and no white space. */
const allowedAddress = /^(?:https:\/\/|mailto:|\/(?!\/)|#)[^\s\\\p{Cc}]*$/u;

/**
 * What is wrong with the prose of an entry, with its line: it is Markdown, and nothing in it runs at build or in a
 * reader's browser. `text` is read with the parser that the build uses, as it stands in the file but for the front
 * matter, of which only the line ends are left. A body that cannot be read has the one fault that the parser names.
 */
export function faultsOfProse(text: string): Fault[] {
  try {
    return faultsIn(mdxToMdast(text, { features: { frontmatter: false } }));
  } catch (error) {
    return [unreadable((error as Error).message)];
  }
}

function faultsIn(node: MdastNode): Fault[] {
  const line = node.position?.start.line ?? 1;
  if (!allowed.has(node.type)) return [{ line, ...refusalOf(node) }];
  const inside = "children" in node ? node.children.flatMap((child) => faultsIn(child as MdastNode)) : [];
  if ((node.type !== "link" && node.type !== "definition") || allowedAddress.test(node.url)) return inside;
  const what = `The link leads to ${JSON.stringify(node.url)}`;
  return [
    { line, what, todo: "Link to a page of this site as /causes/…/, or to an address that begins with https:" },
    ...inside,
  ];
}

function refusalOf(node: MdastNode): Omit<Fault, "line"> {
  switch (node.type) {
    case "mdxTextExpression":
    case "mdxFlowExpression":
      return { what: "What stands in braces is a program", todo: "Put it in backticks, or write \\{ for a brace" };
    case "mdxjsEsm":
      return {
        what: "A paragraph that begins so is a program",
        todo: "Begin it with another word than import or export",
      };
    case "mdxJsxTextElement":
    case "mdxJsxFlowElement":
      return {
        what: `<${node.name ?? ""}> is an element of a page, and prose is Markdown`,
        todo: "Write Markdown, put it in backticks, or write \\< for the sign",
      };
    case "image":
    case "imageReference":
      return { what: "Prose has no pictures", todo: "Say in words what the picture shows" };
    default:
      return { what: `This Markdown (${node.type}) is not used here`, todo: "Write it as plain Markdown" };
  }
}

/** The parser says `3:1: Unexpected … (note: …) (rule)`: its notes and rules are for programmers. */
function unreadable(message: string): Fault {
  const [, line = "1", reason = message] = /^(\d+):\d+: ([^(,]+)/.exec(message) ?? [];
  return {
    line: Number(line),
    what: `The prose cannot be read: ${reason.trim().replace(/\.$/, "")}`,
    todo: "Put the sign in backticks, or write \\< or \\{ for it",
  };
}
