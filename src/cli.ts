import { runCommandLine } from "./command-line.js";

void runCommandLine(process).then((status) => {
  process.exitCode = status;
});
