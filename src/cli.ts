#!/usr/bin/env node
import { runCommandLine } from "./command-line.js";
import { keepCompiled } from "./compile-cache.js";

keepCompiled(process);

// A reader that has seen enough (`lint | head`) closes the pipe: no reason to complain.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

void runCommandLine(process).then((status) => {
  process.exitCode = status;
});
