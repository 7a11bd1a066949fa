import { expectConformance } from "./conform.ts";
import { rulesEngine } from "./rules-engine.ts";

expectConformance("the rules engine", rulesEngine);
