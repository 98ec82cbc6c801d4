export const id = 451;
export const ids = [451];
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

/***/ 9008:
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
        for (const found of finalRuns(context)) {
            if (isMountedAway(found.run.instruction, LISTS))
                continue;
            const left = notCleaned(found, (command) => removesFrom(command, LISTS) || isDistClean(command));
            const update = [...packageCommands(left, APT_AND_APTITUDE, UPDATE)].at(-1);
            if (update === undefined)
                continue;
            const fix = isLastUse(context, found)
                ? appendCommand(context.dockerfile, found.run, "rm -rf /var/lib/apt/lists/*")
                : null;
            yield { range: update.range, message: "rule.DL3009.message", fix };
        }
    },
};
/**
 * Nobody misses the lists: the RUN installs with them itself, and nothing behind it installs in that stage or in one
 * that is built FROM it. What ONBUILD runs, runs later.
 */
function isLastUse(context, { stage, run, commands }) {
    if (run.deferred || [...packageCommands(commands, APT_AND_APTITUDE, INSTALL)].length === 0)
        return false;
    const { dockerfile, staged } = context;
    return staged.stages.slice(stage.index).every((later) => {
        if (later === stage)
            return lastMention(dockerfile, later) <= run.instruction.range.end;
        return !context.ancestors(later).includes(stage) || lastMention(dockerfile, later) === -1;
    });
}
const mentions = new WeakMap();
/** Where the last instruction begins that may use apt; -1 where none does. */
function lastMention({ text }, stage) {
    const known = mentions.get(stage);
    if (known !== undefined)
        return known;
    const last = stage.instructions.findLast(({ keyword, range }) => (keyword === "RUN" || keyword === "ONBUILD") && /apt/i.test(text.slice(range.start, range.end)));
    const start = last?.range.start ?? -1;
    mentions.set(stage, start);
    return start;
}
/** Source: https://manpages.debian.org/trixie/apt/apt-get.8.en.html (dist-clean) */
function isDistClean(command) {
    return DIST_CLEAN.has(readPackageCommand(command, APT)?.subcommand ?? "");
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
        for (const found of finalRuns(context)) {
            for (const { range, options, mayHaveMore } of packageCommands(found.commands, APT, INSTALL)) {
                const isOff = hasOption(options, ["--no-install-recommends"]) ||
                    setsTo(options, "APT::Install-Recommends", false) ||
                    options.some(({ name, value }) => name === "--install-recommends" && isSwitch(value, false));
                if (mayHaveMore || isOff || isConfigured(found.stage, found.run.instruction))
                    continue;
                const fix = afterInstall(context.dockerfile.text, range, " --no-install-recommends");
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
                    const isUnpacked = namesOf(instruction, source).some((name) => (unpacked.get(name) ?? -1) > instruction.range.start);
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
function namesOf(copy, { text, path }) {
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
;// CONCATENATED MODULE: ./src/lint/fixes/move.ts
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
        return reorder(context.dockerfile, moving, [...others, ...copies]);
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
 * install from the same list is let off, for then the first one has done the work in a layer that stays cached.
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
        const copyBelowInstall = createCopyBelowInstall(context);
        for (const stage of context.staged.stages) {
            const inherited = context.ancestors(stage).flatMap(manifestInstalls);
            const events = inOrder(context, stage, new Set(inherited.map(({ manager }) => manager)));
            yield* earlyCopies(stage, events, copyBelowInstall);
        }
    },
};
/**
 * The copies of application files and the installs of a stage, as they follow each other; without those whose manager
 * has installed from its list already.
 */
function inOrder(context, stage, installed) {
    const runs = new Map(context.runs(stage).map((run) => [run.instruction, run]));
    const events = [];
    for (const instruction of stage.instructions) {
        const source = applicationSource(context, stage, instruction);
        if (source !== null)
            events.push({ instruction, kind: "copy", source });
        const run = runs.get(instruction);
        for (const install of run === undefined ? [] : installsOf(run)) {
            if (isFromManifest(install)) {
                if (installed.has(install.manager))
                    continue;
                installed.add(install.manager);
            }
            events.push({ instruction, kind: "install", install });
        }
    }
    return events;
}
function earlyCopies(stage, events, copyBelow) {
    const found = [];
    const last = events.findLast(({ kind }) => kind === "install");
    let next = null;
    let nextFromManifest = null;
    for (const event of events.toReversed()) {
        if (event.kind === "install") {
            next = event.install;
            if (isFromManifest(next))
                nextFromManifest = next;
            continue;
        }
        // An install from a list needs more than a change of order, so that is what to tell where there are both.
        const install = nextFromManifest ?? next;
        if (install === null || last === undefined)
            continue;
        const { range, text } = event.source;
        const values = { source: text, command: install.command };
        // What a list names may be more than the list: paths, other lists. Only somebody who reads it can tell.
        const fix = install.from === "names" ? copyBelow(stage, event.instruction, last.instruction) : null;
        found.push({ range, message: `rule.LR1004.${install.from}`, values, fix });
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
 * CMD, ENTRYPOINT and HEALTHCHECK CMD in shell form. Quiet after a SHELL, one of the base image too where that is known:
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
    const fix = execForm(context, stage, { command, isHealthCheck: command !== instruction });
    if (command !== instruction)
        return { range, message: "rule.DL3025.healthcheck", fix };
    return { range, message: "rule.DL3025.message", values: { instruction: command.keyword }, fix };
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
// EXTERNAL MODULE: ./src/lint/stage-finder.ts
var stage_finder = __webpack_require__(4652);
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

// EXTERNAL MODULE: ./src/lint/needed-stages.ts
var needed_stages = __webpack_require__(8450);
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






function* installs(run) {
    for (const command of run.commands) {
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
/** Other than hadolint: only in stages whose layers are in the image. */
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
                for (const { range, options, packages } of installs(run)) {
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
                const lastClean = run.commands.findLastIndex(emptiesCache);
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
function emptiesCache({ name, words }) {
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

/***/ 5817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ toConfig),
/* harmony export */   u: () => (/* binding */ mostSevere)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8472);
/* harmony import */ var _lint_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8262);


/**
 * Puts sources together as hadolint 2.15.1 does: of single values the stronger source's holds; lists add up; a rule
 * with several severities has the most severe, and none where it is ignored; and of two types for one label the weaker
 * source's holds. hadolint fails from "info" on where no threshold is set, so `compat: hadolint` does too.
 *
 * @param layers the weakest first
 */
function toConfig(layers) {
    const { threshold, noFail, overrides, ignored, ...values } = layers.reduce(join, {});
    const off = (ignored ?? []).map((id) => [id, "off"]);
    return {
        ..._lint_config_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_CONFIG */ .PV,
        ...values,
        severities: new Map([...(overrides ?? []), ...off]),
        failOn: noFail === true ? "never" : (threshold ?? (values.compat === "hadolint" ? "info" : null)),
    };
}
function join(weaker, stronger) {
    return {
        ...weaker,
        ...stronger,
        overrides: mostSevere([...(weaker.overrides ?? []), ...(stronger.overrides ?? [])]),
        ignored: [...(weaker.ignored ?? []), ...(stronger.ignored ?? [])],
        trustedRegistries: [...(weaker.trustedRegistries ?? []), ...(stronger.trustedRegistries ?? [])],
        labelSchema: new Map([...(stronger.labelSchema ?? []), ...(weaker.labelSchema ?? [])]),
    };
}
/** One severity a rule: of two that it is given, the more severe. */
function mostSevere(given) {
    const found = new Map();
    for (const severity of _finding_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .o.toReversed()) {
        for (const [id, own] of given)
            if (own === severity)
                found.set(id, severity);
    }
    return found;
}


/***/ }),

/***/ 8262:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PV: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   pc: () => (/* binding */ HADOLINT_FORMATS),
/* harmony export */   xP: () => (/* binding */ LABEL_TYPES)
/* harmony export */ });
/** What a label's value may be held to. */
const LABEL_TYPES = ["text", "url", "rfc3339", "semver", "hash", "spdx", "email"];
/** What hadolint writes; not all of it is written here. */
const HADOLINT_FORMATS = [
    "tty",
    "json",
    "checkstyle",
    "codeclimate",
    "gitlab_codeclimate",
    "gnu",
    "codacy",
    "sonarqube",
    "sarif",
    "junit",
];
/** What holds where nothing says otherwise. */
const DEFAULT_CONFIG = {
    severities: new Map(),
    trustedRegistries: [],
    labelSchema: new Map(),
    strictLabels: false,
    ignorePragmas: true,
    failOn: null,
    compat: null,
    format: null,
    color: true,
};


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

/***/ 5392:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readShellCheck),
/* harmony export */   S: () => (/* binding */ toFindings)
/* harmony export */ });
/* harmony import */ var _untyped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8472);


/** Reads what `shellcheck --format=json1` writes; null where it is something else. */
function readShellCheck(json) {
    const { comments } = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((0,_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(json));
    if (!Array.isArray(comments))
        return null;
    return (0,_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(comments).flatMap((item) => {
        const comment = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(item);
        const [line, column, code] = [(0,_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(comment.line), (0,_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(comment.column), (0,_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(comment.code)];
        const message = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(comment.message);
        const level = _finding_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .o.find((severity) => severity === comment.level);
        if (line === null || column === null || code === null || message === null || level === undefined)
            return [];
        const endLine = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(comment.endLine) ?? line;
        const endColumn = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(comment.endColumn) ?? column;
        return [{ file: (0,_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(comment.file) ?? "-", line, endLine, column, endColumn, level, code, message }];
    });
}
/** The remarks as findings at their places in the Dockerfile. What is about the lines put before the script is dropped. */
function toFindings(script, comments) {
    const indexOf = createIndexOf(script.text);
    return comments.flatMap(({ line, column, endLine, endColumn, level, code, message }) => {
        const start = indexOf(line, column);
        const end = Math.max(indexOf(endLine, endColumn), start);
        const range = script.locate(...(end > start ? [start, end] : wordAt(script.text, start)));
        if (range === null)
            return [];
        const ruleId = `SC${String(code).padStart(4, "0")}`;
        return [{ ruleId, severity: level, message: "shellcheck.message", values: { text: message }, range }];
    });
}
/** A parse error is a place between two characters: it shows as the word there, or as the last character before. */
function wordAt(script, at) {
    const word = /\S+/y;
    word.lastIndex = at;
    if (word.test(script))
        return [at, word.lastIndex];
    const before = script.slice(0, at).trimEnd();
    return [Math.max(0, before.length - 1), before.length];
}
/** Gives the index of a line and column; of what is outside the text, the nearest end of it. */
function createIndexOf(script) {
    const feeds = [-1];
    for (let feed = script.indexOf("\n"); feed >= 0; feed = script.indexOf("\n", feed + 1))
        feeds.push(feed);
    feeds.push(script.length);
    const known = new Map();
    return (line, column) => {
        const start = (feeds[line - 1] ?? script.length) + 1;
        const end = feeds[line] ?? script.length;
        if (start >= end)
            return Math.min(start, script.length);
        const starts = known.get(line) ?? characterStarts(script.slice(start, end));
        known.set(line, starts);
        return start + (starts[Math.max(0, column - 1)] ?? end - start);
    };
}
/** Where each character of a text begins, in UTF-16 code units. */
function characterStarts(characters) {
    const starts = [];
    let at = 0;
    for (const character of characters) {
        starts.push(at);
        at += character.length;
    }
    return Uint32Array.from(starts);
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

/***/ 3451:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPipeline: () => (/* binding */ runPipeline)
});

;// CONCATENATED MODULE: ./src/image/layer-entry.ts
function toByteString(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
/** The name as text; bytes that are no UTF-8 read as U+FFFD. Not escaped for any output. */
function showPath(path) {
    return Buffer.from(path, "latin1").toString("utf8");
}

;// CONCATENATED MODULE: ./src/image/advice/path-patterns.ts
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

;// CONCATENATED MODULE: ./src/image/advice/build-tools.ts

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
const isToolDirectory = createPathSearch([
    { from: "root", parts: ["usr", "lib", "gcc"], found: true },
    { from: "root", parts: ["usr", "libexec", "gcc"], found: true },
    { from: "root", parts: ["usr", "include"], found: true },
    { from: "root", parts: ["usr", "local", "include"], found: true },
]);
const isLibraryDirectory = createPathSearch([
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

;// CONCATENATED MODULE: ./src/image/top-files.ts
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

;// CONCATENATED MODULE: ./src/image/advice/largest-files.ts

const MOST = 5;
/** The few largest of many files, largest first; of equal sizes those that are first by path. */
class LargestFiles {
    files = [];
    add({ path, bytes }) {
        const { files } = this;
        const last = files[MOST - 1];
        if (last !== undefined && !isLarger({ path, bytes }, last))
            return;
        const place = files.findIndex((file) => isLarger({ path, bytes }, file));
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

;// CONCATENATED MODULE: ./src/image/advice/bytecode.ts

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
            group = createGroup(BASE_BYTECODE, write.layer, null);
            this.found.set(directory, group);
        }
        addFile(group, write);
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

;// CONCATENATED MODULE: ./src/image/advice/downloads.ts

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
const isGemHome = createPathSearch([
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

;// CONCATENATED MODULE: ./src/image/advice/from-context.ts
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
function gitTopic(source) {
    if (source === "context")
        return GIT_CONTEXT;
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

;// CONCATENATED MODULE: ./src/image/advice/package-lists.ts
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
const package_lists_topic = (message) => ({
    ruleId: packageLists.id,
    message,
    certainty: "exact",
});
const package_lists_APT = package_lists_topic("rule.LR2001.apt");
const APK = package_lists_topic("rule.LR2001.apk");
const DNF = package_lists_topic("rule.LR2001.dnf");
const YUM = package_lists_topic("rule.LR2001.yum");
const ZYPPER = package_lists_topic("rule.LR2001.zypper");
/** Where package managers keep what they know of their repositories, which is out of date the next day. */
const PACKAGE_LISTS = [
    { from: "root", parts: ["var", "lib", "apt", "lists"], found: package_lists_APT },
    { from: "root", parts: ["var", "cache", "apk"], found: APK },
    // These hold packages too; one command removes both.
    { from: "root", parts: ["var", "cache", "dnf"], found: DNF },
    { from: "root", parts: ["var", "cache", "libdnf5"], found: DNF },
    { from: "root", parts: ["var", "cache", "yum"], found: YUM },
    { from: "root", parts: ["var", "cache", "zypp"], found: ZYPPER },
];

;// CONCATENATED MODULE: ./src/image/advice/secret-files.ts

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
const secret_files_topic = (message) => ({
    ruleId: secretFiles.id,
    message,
    certainty: "looks-like",
});
const DELETED = secret_files_topic("rule.LR2011.deleted");
const CONTEXT = secret_files_topic("rule.LR2011.context");
const OTHER = secret_files_topic("rule.LR2011.message");
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
const isPublicPlace = createPathSearch([
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

// EXTERNAL MODULE: ./src/dockerfile/line-index.ts
var line_index = __webpack_require__(6403);
;// CONCATENATED MODULE: ./src/dockerfile/stages.ts
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

// EXTERNAL MODULE: ./src/dockerfile/variables.ts
var dockerfile_variables = __webpack_require__(1763);
// EXTERNAL MODULE: ./src/secret-names.ts
var secret_names = __webpack_require__(206);
;// CONCATENATED MODULE: ./src/image/history-values.ts
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

;// CONCATENATED MODULE: ./src/image/secret-shapes.ts

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
        return (0,secret_names/* looksSecret */.n)(name) && counts(name) && !REFERENCE.test(secret) ? [secretPart(match)] : [];
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

;// CONCATENATED MODULE: ./src/image/advice/secret-variables.ts






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
        if (equals === -1 || !(((0,secret_names/* looksSecret */.n)(name) && isSecretValue(value)) || isToken(value)))
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
        const spans = [...runArgumentValues(text, { names, values: input.buildArgs }), ...argRowValues(text)];
        for (const span of spans) {
            const name = assignedName(text, span);
            const value = text.slice(span.start, span.end);
            if (name === null || shown.has(name))
                continue;
            if (!(((0,secret_names/* looksSecret */.n)(name) && isSecretValue(value)) || isToken(value)))
                continue;
            shown.set(name, { message: "rule.LR2012.arg", name, layer, lines: declared("ARG", name) ?? lines });
        }
    }
    return [...shown.values()];
}
/** Tokens and passwords that stand in a command itself; once a row. */
function shownByText(input, named) {
    return ownRows(input).flatMap(({ text, layer, lines }) => {
        const found = secretShapes(text).some((span) => {
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
    const staged = toStages(dockerfile);
    const variables = (0,dockerfile_variables/* globalArgs */.J7)(staged, buildArgs, dockerfile.escape);
    const chain = stageChain(staged, target, (stage) => (0,dockerfile_variables/* resolveFrom */.dx)(stage, variables, dockerfile.escape));
    const instructions = chain?.stages.flatMap((stage) => stage.instructions) ?? [];
    const lines = (0,line_index/* createLineIndex */.r)(dockerfile.text);
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
        secretShapes(value).some(({ start, end }) => {
            return value[end] !== "@" || value.slice(start, end).includes(":");
        }));
}

;// CONCATENATED MODULE: ./src/image/advice/shadowed-writes.ts
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
const shadowed_writes_DELETED = {
    run: deleted("rule.LR2003.run"),
    context: deleted("rule.LR2003.context"),
    stage: deleted("rule.LR2003.stage"),
    remote: deleted("rule.LR2003.remote"),
    unknown: deleted("rule.LR2003.unknown"),
};
/** By what wrote the files that a later layer deletes: what to write instead depends on it. */
function deletedTopic(source) {
    return shadowed_writes_DELETED[source];
}
const overwritten = (message) => ({
    ruleId: overwrittenLater.id,
    message,
    certainty: "exact",
});
const OVERWRITTEN_RUN = overwritten("rule.LR2004.run");
const OVERWRITTEN_COPY = overwritten("rule.LR2004.copy");
function overwrittenTopic(source) {
    return source === "run" ? OVERWRITTEN_RUN : OVERWRITTEN_COPY;
}
const owner = (message) => ({ ruleId: ownerOrMode.id, message, certainty: "exact" });
const OWNER_OF_RUN = owner("rule.LR2005.run");
const OWNER_OF_COPY = owner("rule.LR2005.copy");
/** What the base image has, copied into an own layer. */
const OWNER_OF_BASE = owner("rule.LR2005.base");
/** By what wrote the files whose owner or mode changes. */
function ownerTopic(source) {
    return source === "run" ? OWNER_OF_RUN : OWNER_OF_COPY;
}

;// CONCATENATED MODULE: ./src/image/advice/catalog.ts








/** Every rule of advice, by id. */
const ADVICE_RULES = [
    packageLists,
    downloads,
    deletedLater,
    overwrittenLater,
    ownerOrMode,
    gitHistory,
    hostModules,
    bytecode,
    hostEnvironment,
    buildTools,
    secretFiles,
    secretVariables,
];
const byId = new Map(ADVICE_RULES.map((rule) => [rule.id, rule]));
/** The page that explains a piece of advice; null where there is none. */
function adviceHelpUrl(ruleId) {
    return byId.get(ruleId)?.helpUrl ?? null;
}
function severityOf(ruleId) {
    return byId.get(ruleId)?.severity ?? "info";
}

;// CONCATENATED MODULE: ./src/image/advice/host-environments.ts


const MOST_CANDIDATES = 10_000;
/**
 * Virtual environments that were copied from the build context. The file that tells one may come after those in it, so
 * all directories that look like one are summed both ways until the end. One counts only where the image's own lines
 * install packages elsewhere too: otherwise the program may run from it, and without it nothing would be saved.
 */
class HostEnvironments {
    candidates = new Map();
    savings;
    layerCount;
    installs = new Set();
    /** The savings take what is found. */
    constructor(savings, layerCount) {
        this.savings = savings;
        this.layerCount = layerCount;
    }
    /** Where to sum what a context's layer has in the directory, for other rules. */
    groupsOf(layer, root) {
        return this.candidate(layer, root)?.otherwise ?? this.savings;
    }
    add(write, root) {
        const candidate = this.candidate(write.layer, root);
        if (candidate !== null)
            addFile(candidate.whole, write);
    }
    /** The directory holds the file that makes it a virtual environment. */
    mark(layer, directory) {
        const candidate = this.candidate(layer, directory);
        if (candidate !== null)
            candidate.isMarked = true;
    }
    /** An own line installed packages below that directory. */
    noteInstall(root) {
        if (this.installs.size < MOST_CANDIDATES)
            this.installs.add(root);
    }
    finish() {
        for (const { root, whole, otherwise, isMarked } of this.candidates.values()) {
            if (isMarked && this.isInstalledElsewhere(root))
                this.savings.merge(whole);
            else
                for (const group of otherwise.all())
                    this.savings.merge(group);
        }
    }
    isInstalledElsewhere(root) {
        return this.installs.size > (this.installs.has(root) ? 1 : 0);
    }
    candidate(layer, root) {
        const key = `${layer}/${root}`;
        let candidate = this.candidates.get(key);
        if (candidate === undefined) {
            if (this.candidates.size === MOST_CANDIDATES)
                return null;
            candidate = {
                root,
                whole: createGroup(HOST_ENVIRONMENT, layer, null),
                otherwise: new Groups(this.layerCount),
                isMarked: false,
            };
            this.candidates.set(key, candidate);
        }
        return candidate;
    }
}

;// CONCATENATED MODULE: ./src/image/advice/places.ts







const cacheAt = createPathSearch([...PACKAGE_LISTS, ...DOWNLOADS]);
/** Files of one directory come near each other, so few need be remembered. */
const MOST_REMEMBERED = 1_000;
/** Works out the places of paths. Files of one directory share one. */
function createPlaces() {
    let places = new Map();
    let last = toPlace("");
    return (path) => {
        if (path.lastIndexOf("/") === last.directory.length && path.startsWith(last.directory))
            return last;
        const directory = parentOf(path);
        let place = places.get(directory);
        if (place === undefined) {
            if (places.size === MOST_REMEMBERED)
                places = new Map();
            place = toPlace(directory);
            places.set(directory, place);
        }
        last = place;
        return place;
    };
}
function parentOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
function toPlace(directory) {
    const parts = directory.split("/");
    return {
        directory,
        parts,
        cache: cacheAt(parts),
        isInGit: parts.includes(".git"),
        isInNodeModules: parts.includes("node_modules"),
        isInSitePackages: parts.includes("site-packages") || parts.includes("dist-packages"),
        bytecodeOf: parts.at(-1) === BYTECODE_DIRECTORY ? parentOf(directory) : null,
        tools: toolPlace(parts),
        isPublic: isPublicDirectory(parts),
        environment: environmentRoot(parts),
    };
}

;// CONCATENATED MODULE: ./src/image/advice/collect.ts









/**
 * Sorts what own layers wrote by what could be done about it, in one pass. A write counts for the first of these that
 * it is one of:
 * 1. out of the build context, whatever became of it: `.git`, `node_modules` that an install replaced, a virtual
 *    environment, bytecode: what keeps it out helps more than what removes it;
 * 2. deleted later;
 * 3. package lists and downloads, also those that a later line wrote anew; `.git` of a clone;
 * 4. overwritten later, unless by a copy of itself with another owner or mode: then that is what it counts for;
 * 5. the base image's files with another owner or mode, bytecode of its modules, build tools.
 *
 * @param own - of each layer of the image: what made it; null for the base image's
 */
function collect(files, own) {
    const savings = new Groups(own.length);
    const secrets = new Groups(own.length);
    const bytecode = new BaseBytecode(savings);
    const environments = new HostEnvironments(savings, own.length);
    const placeOf = createPlaces();
    /** The sums that a file belongs to: apart while nobody knows whether it is in a virtual environment. */
    function groupsOf(layer, place) {
        return layer.source === "context" && place.environment !== null
            ? environments.groupsOf(layer.index, place.environment)
            : savings;
    }
    function addSecret(write, layer) {
        // The layer that wrote it is named already.
        if (write.change === "metadata-only" && ownAt(write.replaces) !== null)
            return;
        const isDeleted = write.fate === "deleted";
        secrets.add(secretTopic(layer.source, isDeleted), layer.index, isDeleted ? write.killedBy : null, write);
    }
    function ownAt(layer) {
        return layer === null ? null : (own[layer] ?? null);
    }
    /** A layer replaced what an earlier own one wrote. */
    function addReplacing(write, writer, place, name) {
        const { layer, bytes } = write;
        const isCounted = topicOf(place, name, writer, "overwritten") === overwrittenTopic(writer.source);
        const group = isCounted
            ? groupsOf(writer, place).of(overwrittenTopic(writer.source), writer.index, layer)
            : null;
        if (write.change === "metadata-only") {
            savings.add(ownerTopic(writer.source), layer, writer.index, write);
            if (group === null)
                return;
            group.bytes -= bytes;
            group.files--;
        }
        else if (group !== null) {
            group.examples.add(write);
        }
    }
    function addTo(topic, write, layer, place) {
        const group = groupsOf(layer, place).of(topic, layer.index, otherOf(topic, write, layer));
        if (group === null)
            return;
        group.bytes += write.bytes;
        group.files++;
        // Of what was overwritten, those that overwrote it tell which were more than a change of the owner.
        if (topic !== overwrittenTopic(layer.source))
            group.examples.add(write);
    }
    /** What is still there, and nothing that an earlier rule is about. */
    function addVisible(write, layer, place, name) {
        if (write.change === "metadata-only") {
            if (ownAt(write.replaces) === null)
                savings.add(OWNER_OF_BASE, layer.index, null, write);
        }
        else if (layer.source !== "run") {
            return;
        }
        else if (place.bytecodeOf !== null && isBytecode(name)) {
            bytecode.addCompiled(place.bytecodeOf, write);
        }
        else if (isBuildTool(place.tools, name)) {
            savings.add(BUILD_TOOLS, layer.index, null, write);
        }
    }
    files.forEachWrite((write) => {
        const { path } = write;
        const layer = ownAt(write.layer);
        const isModule = path.endsWith(".py");
        if (layer === null) {
            if (isModule)
                bytecode.addBaseModule(parentOf(path));
            return;
        }
        const place = placeOf(path);
        const name = path.slice(path.lastIndexOf("/") + 1);
        if (isModule)
            bytecode.addModule(place.directory, write.layer);
        if (isSecretFile(write, layer, place, name))
            addSecret(write, layer);
        if (layer.source === "context") {
            if (name === ENVIRONMENT_MARKER)
                environments.mark(write.layer, place.directory);
            else if (place.environment !== null)
                environments.add(write, place.environment);
        }
        else if (place.environment !== null && place.isInSitePackages && write.fate === "visible") {
            environments.noteInstall(place.environment);
        }
        const writer = ownAt(write.replaces);
        if (writer !== null)
            addReplacing(write, writer, place, name);
        const topic = topicOf(place, name, layer, write.fate);
        if (topic !== null)
            addTo(topic, write, layer, place);
        else
            addVisible(write, layer, place, name);
    });
    bytecode.finish();
    environments.finish();
    return { savings, secrets };
}
function isSecretFile({ type, bytes }, layer, place, name) {
    return (type === "file" &&
        bytes > 0 &&
        !place.isPublic &&
        looksLikeSecret(place.parts.at(-1) ?? "", name, layer.source));
}
/** The rules' order; null for what is visible and none of the first three. */
function topicOf(place, name, { source }, fate) {
    if (source === "context") {
        if (place.isInGit)
            return gitTopic(source);
        if (place.isInNodeModules && fate !== "visible")
            return HOST_MODULES;
        if (place.bytecodeOf !== null)
            return HOST_BYTECODE;
    }
    if (fate === "deleted")
        return deletedTopic(source);
    const cache = place.cache ?? downloadedPackage(place.parts, name);
    if (cache !== null)
        return source === "run" || source === "unknown" ? cache : COPIED_CACHE;
    if (place.isInGit)
        return gitTopic(source);
    return fate === "overwritten" ? overwrittenTopic(source) : null;
}
/** The later layer, where the advice is about both. */
function otherOf(topic, { killedBy }, { source }) {
    const isAboutBoth = topic === HOST_MODULES || topic === deletedTopic(source) || topic === overwrittenTopic(source);
    return isAboutBoth ? killedBy : null;
}

;// CONCATENATED MODULE: ./src/image/created-by.ts
const KEYWORD = /^(ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|HEALTHCHECK|LABEL|MAINTAINER|ONBUILD|RUN|SHELL|STOPSIGNAL|USER|VOLUME|WORKDIR)(?: |$)/;
const LEGACY_MARK = "#(nop) ";
const BUILDKIT_SUFFIX = " # buildkit";
const MAKES_LAYER = new Set(["RUN", "COPY", "ADD", "WORKDIR"]);
/**
 * Reads both builders' forms: BuildKit writes `RUN /bin/sh -c true # buildkit` and `ENV A=b`, the legacy builder
 * `/bin/sh -c true` and `/bin/sh -c #(nop)  ENV A=b`.
 */
function parseCreatedBy({ createdBy, comment }) {
    const mark = createdBy.indexOf(LEGACY_MARK);
    if (mark !== -1)
        return { ...splitKeyword(createdBy.slice(mark + LEGACY_MARK.length).trimStart()), builder: "legacy" };
    const isBuildkit = comment.startsWith("buildkit") || createdBy.endsWith(BUILDKIT_SUFFIX);
    if (isBuildkit) {
        const text = createdBy.endsWith(BUILDKIT_SUFFIX)
            ? createdBy.slice(0, -BUILDKIT_SUFFIX.length)
            : createdBy;
        return { ...splitKeyword(text), builder: "buildkit" };
    }
    // The legacy builder writes a RUN without the word; other tools write whatever they like.
    const isShell = /^(?:\|\d+ |\/bin\/\S+ -|cmd |powershell )/.test(createdBy);
    if (isShell)
        return { keyword: "RUN", text: createdBy, builder: "legacy" };
    return { keyword: null, text: createdBy, builder: "unknown" };
}
function splitKeyword(text) {
    const keyword = KEYWORD.exec(text)?.[1] ?? null;
    return { keyword, text: keyword === null ? text : text.slice(keyword.length).trimStart() };
}
/**
 * Whether BuildKit made the row up: where a base image's history has fewer rows than it has layers, it adds as many
 * behind the newest one, which stand for none of the layers at their place.
 */
function isFiller({ comment }) {
    return comment === "buildkit.exporter.image.v0";
}
/** Whether a row stands for a layer, as far as the row alone tells. */
function likelyLayer(row) {
    if (isFiller(row))
        return "no";
    if (row.size !== null && row.size > 0)
        return "yes";
    const { keyword, text, builder } = parseCreatedBy(row);
    if (keyword === null)
        return "maybe";
    if (!MAKES_LAYER.has(keyword))
        return "no";
    // The legacy builder leaves out layers that change nothing, and BuildKit makes none for the root folder.
    if (builder === "legacy" || (keyword === "WORKDIR" && /^(?:\/|[A-Za-z]:\\)$/.test(text)))
        return "maybe";
    return "yes";
}

;// CONCATENATED MODULE: ./src/image/advice/own-layers.ts


/** Of each layer of the image, base first: what made it; null for the base image's. */
function ownLayers(layers, dockerfile) {
    const instructionAt = createInstructionSearch(dockerfile);
    return layers.map(({ origin, lines, instruction, createdBy }, index) => {
        if (origin === "base")
            return null;
        // Without the instruction's text the lines are those of a FROM whose image brought a trigger.
        const found = lines === null || instruction === null ? null : instructionAt(lines);
        if (found !== null)
            return { index, lines, source: sourceOf(found), keyword: found.keyword };
        const { keyword } = parseCreatedBy({ createdBy, comment: "" });
        return { index, lines, source: keyword === "RUN" ? "run" : "unknown", keyword };
    });
}
function createInstructionSearch(dockerfile) {
    if (dockerfile === null)
        return () => null;
    const index = (0,line_index/* createLineIndex */.r)(dockerfile.text);
    const byLine = new Map(dockerfile.instructions.map((instruction) => [index.lineRange(instruction.range).start, instruction]));
    return ({ start }) => {
        const instruction = byLine.get(start) ?? null;
        return instruction?.keyword === "ONBUILD" ? instruction.inner : instruction;
    };
}
const ADDRESS = /^["']?(?:https?:\/\/|git@|git:\/\/|ssh:\/\/)/i;
function sourceOf({ keyword, flags, args }) {
    if (keyword === "RUN")
        return "run";
    if (keyword !== "COPY" && keyword !== "ADD")
        return "unknown";
    if (flags.some(({ name }) => name === "from"))
        return "stage";
    const sources = args.slice(0, -1);
    return keyword === "ADD" && sources.some(({ value }) => ADDRESS.test(value)) ? "remote" : "context";
}

;// CONCATENATED MODULE: ./src/image/advice/advise.ts





/** Less is not worth a line in a report: both have to be reached. */
const LEAST_BYTES = 100_000;
const LEAST_SHARE = 0.005;
const LONGEST_PATH = 120;
/**
 * What could be saved and what should not be in the image: secrets first, then most bytes first. Only what the image's
 * own lines did is judged, from every write once.
 */
function adviseOn(input) {
    const fromFiles = input.files === null ? [] : adviceOnFiles(input.files, input);
    return [...secretVariableAdvice(input), ...fromFiles].sort((a, b) => (b.savedBytes ?? Infinity) - (a.savedBytes ?? Infinity) || (a.layer ?? -1) - (b.layer ?? -1));
}
function adviceOnFiles(files, { layers, dockerfile }) {
    const own = ownLayers(layers, dockerfile);
    const { savings, secrets } = collect(files, own);
    const least = Math.max(LEAST_BYTES, LEAST_SHARE * files.written.bytes);
    return [
        ...secrets.all().map((group) => ({ ...toAdvice(group, own), savedBytes: null })),
        ...savings
            .all()
            .filter(({ bytes }) => bytes >= least)
            .map((group) => toAdvice(group, own)),
    ];
}
function toAdvice({ topic, layer, other, bytes, files, examples }, own) {
    const line = own[layer] ?? null;
    const otherLine = other === null ? null : (own[other] ?? null);
    const [first] = examples.paths;
    return {
        ruleId: topic.ruleId,
        severity: severityOf(topic.ruleId),
        certainty: topic.certainty,
        layer,
        lines: line?.lines ?? null,
        otherLayer: other,
        otherLines: otherLine?.lines ?? null,
        savedBytes: bytes,
        files,
        examples: examples.paths,
        message: topic.message,
        values: {
            count: files,
            line: String(otherLine?.lines?.start ?? "none"),
            path: first === undefined ? "" : shortPath(`/${showPath(first)}`),
        },
    };
}
/** The end tells more than the beginning. */
function shortPath(path) {
    const characters = Array.from(path);
    return characters.length <= LONGEST_PATH ? path : `…${characters.slice(1 - LONGEST_PATH).join("")}`;
}

;// CONCATENATED MODULE: ./src/advise-on-image.ts

/** What could be saved in the measured image, and what should not be in it; nothing where there is no image. */
function adviseOnImage(image, capture, source) {
    if (image === null || capture === null)
        return [];
    return adviseOn({
        ...source,
        files: image.files,
        layers: image.layers,
        history: capture.history?.rows ?? [],
        baseHistory: image.baseHistory?.rows ?? null,
        environment: capture.image.env,
        baseEnvironment: capture.base?.image.env ?? null,
    });
}

;// CONCATENATED MODULE: ./src/assemble-image.ts


/** How many of a layer's files the report names. */
const MOST_FILES = 5;
/** The image as reports hold it, redacted. `reference` is what it is called. */
function toReportImage(image, reference, { redact, redactDeep, redactHistory }) {
    const { baseHistory: _, notes: __, files, ...measured } = image;
    const top = files === null ? [] : topFiles(files, MOST_FILES);
    const toFile = ({ path, bytes, fate, killedBy }) => ({
        path: redact(showPath(path)),
        bytes,
        fate,
        killedBy,
    });
    return {
        ...measured,
        reference: redact(reference),
        base: redactDeep(image.base),
        files: files === null ? null : imageFigures(files),
        layers: image.layers.map((layer, index) => ({
            ...layer,
            files: layerFigures(files?.layers[index], layer.origin === "own" ? (top[index] ?? []).map(toFile) : []),
            createdBy: redactHistory(layer.createdBy),
            instruction: redactDeep(layer.instruction),
        })),
    };
}
function imageFigures({ readBy, written, visible, shadowed, dive }) {
    return { readBy, written, visible, shadowed, dive };
}
function layerFigures(files, top) {
    if (files === undefined)
        return null;
    const { added, changed, removed, metadataOnly, shadowed } = files;
    return { added, changed, removed, metadataOnly, shadowed, top };
}

;// CONCATENATED MODULE: ./src/image/instruction-match.ts
const VARIABLE = /\$(?:\{[^}]*\}|[A-Za-z_][A-Za-z0-9_]*)/g;
/** What the builder fills in stands for anything. */
const ANYTHING = "\0";
/**
 * How well a history row fits an instruction of the Dockerfile.
 * @param shell the words of the SHELL in force; null where it is not known
 */
function matchInstruction(row, instruction, shell = null) {
    const { keyword } = instruction;
    if (row.keyword === null) {
        const isLegacyExec = keyword === "RUN" && row.text !== "" && row.text === execText(instruction);
        return isLegacyExec ? "exact" : "none";
    }
    if (row.keyword !== keyword)
        return "none";
    return isText(row, instruction, shell) ? "exact" : "kind";
}
function isText(row, instruction, shell) {
    switch (instruction.keyword) {
        case "RUN":
            return isRun(row.text, instruction, shell);
        case "ADD":
        case "COPY":
            return row.builder === "legacy" ? isLegacyCopy(row.text, instruction) : isCopy(row.text, instruction);
        case "ARG":
        case "ENV":
        case "LABEL":
            return isAssignment(row.text, instruction);
        case "WORKDIR":
            // A relative folder is written with the one it starts from.
            return fits(`${ANYTHING}${letters(instruction.body.text)}`, letters(row.text));
        default:
            return fits(`${ANYTHING}${letters(instruction.body.text)}${ANYTHING}`, letters(row.text));
    }
}
/**
 * A RUN's command stands at the row's end as it was written: builders expand nothing in it. Docker prints its tabs as
 * blanks.
 */
function isRun(text, instruction, shell) {
    const { command, runBy } = commandOf(instruction);
    const row = withoutTabs(text);
    const written = withoutTabs(command);
    if (!row.endsWith(written))
        return false;
    const before = row.slice(0, row.length - written.length);
    const isDirect = before === "" || isArguments(before);
    if (runBy === "nothing")
        return isDirect;
    return isShell(before, shell) || (runBy === "either" && isDirect);
}
/** `/bin/sh -c `, with or without arguments before it. Not the beginning of a longer command: `/bin/sh -c echo `. */
function isShell(before, shell) {
    if (shell !== null) {
        if (!before.endsWith(`${shell} `))
            return false;
        const first = before.slice(0, before.length - shell.length - 1);
        return first === "" || /^\|\d+ .* $/s.test(first);
    }
    const [last = "", ...others] = before.trimEnd().split(" ").reverse();
    return before.endsWith(" ") && takesCommand(last) && !others.some(takesCommand);
}
/** `-c` and the like, after which a shell has its command. */
function takesCommand(word) {
    return /^(?:-[a-z]*c|-command|\/c)$/i.test(word);
}
/** `|2 A=b C=d `: as many words as arguments, so that none of them can be the beginning of the command. */
function isArguments(before) {
    const [, count, words = ""] = /^\|(\d{1,4}) (.* )$/s.exec(before) ?? [];
    return count !== undefined && words.trimEnd().split(" ").length === Number(count);
}
const withoutTabs = (text) => text.replaceAll("\t", " ");
/** What of the row is the instruction's own, and what the row names before it. */
function commandOf(instruction) {
    const [first, ...others] = instruction.heredocs;
    if (first === undefined)
        return { command: execText(instruction), runBy: instruction.form === "shell" ? "shell" : "nothing" };
    const text = instruction.body.text.trim();
    const isWholeBody = others.length === 0 && /^<<-?(["']?)[^\s"']+\1$/.test(text);
    // BuildKit mounts a script that names its interpreter, and history shows only the mounted file, run by itself or
    // (newer frontends) by the shell.
    if (isWholeBody && first.content.startsWith("#!"))
        return { command: `/dev/pipes/${first.name}`, runBy: "either" };
    if (isWholeBody)
        return { command: first.content, runBy: "shell" };
    const bodies = instruction.heredocs.map(({ content, name }) => `${content}${name}`);
    return { command: [text, ...bodies].join("\n"), runBy: "shell" };
}
function execText(instruction) {
    if (instruction.form === "shell")
        return instruction.body.text.trim();
    return instruction.args.map(({ value }) => value).join(" ");
}
function isCopy(text, instruction) {
    const words = instruction.args.map(({ value }) => value).join(" ");
    // Some frontends keep a few flags in front of the words, others none.
    const withoutFlags = text.replace(/^(?:--\S+ )+/, "");
    return fits(letters(words), letters(withoutFlags));
}
/** `file:HASH in /dst`: the names of what was copied are lost. */
function isLegacyCopy(text, instruction) {
    const target = instruction.args.at(-1)?.value ?? "";
    const [, folder] = /(?:file|dir|multi):[0-9a-f]+ in (.*)$/s.exec(text) ?? [];
    return folder !== undefined && fits(`${ANYTHING}${letters(target)}`, letters(folder));
}
function isAssignment(text, instruction) {
    let at = 0;
    for (const { key } of instruction.pairs) {
        const found = text.indexOf(key, at);
        if (found === -1)
            return false;
        at = found + key.length;
    }
    const last = instruction.pairs.at(-1)?.value ?? null;
    return last === null || instruction.keyword === "ARG" || fits(`${ANYTHING}${letters(last)}`, letters(text));
}
/** Quotes, brackets and blanks are written differently by every builder; letters and digits are not. */
function letters(text) {
    return text
        .replaceAll(ANYTHING, "")
        .replace(VARIABLE, ANYTHING)
        .replace(/[^\p{L}\p{N}\0]+/gu, "");
}
/** Whether `text` is `pattern`, where ANYTHING in the pattern stands for any text. Takes one pass. */
function fits(pattern, text) {
    const pieces = pattern.split(ANYTHING);
    const first = pieces[0] ?? "";
    const last = pieces.at(-1) ?? "";
    if (pieces.length === 1)
        return pattern === text;
    if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
        return false;
    let at = first.length;
    for (const piece of pieces.slice(1, -1)) {
        const found = text.indexOf(piece, at);
        if (found === -1)
            return false;
        at = found + piece.length;
    }
    return at <= text.length - last.length;
}
/**
 * Whether a build step's text (`COPY --link a /a`, variables expanded, a heredoc's body cut short) can be of this
 * instruction.
 */
function matchesStep(text, { keyword, body, heredocs }) {
    if (!hasKeyword(text, keyword))
        return false;
    const end = heredocs.length > 0 ? ANYTHING : "";
    return fits(`${ANYTHING}${letters(body.text)}${end}`, letters(text.slice(keyword.length)));
}
/** BuildKit writes the keyword in upper case, the blank behind it as it stands in the file. */
function hasKeyword(text, keyword) {
    return text.slice(0, keyword.length).toUpperCase() === keyword && /^\s/.test(text.slice(keyword.length));
}

;// CONCATENATED MODULE: ./src/image/build-steps.ts



const COUNTED = new Set(["RUN", "COPY", "ADD", "WORKDIR"]);
/** Finds the instruction that a build step carried out; null for steps that stand for none of the file's. */
function createStepMatcher(dockerfile) {
    const { stages } = toStages(dockerfile);
    return (step) => {
        const legacy = /^Step (\d+)\/\d+ : /.exec(step.name);
        if (legacy !== null)
            return sameKeyword(dockerfile.instructions[Number(legacy[1]) - 1], step);
        const stage = stageOf(stages, step);
        return stage === null ? null : instructionAt(stage, stages, step);
    };
}
/** The Dockerfile lines of a build step; null for steps that stand for none of the file's instructions. */
function createStepLines(dockerfile) {
    const match = createStepMatcher(dockerfile);
    const lines = (0,line_index/* createLineIndex */.r)(dockerfile.text);
    return (step) => {
        const instruction = match(step);
        return instruction === null ? null : lines.lineRange(instruction.range);
    };
}
/** Time and cache hit of each instruction that the steps tell of. */
function stepFacts(dockerfile, steps) {
    const match = createStepMatcher(dockerfile);
    const facts = new Map();
    for (const step of steps) {
        const instruction = match(step);
        if (instruction === null)
            continue;
        const earlier = facts.get(instruction);
        // `COPY --link` takes two steps: the copy, and putting it upon the layers below.
        facts.set(instruction, {
            cached: step.cached && (earlier?.cached ?? true),
            seconds: earlier === undefined ? step.seconds : sum(earlier.seconds, step.seconds),
        });
    }
    return facts;
}
function sum(a, b) {
    return a === null || b === null ? null : a + b;
}
/** BuildKit names stages by their name, else `stage-N`, and not at all where there is only one. */
function stageOf(stages, step) {
    if (step.stage === null)
        return stages.length === 1 ? (stages[0] ?? null) : null;
    const named = stages.findLast(({ name }) => name === step.stage);
    if (named !== undefined)
        return named;
    const [, index] = /^(?:stage-)?(\d{1,6})$/.exec(step.stage) ?? [];
    return index === undefined ? null : (stages[Number(index)] ?? null);
}
/**
 * `[stage 3/7]`: counted are FROM (unless it is `scratch` or a stage), the triggers that FROM brings, and RUN, COPY, ADD
 * and WORKDIR. In the total, but without a number, are triggers that only set something and a WORKDIR that leads to the
 * root folder. Where those leave several places open the text decides, and null is the answer where it cannot.
 */
function instructionAt(stage, stages, step) {
    if (step.index === null)
        return null;
    const text = step.text.replace(/^LINK /, "");
    // A trigger: no line of this stage but its FROM.
    if (/^(?:FROM|ONBUILD)\s/.test(text))
        return stage.from;
    const counted = stage.instructions.filter(({ keyword }) => COUNTED.has(keyword));
    const [, total] = /\d+\/(\d+)\] /.exec(step.name) ?? [];
    const extra = total === undefined ? 0 : Number(total) - counted.length;
    // How many numbers may have gone to other things than the stage's own instructions.
    const least = Math.min(extra, startsFromImage(stage, stages) ? 1 : 0);
    let [surelyRoot, perhapsRoot] = [0, 0];
    const possible = counted.filter((instruction, place) => {
        const kind = rootFolder(instruction);
        const number = (step.index ?? 0) - 1;
        const isPossible = kind !== "yes" &&
            place + least - surelyRoot - perhapsRoot <= number &&
            number <= place + extra - surelyRoot;
        if (kind === "yes")
            surelyRoot++;
        if (kind === "perhaps")
            perhapsRoot++;
        return isPossible;
    });
    if (possible.length > 1) {
        const [first, ...others] = possible.filter((instruction) => matchesStep(text, instruction));
        return first !== undefined && others.length === 0 ? first : null;
    }
    const [only] = possible;
    return only !== undefined && hasKeyword(text, only.keyword) ? only : null;
}
/** Whether FROM is a numbered step of its own, as far as that is sure. */
function startsFromImage({ image, index }, stages) {
    const earlier = stages.slice(0, index);
    // A stage brings nothing that counts unless it has triggers.
    if (image.includes("$"))
        return !earlier.some(({ instructions }) => instructions.some(({ keyword }) => keyword === "ONBUILD"));
    return image !== "scratch" && findStage(earlier, image) === null;
}
function rootFolder({ keyword, body }) {
    if (keyword !== "WORKDIR")
        return "no";
    const folder = body.text.trim();
    if (/^["']?\/+["']?$/.test(folder))
        return "yes";
    // A name in it leads below the root folder, unless something leads up again.
    return folder.includes("..") || !/^[^$]*[\p{L}\p{N}]/u.test(folder) ? "perhaps" : "no";
}
function sameKeyword(instruction, { text }) {
    return instruction !== undefined && hasKeyword(text, instruction.keyword) ? instruction : null;
}

;// CONCATENATED MODULE: ./src/image/masking.ts
const MASK = "***";
/** Puts one mask in the place of every run of overlapping spans, however many rules found them. */
function maskSpans(text, spans) {
    if (spans.length === 0)
        return text;
    const sorted = [...spans].sort((a, b) => a.start - b.start);
    let result = "";
    let shownTo = 0;
    let start = -1;
    let end = -1;
    const flush = () => {
        if (start === -1)
            return;
        result += text.slice(shownTo, start) + MASK;
        shownTo = end;
    };
    for (const span of sorted) {
        if (start !== -1 && span.start < end) {
            end = Math.max(end, span.end);
            continue;
        }
        flush();
        start = span.start;
        end = span.end;
    }
    flush();
    return result + text.slice(shownTo);
}

// EXTERNAL MODULE: ./src/lint/catalog.ts + 79 modules
var catalog = __webpack_require__(9008);
// EXTERNAL MODULE: ./src/size-increase.ts
var size_increase = __webpack_require__(1195);
;// CONCATENATED MODULE: ./src/check-increase.ts

/**
 * Compares how much the image grew with what it may; at the limit is within it. Two images that are there and cannot be
 * compared are over the limit: a gate that cannot measure must not wave through. Without anything to compare with, as
 * before the first Dockerfile is merged, there is no growth to limit.
 */
function checkIncrease(limit, compared) {
    if (limit === null)
        return [];
    if (compared.outcome === "refused")
        return [{ kind: "size-increase", increase: null, limit: null }];
    if (compared.comparison === null)
        return [];
    const { before, after } = compared.comparison.total;
    const allowed = (0,size_increase/* allowedIncrease */.$)(limit, before);
    return after - before > allowed
        ? [{ kind: "size-increase", increase: after - before, limit: allowed }]
        : [];
}

;// CONCATENATED MODULE: ./src/check-limits.ts
/**
 * Compares an image with its limits. At the limit is within it. What is not known is over each limit on it (a gate that
 * cannot measure must not wave through), and so is everything where there is no image. `layerSize` is for the layers of
 * this Dockerfile; the limit of a line goes before it. `layers`, `wasted` and `efficiency` take the base image in, as
 * dive does.
 */
function checkLimits(limits, { limits: lines, unreadable }, image) {
    const reasons = [];
    const over = (limit, figure) => limit !== null && (figure === null || figure > limit);
    const size = image?.contentSize ?? null;
    if (over(limits.imageSize, size))
        reasons.push({ kind: "image-size", size, limit: limits.imageSize });
    reasons.push(...largeLayers(limits.layerSize, lines, image));
    const count = image?.layers.length ?? null;
    if (over(limits.layers, count))
        reasons.push({ kind: "layer-count", count, limit: limits.layers });
    const wasted = image?.files?.shadowed.bytes ?? null;
    if (over(limits.wasted, wasted)) {
        reasons.push({ kind: "wasted", size: wasted, limit: limits.wasted, most: mostWasteful(image) });
    }
    const efficiency = image?.files?.dive.efficiency ?? null;
    if (limits.efficiency !== null && (efficiency === null || efficiency < limits.efficiency)) {
        reasons.push({ kind: "efficiency", efficiency, limit: limits.efficiency });
    }
    const [first] = unreadable;
    if (first !== undefined) {
        reasons.push({ kind: "unreadable-limit", lines: first, count: unreadable.length });
    }
    return reasons;
}
/** The layers that are over their limit, the furthest over it first, those of unknown size last. */
function largeLayers(layerLimit, lineLimits, image) {
    const byLine = new Map(lineLimits.map((one) => [one.lines.start, one]));
    const seen = new Set();
    const found = [];
    const layers = image?.layers ?? [];
    for (const [index, { origin, lines, instruction, contentSize: size }] of layers.entries()) {
        if (origin !== "own")
            continue;
        // Without the instruction's text the lines are those of a FROM whose image brought a trigger.
        const own = lines === null || instruction === null ? undefined : byLine.get(lines.start);
        if (own !== undefined)
            seen.add(own);
        const limit = own?.limit ?? layerLimit;
        if (limit === null || (size !== null && size <= limit))
            continue;
        found.push({ kind: "layer-size", layer: index, lines, size, limit, setBy: own ? "comment" : "input" });
    }
    // An instruction that is not among those of the layers made none, unless a layer's instruction is not known.
    const isUncertain = image === null || layers.some((layer) => layer.origin === "own" && layer.lines === null);
    for (const one of isUncertain ? lineLimits : []) {
        if (!seen.has(one)) {
            const { lines, limit } = one;
            found.push({ kind: "layer-size", layer: null, lines, size: null, limit, setBy: "comment" });
        }
    }
    if (image === null && layerLimit !== null) {
        found.push({
            kind: "layer-size",
            layer: null,
            lines: null,
            size: null,
            limit: layerLimit,
            setBy: "input",
        });
    }
    return found.sort((a, b) => excess(b) - excess(a));
}
const excess = ({ size, limit }) => (size === null ? -1 : size - limit);
/**
 * The layer of this Dockerfile with the most bytes that the final file system does not show: those that it wrote, and
 * those of the base image that it overwrote or deleted. Null where nothing is known, or all of it is the base image's.
 */
function mostWasteful(image) {
    const layers = image?.layers ?? [];
    const bytes = new Map();
    image?.files?.forEachWrite(({ fate, layer, killedBy, bytes: written }) => {
        if (fate === "visible")
            return;
        const blamed = layers[layer]?.origin === "own" ? layer : killedBy;
        if (blamed !== null && layers[blamed]?.origin === "own") {
            bytes.set(blamed, (bytes.get(blamed) ?? 0) + written);
        }
    });
    const [most] = [...bytes].sort(([layerA, a], [layerB, b]) => b - a || layerA - layerB);
    if (most === undefined)
        return null;
    const [layer, size] = most;
    return { layer, lines: layers[layer]?.lines ?? null, size };
}

// EXTERNAL MODULE: ./src/lint/finding.ts
var finding = __webpack_require__(8472);
// EXTERNAL MODULE: ./src/lint/rules/size-comments.ts
var size_comments = __webpack_require__(1299);
;// CONCATENATED MODULE: ./src/verdict.ts


/** Decides whether the change may merge. `overLimits`: what the image's limits say. */
function decide(facts) {
    const { findings, failOn, buildFailed, overLimits } = facts;
    const reasons = [];
    if (buildFailed)
        reasons.push({ kind: "build-failed" });
    const threshold = failOn === "never" ? -1 : finding/* SEVERITIES */.o.indexOf(failOn);
    const blocking = findings.filter(({ severity }) => finding/* SEVERITIES */.o.indexOf(severity) <= threshold);
    if (failOn !== "never" && blocking.length > 0) {
        reasons.push({ kind: "lint", failOn, count: blocking.length });
    }
    const isSaid = blocking.some(({ ruleId }) => ruleId === size_comments/* sizeCommentRule */.f.id);
    for (const reason of overLimits) {
        // After a failed build there is no image that could be over a limit. What a finding says is not said twice.
        if (reason.kind === "unreadable-limit" ? !isSaid : !buildFailed)
            reasons.push(reason);
    }
    return { status: reasons.length === 0 ? "pass" : "fail", reasons };
}

;// CONCATENATED MODULE: ./src/reach-verdict.ts



/** What the report tells of the limits: those of the inputs and those of the Dockerfile's comments. */
function limitsOf(inputs, { limits }) {
    return {
        imageSize: inputs.maxImageSize,
        increase: inputs.maxSizeIncrease,
        layerSize: inputs.maxLayerSize,
        layers: inputs.maxLayers,
        wasted: inputs.maxWasted,
        efficiency: inputs.minEfficiency,
        lines: [...limits],
    };
}
/** Whether what a run found out may be merged. */
function reachVerdict(inputs, facts) {
    const { config, findings, build, image, lineLimits, compared } = facts;
    return decide({
        findings,
        failOn: inputs.failOn ?? config?.failOn ?? "error",
        buildFailed: build !== null && !build.ok,
        overLimits: [
            ...checkLimits(limitsOf(inputs, lineLimits), lineLimits, image),
            ...checkIncrease(inputs.maxSizeIncrease, compared),
        ],
    });
}

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./src/version.ts

const VERSION = package_namespaceObject.rE;

;// CONCATENATED MODULE: ./src/assemble-report.ts








/**
 * Puts everything that a run found out into one Report. No text from outside leaves here that is not redacted. The
 * report's own words (severities, states) and the Dockerfile's path, which annotations need, are left as they are: a
 * build argument may well have the value "warning", or the name of a folder.
 */
function toReport(parts) {
    const { inputs, source, dockerfile, capture, image, redactor, translate } = parts;
    const { redact, redactDeep } = redactor;
    const unchecked = image === null ? [] : uncheckedLimits(parts.lineLimits);
    const notes = [...(capture?.notes ?? []), ...(image?.notes ?? []), ...unchecked, ...parts.compared.notes];
    return {
        schemaVersion: 1,
        tool: { name: "docker-layer-report", version: VERSION },
        verdict: parts.verdict,
        limits: limitsOf(inputs, parts.lineLimits),
        dockerfile: source === null ? null : { path: source.displayPath, generated: source.generated },
        tag: redact(nameOf(inputs)),
        target: redactDeep(inputs.target),
        findings: toReportFindings(parts),
        advice: parts.advice.map((advice) => toReportAdvice(advice, parts)),
        build: parts.build && dockerfile && toReportBuild(parts.build, dockerfile, redactor),
        image: parts.reportImage,
        comparison: parts.compared.comparison,
        imageList: capture?.imageList
            ? redactDeep({ ...capture.imageList, rows: [...capture.imageList.rows] })
            : null,
        history: capture?.history ? toReportHistory(capture.history, redactor) : null,
        baseHistory: image?.baseHistory ? toReportHistory(image.baseHistory, redactor) : null,
        notes: redactDeep(notes.map(({ key, values }) => translate(key, values))),
    };
}
function uncheckedLimits({ notInImage }) {
    const [first] = notInImage;
    if (first === undefined)
        return [];
    return [{ key: "note.limitNotInImage", values: { line: first.start, count: notInImage.length } }];
}
/** What the image is called: the tag that it gets, or whatever it was named by. */
function nameOf({ image, tag }) {
    if (image === null)
        return tag;
    if (image.kind === "engine")
        return image.reference;
    const name = image.kind === "archive" || image.name === null ? "" : `:${image.name}`;
    return `${image.kind}://${image.path}${name}`;
}
function toReportFindings({ findings, source, dockerfile, redactor, translate }) {
    if (source === null || dockerfile === null)
        return [];
    const lines = (0,line_index/* createLineIndex */.r)(dockerfile.text);
    return findings.map(({ ruleId, severity, message, values, range }) => ({
        ruleId,
        severity,
        message: redactor.redact(translate(message, values)),
        path: source.displayPath,
        start: lines.position(range.start),
        end: lines.position(range.end),
        helpUrl: (0,catalog/* helpUrlOf */.k0)(ruleId),
    }));
}
function toReportAdvice(advice, { source, redactor, translate }) {
    const { ruleId, severity, message, values, lines, layer, savedBytes, files, examples } = advice;
    return {
        ruleId,
        severity,
        message: redactor.redact(translate(message, values)),
        path: source?.displayPath ?? null,
        lines,
        layer,
        savedBytes,
        files,
        examples: examples.map((path) => redactor.redact(showPath(path))),
        helpUrl: adviceHelpUrl(ruleId),
    };
}
function toReportBuild(build, dockerfile, { redact, redactDeep }) {
    const lines = (0,line_index/* createLineIndex */.r)(dockerfile.text);
    const stepLines = createStepLines(dockerfile);
    return {
        command: redactDeep(hideBuildArgs(build.command)),
        builder: build.builder,
        seconds: build.seconds,
        steps: build.steps.map((step) => ({
            name: redact(step.name),
            lines: stepLines(step),
            cached: step.cached,
            seconds: step.seconds,
        })),
        failure: build.failure === null ? null : redactDeep(toReportFailure(build.failure, dockerfile, lines)),
    };
}
/** Build arguments' values are cut off rather than searched for: they may be short, or ordinary words. */
function hideBuildArgs(command) {
    return command.map((argument, index) => {
        const equals = argument.indexOf("=");
        return command[index - 1] === "--build-arg" && equals !== -1
            ? `${argument.slice(0, equals)}=${MASK}`
            : argument;
    });
}
function toReportFailure(failure, dockerfile, lines) {
    const instruction = failingInstruction(failure, dockerfile, lines);
    return {
        instruction: instruction === null ? null : textOf(instruction, dockerfile),
        lines: instruction === null ? failure.lines : lines.lineRange(instruction.range),
        message: failure.message,
        log: [...failure.logTail],
    };
}
/** BuildKit names lines, the legacy builder the instruction's number in the file. */
function failingInstruction({ lines: failed, instructionNumber }, { instructions }, index) {
    if (instructionNumber !== null)
        return instructions[instructionNumber - 1] ?? null;
    if (failed === null)
        return null;
    return instructions.find(({ range }) => overlaps(index.lineRange(range), failed)) ?? null;
}
function overlaps(a, b) {
    return a.start <= b.end && b.start <= a.end;
}
function textOf({ range }, { text }) {
    return text.slice(range.start, range.end);
}
function toReportHistory(history, { redactDeep, redactHistory }) {
    return redactDeep({
        command: history.command,
        text: redactHistory(history.text),
        rows: history.rows.map((row) => ({ ...row, createdBy: redactHistory(row.createdBy) })),
    });
}

// EXTERNAL MODULE: ./src/dockerfile/image-reference.ts
var image_reference = __webpack_require__(3483);
;// CONCATENATED MODULE: ./src/base-image.ts



/**
 * The reference of the outside image that the target is built on; null where it is `scratch`, or where a variable in
 * FROM is not known.
 */
function baseImageOf(dockerfile, target, buildArgs) {
    const staged = toStages(dockerfile);
    const variables = (0,dockerfile_variables/* globalArgs */.J7)(staged, buildArgs, dockerfile.escape);
    const chain = stageChain(staged, target, (stage) => (0,dockerfile_variables/* resolveFrom */.dx)(stage, variables, dockerfile.escape));
    return chain?.base ?? null;
}
/** Nobody starts from more; each is a question to the engine. */
const MOST_IMAGES = 50;
/**
 * The references of the outside images that stages start from, each once, as FROM has them with its variables replaced;
 * at most 50.
 */
function outsideImages(dockerfile, buildArgs) {
    const staged = toStages(dockerfile);
    const variables = (0,dockerfile_variables/* globalArgs */.J7)(staged, buildArgs, dockerfile.escape);
    const earlier = new Set(["scratch"]);
    const images = new Set();
    for (const stage of staged.stages) {
        const image = (0,dockerfile_variables/* resolveFrom */.dx)(stage, variables, dockerfile.escape);
        if (image !== null && !earlier.has(image) && (0,image_reference/* parseImageReference */.o)(image).ok)
            images.add(image);
        if (stage.name !== null)
            earlier.add(stage.name);
    }
    return [...images].slice(0, MOST_IMAGES);
}

;// CONCATENATED MODULE: ./src/compare/changed-files.ts
/** How many files of a layer are named. */
const changed_files_MOST_FILES = 5;
/**
 * The files that explain why a layer's size changed, the largest change first, as far as they are known for sure: a
 * report names the largest files of a layer only, and one that it does not name may have been there with fewer bytes.
 * Null stands for a layer that is not there.
 */
function changedFiles(before, after) {
    const [old, now] = [sizes(before), sizes(after)];
    const files = [];
    for (const [path, bytes] of now) {
        const was = old.get(path) ?? null;
        if (was === null ? bytes > floorOf(before) : was !== bytes)
            files.push({ path, before: was, after: bytes });
    }
    for (const [path, bytes] of old) {
        if (!now.has(path) && bytes > floorOf(after))
            files.push({ path, before: bytes, after: null });
    }
    return files.sort((a, b) => changeOf(b) - changeOf(a)).slice(0, changed_files_MOST_FILES);
}
function sizes(files) {
    return new Map((files?.top ?? []).map(({ path, bytes }) => [path, bytes]));
}
/** A file that has more bytes than this is named. */
function floorOf(files) {
    if (files === null || files.top.length === 0)
        return 0;
    const isWhole = files.top.length >= files.added.files + files.changed.files;
    return isWhole ? 0 : Math.min(...files.top.map(({ bytes }) => bytes));
}
function changeOf({ before, after }) {
    return Math.abs((after ?? 0) - (before ?? 0));
}

// EXTERNAL MODULE: ./src/report/instruction-text.ts
var instruction_text = __webpack_require__(8940);
;// CONCATENATED MODULE: ./src/compare/layer-pairs.ts

/** So many pairs are weighed; images have at most some hundred layers, report files may have more. */
const MOST_WEIGHED = 250_000;
/** Words of an instruction that are looked at to tell whether it was edited or replaced. */
const MOST_WORDS = 64;
/** Each outweighs all that are below it in any one pair. */
const WEIGHT = { text: 1000, content: 100, likeness: 10, size: 1 };
/**
 * Finds for each layer the one that it was before: by its instruction, its content, an instruction that is much like
 * its own, and its size, in this order, so that order is kept and as much as possible stays together. What is left is
 * paired with what was moved. Every layer is in one pair; pairs are in the order of `after`, with layers that are gone
 * where they were.
 */
function pairLayers(before, after) {
    const old = before.map(describe);
    const now = after.map(describe);
    const partner = new Map();
    const pair = (oldIndex, newIndex) => void partner.set(newIndex, oldIndex);
    const isSame = (oldIndex, newIndex) => {
        const [a, b] = [old[oldIndex], now[newIndex]];
        return a !== undefined && b !== undefined && weigh(a, b) === weigh(a, a) && weigh(a, b) === weigh(b, b);
    };
    const shorter = Math.min(old.length, now.length);
    let start = 0;
    while (start < shorter && isSame(start, start))
        pair(start, start++);
    let end = 0;
    while (end < shorter - start && isSame(old.length - end - 1, now.length - end - 1)) {
        end += 1;
        pair(old.length - end, now.length - end);
    }
    const middle = heaviest(old.slice(start, old.length - end), now.slice(start, now.length - end));
    for (const [oldIndex, newIndex] of middle)
        pair(oldIndex + start, newIndex + start);
    pairMoved(old, now, partner);
    return inOrder(old.length, now.length, partner);
}
function describe({ diffId, instruction, createdBy, contentSize }) {
    const written = instruction === null ? null : oneSpace((0,instruction_text/* onOneLine */.G)(instruction));
    const words = (written ?? createdBy).slice(0, 4_000).split(/\s+/, MOST_WORDS);
    return {
        diffId,
        instruction: written,
        createdBy: oneSpace(createdBy),
        size: contentSize,
        keyword: words[0]?.toUpperCase() ?? "",
        words: new Set(words),
    };
}
function oneSpace(text) {
    return text.split(/\s+/).join(" ").trim();
}
/** 0: they do not belong together. Never more than a layer's weight with itself. */
function weigh(a, b) {
    const isSameText = (a.instruction !== null && a.instruction === b.instruction) || a.createdBy === b.createdBy;
    const isSameContent = a.diffId !== null && a.diffId === b.diffId;
    const isSameSize = a.size !== null && a.size === b.size;
    const isLike = isSameText || (a.keyword === b.keyword && ((isSameSize && a.size !== 0) || isEdited(a, b)));
    if (!isSameContent && !isLike)
        return 0;
    return ((isSameText ? WEIGHT.text : 0) +
        (isSameContent ? WEIGHT.content : 0) +
        (isLike ? WEIGHT.likeness : 0) +
        (isSameSize ? WEIGHT.size : 0));
}
/** At least half of the longer one's words are in both. */
function isEdited({ words: a }, { words: b }) {
    const [few, many] = a.size < b.size ? [a, b] : [b, a];
    if (few.size * 2 < many.size)
        return false;
    let common = 0;
    for (const word of few)
        if (many.has(word))
            common += 1;
    // The keyword alone is no likeness.
    return common > 1 && common * 2 >= many.size;
}
/** The pairs that keep the order and weigh most together. */
function* heaviest(old, now) {
    if (old.length * now.length > MOST_WEIGHED)
        return;
    const width = now.length + 1;
    const weights = new Float64Array(old.length * width);
    // The most that can be had from here to the end.
    const best = new Float64Array((old.length + 1) * width);
    const at = (grid, row, column) => grid[row * width + column] ?? 0;
    for (let row = old.length - 1; row >= 0; row--) {
        for (let column = now.length - 1; column >= 0; column--) {
            const weight = weigh(old[row], now[column]);
            weights[row * width + column] = weight;
            best[row * width + column] = Math.max(weight === 0 ? 0 : weight + at(best, row + 1, column + 1), at(best, row + 1, column), at(best, row, column + 1));
        }
    }
    let [row, column] = [0, 0];
    while (row < old.length && column < now.length) {
        const here = at(best, row, column);
        const weight = at(weights, row, column);
        if (weight > 0 && weight + at(best, row + 1, column + 1) === here)
            yield [row++, column++];
        else if (at(best, row + 1, column) === here)
            row += 1;
        else
            column += 1;
    }
}
/** A line that was moved is neither new nor gone. Content goes before text. */
function pairMoved(old, now, partner) {
    const keys = [
        ({ diffId }) => diffId,
        ({ instruction }) => instruction,
        ({ createdBy }) => createdBy || null,
    ];
    for (const keyOf of keys) {
        const paired = new Set(partner.values());
        const left = new Map();
        for (const [index, layer] of old.entries()) {
            const key = keyOf(layer);
            if (key === null || paired.has(index))
                continue;
            const waiting = left.get(key) ?? [];
            left.set(key, waiting);
            waiting.push(index);
        }
        for (const list of left.values())
            list.reverse();
        for (const [index, layer] of now.entries()) {
            const key = keyOf(layer);
            if (key === null || partner.has(index))
                continue;
            const found = left.get(key)?.pop();
            if (found !== undefined)
                partner.set(index, found);
        }
    }
}
function inOrder(oldCount, newCount, partner) {
    const paired = new Set(partner.values());
    const pairs = [];
    const addGone = (from) => {
        for (let before = from; before < oldCount && !paired.has(before); before++) {
            pairs.push({ before, after: null });
        }
    };
    addGone(0);
    for (let after = 0; after < newCount; after++) {
        const before = partner.get(after) ?? null;
        pairs.push({ before, after });
        if (before !== null)
            addGone(before + 1);
    }
    return pairs;
}

;// CONCATENATED MODULE: ./src/compare/compare-images.ts


/**
 * What became of an image's content size, layer by layer. The change of the total is the sum of the changes of the base
 * image and of each layer. Refuses where the sizes are not known, were measured in different ways, or are those of
 * different platforms.
 */
function compareImages(before, after) {
    const refusal = refuse(before, after);
    if (refusal !== null)
        return { ok: false, refusal };
    const [old, now] = [split(before, after), split(after, before)];
    const changes = {
        total: { before: total(before.layers), after: total(after.layers) },
        own: { before: total(old.own), after: total(now.own) },
        base: { before: total(old.base), after: total(now.base) },
        baseImage: {
            before: before.base?.reference ?? null,
            after: after.base?.reference ?? null,
            changed: isOther(old.base, now.base),
        },
        layers: pairLayers(old.own, now.own).map((pair) => toChange(pair, old.own, now.own, now.base.length)),
    };
    return { ok: true, changes };
}
function refuse(before, after) {
    if (platformOf(before) !== platformOf(after)) {
        return { kind: "platform", before: before.platform, after: after.platform };
    }
    if (before.measuredBy !== after.measuredBy) {
        return { kind: "method", before: before.measuredBy, after: after.measuredBy };
    }
    if (hasUnknown(before))
        return { kind: "unknown-size", of: "before" };
    return hasUnknown(after) ? { kind: "unknown-size", of: "after" } : null;
}
/** https://github.com/containerd/platforms#normalization: the variant that is meant where none is written. */
function platformOf({ platform }) {
    return platform.replace(/^([^/]+\/arm64)\/v8$/, "$1").replace(/^([^/]+\/arm)$/, "$1/v7");
}
function hasUnknown({ layers }) {
    return layers.some(({ contentSize }) => contentSize === null);
}
/**
 * The base image's layers and the others. Where a base image is not known, its layers are those that the other image
 * has from its own base: else the base would be new in the one and gone in the other.
 */
function split(image, other) {
    const known = image.layers.findIndex(({ origin }) => origin === "own");
    const count = known < 0 ? image.layers.length : known;
    const shared = count === 0 && image.base === null ? sharedBase(image, other) : count;
    return { base: image.layers.slice(0, shared), own: image.layers.slice(shared) };
}
function sharedBase(image, other) {
    const base = other.layers.filter(({ origin }) => origin === "base");
    const isShared = base.every(({ diffId }, index) => diffId !== null && image.layers[index]?.diffId === diffId);
    return isShared ? base.length : 0;
}
function isOther(before, after) {
    if (before.length !== after.length)
        return true;
    return before.some(({ diffId, contentSize }, index) => {
        const now = after[index];
        const isOtherContent = diffId !== null && now?.diffId != null && now.diffId !== diffId;
        return isOtherContent || now?.contentSize !== contentSize;
    });
}
function total(layers) {
    return layers.reduce((sum, { contentSize }) => sum + (contentSize ?? 0), 0);
}
function toChange({ before, after }, oldLayers, newLayers, baseCount) {
    const old = before === null ? null : (oldLayers[before] ?? null);
    const now = after === null ? null : (newLayers[after] ?? null);
    const kind = kindOf(old, now);
    return {
        kind,
        layer: after === null ? null : baseCount + after,
        instruction: now === null && old !== null ? (old.instruction ?? old.createdBy) : null,
        before: old?.contentSize ?? null,
        after: now?.contentSize ?? null,
        files: kind === "unchanged" || old?.files === null || now?.files === null
            ? []
            : changedFiles(old?.files ?? null, now?.files ?? null),
    };
}
function kindOf(old, now) {
    if (old === null)
        return "added";
    if (now === null)
        return "removed";
    const change = (now.contentSize ?? 0) - (old.contentSize ?? 0);
    if (change === 0)
        return "unchanged";
    return change > 0 ? "grown" : "shrunk";
}

;// CONCATENATED MODULE: ./src/compare-with-baseline.ts

/** Compares the image with the baseline, where there are both. `image` is null where none was built. */
function compareWithBaseline(image, { baseline, notes }, limit) {
    if (image === null)
        return { outcome: "none", comparison: null, notes };
    if (baseline === null)
        return { outcome: "none", comparison: null, notes: [...notes, ...unchecked(limit)] };
    const { image: before, ...named } = baseline;
    const compared = compareImages(before, image);
    if (!compared.ok) {
        return {
            outcome: "refused",
            comparison: null,
            notes: [...notes, refusalNote(compared.refusal, baseline)],
        };
    }
    return { outcome: "compared", comparison: { baseline: named, ...compared.changes }, notes };
}
function unchecked(limit) {
    return limit === null ? [] : [{ key: "note.increaseUnchecked", values: {} }];
}
function refusalNote(refusal, { name }) {
    switch (refusal.kind) {
        case "platform":
            return {
                key: "note.otherPlatform",
                values: { name, before: refusal.before, after: refusal.after },
            };
        case "method":
            return { key: "note.otherMethod", values: { name, before: refusal.before, after: refusal.after } };
        case "unknown-size":
            return { key: "note.unknownSizes", values: { name, of: refusal.of } };
    }
}

;// CONCATENATED MODULE: ./src/dockerfile/characters.ts
/**
 * The two notions of "blank" that Dockerfiles are read with. BuildKit trims by Unicode's White_Space, but splits words
 * by five ASCII characters only, so a no-break space glues two words together.
 */
/** A character of Unicode's White_Space property, as Go's `unicode.IsSpace` has it (the byte-order mark is none). */
function isSpace(code) {
    if (code <= 0x20)
        return code === 0x20 || (code >= 0x09 && code <= 0x0d);
    if (code < 0x1680)
        return code === 0x85 || code === 0xa0;
    if (code >= 0x2000 && code <= 0x200a)
        return true;
    return (code === 0x1680 ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000);
}
/** What separates words: tab, vertical tab, form feed, carriage return, space. */
function isBlank(code) {
    return code === 0x20 || code === 0x09 || code === 0x0b || code === 0x0c || code === 0x0d;
}
/** The first index from `start` on (at most `end`) whose character is not white space. */
function skipSpace(text, start, end) {
    let index = start;
    while (index < end && isSpace(text.charCodeAt(index)))
        index += 1;
    return index;
}
/** The index after the last character before `end` (at least `start`) that is not white space. */
function trimSpaceEnd(text, start, end) {
    let index = end;
    while (index > start && isSpace(text.charCodeAt(index - 1)))
        index -= 1;
    return index;
}

;// CONCATENATED MODULE: ./src/dockerfile/check-flags.ts
/**
 * The flags of each instruction, those of the labs channel included.
 * Source: https://docs.docker.com/reference/dockerfile/
 */
const flagKinds = {
    ADD: {
        checksum: "text",
        chmod: "text",
        chown: "text",
        exclude: "texts",
        "keep-git-dir": "switch",
        link: "switch",
        unpack: "switch",
    },
    COPY: {
        chmod: "text",
        chown: "text",
        exclude: "texts",
        from: "text",
        link: "switch",
        parents: "switch",
    },
    FROM: { platform: "text" },
    HEALTHCHECK: {
        interval: "duration",
        retries: "count",
        "start-interval": "duration",
        "start-period": "duration",
        timeout: "duration",
    },
    RUN: { device: "texts", mount: "texts", network: "network", security: "text" },
};
const legalValues = {
    text: { pattern: /^/, legal: "" },
    texts: { pattern: /^/, legal: "" },
    switch: { pattern: /^(?:true|false)$/i, legal: "true or false" },
    duration: {
        pattern: /^(?:[-+]?(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+|[-+]?0)?$/,
        legal: "a duration such as 30s or 1m30s",
    },
    count: { pattern: /^(?:\+?\d{1,10}|-0+)?$/, legal: "a whole number from 0" },
    network: { pattern: /^(?:default|host|none)?$/, legal: "default, host or none" },
};
function list(names) {
    return names.map((name) => `--${name}`).join(", ");
}
function checkValue(flag, kind, keyword) {
    if (flag.value === null)
        return kind === "switch" ? null : `--${flag.name} of ${keyword} needs a value.`;
    const { pattern, legal } = legalValues[kind];
    return pattern.test(flag.value)
        ? null
        : `--${flag.name} of ${keyword} must be ${legal}, not "${flag.value}".`;
}
/** Where BuildKit passes over whatever flags there are. */
function ignoresFlags({ keyword, args }) {
    if (keyword === "ARG" || keyword === "STOPSIGNAL")
        return true;
    return keyword === "HEALTHCHECK" && args[0]?.value.toUpperCase() === "NONE";
}
/** Reports flags that an instruction does not have, has twice, or has with an illegal value. */
function checkFlags(instruction, report) {
    const { keyword } = instruction;
    if (ignoresFlags(instruction))
        return;
    const known = flagKinds[keyword] ?? {};
    const seen = new Set();
    for (const flag of instruction.flags) {
        const kind = Object.hasOwn(known, flag.name) ? known[flag.name] : undefined;
        let detail = null;
        if (kind === undefined) {
            const names = Object.keys(known);
            const legal = names.length === 0 ? "it has none" : `it has ${list(names)}`;
            detail = `${keyword} has no flag --${flag.name}; ${legal}.`;
        }
        else if (kind !== "texts" && seen.has(flag.name)) {
            detail = `--${flag.name} of ${keyword} is given twice.`;
        }
        else
            detail = checkValue(flag, kind, keyword);
        if (detail !== null)
            report({ code: "invalid-flag", detail, range: flag.range });
        seen.add(flag.name);
    }
}

// EXTERNAL MODULE: ./src/dockerfile/expand.ts
var expand = __webpack_require__(1424);
;// CONCATENATED MODULE: ./src/dockerfile/check-words.ts

/** The instructions whose words the build replaces variables in. The others leave that to a shell, or to nobody. */
const expanded = new Set([
    "ADD",
    "ARG",
    "COPY",
    "ENV",
    "EXPOSE",
    "FROM",
    "LABEL",
    "STOPSIGNAL",
    "USER",
    "VOLUME",
    "WORKDIR",
]);
const details = {
    "open-quote": "has a quote that is never closed",
    "bad-substitution": "has a substitution in braces that is not legal",
};
function words(instruction) {
    if (instruction.pairs.length === 0) {
        return instruction.args.map((word) => ({ text: word.value, range: word.range }));
    }
    return instruction.pairs.flatMap((pair) => {
        const key = { text: pair.key, range: pair.keyRange };
        const names = instruction.keyword === "ARG" ? [] : [key];
        if (pair.value === null || pair.valueRange === null)
            return names;
        return [...names, { text: pair.value, range: pair.valueRange }];
    });
}
/** Reports the words that the build cannot read: open quotes and bad substitutions. */
function checkWords(instruction, escapeCharacter, report) {
    if (!expanded.has(instruction.keyword))
        return;
    for (const word of words(instruction)) {
        if (!/["'$]/.test(word.text))
            continue;
        const { problem } = (0,expand/* expand */.f)(word.text, () => null, escapeCharacter);
        if (problem === null)
            continue;
        const shown = word.text.length > 80 ? `${word.text.slice(0, 80)}…` : word.text;
        const detail = `${instruction.keyword}: ${shown} ${details[problem]}.`;
        report({ code: "invalid-syntax", detail, range: word.range });
    }
}

// EXTERNAL MODULE: ./src/dockerfile/variable-name.ts
var variable_name = __webpack_require__(1834);
;// CONCATENATED MODULE: ./src/dockerfile/heredoc-words.ts


function readDollar(text, dollar) {
    if (text[dollar + 1] !== "{")
        return { next: (0,variable_name/* skipVariableName */.T)(text, dollar + 1), enter: null };
    const first = text[dollar + 2];
    if (first === undefined || "{}:".includes(first))
        return null;
    const at = (0,variable_name/* skipVariableName */.T)(text, dollar + 2);
    switch (text[at]) {
        case "}":
            return { next: at + 1, enter: null };
        case ":":
            return { next: at + 2, enter: "brace" };
        case "+":
        case "-":
        case "?":
        case "#":
        case "%":
            return { next: at + 1, enter: "brace" };
        case "/":
            return { next: text[at + 1] === "/" ? at + 2 : at + 1, enter: "pattern" };
        default:
            return null;
    }
}
/** The index behind the character at `at`, whole code points at a time. */
function after(text, at) {
    return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}
/**
 * The words of a whole instruction line, as BuildKit looks for heredoc markers in it: quotes, escapes (always by a
 * backslash) and variables as in a shell, and `<<` takes the blanks that follow it along. Null where the line cannot be
 * read that way (a quote left open, a substitution BuildKit does not know): then it has no heredocs.
 */
function splitShellWords(text) {
    const words = [];
    const stack = [];
    let wordStart = -1;
    const endWord = (at) => {
        if (wordStart >= 0)
            words.push({ start: wordStart, end: at });
        wordStart = -1;
    };
    // Blanks inside `${…}` separate words even where they are quoted, unless the whole stands in double quotes.
    const take = (start, end, literal) => {
        const keepsBlanks = stack.length === 0 ? literal : stack[0] === "quotes";
        for (let at = start; at < end; at += 1) {
            if (!keepsBlanks && isSpace(text.charCodeAt(at)))
                endWord(at);
            else if (wordStart < 0)
                wordStart = at;
        }
    };
    let at = 0;
    while (at < text.length) {
        const char = text.charAt(at);
        const frame = stack.at(-1);
        let next = at + 1;
        let literal = false;
        let enter = null;
        let leave = false;
        if (char === "$") {
            const step = readDollar(text, at);
            if (step === null)
                return null;
            next = step.next;
            enter = step.enter;
        }
        else if (char === '"') {
            literal = true;
            if (frame === "quotes")
                leave = true;
            else
                enter = "quotes";
        }
        else if (char === "\\") {
            literal = true;
            const escaped = text[at + 1];
            if (frame !== "quotes" || escaped === '"' || escaped === "$" || escaped === "\\") {
                next = after(text, at + 1);
            }
        }
        else if (frame !== "quotes") {
            if ((frame === "brace" && char === "}") || (frame === "pattern" && char === "/")) {
                leave = true;
                if (frame === "pattern")
                    enter = "brace";
            }
            else if (char === "'") {
                literal = true;
                const close = text.indexOf("'", next);
                if (close < 0)
                    return null;
                next = close + 1;
            }
            else if (char === "<" && text[next] === "<") {
                literal = true;
                next += 1;
                while (" \t\r".includes(text[next] ?? "-"))
                    next += 1;
            }
        }
        next = Math.min(next, text.length);
        if (leave)
            stack.pop();
        take(at, next, literal);
        if (enter !== null)
            stack.push(enter);
        at = next;
    }
    endWord(text.length);
    return stack.length === 0 ? words : null;
}

// EXTERNAL MODULE: ./src/dockerfile/joined-text.ts
var joined_text = __webpack_require__(3001);
;// CONCATENATED MODULE: ./src/dockerfile/heredoc.ts



/** The delimiter without its quotes and escapes; null where it is no single word. */
function readDelimiter(word) {
    const pieces = [];
    let quoted = false;
    let quote = "";
    for (let at = 0; at < word.length; at += 1) {
        const char = word.charAt(at);
        if (char === quote)
            quote = "";
        else if (quote === "" && (char === "'" || char === '"')) {
            quote = char;
            quoted = true;
        }
        else if (char === "\\" && quote !== "'") {
            const escaped = word.charAt(at + 1);
            const isEscape = quote === "" || escaped === '"' || escaped === "$" || escaped === "\\";
            if (!isEscape)
                pieces.push(char);
            else {
                pieces.push(escaped);
                at += 1;
            }
        }
        else if (quote === "" && isSpace(word.charCodeAt(at)))
            return null;
        else
            pieces.push(char);
    }
    const name = pieces.join("");
    return name === "" ? null : { name, quoted };
}
/** Reads `[fd]<<[-]WORD`. A word that only contains `<<` (`cat<<EOF`, `<<<`) is none. */
function readMarker(joined, start, end) {
    const word = joined.text.slice(start, end);
    let at = 0;
    while (word.charCodeAt(at) >= 0x30 && word.charCodeAt(at) <= 0x39)
        at += 1;
    if (!word.startsWith("<<", at))
        return null;
    const descriptor = at === 0 ? null : Number(word.slice(0, at));
    const stripTabs = word[at + 2] === "-";
    const from = skipSpace(word, at + (stripTabs ? 3 : 2), word.length);
    if (word.includes("<", from))
        return null;
    const delimiter = readDelimiter(word.slice(from));
    if (delimiter === null)
        return null;
    return {
        name: delimiter.name,
        descriptor,
        stripTabs,
        expand: !delimiter.quoted,
        marker: (0,joined_text/* toFileRange */.vS)(joined, start + at, end),
    };
}
/** Whether a word of COPY or ADD is a heredoc's marker. */
function isHeredocMarker(word) {
    const joined = { text: word, segments: [{ at: 0, offset: 0 }] };
    return readMarker(joined, 0, word.length) !== null;
}
/**
 * The heredocs that an instruction's line announces, in order.
 * Source: https://docs.docker.com/reference/dockerfile/#here-documents
 */
function findHeredocMarkers(joined) {
    if (!joined.text.includes("<<"))
        return [];
    const markers = [];
    for (const word of splitShellWords(joined.text) ?? []) {
        const marker = readMarker(joined, word.start, word.end);
        if (marker !== null)
            markers.push(marker);
    }
    return markers;
}
function skipTabs(text, start, end) {
    let at = start;
    while (at < end && text[at] === "\t")
        at += 1;
    return at;
}
/** Reads the body's lines up to the terminator; one that never comes gives all the rest of the file as the body. */
function readHeredocBody(text, reader, marker, lineEnd, bodyStart) {
    let end = lineEnd;
    let next = bodyStart;
    const finish = (terminator, following, terminated) => {
        const body = { start: bodyStart, end: next };
        const written = text.slice(body.start, body.end);
        const content = marker.stripTabs ? written.replace(/(^|\n)\t+/g, "$1") : written;
        return { heredoc: { ...marker, body, content, terminator }, end, next: following, terminated };
    };
    for (let line = reader.read(); line !== null; line = reader.read()) {
        const from = marker.stripTabs ? skipTabs(text, line.start, line.end) : line.start;
        end = line.end;
        if (line.end - from === marker.name.length && text.startsWith(marker.name, from)) {
            return finish({ start: line.start, end: line.end }, line.next, true);
        }
        next = line.next;
    }
    return finish({ start: next, end: next }, next, false);
}

;// CONCATENATED MODULE: ./src/dockerfile/check-instruction.ts



const notTriggers = new Set(["FROM", "MAINTAINER", "ONBUILD"]);
/** The instructions that may stand alone. */
const wordless = ["CMD", "ENTRYPOINT", "RUN"];
/** How many words the others take at least. */
const requirements = {
    ADD: { least: 2, usage: "ADD takes at least one source and a destination." },
    ARG: { least: 1, usage: "ARG takes at least one name." },
    COPY: { least: 2, usage: "COPY takes at least one source and a destination." },
    ENV: { least: 1, usage: "ENV takes at least one name=value pair." },
    EXPOSE: { least: 1, usage: "EXPOSE takes at least one port." },
    FROM: { least: 1, usage: "FROM takes an image, and a stage name after AS." },
    HEALTHCHECK: { least: 1, usage: "HEALTHCHECK takes CMD and a command, or NONE." },
    LABEL: { least: 1, usage: "LABEL takes at least one name=value pair." },
    MAINTAINER: { least: 1, usage: "MAINTAINER takes a name." },
    ONBUILD: { least: 1, usage: "ONBUILD takes an instruction." },
    SHELL: { least: 1, usage: 'SHELL takes a JSON array of strings, such as SHELL ["/bin/bash", "-c"].' },
    STOPSIGNAL: { least: 1, usage: "STOPSIGNAL takes a signal's name or number." },
    USER: { least: 1, usage: "USER takes a user, or user:group." },
    VOLUME: { least: 1, usage: "VOLUME takes at least one path." },
    WORKDIR: { least: 1, usage: "WORKDIR takes a path." },
};
const instructionNames = [...Object.keys(requirements), ...wordless].sort();
function checkFrom(instruction, syntax) {
    const [, as, name] = instruction.args;
    if (as === undefined)
        return;
    if (instruction.args.length !== 3 || as.value.toUpperCase() !== "AS" || name === undefined) {
        syntax("FROM takes an image, or an image, AS and a stage name.", instruction.range);
    }
    else if (!/^[a-z][a-z0-9-_.]*$/.test(name.value.toLowerCase())) {
        const detail = `"${name.value}" is no stage name: letters, digits, "-", "_" and ".", a letter first.`;
        syntax(detail, name.range);
    }
}
function checkHealthcheck(instruction, syntax) {
    const [type, rest] = instruction.args;
    if (type === undefined)
        return;
    const kind = type.value.toUpperCase();
    if (kind === "NONE") {
        if (rest !== undefined)
            syntax("HEALTHCHECK NONE takes nothing more.", rest.range);
    }
    else if (kind !== "CMD") {
        syntax(`HEALTHCHECK takes CMD or NONE, not "${type.value}".`, type.range);
    }
    else if (instruction.inner?.args.length === 0) {
        syntax("HEALTHCHECK CMD takes a command.", instruction.range);
    }
}
function checkCopy(instruction, syntax) {
    const destination = instruction.args.at(-1);
    if (instruction.form === "shell" && destination !== undefined && isHeredocMarker(destination.value)) {
        syntax(`${instruction.keyword} cannot copy to a heredoc.`, destination.range);
    }
}
function checkVolume(instruction, syntax) {
    for (const path of instruction.args) {
        if (path.value === "")
            syntax("VOLUME takes no empty path.", path.range);
    }
}
function checkPairs(instruction, syntax) {
    for (const pair of instruction.pairs) {
        if (pair.key === "")
            syntax(`${instruction.keyword} needs a name before "=".`, pair.range);
    }
}
/** Reports what BuildKit refuses once the instruction's words are known: wrong counts, flags and names. */
function checkInstruction(instruction, escapeCharacter, report) {
    const { keyword, range } = instruction;
    const add = (code, detail, place) => report({ code, detail, range: place });
    const syntax = (detail, place) => add("invalid-syntax", detail, place);
    const required = Object.hasOwn(requirements, keyword) ? requirements[keyword] : undefined;
    if (required === undefined && !wordless.includes(keyword)) {
        const detail = `"${keyword}" is no Dockerfile instruction; they are ${instructionNames.join(", ")}.`;
        add("unknown-instruction", detail, instruction.keywordRange);
        return;
    }
    checkFlags(instruction, report);
    if (required !== undefined && instruction.args.length < required.least) {
        add("missing-arguments", required.usage, range);
    }
    if (keyword === "FROM")
        checkFrom(instruction, syntax);
    if (keyword === "HEALTHCHECK")
        checkHealthcheck(instruction, syntax);
    if (keyword === "SHELL" && instruction.form === "shell" && instruction.args.length > 0) {
        syntax(requirements.SHELL?.usage ?? "", range);
    }
    if (keyword === "ADD" || keyword === "COPY")
        checkCopy(instruction, syntax);
    if (keyword === "VOLUME")
        checkVolume(instruction, syntax);
    checkPairs(instruction, syntax);
    checkWords(instruction, escapeCharacter, report);
    if (keyword !== "ONBUILD" || instruction.inner === null)
        return;
    const { inner } = instruction;
    if (notTriggers.has(inner.keyword)) {
        add("invalid-trigger", `ONBUILD cannot hold ${inner.keyword}.`, inner.range);
    }
    else
        checkInstruction(inner, escapeCharacter, report);
}

;// CONCATENATED MODULE: ./src/dockerfile/directives.ts

const names = new Set(["syntax", "escape", "check"]);
function isDirectiveName(name) {
    return names.has(name);
}
/** `# key = value`, blanks free; null where the text between the offsets is no such line. */
function keyAndValue(text, start, end) {
    if (start === end || text[start] !== "#")
        return null;
    const from = skipSpace(text, start + 1, end);
    let at = from;
    while (at < end && /[a-zA-Z0-9]/.test(text.charAt(at)))
        at += 1;
    const key = text.slice(from, at);
    if (!/^[a-zA-Z]/.test(key))
        return null;
    at = skipSpace(text, at, end);
    if (text[at] !== "=" || at >= end)
        return null;
    const valueStart = skipSpace(text, at + 1, end);
    // A value of blanks alone is a value (a blank), nothing at all is none: then the line is a plain comment.
    if (valueStart === end && at + 1 === end)
        return null;
    const value = valueStart === end ? " " : text.slice(valueStart, trimSpaceEnd(text, valueStart, end));
    return { key: key.toLowerCase(), value };
}
/**
 * The parser directives at the very top of a file: consecutive lines `# name=value`, each name once, in any case. Any
 * other line ends the block, a plain comment too. Source: https://docs.docker.com/reference/dockerfile/#parser-directives
 *
 * BuildKit passes over a `#!` line for `syntax` and `check`, but not for `escape`; those two it reads only where nothing
 * stands before the `#`.
 */
function createDirectiveBlock(text) {
    const directives = [];
    const errors = [];
    const seen = new Set();
    let escapeCharacter = "\\";
    let open = true;
    let afterShebang = false;
    const report = (detail, line) => {
        errors.push({ code: "invalid-directive", detail, range: { start: line.start, end: line.end } });
    };
    const accept = (name, value, line) => {
        if (seen.has(name)) {
            report(`The directive "${name}" is given twice; only one is allowed.`, line);
            return false;
        }
        seen.add(name);
        if (name !== "escape")
            return !isSpace(text.charCodeAt(line.start));
        if (afterShebang)
            return false;
        if (value !== "\\" && value !== "`") {
            report(`The escape directive must be \\ or \`, not "${value}".`, line);
            return false;
        }
        escapeCharacter = value;
        return true;
    };
    const read = (line) => {
        if (!open)
            return null;
        const isFirst = line.start === 0 || (line.start === 1 && text.charCodeAt(0) === 0xfeff);
        if (isFirst && text.startsWith("#!", line.start)) {
            afterShebang = true;
            return null;
        }
        const pair = keyAndValue(text, skipSpace(text, line.start, line.end), line.end);
        if (pair === null || !isDirectiveName(pair.key)) {
            open = false;
            return null;
        }
        if (!accept(pair.key, pair.value, line))
            return null;
        const range = { start: skipSpace(text, line.start, line.end), end: line.end };
        const directive = { name: pair.key, value: pair.value, range };
        directives.push(directive);
        return directive;
    };
    return { read, directives, errors, escape: () => escapeCharacter };
}

;// CONCATENATED MODULE: ./src/dockerfile/logical-line.ts


/**
 * Where the text of a line ends before its continuation character, or null where the line does not go on. A doubled
 * escape character is text, not a continuation: BuildKit's rule is `([^\\])\\[ \t]*$|^\\[ \t]*$`.
 */
function continuationEnd(text, start, end, escapeCharacter) {
    let index = end;
    while (index > start && (text[index - 1] === " " || text[index - 1] === "\t"))
        index -= 1;
    if (index === start || text[index - 1] !== escapeCharacter)
        return null;
    index -= 1;
    return index > start && text[index - 1] === escapeCharacter ? null : index;
}
/** The comment that makes up the text between two offsets, or null where its first character is no `#`. */
function commentBetween(text, start, end) {
    const hash = skipSpace(text, start, end);
    if (hash === end || text[hash] !== "#")
        return null;
    const from = skipSpace(text, hash + 1, end);
    return { text: text.slice(from, trimSpaceEnd(text, from, end)), range: { start: hash, end } };
}
/**
 * Reads on from `first` while lines end in the escape character. Lines are joined without a blank; comment lines and
 * empty lines in between vanish, and do not end the continuation.
 */
function readLogicalLine(text, reader, first, firstStart, escapeCharacter) {
    const pieces = [];
    const comments = [];
    const emptyLines = [];
    let { end, next } = first;
    const take = (start, lineEnd) => {
        const before = continuationEnd(text, start, lineEnd, escapeCharacter);
        pieces.push({ text: text.slice(start, before ?? lineEnd), offset: start });
        return before !== null;
    };
    let goesOn = take(firstStart, first.end);
    while (goesOn) {
        const line = reader.read();
        if (line === null)
            break;
        ({ end, next } = line);
        const comment = commentBetween(text, line.start, line.end);
        if (comment !== null)
            comments.push(comment);
        else if (trimSpaceEnd(text, line.start, line.end) === line.start) {
            emptyLines.push({ start: line.start, end: line.end });
        }
        else
            goesOn = take(line.start, line.end);
    }
    return { joined: (0,joined_text/* createJoinedText */.pT)(pieces), end, next, comments, emptyLines };
}

;// CONCATENATED MODULE: ./src/dockerfile/flags.ts


/** Reads one word. Flags are escaped by a backslash, whatever the file's escape character is. */
function readFlagWord(text, start, end) {
    const pieces = [];
    let valueStart = null;
    let quote = "";
    let at = start;
    let from = start;
    while (at < end) {
        const char = text.charAt(at);
        if (quote === "" && isSpace(text.charCodeAt(at)))
            break;
        if (char === "\\") {
            pieces.push(text.slice(from, at));
            from = at + 1;
            at += 2;
            continue;
        }
        if (char === quote || (quote === "" && (char === "'" || char === '"'))) {
            quote = quote === "" ? char : "";
            pieces.push(text.slice(from, at));
            from = at + 1;
        }
        else if (char === "=" && valueStart === null)
            valueStart = at + 1;
        at += 1;
    }
    const wordEnd = Math.min(at, end);
    pieces.push(text.slice(from, wordEnd));
    return { text: pieces.join(""), end: wordEnd, valueStart };
}
function toFlag(joined, start, word) {
    const equals = word.text.indexOf("=");
    const valueStart = word.valueStart;
    return {
        name: equals < 0 ? word.text.slice(2) : word.text.slice(2, equals),
        value: equals < 0 ? null : word.text.slice(equals + 1),
        range: (0,joined_text/* toFileRange */.vS)(joined, start, word.end),
        valueRange: equals < 0 || valueStart === null ? null : (0,joined_text/* toFileRange */.vS)(joined, valueStart, word.end),
    };
}
/**
 * The `--name=value` words from `start` on, and where the text after them begins. A lone `--` ends the flags and is
 * dropped.
 */
function readFlags(joined, start) {
    const { text } = joined;
    const end = text.length;
    const flags = [];
    let at = skipSpace(text, start, end);
    while (text.startsWith("--", at)) {
        const word = readFlagWord(text, at, end);
        if (word.text === "--")
            return { flags, next: skipSpace(text, word.end, end) };
        flags.push(toFlag(joined, at, word));
        at = skipSpace(text, word.end, end);
    }
    return { flags, next: at };
}

;// CONCATENATED MODULE: ./src/dockerfile/json-form.ts

function decode(text) {
    try {
        const value = JSON.parse(text);
        return Array.isArray(value) ? value : null;
    }
    catch {
        return null;
    }
}
/**
 * Reads the exec form. What is no valid JSON (single quotes, a comma too many, text behind the bracket) is shell form,
 * not an error. Source: https://docs.docker.com/reference/dockerfile/#exec-form
 */
function readJsonForm(text, start, end) {
    const open = skipSpace(text, start, end);
    if (text[open] !== "[" || open >= end)
        return { kind: "none" };
    const values = decode(text.slice(open, end));
    if (values === null)
        return { kind: "none" };
    const strings = [];
    let at = open;
    for (const value of values) {
        if (typeof value !== "string")
            return { kind: "mixed" };
        const from = text.indexOf('"', at);
        at = from + 1;
        while (text[at] !== '"')
            at += text[at] === "\\" ? 2 : 1;
        at += 1;
        strings.push({ value, start: from, end: at });
    }
    return { kind: "strings", strings };
}

;// CONCATENATED MODULE: ./src/dockerfile/key-values.ts


/** Splits `NAME=value` at the first `=`; without one the value is null. */
function toKeyValue(joined, word) {
    const found = joined.text.slice(word.start, word.end).indexOf("=");
    const range = (0,joined_text/* toFileRange */.vS)(joined, word.start, word.end);
    if (found < 0) {
        const key = joined.text.slice(word.start, word.end);
        return { key, value: null, range, keyRange: range, valueRange: null };
    }
    const equals = word.start + found;
    return {
        key: joined.text.slice(word.start, equals),
        value: joined.text.slice(equals + 1, word.end),
        range,
        keyRange: (0,joined_text/* toFileRange */.vS)(joined, word.start, equals),
        valueRange: (0,joined_text/* toFileRange */.vS)(joined, equals + 1, word.end),
    };
}
/** The old form of ENV and LABEL, `NAME value that goes on to the end`; `value` is null where only the name stands. */
function toSpacedKeyValue(joined, start, end) {
    const { text } = joined;
    let keyEnd = start;
    while (keyEnd < end && !isBlank(text.charCodeAt(keyEnd)))
        keyEnd += 1;
    let valueStart = keyEnd;
    while (valueStart < end && isBlank(text.charCodeAt(valueStart)))
        valueStart += 1;
    const hasValue = valueStart < end;
    return {
        key: text.slice(start, keyEnd),
        value: hasValue ? text.slice(valueStart, end) : null,
        range: (0,joined_text/* toFileRange */.vS)(joined, start, end),
        keyRange: (0,joined_text/* toFileRange */.vS)(joined, start, keyEnd),
        valueRange: hasValue ? (0,joined_text/* toFileRange */.vS)(joined, valueStart, end) : null,
    };
}

;// CONCATENATED MODULE: ./src/dockerfile/words.ts

/** Words between ASCII blanks from `start` up to `end`; quotes mean nothing here. For FROM, EXPOSE, COPY, ADD, VOLUME. */
function splitBlanks(text, start, end) {
    const words = [];
    let at = start;
    while (at < end) {
        while (at < end && isBlank(text.charCodeAt(at)))
            at += 1;
        const from = at;
        while (at < end && !isBlank(text.charCodeAt(at)))
            at += 1;
        if (at > from)
            words.push({ start: from, end: at });
    }
    return words;
}
/**
 * Words with quotes and escapes, as ENV, LABEL and ARG have them: blanks inside quotes or after an escape character
 * belong to the word, a quote left open runs to the end, single quotes know no escape. A lone escape character at the
 * very end belongs to no word.
 */
function splitQuoted(text, start, end, escapeCharacter) {
    const words = [];
    let at = start;
    while (at < end) {
        while (at < end && isSpace(text.charCodeAt(at)))
            at += 1;
        const from = at;
        let quote = "";
        while (at < end && (quote !== "" || !isSpace(text.charCodeAt(at)))) {
            const char = text.charAt(at);
            if (char === escapeCharacter && quote !== "'") {
                if (at + 1 === end)
                    break;
                at += 2;
                continue;
            }
            if (quote === "" && (char === "'" || char === '"'))
                quote = char;
            else if (char === quote)
                quote = "";
            at += 1;
        }
        if (at > from)
            words.push({ start: from, end: at });
        if (at < end && text.charAt(at) === escapeCharacter)
            break;
    }
    return words;
}

;// CONCATENATED MODULE: ./src/dockerfile/parse-instruction.ts






const jsonInstructions = new Set([
    "ADD",
    "CMD",
    "COPY",
    "ENTRYPOINT",
    "RUN",
    "SHELL",
    "VOLUME",
]);
const blankSeparated = new Set(["ADD", "COPY", "EXPOSE", "FROM", "VOLUME"]);
const noParts = { form: "shell", args: [], pairs: [], inner: null };
function toArgument(joined, word) {
    return { value: joined.text.slice(word.start, word.end), range: (0,joined_text/* toFileRange */.vS)(joined, word.start, word.end) };
}
function readPairs(keyword, source, words, body) {
    const { joined } = source;
    const first = words[0];
    if (keyword === "ARG")
        return words.map((word) => toKeyValue(joined, word));
    if (first !== undefined && !joined.text.slice(first.start, first.end).includes("=")) {
        const pair = toSpacedKeyValue(joined, body.start, body.end);
        if (pair.value === null) {
            const detail = `${keyword} needs a value for "${pair.key}": write ${keyword} ${pair.key}=value.`;
            source.report({ code: "invalid-syntax", detail, range: pair.range });
        }
        return [pair];
    }
    const pairs = words.map((word) => toKeyValue(joined, word));
    for (const pair of pairs) {
        if (pair.value !== null)
            continue;
        const detail = `${keyword} takes name=value pairs, but "${pair.key}" has no "=".`;
        source.report({ code: "invalid-syntax", detail, range: pair.range });
    }
    return pairs;
}
function readHealthcheck(source, body) {
    const { joined } = source;
    let typeEnd = body.start;
    while (typeEnd < body.end && skipSpace(joined.text, typeEnd, typeEnd + 1) === typeEnd)
        typeEnd += 1;
    const rest = { start: skipSpace(joined.text, typeEnd, body.end), end: body.end };
    const args = [toArgument(joined, { start: body.start, end: typeEnd })];
    if (rest.start < rest.end)
        args.push(toArgument(joined, rest));
    const isCommand = joined.text.slice(body.start, typeEnd).toUpperCase() === "CMD";
    const inner = isCommand ? readInstruction(source, body.start, "healthcheck") : null;
    return { ...noParts, args, inner };
}
function readBody(keyword, source, body, place) {
    const { joined } = source;
    if (body.start === body.end)
        return noParts;
    if (jsonInstructions.has(keyword)) {
        const json = readJsonForm(joined.text, body.start, body.end);
        if (json.kind === "strings") {
            const args = json.strings.map((word) => ({ ...toArgument(joined, word), value: word.value }));
            return { ...noParts, form: "json", args };
        }
        if (json.kind === "mixed") {
            const range = (0,joined_text/* toFileRange */.vS)(joined, body.start, body.end);
            const detail = `The JSON array of ${keyword} may hold strings only, in double quotes.`;
            source.report({ code: "invalid-syntax", detail, range });
        }
    }
    if (blankSeparated.has(keyword)) {
        const words = splitBlanks(joined.text, body.start, body.end);
        return { ...noParts, args: words.map((word) => toArgument(joined, word)) };
    }
    if (keyword === "ENV" || keyword === "LABEL" || keyword === "ARG") {
        const words = splitQuoted(joined.text, body.start, body.end, source.escapeCharacter);
        const args = words.map((word) => toArgument(joined, word));
        return { ...noParts, args, pairs: readPairs(keyword, source, words, body) };
    }
    if (keyword === "HEALTHCHECK")
        return readHealthcheck(source, body);
    // A chain of ONBUILDs is refused; its second one is not read any further, so that no chain can exhaust the stack.
    const inner = keyword === "ONBUILD" && place !== "onbuild" ? readInstruction(source, body.start, "onbuild") : null;
    return { ...noParts, args: [toArgument(joined, body)], inner };
}
function readInstruction(source, from, place) {
    const { joined } = source;
    const { text } = joined;
    const end = trimSpaceEnd(text, from, text.length);
    const start = skipSpace(text, from, end);
    let keywordEnd = start;
    while (keywordEnd < end && !isBlank(text.charCodeAt(keywordEnd)))
        keywordEnd += 1;
    const keyword = text.slice(start, keywordEnd).toUpperCase();
    const afterKeyword = skipSpace(text, keywordEnd, end);
    const { flags, next } = place === "healthcheck" ? { flags: [], next: afterKeyword } : readFlags(joined, afterKeyword);
    const body = { start: Math.min(next, end), end };
    const parts = readBody(keyword, source, body, place);
    const begin = (0,joined_text/* toFileOffset */.J6)(joined, start);
    return {
        keyword,
        keywordRange: (0,joined_text/* toFileRange */.vS)(joined, start, keywordEnd),
        range: { start: begin, end: source.end },
        flags,
        body: (0,joined_text/* slice */.di)(joined, body.start, body.end),
        form: parts.form,
        args: parts.args,
        pairs: parts.pairs,
        inner: parts.inner,
        heredocs: [],
        comments: place === "file" ? source.comments : [],
        // A line that only continues may stand before the keyword, and then so may an empty one.
        emptyLines: place === "file" ? source.emptyLines.filter((line) => line.start >= begin) : [],
    };
}
/** Reads one instruction without its heredocs. */
function parseInstruction(source) {
    return readInstruction(source, 0, "file");
}

;// CONCATENATED MODULE: ./src/dockerfile/source-lines.ts
/** Lines end at LF; carriage returns before it are part of the line end, a lone one elsewhere is text. */
function createLineReader(text) {
    let at = 0;
    const read = () => {
        if (at >= text.length)
            return null;
        const start = at;
        const feed = text.indexOf("\n", start);
        const next = feed < 0 ? text.length : feed + 1;
        let end = feed < 0 ? text.length : feed;
        while (end > start && text.charCodeAt(end - 1) === 0x0d)
            end -= 1;
        at = next;
        return { start, end, next };
    };
    return { read };
}

;// CONCATENATED MODULE: ./src/dockerfile/parse.ts







/** The longest line BuildKit reads, in bytes of UTF-8 without the line feed. */
const longestLine = 65_535;
const heredocInstructions = new Set(["ADD", "COPY", "RUN"]);
function holdsHeredocs(instruction) {
    const holder = instruction.keyword === "ONBUILD" ? (instruction.inner ?? instruction) : instruction;
    return heredocInstructions.has(holder.keyword) && holder.form === "shell";
}
function withHeredocs(instruction, heredocs, end) {
    const range = { start: instruction.range.start, end };
    const inner = instruction.inner === null ? null : withHeredocs(instruction.inner, heredocs, end);
    return { ...instruction, range, heredocs, inner };
}
function readHeredocs(text, reader, line, instruction, report) {
    if (!holdsHeredocs(instruction))
        return instruction;
    const heredocs = [];
    let { end, next } = line;
    let isTerminated = true;
    for (const marker of findHeredocMarkers(line.joined)) {
        const body = readHeredocBody(text, reader, marker, end, next);
        heredocs.push(body.heredoc);
        end = body.end;
        next = body.next;
        if (!body.terminated && isTerminated) {
            isTerminated = false;
            const detail = `The heredoc <<${marker.name} has no line "${marker.name}" that ends it.`;
            report({ code: "unterminated-heredoc", detail, range: marker.marker });
        }
    }
    return heredocs.length === 0 ? instruction : withHeredocs(instruction, heredocs, end);
}
function reportLongLines(text, report) {
    const reader = createLineReader(text);
    const encoder = new TextEncoder();
    for (let line = reader.read(); line !== null; line = reader.read()) {
        const units = line.next - line.start;
        // A UTF-16 code unit takes three bytes at most, so that short lines need no counting.
        if (units * 3 <= longestLine)
            continue;
        const written = text.slice(line.start, line.next).replace(/\n$/, "");
        if (encoder.encode(written).length <= longestLine)
            continue;
        const range = { start: line.start, end: line.end };
        report({ code: "line-too-long", detail: `A line may have at most ${longestLine} bytes.`, range });
    }
}
/**
 * Reads a Dockerfile by BuildKit's rules. Never throws and takes linear time: what is wrong stands in `errors`, in the
 * order of the file, and reading goes on behind it.
 *
 * @param text the decoded file, byte-order mark and line ends as they are
 */
function parseDockerfile(text) {
    const errors = [];
    const report = (error) => {
        errors.push(error);
    };
    const instructions = [];
    const comments = [];
    const directives = createDirectiveBlock(text);
    const reader = createLineReader(text);
    let pending = [];
    for (let line = reader.read(); line !== null; line = reader.read()) {
        const hasMark = line.start === 0 && text.charCodeAt(0) === 0xfeff;
        const start = skipSpace(text, hasMark ? 1 : line.start, line.end);
        const directive = directives.read({ ...line, start: hasMark ? 1 : line.start });
        const comment = commentBetween(text, start, line.end);
        if (comment !== null) {
            comments.push(comment);
            if (comment.text === "")
                pending = [];
            else if (directive === null)
                pending.push(comment);
            continue;
        }
        if (start === line.end)
            continue;
        const escapeCharacter = directives.escape();
        const logical = readLogicalLine(text, reader, line, start, escapeCharacter);
        for (const inside of logical.comments)
            comments.push(inside);
        const bare = parseInstruction({
            joined: logical.joined,
            end: logical.end,
            comments: pending.concat(logical.comments),
            emptyLines: logical.emptyLines,
            escapeCharacter,
            report,
        });
        pending = [];
        if (bare.keyword === "") {
            const detail = "A line continuation that no instruction follows.";
            report({ code: "invalid-syntax", detail, range: { start, end: logical.end } });
            continue;
        }
        checkInstruction(bare, escapeCharacter, report);
        instructions.push(readHeredocs(text, reader, logical, bare, report));
    }
    if (instructions.length === 0) {
        report({
            code: "empty",
            detail: "The file holds no instruction.",
            range: { start: 0, end: text.length },
        });
    }
    reportLongLines(text, report);
    for (const error of directives.errors)
        report(error);
    errors.sort((a, b) => a.range.start - b.range.start);
    return {
        text,
        escape: directives.escape(),
        directives: directives.directives,
        instructions,
        comments,
        errors,
    };
}

// EXTERNAL MODULE: ./src/dockerfile/size-comments.ts
var dockerfile_size_comments = __webpack_require__(9620);
;// CONCATENATED MODULE: ./src/image/alignment-grid.ts
/**
 * The cheapest order-keeping alignment (edit distance) of rows with expected entries, both from their first one on.
 */
function cheapestAlignment(problem) {
    const { rows, expected, pairCost, skipRowCost, skipExpectedCost, band } = problem;
    const width = 2 * band + 1;
    const at = (row, entry) => row * width + entry - row + band;
    const isInside = (row, entry) => row <= rows && entry <= expected && entry >= 0 && Math.abs(entry - row) <= band;
    const costs = () => new Float64Array((rows + 1) * width).fill(Number.POSITIVE_INFINITY);
    const value = (grid, row, entry) => isInside(row, entry) ? (grid[at(row, entry)] ?? 0) : Number.POSITIVE_INFINITY;
    const entries = (row) => {
        const first = Math.max(0, row - band);
        return Array.from({ length: Math.max(0, Math.min(expected, row + band) - first + 1) }, (_, index) => first + index);
    };
    const pairs = costs();
    for (let row = 0; row < rows; row++) {
        for (const entry of entries(row)) {
            if (entry < expected)
                pairs[at(row, entry)] = pairCost(row, entry);
        }
    }
    const pair = (row, entry) => value(pairs, row, entry);
    const skipRow = (row, entry) => row < rows ? skipRowCost(row, entry) : Number.POSITIVE_INFINITY;
    const skipEntry = (entry) => entry < expected ? skipExpectedCost(entry) : Number.POSITIVE_INFINITY;
    // What the way from here to the end costs.
    const ahead = costs();
    if (isInside(rows, expected))
        ahead[at(rows, expected)] = 0;
    for (let row = rows; row >= 0; row--) {
        for (const entry of entries(row).toReversed()) {
            if (row === rows && entry === expected)
                continue;
            ahead[at(row, entry)] = Math.min(pair(row, entry) + value(ahead, row + 1, entry + 1), skipEntry(entry) + value(ahead, row, entry + 1), skipRow(row, entry) + value(ahead, row + 1, entry));
        }
    }
    // What the way from the start to here costs.
    const behind = costs();
    behind[at(0, 0)] = 0;
    for (let row = 0; row <= rows; row++) {
        for (const entry of entries(row)) {
            const before = Math.min(entry > 0 && row > 0
                ? value(behind, row - 1, entry - 1) + pair(row - 1, entry - 1)
                : Number.POSITIVE_INFINITY, entry > 0 ? value(behind, row, entry - 1) + skipEntry(entry - 1) : Number.POSITIVE_INFINITY, row > 0 ? value(behind, row - 1, entry) + skipRow(row - 1, entry) : Number.POSITIVE_INFINITY);
            behind[at(row, entry)] = Math.min(value(behind, row, entry), before);
        }
    }
    const total = value(ahead, 0, 0);
    // Further out of step than the band: nothing is known of any row.
    if (!Number.isFinite(total))
        return Array.from({ length: rows }, () => ({ paired: null, isOnlyWay: false }));
    const choices = [];
    let next = 0;
    for (let row = 0; row < rows; row++) {
        const ways = entries(row).filter((entry) => value(behind, row, entry) + pair(row, entry) + value(ahead, row + 1, entry + 1) === total);
        const isSkippable = entries(row).some((entry) => value(behind, row, entry) + skipRow(row, entry) + value(ahead, row + 1, entry) === total);
        // Staying on one path: the first entry that this row can be paired with from where the last one left off.
        let entry = next;
        while (entry < expected &&
            pair(row, entry) + value(ahead, row + 1, entry + 1) !== value(ahead, row, entry) &&
            skipEntry(entry) + value(ahead, row, entry + 1) === value(ahead, row, entry)) {
            entry++;
        }
        const isPaired = pair(row, entry) + value(ahead, row + 1, entry + 1) === value(ahead, row, entry);
        const paired = isPaired ? entry : null;
        choices.push({ paired, isOnlyWay: ways.length + (isSkippable ? 1 : 0) === 1 });
        next = paired === null ? entry : entry + 1;
    }
    return choices;
}

;// CONCATENATED MODULE: ./src/image/history-alignment.ts



const COST = {
    exact: 0,
    kind: 3,
    none: Number.POSITIVE_INFINITY,
};
/** A row without an instruction is likelier (other tools add some) than an instruction without a row. */
const SKIP_ROW = 4;
const SKIP_INSTRUCTION = 6;
/** Only the legacy builder writes a row for it. */
const SKIP_ONBUILD = 1;
/** How far rows and instructions may be out of step: triggers of the base image, rows that other tools added. */
const BAND = 48;
/**
 * Aligns an image's history with the instructions that its Dockerfile says were carried out, from the newest row back,
 * with the fewest differences. Rows left over at the old end are the base image's. BuildKit writes a row for every
 * instruction but FROM and ONBUILD, the legacy builder one for ONBUILD too.
 * @param history newest first
 * @param instructions of the target's stages in their order, oldest first, without FROM
 * @returns one entry a row, newest first
 */
function alignHistory(history, instructions) {
    const aligned = alignWritten(history.filter((row) => !isFiller(row)), instructions).values();
    const filler = { instruction: null, mapping: "none", origin: "base" };
    return history.map((row) => (isFiller(row) ? filler : (aligned.next().value ?? filler)));
}
function alignWritten(history, instructions) {
    const expected = instructions.toReversed();
    const shells = shellsOf(instructions).reverse();
    const rows = history.slice(0, expected.length + BAND).map(parseCreatedBy);
    const match = (row, entry) => {
        const [createdBy, instruction] = [rows[row], expected[entry]];
        return createdBy && instruction ? matchInstruction(createdBy, instruction, shells[entry]) : "none";
    };
    const choices = cheapestAlignment({
        rows: rows.length,
        expected: expected.length,
        pairCost: (row, entry) => COST[match(row, entry)],
        // Rows older than everything that was expected are the base image's.
        skipRowCost: (_, entry) => (entry === expected.length ? 0 : SKIP_ROW),
        skipExpectedCost: (entry) => (expected[entry]?.keyword === "ONBUILD" ? SKIP_ONBUILD : SKIP_INSTRUCTION),
        band: BAND,
    });
    const oldestOwn = choices.findLastIndex(({ paired }) => paired !== null);
    return history.map((_, row) => {
        const { paired, isOnlyWay } = choices[row] ?? { paired: null, isOnlyWay: true };
        const origin = row <= oldestOwn ? "own" : "base";
        const instruction = paired === null ? undefined : expected[paired];
        if (paired === null || instruction === undefined)
            return { instruction: null, mapping: "none", origin };
        const isExact = isOnlyWay && match(row, paired) === "exact";
        return { instruction, mapping: isExact ? "exact" : "approximate", origin };
    });
}
/** The shell that SHELL has set for each instruction, as RUN's rows name it; null where the base image's holds. */
function shellsOf(instructions) {
    let shell = null;
    return instructions.map(({ keyword, args }) => {
        if (keyword === "SHELL")
            shell = args.map(({ value }) => value).join(" ");
        return shell;
    });
}

;// CONCATENATED MODULE: ./src/image/layer-source.ts




const NO_SOURCE = { instruction: null, lines: null, mapping: "none" };
/** What an image's history and its build tell of where layers come from. */
function createSourceFinder(facts) {
    const { dockerfile } = facts;
    if (dockerfile === null) {
        return {
            walk: [],
            found: "none",
            fromProvenance: (layers) => layers.map(({ lines }) => (lines === null ? null : { instruction: null, lines, mapping: "exact" })),
            fromWalk: () => NO_SOURCE,
            textOf: () => "",
        };
    }
    const stages = chainStages(dockerfile, facts.target, facts.buildArgs);
    const { instructions, fromOf } = chainInstructions(stages);
    const lineIndex = (0,line_index/* createLineIndex */.r)(dockerfile.text);
    const linesOf = (instruction) => lineIndex.lineRange(instruction.range);
    const walk = alignHistory(facts.history, instructions);
    const found = howMany(instructions, walk);
    const sourceOf = (instruction, mapping) => {
        const from = instruction.keyword === "FROM" ? instruction : fromOf.get(instruction);
        return from === undefined
            ? { instruction, lines: linesOf(instruction), mapping }
            : { instruction: null, lines: linesOf(from), mapping };
    };
    return {
        walk,
        found,
        fromProvenance(layers) {
            const find = createPlaceSearch(stages, dockerfile, linesOf);
            return layers.map((layer) => {
                if (layer.lines === null)
                    return null;
                const instruction = find([layer.lines, ...layer.otherLines]);
                if (instruction === null)
                    return { instruction: null, lines: layer.lines, mapping: "exact" };
                return sourceOf(instruction, "exact");
            });
        },
        fromWalk(row, isLayerRow) {
            if (row === null)
                return NO_SOURCE;
            if (row.instruction !== null)
                return sourceOf(row.instruction, isLayerRow ? row.mapping : "approximate");
            // Older than all that the Dockerfile wrote and yet not the base image's: its triggers made it, or it has moved.
            const from = stages[0]?.from;
            return row.origin === "base" && found !== "none" && from !== undefined
                ? sourceOf(from, "approximate")
                : NO_SOURCE;
        },
        textOf: ({ range }) => dockerfile.text.slice(range.start, range.end),
    };
}
function howMany(instructions, walk) {
    const paired = new Set(walk.map(({ instruction }) => instruction));
    // BuildKit leaves no row for ONBUILD.
    const missing = instructions.filter((one) => !paired.has(one) && one.keyword !== "ONBUILD");
    if (missing.length === 0)
        return "all";
    return missing.length < instructions.length ? "some" : "none";
}
/**
 * Finds the instruction at one of several places. BuildKit carries out identical steps once, in several stages or (with
 * `COPY --link`) several times in one, and names all places of each: the layers are asked for in the image's order,
 * and that is the order of the target's instructions.
 */
function createPlaceSearch(stages, dockerfile, linesOf) {
    const chain = stages.flatMap(({ from, instructions }) => [from, ...instructions]);
    const isAt = (instruction, places) => {
        const { start, end } = linesOf(instruction);
        return places.some((place) => place.start >= start && place.start <= end);
    };
    let next = 0;
    return (places) => {
        const found = chain.findIndex((instruction, index) => index >= next && isAt(instruction, places));
        const instruction = chain[found];
        if (instruction === undefined)
            return dockerfile.instructions.find((other) => isAt(other, places)) ?? null;
        // A FROM may bring several triggers.
        next = instruction.keyword === "FROM" ? found : found + 1;
        return instruction;
    };
}
/** The stages that made the target's image, the one upon the base image first. */
function chainStages(dockerfile, target, buildArgs) {
    const staged = toStages(dockerfile);
    const variables = (0,dockerfile_variables/* globalArgs */.J7)(staged, buildArgs, dockerfile.escape);
    const resolve = (stage) => (0,dockerfile_variables/* resolveFrom */.dx)(stage, variables, dockerfile.escape);
    return stageChain(staged, target, resolve)?.stages ?? [];
}
/**
 * The instructions that made the image, oldest first, without FROM: what a stage holds with ONBUILD is carried out at
 * the FROM of the stage built upon it. `fromOf` has that FROM for each such trigger.
 */
function chainInstructions(stages) {
    const fromOf = new Map();
    const instructions = stages.flatMap((stage, index) => {
        const below = stages[index - 1]?.instructions ?? [];
        const triggers = below.flatMap(({ keyword, inner }) => keyword === "ONBUILD" && inner !== null ? [inner] : []);
        for (const trigger of triggers)
            fromOf.set(trigger, stage.from);
        return [...triggers, ...stage.instructions];
    });
    return { instructions, fromOf };
}

;// CONCATENATED MODULE: ./src/image/line-limits.ts



/** The limits that a Dockerfile's comments set for the image of a target; none without a Dockerfile. */
function lineLimits(from) {
    const { dockerfile, target, buildArgs } = from;
    if (dockerfile === null)
        return { limits: [], notInImage: [], unreadable: [] };
    const { comments, broken } = (0,dockerfile_size_comments/* readSizeComments */.c)(dockerfile);
    const lines = (0,line_index/* createLineIndex */.r)(dockerfile.text);
    const inImage = new Set(chainStages(dockerfile, target, buildArgs).flatMap(({ instructions }) => instructions));
    const found = comments.map(({ instruction, limit }) => ({
        lines: lines.lineRange(instruction.range),
        limit,
        isInImage: inImage.has(instruction),
    }));
    return {
        limits: found.filter(({ isInImage }) => isInImage).map((one) => ({ lines: one.lines, limit: one.limit })),
        notInImage: found.filter(({ isInImage }) => !isInImage).map((one) => one.lines),
        unreadable: broken
            .filter(({ problem }) => problem === "no-size" || problem === "malformed")
            .map(({ range }) => lines.lineRange(range)),
    };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./src/image/secret-values.ts

const secret_values_MIN_LENGTH = 3;
/** Shorter encoded forms would be found in innocent text. */
const MIN_ENCODED_LENGTH = 8;
/** Shorter lines of a secret of several lines ("}", "---") are no secret by themselves. */
const MIN_LINE_LENGTH = 6;
/** Not the mask itself, nor blanks. */
const SHOWS_SOMETHING = /[^*\s]/;
const PLAIN_WORDS = new Set(["true", "false", "yes", "none", "null", "off"]);
/** A search for given values in a text. */
function createValueFinder({ secrets, tokens, assignments }) {
    const anywhere = unique(secrets.filter(isWorthHiding).flatMap(writtenForms));
    const wholeTokens = unique(tokens.filter(isWorthHiding));
    const named = assignments.filter(([, value]) => SHOWS_SOMETHING.test(value));
    return (text) => [
        ...anywhere.flatMap((value) => occurrences(text, value)),
        ...wholeTokens.flatMap((value) => occurrences(text, value).filter((span) => isWholeToken(text, span))),
        ...named.flatMap(([name, value]) => assignedValues(text, name, value)),
    ];
}
/** Says of a value whether it stands in the text as a whole token. */
function createTokenSearch(text) {
    return (value) => value !== "" && occurrences(text, value).some((span) => isWholeToken(text, span));
}
/** The value in `NAME=value`, `NAME="value"` and `NAME='value'`. */
function assignedValues(text, name, value) {
    return occurrences(text, `${name}=`).flatMap(({ start: nameStart, end }) => {
        if (isNameCharacter(text[nameStart - 1]))
            return [];
        const isQuoted = !text.startsWith(value, end) && /["']/.test(text.charAt(end));
        const start = isQuoted ? end + 1 : end;
        const span = { start, end: start + value.length };
        return text.startsWith(value, start) && !isWordCharacter(text[span.end]) ? [span] : [];
    });
}
function isWorthHiding(value) {
    return value.length >= secret_values_MIN_LENGTH && !PLAIN_WORDS.has(value.toLowerCase()) && SHOWS_SOMETHING.test(value);
}
/** The value itself, its lines (logs come line by line) and how encoders write it. */
function writtenForms(value) {
    const lines = value.split(/\r?\n/).filter((line) => line.trim().length >= MIN_LINE_LENGTH);
    const encoded = [
        encodeURIComponent(external_node_buffer_.Buffer.from(value, "utf8").toString("utf8")),
        JSON.stringify(value).slice(1, -1),
        ...base64Forms(value),
    ];
    return [value, value.trim(), ...lines, ...encoded.filter((form) => form.length >= MIN_ENCODED_LENGTH)];
}
/**
 * Base64 of a longer text holds the value at one of three alignments ("user:SECRET" shifts it); the characters that
 * also carry neighbouring bits are left away.
 */
function base64Forms(value) {
    const bytes = external_node_buffer_.Buffer.from(value, "utf8");
    const standard = [0, 1, 2].map((shift) => {
        const shifted = external_node_buffer_.Buffer.concat([external_node_buffer_.Buffer.alloc(shift), bytes]);
        const wholeCharacters = Math.floor((shifted.length * 8) / 6);
        return shifted.toString("base64").slice(Math.ceil((shift * 8) / 6), wholeCharacters);
    });
    const whole = bytes.toString("base64");
    const forms = [whole, whole.replace(/=+$/, ""), ...standard];
    return forms.flatMap((form) => [form, form.replaceAll("+", "-").replaceAll("/", "_")]);
}
function occurrences(text, value) {
    const spans = [];
    for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + value.length)) {
        spans.push({ start: at, end: at + value.length });
    }
    return spans;
}
function isWholeToken(text, { start, end }) {
    return !isWordCharacter(text[start - 1]) && !isWordCharacter(text[end]);
}
function isWordCharacter(character) {
    return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
function isNameCharacter(character) {
    return character === "_" || isWordCharacter(character);
}
function unique(values) {
    return [...new Set(values)];
}

;// CONCATENATED MODULE: ./src/image/secrets.ts







const MIN_DECLARED_LENGTH = 8;
/** Masks can bring a neighbour into the open ("abc" in "SECRETabc"), never more than a few times. */
const MAX_PASSES = 8;
/**
 * Makes the functions that take secrets out of texts: given values (also base64, URL-encoded and JSON-escaped), the
 * values of ARGs in history, of variables with secret-looking names, user names and passwords in URLs, and tokens of
 * well-known shapes. What is hidden reads `***`. Redacting twice changes nothing.
 *
 * Values shorter than three characters and words like "true" are hidden only where their name stands beside them:
 * hidden everywhere, they would make reports unreadable and protect nothing. The same holds for build arguments whose
 * value the Dockerfile shows or that FROM is made of, as the base image's name is public, secret-looking names aside.
 */
function createRedactor(sources) {
    const buildArgs = [...(sources.buildArgs ?? [])];
    const declared = [
        ...(sources.environment ?? []).map(splitAssignment),
        ...declaredValues(sources.dockerfile),
    ];
    const named = [
        ...buildArgs,
        // What an image or a Dockerfile shows may be an ordinary word ("secret"); build arguments are given to be hidden.
        ...declared.filter(([, value]) => value.length >= MIN_DECLARED_LENGTH && !value.includes("$")),
    ].filter(([name]) => (0,secret_names/* looksSecret */.n)(name));
    const isPublic = createTokenSearch(publicText(sources));
    const findValues = createValueFinder({
        secrets: [...(sources.secrets ?? []), ...named.map(([, value]) => value)],
        tokens: buildArgs.map(([, value]) => value).filter((value) => !isPublic(value)),
        assignments: buildArgs,
    });
    const known = { names: argNames(sources.dockerfile ?? null), values: new Map(buildArgs) };
    const spansOf = (text) => [
        ...findValues(text),
        ...secretShapes(text),
        ...runArgumentValues(text, known),
    ];
    const redact = (text) => untilStable(text, spansOf);
    return {
        redact,
        redactHistory: (text) => untilStable(text, (part) => [...spansOf(part), ...argRowValues(part)]),
        createLineRedactor: () => createLineRedactor(redact),
        redactDeep: (value) => redactDeep(value, redact),
    };
}
const secrets_KEY_BEGIN = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY/;
const secrets_KEY_END = /-----END [A-Z ]{0,40}PRIVATE KEY/;
/** The longest keys have some 200 lines; without an end in sight the log is shown again. */
const MAX_KEY_LINES = 250;
function createLineRedactor(redact) {
    let left = 0;
    return (line) => {
        const isEnd = secrets_KEY_END.test(line);
        if (left > 0) {
            left = isEnd ? 0 : left - 1;
            return MASK;
        }
        if (secrets_KEY_BEGIN.test(line) && !isEnd)
            left = MAX_KEY_LINES;
        return redact(line);
    };
}
function untilStable(text, spansOf) {
    let current = text;
    for (let pass = 0; pass < MAX_PASSES; pass++) {
        const next = maskSpans(current, spansOf(current));
        if (next === current)
            break;
        current = next;
    }
    return current;
}
function splitAssignment(assignment) {
    const equals = assignment.indexOf("=");
    return equals === -1 ? [assignment, ""] : [assignment.slice(0, equals), assignment.slice(equals + 1)];
}
/** The names and values that the Dockerfile's own ARG and ENV instructions show. */
function declaredValues(dockerfile) {
    return (dockerfile?.instructions ?? [])
        .filter(({ keyword }) => keyword === "ARG" || keyword === "ENV")
        .flatMap(({ pairs }) => pairs.map(({ key, value }) => [key, (value ?? "").replace(/^(["'])(.*)\1$/s, "$2")]));
}
function argNames(dockerfile) {
    const args = (dockerfile?.instructions ?? []).filter(({ keyword }) => keyword === "ARG");
    return new Set(args.flatMap(({ pairs }) => pairs.map(({ key }) => key)));
}
/** The Dockerfile and the images that its FROMs name, with those build arguments whose names don't look secret. */
function publicText({ dockerfile, buildArgs = new Map() }) {
    if (!dockerfile)
        return "";
    const staged = toStages(dockerfile);
    const plain = new Map([...buildArgs].filter(([name]) => !(0,secret_names/* looksSecret */.n)(name)));
    const variables = (0,dockerfile_variables/* globalArgs */.J7)(staged, plain, dockerfile.escape);
    const images = staged.stages.map((stage) => (0,dockerfile_variables/* resolveFrom */.dx)(stage, variables, dockerfile.escape) ?? "");
    return [dockerfile.text, ...images].join("\n");
}
function redactDeep(value, redact) {
    if (typeof value === "string")
        return redact(value);
    if (Array.isArray(value)) {
        const redactLine = createLineRedactor(redact);
        return value.map((item) => redactDeep(item, typeof item === "string" ? redactLine : redact));
    }
    if (typeof value === "object" && value !== null) {
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redactDeep(item, redact)]));
    }
    return value;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/docker/child-env.ts
var child_env = __webpack_require__(2356);
// EXTERNAL MODULE: ./src/input-error.ts
var input_error = __webpack_require__(6236);
;// CONCATENATED MODULE: ./src/known-secrets.ts




/** Larger files are certificates' chains and the like: no log repeats them as they are. */
const MAX_SECRET_FILE = 64 * 1024;
/**
 * Build arguments by name; one given without a value takes the environment's, as docker does. Throws an InputError
 * where the environment has none: docker would pass nothing, and what looks like a name may be the second line of a
 * secret value, so it is not repeated.
 */
function buildArgValues(buildArgs, env) {
    return new Map(buildArgs.map((argument, index) => {
        const equals = argument.indexOf("=");
        if (equals >= 0)
            return [argument.slice(0, equals), argument.slice(equals + 1)];
        const value = env[argument];
        if (value !== undefined)
            return [argument, value];
        throw new input_error/* InputError */.d(`Input "build-args", line ${index + 1}: a NAME without a value takes it from the environment, which has no variable of this name. Write NAME=value, one a line.`);
    }));
}
/** The values that this run was trusted with and that nobody may read in a log or a report. */
async function knownSecrets({ secrets, githubToken }, env, workspace) {
    const values = await Promise.all(secrets.map(async ({ spec, inline }) => {
        if (inline !== null)
            return inline.value;
        const source = (0,child_env/* secretSource */.kV)(spec, env);
        if (source === null)
            return "";
        return "variable" in source
            ? (env[source.variable] ?? "")
            : readSecretFile((0,external_node_path_.resolve)(workspace, source.file));
    }));
    const runnerTokens = ["GITHUB_TOKEN", "ACTIONS_RUNTIME_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
    return [...values, githubToken, ...runnerTokens.map((name) => env[name] ?? "")].filter((value) => value !== "");
}
/** A file that can't be read here can't be read by docker either, and docker says so. A pipe is docker's to read. */
async function readSecretFile(path) {
    try {
        const entry = await (0,promises_.stat)(path);
        return entry.isFile() && entry.size <= MAX_SECRET_FILE ? await (0,promises_.readFile)(path, "utf8") : "";
    }
    catch {
        return "";
    }
}

// EXTERNAL MODULE: ./src/untyped.ts
var untyped = __webpack_require__(46);
;// CONCATENATED MODULE: ./src/docker/failure-text.ts
const LIMIT = 2000;
/**
 * The sentence of a docker command's error output that says what went wrong: its last line that is not empty and not
 * the advice to ask for help.
 */
function failureReason(stderr) {
    const lines = stderr
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== "" && !/^(?:Run 'docker |See 'docker |Usage:)/.test(line));
    const last = lines.at(-1) ?? "docker gave no reason";
    return last.replace(/^(?:ERROR|Error|error): /, "").slice(0, LIMIT);
}

;// CONCATENATED MODULE: ./src/docker/inspect.ts


/** The image that `reference` names, or null where the engine has no such image. */
async function inspectImage(client, reference) {
    const { exitCode, stdout, stderr } = await client.run([
        "image",
        "inspect",
        "--format",
        "{{json .}}",
        "--",
        reference,
    ]);
    if (exitCode === 0)
        return parseInspectedImage(stdout);
    if (/no such image/i.test(stderr))
        return null;
    throw new Error(`docker image inspect ${reference} failed: ${failureReason(stderr)}`);
}
/** Reads the one JSON object that `docker image inspect --format '{{json .}}'` prints. */
function parseInspectedImage(stdout) {
    const image = (0,untyped/* record */.g1)((0,untyped/* parseJson */.qF)(stdout));
    const id = (0,untyped/* text */.Qq)(image.Id);
    if (id === null)
        throw new Error("docker image inspect printed no image.");
    const config = (0,untyped/* record */.g1)(image.Config);
    return {
        id,
        os: (0,untyped/* text */.Qq)(image.Os) ?? "unknown",
        architecture: (0,untyped/* text */.Qq)(image.Architecture) ?? "unknown",
        variant: (0,untyped/* text */.Qq)(image.Variant),
        size: (0,untyped/* integer */.nd)(image.Size),
        diffIds: (0,untyped/* strings */.P$)((0,untyped/* record */.g1)(image.RootFS).Layers),
        layerDirectories: layerDirectories((0,untyped/* record */.g1)(image.GraphDriver)),
        env: (0,untyped/* strings */.P$)(config.Env),
        labels: stringValues(config.Labels),
        shell: Array.isArray(config.Shell) ? (0,untyped/* strings */.P$)(config.Shell) : null,
        onBuild: (0,untyped/* strings */.P$)(config.OnBuild),
        created: (0,untyped/* text */.Qq)(image.Created),
        repoTags: (0,untyped/* strings */.P$)(image.RepoTags),
        repoDigests: (0,untyped/* strings */.P$)(image.RepoDigests),
    };
}
/** What the overlay2 driver tells of an image: `UpperDir` is its newest layer, `LowerDir` the others, newest first. */
function layerDirectories(driver) {
    const { UpperDir, LowerDir } = (0,untyped/* record */.g1)(driver.Data);
    const upper = (0,untyped/* text */.Qq)(UpperDir);
    if (driver.Name !== "overlay2" || upper === null)
        return [];
    return [upper, ...((0,untyped/* text */.Qq)(LowerDir)?.split(":") ?? [])].reverse();
}
function stringValues(value) {
    return Object.fromEntries(Object.entries((0,untyped/* record */.g1)(value)).filter((entry) => typeof entry[1] === "string"));
}

;// CONCATENATED MODULE: ./src/base-configs.ts


/**
 * What the engine knows of these images, by the name they were asked for. An image that it does not have, or cannot tell
 * about, is left out: none is pulled for this.
 */
async function inspectBaseConfigs(docker, references) {
    const configs = new Map();
    for (const reference of references) {
        const image = await inspectImage(docker, reference).catch(() => null);
        if (image !== null)
            configs.set(reference, toBaseConfig(image));
    }
    return configs;
}
/** Its ONBUILD triggers come before the stage's own instructions, so what they set counts as the image's. */
function toBaseConfig({ env, onBuild, shell }) {
    const triggers = onBuild.flatMap((text) => parseDockerfile(`FROM scratch\n${text}`).instructions.slice(1));
    const setters = triggers.filter(({ keyword }) => keyword === "ENV" || keyword === "ARG");
    const names = [
        ...env.map((entry) => entry.split("=", 1)[0] ?? entry),
        ...setters.flatMap(({ pairs }) => pairs.map(({ key }) => key)),
    ];
    return {
        environment: new Set(names),
        hasShell: (shell ?? []).length > 0 || triggers.some(({ keyword }) => keyword === "SHELL"),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/@balena/dockerignore/ignore.js
var ignore = __webpack_require__(4158);
var ignore_default = /*#__PURE__*/__webpack_require__.n(ignore);
;// CONCATENATED MODULE: ./src/file-pattern.ts
/** Whether the text means itself only. */
function isPlainName(pattern) {
    return !/[*?[\\]/.test(pattern);
}
/**
 * Reads one path element of a pattern: `*`, `?`, `[a-z]`, `[^a-z]`, `\x`. Null for a malformed one.
 * Source: https://pkg.go.dev/path/filepath#Match
 */
function compileNamePattern(pattern) {
    const steps = readSteps([...pattern]);
    return steps === null ? null : (name) => matches(steps, [...name]);
}
function readSteps(chars) {
    const steps = [];
    let at = 0;
    while (at < chars.length) {
        const char = chars[at] ?? "";
        if (char === "*")
            steps.push({ kind: "star" });
        else if (char === "?")
            steps.push({ kind: "any" });
        else if (char === "[") {
            const read = readClass(chars, at + 1);
            if (read === null)
                return null;
            steps.push(read.step);
            at = read.next;
            continue;
        }
        else if (char === "\\") {
            at += 1;
            const escaped = chars[at];
            if (escaped === undefined)
                return null;
            steps.push({ kind: "literal", char: escaped });
        }
        else
            steps.push({ kind: "literal", char });
        at += 1;
    }
    return steps;
}
function readClass(chars, start) {
    const negated = chars[start] === "^";
    const ranges = [];
    let at = negated ? start + 1 : start;
    const readChar = () => {
        if (chars[at] === "\\")
            at += 1;
        else if (chars[at] === "-" || chars[at] === "]")
            return null;
        const char = chars[at];
        at += 1;
        return char ?? null;
    };
    while (chars[at] !== "]" || ranges.length === 0) {
        const low = readChar();
        if (low === null)
            return null;
        let high = low;
        if (chars[at] === "-") {
            at += 1;
            high = readChar();
            if (high === null)
                return null;
        }
        ranges.push([low, high]);
    }
    return { step: { kind: "class", negated, ranges }, next: at + 1 };
}
/** Goes back to the last star only, so that the time is at most pattern times name. */
function matches(steps, name) {
    let step = 0;
    let at = 0;
    let starStep = -1;
    let starAt = 0;
    while (at < name.length) {
        const current = steps[step];
        if (current?.kind === "star") {
            starStep = step;
            starAt = at;
            step += 1;
        }
        else if (current !== undefined && file_pattern_fits(current, name[at] ?? "")) {
            step += 1;
            at += 1;
        }
        else if (starStep >= 0) {
            step = starStep + 1;
            starAt += 1;
            at = starAt;
        }
        else
            return false;
    }
    return steps.slice(step).every(({ kind }) => kind === "star");
}
function file_pattern_fits(step, char) {
    switch (step.kind) {
        case "star":
            return false;
        case "any":
            return true;
        case "literal":
            return step.char === char;
        case "class":
            return step.ranges.some(([low, high]) => low <= char && char <= high) !== step.negated;
    }
}

;// CONCATENATED MODULE: ./src/build-context.ts




/** So many entries of folders are looked at for one question; beyond that the answer is "unknown". */
const MAX_ENTRIES = 100_000;
/** An ignore file larger than this is none that anybody wrote. */
const MAX_IGNORE_FILE_BYTES = 1_048_576;
/**
 * Answers for a folder on disk what a build will find in it. Folders are read when a question needs them, symbolic
 * links are never followed, and nothing outside the folder is looked at.
 *
 * @param directory the context's folder
 * @param dockerfile the Dockerfile's path: `<Dockerfile>.dockerignore` beside it goes before `.dockerignore`
 *   (https://docs.docker.com/build/concepts/context/#filename-and-location)
 */
function openBuildContext(directory, dockerfile) {
    const rules = readIgnoreRules([`${dockerfile}.dockerignore`, (0,external_node_path_.join)(directory, ".dockerignore")]);
    return {
        ignoreFile: rules === null || rules === "unreadable" ? null : rules.file,
        find: (source) => (rules === "unreadable" ? "unknown" : findSource(directory, rules, source)),
    };
}
function readIgnoreRules(candidates) {
    for (const path of candidates) {
        try {
            const entry = (0,external_node_fs_.statSync)(path);
            // A device has no end.
            if (!entry.isFile() || entry.size > MAX_IGNORE_FILE_BYTES)
                return "unreadable";
            return toIgnoreRules((0,external_node_path_.basename)(path), (0,external_node_fs_.readFileSync)(path, "utf8"));
        }
        catch (error) {
            if (!isMissing(error))
                return "unreadable";
        }
    }
    return null;
}
function toIgnoreRules(file, text) {
    const lines = text
        .replace(/^\uFEFF/, "")
        .split(/\r?\n/)
        .filter((line) => !line.startsWith("#"));
    // The library turns patterns into regular expressions and leaves these characters as they are; Docker takes them
    // literally. On Windows a backslash is a path separator and cannot escape them.
    const escaped = external_node_path_.sep === "/" ? lines.map((line) => line.replace(/[+(){}|]/g, "\\$&")) : lines;
    const manager = ignore_default()({ ignorecase: false }).add(escaped);
    return {
        file,
        ignores: (path) => manager.ignores(path),
        hasExceptions: lines.some((line) => line.trim().startsWith("!")),
    };
}
/** Looks for one source. A file system that refuses to answer leaves it unknown. */
function findSource(directory, rules, source) {
    // As BuildKit does: the context is the root, and `..` does not lead out of it.
    const elements = external_node_path_.posix
        .normalize(`/${source}`)
        .split("/")
        .filter((element) => element !== "");
    // What `**` means depends on --parents.
    if (elements.some((element) => element.includes("**")))
        return "unknown";
    const search = build_context_createSearch(directory, rules);
    try {
        return search.walk([], elements);
    }
    catch {
        return "unknown";
    }
}
function build_context_createSearch(directory, rules) {
    let budget = MAX_ENTRIES;
    const list = (path) => {
        const entries = (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(directory, ...path), { withFileTypes: true });
        budget -= entries.length + 1;
        if (budget < 0)
            throw new RangeError("The build context is too large to search.");
        return entries;
    };
    const hasIncluded = (path) => list(path).some((entry) => {
        const inner = [...path, entry.name];
        return rules?.ignores(inner.join("/")) !== true || (entry.isDirectory() && hasIncluded(inner));
    });
    /** What becomes of an entry that is there. */
    const judge = (path, isDirectory) => {
        // The context's own folder is there, but of no use once nothing is left in it.
        if (path.length === 0) {
            return rules === null || hasIncluded(path) || list(path).length === 0 ? "present" : "ignored";
        }
        if (rules?.ignores(path.join("/")) !== true)
            return "present";
        return isDirectory && rules.hasExceptions && hasIncluded(path) ? "present" : "ignored";
    };
    const walkPlain = (path, name, rest) => {
        const inner = [...path, name];
        let entry;
        try {
            entry = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(directory, ...inner));
        }
        catch (error) {
            if (isMissing(error))
                return "missing";
            throw error;
        }
        if (entry.isSymbolicLink())
            return "unknown";
        if (rest.length === 0)
            return judge(inner, entry.isDirectory());
        return entry.isDirectory() ? walk(inner, rest) : "missing";
    };
    const walkPattern = (path, matches, rest) => {
        const states = new Set();
        for (const entry of list(path)) {
            if (!matches(entry.name))
                continue;
            const inner = [...path, entry.name];
            let state = "missing";
            if (rest.length === 0)
                state = judge(inner, entry.isDirectory());
            else if (entry.isSymbolicLink())
                state = "unknown";
            else if (entry.isDirectory())
                state = walk(inner, rest);
            if (state === "present")
                return state;
            states.add(state);
        }
        if (states.has("unknown"))
            return "unknown";
        return states.has("ignored") ? "ignored" : "missing";
    };
    const walk = (path, elements) => {
        const [element, ...rest] = elements;
        if (element === undefined)
            return judge(path, true);
        if (isPlainName(element))
            return walkPlain(path, element, rest);
        const matches = compileNamePattern(element);
        return matches === null ? "unknown" : walkPattern(path, matches, rest);
    };
    return { walk };
}
function isMissing(error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
    return code === "ENOENT" || code === "ENOTDIR";
}

;// CONCATENATED MODULE: ./src/docker/foreign-bases.ts
/** BuildKit has no other way to tell; the words are those of its InvalidBaseImagePlatform since the check exists. */
const WARNING = /^InvalidBaseImagePlatform: Base image (\S{1,512}) was pulled with platform "([^"\s]{1,100})", expected "([^"\s]{1,100})" for current build \(line (\d{1,7})\)$/;
/** The base images that BuildKit found to be for another platform, from the warnings of a build. */
function foreignBases(warnings) {
    return warnings.flatMap((warning) => {
        const [, image, platform, wanted, line] = WARNING.exec(warning) ?? [];
        if (image === undefined || platform === undefined || wanted === undefined)
            return [];
        return [{ image, platform, wanted, line: Number(line) }];
    });
}

;// CONCATENATED MODULE: ./src/lint/base-config.ts
/** `scratch`. */
const EMPTY_BASE = { environment: new Set(), hasShell: false };

// EXTERNAL MODULE: ./src/lint/base-image.ts
var base_image = __webpack_require__(3880);
// EXTERNAL MODULE: ./src/lint/config/lint-config.ts
var lint_config = __webpack_require__(8262);
// EXTERNAL MODULE: ./src/lint/needed-stages.ts
var needed_stages = __webpack_require__(8450);
;// CONCATENATED MODULE: ./src/lint/pragmas/hadolint-comment.ts
const PRAGMA = /^#[ \t]*(hadolint)[ \t]+(?:([a-z]+)[ \t]+)?([a-z]+)[ \t]*=[ \t]*/i;
const hadolint_comment_NAMES = /^[A-Za-z0-9]+(?:[ \t]*,[ \t]*[A-Za-z0-9]+)*/;
/** What may follow: nothing, or a reason behind `#` or `--`. */
const REASON = /^[ \t]*(?:$|#|--)/;
/**
 * Reads `# hadolint ignore=DL3006,DL3008 # reason`, with `global` or `stage` before `ignore`, or `# hadolint shell=bash`.
 * Source: https://github.com/hadolint/hadolint#inline-ignores. Ours takes a reason behind `--` too.
 *
 * @param text the comment with its `#`; `offset` is where it stands
 * @returns null for a comment that is none of these
 */
function readHadolintComment(text, offset) {
    const begin = PRAGMA.exec(text);
    if (begin === null)
        return null;
    const [{ length }, program, scope, keyword] = begin;
    if (program !== "hadolint")
        return { kind: "malformed" };
    const rest = text.slice(length);
    if (keyword === "shell" && scope === undefined) {
        const shell = /^[^\s#]+/.exec(rest)?.[0];
        return shell === undefined ? { kind: "malformed" } : { kind: "shell", shell };
    }
    const reach = scope === undefined ? "here" : { global: "file", stage: "stage" }[scope];
    const names = hadolint_comment_NAMES.exec(rest)?.[0];
    // A comment that is almost right silences nothing: whoever wrote it is told so instead.
    if (keyword !== "ignore" || reach === undefined || names === undefined)
        return { kind: "malformed" };
    if (!REASON.test(rest.slice(names.length)))
        return { kind: "malformed" };
    return { kind: "ignore", reach, names: splitNames(names, offset + length) };
}
/** The names between commas, blanks around them left out, empty ones dropped. */
function splitNames(list, offset) {
    const names = [];
    for (const { 0: name, index } of list.matchAll(/[^,\s]+/g)) {
        names.push({ name, range: { start: offset + index, end: offset + index + name.length } });
    }
    return names;
}

;// CONCATENATED MODULE: ./src/lint/pragmas/check-comment.ts

/** Go's words for true: https://pkg.go.dev/strconv#ParseBool */
const TRUE = /^(?:1|t|T|TRUE|true|True)$/;
const FALSE = /^(?:0|f|F|FALSE|false|False)$/;
/** The value of a comment `# check=…` with where it stands in the comment; null for all other comments. */
function checkValueOf(comment) {
    const begin = /^#[ \t]*check[ \t]*=[ \t]*/i.exec(comment)?.[0];
    return begin === undefined ? null : { value: comment.slice(begin.length), at: begin.length };
}
/**
 * Reads `skip=A,B;error=true;experimental=C`, the value of a `check` directive or comment. It ends at the first blank,
 * so that a reason may follow. Source: https://docs.docker.com/reference/dockerfile/#check
 *
 * @param offset where the value stands
 */
function readCheckValue(value, offset) {
    const written = /^\S*/.exec(value)?.[0] ?? "";
    const skip = [];
    const experimental = [];
    let isError = false;
    let isRefused = false;
    for (const { text, at } of options(written)) {
        const [, key = "", list = ""] = /^([^=]*)=(.*)$/.exec(text) ?? [];
        const name = key.toLowerCase();
        if (name === "skip")
            skip.push(...splitNames(list, offset + at + key.length + 1));
        else if (name === "experimental")
            experimental.push(...splitNames(list, 0).map((rule) => rule.name));
        else if (name === "error" && (TRUE.test(list) || FALSE.test(list)))
            isError = TRUE.test(list);
        else
            isRefused = true;
    }
    const problem = isRefused ? "refused" : written.endsWith(",") ? "malformed" : null;
    return { skip, experimental, isError, problem };
}
/** Three at most: what follows belongs to the third, as BuildKit has it. */
function options(value) {
    const found = [];
    let at = 0;
    while (found.length < 2) {
        const end = value.indexOf(";", at);
        if (end === -1)
            break;
        found.push({ text: value.slice(at, end), at });
        at = end + 1;
    }
    return [...found, { text: value.slice(at), at }];
}

;// CONCATENATED MODULE: ./src/lint/pragmas/read-pragmas.ts


/** What BuildKit takes instead of the file's own directive. */
const CHECK_BUILD_ARG = "BUILDKIT_DOCKERFILE_CHECK";
/**
 * Finds what the comments of a file tell the linter. A comment belongs to the instruction below it, as BuildKit has it:
 * other comments and blank lines may stand between, an empty comment may not. (hadolint wants it on the line before, and
 * passes over those inside a continued instruction; here those belong to the next line of it.)
 */
function readPragmas(dockerfile, { stages }, buildArgs) {
    const ignores = [];
    const shells = new Map();
    const broken = [];
    let check = { isError: false, experimental: [] };
    const refuse = (problem, range) => {
        broken.push({ problem, range });
    };
    const readDirective = (value, offset, range) => {
        const { skip, problem, ...options } = readCheckValue(value, offset ?? 0);
        check = options;
        if (problem !== null && range !== null)
            refuse(problem, range);
        const names = skip.map((rule) => (offset === null ? { ...rule, range: null } : rule));
        ignores.push({ dialect: "buildkit", scope: { kind: "file" }, names, range });
    };
    const readDirectives = () => {
        const directive = dockerfile.directives.find(({ name }) => name === "check");
        const given = buildArgs.get(CHECK_BUILD_ARG);
        if (given !== undefined)
            readDirective(given, null, null);
        else if (directive !== undefined) {
            const { range, value } = directive;
            readDirective(value, range.start + dockerfile.text.slice(range.start, range.end).indexOf(value), range);
        }
    };
    const readCheck = (value, offset, { range }, owner) => {
        const { instruction, isInside, hasCheck } = owner;
        if (instruction === null || isInside)
            refuse("misplaced", range);
        else if (hasCheck)
            refuse("repeated", range);
        else {
            owner.hasCheck = true;
            const { skip, problem } = readCheckValue(value, offset);
            if (problem !== null)
                refuse("malformed", range);
            ignores.push({ dialect: "buildkit", scope: { kind: "instruction", instruction }, names: skip, range });
        }
    };
    const readPragma = (pragma, comment, owner) => {
        const { range } = comment;
        if (pragma.kind === "malformed")
            refuse("malformed", range);
        else if (pragma.kind === "shell") {
            const isFirst = owner.instruction === null || owner.instruction.range.start <= firstFrom(stages);
            shells.set(isFirst ? null : owner.instruction, pragma.shell);
        }
        else {
            const scope = scopeOf(pragma.reach, comment, owner);
            if (scope === null)
                refuse("misplaced", range);
            else
                ignores.push({ dialect: "hadolint", scope, names: pragma.names, range });
        }
    };
    const read = (comment, owner) => {
        const { start, end } = comment.range;
        const text = dockerfile.text.slice(start, end);
        const checked = checkValueOf(text);
        const pragma = readHadolintComment(text, start);
        if (checked !== null)
            readCheck(checked.value, start + checked.at, comment, owner);
        else if (pragma !== null)
            readPragma(pragma, comment, owner);
    };
    const scopeOf = (reach, { range }, owner) => {
        const { instruction, stage, isInside } = owner;
        if (reach === "file")
            return { kind: "file" };
        if (instruction === null)
            return null;
        if (reach === "stage")
            return stage?.from === instruction && !isInside ? { kind: "stage", stage } : null;
        return isInside ? lineBelow(range.end, instruction.range.end) : { kind: "instruction", instruction };
    };
    const lineBelow = createLinesBelow(dockerfile);
    readDirectives();
    const owners = createOwners(dockerfile, stages);
    const directives = new Set(dockerfile.directives.map(({ range }) => range.start));
    for (const comment of dockerfile.comments) {
        if (!directives.has(comment.range.start))
            read(comment, owners(comment));
    }
    return { ignores, shells, check, broken };
}
/** Answers for the comments in their order. */
function createOwners({ instructions }, stages) {
    const owned = new Map();
    let stageIndex = -1;
    for (const instruction of instructions) {
        if (stages[stageIndex + 1]?.from === instruction)
            stageIndex += 1;
        const stage = stages[stageIndex] ?? null;
        const above = { instruction, stage, isInside: false, hasCheck: false };
        const inside = { ...above, isInside: true };
        for (const { range } of instruction.comments) {
            owned.set(range.start, range.start < instruction.range.start ? above : inside);
        }
    }
    const nobodys = { instruction: null, stage: null, isInside: false, hasCheck: false };
    return ({ range }) => owned.get(range.start) ?? nobodys;
}
function firstFrom(stages) {
    return stages[0]?.from.range.start ?? Number.POSITIVE_INFINITY;
}
/** Finds the next line that is neither blank nor a comment, up to an end. Asked in the order of the file. */
function createLinesBelow({ text }) {
    let last = { kind: "line", start: -1, end: -1 };
    return (from, end) => {
        // Many comments may stand above one line.
        if (last.start > from)
            return last;
        for (let next = text.indexOf("\n", from); next !== -1 && next < end; next = text.indexOf("\n", next + 1)) {
            const found = text.indexOf("\n", next + 1);
            const lineEnd = found === -1 ? text.length : found;
            if (/^\s*(?:#|$)/.test(text.slice(next + 1, lineEnd)))
                continue;
            last = { kind: "line", start: next + 1, end: lineEnd };
            return last;
        }
        return null;
    };
}

;// CONCATENATED MODULE: ./src/lint/pragmas/shell-choice.ts
/**
 * Follows SHELL and `# hadolint shell=` through a stage; of the two the later counts. A pragma above the first FROM is for
 * every stage, one above another FROM for that stage. (hadolint counts that one to the stage before it, and has only
 * ShellCheck listen.)
 *
 * @param inherited the SHELL of the stage that this one is built FROM
 */
function createShellChoice(pragmas, stage, inherited) {
    const atStart = pragmas.get(stage.from) ?? (inherited === null ? pragmas.get(null) : undefined);
    let shell = atStart === undefined ? shell_choice_wordsOf(inherited) : [atStart];
    let at = 0;
    const words = (instruction) => {
        for (; at < stage.instructions.length; at += 1) {
            const next = stage.instructions[at];
            if (next === undefined || next.range.start > instruction.range.start)
                break;
            if (next.keyword === "SHELL")
                shell = shell_choice_wordsOf(next);
            const pragma = pragmas.get(next);
            if (pragma !== undefined)
                shell = [pragma];
        }
        return shell;
    };
    return { words, isWindows: (instruction) => words(instruction).some(isWindowsName) };
}
function shell_choice_wordsOf(shell) {
    return shell?.args.map(({ value }) => value) ?? [];
}
function isWindowsName(shell) {
    return /(?:^|[\\/])(?:powershell|pwsh|cmd)(?:\.exe)?$/i.test(shell);
}

// EXTERNAL MODULE: ./src/lint/shell.ts + 1 modules
var shell = __webpack_require__(8108);
;// CONCATENATED MODULE: ./src/lint/run-script.ts


/**
 * The simple commands that a RUN (or CMD, ENTRYPOINT) runs: of its line, of the exec form, or of a here-document.
 * The shell of the stage must be POSIX-like; that is for the caller to know.
 */
function runCommands(dockerfile, run) {
    if (run.form === "json")
        return (0,shell/* execCommands */.Ue)(execWords(dockerfile, run), run.range);
    const script = scriptOf(dockerfile, run);
    return script === null ? [] : (0,shell/* shellCommands */.hf)(script.text, (start, end) => (0,joined_text/* toFileRange */.vS)(script, start, end));
}
function execWords(dockerfile, run) {
    return run.args.map(({ value, range }) => ({
        value,
        literal: true,
        range,
        // JSON escapes move the characters: then only the whole string can be pointed at.
        locate: (start, end) => dockerfile.text.slice(range.start + 1, range.end - 1) === value
            ? { start: range.start + 1 + start, end: range.start + 1 + end }
            : range,
    }));
}
/**
 * What the shell is given, as BuildKit puts it together: a line that is only a here-document's marker stands for its
 * body; any other line keeps its here-documents, for the shell to read. Null in exec form, and for a body that names
 * a program that is no shell.
 */
function scriptOf(dockerfile, run) {
    if (run.form === "json")
        return null;
    const first = run.heredocs[0];
    if (first === undefined)
        return run.body;
    if (/^\d*<<-?[^<\s]+$/.test(run.body.text.trim())) {
        return isForOtherProgram(first) ? null : fileText(dockerfile.text, first.body.start, first.body.end);
    }
    // Each from the line end before the body, which is part of the script too.
    const documents = run.heredocs.map(({ body, terminator }) => lines(dockerfile.text, body.start - 1, terminator.end));
    return (0,joined_text/* createJoinedText */.pT)([...piecesOf(run.body), ...documents.flat()]);
}
/** A body that begins with `#!` is run by the program named there. */
function isForOtherProgram(heredoc) {
    const shebang = /^#!\s*(\S+)(?:[ \t]+(\S+))?/.exec(heredoc.content);
    if (shebang === null)
        return false;
    const program = shebang[1]?.endsWith("/env") === true ? shebang[2] : shebang[1];
    return program === undefined || !(0,shell/* isPosixShell */.mJ)(program);
}
function piecesOf(joined) {
    return joined.segments.map(({ at, offset }, index) => ({
        text: joined.text.slice(at, joined.segments[index + 1]?.at ?? joined.text.length),
        offset,
    }));
}
/** A stretch of the file without the CR of its line ends. */
function fileText(text, start, end) {
    return (0,joined_text/* createJoinedText */.pT)(lines(text, start, end));
}
/** The file's text in pieces that leave out the CR of line ends, which would stick to the last word of a line. */
function lines(text, start, end) {
    const pieces = [];
    let from = start;
    for (;;) {
        const lineEnd = text.indexOf("\r\n", from);
        if (lineEnd === -1 || lineEnd >= end)
            break;
        pieces.push({ text: text.slice(from, lineEnd), offset: from });
        from = lineEnd + 1;
    }
    pieces.push({ text: text.slice(from, end), offset: from });
    return pieces;
}

// EXTERNAL MODULE: ./src/lint/stage-finder.ts
var stage_finder = __webpack_require__(4652);
;// CONCATENATED MODULE: ./src/lint/stage-variables.ts

/** The text with its variables replaced; null where one of them is not set, or set to something unknown. */
function expandFully(text, lookup, escapeCharacter) {
    const { text: expanded, unresolved } = (0,expand/* expand */.f)(text, lookup, escapeCharacter);
    return unresolved.length > 0 ? null : expanded;
}
/**
 * ARG and ENV as they stand at each instruction, as BuildKit has it. Within a stage the later of the two counts. A stage
 * that is built FROM another starts with all that was set there, and what ENV set goes before ARG then, the outside
 * image's variables included: of these no value is known, nor of a name that nothing sets. Docker's manual has it
 * otherwise (ENV before ARG, and ARG gone at the stage's end); a build does as it is here.
 */
function createStageExpand(options) {
    const { globals, buildArgs, escapeCharacter, ancestors, baseEnvironment } = options;
    const scopes = new Map();
    const finalScopes = new Map();
    const triggeredScopes = new Map();
    const lookupIn = (stage, scope, { triggered, inherited }) => {
        return (name) => {
            const own = nearest([scope, triggered], "values", name);
            if (own !== undefined)
                return own;
            const env = nearest(inherited, "env", name);
            if (env !== undefined)
                return env;
            const value = nearest(inherited, "values", name);
            const isInBase = baseEnvironment(stage)?.has(name);
            if (isInBase === false)
                return value;
            return isInBase === true || value !== undefined ? null : undefined;
        };
    };
    const apply = (instruction, scope, lookup) => {
        if (instruction.keyword === "ARG") {
            for (const { key, value } of instruction.pairs) {
                const written = value === null ? globals.get(key) : expandFully(value, lookup, escapeCharacter);
                const given = buildArgs.get(key) ?? written;
                // Without a value it leaves what is there; where nothing is, a build may give one that nobody knows here.
                if (given !== undefined || lookup(key, 0) === undefined)
                    scope.values.set(key, given ?? null);
            }
        }
        else if (instruction.keyword === "ENV") {
            // All values of one ENV are worked out with what was set before it.
            const values = instruction.pairs.map(({ key, value }) => [key, expandFully(value ?? "", lookup, escapeCharacter)]);
            for (const [key, value] of values) {
                scope.env.set(key, value);
                scope.values.set(key, value);
            }
        }
    };
    const readTo = (end, instructions, scope, lookup) => {
        for (;;) {
            const next = instructions[scope.read];
            if (next === undefined || next.range.start >= end)
                return scope;
            apply(next, scope, lookup);
            scope.read += 1;
        }
    };
    const readAll = (stage, instructions, start) => {
        const scope = newScope();
        return readTo(Number.POSITIVE_INFINITY, instructions, scope, lookupIn(stage, scope, start));
    };
    const startOf = (stage) => {
        const inherited = [];
        let triggered = newScope();
        for (const parent of ancestors(stage).toReversed()) {
            const final = finalScopes.get(parent) ??
                readAll(parent, parent.instructions, { triggered, inherited: [...inherited] });
            finalScopes.set(parent, final);
            inherited.unshift(final, triggered);
            triggered =
                triggeredScopes.get(parent) ??
                    readAll(parent, parent.instructions.flatMap(triggersOf), {
                        triggered: newScope(),
                        inherited: [...inherited],
                    });
            triggeredScopes.set(parent, triggered);
        }
        return { triggered, inherited };
    };
    /** Rules ask in the order of the file, so that each stage is read once, as far as the questions go. */
    const scopeAt = (stage, offset, start) => {
        const known = scopes.get(stage);
        const lastRead = known === undefined ? undefined : stage.instructions[known.read - 1];
        const isBehind = lastRead === undefined || lastRead.range.start < offset;
        const scope = known !== undefined && isBehind ? known : newScope();
        scopes.set(stage, scope);
        return readTo(offset, stage.instructions, scope, lookupIn(stage, scope, start));
    };
    return (stage, at, text) => {
        if (!text.includes("$"))
            return expandFully(text, () => undefined, escapeCharacter);
        const start = startOf(stage);
        const scope = scopeAt(stage, at.range.start, start);
        return expandFully(text, lookupIn(stage, scope, start), escapeCharacter);
    };
}
function newScope() {
    return { env: new Map(), values: new Map(), read: 0 };
}
function nearest(scopes, kind, name) {
    return scopes.find((scope) => scope[kind].has(name))?.[kind].get(name);
}
function triggersOf({ keyword, inner }) {
    return keyword === "ONBUILD" && inner !== null ? [inner] : [];
}

// EXTERNAL MODULE: ./src/lint/windows-image.ts
var windows_image = __webpack_require__(8456);
;// CONCATENATED MODULE: ./src/lint/context.ts












/** Stages that build on each other more deeply than this count as unknown further down. */
const MAX_ANCESTORS = 50;
/** Works out, once each and only when asked, what several rules want to know. */
function context_createRuleContext(input) {
    const { dockerfile, buildArgs } = input;
    const staged = toStages(dockerfile);
    const globals = (0,dockerfile_variables/* globalArgs */.J7)(staged, buildArgs, dockerfile.escape);
    const finder = (0,stage_finder/* createStageFinder */.b)(staged.stages);
    const pragmas = readPragmas(dockerfile, staged, buildArgs);
    const baseImage = memoize((stage) => {
        const image = expandFully(stage.image, (0,dockerfile_variables/* toLookup */.Qg)(globals), dockerfile.escape);
        return (0,base_image/* toBaseImage */.c)(image, stage, finder);
    });
    const parentOf = (stage) => {
        const base = baseImage(stage);
        return base.kind === "stage" ? base.stage : null;
    };
    const ancestors = memoize((stage) => {
        const found = [];
        let parent = parentOf(stage);
        while (parent !== null && found.length < MAX_ANCESTORS) {
            found.push(parent);
            parent = parentOf(parent);
        }
        return found;
    });
    const baseConfig = memoize((stage) => {
        const base = baseImage(ancestors(stage).at(-1) ?? stage);
        if (base.kind === "scratch")
            return EMPTY_BASE;
        return base.kind === "image" ? (input.baseConfigs?.get(base.text) ?? null) : null;
    });
    const baseEnvironment = (stage) => baseConfig(stage)?.environment ?? null;
    /** The one that stages FROM this one start with: what it leaves to them with ONBUILD comes last. */
    const lastShell = memoize((stage) => {
        const triggers = stage.instructions.flatMap(({ inner }) => (inner?.keyword === "SHELL" ? [inner] : []));
        return triggers.at(-1) ?? stage.instructions.findLast(({ keyword }) => keyword === "SHELL") ?? null;
    });
    const firstShell = memoize((stage) => stage.instructions.find(({ keyword }) => keyword === "SHELL") ?? null);
    const inheritedShell = memoize((stage) => {
        for (const ancestor of ancestors(stage)) {
            const shell = lastShell(ancestor);
            if (shell !== null)
                return shell;
        }
        return null;
    });
    const runs = memoize((stage) => {
        const found = [];
        let shell = inheritedShell(stage);
        const choice = createShellChoice(pragmas.shells, stage, shell);
        const hasCmd = (0,windows_image/* isWindowsImage */.n)({ ancestors, baseImage }, stage);
        for (const instruction of stage.instructions) {
            if (instruction.keyword === "SHELL")
                shell = instruction;
            const run = instruction.keyword === "ONBUILD" ? instruction.inner : instruction;
            if (run?.keyword !== "RUN")
                continue;
            const shellWords = choice.words(instruction);
            const isWindows = shellWords.length === 0 ? hasCmd : choice.isWindows(instruction);
            const readable = run.form === "json" || !isWindows;
            const commands = readable ? runCommands(dockerfile, run) : [];
            const script = readable ? scriptOf(dockerfile, run) : null;
            found.push({ instruction: run, shell, shellWords, script, commands, deferred: run !== instruction });
        }
        return found;
    });
    const needed = memoize((_) => (0,needed_stages/* neededStages */.x)(staged, input.target, finder, parentOf));
    /** The stages whose layers are in the image; all where there is no such target. */
    const inFinalImage = memoize((_) => {
        const { stages } = staged;
        const target = input.target === null ? stages.at(-1) : finder.byNameOrNumber(input.target, stages.length);
        return new Set(target === undefined || target === null ? stages : [target, ...ancestors(target)]);
    });
    return {
        dockerfile,
        staged,
        buildContext: input.context,
        today: input.today,
        config: input.config ?? lint_config/* DEFAULT_CONFIG */.PV,
        pragmas,
        foreignBases: input.foreignBases ?? [],
        baseImage,
        baseEnvironment,
        ancestors,
        isBuilt: (stage) => needed("all").has(stage),
        isInFinalImage: (stage) => inFinalImage("all").has(stage),
        runs,
        hasOwnShell: (stage, at) => baseConfig(stage)?.hasShell === true ||
            inheritedShell(stage) !== null ||
            (firstShell(stage)?.range.start ?? at.range.end) < at.range.start,
        expand: createStageExpand({
            globals,
            buildArgs,
            escapeCharacter: dockerfile.escape,
            ancestors,
            baseEnvironment,
        }),
    };
}
function memoize(work) {
    const known = new Map();
    return (key) => {
        const value = known.get(key);
        if (value !== undefined || known.has(key))
            return value;
        const fresh = work(key);
        known.set(key, fresh);
        return fresh;
    };
}

;// CONCATENATED MODULE: ./src/lint/named-rules.ts

const ALL_CHECKS = "all";
/** The rules that a name in a pragma means: `all` is all of BuildKit's checks, as it has it. */
function namedRules(name) {
    return name === ALL_CHECKS ? catalog/* RULES */.y0.filter(isBuildCheck) : (0,catalog/* findRules */.TN)(name);
}
/** Whether BuildKit has the rule too. */
function isBuildCheck({ id, aliases }) {
    return aliases.length > 0 || !/^[A-Z]{2}\d{4}$/.test(id);
}

;// CONCATENATED MODULE: ./src/lint/effective-severity.ts

/** BuildKit has one severity for all its checks. */
const CHECK_SEVERITY = "warning";
/**
 * What the configuration says of a rule goes before what the rule says itself; `# check=error=true` goes before both,
 * since BuildKit fails the build then; and `# check=experimental=` switches on what is off by default.
 */
function createEffectiveSeverity(config, check) {
    const experimental = new Set(check.experimental.flatMap(namedRules));
    return (rule, sighting) => {
        const byDefault = rule.severity === "off" && experimental.has(rule) ? CHECK_SEVERITY : rule.severity;
        const own = byDefault === "off" ? byDefault : (sighting ?? byDefault);
        const severity = config.severities.get(rule.id) ?? own;
        return severity !== "off" && check.isError && isBuildCheck(rule) ? "error" : severity;
    };
}

// EXTERNAL MODULE: ./src/lint/parse-error.ts
var parse_error = __webpack_require__(7373);
// EXTERNAL MODULE: ./src/lint/mount.ts
var mount = __webpack_require__(4856);
;// CONCATENATED MODULE: ./src/lint/compat/arguments.ts
/** The names of a word's flags: `--name=value` has `name`, `-abc` has `a`, `b` and `c`; none for other words. */
function flagsOf({ value }) {
    if (value.startsWith("--"))
        return value === "--" ? [] : [value.slice(2).replace(/=.*$/s, "")];
    return value.startsWith("-") ? [...value.slice(1)] : [];
}
function hasFlag({ args }, names) {
    return args.some((word) => flagsOf(word).some((flag) => names.includes(flag)));
}
function countFlag({ args }, name) {
    return args.reduce((count, word) => count + flagsOf(word).filter((flag) => flag === name).length, 0);
}
/** Whether one of the arguments is, to the letter, one of these. */
function hasArgument({ args }, values) {
    return args.some(({ value }) => values.includes(value));
}
/** The words without a flag, `-` and `--` among them; the values of flags stay. */
function operands({ args }) {
    return args.filter((word) => flagsOf(word).length === 0);
}
/** As `operands`, and without the words behind these flags. */
function operandsWithout(command, withValue) {
    const { args } = command;
    return args.filter((word, index) => {
        const before = args[index - 1];
        const isValue = before !== undefined &&
            !before.value.includes("=") &&
            flagsOf(before).some((flag) => withValue.has(flag));
        return !isValue && flagsOf(word).length === 0;
    });
}
/** What stands behind the flag; empty where nothing does. */
function flagValue({ args }, names) {
    return args.flatMap((word, index) => {
        if (!flagsOf(word).some((flag) => names.includes(flag)))
            return [];
        const equals = word.value.indexOf("=");
        if (equals !== -1)
            return [word.value.slice(equals + 1)];
        const next = args[index + 1];
        return next === undefined ? [] : [next.value];
    });
}

// EXTERNAL MODULE: ./node_modules/unbash/dist/parser.js + 16 modules
var parser = __webpack_require__(8989);
// EXTERNAL MODULE: ./src/lint/parse-script.ts
var parse_script = __webpack_require__(760);
;// CONCATENATED MODULE: ./src/lint/compat/command.ts


/** Programs whose next word hadolint takes for the program; its arguments still begin with that word. */
const WRAPPERS = new Set(["builtin", "busybox", "command", "exec", "run"]);
/**
 * Every simple command of a script with a literal name, wherever it stands. What `sudo`, `env` and `sh -c` run is not
 * looked into. A script that does not parse has no commands.
 */
function readScript(script, locate) {
    const root = (0,parse_script/* parseScript */.t)(script);
    const nothing = { text: script, commands: [], hasPipe: false };
    if (root === null)
        return nothing;
    const commands = [];
    let hasPipe = false;
    const pending = [{ node: root, locate }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const { node } = next;
        let place = next.locate;
        if (node.type === "Script" && (node.errors ?? []).length > 0)
            return nothing;
        if (node.type === "Script" && node.source !== undefined) {
            // Backquotes with escapes inside: their offsets count in another text.
            const whole = next.locate(0, script.length);
            place = () => whole;
        }
        if (node.type === "Pipeline" && node.commands.length > 1)
            hasPipe = true;
        if (node.type === "Pipeline")
            commands.push(...timed(node.prefixes, place));
        if (node.type === "Command") {
            const command = toCommand(node, place);
            if (command !== null)
                commands.push(command);
        }
        const children = [];
        (0,parser/* forEachChild */.dK)(node, (child) => children.push(child));
        for (const child of children.reverse())
            pending.push({ node: child, locate: place });
    }
    return { text: script, commands, hasPipe };
}
/** `time` is a keyword here and a command there. */
function timed(prefixes, locate) {
    return prefixes
        .filter(({ type }) => type === "Time")
        .map(({ pos, end }) => ({ name: "time", nameRange: locate(pos, end), args: [] }));
}
function toCommand({ name, args }, locate) {
    if (name === undefined || !isLiteral(name))
        return null;
    const words = args.map((argument) => argument.type === "Word"
        ? toWord(argument, locate)
        : { value: argument.text, range: locate(argument.pos, argument.end) });
    const own = toWord(name, locate);
    const inner = WRAPPERS.has(own.value) ? wrapped(own.value, words) : null;
    const program = inner ?? own;
    return { name: program.value, nameRange: program.range, args: words };
}
function wrapped(wrapper, words) {
    let index = 0;
    while (wrapper === "exec" && words[index]?.value.startsWith("-") === true) {
        index += words[index]?.value === "-a" ? 2 : 1;
    }
    return words[index] ?? null;
}
function toWord(word, locate) {
    const value = word.parts === undefined ? word.value : word.parts.map(simplified).join("");
    return { value, range: locate(word.pos, word.end) };
}
function simplified(part) {
    switch (part.type) {
        case "DoubleQuoted":
        case "LocaleString":
            return part.parts.map(simplified).join("");
        case "SimpleExpansion":
            return `\${${part.text.slice(1)}}`;
        case "CommandExpansion":
            return part.text.startsWith("`") ? `\${VAR}` : `\${${part.text.slice(2, -1).replace(/\s+/g, "")}}`;
        case "ArithmeticExpansion":
            return `\${VAR}`;
        case "Literal":
        case "SingleQuoted":
        case "AnsiCQuoted":
        case "Glob":
            return part.value;
        default:
            return part.text;
    }
}
function isLiteral({ parts }) {
    return (parts ?? []).every((part) => {
        if (part.type === "DoubleQuoted")
            return part.parts.every(({ type }) => type === "Literal");
        return ["Literal", "SingleQuoted", "AnsiCQuoted", "Glob", "ExtendedGlob", "BraceExpansion"].includes(part.type);
    });
}

;// CONCATENATED MODULE: ./src/lint/compat/run-script.ts


/**
 * What hadolint takes for the script of a RUN. Of a line with a here-document it reads what stands before the marker;
 * only where nothing does, it reads the document, with what follows the marker as its first line unless that is a pipe or
 * a redirection. Of exec form it reads the strings, with blanks between them.
 */
function compatScript(dockerfile, run) {
    if (run.form === "json") {
        return (0,joined_text/* createJoinedText */.pT)(run.args.flatMap(({ value, range }, index) => [
            ...(index === 0 ? [] : [{ text: " ", offset: range.start }]),
            { text: value, offset: range.start },
        ]));
    }
    if (run.flags.some(({ name }) => !FLAGS.has(name)))
        return withFlags(dockerfile, run);
    const [first] = run.heredocs;
    const at = run.body.text.indexOf("<<");
    if (first === undefined || at === -1)
        return run.body;
    const before = run.body.text.slice(0, at).trim();
    return before === "" ? documentOf(dockerfile, run, first) : upTo(run.body, at);
}
function documentOf({ text }, { body }, { body: { start, end }, marker }) {
    const document = fileText(text, start, end);
    const rest = /^\s*<<-?(?:"[^"]*"|'[^']*'|\S)+\s*(.*)$/s.exec(body.text)?.[1] ?? "";
    if (rest === "" || /^[|>&]/.test(rest))
        return document;
    return withFirstLine(`${rest}\n`, marker.end, document);
}
/** The flags that it knows; what begins with another is all script to it. */
const FLAGS = new Set(["mount", "network", "security"]);
function withFlags({ text }, { flags, body }) {
    const written = flags.map(({ range }) => text.slice(range.start, range.end)).join(" ");
    return withFirstLine(`${written} `, flags[0]?.range.start ?? 0, body);
}
function withFirstLine(line, offset, { text, segments }) {
    const moved = segments.map((segment) => ({ ...segment, at: segment.at + line.length }));
    return { text: line + text, segments: [{ at: 0, offset }, ...moved] };
}
function upTo({ text, segments }, end) {
    return { text: text.slice(0, end), segments: segments.filter(({ at }, index) => index === 0 || at < end) };
}

;// CONCATENATED MODULE: ./src/lint/compat/view.ts



function createView(context) {
    const { dockerfile, staged } = context;
    const firstFrom = staged.stages[0]?.from.range.start ?? dockerfile.text.length;
    const before = dockerfile.instructions.filter(({ range }) => range.start < firstFrom);
    const stages = staged.stages.map((stage) => ({
        stage,
        alias: stage.name === null ? null : (stage.from.args[2]?.value ?? null),
        image: stage.image,
        instructions: stage.instructions,
    }));
    const scripts = new Map();
    return {
        context,
        stages,
        bodies: [{ alias: null, image: "", instructions: before }, ...stages],
        triggers: dockerfile.instructions.flatMap(({ keyword, inner }) => keyword === "ONBUILD" && inner !== null ? [inner] : []),
        script: (run) => {
            const known = scripts.get(run);
            if (known !== undefined)
                return known;
            const joined = compatScript(dockerfile, run);
            const read = readScript(joined.text, (start, end) => (0,joined_text/* toFileRange */.vS)(joined, start, end));
            scripts.set(run, read);
            return read;
        },
    };
}
/** What a rule with a memory goes through: each stage afresh, and then what ONBUILD holds. */
function passes({ bodies, triggers }) {
    return [...bodies.map(({ instructions }) => instructions), triggers];
}
/** What a rule about things left behind looks at: the last stage, those that are built on, and what ONBUILD holds. */
function keptInstructions({ bodies, triggers }) {
    const images = new Set(bodies.map(({ image }) => image));
    const kept = bodies.filter(({ alias }, index) => index === bodies.length - 1 || (alias !== null && images.has(alias)));
    return [...kept.flatMap(({ instructions }) => instructions), ...triggers];
}
/** The stage that FROM names, by its alias, or by its image where it has none. */
function createBases() {
    const known = new Map();
    return {
        parentOf: ({ image }) => known.get(image) ?? null,
        add: (stage) => known.set(stage.alias ?? stage.image, stage),
    };
}

;// CONCATENATED MODULE: ./src/lint/compat/checks/helpers.ts

/** The RUN instructions outside ONBUILD, in the order of the file. */
function ownRuns({ bodies }) {
    return bodies.flatMap(({ instructions }) => instructions).filter(helpers_isRun);
}
/** The RUN instructions, those in ONBUILD last. */
function allRuns(view) {
    return [...ownRuns(view), ...view.triggers.filter(helpers_isRun)];
}
function helpers_isRun({ keyword }) {
    return keyword === "RUN";
}
/** A finding at each command of every RUN, ONBUILD included, that `isMeant`. */
function atCommands(message, isMeant) {
    return (view) => allRuns(view).flatMap((run) => view
        .script(run)
        .commands.filter(isMeant)
        .map((command) => at(command, message)));
}
/** A finding at each word of every RUN, ONBUILD included, that `find` gives; its text is the message's `name`. */
function atWords(message, name, find) {
    return (view) => allRuns(view).flatMap((run) => view
        .script(run)
        .commands.flatMap(find)
        .map(({ value, range }) => ({ range, message, values: { [name]: value } })));
}
function at({ nameRange }, message) {
    return { range: nameRange, message };
}
/** Whether a cache or tmpfs mount of the RUN has that text in its target. */
function isMounted({ flags }, path) {
    return flags.some(({ name, value }) => {
        if (name !== "mount" || value === null)
            return false;
        const options = (0,mount/* mountOptions */.g)(value);
        const type = options.get("type");
        return (type === "cache" || type === "tmpfs") && (options.get("target") ?? "").includes(path);
    });
}
/** The commands of a RUN that match, where none that cleans up follows the first of them. */
function uncleaned(commands, fills, cleans) {
    const first = commands.findIndex(fills);
    if (first === -1)
        return null;
    return commands.slice(first + 1).some(cleans) ? null : (commands[first] ?? null);
}
/** Without quotes at both ends. */
function unquoted(text) {
    return text.replace(/^["']+|(?<!["'])["']+$/g, "");
}

;// CONCATENATED MODULE: ./src/lint/compat/checks/commands.ts




const POINTLESS = ["free", "kill", "mount", "ps", "service", "shutdown", "ssh", "top", "vim"];
const changeOfDirectory = (view) => ownRuns(view).flatMap((run) => view
    .script(run)
    .commands.filter(({ name }) => name === "cd")
    .map(({ nameRange: range, args }) => ({
    range,
    message: "rule.DL3003.message",
    values: { folder: args[0]?.value ?? "/" },
})));
/** Numbers are not compared: it goes by how long the word is. */
function highUserId(command) {
    if (command.name !== "useradd" || hasFlag(command, ["l", "no-log-init"]))
        return null;
    const isShort = command.args.some(({ value }) => /^-[^-=]*u[^=]*$/.test(value));
    return isShort ? (flagValue(command, ["u"]).find(({ length }) => length > 5) ?? null) : null;
}
const userLog = (view) => allRuns(view).flatMap((run) => view.script(run).commands.flatMap((command) => {
    const uid = highUserId(command);
    return uid === null ? [] : [{ ...at(command, "rule.DL3046.message"), values: { uid } }];
}));
const QUIET = ["q", "o", "a", "progress", "quiet", "no-verbose", "output-file", "append-output"];
function showsProgress(command) {
    return command.name === "wget" && !hasFlag(command, QUIET) && !hasArgument(command, ["-nv"]);
}
/** At every RUN with one of the two from where on both have been called. */
const twoDownloaders = function* (view) {
    for (const instructions of passes(view)) {
        const seen = new Set();
        for (const run of instructions.filter(helpers_isRun)) {
            const tools = view.script(run).commands.filter(({ name }) => name === "curl" || name === "wget");
            for (const { name } of tools)
                seen.add(name);
            const last = tools.at(-1);
            if (seen.size < 2 || last === undefined)
                continue;
            const values = { tool: last.name, other: last.name === "curl" ? "wget" : "curl" };
            yield { ...at(last, "rule.DL4001.message"), values };
        }
    }
};
const SHELLS_WITH_PIPEFAIL = ["bash", "zsh", "ash"].flatMap((name) => [name, `/bin/${name}`]);
function setsPipefail(shell) {
    if (/^(?:pwsh|powershell|cmd)/.test(shell))
        return true;
    const [program = "", ...options] = shell.split(/\s+/);
    return (SHELLS_WITH_PIPEFAIL.includes(program) &&
        options.includes("pipefail") &&
        options.some((option) => /^-[^-]*o/.test(option)));
}
const pipeWithoutPipefail = function* (view) {
    for (const { instructions } of view.bodies) {
        let isSet = false;
        for (const instruction of instructions) {
            if (instruction.keyword === "SHELL")
                isSet = setsPipefail(shellText(instruction));
            if (helpers_isRun(instruction) && !isSet && view.script(instruction).hasPipe) {
                yield { range: instruction.keywordRange, message: "rule.DL4006.message" };
            }
        }
    }
};
function shellText({ args }) {
    return args.map(({ value }) => value).join(" ");
}
/** A RUN of one command, or of none, behind another one. */
const consecutiveRuns = function* (view) {
    for (const { instructions } of view.bodies)
        yield* consecutiveIn(view, instructions);
};
function* consecutiveIn(view, instructions) {
    let previous = null;
    for (const instruction of instructions) {
        const isSecond = previous !== null &&
            helpers_isRun(previous) &&
            helpers_isRun(instruction) &&
            flagText(previous) === flagText(instruction) &&
            [previous, instruction].every((run) => view.script(run).commands.length < 2);
        if (isSecond)
            yield { range: instruction.keywordRange, message: "rule.DL3059.message" };
        previous = instruction;
    }
}
/** The flags, however they are written. */
function flagText({ flags }) {
    return flags.map(commands_textOf).sort().join(" ");
}
function commands_textOf({ name, value }) {
    if (name !== "mount" || value === null)
        return `${name}=${value}`;
    const options = [...(0,mount/* mountOptions */.g)(value)].map(([key, option]) => `${key}=${unquoted(option)}`);
    return options.sort().join(",");
}
/** Rules about programs that a RUN calls. */
const commandChecks = new Map([
    [
        "DL3001",
        atWords("rule.DL3001.message", "command", ({ name, nameRange }) => POINTLESS.includes(name) ? [{ value: name, range: nameRange }] : []),
    ],
    ["DL3003", changeOfDirectory],
    ["DL3004", atCommands("rule.DL3004.message", ({ name }) => name === "sudo")],
    ["DL3046", userLog],
    ["DL3047", atCommands("rule.DL3047.message", showsProgress)],
    ["DL3059", consecutiveRuns],
    ["DL4001", twoDownloaders],
    [
        "DL4005",
        atCommands("rule.DL4005.message", (command) => command.name === "ln" && hasArgument(command, ["/bin/sh"])),
    ],
    ["DL4006", pipeWithoutPipefail],
]);

;// CONCATENATED MODULE: ./src/lint/compat/checks/counted.ts
/** At each instruction of a kind that follows another one of the stage. */
function repeated(keyword, message) {
    return function* ({ bodies }) {
        for (const { instructions } of bodies) {
            const [, ...later] = instructions.filter((instruction) => instruction.keyword === keyword);
            for (const { keywordRange: range } of later)
                yield { range, message };
        }
    };
}
const deprecatedMaintainer = function* ({ bodies }) {
    for (const { keyword, keywordRange: range } of bodies.flatMap(({ instructions }) => instructions)) {
        if (keyword === "MAINTAINER")
            yield { range, message: "rule.DL4000.message" };
    }
};
/** Rules about how often an instruction may be there; they look above the first FROM too. */
const countedChecks = new Map([
    ["DL3012", repeated("HEALTHCHECK", "rule.DL3012.message")],
    ["DL4000", deprecatedMaintainer],
    ["DL4003", repeated("CMD", "rule.DL4003.message")],
    ["DL4004", repeated("ENTRYPOINT", "rule.DL4004.message")],
]);

;// CONCATENATED MODULE: ./src/lint/compat/checks/instructions.ts


function* instructionsOf({ bodies }, keyword) {
    for (const { instructions } of bodies) {
        for (const instruction of instructions)
            if (instruction.keyword === keyword)
                yield instruction;
    }
}
const relativeWorkdir = function* (view) {
    for (const { args } of instructionsOf(view, "WORKDIR")) {
        const path = unquoted(args[0]?.value ?? "");
        if (args[0] === undefined || /^(?:[/$]|[A-Za-z]:)/.test(path))
            continue;
        yield { range: args[0].range, message: "rule.DL3000.message", values: { path } };
    }
};
const rootUser = function* ({ stages }) {
    for (const { instructions } of stages) {
        const argument = instructions.findLast(({ keyword }) => keyword === "USER")?.args[0];
        if (argument === undefined || !/^(?:root|0)(?::|$)/.test(argument.value))
            continue;
        yield { range: argument.range, message: "rule.DL3002.message", values: { user: argument.value } };
    }
};
/** A variable passes that an ARG of the stage, or one before the first FROM, declares. */
const namedUser = function* ({ context, bodies }) {
    const globals = context.staged.globalArgs.flatMap(({ pairs }) => pairs.map(({ key }) => key));
    for (const { instructions } of bodies) {
        const declared = new Set(globals);
        for (const { keyword, args, pairs } of instructions) {
            if (keyword === "ARG")
                for (const { key } of pairs)
                    declared.add(key);
            const argument = args[0];
            if (keyword !== "USER" || argument === undefined)
                continue;
            const [user = ""] = argument.value.split(":");
            if (/^\d+$/.test(user) || usesAny(argument.value, declared))
                continue;
            yield { range: argument.range, message: "rule.DL3066.message", values: { user } };
        }
    }
};
function usesAny(text, names) {
    for (const [, name = ""] of text.matchAll(/\$\{?(\w+)/g))
        if (names.has(name))
            return true;
    return false;
}
const portOutOfRange = function* (view) {
    for (const { args } of instructionsOf(view, "EXPOSE")) {
        for (const { value, range } of args) {
            // A range with a variable in it passes.
            const numbers = value.includes("$") ? [] : [...value.matchAll(/\d{5,}/g)];
            const high = numbers.find(([digits]) => Number(digits) > 65535);
            if (high !== undefined)
                yield { range, message: "rule.DL3011.message", values: { port: high[0] } };
        }
    }
};
/** What the last stage copies that is called an archive, and unpacks further down. */
const copiedArchive = function* (view) {
    const instructions = view.bodies.at(-1)?.instructions ?? [];
    const unpacked = new Map();
    for (const run of instructions.filter(helpers_isRun)) {
        for (const command of view.script(run).commands.filter(unpacks)) {
            for (const { value } of command.args)
                unpacked.set(baseName(value), run.range.start);
        }
    }
    for (const { keyword, flags, args, range } of instructions) {
        if (keyword !== "COPY" || flags.some(({ name }) => name === "from"))
            continue;
        const destination = args.at(-1);
        const found = args
            .slice(0, -1)
            .find((source) => (unpacked.get(archiveName(source, destination)) ?? -1) > range.start);
        if (found === undefined)
            continue;
        yield { range: found.range, message: "rule.DL3010.message", values: { archive: found.value } };
    }
};
const ARCHIVE = /\.(?:tar|Z|bz2|gz|lz|lzma|tZ|tb2|tbz|tbz2|tgz|tlz|tpz|txz|xz)$/;
const UNPACKERS = ["unzip", "gunzip", "bunzip2", "unlzma", "unxz", "zgz", "uncompress", "zcat", "gzcat"];
function unpacks({ name, args }) {
    if (name !== "tar")
        return UNPACKERS.includes(name);
    return args.some((word) => flagsOf(word).some((flag) => ["x", "extract", "get"].includes(flag)));
}
/** What the archive is called in the image; empty where it is none. */
function archiveName(source, destination) {
    const target = unquoted(destination?.value ?? "");
    if (ARCHIVE.test(target))
        return baseName(target);
    const name = unquoted(source.value);
    return ARCHIVE.test(name) ? baseName(name) : "";
}
function baseName(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}
const addInsteadOfCopy = function* (view) {
    for (const { args, keywordRange: range } of instructionsOf(view, "ADD")) {
        const isPlain = args.slice(0, -1).some(({ value }) => {
            const source = unquoted(value);
            return !/^https?:\/\//.test(source) && !ARCHIVE.test(source);
        });
        if (isPlain)
            yield { range, message: "rule.DL3020.message" };
    }
};
const manySourcesToFile = function* (view) {
    for (const { args } of instructionsOf(view, "COPY")) {
        const destination = args.at(-1);
        if (args.length < 3 || destination === undefined)
            continue;
        const path = unquoted(destination.value);
        if (!path.endsWith("/"))
            yield { range: destination.range, message: "rule.DL3021.message", values: { path } };
    }
};
const shellFormCommand = function* ({ bodies }) {
    for (const outer of bodies.flatMap(({ instructions }) => instructions)) {
        const command = outer.keyword === "HEALTHCHECK" ? outer.inner : outer;
        if (command === null || (command.keyword !== "CMD" && command.keyword !== "ENTRYPOINT"))
            continue;
        if (command.form === "json")
            continue;
        const { keyword: instruction, keywordRange: range } = command;
        yield command === outer
            ? { range, message: "rule.DL3025.message", values: { instruction } }
            : { range, message: "rule.DL3025.healthcheck" };
    }
};
/** Nothing is forgotten at FROM, and quotes and escapes change nothing. */
const usedWhereDefined = function* ({ bodies }) {
    const known = new Set();
    for (const { keyword, pairs } of bodies.flatMap(({ instructions }) => instructions)) {
        if (keyword === "ENV")
            yield* usesOfFresh(pairs, known);
        if (keyword === "ENV" || keyword === "ARG")
            for (const { key } of pairs)
                known.add(key);
    }
};
function* usesOfFresh(pairs, known) {
    const counts = new Map();
    for (const { key } of pairs)
        counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const { key, value, range } of pairs) {
        for (const [, braced, bare] of (value ?? "").matchAll(/\$(?:\{(\w+)\}|(\w+))/g)) {
            const name = braced ?? bare ?? "";
            const setters = (counts.get(name) ?? 0) - (name === key ? 1 : 0);
            if (setters > 0 && !known.has(name))
                yield { range, message: "rule.DL3044.message", values: { name } };
        }
    }
}
/** Parts of words: USERNAME is one. */
const SECRET = /api_key|client_key|password|private|secret|token|username|^aws_access_key_id$/i;
const secretInVariable = function* ({ context }) {
    for (const outer of context.dockerfile.instructions) {
        const setter = outer.keyword === "ONBUILD" ? outer.inner : outer;
        if (setter === null || (setter.keyword !== "ARG" && setter.keyword !== "ENV"))
            continue;
        // hadolint reads one variable of an ARG.
        for (const { key, keyRange: range } of setter.keyword === "ARG"
            ? setter.pairs.slice(0, 1)
            : setter.pairs) {
            if (!SECRET.test(key))
                continue;
            yield { range, message: "rule.DL3064.message", values: { name: key, instruction: setter.keyword } };
        }
    }
};
/** Rules about other instructions. */
const instructionChecks = new Map([
    ["DL3000", relativeWorkdir],
    ["DL3002", rootUser],
    ["DL3010", copiedArchive],
    ["DL3011", portOutOfRange],
    ["DL3020", addInsteadOfCopy],
    ["DL3021", manySourcesToFile],
    ["DL3025", shellFormCommand],
    ["DL3044", usedWhereDefined],
    ["DL3064", secretInVariable],
    ["DL3066", namedUser],
]);

// EXTERNAL MODULE: ./src/lint/rules/data/spdx.ts
var spdx = __webpack_require__(919);
// EXTERNAL MODULE: ./src/lint/rules/label-types.ts + 1 modules
var label_types = __webpack_require__(2243);
;// CONCATENATED MODULE: ./src/lint/compat/checks/labels.ts




function labelsOf(instructions) {
    return instructions
        .filter(({ keyword }) => keyword === "LABEL")
        .flatMap(({ pairs }) => pairs)
        .map(({ key, keyRange, value, valueRange }) => ({
        key: unquoted(key),
        keyRange,
        value: unquotedValue(value ?? ""),
        valueRange: valueRange ?? keyRange,
    }));
}
function unquotedValue(value) {
    return value.replace(/^(["'])(.*)\1$/s, "$2").replace(/\\(["\\])/g, "$1");
}
function allLabels({ bodies }) {
    return bodies.flatMap(({ instructions }) => labelsOf(instructions));
}
const invalidLabelKey = function* (view) {
    for (const { key, keyRange: range } of allLabels(view)) {
        const values = { label: key };
        if (/^(?:com\.docker|io\.docker|org\.dockerproject)\./.test(key)) {
            yield { range, message: "rule.DL3048.reserved", values };
        }
        else if (!/^[a-z](?:[a-z0-9._/-]*[a-z0-9])?$/.test(key) || /\.\.|--/.test(key)) {
            yield { range, message: "rule.DL3048.message", values };
        }
    }
};
/** A stage passes that something copies from by name, or that a stage without a name and with the label is built FROM. */
const missingLabel = function* (view) {
    const { labelSchema } = view.context.config;
    if (labelSchema.size === 0)
        return;
    const bases = createAliases();
    const keysOf = new Map();
    const excused = new Map();
    const copied = new Set();
    for (const stage of view.stages) {
        const parent = bases.parentOf(stage);
        const own = labelsOf(stage.instructions).map(({ key }) => key);
        const keys = new Set(own.filter((key) => labelSchema.has(key)));
        for (const key of parent === null ? [] : (keysOf.get(parent) ?? []))
            keys.add(key);
        keysOf.set(stage, keys);
        const passed = parent === null || stage.alias !== null ? undefined : excused.get(parent);
        for (const key of passed === undefined ? [] : keys)
            passed?.add(key);
        excused.set(stage, new Set());
        bases.add(stage);
        for (const name of stage.instructions.flatMap(copySource))
            copied.add(name);
    }
    for (const stage of view.stages) {
        if (stage.alias !== null && copied.has(stage.alias))
            continue;
        for (const label of labelSchema.keys()) {
            if (keysOf.get(stage)?.has(label) === true || excused.get(stage)?.has(label) === true)
                continue;
            yield { range: stage.stage.imageRange, message: "rule.DL3049.message", values: { label } };
        }
    }
};
/** The stages by alias alone. */
function createAliases() {
    const known = new Map();
    return {
        parentOf: ({ image }) => known.get(image) ?? null,
        add: (stage) => {
            if (stage.alias !== null)
                known.set(stage.alias, stage);
        },
    };
}
function copySource({ keyword, flags }) {
    if (keyword !== "COPY")
        return [];
    return flags.flatMap(({ name, value }) => (name === "from" && value !== null ? [value] : []));
}
const strayLabel = function* (view) {
    const { labelSchema, strictLabels } = view.context.config;
    if (!strictLabels)
        return;
    for (const { key, keyRange: range } of allLabels(view)) {
        if (!labelSchema.has(key))
            yield { range, message: "rule.DL3050.message", values: { label: key } };
    }
};
const emptyLabel = function* (view) {
    for (const { key, value, valueRange: range } of allLabels(view)) {
        if (value === "" && view.context.config.labelSchema.has(key)) {
            yield { range, message: "rule.DL3051.message", values: { label: key } };
        }
    }
};
const SEMVER = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;
/** The old names of the GNU licences, which SPDX has in its list as deprecated. */
const DEPRECATED = /^(?:A?GPL|LGPL|GFDL)-\d\.\d(?:-with-[\w-]+)?$/;
/** An empty value fits no type but text. */
function labels_fits(value, type) {
    switch (type) {
        case "hash":
            return /^(?:[0-9a-f]{7}|[0-9a-f]{40})$/.test(value);
        case "semver":
            return SEMVER.test(value);
        case "spdx":
            return spdx/* SPDX_LICENSES */.p.has(value) && !DEPRECATED.test(value);
        default:
            return (0,label_types/* fitsType */.L)(value, type);
    }
}
function ofType(type, message) {
    return (view) => allLabels(view)
        .filter(({ key, value }) => view.context.config.labelSchema.get(key) === type && !labels_fits(value, type))
        .map(({ key, valueRange }) => ({ range: valueRange, message, values: { label: key } }));
}
/**
 * A stage passes that has a HEALTHCHECK, that is built FROM one that passes by then, or that a passing one further down is
 * built FROM.
 */
const missingHealthcheck = function* ({ stages }) {
    const bases = createBases();
    const parents = new Map();
    const good = new Set();
    for (const stage of stages) {
        const parent = bases.parentOf(stage);
        parents.set(stage, parent);
        bases.add(stage);
        if (parent !== null && good.has(parent))
            good.add(stage);
        if (!stage.instructions.some(({ keyword }) => keyword === "HEALTHCHECK"))
            continue;
        for (let up = stage; up !== null && !good.has(up); up = parents.get(up) ?? null)
            good.add(up);
    }
    for (const stage of stages) {
        if (!good.has(stage))
            yield { range: stage.stage.imageRange, message: "rule.DL3057.message" };
    }
};
/** Rules about labels, and what an image has to have. */
const labelChecks = new Map([
    ["DL3048", invalidLabelKey],
    ["DL3049", missingLabel],
    ["DL3050", strayLabel],
    ["DL3051", emptyLabel],
    ["DL3052", ofType("url", "rule.DL3052.message")],
    ["DL3053", ofType("rfc3339", "rule.DL3053.message")],
    ["DL3054", ofType("spdx", "rule.DL3054.message")],
    ["DL3055", ofType("hash", "rule.DL3055.message")],
    ["DL3056", ofType("semver", "rule.DL3056.message")],
    ["DL3057", missingHealthcheck],
    ["DL3058", ofType("email", "rule.DL3058.message")],
]);

;// CONCATENATED MODULE: ./src/lint/compat/checks/language-packages.ts



const PIP_VALUES = new Set([
    "abi",
    "b",
    "build",
    "e",
    "editable",
    "extra-index-url",
    "f",
    "find-links",
    "i",
    "implementation",
    "index-url",
    "no-binary",
    "only-binary",
    "platform",
    "prefix",
    "progress-bar",
    "proxy",
    "python",
    "python-version",
    "root",
    "root-user-action",
    "src",
    "t",
    "target",
    "trusted-host",
    "upgrade-strategy",
]);
/** `pip`, `pip3.11`, `pipx` …, or Python's `-m pip`, with the word `install` anywhere behind it. */
function pipArguments({ name, args }) {
    const isPip = name.startsWith("pip") && !name.startsWith("pipenv");
    if (isPip)
        return args.some(({ value }) => value === "install") ? args : null;
    if (!name.startsWith("python"))
        return null;
    const module = args.findIndex(({ value }) => value === "-m");
    const isModule = module !== -1 && args[module + 1]?.value === "pip" && args[module + 2]?.value === "install";
    return isModule ? args.slice(module + 2) : null;
}
const PIP_LISTS = ["-r", "--requirement", "."];
function unpinnedByPip(command) {
    const args = pipArguments(command);
    if (args === null)
        return [];
    const install = { ...command, args };
    if (hasArgument(install, PIP_LISTS) || hasFlag(install, ["c", "constraint"]))
        return [];
    return operandsWithout(install, PIP_VALUES).filter(({ value }) => value !== "install" && !isPinnedForPip(value));
}
function isPinnedForPip(value) {
    if (/[<>=!~]=|[<>]/.test(value) || /\.(?:whl|tar\.gz)$/.test(value))
        return true;
    const isRepository = /^(?:git|hg|svn|bzr)\+/.test(value) || value.startsWith("git://");
    return isRepository ? value.includes("@") : value.includes("/");
}
const TRUTHY = "1|true|True|TRUE|on|On|ON|yes|Yes|YES";
const TRUTHY_VALUE = new RegExp(`^(?:${TRUTHY})$`);
const TRUTHY_IN_SCRIPT = new RegExp(`PIP_NO_CACHE_DIR=(?:${TRUTHY})`);
function switchesPipCacheOff({ keyword, pairs }) {
    return (keyword === "ENV" &&
        pairs.some(({ key, value }) => key === "PIP_NO_CACHE_DIR" && TRUTHY_VALUE.test((value ?? "").replace(/["']/g, ""))));
}
const pipCache = function* (view) {
    const bases = createBases();
    const isOffIn = new Map();
    for (const stage of view.bodies) {
        const parent = bases.parentOf(stage);
        bases.add(stage);
        const isOff = parent !== null && isOffIn.get(parent) === true;
        isOffIn.set(stage, isOff || stage.instructions.some(switchesPipCacheOff));
        yield* pipCacheIn(view, stage.instructions, isOff);
    }
    yield* pipCacheIn(view, view.triggers, false);
};
function* pipCacheIn(view, instructions, before) {
    let isOff = before;
    for (const instruction of instructions) {
        if (switchesPipCacheOff(instruction))
            isOff = true;
        if (isOff || !helpers_isRun(instruction) || isMounted(instruction, ".cache/pip"))
            continue;
        const { text, commands } = view.script(instruction);
        if (TRUTHY_IN_SCRIPT.test(text))
            continue;
        for (const command of commands) {
            const isInstall = pipArguments(command) !== null && !command.name.startsWith("pipx");
            if (isInstall && !hasArgument(command, ["--no-cache-dir"]))
                yield at(command, "rule.DL3042.message");
        }
    }
}
const NPM_VALUES = new Set(["loglevel", "registry"]);
function unpinnedByNpm(command) {
    if (command.name !== "npm" || operands(command)[0]?.value !== "install")
        return [];
    const [, ...packages] = operandsWithout(command, NPM_VALUES);
    return packages.filter(({ value }) => !isPinnedForNpm(value));
}
function isPinnedForNpm(value) {
    if (/^(?:\/|\.\/|\.\.\/|~\/)|\.(?:tar|tar\.gz|tgz)$/.test(value))
        return true;
    if (/^git(?:\+[a-z]+)?:\/\//.test(value))
        return value.includes("#");
    return value.replace(/^@[^/]*\//, "").includes("@");
}
/** Each flag takes the next word along, and `-v` stands alone. */
function unpinnedGems(command) {
    const { name, args } = command;
    if (name !== "gem" || !hasArgument(command, ["install", "i"]))
        return [];
    if (args.some(({ value }) => value === "-v" || /^--version(?:$|=)/.test(value)))
        return [];
    const end = args.findIndex(({ value }) => value === "--");
    return args
        .slice(0, end === -1 ? args.length : end)
        .filter((word, index) => !word.value.startsWith("-") && args[index - 1]?.value.startsWith("-") !== true)
        .filter(({ value }) => value !== "install" && value !== "i" && !value.includes(":"));
}
const yarnCache = (view) => {
    return keptInstructions(view)
        .filter(helpers_isRun)
        .flatMap((run) => {
        if (isMounted(run, ".cache/yarn"))
            return [];
        const found = uncleaned(view.script(run).commands, (command) => command.name === "yarn" && hasArgument(command, ["install"]), (command) => command.name === "yarn" && hasArgument(command, ["cache", "clean"]));
        return found === null ? [] : [at(found, "rule.DL3060.message")];
    });
};
const unpinnedGoPackages = (view) => allRuns(view).flatMap((run) => {
    const commands = view.script(run).commands.filter(({ name }) => name === "go");
    const programs = commands.filter((command) => hasArgument(command, ["run"])).map(goProgram);
    const packages = programs.length > 0
        ? programs.flat()
        : commands.filter((command) => hasArgument(command, ["install", "get"])).flatMap(goPackages);
    return packages
        .filter(({ value }) => !isPinnedForGo(value))
        .map(({ range, value }) => ({
        range,
        message: "rule.DL3062.message",
        values: { package: value },
    }));
});
function goProgram(command) {
    return operands(command)
        .filter(({ value }) => value !== "run")
        .slice(0, 1);
}
/** A flag's value is a package there, unless it begins with a dash too. */
function goPackages(command) {
    return operands(command).filter(({ value }) => value !== "install" && value !== "get");
}
function isPinnedForGo(value) {
    if (/^[./]/.test(value))
        return true;
    return value.includes("@") && !/@(?:latest|none)$/.test(value);
}
/** pip, npm, gem, yarn and go. */
const languagePackageChecks = new Map([
    ["DL3013", atWords("rule.DL3013.message", "package", unpinnedByPip)],
    ["DL3016", atWords("rule.DL3016.message", "package", unpinnedByNpm)],
    ["DL3028", atWords("rule.DL3028.message", "gem", unpinnedGems)],
    ["DL3042", pipCache],
    ["DL3060", yarnCache],
    ["DL3062", unpinnedGoPackages],
]);

;// CONCATENATED MODULE: ./src/lint/compat/checks/rpm-packages.ts



const rpm_packages_YUM = ["yum"];
const rpm_packages_DNF = ["dnf", "microdnf"];
const INSTALL_ANYTHING = ["install", "groupinstall", "localinstall"];
const DNF_FILLS = ["install", "in", "upgrade", "up", "upgrade-minimal", "up-min", "reinstall", "rei"];
function asks(programs, message) {
    return atCommands(message, (command) => programs.includes(command.name) &&
        hasArgument(command, INSTALL_ANYTHING) &&
        !hasFlag(command, ["y", "assumeyes"]));
}
/** Any `rm -rf` counts as a clean-up. */
function removes(command, cache) {
    return command.name === "rm" && hasArgument(command, ["-rf", cache]);
}
const yumCache = (view) => allRuns(view).flatMap((run) => {
    const found = uncleaned(view.script(run).commands, (command) => command.name === "yum" && hasArgument(command, ["install"]), (command) => (command.name === "yum" && hasArgument(command, ["clean", "all"])) ||
        removes(command, "/var/cache/yum/*"));
    return found === null ? [] : [at(found, "rule.DL3032.message")];
});
const dnfCache = (view) => allRuns(view).flatMap((run) => {
    if (isMounted(run, "/var/cache/libdnf5") || isMounted(run, ".cache/libdnf5"))
        return [];
    const { commands } = view.script(run);
    return rpm_packages_DNF.flatMap((program) => {
        const found = uncleaned(commands, (command) => command.name === program && hasArgument(command, DNF_FILLS), (command) => (command.name === program && hasArgument(command, ["clean", "all"])) ||
            removes(command, "/var/cache/libdnf5*"));
        return found === null ? [] : [at(found, "rule.DL3040.message")];
    });
});
/** Stages that build on each other more deeply than this are not looked into. */
const rpm_packages_MAX_ANCESTORS = 50;
function isSet(environment, name) {
    let current = environment;
    for (let depth = 0; current !== null && depth <= rpm_packages_MAX_ANCESTORS; depth += 1) {
        if (current.own.has(name))
            return true;
        current = current.parent;
    }
    return false;
}
function* runsWithNames(view) {
    const bases = createBases();
    const environments = new Map();
    const args = new Set();
    for (const stage of view.bodies) {
        const base = bases.parentOf(stage);
        const parent = base === null ? null : (environments.get(base) ?? null);
        const environment = { own: new Set(), parent };
        bases.add(stage);
        environments.set(stage, environment);
        yield* withNames(stage.instructions, args, environment);
    }
    yield* withNames(view.triggers, new Set(), { own: new Set(), parent: null });
}
function* withNames(instructions, args, environment) {
    const isKnown = (name) => args.has(name) || isSet(environment, name);
    for (const instruction of instructions) {
        if (helpers_isRun(instruction))
            yield [instruction, isKnown];
        if (instruction.keyword === "ARG")
            for (const key of keysOf(instruction))
                args.add(key);
        if (instruction.keyword === "ENV")
            for (const key of keysOf(instruction))
                environment.own.add(key);
    }
}
function keysOf({ pairs }) {
    return pairs.map(({ key }) => key);
}
function unpinned(programs, isInstall, messages) {
    return function* (view) {
        for (const [run, isKnown] of runsWithNames(view)) {
            for (const command of view.script(run).commands) {
                if (!programs.includes(command.name) || !hasArgument(command, ["install"]))
                    continue;
                const isModule = hasArgument(command, ["module"]);
                if (!isModule && !isInstall(command))
                    continue;
                const words = operands(command).filter(({ value }) => value !== "install" && value !== "module");
                const message = isModule ? messages.module : messages.message;
                const isPinned = isModule ? hasStream : (word) => hasVersion(word, isKnown);
                for (const word of words.filter((word) => !isPinned(word))) {
                    yield { range: word.range, message, values: { package: word.value } };
                }
            }
        }
    };
}
function hasStream({ value }) {
    return value.includes(":");
}
/** One of the parts behind the first dash begins like a version, or is a variable that the file sets. */
function hasVersion({ value }, isKnown) {
    const [, ...parts] = value.split("-");
    if (parts.length === 0)
        return false;
    if (value.endsWith(".rpm"))
        return true;
    return (parts.some((part) => {
        const variable = /^\$\{(\w+)\}/.exec(part)?.[1];
        return variable === undefined ? /^\d/.test(part) : isKnown(variable);
    }) && parts.every((part) => /^(?:[\w.~^+:]|\$\{\w+\})*$/.test(part)));
}
/** yum and dnf. */
const rpmPackageChecks = new Map([
    ["DL3030", asks(rpm_packages_YUM, "rule.DL3030.message")],
    ["DL3032", yumCache],
    ["DL3033", unpinned(rpm_packages_YUM, () => true, { message: "rule.DL3033.message", module: "rule.DL3033.module" })],
    ["DL3038", asks(rpm_packages_DNF, "rule.DL3038.message")],
    ["DL3040", dnfCache],
    [
        "DL3041",
        unpinned(rpm_packages_DNF, (command) => !hasArgument(command, ["group"]), {
            message: "rule.DL3041.message",
            module: "rule.DL3041.module",
        }),
    ],
]);

;// CONCATENATED MODULE: ./src/lint/compat/checks/stages.ts



function readImage(image) {
    const [name = "", ...digest] = image.split("@");
    const slash = name.indexOf("/");
    const first = slash === -1 ? "" : name.slice(0, slash);
    const registry = first.includes(".") ? first : null;
    const rest = registry === null ? name : name.slice(slash + 1);
    const colon = rest.indexOf(":");
    return { registry, tag: colon === -1 ? null : rest.slice(colon + 1), hasDigest: digest.length > 0 };
}
/** Goes through stages with the aliases of those before. */
function* withAliases(bodies) {
    const aliases = new Set();
    for (const stage of bodies) {
        yield [stage, aliases];
        if (stage.alias !== null)
            aliases.add(stage.alias);
    }
}
const untaggedBase = function* (view) {
    for (const [{ image, stage }, aliases] of withAliases(view.stages)) {
        const { tag, hasDigest } = readImage(image);
        if (image === "scratch" || aliases.has(image) || tag !== null || hasDigest || image.startsWith("$"))
            continue;
        yield { range: stage.imageRange, message: "rule.DL3006.message", values: { image } };
    }
};
const latestBase = function* ({ stages }) {
    for (const { image, stage } of stages) {
        const { tag, hasDigest } = readImage(image);
        if (tag !== "latest" || hasDigest)
            continue;
        yield { range: stage.imageRange, message: "rule.DL3007.message", values: { image } };
    }
};
/** Quotes stay: they are part of the name there. */
function* copiesFrom(view) {
    let count = -1;
    const { text } = view.context.dockerfile;
    for (const [stage, aliases] of withAliases(view.bodies)) {
        count += 1;
        for (const copy of stage.instructions) {
            const flag = copy.keyword === "COPY" ? copy.flags.find(({ name }) => name === "from") : undefined;
            if (flag === undefined || flag.value === null)
                continue;
            const range = flag.valueRange ?? flag.range;
            const written = text.slice(range.start, range.end);
            const from = /^["']/.test(written) ? written : flag.value;
            yield { stage, count, copy, from, aliases, range };
        }
    }
}
const unknownCopyStage = function* (view) {
    for (const { stage, count, from, aliases, range } of copiesFrom(view)) {
        const isNumber = /^\d+$/.test(from) && Number(from) < count;
        if (from.includes(":") || isNumber || aliases.has(from) || from === stage.alias)
            continue;
        yield { range, message: "rule.DL3022.message", values: { name: from } };
    }
};
const copyFromItself = function* (view) {
    for (const { stage, from, range } of copiesFrom(view)) {
        if (from === stage.alias)
            yield { range, message: "rule.DL3023.message", values: { name: from } };
    }
};
const copyWholeRoot = function* (view) {
    for (const { copy, from } of copiesFrom(view)) {
        const paths = copy.args.map(({ value }) => unquoted(value));
        const root = copy.args.slice(0, -1).find((_, index) => paths[index] === "/");
        if (root === undefined || paths.at(-1) !== "/")
            continue;
        yield { range: root.range, message: "rule.DL3067.message", values: { from } };
    }
};
const duplicateStageName = function* (view) {
    for (const [{ alias, stage }, aliases] of withAliases(view.stages)) {
        if (alias === null || !aliases.has(alias))
            continue;
        const range = stage.nameRange ?? stage.imageRange;
        yield { range, message: "rule.DL3024.message", values: { name: alias } };
    }
};
const reservedStageName = function* ({ stages }) {
    for (const { alias, stage } of stages) {
        if (alias !== "scratch" && alias !== "context")
            continue;
        const range = stage.nameRange ?? stage.imageRange;
        yield { range, message: "rule.DL3063.message", values: { name: alias } };
    }
};
const untrustedRegistry = function* (view) {
    const trusted = view.context.config.trustedRegistries;
    if (trusted.length === 0)
        return;
    for (const [stage, aliases] of withAliases(view.stages)) {
        const isOutside = (name) => name !== "scratch" && !aliases.has(name);
        const base = { name: stage.image, range: stage.stage.imageRange };
        const others = stage.instructions.flatMap(outsideNames).filter(({ name }) => name !== stage.alias);
        for (const { name, range } of [base, ...others].filter(({ name }) => isOutside(name))) {
            const { registry } = readImage(name);
            if (trusted.some((entry) => isMeant(entry, registry)))
                continue;
            const values = { registry: registry ?? "docker.io", trusted: trusted.join(", ") };
            yield { range, message: "rule.DL3026.message", values };
        }
    }
};
/** No registry means Docker Hub, by either name. */
function isMeant(entry, registry) {
    if (entry === "*")
        return true;
    if (registry === null)
        return entry === "docker.io" || entry === "hub.docker.com" || isMeant(entry, "docker.io");
    if (entry.startsWith("*"))
        return registry.endsWith(entry.slice(1));
    if (entry.endsWith("*"))
        return registry.startsWith(entry.slice(0, -1));
    return entry === registry;
}
function outsideNames({ keyword, flags }) {
    return flags.flatMap(({ name, value, range, valueRange }) => {
        if (value === null)
            return [];
        if (keyword === "COPY" && name === "from")
            return [{ name: value, range: valueRange ?? range }];
        if (keyword !== "RUN" || name !== "mount")
            return [];
        const from = (0,mount/* mountOptions */.g)(value).get("from");
        return from === undefined ? [] : [{ name: from, range: valueRange ?? range }];
    });
}
const constantPlatform = function* ({ stages }) {
    for (const { stage } of stages) {
        for (const { name, value, range, valueRange } of stage.from.flags) {
            if (name !== "platform" || value === null || /BUILDPLATFORM|TARGETPLATFORM/.test(value))
                continue;
            yield { range: valueRange ?? range, message: "rule.DL3029.message", values: { platform: value } };
        }
    }
};
/** Not in quotes. */
const redundantTargetPlatform = function* ({ context, stages }) {
    const { text } = context.dockerfile;
    for (const { stage } of stages) {
        for (const { name, range } of stage.from.flags) {
            const isTarget = /=\$(?:TARGETPLATFORM|\{TARGETPLATFORM\})$/.test(text.slice(range.start, range.end));
            if (name === "platform" && isTarget)
                yield { range, message: "rule.DL3065.message" };
        }
    }
};
const instructionBeforeFrom = function* ({ context }) {
    for (const { keyword, keywordRange: range } of context.dockerfile.instructions) {
        if (keyword === "FROM")
            return;
        if (keyword !== "ARG")
            yield { range, message: "rule.DL3061.message", values: { instruction: keyword } };
    }
};
/** A relative destination before the first WORKDIR, of the stage that FROM names too. */
const copyWithoutWorkdir = function* (view) {
    const bases = createBases();
    const hasWorkdir = new Map();
    for (const stage of view.bodies) {
        const parent = bases.parentOf(stage);
        bases.add(stage);
        let isSet = parent !== null && hasWorkdir.get(parent) === true;
        for (const { keyword, args } of stage.instructions) {
            if (keyword === "WORKDIR")
                isSet = true;
            const destination = args.at(-1);
            if (keyword !== "COPY" || isSet || destination === undefined)
                continue;
            const path = unquoted(destination.value);
            if (/^(?:[/$]|[A-Za-z]:)/.test(path))
                continue;
            yield { range: destination.range, message: "rule.DL3045.message", values: { path } };
        }
        hasWorkdir.set(stage, isSet);
    }
};
/** Rules about FROM, stages, and the images that are used. */
const stageChecks = new Map([
    ["DL3006", untaggedBase],
    ["DL3007", latestBase],
    ["DL3022", unknownCopyStage],
    ["DL3023", copyFromItself],
    ["DL3024", duplicateStageName],
    ["DL3026", untrustedRegistry],
    ["DL3029", constantPlatform],
    ["DL3045", copyWithoutWorkdir],
    ["DL3061", instructionBeforeFrom],
    ["DL3063", reservedStageName],
    ["DL3065", redundantTargetPlatform],
    ["DL3067", copyWholeRoot],
]);

;// CONCATENATED MODULE: ./src/lint/compat/checks/system-packages.ts



function calls(command, program, subcommands) {
    return command.name === program && hasArgument(command, subcommands);
}
/** What an install names: its words without flags and the subcommand. */
function system_packages_packages(command, subcommands, withValue = new Set()) {
    return operandsWithout(command, withValue).filter(({ value }) => !subcommands.includes(value));
}
const INSTALL = ["install"];
const ADD = ["add"];
const ZYPPER_INSTALL = ["install", "in"];
const APT_VALUES = new Set(["t", "target-release"]);
const APK_VALUES = new Set(["t", "virtual", "X", "repository"]);
function installsWithApt(command) {
    return calls(command, "apt-get", INSTALL);
}
function saysYes(command) {
    return (hasFlag(command, ["y", "yes", "assume-yes"]) ||
        countFlag(command, "q") === 2 ||
        countFlag(command, "quiet") === 2 ||
        hasArgument(command, ["-q=2"]));
}
function updatesApt({ name, args }) {
    return ["apt", "apt-get", "aptitude"].includes(name) && args.some(({ value }) => value === "update");
}
/** Any `rm -rf` counts as removal of the lists. */
function removesLists(command) {
    return command.name === "rm" && hasArgument(command, ["-rf", "/var/lib/apt/lists/*"]);
}
function hasListsMount(run) {
    return (isMounted(run, "/var/lib/apt/lists") ||
        (isMounted(run, "/var/lib/apt") && isMounted(run, "/var/cache/apt")));
}
const aptLists = (view) => {
    return keptInstructions(view)
        .filter(helpers_isRun)
        .flatMap((run) => {
        const { commands } = view.script(run);
        const update = commands.find(updatesApt);
        if (update === undefined || commands.some(removesLists) || hasListsMount(run))
            return [];
        return [at(update, "rule.DL3009.message")];
    });
};
const apkCache = (view) => allRuns(view)
    .filter((instruction) => !isMounted(instruction, "/var/cache/apk"))
    .flatMap((run) => view
    .script(run)
    .commands.filter((command) => calls(command, "apk", ADD) && !hasFlag(command, ["no-cache"]))
    .map((command) => at(command, "rule.DL3019.message")));
const zypperCache = (view) => allRuns(view)
    .filter((instruction) => !isMounted(instruction, "/var/cache/zypp"))
    .flatMap((run) => {
    const found = uncleaned(view.script(run).commands, (command) => calls(command, "zypper", ZYPPER_INSTALL), (command) => calls(command, "zypper", ["clean", "cc"]));
    return found === null ? [] : [at(found, "rule.DL3036.message")];
});
const ZYPPER_ASKING = ["install", "in", "remove", "rm", "source-install", "si", "patch"];
const ZYPPER_ANSWERS = ["n", "non-interactive", "y", "no-confirm"];
/** apt, apk and zypper. */
const systemPackageChecks = new Map([
    [
        "DL3008",
        atWords("rule.DL3008.message", "package", (command) => installsWithApt(command)
            ? system_packages_packages(command, INSTALL, APT_VALUES).filter(({ value }) => !/[=/]|\.deb$/.test(value))
            : []),
    ],
    ["DL3009", aptLists],
    ["DL3014", atCommands("rule.DL3014.message", (command) => installsWithApt(command) && !saysYes(command))],
    [
        "DL3015",
        atCommands("rule.DL3015.message", (command) => installsWithApt(command) &&
            !hasFlag(command, ["no-install-recommends"]) &&
            !hasArgument(command, ["APT::Install-Recommends=false"])),
    ],
    [
        "DL3018",
        atWords("rule.DL3018.message", "package", (command) => calls(command, "apk", ADD)
            ? system_packages_packages(command, ADD, APK_VALUES).filter(({ value }) => !/[=~<>]|\.apk$/.test(value))
            : []),
    ],
    ["DL3019", apkCache],
    ["DL3027", atCommands("rule.DL3027.message", ({ name }) => name === "apt")],
    [
        "DL3034",
        atCommands("rule.DL3034.message", (command) => calls(command, "zypper", ZYPPER_ASKING) && !hasFlag(command, ZYPPER_ANSWERS)),
    ],
    [
        "DL3035",
        atCommands("rule.DL3035.message", (command) => calls(command, "zypper", ["dist-upgrade", "dup"])),
    ],
    ["DL3036", zypperCache],
    [
        "DL3037",
        atWords("rule.DL3037.message", "package", (command) => calls(command, "zypper", ZYPPER_INSTALL)
            ? system_packages_packages(command, ZYPPER_INSTALL).filter(({ value }) => !/[=<>]|\.rpm$/.test(value))
            : []),
    ],
]);

;// CONCATENATED MODULE: ./src/lint/compat/checks.ts








/** By rule id, where hadolint decides in another way than the rule itself. */
const COMPAT_CHECKS = new Map([
    ...commandChecks,
    ...countedChecks,
    ...instructionChecks,
    ...labelChecks,
    ...languagePackageChecks,
    ...rpmPackageChecks,
    ...stageChecks,
    ...systemPackageChecks,
]);

;// CONCATENATED MODULE: ./src/lint/compat/ignore-comments.ts
const IGNORE = /^#[ \t]*hadolint[ \t]+(?:(global|stage)[ \t]+)?ignore[ \t]*=[ \t]*([DLSC0-9]+(?:[ \t]*,[ \t]*[DLSC0-9]+)*)[ \t]*(?:#.*)?$/;
/** Finds them in the order of the file. Those between the lines of an instruction are none. */
function readIgnoreComments({ text, comments, instructions }) {
    const inside = new Set(instructions.flatMap(({ range, comments: own }) => own.filter((comment) => comment.range.start > range.start).map((comment) => comment.range.start)));
    return comments.flatMap(({ range }) => {
        const found = inside.has(range.start) ? null : IGNORE.exec(text.slice(range.start, range.end).trimEnd());
        if (found === null)
            return [];
        const [, scope, names = ""] = found;
        const reach = scope === "global" || scope === "stage" ? scope : "here";
        return [{ reach, rules: names.split(",").map((name) => name.trim()), range }];
    });
}

;// CONCATENATED MODULE: ./src/lint/compat/offsets.ts
/** The index of the last of the numbers, which come in order, that is at most the given one; -1 where none is. */
function lastUpTo(numbers, limit) {
    let low = 0;
    let high = numbers.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((numbers[middle] ?? 0) <= limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}

;// CONCATENATED MODULE: ./src/lint/compat/suppressions.ts



/**
 * Decides what hadolint's ignore comments silence. One is for the instruction that begins in the next line, and `global`
 * for the file. `stage` is for what stands behind the next line, which should be a FROM, up to the line of the next FROM or
 * the next such comment.
 */
function createCompatSuppressions({ config, dockerfile, staged, }) {
    const comments = config.ignorePragmas ? readIgnoreComments(dockerfile) : [];
    if (comments.length === 0)
        return () => false;
    const lines = (0,line_index/* createLineIndex */.r)(dockerfile.text);
    const lineOf = (offset) => lines.position(offset).line;
    const belowThose = (reach) => comments
        .filter((comment) => comment.reach === reach)
        .map(({ range, rules }) => [lineOf(range.start) + 1, new Set(rules)]);
    const everywhere = new Set(comments.flatMap(({ reach, rules }) => (reach === "global" ? rules : [])));
    const byLine = new Map(belowThose("here"));
    const froms = staged.stages.map(({ from }) => [lineOf(from.range.start), new Set()]);
    const byStart = new Map([...froms, ...belowThose("stage")]);
    const starts = [...byStart.keys()].sort((left, right) => left - right);
    const instructions = dockerfile.instructions.map(({ range }) => range.start);
    return (ruleId, { start }) => {
        const line = lineOf(instructions[lastUpTo(instructions, start)] ?? start);
        const stage = starts[lastUpTo(starts, line - 1)];
        return (everywhere.has(ruleId) ||
            byLine.get(line)?.has(ruleId) === true ||
            (stage !== undefined && byStart.get(stage)?.has(ruleId) === true));
    };
}

;// CONCATENATED MODULE: ./src/lint/compat/syntax-error.ts

/** What only hadolint refuses. */
const REFUSED = [
    emptyCommand,
    unreadableHeredoc,
    textBehindHeredoc,
    unreadablePort,
    portWithoutDomain,
    unreadableRunFlag,
];
/** The first error of a file, as hadolint has it: what the build refuses, and what it cannot read itself; null for none. */
function findSyntaxError({ errors, instructions, text }) {
    const refused = errors.filter(({ code }) => code !== "invalid-trigger" && code !== "empty");
    const own = instructions
        .flatMap((instruction) => (instruction.inner === null ? [instruction] : [instruction, instruction.inner]))
        .flatMap((instruction) => REFUSED.map((find) => find(instruction, text)))
        .filter((error) => error !== null);
    return [...refused, ...own].reduce((first, error) => (first === null || error.range.start < first.range.start ? error : first), null);
}
/** The build takes these without a word. */
function emptyCommand({ keyword, args, form, range }) {
    if (!["RUN", "CMD", "ENTRYPOINT"].includes(keyword) || form === "json" || args.length > 0)
        return null;
    return { detail: `hadolint reads no ${keyword} without a command.`, range };
}
/** ADD has none there, RUN one at most, and the terminator stands at the start of its line. */
function unreadableHeredoc({ keyword, args, heredocs }) {
    const [first, second] = heredocs;
    if (first === undefined)
        return null;
    if (keyword === "ADD")
        return { detail: "hadolint reads no here-document in ADD.", range: first.marker };
    if (keyword === "COPY" && args[0]?.range.start !== first.marker.start) {
        return {
            detail: "hadolint reads a here-document only as the first source of COPY.",
            range: first.marker,
        };
    }
    if (keyword === "RUN" && second !== undefined) {
        return { detail: "hadolint reads one here-document in a RUN.", range: second.marker };
    }
    return null;
}
/** The line behind a here-document has to be empty. */
function textBehindHeredoc({ heredocs }, text) {
    const last = heredocs.at(-1);
    if (last === undefined)
        return null;
    const isIndented = /^[ \t]/.test(text.slice(last.terminator.start, last.terminator.end));
    if (isIndented) {
        return {
            detail: "hadolint finds the end of a here-document only at the start of a line.",
            range: last.terminator,
        };
    }
    const start = text.indexOf("\n", last.terminator.end) + 1;
    if (start === 0)
        return null;
    const end = text.indexOf("\n", start);
    const line = text.slice(start, end === -1 ? text.length : end);
    if (line.trim() === "")
        return null;
    return {
        detail: "hadolint needs an empty line behind a here-document.",
        range: { start, end: start + line.trimEnd().length },
    };
}
const PORT = /^(?:\d+|\$\w+|\$\{\w+\}\d*)(?:-(?:\d+|\$\w+|\$\{\w+\}\d*))?(?:\/(?:tcp|udp))?$/i;
function unreadablePort({ keyword, args }) {
    const found = keyword === "EXPOSE" ? args.find(({ value }) => !PORT.test(value)) : undefined;
    if (found === undefined)
        return null;
    return {
        detail: `hadolint reads "${found.value}" as no port: write 80, 80-90 or 80/udp.`,
        range: found.range,
    };
}
/** It takes a registry without a dot for an image, and its port for the tag. */
function portWithoutDomain({ keyword, args }) {
    const image = keyword === "FROM" ? args[0] : undefined;
    if (image === undefined)
        return null;
    const [name = ""] = image.value.replace(/\$\{[^{}$]*\}/g, "").split("@");
    const slash = name.indexOf("/");
    const rest = slash !== -1 && name.slice(0, slash).includes(".") ? name.slice(slash + 1) : name;
    if (rest.split(":").length < 3)
        return null;
    return { detail: `hadolint reads the port in "${image.value}" as a tag.`, range: image.range };
}
/** Each flag's legal values; others have any. */
const FLAG_VALUES = new Map([
    ["network", new Set(["default", "none", "host"])],
    ["security", new Set(["insecure", "sandbox"])],
]);
function unreadableRunFlag({ keyword, flags }) {
    const found = keyword === "RUN" ? flags.find(isUnreadable) : undefined;
    if (found === undefined)
        return null;
    return { detail: `hadolint can't read --${found.name}=${found.value ?? ""}.`, range: found.range };
}
const WITH_TARGET = new Set(["bind", "cache", "tmpfs"]);
const MOUNT_KEYS = new Set(["type", "target", "source", "src", "from", "id", "sharing", "ro", "rw", "readonly", "readwrite"].concat([
    "mode",
    "uid",
    "gid",
    "size",
    "required",
    "env",
]));
const SHARING = new Set(["shared", "private", "locked"]);
/** A bind, a cache or a tmpfs has a target. */
function isUnreadable({ name, value }) {
    if (value === null)
        return false;
    if (name !== "mount")
        return FLAG_VALUES.get(name)?.has(value) === false;
    // Keys are written in lower case there.
    if (value.split(",").some((field) => /[A-Z]/.test(field.split("=", 1)[0] ?? "")))
        return true;
    const options = (0,mount/* mountOptions */.g)(value);
    const type = options.get("type") ?? "";
    if (WITH_TARGET.has(type)) {
        if (!options.has("target"))
            return true;
    }
    else if (type !== "secret" && type !== "ssh")
        return true;
    return (!SHARING.has(options.get("sharing") ?? "shared") ||
        [...options.keys()].some((key) => !MOUNT_KEYS.has(key)));
}

;// CONCATENATED MODULE: ./src/lint/compat/judge.ts









/**
 * Judges a file as hadolint 2.15.1 does, for people who come from there: its rules, its idea of commands, variables,
 * here-documents and stages, and its ignore comments. A file that it cannot read has one finding. Rules that it does not
 * have are silent unless the configuration gives them a severity. The words, the place and the fix of a finding are those
 * of our own rule where that has something to say about the same instruction.
 */
function judgeAsHadolint(context, shellCheckFindings) {
    const broken = findSyntaxError(context.dockerfile);
    if (broken !== null) {
        const { detail, range } = broken;
        return [
            {
                ruleId: parse_error/* PARSE_ERROR_ID */.J,
                severity: "error",
                message: "rule.DL1000.message",
                values: { detail },
                range,
            },
        ];
    }
    const silences = createCompatSuppressions(context);
    // BuildKit's check comments are comments there.
    const severityOf = createEffectiveSeverity(context.config, { isError: false, experimental: [] });
    const findings = [];
    const view = createView(context);
    for (const rule of catalog/* RULES */.y0) {
        const severity = severityOf(rule);
        if (severity === "off" || !isWanted(rule, context))
            continue;
        const check = COMPAT_CHECKS.get(rule.id);
        const sightings = rule.id === "DL1001"
            ? ignoreComments(context)
            : check === undefined
                ? rule.check(context)
                : inOwnWords([...check(view)], rule, context);
        for (const { message, values = {}, range, fix } of sightings) {
            if (silences(rule.id, range))
                continue;
            const finding = { ruleId: rule.id, severity, message, values, range };
            findings.push(fix ? { ...finding, fix } : finding);
        }
    }
    for (const finding of shellCheckFindings) {
        const severity = context.config.severities.get(finding.ruleId) ?? finding.severity;
        if (severity !== "off" && !silences(finding.ruleId, finding.range))
            findings.push({ ...finding, severity });
    }
    return findings;
}
function isWanted({ id }, { config }) {
    return /^DL\d+$/.test(id) || config.severities.has(id);
}
function ignoreComments({ dockerfile }) {
    return readIgnoreComments(dockerfile)
        .filter(({ reach }) => reach === "here")
        .map(({ range }) => ({ range, message: "rule.DL1001.message" }));
}
/** One finding for each instruction, as there; those that say which label they mean are several. */
function inOwnWords(decided, rule, context) {
    if (decided.length === 0)
        return [];
    const instructionAt = createInstructionAt(context);
    const own = new Map();
    for (const sighting of rule.check(context)) {
        const at = instructionAt(sighting.range);
        if (!own.has(at))
            own.set(at, sighting);
    }
    const found = new Map();
    for (const sighting of decided) {
        const at = instructionAt(sighting.range);
        const label = sighting.values?.label;
        const key = label === undefined ? String(at) : `${at} ${label}`;
        if (!found.has(key))
            found.set(key, label === undefined ? (own.get(at) ?? sighting) : sighting);
    }
    return [...found.values()];
}
/** Where the instruction begins that a range is in. */
function createInstructionAt({ dockerfile }) {
    const starts = dockerfile.instructions.map(({ range }) => range.start);
    return ({ start }) => starts[lastUpTo(starts, start)] ?? 0;
}

// EXTERNAL MODULE: ./src/lint/shellcheck-id.ts
var shellcheck_id = __webpack_require__(2821);
;// CONCATENATED MODULE: ./src/lint/pragmas/suppressions.ts



/** The suppressions of a file; `disable-ignore-pragma` in the configuration leaves none. */
function createSuppressions({ config, dockerfile, pragmas, staged }) {
    const entries = [];
    /** By rule, then by place, so that a finding needs four questions however many pragmas there are. */
    const byRule = new Map();
    const idsOf = createIdsOf();
    for (const { scope, names } of config.ignorePragmas ? pragmas.ignores : []) {
        const place = keyOf(scope);
        for (const rule of names) {
            const ruleIds = idsOf(rule.name);
            const entry = { rule, ruleIds, isUsed: false };
            entries.push(entry);
            for (const id of ruleIds) {
                const byPlace = byRule.get(id) ?? new Map();
                byRule.set(id, byPlace);
                // Said twice, the first does it.
                if (!byPlace.has(place))
                    byPlace.set(place, entry);
            }
        }
    }
    const lines = byRule.size === 0 ? null : (0,line_index/* createLineIndex */.r)(dockerfile.text);
    return {
        silences(ruleId, { start }) {
            const byPlace = byRule.get(ruleId);
            if (lines === null || byPlace === undefined)
                return false;
            const use = (place) => {
                const entry = byPlace.get(place);
                if (entry !== undefined)
                    entry.isUsed = true;
                return entry !== undefined;
            };
            const line = lines.offsetAt(lines.position(start).line);
            const stage = lastBefore(staged.stages, start, ({ from }) => from.range.start);
            const instruction = lastBefore(dockerfile.instructions, start, ({ range }) => range.start);
            const isInside = instruction !== null && start <= instruction.range.end;
            const found = [
                use("file"),
                use(`line ${line}`),
                stage !== null && use(`stage ${stage.index}`),
                isInside && use(`instruction ${instruction.range.start}`),
            ];
            return found.includes(true);
        },
        unused: () => entries.flatMap(({ rule: { name, range }, ruleIds, isUsed }) => isUsed || range === null ? [] : [{ name, range, ruleIds }]),
    };
}
/** The last of the items, which come in order, that starts at the offset or before it. */
function lastBefore(items, offset, startOf) {
    let low = 0;
    let high = items.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        const item = items[middle];
        if (item !== undefined && startOf(item) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return items[low - 1] ?? null;
}
/** Gives the rules that a name means. Pragmas repeat few names, and some of those mean many rules. */
function createIdsOf() {
    const known = new Map();
    return (name) => {
        const ids = known.get(name) ?? ((0,shellcheck_id/* isShellCheckId */.o)(name) ? [name] : namedRules(name).map(({ id }) => id));
        known.set(name, ids);
        return ids;
    };
}
function keyOf(scope) {
    switch (scope.kind) {
        case "file":
            return "file";
        case "stage":
            return `stage ${scope.stage.index}`;
        case "instruction":
            return `instruction ${scope.instruction.range.start}`;
        case "line":
            return `line ${scope.start}`;
    }
}

;// CONCATENATED MODULE: ./src/lint/pragmas/useless-names.ts


/**
 * The names in ignore comments that are no rule's, and those that silenced nothing. Ask when every rule has spoken.
 * Quiet where nobody can tell: about ShellCheck's rules, which need not have run, rules that are switched off, and those
 * that could not look at what they ask for.
 */
function* uselessNames({ unused }, severityOf) {
    for (const { name, range } of unused()) {
        if ((0,shellcheck_id/* isShellCheckId */.o)(name))
            continue;
        const rules = namedRules(name);
        if (rules.length === 0)
            yield { range, message: "rule.LR1007.unknown", values: { rule: name } };
        else if (rules.every((rule) => severityOf(rule) !== "off" && rule.asksOutside !== true)) {
            yield { range, message: "rule.LR1007.unused", values: { rule: name } };
        }
    }
}

// EXTERNAL MODULE: ./src/lint/rules/pragmas.ts
var pragmas = __webpack_require__(9572);
;// CONCATENATED MODULE: ./src/lint/engine.ts








/**
 * Checks a Dockerfile against every rule. What the parser could not read is among the findings too (`DL1000`), and
 * the rules judge what it could read; the configuration and the file's own comments may silence rules or change how
 * severe they are. Sorted by position, then by id. Reads nothing but its input.
 */
function lint(input) {
    return judge(createRuleContext(input), []);
}
/** As `lint`, for a context that has been asked before, with what ShellCheck found in the file. */
function judge(context, shellCheckFindings) {
    if (context.config.compat === "hadolint")
        return judgeAsHadolint(context, shellCheckFindings).sort(byPlace);
    const findings = context.dockerfile.errors.filter(isForParser).map(({ detail, range }) => ({
        ruleId: parse_error/* PARSE_ERROR_ID */.J,
        severity: "error",
        message: "rule.DL1000.message",
        values: { detail },
        range,
    }));
    const severityOf = createEffectiveSeverity(context.config, context.pragmas.check);
    const suppressions = createSuppressions(context);
    const report = (rule, sightings) => {
        for (const sighting of sightings) {
            const severity = severityOf(rule, sighting.severity);
            if (severity === "off" || suppressions.silences(rule.id, sighting.range))
                continue;
            const { message, values = {}, range, fix } = sighting;
            const finding = { ruleId: rule.id, severity, message, values, range };
            findings.push(fix ? { ...finding, fix } : finding);
        }
    };
    for (const rule of catalog/* RULES */.y0) {
        if (severityOf(rule) !== "off")
            report(rule, rule.check(context));
    }
    for (const finding of shellCheckFindings) {
        const { ruleId, range } = finding;
        const severity = context.config.severities.get(ruleId) ?? finding.severity;
        if (severity !== "off" && !suppressions.silences(ruleId, range))
            findings.push({ ...finding, severity });
    }
    if (severityOf(pragmas/* uselessPragma */.v) !== "off")
        report(pragmas/* uselessPragma */.v, uselessNames(suppressions, severityOf));
    return findings.sort(byPlace);
}
function byPlace(left, right) {
    return (left.range.start - right.range.start ||
        (left.ruleId < right.ruleId ? -1 : Number(left.ruleId > right.ruleId)) ||
        left.range.end - right.range.end);
}
/** What DL3043 says in its own words is not said twice. */
function isForParser({ code }) {
    return code !== "invalid-trigger";
}

// EXTERNAL MODULE: ./src/lint/shellcheck/findings.ts
var findings = __webpack_require__(5392);
// EXTERNAL MODULE: ./src/lint/declared-variables.ts
var declared_variables = __webpack_require__(7531);
;// CONCATENATED MODULE: ./src/lint/shellcheck/script.ts

/** Blank lines and comments, with their line ends. */
const HEAD = /(?:[ \t]*(?:#[^\n]*)?\n)*/y;
/**
 * Puts the shell's name and the variables that the build sets before a script. The latter come after the comments that the
 * script begins with, because a `# shellcheck` directive among those holds for the whole script only while no command
 * stands before it.
 *
 * @param shebang null for a script that has its own
 * @param exported names of variables
 */
function toShellScript(source, shebang, exported) {
    const first = shebang === null ? "" : `#!${shebang}\n`;
    HEAD.lastIndex = 0;
    const headEnd = HEAD.exec(source.text)?.[0].length ?? 0;
    const exports = exported.length === 0 ? "" : `export ${exported.map((name) => `${name}=1`).join(" ")}\n`;
    /** The index in the source; null in what was put in. */
    const sourceIndex = (index) => {
        if (index < first.length)
            return null;
        const inHead = index - first.length;
        if (inHead < headEnd)
            return inHead;
        return inHead < headEnd + exports.length ? null : inHead - exports.length;
    };
    return {
        text: `${first}${source.text.slice(0, headEnd)}${exports}${source.text.slice(headEnd)}`,
        locate(start, end) {
            const from = sourceIndex(start);
            if (from === null)
                return null;
            return (0,joined_text/* toFileRange */.vS)(source, from, from + end - start);
        },
    };
}

;// CONCATENATED MODULE: ./src/lint/shellcheck/shebang.ts
const KNOWN = new Set(["sh", "bash", "dash", "ash", "ksh", "ksh88", "ksh93"]);
/** What an image that says nothing else runs: https://docs.docker.com/reference/dockerfile/#shell */
const DEFAULT_WORDS = ["/bin/sh", "-c"];
/**
 * The shebang that tells ShellCheck which shell reads a script: the program, and those of its options that it was
 * started with, since ShellCheck's advice depends on `-e`. Null for a shell that ShellCheck does not know.
 *
 * Other than hadolint: a shell behind `env` counts, and so does one that is not named by its whole path.
 *
 * @param words of SHELL; none where the image has the default
 */
function shebangOf(words) {
    const [first = "", ...others] = words.length === 0 ? DEFAULT_WORDS : words;
    const [program = "", ...options] = /(?:^|\/)env$/.test(first) ? others : [first, ...others];
    const name = program.slice(program.lastIndexOf("/") + 1);
    if (!KNOWN.has(name))
        return null;
    // `-c` is for the text that follows, which stands in a file here.
    const kept = options.filter((option) => option !== "-c" && /^[-+]?\w+$/.test(option));
    return [`/bin/${name}`, ...kept].join(" ");
}

;// CONCATENATED MODULE: ./src/lint/shellcheck/scripts.ts




/**
 * Every RUN has these, in both cases.
 * Source: https://docs.docker.com/build/building/variables/#pre-defined-build-arguments
 */
const PROXIES = new Set(["HTTP_PROXY", "HTTPS_PROXY", "FTP_PROXY", "NO_PROXY", "ALL_PROXY"].flatMap((name) => [
    name,
    name.toLowerCase(),
]));
/**
 * The scripts of the file that ShellCheck can read, in their order. Exec form has none, and neither has what is written
 * for PowerShell, cmd, or a shell that ShellCheck does not know.
 *
 * As hadolint has it, a variable of ARG or ENV counts as set to one word. Other than hadolint: here-documents are read
 * whole, with their own shebang, and so is what ONBUILD holds; images of Windows run no shell of ours.
 */
function shellScripts(context) {
    const found = [];
    const walk = (0,declared_variables/* createDeclaredWalk */.Y)(context);
    for (const stage of context.staged.stages) {
        const runs = new Map(context.runs(stage).map((run) => [run.instruction, run]));
        if (runs.size === 0)
            continue;
        const hasCmd = (0,windows_image/* isWindowsImage */.n)(context, stage);
        const ofImage = context.runs(stage).some(({ deferred }) => deferred)
            ? imageVariables(context, stage)
            : () => false;
        walk(stage, ({ instruction }, declared) => {
            const run = runs.get(heldBy(instruction));
            // The walk comes to an ARG once for each of its variables; a RUN has none.
            if (run === undefined || (hasCmd && run.shellWords.length === 0))
                return;
            const isSet = run.deferred ? ofImage : (name) => declared.has(name);
            const script = toScript(run, isSet);
            if (script !== null)
                found.push(script);
        });
    }
    return found;
}
function toScript({ script, shellWords }, isSet) {
    if (script === null || script.text.trim() === "")
        return null;
    // A script with a shebang of its own is here only where that is a shell's.
    const ownShebang = /^#![^\n]*/.exec(script.text)?.[0];
    const shebang = ownShebang === undefined ? shebangOf(shellWords) : ownShebang.slice(2).trim();
    if (shebang === null || shebangOf(shebang.split(/[ \t]+/)) === null)
        return null;
    const words = new Set(script.text.match(/[A-Za-z_]\w*/g));
    const exported = [...words].filter((name) => PROXIES.has(name) || isSet(name));
    return toShellScript(script, ownShebang === undefined ? shebang : null, exported);
}
function heldBy(instruction) {
    return (instruction.keyword === "ONBUILD" ? instruction.inner : null) ?? instruction;
}
/** What a build FROM the image finds set: by ENV, and by the triggers that run before and beside this one. */
function imageVariables(context, stage) {
    const all = [stage, ...context.ancestors(stage)].flatMap(({ instructions }) => instructions);
    const setters = all
        .map((instruction) => [instruction.keyword, heldBy(instruction)])
        .filter(([outer, { keyword }]) => keyword === "ENV" || (outer === "ONBUILD" && keyword === "ARG"));
    const names = new Set(setters.flatMap(([, { pairs }]) => pairs.map(({ key }) => key)));
    return (name) => names.has(name) || context.baseEnvironment(stage)?.has(name) === true;
}

;// CONCATENATED MODULE: ./src/lint-dockerfile.ts




/** Checks a Dockerfile against every rule of ours and, where there is a ShellCheck, its scripts against those of its. */
async function lintDockerfile(input, shellCheck) {
    const context = context_createRuleContext(input);
    const scripts = shellScripts(context);
    const answers = await shellCheck.check(scripts.map(({ text }) => text));
    const found = scripts.flatMap((script, index) => (0,findings/* toFindings */.S)(script, answers[index] ?? []));
    return judge(context, found);
}

;// CONCATENATED MODULE: ./src/lint-built.ts





/**
 * Lints a Dockerfile that was built, or that belongs to an image that was there; nothing where there is none. With what the engine and the build know beyond it: which variables and which shell
 * the base images bring along, and for which platform they are. What they do not know is unknown, as it is without them.
 */
async function lintBuilt(docker, shellCheck, facts) {
    const { source, build, today, dockerfile, config, buildArgs, target } = facts;
    if (source === null || dockerfile === null || config === null)
        return [];
    return lintDockerfile({
        dockerfile,
        buildArgs,
        target,
        config,
        context: openBuildContext(source.contextPath, source.path),
        baseConfigs: await inspectBaseConfigs(docker, outsideImages(dockerfile, buildArgs)),
        foreignBases: foreignBases(build?.warnings ?? []),
        today: today.toISOString().slice(0, 10),
    }, shellCheck);
}

// EXTERNAL MODULE: ./src/lint/config/layer.ts
var config_layer = __webpack_require__(5817);
// EXTERNAL MODULE: ./src/read-dockerfile.ts + 1 modules
var read_dockerfile = __webpack_require__(5993);
;// CONCATENATED MODULE: ./src/lint-config-file.ts





/** A configuration larger than this is none that anybody wrote. */
const MAX_BYTES = 65_536;
const IN_FOLDER = [".hadolint.yaml", ".hadolint.yml"];
/**
 * Finds and reads configuration files, each once: the named one; else `.hadolint.yaml` (or `.yml`) beside the
 * Dockerfile, then in the workspace, then where hadolint looks for a person's own
 * (https://github.com/hadolint/hadolint#configure). What no file says, hadolint's environment variables decide, and
 * else the defaults.
 * The function throws an InputError for a file that is named and not there, and for a file or a variable that can't be
 * used.
 *
 * @param options.named what the input "lint-config" says, relative to the workspace; null where nothing is named
 * @param options.workspace absolute
 */
function createFindLintConfig(options) {
    const { named, workspace, env } = options;
    const known = new Map();
    let variables = null;
    return async (dockerfile) => {
        variables ??= readVariables(env);
        const environment = await variables;
        const readOnce = (path) => {
            const config = known.get(path) ?? readLintConfig(path, (0,read_dockerfile/* toDisplayPath */.L5)(workspace, path), environment);
            known.set(path, config);
            return config;
        };
        if (named !== null) {
            const config = await readOnce((0,external_node_path_.resolve)(workspace, named));
            if (config !== null)
                return config;
            throw new input_error/* InputError */.d(`Input "lint-config": there is no file ${JSON.stringify(named)}.`);
        }
        const folders = dockerfile === null ? [workspace] : [(0,external_node_path_.dirname)(dockerfile), workspace];
        const beside = folders.flatMap((folder) => IN_FOLDER.map((name) => (0,external_node_path_.join)(folder, name)));
        for (const path of [...beside, ...ofThePerson(env)]) {
            const config = await readOnce(path);
            if (config !== null)
                return config;
        }
        return (0,config_layer/* toConfig */.q)([environment]);
    };
}
/** Loaded late, for most have none of hadolint's variables. */
async function readVariables(env) {
    if (!Object.keys(env).some((name) => name.startsWith("HADOLINT_")))
        return {};
    const { readEnvironment } = await __webpack_require__.e(/* import() */ 902).then(__webpack_require__.bind(__webpack_require__, 6902));
    return readEnvironment(env);
}
/** As hadolint has it, in its order. */
function ofThePerson(env) {
    const home = env.HOME || env.USERPROFILE || "";
    // The former is nothing that Windows has, the latter nothing that others have.
    const configHome = env.XDG_CONFIG_HOME || env.LOCALAPPDATA || (home === "" ? "" : (0,external_node_path_.join)(home, ".config"));
    const names = (folder, stems) => (0,external_node_path_.isAbsolute)(folder)
        ? stems.flatMap((stem) => [".yaml", ".yml"].map((ending) => (0,external_node_path_.join)(folder, stem + ending)))
        : [];
    return [
        ...names(configHome, ["hadolint"]),
        ...names(home && (0,external_node_path_.join)(home, ".hadolint"), ["hadolint", "config"]),
        ...names(home, [".hadolint"]),
    ];
}
/** Null where there is no such file. */
async function readLintConfig(path, displayPath, environment) {
    const entry = await (0,read_dockerfile/* statOrNull */.xX)(path, displayPath);
    if (entry === null)
        return null;
    if (!entry.isFile())
        throw new input_error/* InputError */.d(`${displayPath} is not a file. A configuration is one.`);
    if (entry.size > MAX_BYTES) {
        throw new input_error/* InputError */.d(`${displayPath} is larger than 64 KiB (${entry.size} bytes). It is not read.`);
    }
    const text = lint_config_file_decode(await readBytes(path, displayPath), displayPath);
    // Loaded late: few Dockerfiles have a configuration, and all would wait for the YAML reader.
    const { readConfig } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(605)]).then(__webpack_require__.bind(__webpack_require__, 7605));
    return readConfig(text, displayPath, environment);
}
async function readBytes(path, displayPath) {
    try {
        return await (0,promises_.readFile)(path);
    }
    catch (error) {
        throw new input_error/* InputError */.d(`${displayPath} can't be read (${error.code}).`);
    }
}
function lint_config_file_decode(bytes, displayPath) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        throw new input_error/* InputError */.d(`${displayPath} is not UTF-8 text.`);
    }
}

;// CONCATENATED MODULE: ./src/docker/history.ts


/**
 * `docker history --no-trunc REFERENCE`: the table as it stands on the screen, and the rows with exact sizes, newest
 * first. Throws where the engine has no such image.
 */
async function imageHistory(client, reference) {
    const command = ["history", "--no-trunc"];
    const answers = await Promise.all([
        client.run([...command, "--", reference]),
        client.run([...command, "--human=false", "--format", "{{json .}}", "--", reference]),
    ]);
    for (const { exitCode, stderr, stdoutCut } of answers) {
        if (exitCode !== 0)
            throw new Error(`docker history ${reference} failed: ${failureReason(stderr)}`);
        if (stdoutCut)
            throw new Error(`docker history ${reference} printed more than 64 MiB.`);
    }
    const [table, rows] = answers;
    return {
        command: `docker history --no-trunc ${reference}`,
        text: table.stdout,
        rows: parseHistoryRows(rows.stdout),
    };
}
/** Reads what `docker history --no-trunc --human=false --format '{{json .}}'` prints: one JSON object a line. */
function parseHistoryRows(stdout) {
    return (0,untyped/* parseJsonLines */.Lx)(stdout).map((row) => ({
        id: (0,untyped/* text */.Qq)(row.ID) ?? "<missing>",
        created: (0,untyped/* text */.Qq)(row.CreatedAt) ?? "",
        createdBy: (0,untyped/* text */.Qq)(row.CreatedBy) ?? "",
        size: wholeNumber((0,untyped/* text */.Qq)(row.Size)),
        comment: (0,untyped/* text */.Qq)(row.Comment) ?? "",
    }));
}
function wholeNumber(digits) {
    const value = digits !== null && /^\d+$/.test(digits) ? Number(digits) : null;
    return Number.isSafeInteger(value) ? value : null;
}

;// CONCATENATED MODULE: ./src/docker/image-list.ts


/** `docker image ls`: the table as it stands on the screen, and its rows. */
async function imageList(client) {
    const [table, rows] = await Promise.all([
        client.run(["image", "ls"]),
        client.run(["image", "ls", "--format", "{{json .}}"]),
    ]);
    for (const { exitCode, stderr } of [table, rows]) {
        if (exitCode !== 0)
            throw new Error(`docker image ls failed: ${failureReason(stderr)}`);
    }
    return { command: "docker image ls", text: table.stdout, rows: parseImageListRows(rows.stdout) };
}
/** Reads what `docker image ls --format '{{json .}}'` prints: one JSON object a line. */
function parseImageListRows(stdout) {
    return (0,untyped/* parseJsonLines */.Lx)(stdout).map((row) => ({
        repository: (0,untyped/* text */.Qq)(row.Repository) ?? "<none>",
        tag: (0,untyped/* text */.Qq)(row.Tag) ?? "<none>",
        id: (0,untyped/* text */.Qq)(row.ID) ?? "<none>",
        created: (0,untyped/* text */.Qq)(row.CreatedSince) ?? "",
        size: (0,untyped/* text */.Qq)(row.Size) ?? "",
    }));
}

;// CONCATENATED MODULE: ./src/docker/pull.ts

/** `docker image pull REFERENCE`, for a platform other than the engine's own where one is given. */
async function pullImage(client, reference, platform) {
    const options = platform === null ? [] : ["--platform", platform];
    const { exitCode, stderr } = await client.run(["image", "pull", "--quiet", ...options, "--", reference]);
    return exitCode === 0 ? { ok: true } : { ok: false, reason: failureReason(stderr) };
}

;// CONCATENATED MODULE: ./src/image/tree/column.ts
// A column is one property of many things, a number each, zero until set. It grows by the piece, so that a million
// things are never held twice, and gives the garbage collector nothing to look through. Each kind of number has code
// of its own: one `get` for all kinds is slower by a fifth over the whole tree.
const PIECE_BITS = 14;
const PIECE_LENGTH = 2 ** PIECE_BITS;
const PIECE_MASK = PIECE_LENGTH - 1;
class ByteColumn {
    pieces = [];
    get(index) {
        return this.pieces[index >>> PIECE_BITS]?.[index & PIECE_MASK] ?? 0;
    }
    set(index, value) {
        while (index >>> PIECE_BITS >= this.pieces.length)
            this.pieces.push(new Uint8Array(PIECE_LENGTH));
        const piece = this.pieces[index >>> PIECE_BITS];
        if (piece !== undefined)
            piece[index & PIECE_MASK] = value;
    }
}
class Uint32Column {
    pieces = [];
    get(index) {
        return this.pieces[index >>> PIECE_BITS]?.[index & PIECE_MASK] ?? 0;
    }
    set(index, value) {
        while (index >>> PIECE_BITS >= this.pieces.length)
            this.pieces.push(new Uint32Array(PIECE_LENGTH));
        const piece = this.pieces[index >>> PIECE_BITS];
        if (piece !== undefined)
            piece[index & PIECE_MASK] = value;
    }
}
class Float64Column {
    pieces = [];
    get(index) {
        return this.pieces[index >>> PIECE_BITS]?.[index & PIECE_MASK] ?? 0;
    }
    set(index, value) {
        while (index >>> PIECE_BITS >= this.pieces.length)
            this.pieces.push(new Float64Array(PIECE_LENGTH));
        const piece = this.pieces[index >>> PIECE_BITS];
        if (piece !== undefined)
            piece[index & PIECE_MASK] = value;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/image/tree/path-table.ts



/** The root directory's node; also "no node" where one can be missing. */
const ROOT = 0;
const SLASH = 0x2f;
function createPathTable() {
    const parents = new Uint32Column();
    const names = new ByteColumn();
    /** Where a node's name ends in `names`; it begins where the one before it ends. */
    const nameEnds = new Uint32Column();
    const hashes = new Uint32Column();
    const key = (0,external_node_crypto_.randomFillSync)(new Int32Array(2));
    const key0 = key[0] ?? 0;
    const key1 = key[1] ?? 0;
    let count = 1;
    let slots = new Uint32Array(1024);
    let walked = "";
    /** `walked` up to its last slash: most paths are in the directory of the path before. */
    let walkedDirectory = "";
    /** The nodes of `walked`'s parts, and where in it each part ends. */
    const partNodes = [];
    const partEnds = [];
    /** The name that is looked for. */
    let name = new Uint8Array(256);
    /**
     * After HalfSipHash-1-3, over the parent's number and the `length` bytes of `name`, with a key that nobody outside
     * knows: an image cannot be made whose names all fall into one slot.
     */
    function hash(parent, length) {
        const bytes = name;
        let v0 = key0;
        let v1 = key1;
        let v2 = 0x6c796765 ^ key0;
        let v3 = 0x74656462 ^ key1;
        // One word of the parent's number, the name's words, one of what is left of it and its length; then three of 0.
        const words = (length >>> 2) + 2;
        for (let step = 0; step < words + 3; step++) {
            const at = 4 * (step - 1);
            let word = 0;
            if (step === 0) {
                word = parent;
            }
            else if (step < words - 1) {
                word =
                    (bytes[at] ?? 0) |
                        ((bytes[at + 1] ?? 0) << 8) |
                        ((bytes[at + 2] ?? 0) << 16) |
                        ((bytes[at + 3] ?? 0) << 24);
            }
            else if (step === words - 1) {
                word = length << 24;
                for (let index = at; index < length; index++)
                    word |= (bytes[index] ?? 0) << (8 * (index - at));
            }
            else if (step === words) {
                v2 ^= 0xff;
            }
            v3 ^= word;
            v0 = (v0 + v1) | 0;
            v1 = ((v1 << 5) | (v1 >>> 27)) ^ v0;
            v0 = (v0 << 16) | (v0 >>> 16);
            v2 = (v2 + v3) | 0;
            v3 = ((v3 << 8) | (v3 >>> 24)) ^ v2;
            v0 = (v0 + v3) | 0;
            v3 = ((v3 << 7) | (v3 >>> 25)) ^ v0;
            v2 = (v2 + v1) | 0;
            v1 = ((v1 << 13) | (v1 >>> 19)) ^ v2;
            v2 = (v2 << 16) | (v2 >>> 16);
            v0 ^= word;
        }
        return (v1 ^ v3) >>> 0;
    }
    function nameStart(node) {
        return node === ROOT ? 0 : nameEnds.get(node - 1);
    }
    function isNamed(node, length) {
        const start = nameStart(node);
        if (nameEnds.get(node) - start !== length)
            return false;
        for (let index = 0; index < length; index++) {
            if (names.get(start + index) !== name[index])
                return false;
        }
        return true;
    }
    function grow() {
        slots = new Uint32Array(2 * slots.length);
        const mask = slots.length - 1;
        for (let node = 1; node < count; node++) {
            let slot = hashes.get(node) & mask;
            while (slots[slot] !== 0)
                slot = (slot + 1) & mask;
            slots[slot] = node;
        }
    }
    function child(parent, path, start, end) {
        const length = end - start;
        if (length > name.length)
            name = new Uint8Array(2 * length);
        for (let index = 0; index < length; index++)
            name[index] = path.charCodeAt(start + index);
        const mask = slots.length - 1;
        const hashed = hash(parent, length);
        let slot = hashed & mask;
        for (let node = slots[slot] ?? 0; node !== 0; node = slots[slot] ?? 0) {
            if (parents.get(node) === parent && isNamed(node, length))
                return node;
            slot = (slot + 1) & mask;
        }
        const node = count++;
        slots[slot] = node;
        parents.set(node, parent);
        hashes.set(node, hashed);
        const from = nameStart(node);
        for (let index = 0; index < length; index++)
            names.set(from + index, name[index] ?? 0);
        nameEnds.set(node, from + length);
        if (3 * count > 2 * slots.length)
            grow();
        return node;
    }
    function partEnd(path, start) {
        const slash = path.indexOf("/", start);
        return slash === -1 ? path.length : slash;
    }
    /** Drops of the walked path what is not the beginning of this one too. */
    function keepCommon(path, isBelow) {
        const most = Math.min(path.length, walked.length);
        let common = isBelow ? walkedDirectory.length : 0;
        while (common < most && path.charCodeAt(common) === walked.charCodeAt(common))
            common++;
        for (let end = partEnds.at(-1); end !== undefined; end = partEnds.at(-1)) {
            if (end <= common && (end === path.length || path.charCodeAt(end) === SLASH))
                return;
            partEnds.pop();
            partNodes.pop();
        }
    }
    function walk(path, onDirectory) {
        if (path.length === 0)
            return ROOT;
        const isBelow = path.startsWith(walkedDirectory);
        const depth = partEnds.length;
        keepCommon(path, isBelow);
        let node = partNodes.at(-1) ?? ROOT;
        let end = partEnds.at(-1) ?? -1;
        while (end < path.length) {
            onDirectory(node);
            const start = end + 1;
            end = partEnd(path, start);
            node = child(node, path, start, end);
            partNodes.push(node);
            partEnds.push(end);
        }
        walked = path;
        if (!isBelow || partEnds.length !== depth)
            walkedDirectory = path.slice(0, path.lastIndexOf("/") + 1);
        return node;
    }
    function restart() {
        walked = "";
        walkedDirectory = "";
        partNodes.length = 0;
        partEnds.length = 0;
    }
    function node(path) {
        let found = ROOT;
        for (let start = 0; start < path.length;) {
            const end = partEnd(path, start);
            found = child(found, path, start, end);
            start = end + 1;
        }
        return found;
    }
    function nameLength(of) {
        return nameEnds.get(of) - nameStart(of);
    }
    let scratch = new Uint8Array(4096);
    function path(of) {
        let at = scratch.length;
        for (let node = of; node !== ROOT; node = parents.get(node)) {
            const start = nameStart(node);
            const end = nameEnds.get(node);
            while (at < end - start + 1) {
                const longer = new Uint8Array(2 * scratch.length);
                longer.set(scratch, scratch.length);
                at += scratch.length;
                scratch = longer;
            }
            for (let index = end - 1; index >= start; index--)
                scratch[--at] = names.get(index);
            scratch[--at] = SLASH;
        }
        return toByteString(scratch.subarray(at + 1));
    }
    return {
        walk,
        restart,
        node,
        parent: (of) => parents.get(of),
        path,
        nameLength,
        nameByte: (of, index) => names.get(nameStart(of) + index),
    };
}

;// CONCATENATED MODULE: ./src/image/tree/child-lists.ts


/** The end of a list: 0 stands for "in no list". */
const END = 0xffff_ffff;
function createChildLists(table) {
    const first = new Uint32Column();
    const next = new Uint32Column();
    function link(node) {
        for (let at = node; at !== ROOT && next.get(at) === 0; at = table.parent(at)) {
            const parent = table.parent(at);
            next.set(at, first.get(parent) || END);
            first.set(parent, at);
        }
    }
    function takeChild(node) {
        const child = first.get(node);
        if (child === 0)
            return ROOT;
        const following = next.get(child);
        first.set(node, following === END ? 0 : following);
        next.set(child, 0);
        return child;
    }
    return { link, takeChild };
}

;// CONCATENATED MODULE: ./src/image/tree/path-order.ts

const MARKER = ".wh.";
function orderedPath(table, node, marker) {
    const nodes = [];
    for (let at = node; at !== ROOT; at = table.parent(at))
        nodes.push(at);
    return { nodes: nodes.reverse(), marker };
}
/**
 * Less than, equal to or greater than 0, as a walk through the sorted directories comes to `a` before, with or after
 * `b`: part by part, by the bytes of the names. What is inside a directory comes before the directory itself. Takes
 * no longer than the shorter path, so that a single deep one does not slow down a million others.
 */
function compareInWalk(table, a, b) {
    const lastA = a.nodes.length - 1;
    const lastB = b.nodes.length - 1;
    let index = 0;
    while (index < lastA && index < lastB && a.nodes[index] === b.nodes[index])
        index++;
    const order = compareNames(table, { node: a.nodes[index] ?? ROOT, marker: a.marker && index === lastA }, { node: b.nodes[index] ?? ROOT, marker: b.marker && index === lastB });
    return order !== 0 ? order : lastB - lastA;
}
function compareNames(table, a, b) {
    if (a.node === b.node && a.marker === b.marker)
        return 0;
    const lengthA = nameLength(table, a);
    const lengthB = nameLength(table, b);
    const most = Math.min(lengthA, lengthB);
    for (let index = 0; index < most; index++) {
        const difference = nameByte(table, a, index) - nameByte(table, b, index);
        if (difference !== 0)
            return difference;
    }
    return lengthA - lengthB;
}
function nameLength(table, { node, marker }) {
    return table.nameLength(node) + (marker ? MARKER.length : 0);
}
function nameByte(table, { node, marker }, index) {
    if (!marker)
        return table.nameByte(node, index);
    return index < MARKER.length ? MARKER.charCodeAt(index) : table.nameByte(node, index - MARKER.length);
}

;// CONCATENATED MODULE: ./src/image/tree/dive-figures.ts




// What the layer at hand has.
const IN_LAYER = 1 << 0;
const HAS_CHILD = 1 << 1;
const DIRECTORY = 1 << 2;
const WHITEOUT = 1 << 3;
const TAKEN_BACK = 1 << 4;
const OF_LAYER = IN_LAYER | HAS_CHILD | DIRECTORY | WHITEOUT | TAKEN_BACK;
// What dive's stack of the layers has.
const STACKED = 1 << 5;
const STACKED_DIRECTORY = 1 << 6;
const STACKED_BYTES = 1 << 7;
const OF_STACK = STACKED | STACKED_DIRECTORY | STACKED_BYTES;
// How often a path counted so far.
const ONCE = 1 << 8;
const MORE = 1 << 9;
const MISSED = 1 << 10;
/**
 * dive's efficiency and wasted bytes, as its version 0.13 computes them from the archive of `docker save`, in one
 * pass: dive puts all lower layers together anew for every whiteout.
 */
function createDiveTree(table) {
    const flags = new Uint32Column();
    const smallest = new Float64Column();
    const stacked = createChildLists(table);
    let isFirstLayer = true;
    const entered = new Uint32Column();
    let enteredCount = 0;
    let whiteouts = [];
    let total = 0;
    let smallestTotal = 0;
    let wastedBytes = 0;
    function has(node, flag) {
        return (flags.get(node) & flag) !== 0;
    }
    function add(node, flag) {
        flags.set(node, flags.get(node) | flag);
    }
    function remove(node, mask) {
        flags.set(node, flags.get(node) & ~mask);
    }
    function enterOpaque(node) {
        if (node === ROOT || has(node, IN_LAYER))
            return;
        add(node, IN_LAYER);
        entered.set(enteredCount++, node);
    }
    function enterDirectory(node) {
        if (node === ROOT || has(node, HAS_CHILD))
            return false;
        enterOpaque(node);
        add(node, HAS_CHILD);
        return true;
    }
    function enter(node, directory) {
        enterOpaque(node);
        if (directory)
            add(node, DIRECTORY);
        else
            remove(node, DIRECTORY);
    }
    function enterWhiteout(node) {
        if (has(node, WHITEOUT))
            return;
        add(node, WHITEOUT);
        whiteouts.push(node);
    }
    /** dive's sums: of each path the sizes that it has in the layers. */
    function count(node, bytes) {
        const seen = flags.get(node);
        total += bytes;
        if ((seen & (ONCE | MORE)) === 0) {
            if ((seen & MISSED) !== 0)
                smallestTotal++;
            smallestTotal += bytes;
            smallest.set(node, bytes);
            add(node, ONCE);
            return;
        }
        const before = smallest.get(node);
        if ((seen & MORE) === 0) {
            wastedBytes += before;
            add(node, MORE);
        }
        wastedBytes += bytes;
        if (bytes < before) {
            smallestTotal += bytes - before;
            smallest.set(node, bytes);
        }
    }
    /** dive begins to count a path with a smallest size of -1, and leaves it so when it does not find the path. */
    function miss(node) {
        if (has(node, ONCE | MORE | MISSED))
            return;
        add(node, MISSED);
        smallestTotal--;
    }
    /**
     * The whiteout after which dive gives up on the layer: the first, in the order of its walk, of a path that the lower
     * layers do not have.
     */
    function firstMissing() {
        let first = null;
        for (const node of whiteouts) {
            if (has(node, STACKED))
                continue;
            const path = orderedPath(table, node, true);
            if (first === null || compareInWalk(table, path, first.path) < 0)
                first = { node, path };
        }
        return first;
    }
    function isBelowStackedWhiteout(node) {
        for (let at = table.parent(node); at !== ROOT; at = table.parent(at)) {
            if ((flags.get(at) & (WHITEOUT | STACKED)) === (WHITEOUT | STACKED))
                return true;
        }
        return false;
    }
    /** Takes a path and what is below it off the stack, and tells the whiteouts there what was below them. */
    function takeOff(top, stackedBytes, onWhiteout) {
        const nodes = [top];
        const sums = [has(top, STACKED_BYTES) ? stackedBytes(top) : 0];
        for (let node = nodes.at(-1); node !== undefined; node = nodes.at(-1)) {
            const child = stacked.takeChild(node);
            if (child !== ROOT) {
                nodes.push(child);
                sums.push(has(child, STACKED_BYTES) ? stackedBytes(child) : 0);
                continue;
            }
            nodes.pop();
            const sum = sums.pop() ?? 0;
            if (has(node, WHITEOUT) && has(node, STACKED))
                onWhiteout(node, has(node, STACKED_DIRECTORY) ? sum : 0);
            remove(node, OF_STACK);
            sums.push((sums.pop() ?? 0) + sum);
        }
    }
    function stack(writtenBytes) {
        for (let index = 0; index < enteredCount; index++) {
            const node = entered.get(index);
            if (has(node, TAKEN_BACK))
                continue;
            remove(node, OF_STACK);
            add(node, STACKED |
                (has(node, DIRECTORY) ? STACKED_DIRECTORY : 0) |
                (writtenBytes(node) > 0 ? STACKED_BYTES : 0));
            stacked.link(node);
        }
    }
    /** dive stacks a layer name by name: what comes before its own whiteout is put on and taken off again. */
    function markTakenBack() {
        let found = false;
        for (const node of whiteouts) {
            if (!has(node, IN_LAYER))
                continue;
            if (compareInWalk(table, orderedPath(table, node, false), orderedPath(table, node, true)) > 0)
                continue;
            add(node, TAKEN_BACK);
            found = true;
        }
        if (!found)
            return;
        // Directories were entered before what is in them.
        for (let index = 0; index < enteredCount; index++) {
            const node = entered.get(index);
            if (has(table.parent(node), TAKEN_BACK))
                add(node, TAKEN_BACK);
        }
    }
    function endLayer(writtenBytes, lowerBytes) {
        // The first layer's whiteouts are looked up in the layer itself: there is nothing below it.
        if (isFirstLayer && whiteouts.length > 0)
            stack(writtenBytes);
        const stackedBytes = isFirstLayer ? writtenBytes : lowerBytes;
        isFirstLayer = false;
        const missing = firstMissing();
        const counts = (node, marker) => missing === null || compareInWalk(table, orderedPath(table, node, marker), missing.path) < 0;
        for (let index = 0; index < enteredCount; index++) {
            const node = entered.get(index);
            if (!has(node, HAS_CHILD) && counts(node, false))
                count(node, writtenBytes(node));
        }
        for (const node of whiteouts) {
            if (!has(node, STACKED) || isBelowStackedWhiteout(node))
                continue;
            takeOff(node, stackedBytes, (at, bytes) => {
                if (counts(at, true))
                    count(at, bytes);
            });
        }
        if (missing !== null)
            miss(missing.node);
        markTakenBack();
        stack(writtenBytes);
        for (let index = 0; index < enteredCount; index++)
            remove(entered.get(index), OF_LAYER);
        for (const node of whiteouts)
            remove(node, OF_LAYER);
        enteredCount = 0;
        whiteouts = [];
    }
    return {
        enterDirectory,
        enter,
        enterOpaque,
        enterWhiteout,
        endLayer,
        figures: () => ({ efficiency: total === 0 ? 1 : smallestTotal / total, wastedBytes }),
    };
}

;// CONCATENATED MODULE: ./src/image/tree/file-records.ts

/**
 * What a record is of: a file's content, a symlink, one more name of a content (a hard link), something without
 * content (a device, say), or nothing any more: the layer had something else at the path later.
 */
const KIND = { file: 0, symlink: 1, name: 2, other: 3, none: 4 };
const CHANGE = { added: 0, changed: 1, metadataOnly: 2 };
const MODE_MASK = 0o7777;
const KIND_SHIFT = 12;
const KIND_MASK = 0b111;
const CHANGE_SHIFT = 15;
const CHANGE_MASK = 0b11;
const SEEN = 1 << 17;
const GONE = 1 << 18;
const file_records_DELETED = 1 << 19;
/** One record for each path that a layer has and that is no directory, in the layers' order; 0 is no record. */
class FileRecords {
    count = 1;
    node = new Uint32Column();
    /** The newest record that lower layers have of the path. */
    before = new Uint32Column();
    /** Content bytes; of a name, the record of the content. */
    bytes = new Float64Column();
    /** The low 32 bits are enough to see that two times differ. */
    mtime = new Uint32Column();
    owner = new Uint32Column();
    /** Of a content: how many of its names the file system shows; once it is gone, the layer that took the last one. */
    namesOrEnd = new Uint32Column();
    bits = new Uint32Column();
    kind(record) {
        return (this.bits.get(record) >>> KIND_SHIFT) & KIND_MASK;
    }
    setKind(record, kind) {
        this.bits.set(record, (this.bits.get(record) & ~(KIND_MASK << KIND_SHIFT)) | (kind << KIND_SHIFT));
    }
    mode(record) {
        return this.bits.get(record) & MODE_MASK;
    }
    setMode(record, mode) {
        this.bits.set(record, (this.bits.get(record) & ~MODE_MASK) | (mode & MODE_MASK));
    }
    change(record) {
        return (this.bits.get(record) >>> CHANGE_SHIFT) & CHANGE_MASK;
    }
    setChange(record, change) {
        this.bits.set(record, (this.bits.get(record) & ~(CHANGE_MASK << CHANGE_SHIFT)) | (change << CHANGE_SHIFT));
    }
    /** The record that holds the content of this one; itself unless it is a name. */
    content(record) {
        return this.kind(record) === KIND.name ? this.bytes.get(record) : record;
    }
    /** Whether the file system shows the path as this record has it. */
    isSeen(record) {
        return (this.bits.get(record) & SEEN) !== 0;
    }
    /** Whether a content is gone: no name of it is left. */
    isGone(content) {
        return (this.bits.get(content) & GONE) !== 0;
    }
    /** Whether a content that is gone was deleted, not overwritten. */
    isDeleted(content) {
        return (this.bits.get(content) & file_records_DELETED) !== 0;
    }
    goneWith(content) {
        return this.namesOrEnd.get(content);
    }
    show(record) {
        this.bits.set(record, this.bits.get(record) | SEEN);
        const content = this.content(record);
        this.namesOrEnd.set(content, this.namesOrEnd.get(content) + 1);
    }
    /** Takes the path of a seen record away; true when that was the last name of its content. */
    hide(record, layer, deleted) {
        this.bits.set(record, this.bits.get(record) & ~SEEN);
        const content = this.content(record);
        const names = this.namesOrEnd.get(content) - 1;
        this.namesOrEnd.set(content, names > 0 ? names : layer);
        if (names > 0)
            return false;
        this.bits.set(content, this.bits.get(content) | GONE | (deleted ? file_records_DELETED : 0));
        return true;
    }
}
/** One number for an owner: exact for ids below 65,536, and nearly always different for two owners above. */
function ownerNumber(uid, gid) {
    return (uid ^ ((gid << 16) | (gid >>> 16))) >>> 0;
}

;// CONCATENATED MODULE: ./src/image/tree/hard-links.ts


/**
 * Finds the content of each hard link among the records from `from` on, which are one layer's. Before, a name's
 * `bytes` is the node that it links to; afterwards it is the record of the content, and that record stands at
 * the first of the content's paths in the order of a sorted walk, whichever of them the reader gave it to. A name
 * whose content the layer does not have is of kind `other`.
 *
 * @param newest - of a node: its newest record
 */
function resolveHardLinks(table, records, newest, from) {
    const names = [];
    for (let record = from; record < records.count; record++) {
        if (records.kind(record) !== KIND.name)
            continue;
        const target = newest.get(records.bytes.get(record));
        records.bytes.set(record, target >= from ? target : record);
        names.push(record);
    }
    for (const name of names)
        followLinks(records, name);
    const linked = names.filter((name) => records.kind(name) === KIND.name);
    linked.sort((a, b) => records.bytes.get(a) - records.bytes.get(b));
    for (let start = 0; start < linked.length;) {
        const content = records.bytes.get(linked[start] ?? 0);
        let first = content;
        let firstPath = orderedPath(table, records.node.get(content), false);
        for (; records.bytes.get(linked[start] ?? 0) === content; start++) {
            const name = linked[start] ?? 0;
            const path = orderedPath(table, records.node.get(name), false);
            if (compareInWalk(table, path, firstPath) < 0) {
                first = name;
                firstPath = path;
            }
        }
        if (first !== content)
            exchangePaths(records, newest, content, first);
    }
}
/** A name may link to a name. Each one passed links to itself until the end is known: so a ring has an end too. */
function followLinks(records, name) {
    const passed = [];
    let at = name;
    while (records.kind(at) === KIND.name && records.bytes.get(at) !== at) {
        passed.push(at);
        const target = records.bytes.get(at);
        records.bytes.set(at, at);
        at = target;
    }
    const hasContent = records.kind(at) === KIND.file || records.kind(at) === KIND.symlink;
    if (passed.length === 0)
        passed.push(name);
    for (const record of passed) {
        records.bytes.set(record, hasContent ? at : 0);
        if (!hasContent)
            records.setKind(record, KIND.other);
    }
}
function exchangePaths(records, newest, a, b) {
    const nodeA = records.node.get(a);
    const nodeB = records.node.get(b);
    const beforeA = records.before.get(a);
    records.node.set(a, nodeB);
    records.node.set(b, nodeA);
    records.before.set(a, records.before.get(b));
    records.before.set(b, beforeA);
    newest.set(nodeA, b);
    newest.set(nodeB, a);
}

;// CONCATENATED MODULE: ./src/image/tree/layer-changes.ts


/** Puts a layer on top of the file system: first what it hides of the layers below, then what it has itself. */
function applyLayer(system, layer) {
    const { records, newest, seen } = system;
    const added = emptySum();
    const changed = emptySum();
    const removed = emptySum();
    const metadataOnly = emptySum();
    for (let record = layer.from; record < records.count; record++) {
        if (records.kind(record) === KIND.none)
            continue;
        const change = changeBy(records, record);
        records.setChange(record, change);
        const bytes = records.kind(record) === KIND.name ? 0 : records.bytes.get(record);
        count(change === CHANGE.added ? added : changed, bytes);
        if (change === CHANGE.metadataOnly)
            count(metadataOnly, bytes);
        if (change !== CHANGE.added)
            records.hide(records.before.get(record), layer.index, false);
    }
    function removeFile(node) {
        const record = newest.get(node);
        if (record >= layer.from || !records.isSeen(record))
            return;
        const content = records.content(record);
        const wasLast = records.hide(record, layer.index, true);
        count(removed, wasLast ? records.bytes.get(content) : 0);
    }
    function removeBelow(top) {
        const directories = [top];
        for (let directory = directories.pop(); directory !== undefined; directory = directories.pop()) {
            for (let child = seen.takeChild(directory); child !== ROOT; child = seen.takeChild(directory)) {
                removeFile(child);
                directories.push(child);
            }
        }
    }
    for (let record = layer.from; record < records.count; record++) {
        if (records.kind(record) !== KIND.none)
            removeBelow(records.node.get(record));
    }
    for (const node of layer.opaques)
        removeBelow(node);
    for (const node of layer.whiteouts) {
        removeFile(node);
        removeBelow(node);
    }
    for (const node of layer.directories)
        removeFile(node);
    for (let record = layer.from; record < records.count; record++) {
        if (records.kind(record) === KIND.none)
            continue;
        records.show(record);
        seen.link(records.node.get(record));
    }
    return { added, changed, removed, metadataOnly };
}
function changeBy(records, record) {
    const before = records.before.get(record);
    if (!records.isSeen(before))
        return CHANGE.added;
    const old = records.content(before);
    const now = records.content(record);
    const isSameFile = records.kind(old) === KIND.file &&
        records.kind(now) === KIND.file &&
        records.bytes.get(old) === records.bytes.get(now) &&
        records.mtime.get(old) === records.mtime.get(now);
    const isSameOwner = records.mode(old) === records.mode(now) && records.owner.get(old) === records.owner.get(now);
    return isSameFile && !isSameOwner ? CHANGE.metadataOnly : CHANGE.changed;
}
function emptySum() {
    return { files: 0, bytes: 0 };
}
function count(sum, bytes) {
    sum.files++;
    sum.bytes += bytes;
}

;// CONCATENATED MODULE: ./src/image/tree/written-files.ts


function writtenFiles({ records, starts }) {
    const written = emptySum();
    const visible = emptySum();
    const shadowed = emptySum();
    const shadowedByLayer = starts.map((start, layer) => {
        const ofLayer = emptySum();
        const end = starts[layer + 1] ?? records.count;
        for (let record = start; record < end; record++) {
            if (!isContent(records, record))
                continue;
            const bytes = records.bytes.get(record);
            count(written, bytes);
            if (records.isGone(record)) {
                count(shadowed, bytes);
                count(ofLayer, bytes);
            }
            else {
                count(visible, bytes);
            }
        }
        return ofLayer;
    });
    return { written, visible, shadowed, shadowedByLayer };
}
function forEachWrite({ table, records, starts }, visit) {
    for (const [layer, start] of starts.entries()) {
        const end = starts[layer + 1] ?? records.count;
        for (let record = start; record < end; record++) {
            if (!isContent(records, record))
                continue;
            const change = changeName(records.change(record));
            const isGone = records.isGone(record);
            visit({
                path: table.path(records.node.get(record)),
                type: records.kind(record) === KIND.file ? "file" : "symlink",
                layer,
                bytes: records.bytes.get(record),
                mode: records.mode(record),
                change,
                replaces: change === "added" ? null : layerOf(starts, records.before.get(record)),
                fate: isGone ? (records.isDeleted(record) ? "deleted" : "overwritten") : "visible",
                killedBy: isGone ? records.goneWith(record) : null,
            });
        }
    }
}
function isContent(records, record) {
    return records.kind(record) === KIND.file || records.kind(record) === KIND.symlink;
}
function changeName(change) {
    if (change === CHANGE.added)
        return "added";
    return change === CHANGE.metadataOnly ? "metadata-only" : "changed";
}
/** The last layer that starts at the record or before it. */
function layerOf(starts, record) {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
        const middle = (low + high) >>> 1;
        if ((starts[middle] ?? 0) <= record)
            low = middle;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./src/image/file-tree.ts








/**
 * The files of an image, in one pass over its layers, in about 90 bytes of memory and the name for a path that is
 * written once.
 *
 * A layer is put on the ones below as https://github.com/opencontainers/image-spec/blob/main/layer.md has it:
 * a whiteout and an opaque marker hide what lower layers have, wherever in the layer they stand; a file hides a
 * directory with all that is in it, and a directory a file. Of two entries of one path in a layer the later counts and
 * the other was never written, as when the layer is unpacked. A hard link to what its layer does not have is a path
 * without content.
 *
 * `added`, `changed` and `removed` count paths, each name of a content, devices too; the bytes of a content are with
 * its first name, and `removed` has them when the last is gone. All else counts contents, as `forEachWrite` has them.
 * `metadata-only` is told by size and time alone: nothing reads the contents.
 */
function createFileTree() {
    const table = createPathTable();
    const records = new FileRecords();
    const newest = new Uint32Column();
    const system = { records, newest, seen: createChildLists(table) };
    const dive = createDiveTree(table);
    const layers = [];
    const starts = [];
    let from = 1;
    let whiteouts = [];
    let opaques = [];
    let directories = [];
    function becomesDirectory(node) {
        const record = newest.get(node);
        if (records.isSeen(record < from ? record : records.before.get(record)))
            directories.push(node);
    }
    function onDirectory(node) {
        if (dive.enterDirectory(node))
            becomesDirectory(node);
    }
    function addDirectory(node) {
        if (newest.get(node) >= from)
            records.setKind(newest.get(node), KIND.none);
        becomesDirectory(node);
        dive.enter(node, true);
    }
    function addFile(node, entry) {
        let record = newest.get(node);
        if (record < from) {
            records.before.set(records.count, record);
            record = records.count++;
            records.node.set(record, node);
            newest.set(node, record);
        }
        const kind = file_tree_kindOf(entry);
        records.setKind(record, kind);
        records.setMode(record, entry.mode);
        records.bytes.set(record, kind === KIND.name ? table.node(entry.linkName) : entry.contentSize);
        records.mtime.set(record, entry.mtime);
        records.owner.set(record, ownerNumber(entry.uid, entry.gid));
        dive.enter(node, false);
    }
    function onEntry(entry) {
        const node = table.walk(entry.path, onDirectory);
        if (entry.type === "opaque") {
            opaques.push(node);
            if (node !== ROOT)
                becomesDirectory(node);
            dive.enterOpaque(node);
        }
        else if (node === ROOT) {
            // The root is a directory whatever a layer says of it.
        }
        else if (entry.type === "whiteout") {
            whiteouts.push(node);
            dive.enterWhiteout(node);
        }
        else if (entry.type === "directory") {
            addDirectory(node);
        }
        else {
            addFile(node, entry);
        }
    }
    function contentBytes(record) {
        return records.kind(record) === KIND.file ? records.bytes.get(record) : 0;
    }
    function endLayer() {
        for (let record = from; record < records.count; record++) {
            if (records.kind(record) === KIND.none)
                newest.set(records.node.get(record), records.before.get(record));
        }
        resolveHardLinks(table, records, newest, from);
        dive.endLayer((node) => (newest.get(node) >= from ? contentBytes(newest.get(node)) : 0), (node) => contentBytes(newest.get(node) >= from ? records.before.get(newest.get(node)) : newest.get(node)));
        layers.push(applyLayer(system, { index: layers.length, from, whiteouts, opaques, directories }));
        from = records.count;
        whiteouts = [];
        opaques = [];
        directories = [];
        table.restart();
    }
    function onLayer() {
        if (starts.length > 0)
            endLayer();
        starts.push(from);
    }
    function finish() {
        if (starts.length > 0)
            endLayer();
        const written = { table, records, starts };
        const { shadowedByLayer, ...totals } = writtenFiles(written);
        return {
            ...totals,
            layers: layers.map((layer, index) => ({ ...layer, shadowed: shadowedByLayer[index] ?? emptySum() })),
            dive: dive.figures(),
            forEachWrite: (visit) => forEachWrite(written, visit),
        };
    }
    return { onLayer, onEntry, finish };
}
function file_tree_kindOf({ type }) {
    switch (type) {
        case "file":
            return KIND.file;
        case "symlink":
            return KIND.symlink;
        case "hard-link":
            return KIND.name;
        default:
            return KIND.other;
    }
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./src/docker/find-on-path.ts
var find_on_path = __webpack_require__(4303);
;// CONCATENATED MODULE: ./src/image/stored-image.ts

/** What the image's configuration tells, with its layers as they were read. */
function toStoredImage({ config, configPath, diffIds, names }, layers) {
    const settings = (0,untyped/* record */.g1)(config.config);
    // `ID.json` before Docker 25.
    const [, id] = /^(?:blobs\/sha256\/)?([0-9a-f]{64})(?:\.json)?$/.exec(configPath) ?? [];
    return {
        id: id === undefined ? null : `sha256:${id}`,
        os: (0,untyped/* text */.Qq)(config.os),
        architecture: (0,untyped/* text */.Qq)(config.architecture),
        variant: (0,untyped/* text */.Qq)(config.variant),
        layers,
        diffIds,
        history: (0,untyped/* list */.p_)(config.history).map(toConfigHistory),
        env: (0,untyped/* strings */.P$)(settings.Env),
        labels: stored_image_stringValues(settings.Labels),
        shell: Array.isArray(settings.Shell) ? (0,untyped/* strings */.P$)(settings.Shell) : null,
        created: (0,untyped/* text */.Qq)(config.created),
        repoTags: names.filter((name) => name.includes(":")),
    };
}
/** A blob of null is a missing one. */
function toSavedLayer({ digest, downloadSize }, blob, diffId) {
    const known = { diffId, blobDigest: digest };
    const unknown = { ...known, contentSize: null, downloadSize };
    switch (blob?.kind) {
        case "layer":
            return { ...known, contentSize: blob.contentSize, downloadSize: blob.compressedSize, problem: null };
        case "unreadable":
            return { ...unknown, downloadSize: blob.compressedSize, problem: blob.problem };
        case undefined:
            return { ...unknown, problem: "it is missing" };
        default:
            return { ...unknown, problem: "it is not a file system archive" };
    }
}
function toConfigHistory(entry) {
    const { created_by, comment, empty_layer } = (0,untyped/* record */.g1)(entry);
    return {
        createdBy: (0,untyped/* text */.Qq)(created_by) ?? "",
        comment: (0,untyped/* text */.Qq)(comment) ?? "",
        emptyLayer: empty_layer === true,
    };
}
function stored_image_stringValues(value) {
    return Object.fromEntries(Object.entries((0,untyped/* record */.g1)(value)).filter((entry) => typeof entry[1] === "string"));
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./src/docker/byte-buffers.ts
var byte_buffers = __webpack_require__(8518);
;// CONCATENATED MODULE: ./src/readers/command.ts




const STDERR_LIMIT = 64 * 1024;
/** A command that could not be started or failed; the message names it and says what it said last. */
class CommandError extends Error {
    name = "CommandError";
}
/** Starts programs found on the PATH of `env`, in the C locale: bytes stay bytes, and numbers have points. */
function createCommandStarter(env) {
    return (command) => {
        const [program = "", ...args] = command;
        // As a program of its own, because sudo lets only few variables through.
        const child = (0,external_node_child_process_.spawn)("env", ["LC_ALL=C", program, ...args], { env: (0,child_env/* childEnvironment */.Qc)(env) });
        const stderr = (0,byte_buffers/* createTailBuffer */.c)(STDERR_LIMIT);
        child.stderr.on("data", stderr.push);
        // A command that ends early closes its input; how it ended says more than that.
        child.stdin.on("error", () => { });
        const done = new Promise((resolve, reject) => {
            const fail = (reason) => reject(new CommandError(`${program} failed: ${reason}`));
            child.once("error", (error) => fail(error.message));
            child.once("close", (code) => {
                if (code === 0)
                    resolve();
                else
                    fail(stderr.text().trim() === "" ? `exit status ${code ?? "unknown"}` : failureReason(stderr.text()));
            });
        });
        // Whoever reads the output may fail before they come to wait for the end.
        done.catch(() => { });
        return { stdin: child.stdin, stdout: child.stdout, done };
    };
}
/** Runs a command and gives what it writes. @throws CommandError, also for an answer of more than `limit` bytes. */
async function outputOf(start, command, limit) {
    const { stdin, stdout, done } = start(command);
    stdin.end();
    const chunks = [];
    let length = 0;
    for await (const chunk of stdout) {
        length += chunk.length;
        if (length > limit)
            throw new CommandError(`${command[0]} wrote more than ${limit} bytes`);
        chunks.push(chunk);
    }
    await done;
    return Buffer.concat(chunks).toString("utf8");
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./src/image/tar-header.ts
/**
 * One 512-byte tar header block: old v7, POSIX ustar, GNU and star.
 * Formats: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html (ustar) and
 * https://www.gnu.org/software/tar/manual/html_node/Standard.html (GNU, base-256 numbers).
 */
const BLOCK = 512;
class TarError extends Error {
    name = "TarError";
}
const CHECKSUM_AT = 148;
const CHECKSUM_END = 156;
const BLANK = 0x20;
/** Whether the BLOCK bytes from `at` on are all zero. */
function isZeroBlock(bytes, at = 0) {
    for (let index = at; index < at + BLOCK; index++) {
        if (bytes[index] !== 0)
            return false;
    }
    return true;
}
/** Whether the checksum of the block at `at` holds, summed over unsigned or (as some old archivers did) signed bytes. */
function hasValidChecksum(bytes, at = 0) {
    const stored = octal(bytes, at + CHECKSUM_AT, at + CHECKSUM_END);
    // The field itself counts as blanks.
    let sum = (CHECKSUM_END - CHECKSUM_AT) * BLANK;
    for (let index = at; index < at + CHECKSUM_AT; index++)
        sum += bytes[index] ?? 0;
    for (let index = at + CHECKSUM_END; index < at + BLOCK; index++)
        sum += bytes[index] ?? 0;
    return stored === sum || (stored !== null && stored === sum - 256 * highBytes(bytes, at));
}
/** How many bytes of the block are negative where bytes are signed. */
function highBytes(bytes, at) {
    let count = 0;
    for (let index = at; index < at + BLOCK; index++) {
        const isSummed = index < at + CHECKSUM_AT || index >= at + CHECKSUM_END;
        if (isSummed && (bytes[index] ?? 0) > 127)
            count++;
    }
    return count;
}
/**
 * Reads the header block of BLOCK bytes that begins at `at`.
 * @throws TarError when the checksum does not hold or a number is not one.
 */
function parseTarHeader(bytes, at = 0) {
    if (!hasValidChecksum(bytes, at))
        throw new TarError("a header's checksum does not match its bytes");
    const typeFlag = String.fromCharCode(bytes[at + 156] ?? 0);
    const magic = bytes.toString("latin1", at + 257, at + 265);
    const isUstar = magic.startsWith("ustar\0");
    const isGnu = magic === "ustar  \0";
    const hasPrefix = isUstar && bytes[at + 345] !== 0;
    // star keeps access and change times behind a shorter prefix and says so at the block's very end.
    const isStar = hasPrefix && bytes.toString("latin1", at + 508, at + 512) === "tar\0";
    const name = tar_header_text(bytes, at, at + 100);
    const isDevice = (isUstar || isGnu) && (typeFlag === "3" || typeFlag === "4");
    const isSparse = isGnu && typeFlag === "S";
    return {
        name: hasPrefix ? `${tar_header_text(bytes, at + 345, at + (isStar ? 476 : 500))}/${name}` : name,
        typeFlag,
        size: number(bytes, at + 124, at + 136, "size"),
        mode: number(bytes, at + 100, at + 108, "mode"),
        uid: number(bytes, at + 108, at + 116, "owner"),
        gid: number(bytes, at + 116, at + 124, "group"),
        mtime: number(bytes, at + 136, at + 148, "time"),
        linkName: tar_header_text(bytes, at + 157, at + 257),
        deviceMajor: isDevice ? number(bytes, at + 329, at + 337, "device number") : 0,
        deviceMinor: isDevice ? number(bytes, at + 337, at + 345, "device number") : 0,
        sparseSize: isSparse ? number(bytes, at + 483, at + 495, "size") : null,
        sparseContinues: isSparse && bytes[at + 482] !== 0,
    };
}
function tar_header_text(bytes, start, end) {
    let stop = start;
    while (stop < end && bytes[stop] !== 0)
        stop++;
    return (stop === start ? "" : bytes.toString("latin1", start, stop));
}
function number(bytes, start, end, field) {
    const first = bytes[start] ?? 0;
    const value = first >= 0x80 ? base256(bytes, start, end) : octal(bytes, start, end);
    if (value === null || !Number.isSafeInteger(value)) {
        throw new TarError(`a header's ${field} is not a number that can be read`);
    }
    return value;
}
/** Octal digits between optional blanks or NULs; an empty field is 0; null for anything else. */
function octal(bytes, start, end) {
    let at = start;
    while (at < end && (bytes[at] === BLANK || bytes[at] === 0))
        at++;
    let value = 0;
    for (; at < end; at++) {
        const byte = bytes[at] ?? 0;
        if (byte === BLANK || byte === 0)
            break;
        if (byte < 0x30 || byte > 0x37)
            return null;
        value = value * 8 + (byte - 0x30);
    }
    return value;
}
/** GNU's binary numbers: two's complement, big-endian, the first bit a mark. */
function base256(bytes, start, end) {
    const first = bytes[start] ?? 0;
    const negative = (first & 0x40) !== 0;
    let value = negative ? (first & 0x7f) - 0x80 : first & 0x3f;
    for (let at = start + 1; at < end; at++)
        value = value * 256 + (bytes[at] ?? 0);
    return value;
}

;// CONCATENATED MODULE: ./src/image/compression.ts


/** All that engines take; they write the first two. */
const MAGIC = [
    ["gzip", [0x1f, 0x8b]],
    ["zstd", [0x28, 0xb5, 0x2f, 0xfd]],
    ["bzip2", [0x42, 0x5a, 0x68]],
    ["xz", [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
];
/** Bytes of output at a time. */
const OUTPUT = 256 * 1024;
/** How a file is compressed, by its first block; null where it is not, as a tar archive whose first name looks like it. */
function compressionOf(start) {
    if (start.length >= BLOCK && hasValidChecksum(start))
        return null;
    return MAGIC.find(([, bytes]) => bytes.every((byte, index) => start[index] === byte))?.[0] ?? null;
}
/** What decompresses it, or a sentence's end that says why nothing does. */
function createDecompressor(compression) {
    if (compression === "gzip")
        return external_node_zlib_.createGunzip({ chunkSize: OUTPUT });
    if (compression !== "zstd")
        return `it is compressed with ${compression}; gzip and zstd can be read`;
    // Node has it from 22.15 on.
    if (typeof external_node_zlib_.createZstdDecompress !== "function")
        return "zstd needs Node 22.15 or newer";
    return external_node_zlib_.createZstdDecompress({ chunkSize: OUTPUT });
}

;// CONCATENATED MODULE: ./src/image/content-size.ts
/**
 * Bytes that one entry of a layer counts for: a regular file its content, a symlink the bytes of its target,
 * everything else nothing. A hard link's content is counted with the file that it links to; a whiteout is no
 * file. Summed over a layer this is what `docker history` shows on the classic store: the engine adds up
 * the sizes of all files but directories, each inode once.
 */
function contentSize({ type, size, linkName, }) {
    if (type === "symlink")
        return linkName.length;
    return type === "file" ? size : 0;
}

;// CONCATENATED MODULE: ./src/image/entry-log.ts

/** A record begins with a type's place in this list, and marks for what is as in the record before. */
const TYPES = [
    "file",
    "directory",
    "symlink",
    "hard-link",
    "whiteout",
    "opaque",
    "character-device",
    "block-device",
    "fifo",
    "other",
];
const CODES = new Map(TYPES.map((type, index) => [type, index]));
const TYPE_BITS = 0x0f;
const SAME_OWNER = 0x10;
const SAME_MODE = 0x20;
const SAME_TIME = 0x40;
const FIRST_CHUNK = 1024;
const LARGEST_CHUNK = 256 * 1024;
/** The numbers of a record: at most nine, of eight bytes at most, behind the byte for type and marks. */
const LONGEST_NUMBERS = 1 + 9 * 8;
const NOTHING = "";
function createEntryLog() {
    /** Each record lies in one chunk as a whole; `ends` tells where the last one of each ends. */
    let chunks = [];
    let ends = [];
    let chunk = Buffer.alloc(0);
    let at = 0;
    let entries = 0;
    let bytes = 0;
    let before = emptyEntry();
    function makeRoom(needed) {
        if (at + needed <= chunk.length)
            return;
        closeChunk();
        const size = Math.min(LARGEST_CHUNK, Math.max(FIRST_CHUNK, 2 * chunk.length));
        // Not from Node's pool: a chunk is to be freed by itself.
        chunk = Buffer.allocUnsafeSlow(Math.max(size, needed));
        chunks.push(chunk);
        at = 0;
    }
    function closeChunk() {
        if (chunks.length > ends.length)
            ends.push(at);
    }
    function putNumber(number) {
        let value = number;
        while (value >= 0x80) {
            chunk[at++] = (value % 0x80) + 0x80;
            value = Math.floor(value / 0x80);
        }
        chunk[at++] = value;
    }
    function putText(text, from) {
        putNumber(text.length - from);
        for (let index = from; index < text.length; index++)
            chunk[at++] = text.charCodeAt(index);
    }
    function append(entry) {
        makeRoom(LONGEST_NUMBERS + entry.path.length + entry.linkName.length);
        const start = at;
        const sameOwner = entry.uid === before.uid && entry.gid === before.gid;
        const sameMode = entry.mode === before.mode;
        const sameTime = entry.mtime === before.mtime;
        chunk[at++] =
            (CODES.get(entry.type) ?? 0) |
                (sameOwner ? SAME_OWNER : 0) |
                (sameMode ? SAME_MODE : 0) |
                (sameTime ? SAME_TIME : 0);
        const shared = sharedStart(before.path, entry.path);
        putNumber(shared);
        putText(entry.path, shared);
        if (!sameOwner) {
            putNumber(entry.uid);
            putNumber(entry.gid);
        }
        if (!sameMode)
            putNumber(entry.mode);
        if (!sameTime) {
            const later = entry.mtime - before.mtime;
            putNumber(later >= 0 ? 2 * later : -2 * later - 1);
        }
        switch (entry.type) {
            case "file":
                putNumber(entry.size);
                break;
            case "symlink":
            case "hard-link":
                putText(entry.linkName, 0);
                break;
            case "character-device":
            case "block-device":
                putNumber(entry.deviceMajor);
                putNumber(entry.deviceMinor);
        }
        entries += 1 + slashesFrom(entry.path, shared);
        bytes += at - start;
        before = entry;
    }
    function read(visit, letGo) {
        closeChunk();
        const entry = emptyEntry();
        let path = Buffer.alloc(1024);
        for (let index = 0; index < ends.length; index++) {
            const from = chunks[index] ?? Buffer.alloc(0);
            const end = ends[index] ?? 0;
            if (letGo)
                chunks[index] = null;
            let place = 0;
            const takeNumber = () => {
                let value = 0;
                for (let scale = 1;; scale *= 0x80) {
                    const byte = from[place++] ?? 0;
                    value += (byte & 0x7f) * scale;
                    if (byte < 0x80)
                        return value;
                }
            };
            while (place < end) {
                const head = from[place++] ?? 0;
                entry.type = TYPES[head & TYPE_BITS] ?? "other";
                const shared = takeNumber();
                const length = shared + takeNumber();
                if (length > path.length)
                    path = Buffer.concat([path], 2 * length);
                for (let to = shared; to < length; to++)
                    path[to] = from[place++] ?? 0;
                entry.path = path.toString("latin1", 0, length);
                if ((head & SAME_OWNER) === 0) {
                    entry.uid = takeNumber();
                    entry.gid = takeNumber();
                }
                if ((head & SAME_MODE) === 0)
                    entry.mode = takeNumber();
                if ((head & SAME_TIME) === 0) {
                    const later = takeNumber();
                    entry.mtime += later % 2 === 0 ? later / 2 : -(later + 1) / 2;
                }
                entry.size = entry.type === "file" ? takeNumber() : 0;
                entry.linkName = NOTHING;
                if (entry.type === "symlink" || entry.type === "hard-link") {
                    const linkLength = takeNumber();
                    entry.linkName = from.toString("latin1", place, place + linkLength);
                    place += linkLength;
                }
                const isDevice = entry.type === "character-device" || entry.type === "block-device";
                entry.deviceMajor = isDevice ? takeNumber() : 0;
                entry.deviceMinor = isDevice ? takeNumber() : 0;
                entry.contentSize = contentSize(entry);
                visit(entry);
            }
        }
    }
    return {
        append,
        replay: (visit) => read(visit, false),
        drain(visit) {
            chunk = Buffer.alloc(0);
            read(visit, true);
            chunks = [];
            ends = [];
            at = 0;
            entries = 0;
            bytes = 0;
            before = emptyEntry();
        },
        entries: () => entries,
        bytes: () => bytes,
    };
}
/** A path of a few kilobytes may make as many directories, each of which takes the memory of a file. */
function slashesFrom(path, start) {
    let count = 0;
    for (let at = path.indexOf("/", start); at !== -1; at = path.indexOf("/", at + 1))
        count++;
    return count;
}
function emptyEntry() {
    return {
        path: NOTHING,
        type: "file",
        size: 0,
        contentSize: 0,
        linkName: NOTHING,
        mode: 0,
        uid: 0,
        gid: 0,
        mtime: 0,
        deviceMajor: 0,
        deviceMinor: 0,
    };
}
function sharedStart(a, b) {
    const limit = Math.min(a.length, b.length);
    let length = 0;
    while (length < limit && a.charCodeAt(length) === b.charCodeAt(length))
        length++;
    return length;
}

;// CONCATENATED MODULE: ./src/image/pax.ts

const NEWLINE = 0x0a;
const EQUALS = 0x3d;
const pax_BLANK = 0x20;
/**
 * The records of a PAX extended header, `LENGTH KEY=VALUE\n` each, the last of a key winning. An empty value takes a
 * key away. Values stay bytes: a path need not be UTF-8.
 * Format: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13_03
 * @throws TarError for a record that is not one.
 */
function parsePaxRecords(content) {
    const records = new Map();
    let at = 0;
    while (at < content.length) {
        const blank = content.indexOf(pax_BLANK, at);
        // A length of more than eight digits cannot lie within an extended header's limit.
        const digits = blank === -1 || blank - at > 8 ? "" : content.toString("latin1", at, blank);
        const end = /^\d+$/.test(digits) ? at + Number(digits) : Number.NaN;
        if (!(end > blank + 1 && end <= content.length) || content[end - 1] !== NEWLINE) {
            throw new TarError("an extended header holds a record that cannot be read");
        }
        const record = content.subarray(blank + 1, end - 1);
        const equals = record.indexOf(EQUALS);
        if (equals < 1)
            throw new TarError("an extended header holds a record without a key");
        const key = record.toString("utf8", 0, equals);
        const value = record.subarray(equals + 1);
        if ((key === "path" || key === "linkpath") && value.includes(0)) {
            throw new TarError("an extended header holds a path with a NUL byte");
        }
        if (value.length === 0)
            records.delete(key);
        else
            records.set(key, value);
        at = end;
    }
    return records;
}
/** A record that is a whole number of at least zero; null where there is none. @throws TarError for anything else. */
function paxNumber(records, key) {
    return readNumber(records, key, /^\d{1,16}$/);
}
/** A record that is a time in seconds, perhaps with a fraction: whole seconds, rounded down. @throws TarError */
function paxSeconds(records, key) {
    return readNumber(records, key, /^-?\d{1,16}(?:\.\d*)?$/);
}
function readNumber(records, key, format) {
    const record = records.get(key);
    if (record === undefined)
        return null;
    // No number is longer than this, whatever its fraction.
    const digits = record.length > 64 ? "" : record.toString("latin1");
    const value = format.test(digits) ? Math.floor(Number(digits)) : Number.NaN;
    if (!Number.isSafeInteger(value)) {
        throw new TarError(`the extended header's ${key} is not a number that can be read`);
    }
    return value;
}

;// CONCATENATED MODULE: ./src/image/tar.ts



/** Long names and extended attributes are a few kilobytes; more is an attack on memory. */
const MAX_EXTENDED_HEADER = 1024 * 1024;
const tar_TYPES = new Map([
    ["0", "file"],
    ["\0", "file"],
    ["7", "file"],
    ["S", "file"],
    ["1", "hard-link"],
    ["2", "symlink"],
    ["3", "character-device"],
    ["4", "block-device"],
    ["5", "directory"],
    ["6", "fifo"],
]);
const NO_OVERRIDES = { pax: new Map(), longName: null, longLink: null };
/**
 * A tar parser that holds headers only, never content: ustar, PAX, GNU long names, base-256 numbers, sparse files,
 * old v7. It reads archives as Go's archive/tar does, since that is what writes and reads image layers: links,
 * directories and devices have no content whatever their size field says, and two zero blocks end the archive.
 * Its errors name the byte at which the entry in question begins.
 */
function createTarParser(handler) {
    const block = Buffer.alloc(BLOCK);
    let filled = 0;
    /** Of the byte that comes next. */
    let position = 0;
    let entryAt = 0;
    let state = "header";
    let zeroBlocks = 0;
    let left = 0;
    let padding = 0;
    let overrides = NO_OVERRIDES;
    let extendedType = "";
    let extended = Buffer.alloc(0);
    function beginContent(size, next) {
        left = size;
        padding = (BLOCK - (size % BLOCK)) % BLOCK;
        state = next;
        if (left === 0)
            finishContent();
    }
    function finishContent() {
        if (state === "extended") {
            overrides = withExtended(overrides, extendedType, extended);
        }
        else {
            handler.onEntryEnd?.();
        }
        state = "header";
    }
    /** The block lies in `bytes` at `at`; `position` is behind it. */
    function onHeader(bytes, at) {
        if (bytes[at] === 0 && isZeroBlock(bytes, at)) {
            zeroBlocks++;
            if (zeroBlocks === 2)
                state = "end";
            return;
        }
        if (overrides === NO_OVERRIDES)
            entryAt = position - BLOCK;
        if (zeroBlocks > 0)
            throw new TarError("something follows the block that ends the archive");
        const header = parseTarHeader(bytes, at);
        if (header.typeFlag === "x" || header.typeFlag === "L" || header.typeFlag === "K") {
            if (header.size < 0 || header.size > MAX_EXTENDED_HEADER) {
                throw new TarError(`an extended header of ${header.size} bytes is longer than 1 MiB`);
            }
            extendedType = header.typeFlag;
            extended = Buffer.alloc(header.size);
            beginContent(header.size, "extended");
            return;
        }
        const { entry, stored } = toEntry(header, overrides, position);
        overrides = NO_OVERRIDES;
        // A global PAX header sets defaults for what follows; container engines ignore it, and so its entry.
        if (header.typeFlag !== "g")
            handler.onEntry(entry);
        if (header.sparseContinues) {
            left = stored;
            state = "sparse-map";
        }
        else {
            beginContent(stored, "content");
        }
    }
    function onBlock(bytes, at) {
        if (state === "sparse-map") {
            if (bytes[at + 504] === 0)
                beginContent(left, "content");
        }
        else {
            onHeader(bytes, at);
        }
    }
    function take(bytes) {
        let at = 0;
        while (at < bytes.length && state !== "end") {
            const available = bytes.length - at;
            let taken;
            if (state === "content" || state === "extended") {
                taken = Math.min(left, available);
                const piece = bytes.subarray(at, at + taken);
                if (state === "content")
                    handler.onContent?.(piece);
                else
                    piece.copy(extended, extended.length - left);
                left -= taken;
                position += taken;
                if (left === 0)
                    finishContent();
            }
            else if (padding > 0) {
                taken = Math.min(padding, available);
                padding -= taken;
                position += taken;
            }
            else if (filled === 0 && available >= BLOCK) {
                taken = BLOCK;
                position += taken;
                onBlock(bytes, at);
            }
            else {
                taken = Math.min(BLOCK - filled, available);
                bytes.copy(block, filled, at, at + taken);
                filled += taken;
                position += taken;
                if (filled === BLOCK) {
                    filled = 0;
                    onBlock(block, 0);
                }
            }
            at += taken;
        }
    }
    function located(error) {
        return error instanceof TarError ? new TarError(`${error.message} (entry at byte ${entryAt})`) : error;
    }
    return {
        write(chunk) {
            try {
                take(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
            }
            catch (error) {
                throw located(error);
            }
        },
        skippable() {
            if (state === "end")
                return Number.POSITIVE_INFINITY;
            if (state === "extended" || (state === "content" && handler.onContent !== undefined))
                return 0;
            return state === "content" ? left + padding : padding;
        },
        skip(bytes) {
            if (state === "end")
                return;
            position += bytes;
            const ofContent = Math.min(left, bytes);
            if (state === "content") {
                left -= ofContent;
                padding -= bytes - ofContent;
                if (left === 0)
                    finishContent();
            }
            else {
                padding -= bytes;
            }
        },
        end() {
            if (state === "end" || (state === "header" && filled === 0 && padding === 0))
                return;
            throw located(new TarError("the archive ends in the middle of an entry"));
        },
    };
}
function withExtended(overrides, typeFlag, content) {
    if (typeFlag === "x")
        return { ...overrides, pax: parsePaxRecords(content) };
    const nul = content.indexOf(0);
    const value = nul === -1 ? content : content.subarray(0, nul);
    return typeFlag === "L" ? { ...overrides, longName: value } : { ...overrides, longLink: value };
}
function toEntry(header, { pax, longName, longLink }, contentAt) {
    const nameBytes = pax.get("GNU.sparse.name") ?? pax.get("path") ?? longName;
    const linkBytes = pax.get("linkpath") ?? longLink;
    const name = nameBytes === null ? header.name : toByteString(nameBytes);
    const type = entryType(header.typeFlag, name);
    const hasContent = type === "file" || type === "other";
    const hasLink = type === "symlink" || type === "hard-link";
    const stored = hasContent ? (paxNumber(pax, "size") ?? header.size) : 0;
    const sparseSize = paxNumber(pax, "GNU.sparse.realsize") ?? paxNumber(pax, "GNU.sparse.size") ?? header.sparseSize;
    if (stored < 0 || (sparseSize ?? 0) < 0)
        throw new TarError("a header's size is negative");
    const entry = {
        name,
        type,
        size: type === "file" ? (sparseSize ?? stored) : 0,
        isSparse: sparseSize !== null,
        linkName: hasLink ? (linkBytes === null ? header.linkName : toByteString(linkBytes)) : EMPTY,
        mode: header.mode,
        uid: paxNumber(pax, "uid") ?? header.uid,
        gid: paxNumber(pax, "gid") ?? header.gid,
        mtime: paxSeconds(pax, "mtime") ?? header.mtime,
        deviceMajor: header.deviceMajor,
        deviceMinor: header.deviceMinor,
        contentAt,
    };
    return { entry, stored };
}
const EMPTY = "";
function entryType(typeFlag, name) {
    // v7 had no type for directories; the slash at the end of the name is all that tells.
    if (typeFlag === "\0" && name.endsWith("/"))
        return "directory";
    return tar_TYPES.get(typeFlag) ?? "other";
}

;// CONCATENATED MODULE: ./src/image/tar-layer-entry.ts


const tar_layer_entry_WHITEOUT = ".wh.";
const OPAQUE = ".wh..wh..opq";
const AUFS = ".wh..wh.";
const tar_layer_entry_NOTHING = "";
/** A path with an empty part, a `.` or a `..` in it. */
const UNCLEAN = /(?:^|\/)\.{0,2}(?:\/|$)/;
/** The latest time that engines give to a file; they set others, and those before 1970, to 1970. */
const LATEST = Number((2n ** 63n - 1n) / 1000000000n);
/**
 * What an entry of a layer's tar archive says about the file system: markers become whiteouts and opaque directories,
 * paths are those from the image's root. Null for what says nothing: the root directory itself, and what the AUFS
 * driver kept for itself in the root.
 * Rules: https://github.com/opencontainers/image-spec/blob/main/layer.md#whiteouts; names of markers, AUFS' own and
 * times as containerd and moby take them when they unpack a layer.
 * @throws TarError for a marker that names nothing.
 */
function toLayerEntry(entry) {
    const path = toLayerPath(entry.name);
    if (path === "" || (path.startsWith(AUFS) && path !== OPAQUE))
        return null;
    const slash = path.lastIndexOf("/");
    if (path.startsWith(tar_layer_entry_WHITEOUT, slash + 1)) {
        const folder = path.slice(0, Math.max(slash, 0));
        if (path.startsWith(OPAQUE, slash + 1) && path.length === slash + 1 + OPAQUE.length) {
            return layerEntry(entry, folder, "opaque");
        }
        const name = path.slice(slash + 1 + tar_layer_entry_WHITEOUT.length);
        if (name === "" || name === "." || name === "..") {
            throw new TarError("the marker of a removed file does not say which");
        }
        return layerEntry(entry, (slash < 0 ? name : `${folder}/${name}`), "whiteout");
    }
    return layerEntry(entry, path, entry.type);
}
/** `name` from the image's root, as in LayerEntry: `..` leads no further than to the root. */
function toLayerPath(name) {
    let end = name.length;
    while (end > 0 && name.charCodeAt(end - 1) === 0x2f)
        end--;
    const start = name.startsWith("./") ? 2 : name.startsWith("/") ? 1 : 0;
    const path = name.slice(start, Math.max(start, end));
    if (path === "" || !UNCLEAN.test(path))
        return path;
    const parts = [];
    for (const part of path.split("/")) {
        if (part === "..")
            parts.pop();
        else if (part !== "" && part !== ".")
            parts.push(part);
    }
    return parts.join("/");
}
function layerEntry(entry, path, type) {
    const linkName = type === "hard-link" ? toLayerPath(entry.linkName) : type === "symlink" ? entry.linkName : tar_layer_entry_NOTHING;
    const size = type === "file" ? entry.size : 0;
    const isDevice = type === "character-device" || type === "block-device";
    return {
        path,
        type,
        size,
        contentSize: contentSize({ type, size, linkName }),
        linkName,
        mode: entry.mode & 0o7777,
        // The kernel keeps 32 bits of each; some archivers write -2.
        uid: entry.uid >>> 0,
        gid: entry.gid >>> 0,
        mtime: entry.mtime >= 0 && entry.mtime <= LATEST ? entry.mtime : 0,
        deviceMajor: isDevice ? entry.deviceMajor >>> 0 : 0,
        deviceMinor: isDevice ? entry.deviceMinor >>> 0 : 0,
    };
}

;// CONCATENATED MODULE: ./src/image/layer-meter.ts




/** The entries spend from the budget; without enough of it the layer counts as unreadable. */
function createLayerMeter(budget) {
    const log = createEntryLog();
    let total = 0;
    let problem = null;
    let fault = null;
    const parser = createTarParser({
        onEntry(tarEntry) {
            if (problem !== null)
                return;
            const entry = toLayerEntry(tarEntry);
            if (entry === null)
                return;
            total += entry.contentSize;
            const [entries, bytes] = [log.entries(), log.bytes()];
            log.append(entry);
            if (!budget.take(log.entries() - entries, log.bytes() - bytes))
                fail(budget.problem());
        },
    });
    function fail(reason) {
        if (problem !== null)
            return;
        problem = reason;
        budget.giveBack(log.entries(), log.bytes());
    }
    // This runs inside of a stream's events too, where an error that is thrown finds nobody.
    const attempt = (action) => {
        if (problem !== null || fault !== null)
            return;
        try {
            action();
        }
        catch (error) {
            if (error instanceof TarError)
                fail(error.message);
            else
                fault = error;
        }
    };
    const hasFailed = () => problem !== null || fault !== null;
    return {
        write: (piece) => attempt(() => parser.write(piece)),
        skippable: () => (hasFailed() ? Number.POSITIVE_INFINITY : parser.skippable()),
        skip: (bytes) => attempt(() => parser.skip(bytes)),
        hasFailed,
        fail,
        end(compressedSize) {
            attempt(() => parser.end());
            if (fault !== null)
                throw fault;
            if (problem !== null)
                return { kind: "unreadable", problem, compressedSize };
            return { kind: "layer", contentSize: total, compressedSize, log };
        },
    };
}

;// CONCATENATED MODULE: ./src/image/blob.ts



/** Manifests and image configurations are some kilobytes; attached documents may be large and are not wanted. */
const MAX_JSON = 4 * 1024 * 1024;
const MAX_ALL_JSON = 64 * 1024 * 1024;
/** Bytes that wait for decompression at most, so that reading goes on meanwhile. */
const MAX_WAITING = 4 * 1024 * 1024;
const OPENING_BRACKETS = [0x7b, 0x5b];
/**
 * Makes readers for the files of one saved image: each takes a file of `size` bytes piece by piece, as whatever its
 * first bytes say it is; the entries of layers spend from the budget. All JSON together is held up to 64 MiB; what is more is passed over. Where memory is short
 * `isWanted` tells the files that have to be held all the same.
 */
function createBlobReaders(budget) {
    let jsonLeft = MAX_ALL_JSON;
    return (size, isWanted = false) => blobReader(size, budget, () => {
        if (size > MAX_JSON || (size > jsonLeft && !isWanted))
            return ignored();
        if (!isWanted)
            jsonLeft -= size;
        return jsonReader();
    });
}
function blobReader(size, budget, json) {
    let inner = null;
    // The first block tells what it is; it may arrive in pieces.
    let start = Buffer.alloc(0);
    return {
        write(piece) {
            if (inner === null) {
                start = start.length === 0 ? piece : Buffer.concat([start, piece]);
                if (start.length < Math.min(BLOCK, size)) {
                    start = Buffer.from(start);
                    return;
                }
                inner = chooseReader(start, size, budget, json);
                inner.write(start);
                start = Buffer.alloc(0);
                return;
            }
            inner.write(piece);
        },
        skippable: () => inner?.skippable() ?? 0,
        skip: (bytes) => inner?.skip(bytes),
        drained: () => inner?.drained() ?? null,
        async end() {
            // No bytes at all are an archive without entries; fewer than announced are whatever they begin like.
            inner ??= chooseReader(start, start.length, budget, json);
            if (start.length > 0)
                inner.write(start);
            return inner.end();
        },
    };
}
function chooseReader(start, size, budget, json) {
    const compression = compressionOf(start);
    if (compression !== null) {
        const decompressor = createDecompressor(compression);
        if (typeof decompressor === "string")
            return unreadable(decompressor, size);
        return compressedReader(decompressor, createLayerMeter(budget), size);
    }
    // A layer's first file may have a name that begins like JSON.
    const isTar = start.length >= BLOCK && hasValidChecksum(start);
    if (!isTar && OPENING_BRACKETS.includes(start[0] ?? 0))
        return json();
    return plainReader(createLayerMeter(budget));
}
function plainReader(layer) {
    return {
        write: layer.write,
        skippable: layer.skippable,
        skip: layer.skip,
        drained: () => null,
        end: async () => layer.end(null),
    };
}
function compressedReader(decompressor, layer, compressedSize) {
    let failure = null;
    let stopped = false;
    let waiting = 0;
    let latest = Promise.resolve();
    // A stream that failed never answers for what it was given, but it always closes.
    const closed = new Promise((resolve) => decompressor.once("close", resolve));
    const stop = () => {
        stopped = true;
        decompressor.destroy();
    };
    decompressor.on("data", (piece) => {
        layer.write(piece);
        if (layer.hasFailed())
            stop();
    });
    decompressor.on("error", (error) => {
        failure ??= error.message;
        stop();
    });
    return {
        write(piece) {
            if (stopped)
                return;
            // What waits needs memory of its own.
            const own = Buffer.from(piece);
            waiting += own.length;
            const written = new Promise((resolve) => decompressor.write(own, () => {
                waiting -= own.length;
                resolve();
            }));
            latest = Promise.race([written, closed]);
        },
        skippable: () => (stopped ? Number.POSITIVE_INFINITY : 0),
        skip() { },
        drained: () => (stopped || waiting <= MAX_WAITING ? null : latest),
        async end() {
            if (!stopped)
                decompressor.end();
            await closed;
            if (failure !== null)
                layer.fail(`its compression is broken (${failure})`);
            return layer.end(compressedSize);
        },
    };
}
function jsonReader() {
    const pieces = [];
    return {
        write(piece) {
            pieces.push(Buffer.from(piece));
        },
        ...takesAll,
        end: async () => ({ kind: "json", text: Buffer.concat(pieces) }),
    };
}
function unreadable(problem, compressedSize) {
    return { ...passesBy, end: async () => ({ kind: "unreadable", problem, compressedSize }) };
}
function ignored() {
    return { ...passesBy, end: async () => ({ kind: "other" }) };
}
const takesAll = { skippable: () => 0, skip() { }, drained: () => null };
const passesBy = { ...takesAll, write() { }, skippable: () => Number.POSITIVE_INFINITY };

;// CONCATENATED MODULE: ./src/image/saved-manifest.ts


/** Several images would do. */
class SeveralImagesError extends TarError {
    name = "SeveralImagesError";
}
const BLOB_PATH = /^blobs\/([a-z0-9]+)\/([0-9a-f]+)$/;
const MAX_IMAGES = 1000;
const MAX_DEPTH = 3;
const SHOWN_NAMES = 10;
/**
 * The image that `manifest.json` (which engines write) or the OCI index names, the two taken together. Attestations are
 * no images.
 * @throws TarError where there is none that fits the choice; SeveralImagesError where it leaves several.
 */
function chooseImage(files, choice) {
    const images = readImages(files);
    if (images.length === 0)
        throw new TarError("there is no image in it");
    const { name, platform } = choice;
    const named = name === null ? images : images.filter((image) => hasName(image, name));
    if (named.length === 0) {
        throw new TarError(`there is no image named ${JSON.stringify(name)} in it, only ${shown(images)}`);
    }
    const fitting = named.filter(({ config }) => platform === null || saved_manifest_fits(config, platform));
    if (fitting.length === 0 && platform !== null) {
        throw new TarError(`there is no image for ${platform.os}/${platform.architecture} in it`);
    }
    const same = fitting.filter((image) => isEqual(image.diffIds, choice.diffIds));
    if (same.length === 0 && choice.diffIds === null && areSeveral(fitting)) {
        throw new SeveralImagesError(`there are several images in it: ${shown(fitting)}`);
    }
    const candidates = same.length > 0 ? same : fitting;
    const [first] = candidates;
    if (first === undefined)
        throw new TarError("there is no image in it");
    return candidates.find(({ layers }) => layers.every(({ path }) => files.find(path) !== null)) ?? first;
}
function readImages(files) {
    const images = new Map();
    const add = (configPath, layers, names, digests) => {
        const known = images.get(configPath);
        const config = known?.config ?? files.json(configPath);
        if (config === null || config === undefined)
            return;
        if (images.size === MAX_IMAGES)
            throw new TarError("there are more than 1,000 images in it");
        const diffIds = known?.diffIds ?? texts((0,untyped/* record */.g1)((0,untyped/* record */.g1)(config).rootfs).diff_ids);
        images.set(configPath, {
            configPath,
            config: (0,untyped/* record */.g1)(config),
            diffIds,
            layers: known === undefined ? layers : betterLayers(known.layers, layers, diffIds.length),
            names: [...new Set([...(known?.names ?? []), ...names])],
            digests: [...new Set([...(known?.digests ?? []), ...digests])],
        });
    };
    for (const entry of (0,untyped/* list */.p_)(files.json("manifest.json"))) {
        const { Config, Layers, RepoTags } = (0,untyped/* record */.g1)(entry);
        const layers = texts(Layers).map((path) => ({ path, digest: digestOf(path), downloadSize: null }));
        add((0,untyped/* text */.Qq)(Config) ?? "", layers, (0,untyped/* strings */.P$)(RepoTags), []);
    }
    const seen = new Set();
    const addIndex = (path, names, digests, depth) => {
        for (const entry of (0,untyped/* list */.p_)((0,untyped/* record */.g1)(files.json(path)).manifests)) {
            const { digest, annotations } = (0,untyped/* record */.g1)(entry);
            const own = (0,untyped/* text */.Qq)(digest) ?? "";
            const below = pathOf(own);
            const allNames = [...names, ...annotatedNames((0,untyped/* record */.g1)(annotations))];
            const allDigests = [...digests, own];
            // The same manifest may stand there once for each of its names.
            const key = [own, ...allNames].join(" ");
            if (below === null || seen.has(key) || (0,untyped/* record */.g1)(annotations)["vnd.docker.reference.type"] !== undefined)
                continue;
            seen.add(key);
            const manifest = (0,untyped/* record */.g1)(files.json(below));
            if (Array.isArray(manifest.manifests)) {
                // An index may hold an index for the platforms; deeper nesting is not a thing that engines write.
                if (depth < MAX_DEPTH)
                    addIndex(below, allNames, allDigests, depth + 1);
                continue;
            }
            const config = pathOf((0,untyped/* text */.Qq)((0,untyped/* record */.g1)(manifest.config).digest) ?? "");
            if (config !== null)
                add(config, (0,untyped/* list */.p_)(manifest.layers).map(toLayer), allNames, allDigests);
        }
    };
    addIndex("index.json", [], [], 0);
    return [...images.values()];
}
function toLayer(descriptor) {
    const { digest, mediaType, size } = (0,untyped/* record */.g1)(descriptor);
    const own = (0,untyped/* text */.Qq)(digest) ?? "";
    const isCompressed = /(?:gzip|zstd)$/.test((0,untyped/* text */.Qq)(mediaType) ?? "");
    return { path: pathOf(own) ?? own, digest: own, downloadSize: isCompressed ? (0,untyped/* integer */.nd)(size) : null };
}
/** An index tells more of the layers than `manifest.json`, but Docker 25.0 wrote manifests without layers. */
function betterLayers(known, others, count) {
    if (known.length === others.length) {
        return known.map((layer, index) => {
            const other = others[index];
            return other !== undefined && other.path === layer.path ? other : layer;
        });
    }
    return others.length === count ? others : known;
}
function annotatedNames(annotations) {
    const names = ["io.containerd.image.name", "org.opencontainers.image.ref.name"].map((key) => (0,untyped/* text */.Qq)(annotations[key]));
    return names.filter((name) => name !== null);
}
function hasName({ names, digests, configPath }, wanted) {
    if (digests.includes(wanted) || pathOf(wanted) === configPath)
        return true;
    return names.some((name) => name === wanted || familiarName(name) === wanted || name.slice(tagAt(name)) === wanted);
}
function familiarName(name) {
    return name.replace(/^docker\.io\/(?:library\/)?/, "");
}
/** Where the tag begins in a name; a name without one ends there. */
function tagAt(name) {
    const colon = name.lastIndexOf(":");
    return colon > name.lastIndexOf("/") ? colon + 1 : name.length;
}
/** Several platforms of one image are not several images. */
function areSeveral(images) {
    const byName = new Set(images.map(({ names }) => names.map(familiarName).toSorted().join("\n")));
    const byPlatform = new Set(images.map(({ config }) => JSON.stringify([config.os, config.architecture, config.variant, config["os.version"]])));
    return byName.size > 1 || byPlatform.size < images.length;
}
function shown(images) {
    const names = images.map(({ names: [name], digests, configPath }) => name === undefined ? (digests.at(-1) ?? configPath) : familiarName(name));
    const different = [...new Set(names)].map((name) => JSON.stringify(name));
    const rest = different.length - SHOWN_NAMES;
    return different.slice(0, SHOWN_NAMES).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}
/** Whether an image is for the platform; `config` is its configuration, or its platform as an index has it. */
function saved_manifest_fits(config, platform) {
    const variant = (0,untyped/* text */.Qq)(config.variant);
    return (config.os === platform.os &&
        config.architecture === platform.architecture &&
        (platform.variant === null || variant === null || variant === platform.variant));
}
function isEqual(diffIds, wanted) {
    return wanted?.length === diffIds.length && wanted.every((diffId, index) => diffId === diffIds[index]);
}
function pathOf(digest) {
    const [, algorithm, hash] = /^([a-z0-9]+):([0-9a-f]+)$/.exec(digest) ?? [];
    return hash === undefined ? null : `blobs/${algorithm}/${hash}`;
}
function digestOf(path) {
    const [, algorithm, hash] = BLOB_PATH.exec(path) ?? [];
    return hash === undefined ? null : `${algorithm}:${hash}`;
}
function texts(value) {
    return (0,untyped/* list */.p_)(value).map((entry) => (0,untyped/* text */.Qq)(entry) ?? "");
}

;// CONCATENATED MODULE: ./src/readers/containerd.ts

/** What `ctr` prints for these words. @throws CommandError, also for an answer of more than `limit` bytes. */
function askContainerd(start, { ctr, address, namespace }, words, limit) {
    const connection = ["--address", address, "--namespace", namespace, "--connect-timeout", "5s"];
    return outputOf(start, [...ctr, ...connection, "--timeout", "30s", ...words], limit);
}

;// CONCATENATED MODULE: ./src/readers/containerd-content.ts






/** An index, and of the one platform a manifest and a configuration; a few more where several would do. */
const MAX_BLOBS = 16;
/**
 * What the manifest and the configuration tell of an image of the engine that keeps images in containerd: its stored
 * blobs, how large they are, and its history. Its ID is the digest of its index or manifest there. Null where containerd
 * does not tell, or tells of another image: nothing that is read of the layers themselves depends on it.
 */
async function describeStoredImage(start, containerd, { id, os, architecture, variant, diffIds }) {
    const platform = { os, architecture, variant };
    const blobs = new Map([
        ["index.json", { manifests: [{ digest: id }] }],
        ["manifest.json", null],
    ]);
    const read = async (path) => {
        const digest = path.replace("blobs/", "").replace("/", ":");
        const blob = await readBlob(start, containerd, digest);
        blobs.set(path, blob);
        for (const entry of (0,untyped/* list */.p_)((0,untyped/* record */.g1)(blob).manifests)) {
            const descriptor = (0,untyped/* record */.g1)(entry);
            // Those of other platforms are seldom there, and each would take a command.
            const isForeign = descriptor.platform !== undefined && !saved_manifest_fits((0,untyped/* record */.g1)(descriptor.platform), platform);
            if (isForeign)
                blobs.set(`blobs/${((0,untyped/* text */.Qq)(descriptor.digest) ?? "").replace(":", "/")}`, null);
        }
    };
    while (true) {
        // Each look shows which blobs it takes to look further.
        const missing = new Set();
        const json = (path) => {
            if (!blobs.has(path))
                missing.add(path);
            return blobs.get(path) ?? null;
        };
        const chosen = chosenOrNull({ json, find: () => true }, { platform, name: null, diffIds });
        if (missing.size === 0)
            return chosen !== null && isSame(chosen.diffIds, diffIds) ? chosen : null;
        if (blobs.size + missing.size > MAX_BLOBS)
            return null;
        await Promise.all([...missing].map(read));
    }
}
/** Null for one that is not there or is no JSON. */
async function readBlob(start, containerd, digest) {
    try {
        return (0,untyped/* parseJson */.qF)(await askContainerd(start, containerd, ["content", "get", digest], MAX_JSON));
    }
    catch (error) {
        if (error instanceof CommandError)
            return null;
        throw error;
    }
}
function chosenOrNull(files, choice) {
    try {
        return chooseImage(files, choice);
    }
    catch (error) {
        if (error instanceof TarError)
            return null;
        throw error;
    }
}
function isSame(some, others) {
    return some.length === others.length && some.every((value, index) => value === others[index]);
}

;// CONCATENATED MODULE: ./src/readers/containerd-snapshots.ts




const SNAPSHOTTER = "overlayfs";
/** 127 layers at most, with a path each. */
const MAX_ANSWER = 4 * 1024 * 1024;
/**
 * The ID of a stack of layers: the first diff ID, then the SHA-256 of the ID below, a blank and the next diff ID.
 * https://github.com/opencontainers/image-spec/blob/main/config.md#layer-chainid
 */
function chainId(diffIds) {
    return diffIds.reduce((below, diffId) => {
        const digest = (0,external_node_crypto_.createHash)("sha256").update(`${below} ${diffId}`).digest("hex");
        return `sha256:${digest}`;
    });
}
/**
 * Has `use` read the directories into which containerd unpacked the layers of an image, base first. containerd names
 * them only for a snapshot on top of them, so one is made, never mounted, and taken away again.
 * @throws CommandError where containerd cannot be asked or has not unpacked the image; and what `use` throws.
 */
async function withSnapshotDirectories(start, containerd, diffIds, use) {
    const key = `docker-layer-report-${(0,external_node_crypto_.randomUUID)()}`;
    const snapshots = (...args) => askContainerd(start, containerd, ["snapshots", "--snapshotter", SNAPSHOTTER, ...args], MAX_ANSWER);
    let removed = null;
    // Nothing refers to the snapshot, so containerd may be faster in cleaning it up.
    const remove = () => snapshots("rm", key).catch(() => { });
    try {
        const mounts = await snapshots("view", "--mounts", key, chainId(diffIds));
        removed = remove();
        const directories = parseMounts(mounts);
        if (directories === null)
            throw new CommandError("ctr named no directories of layers");
        return await use(directories);
    }
    finally {
        // It may be there even where its making failed, after a time-out say.
        await (removed ?? remove());
    }
}
/**
 * The directories in what `ctr snapshots view --mounts` prints, base first: a bind mount of the only layer, or an
 * overlay whose `lowerdir` lists them all, newest first. Null for anything else.
 */
function parseMounts(printed) {
    const mounts = (0,untyped/* list */.p_)((0,untyped/* parseJson */.qF)(printed)).map(untyped/* record */.g1);
    const [mount] = mounts;
    if (mount === undefined || mounts.length > 1)
        return null;
    if (mount.Type === "bind") {
        const source = (0,untyped/* text */.Qq)(mount.Source);
        return source === null ? null : [source];
    }
    const prefix = "lowerdir=";
    const lower = (0,untyped/* strings */.P$)(mount.Options).find((option) => option.startsWith(prefix));
    if (mount.Type !== "overlay" || lower === undefined)
        return null;
    return lower.slice(prefix.length).split(":").reverse();
}

;// CONCATENATED MODULE: ./src/readers/hard-links.ts
/**
 * `onFile` gets each file with its names in the order in which archives of layers have them: the first one holds the
 * content there.
 */
function createHardLinks(onFile) {
    const groups = new Map();
    const give = (file, paths) => onFile(file, paths.sort(compareWalk));
    return {
        add(file) {
            const group = groups.get(file.inode);
            if (group === undefined)
                groups.set(file.inode, { file, paths: [file.path] });
            else
                group.paths.push(file.path);
            const paths = group?.paths ?? [];
            if (paths.length < file.links)
                return;
            groups.delete(file.inode);
            give(file, paths);
        },
        flush() {
            for (const { file, paths } of groups.values())
                give(file, paths);
            groups.clear();
        },
    };
}
/** As a walk through sorted directories comes to two paths: what is in a directory right behind it. */
function compareWalk(a, b) {
    const [first, second] = [a.replaceAll("/", "\0"), b.replaceAll("/", "\0")];
    return first < second ? -1 : first > second ? 1 : 0;
}

;// CONCATENATED MODULE: ./src/readers/directory-layers.ts


const directory_layers_TYPES = new Map([
    ["f", "file"],
    ["d", "directory"],
    ["l", "symlink"],
    ["c", "character-device"],
    ["b", "block-device"],
    ["p", "fifo"],
]);
/** Archives of layers have no place for them, so engines leave them out. */
const SOCKET = "s";
const directory_layers_WHITEOUT = ".wh.";
const directory_layers_OPAQUE = ".wh..wh..opq";
/**
 * Entries are made as if an archive had them, markers included: so a file that only looks like a marker means what it
 * will mean once the image is shipped.
 */
function createDirectoryLayers(marks, { onLayer, onEntry }) {
    const sizes = [];
    let current;
    const give = (file, type, name, linkName) => {
        const device = current?.devices.get(file.path);
        const entry = toLayerEntry({
            name: name,
            type,
            size: file.size,
            isSparse: false,
            linkName,
            mode: file.mode,
            uid: file.uid,
            gid: file.gid,
            mtime: file.mtime,
            deviceMajor: device?.major ?? 0,
            deviceMinor: device?.minor ?? 0,
            contentAt: 0,
        });
        if (entry === null)
            return;
        sizes[sizes.length - 1] = (sizes.at(-1) ?? 0) + entry.contentSize;
        onEntry(entry);
    };
    const hardLinks = createHardLinks((file, paths) => {
        const [first = file.path, ...others] = paths;
        give({ ...file, path: first }, typeOf(file), first, file.target);
        for (const path of others)
            give({ ...file, path }, "hard-link", path, first);
    });
    return {
        onFile(file) {
            if (file.path === "") {
                hardLinks.flush();
                current = marks[sizes.length];
                if (current !== undefined)
                    onLayer(sizes.length);
                sizes.push(0);
            }
            if (current === undefined)
                throw new Error("find listed more directories than there are layers");
            if (file.type === SOCKET)
                return;
            if (file.type === "d") {
                give(file, "directory", file.path, file.target);
                if (current.opaque.has(file.path))
                    give(file, "file", inside(file.path, directory_layers_OPAQUE), file.target);
            }
            else if (file.type === "c" && !current.devices.has(file.path)) {
                give(file, "file", marker(file.path), file.target);
            }
            else if (file.links > 1) {
                hardLinks.add(file);
            }
            else {
                give(file, typeOf(file), file.path, file.target);
            }
        },
        end() {
            hardLinks.flush();
            if (sizes.length !== marks.length)
                throw new Error("find listed fewer directories than there are layers");
            return sizes;
        },
    };
}
function typeOf({ type }) {
    const known = directory_layers_TYPES.get(type);
    if (known === undefined)
        throw new Error(`find's listing has a file of the unknown type "${type}"`);
    return known;
}
/** The name of the file by which an archive says that a path is removed. */
function marker(path) {
    const slash = path.lastIndexOf("/");
    return `${path.slice(0, slash + 1)}${directory_layers_WHITEOUT}${path.slice(slash + 1)}`;
}
function inside(folder, name) {
    return folder === "" ? name : `${folder}/${name}`;
}

;// CONCATENATED MODULE: ./src/readers/find-listing.ts
/**
 * What GNU find is to print of each file: type, size, mode, owner, group, time, inode, number of hard links and
 * path, then the target of a symlink. NUL ends both, since nothing else is forbidden in a name.
 */
const LISTING_FORMAT = "%y %s %m %U %G %T@ %i %n %P\\0%l\\0";
/** The fields before the path. find writes times as seconds rounded down and a fraction that counts up from them. */
const FIELDS = /^([a-zA-Z]) (\d+) ([0-7]+) (\d+) (\d+) (-?\d+)(?:\.\d+)? (\d+) (\d+) /;
/** Reads what find prints in LISTING_FORMAT, in pieces of any size. */
function createFindListing(onFile) {
    let rest = "";
    return {
        write(chunk) {
            const text = rest + chunk.toString("latin1");
            let at = 0;
            while (true) {
                const middle = text.indexOf("\0", at);
                const end = middle === -1 ? -1 : text.indexOf("\0", middle + 1);
                if (end === -1)
                    break;
                onFile(toFile(text.slice(at, middle), text.slice(middle + 1, end)));
                at = end + 1;
            }
            rest = text.slice(at);
        },
        end() {
            if (rest !== "")
                throw new Error("find's listing ends in the middle of a file");
        },
    };
}
function toFile(line, target) {
    const fields = FIELDS.exec(line);
    if (fields === null)
        throw new Error("find's listing has a line that cannot be read");
    const [all, type = "", size, mode = "", uid, gid, mtime, inode = "", links] = fields;
    return {
        type,
        size: toNumber(size),
        mode: Number.parseInt(mode, 8),
        uid: toNumber(uid),
        gid: toNumber(gid),
        mtime: toNumber(mtime),
        inode,
        links: toNumber(links),
        path: line.slice(all.length),
        target: target,
    };
}
function toNumber(digits) {
    const value = Number(digits);
    if (!Number.isSafeInteger(value))
        throw new Error(`find's listing has the number ${digits}, which is too large`);
    return value;
}

;// CONCATENATED MODULE: ./src/readers/attribute-archive.ts



const ATTRIBUTE = "SCHILY.xattr.";
const NONE = new Map();
/** A path and the few attributes asked for. */
const attribute_archive_MAX_EXTENDED_HEADER = 1024 * 1024;
/** Reads what GNU tar writes with --format=posix and --xattrs of files without content, in pieces of any size. */
function createAttributeArchive(onFile) {
    let rest = Buffer.alloc(0);
    let extended = NONE;
    let hasEnded = false;
    /** Takes in one entry that begins at `at`; the bytes it is long, or null where not all of it is there yet. */
    const take = (bytes, at) => {
        if (bytes.length - at < BLOCK)
            return null;
        if (isZeroBlock(bytes, at)) {
            hasEnded = true;
            return BLOCK;
        }
        const header = parseTarHeader(bytes, at);
        if (header.typeFlag !== "x") {
            const path = extended.get("path");
            const { typeFlag, deviceMajor, deviceMinor } = header;
            const name = path === undefined ? header.name : toByteString(path);
            onFile({ name, typeFlag, deviceMajor, deviceMinor, attributes: attributesOf(extended) });
            extended = NONE;
            return BLOCK;
        }
        if (header.size > attribute_archive_MAX_EXTENDED_HEADER)
            throw new TarError("an extended header is longer than 1 MiB");
        const length = BLOCK + Math.ceil(header.size / BLOCK) * BLOCK;
        if (bytes.length - at < length)
            return null;
        extended = parsePaxRecords(bytes.subarray(at + BLOCK, at + BLOCK + header.size));
        return length;
    };
    return {
        write(chunk) {
            const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
            let at = 0;
            while (!hasEnded) {
                const length = take(bytes, at);
                if (length === null)
                    break;
                at += length;
            }
            rest = hasEnded ? Buffer.alloc(0) : Buffer.from(bytes.subarray(at));
        },
        end() {
            if (!hasEnded)
                throw new TarError("the archive ends in the middle of an entry");
        },
    };
}
function attributesOf(records) {
    const found = [...records].filter(([key]) => key.startsWith(ATTRIBUTE));
    return found.length === 0
        ? NONE
        : new Map(found.map(([key, value]) => [key.slice(ATTRIBUTE.length), value]));
}

;// CONCATENATED MODULE: ./src/readers/overlay-marks.ts



/** The layers' directories hold something that their files alone do not explain; the message says what. */
class DirectoryError extends Error {
    name = "DirectoryError";
}
/**
 * https://docs.kernel.org/filesystems/overlayfs.html. The same names with `user` count for engines without root only,
 * whose layers are not read here; elsewhere an image may hold them, and they mean nothing.
 */
const ATTRIBUTES = ["opaque", "redirect", "metacopy", "whiteout"].map((name) => `trusted.overlay.${name}`);
const overlay_marks_OPAQUE = /\.opaque$/;
/** tar's type flags. */
const CHARACTER_DEVICE = "3";
const BLOCK_DEVICE = "4";
const overlay_marks_DIRECTORY = "5";
/** Images have tens; a hundred thousand are an attack on memory. */
const MAX_MARKS = 100_000;
/**
 * Looks through the layers' directories for what find does not print: extended attributes and device numbers. GNU
 * tar does both, and Debian and Ubuntu always have it; it gets directories and devices only, so no content moves.
 * @param directories absolute paths
 * @returns one for each directory
 * @throws CommandError where a directory cannot be read or is none, DirectoryError where one is no plain layer.
 */
async function readOverlayMarks(start, root, directories, maxMarks = MAX_MARKS) {
    const find = start([...root, "find", ...directories, ...wanted(directories), "-printf", "%p\\0"]);
    const tar = start([...root, "tar", ...TAR_OPTIONS]);
    find.stdin.end();
    find.stdout.pipe(tar.stdin);
    const marks = createMarkReader(directories, maxMarks);
    const archive = createAttributeArchive(marks.onFile);
    try {
        for await (const chunk of tar.stdout)
            archive.write(chunk);
        // What find could not read, tar does not miss.
        await find.done;
        await tar.done;
        archive.end();
        return marks.end();
    }
    catch (error) {
        find.stdout.destroy();
        tar.stdin.destroy();
        if (error instanceof TarError)
            throw new CommandError(`tar wrote no archive that can be read: ${error.message}`);
        throw error;
    }
}
/** Devices, and directories but those of the lowest layer, which has nothing to hide and most of them. */
function wanted([lowest = ""]) {
    const insideLowest = `${lowest.replace(/[\\*?[]/g, "\\$&")}/*`;
    return ["(", "-type", "c", "-o", "-type", "b", "-o", "-type", "d", "!", "-path", insideLowest, ")"];
}
const TAR_OPTIONS = [
    "--create",
    "--file=-",
    "--format=posix",
    // Times with fractions would take an extended header for each directory.
    "--pax-option=delete=atime,delete=ctime,delete=mtime",
    "--xattrs",
    ...ATTRIBUTES.map((name) => `--xattrs-include=${name}`),
    "--no-recursion",
    "--absolute-names",
    "--null",
    "--files-from=-",
];
function createMarkReader(directories, maxMarks) {
    const layers = directories.map(() => ({ opaque: new Set(), devices: new Map() }));
    const roots = directories.map((directory) => Buffer.from(directory).toString("latin1"));
    let layer = -1;
    let count = 0;
    return {
        /** Takes the files of one directory after the other, each behind its directory. */
        onFile({ name, typeFlag, deviceMajor, deviceMinor, attributes }) {
            const full = name.endsWith("/") ? name.slice(0, -1) : name;
            if (full === roots[layer + 1])
                layer++;
            const [root, marks] = [roots[layer], layers[layer]];
            if (root === undefined || marks === undefined || !`${full}/`.startsWith(`${root}/`)) {
                throw new CommandError("find and tar do not agree on the layers' directories");
            }
            if (typeFlag !== overlay_marks_DIRECTORY && typeFlag !== CHARACTER_DEVICE && typeFlag !== BLOCK_DEVICE) {
                throw new CommandError("tar archived something else than directories and devices");
            }
            const path = full.slice(root.length + 1);
            const isDevice = typeFlag === BLOCK_DEVICE || (typeFlag === CHARACTER_DEVICE && deviceMajor + deviceMinor > 0);
            if (isDevice)
                marks.devices.set(path, { major: deviceMajor, minor: deviceMinor });
            if (isOpaque(attributes))
                marks.opaque.add(path);
            if (isDevice || attributes.size > 0)
                count++;
            if (count > maxMarks)
                throw new DirectoryError(`they hold more than ${maxMarks} devices and opaque directories`);
        },
        end() {
            if (layer + 1 < roots.length)
                throw new CommandError(`${directories[layer + 1]} is no directory`);
            return layers;
        },
    };
}
function isOpaque(attributes) {
    for (const [name, value] of attributes) {
        // "x" stands for a directory with files that an attribute marks as removed.
        if (!overlay_marks_OPAQUE.test(name) || value.toString("latin1") !== "y") {
            throw new DirectoryError(`one of them has the attribute ${name}, with a meaning that only overlayfs knows`);
        }
    }
    return attributes.size > 0;
}

;// CONCATENATED MODULE: ./src/readers/root-access.ts


/**
 * How to run commands as root without asking anybody: as this process, or by sudo where it wants no password, as on
 * GitHub's runners. `userId` is this process's, undefined where the system has none. Null where there is no such way.
 */
async function rootAccess(start, env, userId) {
    if (userId === 0)
        return [];
    if (userId === undefined || (0,find_on_path/* findOnPath */.a)("sudo", env) === null)
        return null;
    const sudo = ["sudo", "--non-interactive", "--"];
    try {
        await outputOf(start, [...sudo, "true"], 0);
        return sudo;
    }
    catch (error) {
        if (error instanceof CommandError)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/readers/layer-directories.ts











/** What find may list before anybody reads it: some 10,000 files. Without it find would wait for the marks. */
const LISTING_AHEAD = 1024 * 1024;
const NOT_DESCRIBED = Promise.resolve(null);
/**
 * A reader of an image's layers in the directories where the engine keeps them unpacked: in milliseconds what takes
 * `docker save` seconds. It takes an engine on this machine, root (or sudo that wants no password) and GNU find and
 * tar. All that may be missing is found out before the reader is there, so that it gives all or nothing. It has to be
 * walked then: the listing is under way already, which saves a third of the time.
 *
 * Two things of a layer's archive its directory does not tell: folders that the archive leaves out, but has files in,
 * are there like others; and names that the archive has twice are there once.
 */
async function openLayerDirectories(client, engine, image) {
    if (image.diffIds.length === 0)
        return createReader(image, NOT_DESCRIBED, async () => []);
    const obstacle = obstacleOf(client, engine);
    if (obstacle !== null)
        return declined(obstacle);
    const start = createCommandStarter(client.env);
    const root = await rootAccess(start, client.env, process.getuid?.());
    if (root === null)
        return declined("only root can read its directories");
    const open = (directories, described = NOT_DESCRIBED) => openDirectories(start, root, directories, image, described);
    try {
        if (engine.store === "classic")
            return await open(image.layerDirectories);
        const ctr = (0,find_on_path/* findOnPath */.a)("ctr", client.env);
        if (ctr === null)
            return declined('there is no command "ctr" on the PATH to ask containerd');
        const containerd = { ctr: [...root, ctr], ...engine.unpackedLayers.containerd };
        const described = describeStoredImage(start, containerd, image);
        // Where the directories cannot be read, nobody comes for it.
        described.catch(() => { });
        return await withSnapshotDirectories(start, containerd, image.diffIds, (directories) => open(directories, described));
    }
    catch (error) {
        if (error instanceof CommandError || error instanceof DirectoryError)
            return declined(error.message);
        throw error;
    }
}
function declined(reason) {
    return { kind: "declined", reason };
}
/** Why the directories cannot be read, as far as that is known without looking at them. */
function obstacleOf(client, { store, unpackedLayers }) {
    const { driver, areWhole, haveOtherOwners } = unpackedLayers;
    const host = client.env.DOCKER_HOST ?? "";
    if (process.platform !== "linux")
        return "the engine does not run on this machine's own system";
    if (host !== "" && !host.startsWith("unix://"))
        return "the engine does not run on this machine";
    if (driver !== (store === "classic" ? "overlay2" : "overlayfs"))
        return `its driver is ${driver}`;
    if (!areWhole)
        return "its layers refer to the layers below them";
    if (haveOtherOwners)
        return "files have other owners on its disk than in the image";
    return null;
}
async function openDirectories(start, root, directories, image, described) {
    const { diffIds } = image;
    if (directories.length !== diffIds.length || !directories.every(external_node_path_.isAbsolute)) {
        throw new DirectoryError(`it has ${diffIds.length} layers and ${directories.length} directories for them`);
    }
    const { stdin, stdout, done } = start([...root, "find", ...directories, "-printf", LISTING_FORMAT]);
    stdin.end();
    const listing = (0,external_node_stream_.pipeline)(stdout, new external_node_stream_.PassThrough({ highWaterMark: LISTING_AHEAD }), () => { });
    try {
        const marks = await readOverlayMarks(start, root, directories);
        return createReader(image, described, (visitor) => readListing({ listing, done }, createDirectoryLayers(marks, visitor)));
    }
    catch (error) {
        listing.destroy();
        throw error;
    }
}
/** @returns by the layer, the bytes that it counts for. */
async function readListing({ listing, done }, layers) {
    const files = createFindListing(layers.onFile);
    for await (const chunk of listing)
        files.write(chunk);
    await done;
    files.end();
    return layers.end();
}
function createReader({ os, architecture, diffIds }, described, walk) {
    return {
        kind: "directories",
        async walk(visitor) {
            const sizes = await walk(visitor);
            const stored = await described;
            const layers = diffIds.map((diffId, index) => ({
                diffId,
                contentSize: sizes[index] ?? null,
                // Directories do not tell how an archive of them is compressed.
                blobDigest: stored?.layers[index]?.digest ?? null,
                downloadSize: stored?.layers[index]?.downloadSize ?? null,
                problem: null,
            }));
            const history = stored === null ? [] : toStoredImage(stored, layers).history;
            return { os, architecture, layers, history };
        },
    };
}

;// CONCATENATED MODULE: ./src/docker/save.ts
/**
 * `docker image save REFERENCE` as a stream of its tar archive. A name without a tag saves all images of the
 * repository, one with a tag or an ID that one alone. An image that does not exist shows as an empty stream
 * and an exit code other than 0 in `done`, whose `stderr` says why.
 */
function saveImage(client, reference) {
    return client.stream(["image", "save", "--", reference]);
}

;// CONCATENATED MODULE: ./src/image/deliver-layers.ts

/**
 * Hands the layers of an image to the visitor in the image's order, and tells what is known of each. A layer that
 * occurs several times is read once and delivered each time; entries are let go of with the last.
 * `find` gives a place in the archive for a layer's path, `read` is called once for each place.
 */
async function deliverLayers({ layers, diffIds }, find, visitor, budget, read) {
    const places = layers.map(({ path }) => find(path));
    const last = new Map(places.map((place, index) => [place, index]));
    const kept = new Map();
    const saved = [];
    for (const [index, layer] of layers.entries()) {
        const place = places[index] ?? null;
        visitor.onLayer(index);
        const again = place === null ? undefined : kept.get(place);
        let blob = again ?? (place === null ? null : await read(place));
        if (blob?.kind === "layer") {
            const { log, compressedSize } = blob;
            if (again !== undefined && !budget.take(log.entries(), log.bytes())) {
                budget.giveBack(log.entries(), log.bytes());
                blob = { kind: "unreadable", problem: budget.problem(), compressedSize };
            }
            else if (last.get(place) === index) {
                log.drain(visitor.onEntry);
            }
            else {
                log.replay(visitor.onEntry);
            }
        }
        if (place !== null && again === undefined && blob !== null && last.get(place) !== index)
            kept.set(place, blob);
        if (place !== null && last.get(place) === index)
            kept.delete(place);
        saved.push(toSavedLayer(layer, blob, layers.length === diffIds.length ? (diffIds[index] ?? null) : null));
    }
    return saved;
}

;// CONCATENATED MODULE: ./src/image/entry-budget.ts
/** An image of 100 GB with a million files is rare; ten million files in 512 MiB of names are beyond any. */
const entry_budget_MAX_ENTRIES = 10_000_000;
const entry_budget_MAX_BYTES = 512 * 1024 * 1024;
/** A budget for one image: all entries of all its layers with the directories they name, and the bytes that describe them (see EntryLog). */
function createEntryBudget(maxEntries = entry_budget_MAX_ENTRIES, maxBytes = entry_budget_MAX_BYTES) {
    let entriesLeft = maxEntries;
    let bytesLeft = maxBytes;
    return {
        take(entries, bytes) {
            entriesLeft -= entries;
            bytesLeft -= bytes;
            return entriesLeft >= 0 && bytesLeft >= 0;
        },
        giveBack(entries, bytes) {
            entriesLeft += entries;
            bytesLeft += bytes;
        },
        problem: () => `with it the image has more than ${maxEntries.toLocaleString("en")} entries or ${maxBytes.toLocaleString("en")} bytes of names, the most that are read`,
    };
}

;// CONCATENATED MODULE: ./src/image/saved-paths.ts



/** An image has at most 127 layers and a few files for each; an archive may hold several images. */
const MAX_FILES = 100_000;
const MAX_HOPS = 8;
/** @throws TarError, from `addFile` and `addLink`, for more than 100,000 files. */
function createSavedPaths() {
    /** Null for a file, the path that it leads to for a link. */
    const found = new Map();
    function add(path, target) {
        found.set(path, target);
        if (found.size > MAX_FILES)
            throw new TarError("there are more than 100,000 files in it");
    }
    return {
        addFile: (path) => add(path, null),
        addLink(path, { type, linkName }) {
            // A symlink counts from its own folder, a hard link from the archive's root.
            if (type === "symlink")
                add(path, toLayerPath(`${path}/../${linkName}`));
            else if (type === "hard-link")
                add(path, toLayerPath(linkName));
        },
        find(path) {
            let at = toLayerPath(toByteString(Buffer.from(path)));
            for (let hops = 0; hops < MAX_HOPS; hops++) {
                const target = found.get(at);
                if (target === undefined)
                    return null;
                if (target === null)
                    return at;
                at = target;
            }
            return null;
        },
    };
}

;// CONCATENATED MODULE: ./src/image/saved-image.ts









const NOBODY = { onLayer() { }, onEntry() { } };
/** Where the list of layers stands; everything depends on these. */
const WANTED = new Set(["manifest.json", "index.json"]);
/** Its holes would have to be put back in for what lies in it to be read. */
const SPARSE = {
    kind: "unreadable",
    problem: "it is stored as a sparse file",
    compressedSize: null,
};
/**
 * Reads what `docker save` writes, in one forward pass: the layout before Docker 25 (`ID/layer.tar`) and the OCI
 * layout since (`blobs/sha256/…`), layers plain, gzip or zstd. The list of layers comes last in the stream, so
 * every archive in it is measured as it passes by, and its entries are noted for then. File contents are never held.
 * Formats: https://github.com/opencontainers/image-spec/blob/main/image-layout.md and
 * https://github.com/moby/docker-image-spec/blob/main/spec.md#combined-image-json--filesystem-changeset-format
 * @throws TarError when the archive itself is cut short or corrupt, or does not hold the image. A single layer that
 * is missing or unreadable is null in the result instead.
 */
async function readSavedImage(source, options = {}) {
    const { visitor = NOBODY, platform = null, name = null, diffIds = null } = options;
    const budget = createEntryBudget();
    const createReader = createBlobReaders(budget);
    const blobs = new Map();
    const paths = createSavedPaths();
    let current = null;
    const unfinished = [];
    const parser = createTarParser({
        onEntry(entry) {
            current = null;
            const path = toLayerPath(entry.name);
            if (entry.type === "file") {
                paths.addFile(path);
                if (entry.isSparse)
                    blobs.set(path, SPARSE);
                else
                    current = { path, reader: createReader(entry.size, WANTED.has(path)) };
            }
            else {
                paths.addLink(path, entry);
            }
        },
        onContent(piece) {
            current?.reader.write(piece);
        },
        onEntryEnd() {
            if (current === null)
                return;
            const { path, reader } = current;
            unfinished.push(reader.end().then((blob) => {
                blobs.set(path, blob);
            }));
            current = null;
        },
    });
    const settle = async () => {
        await current?.reader.drained();
        if (unfinished.length > 0)
            await Promise.all(unfinished.splice(0));
    };
    for await (const chunk of source) {
        parser.write(chunk);
        // Decompression runs beside the parser; waiting here bounds what it has yet to do.
        await settle();
    }
    parser.end();
    await settle();
    const json = (path) => {
        const place = paths.find(path);
        const blob = place === null ? undefined : blobs.get(place);
        return blob?.kind === "json" ? (0,untyped/* parseJson */.qF)(blob.text.toString()) : null;
    };
    const chosen = chooseImage({ json, find: paths.find }, { platform, name, diffIds });
    const wanted = new Set(chosen.layers.map(({ path }) => paths.find(path)));
    for (const path of blobs.keys()) {
        if (!wanted.has(path))
            blobs.delete(path);
    }
    const layers = await deliverLayers(chosen, paths.find, visitor, budget, async (path) => {
        const blob = blobs.get(path) ?? null;
        // What is delivered is let go of.
        blobs.delete(path);
        return blob;
    });
    return toStoredImage(chosen, layers);
}

;// CONCATENATED MODULE: ./src/readers/saved-stream.ts




/**
 * Reads an image of the engine from the stream of `docker image save`. It is asked for by ID: a name without a tag
 * would save every tag of the repository, and a tag may be moved meanwhile.
 */
function createSaveReader(client, image) {
    const { id, os, architecture, variant, diffIds } = image;
    return {
        kind: "save",
        async walk(visitor) {
            // The classic store refuses to save an image that has no layer.
            if (diffIds.length === 0)
                return { os, architecture, layers: [], history: [] };
            const { stdout, done } = saveImage(client, id);
            try {
                const saved = await readSavedImage(stdout, {
                    platform: { os, architecture, variant },
                    diffIds,
                    visitor,
                });
                await done;
                return saved;
            }
            catch (error) {
                if (!(error instanceof TarError))
                    throw error;
                const wasRead = stdout.readableEnded;
                stdout.destroy();
                const { exitCode, stderr } = await done;
                // Where docker ended the stream by itself it says why; left early, it complains of that.
                const reason = wasRead && exitCode !== 0 ? failureReason(stderr) : error.message;
                throw new TarError(`docker image save ${id} failed: ${reason}`);
            }
        },
    };
}

;// CONCATENATED MODULE: ./src/read-layers.ts



/** Reads all layers with one reader. Throws what the reader throws. */
async function readLayers(reader) {
    const tree = createFileTree();
    const saved = await reader.walk(tree);
    const isWhole = saved.layers.every(({ problem }) => problem === null);
    return { readBy: reader.kind, saved, files: isWhole ? tree.finish() : null };
}
/**
 * Reads the layers of an image of the engine: in its own directories where they can be read, as `docker image save`
 * writes them otherwise. Throws where docker cannot save it either.
 */
async function readEngineLayers(docker, engine, image) {
    const directories = await openLayerDirectories(docker, engine, image);
    if (directories.kind !== "declined") {
        try {
            return await readLayers(directories);
        }
        catch {
            // Another job may remove or change what is listed; what docker saves is whole, or it says why not.
        }
    }
    return readLayers(createSaveReader(docker, image));
}

;// CONCATENATED MODULE: ./src/capture.ts





/**
 * Asks the engine about the image that was built and about its base, as the lab does by hand: `docker image ls`,
 * `docker history` of both. The layers themselves are read too: history does not say what is in them, and its sizes
 * are no content sizes on the containerd store (disk blocks) and of BuildKit's layers (no targets of symlinks).
 */
async function captureImage(docker, info, image, names) {
    const notes = [];
    // Other jobs of the same engine may remove images at any moment; what can't be asked then is left out and said.
    const orNote = async (command, question) => {
        try {
            return await question;
        }
        catch (error) {
            notes.push({ key: "note.notCaptured", values: { command, reason: messageOf(error) } });
            return null;
        }
    };
    const [list, history, base, layers] = await Promise.all([
        orNote("docker image ls", imageList(docker)),
        orNote(`docker history ${names.name}`, imageHistory(docker, names.name)),
        names.base === null
            ? null
            : orNote(`docker history ${names.base}`, captureBase(docker, names.base, names.platform)),
        orNote("docker image save", readEngineLayers(docker, info, image)),
    ]);
    return { image, imageList: list, history, base, layers, notes };
}
/** Whether the sizes of `docker history` are content sizes, to the byte. */
function historyHasContentSizes({ store, builder }) {
    return store === "classic" && builder === "legacy";
}
/** Throws where the engine neither has the base image nor can pull it. */
async function captureBase(docker, reference, platform) {
    let image = await inspectImage(docker, reference);
    if (image === null) {
        // BuildKit keeps the base image's layers without its name; pulling it by name fetches what is missing.
        const pulled = await pullImage(docker, reference, platform);
        if (!pulled.ok)
            throw new Error(pulled.reason);
        image = await inspectImage(docker, reference);
    }
    if (image === null)
        throw new Error(`The engine has no image ${reference}.`);
    return { image, history: await imageHistory(docker, reference) };
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./src/image/layer-rows.ts


/** A layer that changes nothing: a tar of two zero blocks. */
const EMPTY_LAYER = "sha256:5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef";
/** What a choice against the evidence costs: bytes without a layer weigh more than an instruction without one. */
const UNLIKELY = 8;
const IMPOSSIBLE = 1000;
/**
 * Which history rows stand for layers, one entry a layer, base first. The image's own configuration says so where it was
 * read; otherwise the rows that must make layers are taken first, and of those that may (the legacy builder drops
 * layers that change nothing) as many as are needed.
 * @param history newest first
 * @param diffIds base first
 * @param config the history in the image's own configuration; null where it was not read
 */
function layerRows(history, diffIds, config) {
    const told = config?.length === history.length ? rowsFromConfig(config, diffIds.length) : null;
    if (told?.length === diffIds.length)
        return told.map((row) => ({ row, isCertain: true }));
    const possible = history.flatMap((row, index) => (likelyLayer(row) === "no" ? [] : [index])).toReversed();
    // A base without history leaves its layers without rows; the newest rows still belong to the newest layers.
    const missing = Math.max(0, diffIds.length - possible.length);
    const withoutRow = Array.from({ length: missing }, () => ({ row: null, isCertain: true }));
    return [...withoutRow, ...chooseRows(history, possible, diffIds.slice(missing))];
}
/** The oldest layers have no row where BuildKit has filled the history up. */
function rowsFromConfig(config, layers) {
    const rows = config.flatMap((entry, index) => entry.emptyLayer || isFiller(entry) ? [] : [config.length - 1 - index]);
    const missing = config.some(isFiller) ? Math.max(0, layers - rows.length) : 0;
    return [...Array(missing).fill(null), ...rows];
}
/** A row that must be a layer is not left out, and one with bytes not paired with a layer that holds none. */
function chooseRows(history, possible, diffIds) {
    const rowAt = (index) => history[possible[index] ?? -1];
    const choices = cheapestAlignment({
        rows: possible.length,
        expected: diffIds.length,
        pairCost: (row, layer) => diffIds[layer] === EMPTY_LAYER && (rowAt(row)?.size ?? 0) > 0 ? IMPOSSIBLE : 0,
        skipRowCost: (index) => {
            const row = rowAt(index);
            if (row === undefined || likelyLayer(row) !== "yes")
                return 0;
            return (row.size ?? 0) > 0 ? IMPOSSIBLE : UNLIKELY;
        },
        skipExpectedCost: () => Number.POSITIVE_INFINITY,
        band: Math.max(1, possible.length - diffIds.length),
    });
    const rows = new Map(choices.map(({ paired, isOnlyWay }, index) => [paired, { index, isOnlyWay }]));
    return diffIds.map((_, layer) => {
        const chosen = rows.get(layer);
        return { row: possible[chosen?.index ?? -1] ?? null, isCertain: chosen?.isOnlyWay ?? false };
    });
}

;// CONCATENATED MODULE: ./src/image/layers.ts




/**
 * The image's layers, base first, the base image's included, each with what is known of it. The Dockerfile line, and
 * whether a layer is own or the base image's, come from BuildKit's provenance where there is one: it tells of this very
 * build. Else the line comes from aligning history and Dockerfile, own or base from the base image's diff IDs, else from
 * that alignment; where neither tells of a base image all layers are own. Nothing in the result is redacted.
 */
function toLayers(input) {
    const { diffIds, history, saved } = input;
    const rows = layerRows(history, diffIds, saved?.history ?? null);
    const finder = createSourceFinder(input);
    const provenance = fittingProvenance(input);
    const provenSources = provenance === null ? [] : finder.fromProvenance(provenance);
    const baseCount = baseLayerCount(input, rows, finder);
    const facts = input.dockerfile === null ? new Map() : stepFacts(input.dockerfile, input.steps);
    const isSaved = saved !== null && isOf(diffIds, saved);
    // Where a layer has no row, the engine has put its size into another one's.
    const rowsHaveSizes = input.historyHasContentSizes && rows.every(({ row }) => row !== null);
    return diffIds.map((diffId, index) => {
        const { row: rowIndex, isCertain } = rows[index] ?? { row: null, isCertain: false };
        const row = rowIndex === null ? null : (history[rowIndex] ?? null);
        const walked = rowIndex === null ? null : (finder.walk[rowIndex] ?? null);
        const known = provenance?.[index] ?? null;
        const origin = originOf(index, baseCount, known, walked);
        // A row with bytes is a layer for sure, even where it is not sure which one.
        const isLayerRow = isCertain || (row !== null && likelyLayer(row) === "yes");
        const source = origin === "base" ? NO_SOURCE : (provenSources[index] ?? finder.fromWalk(walked, isLayerRow));
        const step = source.instruction === null ? null : facts.get(source.instruction);
        const savedLayer = isSaved ? (saved?.layers[index] ?? null) : null;
        return {
            diffId: isCertain ? diffId : null,
            origin,
            contentSize: savedLayer?.contentSize ?? (rowsHaveSizes ? (row?.size ?? null) : null),
            downloadSize: savedLayer?.downloadSize ?? known?.downloadSize ?? null,
            createdBy: row?.createdBy ?? "",
            instruction: source.instruction === null ? null : finder.textOf(source.instruction),
            lines: source.lines,
            mapping: source.mapping,
            cached: step?.cached ?? null,
            seconds: step?.seconds ?? null,
        };
    });
}
/** A tag that another job moves in the meantime gives another image's layers. */
function isOf(diffIds, { layers }) {
    return (layers.length === diffIds.length &&
        layers.every(({ diffId }, index) => diffId === null || diffId === diffIds[index]));
}
function originOf(index, baseCount, known, walked) {
    if (known !== null)
        return known.origin;
    if (baseCount !== null)
        return index < baseCount ? "base" : "own";
    return walked?.origin ?? "base";
}
/**
 * How many of the layers are the base image's, by its diff IDs; null where they do not tell. Its name may stand for
 * another image by now: for one that is not underneath, or (a build that takes its own base's name) for this one.
 */
function baseLayerCount({ diffIds, baseDiffIds }, rows, { walk, found }) {
    const fallback = found === "none" ? 0 : null;
    if (baseDiffIds === null || !baseDiffIds.every((diffId, index) => diffIds[index] === diffId))
        return fallback;
    const isOwn = ({ row, isCertain }) => isCertain && row !== null && walk[row]?.mapping === "exact";
    const count = baseDiffIds.length;
    return found === "all" && rows.slice(0, count).some(isOwn) ? null : count;
}
/**
 * Provenance counts only where it has as many layers as the image. Its digests are the diff IDs (classic store), those
 * of the stored blobs (containerd store), or neither (loaded from another builder); a mixture is another image's.
 * Compressed sizes are the image's own only where the blobs are. A reader that does not tell the blobs (the engine's
 * directories) leaves the provenance of the build as it is.
 */
function fittingProvenance({ provenance, diffIds, saved }) {
    const layers = provenance?.layers ?? null;
    if (layers === null || layers.length !== diffIds.length)
        return null;
    const blobs = saved?.layers.map(({ blobDigest }) => blobDigest) ?? [];
    const matches = (digests) => layers.filter(({ digest }, index) => digest === digests[index]).length;
    const [ofDiffIds, ofBlobs] = [matches(diffIds), matches(blobs)];
    if (ofDiffIds === layers.length || ofBlobs === layers.length)
        return layers;
    if (blobs.every((digest) => digest === null))
        return layers;
    if (ofDiffIds + ofBlobs > 0)
        return null;
    return layers.map((layer) => ({ ...layer, downloadSize: null }));
}

;// CONCATENATED MODULE: ./src/image/provenance.ts

const METADATA_KEY = "buildx.build.provenance";
const MOBY_METADATA = "https://mobyproject.org/buildkit@v1#metadata";
/**
 * Layers with the Dockerfile lines that made them, from the parsed file of `docker image build --metadata-file`
 * with BUILDX_METADATA_PROVENANCE=max, in SLSA v0.2 or v1 form. Null where the file holds no such provenance or one
 * whose parts do not fit together; never throws.
 * Format: https://docs.docker.com/build/metadata/attestations/slsa-definitions/
 * @param platform picks the part of a build for several platforms, `linux/amd64`.
 */
function readProvenance(metadata, platform = null) {
    const parts = provenanceParts(metadata, platform);
    if (parts === null)
        return null;
    const steps = provenance_readSteps(parts.definition, parts.locations);
    const layers = attributeLayers(steps, parts.chains);
    if (layers === null)
        return null;
    return { layers, linesByVertex: linesByVertex(steps, parts.digests) };
}
/** The layers of `readProvenance` alone. */
function provenanceLayers(metadata, platform = null) {
    return readProvenance(metadata, platform)?.layers ?? null;
}
function provenanceParts(metadata, platform) {
    if (!(0,untyped/* isRecord */.u4)(metadata))
        return null;
    const provenance = (0,untyped/* record */.g1)(metadata[METADATA_KEY] ?? metadata[`${METADATA_KEY}/${platform}`]);
    const v1Run = (0,untyped/* record */.g1)((0,untyped/* record */.g1)(provenance.runDetails).metadata);
    const v1Internal = (0,untyped/* record */.g1)((0,untyped/* record */.g1)(provenance.buildDefinition).internalParameters);
    const config = (0,untyped/* record */.g1)(provenance.buildConfig ?? v1Internal.buildConfig);
    const buildkit = (0,untyped/* record */.g1)((0,untyped/* record */.g1)(provenance.metadata)[MOBY_METADATA] ?? v1Run.buildkit_metadata);
    const definition = (0,untyped/* list */.p_)(config.llbDefinition);
    if (definition.length === 0)
        return null;
    return {
        definition,
        digests: (0,untyped/* record */.g1)(config.digestMapping),
        locations: (0,untyped/* record */.g1)((0,untyped/* record */.g1)(buildkit.source).locations),
        chains: (0,untyped/* record */.g1)(buildkit.layers),
    };
}
function provenance_readSteps(definition, locations) {
    return definition.map((entry) => {
        const raw = (0,untyped/* record */.g1)(entry);
        const id = (0,untyped/* text */.Qq)(raw.id) ?? "";
        const wrapped = (0,untyped/* record */.g1)(raw.op);
        return {
            id,
            inputs: (0,untyped/* list */.p_)(raw.inputs).map((input) => (0,untyped/* text */.Qq)(input) ?? ""),
            operation: (0,untyped/* record */.g1)(wrapped.Op ?? raw.op),
            lines: readLocations(locations[id]),
        };
    });
}
/** One range a place; a place has several when BuildKit found the same step in several stages. */
function readLocations(value) {
    const found = [];
    for (const location of (0,untyped/* list */.p_)((0,untyped/* record */.g1)(value).locations)) {
        const { sourceIndex, ranges } = (0,untyped/* record */.g1)(location);
        // Sources other than the first are not the Dockerfile that was asked for.
        if (sourceIndex !== undefined && sourceIndex !== 0)
            continue;
        const lines = mergeRanges((0,untyped/* list */.p_)(ranges));
        if (lines !== null)
            found.push(lines);
    }
    return found;
}
/** A continued instruction or a heredoc has one range a line. */
function mergeRanges(ranges) {
    let first = Number.POSITIVE_INFINITY;
    let last = 0;
    for (const range of ranges) {
        const start = (0,untyped/* number */.ai)((0,untyped/* record */.g1)((0,untyped/* record */.g1)(range).start).line);
        const end = (0,untyped/* number */.ai)((0,untyped/* record */.g1)((0,untyped/* record */.g1)(range).end).line);
        if (start === null || end === null || start < 1 || end < start)
            return null;
        first = Math.min(first, start);
        last = Math.max(last, end);
    }
    return last === 0 ? null : { start: first, end: last };
}
function attributeLayers(steps, chains) {
    const makersByOutput = new Map();
    for (const step of steps) {
        const makers = makersOf(step, makersByOutput, readChain(chains, `${step.id}:0`));
        if (makers !== null)
            makersByOutput.set(`${step.id}:0`, makers);
    }
    // The last step only names what the build returns.
    const result = steps.at(-1)?.inputs[0];
    if (result === undefined)
        return null;
    const chain = readChain(chains, result);
    const makers = makersByOutput.get(result);
    if (chain === null || makers?.length !== chain.length)
        return null;
    return chain.map((link, index) => provenance_toLayer(link, makers[index] ?? null));
}
function provenance_toLayer(link, maker) {
    return {
        digest: link.digest,
        downloadSize: link.size,
        origin: maker === null ? "base" : "own",
        lines: maker?.lines[0] ?? null,
        otherLines: maker?.lines.slice(1) ?? [],
    };
}
function makersOf(step, known, chain) {
    if ((0,untyped/* isRecord */.u4)(step.operation.source))
        return chain?.map(() => null) ?? null;
    if ((0,untyped/* isRecord */.u4)(step.operation.merge)) {
        const inputs = step.inputs.map((input) => known.get(input));
        const merged = inputs.every((input) => input !== undefined) ? inputs.flat() : null;
        return chain !== null && merged !== null && merged.length === chain.length ? merged : null;
    }
    const input = rootInput(step);
    const below = input === null ? [] : known.get(input);
    if (below === undefined || chain === null || chain.length < below.length)
        return null;
    return chain.map((_, index) => (index < below.length ? (below[index] ?? null) : step));
}
/** The output that the step's file system starts from; null where it starts from nothing. */
function rootInput(step) {
    const { exec, file } = step.operation;
    if ((0,untyped/* isRecord */.u4)(exec)) {
        const root = (0,untyped/* list */.p_)(exec.mounts)
            .map(untyped/* record */.g1)
            .find((mount) => mount.dest === "/");
        return step.inputs[(0,untyped/* number */.ai)(root?.input) ?? 0] ?? null;
    }
    if (!(0,untyped/* isRecord */.u4)(file))
        return step.inputs[0] ?? null;
    const actions = (0,untyped/* list */.p_)(file.actions).map(untyped/* record */.g1);
    let index = (0,untyped/* number */.ai)(actions.find((action) => action.output === 0)?.input) ?? 0;
    // An input past the step's own ones means the result of an earlier action of the same step.
    for (let hops = 0; index >= step.inputs.length && hops < actions.length; hops++) {
        index = (0,untyped/* number */.ai)(actions[index - step.inputs.length]?.input) ?? 0;
    }
    return step.inputs[index] ?? null;
}
function readChain(chains, output) {
    const value = (0,untyped/* list */.p_)(chains[output])[0];
    if (!Array.isArray(value))
        return null;
    const links = [];
    for (const entry of value) {
        const { digest, size } = (0,untyped/* record */.g1)(entry);
        const name = (0,untyped/* text */.Qq)(digest);
        if (name === null)
            return null;
        const bytes = (0,untyped/* number */.ai)(size);
        links.push({ digest: name, size: bytes !== null && bytes >= 0 ? bytes : null });
    }
    return links;
}
function linesByVertex(steps, digests) {
    const linesById = new Map(steps.map((step) => [step.id, step.lines[0]]));
    const found = new Map();
    for (const [digest, id] of Object.entries(digests)) {
        const lines = linesById.get((0,untyped/* text */.Qq)(id) ?? "");
        if (lines !== undefined)
            found.set(digest, lines);
    }
    return found;
}

;// CONCATENATED MODULE: ./src/measure.ts



/** The label by which script/engine marks an image that stands in for the one its tag names. */
const STAND_IN_LABEL = "io.github.docker-layer-report.stand-in";
const MOST_UNREAD = 5;
/** Works out from what docker said what each layer costs and which line made it. */
function measureImage(facts) {
    const { capture, build, engine, dockerfile, target, buildArgs } = facts;
    const { image } = capture;
    const saved = capture.layers?.saved ?? null;
    const historyCounts = engine !== null && historyHasContentSizes(engine);
    const platform = [image.os, image.architecture, ...(image.variant === null ? [] : [image.variant])].join("/");
    const layers = toLayers({
        diffIds: image.diffIds,
        history: capture.history?.rows ?? ownHistory(saved),
        saved,
        historyHasContentSizes: historyCounts,
        provenance: readProvenance(build?.provenance ?? null, platform),
        dockerfile,
        target,
        buildArgs,
        steps: build?.steps ?? [],
        baseDiffIds: capture.base?.image.diffIds ?? null,
    });
    const moved = capture.base !== null && !isBaseOf(capture.base.image.diffIds, image.diffIds, layers);
    return {
        id: image.id,
        platform,
        store: engine?.store ?? null,
        measuredBy: saved !== null ? "layers" : historyCounts ? "history" : "none",
        contentSize: measure_sum(layers, "contentSize"),
        downloadSize: measure_sum(layers, "downloadSize"),
        base: facts.base === null ? null : toBase(facts.base, capture, layers),
        baseHistory: moved ? null : (capture.base?.history ?? null),
        layers,
        files: capture.layers?.files ? { ...capture.layers.files, readBy: capture.layers.readBy } : null,
        notes: [
            ...(moved && facts.base !== null
                ? [{ key: "note.baseMoved", values: { reference: facts.base } }]
                : []),
            ...unreadLayers(saved),
        ],
    };
}
/** Of a few layers at most: one is enough to make the sum unknown. */
function unreadLayers(saved) {
    return (saved?.layers ?? [])
        .flatMap(({ problem }, index) => problem === null ? [] : [{ key: "note.layerNotRead", values: { number: index + 1, problem } }])
        .slice(0, MOST_UNREAD);
}
/** A tag that has moved since may name an image with fewer layers, or more, though it begins the same. */
function isBaseOf(base, image, layers) {
    const count = layers.filter(({ origin }) => origin === "base").length;
    return base.length === count && base.every((diffId, index) => image[index] === diffId);
}
/** The image's own history as docker would list it, newest first, where docker was not asked or could not tell. */
function ownHistory(saved) {
    return (saved?.history ?? [])
        .map(({ createdBy, comment }) => ({ id: "<missing>", created: "", createdBy, size: null, comment }))
        .reverse();
}
function toBase(reference, { image }, layers) {
    const baseLayers = layers.filter(({ origin }) => origin === "base");
    return {
        reference,
        // A built image inherits the labels of the base that it was built on, whatever that name stands for now.
        standIn: image.labels[STAND_IN_LABEL] ?? null,
        layerCount: baseLayers.length,
        contentSize: measure_sum(baseLayers, "contentSize"),
        downloadSize: measure_sum(baseLayers, "downloadSize"),
    };
}
/** One unknown part makes the whole unknown. */
function measure_sum(layers, key) {
    return layers.reduce((total, layer) => {
        const size = layer[key];
        return total === null || size === null ? null : total + size;
    }, 0);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./src/docker/remove-image.ts
/** Takes a tag away, and the image with it where nothing else names it. What can't be removed stays. */
async function removeImage(client, tag) {
    await client.run(["image", "rm", "--", tag]);
}

;// CONCATENATED MODULE: ./src/git/base-commit.ts
/**
 * The commit to compare a checkout of a pull request with. For the merge that GitHub makes it is the commit that the
 * head was merged into: the branch may have moved since, and the event names an older one where it has moved before.
 * For the head itself it is where it left the branch, or, where a shallow clone does not reach back as far, the
 * branch's commit that the event names.
 */
async function findBaseCommit(git, { baseSha, headSha }) {
    const commit = await git(["cat-file", "commit", "HEAD"]);
    const parents = parentsOf(commit.stdout);
    if (parents.length === 2 && parents[0] !== undefined && parents[1] === headSha)
        return parents[0];
    const mergeBase = await git(["merge-base", "HEAD", baseSha]);
    const found = mergeBase.stdout.trim();
    return mergeBase.ok && /^[\da-f]{40,64}$/.test(found) ? found : baseSha;
}
/** As the commit itself has them: `git log` tells of none where a shallow clone ends. */
function parentsOf(commit) {
    const [header = ""] = commit.split("\n\n", 1);
    return header
        .split("\n")
        .filter((line) => line.startsWith("parent "))
        .map((line) => line.slice("parent ".length));
}
/**
 * Sees to it that the commit's files are there: a shallow clone lacks them, and they are fetched then, this one commit
 * alone. Returns why they are not there, or null.
 */
async function fetchCommit(git, commit) {
    const isThere = async () => (await git(["cat-file", "-e", `${commit}^{tree}`])).ok;
    if (await isThere())
        return null;
    const shallow = await git(["rev-parse", "--is-shallow-repository"]);
    if (!shallow.ok)
        return shallow.reason;
    // In a clone that is whole, a depth would make it shallow.
    const depth = shallow.stdout.trim() === "true" ? ["--depth=1"] : [];
    const options = ["--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", ...depth];
    const fetched = await git(["fetch", ...options, "origin", commit]);
    if (!fetched.ok)
        return fetched.reason;
    return (await isThere()) ? null : "the server did not send the commit";
}

// EXTERNAL MODULE: ./src/git/client.ts
var client = __webpack_require__(601);
;// CONCATENATED MODULE: ./src/git/worktree.ts


/**
 * Checks a commit out into a folder of its own, does the work there, and takes everything away again, whatever becomes
 * of it. The checkout that `git` stands in stays as it is.
 *
 * @param parent an existing folder for temporary files
 * @param work gets the folder that is to the commit what git's working directory is to the checkout, absolute
 * @returns what the work returned, or why the commit could not be checked out
 */
async function withWorktree(git, { commit, parent }, work) {
    const prefix = await git(["rev-parse", "--show-prefix"]);
    if (!prefix.ok)
        return { ok: false, reason: prefix.reason };
    const temporary = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, "docker-layer-report-base-")));
    const folder = (0,external_node_path_.join)(temporary, "base");
    try {
        const added = await git(["worktree", "add", "--quiet", "--detach", folder, commit]);
        if (!added.ok)
            return { ok: false, reason: added.reason };
        return { ok: true, result: await work((0,external_node_path_.join)(folder, prefix.stdout.trimEnd())) };
    }
    finally {
        await git(["worktree", "remove", "--force", folder]);
        await (0,promises_.rm)(temporary, { recursive: true, force: true });
        // Forgets a worktree that could not be removed above.
        await git(["worktree", "prune"]);
    }
}

;// CONCATENATED MODULE: ./src/docker/build-args.ts
/** The arguments of docker for this build: `image build -t TAG [options] CONTEXT`. */
function buildArguments(request, output) {
    return [
        "image",
        "build",
        "-t",
        request.tag,
        ...one("--file", request.dockerfile),
        ...one("--target", request.target),
        ...one("--platform", request.platform),
        ...each("--build-arg", request.buildArgs),
        ...each("--secret", request.secrets.map(({ spec }) => spec)),
        ...each("--label", request.labels),
        ...each("--cache-from", request.cacheFrom),
        ...each("--cache-to", request.cacheTo),
        ...one("--builder", request.builder),
        ...(output.load ? ["--load"] : []),
        ...(request.pull ? ["--pull"] : []),
        ...(request.noCache ? ["--no-cache"] : []),
        ...one("--network", request.network),
        ...one("--progress", output.progress),
        ...one("--metadata-file", output.metadataFile),
        // "-" would mean a context read from standard input, and "-x" an option.
        request.context.startsWith("-") ? `./${request.context}` : request.context,
    ];
}
function one(flag, value) {
    return value === null ? [] : [flag, value];
}
function each(flag, values) {
    return values.flatMap((value) => [flag, value]);
}

;// CONCATENATED MODULE: ./src/docker/log-lines.ts
const TAIL_LINES = 50;
const LINE_LIMIT = 10_000;
/** Keeps the last lines of a log. */
function createLogTail(limit = TAIL_LINES) {
    const kept = [];
    return {
        push(line) {
            kept.push(line);
            if (kept.length > limit)
                kept.shift();
        },
        lines: () => [...kept],
    };
}
/**
 * A log line as it stands on a terminal in the end: a progress bar writes over itself after each carriage return.
 * Very long lines are cut.
 */
function settledLine(line) {
    const text = line.replace(/\r+$/, "");
    const settled = text.slice(text.lastIndexOf("\r") + 1);
    return settled.length > LINE_LIMIT ? `${settled.slice(0, LINE_LIMIT)}…` : settled;
}

;// CONCATENATED MODULE: ./src/docker/legacy-progress.ts


const COLOUR_END = "\u001b[0m";
/**
 * Follows the legacy builder: `Step 2/4 : RUN make`, ` ---> Using cache` or ` ---> Running in ID`, then whatever the
 * step prints, as it is. Steps count every instruction of the file; times are not told. What a step prints can look
 * like the builder's own lines: only the next number counts as a step, but a build that wants to can still lie here.
 */
function createLegacyReader(log) {
    const steps = [];
    const tail = createLogTail();
    const words = createLogTail(200);
    const begin = (line) => {
        const [, number, total, text] = /^Step (\d+)\/(\d+) : (.*)$/s.exec(line) ?? [];
        const last = steps.at(-1);
        if (text === undefined || Number(number) !== (last?.number ?? 0) + 1)
            return false;
        if (last !== undefined && Number(total) !== last.total)
            return false;
        steps.push({
            number: Number(number),
            total: Number(total),
            name: line,
            text,
            tail: createLogTail(),
            cached: false,
            running: false,
        });
        log(`[${number}/${total}] ${text}`);
        return true;
    };
    const go = (step, line) => {
        const label = `[${step.number}/${step.total}]`;
        if (!step.running && line === " ---> Using cache") {
            step.cached = true;
            log(`${label} CACHED`);
            return;
        }
        if (line.startsWith(" ---> Running in "))
            step.running = true;
        if (isOwnLine(line))
            return;
        const settled = settledLine(line);
        step.tail.push(settled);
        tail.push(settled);
        log(`${label} ${settled}`);
    };
    return {
        stdout(line) {
            if (begin(line))
                return;
            const step = steps.at(-1);
            if (step === undefined)
                log(settledLine(line));
            else
                go(step, line);
        },
        stderr(line) {
            if (line.trim() === "")
                return;
            words.push(line);
            log(settledLine(line));
        },
        end: () => ({ steps: steps.map(toStep), warnings: [], logTail: tail.lines() }),
        failure() {
            const failed = steps.at(-1) ?? null;
            const message = failureReason(words.lines().join("\n"));
            const line = /\bparse error (?:on )?line (\d+)\b/.exec(message)?.[1];
            return {
                lines: line === undefined ? null : { start: Number(line), end: Number(line) },
                instructionNumber: failed?.number ?? null,
                message,
                logTail: failed?.tail.lines() ?? tail.lines(),
            };
        },
    };
}
/** ` ---> 9abe3cdb8418` and the like: what the builder says of its containers and images. */
function isOwnLine(line) {
    // Text on stderr comes coloured, and the colour's end lands before the next line.
    const text = line.startsWith(COLOUR_END) ? line.slice(COLOUR_END.length) : line;
    return /^ ---> |^Removing intermediate container |^Successfully (?:built|tagged) /.test(text);
}
function toStep({ name, number, text, cached }) {
    return { name, stage: null, index: number, text, cached, seconds: null, error: null };
}

;// CONCATENATED MODULE: ./src/docker/buildkit-error.ts


const RULER = /^-{20}$/;
const EXCERPT_ROW = /^ *(\d+) \| (>>>| {3})(?: |$)/;
/**
 * Reads
 * ```
 * Dockerfile:2
 * --------------------
 *    1 |     FROM python
 *    2 | >>> RUN exit 3
 * --------------------
 * ERROR: failed to build: failed to solve: process "/bin/sh -c exit 3" did not complete successfully: exit code: 3
 * ```
 */
function createBuildkitErrorReader() {
    const words = createLogTail();
    let lines = null;
    let inExcerpt = false;
    let error = null;
    return {
        push(line) {
            words.push(line);
            if (line.startsWith("ERROR: "))
                error = line;
            if (RULER.test(line)) {
                inExcerpt = !inExcerpt;
                if (inExcerpt)
                    lines = null;
            }
            const [, digits, mark] = (inExcerpt && EXCERPT_ROW.exec(line)) || [];
            if (mark !== ">>>")
                return;
            const number = Number(digits);
            lines = { start: lines?.start ?? number, end: number };
        },
        failure(step, tail) {
            return {
                lines,
                instructionNumber: null,
                message: causeOf(step?.error ?? error ?? failureReason(words.lines().join("\n"))),
                logTail: (step?.tail ?? tail).lines(),
            };
        },
    };
}
/** A step that ended because another one failed. */
function isCancellation(error) {
    return /\bcontext canceled\b/i.test(error);
}
/** The sentence without the words that name BuildKit's own doings. */
function causeOf(message) {
    return message
        .replace(/^ERROR: /, "")
        .replace(/^failed to build: /, "")
        .replace(/^failed to solve: /, "")
        .replace(/^failed to compute cache key: /, "")
        .replace(/^failed to calculate checksum of ref \S+: /, "");
}

;// CONCATENATED MODULE: ./src/docker/step-name.ts
/**
 * Reads the names that BuildKit's Dockerfile frontend gives to steps. In the brackets stand, each where there is one,
 * the platform, the stage and the number of the step, as the builds of the engine print them.
 */
function parseStepName(name) {
    const match = /^\[([^\]]*)\] (.*)$/s.exec(name);
    const [, inner, text] = match ?? [];
    if (inner === undefined || text === undefined)
        return { label: oneLine(name), stage: null, index: null, text: name };
    // With ten steps and more the numbers are padded: `[build  2/11]`.
    const words = inner.split(" ").filter((word) => word !== "");
    const number = /^(\d+)\/\d+$/.exec(words.at(-1) ?? "")?.[1];
    if (number === undefined)
        return { label: oneLine(name), stage: null, index: null, text };
    const stage = words.slice(0, -1).filter((word) => !word.includes("/"));
    return { label: `[${inner}]`, stage: stage.at(-1) ?? null, index: Number(number), text };
}
function oneLine(text) {
    return text.replace(/\s*[\r\n]+\s*/g, " ");
}

;// CONCATENATED MODULE: ./src/docker/plain-progress.ts



/**
 * Follows `docker image build --progress=plain`, the form of buildx before 0.13: `#7 [2/4] RUN make`, then `#7 0.1 …`
 * for each line the step logs (the number is seconds since its start), and `#7 CACHED`, `#7 DONE 1.2s` or `#7 ERROR: …`.
 */
function createPlainReader(log) {
    const steps = new Map();
    const tail = createLogTail();
    const errors = createBuildkitErrorReader();
    const begin = (number, name) => {
        steps.set(number, {
            name,
            label: parseStepName(name).label,
            tail: createLogTail(),
            cached: false,
            seconds: null,
            error: null,
        });
        log(name);
    };
    const logged = (step, line) => {
        const settled = settledLine(line);
        step.tail.push(settled);
        tail.push(settled);
        log(`${step.label} ${settled}`);
    };
    const go = (step, rest) => {
        const output = /^\d+\.\d+ ?(.*)$/s.exec(rest)?.[1];
        if (output !== undefined) {
            logged(step, output);
            return;
        }
        const done = /^DONE (\d+(?:\.\d+)?)s$/.exec(rest)?.[1];
        const error = /^ERROR: (.*)$/s.exec(rest)?.[1];
        if (done !== undefined)
            step.seconds = Number(done);
        else if (error !== undefined)
            step.error = error;
        else if (rest === "CACHED")
            step.cached = true;
        else if (rest === "CANCELED")
            step.error = "context canceled";
        else
            return;
        log(`${step.label} ${rest}`);
    };
    return {
        stdout() { },
        stderr(line) {
            const [, number, rest] = /^#(\d+) (.*)$/s.exec(line) ?? [];
            if (number === undefined || rest === undefined) {
                if (line.trim() === "")
                    return;
                errors.push(line);
                log(settledLine(line));
                return;
            }
            // "#0" tells of the client itself.
            if (number === "0")
                return;
            const step = steps.get(number);
            if (step === undefined)
                begin(number, rest);
            // With several steps under way, a step that goes on repeats its name.
            else if (rest !== step.name)
                go(step, rest);
        },
        end: () => ({ steps: [...steps.values()].map(plain_progress_toStep), warnings: [], logTail: tail.lines() }),
        failure() {
            const failed = [...steps.values()].find(({ error }) => error !== null && !isCancellation(error));
            return errors.failure(failed, tail);
        },
    };
}
function plain_progress_toStep({ name, cached, seconds, error }) {
    const { stage, index, text } = parseStepName(name);
    return { name, stage, index, text, cached, seconds, error };
}

// EXTERNAL MODULE: ./src/docker/line-splitter.ts + 1 modules
var line_splitter = __webpack_require__(1783);
;// CONCATENATED MODULE: ./src/docker/rawjson-progress.ts





const LOG_LINE_LIMIT = 256 * 1024;
/**
 * Follows `docker image build --progress=rawjson`: a JSON object a line on stderr, each BuildKit's SolveStatus
 * (https://pkg.go.dev/github.com/moby/buildkit/client#SolveStatus), and at the end the client's own words on a
 * failure. `log` gets `[2/4] RUN make`, the step's output behind its label, `[2/4] CACHED` or `[2/4] DONE 1.2s`.
 */
function createRawjsonReader(log) {
    const vertices = new Map();
    const started = [];
    // Whose end has come, but may turn out not to be the last one: BuildKit looks at some vertices twice.
    const ended = new Set();
    const warnings = [];
    const tail = createLogTail();
    const errors = createBuildkitErrorReader();
    const vertexOf = (digest, name) => {
        const known = vertices.get(digest);
        if (known !== undefined)
            return known;
        const vertex = {
            digest,
            fullName: name,
            name: parseStepName(name),
            tail: createLogTail(),
            streams: new Map(),
            intervals: new Map(),
            cached: false,
            presumedCached: false,
            error: null,
        };
        vertices.set(digest, vertex);
        return vertex;
    };
    const follow = (update) => {
        const digest = (0,untyped/* text */.Qq)(update.digest);
        if (digest === null)
            return;
        const vertex = vertexOf(digest, (0,untyped/* text */.Qq)(update.name) ?? "");
        const start = time(update.started);
        if (start === null)
            return;
        if (vertex.intervals.size === 0) {
            started.push(vertex);
            log(oneLine(vertex.fullName));
        }
        const end = time(update.completed);
        vertex.intervals.set(start, end);
        if (update.cached === true && end === start)
            vertex.presumedCached = true;
        else
            vertex.cached ||= update.cached === true;
        vertex.error = (0,untyped/* text */.Qq)(update.error) ?? vertex.error;
        if (end === null)
            ended.delete(vertex);
        else
            ended.add(vertex);
    };
    const takeLog = (entry) => {
        const vertex = vertices.get((0,untyped/* text */.Qq)(entry.vertex) ?? "");
        const data = (0,untyped/* text */.Qq)(entry.data);
        if (vertex === undefined || data === null)
            return;
        const stream = (0,untyped/* integer */.nd)(entry.stream) ?? 1;
        let lines = vertex.streams.get(stream);
        if (lines === undefined) {
            lines = (0,line_splitter/* createLineSplitter */.A)((line) => {
                const settled = settledLine(line);
                vertex.tail.push(settled);
                tail.push(settled);
                log(`${vertex.name.label} ${settled}`);
            }, LOG_LINE_LIMIT);
            vertex.streams.set(stream, lines);
        }
        lines.push(Buffer.from(data, "base64"));
    };
    const takeWarning = (entry) => {
        const short = (0,untyped/* text */.Qq)(entry.short);
        if (short === null)
            return;
        const warning = oneLine(Buffer.from(short, "base64").toString("utf8"));
        warnings.push(warning);
        log(`WARNING ${warning}`);
    };
    const endLogOf = (vertex) => {
        for (const lines of vertex.streams.values())
            lines.end();
        vertex.streams.clear();
    };
    const tellEnd = (vertex) => {
        ended.delete(vertex);
        endLogOf(vertex);
        log(`${vertex.name.label} ${endOf(vertex)}`);
    };
    const tellEndsExceptOf = (digests) => {
        for (const vertex of ended)
            if (!digests.has(vertex.digest))
                tellEnd(vertex);
    };
    const takeStatus = (status) => {
        const updates = (0,untyped/* list */.p_)(status.vertexes).map(untyped/* record */.g1);
        const entries = (0,untyped/* list */.p_)(status.logs).map(untyped/* record */.g1);
        tellEndsExceptOf(new Set([...updates.map(({ digest }) => digest), ...entries.map(({ vertex }) => vertex)]));
        for (const update of updates)
            follow(update);
        for (const entry of entries)
            takeLog(entry);
        for (const entry of (0,untyped/* list */.p_)(status.warnings))
            takeWarning((0,untyped/* record */.g1)(entry));
    };
    /** A step that fails before it runs, such as a COPY without its source, starts before the steps it builds on. */
    const keyFailed = () => started.some(({ error }) => /^failed to (?:compute cache key|calculate checksum)/.test(error ?? ""));
    return {
        stdout() { },
        stderr(line) {
            const status = line.startsWith("{") ? (0,untyped/* parseJson */.qF)(line) : null;
            if (status !== null) {
                takeStatus((0,untyped/* record */.g1)(status));
            }
            else if (line.trim() !== "") {
                tellEndsExceptOf(new Set());
                errors.push(line);
                log(settledLine(line));
            }
        },
        end() {
            tellEndsExceptOf(new Set());
            for (const vertex of started)
                endLogOf(vertex);
            const steps = keyFailed() ? started.filter((vertex) => !isPresumption(vertex)) : started;
            return { steps: steps.map(rawjson_progress_toStep), warnings, logTail: tail.lines() };
        },
        failure() {
            const failed = started.find(({ error }) => error !== null && !isCancellation(error));
            return errors.failure(failed, tail);
        },
    };
}
function time(value) {
    const milliseconds = Date.parse((0,untyped/* text */.Qq)(value) ?? "");
    return Number.isNaN(milliseconds) ? null : milliseconds;
}
function endOf(vertex) {
    if (vertex.error !== null)
        return isCancellation(vertex.error) ? "CANCELED" : `ERROR ${oneLine(vertex.error)}`;
    return isCached(vertex) ? "CACHED" : `DONE ${(secondsOf(vertex) ?? 0).toFixed(1)}s`;
}
function isCached(vertex) {
    return vertex.cached || isPresumption(vertex);
}
/** Nothing but the presumption tells of the step: it was never seen to run. */
function isPresumption({ presumedCached, cached, intervals }) {
    return presumedCached && !cached && [...intervals].every(([start, end]) => start === end);
}
function secondsOf(vertex) {
    let milliseconds = 0;
    for (const [start, end] of vertex.intervals) {
        if (end === null)
            return null;
        milliseconds += Math.max(0, end - start);
    }
    return milliseconds / 1000;
}
function rawjson_progress_toStep(vertex) {
    const { stage, index, text: instruction } = vertex.name;
    return {
        name: vertex.fullName,
        stage,
        index,
        text: instruction,
        cached: isCached(vertex),
        seconds: secondsOf(vertex),
        error: vertex.error,
    };
}

;// CONCATENATED MODULE: ./src/docker/build.ts











const METADATA_LIMIT = 64 * 1024 * 1024;
/**
 * `docker image build -t TAG CONTEXT` with what else `request` asks for. A build that fails is a result. `log` gets
 * the build's log while it runs, a line at a time, as it came from the build: not redacted, not safe to print as it is.
 */
async function buildImage(client, request, info, log) {
    refuseWhatLegacyLacks(request, info);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(client.env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), "docker-layer-report-"));
    try {
        return await buildWith(client, request, info, (0,external_node_path_.join)(folder, "metadata.json"), log);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function buildWith(client, request, info, metadataFile, log) {
    const output = outputFor(client, request, info, metadataFile);
    const reader = readerFor(output.progress, log);
    const begun = performance.now();
    const { exitCode } = await client.follow(buildArguments(request, output), {
        env: { BUILDX_METADATA_PROVENANCE: "max", ...inlineSecrets(request) },
        allowedVariables: (0,child_env/* variablesNamedBy */.GH)(request, client.env),
        onStdoutLine: reader.stdout,
        onStderrLine: reader.stderr,
    });
    const seconds = (performance.now() - begun) / 1000;
    const progress = reader.end();
    const metadata = exitCode === 0 ? await readMetadata(output.metadataFile) : null;
    // Without this the tag's image of an earlier build would pass for the new one.
    const exported = exitCode === 0 && (metadata === null || "containerimage.digest" in metadata);
    const image = exported ? await inspectImage(client, request.tag) : null;
    return {
        ok: image !== null,
        command: ["docker", ...buildArguments(request, { ...output, progress: null, metadataFile: null })],
        builder: info.builder,
        seconds,
        ...progress,
        image,
        provenance: metadata,
        failure: exitCode === 0 ? notLoaded(image) : reader.failure(),
    };
}
function outputFor(client, request, info, metadataFile) {
    if (info.builder === "legacy")
        return { progress: null, metadataFile: null, load: false };
    return {
        progress: info.rawjson ? "rawjson" : "plain",
        metadataFile: info.provenance ? metadataFile : null,
        load: request.builder !== null || Boolean(client.env.BUILDX_BUILDER),
    };
}
function readerFor(progress, log) {
    if (progress === null)
        return createLegacyReader(log);
    return progress === "rawjson" ? createRawjsonReader(log) : createPlainReader(log);
}
function refuseWhatLegacyLacks(request, info) {
    if (info.builder !== "legacy")
        return;
    const asked = [
        ["secrets", request.secrets.length > 0],
        ["cache-to", request.cacheTo.length > 0],
        ["builder", request.builder !== null],
    ];
    const lacking = asked.find(([, given]) => given)?.[0];
    if (lacking === undefined)
        return;
    throw new input_error/* InputError */.d(`Input "${lacking}" needs BuildKit, and this engine builds with the legacy builder: install Docker's buildx plugin and leave DOCKER_BUILDKIT unset.`);
}
function inlineSecrets(request) {
    return Object.fromEntries(request.secrets.flatMap(({ inline }) => (inline === null ? [] : [[inline.variable, inline.value]])));
}
async function readMetadata(file) {
    if (file === null)
        return null;
    try {
        if ((await (0,promises_.stat)(file)).size > METADATA_LIMIT)
            return null;
        return (0,untyped/* record */.g1)((0,untyped/* parseJson */.qF)(await (0,promises_.readFile)(file, "utf8")));
    }
    catch {
        // A foreign builder may write none; the layers' lines are then found in another way.
        return null;
    }
}
function notLoaded(image) {
    if (image !== null)
        return null;
    return {
        lines: null,
        instructionNumber: null,
        message: `The build succeeded, but its builder kept the image to itself, so the engine has none to measure. Name that builder in the input "builder", and the image is loaded.`,
        logTail: [],
    };
}

// EXTERNAL MODULE: ./src/docker/client.ts
var docker_client = __webpack_require__(9949);
;// CONCATENATED MODULE: ./src/docker/unpacked-layers.ts

/** Engines before 27 do not tell; these are what they use where nobody set anything else. */
const unpacked_layers_ADDRESS = "/run/containerd/containerd.sock";
const NAMESPACE = "moby";
/** Reads it from the object of `docker info`. */
function unpackedLayers(info) {
    const status = new Map((0,untyped/* list */.p_)(info.DriverStatus).map((pair) => [(0,untyped/* strings */.P$)(pair)[0], (0,untyped/* strings */.P$)(pair)[1]]));
    const containerd = (0,untyped/* record */.g1)(info.Containerd);
    return {
        driver: (0,untyped/* text */.Qq)(info.Driver) ?? "unknown",
        // Only overlay2 says it of itself. The containerd store fills its directories from the layers' archives.
        areWhole: status.get("Native Overlay Diff") !== "false" && status.get("Using metacopy") !== "true",
        haveOtherOwners: (0,untyped/* strings */.P$)(info.SecurityOptions).some((option) => /\bname=(?:rootless|userns)\b/.test(option)),
        containerd: {
            address: (0,untyped/* text */.Qq)(containerd.Address) ?? unpacked_layers_ADDRESS,
            namespace: (0,untyped/* text */.Qq)((0,untyped/* record */.g1)(containerd.Namespaces).Containers) ?? NAMESPACE,
        },
    };
}

;// CONCATENATED MODULE: ./src/docker/info.ts




/** Asks the engine what it is and can. Throws one sentence where docker is missing or no engine answers. */
async function engineInfo(client) {
    const { stdout, stderr } = await client.run(["info", "--format", "{{json .}}"]);
    return parseEngineInfo(stdout, stderr, client.env);
}
/** Reads the one JSON object of `docker info`; `env` is the environment that docker ran in. */
function parseEngineInfo(stdout, stderr, env) {
    const info = (0,untyped/* record */.g1)((0,untyped/* parseJson */.qF)(stdout));
    const serverVersion = (0,untyped/* text */.Qq)(info.ServerVersion);
    if (serverVersion === null) {
        const reason = (0,untyped/* strings */.P$)(info.ServerErrors)[0] ?? failureReason(stderr);
        throw new Error(`No Docker engine answers: ${reason} Start one, or ${lowerFirst(docker_client/* INSTALL_HINT */.e)}`);
    }
    const buildx = buildxVersion(info);
    const usesBuildKit = buildx !== null && env.DOCKER_BUILDKIT !== "0";
    return {
        serverVersion,
        store: usesContainerdStore(info) ? "containerd" : "classic",
        buildx,
        os: (0,untyped/* text */.Qq)(info.OSType) ?? "unknown",
        architecture: (0,untyped/* text */.Qq)(info.Architecture) ?? "unknown",
        rootless: (0,untyped/* strings */.P$)(info.SecurityOptions).some((option) => option.includes("name=rootless")),
        unpackedLayers: unpackedLayers(info),
        builder: usesBuildKit ? "buildkit" : "legacy",
        rawjson: usesBuildKit && isAtLeast(buildx, 0, 13),
        provenance: usesBuildKit && isAtLeast(buildx, 0, 14),
    };
}
function lowerFirst(sentence) {
    return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
function usesContainerdStore(info) {
    return (0,untyped/* list */.p_)(info.DriverStatus).some((pair) => {
        const [name, value] = (0,untyped/* strings */.P$)(pair);
        return name === "driver-type" && value === "io.containerd.snapshotter.v1";
    });
}
function buildxVersion(info) {
    const plugins = (0,untyped/* list */.p_)((0,untyped/* record */.g1)(info.ClientInfo).Plugins).map(untyped/* record */.g1);
    const buildx = plugins.find((plugin) => plugin.Name === "buildx");
    return (0,untyped/* text */.Qq)(buildx?.Version)?.replace(/^v/, "") ?? null;
}
/** A version that is not of the form `1.2` (a build from a commit) counts as new. */
function isAtLeast(version, major, minor) {
    const match = /^(\d+)\.(\d+)/.exec(version);
    if (match === null)
        return true;
    const [actualMajor, actualMinor] = [Number(match[1]), Number(match[2])];
    return actualMajor > major || (actualMajor === major && actualMinor >= minor);
}

;// CONCATENATED MODULE: ./src/progress.ts
const FIRST_MILLISECONDS = 1_000;
const NEXT_MILLISECONDS = 10_000;
/** Waits for work that is silent, and tells how many seconds it has taken: after one second, then every ten. */
async function withProgress(work, say) {
    const begun = performance.now();
    const tell = () => {
        say(Math.round((performance.now() - begun) / 1000));
        timer = setTimeout(tell, NEXT_MILLISECONDS);
    };
    let timer = setTimeout(tell, FIRST_MILLISECONDS);
    try {
        return await work;
    }
    finally {
        clearTimeout(timer);
    }
}

// EXTERNAL MODULE: ./src/readers/open-regular.ts
var open_regular = __webpack_require__(7031);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/readers/read-section.ts


const SMALLEST_WINDOW = 4 * 1024;
const LARGEST_WINDOW = 256 * 1024;
const READS_IN_A_ROW = 256;
/**
 * Reads a section by windows, and goes past what the sink does not need without reading it. The windows grow while
 * what lies between headers is short, and shrink where it is long: either way little is read in vain, in few reads.
 * A file that is shorter than the section ends the reading early. Reads are synchronous, since one through the thread
 * pool takes ten times as long as a window of a cached file does; other work gets its turn in between.
 */
async function readSection({ fd, start, size }, sink) {
    const buffer = Buffer.allocUnsafe(LARGEST_WINDOW);
    const end = start + size;
    let window = LARGEST_WINDOW / 4;
    let at = start;
    for (let reads = 1; at < end; reads++) {
        const length = (0,external_node_fs_.readSync)(fd, buffer, 0, Math.min(window, end - at), at);
        if (length === 0)
            return;
        sink.write(buffer.subarray(0, length));
        at += length;
        const waiting = sink.drained?.() ?? null;
        if (waiting !== null)
            await waiting;
        else if (reads % READS_IN_A_ROW === 0)
            await (0,external_node_timers_promises_.setImmediate)();
        const passed = Math.min(sink.skippable(), end - at);
        if (passed > 0)
            sink.skip(passed);
        at += passed;
        window = passed > window ? Math.max(SMALLEST_WINDOW, window / 2) : Math.min(LARGEST_WINDOW, window * 2);
    }
}

;// CONCATENATED MODULE: ./src/readers/source-error.ts



/** The error that a person reads for what went wrong with `source`, as they wrote it; a fault of our own stays itself. */
function sourceError(source, kind, error) {
    const said = (problem, advice) => new input_error/* InputError */.d(`${source} can't be read: ${problem}. ${advice}`);
    if (error instanceof SeveralImagesError)
        return said(error.message, kind.chooseOne);
    if (error instanceof TarError)
        return said(error.message, kind.legal);
    const { code = "" } = error;
    if (code === "ENOENT" || code === "ENOTDIR")
        return said("it does not exist", kind.legal);
    if (code.startsWith("Z_") || code.startsWith("ZSTD_"))
        return said("its compression is broken", kind.legal);
    // Codes of the system; Node's own begin with ERR_.
    return /^E[A-Z0-9]+$/.test(code) ? said(`the system says ${code}`, kind.legal) : error;
}

;// CONCATENATED MODULE: ./src/readers/stored-files.ts








/**
 * Reads the image's manifest first, and then its layers one after the other.
 * @throws TarError where the files hold no image or not the one that is meant.
 */
async function walkStoredFiles(files, choice, visitor) {
    const json = (path) => {
        const place = files.find(path);
        return place === null ? null : readJson(files.open(place));
    };
    const budget = createEntryBudget();
    const createReader = createBlobReaders(budget);
    const chosen = chooseImage({ json, find: files.find }, choice);
    const layers = await deliverLayers(chosen, files.find, visitor, budget, async (place) => {
        const opened = files.open(place);
        if ("kind" in opened)
            return opened;
        try {
            const reader = createReader(opened.section.size);
            await readSection(opened.section, reader);
            return await reader.end();
        }
        finally {
            opened.close();
        }
    });
    return toStoredImage(chosen, layers);
}
function readJson(opened) {
    if ("kind" in opened)
        return null;
    try {
        const { fd, start, size } = opened.section;
        if (size > MAX_JSON)
            return null;
        const bytes = Buffer.alloc(size);
        let length = 0;
        for (let read = -1; length < size && read !== 0; length += read) {
            read = (0,external_node_fs_.readSync)(fd, bytes, length, size - length, start + length);
        }
        return (0,untyped/* parseJson */.qF)(bytes.toString("utf8", 0, length));
    }
    finally {
        opened.close();
    }
}

;// CONCATENATED MODULE: ./src/readers/archive-file.ts












const archive_file_KIND = {
    legal: 'Name a file that "docker image save" wrote, or an OCI layout as a tar archive, plain or compressed with gzip or zstd.',
    chooseOne: "Save the one that is meant by itself.",
};
const STREAM_PIECE = 256 * 1024;
/**
 * Reads an image from an archive on disk, what `docker save` writes in any of its layouts or an OCI layout: an
 * uncompressed one is read where its headers are and gone past where contents are.
 */
function createArchiveReader(path, choice = {}) {
    const { platform = null, name = null, diffIds = null } = choice;
    return {
        kind: "archive",
        async walk(visitor) {
            try {
                const file = (0,open_regular/* openRegular */.l)(path);
                if (file === null)
                    throw new TarError("it is no file");
                const start = Buffer.alloc(BLOCK);
                const compression = compressionOf(start.subarray(0, (0,external_node_fs_.readSync)(file.fd, start, 0, BLOCK, 0)));
                return await (compression === null
                    ? walkPlain(file, { platform, name, diffIds }, visitor)
                    : walkCompressed(file, compression, { platform, name, diffIds, visitor }));
            }
            catch (error) {
                throw sourceError(`archive://${path}`, archive_file_KIND, error);
            }
        },
    };
}
async function walkPlain(file, choice, visitor) {
    try {
        return await walkStoredFiles(await readIndex(file), choice, visitor);
    }
    finally {
        file.close();
    }
}
async function walkCompressed(file, compression, options) {
    // The stream closes the file, once no read of it is under way.
    const source = (0,external_node_fs_.createReadStream)("", { fd: file.fd, start: 0, highWaterMark: STREAM_PIECE });
    const decompressor = createDecompressor(compression);
    if (typeof decompressor === "string") {
        source.destroy();
        throw new TarError(decompressor);
    }
    // What fails on either side shows in the reading of the decompressor, and stops the other.
    (0,external_node_stream_.pipeline)(source, decompressor, () => { });
    return readSavedImage(decompressor, options);
}
/** Where the archive's files are, read from its headers alone. */
async function readIndex({ fd, size }) {
    const paths = createSavedPaths();
    const files = new Map();
    const parser = createTarParser({
        onEntry(entry) {
            const path = toLayerPath(entry.name);
            if (entry.type !== "file")
                return paths.addLink(path, entry);
            paths.addFile(path);
            const section = { fd, start: entry.contentAt, size: entry.size };
            files.set(path, entry.isSparse ? SPARSE : { section, close() { } });
        },
    });
    await readSection({ fd, start: 0, size }, parser);
    parser.end();
    const find = (path) => {
        const found = paths.find(path);
        return found === null ? null : (files.get(found) ?? null);
    };
    return { find, open: (file) => file };
}

;// CONCATENATED MODULE: ./src/readers/oci-layout.ts






const oci_layout_KIND = {
    legal: "Name a directory with an index.json and blobs/sha256 in it, as docker buildx build --output type=oci,tar=false writes it.",
    chooseOne: "Put :TAG or @DIGEST of the one that is meant behind the directory.",
};
/** All that is ever opened: nothing that a manifest says leads elsewhere. */
const FILE = /^(?:index\.json|manifest\.json|blobs\/(?:sha256\/[a-f0-9]{64}|sha512\/[a-f0-9]{128}))$/;
/**
 * Reads an image from an OCI layout in a directory.
 * Format: https://github.com/opencontainers/image-spec/blob/main/image-layout.md
 */
function createLayoutReader(directory, choice = {}) {
    const { platform = null, name = null, diffIds = null } = choice;
    return {
        kind: "oci-layout",
        async walk(visitor) {
            try {
                const root = (0,external_node_fs_.realpathSync)(directory);
                if (!(0,external_node_fs_.lstatSync)(root).isDirectory())
                    throw new TarError("it is no directory");
                const files = layoutFiles(root);
                if (files.find("index.json") === null)
                    throw new TarError("there is no index.json in it");
                return await walkStoredFiles(files, { platform, name, diffIds }, visitor);
            }
            catch (error) {
                throw sourceError(`oci-layout://${directory}`, oci_layout_KIND, error);
            }
        },
    };
}
function layoutFiles(root) {
    return {
        find(path) {
            if (!FILE.test(path))
                return null;
            const file = (0,external_node_path_.join)(root, path);
            return (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false }) === undefined ? null : file;
        },
        open(file) {
            try {
                return openInside(root, file);
            }
            catch (error) {
                return oci_layout_unreadable(`the system says ${error.code}`);
            }
        },
    };
}
/** Links within the layout are followed, those that lead out of it are not. */
function openInside(root, path) {
    const real = (0,external_node_fs_.realpathSync)(path);
    if (!real.startsWith(root === external_node_path_.sep ? root : root + external_node_path_.sep))
        return oci_layout_unreadable("it leads out of the directory");
    const file = (0,open_regular/* openRegular */.l)(real, external_node_fs_.constants.O_NOFOLLOW ?? 0);
    if (file === null)
        return oci_layout_unreadable("it is no file");
    return { section: { fd: file.fd, start: 0, size: file.size }, close: file.close };
}
function oci_layout_unreadable(problem) {
    return { kind: "unreadable", problem, compressedSize: null };
}

;// CONCATENATED MODULE: ./src/read-image-file.ts





/**
 * Reads an image from a file or directory, without any engine. Paths are relative to the workspace; `platform`
 * (`linux/arm64`) picks one of several. Throws an InputError that says what is wrong with it.
 */
async function readImageFile(source, { workspace, platform }) {
    const path = (0,external_node_path_.resolve)(workspace, source.path);
    const choice = { platform: toPlatform(platform) };
    const layers = await readLayers(source.kind === "archive"
        ? createArchiveReader(path, choice)
        : createLayoutReader(path, { ...choice, name: source.name }));
    const image = toInspected(layers.saved);
    return { image, imageList: null, history: null, base: null, layers, notes: [] };
}
function toPlatform(text) {
    if (text === null)
        return null;
    const [os, architecture, variant = null] = text.split("/");
    if (os && architecture)
        return { os, architecture, variant };
    throw new input_error/* InputError */.d(`Input "platform": ${JSON.stringify(text)} is not legal. Use os/architecture, for example linux/arm64.`);
}
function toInspected(image) {
    const { os, architecture, id, ...config } = image;
    return {
        ...config,
        id: id ?? "",
        os: os ?? "unknown",
        architecture: architecture ?? "unknown",
        size: null,
        onBuild: [],
        layerDirectories: [],
        repoDigests: [],
    };
}

;// CONCATENATED MODULE: ./src/obtain-image.ts








/**
 * Builds the image that the Dockerfile describes, or takes the one that the inputs name, and asks about it.
 * `base` is the image that the Dockerfile starts from; null where there is none, or where it is not known.
 */
async function obtainImage(inputs, base, surroundings) {
    const { image, platform } = inputs;
    if (image === null)
        return buildAndCapture(inputs, base, surroundings);
    if (image.kind === "engine")
        return captureNamed(image.reference, { platform, base }, surroundings);
    const reading = readImageFile(image, { workspace: surroundings.workspace, platform });
    return { engine: null, build: null, capture: await reported(reading, surroundings), base: null };
}
/** Large images take a while to read, and nobody should think that nothing happens. */
function reported(reading, { log, translate }) {
    return withProgress(reading, (seconds) => log.info(translate("progress.layers", { seconds })));
}
async function buildAndCapture(inputs, base, surroundings) {
    const { docker, log, redactLine } = surroundings;
    const engine = await engineInfo(docker);
    log.startGroup(redactLine(`docker image build -t ${inputs.tag} ${inputs.context}`));
    const build = await buildImage(docker, inputs, engine, (line) => log.info(redactLine(line)));
    log.endGroup();
    const names = { name: inputs.tag, base, platform: inputs.platform };
    const capture = build.image && (await reported(captureImage(docker, engine, build.image, names), surroundings));
    return { engine, build, capture, base };
}
/** An image that the engine does not have is pulled, as `docker run` would. */
async function captureNamed(reference, { platform, base }, surroundings) {
    const { docker } = surroundings;
    const engine = await engineInfo(docker);
    const image = await inspectOrPull(docker, reference, platform);
    const name = base ?? baseLabel(image);
    const names = { name: reference, base: name, platform };
    const capture = await reported(captureImage(docker, engine, image, names), surroundings);
    return { engine, build: null, capture, base: name };
}
async function inspectOrPull(docker, reference, platform) {
    const there = await inspectImage(docker, reference);
    if (there !== null)
        return there;
    const pulled = await pullImage(docker, reference, platform);
    const image = pulled.ok ? await inspectImage(docker, reference) : null;
    if (image !== null)
        return image;
    const reason = pulled.ok ? "" : ` ${pulled.reason}`;
    throw new input_error/* InputError */.d(`Input "image": the engine has no image ${JSON.stringify(reference)}.${reason}`);
}
/** https://github.com/opencontainers/image-spec/blob/main/annotations.md#pre-defined-annotation-keys */
function baseLabel({ labels }) {
    return labels["org.opencontainers.image.base.name"] || null;
}

;// CONCATENATED MODULE: ./src/dockerfile/generate.ts

/**
 * The lab's Dockerfile, byte for byte, on the given base image.
 *
 * @param baseImage a legal image reference
 * @throws RangeError where it is none; nothing else may get into the FROM line
 */
function generateLab(baseImage) {
    if (!(0,image_reference/* parseImageReference */.o)(baseImage).ok) {
        throw new RangeError(`${JSON.stringify(baseImage)} is no image reference.`);
    }
    return `FROM ${baseImage}\nRUN pip install flask\nCMD ["python","app.py"]\nCOPY app.py /app.py\n`;
}
/** Whether a text is what `generateLab` writes, with whatever base image stands in its FROM line. */
function isGenerated(text) {
    const baseImage = /^FROM (\S+)\n/.exec(text)?.[1];
    return baseImage !== undefined && (0,image_reference/* parseImageReference */.o)(baseImage).ok && text === generateLab(baseImage);
}

// EXTERNAL MODULE: ./src/write-whole.ts
var write_whole = __webpack_require__(7394);
;// CONCATENATED MODULE: ./src/prepare-dockerfile.ts






/**
 * Finds the Dockerfile, or writes it where `generate` says so, and reads it. Null where an image that is there already
 * is to be measured: then only a Dockerfile that is named counts, and none is written.
 * Throws an InputError where there is nothing to build from; then nothing has been written.
 */
async function prepareDockerfile(inputs, workspace) {
    if (inputs.image !== null && inputs.dockerfile === null)
        return null;
    const generate = inputs.image === null ? inputs.generate : "never";
    const contextPath = (0,external_node_path_.resolve)(workspace, inputs.context);
    await requireDirectory(contextPath, inputs.context);
    const path = inputs.dockerfile === null ? await defaultPath(contextPath) : (0,external_node_path_.resolve)(workspace, inputs.dockerfile);
    const displayPath = (0,read_dockerfile/* toDisplayPath */.L5)(workspace, path);
    const place = { contextPath, path, displayPath };
    await requireInside(path, displayPath, [workspace, contextPath]);
    const existing = await (0,read_dockerfile/* readDockerfile */.n_)(path, displayPath);
    if (generate === "never" || (generate === "if-missing" && existing !== null)) {
        if (existing === null) {
            const why = inputs.image === null ? 'with "generate: never"' : 'with the input "image"';
            throw new input_error/* InputError */.d(`There is no ${displayPath}, and ${why} none is written.`);
        }
        return { ...place, text: existing, generated: false };
    }
    const text = generateLab(inputs.baseImage);
    if (existing === text)
        return { ...place, text, generated: false };
    if (existing !== null && !isGenerated(existing)) {
        throw new input_error/* InputError */.d(`${displayPath} is not a generated file, so "generate: always" does not write over it. ` +
            'Delete it, or use "generate: if-missing".');
    }
    await requireApp(contextPath, displayPath);
    await writeGenerated(path, text);
    return { ...place, text, generated: true };
}
/** `Dockerfile`, or, as docker has it, `dockerfile` where only that is there. */
async function defaultPath(contextPath) {
    const [usual, lower] = [(0,external_node_path_.join)(contextPath, "Dockerfile"), (0,external_node_path_.join)(contextPath, "dockerfile")];
    return (await (0,read_dockerfile/* statOrNull */.xX)(usual)) === null && (await (0,read_dockerfile/* statOrNull */.xX)(lower)) !== null ? lower : usual;
}
/** A link out of the checkout would show lines of the runner's own files; docker does not follow it either. */
async function requireInside(path, displayPath, folders) {
    if ((await (0,read_dockerfile/* statOrNull */.xX)(path, displayPath)) === null)
        return;
    const [target, ...inside] = await Promise.all([path, ...folders].map((name) => (0,promises_.realpath)(name)));
    if (inside.some((folder) => target?.startsWith(`${folder}${external_node_path_.sep}`)))
        return;
    // Named outright, a file outside is what was asked for.
    if ((await (0,promises_.realpath)((0,external_node_path_.dirname)(path))) === (0,external_node_path_.dirname)(target ?? ""))
        return;
    throw new input_error/* InputError */.d(`${displayPath} is a link to a file outside of the workspace. Put the Dockerfile itself there.`);
}
async function requireDirectory(path, given) {
    const entry = await (0,read_dockerfile/* statOrNull */.xX)(path);
    if (entry?.isDirectory())
        return;
    const problem = entry === null ? "does not exist" : "is not a directory";
    throw new input_error/* InputError */.d(`Input "context": ${JSON.stringify(given)} ${problem}. Name a directory of the workspace.`);
}
async function requireApp(contextPath, displayPath) {
    if ((await (0,read_dockerfile/* statOrNull */.xX)((0,external_node_path_.join)(contextPath, "app.py")))?.isFile())
        return;
    throw new input_error/* InputError */.d(`There is no ${displayPath}, and no app.py in the context to generate one for. ` +
        'Add one of them, or name the Dockerfile with the input "dockerfile".');
}
async function writeGenerated(path, text) {
    try {
        await (0,write_whole/* writeWhole */.f)(path, text);
    }
    catch (error) {
        throw new input_error/* InputError */.d(`${path} can't be written (${error.code}).`);
    }
}

;// CONCATENATED MODULE: ./src/build-baseline.ts
















/**
 * Builds the commit that a pull request is to be merged into as the pull request was built: with the same inputs, and
 * what docker has cached of either. It is checked out into a folder of its own, gets a tag of its own, and nothing of
 * both is left. Whatever fails here is a note: the pull request is not to blame for it.
 */
async function buildBaseline(inputs, facts, surroundings) {
    const { workspace, docker, pullRequest, log, translate } = surroundings;
    const name = pullRequest.baseRef;
    if (takesGitAlong(facts))
        return none("note.baseline.gitInContext", { name });
    try {
        const git = (0,client/* createGitClient */.O)({ env: docker.env, cwd: workspace });
        const commit = await findBaseCommit(git, pullRequest);
        const base = { name, commit };
        log.info(translate("progress.baseline", { name, commit: build_baseline_short(commit) }));
        const reason = await fetchCommit(git, commit);
        if (reason !== null)
            return none("note.baseline.notFetched", { name, commit: build_baseline_short(commit), reason });
        const parent = docker.env.RUNNER_TEMP || (0,external_node_os_.tmpdir)();
        const done = await withWorktree(git, { commit, parent }, (folder) => measureBase(inputs, base, facts, { ...surroundings, workspace: folder, checkout: workspace }));
        return done.ok ? done.result : none("note.baseline.failed", { name, reason: done.reason });
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return none("note.baseline.failed", { name, reason });
    }
}
async function measureBase(inputs, { name, commit }, { source: head, buildArgs, secrets }, surroundings) {
    const { workspace, docker, checkout } = surroundings;
    const inBase = (path) => ((0,external_node_path_.isAbsolute)(path) ? rebase(path, checkout, workspace) : path);
    const path = inBase(head.path);
    if (!head.generated && (await (0,read_dockerfile/* statOrNull */.xX)(path)) === null) {
        return none("note.baseline.noDockerfile", { name, path: head.displayPath });
    }
    const source = await prepareDockerfile({
        ...inputs,
        context: inBase(inputs.context),
        dockerfile: inputs.dockerfile === null ? null : inBase(inputs.dockerfile),
        generate: head.generated ? inputs.generate : "never",
    }, workspace);
    if (source === null)
        return none("note.baseline.noDockerfile", { name, path: head.displayPath });
    const tag = baseTag(inputs.tag);
    // Docker stands in the checkout, where the files of secrets are, so the base's own paths are absolute. Its cache is
    // not exported: it would take the place of the pull request's.
    const request = {
        ...inputs,
        tag,
        context: source.contextPath,
        dockerfile: inputs.dockerfile === null ? null : source.path,
        cacheTo: [],
    };
    const dockerfile = parseDockerfile(source.text);
    const redactLine = createRedactor({ secrets, buildArgs, dockerfile }).createLineRedactor();
    const reference = baseImageOf(dockerfile, inputs.target, buildArgs);
    try {
        const obtained = await obtainImage(request, reference, { ...surroundings, redactLine });
        const { build, capture } = obtained;
        if (capture === null) {
            const reason = build?.failure?.message ?? "";
            return none("note.baseline.buildFailed", { name, commit: build_baseline_short(commit), reason });
        }
        const image = measureImage({ ...obtained, capture, dockerfile, target: inputs.target, buildArgs });
        const redactor = createRedactor({ secrets, buildArgs, dockerfile, environment: capture.image.env });
        return {
            baseline: { source: "build", name, commit, image: toReportImage(image, tag, redactor) },
            notes: [],
        };
    }
    finally {
        await removeImage(docker, tag);
    }
}
function none(key, values) {
    return { baseline: null, notes: [{ key, values }] };
}
/**
 * Whether the image holds the checkout's own .git folder: in the folder that the base is checked out into there is only
 * a file of that name, so the two images would differ by all of the history.
 */
function takesGitAlong({ source, image }) {
    if (openBuildContext(source.contextPath, source.path).find(".git/HEAD") !== "present")
        return false;
    let found = false;
    image.files?.forEachWrite(({ path, layer }) => {
        found ||= image.layers[layer]?.origin === "own" && /(?:^|\/)\.git\/HEAD$/.test(path);
    });
    return found;
}
/** An absolute path in one folder, as it is in the other; one outside of it stays. */
function rebase(path, from, to) {
    const inside = (0,external_node_path_.relative)(from, path);
    const isInside = inside !== ".." && !inside.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(inside);
    return isInside ? (0,external_node_path_.resolve)((0,external_node_path_.join)(to, inside)) : path;
}
/** A tag that no other run uses, in the repository of the image's own. */
function baseTag(tag) {
    const colon = tag.indexOf(":", tag.lastIndexOf("/") + 1);
    const repository = colon < 0 ? tag : tag.slice(0, colon);
    return `${repository}:layer-report-base-${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`;
}
function build_baseline_short(commit) {
    return commit.slice(0, 7);
}

;// CONCATENATED MODULE: ./src/obtain-baseline.ts







const obtain_baseline_NOTHING = { baseline: null, notes: [] };
/**
 * The report that the input `baseline` names; null where it names none. To be read before the run writes anything: it
 * may lie where this run's report will. Throws an InputError where it cannot be used.
 */
async function readBaselineFile({ baseline }, workspace) {
    if (baseline.kind !== "report")
        return null;
    const { path } = baseline;
    // The schema's library takes as long to load as Node itself; most runs do without here.
    const { readReportFile } = await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(877)]).then(__webpack_require__.bind(__webpack_require__, 1877));
    const { image } = readReportFile(path, [workspace, (0,external_node_path_.dirname)((0,external_node_path_.resolve)(workspace, path))], "baseline");
    if (image === null)
        return { baseline: null, notes: [{ key: "note.baseline.noImage", values: { path } }] };
    return { baseline: { source: "report", name: path, commit: null, image }, notes: [] };
}
/**
 * Gets the image that the inputs say to compare with. One that is named and cannot be had is an InputError; one that
 * is to be built from the base commit and cannot be is said in a note.
 */
async function obtainBaseline(inputs, facts, surroundings) {
    if (facts.file !== null)
        return facts.file;
    const { baseline } = inputs;
    // Without an image there is nothing to compare.
    if (facts.image === null || baseline.kind === "none" || baseline.kind === "report")
        return obtain_baseline_NOTHING;
    if (baseline.kind === "image") {
        return measureNamed(inputs, { image: baseline.image, name: baseline.name }, facts, surroundings);
    }
    const { pullRequest } = surroundings;
    const { source, image } = facts;
    if (pullRequest !== null && source !== null && inputs.image === null) {
        return buildBaseline(inputs, { ...facts, source, image }, { ...surroundings, pullRequest });
    }
    if (baseline.kind === "auto")
        return obtain_baseline_NOTHING;
    return { baseline: null, notes: [{ key: "note.baseline.noPullRequest", values: {} }] };
}
async function measureNamed(inputs, { image, name }, { buildArgs, secrets }, surroundings) {
    const redactLine = createRedactor({ secrets, buildArgs }).createLineRedactor();
    const named = { ...inputs, image };
    const obtained = await orBaselineError(obtainImage(named, null, { ...surroundings, redactLine }));
    const { capture } = obtained;
    if (capture === null)
        return obtain_baseline_NOTHING;
    const measured = measureImage({ ...obtained, capture, dockerfile: null, target: null, buildArgs });
    const redactor = createRedactor({ secrets, buildArgs, environment: capture.image.env });
    const reportImage = toReportImage(measured, name, redactor);
    return {
        baseline: { source: "image", name: redactor.redact(name), commit: null, image: reportImage },
        notes: [],
    };
}
/** The same is wrong with it as with an image that is to be measured, but another input names it. */
async function orBaselineError(obtaining) {
    try {
        return await obtaining;
    }
    catch (error) {
        if (!(error instanceof input_error/* InputError */.d))
            throw error;
        throw new input_error/* InputError */.d(error.message.replace('Input "image"', 'Input "baseline"'));
    }
}

// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(4031);
;// CONCATENATED MODULE: ./src/report/html/path-tree.ts


/** Deeper than any real file system; what lies deeper is named by the rest of its path. */
const MOST_LEVELS = 64;
/** Makes an empty tree. It is linear in what is added, and holds no more than `limits` whatever is added. */
function createPathTree(redact, limits) {
    const names = [""];
    const parents = [0];
    const nodes = new Map([["", 0]]);
    let characters = 0;
    const add = (path) => {
        const known = nodes.get(path);
        if (known !== undefined) {
            return known;
        }
        if (names.length >= limits.nodes || characters >= limits.characters) {
            return null;
        }
        const cut = parentEnd(path);
        const parent = add(path.slice(0, Math.max(0, cut)));
        if (parent === null) {
            return null;
        }
        const name = redact(showName(path.slice(cut + 1)));
        characters += name.length;
        parents.push(parent);
        nodes.set(path, names.length);
        return names.push(name) - 1;
    };
    const nearest = (path) => {
        let end = parentEnd(path);
        for (; end > 0; end = path.lastIndexOf("/", end - 1)) {
            const node = nodes.get(path.slice(0, end));
            if (node !== undefined) {
                return node;
            }
        }
        return 0;
    };
    return { add, nearest, inOrder: () => path_tree_inOrder(names, parents) };
}
/** Where the path of the parent ends; -1 for what lies in the root. */
function parentEnd(path) {
    let slashes = 0;
    for (let at = path.indexOf("/"); at !== -1; at = path.indexOf("/", at + 1)) {
        slashes += 1;
        if (slashes === MOST_LEVELS) {
            return at;
        }
    }
    return path.lastIndexOf("/");
}
const PLAIN = /^[ -~]*$/;
/** A file's name as text: line ends and tabs, which are text elsewhere, are shown like other control characters. */
function showName(name) {
    // As nearly all names are, which makes this the part that takes time where there are many.
    if (PLAIN.test(name)) {
        return name;
    }
    const text = showPath(name).replace(/[\t\r\n]/g, (character) => `⟨U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`);
    return (0,report_escape/* makeVisible */.Xm)(text);
}
function path_tree_inOrder(names, parents) {
    const count = names.length;
    // Children as lists within arrays: the first of a node, and the next of the same parent.
    const first = new Uint32Array(count);
    const next = new Uint32Array(count);
    for (let node = count - 1; node > 0; node -= 1) {
        const parent = parents[node] ?? 0;
        next[node] = first[parent] ?? 0;
        first[parent] = node;
    }
    const order = new Uint32Array(count);
    const sortedNames = [];
    const depths = [];
    let node = 0;
    let depth = 0;
    while (true) {
        order[node] = sortedNames.push(names[node] ?? "") - 1;
        depths.push(depth);
        const child = first[node] ?? 0;
        if (child !== 0) {
            node = child;
            depth += 1;
            continue;
        }
        while (node !== 0 && next[node] === 0) {
            node = parents[node] ?? 0;
            depth -= 1;
        }
        if (node === 0) {
            return { names: sortedNames, depths, order };
        }
        node = next[node] ?? 0;
    }
}

;// CONCATENATED MODULE: ./src/report/html/to-html-files.ts

const LIMITS = { files: 300_000, nodes: 1_000_000, characters: 24_000_000 };
const CHANGES = { added: 0, changed: 1, "metadata-only": 2 };
/**
 * Puts an image's files into the page's form. Where they are more than the limits allow, the largest are listed and
 * the others are added up by directory, layer and fate. `redact` is called once for each name.
 */
function toHtmlFiles(files, redact, limits = LIMITS) {
    const tree = createPathTree(redact, limits);
    const layers = files.layers.map(() => []);
    const isListed = listedFiles(files, limits.files);
    let folded = 0;
    files.forEachWrite((write) => {
        const node = isListed(write) ? tree.add(write.path) : null;
        if (node === null) {
            folded += 1;
        }
        else {
            layers[write.layer]?.push(to_html_files_toEntry(write, node, 0));
        }
    });
    if (folded > 0) {
        foldOthers(files, tree, listedFiles(files, limits.files), layers);
    }
    const { names, depths, order } = tree.inOrder();
    return { names, depths, layers: layers.map((entries) => toLists(entries, order)), folded };
}
function to_html_files_toEntry(write, node, fold) {
    const killer = (write.killedBy ?? -1) + 1;
    const end = write.fate === "visible" ? 0 : write.fate === "deleted" ? -killer : killer;
    return { node, bytes: write.bytes, end, change: CHANGES[write.change], fold };
}
/** Whether a write is among the `most` largest; of equal ones the first. To be asked once for each, in their order. */
function listedFiles(files, most) {
    const sizes = [];
    files.forEachWrite(({ bytes }) => sizes.push(bytes));
    if (sizes.length <= most) {
        return () => true;
    }
    const sorted = Float64Array.from(sizes).sort();
    const least = sorted[sorted.length - most] ?? Infinity;
    let room = most - sizes.filter((size) => size > least).length;
    return ({ bytes }) => {
        if (bytes === least) {
            room -= 1;
            return room >= 0;
        }
        return bytes > least;
    };
}
function foldOthers(files, tree, isListed, layers) {
    const folds = new Map();
    files.forEachWrite((write) => {
        if (isListed(write) && tree.add(write.path) !== null) {
            return;
        }
        const entry = to_html_files_toEntry(write, tree.nearest(write.path), 1);
        const key = `${write.layer} ${entry.node} ${entry.end} ${entry.change}`;
        const fold = folds.get(key);
        if (fold === undefined) {
            folds.set(key, entry);
            layers[write.layer]?.push(entry);
        }
        else {
            fold.bytes += entry.bytes;
            fold.fold += 1;
        }
    });
}
function toLists(entries, order) {
    const place = ({ node }) => order[node] ?? 0;
    const sorted = entries.toSorted((a, b) => place(a) - place(b));
    return {
        nodes: sorted.map((entry, index) => {
            const before = sorted[index - 1];
            return place(entry) - (before === undefined ? 0 : place(before));
        }),
        bytes: sorted.map(({ bytes }) => bytes),
        ends: sorted.map(({ end }) => end),
        changes: sorted.map(({ change }) => change),
        folds: sorted.some(({ fold }) => fold > 0) ? sorted.map(({ fold }) => fold) : null,
    };
}

;// CONCATENATED MODULE: ./src/shellcheck.ts



/**
 * ShellCheck takes some hundredths of a second for most scripts, but hours for a short one with many brackets, and
 * hundreds of megabytes for a long one.
 */
const SECONDS_FOR_SCRIPT = 20;
/** UTF-16 code units. */
const LONGEST_SCRIPT = 32_768;
/** From when a Dockerfile's scripts are asked about until they are given up. */
const SECONDS_FOR_ALL = 60;
const MOST_AT_ONCE = 4;
/** A process takes as long to start as some scripts take to check, so waiting scripts share one. */
const FEWEST_TOGETHER = 4;
const MOST_TOGETHER = 32;
/**
 * The `shellcheck` on the PATH of `env`. Where there is none, scripts stay unchecked, and `say` is told so when the
 * first comes; it is also told how many got no answer (ShellCheck ended with an error, took too long, or would have).
 */
function createShellCheck(env, say) {
    const path = (0,find_on_path/* findOnPath */.a)("shellcheck", env);
    let isSaid = false;
    if (path === null) {
        return {
            async check(scripts) {
                if (scripts.length > 0 && !isSaid) {
                    say("shellcheck.missing");
                    isSaid = true;
                }
                return scripts.map(() => null);
            },
        };
    }
    const ask = createQueue(path, env);
    return {
        async check(scripts) {
            const deadline = performance.now() + SECONDS_FOR_ALL * 1000;
            const answers = await Promise.all(scripts.map((script) => ask(script, deadline)));
            const count = answers.filter((answer) => answer === null).length;
            if (count > 0)
                say("shellcheck.failed", { count, seconds: SECONDS_FOR_SCRIPT, length: LONGEST_SCRIPT });
            return answers;
        },
    };
}
/** Gives a function that has one script checked, by as many processes as there are processors for them. */
function createQueue(path, env) {
    const childEnv = (0,child_env/* childEnvironment */.Qc)(env);
    // Options of the user's own would change the answer, or its form.
    delete childEnv.SHELLCHECK_OPTS;
    const mostAtOnce = Math.min(MOST_AT_ONCE, Math.max(2, (0,external_node_os_.availableParallelism)()));
    /** Many Dockerfiles of one run may hold the same script. */
    const known = new Map();
    let queue = [];
    let program = null;
    let running = 0;
    let canRead = true;
    /**
     * The scripts that the next process gets: one that has to be alone, or half of a fair share of those that wait, so that
     * a share that takes long leaves the other half to the other processes.
     */
    const take = () => {
        const alone = !canRead || queue[0]?.alone === true;
        const half = Math.ceil(queue.length / (2 * mostAtOnce));
        const share = alone ? 1 : Math.min(MOST_TOGETHER, Math.max(FEWEST_TOGETHER, half));
        const end = alone ? 1 : queue.slice(0, share).findIndex((waiting) => waiting.alone);
        return queue.splice(0, end > 0 ? end : share);
    };
    const answer = async (taken) => {
        // Loaded late: child processes are a large part of Node, and a run without scripts needs none.
        program ??= __webpack_require__.e(/* import() */ 132).then(__webpack_require__.bind(__webpack_require__, 5132)).then(({ openShellCheck }) => openShellCheck(path, childEnv));
        const opened = await program;
        const now = performance.now();
        for (const { deadline, resolve } of taken)
            if (deadline <= now)
                resolve(null);
        const [first, ...others] = taken.filter(({ deadline }) => deadline > now);
        if (first === undefined)
            return;
        if (others.length === 0) {
            const left = Math.min(first.deadline - now, SECONDS_FOR_SCRIPT * 1000);
            first.resolve(await opened.checkOne(first.script, left));
            return;
        }
        const together = [first, ...others];
        const { answers, isUnreadable } = await opened.checkFiles(together.map(({ script }) => script));
        if (isUnreadable)
            canRead = false;
        // Last, so that what is too much for ShellCheck keeps nothing else waiting.
        if (answers === null)
            queue = [...queue, ...together.map((waiting) => ({ ...waiting, alone: true }))];
        else
            for (const [index, { resolve }] of together.entries())
                resolve(answers[index] ?? []);
    };
    const start = () => {
        while (running < mostAtOnce && queue.length > 0) {
            const taken = take();
            running += 1;
            void answer(taken).then(() => {
                running -= 1;
                start();
            });
        }
    };
    return (script, deadline) => {
        const found = known.get(script) ?? add(script, deadline);
        known.set(script, found);
        return found;
    };
    function add(script, deadline) {
        if (script.length > LONGEST_SCRIPT)
            return Promise.resolve(null);
        return new Promise((resolve) => {
            queue.push({ script, deadline, resolve, alone: false });
            // All scripts of the same call first.
            if (queue.length === 1)
                queueMicrotask(start);
        });
    }
}

// EXTERNAL MODULE: ./src/write-reports.ts
var write_reports = __webpack_require__(9026);
;// CONCATENATED MODULE: ./src/pipeline.ts



















/**
 * The way through the house: Dockerfile, build, capture, layers, advice, lint, comparison, verdict, report.
 * A build that fails still gives a report. Throws where there is nothing to build, or nothing to build it with.
 */
async function runPipeline(inputs, surroundings) {
    const { workspace, docker, translate, today, log } = surroundings;
    const file = await readBaselineFile(inputs, workspace);
    await (0,write_reports/* removeReports */.C)(workspace, inputs.reportDir);
    const source = await prepareDockerfile(inputs, workspace);
    const dockerfile = source && parseDockerfile(source.text);
    const buildArgs = buildArgValues(inputs.buildArgs, docker.env);
    const secrets = await knownSecrets(inputs, docker.env, workspace);
    const findLintConfig = createFindLintConfig({ named: inputs.lintConfig, workspace, env: docker.env });
    const config = source && (await findLintConfig(source.path));
    const shellCheck = createShellCheck(docker.env, (...said) => log.info(translate(...said)));
    const base = dockerfile && baseImageOf(dockerfile, inputs.target, buildArgs);
    const { createLineRedactor } = createRedactor({ secrets, buildArgs, dockerfile });
    const obtained = await obtainImage(inputs, base, { ...surroundings, redactLine: createLineRedactor() });
    const { build, capture } = obtained;
    const from = { dockerfile, target: inputs.target, buildArgs };
    const image = capture && measureImage({ ...obtained, ...from, capture });
    const advice = adviseOnImage(image, capture, from);
    // After the build: it brings base images along, and knows more of them than the Dockerfile says.
    const findings = await lintBuilt(docker, shellCheck, { ...from, source, config, build, today });
    const limits = lineLimits(from);
    const redactor = createRedactor({ secrets, buildArgs, dockerfile, environment: capture?.image.env ?? [] });
    const reportImage = image && toReportImage(image, nameOf(inputs), redactor);
    const baseline = await obtainBaseline(inputs, { file, source, image, buildArgs, secrets }, surroundings);
    const compared = compareWithBaseline(reportImage, baseline, inputs.maxSizeIncrease);
    const verdict = reachVerdict(inputs, { config, findings, build, image, lineLimits: limits, compared });
    const parts = { inputs, source, dockerfile, findings, advice, build, capture, image, reportImage, verdict };
    return {
        report: toReport({ ...parts, compared, lineLimits: limits, redactor, translate }),
        files: image?.files ? toHtmlFiles(image.files, redactor.redact) : null,
    };
}


/***/ }),

/***/ 7031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ openRegular)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Opens a regular file for reading; null for anything else, at once: opening a named pipe would wait for its writer.
 * Throws what the file system says, with its `code`.
 */
function openRegular(path, flags = 0) {
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | flags);
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
    const close = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    if (stat.isFile())
        return { fd, size: stat.size, close };
    close();
    return null;
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


/***/ }),

/***/ 46:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ parseJsonLines),
/* harmony export */   P$: () => (/* binding */ strings),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** Narrow reads of JSON from outside: a value of another kind than the one asked for reads as absent. */
function parseJson(source) {
    try {
        return JSON.parse(source);
    }
    catch {
        return null;
    }
}
/** One JSON object a line, as docker prints rows for `--format '{{json .}}'`; empty lines are passed over. */
function parseJsonLines(source) {
    return source
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => record(parseJson(line)));
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function record(value) {
    return isRecord(value) ? value : {};
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function strings(value) {
    return list(value).filter((item) => typeof item === "string");
}
/** Null for the empty string too. */
function text(value) {
    return typeof value === "string" && value !== "" ? value : null;
}
/** A whole number of at least zero. */
function integer(value) {
    return Number.isSafeInteger(value) && value >= 0 ? value : null;
}
function number(value) {
    return typeof value === "number" && Number.isFinite(value) ? value : null;
}


/***/ })

};
