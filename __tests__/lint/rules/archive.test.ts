import { describe, expect, it } from "@jest/globals";
import { lintLines, pointedAt } from "../lint-text.js";

function copied(...lines: string[]): string[] {
  return pointedAt(["FROM debian:13", ...lines], "DL3010");
}

describe("DL3010, an archive that is copied and then unpacked", () => {
  it("points at the archive, in the words of an info", () => {
    expect(
      lintLines(["FROM a:1", "COPY x app.tar.gz /tmp/", "RUN tar -xf /tmp/app.tar.gz"], ["DL3010"]),
    ).toEqual([
      {
        id: "DL3010",
        severity: "info",
        at: "app.tar.gz",
        message:
          '"app.tar.gz" stays in the image after it is unpacked. Write ADD, which unpacks it into the destination itself.',
      },
    ]);
  });

  it.each([
    "tar -xzf a.tgz",
    "tar xzf a.tgz",
    "tar -C / -xzf a.tgz",
    "tar --extract --file a.tgz",
    "tar --get -f /tmp/a.tgz",
    "gunzip -c a.tgz | tar -x",
    "zcat < x && zcat a.tgz",
    "cd /tmp && \\\n  tar -xf \\\n  a.tgz",
  ])("flags a copied archive before %j", (script) => {
    expect(copied("COPY a.tgz /tmp/", `RUN ${script}`)).toEqual(["a.tgz"]);
  });

  it.each([
    "tar -cf a.tgz x",
    "tar -tf a.tgz",
    "tar -xf other.tgz",
    "tar -xzf a.tgz --strip-components=1",
    "tar -xzf a.tgz --exclude x",
    "rm a.tgz",
    "echo tar -xf a.tgz",
  ])("passes a copied archive before %j", (script) => {
    expect(copied("COPY a.tgz /tmp/", `RUN ${script}`)).toEqual([]);
  });

  it.each(["a.zip", "a.gz", "a.7z", "a.tar.lz", "a"])("passes %s, which ADD does not unpack", (name) => {
    expect(copied(`COPY ${name} /tmp/`, `RUN unzip ${name}; gunzip ${name}; tar -xf ${name}`)).toEqual([]);
  });

  it("knows the archive by what it is called in the image", () => {
    expect(copied("COPY a.tar /tmp/b.tar", "RUN tar -xf b.tar")).toEqual(["a.tar"]);
    expect(copied("COPY a.tar /tmp/b.tar", "RUN tar -xf a.tar")).toEqual([]);
    expect(copied("COPY dist/a.tar .", "RUN tar -xf a.tar")).toEqual(["dist/a.tar"]);
  });

  it("reads variables as they are written, and what they stand for", () => {
    const lines = ["ARG V=1", "COPY a-$V.tar ."];

    expect(copied(...lines, "RUN tar -xf a-$V.tar")).toEqual(["a-$V.tar"]);
    expect(copied(...lines, "RUN tar -xf a-1.tar")).toEqual(["a-$V.tar"]);
    expect(copied("COPY a-$V.tar .", "RUN tar -xf a-$V.tar")).toEqual(["a-$V.tar"]);
  });

  it("passes archives of other stages, ADD, ONBUILD, and those unpacked before or elsewhere", () => {
    const tar = "RUN tar -xf a.tar";

    expect(copied("COPY --from=b a.tar .", tar)).toEqual([]);
    expect(copied("ADD a.tar .", tar)).toEqual([]);
    expect(copied("COPY a.tar .", `ONBUILD ${tar}`)).toEqual([]);
    expect(copied(tar, "COPY a.tar .")).toEqual([]);
    expect(copied("COPY a.tar .", "FROM a:1", tar)).toEqual([]);
  });
});
