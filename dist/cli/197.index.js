export const id = 197;
export const ids = [197,13];
export const modules = {

/***/ 4158:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Balena Ltd.
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *    http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 *
 * ------------------------------------------------------------------------
 *
 * Copyright 2018 Zeit, Inc.
 * Licensed under the MIT License. See file LICENSE.md for a full copy.
 *
 * ------------------------------------------------------------------------
 */

/**
 * This module implements the [dockerignore
 * spec](https://docs.docker.com/engine/reference/builder/#dockerignore-file),
 * closely following Docker's (Moby) Golang implementation:
 * https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go
 * https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go
 * https://github.com/moby/moby/blob/v19.03.8/pkg/archive/archive.go#L825
 *
 * Something the spec is not clear about, but we discovered by reading source code
 * and testing against the "docker build" command, is the handling of backslashes and
 * forward slashes as path separators and escape characters in the .dockerignore file
 * across platforms including Windows, Linux and macOS:
 *
 * * On Linux and macOS, only forward slashes can be used as path separators in the
 *   .dockerignore file, and the backslash works as an escape character.
 * * On Windows, both forward slashes and backslashes are allowed as path separators
 *   in the .dockerignore file, and the backslash is not used as an escape character.
 *
 * This is consistent with how Windows works generally: both forward slashes and
 * backslashes are accepted as path separators by the cmd.exe Command Prompt or
 * PowerShell, and by library functions like the Golang filepath.Clean or the
 * Node.js path.normalize.
 *
 * Similarly, path strings provided to the IgnoreBase.ignores() and IgnoreBase.filter()
 * methods can use either forward slashes or backslashes as path separators on Windows,
 * but only forward slashes are accepted as path separators on Linux and macOS.
 */

const path = __webpack_require__(6928);

const factory = options => new IgnoreBase(options); // https://github.com/kaelzhang/node-ignore/blob/5.1.4/index.js#L538-L539
// Fixes typescript module import


factory.default = factory;
module.exports = factory;

function make_array(subject) {
  return Array.isArray(subject) ? subject : [subject];
}

const REGEX_TRAILING_SLASH = /(?<=.)\/$/;
const REGEX_TRAILING_BACKSLASH = /(?<=.)\\$/;
const REGEX_TRAILING_PATH_SEP = path.sep === '\\' ? REGEX_TRAILING_BACKSLASH : REGEX_TRAILING_SLASH;
const KEY_IGNORE = typeof Symbol !== 'undefined' ? Symbol.for('dockerignore') : 'dockerignore'; // An implementation of Go's filepath.Clean
// https://golang.org/pkg/path/filepath/#Clean
// https://github.com/golang/go/blob/master/src/path/filepath/path.go
// Note that, like Go, on Windows this function converts forward slashes
// to backslashes.

function cleanPath(file) {
  return path.normalize(file).replace(REGEX_TRAILING_PATH_SEP, '');
} // Javascript port of Golang's filepath.ToSlash
// https://golang.org/pkg/path/filepath/#ToSlash
// https://github.com/golang/go/blob/master/src/path/filepath/path.go
// Convert any OS-specific path separator to '/'. Backslash is converted
// to forward slash on Windows, but not on Linux/macOS.
// Note that both forward slashes and backslashes are valid path separators on
// Windows. As a result, code such as `pattern.split(path.sep).join('/')` fails
// on Windows when forward slashes are used as path separators.


function toSlash(file) {
  if (path.sep === '/') {
    return file;
  }

  return file.replace(/\\/g, '/');
} // Javascript port of Golang's filepath.FromSlash
// https://github.com/golang/go/blob/master/src/path/filepath/path.go


function fromSlash(file) {
  if (path.sep === '/') {
    return file;
  }

  return file.replace(/\//g, path.sep);
}

class IgnoreBase {
  constructor({
    // https://github.com/kaelzhang/node-ignore/blob/5.1.4/index.js#L372
    ignorecase = true
  } = {}) {
    this._rules = [];
    this._ignorecase = ignorecase;
    this[KEY_IGNORE] = true;

    this._initCache();
  }

  _initCache() {
    this._cache = {};
  } // @param {Array.<string>|string|Ignore} pattern


  add(pattern) {
    this._added = false;

    if (typeof pattern === 'string') {
      pattern = pattern.split(/\r?\n/g);
    }

    make_array(pattern).forEach(this._addPattern, this); // Some rules have just added to the ignore,
    // making the behavior changed.

    if (this._added) {
      this._initCache();
    }

    return this;
  } // legacy


  addPattern(pattern) {
    return this.add(pattern);
  }

  _addPattern(pattern) {
    // https://github.com/kaelzhang/node-ignore/issues/32
    if (pattern && pattern[KEY_IGNORE]) {
      this._rules = this._rules.concat(pattern._rules);
      this._added = true;
      return;
    }

    if (this._checkPattern(pattern)) {
      const rule = this._createRule(pattern.trim());

      if (rule !== null) {
        this._added = true;

        this._rules.push(rule);
      }
    }
  }

  _checkPattern(pattern) {
    // https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go#L34-L40
    return pattern && typeof pattern === 'string' && pattern.indexOf('#') !== 0 && pattern.trim() !== "";
  }

  filter(paths) {
    return make_array(paths).filter(path => this._filter(path));
  }

  createFilter() {
    return path => this._filter(path);
  }

  ignores(path) {
    return !this._filter(path);
  } // https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go#L41-L53
  // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L29-L55


  _createRule(pattern) {
    const origin = pattern;
    let negative = false; // > An optional prefix "!" which negates the pattern;
    // https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go#L43-L46

    if (pattern[0] === '!') {
      negative = true;
      pattern = pattern.substring(1).trim();
    } // https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go#L47-L53


    if (pattern.length > 0) {
      pattern = cleanPath(pattern);
      pattern = toSlash(pattern);

      if (pattern.length > 1 && pattern[0] === '/') {
        pattern = pattern.slice(1);
      }
    } // https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go#L54-L55


    if (negative) {
      pattern = '!' + pattern;
    } // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L30


    pattern = pattern.trim();

    if (pattern === "") {
      return null;
    } // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L34
    // convert forward slashes to backslashes on Windows


    pattern = cleanPath(pattern); // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L36-L42

    if (pattern[0] === '!') {
      if (pattern.length === 1) {
        return null;
      }

      negative = true;
      pattern = pattern.substring(1);
    } else {
      negative = false;
    }

    return {
      origin,
      pattern,
      // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L54
      dirs: pattern.split(path.sep),
      negative
    };
  } // @returns `Boolean` true if the `path` is NOT ignored


  _filter(path) {
    if (!path) {
      return false;
    }

    if (path in this._cache) {
      return this._cache[path];
    }

    return this._cache[path] = this._test(path);
  } // @returns {Boolean} true if a file is NOT ignored
  // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L62


  _test(file) {
    file = fromSlash(file); // equivalent to golang filepath.Dir() https://golang.org/src/path/filepath/path.go

    const parentPath = cleanPath(path.dirname(file));
    const parentPathDirs = parentPath.split(path.sep);
    let matched = false;

    this._rules.forEach(rule => {
      let match = this._match(file, rule); // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L80


      if (!match && parentPath !== ".") {
        // Check to see if the pattern matches one of our parent dirs.
        if (rule.dirs.includes('**')) {
          // Ah shucks! We have to test every possible parent path that has 
          // a number of dirs _n_ where 
          // `rule.dirs.filter(doubleStar).length <= _n_ <= parentPathDirs.length`
          // since the ** can imply any number of directories including 0
          for (let i = rule.dirs.filter(x => x !== '**').length; i <= parentPathDirs.length; i++) {
            match = match || this._match(parentPathDirs.slice(0, i).join(path.sep), rule);
          }
        } else if (rule.dirs.length <= parentPathDirs.length) {
          // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L83
          match = this._match(parentPathDirs.slice(0, rule.dirs.length).join(path.sep), rule);
        }
      }

      if (match) {
        matched = !rule.negative;
      }
    });

    return !matched;
  } // @returns {Boolean} true if a file is matched by a rule


  _match(file, rule) {
    return this._compile(rule).regexp.test(file);
  } // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L139


  _compile(rule) {
    if (rule.regexp) {
      return rule;
    }

    let regStr = '^'; // Go through the pattern and convert it to a regexp.

    let escapedSlash = path.sep === '\\' ? '\\\\' : path.sep;

    for (let i = 0; i < rule.pattern.length; i++) {
      const ch = rule.pattern[i];

      if (ch === '*') {
        if (rule.pattern[i + 1] === '*') {
          // is some flavor of "**"
          i++; // Treat **/ as ** so eat the "/"

          if (rule.pattern[i + 1] === path.sep) {
            i++;
          }

          if (rule.pattern[i + 1] === undefined) {
            // is "**EOF" - to align with .gitignore just accept all
            regStr += ".*";
          } else {
            // is "**"
            // Note that this allows for any # of /'s (even 0) because
            // the .* will eat everything, even /'s
            regStr += `(.*${escapedSlash})?`;
          }
        } else {
          // is "*" so map it to anything but "/"
          regStr += `[^${escapedSlash}]*`;
        }
      } else if (ch === '?') {
        // "?" is any char except "/"
        regStr += `[^${escapedSlash}]`;
      } else if (ch === '.' || ch === '$') {
        // Escape some regexp special chars that have no meaning
        // in golang's filepath.Match
        regStr += `\\${ch}`;
      } else if (ch === '\\') {
        // escape next char. Note that a trailing \ in the pattern
        // will be left alone (but need to escape it)
        if (path.sep === '\\') {
          // On windows map "\" to "\\", meaning an escaped backslash,
          // and then just continue because filepath.Match on
          // Windows doesn't allow escaping at all
          regStr += escapedSlash;
          continue;
        }

        if (rule.pattern[i + 1] !== undefined) {
          regStr += '\\' + rule.pattern[i + 1];
          i++;
        } else {
          regStr += '\\';
        }
      } else {
        regStr += ch;
      }
    }

    regStr += "$";
    rule.regexp = new RegExp(regStr, this._ignorecase ? 'i' : '');
    return rule;
  }

}


/***/ }),

