export const id = 690;
export const ids = [690];
export const modules = {

/***/ 1690:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  walkDockerfile: () => (/* binding */ walkDockerfile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/base-image.ts
var base_image = __webpack_require__(834);
// EXTERNAL MODULE: ./src/cli-arguments.ts
var cli_arguments = __webpack_require__(5616);
// EXTERNAL MODULE: ./src/docker/client.ts
var client = __webpack_require__(9949);
// EXTERNAL MODULE: ./src/docker/inspect.ts
var inspect = __webpack_require__(4892);
// EXTERNAL MODULE: ./src/dockerfile/line-index.ts
var line_index = __webpack_require__(6403);
// EXTERNAL MODULE: ./src/dockerfile/parse.ts + 17 modules
var parse = __webpack_require__(3020);
// EXTERNAL MODULE: ./src/dockerfile/stages.ts
var stages = __webpack_require__(9931);
// EXTERNAL MODULE: ./src/lint/context.ts + 7 modules
var lint_context = __webpack_require__(8889);
// EXTERNAL MODULE: ./src/lint/result-stages.ts
var result_stages = __webpack_require__(14);
// EXTERNAL MODULE: ./src/lint/stage-finder.ts
var stage_finder = __webpack_require__(4652);
// EXTERNAL MODULE: ./src/lint/mount.ts
var mount = __webpack_require__(4856);
// EXTERNAL MODULE: ./src/lint/needed-stages.ts
var needed_stages = __webpack_require__(8450);
// EXTERNAL MODULE: ./src/lint/rules/copy-sources.ts
var copy_sources = __webpack_require__(8895);
// EXTERNAL MODULE: ./src/lint/rules/application-file.ts
var application_file = __webpack_require__(2034);
;// CONCATENATED MODULE: ./src/explain/copy.ts


/** What a COPY or ADD puts into its layer, and why it stands where it does. */
function explainCopy(instruction, facts, { context, finder, endOf, linesOf }) {
    const { stage } = facts;
    const base = context.baseImage(stage);
    const inherited = base.kind === "stage" ? (endOf(base.stage)?.workdir ?? null) : null;
    const target = { code: targetOf(instruction, facts.workdir.get(instruction) ?? inherited) };
    const fromFlag = instruction.flags.find(({ name }) => name === "from")?.value ?? null;
    if (fromFlag !== null)
        return [fromElsewhere(finder, stage, instruction, { from: fromFlag, target }, linesOf)];
    const sources = (0,copy_sources/* contextSources */.S)(context, stage, instruction);
    const written = new Set(sources.map(({ range }) => range.start));
    const markers = new Set(instruction.heredocs.map(({ marker }) => marker.start));
    const remote = instruction.args
        .slice(0, -1)
        .filter(({ range }) => !written.has(range.start) && !markers.has(range.start));
    const paths = sources.map(({ text }) => text);
    const sentences = [];
    if (instruction.heredocs.length > 0) {
        sentences.push({ key: "explain.copy.inline", values: { count: instruction.heredocs.length, target } });
    }
    if (remote.length > 0) {
        const codes = remote.map(({ value }) => value);
        sentences.push({ key: "explain.add.remote", values: { sources: { codes, join: "and" }, target } });
    }
    if (paths.length === 0)
        return sentences;
    sentences.push(isWholeContext(paths)
        ? { key: "explain.copy.all", values: { target } }
        : { key: "explain.copy.context", values: { sources: { codes: paths, join: "and" }, target } });
    if (instruction.keyword === "ADD")
        sentences.push({ key: "explain.add.archive" });
    const resolved = sources.map(({ path }) => path);
    return [...sentences, ...place(instruction, facts, resolved, linesOf)];
}
function isWholeContext(paths) {
    return paths.some((path) => path === "." || path === "./" || path === "/" || path === "*");
}
function fromElsewhere(finder, { index }, { args }, { from, target }, linesOf) {
    const values = {
        sources: { codes: args.slice(0, -1).map(({ value }) => value), join: "and" },
        target,
        from: { code: from },
    };
    const stage = finder.byNameOrNumber(from, index);
    if (stage === null)
        return { key: "explain.copy.image", values };
    return { key: "explain.copy.stage", values: { ...values, line: linesOf(stage.from).start } };
}
/**
 * Where it is copied to. The dot for the working folder would read as the end of the sentence, or with that as the folder
 * above: it is named by the WORKDIR that holds there, where the file says which.
 */
function targetOf({ args }, workdir) {
    const target = args.at(-1)?.value ?? "";
    if (target !== "." && target !== "./")
        return target;
    const folder = workdir?.args[0]?.value ?? "";
    return folder.startsWith("/") && !folder.includes("$") ? folder : "./";
}
/** Why it stands there, or where it should: packages are installed again whenever what is copied above changes. */
function place(instruction, { nextInstall, firstSource, lastStep }, resolved, linesOf) {
    if (resolved.some((path) => path === null))
        return [];
    const hasSource = resolved.some((path) => path !== null && (0,application_file/* isApplication */.z)(path));
    const next = nextInstall.get(instruction) ?? null;
    if (next === null) {
        const isOnly = instruction === firstSource && instruction === lastStep;
        return isOnly ? [{ key: "explain.copy.last" }] : [];
    }
    const line = linesOf(next.run).start;
    if (hasSource)
        return [{ key: `explain.copy.${next.install.from}`, values: { line } }];
    const isBeforeSource = firstSource === null || firstSource.range.start > instruction.range.start;
    return next.install.from === "manifest" && isBeforeSource
        ? [{ key: "explain.copy.list", values: { line } }]
        : [];
}

;// CONCATENATED MODULE: ./src/explain/cache.ts




/** More changes than these nobody reads, and each is followed through the whole file. */
const MOST_CHANGES = 10;
/**
 * Which lines come from the cache when a file changes that the build copies: one answer for each COPY and ADD of the
 * build context, and each RUN that mounts some of it. None where a stage begins with what another image left there
 * with ONBUILD, which may copy anything.
 * Source: https://docs.docker.com/build/cache/invalidation/
 */
function explainCache(context, finder, hasTriggers, linesOf) {
    if (context.staged.stages.some((stage) => context.isBuilt(stage) && hasTriggers(stage)))
        return [];
    const copied = sourcesByInstruction(context);
    const changes = distinctChanges(copied);
    if (changes.length === 0)
        return [{ key: "explain.cache.none" }];
    const shown = changes.slice(0, MOST_CHANGES);
    const left = changes.length - shown.length;
    return [
        ...shown.flatMap((change) => describe(change, follow(change, { context, finder, copied }), linesOf)),
        ...(left === 0 ? [] : [{ key: "explain.cache.more", values: { count: left } }]),
    ];
}
function sourcesByInstruction(context) {
    const found = new Map();
    for (const stage of context.staged.stages) {
        if (!context.isBuilt(stage))
            continue;
        for (const instruction of stage.instructions) {
            const paths = (0,copy_sources/* contextSources */.S)(context, stage, instruction).map(({ path, text }) => path ?? text);
            const mounted = instruction.keyword === "RUN" ? instruction.flags.flatMap(mountedSource) : [];
            if (paths.length + mounted.length > 0)
                found.set(instruction, [...paths, ...mounted]);
        }
    }
    return found;
}
/** What a RUN mounts of the build context: all of it where it names nothing. */
function mountedSource({ name, value }) {
    if (name !== "mount" || value === null)
        return [];
    const options = (0,mount/* mountOptions */.g)(value);
    if (options.get("type") !== "bind" || options.has("from"))
        return [];
    return [options.get("source") ?? options.get("src") ?? "."];
}
/** Of all of the build context last: by then the files that are copied by name have been told of. */
function distinctChanges(copied) {
    const named = new Map();
    let isAll = false;
    for (const paths of copied.values()) {
        if (isWholeContext(paths))
            isAll = true;
        else
            named.set(paths.map(plain).toSorted().join("\n"), { paths, isAny: false, isOther: false });
    }
    const any = { paths: ["."], isAny: true, isOther: named.size > 0 };
    return isAll ? [...named.values(), any] : [...named.values()];
}
/** The steps of the stages that are built, in the order of the file, and what becomes of each. */
function follow(change, { context, finder, copied }) {
    const ends = new Map();
    const steps = [];
    for (const stage of context.staged.stages) {
        if (!context.isBuilt(stage))
            continue;
        const base = context.baseImage(stage);
        let below = base.kind === "stage" ? (ends.get(base.stage) ?? "kept") : "kept";
        if (base.kind === "image" || base.kind === "unknown")
            steps.push({ instruction: stage.from, fate: "kept" });
        for (const instruction of stage.instructions) {
            if (!STEPS.has(instruction.keyword))
                continue;
            const own = fateOf(instruction, stage, change, { finder, copied, ends });
            // https://docs.docker.com/reference/dockerfile/#copy---link: it does not depend on the steps above it.
            const isLinked = instruction.flags.some(({ name, value }) => name === "link" && value !== "false");
            const fate = isLinked ? own : worse(below, own);
            steps.push({ instruction, fate });
            below = worse(below, own);
        }
        ends.set(stage, below);
    }
    return steps;
}
const STEPS = new Set(["ADD", "COPY", "RUN", "WORKDIR"]);
function fateOf(instruction, stage, change, facts) {
    const own = (facts.copied.get(instruction) ?? []).map((path) => touched(path, change));
    const others = (0,needed_stages/* sourcesOf */.u)(instruction).map((name) => {
        const source = facts.finder.byNameOrNumber(name, stage.index);
        return source !== null && (facts.ends.get(source) ?? "kept") !== "kept" ? "perhaps" : "kept";
    });
    return [...own, ...others].reduce(worse, "kept");
}
/** Whether a source takes in the file that changes. */
function touched(source, { paths, isAny }) {
    const whole = isWholeContext([source]);
    if (isAny)
        return whole ? "again" : "kept";
    if (whole)
        return "again";
    const path = plain(source);
    const fates = paths.map((other) => {
        const changed = plain(other);
        if (path === changed || changed.startsWith(`${path}/`))
            return "again";
        return path.startsWith(`${changed}/`) || /[*?[]/.test(path + changed) ? "perhaps" : "kept";
    });
    return fates.reduce(worse, "kept");
}
function plain(path) {
    return path.replace(/^(?:\.?\/)+/, "").replace(/\/+$/, "");
}
function worse(a, b) {
    if (a === "again" || b === "again")
        return "again";
    return a === "perhaps" || b === "perhaps" ? "perhaps" : "kept";
}
function describe({ paths, isAny, isOther }, steps, linesOf) {
    const kept = places(steps, "kept", linesOf);
    const again = places(steps, "again", linesOf);
    const perhaps = places(steps, "perhaps", linesOf);
    const change = {
        key: "explain.cache.change",
        values: {
            what: isAny ? (isOther ? "any" : "all") : "named",
            sources: { codes: paths, join: "or" },
            keptCount: kept.count,
            kept: { lines: kept.lines },
            againCount: again.count,
            again: { lines: again.lines },
        },
    };
    if (perhaps.count === 0)
        return [change];
    const values = { count: perhaps.count, lines: { lines: perhaps.lines } };
    return [change, { key: "explain.cache.perhaps", values }];
}
/** Three and more neighbours are one stretch. */
function places(steps, wanted, linesOf) {
    const stretches = [];
    let open = null;
    let count = 0;
    for (const { instruction, fate } of steps) {
        if (fate !== wanted) {
            open = null;
            continue;
        }
        count += 1;
        const { start } = linesOf(instruction);
        if (open === null) {
            open = [start];
            stretches.push(open);
        }
        else
            open.push(start);
    }
    const lines = stretches.flatMap((starts) => {
        const [first = 0] = starts;
        const single = starts.map((start) => ({ start, end: start }));
        return starts.length < 3 ? single : [{ start: first, end: starts.at(-1) ?? first }];
    });
    return { count, lines };
}

;// CONCATENATED MODULE: ./src/explain/chain.ts
/** The ends of all stages, in one pass: a stage stands below what it is built FROM. */
function readStageEnds(context, factsOf) {
    const ends = new Map();
    for (const stage of context.staged.stages) {
        const base = context.baseImage(stage);
        const below = base.kind === "stage" ? (ends.get(base.stage) ?? null) : null;
        const { last, count } = factsOf(stage);
        ends.set(stage, {
            cmds: (below?.cmds ?? 0) + (count.get("CMD") ?? 0),
            workdir: last.get("WORKDIR") ?? below?.workdir ?? null,
        });
    }
    return ends;
}
/** By keyword, the last instruction in the stages that the image is made of, its own first. */
function holdingInstructions(imageStages, factsOf) {
    return new Map(imageStages.toReversed().flatMap((stage) => [...factsOf(stage).last]));
}

;// CONCATENATED MODULE: ./src/explain/command.ts
/** What a CMD notes, which one holds, and what it takes the place of. */
function explainCmd(instruction, stage, facts) {
    const { last } = facts.factsOf(stage);
    const holds = replaced(instruction, stage, facts);
    if (holds !== null)
        return [holds];
    const count = facts.endOf(stage)?.cmds ?? 1;
    return [
        { key: "explain.cmd.is", values: { command: { code: textOf(instruction) } } },
        { key: "explain.cmd.last", values: { count } },
        ...instead(stage, facts),
        ...withEntrypoint(instruction, last.get("ENTRYPOINT") ?? null, stage, facts),
    ];
}
/** What every container runs, and what becomes of the CMD of the image below. */
function explainEntrypoint(instruction, stage, facts) {
    const holds = replaced(instruction, stage, facts);
    if (holds !== null)
        return [holds];
    const command = { code: textOf(instruction) };
    const key = instruction.form === "shell" ? "explain.entrypoint.shell" : "explain.entrypoint.is";
    const is = { key, values: { command } };
    const cmd = facts.factsOf(stage).last.has("CMD") ? [] : (inherited("CMD", stage, facts)?.words ?? []);
    if (cmd.length === 0)
        return [is];
    return [is, { key: "explain.entrypoint.drops", values: { command: { code: cmd.join(" ") } } }];
}
/** The HEALTHCHECK, CMD or ENTRYPOINT that a later one makes useless, of the stage or of one that the image adds to it. */
function replaced(instruction, stage, { factsOf, linesOf, imageStages, holding }) {
    const last = (imageStages.has(stage) ? holding : factsOf(stage).last).get(instruction.keyword);
    if (last === undefined || last === instruction)
        return null;
    const values = { instruction: { code: instruction.keyword }, line: linesOf(last).start };
    return { key: "explain.replaced", values };
}
/** What a container of the stage's image runs; null where that takes knowing what is not known. */
function finalCommand(stage, facts) {
    const entrypoint = effective("ENTRYPOINT", stage, facts);
    if (entrypoint === null)
        return null;
    // A shell that has its command already takes no arguments.
    if (entrypoint.isShell)
        return runs(entrypoint.words);
    const cmd = dropsCmd(stage, facts) ? NOTHING : effective("CMD", stage, facts);
    if (cmd === null || (cmd.isShell && entrypoint.words.length > 0))
        return null;
    return runs([...entrypoint.words, ...cmd.words]);
}
function runs(words) {
    return words.length === 0
        ? null
        : { key: "explain.command", values: { command: { code: words.join(" ") } } };
}
const NOTHING = { words: [], isShell: false, from: null };
/** What holds at the stage's end; null where it is the base image's and that one is not known. */
function effective(keyword, stage, facts) {
    const own = facts.factsOf(stage).last.get(keyword);
    return own === undefined ? inherited(keyword, stage, facts) : toCommandLine(own);
}
/** What the stage starts with. */
function inherited(keyword, stage, { context, factsOf, baseOf }) {
    const ancestors = context.ancestors(stage);
    for (const ancestor of ancestors) {
        const { last } = factsOf(ancestor);
        const found = last.get(keyword);
        // An ONBUILD of the stage may set one as well, and an ENTRYPOINT takes away the CMD below it.
        if (last.has("ONBUILD"))
            return null;
        if (found !== undefined)
            return toCommandLine(found);
        if (keyword === "CMD" && last.has("ENTRYPOINT"))
            return NOTHING;
    }
    if (context.baseImage(ancestors.at(-1) ?? stage).kind === "scratch")
        return NOTHING;
    const base = baseOf(stage);
    const words = keyword === "CMD" ? (base?.cmd ?? null) : (base?.entrypoint ?? null);
    return words === null || (base?.onBuild.length ?? 0) > 0 ? null : { words, isShell: false, from: null };
}
/** An ENTRYPOINT of the stage does away with the CMD below, unless the stage has one of its own. */
function dropsCmd(stage, { factsOf }) {
    const { last } = factsOf(stage);
    return last.has("ENTRYPOINT") && !last.has("CMD");
}
function toCommandLine(instruction) {
    const isShell = instruction.form === "shell";
    return { words: instruction.args.map(({ value }) => value), isShell, from: instruction };
}
function textOf({ args }) {
    return args.map(({ value }) => value).join(" ");
}
/** Whose place the CMD takes. */
function instead(stage, facts) {
    const before = inherited("CMD", stage, facts);
    if (before === null)
        return [{ key: "explain.cmd.baseUnknown" }];
    const { words, from } = before;
    if (from !== null) {
        return [{ key: "explain.cmd.replacesLine", values: { line: facts.linesOf(from).start } }];
    }
    if (words.length === 0)
        return [{ key: "explain.cmd.baseNone" }];
    return [{ key: "explain.cmd.replacesBase", values: { command: { code: words.join(" ") } } }];
}
/** How the CMD goes together with an ENTRYPOINT, where there is one. */
function withEntrypoint(cmd, own, stage, facts) {
    const entrypoint = own === null ? inherited("ENTRYPOINT", stage, facts) : toCommandLine(own);
    if (entrypoint === null || entrypoint.words.length === 0) {
        return cmd.form === "shell" ? [{ key: "explain.cmd.shell" }] : [];
    }
    const program = { code: entrypoint.words.join(" ") };
    if (entrypoint.isShell)
        return [{ key: "explain.cmd.ignored", values: { program } }];
    return [{ key: "explain.cmd.arguments", values: { program } }];
}

;// CONCATENATED MODULE: ./src/explain/costs.ts
const METADATA = new Set("ARG CMD ENTRYPOINT ENV EXPOSE HEALTHCHECK LABEL MAINTAINER ONBUILD SHELL STOPSIGNAL USER VOLUME".split(" "));
const WITH_LAYER = new Set(["ADD", "COPY", "RUN"]);
/** Tells what an instruction puts into the image; `layers` are those of the image, null where none was measured. */
function createCosts(context, layers, linesOf) {
    const ownLayers = new Map();
    for (const layer of layers ?? []) {
        if (layer.origin !== "own" || layer.lines === null)
            continue;
        const known = ownLayers.get(layer.lines.start);
        if (known === undefined)
            ownLayers.set(layer.lines.start, [layer]);
        else
            known.push(layer);
    }
    return {
        ofFrom(stage) {
            if (!context.isInFinalImage(stage))
                return { kind: "elsewhere" };
            const { kind } = context.baseImage(stage);
            if (kind !== "image" && kind !== "unknown")
                return { kind: "unknown" };
            if (layers === null)
                return { kind: "base", bytes: null, layers: null };
            const base = layers.filter(({ origin }) => origin === "base");
            return { kind: "base", bytes: sum(base), layers: base.length };
        },
        ofInstruction(instruction, stage) {
            if (!context.isInFinalImage(stage))
                return { kind: "elsewhere" };
            if (METADATA.has(instruction.keyword))
                return { kind: "metadata" };
            const own = ownLayers.get(linesOf(instruction).start) ?? [];
            if (own.length > 0) {
                const isApproximate = own.some(({ mapping }) => mapping === "approximate");
                return { kind: "layer", bytes: sum(own), isApproximate };
            }
            return layers === null && WITH_LAYER.has(instruction.keyword)
                ? { kind: "layer", bytes: null, isApproximate: false }
                : { kind: "unknown" };
        },
    };
}
function sum(layers) {
    return layers.reduce((total, { contentSize }) => (total === null || contentSize === null ? null : total + contentSize), 0);
}

// EXTERNAL MODULE: ./src/lint/base-image.ts
var lint_base_image = __webpack_require__(3880);
// EXTERNAL MODULE: ./src/lint/rules/data/slimmer-tags.ts
var slimmer_tags = __webpack_require__(615);
// EXTERNAL MODULE: ./src/lint/windows-image.ts
var windows_image = __webpack_require__(8456);
;// CONCATENATED MODULE: ./src/explain/from.ts



/** What FROM chose, what the tag means, and what becomes of the stage. */
function explainFrom(context, stage, base, linesOf) {
    return [
        ...chosen(context, stage, linesOf),
        ...platform(stage),
        ...triggers(context, stage, base),
        ...fate(context, stage),
    ];
}
function chosen(context, stage, linesOf) {
    const image = context.baseImage(stage);
    switch (image.kind) {
        case "scratch":
            return [{ key: "explain.from.scratch" }];
        case "stage":
            return [
                {
                    key: "explain.from.stage",
                    values: {
                        stage: { code: image.stage.name ?? String(image.stage.index) },
                        line: linesOf(image.stage.from).start,
                    },
                },
            ];
        case "unknown":
            return [{ key: "explain.from.unknown" }];
        case "image":
            return [
                {
                    key: "explain.from.image",
                    values: { image: { code: image.text }, stages: context.staged.stages.length },
                },
                ...tagMeaning(image.reference),
                publisher(image.reference),
                ...size(image.text, image.reference),
                ...((0,windows_image/* isWindowsImage */.n)(context, stage) ? [{ key: "explain.from.windows" }] : []),
            ];
    }
}
/** Tags that every release moves on, whatever the image. */
const MOVING = new Set("current dev devel edge latest lts main mainline master nightly rolling stable testing unstable".split(" "));
/** The parts of a tag, or of a repository's name, that stand for a small variant. */
const SMALL = new Set(["alpine", "busybox", "distroless", "jre", "nanoserver", "slim"]);
/** Nothing where the tag has a form of which nobody knows what it means. */
function tagMeaning(reference) {
    const { tag, digest } = reference;
    if (digest !== null)
        return [{ key: "explain.from.digest" }];
    if (tag === null)
        return [{ key: "explain.from.noTag" }];
    const shown = { code: tag };
    const [first = ""] = tag.split("-");
    if (MOVING.has(first) || SMALL.has(withoutVersion(first))) {
        return [{ key: "explain.from.moving", values: { tag: shown } }];
    }
    const isWhole = /^v?\d{1,3}$/.test(first);
    if (!isWhole && !/^v?\d+\.\d/.test(first))
        return [];
    const values = { tag: shown, version: { code: first } };
    if ((0,lint_base_image/* officialName */.p)(reference) === null)
        return [{ key: "explain.from.versionOther", values }];
    return [{ key: isWhole ? "explain.from.major" : "explain.from.version", values }];
}
function publisher(reference) {
    const { familiarName } = reference;
    const official = (0,lint_base_image/* officialName */.p)(reference);
    if (official !== null)
        return { key: "explain.from.official", values: { name: { code: official } } };
    const name = { code: familiarName.slice(0, familiarName.lastIndexOf("/")) };
    return { key: "explain.from.publisher", values: { publisher: name } };
}
function size(text, reference) {
    const { tag, digest, familiarName } = reference;
    const variant = tag?.split("-").find((part) => SMALL.has(withoutVersion(part))) ?? null;
    if (variant !== null)
        return [{ key: "explain.from.smallVariant", values: { variant: { code: variant } } }];
    if (familiarName.split("/").some((part) => SMALL.has(part))) {
        return [{ key: "explain.from.smallImage", values: { name: { code: familiarName } } }];
    }
    const slimmer = slimmer_tags/* SLIMMER_TAGS */.A.get((0,lint_base_image/* officialName */.p)(reference) ?? "");
    if (slimmer === undefined || tag === null || digest !== null || !slimmer.plain.test(tag))
        return [];
    const image = `${text.slice(0, text.length - tag.length)}${tag.replace(/-jdk$/, "")}${slimmer.suffix}`;
    return [{ key: "explain.from.slimmer", values: { image: { code: image } } }];
}
/** `alpine` for `alpine3.20`. */
function withoutVersion(part) {
    return part.replace(/\d[\d.]*$/, "");
}
function platform({ from }) {
    const value = from.flags.find(({ name }) => name === "platform")?.value ?? null;
    return value === null ? [] : [{ key: "explain.from.platform", values: { platform: { code: value } } }];
}
/** How many instructions the image, or the stage, below has left to be run by whoever builds on it. */
function triggerCount(context, stage, base) {
    const image = context.baseImage(stage);
    return image.kind === "stage"
        ? image.stage.instructions.filter(({ keyword }) => keyword === "ONBUILD").length
        : (base?.onBuild.length ?? 0);
}
function triggers(context, stage, base) {
    const count = triggerCount(context, stage, base);
    return count === 0 ? [] : [{ key: "explain.from.triggers", values: { count } }];
}
/** Nothing where there is one stage: it is the image. */
function fate(context, stage) {
    if (context.staged.stages.length === 1)
        return [];
    if (!context.isBuilt(stage))
        return [{ key: "explain.from.unused" }];
    return [{ key: context.isInFinalImage(stage) ? "explain.from.final" : "explain.from.apart" }];
}

;// CONCATENATED MODULE: ./src/explain/run.ts

/** What a RUN adds as a layer, and what it does not. */
function explainRun(instruction, facts) {
    return [
        what(instruction, facts),
        ...script(instruction),
        ...by(instruction, facts),
        ...mounts(instruction),
    ];
}
function what(instruction, { installs }) {
    const found = installs.get(instruction) ?? [];
    if (found.length === 0)
        return { key: "explain.run.layer" };
    const codes = [...new Set(found.map(({ command }) => command))];
    return { key: "explain.run.install", values: { commands: { codes, join: "and" } } };
}
function script({ heredocs }) {
    const lines = heredocs.reduce((sum, { content }) => sum + (content.match(/\n/g)?.length ?? 0), 0);
    return lines === 0 ? [] : [{ key: "explain.run.script", values: { count: lines } }];
}
/** Nothing where the usual shell runs it. */
function by(instruction, { runs }) {
    if (instruction.form === "json")
        return [{ key: "explain.run.exec" }];
    const words = runs.get(instruction)?.shellWords ?? [];
    return words.length === 0 ? [] : [{ key: "explain.run.by", values: { shell: { code: words.join(" ") } } }];
}
function mounts({ flags }) {
    return flags.flatMap(({ name, value }) => {
        if (name !== "mount" || value === null)
            return [];
        const options = (0,mount/* mountOptions */.g)(value);
        const target = options.get("target") ?? null;
        switch (options.get("type")) {
            case "cache":
                return target === null ? [] : [{ key: "explain.run.cacheMount", values: { path: { code: target } } }];
            case "secret":
                return [{ key: "explain.run.secretMount" }];
            case "bind":
                return target === null ? [] : [{ key: "explain.run.bindMount", values: { path: { code: target } } }];
            default:
                return [];
        }
    });
}

;// CONCATENATED MODULE: ./src/explain/settings.ts

/** The instructions that only note something in the image's configuration, for a container or the steps below. */
function explainSetting(instruction, stage, facts) {
    const { keyword, inner } = instruction;
    switch (keyword) {
        case "CMD":
            return explainCmd(instruction, stage, facts);
        case "ENTRYPOINT":
            return explainEntrypoint(instruction, stage, facts);
        case "HEALTHCHECK": {
            const later = replaced(instruction, stage, facts);
            if (later !== null)
                return [later];
            return inner === null
                ? [{ key: "explain.healthcheck.none" }]
                : [{ key: "explain.healthcheck.is", values: { command: words(inner) } }];
        }
        case "ARG":
            return [{ key: "explain.arg.stage", values: { names: names(instruction) } }];
        case "ENV":
            return [{ key: "explain.env", values: { names: names(instruction) } }];
        case "LABEL":
            return [{ key: "explain.label", values: { names: names(instruction) } }];
        case "EXPOSE":
            return [{ key: "explain.expose", values: { ports: list(instruction) } }];
        case "VOLUME":
            return [{ key: "explain.volume", values: { paths: list(instruction) } }];
        case "SHELL":
            return [{ key: "explain.shell", values: { shell: words(instruction) } }];
        case "USER":
            return [{ key: "explain.user", values: { user: words(instruction) } }];
        case "STOPSIGNAL":
            return [{ key: "explain.stopsignal", values: { signal: words(instruction) } }];
        case "WORKDIR":
            return [{ key: "explain.workdir", values: { path: words(instruction) } }];
        case "ONBUILD":
            return [{ key: "explain.onbuild" }];
        case "MAINTAINER":
            return [{ key: "explain.maintainer" }];
        default:
            return [];
    }
}
/** An ARG above the first FROM. */
function explainGlobalArg(instruction) {
    return [{ key: "explain.arg.global", values: { names: names(instruction) } }];
}
function names({ pairs }) {
    return { codes: pairs.map(({ key }) => key), join: "and" };
}
function list({ args }) {
    return { codes: args.map(({ value }) => value), join: "and" };
}
function words({ args }) {
    return { code: args.map(({ value }) => value).join(" ") };
}

// EXTERNAL MODULE: ./src/lint/rules/installers.ts
var installers = __webpack_require__(532);
;// CONCATENATED MODULE: ./src/explain/stage-facts.ts



const COPIES = new Set(["ADD", "COPY"]);
const FILE_STEPS = new Set(["ADD", "COPY", "RUN"]);
function readStageFacts(context, stage) {
    const runs = new Map(context.runs(stage).flatMap((run) => (run.deferred ? [] : [[run.instruction, run]])));
    const installs = new Map();
    for (const [instruction, { commands }] of runs) {
        const found = commands.map(installers/* readInstall */.Sw).filter((install) => install !== null);
        if (found.length > 0)
            installs.set(instruction, found);
    }
    const last = new Map();
    const count = new Map();
    const workdir = new Map();
    for (const instruction of stage.instructions) {
        const folder = last.get("WORKDIR");
        if (folder !== undefined && COPIES.has(instruction.keyword))
            workdir.set(instruction, folder);
        last.set(instruction.keyword, instruction);
        count.set(instruction.keyword, (count.get(instruction.keyword) ?? 0) + 1);
    }
    const nextInstall = new Map();
    let next = null;
    for (const instruction of stage.instructions.toReversed()) {
        if (next !== null)
            nextInstall.set(instruction, next);
        const [install] = installs.get(instruction) ?? [];
        if (install !== undefined)
            next = { run: instruction, install };
    }
    const lastStep = stage.instructions.findLast(({ keyword }) => FILE_STEPS.has(keyword)) ?? null;
    const firstSource = stage.instructions.find((instruction) => (0,copy_sources/* contextSources */.S)(context, stage, instruction).some(({ path }) => path !== null && (0,application_file/* isApplication */.z)(path))) ?? null;
    return { stage, runs, installs, nextInstall, firstSource, lastStep, workdir, last, count };
}

;// CONCATENATED MODULE: ./src/explain/explain-dockerfile.ts













/**
 * Walks a Dockerfile: for each instruction what it chose, what it adds to the image and what follows from where it
 * stands, as far as that is known. Takes linear time. Nothing in the result is redacted.
 */
function explainDockerfile(input) {
    const { dockerfile, target, bases, layers, today } = input;
    const context = (0,lint_context/* createRuleContext */.W)({ dockerfile, target, buildArgs: new Map(), context: null, today });
    const { globalArgs, stages } = context.staged;
    const finder = (0,stage_finder/* createStageFinder */.b)(stages);
    const index = (0,line_index/* createLineIndex */.r)(dockerfile.text);
    const linesOf = ({ range }) => index.lineRange(range);
    const costs = createCosts(context, layers, linesOf);
    const known = new Map();
    const factsOf = (stage) => {
        const facts = known.get(stage) ?? readStageFacts(context, stage);
        known.set(stage, facts);
        return facts;
    };
    const baseOf = (stage) => {
        const image = context.baseImage(context.ancestors(stage).at(-1) ?? stage);
        return image.kind === "image" ? (bases.get(image.text) ?? null) : null;
    };
    const last = (0,result_stages/* targetStage */.A)(context);
    const imageStages = last === null ? [] : [last, ...context.ancestors(last)];
    const ends = readStageEnds(context, factsOf);
    const endOf = (stage) => ends.get(stage) ?? null;
    const commands = {
        ...{ context, factsOf, baseOf, linesOf, endOf },
        imageStages: new Set(imageStages),
        holding: holdingInstructions(imageStages, factsOf),
    };
    const toStep = (instruction, cost, sentences) => ({
        lines: linesOf(instruction),
        source: dockerfile.text.slice(instruction.range.start, instruction.range.end),
        cost,
        sentences,
    });
    const steps = globalArgs.map((arg) => toStep(arg, { kind: "metadata" }, explainGlobalArg(arg)));
    for (const stage of stages) {
        steps.push(toStep(stage.from, costs.ofFrom(stage), explainFrom(context, stage, baseOf(stage), linesOf)));
        const facts = factsOf(stage);
        for (const instruction of stage.instructions) {
            const { keyword } = instruction;
            const sentences = keyword === "RUN"
                ? explainRun(instruction, facts)
                : keyword === "COPY" || keyword === "ADD"
                    ? explainCopy(instruction, facts, { context, finder, endOf, linesOf })
                    : explainSetting(instruction, stage, commands);
            steps.push(toStep(instruction, costs.ofInstruction(instruction, stage), sentences));
        }
    }
    return {
        steps,
        cache: explainCache(context, finder, (stage) => triggerCount(context, stage, baseOf(stage)) > 0, linesOf),
        command: last === null ? null : finalCommand(last, commands),
    };
}

;// CONCATENATED MODULE: ./src/explain/redact.ts
/** The explanation without the secrets that the Dockerfile, or a base image, shows. */
function redactExplanation({ steps, cache, command }, redact) {
    const clean = (sentence) => redactSentence(sentence, redact);
    return {
        steps: steps.map((step) => ({
            ...step,
            source: redact(step.source),
            sentences: step.sentences.map(clean),
        })),
        cache: cache.map(clean),
        command: command && clean(command),
    };
}
function redactSentence({ key, values = {} }, redact) {
    const clean = (value) => {
        if (typeof value !== "object" || "lines" in value)
            return value;
        return "code" in value ? { code: redact(value.code) } : { ...value, codes: value.codes.map(redact) };
    };
    return {
        key,
        values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, clean(value)])),
    };
}

