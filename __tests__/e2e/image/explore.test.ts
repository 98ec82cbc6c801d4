import { afterAll, describe, it, jest } from "@jest/globals";
import { appendFileSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { createWorkbench, engines } from "../../support/engine.js";
import { buildSmallBase, byWalk, byProvenance, createSite, linesOf } from "./built-layers.js";

jest.setTimeout(900_000);
const found = engines();
const bench = createWorkbench();
afterAll(() => bench.clear(found));
const out = (text: string) => appendFileSync("/tmp/b6/out.txt", `${text}\n`);

describe.each(found)("explore $name", (engine) => {
  it("explores", async () => {
    const site = createSite(engine, bench);
    const base = await buildSmallBase(site, bench);
    out(`##### ${engine.name}`);
    const sh = (script: string) => { const r = spawnSync("bash", ["-c", script], { env: { ...engine.env, BASE: base }, encoding: "utf8" }); if (r.status !== 0) throw new Error(r.stderr); return r.stdout.trim(); };
    const imported = bench.tag("imported"), committed = bench.tag("committed"), committed2 = bench.tag("committed2"), onB = bench.tag("on"), nohist = bench.tag("nohist");
    sh(`c=$(docker create ${base} sh) && docker export $c | docker import - ${imported} >/dev/null && docker rm $c >/dev/null`);
    sh(`c=$(docker create --network none ${base} sh -c 'echo hi > /committed') && docker start -a $c && docker commit $c ${committed} && docker rm $c`);
    await site.build({ tag: onB, dockerfile: `FROM ${base}\nONBUILD RUN echo t > /t\nONBUILD ENV A=b\nONBUILD WORKDIR /w\n` });
    const id = sh(`docker image inspect -f '{{.Id}}' ${base}`);
    const digest = sh(`docker image inspect -f '{{json .RepoDigests}}' ${base}`);
    out(`id ${id} digest ${digest}`);
    const report = (name: string, input: any, b: readonly string[] | null) => {
      const prov = byProvenance(input);
      out(`== ${name} prov=${input.provenance?.layers.length} diff=${input.diffIds.length}`);
      if (input.provenance) out(` prov     ${linesOf(prov).join(" | ")}`);
      out(` walk     ${linesOf(byWalk({ ...input, baseDiffIds: null })).join(" | ")}`);
      out(` walkBase ${linesOf(byWalk({ ...input, baseDiffIds: b })).join(" | ")}`);
      out(` nosave   ${linesOf(byWalk({ ...input, baseDiffIds: b, saved: null })).join(" | ")}`);
      out(` text     ${prov.map((l) => l.instruction ?? "*" + l.createdBy).map((t) => JSON.stringify(t.slice(0, 60))).join(" | ")}`);
      out(` cached   ${prov.map((l) => l.cached).join(" ")}`);
      out(` history  ${input.history.map((h: any) => JSON.stringify(h.createdBy.slice(0, 70) + "#" + h.comment.slice(0, 20) + "#" + h.size)).join(" ; ")}`);
      out(` steps    ${input.steps.map((h: any) => h.name.slice(0, 50)).filter((n: string) => !/internal|export|resolving/.test(n)).join(" ; ")}`);
    };
    const cases: Record<string, { d: string; legacy?: boolean; target?: string; base?: string; args?: Record<string, string> }> = {
      crlf: { d: `FROM ${base}\r\nRUN true && \\\r\n  echo > /x\r\nCOPY <<EOF /y\r\nhi\r\nEOF\r\nRUN touch "/z"\r\n` },
      onWithEnv: { d: `FROM ${onB}\nRUN echo 1 > /1\nRUN true\nRUN true\n`, base: onB },
      onTwice: { d: `FROM ${onB} AS a\nRUN true\nFROM a AS b\nONBUILD RUN echo b > /bb\nRUN true\nFROM b\nRUN true\n`, base: onB },
      imported: { d: `FROM ${imported}\nENV PATH=/bin\nRUN true\nCOPY a.txt /a\n`, base: imported },
      importedLegacy: { d: `FROM ${imported}\nENV PATH=/bin\nRUN true\nCOPY a.txt /a\n`, base: imported, legacy: true },
      onCommitted: { d: `FROM ${committed}\nRUN echo 1 > /1\n`, base: committed },
      suffix: { d: `FROM ${base}\nARG A=b c\nARG A=b\nRUN echo true\nRUN true\nRUN ["touch", "/t"]\nRUN ["true"]\nSHELL ["/bin/sh", "-ec"]\nRUN true\nRUN echo -ec true\n`.replace("ARG A=b c\n", "") },
      suffixLegacy: { legacy: true, d: `FROM ${base}\nARG A=b\nRUN echo true > /q\nRUN true\nRUN ["touch", "/t"]\nSHELL ["/bin/sh", "-ec"]\nRUN echo > /r\n` },
      heredocs: { d: `FROM ${base}\nRUN <<EOF\ntrue\nEOF\nRUN <<-EOF\n\techo tab > /tab\n\ttrue\n\tEOF\nRUN <<'EOF' sh\necho a > /a\nEOF\nRUN <<A <<B\necho a\nA\necho b\nB\nCOPY <<ONE <<"TWO" /d/\none\nONE\n$two\nTWO\nRUN <<EOF\n#!/bin/sh\necho x > /xx\nEOF\nADD <<EOF /e\ne\nEOF\nRUN sh <<EOF\ntrue\nEOF\n` },
      add: { d: `FROM ${base}\nADD a.tar /t/\nADD --chmod=755 a.txt b.txt /q/\nADD dir /q/\n` },
      addLegacy: { legacy: true, d: `FROM ${base}\nADD a.tar /t/\nADD a.txt b.txt /q/\nADD dir /q/\nCOPY dir/ /r/\n` },
      target: { target: "mid", d: `FROM ${base} AS one\nRUN echo 1 > /1\nFROM one AS MID\nRUN echo 2 > /2\nFROM mid\nRUN echo 3 > /3\n` },
      targetNo: { target: "1", d: `FROM ${base} AS one\nRUN echo 1 > /1\nFROM one\nRUN echo 2 > /2\nFROM one\nRUN echo 3 > /3\n` },
      args: { args: { B: base, V: "x" }, d: `ARG B=nothing\nARG V\nFROM \${B} AS x\nRUN echo x > /x\nFROM \${B} AS y\nRUN echo y > /y\nFROM $V\nARG V\nRUN echo "$V" > /v\nCOPY --from=y /\${V:-y}y* /c\n`.replace("/${V:-y}y*", "/y") },
      argsLegacy: { legacy: true, args: { B: base, V: "x" }, d: `ARG B=nothing\nARG V\nFROM \${B} AS x\nRUN echo x > /x\nFROM \${B} AS y\nRUN echo y > /y\nFROM $V\nARG V\nRUN echo "$V" > /v\nCOPY --from=y /y /c\n` },
      scratch: { d: `FROM ${base} AS s\nRUN echo x > /x\nFROM scratch\nCOPY --from=s /x /x\nCOPY --from=0 /x /x\nWORKDIR /w\n` },
      scratchLegacy: { legacy: true, d: `FROM ${base} AS s\nRUN echo x > /x\nFROM scratch\nCOPY --from=s /x /x\nCOPY --from=0 /x /x2\nWORKDIR /w\n` },
      byId: { d: `FROM ${id}\nRUN echo 1 > /1\n` },
      byIdLegacy: { legacy: true, d: `FROM ${id}\nRUN echo 1 > /1\n` },
      byDigest: { d: `FROM ${base.split(":")[0]}@${id}\nRUN echo 1 > /1\n` },
      work: { d: `FROM ${base}\nWORKDIR /tmp\nWORKDIR /a/../b\nWORKDIR c\nWORKDIR ..\nWORKDIR /\nWORKDIR .\nENV D=/\nWORKDIR $D\nWORKDIR \${D}q\nRUN true\nRUN true\n` },
      links: { d: `FROM ${base}\nCOPY --link a.txt /x/\nRUN true\nCOPY --link a.txt /x/\nCOPY --link --chown=1:1 --chmod=600 b.txt /y\nADD --link b.txt /z\nCOPY --link a.txt /x/\n` },
      tabs: { d: `FROM ${base}\nRUN true && \\\n\techo "a	b" > /tab && \\\n\ttrue\nRUN true \\\n\n  && true\nRUN\ttrue\n` },
    };
    for (const [name, c] of Object.entries(cases)) {
      try {
        const { input, tag } = await site.build({ dockerfile: c.d, legacy: c.legacy ?? false, buildArgs: c.args ?? {}, ...(c.target ? { target: c.target } : {}), files: { "a.tar": Buffer.from(sh("cd /tmp/b6 && mkdir -p tt && echo 1 > tt/f && tar cf - tt | base64 -w0"), "base64") } });
        const scratch = name.startsWith("scratch");
        report(name, input, scratch ? null : await site.diffIds(c.base ?? base));
        if (name === "target") {
          sh(`c=$(docker create --network none ${tag} sh -c 'echo hi > /committed') && docker start -a $c && docker commit $c ${committed2} && docker rm $c`);
          report("committed", { ...(await site.facts(committed2, c.d)), target: "mid" }, await site.diffIds(base));
          const flat = bench.tag("flat");
          sh(`c=$(docker create ${committed2} sh) && docker export $c | docker import - ${flat} && docker rm $c`);
          report("flat", { ...(await site.facts(flat, c.d)), target: "mid" }, await site.diffIds(base));
        }
      } catch (error) { out(`== ${name} FAILED ${String(error)}`); }
    }
  });
});