/***/ 3181:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ openBuildContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _balena_dockerignore__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4158);
/* harmony import */ var _balena_dockerignore__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(_balena_dockerignore__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _file_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4458);




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
    const rules = readIgnoreRules([`${dockerfile}.dockerignore`, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, ".dockerignore")]);
    return {
        ignoreFile: rules === null || rules === "unreadable" ? null : rules.file,
        find: (source) => (rules === "unreadable" ? "unknown" : findSource(directory, rules, source)),
    };
}
function readIgnoreRules(candidates) {
    for (const path of candidates) {
        try {
            const entry = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
            // A device has no end.
            if (!entry.isFile() || entry.size > MAX_IGNORE_FILE_BYTES)
                return "unreadable";
            return toIgnoreRules((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"));
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
    const escaped = node_path__WEBPACK_IMPORTED_MODULE_1__.sep === "/" ? lines.map((line) => line.replace(/[+(){}|]/g, "\\$&")) : lines;
    const manager = _balena_dockerignore__WEBPACK_IMPORTED_MODULE_2___default()({ ignorecase: false }).add(escaped);
    return {
        file,
        ignores: (path) => manager.ignores(path),
        hasExceptions: lines.some((line) => line.trim().startsWith("!")),
    };
}
/** Looks for one source. A file system that refuses to answer leaves it unknown. */
function findSource(directory, rules, source) {
    // As BuildKit does: the context is the root, and `..` does not lead out of it.
    const elements = node_path__WEBPACK_IMPORTED_MODULE_1__.posix
        .normalize(`/${source}`)
        .split("/")
        .filter((element) => element !== "");
    // What `**` means depends on --parents.
    if (elements.some((element) => element.includes("**")))
        return "unknown";
    const search = createSearch(directory, rules);
    try {
        return search.walk([], elements);
    }
    catch {
        return "unknown";
    }
}
function createSearch(directory, rules) {
    let budget = MAX_ENTRIES;
    const list = (path) => {
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, ...path), { withFileTypes: true });
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
            entry = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, ...inner));
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
        if ((0,_file_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlainName */ .s)(element))
            return walkPlain(path, element, rest);
        const matches = (0,_file_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .compileNamePattern */ .t)(element);
        return matches === null ? "unknown" : walkPattern(path, matches, rest);
    };
    return { walk };
}
function isMissing(error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
    return code === "ENOENT" || code === "ENOTDIR";
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

/***/ 3525:
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


/***/ }),