// EXTERNAL MODULE: ./src/docker/history.ts
var docker_history = __webpack_require__(5740);
// EXTERNAL MODULE: ./src/docker/info.ts + 1 modules
var info = __webpack_require__(2526);
// EXTERNAL MODULE: ./src/image/layer-source.ts + 1 modules
var layer_source = __webpack_require__(9712);
// EXTERNAL MODULE: ./src/measure.ts + 3 modules
var measure = __webpack_require__(9316);
// EXTERNAL MODULE: ./src/read-layers.ts + 29 modules
var read_layers = __webpack_require__(9338);
// EXTERNAL MODULE: ./src/said-error.ts
var said_error = __webpack_require__(3077);
;// CONCATENATED MODULE: ./src/explain-image.ts







/**
 * Measures an image that is there, where the Dockerfile is the one that it was built from. Nothing is built or pulled,
 * and without an engine nothing fails: there is nothing to measure then.
 */
async function measureExplained(docker, reference, { dockerfile, target, base }) {
    const none = (key, values = {}) => ({
        kind: "none",
        why: { key, values },
    });
    try {
        // Asked first: an engine that does not answer says why.
        const engine = await (0,info/* engineInfo */.T)(docker);
        const image = await (0,inspect/* inspectImage */.mm)(docker, reference);
        if (image === null)
            return none("explain.walk.noImage", { image: reference });
        const history = await (0,docker_history/* imageHistory */.S)(docker, reference, image.id);
        const buildArgs = new Map();
        const { found } = (0,layer_source/* createSourceFinder */.SY)({ dockerfile, history: history.rows, target, buildArgs });
        if (found !== "all")
            return none("explain.walk.otherImage", { image: reference });
        const capture = {
            image,
            imageList: null,
            history,
            base: base === null ? null : await inspectBase(docker, base),
            layers: await (0,read_layers/* readEngineLayers */.f)(docker, engine, image, () => { }),
            notes: [],
        };
        const facts = { capture, build: null, engine, dockerfile, target, buildArgs, base };
        return { kind: "measured", image: (0,measure/* measureImage */.u)(facts) };
    }
    catch (error) {
        return none("explain.walk.noEngine", { reason: (0,said_error/* reasonOf */.A3)(error) });
    }
}
async function inspectBase(docker, reference) {
    const image = await (0,inspect/* inspectImage */.mm)(docker, reference);
    return image === null ? null : { image, history: await (0,docker_history/* imageHistory */.S)(docker, reference, image.id) };
}

