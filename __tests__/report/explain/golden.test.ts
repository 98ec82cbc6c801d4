import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import messages from "../../../src/locales/en.json" with { type: "json" };
import french from "../../../src/locales/fr.json" with { type: "json" };
import { createTranslate } from "../../../src/locales/translate.js";
import { renderWalkMarkdown } from "../../../src/report/explain/markdown.js";
import { renderWalk } from "../../../src/report/explain/terminal.js";
import type { Walk } from "../../../src/report/explain/walk.js";
import { explained, LAB_LINES } from "../../support/explained.js";

const translate = createTranslate("en", messages);

/** Compares with a file of this folder; UPDATE_GOLDEN=1 writes it instead. Read what changed before you commit it. */
function expectGolden(name: string, text: string): void {
  const file = new URL(`golden/${name}`, import.meta.url);
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, "utf8"));
}

const walk = (lines: readonly string[], overrides: Partial<Walk> = {}): Walk => ({
  path: "Dockerfile",
  explanation: explained(lines),
  image: null,
  note: { key: "explain.walk.notBuilt" },
  ...overrides,
});

const layer = (line: number | null, contentSize: number) =>
  ({
    diffId: null,
    origin: line === null ? "base" : "own",
    contentSize,
    downloadSize: null,
    createdBy: "",
    instruction: "",
    lines: line === null ? null : { start: line, end: line },
    mapping: "exact",
    cached: null,
    seconds: null,
  }) as const;

const WALKS: Readonly<Record<string, Walk>> = {
  lab: walk(LAB_LINES, {
    explanation: explained(LAB_LINES, {
      bases: new Map([["python:3.8-alpine", { cmd: ["python3"], entrypoint: [], onBuild: [] }]]),
      layers: [layer(null, 52_900_000), layer(2, 11_400_000), layer(4, 161)],
    }),
    image: { name: "python-hello-world", bytes: 64_300_161, layers: 3, standIn: null },
    note: null,
  }),
  "lab-without-engine": walk(LAB_LINES),
  stages: walk([
    "# syntax=docker/dockerfile:1",
    "ARG NODE=22",
    `FROM node:\${NODE}-slim AS build`,
    "WORKDIR /src",
    "COPY package.json package-lock.json ./",
    "RUN --mount=type=cache,target=/root/.npm npm ci",
    "COPY . .",
    "RUN npm run build",
    "FROM build AS test",
    "RUN npm test",
    "FROM nginx",
    "COPY --from=build /src/dist /usr/share/nginx/html",
    "COPY --link nginx.conf /etc/nginx/conf.d/default.conf",
    "COPY <<EOT /usr/share/nginx/html/version",
    "1",
    "EOT",
    "HEALTHCHECK CMD curl -f http://localhost/",
    "EXPOSE 80 443",
  ]),
  windows: walk([
    "# escape=`",
    "FROM mcr.microsoft.com/windows/servercore:ltsc2022",
    'SHELL ["powershell", "-Command"]',
    "RUN Write-Host hello; `",
    "    Remove-Item c:\\x",
    "WORKDIR c:\\app",
    "COPY app c:\\app",
    "CMD run.exe",
  ]),
  settings: walk([
    "FROM ghcr.io/acme/base:1.2 AS base",
    "ARG VERSION=1",
    "ENV A=1 B=2",
    'ENTRYPOINT ["tini", "--"]',
    "ONBUILD COPY . /src",
    "FROM base",
    "COPY . /app",
    "RUN pip install -r /app/requirements.txt",
    "ADD https://example.com/x.tgz vendor.tar /opt/",
    "USER app",
    "VOLUME /data",
    "STOPSIGNAL SIGINT",
    "LABEL a=b",
    "MAINTAINER me",
    "CMD old",
    'CMD ["serve"]',
    "HEALTHCHECK NONE",
  ]),
};

describe.each(Object.entries(WALKS))("%s", (name, shown) => {
  it("reads as it did in a terminal", () => {
    expectGolden(`${name}.golden.txt`, renderWalk(shown, { translate, width: 100, color: false }));
  });

  it("reads as it did in Markdown", () => {
    expectGolden(`${name}.golden.md`, renderWalkMarkdown(shown, translate));
  });
});

it("has no line wider than the terminal, instructions aside", () => {
  const text = renderWalk(walk(LAB_LINES), { translate, width: 60, color: false });
  const points = text.split("\n").filter((line) => line.startsWith("   "));
  expect(points.length).toBeGreaterThan(10);
  for (const line of points) expect(line.length).toBeLessThanOrEqual(60);
});

it("shows text that could move the cursor, or be markup, as what it is", () => {
  const hostile = walk(["FROM a", "COPY \u001b[31m<img>|`x` /b", "USER \u001b]0;x\u0007"]);
  const text = renderWalk(hostile, { translate, width: 100, color: false });
  expect(text.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  const markdown = renderWalkMarkdown(hostile, translate);
  expect(markdown).not.toContain("\u001b");
  expect(markdown.replace(/`+[^`]*<img>.*?`+/g, "")).not.toContain("<img>");
});

it("shortens a list of many names", () => {
  const names = Array.from({ length: 40 }, (_, index) => `f${index}`);
  const text = renderWalk(walk(["FROM a", `COPY ${names.join(" ")} /`]), {
    translate,
    width: 100,
    color: false,
  });
  expect(text).toContain("f0, f1, f2, f3, f4, f5, f6, f7, and …");
});

it("ends no line in a terminal where French keeps words together", () => {
  const translateFrench = createTranslate("fr", french);
  for (const width of [60, 80, 100, 108, 120]) {
    const text = renderWalk(walk(LAB_LINES), { translate: translateFrench, width, color: false });
    expect(text).not.toMatch(/^\s*[:;!?»]/m);
  }
});