/***/ 9931:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jb: () => (/* binding */ toStages),
/* harmony export */   ap: () => (/* binding */ stageChain)
/* harmony export */ });
/* unused harmony export findStage */
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
    return `${path} is not UTF-8 text: byte 0x${hex} at offset ${offset} (line ${line}). Save it as UTF-8.`;
}
/**
 * Turns a Dockerfile's bytes into text, the byte-order mark kept, or says why they are none.
 *
 * @param path how messages name the file
 */
function decodeDockerfile(bytes, path) {
    if (bytes.length > MAX_DOCKERFILE_BYTES) {
        const message = `${path} is larger than 1 MiB (${bytes.length} bytes). A Dockerfile that large is not read.`;
        return { ok: false, message };
    }
    let text;
    try {
        text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return { ok: false, message: describeBadByte(bytes, path) };
    }
    const zero = text.indexOf("\0");
    if (zero >= 0) {
        const { line } = (0,_line_index_js__WEBPACK_IMPORTED_MODULE_0__/* .createLineIndex */ .r)(text).position(zero);
        return { ok: false, message: `${path} holds a NUL byte on line ${line}: it is no text file.` };
    }
    if (text.replace("\uFEFF", "").trim() === "") {
        return { ok: false, message: `${path} is empty. A Dockerfile needs at least a FROM instruction.` };
    }
    return { ok: true, text };
}


