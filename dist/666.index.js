export const id = 666;
export const ids = [666];
export const modules = {

/***/ 1424:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ expand)
/* harmony export */ });
/* harmony import */ var _variable_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1834);

/** Deeper nesting of `${A:-${B:-…}}` than anybody writes counts as unknown. */
const deepestNesting = 50;
/** `ENV A=$A$A`, line after line: what grows by more characters than these in one text counts as unknown. */
const longestGrowth = 4_096;
function join(pieces, longest) {
    let length = 0;
    for (const piece of pieces) {
        if (piece === null)
            return null;
        length += piece.length;
        if (length > longest)
            return null;
    }
    return pieces.join("");
}
function substitute(value, operator, word) {
    const emptyIsUnset = operator.startsWith(":");
    if (value === null && emptyIsUnset)
        return null;
    const isSet = value !== undefined && !(emptyIsUnset && value === "");
    switch (operator.at(-1)) {
        case "-":
            return isSet ? (value ?? null) : word;
        case "+":
            return isSet ? word : "";
        case "?":
            return isSet ? (value ?? null) : null;
        default:
            return null;
    }
}
/**
 * Replaces `$NAME`, `${NAME}`, `${NAME:-word}`, `${NAME-word}`, `${NAME:+word}`, `${NAME+word}`, `${NAME:?word}` and
 * `${NAME?word}`, and removes quotes and escapes. `${NAME#pattern}`, `${NAME%pattern}` and `${NAME/from/to}` are not
 * worked out: their outcome is unknown. A variable that is not set counts as empty, as BuildKit has it.
 * Source: https://docs.docker.com/reference/dockerfile/#environment-replacement
 */
function expand(text, lookup, escapeCharacter) {
    const unresolved = new Set();
    let problem = null;
    const fail = (found) => {
        problem ??= found;
        return null;
    };
    const wanted = (name, at) => {
        const value = lookup(name, at);
        if (typeof value !== "string")
            unresolved.add(name);
        return value === undefined ? "" : value;
    };
    const readBraces = (open, depth) => {
        const first = text[open + 1];
        if (first === undefined || "{}:".includes(first))
            return fail("bad-substitution");
        if (depth >= deepestNesting)
            return null;
        const end = (0,_variable_name_js__WEBPACK_IMPORTED_MODULE_0__/* .skipVariableName */ .T)(text, open + 1);
        const name = text.slice(open + 1, end);
        if (text[end] === "}")
            return { text: wanted(name, open + 1), next: end + 1 };
        const operator = text.slice(end, text[end] === ":" ? end + 2 : end + 1);
        let wordStart = end + operator.length;
        if (operator === "/") {
            const pattern = readWord(text[wordStart] === "/" ? wordStart + 1 : wordStart, "/", depth + 1);
            if (pattern === null)
                return null;
            wordStart = pattern.next;
        }
        else if (!/^:?[-+?#%]$/.test(operator))
            return fail("bad-substitution");
        const word = readWord(wordStart, "}", depth + 1);
        if (word === null)
            return null;
        const value = lookup(name, open + 1);
        if (!/[-+]$/.test(operator) && typeof value !== "string")
            unresolved.add(name);
        return { text: substitute(value, operator, word.text), next: word.next };
    };
    const readDollar = (dollar, depth) => {
        if (text[dollar + 1] === "{")
            return readBraces(dollar + 1, depth);
        const end = (0,_variable_name_js__WEBPACK_IMPORTED_MODULE_0__/* .skipVariableName */ .T)(text, dollar + 1);
        if (end === dollar + 1)
            return { text: "$", next: end };
        return { text: wanted(text.slice(dollar + 1, end), dollar + 1), next: end };
    };
    /** In double quotes the escape character stands for itself, unless one of the three that need it follows. */
    const readEscape = (at, isQuoted) => {
        const escaped = text.charAt(at + 1);
        if (!isQuoted)
            return { text: escaped, next: at + 2 };
        const isEscape = escaped === '"' || escaped === "$" || escaped === escapeCharacter;
        return isEscape ? { text: escaped, next: at + 2 } : { text: escapeCharacter, next: at + 1 };
    };
    const readSpecial = (at, isQuoted, depth) => {
        const char = text[at];
        if (char === "$")
            return readDollar(at, depth);
        if (char === escapeCharacter)
            return readEscape(at, isQuoted);
        if (char === '"')
            return readUntil(at + 1, '"', depth, true);
        const close = text.indexOf("'", at + 1);
        return close < 0 ? fail("open-quote") : { text: text.slice(at + 1, close), next: close + 1 };
    };
    const readUntil = (start, stop, depth, isQuoted) => {
        const pieces = [];
        let plain = start;
        let at = start;
        while (at < text.length && text[at] !== stop) {
            const char = text.charAt(at);
            if (char !== "$" && char !== escapeCharacter && (isQuoted || (char !== '"' && char !== "'"))) {
                at += 1;
                continue;
            }
            const piece = readSpecial(at, isQuoted, depth);
            if (piece === null)
                return null;
            pieces.push(text.slice(plain, at), piece.text);
            at = piece.next;
            plain = at;
        }
        if (stop !== null && at >= text.length)
            return fail(isQuoted ? "open-quote" : "bad-substitution");
        pieces.push(text.slice(plain, at));
        return { text: join(pieces, text.length + longestGrowth), next: at + 1 };
    };
    const readWord = (start, stop, depth) => readUntil(start, stop, depth, false);
    const whole = readWord(0, null, 0);
    return { text: whole?.text ?? null, unresolved: [...unresolved], problem };
}


/***/ }),

/***/ 3001:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J6: () => (/* binding */ toFileOffset),
/* harmony export */   di: () => (/* binding */ slice),
/* harmony export */   pT: () => (/* binding */ createJoinedText),
/* harmony export */   r: () => (/* binding */ toJoinedIndex),
/* harmony export */   vS: () => (/* binding */ toFileRange)
/* harmony export */ });
/**
 * Collects pieces of the file into one text. A text always has a segment, so that even an empty one has a place;
 * empty pieces after the first leave no trace.
 */
function createJoinedText(pieces) {
    const segments = [];
    const texts = [];
    let at = 0;
    for (const piece of pieces) {
        if (piece.text === "")
            continue;
        segments.push({ at, offset: piece.offset });
        texts.push(piece.text);
        at += piece.text.length;
    }
    if (segments.length === 0)
        segments.push({ at: 0, offset: pieces[0]?.offset ?? 0 });
    return { text: texts.join(""), segments };
}
/** The index of the character that stands at an offset of the file, or of the next one that the text has. */
function toJoinedIndex(joined, offset) {
    let low = 0;
    let high = joined.segments.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((joined.segments[middle]?.offset ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    const segment = joined.segments[low];
    const end = joined.segments[low + 1]?.at ?? joined.text.length;
    return segment === undefined ? 0 : Math.min(end, segment.at + Math.max(0, offset - segment.offset));
}
function segmentIndex(joined, index) {
    let low = 0;
    let high = joined.segments.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((joined.segments[middle]?.at ?? 0) <= index)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/**
 * Where the character at `index` stands in the file. The index after the last character gives the offset after that
 * character; indexes outside the text count as its nearest end.
 */
function toFileOffset(joined, index) {
    const last = joined.text.length - 1;
    if (index > last && last >= 0)
        return toFileOffset(joined, last) + 1;
    const inside = Math.max(0, Math.min(index, last));
    const segment = joined.segments[segmentIndex(joined, inside)];
    return segment === undefined ? 0 : segment.offset + inside - segment.at;
}
/**
 * The stretch of the file that holds the characters from `start` up to `end`. Over a continuation it includes what lies
 * between: the escape character, the line end, comments.
 */
function toFileRange(joined, start, end) {
    const from = toFileOffset(joined, start);
    return { start: from, end: end > start ? toFileOffset(joined, end - 1) + 1 : from };
}
/** The characters from `start` up to `end`, with their way back to the file. */
function slice(joined, start, end) {
    const text = joined.text.slice(start, end);
    const segments = [{ at: 0, offset: toFileOffset(joined, start) }];
    for (let index = segmentIndex(joined, start) + 1; index < joined.segments.length; index += 1) {
        const segment = joined.segments[index];
        if (segment === undefined || segment.at >= end)
            break;
        if (segment.at > start)
            segments.push({ at: segment.at - start, offset: segment.offset });
    }
    return { text, segments };
}


/***/ }),

/***/ 6403:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ createLineIndex)
/* harmony export */ });
/** Finds lines by binary search over the line starts. LF ends a line, with or without CR before it. */
function createLineIndex(text) {
    const starts = [0];
    for (let feed = text.indexOf("\n"); feed >= 0; feed = text.indexOf("\n", feed + 1))
        starts.push(feed + 1);
    const startOf = (index) => starts[index] ?? text.length;
    const lineOf = (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (startOf(middle) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    };
    const position = (offset) => {
        const inside = Math.min(Math.max(offset, 0), text.length);
        const line = lineOf(inside);
        return { line: line + 1, column: inside - startOf(line) + 1 };
    };
    return {
        lineCount: starts.length,
        position,
        lineRange: (range) => ({
            start: position(range.start).line,
            end: position(Math.max(range.start, range.end - 1)).line,
        }),
        offsetAt: (line) => (line < 1 ? 0 : startOf(line - 1)),
    };
}


/***/ }),

/***/ 9620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readSizeComments)
/* harmony export */ });
/* harmony import */ var _size_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5416);

/** The instructions that write into the file system. ONBUILD writes into another image's. */
const LAYER_MAKERS = new Set(["RUN", "COPY", "ADD", "WORKDIR"]);
/** Prose that mentions us is left alone: a `max…` or a `word=` must follow. */
const BEGIN = /^#[ \t]*layer-report(?:[ \t]*:[ \t]*|[ \t]+)(?=max|[\w-]+[ \t]*=)/i;
const MAX_SIZE = /^max-size[ \t]*=[ \t]*/i;
/**
 * Finds the size limits that stand in a Dockerfile as comments. One belongs to the instruction below it, as BuildKit has
 * it: other comments and blank lines may stand between, an empty comment may not. A reason may follow behind `#` or `--`.
 */
function readSizeComments(dockerfile) {
    const comments = [];
    const broken = [];
    const limited = new Set();
    const owners = ownersOf(dockerfile);
    const read = (comment) => {
        const { range } = comment;
        const text = dockerfile.text.slice(range.start, range.end);
        const begin = BEGIN.exec(text)?.[0];
        if (begin === undefined)
            return;
        const rest = text.slice(begin.length);
        const key = MAX_SIZE.exec(rest)?.[0];
        if (key === undefined) {
            broken.push({ problem: "malformed", value: "", range });
            return;
        }
        const value = withoutReason(rest.slice(key.length));
        const limit = (0,_size_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSize */ .D)(value);
        const instruction = owners.get(range.start);
        if (limit === null) {
            const start = range.start + begin.length + key.length;
            const valueRange = { start, end: start + value.length };
            broken.push({ problem: "no-size", value, range: value === "" ? range : valueRange });
        }
        else if (instruction === undefined)
            broken.push({ problem: "misplaced", value, range });
        else if (limited.has(instruction))
            broken.push({ problem: "repeated", value, range });
        else {
            limited.add(instruction);
            comments.push({ instruction, limit, range });
        }
    };
    for (const comment of dockerfile.comments)
        read(comment);
    return { comments, broken };
}
/** The instruction that each comment stands above, by the comment's offset, where that can make a layer. */
function ownersOf({ instructions }) {
    const owners = new Map();
    for (const instruction of instructions) {
        if (!LAYER_MAKERS.has(instruction.keyword))
            continue;
        for (const { range } of instruction.comments) {
            if (range.start < instruction.range.start)
                owners.set(range.start, instruction);
        }
    }
    return owners;
}
function withoutReason(text) {
    const ends = ["#", " --", "\t--"].map((mark) => text.indexOf(mark)).filter((at) => at !== -1);
    return text.slice(0, Math.min(text.length, ...ends)).trimEnd();
}


/***/ }),

/***/ 9931:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jb: () => (/* binding */ toStages),
/* harmony export */   U9: () => (/* binding */ findStage),
/* harmony export */   ap: () => (/* binding */ stageChain)
/* harmony export */ });
function toStage(from, index, instructions) {
    const [image, as, name] = from.args;
    const named = as?.value.toUpperCase() === "AS" ? name : undefined;
    const bodyStart = from.body.segments[0]?.offset ?? from.range.end;
    return {
        index,
        name: named?.value.toLowerCase() ?? null,
        nameRange: named?.range ?? null,
        from,
        image: image?.value ?? "",
        imageRange: image?.range ?? { start: bodyStart, end: bodyStart },
        instructions,
    };
}
/** Splits a file at its FROM instructions. What stands before the first FROM and is no ARG belongs to no stage. */
function toStages(dockerfile) {
    const globalArgs = [];
    const stages = [];
    let current = null;
    for (const instruction of dockerfile.instructions) {
        if (instruction.keyword === "FROM") {
            current = [];
            stages.push(toStage(instruction, stages.length, current));
        }
        else if (current !== null)
            current.push(instruction);
        else if (instruction.keyword === "ARG")
            globalArgs.push(instruction);
    }
    return { globalArgs, stages };
}
/** The last stage before index `before` that `isMeant` accepts. */
function findLast(stages, before, isMeant) {
    for (let index = Math.min(before, stages.length) - 1; index >= 0; index -= 1) {
        const stage = stages[index];
        if (stage !== undefined && isMeant(stage))
            return stage;
    }
    return null;
}
/**
 * The stage that a name or a number (from 0) means, as `COPY --from` has it; names in any case. Of several stages with
 * one name the last counts. Pass only the stages that can be meant: for `COPY --from` the earlier ones.
 */
function findStage(stages, nameOrIndex) {
    const name = nameOrIndex.toLowerCase();
    const named = findLast(stages, stages.length, (stage) => stage.name === name);
    if (named !== null)
        return named;
    return /^\d{1,9}$/.test(name) ? (stages[Number(name)] ?? null) : null;
}
/**
 * The stages whose layers make up the target's image. A FROM means an earlier stage of that name before it means an
 * image; stage names are lower case, and FROM must write them so (BuildKit takes `FROM Builder` for an image).
 *
 * @param target a stage's name in any case, or its number from 0; null for the last stage
 * @param resolve the FROM's image with its variables replaced, null where they are not known
 * @returns null where there is no such target
 */
function stageChain(staged, target, resolve) {
    let stage = target === null ? (staged.stages.at(-1) ?? null) : findStage(staged.stages, target);
    if (stage === null)
        return null;
    const chain = [];
    for (;;) {
        chain.push(stage);
        const image = resolve(stage);
        const earlier = image === null ? null : findLast(staged.stages, stage.index, (other) => other.name === image);
        if (earlier === null) {
            const base = image === "scratch" ? null : image;
            return { stages: chain.reverse(), base, isBaseKnown: image !== null };
        }
        stage = earlier;
    }
}


/***/ }),

/***/ 1834:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ skipVariableName)
/* harmony export */ });
function isDigit(char) {
    return (char >= "0" && char <= "9") || (char > "\x7f" && /\p{Nd}/u.test(char));
}
function isNameCharacter(char) {
    return /[a-zA-Z0-9_]/.test(char) || (char > "\x7f" && /[\p{L}\p{Nd}]/u.test(char));
}
/**
 * The index behind the variable name that begins at `start`: digits, or one of the special parameters `@*#?-$!`, or
 * letters, digits and underscores. It is `start` itself where no name stands there.
 */
function skipVariableName(text, start) {
    let at = start;
    if (isDigit(text.charAt(at))) {
        while (isDigit(text.charAt(at)))
            at += 1;
        return at;
    }
    if (at < text.length && "@*#?-$!".includes(text.charAt(at)))
        return at + 1;
    while (isNameCharacter(text.charAt(at)))
        at += 1;
    return at;
}


/***/ }),

/***/ 1763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J7: () => (/* binding */ globalArgs),
/* harmony export */   Qg: () => (/* binding */ toLookup),
/* harmony export */   dx: () => (/* binding */ resolveFrom)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1424);

/**
 * The arguments that every FROM knows without an ARG: those of the manual, and three that only BuildKit's source names.
 * Source: https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope
 */
const platformArgs = [
    "BUILDPLATFORM",
    "BUILDOS",
    "BUILDOSVERSION",
    "BUILDARCH",
    "BUILDVARIANT",
    "TARGETPLATFORM",
    "TARGETOS",
    "TARGETOSVERSION",
    "TARGETARCH",
    "TARGETVARIANT",
    "TARGETSTAGE",
];
/** A map as `expand` asks it: a name that is not in it is not set. */
function toLookup(variables) {
    return (name) => variables.get(name);
}
/**
 * The variables that FROM sees: the ARGs before the first FROM, each with the build argument of its name or else its
 * default, and the platform arguments. A build argument that no such ARG names is not among them.
 *
 * @param buildArgs `--build-arg` values, and those platform arguments that are known
 */
function globalArgs(staged, buildArgs, escapeCharacter) {
    const variables = new Map();
    for (const name of platformArgs)
        variables.set(name, buildArgs.get(name) ?? null);
    for (const pair of staged.globalArgs.flatMap((instruction) => instruction.pairs)) {
        const given = buildArgs.get(pair.key);
        if (given !== undefined)
            variables.set(pair.key, given);
        else if (pair.value !== null) {
            variables.set(pair.key, (0,_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .expand */ .f)(pair.value, toLookup(variables), escapeCharacter).text);
        }
    }
    return variables;
}
/** The image that a stage starts from, its variables replaced; null where that cannot be known. */
function resolveFrom(stage, variables, escapeCharacter) {
    return (0,_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .expand */ .f)(stage.image, toLookup(variables), escapeCharacter).text;
}


/***/ }),

/***/ 2248:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ BUILD_TOOLS),
/* harmony export */   _T: () => (/* binding */ toolPlace),
/* harmony export */   ir: () => (/* binding */ buildTools),
/* harmony export */   xG: () => (/* binding */ isBuildTool)
/* harmony export */ });
/* harmony import */ var _path_patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3055);

const buildTools = {
    id: "LR2010",
    aliases: [],
    severity: "info",
    title: "rule.LR2010.title",
    why: "rule.LR2010.why",
    example: {
        bad: "FROM debian:trixie-slim\nRUN apt-get update && apt-get install --yes --no-install-recommends gcc libc6-dev \\\n    && rm -rf /var/lib/apt/lists/*\nCOPY main.c /src/\nRUN gcc -o /usr/local/bin/app /src/main.c\n",
        good: "FROM debian:trixie-slim AS build\nRUN apt-get update && apt-get install --yes --no-install-recommends gcc libc6-dev \\\n    && rm -rf /var/lib/apt/lists/*\nCOPY main.c /src/\nRUN gcc -o /usr/local/bin/app /src/main.c\n\nFROM debian:trixie-slim\nCOPY --from=build /usr/local/bin/app /usr/local/bin/app\n",
    },
    helpUrl: "https://docs.docker.com/build/building/multi-stage/",
    measured: true,
};
/** Compilers bring libraries and documentation that nothing here sums. */
const BUILD_TOOLS = {
    ruleId: buildTools.id,
    message: "rule.LR2010.message",
    certainty: "at-least",
};
/** Compilers' own programs and libraries, and headers. What programs load when they run lies elsewhere (libgcc_s.so). */
const isToolDirectory = (0,_path_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .createPathSearch */ .W)([
    { from: "root", parts: ["usr", "lib", "gcc"], found: true },
    { from: "root", parts: ["usr", "libexec", "gcc"], found: true },
    { from: "root", parts: ["usr", "include"], found: true },
    { from: "root", parts: ["usr", "local", "include"], found: true },
]);
const isLibraryDirectory = (0,_path_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .createPathSearch */ .W)([
    { from: "root", parts: ["usr", "lib"], found: true },
    { from: "root", parts: ["usr", "lib64"], found: true },
    { from: "root", parts: ["usr", "local", "lib"], found: true },
]);
const PROGRAM_DIRECTORIES = new Set(["usr/bin", "usr/local/bin"]);
/** `gcc`, `x86_64-linux-gnu-g++-14`, `ld.gold`. */
const TOOL = /^(?:[a-z0-9_]{1,16}(?:-[a-z0-9_]{1,16}){1,3}-)?(?:gcc|g\+\+|c\+\+|cc|cpp|gfortran|as|ld|ld\.bfd|ld\.gold|dwp|gprof|lto-dump|make|gmake|cmake|ctest|cpack|ninja)(?:-\d{1,3}(?:\.\d{1,3})?)?$/;
function toolPlace(directory) {
    if (isToolDirectory(directory) !== null)
        return "all";
    if (PROGRAM_DIRECTORIES.has(directory.join("/")))
        return "programs";
    return isLibraryDirectory(directory) === null ? null : "libraries";
}
/** Whether the file serves to build other programs: a compiler, a linker, a header, a static library. */
function isBuildTool(place, name) {
    switch (place) {
        case "all":
            return true;
        case "programs":
            return TOOL.test(name);
        case "libraries":
            return name.endsWith(".a");
        default:
            return false;
    }
}


/***/ }),

/***/ 2579:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aN: () => (/* binding */ bytecode),
/* harmony export */   eR: () => (/* binding */ BYTECODE_DIRECTORY),
/* harmony export */   m9: () => (/* binding */ isBytecode),
/* harmony export */   vW: () => (/* binding */ HOST_BYTECODE),
/* harmony export */   xr: () => (/* binding */ BaseBytecode)
/* harmony export */ });
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8306);

const bytecode = {
    id: "LR2008",
    aliases: [],
    severity: "info",
    title: "rule.LR2008.title",
    why: "rule.LR2008.why",
    example: {
        bad: "FROM python:3.14-slim\nRUN pip install --no-cache-dir flask==3.1.2\n",
        good: "FROM python:3.14-slim\nENV PYTHONDONTWRITEBYTECODE=1\nRUN pip install --no-cache-dir flask==3.1.2\n",
    },
    helpUrl: "https://docs.python.org/3/using/cmdline.html#envvar-PYTHONDONTWRITEBYTECODE",
    measured: true,
};
/** Compiled on the host, and copied. */
const HOST_BYTECODE = {
    ruleId: bytecode.id,
    message: "rule.LR2008.context",
    certainty: "exact",
};
const BASE_BYTECODE = { ruleId: bytecode.id, message: "rule.LR2008.run", certainty: "exact" };
const BYTECODE_DIRECTORY = "__pycache__";
function isBytecode(name) {
    return name.endsWith(".pyc") || name.endsWith(".pyo");
}
/** Directories with modules, in all; more are not told apart. */
const MOST_DIRECTORIES = 100_000;
/**
 * Finds what Python compiled of the base image's modules while a RUN ran it. What pip compiles of the packages that it
 * installs is meant, and makes programs start faster; a directory in which the layer has modules itself is taken for
 * such a one. So is what compiles modules of earlier own layers.
 */
class BaseBytecode {
    baseModules = new Set();
    layer = -1;
    modules = new Set();
    found = new Map();
    groups;
    /** The groups take what is found. */
    constructor(groups) {
        this.groups = groups;
    }
    addBaseModule(directory) {
        if (this.baseModules.size < MOST_DIRECTORIES)
            this.baseModules.add(directory);
    }
    /** Layers come one after the other. */
    addModule(directory, layer) {
        this.enter(layer);
        if (this.baseModules.has(directory))
            this.modules.add(directory);
    }
    /** Takes a compiled module of the directory, from the `__pycache__` in it. */
    addCompiled(directory, write) {
        if (!this.baseModules.has(directory))
            return;
        this.enter(write.layer);
        let group = this.found.get(directory);
        if (group === undefined) {
            group = (0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .createGroup */ .wj)(BASE_BYTECODE, write.layer, null);
            this.found.set(directory, group);
        }
        (0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .addFile */ .sM)(group, write);
    }
    finish() {
        for (const [directory, group] of this.found) {
            if (!this.modules.has(directory))
                this.groups.merge(group);
        }
        this.found = new Map();
        this.modules = new Set();
    }
    enter(layer) {
        if (layer === this.layer)
            return;
        this.finish();
        this.layer = layer;
    }
}


/***/ }),

/***/ 5701:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ ADVICE_RULES),
/* harmony export */   DK: () => (/* binding */ adviceHelpUrl),
/* harmony export */   xJ: () => (/* binding */ severityOf)
/* harmony export */ });
/* harmony import */ var _build_tools_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2248);
/* harmony import */ var _bytecode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2579);
/* harmony import */ var _downloads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5979);
/* harmony import */ var _from_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5566);
/* harmony import */ var _package_lists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8786);
/* harmony import */ var _secret_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4054);
/* harmony import */ var _secret_variables_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(416);
/* harmony import */ var _shadowed_writes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5534);








/** Every rule of advice, by id. */
const ADVICE_RULES = [
    _package_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .packageLists */ .G,
    _downloads_js__WEBPACK_IMPORTED_MODULE_2__/* .downloads */ ._X,
    _shadowed_writes_js__WEBPACK_IMPORTED_MODULE_7__/* .deletedLater */ .aM,
    _shadowed_writes_js__WEBPACK_IMPORTED_MODULE_7__/* .overwrittenLater */ .CK,
    _shadowed_writes_js__WEBPACK_IMPORTED_MODULE_7__/* .ownerOrMode */ .g6,
    _from_context_js__WEBPACK_IMPORTED_MODULE_3__/* .gitHistory */ .Hn,
    _from_context_js__WEBPACK_IMPORTED_MODULE_3__/* .hostModules */ .QL,
    _bytecode_js__WEBPACK_IMPORTED_MODULE_1__/* .bytecode */ .aN,
    _from_context_js__WEBPACK_IMPORTED_MODULE_3__/* .hostEnvironment */ .mI,
    _build_tools_js__WEBPACK_IMPORTED_MODULE_0__/* .buildTools */ .ir,
    _secret_files_js__WEBPACK_IMPORTED_MODULE_5__/* .secretFiles */ .sd,
    _secret_variables_js__WEBPACK_IMPORTED_MODULE_6__/* .secretVariables */ .c,
];
const byId = new Map(ADVICE_RULES.map((rule) => [rule.id, rule]));
/** The page that explains a piece of advice; null where there is none. */
function adviceHelpUrl(ruleId) {
    return byId.get(ruleId)?.helpUrl ?? null;
}
function severityOf(ruleId) {
    return byId.get(ruleId)?.severity ?? "info";
}


/***/ }),

/***/ 5979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G_: () => (/* binding */ COPIED_CACHE),
/* harmony export */   _X: () => (/* binding */ downloads),
/* harmony export */   iJ: () => (/* binding */ DOWNLOADS),
/* harmony export */   s9: () => (/* binding */ downloadedPackage)
/* harmony export */ });
/* harmony import */ var _path_patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3055);

const downloads = {
    id: "LR2002",
    aliases: [],
    severity: "info",
    title: "rule.LR2002.title",
    why: "rule.LR2002.why",
    example: {
        bad: "FROM python:3.14-slim\nRUN pip install flask==3.1.2\n",
        good: "FROM python:3.14-slim\nRUN pip install --no-cache-dir flask==3.1.2\n",
    },
    helpUrl: "https://docs.docker.com/build/cache/optimize/#use-cache-mounts",
    measured: true,
};
const topic = (message) => ({ ruleId: downloads.id, message, certainty: "exact" });
const APT = topic("rule.LR2002.apt");
const PACMAN = topic("rule.LR2002.pacman");
const PIP = topic("rule.LR2002.pip");
const POETRY = topic("rule.LR2002.poetry");
const NPM = topic("rule.LR2002.npm");
const YARN = topic("rule.LR2002.yarn");
const YARN_BERRY = topic("rule.LR2002.yarnBerry");
const GO = topic("rule.LR2002.go");
const CARGO = topic("rule.LR2002.cargo");
const COMPOSER = topic("rule.LR2002.composer");
const MAVEN = topic("rule.LR2002.maven");
const GRADLE = topic("rule.LR2002.gradle");
const GEM = topic("rule.LR2002.gem");
const CONDA = topic("rule.LR2002.conda");
/** Any of the caches in a layer that COPY made: no option of a package manager helps there. */
const COPIED_CACHE = topic("rule.LR2002.copied");
/**
 * Where package managers keep what they downloaded, in any home directory. Not in here: the stores of pnpm and uv,
 * which share their files with what they installed, and caches that a program runs from (Yarn's in a project).
 */
const DOWNLOADS = [
    { from: "root", parts: ["var", "cache", "apt"], found: APT },
    { from: "root", parts: ["var", "cache", "pacman"], found: PACMAN },
    { from: "anywhere", parts: [".cache", "pip"], found: PIP },
    { from: "anywhere", parts: [".cache", "pypoetry", "cache"], found: POETRY },
    { from: "anywhere", parts: [".cache", "pypoetry", "artifacts"], found: POETRY },
    { from: "anywhere", parts: [".npm", "_cacache"], found: NPM },
    { from: "anywhere", parts: [".cache", "yarn"], found: YARN },
    { from: "anywhere", parts: [".yarn", "berry", "cache"], found: YARN_BERRY },
    { from: "anywhere", parts: [".cache", "go-build"], found: GO },
    { from: "anywhere", parts: ["go", "pkg", "mod"], found: GO },
    ...[".cargo", "cargo"].flatMap((home) => [
        { from: "anywhere", parts: [home, "registry", "cache"], found: CARGO },
        { from: "anywhere", parts: [home, "registry", "index"], found: CARGO },
        { from: "anywhere", parts: [home, "registry", "src"], found: CARGO },
        { from: "anywhere", parts: [home, "git", "db"], found: CARGO },
        { from: "anywhere", parts: [home, "git", "checkouts"], found: CARGO },
    ]),
    { from: "anywhere", parts: [".composer", "cache"], found: COMPOSER },
    { from: "anywhere", parts: [".cache", "composer"], found: COMPOSER },
    { from: "anywhere", parts: [".m2", "repository"], found: MAVEN },
    { from: "anywhere", parts: [".gradle", "caches"], found: GRADLE },
];
/** Where RubyGems and Bundler install to; each has a directory `cache` in it. */
const isGemHome = (0,_path_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .createPathSearch */ .W)([
    { from: "anywhere", parts: ["bundle"], found: true },
    { from: "anywhere", parts: ["gems"], found: true },
    { from: "anywhere", parts: [".gem"], found: true },
]);
/** A downloaded package that lies beside what was made of it, by its directory and name; null where it is none. */
function downloadedPackage(directory, name) {
    switch (directory.at(-1)) {
        case "cache":
            return name.endsWith(".gem") && isGemHome(directory) ? GEM : null;
        case "pkgs":
            // The unpacked ones are hard-linked to what is installed: without them nothing is saved.
            return name.endsWith(".conda") || name.endsWith(".tar.bz2") ? CONDA : null;
        default:
            return null;
    }
}


/***/ }),

/***/ 5566:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ gitHistory),
/* harmony export */   QL: () => (/* binding */ hostModules),
/* harmony export */   UY: () => (/* binding */ environmentRoot),
/* harmony export */   X7: () => (/* binding */ HOST_ENVIRONMENT),
/* harmony export */   XJ: () => (/* binding */ HOST_MODULES),
/* harmony export */   ci: () => (/* binding */ gitTopic),
/* harmony export */   mI: () => (/* binding */ hostEnvironment),
/* harmony export */   rP: () => (/* binding */ ENVIRONMENT_MARKER)
/* harmony export */ });
const gitHistory = {
    id: "LR2006",
    aliases: [],
    severity: "info",
    title: "rule.LR2006.title",
    why: "rule.LR2006.why",
    example: {
        bad: "FROM buildpack-deps:trixie-scm\nRUN git clone https://github.com/pallets/flask.git /srv/flask\n",
        good: "FROM buildpack-deps:trixie-scm\nRUN git clone --depth=1 https://github.com/pallets/flask.git /srv/flask \\\n    && rm -rf /srv/flask/.git\n",
    },
    helpUrl: "https://docs.docker.com/build/concepts/context/#dockerignore-files",
    measured: true,
};
const hostModules = {
    id: "LR2007",
    aliases: [],
    severity: "info",
    title: "rule.LR2007.title",
    why: "rule.LR2007.why",
    example: {
        bad: "FROM node:24-slim\nWORKDIR /app\nCOPY . .\nRUN npm ci\n",
        good: "# .dockerignore has the line: **/node_modules\nFROM node:24-slim\nWORKDIR /app\nCOPY . .\nRUN npm ci\n",
    },
    helpUrl: "https://docs.docker.com/build/concepts/context/#dockerignore-files",
    measured: true,
};
const hostEnvironment = {
    id: "LR2009",
    aliases: [],
    severity: "info",
    title: "rule.LR2009.title",
    why: "rule.LR2009.why",
    example: {
        bad: "FROM python:3.14-slim\nWORKDIR /app\nCOPY . .\nRUN pip install --no-cache-dir -r requirements.txt\n",
        good: "# .dockerignore has the line: **/.venv\nFROM python:3.14-slim\nWORKDIR /app\nCOPY . .\nRUN pip install --no-cache-dir -r requirements.txt\n",
    },
    helpUrl: "https://docs.docker.com/build/concepts/context/#dockerignore-files",
    measured: true,
};
const git = (message) => ({ ruleId: gitHistory.id, message, certainty: "exact" });
const GIT_CONTEXT = git("rule.LR2006.context");
const GIT_RUN = git("rule.LR2006.run");
const GIT_COPY = git("rule.LR2006.copy");
const GIT_UNKNOWN = git("rule.LR2006.unknown");
function gitTopic(source) {
    if (source === "context")
        return GIT_CONTEXT;
    if (source === "unknown")
        return GIT_UNKNOWN;
    return source === "run" ? GIT_RUN : GIT_COPY;
}
const HOST_MODULES = {
    ruleId: hostModules.id,
    message: "rule.LR2007.message",
    certainty: "exact",
};
/** `share` and `include` of an environment are not summed: their names are those of other directories too. */
const HOST_ENVIRONMENT = {
    ruleId: hostEnvironment.id,
    message: "rule.LR2009.message",
    certainty: "at-least",
};
/** The file that makes a directory a virtual environment: https://docs.python.org/3/library/venv.html */
const ENVIRONMENT_MARKER = "pyvenv.cfg";
const LIBRARIES = new Set(["lib", "lib64", "Lib"]);
const PROGRAMS = new Set(["bin", "Scripts"]);
/**
 * The directory that would be the virtual environment if a marker were in it, by the directory of one of its packages
 * or programs; null where it cannot be part of one.
 */
function environmentRoot(directory) {
    const library = directory.findIndex((part, index) => {
        const next = directory[index + 1];
        return LIBRARIES.has(part) && (next === "site-packages" || next?.startsWith("python") === true);
    });
    if (library !== -1)
        return directory.slice(0, library).join("/");
    return PROGRAMS.has(directory.at(-1) ?? "") ? directory.slice(0, -1).join("/") : null;
}


/***/ }),

/***/ 8306:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZE: () => (/* binding */ Groups),
  sM: () => (/* binding */ addFile),
  wj: () => (/* binding */ createGroup)
});

// EXTERNAL MODULE: ./src/image/top-files.ts
var top_files = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/image/advice/largest-files.ts

const MOST = 5;
/** The few largest of many files, largest first; of equal sizes those that are first by path. */
class LargestFiles {
    files = [];
    add({ path, bytes }) {
        const { files } = this;
        const last = files[MOST - 1];
        if (last !== undefined && !(0,top_files/* isLarger */.E)({ path, bytes }, last))
            return;
        const place = files.findIndex((file) => (0,top_files/* isLarger */.E)({ path, bytes }, file));
        files.splice(place === -1 ? files.length : place, 0, { path, bytes });
        if (files.length > MOST)
            files.pop();
    }
    addAll(others) {
        for (const file of others.files)
            this.add(file);
    }
    get paths() {
        return this.files.map(({ path }) => path);
    }
}

;// CONCATENATED MODULE: ./src/image/advice/groups.ts

/** More than any engine's image can have (127 layers); what a made archive has beyond is left out. */
const MOST_GROUPS = 50_000;
function createGroup(topic, layer, other) {
    return { topic, layer, other, bytes: 0, files: 0, examples: new LargestFiles() };
}
function addFile(group, file) {
    group.bytes += file.bytes;
    group.files++;
    group.examples.add(file);
}
/** Sums files by topic and layers. */
class Groups {
    byTopic = new Map();
    layerCount;
    size = 0;
    constructor(layerCount) {
        this.layerCount = layerCount;
    }
    /** The group of these layers; null where there are too many groups. */
    of(topic, layer, other) {
        let groups = this.byTopic.get(topic);
        if (groups === undefined) {
            groups = new Map();
            this.byTopic.set(topic, groups);
        }
        const key = layer * (this.layerCount + 1) + (other ?? this.layerCount);
        let group = groups.get(key);
        if (group === undefined) {
            if (this.size === MOST_GROUPS)
                return null;
            this.size++;
            group = createGroup(topic, layer, other);
            groups.set(key, group);
        }
        return group;
    }
    add(topic, layer, other, file) {
        const group = this.of(topic, layer, other);
        if (group !== null)
            addFile(group, file);
    }
    /** Adds what was summed elsewhere. */
    merge({ topic, layer, other, bytes, files, examples }) {
        const group = this.of(topic, layer, other);
        if (group === null)
            return;
        group.bytes += bytes;
        group.files += files;
        group.examples.addAll(examples);
    }
    all() {
        return [...this.byTopic.values()].flatMap((groups) => [...groups.values()]);
    }
}


/***/ }),

/***/ 8786:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ PACKAGE_LISTS),
/* harmony export */   G: () => (/* binding */ packageLists)
/* harmony export */ });
const packageLists = {
    id: "LR2001",
    aliases: [],
    severity: "info",
    title: "rule.LR2001.title",
    why: "rule.LR2001.why",
    example: {
        bad: "FROM debian:trixie-slim\nRUN apt-get update && apt-get install --yes --no-install-recommends curl\n",
        good: "FROM debian:trixie-slim\nRUN apt-get update && apt-get install --yes --no-install-recommends curl \\\n    && rm -rf /var/lib/apt/lists/*\n",
    },
    helpUrl: "https://docs.docker.com/build/building/best-practices/#apt-get",
    measured: true,
};
const topic = (message) => ({
    ruleId: packageLists.id,
    message,
    certainty: "exact",
});
const APT = topic("rule.LR2001.apt");
const APK = topic("rule.LR2001.apk");
const DNF = topic("rule.LR2001.dnf");
const YUM = topic("rule.LR2001.yum");
const ZYPPER = topic("rule.LR2001.zypper");
/** Where package managers keep what they know of their repositories, which is out of date the next day. */
const PACKAGE_LISTS = [
    { from: "root", parts: ["var", "lib", "apt", "lists"], found: APT },
    { from: "root", parts: ["var", "cache", "apk"], found: APK },
    // These hold packages too; one command removes both.
    { from: "root", parts: ["var", "cache", "dnf"], found: DNF },
    { from: "root", parts: ["var", "cache", "libdnf5"], found: DNF },
    { from: "root", parts: ["var", "cache", "yum"], found: YUM },
    { from: "root", parts: ["var", "cache", "zypp"], found: ZYPPER },
];


/***/ }),

/***/ 3055:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ createPathSearch)
/* harmony export */ });
/**
 * A search for the first pattern that a directory, or one above it, is at. Each part of a path is looked up once, and
 * only patterns that begin with it are compared further.
 */
function createPathSearch(patterns) {
    const byFirst = new Map();
    for (const pattern of patterns) {
        const [first] = pattern.parts;
        const others = byFirst.get(first);
        if (others === undefined)
            byFirst.set(first, [pattern]);
        else
            others.push(pattern);
    }
    return (directory) => {
        for (const [index, part] of directory.entries()) {
            const found = byFirst
                .get(part)
                ?.find(({ parts, from }) => (from === "anywhere" || index === 0) && parts.every((name, at) => directory[index + at] === name));
            if (found !== undefined)
                return found.found;
        }
        return null;
    };
}


/***/ }),

/***/ 4054:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ secretTopic),
/* harmony export */   WW: () => (/* binding */ looksLikeSecret),
/* harmony export */   sd: () => (/* binding */ secretFiles),
/* harmony export */   zq: () => (/* binding */ isPublicDirectory)
/* harmony export */ });
/* harmony import */ var _path_patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3055);

const secretFiles = {
    id: "LR2011",
    aliases: [],
    severity: "warning",
    title: "rule.LR2011.title",
    why: "rule.LR2011.why",
    example: {
        bad: "FROM node:24-slim\nWORKDIR /app\nCOPY package.json package-lock.json .npmrc ./\nRUN npm ci && rm .npmrc\n",
        good: "FROM node:24-slim\nWORKDIR /app\nCOPY package.json package-lock.json ./\nRUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci\n",
    },
    helpUrl: "https://docs.docker.com/build/building/secrets/",
    measured: true,
};
const topic = (message) => ({
    ruleId: secretFiles.id,
    message,
    certainty: "looks-like",
});
const DELETED = topic("rule.LR2011.deleted");
const CONTEXT = topic("rule.LR2011.context");
const OTHER = topic("rule.LR2011.message");
function secretTopic(source, isDeleted) {
    if (isDeleted)
        return DELETED;
    return source === "context" ? CONTEXT : OTHER;
}
/** Programs' own names for a file with a password, a token or a private key. */
const NAMES = new Set([
    ".dockercfg",
    ".env",
    ".git-credentials",
    ".my.cnf",
    ".netrc",
    ".npmrc",
    ".pgpass",
    ".pypirc",
    ".vault-token",
    "_netrc",
    "application_default_credentials.json",
    "id_dsa",
    "id_ecdsa",
    "id_ecdsa_sk",
    "id_ed25519",
    "id_ed25519_sk",
    "id_rsa",
    "kubeconfig",
    "terraform.tfstate",
]);
/** Names that mean nothing without the directory that they are in. */
const NAMES_IN = new Set([
    ".aws/credentials",
    ".cargo/credentials",
    ".cargo/credentials.toml",
    ".docker/config.json",
    ".gem/credentials",
    ".kube/config",
]);
/** Of `.env.NAME`: kept with the sources, since they show which variables there are. */
const PUBLIC_ENVIRONMENTS = new Set([
    "default",
    "defaults",
    "dist",
    "example",
    "sample",
    "schema",
    "template",
    "test",
    "tpl",
    "vault",
]);
/** Of a `.key` that a command wrote: others are the public keys of package repositories. */
const PRIVATE_KEY_WORDS = new Set([
    "ca",
    "client",
    "host",
    "key",
    "localhost",
    "priv",
    "private",
    "privkey",
    "server",
    "ssl",
    "tls",
]);
/** Packages bring keys of their tests; certificates and the keys of package repositories are public. */
const isPublicPlace = (0,_path_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .createPathSearch */ .W)([
    ...[
        "node_modules",
        "site-packages",
        "dist-packages",
        "gems",
        "vendor",
        "test",
        "tests",
        "testdata",
        "fixtures",
        "__tests__",
        "examples",
        "keyrings",
        "ca-certificates",
    ].map((part) => ({ from: "anywhere", parts: [part], found: true })),
    { from: "anywhere", parts: ["go", "pkg", "mod"], found: true },
    { from: "anywhere", parts: ["registry", "src"], found: true },
    { from: "root", parts: ["usr", "share"], found: true },
    { from: "root", parts: ["usr", "lib"], found: true },
    { from: "root", parts: ["usr", "include"], found: true },
    { from: "root", parts: ["usr", "src"], found: true },
    { from: "root", parts: ["etc", "apt"], found: true },
    { from: "root", parts: ["etc", "apk"], found: true },
    { from: "root", parts: ["etc", "pki", "ca-trust"], found: true },
    { from: "root", parts: ["etc", "pki", "rpm-gpg"], found: true },
    { from: "root", parts: ["etc", "ssl", "certs"], found: true },
]);
/** Whether a directory is one where names say nothing. */
function isPublicDirectory(directory) {
    return isPublicPlace(directory) !== null;
}
/** How all of the names begin or end, as a quick way past all others: there may be a million of them. */
const MAY_BE_SECRET = /^(?:[._]|id_|ssh_host_|application_|kubeconfig$|terraform\.|credentials|config)|\.(?:p12|pfx|pem|key)$/i;
/** Whether a file of that name probably holds a secret. The content is not read. */
function looksLikeSecret(parent, name, source) {
    if (!MAY_BE_SECRET.test(name))
        return false;
    if (NAMES.has(name) || (parent.startsWith(".") && NAMES_IN.has(`${parent}/${name}`)))
        return true;
    if (name.startsWith(".env."))
        return !name.split(".").some((part) => PUBLIC_ENVIRONMENTS.has(part));
    if (name.startsWith("ssh_host_") && name.endsWith("_key"))
        return true;
    const dot = name.lastIndexOf(".");
    switch (dot === -1 ? "" : name.slice(dot).toLowerCase()) {
        case ".p12":
        case ".pfx":
            return true;
        case ".pem":
            return isPrivateKeyName(name.slice(0, dot).toLowerCase());
        case ".key":
            return isPrivateKey(name.slice(0, dot).toLowerCase(), source);
        default:
            return false;
    }
}
function isPrivateKeyName(stem) {
    return (!stem.includes("pub") && (stem.endsWith("key") || wordsOf(stem).some((word) => word.startsWith("priv"))));
}
function isPrivateKey(stem, source) {
    if (stem.includes("pub"))
        return false;
    return source === "context" || wordsOf(stem).some((word) => PRIVATE_KEY_WORDS.has(word));
}
function wordsOf(stem) {
    return stem.split(/[^a-z0-9]/);
}


/***/ }),

/***/ 416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ secretVariableAdvice),
/* harmony export */   c: () => (/* binding */ secretVariables)
/* harmony export */ });
/* harmony import */ var _dockerfile_line_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6403);
/* harmony import */ var _dockerfile_stages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9931);
/* harmony import */ var _dockerfile_variables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1763);
/* harmony import */ var _secret_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(206);
/* harmony import */ var _history_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(500);
/* harmony import */ var _secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28);






const secretVariables = {
    id: "LR2012",
    aliases: [],
    severity: "warning",
    title: "rule.LR2012.title",
    why: "rule.LR2012.why",
    example: {
        bad: "FROM python:3.14-slim\nARG INDEX_TOKEN\nRUN pip install --no-cache-dir --index-url https://ci:$INDEX_TOKEN@pypi.example.com/simple app==1.0\n",
        good: 'FROM python:3.14-slim\nRUN --mount=type=secret,id=token,env=INDEX_TOKEN \\\n    pip install --no-cache-dir --index-url "https://ci:$INDEX_TOKEN@pypi.example.com/simple" app==1.0\n',
    },
    helpUrl: "https://docs.docker.com/build/building/secrets/",
    measured: true,
};
/** The secrets that the image's own history and configuration show, each variable once. The values stay here. */
function secretVariableAdvice(input) {
    const declared = createDeclarationSearch(input);
    const environment = shownByEnvironment(input, declared);
    const arguments_ = shownByArguments(input, declared);
    const named = new Set([...environment, ...arguments_].map(({ name }) => name));
    return [...environment, ...arguments_, ...shownByText(input, named)].map(({ message, name, layer, lines }) => ({
        ruleId: secretVariables.id,
        severity: secretVariables.severity,
        certainty: "looks-like",
        layer,
        lines,
        otherLayer: null,
        otherLines: null,
        savedBytes: null,
        files: 0,
        examples: [],
        message,
        values: { name },
    }));
}
function shownByEnvironment({ environment, baseEnvironment }, declared) {
    const base = new Set(baseEnvironment ?? []);
    return environment.flatMap((assignment) => {
        if (base.has(assignment))
            return [];
        const equals = assignment.indexOf("=");
        const [name, value] = [assignment.slice(0, equals), assignment.slice(equals + 1)];
        if (equals === -1 || !(((0,_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .looksSecret */ .n)(name) && isSecretValue(value)) || isToken(value)))
            return [];
        const lines = declared("ENV", name);
        // Without a line here it may be the base image's own.
        if (lines === null && baseEnvironment === null)
            return [];
        return [{ message: "rule.LR2012.env", name, layer: null, lines }];
    });
}
function shownByArguments(input, declared) {
    const names = new Set(argumentNames(input.dockerfile));
    const shown = new Map();
    for (const { text, layer, lines } of ownRows(input)) {
        const spans = [...(0,_history_values_js__WEBPACK_IMPORTED_MODULE_2__/* .runArgumentValues */ .b)(text, { names, values: input.buildArgs }), ...(0,_history_values_js__WEBPACK_IMPORTED_MODULE_2__/* .argRowValues */ .H)(text)];
        for (const span of spans) {
            const name = assignedName(text, span);
            const value = text.slice(span.start, span.end);
            if (name === null || shown.has(name))
                continue;
            if (!(((0,_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .looksSecret */ .n)(name) && isSecretValue(value)) || isToken(value)))
                continue;
            shown.set(name, { message: "rule.LR2012.arg", name, layer, lines: declared("ARG", name) ?? lines });
        }
    }
    return [...shown.values()];
}
/** Tokens and passwords that stand in a command itself; once a row. */
function shownByText(input, named) {
    return ownRows(input).flatMap(({ text, layer, lines }) => {
        const found = (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .secretShapes */ .x)(text).some((span) => {
            const name = assignedName(text, span);
            const value = text.slice(span.start, span.end);
            if (value.includes("$"))
                return false;
            if (name !== null)
                return !named.has(name) && isToken(value);
            // A user's name alone is no secret.
            return text[span.end] !== "@" || value.includes(":");
        });
        return found ? [{ message: "rule.LR2012.text", name: "", layer, lines }] : [];
    });
}
/** The rows above those of the base image, oldest first; those of own layers alone where the base's are not known. */
function ownRows({ history, baseHistory, layers }) {
    const own = layers.flatMap(({ origin, createdBy, lines }, layer) => origin === "own" ? [{ text: createdBy, layer, lines }] : []);
    const count = history.length - (baseHistory?.length ?? history.length);
    const isOnBase = count > 0 &&
        baseHistory?.every(({ createdBy }, index) => history[count + index]?.createdBy === createdBy);
    if (isOnBase !== true)
        return own;
    const byText = new Map(own.map((row) => [row.text, row]));
    return history
        .slice(0, count)
        .map(({ createdBy }) => byText.get(createdBy) ?? { text: createdBy, layer: null, lines: null })
        .reverse();
}
/** The first line that declares the name, of those that the image is made of. */
function createDeclarationSearch({ dockerfile, target, buildArgs }) {
    if (dockerfile === null)
        return () => null;
    const staged = (0,_dockerfile_stages_js__WEBPACK_IMPORTED_MODULE_3__/* .toStages */ .Jb)(dockerfile);
    const variables = (0,_dockerfile_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .globalArgs */ .J7)(staged, buildArgs, dockerfile.escape);
    const chain = (0,_dockerfile_stages_js__WEBPACK_IMPORTED_MODULE_3__/* .stageChain */ .ap)(staged, target, (stage) => (0,_dockerfile_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveFrom */ .dx)(stage, variables, dockerfile.escape));
    const instructions = chain?.stages.flatMap((stage) => stage.instructions) ?? [];
    const lines = (0,_dockerfile_line_index_js__WEBPACK_IMPORTED_MODULE_5__/* .createLineIndex */ .r)(dockerfile.text);
    return (keyword, name) => {
        const declares = (instruction) => instruction.keyword === keyword && instruction.pairs.some(({ key }) => key === name);
        const found = instructions.find(declares);
        return found === undefined ? null : lines.lineRange(found.range);
    };
}
function argumentNames(dockerfile) {
    return (dockerfile?.instructions ?? [])
        .filter(({ keyword }) => keyword === "ARG")
        .flatMap(({ pairs }) => pairs.map(({ key }) => key));
}
/** The `NAME` of `NAME=value`, `NAME="value"`; null where nothing is assigned. */
function assignedName(text, { start }) {
    const end = /["']/.test(text.charAt(start - 1)) ? start - 2 : start - 1;
    if (text[end] !== "=")
        return null;
    let from = end;
    while (from > 0 && /\w/.test(text.charAt(from - 1)))
        from--;
    return from === end ? null : text.slice(from, end);
}
const MIN_LENGTH = 3;
/** A switch, a file's name, a reference to another variable. */
const NO_SECRET = /^(?:true|false|yes|none|null|off|\/.*|\$.*|\**)$/is;
function isSecretValue(value) {
    const bare = value.trim().replace(/^(["'])(.*)\1$/s, "$2");
    return bare.length >= MIN_LENGTH && !NO_SECRET.test(bare);
}
/** A value that tells by its shape what it is, whatever its name. */
function isToken(value) {
    return (!value.includes("$") &&
        (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .secretShapes */ .x)(value).some(({ start, end }) => {
            return value[end] !== "@" || value.slice(start, end).includes(":");
        }));
}


/***/ }),

/***/ 5534:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ overwrittenLater),
/* harmony export */   Ej: () => (/* binding */ OWNER_OF_BASE),
/* harmony export */   H4: () => (/* binding */ ownerTopic),
/* harmony export */   Hb: () => (/* binding */ deletedTopic),
/* harmony export */   aM: () => (/* binding */ deletedLater),
/* harmony export */   g6: () => (/* binding */ ownerOrMode),
/* harmony export */   p0: () => (/* binding */ overwrittenTopic)
/* harmony export */ });
const deletedLater = {
    id: "LR2003",
    aliases: [],
    severity: "info",
    title: "rule.LR2003.title",
    why: "rule.LR2003.why",
    example: {
        bad: "FROM debian:trixie-slim\nCOPY site.tar.gz /tmp/\nRUN tar xzf /tmp/site.tar.gz -C /srv\nRUN rm /tmp/site.tar.gz\n",
        good: "FROM debian:trixie-slim\nRUN --mount=type=bind,source=site.tar.gz,target=/tmp/site.tar.gz \\\n    tar xzf /tmp/site.tar.gz -C /srv\n",
    },
    helpUrl: "https://docs.docker.com/build/building/best-practices/#add-or-copy",
    measured: true,
};
const overwrittenLater = {
    id: "LR2004",
    aliases: [],
    severity: "info",
    title: "rule.LR2004.title",
    why: "rule.LR2004.why",
    example: {
        bad: "FROM debian:trixie-slim\nCOPY data.db /srv/data.db\nRUN sqlite3 /srv/data.db VACUUM\n",
        good: "FROM debian:trixie-slim AS build\nCOPY data.db /srv/data.db\nRUN sqlite3 /srv/data.db VACUUM\n\nFROM debian:trixie-slim\nCOPY --from=build /srv/data.db /srv/data.db\n",
    },
    helpUrl: "https://docs.docker.com/build/building/multi-stage/",
    measured: true,
};
const ownerOrMode = {
    id: "LR2005",
    aliases: [],
    severity: "info",
    title: "rule.LR2005.title",
    why: "rule.LR2005.why",
    example: {
        bad: "FROM node:24-slim\nCOPY app /app\nRUN chown -R node:node /app\n",
        good: "FROM node:24-slim\nCOPY --chown=node:node app /app\n",
    },
    helpUrl: "https://docs.docker.com/reference/dockerfile/#copy---chown---chmod",
    measured: true,
};
const deleted = (message) => ({
    ruleId: deletedLater.id,
    message,
    certainty: "exact",
});
const DELETED = {
    run: deleted("rule.LR2003.run"),
    context: deleted("rule.LR2003.context"),
    stage: deleted("rule.LR2003.stage"),
    remote: deleted("rule.LR2003.remote"),
    unknown: deleted("rule.LR2003.unknown"),
};
/** By what wrote the files that a later layer deletes: what to write instead depends on it. */
function deletedTopic(source) {
    return DELETED[source];
}
const overwritten = (message) => ({
    ruleId: overwrittenLater.id,
    message,
    certainty: "exact",
});
const OVERWRITTEN_RUN = overwritten("rule.LR2004.run");
const OVERWRITTEN_COPY = overwritten("rule.LR2004.copy");
const OVERWRITTEN_UNKNOWN = overwritten("rule.LR2004.unknown");
function overwrittenTopic(source) {
    if (source === "unknown")
        return OVERWRITTEN_UNKNOWN;
    return source === "run" ? OVERWRITTEN_RUN : OVERWRITTEN_COPY;
}
const owner = (message) => ({ ruleId: ownerOrMode.id, message, certainty: "exact" });
const OWNER_OF_RUN = owner("rule.LR2005.run");
const OWNER_OF_COPY = owner("rule.LR2005.copy");
const OWNER_OF_UNKNOWN = owner("rule.LR2005.unknown");
/** What the base image has, copied into an own layer. */
const OWNER_OF_BASE = owner("rule.LR2005.base");
/** By what wrote the files whose owner or mode changes. */
function ownerTopic(source) {
    if (source === "unknown")
        return OWNER_OF_UNKNOWN;
    return source === "run" ? OWNER_OF_RUN : OWNER_OF_COPY;
}


/***/ }),

/***/ 500:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ argRowValues),
/* harmony export */   b: () => (/* binding */ runArgumentValues)
/* harmony export */ });
const ASSIGNMENT_HEAD = /[A-Za-z_][A-Za-z0-9_]*=/y;
const NEXT_ASSIGNMENT = / [A-Za-z_][A-Za-z0-9_]*=/g;
const PREFIX = /(?<![^\s])\|(?<count>\d{1,4}) (?=[A-Za-z_][A-Za-z0-9_]*=)/g;
/** The shell that an ordinary RUN names after its arguments, `/bin/sh -c`; 0 arguments are never written. */
const SHELL = / (?:[^\s=]*[/\\])?(?:a|ba|da|k|z)?sh -|(?: (?:[^\s=]*[/\\])?(?:cmd|powershell|pwsh)(?:\.exe)? [-/])/g;
const ARG_ROW = /(?:^|\n|#\(nop\) {1,2}| {3})ARG /g;
/** Where a column of `docker history` ends. */
const COLUMN_END = / {3}|\n/g;
/**
 * The values in `|2 NAME=value OTHER=value /bin/sh -c …`, which the history repeats in every RUN after an ARG. A value
 * may hold blanks and nothing quotes it, so its end is found by what is known: the value that was passed, the
 * name that follows, the shell.
 */
function runArgumentValues(text, known) {
    const spans = [];
    const valueEnd = createValueEnd(text, known);
    PREFIX.lastIndex = 0;
    for (let match = PREFIX.exec(text); match !== null; match = PREFIX.exec(text)) {
        let at = match.index + match[0].length;
        for (let left = Number(match.groups?.count); left > 0; left--) {
            ASSIGNMENT_HEAD.lastIndex = at;
            const head = ASSIGNMENT_HEAD.exec(text)?.[0];
            if (head === undefined)
                break;
            const start = at + head.length;
            const end = valueEnd(start, head.slice(0, -1), left === 1);
            spans.push({ start, end });
            at = end + 1;
        }
        PREFIX.lastIndex = at;
    }
    return spans;
}
function createValueEnd(text, { names, values }) {
    const lineEnd = createSearch(text, /\n/g);
    const blank = createSearch(text, /\s/g);
    const shell = createSearch(text, SHELL);
    const assignment = createSearch(text, NEXT_ASSIGNMENT);
    const knownAssignment = createSearch(text, NEXT_ASSIGNMENT, (found) => names.has(found.slice(1, -1)));
    return (start, name, isLast) => {
        const passed = values.get(name);
        if (passed !== undefined && text.startsWith(passed, start) && text[start + passed.length] === " ") {
            return start + passed.length;
        }
        const ends = isLast ? [shell] : [knownAssignment, assignment];
        const end = ends.map((search) => search(start)).find((next) => next < lineEnd(start));
        return end ?? blank(start);
    };
}
/** The values of `ARG NAME=value …` rows, each up to the next name or the end of the row. */
function argRowValues(text) {
    const spans = [];
    const columnEnd = createSearch(text, COLUMN_END);
    const equalsSign = createSearch(text, /=/g);
    const assignment = createSearch(text, NEXT_ASSIGNMENT);
    ARG_ROW.lastIndex = 0;
    for (let match = ARG_ROW.exec(text); match !== null; match = ARG_ROW.exec(text)) {
        let at = match.index + match[0].length;
        const rowEnd = columnEnd(at);
        while (at < rowEnd) {
            const equals = equalsSign(at);
            if (equals >= rowEnd)
                break;
            const end = Math.min(assignment(equals), rowEnd);
            spans.push({ start: equals + 1, end });
            at = end + 1;
        }
        ARG_ROW.lastIndex = rowEnd;
    }
    return spans;
}
/** A search that remembers what it found; the text's length stands for nothing. */
function createSearch(text, pattern, accepts = () => true) {
    let found = -1;
    return (start) => {
        if (found >= start)
            return found;
        pattern.lastIndex = start;
        let match = pattern.exec(text);
        while (match !== null && !accepts(match[0]))
            match = pattern.exec(text);
        found = match?.index ?? text.length;
        return found;
    };
}


/***/ }),

/***/ 28:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ secretShapes)
/* harmony export */ });
/* harmony import */ var _secret_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(206);

/**
 * Tokens that tell by their shape what they are. Each pattern is anchored on a fixed text or on the start of a run, so
 * that a search never reads the same run twice. The named group, where there is one, is the secret part.
 */
const SHAPES = [
    // https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
    /gh[oprsu]_[A-Za-z0-9]{20,}/g,
    /github_pat_[A-Za-z0-9_]{20,}/g,
    /glpat-[A-Za-z0-9_-]{20,}/g,
    /dckr_(?:pat|oat)_[A-Za-z0-9_-]{20,}/g,
    /npm_[A-Za-z0-9]{36,}/g,
    /pypi-AgE[A-Za-z0-9_-]{30,}/g,
    /(?:AKIA|ASIA)[A-Z0-9]{16,}/g,
    /AIza[A-Za-z0-9_-]{35,}/g,
    /xox[abeprs]-[A-Za-z0-9-]{10,}/g,
    /[rs]k_live_[A-Za-z0-9]{16,}/g,
    // JSON Web Token: two base64url JSON objects and a signature.
    /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g,
    /\bauthorization["']?[ \t]{0,8}[:=][ \t]{0,8}["']?(?:(?:basic|bearer|digest|token)[ \t]{1,8})?(?<secret>[^\s"',;]+)/gi,
    /\bbearer[ \t]{1,8}(?<secret>[A-Za-z0-9._~+/-]{16,}=*)/gi,
    /:_(?:authToken|auth|password)[ \t]{0,8}=[ \t]{0,8}(?<secret>[^\s"']+)/g,
    /[?&](?:access_?token|api_?key|auth|key|password|sig|signature|secret|token|x-amz-(?:credential|security-token|signature))=(?<secret>[^\s&#"'<>]+)/gi,
];
/** The user part of a URL, up to the last "@" before the host; `git@` is how everybody clones and no secret. */
const URL_USER = /:\/\/(?!git@)(?<secret>[^\s/?#"'<>`]+)@/g;
/** `NAME=value`, as shells, ENV and --build-arg write it: a bare, a quoted or a blank value. */
const ASSIGNMENT = /(?<![A-Za-z0-9_])(?<name>[A-Za-z_][A-Za-z0-9_]*)=(?<secret>"[^"\\]*(?:\\[\s\S][^"\\]*){0,1000}"?|'[^']*'?|[^\s"']+)/g;
/** Instructions whose variables count in any case, with their continued lines. */
const DECLARATION = /(?<![A-Za-z0-9_-])(?:ARG|ENV|--build-arg)[ \t]{1,8}/g;
const CONTINUED = /\\\r?\n$/;
const KEY_BEGIN = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY/g;
const KEY_END = "-----END ";
const KEY_LAST = /-----END [A-Z ]{0,40}-----/y;
/** `ENV NAME value`, the old form. */
const SPACED = /(?<![A-Za-z0-9_])ENV[ \t]{1,8}(?<name>[A-Za-z_][A-Za-z0-9_]*)[ \t]{1,8}(?<secret>[^\s=][^\n]*)/g;
/** What is written to mean another value holds none: `$TOKEN`, `"${TOKEN}"`, `$(cat token)`. */
const REFERENCE = /^["']?\$/;
function secretShapes(text) {
    return [
        ...[...SHAPES, URL_USER].flatMap((pattern) => [...text.matchAll(pattern)].map(secretPart)),
        ...privateKeys(text),
        ...assignments(text, isEnvironmentName),
        ...assignments(text, () => true, SPACED),
        ...declarations(text),
    ];
}
/** From the first line of a private key to its last, or to the text's end where there is none. */
function privateKeys(text) {
    const spans = [];
    KEY_BEGIN.lastIndex = 0;
    for (let match = KEY_BEGIN.exec(text); match !== null; match = KEY_BEGIN.exec(text)) {
        const last = text.indexOf(KEY_END, KEY_BEGIN.lastIndex);
        KEY_LAST.lastIndex = last;
        const length = last === -1 ? 0 : (KEY_LAST.exec(text)?.[0].length ?? KEY_END.length);
        const end = last === -1 ? text.length : last + length;
        spans.push({ start: match.index, end });
        KEY_BEGIN.lastIndex = end;
    }
    return spans;
}
function declarations(text) {
    const spans = [];
    DECLARATION.lastIndex = 0;
    for (let match = DECLARATION.exec(text); match !== null; match = DECLARATION.exec(text)) {
        const start = DECLARATION.lastIndex;
        const end = logicalLineEnd(text, start);
        const found = assignments(text.slice(start, end), () => true);
        spans.push(found.map((span) => ({ start: span.start + start, end: span.end + start })));
        DECLARATION.lastIndex = end;
    }
    return spans.flat();
}
/** The end of the line, past those that a backslash continues. */
function logicalLineEnd(text, start) {
    let at = text.indexOf("\n", start);
    while (at !== -1 && CONTINUED.test(text.slice(Math.max(start, at - 2), at + 1)))
        at = text.indexOf("\n", at + 1);
    return at === -1 ? text.length : at;
}
function assignments(text, counts, pattern = ASSIGNMENT) {
    return [...text.matchAll(pattern)].flatMap((match) => {
        const { name = "", secret = "" } = match.groups ?? {};
        return (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .looksSecret */ .n)(name) && counts(name) && !REFERENCE.test(secret) ? [secretPart(match)] : [];
    });
}
/** Lower-case names stand in logs and options for anything (`key=1`); variables are written in capitals. */
function isEnvironmentName(name) {
    return name === name.toUpperCase();
}
/** The secret group always ends its match or is followed by "@" alone. */
function secretPart(match) {
    const whole = match[0];
    const secret = match.groups?.secret ?? whole;
    const start = match.index + whole.lastIndexOf(secret);
    return { start, end: start + secret.length };
}


/***/ }),

/***/ 8500:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isLarger),
/* harmony export */   T: () => (/* binding */ topFiles)
/* harmony export */ });
/**
 * The largest files that each layer wrote, `most` of each, largest first, in one pass. Of equal sizes the first by
 * path stays, as readers differ in the order in which they find files. Empty files are left out.
 */
function topFiles(files, most) {
    const top = files.layers.map(() => []);
    files.forEachWrite((write) => {
        const largest = top[write.layer];
        if (largest === undefined || write.bytes === 0)
            return;
        const last = largest[most - 1];
        if (last !== undefined && !isLarger(write, last))
            return;
        const place = largest.findIndex((other) => isLarger(write, other));
        largest.splice(place === -1 ? largest.length : place, 0, write);
        if (largest.length > most)
            largest.pop();
    });
    return top;
}
/** Whether a file goes before another one in such a list. */
function isLarger(a, b) {
    return a.bytes > b.bytes || (a.bytes === b.bytes && a.path < b.path);
}


/***/ }),

/***/ 3880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ toBaseImage),
/* harmony export */   p: () => (/* binding */ officialName)
/* harmony export */ });
/* harmony import */ var _dockerfile_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3483);

/** `image` is what FROM says with its variables replaced; null where that is not known. */
function toBaseImage(image, stage, finder) {
    if (image === null)
        return { kind: "unknown" };
    if (image === "scratch")
        return { kind: "scratch" };
    const earlier = finder.byName(image, stage.index);
    if (earlier !== null)
        return { kind: "stage", stage: earlier };
    const parsed = (0,_dockerfile_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o)(image);
    return parsed.ok ? { kind: "image", text: image, reference: parsed.reference } : { kind: "unknown" };
}
/**
 * The name of a Docker Official Image (`python` for `docker.io/library/python`); null for all other images.
 * Source: https://docs.docker.com/docker-hub/image-library/trusted-content/
 */
function officialName(reference) {
    return reference.familiarName.includes("/") ? null : reference.familiarName;
}


/***/ }),

/***/ 1158:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y0: () => (/* binding */ RULES),
  TN: () => (/* binding */ findRules),
  k0: () => (/* binding */ helpUrlOf)
});

// EXTERNAL MODULE: ./src/lint/parse-error.ts
var parse_error = __webpack_require__(7373);
;// CONCATENATED MODULE: ./src/lint/fixes/edits.ts
/**
 * Puts words behind the last word of a range. Null where that word is not written there as it is: in quotes, over a
 * continuation, or as the value of a variable.
 */
function insertAfterWord(text, { end }, word, insertion) {
    const isWritten = text.endsWith(word, end) && /^(?:$|[\s;&|)])/.test(text.slice(end, end + 1));
    return isWritten ? [{ range: { start: end, end }, text: insertion }] : null;
}
/** Replaces what stands at a range; null where something else than expected does. */
function replaceWord(text, range, written, replacement) {
    return text.slice(range.start, range.end) === written ? [{ range, text: replacement }] : null;
}
/** The keyword in the case in which the other one is written. */
function inCaseOf(written, keyword) {
    if (written === written.toLowerCase())
        return keyword.toLowerCase();
    if (written === written.toUpperCase())
        return keyword.toUpperCase();
    return keyword.charAt(0).toUpperCase() + keyword.slice(1).toLowerCase();
}

// EXTERNAL MODULE: ./src/lint/rule.ts
var rule = __webpack_require__(5619);
;// CONCATENATED MODULE: ./src/lint/rules/copy-sources.ts
/**
 * The sources that come from the build context: none for `--from`, here-documents, and what ADD downloads.
 * Source: https://docs.docker.com/reference/dockerfile/#copy
 */
function contextSources(context, stage, instruction) {
    const { keyword, flags, heredocs, args, form } = instruction;
    if (keyword !== "COPY" && keyword !== "ADD")
        return [];
    if (flags.some(({ name }) => name === "from"))
        return [];
    const markers = new Set(heredocs.map(({ marker }) => marker.start));
    return args.slice(0, -1).flatMap(({ value, range }) => {
        if (markers.has(range.start))
            return [];
        // Variables count in JSON form too, but its quotes are JSON's.
        const path = form === "json" && !value.includes("$") ? value : context.expand(stage, instruction, value);
        return keyword === "ADD" && isRemote(path ?? value) ? [] : [{ range, text: value, path }];
    });
}
/** What ADD fetches: URLs, and git repositories in their several spellings. */
function isRemote(source) {
    return /^(?:[a-z][a-z0-9+.-]*:\/\/|git@|[\w.-]+@[\w.-]+:)/i.test(source);
}

;// CONCATENATED MODULE: ./src/lint/rules/add.ts



/**
 * Git repositories are something to download too, and a variable counts as its value; hadolint flags both. Quiet where
 * the value is not known, and with `--unpack`, which COPY does not have.
 */
const addInsteadOfCopy = {
    id: "DL3020",
    aliases: [],
    severity: "error",
    title: "rule.DL3020.title",
    why: "rule.DL3020.why",
    example: {
        bad: "FROM python:3.14-slim\nADD app.py /app/\n",
        good: "FROM python:3.14-slim\nCOPY app.py /app/\n",
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3020"),
    *check(context) {
        for (const stage of context.staged.stages) {
            for (const instruction of stage.instructions) {
                if (instruction.keyword === "ADD")
                    yield* plainSources(context, stage, instruction);
            }
        }
    },
};
function* plainSources(context, stage, add) {
    if (add.flags.some(({ name }) => name === "unpack"))
        return;
    const files = contextSources(context, stage, add).filter(isPlainFile);
    const count = files.length + add.heredocs.length;
    if (count === 0)
        return;
    if (count === add.args.length - 1) {
        yield { range: add.keywordRange, message: "rule.DL3020.message", fix: asCopy(context, add, files) };
        return;
    }
    for (const { range, text } of files)
        yield { range, message: "rule.DL3020.mixed", values: { source: text } };
    for (const { marker, name } of add.heredocs) {
        yield { range: marker, message: "rule.DL3020.mixed", values: { source: `<<${name}` } };
    }
}
/** ADD tells archives by what is in them, so that the name has to say that it is none. */
function asCopy({ dockerfile }, add, files) {
    const isLikeCopy = add.flags.every(({ name }) => name !== "checksum" && name !== "keep-git-dir");
    if (!isLikeCopy || add.heredocs.length > 0 || !files.every(({ path }) => isNoArchive(path)))
        return null;
    const { start, end } = add.keywordRange;
    const written = dockerfile.text.slice(start, end);
    if (written.toUpperCase() !== "ADD")
        return null;
    return replaceWord(dockerfile.text, add.keywordRange, written, inCaseOf(written, "COPY"));
}
/** A folder, or a file whose name ends in something that is not what disk images and the like are called. */
function isNoArchive(path) {
    if (path === null)
        return false;
    if (/^\.{0,2}\/?$|\/\.?$/.test(path))
        return true;
    return /\.[A-Za-z]\w*$/.test(path) && !/\.(?:bin|data|dat|image|img|layer|rootfs|tarball)$/i.test(path);
}
/** What ADD unpacks, by the end of its name: hadolint's list and Zstandard. */
const ARCHIVE = /\.(?:tar|Z|bz2|gz|lz|lzma|tZ|tb2|tbz|tbz2|tgz|tlz|tpz|txz|tzst|xz|zst)$/i;
/** Neither an archive that ADD unpacks, nor something that may be one, or a URL, once its variables are known. */
function isPlainFile({ path, text }) {
    if (path !== null)
        return !ARCHIVE.test(path) && !/[*?\]]$/.test(path);
    return !/^["']?\$|\$\w+["']?$|\}["']?$|[*?\]]["']?$/.test(text) && !ARCHIVE.test(text.replace(/["']$/, ""));
}

;// CONCATENATED MODULE: ./src/lint/shell-options.ts
/**
 * Tells options from operands, as getopt_long does: `--name value` and `--name=value`, `-x value`, `-xvalue`, `-abc`,
 * and `--` before operands that begin with a dash.
 * `withValue` names the options that take a value (https://www.gnu.org/software/libc/manual/html_node/Argument-Syntax.html).
 */
function splitArguments(words, withValue) {
    const options = [];
    const operands = [];
    for (let index = 0; index < words.length; index += 1) {
        const word = words[index];
        if (word === undefined)
            break;
        const { value } = word;
        if (value === "--") {
            // One by one: as arguments of one call, a long list would overflow the stack.
            for (const operand of words.slice(index + 1))
                operands.push(operand);
            break;
        }
        if (!value.startsWith("-") || value === "-") {
            operands.push(word);
            continue;
        }
        const parsed = value.startsWith("--") ? longOption(value) : shortOptions(value, withValue);
        const last = parsed.at(-1);
        if (last !== undefined && last.value === null && withValue.has(last.name)) {
            index += 1;
            options.push(...parsed.slice(0, -1), { name: last.name, value: words[index]?.value ?? null });
        }
        else {
            options.push(...parsed);
        }
    }
    return { options, operands };
}
function longOption(text) {
    const equals = text.indexOf("=");
    return equals === -1
        ? [{ name: text, value: null }]
        : [{ name: text.slice(0, equals), value: text.slice(equals + 1) }];
}
function shortOptions(text, withValue) {
    const options = [];
    for (let index = 1; index < text.length; index += 1) {
        const name = `-${text[index]}`;
        if (withValue.has(name)) {
            const rest = text.slice(index + 1);
            options.push({ name, value: rest === "" ? null : rest.replace(/^=/, "") });
            break;
        }
        options.push({ name, value: null });
    }
    return options;
}
function hasOption(options, names) {
    return options.some((option) => names.includes(option.name));
}

// EXTERNAL MODULE: ./src/lint/mount.ts
var lint_mount = __webpack_require__(4856);
;// CONCATENATED MODULE: ./src/lint/rules/left-behind.ts

/** A cache or tmpfs mount on one of the directories, or above it, keeps what the RUN writes there out of its layer. */
function isMountedAway(run, directories) {
    return run.flags.some(({ name, value }) => {
        if (name !== "mount" || value === null)
            return false;
        const options = (0,lint_mount/* mountOptions */.g)(value);
        const type = options.get("type");
        if (type !== "cache" && type !== "tmpfs")
            return false;
        const target = segmentsOf(options.get("target") ?? "");
        return directories.some((directory) => {
            const wanted = segmentsOf(directory);
            return target.length > 0 && target.every((segment, index) => segment === wanted[index]);
        });
    });
}
/** Whether the command removes what one of the directories holds: with `rm`, or with `find … -delete`. */
function removesFrom(command, directories) {
    const values = command.words.slice(1).map(({ value }) => value);
    if (command.name === "find") {
        if (!values.includes("-delete") && !values.some((value) => /^(?:.*\/)?(?:rm|unlink)$/.test(value)))
            return false;
    }
    else if (command.name !== "rm")
        return false;
    return values.some((value) => withoutBraces(value).some((path) => directories.some((directory) => covers(path, directory))));
}
/**
 * The commands of a RUN that no clean-up follows. Where functions or traps put off what stands earlier, a clean-up
 * counts for all of them.
 */
function notCleaned({ run, commands }, cleans) {
    const last = commands.findLastIndex(cleans);
    return last !== -1 && isPutOff(run) ? [] : commands.slice(last + 1);
}
/** The script defines functions or traps: it runs in another order than it is written in. */
function isPutOff({ instruction }) {
    const texts = [instruction.body.text, ...instruction.heredocs.map(({ content }) => content)];
    return texts.some((text) => /\btrap\b|\bfunction\s|\(\)\s*[{(]/.test(text));
}
/** The path, which may hold wildcards, is the directory, what is in it, or a directory above it. */
function covers(path, directory) {
    if (!path.startsWith("/"))
        return false;
    const given = segmentsOf(path);
    const wanted = segmentsOf(directory);
    const inside = given[wanted.length];
    if (inside !== undefined && !inside.includes("*"))
        return false;
    return given.length > 0 && given.every((segment, index) => matches(segment, wanted[index]));
}
/** What stands before the first wildcard and after the last has to be the same; past the directory, anything goes. */
function matches(pattern, name) {
    if (name === undefined || pattern === name)
        return true;
    const first = pattern.search(/[*?[]/);
    if (first === -1)
        return false;
    const last = Math.max(pattern.lastIndexOf("*"), pattern.lastIndexOf("?"), pattern.lastIndexOf("]"));
    return name.startsWith(pattern.slice(0, first)) && name.endsWith(pattern.slice(last + 1));
}
function segmentsOf(path) {
    return path.split("/").filter((segment) => segment !== "");
}
/** More alternatives, and longer words, than these nobody writes by hand. */
const MAX_ALTERNATIVES = 50;
const MAX_LENGTH = 300;
/** `/var/{cache,lib}/apt` as two paths: up to four pairs of braces, the innermost first. */
function withoutBraces(text) {
    let found = [text];
    if (text.length > MAX_LENGTH)
        return found;
    for (let round = 0; round < 4; round += 1) {
        found = found.flatMap((path) => {
            const open = path.lastIndexOf("{");
            const close = path.indexOf("}", open);
            if (open === -1 || close === -1)
                return [path];
            const choices = path.slice(open + 1, close).split(",");
            return choices.map((choice) => path.slice(0, open) + choice + path.slice(close + 1));
        });
        if (found.length > MAX_ALTERNATIVES)
            return [text];
    }
    return found;
}

;// CONCATENATED MODULE: ./src/lint/known-values.ts
/**
 * `$NAME`, `${NAME}` and `${NAME:-default}` between characters that mean nothing to the shell. A name takes all that
 * can be of it: there is one way to read a word, so that this takes linear time.
 */
const PLAIN = /^(?:[\w.+~:=/,@%*-]|\$[A-Za-z_]\w*(?!\w)|\$\{[A-Za-z_]\w*(?::[-+][\w.+~:=/,@% -]*)?\})+$/;
/** Longer values count as unknown, and so do all that follow once a file has used up as much as this in total. */
const known_values_MAX_LENGTH = 2_000;
const MAX_TOTAL = 1_000_000;
/** Several rules want the same. */
const knownIn = new WeakMap();
/** Whether the shell has nothing to put into the word, so that its value is what it says. */
function isKnown({ value, literal }) {
    return literal || !/[$`]/.test(value);
}
/**
 * The commands of a RUN with the values of ARG and ENV put in, each split into words at its blanks, as the shell does.
 * A word whose value is not known stays as it is written. All words of a value stand at the variable's place.
 */
function commandsWithValues(context, stage, run) {
    // What ONBUILD holds runs with the values of another build.
    if (run.deferred || run.commands.every(({ words }) => words.every(isKnown)))
        return run.commands;
    const known = knownIn.get(context) ?? { commands: new Map(), length: 0 };
    knownIn.set(context, known);
    const before = known.commands.get(run);
    if (before !== undefined)
        return before;
    const commands = run.commands.map((command) => withValues(context, known, stage, run, command));
    known.commands.set(run, commands);
    return commands;
}
function withValues(context, known, stage, run, command) {
    if (command.words.every(isKnown))
        return command;
    const words = command.words.flatMap((word) => {
        const { value, range } = word;
        if (isKnown(word) || value.length > known_values_MAX_LENGTH || !PLAIN.test(value))
            return [word];
        const text = known.length > MAX_TOTAL ? null : context.expand(stage, run.instruction, value);
        if (text === null || text.length > known_values_MAX_LENGTH)
            return [word];
        known.length += text.length;
        const values = text.split(/\s+/).filter((part) => part !== "");
        return values.map((part) => ({ value: part, literal: true, range, locate: () => range }));
    });
    const program = words[0]?.value ?? "";
    return { name: program.slice(program.lastIndexOf("/") + 1), words, range: command.range };
}

;// CONCATENATED MODULE: ./src/lint/rules/package-command.ts


/** Most rules want them. */
const runsOf = new WeakMap();
/** Every RUN of the file, in its order. */
function stageRuns(context) {
    const known = runsOf.get(context);
    if (known !== undefined)
        return known;
    const found = context.staged.stages.flatMap((stage) => context
        .runs(stage)
        .map((run) => ({ stage, run, commands: commandsWithValues(context, stage, run) })));
    runsOf.set(context, found);
    return found;
}
/** As `stageRuns`, without the stages that put no layer into the image: what they leave behind costs nothing there. */
function finalRuns(context) {
    return stageRuns(context).filter(({ stage }) => context.isInFinalImage(stage));
}
/** Reads a command as a call of the package manager; null where it is something else. */
function readPackageCommand(command, manager) {
    if (!manager.programs.includes(command.name))
        return null;
    const before = splitArguments(command.words.slice(1), manager.globalWithValue).operands;
    const verb = before.find(isKnown);
    const program = command.words[0];
    if (verb === undefined || program === undefined)
        return null;
    const at = command.words.indexOf(verb);
    const globals = splitArguments(command.words.slice(1, at), manager.globalWithValue).options;
    const { options, operands } = splitArguments(command.words.slice(at + 1), manager.withValue);
    const [second, ...rest] = operands;
    const isNested = manager.nested?.has(verb.value) === true && second !== undefined;
    return {
        manager: command.name,
        subcommand: isNested ? `${verb.value} ${second.value}` : verb.value,
        range: { start: program.range.start, end: (isNested ? second : verb).range.end },
        globals,
        options: [...globals, ...options],
        operands: isNested ? rest : operands,
        mayHaveMore: before[0] !== verb || operands.some(isOptionVariable),
    };
}
/** By its name, for the value is not known. */
function isOptionVariable(word) {
    return !isKnown(word) && /opt|arg|flag|param/i.test(word.value);
}
/** The calls of the package manager that have one of the subcommands. */
function* packageCommands(commands, manager, subcommands) {
    for (const command of commands) {
        const read = readPackageCommand(command, manager);
        if (read !== null && subcommands.has(read.subcommand))
            yield read;
    }
}
/**
 * The packages that name no version, each by the word that brings it in: a variable can bring in several.
 * A word that ends in an unknown value passes, for the version may be in there.
 */
function unpinnedPackages(packages, isPinned) {
    const found = new Map();
    for (const word of packages) {
        if (isPinned(word.value) || (!isKnown(word) && /(?:\$\w+|[})`@*])$/.test(word.value)))
            continue;
        const names = found.get(word.range);
        if (names === undefined)
            found.set(word.range, [word.value]);
        else
            names.push(word.value);
    }
    return [...found].map(([range, names]) => ({ range, values: { package: names.join(", ") } }));
}

;// CONCATENATED MODULE: ./src/lint/rules/apk.ts





/** Source: https://man.archlinux.org/man/apk.8 and https://man.archlinux.org/man/apk-add.8 */
const WITH_VALUE = new Set([
    "-p",
    "-t",
    "-X",
    "--arch",
    "--cache-dir",
    "--cache-max-age",
    "--keys-dir",
    "--progress-fd",
    "--repositories-file",
    "--repository",
    "--root",
    "--timeout",
    "--virtual",
    "--wait",
]);
const APK = { programs: ["apk"], globalWithValue: WITH_VALUE, withValue: WITH_VALUE };
const ADD = new Set(["add"]);
const CACHES = ["/var/cache/apk", "/etc/apk/cache"];
const unpinnedApkPackage = {
    id: "DL3018",
    aliases: [],
    severity: "warning",
    title: "rule.DL3018.title",
    why: "rule.DL3018.why",
    example: {
        bad: ["FROM alpine:3.22", "RUN apk add --no-cache curl"].join("\n"),
        good: ["FROM alpine:3.22", 'RUN apk add --no-cache "curl~8.14"'].join("\n"),
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3018"),
    *check(context) {
        for (const { commands } of stageRuns(context)) {
            for (const { operands } of packageCommands(commands, APK, ADD)) {
                for (const place of unpinnedPackages(operands, isPinned)) {
                    yield { ...place, message: "rule.DL3018.message" };
                }
            }
        }
    },
};
/**
 * `name=1.2`, `name~1.2`, `name>1`, a file. Unlike hadolint: `!name` keeps a package out, `.name` is a group made with
 * --virtual, and variables count by their value, or pass where that is not known.
 */
function isPinned(name) {
    return /[=~<>]|\.apk$|^[!.]/.test(name);
}
/** Unlike hadolint: the cache may as well be removed behind the install, and --no-network leaves none. */
const apkCache = {
    id: "DL3019",
    aliases: [],
    severity: "info",
    title: "rule.DL3019.title",
    why: "rule.DL3019.why",
    example: {
        bad: ["FROM alpine:3.22", 'RUN apk add "curl~8.14"'].join("\n"),
        good: ["FROM alpine:3.22", 'RUN apk add --no-cache "curl~8.14"'].join("\n"),
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3019"),
    *check(context) {
        for (const found of finalRuns(context)) {
            if (isMountedAway(found.run.instruction, CACHES))
                continue;
            const left = notCleaned(found, (command) => removesFrom(command, CACHES));
            for (const { range, options, mayHaveMore } of packageCommands(left, APK, ADD)) {
                if (mayHaveMore || hasOption(options, ["--no-cache", "--no-network"]))
                    continue;
                const fix = insertAfterWord(context.dockerfile.text, range, "add", " --no-cache");
                yield { range, message: "rule.DL3019.message", fix };
            }
        }
    },
};
const apkRules = [unpinnedApkPackage, apkCache];

;// CONCATENATED MODULE: ./src/lint/rules/apt-command.ts
/** Source: https://manpages.debian.org/bookworm/apt/apt-get.8.en.html#OPTIONS */
const apt_command_WITH_VALUE = new Set([
    "-a",
    "-c",
    "-o",
    "-P",
    "-S",
    "-t",
    "--build-profiles",
    "--config-file",
    "--default-release",
    "--host-architecture",
    "--option",
    "--snapshot",
    "--solver",
    "--target-release",
    "--with-source",
]);
/** hadolint looks at apt-get only; what it says of that is as true of apt. */
const APT = {
    programs: ["apt-get", "apt"],
    globalWithValue: apt_command_WITH_VALUE,
    withValue: apt_command_WITH_VALUE,
};
const APT_AND_APTITUDE = { ...APT, programs: [...APT.programs, "aptitude"] };
const INSTALL = new Set(["install"]);
const UPDATE = new Set(["update"]);

// EXTERNAL MODULE: ./src/dockerfile/joined-text.ts
var joined_text = __webpack_require__(3001);
;// CONCATENATED MODULE: ./src/lint/fixes/clean-up.ts

/**
 * Puts a command behind the last one of a RUN, on a line of its own where the others have that. Null where the script
 * is more than commands joined by `&&`: then what comes last need not run last.
 */
function appendCommand(dockerfile, run, command) {
    const { text } = dockerfile;
    const { instruction, script } = run;
    if (script === null || instruction.heredocs.length > 0 || !isPlainList(script.text))
        return null;
    const at = (0,joined_text/* toFileOffset */.J6)(script, script.text.trimEnd().length - 1) + 1;
    if (text.slice(at, instruction.range.end).trim() !== "")
        return null;
    const written = text.slice(instruction.range.start, at);
    const lineEnd = /\r?\n/.exec(written)?.[0];
    return [{ range: { start: at, end: at }, text: joiner(written, lineEnd, dockerfile.escape) + command }];
}
/** Quotes and all else that could change what `&&` means pass for more than a list. */
function isPlainList(script) {
    const rest = script.replaceAll("&&", " ").replace(/\$\{\w+\}/g, "");
    return !/[;|&#(){}`!<>"'\\\n]/.test(rest) && !/(?:^|\s)(?:exec|exit|if|for|while|until|case)\s/.test(rest);
}
/** `&&` in the way of the other lines: in front of the commands, or at the ends of the lines. */
function joiner(written, lineEnd, escapeCharacter) {
    if (lineEnd === undefined)
        return " && ";
    const lines = written.split(lineEnd);
    const leading = lines.findLast((line) => /^[ \t]*&&[ \t]/.test(line));
    if (leading !== undefined)
        return ` ${escapeCharacter}${lineEnd}${/^[ \t]*/.exec(leading)?.[0] ?? ""}&& `;
    const trailing = lines.findIndex((line) => line.trimEnd().endsWith(`&& ${escapeCharacter}`));
    if (trailing === -1)
        return " && ";
    return ` && ${escapeCharacter}${lineEnd}${/^[ \t]*/.exec(lines[trailing + 1] ?? "")?.[0] ?? ""}`;
}

;// CONCATENATED MODULE: ./src/lint/rules/pip-install.ts

/** Source: https://pip.pypa.io/en/stable/cli/pip_install/#options */
const pip_install_WITH_VALUE = new Set([
    "-b",
    "-c",
    "-C",
    "-d",
    "-e",
    "-f",
    "-i",
    "-r",
    "-t",
    "--abi",
    "--build",
    "--build-constraint",
    "--cache-dir",
    "--cert",
    "--client-cert",
    "--config-setting",
    "--config-settings",
    "--constraint",
    "--editable",
    "--exists-action",
    "--extra-index-url",
    "--find-links",
    "--global-option",
    "--group",
    "--implementation",
    "--index-url",
    "--install-option",
    "--keyring-provider",
    "--log",
    "--no-binary",
    "--only-binary",
    "--platform",
    "--prefix",
    "--progress-bar",
    "--proxy",
    "--python",
    "--python-version",
    "--report",
    "--requirement",
    "--requirements-from-script",
    "--resume-retries",
    "--retries",
    "--root",
    "--root-user-action",
    "--src",
    "--target",
    "--timeout",
    "--trusted-host",
    "--upgrade-strategy",
    "--uploaded-prior-to",
    "--use-deprecated",
    "--use-feature",
]);
/** Reads a command as `pip install`; null where it is something else. */
function pipInstall(command) {
    const words = pipArguments(command);
    if (words === null)
        return null;
    const { options, operands } = splitArguments(words, pip_install_WITH_VALUE);
    const [subcommand, ...packages] = operands;
    if (subcommand?.value !== "install")
        return null;
    return { range: { start: command.range.start, end: subcommand.range.end }, options, packages };
}
/** The words behind `pip`, or behind `python -m pip`; null where the command is something else. */
function pipArguments(command) {
    if (/^pip\d*(?:\.\d+)*$/.test(command.name))
        return command.words.slice(1);
    if (!/^(?:python|pypy)\d*(?:\.\d+)*$/.test(command.name))
        return null;
    const module = command.words.findIndex(({ value }) => value === "-m");
    // Another script's `-m` comes after the script.
    const isPython = command.words.slice(1, module).every(({ value }) => value.startsWith("-"));
    return module > 0 && isPython && command.words[module + 1]?.value === "pip"
        ? command.words.slice(module + 2)
        : null;
}

;// CONCATENATED MODULE: ./src/lint/rules/apt-later-use.ts



/** Programs that start no others, as far as one can tell from their names; all else may install packages. */
const INSTALLS_NOTHING = new Set((": [ addgroup adduser cat cd chgrp chmod chown cmp cp curl cut date echo export false getent grep " +
    "groupadd groupmod gunzip gzip head id install ldconfig ln ls mkdir mktemp mv printf pwd readlink " +
    "rm rmdir set sed sha256sum sha512sum sleep sort stat tail tee test touch tr true umask uname " +
    "uniq unset unzip useradd usermod wc wget which").split(" "));
/**
 * Tells whether nothing that runs after a RUN may install with the package lists that it fetched: in its stage, in those
 * that are built FROM it, in their ONBUILD instructions, and when the container starts.
 */
function createIsLastUse(context) {
    let last = null;
    /** By stage, where the last instruction begins that may install; those that ONBUILD holds run after all others. */
    const lastUses = () => {
        const found = new Map();
        for (const { stage, run, commands } of stageRuns(context)) {
            if (!mayInstall(run, commands))
                continue;
            const start = run.deferred ? Number.POSITIVE_INFINITY : run.instruction.range.start;
            found.set(stage, Math.max(start, found.get(stage) ?? start));
        }
        for (const stage of context.staged.stages) {
            const starts = stage.instructions.some(({ keyword, body, inner }) => /^(?:CMD|ENTRYPOINT|HEALTHCHECK)$/.test(keyword) && /\bapt/.test(inner?.body.text ?? body.text));
            if (starts)
                found.set(stage, Number.POSITIVE_INFINITY);
        }
        return found;
    };
    return ({ stage, run }) => {
        if (run.deferred)
            return false;
        last ??= lastUses();
        if ((last.get(stage) ?? -1) > run.instruction.range.start)
            return false;
        return context.staged.stages
            .slice(stage.index + 1)
            .every((later) => !last?.has(later) || !context.ancestors(later).includes(stage));
    };
}
/** It fetches no lists of its own before something runs that may want some. */
function mayInstall({ instruction }, commands) {
    // A script for another program, or one that does not parse.
    if (commands.length === 0)
        return instruction.args.length > 0;
    for (const command of commands) {
        if (UPDATE.has(readPackageCommand(command, APT_AND_APTITUDE)?.subcommand ?? ""))
            return false;
        if (!isHarmless(command) && pipInstall(command) === null)
            return true;
    }
    return false;
}
/** A program of the system's: `./install` is another than `install`. */
function isHarmless({ name, words }) {
    const folder = words[0]?.value.slice(0, -name.length) ?? "";
    return INSTALLS_NOTHING.has(name) && /^(?:(?:\/usr)?\/s?bin\/)?$/.test(folder);
}

;// CONCATENATED MODULE: ./src/lint/rules/apt-lists.ts






const DIST_CLEAN = new Set(["dist-clean", "distclean"]);
const LISTS = ["/var/lib/apt/lists"];
/**
 * Unlike hadolint: any removal of the lists counts, `apt-get dist-clean` too, but only behind the update and only of
 * the lists.
 */
const aptLists = {
    id: "DL3009",
    aliases: [],
    severity: "info",
    title: "rule.DL3009.title",
    why: "rule.DL3009.why",
    example: {
        bad: [
            "FROM debian:12",
            "RUN apt-get update && apt-get install -y --no-install-recommends curl=7.88.*",
        ].join("\n"),
        good: [
            "FROM debian:12",
            "RUN apt-get update \\",
            "    && apt-get install -y --no-install-recommends curl=7.88.* \\",
            "    && rm -rf /var/lib/apt/lists/*",
        ].join("\n"),
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3009"),
    *check(context) {
        const isLastUse = createIsLastUse(context);
        for (const found of finalRuns(context)) {
            if (isMountedAway(found.run.instruction, LISTS))
                continue;
            const left = notCleaned(found, (command) => removesFrom(command, LISTS) || isDistClean(command));
            const update = [...packageCommands(left, APT_AND_APTITUDE, UPDATE)].at(-1);
            if (update === undefined)
                continue;
            const installs = !packageCommands(found.commands, APT_AND_APTITUDE, INSTALL).next().done;
            const fix = installs && isLastUse(found)
                ? appendCommand(context.dockerfile, found.run, "rm -rf /var/lib/apt/lists/*")
                : null;
            yield { range: update.range, message: "rule.DL3009.message", fix };
        }
    },
};
/** Source: https://manpages.debian.org/trixie/apt/apt-get.8.en.html (dist-clean) */
function isDistClean(command) {
    return DIST_CLEAN.has(readPackageCommand(command, APT)?.subcommand ?? "");
}

;// CONCATENATED MODULE: ./src/lint/rules/data/apt-recommended.ts
const COMPILERS = /^(?:build-essential|g\+\+(?:-\d+)?|libc6?-dev|musl-dev)$/;
/** Source: `Recommends` in the package indexes of Debian 12 and Ubuntu 24.04. */
const RECOMMENDED = [
    {
        // https works only with them, and a library of theirs is what recommends them.
        by: /^(?:apt-transport-https|aria2|awscli|cargo|certbot|cmake|curl|debootstrap|gdb|git(?:-.*)?|libcurl.*|luarocks|mercurial|meson|msmtp|nodejs|npm|php.*|pipx|postfix|pypy.*|python.*|ruby.*|rustup|squid|subversion|supervisor|tox|virtualenv|wget2?|yarnpkg)$/,
        oneOf: /^ca-certificates$/,
    },
    {
        by: /^(?:git(?:-.*)?|lftp|mercurial|subversion)$/,
        oneOf: /^(?:openssh-client|ssh)$/,
        where: /git@|ssh/i,
    },
    { by: /^git(?:-.*)?$/, oneOf: /^patch$/, where: /\bpatch\b/ },
    { by: /^(?:clang|flex|gcc|gfortran|tcc)(?:-\d+)?$/, oneOf: COMPILERS },
    { by: /^cmake$/, oneOf: COMPILERS },
    { by: /^cmake$/, oneOf: /^(?:build-essential|make|ninja-build)$/ },
    { by: /^(?:pipx|python3?-pip|python3-virtualenv|virtualenv)$/, oneOf: COMPILERS },
    { by: /^(?:pipx|python3?-pip|python3-virtualenv|virtualenv)$/, oneOf: /^python[\d.]+-dev$/ },
    { by: /^(?:composer|hugo|npm)$/, oneOf: /^git$/ },
    { by: /^composer$/, oneOf: /^(?:7zip|p7zip-full|unzip)$/ },
    { by: /^npm$/, oneOf: COMPILERS },
    { by: /^rustc$/, oneOf: /^cargo$/ },
    { by: /^autoconf$/, oneOf: /^automake$/ },
    { by: /^gettext$/, oneOf: /^curl$/, where: /\bcurl\b/ },
    { by: /^zip$/, oneOf: /^unzip$/, where: /\bunzip\b/ },
    { by: /^procps$/, oneOf: /^psmisc$/, where: /\b(?:fuser|killall|pstree)\b/ },
    { by: /^(?:gnupg2?|gpg|dirmngr|software-properties-common)$/, oneOf: /^gnupg2?$/, where: /\bgpg/ },
    { by: /^(?:gnupg2?|gpg)$/, oneOf: /^dirmngr$/, where: /keyserver|recv-?key/ },
    { by: /^xvfb$/, oneOf: /^xauth$/ },
    {
        // What these do, they do with what they recommend.
        by: /^(?:ansible|chromium.*|devscripts|docker\.io|docker-ce.*|dpkg-dev|erlang.*|firefox.*|google-chrome.*|gnome.*|graphviz|imagemagick.*|kde.*|libgdk-pixbuf.*|libglib2.*|libgtk.*|libreoffice.*|lx.*|mariadb-server.*|mysql-server.*|octave.*|openvpn|r-.*|samba.*|systemd.*|task-.*|texlive.*|ubuntu-.*|wkhtmltopdf|xfce.*|xorg.*|xubuntu.*)$/,
        oneOf: null,
    },
];

;// CONCATENATED MODULE: ./src/lint/rules/apt-recommended.ts



const NEVER = Number.POSITIVE_INFINITY;
/**
 * Tells whether an install does as well without the packages that others recommend, as far as one can know: each of its
 * packages has a name, and what they recommend and people rely on is installed by its own name, by that RUN or an earlier
 * one of the stage, or in a stage that it is built FROM.
 */
function createDoesWithoutRecommended(context) {
    const { text } = context.dockerfile;
    const known = RECOMMENDED.filter(({ where }) => where === undefined || where.test(text));
    let named = null;
    /** By stage, where each of the known is first installed by name. */
    const firstNamed = () => {
        const found = new Map();
        for (const { stage, run, commands } of stageRuns(context)) {
            const places = found.get(stage) ?? known.map(() => NEVER);
            found.set(stage, places);
            const names = run.deferred ? [] : [...packageCommands(commands, APT, INSTALL)].flatMap(namesOf);
            for (const [index, { oneOf }] of known.entries()) {
                if (places[index] === NEVER && oneOf !== null && names.some((name) => oneOf.test(name))) {
                    places[index] = run.instruction.range.start;
                }
            }
        }
        return found;
    };
    return ({ stage, run }, install) => {
        const names = namesOf(install);
        if (names.length < install.operands.length)
            return false;
        const needed = known.flatMap(({ by }, index) => (names.some((name) => by.test(name)) ? [index] : []));
        if (needed.length === 0)
            return true;
        named ??= firstNamed();
        const own = named.get(stage);
        const below = context.ancestors(stage).map((ancestor) => named?.get(ancestor));
        return needed.every((index) => (own?.[index] ?? NEVER) <= run.instruction.range.start ||
            below.some((places) => (places?.[index] ?? NEVER) < NEVER));
    };
}
/** Of the packages that have a name: files, tasks, patterns, values that are not known and removals have none. */
function namesOf({ operands }) {
    return operands.map(nameOf).filter((name) => name !== null);
}
/** Without architecture, version and release. `name+` means the package `name`; names such as `g++` end so too. */
function nameOf({ value }) {
    const [, name = ""] = /^([a-z0-9][a-z0-9.+-]*)(?::[a-z0-9-]+)?(?:[=/].*)?$/.exec(value) ?? [];
    if (name === "" || name.endsWith("-") || value.endsWith(".deb"))
        return null;
    return name.replace(/(?<!\+)\+$/, "");
}

;// CONCATENATED MODULE: ./src/lint/rules/apt-settings.ts
/** `-o KEY=value`, where apt reads the value as that; keys are the same in upper and lower case. */
function setsTo(options, key, wanted) {
    return options.some(({ name, value }) => {
        if ((name !== "-o" && name !== "--option") || value === null)
            return false;
        const equals = value.indexOf("=");
        const isKey = value.slice(0, equals).toLowerCase() === key.toLowerCase();
        return isKey && isSwitch(value.slice(equals + 1), wanted);
    });
}
/** Whether apt reads the value as on (`wanted`), or as off; a value that is neither is neither. */
function isSwitch(value, wanted) {
    const words = wanted ? /^(?:true|1|yes|on|with|enable)$/i : /^(?:false|0|no|off|without|disable)$/i;
    return words.test(value ?? "");
}
/**
 * Tells whether apt's configuration holds a setting by the end of that RUN: where it has been written into a file in
 * the stage, or in one that the stage is built FROM. hadolint knows options only.
 */
function createConfigured({ dockerfile, ancestors }, setting) {
    if (!setting.test(dockerfile.text))
        return () => false;
    const known = new Map();
    const firstIn = (stage) => {
        const before = known.get(stage);
        if (before !== undefined)
            return before;
        const first = stage.instructions.find(({ range }) => setting.test(dockerfile.text.slice(range.start, range.end)));
        const start = first?.range.start ?? Number.POSITIVE_INFINITY;
        known.set(stage, start);
        return start;
    };
    return (stage, run) => firstIn(stage) <= run.range.start ||
        ancestors(stage).some((ancestor) => firstIn(ancestor) < Number.POSITIVE_INFINITY);
}

;// CONCATENATED MODULE: ./src/lint/rules/apt.ts








const unpinnedAptPackage = {
    id: "DL3008",
    aliases: [],
    severity: "warning",
    title: "rule.DL3008.title",
    why: "rule.DL3008.why",
    example: {
        bad: [
            "FROM debian:12",
            "RUN apt-get update \\",
            "    && apt-get install -y --no-install-recommends curl \\",
            "    && rm -rf /var/lib/apt/lists/*",
        ].join("\n"),
        good: [
            "FROM debian:12",
            "RUN apt-get update \\",
            "    && apt-get install -y --no-install-recommends curl=7.88.* \\",
            "    && rm -rf /var/lib/apt/lists/*",
        ].join("\n"),
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3008"),
    *check(context) {
        for (const { commands } of stageRuns(context)) {
            for (const { operands } of packageCommands(commands, APT, INSTALL)) {
                for (const place of unpinnedPackages(operands, apt_isPinned)) {
                    yield { ...place, message: "rule.DL3008.message" };
                }
            }
        }
    },
};
/**
 * `name=version`, `name/release`, a file. Unlike hadolint: `name-` removes the package, `name^` is a task, which has no
 * version; and variables count by their value, or pass where that is not known.
 */
function apt_isPinned(name) {
    return /[=/]|\.deb$|[-^]$/.test(name);
}
const aptAsks = {
    id: "DL3014",
    aliases: [],
    severity: "warning",
    title: "rule.DL3014.title",
    why: "rule.DL3014.why",
    example: {
        bad: ["FROM debian:12", "RUN apt-get install --no-install-recommends curl=7.88.*"].join("\n"),
        good: ["FROM debian:12", "RUN apt-get install -y --no-install-recommends curl=7.88.*"].join("\n"),
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3014"),
    *check(context) {
        const isConfigured = createConfigured(context, /APT::Get::Assume-Yes\s{1,9}\\?["'](?:true|1|yes|on)\b/i);
        for (const found of stageRuns(context)) {
            for (const { range, options, mayHaveMore } of packageCommands(found.commands, APT, INSTALL)) {
                if (mayHaveMore || saysYes(options) || isConfigured(found.stage, found.run.instruction))
                    continue;
                const fix = insertAfterWord(context.dockerfile.text, range, "install", " -y");
                yield { range, message: "rule.DL3014.message", fix };
            }
        }
    },
};
/** Twice quiet means yes: https://manpages.debian.org/bookworm/apt/apt-get.8.en.html#OPTIONS */
function saysYes(options) {
    if (hasOption(options, ["-y", "--yes", "--assume-yes"]) || setsTo(options, "APT::Get::Assume-Yes", true)) {
        return true;
    }
    const quiet = options.filter(({ name }) => name === "-q" || name === "--quiet");
    // `-q=2` is read as the options `-q`, `-=` and `-2`.
    return quiet.length > 1 || hasOption(options, ["-2"]) || quiet.some(({ value }) => value === "2");
}
/** Unlike hadolint: a matter of size, so that stages whose layers are in no image are left alone. */
const aptRecommends = {
    id: "DL3015",
    aliases: [],
    severity: "info",
    title: "rule.DL3015.title",
    why: "rule.DL3015.why",
    example: {
        bad: ["FROM debian:12", "RUN apt-get install -y curl=7.88.*"].join("\n"),
        good: ["FROM debian:12", "RUN apt-get install -y --no-install-recommends curl=7.88.*"].join("\n"),
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3015"),
    *check(context) {
        const isConfigured = createConfigured(context, /APT::Install-Recommends\s{1,9}\\?["'](?:false|0|no|off)\b/i);
        const doesWithout = createDoesWithoutRecommended(context);
        for (const found of finalRuns(context)) {
            for (const install of packageCommands(found.commands, APT, INSTALL)) {
                const { range, options, mayHaveMore } = install;
                const isOff = hasOption(options, ["--no-install-recommends"]) ||
                    setsTo(options, "APT::Install-Recommends", false) ||
                    options.some(({ name, value }) => name === "--install-recommends" && isSwitch(value, false));
                if (mayHaveMore || isOff || isConfigured(found.stage, found.run.instruction))
                    continue;
                const fix = doesWithout(found, install)
                    ? afterInstall(context.dockerfile.text, range, " --no-install-recommends")
                    : null;
                yield { range, message: "rule.DL3015.message", fix };
            }
        }
    },
};
/** Behind the `-y` that most people write first. */
function afterInstall(text, range, insertion) {
    if (insertAfterWord(text, range, "install", insertion) === null)
        return null;
    const yes = /^[ \t]+(?:-q{0,2}yq{0,2}|--yes|--assume-yes)(?=\s)/.exec(text.slice(range.end, range.end + 40));
    const at = range.end + (yes?.[0].length ?? 0);
    return [{ range: { start: at, end: at }, text: insertion }];
}
/** `upgrade` is not the same: that of apt installs further packages. */
const SAME_IN_APT_GET = new Set([
    "autoremove",
    "clean",
    "install",
    "purge",
    "remove",
    "update",
]);
const aptForPeople = {
    id: "DL3027",
    aliases: [],
    severity: "warning",
    title: "rule.DL3027.title",
    why: "rule.DL3027.why",
    example: {
        bad: ["FROM debian:12", "RUN apt install -y --no-install-recommends curl=7.88.*"].join("\n"),
        good: ["FROM debian:12", "RUN apt-get install -y --no-install-recommends curl=7.88.*"].join("\n"),
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3027"),
    *check(context) {
        for (const { commands } of stageRuns(context)) {
            for (const command of commands) {
                const program = command.words[0];
                if (command.name !== "apt" || program === undefined)
                    continue;
                const { range } = program;
                const isSame = SAME_IN_APT_GET.has(readPackageCommand(command, APT)?.subcommand ?? "");
                const fix = isSame ? insertAfterWord(context.dockerfile.text, range, "apt", "-get") : null;
                yield { range, message: "rule.DL3027.message", fix };
            }
        }
    },
};
const aptRules = [unpinnedAptPackage, aptLists, aptAsks, aptRecommends, aptForPeople];

;// CONCATENATED MODULE: ./src/lint/rules/archive.ts


/** What ADD unpacks. Source: https://docs.docker.com/reference/dockerfile/#adding-local-tar-archives */
const TAR_FILE = /\.(?:tar(?:\.(?:gz|bz2|xz|zst))?|tgz|tbz2?|txz|tzst)$/i;
const DECOMPRESSORS = new Set([
    "bunzip2",
    "bzcat",
    "gunzip",
    "gzcat",
    "unxz",
    "unzstd",
    "xzcat",
    "zcat",
    "zstdcat",
]);
/** What ADD has no equal for. */
const CHANGES_PATHS = /^--(?:strip|transform|xform|exclude|wildcards|one-top-level|to-stdout|to-command)/;
/**
 * Other than hadolint: tar archives only, since ADD leaves zip files and single compressed files as they are; `tar xf`
 * without the dash counts; tar that strips folders or picks files passes.
 */
const copiedArchive = {
    id: "DL3010",
    aliases: [],
    severity: "info",
    title: "rule.DL3010.title",
    why: "rule.DL3010.why",
    example: {
        bad: "FROM debian:13\nCOPY rootfs.tar.xz /tmp/\nRUN tar -xf /tmp/rootfs.tar.xz -C /\n",
        good: "FROM debian:13\nADD rootfs.tar.xz /\n",
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3010"),
    *check(context) {
        for (const stage of context.staged.stages) {
            const unpacked = unpackedIn(context, stage);
            if (unpacked.size === 0)
                continue;
            for (const instruction of stage.instructions) {
                if (instruction.keyword !== "COPY")
                    continue;
                for (const source of contextSources(context, stage, instruction)) {
                    const isUnpacked = archive_namesOf(instruction, source).some((name) => (unpacked.get(name) ?? -1) > instruction.range.start);
                    if (isUnpacked) {
                        yield { range: source.range, message: "rule.DL3010.message", values: { archive: source.text } };
                    }
                }
            }
        }
    },
};
/** The names of the archives that RUN instructions of the stage unpack, with where the last of them does. */
function unpackedIn(context, stage) {
    const found = new Map();
    for (const { instruction, commands, deferred } of context.runs(stage)) {
        if (deferred)
            continue;
        for (const command of commands.filter(unpacks)) {
            for (const { value } of command.words.slice(1))
                found.set(baseName(value), instruction.range.start);
        }
    }
    return found;
}
function unpacks({ name, words }) {
    if (DECOMPRESSORS.has(name))
        return true;
    if (name !== "tar" && name !== "bsdtar")
        return false;
    const values = words.slice(1).map(({ value }) => value);
    if (values.some((value) => CHANGES_PATHS.test(value)))
        return false;
    return values.some((value, index) => value.startsWith("--")
        ? value === "--extract" || value === "--get"
        : (index === 0 || value.startsWith("-")) && /^-?[A-Za-z]*x/.test(value));
}
/** What the archive is called in the image, and in the build context; none where it is not one that ADD unpacks. */
function archive_namesOf(copy, { text, path }) {
    const source = baseName(path ?? text);
    if (!TAR_FILE.test(source))
        return [];
    const target = baseName(copy.args.at(-1)?.value ?? "");
    return TAR_FILE.test(target) ? [target] : [source, baseName(text)];
}
function baseName(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}
const archiveRules = [copiedArchive];

// EXTERNAL MODULE: ./src/dockerfile/line-index.ts
var line_index = __webpack_require__(6403);
;// CONCATENATED MODULE: ./src/lint/rules/base-platform.ts

/** BuildKit's check, which only a build can answer: its findings are what the build said. */
const foreignBase = {
    id: "InvalidBaseImagePlatform",
    aliases: [],
    severity: "warning",
    title: "rule.InvalidBaseImagePlatform.title",
    why: "rule.InvalidBaseImagePlatform.why",
    example: {
        bad: "FROM arm64v8/python:3.14-slim\n",
        good: "FROM python:3.14-slim\n",
    },
    // The one check without a page of its own.
    helpUrl: "https://docs.docker.com/build/building/multi-platform/",
    asksOutside: true,
    *check({ dockerfile, staged, foreignBases }) {
        if (foreignBases.length === 0)
            return;
        const lines = (0,line_index/* createLineIndex */.r)(dockerfile.text);
        const lineOf = ({ range }) => lines.position(range.start).line;
        const stages = new Map(staged.stages.map((stage) => [lineOf(stage.from), stage]));
        const others = new Map(dockerfile.instructions.map((instruction) => [lineOf(instruction), instruction]));
        for (const base of foreignBases) {
            const range = placeOf(base, stages.get(base.line), others.get(base.line));
            if (range === null)
                continue;
            const { image, platform, wanted } = base;
            yield { range, message: "rule.InvalidBaseImagePlatform.message", values: { image, platform, wanted } };
        }
    },
};
/** The image's name: in FROM, or in the flag that copies or mounts from it. */
function placeOf({ image }, stage, other) {
    if (stage !== undefined)
        return stage.imageRange;
    const flag = other?.flags.find(({ value }) => value?.includes(image));
    return flag?.valueRange ?? other?.keywordRange ?? null;
}
const basePlatformRules = [foreignBase];

// EXTERNAL MODULE: ./src/lint/needed-stages.ts
var needed_stages = __webpack_require__(8450);
// EXTERNAL MODULE: ./src/lint/stage-finder.ts
var stage_finder = __webpack_require__(4652);
;// CONCATENATED MODULE: ./src/lint/rules/application-file.ts
const CODE_FILE = /\.(?:c|cc|cjs|clj|cpp|cs|css|dart|erl|ex|exs|fs|go|h|hpp|html?|java|jl|js|jsx|kt|lua|mjs|php|pl|py|r|rb|rs|scala|svelte|swift|ts|tsx|vb|vue)$/i;
/** Code by its name's end, but read by a package manager. */
const MANIFEST_FILE = /^(?:setup|conanfile|noxfile)\.py$|^(?:mix|rebar)\.exs?$|^\.pnpmfile\.cjs$|\.config\.c?[jt]s$/i;
const CODE_FOLDERS = new Set([
    "api",
    "app",
    "backend",
    "client",
    "cmd",
    "code",
    "frontend",
    "internal",
    "lib",
    "pkg",
    "public",
    "server",
    "source",
    "src",
    "static",
    "templates",
    "web",
]);
/** Whether a path of the build context is the application's own code, or all of the context. */
function isApplication(path) {
    const parts = path.split("/").filter((part) => part !== "" && part !== ".");
    const name = parts.at(-1);
    if (name === undefined || name === "*")
        return true;
    if (MANIFEST_FILE.test(name))
        return false;
    return CODE_FILE.test(name) || CODE_FOLDERS.has(name.toLowerCase());
}
/** Whether a file's name, without wildcards, says that it holds code. */
function isCodeFile(name) {
    return CODE_FILE.test(name) && !/[*?[]/.test(name);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/lint/argument.ts
/** A word's value at that instruction, variables and quotes resolved; null where a variable is not known. */
function resolveArgument(context, stage, at, { value }) {
    // Variables count in JSON form too, but its quotes are JSON's.
    if (at.form === "json" && !value.includes("$"))
        return value;
    return context.expand(stage, at, value);
}
/** Where a stretch of the word stands in the file; the whole word where a continuation or quotes make that unclear. */
function withinArgument({ value, range }, start, end) {
    if (range.end - range.start !== value.length)
        return range;
    return { start: range.start + start, end: range.start + end };
}
/** Whether a path in a Dockerfile is absolute; a drive letter makes it so on Windows. */
function isAbsolutePath(path) {
    return /^(?:[/\\]|[A-Za-z]:)/.test(path);
}

// EXTERNAL MODULE: ./src/lint/base-image.ts
var base_image = __webpack_require__(3880);
// EXTERNAL MODULE: ./src/lint/fixes/move.ts
var move = __webpack_require__(316);
;// CONCATENATED MODULE: ./src/lint/fixes/plain-install.ts

const apt = {
    options: /^(?:-q{0,2}yq{0,2}|-q{1,2}|--yes|--assume-yes|--quiet|--no-install-(?:recommends|suggests))$/,
    subcommands: /^(?:autoclean|clean|install|update)$/,
    operands: /^[a-z0-9][a-z0-9+.-]*(?::[a-z0-9]+)?(?:=[\w.+:~-]+)?$/,
};
// Options that take the next word are left out, but for --virtual: that word is a name too.
const plain_install_PLAIN = new Map([
    ["apt", apt],
    ["apt-get", apt],
    [
        "apk",
        {
            options: /^(?:-U|-q|-t|--no-cache|--quiet|--update|--update-cache|--upgrade|--virtual)$/,
            subcommands: /^(?:add|update|upgrade)$/,
            operands: /^\.?[a-z0-9][a-z0-9_+.-]*(?:[=~]=?[\w.-]+)?(?<!\.apk)$/,
        },
    ],
    [
        "pip",
        {
            options: /^(?:-U|-q|--upgrade|--quiet|--pre|--no-cache-dir|--no-compile|--no-deps|--no-input|--prefer-binary|--break-system-packages|--disable-pip-version-check|--root-user-action=[a-z]+)$/,
            subcommands: /^install$/,
            operands: /^[A-Za-z0-9][\w.-]*(?:[=~!]=[\w.+!-]+)?(?<!\.(?:whl|zip|tar|tgz|gz|bz2|xz))$/,
        },
    ],
]);
/** Where package managers keep what they load. */
const plain_install_CACHES = /^\/(?:var\/lib\/apt|var\/cache|root\/\.cache)\/[\w./*-]*$/;
/**
 * Whether a RUN does nothing but install packages by their names from the package manager's own sources: what it does
 * depends on no file outside of the system's folders, whatever folder it runs in. `python -m pip` is none, since Python
 * looks for modules in the folder that it runs in; nor are patterns, variables, quotes, and options but a few.
 */
function isPlainInstall({ instruction, script, shellWords, deferred }) {
    if (deferred || script === null || instruction.heredocs.length > 0)
        return false;
    if (!instruction.flags.every(({ name, value }) => name === "mount" && isCacheMount(value ?? "")))
        return false;
    const [shell] = shellWords;
    if (shell !== undefined && !/^(?:\/(?:usr\/)?bin\/)?(?:a|ba|da)?sh$/.test(shell))
        return false;
    if (!/^[\w \t.+~:=/*!&-]+$/.test(script.text))
        return false;
    return script.text.split("&&").every((command) => isPlainCommand(command.split(/\s+/).filter(Boolean)));
}
function isCacheMount(value) {
    const options = (0,lint_mount/* mountOptions */.g)(value);
    return options.get("type") === "cache" && isCachePath(`${options.get("target") ?? ""}/`);
}
function isPlainCommand(words) {
    const [program = "", ...args] = /^DEBIAN_FRONTEND=\w+$/.test(words[0] ?? "") ? words.slice(1) : words;
    if (program === "set")
        return args.every((word) => /^-[eux]+$/.test(word));
    if (program === "rm")
        return args.every((word) => /^-[rf]+$/.test(word) || isCachePath(word));
    const plain = plain_install_PLAIN.get(program === "pip3" ? "pip" : program);
    const at = args.findIndex((word) => !word.startsWith("-"));
    if (plain === undefined || !plain.subcommands.test(args[at] ?? ""))
        return false;
    return args.every((word, index) => index === at || (word.startsWith("-") ? plain.options : plain.operands).test(word));
}
function isCachePath(path) {
    return plain_install_CACHES.test(path) && !path.includes("..");
}

;// CONCATENATED MODULE: ./src/lint/tool-paths.ts

/** The variables that shells, package managers and what they start look at. */
const READ_BY_TOOLS = /^(?:APK|APT|BASH_ENV$|CONDA|CURL|DPKG|ENV$|HOME$|LD_|NETRC$|PATH$|PIP|PYTHON|REQUESTS|SSL|TMP|VIRTUAL_ENV$|XDG)/;
/** No file's name, and no folder's. */
const NO_PATH = /^(?:\d[\d.]*|on|off|true|false|yes|no|random|utf-?8|https?:\/\/\S+|)$/i;
/** A stage with more of them counts as unknown. */
const MAX_PATHS = 200;
/**
 * The absolute paths that a stage's variables, its own and those of the stages of the file that it is built FROM, have
 * shells and package managers look at; null where one of them is not known. What the base image sets is left out.
 */
function createToolPaths(context) {
    const known = new Map();
    const ownOf = (stage) => {
        const before = known.get(stage);
        if (before !== undefined)
            return before;
        const own = readOwn(context, stage);
        known.set(stage, own);
        return own;
    };
    return (stage) => {
        const found = [];
        for (const each of [stage, ...context.ancestors(stage)]) {
            const own = ownOf(each);
            if (own === null)
                return null;
            found.push(...own);
        }
        return found;
    };
}
function readOwn(context, stage) {
    const found = [];
    for (const instruction of stage.instructions) {
        const { keyword, pairs } = instruction.inner ?? instruction;
        if (keyword !== "ENV" && keyword !== "ARG")
            continue;
        for (const pair of pairs.filter(({ key }) => READ_BY_TOOLS.test(key))) {
            // What --build-arg gives is not known, and what a trigger sets is another build's.
            if (keyword === "ARG" || instruction.inner !== null)
                return null;
            const paths = pathsIn(pair, (text) => context.expand(stage, instruction, text));
            if (paths === null || found.length + paths.length > MAX_PATHS)
                return null;
            found.push(...paths);
        }
    }
    return found;
}
function pathsIn({ value }, expand) {
    const bare = (value ?? "").replace(/^"([^"]*)"$/, "$1");
    if (NO_PATH.test(bare))
        return [];
    const found = [];
    for (const part of bare.split(":")) {
        // What PATH was before is the base image's, or another ENV's.
        if (/^\$\{?PATH\}?$/.test(part))
            continue;
        const path = expand(part);
        if (path?.startsWith("/") !== true)
            return null;
        found.push(external_node_path_.posix.normalize(path));
        if (found.length > MAX_PATHS)
            return null;
    }
    return found;
}

;// CONCATENATED MODULE: ./src/lint/working-folder.ts


/** A longer path counts as unknown: thousands of relative ones that each go further down would take up the memory. */
const working_folder_MAX_LENGTH = 500;
/**
 * Follows WORKDIR from an empty image (`/`) or an absolute path on, also through the stages of the file that a stage is
 * built FROM. Not known behind a path with a variable without a value, and behind a Windows path. Reads each stage
 * once.
 * Source: https://docs.docker.com/reference/dockerfile/#workdir
 */
function createWorkingFolder(context) {
    const known = new Map();
    const read = (stage, start) => {
        const before = new Map();
        let folder = start;
        for (const instruction of stage.instructions) {
            before.set(instruction, folder);
            if (instruction.keyword === "WORKDIR")
                folder = followed(context, stage, instruction, folder);
        }
        return { before, last: folder };
    };
    const foldersOf = (stage) => {
        const chain = [stage, ...context.ancestors(stage)];
        const missing = chain.findIndex((each) => known.has(each));
        const unread = missing === -1 ? chain : chain.slice(0, missing);
        for (const each of unread.reverse()) {
            const parent = context.ancestors(each)[0];
            known.set(each, read(each, parent === undefined ? startOf(context, each) : leftBy(parent, known)));
        }
        return known.get(stage) ?? { before: new Map(), last: null };
    };
    return (stage, at) => foldersOf(stage).before.get(at) ?? null;
}
function startOf(context, stage) {
    return context.baseImage(stage).kind === "scratch" ? "/" : null;
}
/** A trigger is executed first in the next stage. */
function leftBy(parent, known) {
    const hasTrigger = parent.instructions.some(({ inner }) => inner?.keyword === "WORKDIR");
    return hasTrigger ? null : (known.get(parent)?.last ?? null);
}
function followed(context, stage, workdir, folder) {
    const [argument] = workdir.args;
    const path = argument === undefined ? null : resolveArgument(context, stage, workdir, argument);
    if (path === null || /[\\:]/.test(path))
        return null;
    if (folder === null && !path.startsWith("/"))
        return null;
    const next = external_node_path_.posix.resolve(folder ?? "/", path);
    return next.length > working_folder_MAX_LENGTH ? null : next;
}

;// CONCATENATED MODULE: ./src/lint/rules/copy-below-install.ts









/** More instructions than these between the two nobody wants to have moved, and a file's fixes stay small. */
const MAX_DISTANCE = 30;
const MAX_FIXES = 100;
/** They say something about the image and change nothing in it: it is all one to them where they stand. */
const METADATA = new Set([
    "CMD",
    "ENTRYPOINT",
    "EXPOSE",
    "HEALTHCHECK",
    "LABEL",
    "MAINTAINER",
    "STOPSIGNAL",
]);
/**
 * The install has to be one that reads nothing but the system's folders and the package manager's own sources, and what
 * is copied has to go elsewhere, where no variable leads the package manager. A folder can hold anything, so it is moved
 * only where the base is a Docker Official Image, whose variables lead into the system's folders, where root runs the
 * install, whose home is not in there, and not past pip, which can read a file of the folder that it runs in. All that
 * stands between has to be a COPY or an install of the same kind, or mere metadata.
 */
function createCopyBelowInstall(context) {
    const workingFolder = createWorkingFolder(context);
    const toolPaths = createToolPaths(context);
    const known = new Map();
    let left = MAX_FIXES;
    const read = (stage) => {
        const before = known.get(stage);
        if (before !== undefined)
            return before;
        const found = {
            positions: new Map(stage.instructions.map((instruction, index) => [instruction, index])),
            runs: new Map(context.runs(stage).map((run) => [run.instruction, run])),
            toolPaths: toolPaths(stage),
            isOnPlainBase: isOnPlainBase(context, stage),
        };
        known.set(stage, found);
        return found;
    };
    return (stage, copy, install) => {
        const { positions, runs, toolPaths: paths, isOnPlainBase: mayMoveFolders } = read(stage);
        const [start = 0, end = start] = [positions.get(copy), positions.get(install)];
        if (left === 0 || paths === null || end - start > MAX_DISTANCE)
            return null;
        const moving = stage.instructions.slice(start, end + 1);
        const copies = moving.filter(({ keyword }) => keyword === "COPY");
        const others = moving.filter(({ keyword }) => keyword !== "COPY");
        const readsFolder = others.some((other) => /\bpip/.test(other.body.text));
        const isSafe = others.every((other) => {
            const run = runs.get(other);
            return run === undefined ? METADATA.has(other.keyword) : isPlainInstall(run);
        }) &&
            copies.every((each) => {
                const target = targetOf(context, stage, each, workingFolder(stage, each));
                if (target === null || !isOutsideSystem(target.path))
                    return false;
                const mayMove = target.isCode || (!readsFolder && mayMoveFolders);
                return mayMove && paths.every((path) => !isWithin(target.path, path) && !isWithin(path, target.path));
            });
        if (!isSafe)
            return null;
        left -= 1;
        return (0,move/* reorder */.Y)(context.dockerfile, moving, [...others, ...copies]);
    };
}
/** Where a COPY writes; null where that is not known, or where it depends on more than the build context. */
function targetOf(context, stage, copy, folder) {
    const { flags, heredocs, args } = copy;
    const argument = args.at(-1);
    const isPlain = flags.every(({ name }) => name === "chown" || name === "chmod" || name === "link");
    if (!isPlain || heredocs.length > 0 || argument === undefined)
        return null;
    const written = resolveArgument(context, stage, copy, argument);
    if (written === null || written === "" || /[\\:$]/.test(written))
        return null;
    if (!written.startsWith("/") && folder === null)
        return null;
    const path = external_node_path_.posix.resolve(folder ?? "/", written);
    const sources = contextSources(context, stage, copy);
    const names = sources.map((source) => (source.path === null ? null : external_node_path_.posix.basename(source.path)));
    const [name] = names;
    if (name === undefined)
        return null;
    const isCode = names.every((each) => each !== null && isCodeFile(each) && !LOADED_BY_PYTHON.test(each));
    // Into the root folder a single file may go: no more is written there than that.
    return isCode && path === "/" && names.length === 1 ? { path: `/${name}`, isCode } : { path, isCode };
}
/** Source: https://docs.python.org/3/library/site.html */
const LOADED_BY_PYTHON = /^(?:site|user)customize\.py$/;
/** What packages, package managers and their settings may lie in, by the first part of the path. */
const SYSTEM = new Set([
    "bin",
    "boot",
    "dev",
    "etc",
    "gnu",
    "go",
    "home",
    "lib",
    "lib32",
    "lib64",
    "libx32",
    "media",
    "mnt",
].concat([
    "nix",
    "opt",
    "proc",
    "root",
    "run",
    "sbin",
    "selinux",
    "snap",
    "srv",
    "sys",
    "tmp",
    "usr",
    "var",
    "wheels",
]));
/** Source: https://refspecs.linuxfoundation.org/FHS_3.0/fhs/ch03.html; in `/usr/src`, each folder is somebody's own. */
function isOutsideSystem(path) {
    const [, first = "", second, third] = path.split("/");
    if (first === "usr" && second === "src")
        return third !== undefined && !third.startsWith("linux");
    return first !== "" && !SYSTEM.has(first);
}
/** A Docker Official Image, and root as its user. */
function isOnPlainBase({ ancestors, baseImage }, stage) {
    const stages = [stage, ...ancestors(stage)];
    const base = baseImage(stages.at(-1) ?? stage);
    if (base.kind !== "image" || (0,base_image/* officialName */.p)(base.reference) === null)
        return false;
    return stages.every(({ instructions }) => instructions.every(({ keyword, inner }) => keyword !== "USER" && inner?.keyword !== "USER"));
}
function isWithin(path, folder) {
    return path === folder || path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}

;// CONCATENATED MODULE: ./src/lint/rules/file-use.ts
/** Interpreters, compilers and build tools: what they do hangs on files that lie there. */
const READERS = /^(?:python|pypy|node|deno|ruby|perl|php|lua|Rscript|java|javac|make|gmake|cmake|meson|ninja|bazel|ant|mvn|gradle|sbt|lein|mix|rake|tsc|webpack|vite|gulp|grunt|gcc|g\+\+|cc|c\+\+|clang|clang\+\+|rustc|swift|ghc|stack|cabal|npx|tox|nox|pytest|source)[\d.]*$|^\.$/;
/** Of these, only some subcommands read the project's files. */
const SUBCOMMANDS = {
    bundle: /^exec$/,
    cargo: /^(?:b|build|run|test|install)$/,
    composer: /^(?:dump-autoload|dumpautoload|run|run-script)$/,
    dotnet: /^(?:build|publish|run|test)$/,
    go: /^(?:build|generate|install|run|test|vet)$/,
    npm: /^(?:build|exec|link|pack|rebuild|run|run-script|start|test)$/,
    pipenv: /^run$/,
    pnpm: /^(?:build|deploy|exec|run|test)$/,
    poetry: /^(?:build|run)$/,
    uv: /^(?:run|sync)$/,
    yarn: /^(?!(?:add|cache|config|global|install|set)$)[a-z]/,
};
/** Programs that make folders, or look at none. */
const IGNORES_FILES = new Set(["cd", "echo", "export", "mkdir", "set", "useradd"]);
/**
 * Whether a command that installs no packages may do other things once other files lie in the image: programs out of
 * folders of one's own, interpreters and build tools, and whatever is given a path in the working folder.
 */
function readsProject({ name, words }) {
    const [program, ...rest] = words.map(({ value }) => value);
    if (program === undefined || IGNORES_FILES.has(name))
        return false;
    if (program.includes("/") && !/^\/(?:usr\/(?:local\/)?)?s?bin\//.test(program))
        return true;
    const [first = ""] = rest;
    const subcommands = Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : undefined;
    if (subcommands !== undefined)
        return rest.some((word) => subcommands.test(word));
    if (READERS.test(name))
        return !/^(?:-m|-c|-e|-v|-V|--version)$/.test(first);
    if (/^(?:ba|da|a|k|z)?sh$/.test(name))
        return !/^-[a-z]*c$/.test(first);
    return rest.some((word) => /^\.{1,2}(?:\/|$|\[)/.test(word));
}
/** The paths that a command names, with the folders that they lie in, and the last part of each. */
function namedPaths({ name, words }) {
    if (IGNORES_FILES.has(name))
        return [];
    return words.slice(1).flatMap(({ value }) => {
        const path = value.replace(/\/\*?$/, "");
        return [...foldersOf(path), path.slice(path.lastIndexOf("/") + 1)];
    });
}
/** Longer paths nobody writes; their folders are as many as their slashes. */
const LONGEST = 300;
/** `/a/b/c`, `/a/b`, `/a`; for a relative path that alone. */
function foldersOf(path) {
    const found = [path];
    if (path.length > LONGEST)
        return found;
    for (let at = path.lastIndexOf("/"); at > 0 && path.startsWith("/"); at = path.lastIndexOf("/", at - 1)) {
        found.push(path.slice(0, at));
    }
    return found;
}

;// CONCATENATED MODULE: ./src/lint/rules/installers.ts


/** `ci` installs what the manifest names; `add x` names packages; `install` does one or the other. */
function bySubcommand(withValue, subcommands) {
    const kinds = new Map(Object.entries(subcommands));
    return {
        withValue,
        read: ({ operands }) => {
            // `yarn global add`, `composer global require`
            const [subcommand, ...packages] = operands[0]?.value === "global" ? operands.slice(1) : operands;
            const kind = kinds.get(subcommand?.value ?? "");
            if (kind === undefined)
                return null;
            if (kind !== "either")
                return { from: kind, packages };
            return { from: packages.length === 0 ? "manifest" : "names", packages };
        },
    };
}
/** `yarn` and `bundle` alone install what the manifest names. */
function orAlone(installer) {
    return {
        withValue: installer.withValue,
        read: (given) => {
            if (given.operands.length > 0)
                return installer.read(given);
            const isAsking = hasOption(given.options, ["-v", "-h", "--version", "--help"]);
            return isAsking ? null : { from: "manifest", packages: [] };
        },
    };
}
/** Source: https://docs.npmjs.com/cli/using-npm/config */
const NPM_WITH_VALUE = [
    "-C",
    "-w",
    "--before",
    "--cache",
    "--fetch-retries",
    "--fetch-timeout",
    "--include",
    "--install-strategy",
    "--location",
    "--loglevel",
    "--maxsockets",
    "--omit",
    "--prefix",
    "--registry",
    "--tag",
    "--userconfig",
    "--workspace",
];
/** Source: https://guides.rubygems.org/command-reference/#gem-install */
const GEM_WITH_VALUE = [
    "-B",
    "-i",
    "-n",
    "-P",
    "-s",
    "-v",
    "--bindir",
    "--build-root",
    "--bulk-threshold",
    "--install-dir",
    "--platform",
    "--source",
    "--trust-policy",
    "--version",
    "--without",
];
/** Source: https://classic.yarnpkg.com/en/docs/cli/install */
const YARN_WITH_VALUE = [
    "--cache-folder",
    "--cwd",
    "--modules-folder",
    "--mutex",
    "--network-concurrency",
    "--network-timeout",
    "--registry",
];
const installers_apt = bySubcommand(["-t", "--target-release", "-o", "-c"], { install: "names" });
const yum = bySubcommand(["-c", "-x", "--enablerepo", "--disablerepo", "--setopt", "--installroot"], {
    install: "names",
});
const INSTALLERS = new Map([
    ["apt", installers_apt],
    ["apt-get", installers_apt],
    ["apk", bySubcommand(["-t", "--virtual", "-X", "--repository", "-p", "--root"], { add: "names" })],
    ["yum", yum],
    ["dnf", yum],
    ["microdnf", yum],
    ["zypper", bySubcommand([], { install: "names", in: "names" })],
    [
        "npm",
        bySubcommand(NPM_WITH_VALUE, {
            ci: "manifest",
            "clean-install": "manifest",
            install: "either",
            i: "either",
            add: "names",
        }),
    ],
    [
        "yarn",
        orAlone(bySubcommand(YARN_WITH_VALUE, {
            install: "manifest",
            add: "names",
        })),
    ],
    [
        "pnpm",
        bySubcommand(["-C", "--dir", "--filter", "-F", "--store-dir", "--registry"], {
            install: "either",
            i: "either",
            fetch: "manifest",
            add: "names",
        }),
    ],
    ["bun", bySubcommand(["--cwd", "--registry"], { install: "either", i: "either", add: "names" })],
    [
        "bundle",
        orAlone(bySubcommand(["--jobs", "-j", "--retry", "--gemfile", "--path", "--without"], { install: "manifest" })),
    ],
    [
        "gem",
        bySubcommand(GEM_WITH_VALUE, {
            install: "names",
            i: "names",
        }),
    ],
    [
        "composer",
        bySubcommand(["-d", "--working-dir"], {
            install: "manifest",
            i: "manifest",
            update: "manifest",
            require: "names",
        }),
    ],
    [
        "poetry",
        bySubcommand(["-C", "--directory", "-P", "--only", "--with", "--without", "-E"], {
            install: "manifest",
            add: "names",
        }),
    ],
    ["pipenv", bySubcommand(["-r", "--requirements", "-c"], { install: "either", sync: "manifest" })],
    [
        "dotnet",
        bySubcommand(["-r", "--runtime", "-s", "--source", "--packages", "-v"], { restore: "manifest" }),
    ],
    ["cargo", bySubcommand(["--manifest-path", "--target"], { fetch: "manifest" })],
    [
        "go",
        {
            withValue: ["-C", "-modfile"],
            read: ({ operands: [first, second, ...rest] }) => {
                if (first?.value === "mod" && second?.value === "download")
                    return { from: "manifest", packages: rest };
                const packages = second === undefined ? [] : [second, ...rest];
                // Without a version it builds a package of this project.
                const isTool = first?.value === "install" && packages.some(({ value }) => value.includes("@"));
                return isTool ? { from: "names", packages } : null;
            },
        },
    ],
]);
/** Reads a command as an install of packages; null where it is none, or where it installs what lies in the image. */
function readInstall(command) {
    const pip = pipInstall(command) ?? uvPip(command);
    if (pip !== null) {
        const fromList = hasOption(pip.options, ["-r", "--requirement"]);
        const isLocal = hasOption(pip.options, ["-e", "--editable"]) || pip.packages.some((word) => isLocalPath(word, true));
        if (isLocal || (!fromList && pip.packages.length === 0))
            return null;
        return { manager: "pip", from: fromList ? "manifest" : "names", command: "pip install" };
    }
    const installer = INSTALLERS.get(command.name);
    if (installer === undefined)
        return null;
    const given = splitArguments(command.words.slice(1), new Set(installer.withValue));
    const found = installer.read(given);
    if (found === null || found.packages.some((word) => isLocalPath(word, false)))
        return null;
    if (found.from === "names" && found.packages.length === 0)
        return null;
    const subcommand = given.operands.slice(0, given.operands.length - found.packages.length);
    const text = [command.name, ...subcommand.map(({ value }) => value)].join(" ");
    return { manager: command.name, from: found.from, command: text };
}
/** `uv pip install` takes pip's arguments. */
function uvPip(command) {
    const [, pip] = command.words;
    if (command.name !== "uv" || pip?.value !== "pip")
        return null;
    return pipInstall({ name: "pip", words: command.words.slice(1), range: command.range });
}
/** A path, or a value that may be one. `slashIsPath`: names of this manager have no slash in them. */
function isLocalPath({ value, literal }, slashIsPath) {
    if (!literal && value.startsWith("$"))
        return true;
    if (/^\.{0,2}\//.test(value) || /^\.{1,2}(?:\[|$)/.test(value) || value.startsWith("~"))
        return true;
    if (/^file:/.test(value))
        return true;
    if (value.includes("://"))
        return false;
    return (slashIsPath && value.includes("/")) || /\.(?:whl|tar\.gz|tgz|deb|rpm|apk|gem)$/.test(value);
}

;// CONCATENATED MODULE: ./src/lint/rules/cache-order.ts







/**
 * Application files that are copied before packages are installed: each change to them runs the install again. A second
 * install from the same list is let off, for then the first one has done the work in a layer that stays cached, also where a stage that files are copied
 * from has done it; and so is a copy whose files the install, or what runs before it, may need.
 * Source: https://docs.docker.com/build/cache/optimize/#order-your-layers
 */
const copyBeforeInstall = {
    id: "LR1004",
    aliases: [],
    severity: "warning",
    title: "rule.LR1004.title",
    why: "rule.LR1004.why",
    example: {
        bad: "FROM python:3.14-slim\nWORKDIR /app\nCOPY . .\nRUN pip install --no-cache-dir -r requirements.txt\n",
        good: "FROM python:3.14-slim\nWORKDIR /app\nCOPY requirements.txt .\nRUN pip install --no-cache-dir -r requirements.txt\nCOPY . .\n",
    },
    helpUrl: "https://docs.docker.com/build/cache/optimize/#order-your-layers",
    *check(context) {
        const known = new Map();
        const manifestInstalls = (stage) => {
            const found = known.get(stage) ?? context.runs(stage).flatMap(installsOf).filter(isFromManifest);
            known.set(stage, found);
            return found;
        };
        const finder = (0,stage_finder/* createStageFinder */.b)(context.staged.stages);
        const copyBelowInstall = createCopyBelowInstall(context);
        for (const stage of context.staged.stages) {
            const inherited = context.ancestors(stage).flatMap(manifestInstalls);
            const installedIn = (source) => {
                const from = finder.byNameOrNumber(source, stage.index);
                return from === null ? [] : manifestInstalls(from).map(({ manager }) => manager);
            };
            const events = inOrder(context, stage, new Set(inherited.map(({ manager }) => manager)), installedIn);
            yield* earlyCopies(stage, events, copyBelowInstall);
        }
    },
};
/**
 * The copies of application files, the installs and what else uses files, as they follow each other in a stage; without
 * the installs whose manager has installed from its list already. `names` are the paths that a RUN mentions, and null
 * where it may read any file of the project.
 */
function inOrder(context, stage, installed, installedIn) {
    const runs = new Map(context.runs(stage).map((run) => [run.instruction, run]));
    const events = [];
    for (const instruction of stage.instructions) {
        for (const manager of (0,needed_stages/* sourcesOf */.u)(instruction).flatMap(installedIn))
            installed.add(manager);
        const source = applicationSource(context, stage, instruction);
        if (source !== null)
            events.push({ instruction, kind: "copy", source, names: copiedNames(instruction) });
        const run = runs.get(instruction);
        if (run === undefined || run.deferred)
            continue;
        const others = run.commands.filter((command) => readInstall(command) === null);
        const names = others.some(readsProject) ? null : new Set(others.flatMap(namedPaths));
        let isLast = false;
        for (const command of run.commands) {
            const install = readInstall(command);
            if (install === null) {
                if (readsProject(command))
                    events.push({ instruction, kind: "use", names: null });
                continue;
            }
            if (isFromManifest(install)) {
                if (installed.has(install.manager))
                    continue;
                installed.add(install.manager);
            }
            events.push({ instruction, kind: "install", install, names });
            isLast = true;
        }
        if (!isLast)
            events.push({ instruction, kind: "use", names });
    }
    return events;
}
/** Where the files lie afterwards, the folders around that, and the names of the files themselves. */
function copiedNames({ args }) {
    return args.flatMap(({ value }, index) => {
        const path = value.replace(/\/$/, "");
        const isTarget = index === args.length - 1;
        return [...(isTarget ? foldersOf(path) : []), path.slice(path.lastIndexOf("/") + 1)];
    });
}
function earlyCopies(stage, events, copyBelow) {
    const found = [];
    const last = events.findLast(({ kind }) => kind === "install");
    let next = null;
    let nextFromManifest = null;
    for (const event of events.toReversed()) {
        if (event.kind === "use") {
            if (event.names === null) {
                // What it leaves may be what is installed from.
                next = null;
                nextFromManifest = null;
            }
            else
                for (const name of event.names)
                    next?.named.add(name);
        }
        else if (event.kind === "install") {
            const { install, names } = event;
            if (isFromManifest(install))
                nextFromManifest = install;
            // Where the same RUN needs the files, their line cannot go below it.
            next = names === null ? null : { install, named: new Set(names) };
        }
        else {
            // An install from a list needs more than a change of order, so that is what to tell where there are both.
            const below = next === null || event.names.some((name) => next?.named.has(name)) ? null : next.install;
            const install = nextFromManifest ?? below;
            if (install === null || last === undefined)
                continue;
            const { range, text } = event.source;
            const values = { source: text, command: install.command };
            // What a list names may be more than the list: paths, other lists. Only somebody who reads it can tell.
            const fix = install.from === "names" ? copyBelow(stage, event.instruction, last.instruction) : null;
            found.push({ range, message: `rule.LR1004.${install.from}`, values, fix });
        }
    }
    return found.reverse();
}
/** The installs of a RUN that belongs to this build. */
function installsOf(run) {
    return run.deferred ? [] : run.commands.map(readInstall).filter((install) => install !== null);
}
function isFromManifest({ from }) {
    return from === "manifest";
}
/** The first source of a COPY or ADD that is the application's own code; null where it copies none. */
function applicationSource(context, stage, instruction) {
    const sources = contextSources(context, stage, instruction);
    return sources.find(({ path }) => path !== null && isApplication(path)) ?? null;
}

;// CONCATENATED MODULE: ./src/lint/rules/casing.ts

/**
 * Keywords in the case that most of them have; upper case where they are even. As in BuildKit's check, what stands
 * before the first FROM is not looked at, nor what ONBUILD holds.
 */
const consistentCasing = {
    id: "ConsistentInstructionCasing",
    aliases: [],
    severity: "warning",
    title: "rule.ConsistentInstructionCasing.title",
    why: "rule.ConsistentInstructionCasing.why",
    example: {
        bad: 'FROM debian:13\nWORKDIR /app\nCopy app.py /app/\nCMD ["app"]\n',
        good: 'FROM debian:13\nWORKDIR /app\nCOPY app.py /app/\nCMD ["app"]\n',
    },
    helpUrl: (0,rule/* buildCheckHelp */.s)("ConsistentInstructionCasing"),
    *check(context) {
        const keywords = writtenKeywords(context);
        const count = (wanted) => keywords.filter(({ written }) => caseOf(written) === wanted).length;
        const wanted = count("lower") > count("upper") ? "lower" : "upper";
        for (const { instruction, written } of keywords) {
            if (caseOf(written) === wanted)
                continue;
            const right = wanted === "lower" ? written.toLowerCase() : written.toUpperCase();
            const values = { written, right };
            yield {
                range: instruction.keywordRange,
                message: "rule.ConsistentInstructionCasing.message",
                values,
                fix: inCase(instruction, wanted, right),
            };
        }
    },
};
/** The keyword, and the AS that goes with it. */
function inCase({ keyword, keywordRange, args }, wanted, right) {
    const as = keyword === "FROM" && args.length === 3 ? args[1] : undefined;
    const edit = { range: keywordRange, text: right };
    if (as === undefined || as.value.length !== as.range.end - as.range.start)
        return [edit];
    return [edit, { range: as.range, text: wanted === "lower" ? "as" : "AS" }];
}
/** The keywords of the stages as they are written, without what is no keyword (a parse error). */
function writtenKeywords({ dockerfile, staged, }) {
    const unknown = new Set(dockerfile.errors.filter(({ code }) => code === "unknown-instruction").map(({ range }) => range.start));
    return staged.stages
        .flatMap(({ from, instructions }) => [from, ...instructions])
        .filter(({ keywordRange }) => !unknown.has(keywordRange.start))
        .map((instruction) => {
        const { start, end } = instruction.keywordRange;
        return { instruction, written: dockerfile.text.slice(start, end) };
    })
        .filter(({ instruction, written }) => written.length === instruction.keyword.length);
}
function caseOf(keyword) {
    if (keyword === keyword.toUpperCase())
        return "upper";
    return keyword === keyword.toLowerCase() ? "lower" : "mixed";
}
const casingRules = [consistentCasing];

// EXTERNAL MODULE: ./src/lint/windows-image.ts
var windows_image = __webpack_require__(8456);
;// CONCATENATED MODULE: ./src/lint/fixes/exec-form.ts

/** What only a shell can run. Source: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html */
const SHELL_WORDS = new Set(["alias", "bg", "break", "builtin", "case", "cd", "command", "continue", "declare", "do", "done"].concat(["elif", "else", "esac", "eval", "exec", "exit", "export", "fc", "fg", "fi", "for", "function"], ["getopts", "hash", "if", "in", "jobs", "let", "local", "read", "readonly", "return", "select"], ["set", "shift", "shopt", "source", "then", "time", "times", "trap", "type", "typeset", "ulimit"], ["umask", "unalias", "unset", "until", "wait", "while"]));
/**
 * The command as a JSON array. Null where a shell has work to do in it, or where the two forms differ in more than the
 * shell: with an ENTRYPOINT, a CMD in exec form is its arguments.
 */
function execForm(context, stage, { command, isHealthCheck }) {
    const { ancestors, dockerfile } = context;
    const range = command.args[0]?.range;
    if (range === undefined || dockerfile.escape !== "\\")
        return null;
    // What cmd finds by its name alone (dir, npm.cmd) Windows does not start.
    if ((0,windows_image/* isWindowsImage */.n)(context, stage))
        return null;
    const written = dockerfile.text.slice(range.start, range.end);
    // A path or name first: an assignment is for a shell.
    if (!/^[\w./+-]+(?:[ \t]+[\w./:=@%+,-]+)*$/.test(written))
        return null;
    const words = written.split(/[ \t]+/);
    const program = words[0] ?? "";
    if (SHELL_WORDS.has(program) || program === ".")
        return null;
    const other = command.keyword === "CMD" ? "ENTRYPOINT" : "CMD";
    if (!isHealthCheck && [stage, ...ancestors(stage)].some((each) => keywordsOf(each).has(other)))
        return null;
    return [{ range, text: `[${words.map((word) => JSON.stringify(word)).join(", ")}]` }];
}
const keywords = new WeakMap();
/** What a stage has, and what its ONBUILD instructions hold. */
function keywordsOf(stage) {
    const known = keywords.get(stage);
    if (known !== undefined)
        return known;
    const found = new Set(stage.instructions.map(({ keyword, inner }) => keyword === "ONBUILD" ? (inner?.keyword ?? keyword) : keyword));
    keywords.set(stage, found);
    return found;
}

;// CONCATENATED MODULE: ./src/lint/rules/cmd.ts


/** Only the last CMD of a stage counts; the finding is on each that follows another. */
const duplicateCmd = {
    id: "DL4003",
    aliases: ["MultipleInstructionsDisallowed"],
    severity: "warning",
    title: "rule.DL4003.title",
    why: "rule.DL4003.why",
    example: {
        bad: 'FROM python:3.14-slim\nCMD ["python", "old.py"]\nCMD ["python", "app.py"]\n',
        good: 'FROM python:3.14-slim\nCMD ["python", "app.py"]\n',
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL4003"),
    *check({ staged }) {
        for (const stage of staged.stages) {
            const [, ...later] = stage.instructions.filter(({ keyword }) => keyword === "CMD");
            for (const { keywordRange } of later)
                yield { range: keywordRange, message: "rule.DL4003.message" };
        }
    },
};
/**
 * CMD, ENTRYPOINT and, unlike in hadolint only where no shell is needed, HEALTHCHECK CMD in shell form. Quiet after a SHELL, one of the base image too where that is known:
 * whoever names a shell wants one, and it need not be a POSIX one
 * (https://docs.docker.com/reference/build-checks/json-args-recommended/).
 */
const shellFormCommand = {
    id: "DL3025",
    aliases: ["JSONArgsRecommended"],
    severity: "warning",
    title: "rule.DL3025.title",
    why: "rule.DL3025.why",
    example: {
        bad: "FROM python:3.14-slim\nCMD python app.py\n",
        good: 'FROM python:3.14-slim\nCMD ["python", "app.py"]\n',
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3025"),
    *check(context) {
        for (const stage of context.staged.stages) {
            for (const instruction of stage.instructions) {
                const sighting = shellForm(context, stage, instruction);
                if (sighting !== null)
                    yield sighting;
            }
        }
    },
};
function shellForm(context, stage, instruction) {
    const command = instruction.keyword === "HEALTHCHECK" ? instruction.inner : instruction;
    if (command === null || (command.keyword !== "CMD" && command.keyword !== "ENTRYPOINT"))
        return null;
    const range = wholeBody(command);
    if (command.form === "json" || range === null || context.hasOwnShell(stage, instruction))
        return null;
    const text = command.body.text.trim();
    const isBrokenJson = text.startsWith("[") && text.endsWith("]");
    if (isBrokenJson)
        return { range, message: "rule.DL3025.brokenJson", values: { instruction: command.keyword } };
    // As in BuildKit, whose check passes over every HEALTHCHECK; what stops a container is no matter of these.
    if (command !== instruction && needsShell(text))
        return null;
    const fix = execForm(context, stage, { command, isHealthCheck: command !== instruction });
    if (command !== instruction)
        return { range, message: "rule.DL3025.healthcheck", fix };
    return { range, message: "rule.DL3025.message", values: { instruction: command.keyword }, fix };
}
/** The command has work for a shell in it that no JSON array can name: `a || exit 1`, `$NAME`, `a > b`. */
function needsShell(text) {
    return /[|&;<>()$`]/.test(text.replace(/'[^']*'|"[^"$`]*"/g, ""));
}
/** In shell form the only argument is the whole command. */
function wholeBody(command) {
    return command.args[0]?.range ?? null;
}

;// CONCATENATED MODULE: ./src/lint/rules/stage-commands.ts
/** Most rules want them. */
const commandsOf = new WeakMap();
/** Every command of every RUN, ONBUILD RUN included, in the order of the file. */
function stageCommands(context) {
    const known = commandsOf.get(context);
    if (known !== undefined)
        return known;
    const found = context.staged.stages.flatMap((stage) => context.runs(stage).flatMap((run) => run.commands.map((command) => ({ stage, run, command }))));
    commandsOf.set(context, found);
    return found;
}
/** Where the program's name stands. */
function programRange({ words, range }) {
    return words[0]?.range ?? range;
}

;// CONCATENATED MODULE: ./src/lint/rules/commands.ts




/** The list of hadolint's manual. */
const POINTLESS = new Set([
    "free",
    "ifconfig",
    "kill",
    "mount",
    "ps",
    "service",
    "shutdown",
    "ssh",
    "top",
    "vim",
]);
/**
 * Other than hadolint: programs are known by a path and behind sudo too, ifconfig is one, and what the RUN was given a
 * mount or a right for passes: ssh with an SSH mount, mount without the sandbox.
 */
const pointlessCommand = {
    id: "DL3001",
    aliases: [],
    severity: "info",
    title: "rule.DL3001.title",
    why: "rule.DL3001.why",
    example: {
        bad: "FROM nginx:1.29\nRUN service nginx start\n",
        good: 'FROM nginx:1.29\nCMD ["nginx", "-g", "daemon off;"]\n',
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3001"),
    *check(context) {
        for (const { run, command } of stageCommands(context)) {
            if (!POINTLESS.has(command.name) || isProvidedFor(command.name, run))
                continue;
            const values = { command: command.name };
            yield { range: programRange(command), message: "rule.DL3001.message", values };
        }
    },
};
function isProvidedFor(program, { instruction }) {
    return instruction.flags.some(({ name, value }) => {
        if (program === "mount")
            return name === "security" && value === "insecure";
        return program === "ssh" && name === "mount" && (0,lint_mount/* mountOptions */.g)(value ?? "").get("type") === "ssh";
    });
}
/**
 * Once in each RUN, at the first. Other than hadolint: a folder that only the shell knows (`cd "$(mktemp -d)"`, a
 * pattern, a variable of the script) passes, for WORKDIR cannot name it.
 */
const changeOfDirectory = {
    id: "DL3003",
    aliases: [],
    severity: "warning",
    title: "rule.DL3003.title",
    why: "rule.DL3003.why",
    example: {
        bad: "FROM debian:13\nRUN cd /srv && mkdir data\n",
        good: "FROM debian:13\nWORKDIR /srv\nRUN mkdir data\n",
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3003"),
    *check(context) {
        let last = null;
        for (const found of stageCommands(context)) {
            const { run, command } = found;
            if (command.name !== "cd" || run.deferred || run === last)
                continue;
            const folder = command.words.slice(1).find(({ value }) => !/^-[A-Za-z-]/.test(value));
            if (folder === undefined || folder.value === "-" || !commands_isKnown(context, found, folder))
                continue;
            last = run;
            const values = { folder: folder.value };
            yield { range: programRange(command), message: "rule.DL3003.message", values };
        }
    },
};
/** The word is the same for each run of the script, as far as the Dockerfile tells. */
function commands_isKnown(context, { stage, run }, { value, literal }) {
    if (/[*?[`]|\$\(/.test(value))
        return false;
    return literal || context.expand(stage, run.instruction, value) !== null;
}
const sudo = {
    id: "DL3004",
    aliases: [],
    severity: "error",
    title: "rule.DL3004.title",
    why: "rule.DL3004.why",
    example: {
        bad: "FROM debian:13\nRUN sudo mkdir /srv/data\n",
        good: "FROM debian:13\nRUN mkdir /srv/data\n",
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3004"),
    *check(context) {
        for (const { command } of stageCommands(context)) {
            if (command.name === "sudo")
                yield { range: programRange(command), message: "rule.DL3004.message" };
        }
    },
};
const USERADD_WITH_VALUE = new Set(["-b", "-c", "-d", "-e", "-f", "-g", "-G", "-k", "-K", "-p", "-P", "-R", "-s", "-u", "-Z"].concat(["--base-dir", "--comment", "--home-dir", "--expiredate", "--inactive", "--gid", "--groups", "--skel"], ["--key", "--password", "--prefix", "--root", "--shell", "--uid", "--selinux-user"]));
/** Below it the log files stay small. */
const HIGH_USER_ID = 100_000;
/** Other than hadolint: `--uid` is read too, and the values of ARG and ENV. */
const userLog = {
    id: "DL3046",
    aliases: [],
    severity: "warning",
    title: "rule.DL3046.title",
    why: "rule.DL3046.why",
    example: {
        bad: "FROM debian:13\nRUN useradd -u 1000123456 app\n",
        good: "FROM debian:13\nRUN useradd --no-log-init -u 1000123456 app\n",
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3046"),
    *check(context) {
        for (const { stage, run, command } of stageCommands(context)) {
            if (command.name !== "useradd")
                continue;
            const { options } = splitArguments(command.words.slice(1), USERADD_WITH_VALUE);
            if (hasOption(options, ["-l", "--no-log-init"]))
                continue;
            const given = options.findLast(({ name }) => name === "-u" || name === "--uid")?.value ?? "";
            const uid = run.deferred ? given : context.expand(stage, run.instruction, given);
            if (uid === null || !/^\d+$/.test(uid) || Number(uid) < HIGH_USER_ID)
                continue;
            yield { range: programRange(command), message: "rule.DL3046.message", values: { uid } };
        }
    },
};
const LN_WITH_VALUE = new Set(["-S", "-t", "--suffix", "--target-directory"]);
/** Other than hadolint: only where /bin/sh is what the link is called, not where it points. */
const linkedShell = {
    id: "DL4005",
    aliases: [],
    severity: "warning",
    title: "rule.DL4005.title",
    why: "rule.DL4005.why",
    example: {
        bad: "FROM debian:13\nRUN ln -sf /bin/bash /bin/sh\n",
        good: 'FROM debian:13\nSHELL ["/bin/bash", "-c"]\n',
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL4005"),
    *check(context) {
        for (const { command } of stageCommands(context)) {
            if (command.name !== "ln")
                continue;
            const { operands } = splitArguments(command.words.slice(1), LN_WITH_VALUE);
            const link = operands.length > 1 ? operands.at(-1) : undefined;
            if (link !== undefined && /^(?:\/usr)?\/bin\/sh$/.test(link.value)) {
                yield { range: link.range, message: "rule.DL4005.message" };
            }
        }
    },
};
const commandRules = [
    pointlessCommand,
    changeOfDirectory,
    sudo,
    userLog,
    linkedShell,
];

;// CONCATENATED MODULE: ./src/lint/rules/continuation.ts

/** An empty line in a continued instruction; one finding for each instruction, on the first such line. */
const emptyContinuation = {
    id: "NoEmptyContinuation",
    aliases: [],
    severity: "warning",
    title: "rule.NoEmptyContinuation.title",
    why: "rule.NoEmptyContinuation.why",
    example: {
        bad: "FROM debian:13\nRUN echo one && \\\n\n    echo two\n",
        good: "FROM debian:13\nRUN echo one && \\\n    echo two\n",
    },
    helpUrl: (0,rule/* buildCheckHelp */.s)("NoEmptyContinuation"),
    *check({ dockerfile }) {
        for (const { emptyLines, keyword } of dockerfile.instructions) {
            const [first] = emptyLines;
            if (first === undefined)
                continue;
            const values = { instruction: keyword };
            yield { range: first, message: "rule.NoEmptyContinuation.message", values };
        }
    },
};
const continuationRules = [emptyContinuation];

;// CONCATENATED MODULE: ./src/lint/rules/copy-problems.ts

/**
 * The sources that the stages of the build will not find. BuildKit takes a pattern without a match in a folder that
 * exists as "nothing to copy", and so all sources of `COPY --parents`, and a build context of which nothing is left:
 * those are a problem only where the whole instruction copies nothing.
 */
function copyProblems(context) {
    const { buildContext, staged } = context;
    if (buildContext === null)
        return [];
    return staged.stages
        .filter(context.isBuilt)
        .flatMap((stage) => [...problemsIn(context, buildContext, stage)]);
}
function* problemsIn(context, files, stage) {
    for (const instruction of stage.instructions) {
        const sources = contextSources(context, stage, instruction).map((source) => ({
            source,
            state: source.path === null ? "unknown" : files.find(source.path),
        }));
        const hasParents = instruction.flags.some(({ name, value }) => name === "parents" && value !== "false");
        const copiesNothing = instruction.heredocs.length === 0 &&
            sources.every(({ state }) => state === "missing" || state === "ignored") &&
            sources.length + 1 === instruction.args.length;
        for (const { source, state } of sources) {
            if (state !== "missing" && state !== "ignored")
                continue;
            const isOptional = hasParents || isPatternInFolder(source, files) || isWholeContext(source);
            if (!isOptional || copiesNothing)
                yield { source, state, isOptional };
        }
    }
}
/** A pattern, and the folder that it is to be looked for in is there. */
function isPatternInFolder(source, files) {
    if (!isPattern(source))
        return false;
    const elements = (source.path ?? "").split("/");
    const folder = elements
        .slice(0, elements.findIndex((element) => /[*?[]/.test(element)))
        .join("/");
    return folder === "" || files.find(folder) === "present";
}
function isPattern({ path }) {
    return /[*?[]/.test(path ?? "");
}
/** `.`, `/`, `./`: the context's own folder is there however little it holds. */
function isWholeContext({ path }) {
    return (path !== null && path !== "" && path.split("/").every((element) => element === "" || element === "."));
}

;// CONCATENATED MODULE: ./src/lint/rules/copy.ts

/** A source that is not in the build context. What is there, but ignored, is another rule's: CopyIgnoredFile. */
const missingCopySource = {
    id: "LR1003",
    aliases: [],
    severity: "error",
    title: "rule.LR1003.title",
    why: "rule.LR1003.why",
    example: {
        bad: "FROM python:3.14-slim\nCOPY ap.py /app/\n",
        good: "FROM python:3.14-slim\nCOPY app.py /app/\n",
    },
    helpUrl: "https://docs.docker.com/build/concepts/context/",
    asksOutside: true,
    check: (context) => copyProblems(context)
        .filter(({ state }) => state === "missing")
        .map(describe),
};
function describe({ source, isOptional }) {
    const message = isPattern(source) ? "rule.LR1003.pattern" : "rule.LR1003.message";
    const values = { path: source.path ?? source.text };
    return { range: source.range, message, values, ...(isOptional && { severity: "warning" }) };
}

;// CONCATENATED MODULE: ./src/lint/rules/copy-all.ts

/** Quiet where the build context is not known, and where `--exclude` says what to leave out. */
const copyWithoutIgnoreFile = {
    id: "LR1006",
    aliases: [],
    severity: "info",
    title: "rule.LR1006.title",
    why: "rule.LR1006.why",
    example: {
        bad: "FROM python:3.14-slim\nCOPY . /app\n",
        good: "FROM python:3.14-slim\nCOPY app.py /app/\n",
    },
    helpUrl: "https://docs.docker.com/build/concepts/context/#dockerignore-files",
    asksOutside: true,
    *check(context) {
        const files = context.buildContext;
        if (files === null || files.ignoreFile !== null)
            return;
        for (const stage of context.staged.stages) {
            if (!context.isBuilt(stage))
                continue;
            for (const instruction of stage.instructions) {
                if (instruction.flags.some(({ name }) => name === "exclude"))
                    continue;
                for (const { path, range } of contextSources(context, stage, instruction)) {
                    // Unknown: there may be an ignore file that cannot be read.
                    if (path === null || !copy_all_isWholeContext(path) || files.find(".") !== "present")
                        continue;
                    yield { range, message: "rule.LR1006.message", values: { source: path } };
                }
            }
        }
    },
};
/** `.`, `./`, `/` and the like, and everything in it by a wildcard. */
function copy_all_isWholeContext(path) {
    return path !== "" && /^(?:\.?\/)*[.*]?$/.test(path);
}

// EXTERNAL MODULE: ./src/dockerfile/image-reference.ts
var image_reference = __webpack_require__(3483);
;// CONCATENATED MODULE: ./src/lint/rules/copy-from.ts




function* copiesFrom(context) {
    for (const stage of context.staged.stages) {
        for (const copy of stage.instructions) {
            if (copy.keyword !== "COPY")
                continue;
            const flag = copy.flags.find(({ name }) => name === "from");
            if (flag !== undefined && flag.value !== null && flag.value !== "") {
                yield { stage, copy, flag, from: flag.value };
            }
        }
    }
}
/** The stage that the COPY stands in, and no earlier one has that name or number. */
function isOwnStage({ stage, from }, finder) {
    if (finder.byNameOrNumber(from, stage.index) !== null)
        return false;
    return stage.name === from.toLowerCase() || (isNumber(from) && Number(from) === stage.index);
}
function isNumber(text) {
    return /^\d{1,9}$/.test(text);
}
/**
 * Names are compared in any case, as BuildKit does. An image needs a tag or a digest to pass; hadolint lets off every
 * name with a colon, a registry's port included. What BuildKit refuses is an error.
 */
const unknownCopyStage = {
    id: "DL3022",
    aliases: [],
    severity: "warning",
    title: "rule.DL3022.title",
    why: "rule.DL3022.why",
    example: {
        bad: "FROM golang:1.25 AS build\nFROM alpine:3.22\nCOPY --from=builder /out/app /app\n",
        good: "FROM golang:1.25 AS build\nFROM alpine:3.22\nCOPY --from=build /out/app /app\n",
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3022"),
    *check(context) {
        const finder = (0,stage_finder/* createStageFinder */.b)(context.staged.stages);
        const names = new Set(context.staged.stages.map(({ name }) => name));
        for (const copy of copiesFrom(context)) {
            const { stage, flag, from } = copy;
            if (finder.byNameOrNumber(from, stage.index) !== null || isOwnStage(copy, finder))
                continue;
            const problem = copy_from_describe(from, names);
            if (problem !== null)
                yield { range: flag.valueRange ?? flag.range, values: { name: from }, ...problem };
        }
    },
};
function copy_from_describe(from, names) {
    if (from.includes("$"))
        return { message: "rule.DL3022.variable", severity: "error" };
    if (isNumber(from))
        return { message: "rule.DL3022.number", severity: "error" };
    if (names.has(from.toLowerCase()))
        return { message: "rule.DL3022.later", severity: "error" };
    const parsed = (0,image_reference/* parseImageReference */.o)(from);
    if (parsed.ok && (parsed.reference.tag !== null || parsed.reference.digest !== null))
        return null;
    // A stage's name has no slash.
    return { message: from.includes("/") ? "rule.DL3022.untagged" : "rule.DL3022.message" };
}
/** By name in any case or by number, as BuildKit finds stages; hadolint compares the name as written. */
const copyFromItself = {
    id: "DL3023",
    aliases: [],
    severity: "error",
    title: "rule.DL3023.title",
    why: "rule.DL3023.why",
    example: {
        bad: "FROM golang:1.25 AS build\nCOPY --from=build /out/app /app\n",
        good: "FROM golang:1.25 AS build\nFROM alpine:3.22\nCOPY --from=build /out/app /app\n",
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3023"),
    *check(context) {
        const finder = (0,stage_finder/* createStageFinder */.b)(context.staged.stages);
        for (const copy of copiesFrom(context)) {
            const { flag, from } = copy;
            if (!isOwnStage(copy, finder))
                continue;
            yield { range: flag.valueRange ?? flag.range, message: "rule.DL3023.message", values: { name: from } };
        }
    },
};
/** `/.` and `//` are the root too, and variables are resolved. */
const copyWholeRoot = {
    id: "DL3067",
    aliases: [],
    severity: "warning",
    title: "rule.DL3067.title",
    why: "rule.DL3067.why",
    example: {
        bad: "FROM golang:1.25 AS build\nFROM alpine:3.22\nCOPY --from=build / /\n",
        good: "FROM golang:1.25 AS build\nFROM alpine:3.22\nCOPY --from=build /out/app /usr/local/bin/\n",
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3067"),
    *check(context) {
        for (const { stage, copy, from } of copiesFrom(context)) {
            const destination = copy.args.at(-1);
            const paths = copy.args.map((argument) => resolveArgument(context, stage, copy, argument));
            if (destination === undefined || !isRoot(paths.at(-1) ?? null))
                continue;
            for (const [index, { range }] of copy.args.slice(0, -1).entries()) {
                if (isRoot(paths[index] ?? null))
                    yield { range, message: "rule.DL3067.message", values: { from } };
            }
        }
    },
};
function isRoot(path) {
    return path !== null && /^\/(?:\.?\/)*\.?$/.test(path);
}
const copyFromRules = [unknownCopyStage, copyFromItself, copyWholeRoot];

;// CONCATENATED MODULE: ./src/lint/rules/copy-ignored.ts


/**
 * A source that an ignore file keeps out of the build context: an error, since the build fails. BuildKit's check; unlike
 * there, the files decide, so that `!` lines are followed, and a file that is not there at all is LR1003's.
 */
const ignoredCopySource = {
    id: "CopyIgnoredFile",
    aliases: [],
    severity: "error",
    title: "rule.CopyIgnoredFile.title",
    why: "rule.CopyIgnoredFile.why",
    example: {
        bad: "FROM python:3.14-slim\nCOPY ignored.txt /app/\n",
        good: "FROM python:3.14-slim\nCOPY app.py /app/\n",
    },
    helpUrl: (0,rule/* buildCheckHelp */.s)("CopyIgnoredFile"),
    asksOutside: true,
    *check(context) {
        const ignoreFile = context.buildContext?.ignoreFile ?? "";
        for (const { source, state, isOptional } of copyProblems(context)) {
            if (state !== "ignored")
                continue;
            const values = { path: source.path ?? source.text, ignoreFile };
            const message = isWholeContext(source)
                ? "rule.CopyIgnoredFile.everything"
                : "rule.CopyIgnoredFile.message";
            yield { range: source.range, message, values, ...(isOptional && { severity: "warning" }) };
        }
    },
};
const ignoredCopyRules = [ignoredCopySource];

;// CONCATENATED MODULE: ./src/lint/rules/copy-to.ts


/**
 * Quiet for `.` and `..`, which are folders however they are written (hadolint asks for `./`), and for a destination
 * whose variables are not known. Other variables count as their values.
 */
const manySourcesToFile = {
    id: "DL3021",
    aliases: [],
    severity: "error",
    title: "rule.DL3021.title",
    why: "rule.DL3021.why",
    example: {
        bad: "FROM node:24\nCOPY package.json package-lock.json /app\n",
        good: "FROM node:24\nCOPY package.json package-lock.json /app/\n",
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3021"),
    *check(context) {
        for (const stage of context.staged.stages) {
            for (const instruction of stage.instructions) {
                const { keyword, args } = instruction;
                const destination = args.at(-1);
                if (keyword !== "COPY" || args.length < 3 || destination === undefined)
                    continue;
                const path = resolveArgument(context, stage, instruction, destination);
                if (path === null || /[/\\]$|^\.\.?$/.test(path))
                    continue;
                const fix = withSlash(context.dockerfile.text, destination);
                yield { range: destination.range, message: "rule.DL3021.message", values: { path }, fix };
            }
        }
    },
};
/** Null where variables, quotes or escapes leave open what the path ends in. */
function withSlash(text, { value, range }) {
    if (!/^[\w./@%+,:-]+$/.test(value))
        return null;
    const written = text.slice(range.start, range.end);
    if (written !== value && written !== `"${value}"`)
        return null;
    const at = written === value ? range.end : range.end - 1;
    return [{ range: { start: at, end: at }, text: "/" }];
}

;// CONCATENATED MODULE: ./src/lint/rules/description.ts

/**
 * The comment directly above ARG or a named FROM is its description where it begins with the name. BuildKit's check;
 * unlike there, an empty line in between parts the two, as the manual says, and comments to linters are none.
 */
const definitionDescription = {
    id: "InvalidDefinitionDescription",
    aliases: [],
    severity: "off",
    title: "rule.InvalidDefinitionDescription.title",
    why: "rule.InvalidDefinitionDescription.why",
    example: {
        bad: "# Which release to build\nARG VERSION=1.2\nFROM debian:13\n",
        good: "# VERSION is the release to build\nARG VERSION=1.2\nFROM debian:13\n",
    },
    helpUrl: (0,rule/* buildCheckHelp */.s)("InvalidDefinitionDescription"),
    *check({ dockerfile: { text, instructions } }) {
        for (const instruction of instructions) {
            const [first, ...others] = definedNames(instruction);
            if (first === undefined)
                continue;
            const comment = commentAbove(text, instruction);
            if (comment === null)
                continue;
            const word = comment.text.split(" ", 1)[0];
            if ([first, ...others].some(({ name }) => name === word))
                continue;
            const values = { name: first.name };
            yield { range: first.range, message: "rule.InvalidDefinitionDescription.message", values };
        }
    },
};
function definedNames({ keyword, args, pairs }) {
    if (keyword === "ARG")
        return pairs.map(({ key, keyRange }) => ({ name: key, range: keyRange }));
    const [, as, stage] = args;
    if (keyword !== "FROM" || stage === undefined || as?.value.toUpperCase() !== "AS")
        return [];
    return [{ name: stage.value.toLowerCase(), range: stage.range }];
}
/** The last comment before the instruction with no empty line between them. */
function commentAbove(text, { comments, range }) {
    let below = range.start;
    for (const comment of comments.filter(({ range: { start } }) => start < range.start).reverse()) {
        if (text.slice(comment.range.end, below).split("\n").length > 2)
            return null;
        if (!/^(?:hadolint\s|check\s*=)/.test(comment.text))
            return comment;
        below = comment.range.start;
    }
    return null;
}
const descriptionRules = [definitionDescription];

;// CONCATENATED MODULE: ./src/lint/rules/rpm.ts




/**
 * Sources: https://man7.org/linux/man-pages/man8/yum.8.html, https://dnf.readthedocs.io/en/latest/command_ref.html and
 * https://dnf5.readthedocs.io/en/latest/dnf5.8.html
 */
const rpm_WITH_VALUE = new Set([
    "-c",
    "-d",
    "-e",
    "-R",
    "-x",
    "--advisories",
    "--advisory",
    "--bz",
    "--bzs",
    "--color",
    "--comment",
    "--config",
    "--cve",
    "--cves",
    "--debuglevel",
    "--destdir",
    "--disable-plugin",
    "--disable-repo",
    "--disableexcludepkgs",
    "--disableexcludes",
    "--disableplugin",
    "--disablerepo",
    "--downloaddir",
    "--enable-plugin",
    "--enable-repo",
    "--enableplugin",
    "--enablerepo",
    "--errorlevel",
    "--exclude",
    "--excludepkgs",
    "--forcearch",
    "--from-repo",
    "--installroot",
    "--randomwait",
    "--releasever",
    "--repo",
    "--repofrompath",
    "--repoid",
    "--rpmverbosity",
    "--sec-severity",
    "--secseverity",
    "--setopt",
]);
/** yum, dnf and microdnf read their arguments in the same way. */
function rpmManager(programs) {
    return {
        programs,
        globalWithValue: rpm_WITH_VALUE,
        withValue: rpm_WITH_VALUE,
        nested: new Set(["group", "groups", "module"]),
    };
}
const YUM = rpmManager(["yum"]);
/** hadolint does not know the name dnf5. */
const DNF = rpmManager(["dnf", "dnf5", "microdnf"]);
/** `yum` is a name of dnf today, and either cleans what the other leaves. */
const ANY = rpmManager([...YUM.programs, ...DNF.programs]);
const rpm_CACHES = ["/var/cache/yum", "/var/cache/dnf", "/var/cache/libdnf5", "/root/.cache/libdnf5"];
const rpm_INSTALL = new Set(["install", "in"]);
const MODULE_INSTALL = new Set(["module install"]);
const INSTALL_ANYTHING = new Set([
    ...rpm_INSTALL,
    ...MODULE_INSTALL,
    "group install",
    "groupinstall",
    "groups install",
    "localinstall",
]);
const FILL_CACHE = new Set([
    ...INSTALL_ANYTHING,
    "rei",
    "reinstall",
    "up",
    "up-min",
    "update",
    "upgrade",
    "upgrade-minimal",
]);
const CLEAN = new Set(["clean"]);
/** Installs that wait for an answer, which nobody gives in a build. */
function* asks(context, manager, message) {
    for (const { commands } of stageRuns(context)) {
        for (const install of packageCommands(commands, manager, INSTALL_ANYTHING)) {
            const { subcommand, range, options, mayHaveMore } = install;
            const isAnswered = hasOption(options, ["-y", "--assumeyes"]) ||
                options.some(({ name, value }) => name === "--setopt" && /^assumeyes=(?:1|true|yes)$/i.test(value ?? ""));
            if (mayHaveMore || isAnswered)
                continue;
            const verb = subcommand.slice(subcommand.lastIndexOf(" ") + 1);
            yield { range, message, fix: insertAfterWord(context.dockerfile.text, range, verb, " -y") };
        }
    }
}
/** What fills the cache, and is not followed by a clean-up in the same RUN: one for each RUN. */
function* leavesCache(context, manager, message) {
    for (const found of finalRuns(context)) {
        if (isMountedAway(found.run.instruction, rpm_CACHES))
            continue;
        const left = notCleaned(found, (command) => removesFrom(command, rpm_CACHES) || isCleanAll(command));
        const last = [...packageCommands(left, manager, FILL_CACHE)].at(-1);
        if (last !== undefined)
            yield { range: last.range, message };
    }
}
/** `clean packages` and the like leave the metadata, which is the larger part. */
function isCleanAll(command) {
    for (const { operands } of packageCommands([command], ANY, CLEAN)) {
        if (operands.some(({ value }) => value === "all" || value === "metadata"))
            return true;
    }
    return false;
}
function* unpinned(context, manager, messages) {
    for (const { commands } of stageRuns(context)) {
        for (const command of commands) {
            const read = readPackageCommand(command, manager);
            if (read === null)
                continue;
            if (rpm_INSTALL.has(read.subcommand)) {
                for (const place of unpinnedPackages(read.operands, rpm_isPinned)) {
                    yield { ...place, message: messages.message };
                }
            }
            else if (MODULE_INSTALL.has(read.subcommand)) {
                for (const place of unpinnedPackages(read.operands, (name) => name.includes(":"))) {
                    yield { ...place, message: messages.module };
                }
            }
        }
    }
}
/**
 * `name-version`, `name-version-release.arch`, `name = version`, a package file, a group. The version is what follows
 * the last dash, so that `java-17-openjdk` has none (hadolint takes the 17 for one).
 * Source: https://dnf.readthedocs.io/en/latest/command_ref.html#specifying-packages
 */
function rpm_isPinned(name) {
    return /-(?:\d+:)?\d[^-]*$|[<>=]|\.rpm$|:\/\/|^@/.test(name);
}

;// CONCATENATED MODULE: ./src/lint/rules/dnf.ts


const dnfAsks = {
    id: "DL3038",
    aliases: [],
    severity: "warning",
    title: "rule.DL3038.title",
    why: "rule.DL3038.why",
    example: {
        bad: ["FROM fedora:42", "RUN dnf install httpd-2.4.63 && dnf clean all"].join("\n"),
        good: ["FROM fedora:42", "RUN dnf install -y httpd-2.4.63 && dnf clean all"].join("\n"),
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3038"),
    check: (context) => asks(context, DNF, "rule.DL3038.message"),
};
/** Unlike hadolint: yum may clean up for dnf, the cache of dnf 4 counts too, and `rm` has to be of the cache. */
const dnfCache = {
    id: "DL3040",
    aliases: [],
    severity: "warning",
    title: "rule.DL3040.title",
    why: "rule.DL3040.why",
    example: {
        bad: ["FROM fedora:42", "RUN dnf install -y httpd-2.4.63"].join("\n"),
        good: ["FROM fedora:42", "RUN dnf install -y httpd-2.4.63 && dnf clean all"].join("\n"),
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3040"),
    check: (context) => leavesCache(context, DNF, "rule.DL3040.message"),
};
const unpinnedDnfPackage = {
    id: "DL3041",
    aliases: [],
    severity: "warning",
    title: "rule.DL3041.title",
    why: "rule.DL3041.why",
    example: {
        bad: ["FROM fedora:42", "RUN dnf install -y httpd && dnf clean all"].join("\n"),
        good: ["FROM fedora:42", "RUN dnf install -y httpd-2.4.63 && dnf clean all"].join("\n"),
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3041"),
    check: (context) => unpinned(context, DNF, { message: "rule.DL3041.message", module: "rule.DL3041.module" }),
};
const dnfRules = [dnfAsks, dnfCache, unpinnedDnfPackage];

;// CONCATENATED MODULE: ./src/lint/rules/download.ts



/** `-n` is the first half of `-nv`, `-nc` and others. Source: https://www.gnu.org/software/wget/manual/wget.html#Invoking */
const WGET_WITH_VALUE = new Set([
    "-a",
    "-A",
    "-B",
    "-D",
    "-e",
    "-i",
    "-I",
    "-l",
    "-n",
    "-o",
    "-O",
    "-P",
    "-Q",
    "-R",
    "-t",
    "-T",
    "-U",
    "-w",
].concat(["-X", "--append-output", "--directory-prefix", "--header", "--input-file", "--output-document"], [
    "--output-file",
    "--password",
    "--post-data",
    "--post-file",
    "--progress",
    "--timeout",
    "--tries",
    "--user",
], ["--user-agent", "--wait", "--waitretry"]));
/** What keeps the progress short, or out of the log, or asks something else. */
const QUIET = [
    "-a",
    "-h",
    "-o",
    "-q",
    "-V",
    "--append-output",
    "--help",
    "--no-verbose",
    "--output-file",
    "--progress",
    "--quiet",
    "--version",
];
const wgetProgress = {
    id: "DL3047",
    aliases: [],
    severity: "info",
    title: "rule.DL3047.title",
    why: "rule.DL3047.why",
    example: {
        bad: "FROM buildpack-deps:trixie\nRUN wget https://example.com/data.csv\n",
        good: "FROM buildpack-deps:trixie\nRUN wget --progress=dot:giga https://example.com/data.csv\n",
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3047"),
    *check(context) {
        for (const { command } of stageCommands(context)) {
            if (command.name !== "wget" || isQuiet(command))
                continue;
            yield { range: programRange(command), message: "rule.DL3047.message" };
        }
    },
};
function isQuiet(command) {
    const { options } = splitArguments(command.words.slice(1), WGET_WITH_VALUE);
    const noVerbose = options.some(({ name, value }) => name === "-n" && value?.includes("v") === true);
    return noVerbose || hasOption(options, QUIET);
}
/**
 * At each call of the tool that comes second. Other than hadolint, which is at every later RUN with either: a stage also
 * has what the stages that it is built FROM use.
 */
const twoDownloaders = {
    id: "DL4001",
    aliases: [],
    severity: "warning",
    title: "rule.DL4001.title",
    why: "rule.DL4001.why",
    example: {
        bad: "FROM buildpack-deps:trixie\nRUN wget -q https://example.com/a\nRUN curl -fsSO https://example.com/b\n",
        good: "FROM buildpack-deps:trixie\nRUN curl -fsSO https://example.com/a\nRUN curl -fsSO https://example.com/b\n",
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL4001"),
    *check(context) {
        const first = new Map();
        for (const { stage, run, command } of stageCommands(context)) {
            const tool = toolOf(command);
            if (tool === null || run.deferred)
                continue;
            const other = first.get(stage) ?? inherited(context, stage, first) ?? tool;
            first.set(stage, other);
            if (other === tool)
                continue;
            yield { range: programRange(command), message: "rule.DL4001.message", values: { tool, other } };
        }
    },
};
function toolOf({ name }) {
    return name === "curl" || name === "wget" ? name : null;
}
/** The tool that the stages below this one began with. */
function inherited(context, stage, first) {
    const known = context.ancestors(stage).map((ancestor) => first.get(ancestor));
    return known.findLast((tool) => tool !== undefined);
}
const downloadRules = [wgetProgress, twoDownloaders];

;// CONCATENATED MODULE: ./src/lint/rules/data/end-of-life.ts
/** When the tables below were last compared with their sources. */
const CHECKED_ON = "2026-11-21";
const python = {
    product: "Python",
    source: "https://devguide.python.org/versions/",
    releases: [
        ["2.6", "2013-10-29"],
        ["2.7", "2020-01-01"],
        ["3.3", "2017-09-29"],
        ["3.4", "2019-03-18"],
        ["3.5", "2020-09-30"],
        ["3.6", "2021-12-23"],
        ["3.7", "2023-06-27"],
        ["3.8", "2024-10-07"],
        ["3.9", "2025-10-31"],
        ["3.10", "2026-10-31"],
        ["3.11", "2027-10-31"],
        ["3.12", "2028-10-31"],
        ["3.13", "2029-10-31"],
        ["3.14", "2030-10-31"],
    ],
    aliases: new Map([["2", "2.7"]]),
};
const node = {
    product: "Node.js",
    source: "https://github.com/nodejs/Release",
    releases: [
        ["0.10", "2016-10-31"],
        ["0.12", "2016-12-31"],
        ["4", "2018-04-30"],
        ["5", "2016-06-30"],
        ["6", "2019-04-30"],
        ["7", "2017-06-30"],
        ["8", "2019-12-31"],
        ["9", "2018-06-30"],
        ["10", "2021-04-30"],
        ["11", "2019-06-01"],
        ["12", "2022-04-30"],
        ["13", "2020-06-01"],
        ["14", "2023-04-30"],
        ["15", "2021-06-01"],
        ["16", "2023-09-11"],
        ["17", "2022-06-01"],
        ["18", "2025-04-30"],
        ["19", "2023-06-01"],
        ["20", "2026-04-30"],
        ["21", "2024-06-01"],
        ["22", "2027-04-30"],
        ["23", "2025-06-01"],
        ["24", "2028-04-30"],
        ["25", "2026-06-01"],
        ["26", "2029-04-30"],
    ],
    aliases: new Map([
        ["argon", "4"],
        ["boron", "6"],
        ["carbon", "8"],
        ["dubnium", "10"],
        ["erbium", "12"],
        ["fermium", "14"],
        ["gallium", "16"],
        ["hydrogen", "18"],
        ["iron", "20"],
        ["jod", "22"],
        ["krypton", "24"],
        ["lithium", "26"],
    ]),
};
const php = {
    product: "PHP",
    source: "https://www.php.net/supported-versions.php",
    releases: [
        ["5.6", "2018-12-31"],
        ["7.0", "2019-01-10"],
        ["7.1", "2019-12-01"],
        ["7.2", "2020-11-30"],
        ["7.3", "2021-12-06"],
        ["7.4", "2022-11-28"],
        ["8.0", "2023-11-26"],
        ["8.1", "2025-12-31"],
        ["8.2", "2026-12-31"],
        ["8.3", "2027-12-31"],
        ["8.4", "2028-12-31"],
        ["8.5", "2029-12-31"],
    ],
    aliases: new Map([
        ["5", "5.6"],
        ["7", "7.4"],
    ]),
};
const ruby = {
    product: "Ruby",
    source: "https://www.ruby-lang.org/en/downloads/branches/",
    releases: [
        ["2.2", "2018-03-31"],
        ["2.3", "2019-03-31"],
        ["2.4", "2020-03-31"],
        ["2.5", "2021-04-05"],
        ["2.6", "2022-04-12"],
        ["2.7", "2023-03-31"],
        ["3.0", "2024-04-23"],
        ["3.1", "2025-03-26"],
        ["3.2", "2026-04-01"],
        ["3.3", "2027-03-31"],
        ["3.4", "2028-03-31"],
        ["4.0", "2029-03-31"],
    ],
    aliases: new Map([["2", "2.7"]]),
};
const alpine = {
    product: "Alpine",
    source: "https://alpinelinux.org/releases/",
    releases: [
        ["3.1", "2016-11-01"],
        ["3.2", "2017-05-01"],
        ["3.3", "2017-11-01"],
        ["3.4", "2018-05-01"],
        ["3.5", "2018-11-01"],
        ["3.6", "2019-05-01"],
        ["3.7", "2019-11-01"],
        ["3.8", "2020-05-01"],
        ["3.9", "2020-11-01"],
        ["3.10", "2021-05-01"],
        ["3.11", "2021-11-01"],
        ["3.12", "2022-05-01"],
        ["3.13", "2022-11-01"],
        ["3.14", "2023-05-01"],
        ["3.15", "2023-11-01"],
        ["3.16", "2024-05-23"],
        ["3.17", "2024-11-22"],
        ["3.18", "2025-05-09"],
        ["3.19", "2025-11-01"],
        ["3.20", "2026-04-01"],
        ["3.21", "2026-11-01"],
        ["3.22", "2027-05-01"],
        ["3.23", "2027-11-01"],
        ["3.24", "2028-05-01"],
    ],
    aliases: new Map(),
};
/** The end of Debian LTS: until then everybody still gets security fixes, and the official image with them. */
const debian = {
    product: "Debian",
    source: "https://wiki.debian.org/LTS",
    releases: [
        ["6", "2016-02-29"],
        ["7", "2018-05-31"],
        ["8", "2020-06-30"],
        ["9", "2022-06-30"],
        ["10", "2024-06-30"],
        ["11", "2026-08-31"],
        ["12", "2028-06-30"],
        ["13", "2030-06-30"],
    ],
    aliases: new Map([
        ["squeeze", "6"],
        ["wheezy", "7"],
        ["jessie", "8"],
        ["stretch", "9"],
        ["buster", "10"],
        ["bullseye", "11"],
        ["bookworm", "12"],
        ["trixie", "13"],
    ]),
};
/** The end of standard support: what follows is for subscribers. */
const ubuntu = {
    product: "Ubuntu",
    source: "https://ubuntu.com/about/release-cycle",
    releases: [
        ["14.04", "2019-04-25"],
        ["16.04", "2021-04-30"],
        ["18.04", "2023-05-31"],
        ["18.10", "2019-07-18"],
        ["19.04", "2020-01-23"],
        ["19.10", "2020-07-17"],
        ["20.04", "2025-05-29"],
        ["20.10", "2021-07-22"],
        ["21.04", "2022-01-20"],
        ["21.10", "2022-07-14"],
        ["22.04", "2027-06-01"],
        ["22.10", "2023-07-20"],
        ["23.04", "2024-01-25"],
        ["23.10", "2024-07-11"],
        ["24.04", "2029-05-31"],
        ["24.10", "2025-07-10"],
        ["25.04", "2026-01-15"],
        ["25.10", "2026-07-09"],
        ["26.04", "2031-05-29"],
    ],
    aliases: new Map([
        ["trusty", "14.04"],
        ["xenial", "16.04"],
        ["bionic", "18.04"],
        ["cosmic", "18.10"],
        ["disco", "19.04"],
        ["eoan", "19.10"],
        ["focal", "20.04"],
        ["groovy", "20.10"],
        ["hirsute", "21.04"],
        ["impish", "21.10"],
        ["jammy", "22.04"],
        ["kinetic", "22.10"],
        ["lunar", "23.04"],
        ["mantic", "23.10"],
        ["noble", "24.04"],
        ["oracular", "24.10"],
        ["plucky", "25.04"],
        ["questing", "25.10"],
        ["resolute", "26.04"],
    ]),
};
/** By the name of the official image whose tags begin with the release. */
const PRODUCTS = new Map([
    ["alpine", alpine],
    ["debian", debian],
    ["node", node],
    ["php", php],
    ["python", python],
    ["ruby", ruby],
    ["ubuntu", ubuntu],
]);
/** Distributions that other official images name in their tags (`3.12-slim-bookworm`, `22-alpine3.20`). */
const DISTRIBUTIONS = { alpine, codenamed: [debian, ubuntu] };

;// CONCATENATED MODULE: ./src/lint/rules/end-of-life.ts


/** Official images only: what the tags of other images mean is not known. */
const endOfLifeBase = {
    id: "LR1002",
    aliases: [],
    severity: "warning",
    title: "rule.LR1002.title",
    why: "rule.LR1002.why",
    example: {
        bad: "FROM python:3.8\n",
        good: "FROM python:3.14\n",
    },
    helpUrl: "https://endoflife.date/",
    *check({ staged, baseImage, today }) {
        for (const stage of staged.stages) {
            const base = baseImage(stage);
            if (base.kind !== "image" || base.reference.tag === null)
                continue;
            const name = (0,base_image/* officialName */.p)(base.reference);
            if (name === null)
                continue;
            for (const { table, release, end } of releasesIn(name, base.reference.tag)) {
                if (end >= today)
                    continue;
                const newest = table.releases.findLast(([, last]) => last >= today)?.[0];
                const values = { image: base.text, product: table.product, release, date: end };
                yield newest === undefined
                    ? { range: stage.imageRange, message: "rule.LR1002.message", values }
                    : { range: stage.imageRange, message: "rule.LR1002.newer", values: { ...values, newest } };
            }
        }
    },
};
/** The releases that an official image's tag names: its own, and that of the distribution it is built on. */
function releasesIn(name, tag) {
    const [first = "", ...rest] = tag.split("-");
    const own = PRODUCTS.get(name);
    const found = own === undefined ? [] : [findRelease(own, first)];
    // `python:alpine3.20` has no version of its own, so the first part may be the distribution's too.
    for (const part of own === undefined || found[0] === null ? [first, ...rest] : rest) {
        if (/^alpine\d/.test(part))
            found.push(findRelease(DISTRIBUTIONS.alpine, part.slice("alpine".length)));
        for (const table of DISTRIBUTIONS.codenamed) {
            const release = table === own ? undefined : table.aliases.get(part);
            if (release !== undefined)
                found.push(findRelease(table, release));
        }
    }
    return found.filter((release) => release !== null);
}
/** The release that a version belongs to: `3.8` for `3.8.19`, `20` for `20.11.1`. */
function findRelease(table, version) {
    const numbers = /^\d+(?:\.\d+)*/.exec(version)?.[0] ?? version;
    const named = table.aliases.get(numbers);
    const found = table.releases.find(([release]) => release === named || release === numbers || numbers.startsWith(`${release}.`));
    return found === undefined ? null : { table, release: found[0], end: found[1] };
}

;// CONCATENATED MODULE: ./src/lint/rules/entrypoint.ts

/** Only the last ENTRYPOINT of a stage counts; the finding is on each that follows another. */
const duplicateEntrypoint = {
    id: "DL4004",
    aliases: ["MultipleInstructionsDisallowed"],
    severity: "error",
    title: "rule.DL4004.title",
    why: "rule.DL4004.why",
    example: {
        bad: 'FROM python:3.14-slim\nENTRYPOINT ["python", "old.py"]\nENTRYPOINT ["python", "app.py"]\n',
        good: 'FROM python:3.14-slim\nENTRYPOINT ["python", "app.py"]\n',
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL4004"),
    *check({ staged }) {
        for (const stage of staged.stages) {
            const [, ...later] = stage.instructions.filter(({ keyword }) => keyword === "ENTRYPOINT");
            for (const { keywordRange } of later)
                yield { range: keywordRange, message: "rule.DL4004.message" };
        }
    },
};

// EXTERNAL MODULE: ./src/lint/declared-variables.ts
var declared_variables = __webpack_require__(7531);
// EXTERNAL MODULE: ./src/dockerfile/expand.ts
var expand = __webpack_require__(1424);
;// CONCATENATED MODULE: ./src/lint/variable-uses.ts


/** The variables of a word that belongs to the instruction, in their order; none where it cannot be read. */
function usesInWord(dockerfile, instruction, word) {
    if (!word.text.includes("$"))
        return [];
    const place = placeIn(dockerfile, instruction, word);
    const uses = [];
    // Quotes and the escape directive mean nothing in a here-document.
    const text = word.isHeredoc ? word.text.replace(/["']/g, ".") : word.text;
    const { problem } = (0,expand/* expand */.f)(text, (name, at) => {
        uses.push({ name, range: place(at, at + name.length) });
        return null;
    }, word.isHeredoc ? "\\" : dockerfile.escape);
    return problem === null ? uses.sort((left, right) => left.range.start - right.range.start) : [];
}
/** Turns a stretch of the word's text into a range of the file. */
function placeIn({ text }, { body }, word) {
    // A JSON string without escapes differs from its text by the quotes only.
    for (const from of [word.range.start, word.range.start + 1]) {
        if (text.startsWith(word.text, from))
            return (start, end) => ({ start: from + start, end: from + end });
    }
    const index = (0,joined_text/* toJoinedIndex */.r)(body, word.range.start);
    for (const from of [index, index + 1]) {
        if (body.text.startsWith(word.text, from))
            return (start, end) => (0,joined_text/* toFileRange */.vS)(body, from + start, from + end);
    }
    return () => word.range;
}
/** The flags whose values the build replaces variables in. */
const EXPANDED_FLAGS = new Set(["chown", "chmod", "checksum"]);
/**
 * The variables that the build replaces in an instruction of a stage, in the order of the file. What a shell replaces
 * is not among them: RUN, CMD and ENTRYPOINT.
 * Source: https://docs.docker.com/reference/dockerfile/#environment-replacement
 */
function usesIn(dockerfile, instruction) {
    return wordsOf(dockerfile, instruction).flatMap((word) => usesInWord(dockerfile, instruction, word));
}
function wordsOf(dockerfile, instruction) {
    switch (instruction.keyword) {
        case "ADD":
        case "COPY":
            return copyWords(dockerfile, instruction);
        case "ARG":
            return instruction.pairs.flatMap(({ value, valueRange }) => toWord(value, valueRange));
        case "ENV":
        case "LABEL":
            return instruction.pairs.flatMap(({ key, keyRange, value, valueRange }) => [
                ...toWord(key, keyRange),
                ...toWord(value, valueRange),
            ]);
        case "RUN":
            return flagWords(instruction, (name) => name === "mount");
        case "EXPOSE":
        case "STOPSIGNAL":
        case "USER":
        case "VOLUME":
        case "WORKDIR":
            return instruction.args.map(argumentWord);
        default:
            return [];
    }
}
function copyWords({ text }, instruction) {
    const { args, heredocs } = instruction;
    const markers = new Set(heredocs.map(({ marker }) => marker.start));
    return [
        ...flagWords(instruction, (name) => EXPANDED_FLAGS.has(name)),
        ...args.filter(({ range }) => !markers.has(range.start)).map(argumentWord),
        ...heredocs
            .filter(({ expand: isExpanded }) => isExpanded)
            .map(({ body }) => ({ text: text.slice(body.start, body.end), range: body, isHeredoc: true })),
    ];
}
function flagWords({ flags }, isExpanded) {
    return flags.flatMap(({ name, value, valueRange }) => (isExpanded(name) ? toWord(value, valueRange) : []));
}
function toWord(text, range) {
    return text === null || range === null ? [] : [{ text, range }];
}
function argumentWord({ value, range }) {
    return { text: value, range };
}

;// CONCATENATED MODULE: ./src/lint/rules/env.ts



/**
 * All values of one ENV are worked out before any of them is set. hadolint's rule; unlike there, a name in single quotes
 * or behind an escape character is text, PATH is there from the start, and what another stage sets does not count.
 */
const usedWhereDefined = {
    id: "DL3044",
    aliases: [],
    severity: "error",
    title: "rule.DL3044.title",
    why: "rule.DL3044.why",
    example: {
        bad: "FROM debian:13\nENV APP_HOME=/opt/app APP_BIN=$APP_HOME/bin\n",
        good: "FROM debian:13\nENV APP_HOME=/opt/app\nENV APP_BIN=$APP_HOME/bin\n",
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3044"),
    check(context) {
        const { dockerfile, staged } = context;
        const walk = (0,declared_variables/* createDeclaredWalk */.Y)(context);
        const sightings = [];
        for (const stage of staged.stages) {
            walk(stage, ({ instruction, pairs }, declared) => {
                if (instruction.keyword !== "ENV" || pairs.length < 2)
                    return;
                const fresh = new Set(pairs.map(({ key }) => key).filter((key) => !declared.has(key)));
                for (const { key, value, valueRange } of pairs) {
                    if (value === null || valueRange === null)
                        continue;
                    for (const { name, range } of usesInWord(dockerfile, instruction, {
                        text: value,
                        range: valueRange,
                    })) {
                        // A value that uses its own name wants what the base image has there.
                        if (name === key || !fresh.has(name))
                            continue;
                        sightings.push({ range, message: "rule.DL3044.message", values: { name } });
                    }
                }
            });
        }
        return sightings;
    },
};
const envRules = [usedWhereDefined];

;// CONCATENATED MODULE: ./src/lint/rules/expose.ts



function* exposedPorts(context) {
    for (const stage of context.staged.stages) {
        for (const instruction of stage.instructions) {
            if (instruction.keyword !== "EXPOSE")
                continue;
            for (const argument of instruction.args) {
                const text = resolveArgument(context, stage, instruction, argument);
                if (text !== null)
                    yield toPort(text, argument);
            }
        }
    }
}
function toPort(text, argument) {
    const slash = text.lastIndexOf("/");
    const address = slash < 0 ? text : text.slice(0, slash);
    const colon = address.lastIndexOf(":");
    const isWritten = text === argument.value;
    return {
        text,
        host: colon < 0 ? null : address.slice(0, colon),
        ports: address.slice(colon + 1),
        protocol: slash < 0 ? null : text.slice(slash + 1),
        range: argument.range,
        locate: (start, end) => (isWritten ? withinArgument(argument, start, end) : argument.range),
    };
}
const HIGHEST_PORT = 65535;
/** Points at each number that is too high; hadolint has one finding for the whole instruction. */
const portOutOfRange = {
    id: "DL3011",
    aliases: [],
    severity: "error",
    title: "rule.DL3011.title",
    why: "rule.DL3011.why",
    example: {
        bad: "FROM nginx:1.29\nEXPOSE 80800\n",
        good: "FROM nginx:1.29\nEXPOSE 8080\n",
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3011"),
    *check(context) {
        for (const { ports, host, locate } of exposedPorts(context)) {
            const offset = host === null ? 0 : host.length + 1;
            for (const match of ports.matchAll(/\d+/g)) {
                if (Number(match[0]) <= HIGHEST_PORT)
                    continue;
                const start = offset + match.index;
                const range = locate(start, start + match[0].length);
                yield { range, message: "rule.DL3011.message", values: { port: match[0] } };
            }
        }
    },
};
const exposedProtocolCasing = {
    id: "ExposeProtoCasing",
    aliases: [],
    severity: "style",
    title: "rule.ExposeProtoCasing.title",
    why: "rule.ExposeProtoCasing.why",
    example: {
        bad: "FROM nginx:1.29\nEXPOSE 80/TCP\n",
        good: "FROM nginx:1.29\nEXPOSE 80/tcp\n",
    },
    helpUrl: (0,rule/* buildCheckHelp */.s)("ExposeProtoCasing"),
    *check(context) {
        for (const { text, protocol, locate } of exposedPorts(context)) {
            if (protocol === null || protocol === protocol.toLowerCase())
                continue;
            const range = locate(text.length - protocol.length, text.length);
            const values = { protocol, lower: protocol.toLowerCase() };
            const fix = replaceWord(context.dockerfile.text, range, protocol, values.lower);
            yield { range, message: "rule.ExposeProtoCasing.message", values, fix };
        }
    },
};
/** hadolint takes these for errors of its parser. */
const exposedHostPort = {
    id: "ExposeInvalidFormat",
    aliases: [],
    severity: "warning",
    title: "rule.ExposeInvalidFormat.title",
    why: "rule.ExposeInvalidFormat.why",
    example: {
        bad: "FROM nginx:1.29\nEXPOSE 127.0.0.1:8080:80\n",
        good: "FROM nginx:1.29\nEXPOSE 80\n",
    },
    helpUrl: (0,rule/* buildCheckHelp */.s)("ExposeInvalidFormat"),
    *check(context) {
        for (const { text, host, ports, protocol, range } of exposedPorts(context)) {
            if (host === null)
                continue;
            const instead = protocol === null ? ports : `${ports}/${protocol}`;
            yield { range, message: "rule.ExposeInvalidFormat.message", values: { written: text, instead } };
        }
    },
};
const exposeRules = [portOutOfRange, exposedProtocolCasing, exposedHostPort];

;// CONCATENATED MODULE: ./src/lint/rules/from.ts


/** The stages that start from an outside image whose name is known. */
function* imageStages(context) {
    for (const stage of context.staged.stages) {
        const base = context.baseImage(stage);
        if (base.kind === "image")
            yield { stage, text: base.text, reference: base.reference };
    }
}
const untaggedBase = {
    id: "DL3006",
    aliases: [],
    severity: "warning",
    title: "rule.DL3006.title",
    why: "rule.DL3006.why",
    example: {
        bad: "FROM python\n",
        good: "FROM python:3.14-slim\n",
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3006"),
    *check(context) {
        for (const { stage, text, reference } of imageStages(context)) {
            if (reference.tag !== null || reference.digest !== null)
                continue;
            yield { range: stage.imageRange, message: "rule.DL3006.message", values: { image: text } };
        }
    },
};
const latestBase = {
    id: "DL3007",
    aliases: [],
    severity: "warning",
    title: "rule.DL3007.title",
    why: "rule.DL3007.why",
    example: {
        bad: "FROM python:latest\n",
        good: "FROM python:3.14-slim\n",
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3007"),
    *check(context) {
        for (const { stage, text, reference } of imageStages(context)) {
            if (reference.tag !== "latest" || reference.digest !== null)
                continue;
            yield { range: stage.imageRange, message: "rule.DL3007.message", values: { image: text } };
        }
    },
};
const unofficialBase = {
    id: "LR1001",
    aliases: [],
    severity: "info",
    title: "rule.LR1001.title",
    why: "rule.LR1001.why",
    example: {
        bad: "FROM bitnami/python:3.14\n",
        good: "FROM python:3.14-slim\n",
    },
    helpUrl: "https://docs.docker.com/docker-hub/image-library/trusted-content/",
    *check(context) {
        for (const { stage, text, reference } of imageStages(context)) {
            if ((0,base_image/* officialName */.p)(reference) !== null)
                continue;
            yield { range: stage.imageRange, message: "rule.LR1001.message", values: { image: text } };
        }
    },
};
/** Nothing but ARG may stand before the first FROM, and there must be one. */
const instructionBeforeFrom = {
    id: "DL3061",
    aliases: [],
    severity: "error",
    title: "rule.DL3061.title",
    why: "rule.DL3061.why",
    example: {
        bad: "LABEL version=1\nFROM python:3.14-slim\n",
        good: "FROM python:3.14-slim\nLABEL version=1\n",
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3061"),
    *check({ dockerfile, staged }) {
        // A keyword that is none is a parse error already.
        const unknown = new Set(dockerfile.errors.filter(({ code }) => code === "unknown-instruction").map(({ range }) => range.start));
        const end = staged.stages[0]?.from.range.start ?? dockerfile.text.length;
        let last = null;
        let isFound = false;
        for (const instruction of dockerfile.instructions) {
            const { keyword, keywordRange } = instruction;
            if (keywordRange.start >= end)
                break;
            last = instruction;
            if (keyword === "ARG" || unknown.has(keywordRange.start))
                continue;
            isFound = true;
            yield { range: keywordRange, message: "rule.DL3061.message", values: { instruction: keyword } };
        }
        if (staged.stages.length === 0 && last?.keyword === "ARG" && !isFound) {
            yield { range: last.keywordRange, message: "rule.DL3061.missing" };
        }
    },
};

// EXTERNAL MODULE: ./src/dockerfile/variables.ts
var variables = __webpack_require__(1763);
// EXTERNAL MODULE: ./src/near-name.ts
var near_name = __webpack_require__(9529);
;// CONCATENATED MODULE: ./src/lint/rules/from-args.ts






/** What a build on the commonest machine gives the platform arguments; only whether they are empty matters. */
const PLATFORM_ARGS = new Map([
    ["BUILDPLATFORM", "linux/amd64"],
    ["BUILDOS", "linux"],
    ["BUILDOSVERSION", ""],
    ["BUILDARCH", "amd64"],
    ["BUILDVARIANT", ""],
    ["TARGETPLATFORM", "linux/amd64"],
    ["TARGETOS", "linux"],
    ["TARGETOSVERSION", ""],
    ["TARGETARCH", "amd64"],
    ["TARGETVARIANT", ""],
    ["TARGETSTAGE", "default"],
]);
/** A variable in FROM that no ARG before the first FROM declares: a build argument of that name does not reach it. */
const undefinedArgument = {
    id: "UndefinedArgInFrom",
    aliases: [],
    severity: "warning",
    title: "rule.UndefinedArgInFrom.title",
    why: "rule.UndefinedArgInFrom.why",
    example: {
        bad: "ARG DEBIAN_VERSION=13\nFROM debian:$DEBAIN_VERSION\n",
        good: "ARG DEBIAN_VERSION=13\nFROM debian:$DEBIAN_VERSION\n",
    },
    helpUrl: (0,rule/* buildCheckHelp */.s)("UndefinedArgInFrom"),
    *check({ dockerfile, staged }) {
        const names = new Set(staged.globalArgs.flatMap(({ pairs }) => pairs.map(({ key }) => key)));
        for (const name of PLATFORM_ARGS.keys())
            names.add(name);
        for (const stage of staged.stages) {
            for (const word of fromWords(stage)) {
                for (const { name, range } of usesInWord(dockerfile, stage.from, word)) {
                    if (names.has(name))
                        continue;
                    const near = (0,near_name/* nearName */.c)(name, names);
                    yield near === null
                        ? { range, message: "rule.UndefinedArgInFrom.message", values: { name } }
                        : { range, message: "rule.UndefinedArgInFrom.near", values: { name, near } };
                }
            }
        }
    },
};
/** The words of FROM that variables are replaced in. */
function fromWords({ from, image, imageRange }) {
    const platforms = from.flags.flatMap(({ name, value, valueRange }) => name === "platform" && value !== null && valueRange !== null ? [{ text: value, range: valueRange }] : []);
    return [...platforms, { text: image, range: imageRange }];
}
/**
 * A FROM that names no image when no build argument is given. A name without variables that is no legal one belongs
 * here too, as in BuildKit's check; unlike there, the name of an earlier stage is legal whatever it looks like.
 */
const invalidDefault = {
    id: "InvalidDefaultArgInFrom",
    aliases: [],
    severity: "warning",
    title: "rule.InvalidDefaultArgInFrom.title",
    why: "rule.InvalidDefaultArgInFrom.why",
    example: {
        bad: "ARG TAG\nFROM debian:$TAG\n",
        good: "ARG TAG=13\nFROM debian:$TAG\n",
    },
    helpUrl: (0,rule/* buildCheckHelp */.s)("InvalidDefaultArgInFrom"),
    *check(context) {
        const resolve = createDefaults(context);
        const earlier = new Set();
        for (const stage of context.staged.stages) {
            const image = resolve(stage.image);
            // Without a word after FROM, or with one that cannot be read, there is a parse error.
            const isChecked = image !== null && stage.image !== "" && !earlier.has(image);
            if (stage.name !== null)
                earlier.add(stage.name);
            if (!isChecked || (0,image_reference/* parseImageReference */.o)(image).ok)
                continue;
            const hasVariable = stage.image.includes("$");
            yield hasVariable
                ? {
                    range: stage.imageRange,
                    message: "rule.InvalidDefaultArgInFrom.message",
                    values: { image: stage.image, resolved: image },
                }
                : {
                    range: stage.imageRange,
                    message: "rule.InvalidDefaultArgInFrom.constant",
                    values: { image: stage.image },
                };
        }
    },
};
/** Replaces the variables of a FROM as a build without build arguments does; null where the outcome is not known. */
function createDefaults({ dockerfile, staged }) {
    const replaced = staged.globalArgs.flatMap(({ pairs }) => pairs.filter(({ value }) => value !== null));
    // With no build arguments but the platform's own, which give way to a default in the file.
    const given = new Map(PLATFORM_ARGS);
    for (const { key } of replaced)
        given.delete(key);
    const defaults = (0,variables/* globalArgs */.J7)(staged, given, dockerfile.escape);
    return (image) => (0,expand/* expand */.f)(image, (name) => defaults.get(name), dockerfile.escape).text;
}
const fromArgumentRules = [undefinedArgument, invalidDefault];

;// CONCATENATED MODULE: ./src/lint/rules/gem.ts




const gem_WITH_VALUE = new Set(GEM_WITH_VALUE);
/** Other than hadolint: gem files pass, and a variable, which may hold a version. */
const unpinnedGem = {
    id: "DL3028",
    aliases: [],
    severity: "warning",
    title: "rule.DL3028.title",
    why: "rule.DL3028.why",
    example: {
        bad: "FROM ruby:3.4-slim\nRUN gem install puma\n",
        good: "FROM ruby:3.4-slim\nRUN gem install puma:7.1.0\n",
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3028"),
    *check(context) {
        for (const { command } of stageCommands(context)) {
            for (const word of gems(command).filter(isUnpinned)) {
                yield { range: word.range, message: "rule.DL3028.message", values: { gem: word.value } };
            }
        }
    },
};
/** The gems that a `gem install` names without an option that says which release. */
function gems(command) {
    if (command.name !== "gem")
        return [];
    const words = command.words.slice(1);
    // Behind `--` stand options for the build of the gem's native code.
    const end = words.findIndex(({ value }) => value === "--");
    const { options, operands } = splitArguments(end === -1 ? words : words.slice(0, end), gem_WITH_VALUE);
    const [subcommand, ...found] = operands;
    if (subcommand?.value !== "install" && subcommand?.value !== "i")
        return [];
    return hasOption(options, ["-v", "--version", "-g", "--file"]) ? [] : found;
}
function isUnpinned({ value, literal }) {
    return literal && value !== "" && !value.includes(":") && !value.endsWith(".gem");
}
const gemRules = [unpinnedGem];

;// CONCATENATED MODULE: ./src/lint/rules/go.ts


/** Go's build flags that take a value. Source: `go help build`. */
const go_WITH_VALUE = new Set([
    "C",
    "asmflags",
    "buildmode",
    "compiler",
    "exec",
    "gccgoflags",
    "gcflags",
    "installsuffix",
    "ldflags",
    "mod",
    "modfile",
    "o",
    "overlay",
    "p",
    "pgo",
    "pkgdir",
    "tags",
    "toolexec",
]);
/** Versions that go looks up anew each time. */
const MOVING = new Set(["latest", "upgrade", "patch", "master", "main", "HEAD"]);
/**
 * Other than hadolint: `go install` and `go run` without a version pass where files were copied before, for then go.mod
 * says which; names without a dot are the standard library's; `go get x@none` removes x; a RUN with both `go run` and
 * `go install` is read whole.
 */
const unpinnedGoPackage = {
    id: "DL3062",
    aliases: [],
    severity: "warning",
    title: "rule.DL3062.title",
    why: "rule.DL3062.why",
    example: {
        bad: "FROM golang:1.25\nRUN go install golang.org/x/tools/cmd/stringer@latest\n",
        good: "FROM golang:1.25\nRUN go install golang.org/x/tools/cmd/stringer@v0.38.0\n",
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3062"),
    *check(context) {
        const hasFiles = createFilesLookup(context);
        for (const { stage, run, command } of stageCommands(context)) {
            const found = packagesOf(command);
            if (found === null)
                continue;
            for (const word of found.packages.filter(go_isRemote)) {
                const [name = "", version = null] = word.value.split("@");
                if (version !== null && !MOVING.has(version))
                    continue;
                const byModule = version === null && found.subcommand !== "get";
                if (byModule && hasFiles(stage, run.instruction))
                    continue;
                yield { range: word.range, message: "rule.DL3062.message", values: { package: name } };
            }
        }
    },
};
/** The packages of `go install`, `go get` and `go run`, which takes one and its arguments. */
function packagesOf({ name, words, }) {
    if (name !== "go")
        return null;
    const [subcommand, ...packages] = operands(words.slice(1));
    switch (subcommand?.value) {
        case "install":
        case "get":
            return { subcommand: subcommand.value, packages };
        case "run":
            return { subcommand: "run", packages: packages.slice(0, 1) };
        default:
            return null;
    }
}
/** Go's flags are words behind one dash: `-ldflags "-s -w"`, `-tags=netgo`. */
function operands(words) {
    const found = [];
    for (let index = 0; index < words.length; index += 1) {
        const word = words[index];
        if (word === undefined)
            break;
        if (!word.value.startsWith("-"))
            found.push(word);
        else if (go_WITH_VALUE.has(word.value.replace(/^--?/, "")))
            index += 1;
    }
    return found;
}
/** A package that go downloads: its path begins with a host's name. */
function go_isRemote({ value, literal }) {
    return literal && /^[\w-]+(?:\.[\w-]+)+[/@]/.test(value);
}
/** Tells whether something was copied or mounted into the stage by then, which may have a go.mod. */
function createFilesLookup(context) {
    const firstOf = new Map();
    const first = (stage) => {
        const known = firstOf.get(stage);
        if (known !== undefined)
            return known;
        const found = stage.instructions.find(takesFiles)?.range.start ?? Number.POSITIVE_INFINITY;
        firstOf.set(stage, found);
        return found;
    };
    return (stage, run) => first(stage) <= run.range.start ||
        context.ancestors(stage).some((ancestor) => first(ancestor) < Number.POSITIVE_INFINITY);
}
function takesFiles({ keyword, flags }) {
    return keyword === "COPY" || keyword === "ADD" || flags.some(({ name }) => name === "mount");
}
const goRules = [unpinnedGoPackage];

;// CONCATENATED MODULE: ./src/lint/last-instruction.ts
/**
 * Finds the last instruction of a kind that a stage executes, or that it inherits: from the ONBUILD triggers of the
 * stage it is built FROM, which are executed first, or else from what that stage left. Reads each stage once.
 * Source: https://docs.docker.com/reference/dockerfile/#onbuild
 */
function createLastInstruction(context, keyword) {
    const known = new Map();
    const read = (stage) => {
        const remembered = known.get(stage);
        if (remembered !== undefined)
            return remembered;
        let own = null;
        let trigger = null;
        for (const instruction of stage.instructions) {
            const { inner } = instruction;
            if (instruction.keyword === keyword)
                own = instruction;
            else if (instruction.keyword === "ONBUILD" && inner?.keyword === keyword)
                trigger = inner;
        }
        const found = { own, trigger };
        known.set(stage, found);
        return found;
    };
    const inherited = (stage) => {
        for (const ancestor of context.ancestors(stage)) {
            // An ancestor's triggers are executed after all that is its own.
            const { own, trigger } = read(ancestor);
            const instruction = trigger ?? own;
            if (instruction !== null)
                return { stage: ancestor, instruction };
        }
        return null;
    };
    return {
        inherited,
        atEnd: (stage) => {
            const { own } = read(stage);
            return own === null ? inherited(stage) : { stage, instruction: own };
        },
    };
}

;// CONCATENATED MODULE: ./src/lint/result-stages.ts


/** The stage that is built: the target, or the last one; null in a file without stages. */
function targetStage({ staged, isBuilt }) {
    return staged.stages.findLast(isBuilt) ?? null;
}
/**
 * The stages whose image somebody runs, in the order of the file: the target, and those that no other stage is built
 * FROM or takes files from, since there is no other use for them than to be the target of another build.
 */
function resultStages(context) {
    const { stages } = context.staged;
    const finder = (0,stage_finder/* createStageFinder */.b)(stages);
    const used = new Set();
    for (const stage of stages) {
        const parent = context.ancestors(stage)[0];
        if (parent !== undefined)
            used.add(parent);
        for (const instruction of stage.instructions) {
            for (const name of (0,needed_stages/* sourcesOf */.u)(instruction)) {
                const source = finder.byNameOrNumber(name, stage.index);
                if (source !== null)
                    used.add(source);
            }
        }
    }
    const target = targetStage(context);
    return stages.filter((stage) => stage === target || !used.has(stage));
}

;// CONCATENATED MODULE: ./src/lint/rules/healthcheck.ts



/** Only the last HEALTHCHECK of a stage counts, NONE included; the finding is on each that follows another. */
const duplicateHealthcheck = {
    id: "DL3012",
    aliases: ["MultipleInstructionsDisallowed"],
    severity: "error",
    title: "rule.DL3012.title",
    why: "rule.DL3012.why",
    example: {
        bad: 'FROM nginx:1.29\nHEALTHCHECK NONE\nHEALTHCHECK CMD ["curl", "-f", "http://localhost/"]\n',
        good: 'FROM nginx:1.29\nHEALTHCHECK CMD ["curl", "-f", "http://localhost/"]\n',
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3012"),
    *check({ staged }) {
        for (const stage of staged.stages) {
            const [, ...later] = stage.instructions.filter(({ keyword }) => keyword === "HEALTHCHECK");
            for (const { keywordRange } of later)
                yield { range: keywordRange, message: "rule.DL3012.message" };
        }
    },
};
/**
 * Only for stages whose image somebody runs: a builder has nothing to check; hadolint flags it too. What the base image
 * checks is not known.
 */
const missingHealthcheck = {
    id: "DL3057",
    aliases: [],
    severity: "off",
    title: "rule.DL3057.title",
    why: "rule.DL3057.why",
    example: {
        bad: "FROM nginx:1.29\nEXPOSE 80\n",
        good: 'FROM nginx:1.29\nEXPOSE 80\nHEALTHCHECK CMD ["curl", "-f", "http://localhost/"]\n',
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3057"),
    *check(context) {
        const last = createLastInstruction(context, "HEALTHCHECK");
        for (const stage of resultStages(context)) {
            if (last.atEnd(stage) === null)
                yield { range: stage.imageRange, message: "rule.DL3057.message" };
        }
    },
};
const healthcheckRules = [duplicateHealthcheck, missingHealthcheck];

;// CONCATENATED MODULE: ./src/lint/rules/key-value.ts

/** `ENV key value`: the old form, one variable an instruction. BuildKit's check; unlike there, ONBUILD counts too. */
const legacyKeyValue = {
    id: "LegacyKeyValueFormat",
    aliases: [],
    severity: "warning",
    title: "rule.LegacyKeyValueFormat.title",
    why: "rule.LegacyKeyValueFormat.why",
    example: {
        bad: "FROM debian:13\nENV APP_HOME /opt/app\n",
        good: "FROM debian:13\nENV APP_HOME=/opt/app\n",
    },
    helpUrl: (0,rule/* buildCheckHelp */.s)("LegacyKeyValueFormat"),
    *check({ dockerfile, staged }) {
        for (const instruction of staged.stages.flatMap((stage) => stage.instructions)) {
            const setter = instruction.keyword === "ONBUILD" ? instruction.inner : instruction;
            if (setter?.keyword !== "ENV" && setter?.keyword !== "LABEL")
                continue;
            const [pair] = setter.pairs;
            // Without a value it is a parse error.
            if (pair === undefined || pair.value === null)
                continue;
            if (setter.body.text.startsWith(`${pair.key}=`))
                continue;
            const values = { instruction: setter.keyword, name: pair.key };
            const fix = withEquals(dockerfile.text, pair);
            yield { range: pair.range, message: "rule.LegacyKeyValueFormat.message", values, fix };
        }
    },
};
/** Null where quotes, escapes or a longer expansion would have to be read, or the value goes on in the next line. */
function withEquals(text, { key, value, keyRange, valueRange }) {
    if (value === null || valueRange === null || text.slice(valueRange.start, valueRange.end) !== value)
        return null;
    const between = { start: keyRange.end, end: valueRange.start };
    if (!/^[ \t]+$/.test(text.slice(between.start, between.end)) || !/^[\w.-]+$/.test(key))
        return null;
    if (/\s$|^\s|["'\\`\n]|\$\{\w*[^\w}]/.test(value))
        return null;
    if (!/\s/.test(value))
        return [{ range: between, text: "=" }];
    const { end } = valueRange;
    return [
        { range: between, text: '="' },
        { range: { start: end, end }, text: '"' },
    ];
}
const keyValueRules = [legacyKeyValue];

;// CONCATENATED MODULE: ./src/lint/rules/label-pairs.ts
/** The labels that the stage's own instructions set. */
function* labelsOf(context, stage) {
    for (const instruction of stage.instructions) {
        if (instruction.keyword !== "LABEL")
            continue;
        for (const { key, keyRange, value, valueRange } of instruction.pairs) {
            yield {
                key: context.expand(stage, instruction, key),
                keyRange,
                value: value === null ? null : context.expand(stage, instruction, value),
                valueRange: valueRange ?? keyRange,
            };
        }
    }
}
function* allLabels(context) {
    for (const stage of context.staged.stages)
        yield* labelsOf(context, stage);
}

// EXTERNAL MODULE: ./src/lint/rules/label-types.ts + 1 modules
var label_types = __webpack_require__(2243);
;// CONCATENATED MODULE: ./src/lint/rules/labels.ts




/** Names that Docker keeps for itself: https://docs.docker.com/engine/manage-resources/labels/ */
const RESERVED = /^(?:com\.docker|io\.docker|org\.dockerproject)\./;
/** hadolint allows `_` and `/` beside what Docker's page lists, and many labels have them. */
function isLegalKey(key) {
    return /^[a-z](?:[a-z0-9._/-]*[a-z0-9])?$/.test(key) && !/\.\.|--/.test(key);
}
const invalidLabelKey = {
    id: "DL3048",
    aliases: [],
    severity: "style",
    title: "rule.DL3048.title",
    why: "rule.DL3048.why",
    example: {
        bad: 'FROM python:3.14-slim\nLABEL Maintainer="ops@example.com"\n',
        good: 'FROM python:3.14-slim\nLABEL maintainer="ops@example.com"\n',
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3048"),
    *check(context) {
        for (const { key, keyRange: range } of allLabels(context)) {
            if (key === null)
                continue;
            if (RESERVED.test(key))
                yield { range, message: "rule.DL3048.reserved", values: { label: key } };
            else if (!isLegalKey(key))
                yield { range, message: "rule.DL3048.message", values: { label: key } };
        }
    },
};
/**
 * Judges the images that somebody runs, with the labels of the stages they are built FROM. (hadolint judges every stage
 * that no stage with the label uses.)
 */
const missingLabel = {
    id: "DL3049",
    aliases: [],
    severity: "info",
    title: "rule.DL3049.title",
    why: "rule.DL3049.why",
    example: {
        bad: "FROM python:3.14-slim\n",
        good: 'FROM python:3.14-slim\nLABEL maintainer="ops@example.com"\n',
        config: "label-schema:\n  maintainer: email\n",
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3049"),
    *check(context) {
        const { labelSchema } = context.config;
        if (labelSchema.size === 0)
            return;
        const keysOf = createKeys(context);
        for (const stage of resultStages(context)) {
            const present = keysOf(stage);
            // A key that is not known may be any of them.
            if (present.has(null))
                continue;
            for (const label of labelSchema.keys()) {
                if (present.has(label))
                    continue;
                yield { range: stage.imageRange, message: "rule.DL3049.message", values: { label } };
            }
        }
    },
};
/** The keys that a stage has, those of the stages it is built FROM included. */
function createKeys(context) {
    const own = new Map();
    const ownKeys = (stage) => {
        const keys = own.get(stage) ?? [...labelsOf(context, stage)].map(({ key }) => key);
        own.set(stage, keys);
        return keys;
    };
    return (stage) => new Set([stage, ...context.ancestors(stage)].flatMap(ownKeys));
}
const strayLabel = {
    id: "DL3050",
    aliases: [],
    severity: "info",
    title: "rule.DL3050.title",
    why: "rule.DL3050.why",
    example: {
        bad: 'FROM python:3.14-slim\nLABEL maintainer="ops@example.com" team="web"\n',
        good: 'FROM python:3.14-slim\nLABEL maintainer="ops@example.com"\n',
        config: "label-schema:\n  maintainer: email\nstrict-labels: true\n",
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3050"),
    *check(context) {
        const { labelSchema, strictLabels } = context.config;
        if (!strictLabels)
            return;
        for (const { key, keyRange: range } of allLabels(context)) {
            if (key === null || labelSchema.has(key))
                continue;
            yield { range, message: "rule.DL3050.message", values: { label: key } };
        }
    },
};
const emptyLabel = {
    id: "DL3051",
    aliases: [],
    severity: "warning",
    title: "rule.DL3051.title",
    why: "rule.DL3051.why",
    example: {
        bad: 'FROM python:3.14-slim\nLABEL maintainer=""\n',
        good: 'FROM python:3.14-slim\nLABEL maintainer="ops@example.com"\n',
        config: "label-schema:\n  maintainer: text\n",
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3051"),
    *check(context) {
        for (const { key, value, valueRange } of allLabels(context)) {
            if (key === null || value !== "" || !context.config.labelSchema.has(key))
                continue;
            yield { range: valueRange, message: "rule.DL3051.message", values: { label: key } };
        }
    },
};
/** A rule for the labels of one type. Variables are resolved, and an empty value is left to DL3051. */
function typeRule(parts) {
    const { id, type, title, why, message, label, bad, good } = parts;
    const file = (value) => `FROM python:3.14-slim\nLABEL ${label}="${value}"\n`;
    return {
        id,
        aliases: [],
        severity: "warning",
        title,
        why,
        example: { bad: file(bad), good: file(good), config: `label-schema:\n  ${label}: ${type}\n` },
        helpUrl: (0,rule/* hadolintHelp */.p)(id),
        *check(context) {
            for (const { key, value, valueRange } of allLabels(context)) {
                if (key === null || !value || context.config.labelSchema.get(key) !== type)
                    continue;
                if (!(0,label_types/* fitsType */.L)(value, type))
                    yield { range: valueRange, message, values: { label: key } };
            }
        },
    };
}
const urlLabel = typeRule({
    id: "DL3052",
    type: "url",
    title: "rule.DL3052.title",
    why: "rule.DL3052.why",
    message: "rule.DL3052.message",
    label: "org.opencontainers.image.url",
    bad: "example.com/shop",
    good: "https://example.com/shop",
});
const timeLabel = typeRule({
    id: "DL3053",
    type: "rfc3339",
    title: "rule.DL3053.title",
    why: "rule.DL3053.why",
    message: "rule.DL3053.message",
    label: "org.opencontainers.image.created",
    bad: "2026-11-21 10:00",
    good: "2026-11-21T10:00:00Z",
});
/** Expressions (`MIT OR Apache-2.0`) too: that is what the image specification asks for. (hadolint takes single ids only.) */
const licenseLabel = typeRule({
    id: "DL3054",
    type: "spdx",
    title: "rule.DL3054.title",
    why: "rule.DL3054.why",
    message: "rule.DL3054.message",
    label: "org.opencontainers.image.licenses",
    bad: "Apache 2",
    good: "Apache-2.0",
});
/** Any length that git shortens to, and SHA-256. (hadolint takes 7 and 40 digits only.) */
const hashLabel = typeRule({
    id: "DL3055",
    type: "hash",
    title: "rule.DL3055.title",
    why: "rule.DL3055.why",
    message: "rule.DL3055.message",
    label: "org.opencontainers.image.revision",
    bad: "main",
    good: "8cf87320a1b2c3d4e5f60718293a4b5c6d7e8f90",
});
/** Without leading zeros, as semver.org has it. (hadolint lets them pass.) */
const versionLabel = typeRule({
    id: "DL3056",
    type: "semver",
    title: "rule.DL3056.title",
    why: "rule.DL3056.why",
    message: "rule.DL3056.message",
    label: "org.opencontainers.image.version",
    bad: "v1.2",
    good: "1.2.0",
});
const emailLabel = typeRule({
    id: "DL3058",
    type: "email",
    title: "rule.DL3058.title",
    why: "rule.DL3058.why",
    message: "rule.DL3058.message",
    label: "maintainer",
    bad: "Ops team",
    good: "ops@example.com",
});
const labelRules = [
    invalidLabelKey,
    missingLabel,
    strayLabel,
    emptyLabel,
    urlLabel,
    timeLabel,
    licenseLabel,
    hashLabel,
    versionLabel,
    emailLabel,
];

;// CONCATENATED MODULE: ./src/lint/rules/maintainer.ts


const AUTHORS = "org.opencontainers.image.authors";
/** A file that has the label already has no fix: the last of two counts. */
const deprecatedMaintainer = {
    id: "DL4000",
    aliases: ["MaintainerDeprecated"],
    severity: "error",
    title: "rule.DL4000.title",
    why: "rule.DL4000.why",
    example: {
        bad: "FROM alpine:3.22\nMAINTAINER Ada <ada@example.com>\n",
        good: 'FROM alpine:3.22\nLABEL org.opencontainers.image.authors="Ada <ada@example.com>"\n',
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL4000"),
    *check({ dockerfile, staged }) {
        const hasLabel = dockerfile.text.includes(AUTHORS);
        for (const stage of staged.stages) {
            for (const instruction of stage.instructions) {
                if (instruction.keyword !== "MAINTAINER")
                    continue;
                const { keywordRange: range } = instruction;
                const fix = hasLabel ? null : asLabel(dockerfile, instruction);
                yield { range, message: "rule.DL4000.message", fix };
            }
        }
    },
};
/** Null where the name holds what a label would read otherwise. */
function asLabel({ text }, { keywordRange, args }) {
    const range = args[0]?.range;
    if (range === undefined)
        return null;
    const name = text.slice(range.start, range.end).replace(/^"([^"]*)"$/, "$1");
    if (!/^[^"'\\`$\s][^"\\`$\r\n]*$/.test(name))
        return null;
    const keyword = inCaseOf(text.slice(keywordRange.start, keywordRange.end), "LABEL");
    return [
        { range: keywordRange, text: keyword },
        { range, text: `${AUTHORS}="${name}"` },
    ];
}

;// CONCATENATED MODULE: ./src/lint/rules/npm.ts




const npm_WITH_VALUE = new Set(NPM_WITH_VALUE);
/**
 * Other than hadolint: `npm i` and `npm add` count as `npm install`; the tag `latest` is no version; a variable may hold
 * one, so it passes.
 */
const unpinnedNpmPackage = {
    id: "DL3016",
    aliases: [],
    severity: "warning",
    title: "rule.DL3016.title",
    why: "rule.DL3016.why",
    example: {
        bad: "FROM node:24-slim\nRUN npm install --global pm2\n",
        good: "FROM node:24-slim\nRUN npm install --global pm2@6.0.13\n",
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3016"),
    *check(context) {
        for (const { command } of stageCommands(context)) {
            if (command.name !== "npm")
                continue;
            const [subcommand, ...packages] = splitArguments(command.words.slice(1), npm_WITH_VALUE).operands;
            if (!/^(?:install|i|add)$/.test(subcommand?.value ?? ""))
                continue;
            for (const word of packages.filter(npm_isUnpinned)) {
                const name = word.value.replace(/@latest$/, "");
                yield { range: word.range, message: "rule.DL3016.message", values: { package: name } };
            }
        }
    },
};
/** Source of the forms: https://docs.npmjs.com/cli/commands/npm-install */
function npm_isUnpinned({ value, literal }) {
    // npm takes `--option true` for one option.
    if (!literal || value === "" || value === "true" || value === "false")
        return false;
    if (/^(?:[./~]|file:)/.test(value) || /\.(?:tar|tar\.gz|tgz)$/.test(value))
        return false;
    if (/^git(?:\+|:|@)|^(?:github|gitlab|bitbucket|gist):|\.git$/.test(value))
        return !value.includes("#");
    if (value.includes("://"))
        return false;
    if (/^[^@/]+\/[^@/]+$/.test(value))
        return !value.includes("#");
    // The first character may be that of a scope.
    const version = /^.[^@]*@(.*)$/s.exec(value)?.[1] ?? "";
    return version === "" || version === "latest";
}
const npmRules = [unpinnedNpmPackage];

;// CONCATENATED MODULE: ./src/lint/rules/onbuild.ts

const NOT_TRIGGERS = new Set(["FROM", "MAINTAINER", "ONBUILD"]);
/** The parser refuses these as the build does; the engine leaves the words about it to this rule. */
const illegalTrigger = {
    id: "DL3043",
    aliases: [],
    severity: "error",
    title: "rule.DL3043.title",
    why: "rule.DL3043.why",
    example: {
        bad: "FROM python:3.14-slim\nONBUILD FROM alpine:3.22\n",
        good: "FROM python:3.14-slim\nONBUILD COPY requirements.txt .\n",
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3043"),
    *check({ staged }) {
        for (const stage of staged.stages) {
            for (const { keyword, inner } of stage.instructions) {
                if (keyword !== "ONBUILD" || inner === null || !NOT_TRIGGERS.has(inner.keyword))
                    continue;
                const values = { instruction: inner.keyword };
                yield { range: inner.keywordRange, message: "rule.DL3043.message", values };
            }
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/rules/pip.ts






function* installs({ commands }) {
    for (const command of commands) {
        const install = pipInstall(command);
        if (install !== null)
            yield install;
    }
}
const unpinnedPipPackage = {
    id: "DL3013",
    aliases: [],
    severity: "warning",
    title: "rule.DL3013.title",
    why: "rule.DL3013.why",
    example: {
        bad: "FROM python:3.14-slim\nRUN pip install --no-cache-dir flask\n",
        good: "FROM python:3.14-slim\nRUN pip install --no-cache-dir flask==3.1.2\n",
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3013"),
    *check({ staged, runs }) {
        for (const run of staged.stages.flatMap(runs)) {
            for (const { options, packages } of installs(run)) {
                if (hasOption(options, ["-r", "--requirement", "-c", "--constraint"]))
                    continue;
                for (const word of packages.filter(pip_isUnpinned)) {
                    yield { range: word.range, message: "rule.DL3013.message", values: { package: word.value } };
                }
            }
        }
    },
};
/** Source of the forms: https://packaging.python.org/en/latest/specifications/dependency-specifiers/ */
function pip_isUnpinned({ value, literal }) {
    if (/^(?:git|hg|svn|bzr)\+/.test(value)) {
        // `git+ssh://git@host/repository@revision`: only what follows the path's last slash can be a revision.
        return literal && !value.slice(value.lastIndexOf("/")).includes("@");
    }
    if (/[<>=!~]=|[<>]/.test(value))
        return false;
    // The file's author may have put the version into the variable.
    if (!literal)
        return false;
    if (value === "" || value.includes("/") || /^\.(?:\[.*\])?$/.test(value))
        return false;
    return !/\.(?:whl|zip|tar\.gz|tar\.bz2|tgz)$/.test(value);
}
/** What pip reads as yes in `PIP_NO_CACHE_DIR`. */
const TRUTHY = /^(?:1|true|on|yes|y|t)$/i;
/** Other than hadolint: only in stages whose layers are in the image, and where the same RUN does not remove the cache. */
const pipCache = {
    id: "DL3042",
    aliases: [],
    severity: "warning",
    title: "rule.DL3042.title",
    why: "rule.DL3042.why",
    example: {
        bad: "FROM python:3.14-slim\nRUN pip install flask==3.1.2\n",
        good: "FROM python:3.14-slim\nRUN pip install --no-cache-dir flask==3.1.2\n",
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3042"),
    *check(context) {
        const isCacheOff = createCacheSwitch(context);
        const cachesOf = createCachePlaces(context);
        for (const stage of context.staged.stages.filter(context.isInFinalImage)) {
            for (const run of context.runs(stage)) {
                if (mountsCache(run.instruction) || setsSwitch(run.instruction))
                    continue;
                if (!run.deferred && isCacheOff(stage, run.instruction))
                    continue;
                const commands = notCleaned({ stage, run, commands: run.commands }, emptiesCache);
                for (const { range, options, packages } of installs({ commands })) {
                    const keepsNothing = packages.length === 0 && !hasOption(options, NEEDED);
                    // pip takes any unambiguous beginning of an option.
                    if (keepsNothing || options.some(({ name }) => name.startsWith("--no-cache")))
                        continue;
                    if (isMountedAway(run.instruction, cachesOf(stage, run, options)))
                        continue;
                    const fix = insertAfterWord(context.dockerfile.text, range, "install", " --no-cache-dir");
                    yield { range, message: "rule.DL3042.message", fix };
                }
            }
        }
    },
};
/** Without a package or one of these there is nothing to install. */
const NEEDED = ["-r", "--requirement", "-e", "--editable", "--group", "--requirements-from-script"];
/** `pip cache purge`, `rm -rf ~/.cache/pip`, `rm -rf "$(pip cache dir)"`, in whoever's home. */
function emptiesCache(command) {
    if (pipArguments(command)
        ?.slice(0, 2)
        .map(({ value }) => value)
        .join(" ") === "cache purge")
        return true;
    const isDirectory = ({ value }) => /^(?:\$\(|`)[^()`]{0,80}pip\d? cache dir\s*[)`]/.test(value);
    if (command.name === "rm" && command.words.some(isDirectory))
        return true;
    const words = command.words.map((word) => ({
        ...word,
        value: word.value.replace(/^(?:~\w*|\$HOME|\$\{HOME\}|\/home\/[^/]+)(?=\/)/, "/root"),
    }));
    return removesFrom({ ...command, words }, ["/root/.cache/pip"]);
}
/**
 * Tells for a RUN of a stage, asked in the order of the file, whether ENV (or ARG, in its own stage) has switched pip's
 * cache off by then.
 */
function createCacheSwitch(context) {
    const own = new Map();
    const setByEnv = (stage) => {
        const known = own.get(stage);
        if (known !== undefined)
            return known;
        const found = lastSwitch(stage.instructions, ["ENV"]);
        own.set(stage, found);
        return found;
    };
    let current = null;
    return (stage, run) => {
        if (current?.stage !== stage) {
            const inherited = context.ancestors(stage).map(setByEnv);
            current = { stage, isOff: inherited.find((value) => value !== null) ?? false, read: 0 };
        }
        const first = current.read;
        while ((stage.instructions[current.read]?.range.start ?? run.range.start) < run.range.start)
            current.read += 1;
        const changed = lastSwitch(stage.instructions.slice(first, current.read), ["ENV", "ARG"]);
        if (changed !== null)
            current.isOff = changed;
        return current.isOff;
    };
}
/** What the instructions leave the switch at; null where they do not touch it. */
function lastSwitch(instructions, keywords) {
    let last = null;
    for (const { keyword, pairs } of instructions) {
        if (!keywords.includes(keyword))
            continue;
        for (const { key, value } of pairs) {
            if (key === "PIP_NO_CACHE_DIR" && value !== null)
                last = TRUTHY.test(unquote(value));
        }
    }
    return last;
}
function unquote(value) {
    return value.replace(/^(["'])(.*)\1$/s, "$2").trim();
}
/** `PIP_NO_CACHE_DIR=1 pip install …`, `export PIP_NO_CACHE_DIR=1`. */
function setsSwitch(run) {
    const texts = [run.body.text, ...run.heredocs.map(({ content }) => content)];
    return texts.some((text) => {
        for (const [, value = ""] of text.matchAll(/\bPIP_NO_CACHE_DIR=["']?(\w*)/g)) {
            if (TRUTHY.test(value))
                return true;
        }
        return false;
    });
}
/**
 * Tells where the cache of a `pip install` lies instead: what `--cache-dir` says, else PIP_CACHE_DIR or XDG_CACHE_HOME,
 * of the RUN or of ENV and ARG. Source: https://pip.pypa.io/en/stable/topics/caching/
 */
function createCachePlaces(context) {
    const set = new Map();
    const ofStage = (stage) => {
        const known = set.get(stage);
        if (known !== undefined)
            return known;
        const found = stage.instructions.flatMap((instruction) => instruction.pairs
            .filter(({ key }) => CACHE_VARIABLE.test(key))
            .flatMap(({ value }) => context.expand(stage, instruction, unquote(value ?? "")) ?? []));
        set.set(stage, found);
        return found;
    };
    return (stage, { instruction }, options) => {
        if (!instruction.flags.some(({ name }) => name === "mount"))
            return [];
        const given = options.findLast(({ name }) => name === "--cache-dir")?.value;
        if (given !== undefined && given !== null)
            return [given];
        const own = [...instruction.body.text.matchAll(/\b(?:PIP_CACHE_DIR|XDG_CACHE_HOME)=["']?([^\s"';&|]+)/g)];
        return [...own.map(([, path = ""]) => path), ...[stage, ...context.ancestors(stage)].flatMap(ofStage)];
    };
}
const CACHE_VARIABLE = /^(?:PIP_CACHE_DIR|XDG_CACHE_HOME)$/;
/** The cache lies in a mount, so that no layer holds it. */
function mountsCache(run) {
    return run.flags.some(({ name, value }) => {
        if (name !== "mount" || value === null)
            return false;
        const options = (0,lint_mount/* mountOptions */.g)(value);
        const type = options.get("type");
        const target = options.get("target") ?? "";
        return (type === "cache" || type === "tmpfs") && /(?:^|\/)\.cache(?:\/?$|\/pip)/.test(target);
    });
}

// EXTERNAL MODULE: ./src/lint/shell.ts + 1 modules
var lint_shell = __webpack_require__(8108);
// EXTERNAL MODULE: ./node_modules/unbash/dist/parser.js + 16 modules
var parser = __webpack_require__(8989);
// EXTERNAL MODULE: ./src/lint/parse-script.ts
var parse_script = __webpack_require__(760);
;// CONCATENATED MODULE: ./src/lint/shell-pipes.ts


/**
 * The pipelines of a script, command substitutions included, before `set -o pipefail` in the order written. A script
 * that does not parse has none. What `sh -c '…'` is given is another shell's script, which is not looked into.
 */
function pipesWithoutPipefail(script) {
    const root = script.includes("|") ? (0,parse_script/* parseScript */.t)(script) : null;
    if (root === null)
        return [];
    const found = [];
    const pending = [root];
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
        // Offsets in backquotes with escapes inside count in another text.
        if (node.type === "Script" && ((node.errors ?? []).length > 0 || node.source !== undefined))
            continue;
        if (node.type === "Command" && setsPipefail(node))
            return found;
        const [first, ...others] = node.type === "Pipeline" ? node.commands : [];
        if (node.type === "Pipeline" && first !== undefined && others.length > 0) {
            const start = script.indexOf("|", first.end);
            const programs = [first, ...others.slice(0, -1)].flatMap((command) => command.type === "Command" ? (command.name?.value ?? []) : []);
            const isWhole = programs.length === others.length;
            const end = start + (node.operators[0]?.length ?? 1);
            found.push({ start, end, programs: isWhole ? programs : [] });
        }
        const children = [];
        (0,parser/* forEachChild */.dK)(node, (child) => children.push(child));
        for (const child of children.reverse())
            pending.push(child);
    }
    return found;
}
/** `set -o pipefail`, `set -euo pipefail`. */
function setsPipefail({ name, args }) {
    if (name?.value !== "set")
        return false;
    return namesPipefail(args.map((word) => (word.type === "Word" ? word.value : "")));
}
/** Whether a shell's options switch `pipefail` on: `-o pipefail`, `-euo pipefail`. */
function namesPipefail(words) {
    return words.some((word, index) => word === "pipefail" && /^-[a-z]*o$/i.test(words[index - 1] ?? ""));
}

;// CONCATENATED MODULE: ./src/lint/rules/pipefail.ts




/** Their failure is none to hear of; and `yes` is stopped by the pipe, which pipefail would count as one. */
const NEVER_FAIL = new Set(["echo", "printf", "true", "yes", ":"]);
/**
 * Other than hadolint: `set -o pipefail` in the RUN counts, so does SHELL of a stage that this one is built FROM, and
 * of any shell; pipes out of echo, printf and yes pass; exec form has no pipes.
 */
const pipeWithoutPipefail = {
    id: "DL4006",
    aliases: [],
    severity: "warning",
    title: "rule.DL4006.title",
    why: "rule.DL4006.why",
    example: {
        bad: "FROM debian:13\nADD https://example.com/words.txt /words.txt\nRUN sort /words.txt | uniq > /unique.txt\n",
        good: 'FROM debian:13\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nADD https://example.com/words.txt /words.txt\nRUN sort /words.txt | uniq > /unique.txt\n',
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL4006"),
    *check({ staged, runs }) {
        for (const run of staged.stages.flatMap(runs)) {
            const { script, deferred } = run;
            if (script === null || deferred || hasPipefail(run))
                continue;
            const pipe = pipesWithoutPipefail(script.text).find(({ programs }) => programs.length === 0 || !programs.every((program) => NEVER_FAIL.has(program)));
            if (pipe !== undefined) {
                yield { range: (0,joined_text/* toFileRange */.vS)(script, pipe.start, pipe.end), message: "rule.DL4006.message" };
            }
        }
    },
};
/** Of a SHELL that is no shell we know nothing, so it passes. */
function hasPipefail({ shell }) {
    if (shell === null)
        return false;
    const words = shell.args.map(({ value }) => value);
    return namesPipefail(words) || !words.some(lint_shell/* isPosixShell */.mJ);
}
const pipefailRules = [pipeWithoutPipefail];

;// CONCATENATED MODULE: ./src/lint/rules/platform.ts

/** The stages with `--platform`, and its value as written, quotes removed. */
function* platformFlags(stages) {
    for (const stage of stages) {
        const flag = stage.from.flags.find(({ name }) => name === "platform");
        if (flag !== undefined && flag.value !== null)
            yield { stage, flag, value: flag.value };
    }
}
/**
 * As BuildKit has it: a variable can be set to another platform, and a stage named after the platform is meant for it.
 * hadolint flags both.
 */
const constantPlatform = {
    id: "DL3029",
    aliases: ["FromPlatformFlagConstDisallowed"],
    severity: "warning",
    title: "rule.DL3029.title",
    why: "rule.DL3029.why",
    example: {
        bad: "FROM --platform=linux/amd64 golang:1.25 AS build\n",
        good: "FROM --platform=$BUILDPLATFORM golang:1.25 AS build\n",
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3029"),
    *check({ staged }) {
        for (const { stage, flag, value } of platformFlags(staged.stages)) {
            const words = value.includes("$") ? [] : platformWords(value);
            if (words.length === 0 || words.some((word) => stage.name?.includes(word)))
                continue;
            const range = flag.valueRange ?? flag.range;
            yield { range, message: "rule.DL3029.message", values: { platform: value } };
        }
    },
};
/** Go's names for what has several. Source: https://pkg.go.dev/github.com/containerd/platforms#Normalize */
const ARCHITECTURES = new Map([
    ["x86_64", "amd64"],
    ["x86-64", "amd64"],
    ["aarch64", "arm64"],
    ["armhf", "arm"],
    ["armel", "arm"],
    ["i386", "386"],
]);
const SYSTEMS = new Set(["darwin", "freebsd", "linux", "windows"]);
/** The operating system and the architecture of `os`, `architecture` (then it is Linux) or `os/architecture[/variant]`. */
function platformWords(platform) {
    const parts = platform.toLowerCase().split("/");
    if (parts.length > 3 || !parts.every((part) => /^[\w.()-]+$/.test(part)))
        return [];
    const words = parts.slice(0, 2).map((part) => ARCHITECTURES.get(part) ?? part.replace(/\(.*$/, ""));
    return words.length === 1 && words.every((word) => !SYSTEMS.has(word)) ? [...words, "linux"] : words;
}
/** Also with a default, which is never used: BuildKit always sets the variable. hadolint knows the two plain forms. */
const redundantTargetPlatform = {
    id: "DL3065",
    aliases: ["RedundantTargetPlatform"],
    severity: "warning",
    title: "rule.DL3065.title",
    why: "rule.DL3065.why",
    example: {
        bad: "FROM --platform=$TARGETPLATFORM alpine:3.22\n",
        good: "FROM alpine:3.22\n",
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3065"),
    *check({ staged }) {
        for (const { flag, value } of platformFlags(staged.stages)) {
            if (!/^\$(?:TARGETPLATFORM|\{TARGETPLATFORM(?::?[-?][^${}]*)?\})$/.test(value))
                continue;
            yield { range: flag.range, message: "rule.DL3065.message" };
        }
    },
};
const platformRules = [constantPlatform, redundantTargetPlatform];

// EXTERNAL MODULE: ./src/lint/rules/pragmas.ts
var pragmas = __webpack_require__(9572);
;// CONCATENATED MODULE: ./src/lint/rules/registry.ts




const DOCKER_HUB = "docker.io";
/** Other names that people know Docker Hub by. */
const HUB_NAMES = new Set([DOCKER_HUB, "index.docker.io", "hub.docker.com"]);
/**
 * An image from a registry outside of `trustedRegistries`, in FROM, `COPY --from` or `RUN --mount from=`. Variables are
 * resolved, a port belongs to the registry, and stages are found by number too. (hadolint does none of the three.) What
 * is not known passes.
 */
const untrustedRegistry = {
    id: "DL3026",
    aliases: [],
    severity: "error",
    title: "rule.DL3026.title",
    why: "rule.DL3026.why",
    example: {
        bad: "FROM ghcr.io/example/python:3.14\n",
        good: "FROM python:3.14-slim\n",
        config: "trustedRegistries:\n  - docker.io\n",
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3026"),
    *check(context) {
        const { trustedRegistries } = context.config;
        if (trustedRegistries.length === 0)
            return;
        const trusted = trustedRegistries.join(", ");
        for (const { range, registry } of usedImages(context)) {
            if (trustedRegistries.some((entry) => isMeant(entry, registry)))
                continue;
            yield { range, message: "rule.DL3026.message", values: { registry, trusted } };
        }
    },
};
const registryRules = [untrustedRegistry];
/** `*` at the start or at the end of an entry stands for anything. */
function isMeant(entry, registry) {
    const wanted = entry.toLowerCase();
    const actual = registry.toLowerCase();
    if (wanted.startsWith("*"))
        return actual.endsWith(wanted.slice(1));
    if (wanted.endsWith("*"))
        return actual.startsWith(wanted.slice(0, -1));
    return wanted === actual || (actual === DOCKER_HUB && HUB_NAMES.has(wanted));
}
function* usedImages(context) {
    const { stages } = context.staged;
    const finder = (0,stage_finder/* createStageFinder */.b)(stages);
    for (const stage of stages) {
        const base = context.baseImage(stage);
        if (base.kind === "image") {
            yield { range: stage.imageRange, registry: registryOf(base.reference.registry) };
        }
        for (const { name, range } of stage.instructions.flatMap(outsideNames)) {
            const registry = finder.byNameOrNumber(name, stage.index) === null ? imageRegistry(name) : null;
            if (registry !== null)
                yield { range, registry };
        }
    }
}
function registryOf(registry) {
    return registry === null || HUB_NAMES.has(registry) ? DOCKER_HUB : registry;
}
/** Null for a number, which is a stage that is not there, and for what is no image's name. */
function imageRegistry(name) {
    const parsed = /^\d+$/.test(name) || name === "scratch" ? null : (0,image_reference/* parseImageReference */.o)(name);
    return parsed?.ok === true ? registryOf(parsed.reference.registry) : null;
}
/** What an instruction takes files from: a stage or an image. */
function outsideNames({ keyword, flags }) {
    return flags.flatMap((flag) => {
        const { name, value, range, valueRange } = flag;
        if (value === null)
            return [];
        if (keyword === "COPY" && name === "from")
            return [{ name: value, range: valueRange ?? range }];
        if (keyword !== "RUN" || name !== "mount")
            return [];
        const from = (0,lint_mount/* mountOptions */.g)(value).get("from");
        return from === undefined ? [] : [{ name: from, range: fromRange(flag, from) }];
    });
}
/** The name alone where it stands in the file as it is, not split by a line continuation. */
function fromRange({ value, range, valueRange }, from) {
    const whole = valueRange ?? range;
    const before = /(?:^|,)\s*from\s*=\s*/i.exec(value ?? "");
    if (before === null || whole.end - whole.start !== value?.length)
        return whole;
    const start = whole.start + before.index + before[0].length;
    return { start, end: start + from.length };
}

;// CONCATENATED MODULE: ./src/lint/rules/data/non-root-images.ts
/**
 * Images whose own USER is not root, or not root in most of their tags, by name in its shortest form. From what their
 * publishers document; a name that ends in `/` stands for all below it.
 */
const NAMES = [
    // Images hardened by their publisher: no root in the variants that are meant to run.
    "bitnami/",
    "bitnamilegacy/",
    "bitnamisecure/",
    "cgr.dev/",
    "chainguard/",
    "dhi.io/",
    "dhi/",
    "public.ecr.aws/bitnami/",
    // Continuous integration and notebooks, whose user is part of the interface.
    "cimg/",
    "jenkins/jenkins",
    "jupyter/",
    "quay.io/jupyter/",
    "selenium/",
    // Single programs.
    "docker.elastic.co/",
    "elasticsearch",
    "ghcr.io/puppeteer/puppeteer",
    "grafana/",
    "kibana",
    "logstash",
    "prom/",
    "quay.io/keycloak/",
    "quay.io/prometheus/",
    "registry.access.redhat.com/",
    "solr",
    "sonarqube",
];
/** Windows has no root; its images run as ContainerAdministrator or ContainerUser. */
const WINDOWS = ["mcr.microsoft.com/windows", "mcr.microsoft.com/windows/"];
/** What publishers call images and tags that do not run as root; `chiseled` ones of .NET and Ubuntu are among them. */
const SPOKEN = /non-?root|unprivileged|rootless|chiseled|nanoserver|windowsservercore/;
/** Below those names, the plain distributions that others are built on: they do run as root. */
const DISTRIBUTION = /\/(?:ubi(?:-(?:init|micro|minimal))?|wolfi-base)$/;
/** Whether the base image may well run as another user than root: it is known to, or its name or tag says so. */
function mayRunWithoutRoot(familiarName, tag) {
    if (SPOKEN.test(familiarName) || (tag !== null && SPOKEN.test(tag)))
        return true;
    if (DISTRIBUTION.test(familiarName))
        return false;
    return [...NAMES, ...WINDOWS].some((name) => name.endsWith("/") ? familiarName.startsWith(name) : familiarName === name);
}

;// CONCATENATED MODULE: ./src/lint/rules/root-user.ts



/**
 * No USER at all: then the image runs as its base does, which is root unless the base image is known for another user.
 * Where a USER says root, DL3002 speaks.
 */
const implicitRootUser = {
    id: "LR1005",
    aliases: [],
    severity: "info",
    title: "rule.LR1005.title",
    why: "rule.LR1005.why",
    example: {
        bad: 'FROM python:3.14-slim\nCMD ["python", "app.py"]\n',
        good: 'FROM python:3.14-slim\nUSER 1000\nCMD ["python", "app.py"]\n',
    },
    helpUrl: "https://docs.docker.com/build/building/best-practices/#user",
    *check(context) {
        const stage = targetStage(context);
        if (stage === null || createLastInstruction(context, "USER").atEnd(stage) !== null)
            return;
        const base = context.baseImage(context.ancestors(stage).at(-1) ?? stage);
        const { imageRange: range } = stage;
        if (base.kind === "scratch") {
            if (isRunnable(context, stage))
                yield { range, message: "rule.LR1005.scratch" };
        }
        else if (base.kind === "image" && !mayRunWithoutRoot(base.reference.familiarName, base.reference.tag)) {
            yield { range, message: "rule.LR1005.message", values: { image: base.text } };
        }
    },
};
/** An image from scratch without a command is there to hold files. */
function isRunnable(context, stage) {
    return ["CMD", "ENTRYPOINT"].some((keyword) => createLastInstruction(context, keyword).atEnd(stage) !== null);
}

;// CONCATENATED MODULE: ./src/lint/rules/run.ts

/** Other than hadolint: only in stages whose layers are in the image, and where both scripts can be read. */
const consecutiveRuns = {
    id: "DL3059",
    aliases: [],
    severity: "info",
    title: "rule.DL3059.title",
    why: "rule.DL3059.why",
    example: {
        bad: "FROM debian:13\nRUN mkdir /app\nRUN chmod 700 /app\n",
        good: "FROM debian:13\nRUN mkdir /app && chmod 700 /app\n",
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3059"),
    *check(context) {
        for (const stage of context.staged.stages.filter(context.isInFinalImage)) {
            const single = new Set(context
                .runs(stage)
                .filter(isSingleCommand)
                .map(({ instruction }) => instruction));
            let previous = null;
            for (const instruction of stage.instructions) {
                const follows = previous !== null && single.has(previous) && single.has(instruction);
                if (follows && previous !== null && flagText(previous) === flagText(instruction)) {
                    yield { range: instruction.keywordRange, message: "rule.DL3059.message" };
                }
                previous = instruction;
            }
        }
    },
};
/** One command; what it holds (`sudo x`, `sh -c 'x; y'`, `echo $(x)`) is part of it. */
function isSingleCommand({ commands }) {
    const [first] = commands;
    return first !== undefined && commands.every(({ range }) => range.end <= first.range.end);
}
function flagText({ flags }) {
    return flags
        .map(({ name, value }) => `${name}=${value}`)
        .sort()
        .join(" ");
}
const runRules = [consecutiveRuns];

// EXTERNAL MODULE: ./src/secret-names.ts
var secret_names = __webpack_require__(206);
;// CONCATENATED MODULE: ./src/lint/rules/secrets.ts


/**
 * A secret in ARG or ENV, judged by the name. BuildKit's list of words, not hadolint's parts of words, which find
 * USERNAME and PRIVATE_REPOSITORY too; a rule that cries wolf is switched off. Unlike BuildKit it knows a few names of
 * well-known programs, and what ONBUILD holds.
 *
 * An ARG before the first FROM is none of any stage until a stage takes it up, so it is judged there.
 */
const secretInVariable = {
    id: "DL3064",
    aliases: ["SecretsUsedInArgOrEnv"],
    severity: "warning",
    title: "rule.DL3064.title",
    why: "rule.DL3064.why",
    example: {
        bad: "FROM node:24-slim\nARG NPM_TOKEN\nRUN npm ci\n",
        good: "FROM node:24-slim\nRUN --mount=type=secret,id=npm_token,env=NPM_TOKEN npm ci\n",
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3064"),
    *check({ staged }) {
        for (const instruction of staged.stages.flatMap((stage) => stage.instructions)) {
            const setter = instruction.keyword === "ONBUILD" ? instruction.inner : instruction;
            if (setter === null || !isSetter(setter))
                continue;
            for (const { key, keyRange } of setter.pairs) {
                if (!(0,secret_names/* looksSecret */.n)(key))
                    continue;
                const values = { name: key, instruction: setter.keyword };
                yield { range: keyRange, message: "rule.DL3064.message", values };
            }
        }
    },
};
function isSetter({ keyword }) {
    return keyword === "ARG" || keyword === "ENV";
}
const secretRules = [secretInVariable];

// EXTERNAL MODULE: ./src/lint/rules/size-comments.ts
var size_comments = __webpack_require__(1299);
;// CONCATENATED MODULE: ./src/lint/rules/data/slimmer-tags.ts
const page = (repository) => `https://github.com/docker-library/docs/tree/master/${repository}`;
const ENTRIES = [
    [
        "debian",
        /^(?:9|1\d)(?:\.\d+)?$|^(?:stretch|buster|bullseye|bookworm|trixie|forky|sid|oldoldstable|oldstable|stable|testing|unstable)$/,
        "-slim",
    ],
    ["eclipse-temurin", /^(?:8|11|17|2[1-9])(?:-jdk)?$/, "-jre"],
    ["elixir", /^1\.(?:[89]|\d\d)(?:\.\d+)?$/, "-slim"],
    ["erlang", /^(?:2[1-9]|[3-9]\d)(?:\.\d+){0,3}$/, "-slim"],
    ["golang", /^1(?:\.(?:9|\d\d)(?:\.\d+)?)?$/, "-alpine"],
    ["haproxy", /^[23](?:\.\d+){0,2}$/, "-alpine"],
    ["httpd", /^2(?:\.4(?:\.\d+)?)?$/, "-alpine"],
    ["memcached", /^1(?:\.[56](?:\.\d+)?)?$/, "-alpine"],
    ["nginx", /^1(?:\.(?:1[4-9]|[2-9]\d)(?:\.\d+)?)?$|^(?:mainline|stable)$/, "-alpine"],
    ["node", /^(?:[89]|[1-9]\d)(?:\.\d+){0,2}$|^(?:current|lts)$/, "-slim"],
    ["perl", /^5(?:\.(?:3[02468]|[4-9][02468])(?:\.\d+)?)?$/, "-slim"],
    ["php", /^(?:7\.[1-4]|8\.\d+)(?:\.\d+)?$|^[78]$/, "-alpine"],
    ["postgres", /^(?:9\.6|1\d|2\d)(?:\.\d+)?$/, "-alpine"],
    ["python", /^3(?:\.(?:[5-9]|\d\d)(?:\.\d+)?)?$/, "-slim"],
    ["redis", /^[4-9](?:\.\d+){0,2}$/, "-alpine"],
    ["ruby", /^(?:2\.[3-7]|[34]\.\d+)(?:\.\d+)?$|^[34]$/, "-slim"],
    ["rust", /^1(?:\.(?:[4-9]\d|\d{3})(?:\.\d+)?)?$/, "-slim"],
];
/**
 * Official images whose description lists a smaller variant beside the plain tag, by name. Versions from before the
 * variant, and tags of other forms, are left out.
 */
const SLIMMER_TAGS = new Map(ENTRIES.map(([repository, plain, suffix]) => [repository, { source: page(repository), plain, suffix }]));

;// CONCATENATED MODULE: ./src/lint/rules/slimmer-base.ts



/**
 * The image that the final stage is built on; a stage that only builds needs what the large variant has. Quiet where a
 * RUN uses a program that the small variant lacks and that no RUN installs.
 */
const slimmerBase = {
    id: "LR1008",
    aliases: [],
    severity: "info",
    title: "rule.LR1008.title",
    why: "rule.LR1008.why",
    example: {
        bad: "FROM python:3.14\n",
        good: "FROM python:3.14-slim\n",
    },
    helpUrl: "https://docs.docker.com/build/building/best-practices/#choose-the-right-base-image",
    *check(context) {
        const target = targetStage(context);
        if (target === null)
            return;
        const stages = [target, ...context.ancestors(target)];
        const stage = stages.at(-1) ?? target;
        const base = context.baseImage(stage);
        if (base.kind !== "image" || base.reference.digest !== null || isForWindows(stage))
            return;
        const tag = base.reference.tag ?? "";
        const slimmer = SLIMMER_TAGS.get((0,base_image/* officialName */.p)(base.reference) ?? "");
        if (slimmer === undefined || !slimmer.plain.test(tag) || usesMissing(context, stages, slimmer))
            return;
        const written = base.text.slice(0, base.text.length - tag.length);
        const values = { image: base.text, slimmer: written + tag.replace(/-jdk$/, "") + slimmer.suffix };
        yield { range: stage.imageRange, message: "rule.LR1008.message", values };
    },
};
/** The small variants are for Linux only. */
function isForWindows({ from }) {
    return from.flags.some(({ name, value }) => name === "platform" && /^windows/i.test(value ?? ""));
}
/** Programs that people call in RUN, and that the large variants have for them. */
const LACKING = {
    "-alpine": new Set(["apt", "apt-get", "bash", "curl", "dpkg", "g++", "gcc", "git", "make"]),
    "-jre": new Set(["gradle", "gradlew", "jar", "javac", "jlink", "mvn", "mvnw"]),
    "-slim": new Set(["curl", "g++", "gcc", "git", "hg", "make", "svn", "wget"]),
};
const slimmer_base_INSTALLERS = new Set(["apk", "apt", "apt-get"]);
function usesMissing(context, stages, { suffix }) {
    const commands = stages.flatMap((stage) => context.runs(stage)).flatMap((run) => run.commands);
    const installed = new Set();
    for (const { name, words } of commands) {
        if (!slimmer_base_INSTALLERS.has(name))
            continue;
        for (const { value } of words.slice(1))
            installed.add(value.split("=", 1)[0] ?? value);
    }
    return commands.some(({ name }) => LACKING[suffix].has(name) && !installed.has(name));
}

;// CONCATENATED MODULE: ./src/lint/fixes/stage-name.ts

const stage_name_usesIn = new WeakMap();
/**
 * Writes a stage's name in lower case where it is given, and wherever COPY and mounts name it in the same way. FROM is
 * left alone: there a name in another case means an image. Null where the name is not written in one piece.
 */
function lowerStageName(context, range, written) {
    const declared = replaceWord(context.dockerfile.text, range, written, written.toLowerCase());
    if (declared === null)
        return null;
    const uses = stage_name_usesIn.get(context) ?? readUses(context);
    stage_name_usesIn.set(context, uses);
    return [...declared, ...(uses.get(written) ?? [])];
}
/** Of the names that only one stage has; the others mean the same in any case. */
function readUses({ dockerfile, staged }) {
    const counts = new Map();
    for (const { name } of staged.stages) {
        if (name !== null)
            counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const uses = new Map();
    for (const { keyword, flags } of staged.stages.flatMap(({ instructions }) => instructions)) {
        for (const use of flags.map((flag) => nameIn(keyword, flag))) {
            if (use === null || counts.get(use.name.toLowerCase()) !== 1)
                continue;
            const edits = replaceUse(dockerfile.text, use) ?? [];
            const known = uses.get(use.name);
            if (known === undefined)
                uses.set(use.name, [...edits]);
            else
                known.push(...edits);
        }
    }
    return uses;
}
function nameIn(keyword, flag) {
    const { name, value } = flag;
    if (value === null)
        return null;
    if (keyword === "COPY" && name === "from")
        return { flag, start: 0, name: value };
    const mounted = keyword === "RUN" && name === "mount" ? /(?:^|,)from=([^,]+)/i.exec(value) : null;
    const stage = mounted?.[1];
    if (mounted === null || stage === undefined)
        return null;
    return { flag, start: mounted.index + mounted[0].length - stage.length, name: stage };
}
function replaceUse(text, { flag, start, name }) {
    const { value, valueRange } = flag;
    if (valueRange === null || text.slice(valueRange.start, valueRange.end) !== value)
        return null;
    const from = valueRange.start + start;
    return replaceWord(text, { start: from, end: from + name.length }, name, name.toLowerCase());
}

;// CONCATENATED MODULE: ./src/lint/rules/stage-names.ts



function* stageNames({ staged }) {
    for (const { name, from } of staged.stages) {
        const [, as, word] = from.args;
        // A FROM of more words is a parse error.
        if (name === null || as === undefined || word === undefined || from.args.length !== 3)
            continue;
        yield { from, as: as.value, asRange: as.range, name, written: word.value, range: word.range };
    }
}
/** Names are compared as BuildKit does, in any case; hadolint takes `app` and `App` for two. */
const duplicateStageName = {
    id: "DL3024",
    aliases: ["DuplicateStageName"],
    severity: "error",
    title: "rule.DL3024.title",
    why: "rule.DL3024.why",
    example: {
        bad: "FROM node:24 AS build\nFROM python:3.14-slim AS build\n",
        good: "FROM node:24 AS assets\nFROM python:3.14-slim AS app\n",
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3024"),
    *check(context) {
        const known = new Set();
        for (const { name, range } of stageNames(context)) {
            if (known.has(name))
                yield { range, message: "rule.DL3024.message", values: { name } };
            known.add(name);
        }
    },
};
const reservedStageName = {
    id: "DL3063",
    aliases: ["ReservedStageName"],
    severity: "warning",
    title: "rule.DL3063.title",
    why: "rule.DL3063.why",
    example: {
        bad: "FROM alpine:3.22 AS scratch\n",
        good: "FROM alpine:3.22 AS base\n",
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3063"),
    *check(context) {
        for (const { name, range } of stageNames(context)) {
            if (name !== "scratch" && name !== "context")
                continue;
            yield { range, message: "rule.DL3063.message", values: { name } };
        }
    },
};
const stageNameCasing = {
    id: "StageNameCasing",
    aliases: [],
    severity: "style",
    title: "rule.StageNameCasing.title",
    why: "rule.StageNameCasing.why",
    example: {
        bad: "FROM alpine:3.22 AS Base\n",
        good: "FROM alpine:3.22 AS base\n",
    },
    helpUrl: (0,rule/* buildCheckHelp */.s)("StageNameCasing"),
    *check(context) {
        for (const { name, written, range } of stageNames(context)) {
            if (written === name)
                continue;
            const fix = lowerStageName(context, range, written);
            yield { range, message: "rule.StageNameCasing.message", values: { written, name }, fix };
        }
    },
};
/** Quiet where FROM itself is in mixed case: then there is nothing to go by. */
const fromAsCasing = {
    id: "FromAsCasing",
    aliases: [],
    severity: "style",
    title: "rule.FromAsCasing.title",
    why: "rule.FromAsCasing.why",
    example: {
        bad: "FROM alpine:3.22 as base\n",
        good: "FROM alpine:3.22 AS base\n",
    },
    helpUrl: (0,rule/* buildCheckHelp */.s)("FromAsCasing"),
    *check(context) {
        for (const { from, as, asRange: range } of stageNames(context)) {
            const wanted = fitting(context.dockerfile.text, from);
            if (wanted === null || as === wanted)
                continue;
            const fix = replaceWord(context.dockerfile.text, range, as, wanted);
            yield { range, message: "rule.FromAsCasing.message", values: { written: as, wanted }, fix };
        }
    },
};
/** `AS` or `as`, whichever goes with the keyword; a keyword may be continued on the next line. */
function fitting(text, { keywordRange }) {
    const letters = text.slice(keywordRange.start, keywordRange.end).replace(/[^a-z]/gi, "");
    if (letters === "FROM")
        return "AS";
    return letters === "from" ? "as" : null;
}
const stageNameRules = [
    duplicateStageName,
    reservedStageName,
    stageNameCasing,
    fromAsCasing,
];

;// CONCATENATED MODULE: ./src/lint/rules/undefined-variable.ts




/**
 * A variable that nothing has declared, in what the build itself replaces; a default (`${NAME:-word}`) does not excuse
 * it. Quiet where the base image may have it. BuildKit's check; unlike there, EXPOSE counts too.
 */
const undefinedVariable = {
    id: "UndefinedVar",
    aliases: [],
    severity: "warning",
    title: "rule.UndefinedVar.title",
    why: "rule.UndefinedVar.why",
    example: {
        bad: "FROM scratch\nARG VERSION=1.2\nCOPY app-$VERSON /app\n",
        good: "FROM scratch\nARG VERSION=1.2\nCOPY app-$VERSION /app\n",
    },
    helpUrl: (0,rule/* buildCheckHelp */.s)("UndefinedVar"),
    asksOutside: true,
    check(context) {
        const walk = (0,declared_variables/* createDeclaredWalk */.Y)(context);
        const sightings = [];
        for (const stage of context.staged.stages) {
            walk(stage, (step, declared) => {
                if (!declared.isComplete)
                    return;
                for (const { name, range } of usesOf(context, step)) {
                    if (declared.has(name))
                        continue;
                    const near = (0,near_name/* nearName */.c)(name, declared.all());
                    sightings.push(near === null
                        ? { range, message: "rule.UndefinedVar.message", values: { name } }
                        : { range, message: "rule.UndefinedVar.near", values: { name, near } });
                }
            });
        }
        return sightings;
    },
};
function usesOf({ dockerfile }, { instruction, pairs }) {
    if (instruction.keyword !== "ARG")
        return usesIn(dockerfile, instruction);
    return pairs.flatMap(({ value, valueRange }) => value === null || valueRange === null
        ? []
        : usesInWord(dockerfile, instruction, { text: value, range: valueRange }));
}
const undefinedVariableRules = [undefinedVariable];

;// CONCATENATED MODULE: ./src/lint/rules/user.ts





/** The users that the file's images run as, where a USER with a known value says so; each USER once. */
function runningUsers(context) {
    const last = createLastInstruction(context, "USER");
    const found = new Map();
    for (const result of resultStages(context)) {
        const set = last.atEnd(result);
        const argument = set?.instruction.args[0];
        if (set === null || argument === undefined)
            continue;
        const [user = ""] = resolveArgument(context, set.stage, set.instruction, argument)?.split(":") ?? [];
        if (user === "")
            continue;
        const isWindows = (0,windows_image/* isWindowsImage */.n)(context, result);
        found.set(argument.range.start, {
            isRoot: /^(?:root|0+)$/.test(user),
            isWindows,
            user,
            range: argument.range,
        });
    }
    return [...found.values()];
}
/**
 * Judged by the user that an image runs as, through stages built FROM each other; hadolint flags the last USER of every
 * stage, builders included. Variables are resolved.
 */
const rootUser = {
    id: "DL3002",
    aliases: [],
    severity: "warning",
    title: "rule.DL3002.title",
    why: "rule.DL3002.why",
    example: {
        bad: "FROM python:3.14-slim\nUSER 1000\nUSER root\n",
        good: "FROM python:3.14-slim\nUSER root\nRUN mkdir /data\nUSER 1000\n",
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3002"),
    *check(context) {
        for (const { isRoot, user, range } of runningUsers(context)) {
            if (isRoot)
                yield { range, message: "rule.DL3002.message", values: { user } };
        }
    },
};
/**
 * Judged by the user that an image runs as, and not for root, which DL3002 reports; hadolint 2.15 flags every USER,
 * also `USER root` before an installation. A variable with a known value counts as that value.
 */
const namedUser = {
    id: "DL3066",
    aliases: [],
    severity: "info",
    title: "rule.DL3066.title",
    why: "rule.DL3066.why",
    example: {
        bad: "FROM python:3.14-slim\nUSER app\n",
        good: "FROM python:3.14-slim\nUSER 1000\n",
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3066"),
    *check(context) {
        for (const { isRoot, isWindows, user, range } of runningUsers(context)) {
            if (isRoot || isWindows || /^\d+$/.test(user))
                continue;
            yield { range, message: "rule.DL3066.message", values: { user } };
        }
    },
};
const userRules = [rootUser, namedUser];

;// CONCATENATED MODULE: ./src/lint/rules/workdir.ts






/**
 * The error is a stage's first WORKDIR, as BuildKit has it: it hangs on the base image's. One that follows another is
 * well defined, so it is an info here, where hadolint has an error. Variables are resolved; hadolint passes them all.
 */
const relativeWorkdir = {
    id: "DL3000",
    aliases: ["WorkdirRelativePath"],
    severity: "error",
    title: "rule.DL3000.title",
    why: "rule.DL3000.why",
    example: {
        bad: "FROM python:3.14-slim\nWORKDIR app\n",
        good: "FROM python:3.14-slim\nWORKDIR /app\n",
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3000"),
    *check(context) {
        const workdir = createLastInstruction(context, "WORKDIR");
        const workingFolder = createWorkingFolder(context);
        for (const stage of context.staged.stages) {
            let isSet = workdir.inherited(stage) !== null;
            for (const instruction of stage.instructions) {
                const argument = instruction.args[0];
                if (instruction.keyword !== "WORKDIR" || argument === undefined)
                    continue;
                const path = resolveArgument(context, stage, instruction, argument);
                if (path !== null && !isAbsolutePath(path)) {
                    const { range } = argument;
                    const fix = fromRoot(context.dockerfile, range, path, workingFolder(stage, instruction));
                    yield isSet
                        ? { range, message: "rule.DL3000.nested", values: { path }, severity: "info", fix }
                        : { range, message: "rule.DL3000.message", values: { path }, fix };
                }
                isSet = true;
            }
        }
    },
};
/** Null where the folder before it is the base image's, or where a variable or quotes are written. */
function fromRoot({ text }, range, path, folder) {
    if (folder === null || /[\\:]/.test(path))
        return null;
    return replaceWord(text, range, path, external_node_path_.posix.resolve(folder, path));
}
/** An ONBUILD WORKDIR of the stage it is built FROM counts too; hadolint does not see it. */
const copyWithoutWorkdir = {
    id: "DL3045",
    aliases: [],
    severity: "warning",
    title: "rule.DL3045.title",
    why: "rule.DL3045.why",
    example: {
        bad: "FROM python:3.14-slim\nCOPY app.py app.py\n",
        good: "FROM python:3.14-slim\nWORKDIR /app\nCOPY app.py app.py\n",
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3045"),
    *check(context) {
        const workdir = createLastInstruction(context, "WORKDIR");
        for (const stage of context.staged.stages) {
            if (workdir.inherited(stage) !== null)
                continue;
            for (const instruction of stage.instructions) {
                if (instruction.keyword === "WORKDIR")
                    break;
                const destination = instruction.args.at(-1);
                if (instruction.keyword !== "COPY" || destination === undefined || instruction.args.length < 2)
                    continue;
                const path = resolveArgument(context, stage, instruction, destination);
                if (path === null || isAbsolutePath(path))
                    continue;
                yield { range: destination.range, message: "rule.DL3045.message", values: { path } };
            }
        }
    },
};
const workdirRules = [relativeWorkdir, copyWithoutWorkdir];

;// CONCATENATED MODULE: ./src/lint/rules/yarn.ts




const yarn_WITH_VALUE = new Set(YARN_WITH_VALUE);
/**
 * Other than hadolint: `yarn` alone and `yarn add` fill the cache too, and removing its folder empties it.
 */
const yarnCache = {
    id: "DL3060",
    aliases: [],
    severity: "info",
    title: "rule.DL3060.title",
    why: "rule.DL3060.why",
    example: {
        bad: "FROM node:24-slim\nCOPY package.json yarn.lock ./\nRUN yarn install --frozen-lockfile\n",
        good: "FROM node:24-slim\nCOPY package.json yarn.lock ./\nRUN yarn install --frozen-lockfile && yarn cache clean\n",
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3060"),
    *check(context) {
        for (const stage of context.staged.stages.filter(context.isInFinalImage)) {
            for (const run of context.runs(stage)) {
                const lastClean = run.commands.findLastIndex(yarn_emptiesCache);
                for (const [index, command] of run.commands.entries()) {
                    const install = yarnInstall(command);
                    if (install === null || index < lastClean || yarn_mountsCache(run, install))
                        continue;
                    yield { range: install.range, message: "rule.DL3060.message" };
                }
            }
        }
    },
};
function yarnInstall(command) {
    if (command.name !== "yarn")
        return null;
    const { options, operands } = splitArguments(command.words.slice(1), yarn_WITH_VALUE);
    const subcommand = operands[0]?.value === "global" ? operands[1] : operands[0];
    const isInstall = subcommand === undefined
        ? operands.length === 0 && !hasOption(options, ["-v", "-h", "--version", "--help"])
        : subcommand.value === "install" || subcommand.value === "add";
    if (!isInstall)
        return null;
    const last = subcommand ?? command.words[0];
    return { range: { start: command.range.start, end: last?.range.end ?? command.range.end }, options };
}
/** `yarn cache clean`, `rm -rf "$(yarn cache dir)"`, `rm -rf /usr/local/share/.cache`. */
function yarn_emptiesCache({ name, words }) {
    if (name === "rm") {
        return words.some(({ value }) => /\.cache(?:\/?\*?$|\/yarn)|yarn cache dir|yarn-cache/.test(value));
    }
    if (name !== "yarn")
        return false;
    const [first, second] = splitArguments(words.slice(1), yarn_WITH_VALUE).operands;
    return first?.value === "cache" && (second?.value === "clean" || second?.value === "clear");
}
/** The cache lies in a mount, so that no layer holds it. */
function yarn_mountsCache({ instruction }, { options }) {
    const folder = options.find(({ name }) => name === "--cache-folder")?.value;
    return instruction.flags.some(({ name, value }) => {
        if (name !== "mount" || value === null)
            return false;
        const mount = (0,lint_mount/* mountOptions */.g)(value);
        const type = mount.get("type");
        const target = mount.get("target") ?? "";
        return (type === "cache" || type === "tmpfs") && (target === folder || /yarn|\/\.cache\/?$/.test(target));
    });
}
const yarnRules = [yarnCache];

;// CONCATENATED MODULE: ./src/lint/rules/yum.ts


const yumAsks = {
    id: "DL3030",
    aliases: [],
    severity: "warning",
    title: "rule.DL3030.title",
    why: "rule.DL3030.why",
    example: {
        bad: ["FROM almalinux:9", "RUN yum install httpd-2.4.62 && yum clean all"].join("\n"),
        good: ["FROM almalinux:9", "RUN yum install -y httpd-2.4.62 && yum clean all"].join("\n"),
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3030"),
    check: (context) => asks(context, YUM, "rule.DL3030.message"),
};
/** Unlike hadolint: updates fill the cache too, and a mount, or dnf, may as well keep it out. */
const yumCache = {
    id: "DL3032",
    aliases: [],
    severity: "warning",
    title: "rule.DL3032.title",
    why: "rule.DL3032.why",
    example: {
        bad: ["FROM almalinux:9", "RUN yum install -y httpd-2.4.62"].join("\n"),
        good: ["FROM almalinux:9", "RUN yum install -y httpd-2.4.62 && yum clean all"].join("\n"),
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3032"),
    check: (context) => leavesCache(context, YUM, "rule.DL3032.message"),
};
const unpinnedYumPackage = {
    id: "DL3033",
    aliases: [],
    severity: "warning",
    title: "rule.DL3033.title",
    why: "rule.DL3033.why",
    example: {
        bad: ["FROM almalinux:9", "RUN yum install -y httpd && yum clean all"].join("\n"),
        good: ["FROM almalinux:9", "RUN yum install -y httpd-2.4.62 && yum clean all"].join("\n"),
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3033"),
    check: (context) => unpinned(context, YUM, { message: "rule.DL3033.message", module: "rule.DL3033.module" }),
};
const yumRules = [yumAsks, yumCache, unpinnedYumPackage];

;// CONCATENATED MODULE: ./src/lint/rules/zypper.ts




/** Source: https://manpages.opensuse.org/Tumbleweed/zypper/zypper.8.en.html; letters differ before and after the subcommand. */
const ZYPPER = {
    programs: ["zypper"],
    globalWithValue: new Set([
        "-c",
        "-C",
        "-D",
        "-p",
        "-R",
        "-s",
        "--cache-dir",
        "--config",
        "--installroot",
        "--pkg-cache-dir",
        "--plus-content",
        "--plus-repo",
        "--raw-cache-dir",
        "--releasever",
        "--reposd-dir",
        "--root",
        "--solv-cache-dir",
        "--table-style",
        "--userdata",
    ]),
    withValue: new Set(["-r", "-t", "--download", "--from", "--repo", "--type"]),
};
const zypper_INSTALL = new Set(["install", "in"]);
const UPGRADE_ALL = new Set(["dist-upgrade", "dup"]);
const zypper_CLEAN = new Set(["clean", "cc"]);
const ASKING = new Set([...zypper_INSTALL, "patch", "remove", "rm", "si", "source-install"]);
const zypper_CACHES = ["/var/cache/zypp"];
/** Unlike hadolint: `-n` has another meaning behind the subcommand (search by plain name). */
const zypperAsks = {
    id: "DL3034",
    aliases: [],
    severity: "warning",
    title: "rule.DL3034.title",
    why: "rule.DL3034.why",
    example: {
        bad: ["FROM opensuse/leap:15.6", 'RUN zypper install "nginx=1.21.5" && zypper clean'].join("\n"),
        good: ["FROM opensuse/leap:15.6", 'RUN zypper install -y "nginx=1.21.5" && zypper clean'].join("\n"),
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3034"),
    *check(context) {
        for (const { commands } of stageRuns(context)) {
            for (const { range, globals, options, mayHaveMore } of packageCommands(commands, ZYPPER, ASKING)) {
                const isAnswered = hasOption(globals, ["-n"]) || hasOption(options, ["-y", "--no-confirm", "--non-interactive"]);
                if (mayHaveMore || isAnswered)
                    continue;
                yield { range, message: "rule.DL3034.message", fix: answer(context.dockerfile.text, range) };
            }
        }
    },
};
/** In front of the subcommand, where every one of them takes it. */
function answer(text, range) {
    const program = /^(?:[\w.-]*\/)*zypper(?=[ \t])/.exec(text.slice(range.start, range.end))?.[0];
    if (program === undefined)
        return null;
    const at = range.start + program.length;
    return [{ range: { start: at, end: at }, text: " --non-interactive" }];
}
const zypperUpgradesAll = {
    id: "DL3035",
    aliases: [],
    severity: "warning",
    title: "rule.DL3035.title",
    why: "rule.DL3035.why",
    example: {
        bad: ["FROM opensuse/leap:15.6", "RUN zypper -n dist-upgrade && zypper clean"].join("\n"),
        good: ["FROM opensuse/leap:15.6", "RUN zypper -n patch && zypper clean"].join("\n"),
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3035"),
    *check(context) {
        for (const { commands } of stageRuns(context)) {
            for (const { range } of packageCommands(commands, ZYPPER, UPGRADE_ALL)) {
                yield { range, message: "rule.DL3035.message" };
            }
        }
    },
};
/** Unlike hadolint: the cache may as well be removed with `rm`. */
const zypperCache = {
    id: "DL3036",
    aliases: [],
    severity: "warning",
    title: "rule.DL3036.title",
    why: "rule.DL3036.why",
    example: {
        bad: ["FROM opensuse/leap:15.6", 'RUN zypper -n install "nginx=1.21.5"'].join("\n"),
        good: ["FROM opensuse/leap:15.6", 'RUN zypper -n install "nginx=1.21.5" && zypper clean --all'].join("\n"),
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3036"),
    *check(context) {
        for (const found of finalRuns(context)) {
            if (isMountedAway(found.run.instruction, zypper_CACHES))
                continue;
            const left = notCleaned(found, (command) => removesFrom(command, zypper_CACHES) || zypper_CLEAN.has(readPackageCommand(command, ZYPPER)?.subcommand ?? ""));
            const last = [...packageCommands(left, ZYPPER, zypper_INSTALL)].at(-1);
            if (last !== undefined)
                yield { range: last.range, message: "rule.DL3036.message" };
        }
    },
};
const unpinnedZypperPackage = {
    id: "DL3037",
    aliases: [],
    severity: "warning",
    title: "rule.DL3037.title",
    why: "rule.DL3037.why",
    example: {
        bad: ["FROM opensuse/leap:15.6", "RUN zypper -n install nginx && zypper clean"].join("\n"),
        good: ["FROM opensuse/leap:15.6", 'RUN zypper -n install "nginx=1.21.5" && zypper clean'].join("\n"),
    },
    helpUrl: (0,rule/* hadolintHelp */.p)("DL3037"),
    *check(context) {
        for (const { commands } of stageRuns(context)) {
            for (const { options, operands } of packageCommands(commands, ZYPPER, zypper_INSTALL)) {
                // Patterns and products have no versions to choose from.
                const isOther = options.some(({ name, value }) => (name === "-t" || name === "--type") && value !== "package");
                if (isOther)
                    continue;
                for (const place of unpinnedPackages(operands, zypper_isPinned)) {
                    yield { ...place, message: "rule.DL3037.message" };
                }
            }
        }
    },
};
/** `name=1.2`, `name>=1`, a file. Unlike hadolint: `!name` removes, and patterns and products have no version. */
function zypper_isPinned(name) {
    return /[=<>]|\.rpm$|^[!~-]|^(?:application|patch|pattern|product):/.test(name);
}
const zypperRules = [
    zypperAsks,
    zypperUpgradesAll,
    zypperCache,
    unpinnedZypperPackage,
];

// EXTERNAL MODULE: ./src/lint/shellcheck-id.ts
var shellcheck_id = __webpack_require__(2821);
;// CONCATENATED MODULE: ./src/lint/catalog.ts



















































/** Every rule, by id. */
const RULES = [
    untaggedBase,
    latestBase,
    unpinnedPipPackage,
    shellFormCommand,
    pipCache,
    instructionBeforeFrom,
    duplicateCmd,
    unofficialBase,
    endOfLifeBase,
    slimmerBase,
    size_comments/* sizeCommentRule */.f,
    missingCopySource,
    copyBeforeInstall,
    ...archiveRules,
    ...commandRules,
    ...downloadRules,
    ...gemRules,
    ...goRules,
    ...npmRules,
    ...pipefailRules,
    ...runRules,
    ...yarnRules,
    ...aptRules,
    ...apkRules,
    ...yumRules,
    ...dnfRules,
    ...zypperRules,
    addInsteadOfCopy,
    copyWithoutIgnoreFile,
    ...copyFromRules,
    manySourcesToFile,
    duplicateEntrypoint,
    ...exposeRules,
    ...healthcheckRules,
    deprecatedMaintainer,
    illegalTrigger,
    ...platformRules,
    implicitRootUser,
    ...stageNameRules,
    ...userRules,
    ...workdirRules,
    ...casingRules,
    ...continuationRules,
    ...basePlatformRules,
    ...ignoredCopyRules,
    ...descriptionRules,
    ...envRules,
    ...fromArgumentRules,
    ...keyValueRules,
    ...secretRules,
    ...undefinedVariableRules,
    ...labelRules,
    ...pragmas/* pragmaRules */.M,
    ...registryRules,
];
/** The rules of that id or other name: BuildKit has one name for what hadolint has three rules for. */
function findRules(name) {
    return RULES.filter((rule) => rule.id === name || rule.aliases.includes(name));
}
const byId = new Map(RULES.map((rule) => [rule.id, rule]));
/** The page that explains a finding; null where there is none. */
function helpUrlOf(ruleId) {
    if (ruleId === parse_error/* PARSE_ERROR_ID */.J)
        return "https://docs.docker.com/reference/dockerfile/";
    if ((0,shellcheck_id/* isShellCheckId */.o)(ruleId))
        return (0,shellcheck_id/* shellCheckHelp */.m)(ruleId);
    return byId.get(ruleId)?.helpUrl ?? null;
}


/***/ }),

/***/ 7531:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ createDeclaredWalk)
/* harmony export */ });
/** BuildKit sets it where the base image does not, for `scratch` too. */
const ALWAYS_SET = new Set(["PATH"]);
/**
 * Goes through a stage and tells what is declared before each step: by ARG (with a default or without one) and ENV, also
 * in the stages that it is built FROM, by what those leave to it with ONBUILD, and by the outside image below.
 * Source: https://docs.docker.com/build/building/variables/#scoping
 */
function createDeclaredWalk(context) {
    const known = new Map();
    const setBy = (stage) => {
        const names = known.get(stage) ?? namesIn(stage.instructions);
        known.set(stage, names);
        return names;
    };
    const left = new Map();
    const leftBy = (stage) => {
        const names = left.get(stage) ?? namesIn(stage.instructions.flatMap(triggersOf));
        left.set(stage, names);
        return names;
    };
    return (stage, visit) => {
        const ancestors = context.ancestors(stage);
        const base = context.baseEnvironment(stage);
        const own = new Set();
        const sets = [
            own,
            ALWAYS_SET,
            ...ancestors.map(setBy),
            ...ancestors.map(leftBy),
            ...(base === null ? [] : [base]),
        ];
        const declared = {
            has: (name) => sets.some((names) => names.has(name)),
            *all() {
                for (const names of sets)
                    yield* names;
            },
            isComplete: base !== null,
        };
        for (const instruction of stage.instructions) {
            const { keyword, pairs } = instruction;
            const steps = keyword === "ARG" ? pairs.map((pair) => [pair]) : [pairs];
            for (const step of steps) {
                visit({ instruction, pairs: step }, declared);
                if (keyword === "ARG" || keyword === "ENV")
                    for (const { key } of step)
                        own.add(key);
            }
        }
    };
}
function triggersOf({ keyword, inner }) {
    return keyword === "ONBUILD" && inner !== null ? [inner] : [];
}
function namesIn(instructions) {
    const setters = instructions.filter(({ keyword }) => keyword === "ARG" || keyword === "ENV");
    return new Set(setters.flatMap(({ pairs }) => pairs.map(({ key }) => key)));
}


/***/ }),

/***/ 316:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ reorder),
/* harmony export */   s: () => (/* binding */ inNewOrder)
/* harmony export */ });
/**
 * Puts instructions in another order: each takes the place of another, with the comments directly above it, and the
 * line ends and empty lines between the places stay. Null where a comment stands apart from the instructions, since
 * nobody knows which of them it is about, or says something about all that follows it.
 *
 * @param instructions neighbours, in the order of the file
 * @param order the same instructions in their new order
 */
function reorder({ text }, instructions, order) {
    const blocks = new Map(instructions.map((instruction) => [instruction, blockOf(text, instruction)]));
    let end = null;
    for (const block of blocks.values()) {
        const isApart = end !== null && text.slice(end, block.start).trim() !== "";
        // At the end of the file, a continuation that leads nowhere does no harm; elsewhere it takes the next line.
        if (isApart || /[\\`][ \t]*$/.test(text.slice(block.start, block.end).slice(-200)))
            return null;
        end = block.end;
    }
    const edits = [];
    for (const [index, instruction] of instructions.entries()) {
        const range = blocks.get(instruction);
        const moved = order[index];
        const movedFrom = moved === undefined ? undefined : blocks.get(moved);
        if (range === undefined || movedFrom === undefined)
            return null;
        if (moved !== instruction)
            edits.push({ range, text: text.slice(movedFrom.start, movedFrom.end), movedFrom });
    }
    return edits;
}
/** The instruction with the comments above it that no empty line parts from it. */
function blockOf(text, { comments, range }) {
    let { start } = range;
    for (const comment of comments.filter((each) => each.range.start < range.start).reverse()) {
        const between = text.slice(comment.range.end, start);
        if (!/^\r?\n[ \t]*$/.test(between) || /^hadolint\s+shell\b/i.test(comment.text))
            break;
        start = comment.range.start;
    }
    return { start, end: range.end };
}
/** The items of a file in the order in which they stand once the edits are made, as far as these move them. */
function inNewOrder(items, edits) {
    const moves = edits
        .flatMap(({ range, movedFrom }) => (movedFrom === undefined ? [] : [{ to: range, from: movedFrom }]))
        .sort((left, right) => left.from.start - right.from.start);
    if (moves.length === 0)
        return items;
    let next = 0;
    return items
        .map((item) => {
        const { start } = item.range;
        while ((moves[next]?.from.end ?? Number.POSITIVE_INFINITY) <= start)
            next += 1;
        const move = moves[next];
        if (move === undefined || start < move.from.start)
            return { item, at: start, within: 0 };
        return { item, at: move.to.start, within: start - move.from.start };
    })
        .sort((left, right) => left.at - right.at || left.within - right.within)
        .map(({ item }) => item);
}


/***/ }),

/***/ 4856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ mountOptions)
/* harmony export */ });
/**
 * The keys of a `RUN --mount=` value, in lower case; `target` also where it is written `dst` or `destination`, and
 * `type` always, since `bind` is the default.
 * Source: https://docs.docker.com/reference/dockerfile/#run---mount
 */
function mountOptions(value) {
    const options = new Map([["type", "bind"]]);
    for (const field of value.split(",")) {
        const equals = field.indexOf("=");
        const key = (equals === -1 ? field : field.slice(0, equals)).trim().toLowerCase();
        const name = key === "dst" || key === "destination" ? "target" : key;
        options.set(name, equals === -1 ? "" : field.slice(equals + 1).trim());
    }
    return options;
}


/***/ }),

/***/ 8450:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ sourcesOf),
/* harmony export */   x: () => (/* binding */ neededStages)
/* harmony export */ });
/* harmony import */ var _mount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4856);

/**
 * The stages that BuildKit builds for a target: the target, what it is built FROM, and what they copy or mount from.
 * All of them where there is no such target: then nothing is known to be left out.
 *
 * @param target a stage's name or number; null for the last stage
 * @param parentOf the stage that a stage is built FROM
 */
function neededStages(staged, target, finder, parentOf) {
    const { stages } = staged;
    const start = target === null ? stages.at(-1) : finder.byNameOrNumber(target, stages.length);
    if (start === undefined || start === null)
        return new Set(stages);
    const needed = new Set();
    const pending = [start];
    for (let stage = pending.pop(); stage !== undefined; stage = pending.pop()) {
        if (needed.has(stage))
            continue;
        needed.add(stage);
        const { index } = stage;
        const parent = parentOf(stage);
        if (parent !== null)
            pending.push(parent);
        for (const name of stage.instructions.flatMap(sourcesOf)) {
            const source = finder.byNameOrNumber(name, index);
            if (source !== null)
                pending.push(source);
        }
    }
    return needed;
}
/** The stages or images that an instruction takes files from. */
function sourcesOf(instruction) {
    const own = instruction.flags.flatMap(({ name, value }) => {
        if (value === null)
            return [];
        if (name === "from")
            return [value];
        const from = name === "mount" ? (0,_mount_js__WEBPACK_IMPORTED_MODULE_0__/* .mountOptions */ .g)(value).get("from") : undefined;
        return from === undefined ? [] : [from];
    });
    return instruction.inner === null ? own : [...own, ...sourcesOf(instruction.inner)];
}


/***/ }),

/***/ 7373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ PARSE_ERROR_ID)
/* harmony export */ });
/** The id of what the parser could not read, as hadolint has it; it is no rule, so nothing can switch it off. */
const PARSE_ERROR_ID = "DL1000";


/***/ }),

/***/ 760:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ parseScript)
/* harmony export */ });
/* harmony import */ var unbash__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8989);

/** The parser looks through all here-documents for each of them: as many as these nobody writes. */
const MAX_HERE_DOCUMENTS = 1_000;
/** Characters of scripts whose trees are kept: those of a long Dockerfile. */
const KEPT = 65_536;
const trees = new Map();
let kept = 0;
/**
 * The tree of a script, with `errors` where it does not parse; null where that would take too long to find out. Not to
 * be changed: several rules ask about the same script, and get the same tree.
 */
function parseScript(script) {
    const known = trees.get(script);
    if (known !== undefined)
        return known;
    let count = 0;
    for (let at = script.indexOf("<<"); at !== -1; at = script.indexOf("<<", at + 2)) {
        count += 1;
        if (count > MAX_HERE_DOCUMENTS)
            return null;
    }
    const tree = (0,unbash__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(script);
    keep(script, tree);
    return tree;
}
function keep(script, tree) {
    if (script.length > KEPT)
        return;
    kept += script.length;
    if (kept > KEPT) {
        trees.clear();
        kept = script.length;
    }
    trees.set(script, tree);
}


/***/ }),

/***/ 5619:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ hadolintHelp),
/* harmony export */   s: () => (/* binding */ buildCheckHelp)
/* harmony export */ });
/** The page of Docker's manual about one of BuildKit's build checks, by the check's name. */
function buildCheckHelp(name) {
    const kebab = name.replace(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, "-").toLowerCase();
    return `https://docs.docker.com/go/dockerfile/rule/${kebab}/`;
}
/** The page of hadolint's manual about one of its rules. */
function hadolintHelp(id) {
    return `https://github.com/hadolint/hadolint/wiki/${id}`;
}


/***/ }),

/***/ 919:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ SPDX_LICENSES),
/* harmony export */   v: () => (/* binding */ SPDX_EXCEPTIONS)
/* harmony export */ });
/**
 * The identifiers of the SPDX License List (https://spdx.org/licenses/), deprecated ones included: from the npm package
 * spdx-license-ids 3.0.24 (CC0-1.0).
 */
const SPDX_LICENSES = words(`
  0BSD 3D-Slicer-1.0 AAL ADSL AFL-1.1 AFL-1.2 AFL-2.0 AFL-2.1 AFL-3.0 AGPL-1.0 AGPL-1.0-only
  AGPL-1.0-or-later AGPL-3.0 AGPL-3.0-only AGPL-3.0-or-later ALGLIB-Documentation AMD-newlib AMDPLPA AML
  AML-glslang AMPAS ANTLR-PD ANTLR-PD-fallback APAFML APL-1.0 APSL-1.0 APSL-1.1 APSL-1.2 APSL-2.0
  ASWF-Digital-Assets-1.0 ASWF-Digital-Assets-1.1 Abstyles AdaCore-doc Adobe-2006 Adobe-Display-PostScript
  Adobe-Glyph Adobe-Utopia Advanced-Cryptics-Dictionary Afmparse Aladdin Apache-1.0 Apache-1.1 Apache-2.0
  App-s2p Arphic-1999 Artistic-1.0 Artistic-1.0-Perl Artistic-1.0-cl8 Artistic-2.0 Artistic-dist Aspell-RU
  BOLA-1.1 BSD-1-Clause BSD-2-Clause BSD-2-Clause-Darwin BSD-2-Clause-FreeBSD BSD-2-Clause-NetBSD
  BSD-2-Clause-Patent BSD-2-Clause-Views BSD-2-Clause-first-lines BSD-2-Clause-pkgconf-disclaimer
  BSD-2-Clause-pos-unchanged BSD-3-Clause BSD-3-Clause-Attribution BSD-3-Clause-Clear BSD-3-Clause-HP
  BSD-3-Clause-LBNL BSD-3-Clause-Modification BSD-3-Clause-No-Military-License
  BSD-3-Clause-No-Nuclear-License BSD-3-Clause-No-Nuclear-License-2014 BSD-3-Clause-No-Nuclear-Warranty
  BSD-3-Clause-Open-MPI BSD-3-Clause-OpenWebUI BSD-3-Clause-Sun BSD-3-Clause-Tso BSD-3-Clause-acpica
  BSD-3-Clause-flex BSD-4-Clause BSD-4-Clause-Shortened BSD-4-Clause-UC BSD-4.3RENO BSD-4.3TAHOE
  BSD-Advertising-Acknowledgement BSD-Attribution-HPND-disclaimer BSD-Inferno-Nettverk
  BSD-Mark-Modifications BSD-Protection BSD-Source-Code BSD-Source-Code-no-disclaimer BSD-Source-alt-GPL
  BSD-Source-beginning-file BSD-Systemics BSD-Systemics-W3Works BSD-ask-to-endorse BSL-1.0 BUSL-1.1 Baekmuk
  Bahyph Barr Beerware BitTorrent-1.0 BitTorrent-1.1 Bitstream-Charter Bitstream-Vera BlueOak-1.0.0 Boehm-GC
  Boehm-GC-without-fee Borceux Brian-Gladman-2-Clause Brian-Gladman-3-Clause
  Brian-Gladman-3-Clause-no-conversion Buddy Bugroff C-UDA-1.0 CAL-1.0 CAL-1.0-Combined-Work-Exception
  CAPEC-tou CATOSL-1.1 CC-BY-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-2.5-AU CC-BY-3.0 CC-BY-3.0-AT CC-BY-3.0-AU
  CC-BY-3.0-DE CC-BY-3.0-IGO CC-BY-3.0-NL CC-BY-3.0-US CC-BY-4.0 CC-BY-NC-1.0 CC-BY-NC-2.0 CC-BY-NC-2.5
  CC-BY-NC-3.0 CC-BY-NC-3.0-DE CC-BY-NC-3.0-IGO CC-BY-NC-4.0 CC-BY-NC-ND-1.0 CC-BY-NC-ND-2.0 CC-BY-NC-ND-2.5
  CC-BY-NC-ND-3.0 CC-BY-NC-ND-3.0-DE CC-BY-NC-ND-3.0-IGO CC-BY-NC-ND-4.0 CC-BY-NC-SA-1.0 CC-BY-NC-SA-2.0
  CC-BY-NC-SA-2.0-DE CC-BY-NC-SA-2.0-FR CC-BY-NC-SA-2.0-UK CC-BY-NC-SA-2.5 CC-BY-NC-SA-3.0
  CC-BY-NC-SA-3.0-DE CC-BY-NC-SA-3.0-IGO CC-BY-NC-SA-4.0 CC-BY-ND-1.0 CC-BY-ND-2.0 CC-BY-ND-2.5 CC-BY-ND-3.0
  CC-BY-ND-3.0-DE CC-BY-ND-4.0 CC-BY-SA-1.0 CC-BY-SA-2.0 CC-BY-SA-2.0-UK CC-BY-SA-2.1-JP CC-BY-SA-2.5
  CC-BY-SA-3.0 CC-BY-SA-3.0-AT CC-BY-SA-3.0-DE CC-BY-SA-3.0-IGO CC-BY-SA-4.0 CC-PDDC CC-PDM-1.0 CC-SA-1.0
  CC0-1.0 CDDL-1.0 CDDL-1.1 CDL-1.0 CDLA-Permissive-1.0 CDLA-Permissive-2.0 CDLA-Sharing-1.0 CECILL-1.0
  CECILL-1.1 CECILL-2.0 CECILL-2.1 CECILL-B CECILL-C CERN-OHL-1.1 CERN-OHL-1.2 CERN-OHL-P-2.0 CERN-OHL-S-2.0
  CERN-OHL-W-2.0 CFITSIO CMU-Mach CMU-Mach-nodoc CNRI-Jython CNRI-Python CNRI-Python-GPL-Compatible COIL-1.0
  CPAL-1.0 CPL-1.0 CPOL-1.02 CUA-OPL-1.0 Caldera Caldera-no-preamble Catharon ClArtistic Clips
  Community-Spec-1.0 Condor-1.1 Cornell-Lossless-JPEG Cronyx Crossword CryptoSwift CrystalStacker Cube
  D-FSL-1.0 DEC-3-Clause DL-DE-BY-2.0 DL-DE-ZERO-2.0 DOC DRL-1.0 DRL-1.1 DSDP DocBook-DTD DocBook-Schema
  DocBook-Stylesheet DocBook-XML Dotseqn ECL-1.0 ECL-2.0 EFL-1.0 EFL-2.0 EPICS EPL-1.0 EPL-2.0
  ESA-PL-permissive-2.4 ESA-PL-strong-copyleft-2.4 ESA-PL-weak-copyleft-2.4 EUDatagrid EUPL-1.0 EUPL-1.1
  EUPL-1.2 Elastic-2.0 Entessa ErlPL-1.1 Eurosym FBM FDK-AAC FDK-MPEG-H FSFAP FSFAP-no-warranty-disclaimer
  FSFUL FSFULLR FSFULLRSD FSFULLRWD FSL-1.1-ALv2 FSL-1.1-MIT FTL Fair Ferguson-Twofish Frameworx-1.0
  FreeBSD-DOC FreeImage Furuseth GCR-docs GD GFDL-1.1 GFDL-1.1-invariants-only GFDL-1.1-invariants-or-later
  GFDL-1.1-no-invariants-only GFDL-1.1-no-invariants-or-later GFDL-1.1-only GFDL-1.1-or-later GFDL-1.2
  GFDL-1.2-invariants-only GFDL-1.2-invariants-or-later GFDL-1.2-no-invariants-only
  GFDL-1.2-no-invariants-or-later GFDL-1.2-only GFDL-1.2-or-later GFDL-1.3 GFDL-1.3-invariants-only
  GFDL-1.3-invariants-or-later GFDL-1.3-no-invariants-only GFDL-1.3-no-invariants-or-later GFDL-1.3-only
  GFDL-1.3-or-later GL2PS GLWTPL GPL-1.0 GPL-1.0-only GPL-1.0-or-later GPL-2.0 GPL-2.0-only GPL-2.0-or-later
  GPL-2.0-with-GCC-exception GPL-2.0-with-autoconf-exception GPL-2.0-with-bison-exception
  GPL-2.0-with-classpath-exception GPL-2.0-with-font-exception GPL-3.0 GPL-3.0-only GPL-3.0-or-later
  GPL-3.0-with-GCC-exception GPL-3.0-with-autoconf-exception Game-Programming-Gems Giftware Glide Glulxe
  Graphics-Gems Gutmann HDF5 HIDAPI HP-1986 HP-1989 HPND HPND-DEC HPND-Fenneberg-Livingston HPND-INRIA-IMAG
  HPND-Intel HPND-Kevlin-Henney HPND-MIT-disclaimer HPND-Markus-Kuhn HPND-Netrek HPND-Pbmplus HPND-SMC
  HPND-UC HPND-UC-export-US HPND-doc HPND-doc-sell HPND-export-US HPND-export-US-acknowledgement
  HPND-export-US-modify HPND-export2-US HPND-merchantability-variant HPND-sell-MIT-disclaimer-xserver
  HPND-sell-regexpr HPND-sell-variant HPND-sell-variant-MIT-disclaimer HPND-sell-variant-MIT-disclaimer-rev
  HPND-sell-variant-critical-systems HTMLTIDY HaskellReport Hippocratic-2.1 Hippocratic-3.0-core IBM-pibs
  ICU IEC-Code-Components-EULA IJG IJG-short IPA IPL-1.0 ISC ISC-Veillard ISO-permission ImageMagick Imlib2
  Info-ZIP Informatica Inner-Net-2.0 InnoSetup Intel Intel-ACPI Interbase-1.0 JPL-image JPNIC JSON Jam
  JasPer-2.0 Kastrup Kazlib Knuth-CTAN LAL-1.2 LAL-1.3 LGPL-2.0 LGPL-2.0-only LGPL-2.0-or-later LGPL-2.1
  LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0 LGPL-3.0-only LGPL-3.0-or-later LGPLLR LOOP LPD-document LPL-1.0
  LPL-1.02 LPPL-1.0 LPPL-1.1 LPPL-1.2 LPPL-1.3a LPPL-1.3c LZMA-SDK-9.11-to-9.20 LZMA-SDK-9.22 Latex2e
  Latex2e-translated-notice Leptonica LiLiQ-P-1.1 LiLiQ-R-1.1 LiLiQ-Rplus-1.1 Libpng Linux-OpenIB
  Linux-man-pages-1-para Linux-man-pages-copyleft Linux-man-pages-copyleft-2-para
  Linux-man-pages-copyleft-var Lucida-Bitmap-Fonts MIPS MIT MIT-0 MIT-CMU MIT-Click MIT-Festival
  MIT-Khronos-old MIT-Modern-Variant MIT-STK MIT-Wu MIT-advertising MIT-enna MIT-feh MIT-open-group
  MIT-testregex MITNFA MMIXware MMPL-1.0.1 MPEG-SSG MPL-1.0 MPL-1.1 MPL-2.0 MPL-2.0-no-copyleft-exception
  MS-LPL MS-PL MS-RL MTLL MVT-1.1 Mackerras-3-Clause Mackerras-3-Clause-acknowledgment MakeIndex
  Martin-Birgmeier McPhee-slideshow Minpack MirOS Motosoto MulanPSL-1.0 MulanPSL-2.0 Multics Mup NAIST-2003
  NASA-1.3 NBPL-1.0 NCBI-PD NCGL-UK-2.0 NCL NCSA NGPL NICTA-1.0 NIST-PD NIST-PD-TNT NIST-PD-fallback
  NIST-Software NLOD-1.0 NLOD-2.0 NLPL NOSL NPL-1.0 NPL-1.1 NPOSL-3.0 NRL NTIA-PD NTP NTP-0 Naumen Net-SNMP
  NetCDF Newsletr Nokia Noweb Nunit O-UDA-1.0 OAR OCCT-PL OCLC-2.0 ODC-By-1.0 ODbL-1.0 OFFIS OFL-1.0
  OFL-1.0-RFN OFL-1.0-no-RFN OFL-1.1 OFL-1.1-RFN OFL-1.1-no-RFN OGC-1.0 OGDL-Taiwan-1.0 OGL-Canada-2.0
  OGL-UK-1.0 OGL-UK-2.0 OGL-UK-3.0 OGTSL OLDAP-1.1 OLDAP-1.2 OLDAP-1.3 OLDAP-1.4 OLDAP-2.0 OLDAP-2.0.1
  OLDAP-2.1 OLDAP-2.2 OLDAP-2.2.1 OLDAP-2.2.2 OLDAP-2.3 OLDAP-2.4 OLDAP-2.5 OLDAP-2.6 OLDAP-2.7 OLDAP-2.8
  OLFL-1.3 OML OPL-1.0 OPL-UK-3.0 OPUBL-1.0 OSC-1.0 OSET-PL-2.1 OSL-1.0 OSL-1.1 OSL-2.0 OSL-2.1 OSL-3.0 OSSP
  OpenMDW-1.0 OpenPBS-2.3 OpenSSL OpenSSL-standalone OpenVision PADL PDDL-1.0 PHP-3.0 PHP-3.01 PPL PSF-2.0
  ParaType-Free-Font-1.3 Parity-6.0.0 Parity-7.0.0 Pixar Plexus PolyForm-Noncommercial-1.0.0
  PolyForm-Small-Business-1.0.0 PostgreSQL Python-2.0 Python-2.0.1 QPL-1.0 QPL-1.0-INRIA-2004 Qhull
  RHeCos-1.1 RPL-1.1 RPL-1.5 RPSL-1.0 RSA-MD RSCPL Rdisc Ruby Ruby-pty SAX-PD SAX-PD-2.0 SCEA SGI-B-1.0
  SGI-B-1.1 SGI-B-2.0 SGI-OpenGL SGMLUG-PM SGP4 SHL-0.5 SHL-0.51 SISSL SISSL-1.2 SL SMAIL-GPL SMLNJ SMPPL
  SNIA SOFA SPL-1.0 SSH-OpenSSH SSH-short SSLeay-standalone SSPL-1.0 SUL-1.0 SWL Saxpath SchemeReport
  Sendmail Sendmail-8.23 Sendmail-Open-Source-1.1 SimPL-2.0 Sleepycat Soundex Spencer-86 Spencer-94
  Spencer-99 StandardML-NJ SugarCRM-1.1.3 Sun-PPP Sun-PPP-2000 SunPro Symlinks TAPR-OHL-1.0 TCL TCP-wrappers
  TGPPL-1.0 TMate TORQUE-1.1 TOSL TPDL TPL-1.0 TTWL TTYP0 TU-Berlin-1.0 TU-Berlin-2.0 TekHVC TermReadKey
  ThirdEye TrustedQSL UCAR UCL-1.0 UMich-Merit UPL-1.0 URT-RLE Ubuntu-font-1.0 UnRAR Unicode-3.0
  Unicode-DFS-2015 Unicode-DFS-2016 Unicode-TOU UnixCrypt Unlicense Unlicense-libtelnet
  Unlicense-libwhirlpool VOSTROM VSL-1.0 Vim Vixie-Cron W3C W3C-19980720 W3C-20150513 WTFNMFPL WTFPL
  Watcom-1.0 Widget-Workshop WordNet Wsuipa X11 X11-distribute-modifications-variant X11-no-permit-persons
  X11-swapped XFree86-1.1 XSkat Xdebug-1.03 Xerox Xfig Xnet YPL-1.0 YPL-1.1 ZPL-1.1 ZPL-2.0 ZPL-2.1 Zed
  Zeeff Zend-2.0 Zimbra-1.3 Zimbra-1.4 Zlib any-OSI any-OSI-perl-modules atc-game bcrypt-Solar-Designer
  blessing bzip2-1.0.5 bzip2-1.0.6 check-cvs checkmk copyleft-next-0.3.0 copyleft-next-0.3.1 curl cve-tou
  diffmark dtoa dvipdfm eCos-2.0 eGenix etalab-2.0 fwlw gSOAP-1.3b generic-xts gnuplot gtkbook hdparm
  hyphen-bulgarian iMatix jove libpng-1.6.35 libpng-2.0 libselinux-1.0 libtiff libutil-David-Nugent lsof
  magaz mailprio man2html metamail mpi-permissive mpich2 mplus ngrep pkgconf pnmstitch psfrag psutils
  python-ldap radvd snprintf softSurfer ssh-keyscan swrule threeparttable ulem w3m wwl wxWindows xinetd
  xkeyboard-config-Zinoviev xlock xpp xzoom zlib-acknowledgement
`);
/**
 * What may follow WITH (https://spdx.org/licenses/exceptions-index.html): from the npm package spdx-exceptions 2.5.0. by
 * the Linux Foundation (CC-BY-3.0).
 */
const SPDX_EXCEPTIONS = words(`
  389-exception Asterisk-exception Autoconf-exception-2.0 Autoconf-exception-3.0 Autoconf-exception-generic
  Autoconf-exception-generic-3.0 Autoconf-exception-macro Bison-exception-1.24 Bison-exception-2.2
  Bootloader-exception CLISP-exception-2.0 Classpath-exception-2.0 DigiRule-FOSS-exception FLTK-exception
  Fawkes-Runtime-exception Font-exception-2.0 GCC-exception-2.0 GCC-exception-2.0-note GCC-exception-3.1
  GNAT-exception GNOME-examples-exception GNU-compiler-exception GPL-3.0-interface-exception
  GPL-3.0-linking-exception GPL-3.0-linking-source-exception GPL-CC-1.0 GStreamer-exception-2005
  GStreamer-exception-2008 Gmsh-exception KiCad-libraries-exception LGPL-3.0-linking-exception LLGPL
  LLVM-exception LZMA-exception Libtool-exception Linux-syscall-note Nokia-Qt-exception-1.1
  OCCT-exception-1.0 OCaml-LGPL-linking-exception OpenJDK-assembly-exception-1.0
  PS-or-PDF-font-exception-20170817 QPL-1.0-INRIA-2004-exception Qt-GPL-exception-1.0 Qt-LGPL-exception-1.1
  Qwt-exception-1.0 SANE-exception SHL-2.0 SHL-2.1 SWI-exception Swift-exception Texinfo-exception
  UBDL-exception Universal-FOSS-exception-1.0 WxWindows-exception-3.1 cryptsetup-OpenSSL-exception
  eCos-exception-2.0 fmt-exception freertos-exception-2.0 gnu-javamail-exception i2p-gpl-java-exception
  libpri-OpenH323-exception mif-exception openvpn-openssl-exception stunnel-exception u-boot-exception-2.0
  vsftpd-openssl-exception x11vnc-openssl-exception
`);
function words(text) {
    return new Set(text.trim().split(/\s+/));
}


/***/ }),

/***/ 2243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ fitsType)
});

// EXTERNAL MODULE: ./src/lint/rules/data/spdx.ts
var spdx = __webpack_require__(919);
;// CONCATENATED MODULE: ./src/lint/rules/spdx.ts

const REFERENCE = /^(?:DocumentRef-[a-z0-9.-]+:)?LicenseRef-[a-z0-9.-]+$/i;
/**
 * Whether the text is a licence expression: identifiers as the list spells them, `+`, WITH, AND, OR and brackets.
 * Source: https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/
 */
function isLicenseExpression(text) {
    let depth = 0;
    let wanted = "license";
    /** WITH may follow a licence, but no bracket and no exception. */
    let mayHaveException = false;
    for (const [token] of text.matchAll(/[()]|[^\s()]+/g)) {
        if (token === "(" || token === ")") {
            if ((token === "(") !== (wanted === "license"))
                return false;
            depth += token === "(" ? 1 : -1;
            if (depth < 0 || wanted === "exception")
                return false;
            mayHaveException = false;
        }
        else if (wanted === "license") {
            if (!isLicense(token))
                return false;
            wanted = "operator";
            mayHaveException = true;
        }
        else if (wanted === "exception") {
            if (!spdx/* SPDX_EXCEPTIONS */.v.has(token))
                return false;
            wanted = "operator";
            mayHaveException = false;
        }
        else if (isWord(token, "WITH") && mayHaveException)
            wanted = "exception";
        else if (isWord(token, "AND") || isWord(token, "OR"))
            wanted = "license";
        else
            return false;
    }
    return wanted === "operator" && depth === 0;
}
function isLicense(token) {
    return spdx/* SPDX_LICENSES */.p.has(token) || spdx/* SPDX_LICENSES */.p.has(token.replace(/\+$/, "")) || REFERENCE.test(token);
}
/** All upper case or all lower case. */
function isWord(token, word) {
    return token === word || token === word.toLowerCase();
}

;// CONCATENATED MODULE: ./src/lint/rules/label-types.ts

/** Longer values are no dates, versions or addresses; this bounds the time that a check takes. */
const LONGEST = 1000;
const CHECKS = {
    text: () => true,
    url: isUrl,
    rfc3339: isTime,
    semver: (value) => SEMVER.test(value),
    hash: (value) => /^(?:[0-9a-f]{7,40}|[0-9a-f]{64})$/.test(value),
    spdx: isLicenseExpression,
    email: (value) => EMAIL.test(value),
};
/**
 * Whether a label's value is what its type asks for. Sources: RFC 3986 (url, absolute), RFC 3339, https://semver.org,
 * https://git-scm.com/docs/gitglossary (hash: an object name, whole or shortened to 7 digits or more), the licence
 * expressions of https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/, RFC 5322 (email).
 */
function fitsType(value, type) {
    return type === "text" || (value.length <= LONGEST && CHECKS[type](value));
}
/** The platform's parser mends what it reads, so the characters are looked at first. */
function isUrl(value) {
    return /^[a-z][a-z0-9+.-]*:[\w.~:/?#[\]@!$&'()*+,;=%-]*$/i.test(value) && URL.canParse(value);
}
function isTime(value) {
    const parts = /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i.exec(value);
    if (parts === null)
        return false;
    const [year, month, day] = parts.slice(1, 4).map(Number);
    const date = new Date(0);
    date.setUTCFullYear(year ?? 0, (month ?? 0) - 1, day);
    return date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
}
/** The expression that semver.org suggests. */
const SEMVER = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/;
/** `addr-spec` without comments, folding and the obsolete forms. */
const EMAIL = /^(?:[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*|"(?:[ !#-[\]-~]|\\[ -~])*")@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\[[!-Z^-~]*\])$/i;


/***/ }),

/***/ 9572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ pragmaRules),
/* harmony export */   v: () => (/* binding */ uselessPragma)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5619);

/** For teams that want no exceptions: off until a configuration gives it a severity. */
const ignorePragma = {
    id: "DL1001",
    aliases: [],
    severity: "off",
    title: "rule.DL1001.title",
    why: "rule.DL1001.why",
    example: {
        bad: "# hadolint ignore=DL3006\nFROM python\n",
        good: "FROM python:3.14-slim\n",
    },
    helpUrl: (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .hadolintHelp */ .p)("DL1001"),
    *check({ pragmas }) {
        for (const { dialect, scope, range } of pragmas.ignores) {
            const isInline = scope.kind === "instruction" || scope.kind === "line";
            if (dialect !== "hadolint" || !isInline || range === null)
                continue;
            yield { range, message: "rule.DL1001.message" };
        }
    },
};
const MESSAGES = {
    malformed: "rule.LR1007.message",
    all: "rule.LR1007.all",
    refused: "rule.LR1007.refused",
    misplaced: "rule.LR1007.misplaced",
    repeated: "rule.LR1007.repeated",
};
/** A comment to the linter that has no effect. Names that silence nothing are known only when all rules have spoken. */
const uselessPragma = {
    id: "LR1007",
    aliases: [],
    severity: "info",
    title: "rule.LR1007.title",
    why: "rule.LR1007.why",
    example: {
        bad: "# hadolint ignore=DL3006 the newest is wanted here\nFROM python\n",
        good: "# hadolint ignore=DL3006 # the newest is wanted here\nFROM python\n",
    },
    helpUrl: "https://github.com/hadolint/hadolint#inline-ignores",
    *check({ pragmas }) {
        for (const { problem, range } of pragmas.broken) {
            yield {
                range,
                message: MESSAGES[problem],
                ...(problem === "refused" && { severity: "error" }),
            };
        }
    },
};
const pragmaRules = [ignorePragma, uselessPragma];


/***/ }),

/***/ 1299:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ sizeCommentRule)
/* harmony export */ });
/* harmony import */ var _dockerfile_size_comments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9620);

const MESSAGES = {
    malformed: { message: "rule.LR1009.malformed", severity: "error" },
    "no-size": { message: "rule.LR1009.noSize", severity: "error" },
    misplaced: { message: "rule.LR1009.misplaced", severity: "warning" },
    repeated: { message: "rule.LR1009.repeated", severity: "warning" },
};
/** A size limit in a comment that limits nothing. */
const sizeCommentRule = {
    id: "LR1009",
    aliases: [],
    severity: "error",
    title: "rule.LR1009.title",
    why: "rule.LR1009.why",
    example: {
        bad: "FROM python:3.14-slim\n# layer-report max-size=20 megabytes\nRUN pip install --no-cache-dir flask==3.1.2\n",
        good: "FROM python:3.14-slim\n# layer-report max-size=20MB # flask and what it needs\nRUN pip install --no-cache-dir flask==3.1.2\n",
    },
    helpUrl: "https://docs.docker.com/build/building/best-practices/",
    *check({ dockerfile }) {
        for (const { problem, value, range } of (0,_dockerfile_size_comments_js__WEBPACK_IMPORTED_MODULE_0__/* .readSizeComments */ .c)(dockerfile).broken) {
            yield { range, values: { value }, ...MESSAGES[problem] };
        }
    },
};


/***/ }),

/***/ 8108:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ue: () => (/* binding */ execCommands),
  mJ: () => (/* binding */ isPosixShell),
  hf: () => (/* binding */ shellCommands)
});

// EXTERNAL MODULE: ./node_modules/unbash/dist/parser.js + 16 modules
var parser = __webpack_require__(8989);
// EXTERNAL MODULE: ./src/lint/parse-script.ts
var parse_script = __webpack_require__(760);
;// CONCATENATED MODULE: ./src/lint/shell-wrappers.ts
/** Programs that run the command in their arguments, with the options of theirs that take a value. */
const WRAPPERS = new Map([
    ["builtin", new Set()],
    ["busybox", new Set()],
    ["command", new Set()],
    ["doas", new Set(["-C", "-u"])],
    ["env", new Set(["-u", "--unset", "-C", "--chdir"])],
    ["exec", new Set(["-a"])],
    ["nice", new Set(["-n", "--adjustment"])],
    ["nohup", new Set()],
    ["sudo", new Set(["-C", "-D", "-g", "-h", "-p", "-R", "-r", "-T", "-t", "-U", "-u", "--user", "--group"])],
]);
/** Options that make the wrapper say something about the command instead of running it. */
const ASKING = new Set(["-v", "-V", "--help", "--version", "-l", "--list"]);
/** The words of the command that a wrapper runs; null where the command is no wrapper or runs nothing. */
function unwrap(command) {
    const withValue = WRAPPERS.get(command.name);
    if (withValue === undefined)
        return null;
    for (let index = 1; index < command.words.length; index += 1) {
        const value = command.words[index]?.value ?? "";
        if (value === "--")
            return command.words.slice(index + 1);
        if (withValue.has(value))
            index += 1;
        else if (value.startsWith("-")) {
            if (command.name !== "exec" && ASKING.has(value))
                return null;
        }
        else if (!isAssignment(value))
            return command.words.slice(index);
    }
    return null;
}
function isAssignment(value) {
    return /^[A-Za-z_]\w*=/.test(value);
}

;// CONCATENATED MODULE: ./src/lint/shell.ts



const SHELLS = new Set(["sh", "bash", "dash", "ash", "ksh", "zsh"]);
/** `sh -c` in `sh -c`, `sudo env nice …`: deeper than this nobody nests them by hand. */
const MAX_DEPTH = 8;
/** Whether the program reads the language that this module understands. */
function isPosixShell(program) {
    return SHELLS.has(program.slice(program.lastIndexOf("/") + 1));
}
/**
 * Gives every simple command of a script, in the order written: in lists, pipes, subshells, loops, functions, command
 * substitutions, `sh -c '…'`, and behind `sudo`, `env`, `exec` and the like, where the outer command comes first.
 * A script (or a nested one) that does not parse has no commands.
 */
function shellCommands(script, locate, depth = 0) {
    const found = [];
    const root = (0,parse_script/* parseScript */.t)(script);
    if (root === null)
        return found;
    const pending = [{ node: root, holder: null, locate, source: script }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const { node, holder } = next;
        let { locate: place, source } = next;
        if (node.type === "Script") {
            if (node.errors !== undefined && node.errors.length > 0)
                continue;
            if (node.source !== undefined && holder !== null) {
                // Backquotes with escapes inside: offsets count in the unescaped text, so only the whole can be pointed at.
                const range = holder.locate(holder.node.pos, holder.node.end);
                place = () => range;
                source = node.source;
            }
        }
        else if (node.type === "Command") {
            const command = toShellCommand(node, place, source);
            if (command !== null) {
                append(found, commandAndInner(command, depth));
                append(found, hereDocumentCommands(node, command, place, depth));
            }
        }
        const asHolder = { node, locate: place };
        const children = [];
        (0,parser/* forEachChild */.dK)(node, (child) => children.push({ node: child, holder: asHolder, locate: place, source }));
        for (let index = children.length - 1; index >= 0; index -= 1) {
            const child = children[index];
            if (child !== undefined)
                pending.push(child);
        }
    }
    return found;
}
/** The command of an exec form: its words are given, no shell takes part. */
function execCommands(words, range) {
    const command = fromWords(words, range);
    return command === null ? [] : commandAndInner(command, 0);
}
function fromWords(words, range) {
    const program = words[0];
    if (program === undefined)
        return null;
    return { name: program.value.slice(program.value.lastIndexOf("/") + 1), words, range };
}
function toShellCommand(node, locate, source) {
    if (node.name === undefined)
        return null;
    const words = [toShellWord(node.name, locate)];
    for (const argument of node.args) {
        words.push(argument.type === "Word"
            ? toShellWord(argument, locate)
            : wordAt(source.slice(argument.pos, argument.end), true, argument.pos, argument.end, locate));
    }
    return fromWords(words, locate(node.pos, node.end));
}
function toShellWord(word, locate) {
    const inner = word.text === word.value ? 0 : 1;
    // `'…'` and `"…"` without escapes: the value stands inside the quotes as it is.
    const plain = word.text.length === word.value.length + 2 * inner && word.text.startsWith(word.value, inner);
    if (plain) {
        const shifted = (start, end) => locate(word.pos + inner + start, word.pos + inner + end);
        return {
            value: word.value,
            literal: isLiteral(word),
            range: locate(word.pos, word.end),
            locate: shifted,
        };
    }
    return wordAt(word.value, isLiteral(word), word.pos, word.end, locate);
}
function wordAt(value, literal, start, end, locate) {
    const range = locate(start, end);
    return { value, literal, range, locate: () => range };
}
function isLiteral(word) {
    return (word.parts ?? []).every((part) => {
        switch (part.type) {
            case "Literal":
            case "SingleQuoted":
            case "AnsiCQuoted":
            case "Glob":
                return true;
            case "DoubleQuoted":
                return part.parts.every((child) => child.type === "Literal");
            default:
                return false;
        }
    });
}
function commandAndInner(command, depth) {
    const found = [command];
    for (let words = unwrap(command); words !== null && found.length <= MAX_DEPTH;) {
        const first = words[0];
        const last = words.at(-1);
        if (first === undefined || last === undefined)
            break;
        const inner = fromWords(words, { start: first.range.start, end: last.range.end });
        if (inner === null)
            break;
        found.push(inner);
        words = unwrap(inner);
    }
    const innermost = found.at(-1);
    const script = innermost === undefined || depth >= MAX_DEPTH ? null : scriptArgument(innermost);
    if (script !== null)
        append(found, shellCommands(script.value, script.locate, depth + 1));
    return found;
}
/** The word after `-c` of `sh -c`, `bash -exc` …; null where the command is no such call. */
function scriptArgument(command) {
    if (!isPosixShell(command.name))
        return null;
    for (let index = 1; index < command.words.length; index += 1) {
        const value = command.words[index]?.value ?? "";
        if (/^-[a-z]*c[a-z]*$/.test(value))
            return command.words[index + 1] ?? null;
        if (value === "-o")
            index += 1;
        else if (!value.startsWith("-"))
            return null;
    }
    return null;
}
/** `bash <<EOF`: the shell reads its commands from the here-document. */
function hereDocumentCommands(node, command, locate, depth) {
    if (depth >= MAX_DEPTH || !isPosixShell(command.name))
        return [];
    if (!command.words.slice(1).every((word) => word.value.startsWith("-")))
        return [];
    const found = [];
    for (const redirect of node.redirects) {
        if (redirect.type !== "HereDoc")
            continue;
        const { body } = redirect;
        const shifted = (start, end) => locate(body.pos + start, body.pos + end);
        append(found, shellCommands(body.text, shifted, depth + 1));
    }
    return found;
}
/** As `push(...more)`, which a long list would overflow the stack with. */
function append(list, more) {
    for (const command of more)
        list.push(command);
}


/***/ }),

/***/ 2821:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shellCheckHelp),
/* harmony export */   o: () => (/* binding */ isShellCheckId)
/* harmony export */ });
/** Whether it is the id of one of ShellCheck's own rules: https://www.shellcheck.net/wiki/ */
function isShellCheckId(name) {
    return /^SC\d{4}$/.test(name);
}
/** The page of ShellCheck's wiki about one of its rules. */
function shellCheckHelp(id) {
    return `https://www.shellcheck.net/wiki/${id}`;
}


/***/ }),

/***/ 4652:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ createStageFinder)
/* harmony export */ });
/** A finder whose questions take logarithmic time, however many stages share a name. */
function createStageFinder(stages) {
    const byName = new Map();
    for (const { name, index } of stages) {
        if (name === null)
            continue;
        const known = byName.get(name);
        if (known === undefined)
            byName.set(name, [index]);
        else
            known.push(index);
    }
    const finder = {
        byName(name, before) {
            const indices = byName.get(name);
            if (indices === undefined)
                return null;
            let low = 0;
            let high = indices.length;
            while (low < high) {
                const middle = (low + high) >> 1;
                if ((indices[middle] ?? before) < before)
                    low = middle + 1;
                else
                    high = middle;
            }
            const found = indices[low - 1];
            return found === undefined ? null : (stages[found] ?? null);
        },
        byNameOrNumber(name, before) {
            const named = finder.byName(name.toLowerCase(), before);
            if (named !== null || !/^\d{1,9}$/.test(name))
                return named;
            const index = Number(name);
            return index < before ? (stages[index] ?? null) : null;
        },
    };
    return finder;
}


/***/ }),

/***/ 8456:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isWindowsImage)
/* harmony export */ });
/** Images of Windows, whose shell is cmd where SHELL says nothing. */
const WINDOWS = /(?:^|[/-])(?:nanoserver|windowsservercore|servercore)(?:$|[-/])|^mcr\.microsoft\.com\/windows(?:$|\/)/;
/** Whether the name or the tag of the image that a stage goes back to says that it is one of Windows. */
function isWindowsImage({ ancestors, baseImage }, stage) {
    const base = baseImage(ancestors(stage).at(-1) ?? stage);
    if (base.kind !== "image")
        return false;
    const { familiarName, tag } = base.reference;
    return WINDOWS.test(familiarName) || (tag !== null && WINDOWS.test(tag));
}


/***/ }),

/***/ 9529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ nearName)
/* harmony export */ });
/** A name that is further away than this is another name, not a slip. */
const FURTHEST = 2;
/** More names than anybody has; further ones are not looked at, so that a hostile file cannot make this slow. */
const MOST_NAMES = 200;
/** Longer names are typed by machines. */
const LONGEST_NAME = 100;
/**
 * The name that was probably meant: the one with the fewest letters put in, left out or replaced, at most two and fewer
 * than the name has. Another case is the smallest slip of all. Of equally near names the first counts; null where
 * none is near.
 */
function nearName(name, names) {
    if (name.length > LONGEST_NAME)
        return null;
    let found = null;
    let nearest = Math.min(FURTHEST, name.length - 1) + 1;
    let looked = 0;
    const upper = name.toUpperCase();
    for (const other of names) {
        looked += 1;
        if (looked > MOST_NAMES)
            break;
        if (other === name || Math.abs(other.length - name.length) >= nearest)
            continue;
        const isOtherCase = other.length === name.length && other.toUpperCase() === upper;
        const distance = isOtherCase ? 0 : editDistance(name, other, nearest - 1);
        if (distance >= nearest)
            continue;
        nearest = distance;
        found = other;
    }
    return found;
}
/** The Levenshtein distance where it is at most `most`, and something larger where it is not. */
function editDistance(left, right, most) {
    let same = 0;
    while (same < left.length && left[same] === right[same])
        same += 1;
    const leftRest = left.slice(same);
    const rightRest = right.slice(same);
    if (leftRest === "" || rightRest === "")
        return leftRest.length + rightRest.length;
    if (most === 0)
        return 1;
    const replaced = editDistance(leftRest.slice(1), rightRest.slice(1), most - 1);
    const leftOut = editDistance(leftRest.slice(1), rightRest, most - 1);
    const putIn = editDistance(leftRest, rightRest.slice(1), most - 1);
    return 1 + Math.min(replaced, leftOut, putIn);
}


/***/ }),

/***/ 206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ looksSecret)
/* harmony export */ });
const SECRET_WORDS = new Set([
    "apikey",
    "auth",
    "credential",
    "credentials",
    "key",
    "password",
    "pword",
    "passwd",
    "secret",
    "token",
]);
const PUBLIC_WORDS = new Set(["public", "file", "version"]);
/** Names without such a word that programs document as the place for a secret. */
const SECRET_NAMES = new Set([
    "borg_passphrase", // https://borgbackup.readthedocs.io/en/stable/usage/general.html#environment-variables
    "mysql_pwd", // https://dev.mysql.com/doc/refman/8.4/en/environment-variables.html
    "pgpassword", // https://www.postgresql.org/docs/current/libpq-envars.html
    "sshpass", // https://linux.die.net/man/1/sshpass
]);
/**
 * Whether a variable of this name probably holds a secret: by the rule of BuildKit's own check
 * (https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/), or since it is one of a few well-known
 * names.
 */
function looksSecret(name) {
    const lower = name.toLowerCase();
    const words = lower.split("_");
    const hasSecretWord = words.some((word) => SECRET_WORDS.has(word)) || SECRET_NAMES.has(lower);
    return hasSecretWord && !words.some((word) => PUBLIC_WORDS.has(word));
}


/***/ })

};
