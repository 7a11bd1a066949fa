import { expectConformance } from "./conform.ts";
import { sessionEngine } from "./session.ts";

expectConformance("the engine that keeps a session", sessionEngine);