/***/ }),

/***/ 4458:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isPlainName),
/* harmony export */   t: () => (/* binding */ compileNamePattern)
/* harmony export */ });
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
        else if (current !== undefined && fits(current, name[at] ?? "")) {
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
function fits(step, char) {
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


/***/ }),

/***/ 5676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createFindLintConfig)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6236);
/* harmony import */ var _lint_config_lint_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8262);
/* harmony import */ var _read_dockerfile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4610);





/** A configuration larger than this is none that anybody wrote. */
const MAX_BYTES = 65_536;
const IN_FOLDER = [".hadolint.yaml", ".hadolint.yml"];
/**
 * Finds and reads configuration files, each once: the named one; else `.hadolint.yaml` (or `.yml`) beside the
 * Dockerfile, then in the workspace, then where hadolint looks for a person's own
 * (https://github.com/hadolint/hadolint#configure). Without any, the defaults hold.
 * The function throws an InputError for a file that is named and not there, or that can't be used.
 *
 * @param options.named what the input "lint-config" says, relative to the workspace; null where nothing is named
 * @param options.workspace absolute
 */
function createFindLintConfig(options) {
    const { named, workspace, env } = options;
    const known = new Map();
    const readOnce = (path) => {
        const config = known.get(path) ?? readLintConfig(path, (0,_read_dockerfile_js__WEBPACK_IMPORTED_MODULE_3__/* .toDisplayPath */ .L5)(workspace, path));
        known.set(path, config);
        return config;
    };
    return async (dockerfile) => {
        if (named !== null) {
            const config = await readOnce((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, named));
            if (config !== null)
                return config;
            throw new _input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .d(`Input "lint-config": there is no file ${JSON.stringify(named)}.`);
        }
        const folders = dockerfile === null ? [workspace] : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(dockerfile), workspace];
        const beside = folders.flatMap((folder) => IN_FOLDER.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)));
        for (const path of [...beside, ...ofThePerson(env)]) {
            const config = await readOnce(path);
            if (config !== null)
                return config;
        }
        return _lint_config_lint_config_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_CONFIG */ .P;
    };
}
/** As hadolint has it, in its order. */
function ofThePerson(env) {
    const home = env.HOME || env.USERPROFILE || "";
    const configHome = env.XDG_CONFIG_HOME || (home === "" ? "" : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, ".config"));
    const names = (folder, stems) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder)
        ? stems.flatMap((stem) => [".yaml", ".yml"].map((ending) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, stem + ending)))
        : [];
    return [
        ...names(configHome, ["hadolint"]),
        ...names(home && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, ".hadolint"), ["hadolint", "config"]),
        ...names(home, [".hadolint"]),
    ];
}
/** Null where there is no such file. */
async function readLintConfig(path, displayPath) {
    const entry = await (0,_read_dockerfile_js__WEBPACK_IMPORTED_MODULE_3__/* .statOrNull */ .xX)(path, displayPath);
    if (entry === null)
        return null;
    if (!entry.isFile())
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .d(`${displayPath} is not a file. A configuration is one.`);
    if (entry.size > MAX_BYTES) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .d(`${displayPath} is larger than 64 KiB (${entry.size} bytes). It is not read.`);
    }
    const text = decode(await readBytes(path, displayPath), displayPath);
    // Loaded late: few Dockerfiles have a configuration, and all would wait for the YAML reader.
    const { readConfig } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(605)]).then(__webpack_require__.bind(__webpack_require__, 7605));
    return readConfig(text, displayPath);
}
async function readBytes(path, displayPath) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    }
    catch (error) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .d(`${displayPath} can't be read (${error.code}).`);
    }
}
function decode(bytes, displayPath) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .d(`${displayPath} is not UTF-8 text.`);
    }
}


/***/ }),

/***/ 8735:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ lintDockerfile)
});

