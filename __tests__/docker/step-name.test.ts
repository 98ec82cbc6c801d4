import { describe, expect, it } from "@jest/globals";
import { parseStepName } from "../../src/docker/step-name.js";

describe("parseStepName", () => {
  it.each([
    ["[2/4] RUN make", "[2/4]", null, 2, "RUN make"],
    ["[build 2/4] RUN make", "[build 2/4]", "build", 2, "RUN make"],
    ["[stage-1 12/14] COPY --link a b", "[stage-1 12/14]", "stage-1", 12, "COPY --link a b"],
    ["[ 2/11] RUN make", "[ 2/11]", null, 2, "RUN make"],
    ["[stage-1  2/11] RUN make", "[stage-1  2/11]", "stage-1", 2, "RUN make"],
    ["[linux/arm64 2/4] RUN make", "[linux/arm64 2/4]", null, 2, "RUN make"],
    ["[linux/amd64->arm64 build 2/4] RUN make", "[linux/amd64->arm64 build 2/4]", "build", 2, "RUN make"],
    ["[2/2] RUN echo [1/9] x", "[2/2]", null, 2, "RUN echo [1/9] x"],
    ["[internal] load .dockerignore", "[internal] load .dockerignore", null, null, "load .dockerignore"],
    ["exporting to image", "exporting to image", null, null, "exporting to image"],
    ["a\nb", "a b", null, null, "a\nb"],
  ])("takes %j apart", (name, label, stage, index, text) => {
    expect(parseStepName(name)).toEqual({ label, stage, index, text });
  });
});
