import { runPublishAction } from "./publish-action.js";

// Not awaited at the top level: the bundler refuses that. runPublishAction never rejects.
void runPublishAction(process);