// EXTERNAL MODULE: ./src/github/inert-lines.ts
var inert_lines = __webpack_require__(3441);
// EXTERNAL MODULE: ./src/image/secrets.ts + 1 modules
var secrets = __webpack_require__(3252);
// EXTERNAL MODULE: ./src/input-error.ts
var input_error = __webpack_require__(6236);
// EXTERNAL MODULE: ./src/inputs.ts + 2 modules
var inputs = __webpack_require__(2219);
// EXTERNAL MODULE: ./src/read-dockerfile.ts
var read_dockerfile = __webpack_require__(4610);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(4031);
// EXTERNAL MODULE: ./src/report/instruction-text.ts
var instruction_text = __webpack_require__(8940);
// EXTERNAL MODULE: ./src/report/markdown/markup.ts
var markup = __webpack_require__(1272);
// EXTERNAL MODULE: ./src/report/size.ts
var report_size = __webpack_require__(9437);
// EXTERNAL MODULE: ./src/report/stand-in.ts
var stand_in = __webpack_require__(1852);
;// CONCATENATED MODULE: ./src/report/explain/cost-text.ts

/** What stands beside an instruction; empty where there is nothing to say. */
function costText(cost, translate) {
    switch (cost.kind) {
        case "base":
            return cost.layers === null
                ? translate("explain.cost.base")
                : translate("explain.cost.baseMeasured", {
                    size: (0,report_size/* formatSize */.Xq)(cost.bytes, translate),
                    count: cost.layers,
                });
        case "layer": {
            if (cost.bytes === null)
                return translate("explain.cost.layer");
            const size = (0,report_size/* formatSize */.Xq)(cost.bytes, translate);
            return cost.isApproximate ? translate("explain.cost.approximate", { size }) : size;
        }
        case "metadata":
            return translate("explain.cost.metadata");
        case "elsewhere":
            return translate("explain.cost.elsewhere");
        case "unknown":
            return "";
    }
}

