import { describe, expect, it } from "@jest/globals";
import { toBaseConfig } from "../src/base-configs.js";
import { inspectedImage } from "./support/captured.js";

function configOf(overrides: Parameters<typeof inspectedImage>[0]) {
  const { environment, hasShell } = toBaseConfig(inspectedImage(overrides));
  return { environment: [...environment], hasShell };
}

describe("what a stage takes over from an image", () => {
  it("is nothing where the image sets nothing", () => {
    expect(configOf({})).toEqual({ environment: [], hasShell: false });
    expect(configOf({ shell: [] }).hasShell).toBe(false);
  });

  it("is its variables, by name", () => {
    expect(configOf({ env: ["PATH=/bin", "A=b=c", "EMPTY="] }).environment).toEqual(["PATH", "A", "EMPTY"]);
  });

  it("is its shell", () => {
    expect(configOf({ shell: ["/bin/bash", "-c"] }).hasShell).toBe(true);
  });

  it("is what its ONBUILD triggers set too", () => {
    const onBuild = ["ENV A=1 B=2", "ARG C", "RUN echo ENV D=1", "LABEL E=1"];
    expect(configOf({ onBuild })).toEqual({ environment: ["A", "B", "C"], hasShell: false });
    expect(configOf({ onBuild: ['SHELL ["/bin/bash", "-c"]'] }).hasShell).toBe(true);
  });
});
