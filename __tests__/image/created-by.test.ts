import { describe, expect, it } from "@jest/globals";
import { likelyLayer, parseCreatedBy } from "../../src/image/created-by.js";
import { historyRow, legacyRow } from "../support/layers.js";

describe("CREATED BY", () => {
  it("is taken apart as BuildKit writes it", () => {
    expect(parseCreatedBy(historyRow("RUN |1 A=b /bin/sh -c true # buildkit"))).toEqual({
      keyword: "RUN",
      text: "|1 A=b /bin/sh -c true",
      builder: "buildkit",
    });
    expect(parseCreatedBy(historyRow('CMD ["python" "main.py"]'))).toMatchObject({ keyword: "CMD" });
  });

  it("is taken apart as the legacy builder writes it", () => {
    expect(parseCreatedBy(legacyRow("/bin/sh -c #(nop)  ENV A=b"))).toEqual({
      keyword: "ENV",
      text: "A=b",
      builder: "legacy",
    });
    expect(parseCreatedBy(legacyRow("/bin/bash -eo pipefail -c #(nop) WORKDIR /x"))).toMatchObject({
      keyword: "WORKDIR",
      text: "/x",
    });
    expect(parseCreatedBy(legacyRow("|1 A=b /bin/sh -c true"))).toMatchObject({ keyword: "RUN" });
  });

  it("has no keyword in an imported image or another tool's", () => {
    expect(parseCreatedBy(legacyRow(""))).toMatchObject({ keyword: null, builder: "unknown" });
    expect(parseCreatedBy(legacyRow("bazel build ..."))).toMatchObject({ keyword: null });
    expect(parseCreatedBy(legacyRow("ENVIRONMENT"))).toMatchObject({ keyword: null });
  });
});

describe("whether a row stands for a layer", () => {
  it("is sure where it has bytes, and for every RUN, COPY and ADD of BuildKit", () => {
    expect(likelyLayer(legacyRow("anything", 5))).toBe("yes");
    expect(likelyLayer(historyRow("RUN /bin/sh -c true # buildkit"))).toBe("yes");
    expect(likelyLayer(historyRow("WORKDIR /app"))).toBe("yes");
  });

  it("is open for empty rows of the legacy builder, of other tools and for the root folder", () => {
    expect(likelyLayer(legacyRow("/bin/sh -c true"))).toBe("maybe");
    expect(likelyLayer(legacyRow("/bin/sh -c #(nop) WORKDIR /app"))).toBe("maybe");
    expect(likelyLayer(historyRow("WORKDIR /"))).toBe("maybe");
    expect(likelyLayer(legacyRow(""))).toBe("maybe");
  });

  it("is out of the question for the rest", () => {
    expect(likelyLayer(historyRow("ENV A=b"))).toBe("no");
    expect(likelyLayer(legacyRow('/bin/sh -c #(nop)  CMD ["x"]'))).toBe("no");
  });
});
