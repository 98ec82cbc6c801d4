export const id = 944;
export const ids = [944];
export const modules = {

/***/ 3020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ parseDockerfile)
});

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
    text: /^/,
    texts: /^/,
    switch: /^(?:true|false)$/i,
    duration: /^(?:[-+]?(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+|[-+]?0)?$/,
    count: /^(?:\+?\d{1,10}|-0+)?$/,
    network: /^(?:default|host|none)?$/,
};
function list(names) {
    return names.map((name) => `--${name}`).join(", ");
}
function checkValue({ name, value }, kind, keyword) {
    if (value === null) {
        return kind === "switch" ? null : { key: "syntax.flag.value", values: { flag: name, keyword } };
    }
    if (legalValues[kind].test(value))
        return null;
    return { key: "syntax.flag.illegal", values: { flag: name, keyword, kind, value } };
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
            const values = { keyword, flag: flag.name };
            detail =
                names.length === 0
                    ? { key: "syntax.flag.unknownOfNone", values }
                    : { key: "syntax.flag.unknown", values: { ...values, names: list(names) } };
        }
        else if (kind !== "texts" && seen.has(flag.name)) {
            detail = { key: "syntax.flag.twice", values: { keyword, flag: flag.name } };
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
    "open-quote": "syntax.openQuote",
    "bad-substitution": "syntax.substitution",
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
        const values = { keyword: instruction.keyword, word: shown };
        const detail = { key: details[problem], values };
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
    ADD: { least: 2, usage: "syntax.takes.ADD" },
    ARG: { least: 1, usage: "syntax.takes.ARG" },
    COPY: { least: 2, usage: "syntax.takes.COPY" },
    ENV: { least: 1, usage: "syntax.takes.ENV" },
    EXPOSE: { least: 1, usage: "syntax.takes.EXPOSE" },
    FROM: { least: 1, usage: "syntax.takes.FROM" },
    HEALTHCHECK: { least: 1, usage: "syntax.takes.HEALTHCHECK" },
    LABEL: { least: 1, usage: "syntax.takes.LABEL" },
    MAINTAINER: { least: 1, usage: "syntax.takes.MAINTAINER" },
    ONBUILD: { least: 1, usage: "syntax.takes.ONBUILD" },
    SHELL: { least: 1, usage: "syntax.takes.SHELL" },
    STOPSIGNAL: { least: 1, usage: "syntax.takes.STOPSIGNAL" },
    USER: { least: 1, usage: "syntax.takes.USER" },
    VOLUME: { least: 1, usage: "syntax.takes.VOLUME" },
    WORKDIR: { least: 1, usage: "syntax.takes.WORKDIR" },
};
const instructionNames = [...Object.keys(requirements), ...wordless].sort();
function checkFrom(instruction, syntax) {
    const [, as, name] = instruction.args;
    if (as === undefined)
        return;
    if (instruction.args.length !== 3 || as.value.toUpperCase() !== "AS" || name === undefined) {
        syntax({ key: "syntax.from" }, instruction.range);
    }
    else if (!/^[a-z][a-z0-9-_.]*$/.test(name.value.toLowerCase())) {
        syntax({ key: "syntax.stageName", values: { name: name.value } }, name.range);
    }
}
function checkHealthcheck(instruction, syntax) {
    const [type, rest] = instruction.args;
    if (type === undefined)
        return;
    const kind = type.value.toUpperCase();
    if (kind === "NONE") {
        if (rest !== undefined)
            syntax({ key: "syntax.healthcheck.none" }, rest.range);
    }
    else if (kind !== "CMD") {
        syntax({ key: "syntax.healthcheck.type", values: { type: type.value } }, type.range);
    }
    else if (instruction.inner?.args.length === 0) {
        syntax({ key: "syntax.healthcheck.command" }, instruction.range);
    }
}
function checkCopy(instruction, syntax) {
    const destination = instruction.args.at(-1);
    if (instruction.form === "shell" && destination !== undefined && isHeredocMarker(destination.value)) {
        const values = { keyword: instruction.keyword };
        syntax({ key: "syntax.copyToHeredoc", values }, destination.range);
    }
}
function checkVolume(instruction, syntax) {
    for (const path of instruction.args) {
        if (path.value === "")
            syntax({ key: "syntax.emptyVolume" }, path.range);
    }
}
function checkPairs(instruction, syntax) {
    for (const pair of instruction.pairs) {
        if (pair.key !== "")
            continue;
        syntax({ key: "syntax.pair.name", values: { keyword: instruction.keyword } }, pair.range);
    }
}
/** Reports what BuildKit refuses once the instruction's words are known: wrong counts, flags and names. */
function checkInstruction(instruction, escapeCharacter, report) {
    const { keyword, range } = instruction;
    const add = (code, detail, place) => report({ code, detail, range: place });
    const syntax = (detail, place) => add("invalid-syntax", detail, place);
    const required = Object.hasOwn(requirements, keyword) ? requirements[keyword] : undefined;
    if (required === undefined && !wordless.includes(keyword)) {
        const values = { keyword, names: instructionNames.join(", ") };
        add("unknown-instruction", { key: "syntax.unknown", values }, instruction.keywordRange);
        return;
    }
    checkFlags(instruction, report);
    if (required !== undefined && instruction.args.length < required.least) {
        add("missing-arguments", { key: required.usage }, range);
    }
    if (keyword === "FROM")
        checkFrom(instruction, syntax);
    if (keyword === "HEALTHCHECK")
        checkHealthcheck(instruction, syntax);
    if (keyword === "SHELL" && instruction.form === "shell" && instruction.args.length > 0) {
        syntax({ key: "syntax.takes.SHELL" }, range);
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
        const values = { keyword: inner.keyword };
        add("invalid-trigger", { key: "syntax.trigger", values }, inner.range);
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
            report({ key: "syntax.directive.twice", values: { name } }, line);
            return false;
        }
        seen.add(name);
        if (name !== "escape")
            return !isSpace(text.charCodeAt(line.start));
        if (afterShebang)
            return false;
        if (value !== "\\" && value !== "`") {
            report({ key: "syntax.directive.escape", values: { value } }, line);
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
            const detail = { key: "syntax.pair.value", values: { keyword, name: pair.key } };
            source.report({ code: "invalid-syntax", detail, range: pair.range });
        }
        return [pair];
    }
    const pairs = words.map((word) => toKeyValue(joined, word));
    for (const pair of pairs) {
        if (pair.value !== null)
            continue;
        const detail = { key: "syntax.pair.equals", values: { keyword, name: pair.key } };
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
            const detail = { key: "syntax.json", values: { keyword } };
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/dockerfile/check-mount.ts

const TYPES = ["bind", "cache", "tmpfs", "secret", "ssh"];
const SWITCHES = new Set(["ro", "readonly", "rw", "readwrite", "required"]);
const KEYS = [
    "type",
    "target",
    "dst",
    "destination",
    "source",
    "src",
    "from",
    "id",
    "sharing",
    "ro",
    "readonly",
    "rw",
    "readwrite",
    "mode",
    "uid",
    "gid",
    "size",
    "required",
    "env",
];
/** The keys that not every type of mount has. */
const TYPES_WITH = {
    gid: ["cache", "secret", "ssh"],
    mode: ["cache", "secret", "ssh"],
    required: ["secret", "ssh"],
    sharing: ["cache"],
    size: ["tmpfs"],
    uid: ["cache", "secret", "ssh"],
};
const BOOLEAN = {
    isLegal: (value) => /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(value),
    kind: "switch",
};
const ID = {
    isLegal: (value) => /^\d{1,20}$/.test(value) && Number(value) < 2 ** 32,
    kind: "id",
};
const VALUES = {
    gid: ID,
    mode: {
        isLegal: (value) => /^[0-7]{1,22}$/.test(value) && Number.parseInt(value, 8) < 2 ** 32,
        kind: "mode",
    },
    readonly: BOOLEAN,
    readwrite: BOOLEAN,
    required: BOOLEAN,
    ro: BOOLEAN,
    rw: BOOLEAN,
    sharing: {
        isLegal: (value) => /^(?:shared|private|locked)$/i.test(value),
        kind: "sharing",
    },
    size: {
        isLegal: (value) => /^\+?(?:[\d_]+(?:\.[\d_]*)?|\.[\d_]+)(?:e[-+]?\d+)? ?(?:b|[kmgtp](?:i?b)?)?$/i.test(value),
        kind: "size",
    },
    uid: ID,
    type: { isLegal: (value) => TYPES.includes(value.toLowerCase()), kind: "type" },
};
/**
 * Says what BuildKit refuses in the value of a RUN's `--mount`; null where it takes it, or where a variable decides.
 * Source: https://docs.docker.com/reference/dockerfile/#run---mount, and what BuildKit says of each case.
 *
 * @param inRoot whether the RUN's working folder is `/`, as far as the file says
 */
function mountProblem({ value }, inRoot) {
    // Quotes that are left belong to a list with commas in its values.
    if (value === null || value.includes('"'))
        return null;
    if (value === "")
        return { key: "syntax.mount.value" };
    const given = new Map([["type", "bind"]]);
    for (const field of value.split(",")) {
        const equals = field.indexOf("=");
        const key = (equals === -1 ? field : field.slice(0, equals)).toLowerCase();
        const text = equals === -1 ? null : field.slice(equals + 1);
        const problem = fieldProblem(key, text, given.get("type") ?? "");
        if (problem !== null)
            return problem;
        given.set(key === "dst" || key === "destination" ? "target" : key, text ?? "true");
    }
    return wholeProblem(given, inRoot);
}
function fieldProblem(key, value, type) {
    const shown = JSON.stringify(cut(key));
    if (value === null && !SWITCHES.has(key))
        return { key: "syntax.mount.pair", values: { name: shown } };
    if (!KEYS.includes(key))
        return { key: "syntax.mount.key", values: { name: shown, names: KEYS.join(", ") } };
    if (key === "from" && value?.includes("$") === true) {
        return { key: "syntax.mount.from" };
    }
    // BuildKit reads the list in its order.
    if ((key === "size" || key === "required") && isLiteral(type) && !isFor(key, type))
        return notFor(key, type);
    const rule = Object.hasOwn(VALUES, key) ? VALUES[key] : undefined;
    if (value === null || rule === undefined || !isLiteral(value) || rule.isLegal(value))
        return null;
    const shownValue = JSON.stringify(cut(value));
    return { key: "syntax.mount.illegal", values: { name: key, kind: rule.kind, value: shownValue } };
}
function wholeProblem(given, inRoot) {
    const type = given.get("type")?.toLowerCase() ?? "";
    if (!isLiteral(type))
        return null;
    const stray = ["sharing", "mode", "uid", "gid"].find((key) => given.has(key) && !isFor(key, type));
    if (stray !== undefined)
        return notFor(stray, type);
    if (type === "secret") {
        const isNamed = ["id", "source", "src", "target"].some((key) => (given.get(key) ?? "") !== "");
        return isNamed ? null : { key: "syntax.mount.secret" };
    }
    if (type === "ssh")
        return null;
    const target = given.get("target") ?? "";
    if (!isLiteral(target))
        return null;
    if (target === "" && inRoot) {
        return { key: "syntax.mount.noTarget", values: { type } };
    }
    const isRelative = !target.startsWith("/") && !/^[A-Za-z]:/.test(target);
    const isRoot = target === "/" || (inRoot && isRelative && external_node_path_.posix.resolve("/", target) === "/");
    return isRoot ? { key: "syntax.mount.root", values: { type } } : null;
}
function isFor(key, type) {
    return TYPES_WITH[key]?.includes(type.toLowerCase()) === true;
}
function notFor(key, type) {
    const types = TYPES_WITH[key]?.join(", ") ?? "";
    return { key: "syntax.mount.notFor", values: { name: key, types, type: type.toLowerCase() } };
}
/** No variable, and nothing that is escaped. */
function isLiteral(value) {
    return !/[$\\]/.test(value);
}
function cut(text) {
    return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

;// CONCATENATED MODULE: ./src/dockerfile/platforms-and-signals.ts
/** What containerd knows by one word: https://pkg.go.dev/github.com/containerd/platforms#Parse */
const SYSTEMS_AND_PROCESSORS = new Set(("aix android darwin dragonfly freebsd hurd illumos ios js linux macos nacl netbsd openbsd plan9 " +
    "solaris windows zos 386 aarch64 amd64 amd64p32 arm arm64 arm64be armbe armel armhf i386 loong64 " +
    "mips mips64 mips64le mips64p32 mips64p32le mipsle ppc ppc64 ppc64le riscv riscv64 s390 s390x " +
    "sparc sparc64 wasm x86-64 x86_64").split(" "));
/** Whether BuildKit reads the value of FROM's `--platform`, which holds no variable. Empty is as if it were not there. */
function isPlatform(value) {
    if (value === "")
        return true;
    const [system = "", ...others] = value.split("/");
    const name = /^([\w-]+)(?:\([\w.+-]*\))?$/.exec(system)?.[1];
    if (name === undefined || others.length > 2 || !others.every((part) => /^[\w.-]+$/.test(part)))
        return false;
    return others.length > 0 || SYSTEMS_AND_PROCESSORS.has(name.toLowerCase());
}
const SIGNALS = new Set(("ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP " +
    "SYS TERM TRAP TSTP TTIN TTOU URG USR1 USR2 VTALRM WINCH XCPU XFSZ").split(" "));
/** Whether BuildKit takes the value for a signal: any number but 0, or one of Linux's names, with SIG or without. */
function isSignal(value) {
    if (/^[-+]?\d{1,18}$/.test(value))
        return Number(value) !== 0;
    const name = value.toUpperCase().replace(/^SIG/, "");
    return SIGNALS.has(name) || /^RT(?:MIN(?:\+(?:[1-9]|1[0-5]))?|MAX(?:-(?:[1-9]|1[0-4]))?)$/.test(name);
}

;// CONCATENATED MODULE: ./src/dockerfile/value-check.ts


/**
 * Reports the values that BuildKit refuses although the instruction reads well: mounts, platforms and signals. Asked in
 * the order of the file. What ONBUILD holds is looked at only by the build that it runs in, and what a variable stands
 * for is not known here.
 */
function createValueCheck(report) {
    /** The stages that have set a working folder; the one of an outside image is taken for `/`, which nearly all have. */
    const withFolder = new Set();
    let name = null;
    let inRoot = true;
    const add = (detail, range) => report({ code: "invalid-value", detail, range });
    return (instruction) => {
        const { keyword, args, flags } = instruction;
        if (keyword === "FROM") {
            const [image, as, given] = args;
            inRoot =
                image === undefined || !(image.value.includes("$") || withFolder.has(image.value.toLowerCase()));
            name = as?.value.toUpperCase() === "AS" ? (given?.value.toLowerCase() ?? null) : null;
        }
        else if (keyword === "WORKDIR")
            inRoot = false;
        if (!inRoot && name !== null)
            withFolder.add(name);
        for (const flag of flags) {
            if (keyword === "RUN" && flag.name === "mount") {
                const problem = mountProblem(flag, inRoot);
                if (problem !== null)
                    add(problem, flag.range);
            }
            else if (keyword === "FROM" && flag.name === "platform" && !isFine(flag.value, isPlatform)) {
                add({ key: "syntax.platform", values: { value: flag.value ?? "" } }, flag.range);
            }
        }
        const [signal] = keyword === "STOPSIGNAL" ? args : [];
        if (signal !== undefined && !isFine(unquoted(signal.value), isSignal)) {
            add({ key: "syntax.signal", values: { value: signal.value } }, signal.range);
        }
    };
}
function isFine(value, isLegal) {
    return value === null || /[$\\"']/.test(value) || isLegal(value);
}
function unquoted(value) {
    return value.replace(/^(["'])([^"']*)\1$/, "$2");
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
            const detail = { key: "syntax.heredoc", values: { name: marker.name } };
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
        const detail = { key: "syntax.longLine", values: { most: longestLine } };
        report({ code: "line-too-long", detail, range });
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
    const checkValues = createValueCheck(report);
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
            const detail = { key: "syntax.continuation" };
            report({ code: "invalid-syntax", detail, range: { start, end: logical.end } });
            continue;
        }
        checkInstruction(bare, escapeCharacter, report);
        checkValues(bare);
        instructions.push(readHeredocs(text, reader, logical, bare, report));
    }
    if (instructions.length === 0) {
        report({
            code: "empty",
            detail: { key: "syntax.empty" },
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


/***/ }),

/***/ 9706:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ decodeDockerfile),
/* harmony export */   u: () => (/* binding */ MAX_DOCKERFILE_BYTES)
/* harmony export */ });
/* harmony import */ var _line_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6403);

/** The largest Dockerfile that is read, in bytes (1 MiB). */
const MAX_DOCKERFILE_BYTES = 1_048_576;
/** The text before the first byte that no UTF-8 text can have there. */
function goodText(bytes) {
    const decode = (length) => {
        try {
            const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
            return decoder.decode(bytes.subarray(0, length), { stream: true });
        }
        catch {
            return null;
        }
    };
    // A decoder in stream mode holds back a character that is cut off, and every longer start than a bad one is bad.
    let good = 0;
    let bad = bytes.length + 1;
    while (bad - good > 1) {
        const middle = (good + bad) >> 1;
        if (decode(middle) === null)
            bad = middle;
        else
            good = middle;
    }
    return decode(good) ?? "";
}
function describeBadByte(bytes, path) {
    const before = goodText(bytes);
    const offset = new TextEncoder().encode(before).length;
    const { line } = (0,_line_index_js__WEBPACK_IMPORTED_MODULE_0__/* .createLineIndex */ .r)(before).position(before.length);
    const hex = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, "0");
    return { key: "error.dockerfile.notUtf8", values: { path, byte: hex, offset, line } };
}
/**
 * Turns a Dockerfile's bytes into text, the byte-order mark kept, or says why they are none.
 *
 * @param path how messages name the file
 */
function decodeDockerfile(bytes, path) {
    if (bytes.length > MAX_DOCKERFILE_BYTES) {
        const values = { path, bytes: bytes.length };
        return { ok: false, problem: { key: "error.dockerfile.tooLarge", values } };
    }
    let text;
    try {
        text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return { ok: false, problem: describeBadByte(bytes, path) };
    }
    const zero = text.indexOf("\0");
    if (zero >= 0) {
        const { line } = (0,_line_index_js__WEBPACK_IMPORTED_MODULE_0__/* .createLineIndex */ .r)(text).position(zero);
        return { ok: false, problem: { key: "error.dockerfile.nul", values: { path, line } } };
    }
    if (text.replace("\uFEFF", "").trim() === "") {
        return { ok: false, problem: { key: "error.dockerfile.empty", values: { path } } };
    }
    return { ok: true, text };
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

/***/ 8889:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ createRuleContext)
});

