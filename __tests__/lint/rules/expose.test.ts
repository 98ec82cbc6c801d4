import { describe, expect, it } from "@jest/globals";
import { lintLines, pointedAt } from "../lint-text.js";

const expose = (ports: string) => ["FROM a:1", `EXPOSE ${ports}`];

describe("DL3011, a port above 65535", () => {
  it("points at each number", () => {
    const lines = expose("80 70000 8000-65536/udp 65535");

    expect(lintLines(lines, ["DL3011"]).map(({ at, severity }) => `${severity} ${at}`)).toEqual([
      "error 70000",
      "error 65536",
    ]);
  });

  it("points at the container's port behind a host's", () => {
    expect(pointedAt(expose("127.0.0.1:80:70000/tcp"), "DL3011")).toEqual(["70000"]);
  });

  it("points at a variable with such a value, and passes one that is not known", () => {
    expect(pointedAt(["FROM a:1", "ENV PORT=70000", "EXPOSE $PORT/tcp 8$UNKNOWN"], "DL3011")).toEqual([
      "$PORT/tcp",
    ]);
  });

  it("points at a number over a continuation, and after one", () => {
    expect(pointedAt(["FROM a:1", "EXPOSE 80 \\", "  70000"], "DL3011")).toEqual(["70000"]);
    expect(pointedAt(["FROM a:1", "EXPOSE 700\\", "00"], "DL3011")).toEqual(["700\\\n00"]);
  });

  it("passes 0 and 65535", () => {
    expect(pointedAt(expose("0 65535"), "DL3011")).toEqual([]);
  });
});

describe("ExposeProtoCasing, a protocol in upper case", () => {
  it("points at the protocol, once for a range", () => {
    const seen = lintLines(expose("80-82/TCP 53/Udp 90/tcp 91"), ["ExposeProtoCasing"]);

    expect(seen.map(({ at, severity }) => `${severity} ${at}`)).toEqual(["style TCP", "style Udp"]);
    expect(seen[0]?.message).toContain("tcp");
  });

  it("points at a variable with such a value", () => {
    expect(pointedAt(["FROM a:1", "ARG P=80/TCP", "EXPOSE $P"], "ExposeProtoCasing")).toEqual(["$P"]);
  });
});

describe("ExposeInvalidFormat, an address or a host port", () => {
  it("points at the whole word, and says what to write", () => {
    const lines = expose("127.0.0.1:80:8080/tcp 80:81 [::1]:80:82");
    const seen = lintLines(lines, ["ExposeInvalidFormat"]);

    expect(seen.map(({ at, severity }) => `${severity} ${at}`)).toEqual([
      "warning 127.0.0.1:80:8080/tcp",
      "warning 80:81",
      "warning [::1]:80:82",
    ]);
    expect(seen[0]?.message).toContain("Write 8080/tcp instead");
  });

  it("passes a port, a range and what is not known", () => {
    expect(pointedAt(expose("80 80-90/udp $PORTS"), "ExposeInvalidFormat")).toEqual([]);
  });
});
