import { runAction } from "./action.js";

// Not awaited at the top level: the bundler refuses that. runAction never rejects.
void runAction(process);