// EXTERNAL MODULE: ./src/dockerfile/stages.ts
var stages = __webpack_require__(9931);
// EXTERNAL MODULE: ./src/dockerfile/variables.ts
var variables = __webpack_require__(1763);
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
const NAMES = /^[A-Za-z0-9]+(?:[ \t]*,[ \t]*[A-Za-z0-9]+)*/;
/**
 * What somebody writes who means one of these: `hadolint ignore DL3006`, `hadolint: ignore=…`, `hadolint DL3006`, and the
 * program's name left out or misspelt.
 */
const ALMOST = [
    /^#[ \t]*hadolint(?:[ \t]*[:-][ \t]*|[ \t]+)(?:(?:global|stage)[ \t]+)?(?:ignored?|disabled?|skip)(?:$|[ \t]*[:=]|[ \t]+(?:DL|SC|LR)\d)/i,
    /^#[ \t]*hadolint[ \t:=-]{1,9}(?:DL|SC|LR)\d/i,
    /^#[ \t]*(?:[\w-]{1,20}[: \t][ \t]*)?(?:(?:global|stage)[ \t]+)?ignore[ \t]*[:=][ \t]*(?:DL|LR)\d/i,
];
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
        return ALMOST.some((form) => form.test(text)) ? { kind: "malformed" } : null;
    const [{ length }, program, scope, keyword] = begin;
    if (program !== "hadolint")
        return { kind: "malformed" };
    const rest = text.slice(length);
    if (keyword === "shell" && scope === undefined) {
        const shell = /^[^\s#]+/.exec(rest)?.[0];
        return shell === undefined ? { kind: "malformed" } : { kind: "shell", shell };
    }
    const reach = scope === undefined ? "here" : { global: "file", stage: "stage" }[scope];
    const names = NAMES.exec(rest)?.[0];
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
/** Whether the comment is nearly a check comment: `# check skip=A`, `# check: skip=A`. */
function isAlmostCheck(comment) {
    return /^#[ \t]*check[ \t:]{1,9}(?:skip|error|experimental)[ \t]*=/i.test(comment);
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

// EXTERNAL MODULE: ./src/dockerfile/joined-text.ts
var joined_text = __webpack_require__(3001);
// EXTERNAL MODULE: ./src/lint/run-script.ts
var run_script = __webpack_require__(7878);
;// CONCATENATED MODULE: ./src/lint/pragmas/script-comments.ts


/** The lines that are comments in the here-documents that shells run, in the order of the file. */
function* scriptComments({ instructions, text }) {
    for (const run of instructions.map(runOf)) {
        const document = run === null ? null : (0,run_script/* scriptDocument */.pH)(run);
        if (document === null)
            continue;
        const { start, end } = document.body;
        for (const { 0: line, index } of text.slice(start, end).matchAll(/^[ \t]*#.*/gm)) {
            const at = start + index;
            yield { range: { start: at + line.search(/\S/), end: at + line.trimEnd().length }, end: end - 1 };
        }
    }
}
const BEHIND = /(?<=\s)#[ \t]*hadolint[ \t]+(?:(?:global|stage)[ \t]+)?ignore[ \t]*=[\w \t,]*(?!["'\w \t,])/g;
/** Ignore comments behind the commands of a RUN, where nobody looks for them. */
function* commentsBehindCommands({ instructions }) {
    for (const run of instructions.map(runOf)) {
        if (run === null || run.form === "json")
            continue;
        for (const { 0: comment, index } of run.body.text.matchAll(BEHIND)) {
            yield (0,joined_text/* toFileRange */.vS)(run.body, index, index + comment.trimEnd().length);
        }
    }
}
function runOf(instruction) {
    const run = instruction.keyword === "ONBUILD" ? instruction.inner : instruction;
    return run?.keyword === "RUN" ? run : null;
}

;// CONCATENATED MODULE: ./src/lint/pragmas/read-pragmas.ts



/** What BuildKit takes instead of the file's own directive. */
const CHECK_BUILD_ARG = "BUILDKIT_DOCKERFILE_CHECK";
/**
 * Finds what the comments of a file tell the linter. A comment belongs to the instruction below it, as BuildKit has it:
 * other comments and blank lines may stand between, an empty comment may not. (hadolint wants it on the line before, and
 * passes over those inside a continued instruction or a here-document; here those belong to the next line of it.)
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
            addIgnore(pragma, scopeOf(pragma.reach, comment, owner), range);
        }
    };
    const addIgnore = ({ names }, scope, range) => {
        if (scope === null)
            refuse("misplaced", range);
        else {
            const [all] = names.filter(isAll);
            if (all?.range)
                refuse("all", all.range);
            ignores.push({ dialect: "hadolint", scope, names: names.filter((rule) => !isAll(rule)), range });
        }
    };
    const read = (comment, owner) => {
        const { start, end } = comment.range;
        const text = dockerfile.text.slice(start, end);
        const checked = checkValueOf(text);
        const pragma = readHadolintComment(text, start);
        if (checked !== null)
            readCheck(checked.value, start + checked.at, comment, owner);
        else if (isAlmostCheck(text))
            refuse("malformed", comment.range);
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
    const readScripts = () => {
        const lineInScript = createLinesBelow(dockerfile);
        for (const { range, end } of scriptComments(dockerfile)) {
            const pragma = readHadolintComment(dockerfile.text.slice(range.start, range.end), range.start);
            if (pragma?.kind === "malformed")
                refuse("malformed", range);
            else if (pragma?.kind === "shell")
                refuse("misplaced", range);
            else if (pragma !== null) {
                const everywhere = pragma.reach === "file" ? { kind: "file" } : null;
                addIgnore(pragma, pragma.reach === "here" ? lineInScript(range.end, end) : everywhere, range);
            }
        }
        for (const range of commentsBehindCommands(dockerfile))
            refuse("misplaced", range);
    };
    const lineBelow = createLinesBelow(dockerfile);
    readDirectives();
    const owners = createOwners(dockerfile, stages);
    const directives = new Set(dockerfile.directives.map(({ range }) => range.start));
    for (const comment of dockerfile.comments) {
        if (!directives.has(comment.range.start))
            read(comment, owners(comment));
    }
    readScripts();
    return { ignores, shells, check, broken };
}
function isAll({ name }) {
    return name.toLowerCase() === "all";
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
    let shell = atStart === undefined ? wordsOf(inherited) : [atStart];
    let at = 0;
    const words = (instruction) => {
        for (; at < stage.instructions.length; at += 1) {
            const next = stage.instructions[at];
            if (next === undefined || next.range.start > instruction.range.start)
                break;
            if (next.keyword === "SHELL")
                shell = wordsOf(next);
            const pragma = pragmas.get(next);
            if (pragma !== undefined)
                shell = [pragma];
        }
        return shell;
    };
    return { words, isWindows: (instruction) => words(instruction).some(isWindowsName) };
}
function wordsOf(shell) {
    return shell?.args.map(({ value }) => value) ?? [];
}
function isWindowsName(shell) {
    return /(?:^|[\\/])(?:powershell|pwsh|cmd)(?:\.exe)?$/i.test(shell);
}

// EXTERNAL MODULE: ./src/lint/stage-finder.ts
var stage_finder = __webpack_require__(4652);
// EXTERNAL MODULE: ./src/dockerfile/expand.ts
var expand = __webpack_require__(1424);
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
function createRuleContext(input) {
    const { dockerfile, buildArgs } = input;
    const staged = (0,stages/* toStages */.Jb)(dockerfile);
    const globals = (0,variables/* globalArgs */.J7)(staged, buildArgs, dockerfile.escape);
    const finder = (0,stage_finder/* createStageFinder */.b)(staged.stages);
    const pragmas = readPragmas(dockerfile, staged, buildArgs);
    const baseImage = memoize((stage) => {
        const image = expandFully(stage.image, (0,variables/* toLookup */.Qg)(globals), dockerfile.escape);
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
            const commands = readable ? (0,run_script/* runCommands */.aK)(dockerfile, run) : [];
            const script = readable ? (0,run_script/* scriptOf */.Fl)(dockerfile, run) : null;
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


/***/ }),

/***/ 7878:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ fileText),
/* harmony export */   Fl: () => (/* binding */ scriptOf),
/* harmony export */   aK: () => (/* binding */ runCommands),
/* harmony export */   pH: () => (/* binding */ scriptDocument)
/* harmony export */ });
/* harmony import */ var _dockerfile_joined_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3001);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8108);


