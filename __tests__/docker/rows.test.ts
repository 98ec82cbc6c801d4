import { describe, expect, it } from "@jest/globals";
import { parseHistoryRows } from "../../src/docker/history.js";
import { parseImageListRows } from "../../src/docker/image-list.js";
import { parseInspectedImage } from "../../src/docker/inspect.js";

const lines = (...rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");

describe("parseHistoryRows", () => {
  it("reads rows with exact sizes and text that holds newlines", () => {
    const rows = parseHistoryRows(
      lines({
        Comment: "buildkit.dockerfile.v0",
        CreatedAt: "2026-11-21T00:17:47Z",
        CreatedBy: "RUN /bin/sh -c a\nb # buildkit",
        CreatedSince: "2026-11-21T00:17:47Z",
        ID: "<missing>",
        Size: "5018387",
      }),
    );
    expect(rows).toEqual([
      {
        id: "<missing>",
        created: "2026-11-21T00:17:47Z",
        createdBy: "RUN /bin/sh -c a\nb # buildkit",
        size: 5018387,
        comment: "buildkit.dockerfile.v0",
      },
    ]);
  });

  it("says unknown of a size that is no number of bytes", () => {
    const rows = parseHistoryRows(
      lines({ Size: "12B" }, { Size: "-1" }, { Size: "N/A" }, { Size: "9".repeat(30) }, {}),
    );
    expect(rows.map(({ size }) => size)).toEqual([null, null, null, null, null]);
  });
});

describe("parseImageListRows", () => {
  it("reads each cell as docker prints it", () => {
    const row = {
      CreatedSince: "4 minutes ago",
      ID: "5ae600532389",
      Repository: "python",
      Size: "186MB",
      Tag: "3-alpine",
    };
    expect(parseImageListRows(lines(row))).toEqual([
      { repository: "python", tag: "3-alpine", id: "5ae600532389", created: "4 minutes ago", size: "186MB" },
    ]);
  });
});

describe("parseInspectedImage", () => {
  it("reads an image that tells little", () => {
    const bare = JSON.stringify({
      Id: "sha256:a",
      Os: "linux",
      Architecture: "amd64",
      Config: null,
      RootFS: {},
    });
    expect(parseInspectedImage(bare)).toEqual({
      id: "sha256:a",
      os: "linux",
      architecture: "amd64",
      variant: null,
      size: null,
      diffIds: [],
      env: [],
      labels: {},
      shell: null,
      cmd: [],
      entrypoint: [],
      onBuild: [],
    });
  });

  it("refuses what is no image", () => {
    expect(() => parseInspectedImage("[]")).toThrow("docker image inspect printed no image.");
    expect(() => parseInspectedImage("nonsense")).toThrow("docker image inspect printed no image.");
  });
});