// EXTERNAL MODULE: ./src/lint/context.ts + 6 modules
var lint_context = __webpack_require__(7494);
// EXTERNAL MODULE: ./src/lint/engine.ts + 4 modules
var engine = __webpack_require__(1464);
// EXTERNAL MODULE: ./src/lint/shellcheck/findings.ts
var findings = __webpack_require__(5392);
// EXTERNAL MODULE: ./src/lint/declared-variables.ts
var declared_variables = __webpack_require__(7531);
// EXTERNAL MODULE: ./src/dockerfile/joined-text.ts
var joined_text = __webpack_require__(3001);
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
/** Images of Windows, whose shell is cmd where SHELL says nothing. */
const WINDOWS = /(?:^|[/-])(?:nanoserver|windowsservercore|servercore)(?:$|[-/])|^mcr\.microsoft\.com\/windows(?:$|\/)/;
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
        const hasCmd = isWindows(context, stage);
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
function isWindows(context, stage) {
    const base = context.baseImage(context.ancestors(stage).at(-1) ?? stage);
    if (base.kind !== "image")
        return false;
    const { familiarName, tag } = base.reference;
    return WINDOWS.test(familiarName) || (tag !== null && WINDOWS.test(tag));
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
    const context = (0,lint_context/* createRuleContext */.W)(input);
    const scripts = shellScripts(context);
    const answers = await shellCheck.check(scripts.map(({ text }) => text));
    const found = scripts.flatMap((script, index) => (0,findings/* toFindings */.S)(script, answers[index] ?? []));
    return (0,engine/* judge */.S)(context, found);
}


/***/ }),

/***/ 8262:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   x: () => (/* binding */ LABEL_TYPES)
/* harmony export */ });
/** What a label's value may be held to. */
const LABEL_TYPES = ["text", "url", "rfc3339", "semver", "hash", "spdx", "email"];
/** What holds where there is no file. */
const DEFAULT_CONFIG = {
    severities: new Map(),
    trustedRegistries: [],
    labelSchema: new Map(),
    strictLabels: false,
    ignorePragmas: true,
    failOn: null,
};


/***/ }),

/***/ 7494:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ createRuleContext)
});

// EXTERNAL MODULE: ./src/dockerfile/stages.ts
var stages = __webpack_require__(9931);
// EXTERNAL MODULE: ./src/dockerfile/variables.ts
var variables = __webpack_require__(1763);
// EXTERNAL MODULE: ./src/lint/base-image.ts
var base_image = __webpack_require__(3880);
// EXTERNAL MODULE: ./src/lint/config/lint-config.ts
var lint_config = __webpack_require__(8262);
// EXTERNAL MODULE: ./src/lint/needed-stages.ts
var needed_stages = __webpack_require__(8450);
;// CONCATENATED MODULE: ./src/lint/pragmas/hadolint-comment.ts
const PRAGMA = /^#[ \t]*(hadolint)[ \t]+(?:([a-z]+)[ \t]+)?([a-z]+)[ \t]*=[ \t]*/i;
const NAMES = /^[A-Za-z0-9]+(?:[ \t]*,[ \t]*[A-Za-z0-9]+)*/;
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

// EXTERNAL MODULE: ./src/dockerfile/joined-text.ts
var joined_text = __webpack_require__(3001);
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
// EXTERNAL MODULE: ./src/dockerfile/expand.ts
var expand = __webpack_require__(1424);
;// CONCATENATED MODULE: ./src/lint/stage-variables.ts

/** The text with its variables replaced; null where one of them is not set, or set to something unknown. */
function expandFully(text, lookup, escapeCharacter) {
    const { text: expanded, unresolved } = (0,expand/* expand */.f)(text, lookup, escapeCharacter);
    return unresolved.length > 0 ? null : expanded;
}
/**
 * ARG and ENV as they stand at each instruction: ENV goes before ARG and passes to stages built FROM the stage, ARG
 * does not. What the base image sets is not known, so a name that no instruction sets has no known value.
 * Source: https://docs.docker.com/reference/dockerfile/#environment-replacement
 */