/**
 * The simple commands that a RUN (or CMD, ENTRYPOINT) runs: of its line, of the exec form, or of a here-document.
 * The shell of the stage must be POSIX-like; that is for the caller to know.
 */
function runCommands(dockerfile, run) {
    if (run.form === "json")
        return (0,_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .execCommands */ .Ue)(execWords(dockerfile, run), run.range);
    const script = scriptOf(dockerfile, run);
    return script === null ? [] : (0,_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .shellCommands */ .hf)(script.text, (start, end) => (0,_dockerfile_joined_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toFileRange */ .vS)(script, start, end));
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
    const [first] = run.heredocs;
    if (first === undefined)
        return run.body;
    if (isOnlyMarker(run)) {
        return isForOtherProgram(first) ? null : fileText(dockerfile.text, first.body.start, first.body.end);
    }
    // Each from the line end before the body, which is part of the script too.
    const documents = run.heredocs.map(({ body, terminator }) => lines(dockerfile.text, body.start - 1, terminator.end));
    return (0,_dockerfile_joined_text_js__WEBPACK_IMPORTED_MODULE_1__/* .createJoinedText */ .pT)([...piecesOf(run.body), ...documents.flat()]);
}
/** The here-document whose body is the script of a RUN; null where there is none, or where no shell reads it. */
function scriptDocument(run) {
    const [first] = run.heredocs;
    return first === undefined || !isOnlyMarker(run) || isForOtherProgram(first) ? null : first;
}
function isOnlyMarker({ body }) {
    return /^\d*<<-?[^<\s]+$/.test(body.text.trim());
}
/** A body that begins with `#!` is run by the program named there. */
function isForOtherProgram(heredoc) {
    const shebang = /^#!\s*(\S+)(?:[ \t]+(\S+))?/.exec(heredoc.content);
    if (shebang === null)
        return false;
    const program = shebang[1]?.endsWith("/env") === true ? shebang[2] : shebang[1];
    return program === undefined || !(0,_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .isPosixShell */ .mJ)(program);
}
function piecesOf(joined) {
    return joined.segments.map(({ at, offset }, index) => ({
        text: joined.text.slice(at, joined.segments[index + 1]?.at ?? joined.text.length),
        offset,
    }));
}
/** A stretch of the file without the CR of its line ends. */
function fileText(text, start, end) {
    return (0,_dockerfile_joined_text_js__WEBPACK_IMPORTED_MODULE_1__/* .createJoinedText */ .pT)(lines(text, start, end));
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


/***/ }),