;// CONCATENATED MODULE: ./src/report/explain/sentence-lists.ts
/** A list names no more than these, and ends in an ellipsis then. */
const MOST_LISTED = 8;
/** The parts of a value that is not a plain word or number, in their order. */
function valueParts(value, language) {
    if ("code" in value)
        return [{ text: value.code, isCode: true }];
    if ("codes" in value)
        return listParts(value.codes, true, value.join, language);
    const places = value.lines.map(({ start, end }) => (start === end ? String(start) : `${start}–${end}`));
    return listParts(places, false, "and", language);
}
function listParts(items, isCode, join, language) {
    const shown = items.slice(0, MOST_LISTED);
    if (shown.length < items.length)
        shown.push("…");
    const type = join === "and" ? "conjunction" : "disjunction";
    // An item may hold anything, so that its number stands for it.
    const parts = new Intl.ListFormat(language, { type }).formatToParts(shown.map((_, index) => String(index)));
    return parts.map(({ type: kind, value }) => {
        // Chinese is parted from what is not Chinese; its commas are wide enough.
        if (kind === "literal")
            return { text: value.replace(/\p{Script=Han}+/gu, " $& "), isCode: false };
        const item = shown[Number(value)] ?? "";
        return { text: item, isCode: isCode && Number(value) < items.length && item !== "…" };
    });
}

