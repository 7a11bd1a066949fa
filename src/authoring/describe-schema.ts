import { fileURLToPath } from "node:url";
import ts from "typescript";

interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  additionalProperties?: JsonSchema;
  [keyword: string]: unknown;
}

/**
 * The JSON Schema of the published rules with the sentences of `rules/types.ts` as its descriptions. Throws if a field has no
 * sentence there: what consumers read is then not described.
 */
export function describeSchema(schema: object): object {
  const file = fileURLToPath(new URL("../rules/types.ts", import.meta.url));
  const program = ts.createProgram([file], { strict: true, allowImportingTsExtensions: true, noEmit: true });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const root = source?.statements.find((one) => ts.isInterfaceDeclaration(one) && one.name.text === "KnowledgeBase");
  if (!root) throw new Error("src/rules/types.ts declares no KnowledgeBase");

  const describe = (part: JsonSchema, type: ts.Type): JsonSchema => {
    const { properties, items, additionalProperties } = part;
    if (items) return { ...part, items: describe(items, elementOf(type)) };
    if (additionalProperties && typeof additionalProperties === "object")
      return { ...part, additionalProperties: describe(additionalProperties, type.getStringIndexType() ?? type) };
    if (!properties) return part;
    const described = Object.entries(properties).map(([name, property]) => {
      const symbol = type.getProperty(name);
      const description = symbol && ts.displayPartsToString(symbol.getDocumentationComment(checker));
      if (!symbol || !description)
        throw new Error(`src/rules/types.ts says nothing of ${checker.typeToString(type)}.${name}`);
      const inside = checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
      return [name, { description, ...describe(property, inside) }] as const;
    });
    return { ...part, properties: Object.fromEntries(described) };
  };
  const elementOf = (type: ts.Type) => checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type;
  return describe(schema as JsonSchema, checker.getTypeAtLocation(root));
}