function createStageExpand(options) {
    const { globals, buildArgs, escapeCharacter, ancestors } = options;
    const scopes = new Map();
    const finalScopes = new Map();
    const lookupIn = (scope, inherited) => {
        return (name) => {
            for (const { env } of [scope, ...inherited]) {
                const value = env.get(name);
                if (value !== undefined)
                    return value;
            }
            return scope.args.get(name);
        };
    };
    const apply = (instruction, scope, lookup) => {
        if (instruction.keyword === "ARG") {
            for (const { key, value } of instruction.pairs) {
                const written = value === null ? globals.get(key) : expandFully(value, lookup, escapeCharacter);
                scope.args.set(key, buildArgs.get(key) ?? written ?? null);
            }
        }
        else if (instruction.keyword === "ENV") {
            // All values of one ENV are worked out with what was set before it.
            const values = instruction.pairs.map(({ key, value }) => [key, expandFully(value ?? "", lookup, escapeCharacter)]);
            for (const [key, value] of values)
                scope.env.set(key, value);
        }
    };
    const newScope = () => ({ env: new Map(), args: new Map(), read: 0 });
    const readTo = (stage, end, scope, inherited) => {
        const lookup = lookupIn(scope, inherited);
        for (;;) {
            const next = stage.instructions[scope.read];
            if (next === undefined || next.range.start >= end)
                return scope;
            apply(next, scope, lookup);
            scope.read += 1;
        }
    };
    const inheritedBy = (stage) => {
        const inherited = [];
        for (const ancestor of ancestors(stage).toReversed()) {
            const scope = finalScopes.get(ancestor) ?? readTo(ancestor, Number.POSITIVE_INFINITY, newScope(), [...inherited]);
            finalScopes.set(ancestor, scope);
            inherited.unshift(scope);
        }
        return inherited;
    };
    /** Rules ask in the order of the file, so that each stage is read once, as far as the questions go. */
    const scopeAt = (stage, offset, inherited) => {
        const known = scopes.get(stage);
        const lastRead = known === undefined ? undefined : stage.instructions[known.read - 1];
        const isBehind = lastRead === undefined || lastRead.range.start < offset;
        const scope = known !== undefined && isBehind ? known : newScope();
        scopes.set(stage, scope);
        return readTo(stage, offset, scope, inherited);
    };
    return (stage, at, text) => {
        if (!text.includes("$"))
            return expandFully(text, () => undefined, escapeCharacter);
        const inherited = inheritedBy(stage);
        return expandFully(text, lookupIn(scopeAt(stage, at.range.start, inherited), inherited), escapeCharacter);
    };
}

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
    const baseEnvironment = memoize((stage) => {
        const base = baseImage(ancestors(stage).at(-1) ?? stage);
        if (base.kind === "scratch")
            return new Set();
        return base.kind === "image" ? (input.baseEnvironment?.get(base.text) ?? null) : null;
    });
    const lastShell = memoize((stage) => stage.instructions.findLast(({ keyword }) => keyword === "SHELL") ?? null);
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
        for (const instruction of stage.instructions) {
            if (instruction.keyword === "SHELL")
                shell = instruction;
            const run = instruction.keyword === "ONBUILD" ? instruction.inner : instruction;
            if (run?.keyword !== "RUN")
                continue;
            const shellWords = choice.words(instruction);
            const readable = run.form === "json" || !choice.isWindows(instruction);
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
        config: input.config ?? lint_config/* DEFAULT_CONFIG */.P,
        pragmas,
        baseImage,
        baseEnvironment,
        ancestors,
        isBuilt: (stage) => needed("all").has(stage),
        isInFinalImage: (stage) => inFinalImage("all").has(stage),
        runs,
        hasOwnShell: (stage, at) => inheritedShell(stage) !== null || (firstShell(stage)?.range.start ?? at.range.end) < at.range.start,
        expand: createStageExpand({ globals, buildArgs, escapeCharacter: dockerfile.escape, ancestors }),
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

/***/ 1464:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge),
  u: () => (/* binding */ lint)
});

// EXTERNAL MODULE: ./src/lint/catalog.ts + 70 modules
var catalog = __webpack_require__(8237);
// EXTERNAL MODULE: ./src/lint/context.ts + 6 modules
var context = __webpack_require__(7494);
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
// EXTERNAL MODULE: ./src/dockerfile/line-index.ts
var line_index = __webpack_require__(6403);
// EXTERNAL MODULE: ./src/lint/shellcheck-id.ts
var shellcheck_id = __webpack_require__(2821);
;// CONCATENATED MODULE: ./src/lint/pragmas/suppressions.ts



