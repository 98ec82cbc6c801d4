import { describe, expect, it } from "@jest/globals";
import { commitUrl, createReportLinks, fileUrl, runUrl } from "../../src/github/links.js";
import { createContext } from "../support/github/session.js";

const SERVER = { serverUrl: "https://ghe.example", software: "github" } as const;
const REPOSITORY = { owner: "octo", name: "app" };
const SHA = "a".repeat(40);
const CONTEXT = createContext({ serverUrl: SERVER.serverUrl, apiUrl: "https://ghe.example/api/v3" });

describe("links", () => {
  it("name a file's lines at a commit", () => {
    const at = `https://ghe.example/octo/app/blob/${SHA}`;
    expect(fileUrl(SERVER, REPOSITORY, SHA, "app/Dockerfile", { start: 3, end: 7 })).toBe(
      `${at}/app/Dockerfile#L3-L7`,
    );
    expect(fileUrl(SERVER, REPOSITORY, SHA, "Dockerfile", { start: 3, end: 3 })).toBe(`${at}/Dockerfile#L3`);
    expect(fileUrl(SERVER, REPOSITORY, SHA, "Dockerfile", null)).toBe(`${at}/Dockerfile`);
  });

  it.each([
    ["a b/Dockerfile", "a%20b/Dockerfile"],
    ["Dockerfile#L1?x=[y](z)", "Dockerfile%23L1%3Fx%3D%5By%5D%28z%29"],
    ["my_dir/~/*Dockerfile*", "my%5Fdir/%7E/%2ADockerfile%2A"],
    ["Größe/файл", "Gr%C3%B6%C3%9Fe/%D1%84%D0%B0%D0%B9%D0%BB"],
    ["half\ud800pair", "half%EF%BF%BDpair"],
    ['"><script>', "%22%3E%3Cscript%3E"],
  ])("encode the path %s", (path, encoded) => {
    expect(fileUrl(SERVER, REPOSITORY, SHA, path, null)).toBe(
      `https://ghe.example/octo/app/blob/${SHA}/${encoded}`,
    );
  });

  it("name a commit and a run, with its attempt where it is not the first", () => {
    expect(commitUrl(SERVER.serverUrl, REPOSITORY, SHA)).toBe(`https://ghe.example/octo/app/commit/${SHA}`);
    expect(runUrl(CONTEXT)).toBe("https://ghe.example/octo/app/actions/runs/20");
    expect(runUrl({ ...CONTEXT, run: { id: 20, attempt: 3 } })).toBe(
      "https://ghe.example/octo/app/actions/runs/20/attempts/3",
    );
  });

  it("are those of Gitea and Forgejo where the server is one of them", () => {
    for (const software of ["gitea", "forgejo"] as const) {
      expect(fileUrl({ ...SERVER, software }, REPOSITORY, SHA, "Dockerfile", { start: 3, end: 7 })).toBe(
        `https://ghe.example/octo/app/src/commit/${SHA}/Dockerfile#L3-L7`,
      );
    }
    const again = { ...CONTEXT, run: { id: 20, attempt: 3 } };
    expect(runUrl({ ...again, software: "gitea" })).toBe("https://ghe.example/octo/app/actions/runs/20");
    expect(runUrl({ ...again, software: "forgejo" })).toBe("https://ghe.example/octo/app/actions/runs/3");
  });

  it("lead to no run where the runner names none", () => {
    expect(runUrl({ ...CONTEXT, run: { id: 0, attempt: 1 } })).toBeNull();
  });

  it("take the path that a file has in the repository, which the workspace need not be the root of", () => {
    const links = createReportLinks(CONTEXT, (path) => path.replace(/^source\//, ""));
    expect(links.line("source/app/Dockerfile", { start: 2, end: 2 })).toBe(
      `https://ghe.example/octo/app/blob/${SHA}/app/Dockerfile#L2`,
    );
  });

  it("of a report lead to the head repository", () => {
    const headRepository = { owner: "friend", name: "fork" };
    const pullRequest = { number: 7, headRepository, fork: true, baseSha: null, labels: [] };
    const links = createReportLinks({ ...CONTEXT, pullRequest }, (path) =>
      path === "Dockerfile" ? path : null,
    );
    expect(links.commit).toEqual({ sha: SHA, url: `https://ghe.example/friend/fork/commit/${SHA}` });
    expect(links.run).toBe("https://ghe.example/octo/app/actions/runs/20");
    expect(links.line("Dockerfile", { start: 1, end: 2 })).toBe(
      `https://ghe.example/friend/fork/blob/${SHA}/Dockerfile#L1-L2`,
    );
    for (const path of ["../../../evil/repo", "a/../b", "./a", "a//b", "..", ""]) {
      expect(createReportLinks(CONTEXT, (given) => given).line(path, { start: 1, end: 1 })).toBeNull();
    }
    expect(links.line("/tmp/Dockerfile", { start: 1, end: 2 })).toBeNull();
  });
});
