import { describe, expect, it } from "@jest/globals";
import { lintLines, pointedAt } from "../lint-text.js";

function unpinned(...lines: string[]): string[] {
  return pointedAt(["FROM golang:1.25", ...lines], "DL3062");
}

describe("DL3062, a Go package without a version", () => {
  it("points at the package, in the words of a warning", () => {
    expect(lintLines(["FROM a:1", "RUN go install example.com/tool@latest"], ["DL3062"])).toEqual([
      {
        id: "DL3062",
        severity: "warning",
        at: "example.com/tool@latest",
        message:
          'go takes whatever release of "example.com/tool" is newest that day. Pin it: example.com/tool@<version>.',
      },
    ]);
  });

  it.each([
    ["go install example.com/tool", ["example.com/tool"]],
    ["go install -ldflags '-s -w' -v example.com/tool@main", ["example.com/tool@main"]],
    ["go install -tags=x example.com/a@v1 example.com/b@upgrade", ["example.com/b@upgrade"]],
    ["go get -u example.com/tool", ["example.com/tool"]],
    ["go run example.com/tool@latest example.com/argument", ["example.com/tool@latest"]],
    ["go run example.com/tool@v1 && go get example.com/b", ["example.com/b"]],
  ])("flags %j", (script, expected) => {
    expect(unpinned(`RUN ${script}`)).toEqual(expected);
  });

  it.each([
    "go install example.com/tool@v1.2.3",
    "go install example.com/tool@$VERSION",
    "go install $TOOL",
    "go install ./... . /x ../x",
    "go install std cmd/vet",
    "go get -u ./...",
    "go get",
    "go get example.com/tool@none",
    "go run main.go",
    "go run . example.com/argument",
    "go build example.com/tool",
    "go mod download example.com/tool",
  ])("passes %j", (script) => {
    expect(unpinned(`RUN ${script}`)).toEqual([]);
  });

  it("leaves a package without a version to the go.mod that may have been copied before", () => {
    const install = "RUN go install example.com/tool && go run example.com/b";
    const from = "FROM a:1 AS b";

    expect(unpinned("COPY . .", install)).toEqual([]);
    expect(unpinned("RUN --mount=target=. go install example.com/tool")).toEqual([]);
    expect(unpinned(install, "COPY . .")).toEqual(["example.com/tool", "example.com/b"]);
    expect(pointedAt([from, "COPY . .", "FROM b", install], "DL3062")).toEqual([]);
    expect(pointedAt([from, "COPY . .", "FROM a:1", install], "DL3062")).toHaveLength(2);
    expect(unpinned("COPY . .", "RUN go get example.com/tool")).toEqual(["example.com/tool"]);
    expect(unpinned("COPY . .", "RUN go install example.com/tool@latest")).toHaveLength(1);
  });

  it("looks into continuations, here-documents and ONBUILD", () => {
    expect(unpinned("RUN go install \\", "  example.com/tool@latest")).toEqual(["example.com/tool@latest"]);
    expect(unpinned("RUN <<EOF", "go get example.com/tool", "EOF")).toEqual(["example.com/tool"]);
    expect(unpinned("ONBUILD RUN go get example.com/tool")).toEqual(["example.com/tool"]);
  });
});