;// CONCATENATED MODULE: ./src/report/explain/markdown.ts







/** How much of an instruction, or of a piece of code within a sentence, is shown. */
const CODE_LENGTH = 200;
/** A Dockerfile line by line in GitHub's Markdown. Everything in it is escaped. */
function renderWalkMarkdown(walk, translate) {
    const { explanation } = walk;
    const list = (sentences) => (0,markup/* join */.fj)(sentences.map((sentence) => (0,markup.md) `- ${say(sentence, translate)}`), "\n");
    const heading = ({ lines, source, cost }) => {
        const beside = costText(cost, translate);
        const instruction = (0,markup.md) `${(0,markup/* bold */.Cr)(lines.start)} ${(0,markup/* code */.aY)((0,report_escape/* shorten */.ml)((0,instruction_text/* onOneLine */.G)(source), CODE_LENGTH))}`;
        return beside === "" ? instruction : (0,markup.md) `${instruction} · ${beside}`;
    };
    const blocks = [
        (0,markup.md) `## ${(0,markup/* phrase */.MZ)(translate, "explain.walk.title", { path: (0,markup/* code */.aY)(walk.path) })}`,
        about(walk, translate),
        ...explanation.steps.flatMap((step) => [heading(step), list(step.sentences)]),
        explanation.cache.length === 0 ? markup/* NOTHING */.K$ : (0,markup.md) `### ${translate("explain.cache.title")}`,
        list(explanation.cache),
        explanation.command === null ? markup/* NOTHING */.K$ : say(explanation.command, translate),
    ];
    return `${(0,markup/* join */.fj)(blocks, "\n\n").markdown}\n`;
}
function about({ image, note }, translate) {
    if (image === null)
        return note === null ? markup/* NOTHING */.K$ : (0,markup.md) `${translate(note.key, note.values)}`;
    const { name, bytes, layers, standIn } = image;
    const size = (0,report_size/* formatSize */.Xq)(bytes, translate);
    const measured = (0,markup/* phrase */.MZ)(translate, "explain.walk.measured", { image: (0,markup/* code */.aY)(name), size, count: layers });
    if (standIn === null)
        return measured;
    const values = { standIn: standIn.words, reference: (0,markup/* code */.aY)(standIn.reference) };
    return (0,markup.md) `${measured} ⚠️ ${(0,markup/* phrase */.MZ)(translate, (0,stand_in/* standInKey */.H)(standIn.words), values)}`;
}
function say({ key, values = {} }, translate) {
    const show = (value) => typeof value === "object"
        ? (0,markup/* join */.fj)(valueParts(value, translate.language).map(({ text, isCode }) => isCode ? (0,markup/* code */.aY)((0,report_escape/* shorten */.ml)((0,instruction_text/* onOneLine */.G)(text), CODE_LENGTH)) : text), "")
        : value;
    const shown = Object.entries(values).map(([name, value]) => [name, show(value)]);
    return (0,markup/* phrase */.MZ)(translate, key, Object.fromEntries(shown));
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/report/text-table.ts
var text_table = __webpack_require__(2906);
;// CONCATENATED MODULE: ./src/report/wrap-text.ts

/** Blanks, but for those that hold two words together; characters of Chinese and its neighbours, which may end a line, with the punctuation behind them; words. */
const PIECES = /[^\S\u00a0\u202f]+|[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff][\u3000-\u303f\uff00-\uff0f\uff1a-\uff1f]*|(?:[^\s\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff]|[\u00a0\u202f])+/gu;
/** The text in lines of at most `columns` of a terminal; a word that is longer has a line of its own. */
function wrapText(text, columns) {
    const lines = [];
    let line = "";
    let width = 0;
    for (const [piece] of text.matchAll(PIECES)) {
        const needed = (0,text_table/* displayWidth */.F)(piece);
        if (width + needed > columns && line.trim() !== "" && piece.trim() !== "") {
            lines.push(line.trimEnd());
            line = "";
            width = 0;
        }
        if (line === "" && piece.trim() === "")
            continue;
        line += piece;
        width += needed;
    }
    return [...lines, line.trimEnd()];
}

;// CONCATENATED MODULE: ./src/report/explain/terminal.ts








/** Longer lines of text are hard to read, however wide the terminal is. */
const WIDEST = 110;
/** The longest piece of code within a sentence. */
const terminal_CODE_LENGTH = 120;
/** A Dockerfile line by line, as plain text for a terminal. Nothing in it can move the cursor. */
function renderWalk(walk, { translate, width, color }) {
    const bold = (text) => (color ? (0,external_node_util_.styleText)("bold", text, { validateStream: false }) : text);
    const dim = (text) => (color ? (0,external_node_util_.styleText)("dim", text, { validateStream: false }) : text);
    const columns = Math.min(width, WIDEST);
    const { explanation } = walk;
    const points = (sentences) => sentences.flatMap((sentence) => point(terminal_say(sentence, translate), columns));
    const numberWidth = String(explanation.steps.at(-1)?.lines.start ?? 1).length;
    const heading = ({ lines, source, cost }) => {
        const number = dim(String(lines.start).padStart(numberWidth));
        const instruction = bold((0,report_escape/* shorten */.ml)((0,report_escape/* toVisibleLine */.yk)((0,instruction_text/* onOneLine */.G)(source)), Math.max(20, columns - 30)));
        const beside = costText(cost, translate);
        return `${number}  ${instruction}${beside === "" ? "" : dim(`  · ${beside}`)}`;
    };
    const blocks = [
        [bold((0,report_escape/* toVisibleLine */.yk)(translate("explain.walk.title", { path: walk.path }))), ...terminal_about(walk, translate)],
        ...explanation.steps.map((step) => [heading(step), ...points(step.sentences)]),
        ...(explanation.cache.length === 0
            ? []
            : [[bold(translate("explain.cache.title")), ...points(explanation.cache)]]),
        ...(explanation.command === null ? [] : [[terminal_say(explanation.command, translate)]]),
        [(0,report_escape/* toVisibleLine */.yk)(translate("explain.walk.lint", { path: walk.path }))],
    ];
    return blocks.map((lines) => `${lines.join("\n")}\n`).join("\n");
}
function terminal_about({ image, note }, translate) {
    if (image === null)
        return note === null ? [] : [(0,report_escape/* toVisibleLine */.yk)(translate(note.key, note.values))];
    const { name, bytes, layers, standIn } = image;
    const size = (0,report_size/* formatSize */.Xq)(bytes, translate);
    const measured = (0,report_escape/* toVisibleLine */.yk)(translate("explain.walk.measured", { image: name, size, count: layers }));
    if (standIn === null)
        return [measured];
    const values = { standIn: standIn.words, reference: standIn.reference };
    return [measured, (0,report_escape/* toVisibleLine */.yk)(translate((0,stand_in/* standInKey */.H)(standIn.words), values))];
}
function terminal_say({ key, values = {} }, translate) {
    const show = (value) => typeof value === "object"
        ? valueParts(value, translate.language)
            // The words in between keep their blanks: French has some that no line ends with.
            .map(({ text, isCode }) => (isCode ? (0,report_escape/* shorten */.ml)((0,report_escape/* toVisibleLine */.yk)((0,instruction_text/* onOneLine */.G)(text)), terminal_CODE_LENGTH) : text))
            .join("")
        : typeof value === "string"
            ? (0,report_escape/* toVisibleLine */.yk)(value)
            : value;
    const plain = Object.entries(values).map(([name, value]) => [name, show(value)]);
    return translate(key, Object.fromEntries(plain));
}
function point(text, columns) {
    return wrapText(text, columns - 5).map((line, index) => (index === 0 ? `   • ${line}` : `     ${line}`));
}

;// CONCATENATED MODULE: ./src/explain-dockerfile-command.ts


















const FORMATS = ["terminal", "markdown"];
/**
 * `docker-layer-report explain FILE [--image NAME] [--target STAGE] [--format FORMAT]`: a Dockerfile line by line, with
 * the sizes of the image that was built from it where the engine has it. Gives the text to print. Throws an InputError
 * for a file that cannot be read or built, and for a target that is none of its stages.
 */
async function walkDockerfile(path, flags, translate, process) {
    const { env, stdout } = process;
    const cwd = process.cwd();
    const format = flags.format === undefined ? "terminal" : (0,cli_arguments/* oneOfFlag */.ei)("format", String(flags.format), FORMATS);
    const dockerfile = readWhole((0,external_node_path_.resolve)(cwd, path), path);
    const target = flags.target === undefined ? null : String(flags.target);
    if (target !== null && (0,stages/* findStage */.U9)((0,stages/* toStages */.Jb)(dockerfile).stages, target) === null) {
        throw new input_error/* InputError */.d({ key: "error.explain.target", values: { value: JSON.stringify(target), path } });
    }
    const docker = (0,client/* createDockerClient */.i)({ env, cwd });
    const buildArgs = new Map();
    const bases = await (0,inspect/* inspectImages */.J2)(docker, (0,base_image/* outsideImages */.E)(dockerfile, buildArgs));
    const named = flags.image ?? flags.tag;
    const reference = named === undefined ? inputs/* INPUT_DEFAULTS */.WJ.tag : String(named);
    const base = (0,base_image/* baseImageOf */.I)(dockerfile, target, buildArgs);
    const found = await measureExplained(docker, reference, { dockerfile, target, base });
    const explanation = explainDockerfile({
        dockerfile,
        target,
        bases,
        layers: found.kind === "measured" ? found.image.layers : null,
        today: new Date().toISOString().slice(0, 10),
    });
    const { redact } = (0,secrets/* createRedactor */.l)({ dockerfile });
    const walk = {
        path,
        explanation: redactExplanation(explanation, redact),
        ...explain_dockerfile_command_about(found, reference, named !== undefined),
    };
    if (format === "markdown")
        return renderWalkMarkdown(walk, translate);
    const color = stdout.isTTY === true && !env.NO_COLOR;
    return (0,inert_lines/* inertLines */.w)(renderWalk(walk, { translate, width: stdout.columns ?? 110, color })).join("\n");
}
function readWhole(path, displayPath) {
    const text = (0,read_dockerfile/* readDockerfile */.n_)(path, displayPath);
    if (text === null)
        throw new input_error/* InputError */.d({ key: "error.file.missing", values: { path: displayPath } });
    const dockerfile = (0,parse/* parseDockerfile */.A)(text);
    const [error] = dockerfile.errors;
    if (error === undefined)
        return dockerfile;
    const { line } = (0,line_index/* createLineIndex */.r)(text).position(error.range.start);
    throw new input_error/* InputError */.d({
        key: "error.explain.parse",
        values: { path: displayPath, line, detail: error.detail },
    });
}
/** The image that nobody named and that is not there, or is another one's, is no more than a hint. */
function explain_dockerfile_command_about(found, name, isNamed) {
    if (found.kind === "none") {
        return { image: null, note: isNamed ? found.why : { key: "explain.walk.notBuilt" } };
    }
    const { contentSize, layers, base } = found.image;
    const standIn = base === null || base.standIn === null ? null : { words: base.standIn, reference: base.reference };
    return { image: { name, bytes: contentSize, layers: layers.length, standIn }, note: null };
}


/***/ }),

/***/ 3441:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ inertLines)
/* harmony export */ });
/**
 * Makes lines of log out of any text. The runner takes a line for a command when it starts with `::name::` after any
 * blanks, and, in an older form, when `##[name]` stands anywhere in it; it ends lines at `\r` too. It compares as the
 * machine's language does, which passes over characters that are not seen, so those are passed over here as well.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 *
 * @returns the text's lines, with a visible change wherever one could be a command
 */
function inertLines(text) {
    return text.split(/\r\n|\r|\n/).map(inertLine);
}
function inertLine(line) {
    const withoutOldForm = line.replace(/#(?=[\p{C}\p{DI}]*#[\p{C}\p{DI}]*\[)/gu, "# ");
    return /^[\p{C}\p{Z}\p{DI}]*:[\p{C}\p{DI}]*:/u.test(withoutOldForm)
        ? `| ${withoutOldForm}`
        : withoutOldForm;
}


/***/ })

};