/** The suppressions of a file; `disable-ignore-pragma` in the configuration leaves none. */
function createSuppressions({ config, dockerfile, pragmas, staged }) {
    const entries = [];
    /** Keyed by rule and place, so that a finding needs four questions however many pragmas there are. */
    const byPlace = new Map();
    for (const { scope, names } of config.ignorePragmas ? pragmas.ignores : []) {
        for (const rule of names) {
            const ruleIds = idsOf(rule.name);
            const entry = { rule, ruleIds, isUsed: false };
            entries.push(entry);
            for (const id of ruleIds) {
                const key = keyOf(id, scope);
                // Said twice, the first does it.
                if (!byPlace.has(key))
                    byPlace.set(key, entry);
            }
        }
    }
    const lines = byPlace.size === 0 ? null : (0,line_index/* createLineIndex */.r)(dockerfile.text);
    const use = (key) => {
        const entry = byPlace.get(key);
        if (entry !== undefined)
            entry.isUsed = true;
        return entry !== undefined;
    };
    return {
        silences(ruleId, { start }) {
            if (lines === null)
                return false;
            const line = lines.offsetAt(lines.position(start).line);
            const stage = lastBefore(staged.stages, start, ({ from }) => from.range.start);
            const instruction = lastBefore(dockerfile.instructions, start, ({ range }) => range.start);
            const isInside = instruction !== null && start <= instruction.range.end;
            const found = [
                use(`${ruleId} file`),
                use(`${ruleId} line ${line}`),
                stage !== null && use(`${ruleId} stage ${stage.index}`),
                isInside && use(`${ruleId} instruction ${instruction.range.start}`),
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
function idsOf(name) {
    return (0,shellcheck_id/* isShellCheckId */.o)(name) ? [name] : namedRules(name).map(({ id }) => id);
}
function keyOf(ruleId, scope) {
    switch (scope.kind) {
        case "file":
            return `${ruleId} file`;
        case "stage":
            return `${ruleId} stage ${scope.stage.index}`;
        case "instruction":
            return `${ruleId} instruction ${scope.instruction.range.start}`;
        case "line":
            return `${ruleId} line ${scope.start}`;
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
    return judge((0,context/* createRuleContext */.W)(input), []);
}
/** As `lint`, for a context that has been asked before, with what ShellCheck found in the file. */
function judge(context, shellCheckFindings) {
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
        return [{ line, endLine, column, endColumn, level, code, message }];
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

/***/ 4610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ toDisplayPath),
/* harmony export */   n_: () => (/* binding */ readDockerfile),
/* harmony export */   xX: () => (/* binding */ statOrNull)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _dockerfile_validate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9706);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6236);




/**
 * The text of a Dockerfile, its byte-order mark kept; null where there is no such file. Throws an InputError where
 * something else is there: a folder, a device, a file that is too large or no UTF-8 text.
 *
 * @param displayPath how messages name the file
 */
async function readDockerfile(path, displayPath) {
    const entry = await statOrNull(path, displayPath);
    if (entry === null)
        return null;
    if (!entry.isFile()) {
        const what = entry.isDirectory() ? "a directory" : "not a regular file";
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d(`${displayPath} is ${what}. Name a Dockerfile.`);
    }
    // Asked before reading: a huge file is refused without being held in memory.
    if (entry.size > _dockerfile_validate_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DOCKERFILE_BYTES */ .u) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d(`${displayPath} is larger than 1 MiB (${entry.size} bytes). A Dockerfile that large is not read.`);
    }
    const bytes = await orInputError((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path), displayPath);
    const decoded = (0,_dockerfile_validate_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeDockerfile */ .Z)(bytes, displayPath);
    if (!decoded.ok)
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d(decoded.message);
    return decoded.text;
}
/** What is at the path, links followed; null where nothing is. Throws an InputError where that can't be told. */
async function statOrNull(path, displayPath = path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    }
    catch (error) {
        const code = error.code;
        if (code === "ENOENT" || code === "ENOTDIR")
            return null;
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d(`${displayPath} can't be read (${code}).`);
    }
}
async function orInputError(reading, displayPath) {
    try {
        return await reading;
    }
    catch (error) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d(`${displayPath} can't be read (${error.code}).`);
    }
}
/** The path relative to a folder where it lies inside it, else as it is; with forward slashes. */
function toDisplayPath(folder, path) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    const shown = inside === ".." || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) ? path : inside;
    return shown.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
}


/***/ }),

/***/ 4285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createShellCheck)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _docker_byte_buffers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8518);
/* harmony import */ var _docker_child_env_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2356);
/* harmony import */ var _docker_find_on_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4303);
/* harmony import */ var _lint_shellcheck_findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5392);





/**
 * ShellCheck takes some hundredths of a second for most scripts, but hours for a short one with many brackets, and
 * hundreds of megabytes for a long one.
 */
