import { expectConformance } from "./conform.ts";
import { plainEvaluator } from "./plain.ts";

expectConformance("the plain evaluator", plainEvaluator);