/***/ 4610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ toDisplayPath),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   n_: () => (/* binding */ readDockerfile),
/* harmony export */   xX: () => (/* binding */ statOrNull)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _dockerfile_validate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9706);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6236);




/**
 * The text of a Dockerfile, its byte-order mark kept; null where there is no such file. Throws an InputError where
 * something else is there: a folder, a device, a file that is too large or no UTF-8 text. Synchronous: Node takes longer
 * to load `fs/promises` than to read such a file.
 *
 * @param displayPath how messages name the file
 */
function readDockerfile(path, displayPath) {
    const entry = statOrNull(path, displayPath);
    if (entry === null)
        return null;
    if (!entry.isFile()) {
        const key = entry.isDirectory() ? "error.dockerfile.directory" : "error.dockerfile.notRegular";
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d({ key, values: { path: displayPath } });
    }
    // Asked before reading: a huge file is refused without being held in memory.
    if (entry.size > _dockerfile_validate_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DOCKERFILE_BYTES */ .u) {
        const values = { path: displayPath, bytes: entry.size };
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d({ key: "error.dockerfile.tooLarge", values });
    }
    const decoded = (0,_dockerfile_validate_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeDockerfile */ .Z)(readBytes(path, displayPath), displayPath);
    if (!decoded.ok)
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d(decoded.problem);
    return decoded.text;
}
/** What is at the path, links followed; null where nothing is. Throws an InputError where that can't be told. */
function statOrNull(path, displayPath = path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false }) ?? null;
    }
    catch (error) {
        const code = error.code;
        if (code === "ENOTDIR")
            return null;
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d({ key: "error.file.cannotRead", values: { path: displayPath, code: String(code) } });
    }
}
/** Throws an InputError where the file can't be read. */
function readBytes(path, displayPath) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch (error) {
        const code = String(error.code);
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d({ key: "error.file.cannotRead", values: { path: displayPath, code } });
    }
}
/** The path relative to a folder where it lies inside it, else as it is; with forward slashes. */
function toDisplayPath(folder, path) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    const shown = inside === ".." || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) ? path : inside;
    // The folder itself would read as nothing at all.
    return shown === "" ? "." : shown.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
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