const SECONDS_FOR_SCRIPT = 20;
const SECONDS_FOR_ALL = 60;
const LONGEST_SCRIPT = 32_768;
const MOST_AT_ONCE = 4;
const OUTPUT_LIMIT = 16 * 1024 * 1024;
/** What hadolint leaves out too: files that `source` names are not here, and ash is known to be read as dash. */
const EXCLUDED = ["SC1090", "SC1091", "SC2187"];
/** `--norc`: what is found depends on nothing outside the Dockerfile and its configuration. */
const ARGUMENTS = ["--norc", "--format=json1", "--severity=style", `--exclude=${EXCLUDED.join(",")}`, "-"];
/**
 * The `shellcheck` on the PATH of `env`. Where there is none, scripts stay unchecked, and `say` is told so when the
 * first comes; it is also told how many got no answer (ShellCheck ended with an error, took too long, or would have).
 */
function createShellCheck(env, say) {
    const program = (0,_docker_find_on_path_js__WEBPACK_IMPORTED_MODULE_2__/* .findOnPath */ .a)("shellcheck", env);
    const childEnv = (0,_docker_child_env_js__WEBPACK_IMPORTED_MODULE_1__/* .childEnvironment */ .Qc)(env);
    // Options of the user's own would change the answer, or its form.
    delete childEnv.SHELLCHECK_OPTS;
    /** Many Dockerfiles of one run may hold the same script. */
    const known = new Map();
    let isSaid = false;
    const checkAll = async (path, scripts) => {
        const deadline = AbortSignal.timeout(SECONDS_FOR_ALL * 1000);
        const pending = scripts.values();
        const work = async () => {
            for (const script of pending)
                known.set(script, await ask(path, childEnv, script, deadline));
        };
        await Promise.all(Array.from({ length: MOST_AT_ONCE }, work));
    };
    return {
        async check(scripts) {
            if (scripts.length === 0)
                return [];
            if (program === null) {
                if (!isSaid)
                    say("shellcheck.missing");
                isSaid = true;
                return scripts.map(() => null);
            }
            await checkAll(program, new Set(scripts.filter((script) => !known.has(script))));
            const answers = scripts.map((script) => known.get(script) ?? null);
            const count = answers.filter((answer) => answer === null).length;
            if (count > 0)
                say("shellcheck.failed", { count, seconds: SECONDS_FOR_SCRIPT, length: LONGEST_SCRIPT });
            return answers;
        },
    };
}
async function ask(program, env, script, deadline) {
    if (deadline.aborted || script.length > LONGEST_SCRIPT)
        return null;
    const output = (0,_docker_byte_buffers_js__WEBPACK_IMPORTED_MODULE_3__/* .createHeadBuffer */ .L)(OUTPUT_LIMIT);
    const isAnswered = await new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, ARGUMENTS, {
            env,
            stdio: ["pipe", "pipe", "ignore"],
            signal: deadline,
            killSignal: "SIGKILL",
            windowsHide: true,
        });
        // Node's own timeout would outlive a program that cannot be started.
        const timer = setTimeout(() => child.kill("SIGKILL"), SECONDS_FOR_SCRIPT * 1000);
        const settle = (answered) => {
            clearTimeout(timer);
            resolve(answered);
        };
        child.once("error", () => settle(false));
        // 1: there are remarks. Above that: it could not do its work.
        child.once("close", (code) => settle(code === 0 || code === 1));
        child.stdout.on("data", output.push);
        // A program that ends before it has read everything; its exit status tells.
        child.stdin.on("error", () => undefined);
        child.stdin.end(script);
    });
    return isAnswered && !output.overflowed ? (0,_lint_shellcheck_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .readShellCheck */ .H)(output.text()) : null;
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


/***/ }),

/***/ 3138:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide)
/* harmony export */ });
/* harmony import */ var _lint_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8472);

/**
 * Decides whether the change may merge. `imageSize` is the content size in bytes; null where it is not known, and
 * then a limit on it fails: a gate that cannot measure must not wave through.
 */
function decide(facts) {
    const { severities, failOn, buildFailed, imageSize, maxImageSize } = facts;
    const reasons = [];
    if (buildFailed)
        reasons.push({ kind: "build-failed" });
    if (failOn !== "never") {
        const threshold = _lint_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.indexOf(failOn);
        const count = severities.filter((severity) => _lint_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.indexOf(severity) <= threshold).length;
        if (count > 0)
            reasons.push({ kind: "lint", failOn, count });
    }
    // After a failed build there is no image whose size could be over a limit.
    if (!buildFailed && maxImageSize !== null && (imageSize === null || imageSize > maxImageSize)) {
        reasons.push({ kind: "image-size", size: imageSize, limit: maxImageSize });
    }
    return { status: reasons.length === 0 ? "pass" : "fail", reasons };
}


/***/ }),

/***/ 1013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VERSION: () => (/* binding */ VERSION)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./src/version.ts

const VERSION = package_namespaceObject.rE;


/***/ })

};
