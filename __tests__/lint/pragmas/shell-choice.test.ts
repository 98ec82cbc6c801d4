import { describe, expect, it } from "@jest/globals";
import { pointedAt } from "../lint-text.js";

/** DL3013 reads what RUN runs, so it finds something only in what is written for a POSIX-like shell. */
const installs = (...lines: string[]) => pointedAt(lines, "DL3013");

describe("# hadolint shell=", () => {
  it("above the first FROM is for every stage", () => {
    const lines = [
      "# hadolint shell=powershell",
      "FROM a:1",
      "RUN pip install a",
      "FROM b:1",
      "RUN pip install b",
    ];

    expect(installs(...lines)).toEqual([]);
  });

  it("above another FROM is for that stage", () => {
    const lines = ["FROM a:1", "RUN pip install a", "# hadolint shell=pwsh", "FROM b:1", "RUN pip install b"];

    expect(installs(...lines, "FROM c:1", "RUN pip install c")).toEqual(["a", "c"]);
  });

  it("above an instruction counts from there on, until a SHELL", () => {
    const lines = [
      "FROM a:1",
      "RUN pip install a",
      "# hadolint shell=cmd",
      "RUN pip install b",
      "RUN pip install c",
    ];

    expect(installs(...lines, 'SHELL ["/bin/bash", "-c"]', "RUN pip install d")).toEqual(["a", "d"]);
  });

  it("brings a POSIX shell back after a SHELL", () => {
    const lines = ["FROM a:1", 'SHELL ["pwsh"]', "RUN pip install a", "# hadolint shell=/bin/bash"];

    expect(installs(...lines, "RUN pip install b")).toEqual(["b"]);
  });

  it("changes nothing where it names a POSIX shell", () => {
    expect(installs("# hadolint shell=bash", "FROM a:1", "RUN pip install a")).toEqual(["a"]);
  });

  it("gives way to the SHELL of the stage below", () => {
    const lines = ["# hadolint shell=pwsh", "FROM a:1 AS a", 'SHELL ["/bin/sh", "-c"]', "FROM a"];

    expect(installs(...lines, "RUN pip install b")).toEqual(["b"]);
  });
});
