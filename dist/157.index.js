export const id = 157;
export const ids = [157];
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

/***/ 8518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ createHeadBuffer),
/* harmony export */   c: () => (/* binding */ createTailBuffer)
/* harmony export */ });
/** Keeps the first `limit` bytes. */
function createHeadBuffer(limit) {
    const chunks = [];
    let room = limit;
    let overflowed = false;
    return {
        push(chunk) {
            if (chunk.length > room)
                overflowed = true;
            if (room === 0)
                return;
            const kept = chunk.subarray(0, room);
            chunks.push(kept);
            room -= kept.length;
        },
        text: () => Buffer.concat(chunks).toString("utf8"),
        get overflowed() {
            return overflowed;
        },
    };
}
/** Keeps the last `limit` bytes. */
function createTailBuffer(limit) {
    let chunks = [];
    let length = 0;
    let overflowed = false;
    const last = () => Buffer.concat(chunks).subarray(-limit);
    return {
        push(chunk) {
            chunks.push(chunk);
            length += chunk.length;
            overflowed ||= length > limit;
            // Cutting only once as much again has come in keeps the copying linear.
            if (length < 2 * limit)
                return;
            chunks = [last()];
            length = limit;
        },
        text: () => last().toString("utf8"),
        get overflowed() {
            return overflowed;
        },
    };
}


/***/ }),

/***/ 9949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   INSTALL_URL: () => (/* binding */ INSTALL_URL),
/* harmony export */   createDockerClient: () => (/* binding */ createDockerClient)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1260);
/* harmony import */ var _said_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3077);
/* harmony import */ var _byte_buffers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8518);
/* harmony import */ var _child_env_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2356);
/* harmony import */ var _find_on_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4303);
/* harmony import */ var _line_splitter_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7014);









const STDOUT_LIMIT = 64 * 1024 * 1024;
const STDERR_LIMIT = 256 * 1024;
const INSTALL_URL = "https://docs.docker.com/engine/install/";
/** The client that runs the `docker` found on the PATH of `env`. */
function createDockerClient({ env, cwd }) {
    const docker = () => {
        const path = (0,_find_on_path_js__WEBPACK_IMPORTED_MODULE_6__/* .findOnPath */ .a)("docker", env);
        if (path === null)
            throw new _said_error_js__WEBPACK_IMPORTED_MODULE_4__/* .SaidError */ ._N({ key: "docker.missing", values: { url: INSTALL_URL } });
        return path;
    };
    /**
     * Node's own spawn where a build writes what it wants: of a line without end @actions/exec keeps all, in quadratic
     * time (40 MB took it 24 s), and it cannot hold a stream back.
     */
    const start = (args, options) => {
        const child = spawnOrThrow(docker(), args, {
            cwd,
            env: { ...(0,_child_env_js__WEBPACK_IMPORTED_MODULE_5__/* .childEnvironment */ .Qc)(env, options.allowedVariables), ...options.env },
            stdio: ["ignore", "pipe", "pipe"],
            windowsHide: true,
        });
        const ended = new Promise((resolve, reject) => {
            child.once("error", (error) => reject(startFailure(error, cwd)));
            child.once("close", (code, signal) => {
                // 128 and the signal's number, as a shell has it.
                resolve(code ?? 128 + (signal === null ? 0 : node_os__WEBPACK_IMPORTED_MODULE_2__.constants.signals[signal]));
            });
        });
        return [child, ended];
    };
    return {
        env,
        async run(args) {
            const stdout = (0,_byte_buffers_js__WEBPACK_IMPORTED_MODULE_8__/* .createHeadBuffer */ .L)(STDOUT_LIMIT);
            const stderr = (0,_byte_buffers_js__WEBPACK_IMPORTED_MODULE_8__/* .createTailBuffer */ .c)(STDERR_LIMIT);
            const listeners = { stdout: stdout.push, stderr: stderr.push };
            const options = { cwd, env: (0,_child_env_js__WEBPACK_IMPORTED_MODULE_5__/* .childEnvironment */ .Qc)(env), silent: true, ignoreReturnCode: true, listeners };
            // The library splits its first argument at blanks that are not in quotes.
            const ended = (0,_actions_exec__WEBPACK_IMPORTED_MODULE_3__/* .exec */ .m)(`"${docker()}"`, [...args], options);
            const exitCode = await ended.catch((error) => {
                throw startFailure(error, cwd);
            });
            return {
                // Null stands for a command that a signal ended.
                exitCode: exitCode ?? 1,
                stdout: stdout.text(),
                stdoutCut: stdout.overflowed,
                stderr: stderr.text(),
            };
        },
        async follow(args, options) {
            const [child, ended] = start(args, options);
            listen(child.stdout, options.onStdoutLine);
            listen(child.stderr, options.onStderrLine);
            return { exitCode: await ended };
        },
        stream(args) {
            const [child, ended] = start(args, {});
            const stderr = (0,_byte_buffers_js__WEBPACK_IMPORTED_MODULE_8__/* .createTailBuffer */ .c)(STDERR_LIMIT);
            child.stderr?.on("data", stderr.push);
            const done = ended.then((exitCode) => ({ exitCode, stderr: stderr.text() }));
            // Whoever reads the stream may fail before they come to wait for its end.
            done.catch(() => { });
            return { stdout: child.stdout, done };
        },
    };
}
/** Node throws some failures (arguments that are too long) and emits others; both get the same sentence. */
function spawnOrThrow(command, args, options) {
    try {
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, [...args], options);
    }
    catch (error) {
        throw startFailure(error, String(options.cwd));
    }
}
function listen(stream, onLine) {
    const lines = (0,_line_splitter_js__WEBPACK_IMPORTED_MODULE_7__/* .createLineSplitter */ .A)(onLine);
    stream?.on("data", lines.push);
    stream?.on("end", lines.end);
}
function startFailure(error, cwd) {
    // A missing folder is reported as a missing command would be.
    const reason = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(cwd)
        ? error.message
        : { key: "docker.noFolder", values: { folder: cwd } };
    return new _said_error_js__WEBPACK_IMPORTED_MODULE_4__/* .SaidError */ ._N({ key: "docker.notStarted", values: { reason } });
}


/***/ }),

/***/ 7014:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ createLineSplitter)
/* harmony export */ });
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6193);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_0__);

/** Characters of one line that are kept; the rest of a longer line is dropped. */
const LINE_LIMIT = 8 * 1024 * 1024;
/**
 * Cuts a stream of UTF-8 bytes into lines and hands over each without its line end (LF or CR LF). Linear in the
 * stream's length however the chunks fall, and bounded in memory.
 */
function createLineSplitter(onLine, limit = LINE_LIMIT) {
    const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder("utf8");
    let parts = [];
    let length = 0;
    const keep = (text) => {
        if (text === "" || length >= limit)
            return;
        const part = text.slice(0, limit - length);
        parts.push(part);
        length += part.length;
    };
    const flush = () => {
        const line = parts.join("");
        parts = [];
        length = 0;
        onLine(line.endsWith("\r") ? line.slice(0, -1) : line);
    };
    const take = (text) => {
        let start = 0;
        for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
            keep(text.slice(start, end));
            flush();
            start = end + 1;
        }
        keep(text.slice(start));
    };
    return {
        push(chunk) {
            take(decoder.write(chunk));
        },
        end() {
            take(decoder.end());
            if (length > 0)
                flush();
        },
    };
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

/***/ 1157:
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

// EXTERNAL MODULE: ./src/image/advice/catalog.ts
var catalog = __webpack_require__(5701);
// EXTERNAL MODULE: ./src/image/advice/build-tools.ts
var build_tools = __webpack_require__(2248);
// EXTERNAL MODULE: ./src/image/advice/bytecode.ts
var advice_bytecode = __webpack_require__(2579);
// EXTERNAL MODULE: ./src/image/advice/downloads.ts
var downloads = __webpack_require__(5979);
// EXTERNAL MODULE: ./src/image/advice/from-context.ts
var from_context = __webpack_require__(5566);
// EXTERNAL MODULE: ./src/image/advice/groups.ts + 1 modules
var groups = __webpack_require__(8306);
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
            (0,groups/* addFile */.sM)(candidate.whole, write);
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
                whole: (0,groups/* createGroup */.wj)(from_context/* HOST_ENVIRONMENT */.X7, layer, null),
                otherwise: new groups/* Groups */.ZE(this.layerCount),
                isMarked: false,
            };
            this.candidates.set(key, candidate);
        }
        return candidate;
    }
}

// EXTERNAL MODULE: ./src/image/advice/package-lists.ts
var package_lists = __webpack_require__(8786);
// EXTERNAL MODULE: ./src/image/advice/path-patterns.ts
var path_patterns = __webpack_require__(3055);
// EXTERNAL MODULE: ./src/image/advice/secret-files.ts
var secret_files = __webpack_require__(4054);
;// CONCATENATED MODULE: ./src/image/advice/places.ts







const cacheAt = (0,path_patterns/* createPathSearch */.W)([...package_lists/* PACKAGE_LISTS */.F, ...downloads/* DOWNLOADS */.iJ]);
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
        bytecodeOf: parts.at(-1) === advice_bytecode/* BYTECODE_DIRECTORY */.eR ? parentOf(directory) : null,
        tools: (0,build_tools/* toolPlace */._T)(parts),
        isPublic: (0,secret_files/* isPublicDirectory */.zq)(parts),
        environment: (0,from_context/* environmentRoot */.UY)(parts),
    };
}

// EXTERNAL MODULE: ./src/image/advice/shadowed-writes.ts
var shadowed_writes = __webpack_require__(5534);
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
    const savings = new groups/* Groups */.ZE(own.length);
    const secrets = new groups/* Groups */.ZE(own.length);
    const bytecode = new advice_bytecode/* BaseBytecode */.xr(savings);
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
        secrets.add((0,secret_files/* secretTopic */.Ck)(layer.source, isDeleted), layer.index, isDeleted ? write.killedBy : null, write);
    }
    function ownAt(layer) {
        return layer === null ? null : (own[layer] ?? null);
    }
    /** A layer replaced what an earlier own one wrote. */
    function addReplacing(write, writer, place, name) {
        const { layer, bytes } = write;
        const isCounted = topicOf(place, name, writer, "overwritten") === (0,shadowed_writes/* overwrittenTopic */.p0)(writer.source);
        const group = isCounted
            ? groupsOf(writer, place).of((0,shadowed_writes/* overwrittenTopic */.p0)(writer.source), writer.index, layer)
            : null;
        if (write.change === "metadata-only") {
            savings.add((0,shadowed_writes/* ownerTopic */.H4)(writer.source), layer, writer.index, write);
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
        if (topic !== (0,shadowed_writes/* overwrittenTopic */.p0)(layer.source))
            group.examples.add(write);
    }
    /** What is still there, and nothing that an earlier rule is about. */
    function addVisible(write, layer, place, name) {
        if (write.change === "metadata-only") {
            if (ownAt(write.replaces) === null)
                savings.add(shadowed_writes/* OWNER_OF_BASE */.Ej, layer.index, null, write);
        }
        else if (layer.source !== "run") {
            return;
        }
        else if (place.bytecodeOf !== null && (0,advice_bytecode/* isBytecode */.m9)(name)) {
            bytecode.addCompiled(place.bytecodeOf, write);
        }
        else if ((0,build_tools/* isBuildTool */.xG)(place.tools, name)) {
            savings.add(build_tools/* BUILD_TOOLS */.Li, layer.index, null, write);
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
            if (name === from_context/* ENVIRONMENT_MARKER */.rP)
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
        (0,secret_files/* looksLikeSecret */.WW)(place.parts.at(-1) ?? "", name, layer.source));
}
/** The rules' order; null for what is visible and none of the first three. */
function topicOf(place, name, { source }, fate) {
    if (source === "context") {
        if (place.isInGit)
            return (0,from_context/* gitTopic */.ci)(source);
        if (place.isInNodeModules && fate !== "visible")
            return from_context/* HOST_MODULES */.XJ;
        if (place.bytecodeOf !== null)
            return advice_bytecode/* HOST_BYTECODE */.vW;
    }
    if (fate === "deleted")
        return (0,shadowed_writes/* deletedTopic */.Hb)(source);
    const cache = place.cache ?? (0,downloads/* downloadedPackage */.s9)(place.parts, name);
    if (cache !== null)
        return source === "run" || source === "unknown" ? cache : downloads/* COPIED_CACHE */.G_;
    if (place.isInGit)
        return (0,from_context/* gitTopic */.ci)(source);
    return fate === "overwritten" ? (0,shadowed_writes/* overwrittenTopic */.p0)(source) : null;
}
/** The later layer, where the advice is about both. */
function otherOf(topic, { killedBy }, { source }) {
    const isAboutBoth = topic === from_context/* HOST_MODULES */.XJ || topic === (0,shadowed_writes/* deletedTopic */.Hb)(source) || topic === (0,shadowed_writes/* overwrittenTopic */.p0)(source);
    return isAboutBoth ? killedBy : null;
}

// EXTERNAL MODULE: ./src/dockerfile/line-index.ts
var line_index = __webpack_require__(6403);
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

// EXTERNAL MODULE: ./src/image/advice/secret-variables.ts
var secret_variables = __webpack_require__(416);
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
    return [...(0,secret_variables/* secretVariableAdvice */.N)(input), ...fromFiles].sort((a, b) => (b.savedBytes ?? Infinity) - (a.savedBytes ?? Infinity) || (a.layer ?? -1) - (b.layer ?? -1));
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
        severity: (0,catalog/* severityOf */.xJ)(topic.ruleId),
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
            source: line?.source ?? "unknown",
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

// EXTERNAL MODULE: ./src/image/top-files.ts
var top_files = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/assemble-image.ts


/** How many of a layer's files the report names. */
const MOST_FILES = 5;
/** The image as reports hold it, redacted. `reference` is what it is called. */
function toReportImage(image, reference, { redact, redactDeep, redactHistory }) {
    const { baseHistory: _, notes: __, files, ...measured } = image;
    const top = files === null ? [] : (0,top_files/* topFiles */.T)(files, MOST_FILES);
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

;// CONCATENATED MODULE: ./src/compare/saved-seconds.ts
/**
 * The seconds that steps took in an earlier build and that this one did without, since it has them from the cache. A
 * step that came from the cache then, too, saves nothing against it. Null where a time is not known, and where no step
 * of the one build is found in the other.
 */
function savedSeconds(before, after) {
    const earlier = new Map();
    for (const step of before) {
        const key = keyOf(step);
        const known = earlier.get(key);
        if (known === undefined)
            earlier.set(key, [step]);
        else
            known.push(step);
    }
    const pairs = after.flatMap((step) => {
        const was = earlier.get(keyOf(step))?.shift();
        return was === undefined ? [] : [{ was, step }];
    });
    if (pairs.length === 0)
        return null;
    return pairs.reduce((sum, { was, step }) => {
        if (!step.cached || was.cached)
            return sum;
        return sum === null || was.seconds === null ? null : sum + was.seconds;
    }, 0);
}
/** `[build 2/4] RUN x`, and `Step 2/4 : RUN x`, without the numbers: a line that was added moves the others on. */
function keyOf({ name }) {
    return name.replace(/^\[(\S+ )?\d+\/\d+\] /, "[$1] ").replace(/^Step \d+\/\d+ : /, "");
}

// EXTERNAL MODULE: ./src/dockerfile/stages.ts
var dockerfile_stages = __webpack_require__(9931);
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
    const { stages } = (0,dockerfile_stages/* toStages */.Jb)(dockerfile);
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
    return image !== "scratch" && (0,dockerfile_stages/* findStage */.U9)(earlier, image) === null;
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

// EXTERNAL MODULE: ./src/lint/catalog.ts + 82 modules
var lint_catalog = __webpack_require__(1158);
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


/** Decides whether the change may merge. */
function decide(facts) {
    const { buildFailed, overLimits, acceptance } = facts;
    const blocking = blockingFindings(facts);
    const isSaid = blocking.some(({ ruleId }) => ruleId === size_comments/* sizeCommentRule */.f.id);
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
    const threshold = failOn === "never" ? -1 : finding/* SEVERITIES */.o.indexOf(failOn);
    return findings.filter(({ severity, isNew }) => finding/* SEVERITIES */.o.indexOf(severity) <= threshold && !(failOnNew && isNew === false));
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
/**
 * Whether what a run found out may be merged.
 *
 * @param askAcceptance asks for the label that accepts sizes over their limits; only where there are any
 */
async function reachVerdict(inputs, facts, askAcceptance) {
    const { config, findings, build, image, lineLimits, compared } = facts;
    const buildFailed = build !== null && !build.ok;
    const overLimits = [
        ...checkLimits(limitsOf(inputs, lineLimits), lineLimits, image),
        ...checkIncrease(inputs.maxSizeIncrease, compared),
    ];
    return decide({
        findings,
        failOn: inputs.failOn ?? config?.failOn ?? "error",
        failOnNew: inputs.failOnNew,
        buildFailed,
        overLimits,
        acceptance: !buildFailed && overLimits.some(isAcceptable) ? await askAcceptance() : null,
    });
}

// EXTERNAL MODULE: ./src/said-error.ts
var said_error = __webpack_require__(3077);
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
    const notes = [
        ...(capture?.notes ?? []),
        ...(image?.notes ?? []),
        ...unchecked,
        ...parts.compared.notes,
        ...uncompared(parts),
    ];
    const { accepted, ...verdict } = parts.verdict;
    return {
        schemaVersion: 1,
        tool: { name: "docker-layer-report", version: VERSION },
        language: inputs.language,
        verdict,
        accepted,
        limits: limitsOf(inputs, parts.lineLimits),
        dockerfile: source === null ? null : { path: source.displayPath, generated: source.generated },
        tag: redact(nameOf(inputs)),
        target: redactDeep(inputs.target),
        findings: toReportFindings(parts),
        advice: parts.advice.map((advice) => toReportAdvice(advice, parts)),
        build: parts.build && dockerfile && toReportBuild(parts.build, dockerfile, parts),
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
function uncompared({ inputs, findings, build }) {
    const counts = inputs.failOnNew && build?.ok !== false;
    const isUncompared = counts && findings.some(({ isNew }) => isNew === null);
    return isUncompared ? [{ key: "note.findingsUncompared", values: {} }] : [];
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
    return findings.map(({ ruleId, severity, message, values, range, fingerprint, isNew }) => ({
        ruleId,
        severity,
        message: redactor.redact(translate(message, values)),
        path: source.displayPath,
        start: lines.position(range.start),
        end: lines.position(range.end),
        helpUrl: (0,lint_catalog/* helpUrlOf */.k0)(ruleId),
        fingerprint,
        isNew,
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
        helpUrl: (0,catalog/* adviceHelpUrl */.DK)(ruleId),
    };
}
function toReportBuild(build, dockerfile, { redactor, translate, earlierSteps }) {
    const { redact, redactDeep } = redactor;
    const lines = (0,line_index/* createLineIndex */.r)(dockerfile.text);
    const stepLines = createStepLines(dockerfile);
    const steps = build.steps.map((step) => ({
        name: redact(step.name),
        lines: stepLines(step),
        cached: step.cached,
        seconds: step.seconds,
    }));
    return {
        command: redactDeep(hideBuildArgs(build.command)),
        builder: build.builder,
        seconds: build.seconds,
        savedSeconds: savedSeconds(earlierSteps, steps),
        steps,
        failure: build.failure === null
            ? null
            : redactDeep(toReportFailure(build.failure, dockerfile, lines, translate)),
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
function toReportFailure(failure, dockerfile, lines, translate) {
    const instruction = failingInstruction(failure, dockerfile, lines);
    return {
        instruction: instruction === null ? null : textOf(instruction, dockerfile),
        lines: instruction === null ? failure.lines : lines.lineRange(instruction.range),
        message: (0,said_error/* say */.cv)(failure.message, translate),
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
// EXTERNAL MODULE: ./src/dockerfile/variables.ts
var dockerfile_variables = __webpack_require__(1763);
;// CONCATENATED MODULE: ./src/base-image.ts



/**
 * The reference of the outside image that the target is built on; null where it is `scratch`, or where a variable in
 * FROM is not known.
 */
function baseImageOf(dockerfile, target, buildArgs) {
    const staged = (0,dockerfile_stages/* toStages */.Jb)(dockerfile);
    const variables = (0,dockerfile_variables/* globalArgs */.J7)(staged, buildArgs, dockerfile.escape);
    const chain = (0,dockerfile_stages/* stageChain */.ap)(staged, target, (stage) => (0,dockerfile_variables/* resolveFrom */.dx)(stage, variables, dockerfile.escape));
    return chain?.base ?? null;
}
/** Nobody starts from more; each is a question to the engine. */
const MOST_IMAGES = 50;
/**
 * The references of the outside images that stages start from, each once, as FROM has them with its variables replaced;
 * at most 50.
 */
function outsideImages(dockerfile, buildArgs) {
    const staged = (0,dockerfile_stages/* toStages */.Jb)(dockerfile);
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

// EXTERNAL MODULE: ./src/report/platform.ts
var platform = __webpack_require__(5227);
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
    if ((0,platform/* normalPlatform */.J)(before.platform) !== (0,platform/* normalPlatform */.J)(after.platform)) {
        return { kind: "platform", before: before.platform, after: after.platform };
    }
    if (before.measuredBy !== after.measuredBy) {
        return { kind: "method", before: before.measuredBy, after: after.measuredBy };
    }
    if (hasUnknown(before))
        return { kind: "unknown-size", of: "before" };
    return hasUnknown(after) ? { kind: "unknown-size", of: "after" } : null;
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
    const staged = (0,dockerfile_stages/* toStages */.Jb)(dockerfile);
    const variables = (0,dockerfile_variables/* globalArgs */.J7)(staged, buildArgs, dockerfile.escape);
    const resolve = (stage) => (0,dockerfile_variables/* resolveFrom */.dx)(stage, variables, dockerfile.escape);
    return (0,dockerfile_stages/* stageChain */.ap)(staged, target, resolve)?.stages ?? [];
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

// EXTERNAL MODULE: ./src/secret-names.ts
var secret_names = __webpack_require__(206);
// EXTERNAL MODULE: ./src/image/history-values.ts
var history_values = __webpack_require__(500);
// EXTERNAL MODULE: ./src/image/secret-shapes.ts
var secret_shapes = __webpack_require__(28);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./src/image/secret-values.ts

const MIN_LENGTH = 3;
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
    return value.length >= MIN_LENGTH && !PLAIN_WORDS.has(value.toLowerCase()) && SHOWS_SOMETHING.test(value);
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
        ...(0,secret_shapes/* secretShapes */.x)(text),
        ...(0,history_values/* runArgumentValues */.b)(text, known),
    ];
    const redact = (text) => untilStable(text, spansOf);
    return {
        redact,
        redactHistory: (text) => untilStable(text, (part) => [...spansOf(part), ...(0,history_values/* argRowValues */.H)(part)]),
        createLineRedactor: () => createLineRedactor(redact),
        redactDeep: (value) => redactDeep(value, redact),
    };
}
const KEY_BEGIN = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY/;
const KEY_END = /-----END [A-Z ]{0,40}PRIVATE KEY/;
/** The longest keys have some 200 lines; without an end in sight the log is shown again. */
const MAX_KEY_LINES = 250;
function createLineRedactor(redact) {
    let left = 0;
    return (line) => {
        const isEnd = KEY_END.test(line);
        if (left > 0) {
            left = isEnd ? 0 : left - 1;
            return MASK;
        }
        if (KEY_BEGIN.test(line) && !isEnd)
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
    const staged = (0,dockerfile_stages/* toStages */.Jb)(dockerfile);
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
        throw new input_error/* InputError */.d({ key: "error.input.buildArgUnset", values: { line: index + 1 } });
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
    const last = lines.at(-1);
    if (last === undefined)
        return { key: "docker.noReason" };
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
    const values = { command: `docker image inspect ${reference}`, reason: failureReason(stderr) };
    throw new said_error/* SaidError */._N({ key: "docker.failed", values });
}
/**
 * What the engine knows of these images, by the name they were asked for. An image that it does not have, or cannot tell
 * about, is left out: none is pulled for this.
 */
async function inspectImages(client, references) {
    const images = new Map();
    for (const reference of references) {
        const image = await inspectImage(client, reference).catch(() => null);
        if (image !== null)
            images.set(reference, image);
    }
    return images;
}
/** Reads the one JSON object that `docker image inspect --format '{{json .}}'` prints. */
function parseInspectedImage(stdout) {
    const image = (0,untyped/* record */.g1)((0,untyped/* parseJson */.qF)(stdout));
    const id = (0,untyped/* text */.Qq)(image.Id);
    if (id === null)
        throw new said_error/* SaidError */._N({ key: "docker.noInspected" });
    const config = (0,untyped/* record */.g1)(image.Config);
    return {
        id,
        os: (0,untyped/* text */.Qq)(image.Os) ?? "unknown",
        architecture: (0,untyped/* text */.Qq)(image.Architecture) ?? "unknown",
        variant: (0,untyped/* text */.Qq)(image.Variant),
        size: (0,untyped/* integer */.nd)(image.Size),
        diffIds: (0,untyped/* strings */.P$)((0,untyped/* record */.g1)(image.RootFS).Layers),
        env: (0,untyped/* strings */.P$)(config.Env),
        labels: stringValues(config.Labels),
        shell: Array.isArray(config.Shell) ? (0,untyped/* strings */.P$)(config.Shell) : null,
        cmd: (0,untyped/* strings */.P$)(config.Cmd),
        entrypoint: (0,untyped/* strings */.P$)(config.Entrypoint),
        onBuild: (0,untyped/* strings */.P$)(config.OnBuild),
    };
}
function stringValues(value) {
    return Object.fromEntries(Object.entries((0,untyped/* record */.g1)(value)).filter((entry) => typeof entry[1] === "string"));
}

;// CONCATENATED MODULE: ./src/base-configs.ts


/** What the linter wants to know of these images, as far as the engine has them: none is pulled for this. */
async function inspectBaseConfigs(docker, references) {
    const images = await inspectImages(docker, references);
    return new Map([...images].map(([reference, image]) => [reference, toBaseConfig(image)]));
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
    const [first] = run.heredocs;
    if (first === undefined)
        return run.body;
    if (isOnlyMarker(run)) {
        return isForOtherProgram(first) ? null : fileText(dockerfile.text, first.body.start, first.body.end);
    }
    // Each from the line end before the body, which is part of the script too.
    const documents = run.heredocs.map(({ body, terminator }) => lines(dockerfile.text, body.start - 1, terminator.end));
    return (0,joined_text/* createJoinedText */.pT)([...piecesOf(run.body), ...documents.flat()]);
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

;// CONCATENATED MODULE: ./src/lint/pragmas/script-comments.ts


/** The lines that are comments in the here-documents that shells run, in the order of the file. */
function* scriptComments({ instructions, text }) {
    for (const run of instructions.map(runOf)) {
        const document = run === null ? null : scriptDocument(run);
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
    const staged = (0,dockerfile_stages/* toStages */.Jb)(dockerfile);
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
    return name === ALL_CHECKS ? lint_catalog/* RULES */.y0.filter(isBuildCheck) : (0,lint_catalog/* findRules */.TN)(name);
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
    if (name === undefined || !command_isLiteral(name))
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
function command_isLiteral({ parts }) {
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
    const ownRuns = bodies.flatMap(({ instructions }) => instructions).filter(view_isRun);
    const allRuns = [...ownRuns, ...triggers.filter(view_isRun)];
    const commands = allRuns.flatMap(({ script }) => script.commands);
    const programs = new Set(commands.map(({ name }) => name));
    return { context, stages, bodies, triggers, ownRuns, allRuns, commands, programs };
}
function view_isRun(instruction) {
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
function helpers_unquoted(text) {
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
        for (const run of instructions.filter(view_isRun)) {
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
            if (view_isRun(instruction) && !isSet && instruction.script.hasPipe) {
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
            view_isRun(previous) &&
            view_isRun(instruction) &&
            flagText(previous) === flagText(instruction) &&
            [previous, instruction].every((run) => run.script.commands.length < 2);
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
    const options = [...(0,mount/* mountOptions */.g)(value)].map(([key, option]) => `${key}=${helpers_unquoted(option)}`);
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
        const path = helpers_unquoted(args[0]?.value ?? "");
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
    for (const run of instructions.filter(view_isRun)) {
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
    const target = helpers_unquoted(destination?.value ?? "");
    if (ARCHIVE.test(target))
        return baseName(target);
    const name = helpers_unquoted(source.value);
    return ARCHIVE.test(name) ? baseName(name) : "";
}
function baseName(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}
const addInsteadOfCopy = function* (view) {
    for (const { args, keywordRange: range } of instructionsOf(view, "ADD")) {
        const isPlain = args.slice(0, -1).some(({ value }) => {
            const source = helpers_unquoted(value);
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
        const path = helpers_unquoted(destination.value);
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
        key: helpers_unquoted(key),
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
        yield* pipCacheIn(stage.instructions, isOff);
    }
    yield* pipCacheIn(view.triggers, false);
};
function* pipCacheIn(instructions, before) {
    let isOff = before;
    for (const instruction of instructions) {
        if (switchesPipCacheOff(instruction))
            isOff = true;
        if (isOff || !view_isRun(instruction) || isMounted(instruction, ".cache/pip"))
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
        .filter(view_isRun)
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
        if (view_isRun(instruction))
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
        const paths = copy.args.map(({ value }) => helpers_unquoted(value));
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
            const path = helpers_unquoted(destination.value);
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
        .filter(view_isRun)
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
    for (const rule of lint_catalog/* RULES */.y0) {
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
        const place = suppressions_keyOf(scope);
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
function suppressions_keyOf(scope) {
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
    for (const rule of lint_catalog/* RULES */.y0) {
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
    const context = createRuleContext(input);
    const scripts = shellScripts(context);
    const answers = await shellCheck.check(scripts.map(({ text }) => text));
    const found = scripts.flatMap((script, index) => (0,findings/* toFindings */.S)(script, answers[index] ?? []));
    return judge(context, found);
}

;// CONCATENATED MODULE: ./src/lint-built.ts





/**
 * What there is to lint in a Dockerfile that was built, or that belongs to an image that was there; null where there is
 * none. With what the engine and the build know beyond it: which variables and which shell the base images bring along,
 * and for which platform they are. What they do not know is unknown, as it is without them.
 */
async function lintInputOf(docker, facts) {
    const { source, build, today, dockerfile, config, buildArgs, target } = facts;
    if (source === null || dockerfile === null || config === null)
        return null;
    return {
        dockerfile,
        buildArgs,
        target,
        config,
        context: openBuildContext(source.contextPath, source.path),
        baseConfigs: await inspectBaseConfigs(docker, outsideImages(dockerfile, buildArgs)),
        foreignBases: foreignBases(build?.warnings ?? []),
        today: today.toISOString().slice(0, 10),
    };
}
/** Lints it; nothing is found where there is no Dockerfile. */
async function lintBuilt(docker, shellCheck, facts) {
    const input = await lintInputOf(docker, facts);
    return input === null ? [] : lintDockerfile(input, shellCheck);
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
            throw new input_error/* InputError */.d({ key: "error.input.lintConfig", values: { value: JSON.stringify(named) } });
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
    const entry = (0,read_dockerfile/* statOrNull */.xX)(path, displayPath);
    if (entry === null)
        return null;
    if (!entry.isFile())
        throw new input_error/* InputError */.d({ key: "error.config.notFile", values: { path: displayPath } });
    if (entry.size > MAX_BYTES) {
        throw new input_error/* InputError */.d({ key: "error.config.tooLarge", values: { path: displayPath, bytes: entry.size } });
    }
    const text = lint_config_file_decode((0,read_dockerfile/* readBytes */.io)(path, displayPath), displayPath);
    // Loaded late: few Dockerfiles have a configuration, and all would wait for the YAML reader.
    const { readConfig } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(605)]).then(__webpack_require__.bind(__webpack_require__, 7605));
    return readConfig(text, displayPath, environment);
}
function lint_config_file_decode(bytes, displayPath) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        throw new input_error/* InputError */.d({ key: "error.file.notText", values: { path: displayPath } });
    }
}

;// CONCATENATED MODULE: ./src/lint/fixes/fix.ts
/** The text with the edits made; they may come in any order, but none may lie over another. */
function applyEdits(text, edits) {
    const parts = [];
    let at = 0;
    for (const { range, text: replacement } of fix_inOrder(edits)) {
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
            const next = fix_firstFrom(taken, edit.range.start);
            const before = taken[next - 1];
            const after = taken[next];
            // Touching counts too: in which order two insertions belong, neither of them knows.
            return ((before === undefined || before.range.end < edit.range.start) &&
                (after === undefined || edit.range.end < after.range.start));
        });
        if (isFree) {
            for (const edit of fix)
                taken.splice(fix_firstFrom(taken, edit.range.start), 0, edit);
        }
        return isFree;
    });
}
/** The index of the first edit that starts at the offset or behind it. */
function fix_firstFrom(edits, offset) {
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
function fix_inOrder(edits) {
    return edits.toSorted((left, right) => left.range.start - right.range.start);
}

// EXTERNAL MODULE: ./src/lint/fixes/move.ts
var move = __webpack_require__(316);
;// CONCATENATED MODULE: ./src/lint/fixes/fix-text.ts




/** One fix makes room for another: `apt install` becomes `apt-get install`, which gets its `-y`. */
const fix_text_MAX_PASSES = 20;
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
        const dockerfile = parseDockerfile(text);
        return { dockerfile, findings: lint({ ...input, dockerfile }) };
    };
    let current = { dockerfile: input.dockerfile, findings: lint(input) };
    const steps = [];
    for (let pass = 0; pass < fix_text_MAX_PASSES; pass += 1) {
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
        return fix_text_textOf(before, was) === fix_text_textOf(after, now) && now.form === was.form;
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
function fix_text_textOf({ text }, { range }) {
    return text.slice(range.start, range.end);
}

;// CONCATENATED MODULE: ./src/lint/fixes/line-changes.ts

/**
 * What fixes change, line by line, in the order of the file. A fix that touches several lines is one change from the
 * first of them to the last, and fixes that touch the same line, in whichever step, are one change too.
 *
 * @param before the text that the first step started with
 */
function toLineChanges(before, { text, steps }) {
    let stretches = [];
    for (const step of steps)
        stretches = advance(stretches, step);
    const was = before.split("\n");
    const is = text.split("\n");
    const textOf = (lines, { start, end }) => lines.slice(start - 1, end).join("\n");
    return stretches
        .map((stretch) => ({
        lines: stretch.was,
        before: textOf(was, stretch.was),
        after: textOf(is, stretch.is),
        findings: stretch.findings,
    }))
        .filter((change) => change.before !== change.after);
}
function advance(stretches, { text, made }) {
    const index = (0,line_index/* createLineIndex */.r)(text);
    const parts = [
        ...stretches.map(({ was, is, findings }) => ({
            lines: is,
            findings,
            lost: was.end - was.start - (is.end - is.start),
            growth: 0,
        })),
        ...made.map(({ finding, fix }) => ({
            lines: {
                start: index.position(Math.min(...fix.map(({ range }) => range.start))).line,
                end: index.position(Math.max(...fix.map(({ range }) => range.end))).line,
            },
            findings: [finding],
            lost: 0,
            growth: fix.reduce((sum, edit) => sum + countFeeds(edit.text) - countFeeds(text.slice(edit.range.start, edit.range.end)), 0),
        })),
    ].sort((a, b) => a.lines.start - b.lines.start);
    const joined = [];
    let [lost, growth] = [0, 0];
    for (let at = 0; at < parts.length;) {
        const group = groupFrom(parts, at);
        const start = parts[at]?.lines.start ?? 0;
        const end = Math.max(...group.map(({ lines }) => lines.end));
        const before = { lost, growth };
        for (const part of group) {
            lost += part.lost;
            growth += part.growth;
        }
        joined.push({
            was: { start: start + before.lost, end: end + lost },
            is: { start: start + before.growth, end: end + growth },
            findings: group.flatMap(({ findings }) => findings),
        });
        at += group.length;
    }
    return joined;
}
/** The parts from that place on which have lines in common, directly or by way of each other. */
function groupFrom(parts, at) {
    let end = parts[at]?.lines.end ?? 0;
    let next = at + 1;
    for (let part = parts[next]; part !== undefined && part.lines.start <= end; part = parts[next]) {
        end = Math.max(end, part.lines.end);
        next += 1;
    }
    return parts.slice(at, next);
}
function countFeeds(text) {
    return text.split("\n").length - 1;
}

;// CONCATENATED MODULE: ./src/lint-fixes.ts




/** Works out the fixes of a file. What would show a secret is left out: masked, it would be another text. */
function lintFixes(input, source, findings, options) {
    const { inputs, translate } = options;
    const { redact } = options.redactor;
    const isPublic = (text) => redact(text) === text;
    const index = (0,line_index/* createLineIndex */.r)(input.dockerfile.text);
    const edits = findings.map(({ fix }) => fix?.every(({ text }) => isPublic(text))
        ? fix.map(({ range, text }) => ({
            start: index.position(range.start),
            end: index.position(range.end),
            text,
        }))
        : null);
    // Asked first: it takes as long as linting the file several times.
    const changes = inputs.suggestions ? toLineChanges(input.dockerfile.text, fixInSteps(input)) : [];
    return {
        source,
        edits,
        changes: changes
            .filter(({ before, after }) => isPublic(before) && isPublic(after))
            .map((change) => ({
            ...change,
            findings: change.findings.map(({ ruleId, message, values }) => ({
                ruleId,
                message: redact(translate(message, values)),
                helpUrl: (0,lint_catalog/* helpUrlOf */.k0)(ruleId),
            })),
        })),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/mark-new.ts


/**
 * Tells which findings the baseline does not have: those of the same rule on an instruction of the same text are the
 * same, wherever its line is now. Of two alike, one is new where the baseline has one.
 *
 * @param known the baseline's fingerprints; null where they are not known
 * @param redact takes out of an instruction's text what must not be told, not even by a digest
 */
function markNew(findings, dockerfile, known, redact) {
    const left = new Map();
    for (const fingerprint of known ?? [])
        left.set(fingerprint, (left.get(fingerprint) ?? 0) + 1);
    const fingerprints = fingerprintsOf(findings, dockerfile, redact);
    return findings.map((finding, index) => {
        const fingerprint = fingerprints[index] ?? "";
        const count = left.get(fingerprint) ?? 0;
        left.set(fingerprint, count - 1);
        return { ...finding, fingerprint, isNew: known === null ? null : count <= 0 };
    });
}
/** A digest of rule and instruction for each finding, in their order. */
function fingerprintsOf(findings, dockerfile, redact) {
    if (dockerfile === null)
        return [];
    const digestAt = createDigestAt(dockerfile, redact);
    return findings.map(({ ruleId, range }) => digest(`${ruleId}\n${digestAt(range.start)}`).slice(0, 32));
}
/** Of the instruction at an offset, else of its line. Each text is looked at once: one may hold thousands of findings. */
function createDigestAt({ text, instructions }, redact) {
    const lines = (0,line_index/* createLineIndex */.r)(text);
    const digests = new Map();
    return (offset) => {
        const instruction = instructions[lastStartingBy(instructions, offset)];
        const { start, end } = instruction !== undefined && offset <= instruction.range.end
            ? instruction.range
            : lineAround(lines, offset);
        const known = digests.get(start) ?? digest(redact(withoutLineEnds(text.slice(start, end))));
        digests.set(start, known);
        return known;
    };
}
/** The number of the last instruction that starts at an offset or before it; -1 where there is none. */
function lastStartingBy(instructions, offset) {
    let [low, high] = [0, instructions.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((instructions[middle]?.range.start ?? Infinity) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}
function lineAround(lines, offset) {
    const { line } = lines.position(offset);
    return { start: lines.offsetAt(line), end: lines.offsetAt(line + 1) };
}
/** Blanks at the ends of lines, and how lines end, are no change. */
function withoutLineEnds(text) {
    return text
        .split("\n")
        .map((line) => line.trimEnd())
        .join("\n")
        .trim();
}
function digest(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
}

;// CONCATENATED MODULE: ./src/docker/history.ts



/**
 * `docker history --no-trunc REFERENCE`: the table as it stands on the screen, and the rows with exact sizes, newest
 * first. Given the image's `id`, that is what is asked for, under the name that people know: names may be moved to
 * another image at any moment. Throws where the engine has no such image.
 */
async function imageHistory(client, reference, id = reference) {
    const command = ["history", "--no-trunc"];
    const answers = await Promise.all([
        client.run([...command, "--", id]),
        client.run([...command, "--human=false", "--format", "{{json .}}", "--", id]),
    ]);
    for (const { exitCode, stderr, stdoutCut } of answers) {
        const values = { command: `docker history ${reference}` };
        if (exitCode !== 0) {
            throw new said_error/* SaidError */._N({ key: "docker.failed", values: { ...values, reason: failureReason(stderr) } });
        }
        if (stdoutCut)
            throw new said_error/* SaidError */._N({ key: "docker.tooLong", values });
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
        if (exitCode !== 0) {
            const values = { command: "docker image ls", reason: failureReason(stderr) };
            throw new said_error/* SaidError */._N({ key: "docker.failed", values });
        }
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

;// CONCATENATED MODULE: ./src/image/entry-budget.ts
/** An image of 100 GB with a million files is rare; ten million files in 512 MiB of names are beyond any. */
const ENTRY_LIMITS = { entries: 10_000_000, bytes: 512 * 1024 * 1024 };
function beyondLimits({ entries, bytes }) {
    return { key: "archive.budget", values: { entries, bytes } };
}
/** A budget for one image: all entries of all its layers with the directories they name, and the bytes that describe them (see EntryLog). */
function createEntryBudget(limits = ENTRY_LIMITS) {
    let { entries: entriesLeft, bytes: bytesLeft } = limits;
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
        problem: () => beyondLimits(limits),
    };
}

;// CONCATENATED MODULE: ./src/image/tar-header.ts

/**
 * One 512-byte tar header block: old v7, POSIX ustar, GNU and star.
 * Formats: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html (ustar) and
 * https://www.gnu.org/software/tar/manual/html_node/Standard.html (GNU, base-256 numbers).
 */
const BLOCK = 512;
class TarError extends said_error/* SaidError */._N {
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
        throw new TarError({ key: "archive.checksum" });
    return parseCheckedTarHeader(bytes, at);
}
/** The same for a header whose checksum is known to hold. @throws TarError when a number is not one. */
function parseCheckedTarHeader(bytes, at) {
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
        deviceMajor: isDevice ? number(bytes, at + 329, at + 337, "device") : 0,
        deviceMinor: isDevice ? number(bytes, at + 337, at + 345, "device") : 0,
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
        throw new TarError({ key: "archive.number", values: { field } });
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
        size: () => count,
        nameBytes: () => nameEnds.get(count - 1),
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
const DELETED = 1 << 19;
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
        return (this.bits.get(content) & DELETED) !== 0;
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
        this.bits.set(content, this.bits.get(content) | GONE | (deleted ? DELETED : 0));
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
 *
 * An entry with which the limits of an image are exceeded throws TarError.
 */
function createFileTree(limits = ENTRY_LIMITS) {
    const table = createPathTable();
    const records = new FileRecords();
    const newest = new Uint32Column();
    const system = { records, newest, seen: createChildLists(table) };
    const dive = createDiveTree(table);
    const layers = [];
    const starts = [];
    let entries = 0;
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
        if (++entries > limits.entries || table.size() > limits.entries || table.nameBytes() > limits.bytes) {
            throw new TarError(beyondLimits(limits));
        }
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

// EXTERNAL MODULE: ./src/docker/find-on-path.ts
var find_on_path = __webpack_require__(4303);
;// CONCATENATED MODULE: ./src/image/stored-image.ts

/** What the image's configuration tells, with its layers as they were read. */
function toStoredImage({ config, configPath, diffIds }, layers) {
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
            return { ...unknown, problem: { key: "archive.layerMissing" } };
        default:
            return { ...unknown, problem: { key: "archive.noArchive" } };
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
        const child = (0,external_node_child_process_.spawn)(program, args, { env: { ...(0,child_env/* childEnvironment */.Qc)(env), LC_ALL: "C" } });
        const stderr = (0,byte_buffers/* createTailBuffer */.c)(STDERR_LIMIT);
        child.stderr.on("data", stderr.push);
        const stop = () => {
            child.kill();
            for (const stream of [child.stdin, child.stdout, child.stderr])
                stream.destroy();
            child.unref();
        };
        // Nobody reads what it writes by then.
        process.once("exit", stop);
        child.once("close", () => process.off("exit", stop));
        // A command that ends early closes its input; how it ended says more than that.
        child.stdin.on("error", () => { });
        const done = new Promise((resolve, reject) => {
            const fail = (reason) => reject(new CommandError(`${program} failed: ${reason}`));
            child.once("error", (error) => fail(error.message));
            child.once("close", (code) => {
                if (code === 0)
                    resolve();
                else
                    fail(stderr.text().trim() === ""
                        ? `exit status ${code ?? "unknown"}`
                        : String(failureReason(stderr.text())));
            });
        });
        // Whoever reads the output may fail before they come to wait for the end.
        done.catch(() => { });
        return { stdin: child.stdin, stdout: child.stdout, done, stop };
    };
}
/**
 * Runs a command and gives what it writes. @throws CommandError, also for an answer of more than `limit` bytes, and
 * where it takes longer than `seconds`.
 */
async function outputOf(start, command, limit, seconds = Number.POSITIVE_INFINITY) {
    const running = start(command);
    if (seconds === Number.POSITIVE_INFINITY)
        return answerOf(running, command, limit);
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => {
            reject(new CommandError(`${command[0]} gave no answer within ${seconds} seconds`));
            running.stop();
        }, seconds * 1000);
    });
    try {
        return await Promise.race([answerOf(running, command, limit), late]);
    }
    finally {
        clearTimeout(timer);
    }
}
async function answerOf({ stdin, stdout, done }, command, limit) {
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
;// CONCATENATED MODULE: ./src/image/free-memory.ts
/**
 * Gives back the memory of buffers that nobody looks at again, at once. Left to itself V8 collects what lies outside
 * of its heap only every 64 MB, which is most of what reading an image takes. Does nothing before Node 22.
 */
function freeMemory(memory) {
    memory.transfer?.(0);
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
/** To be called with each piece of a decompressor's output, in order, once nobody looks at it again. */
function freeOutput({ buffer, byteOffset, byteLength }) {
    // A buffer of output is handed out piece by piece; the decompressor has done with it at its end.
    if (buffer.byteLength === OUTPUT && byteOffset + byteLength === OUTPUT)
        freeMemory(buffer);
}
/** How a file is compressed, by its first block; null where it is not, as a tar archive whose first name looks like it. */
function compressionOf(start) {
    if (start.length >= BLOCK && hasValidChecksum(start))
        return null;
    return MAGIC.find(([, bytes]) => bytes.every((byte, index) => start[index] === byte))?.[0] ?? null;
}
function createGunzip() {
    return external_node_zlib_.createGunzip({ chunkSize: OUTPUT });
}
/** What decompresses it, or why nothing does. */
function createDecompressor(compression) {
    if (compression === "gzip")
        return createGunzip();
    if (compression !== "zstd") {
        return { key: "archive.compression", values: { compression } };
    }
    // Node has it from 22.15 on.
    if (typeof external_node_zlib_.createZstdDecompress !== "function")
        return { key: "archive.needsNode" };
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
const entry_log_TYPES = [
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
const CODES = new Map(entry_log_TYPES.map((type, index) => [type, index]));
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
                entry.type = entry_log_TYPES[head & TYPE_BITS] ?? "other";
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
            throw new TarError({ key: "archive.record" });
        }
        const record = content.subarray(blank + 1, end - 1);
        const equals = record.indexOf(EQUALS);
        if (equals < 1)
            throw new TarError({ key: "archive.recordKey" });
        const key = record.toString("utf8", 0, equals);
        const value = record.subarray(equals + 1);
        if ((key === "path" || key === "linkpath") && value.includes(0)) {
            throw new TarError({ key: "archive.recordPath" });
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
        throw new TarError({ key: "archive.recordNumber", values: { key } });
    }
    return value;
}

;// CONCATENATED MODULE: ./src/image/tar.ts



/** Long names and extended attributes are a few kilobytes; more is an attack on memory. */
const MAX_EXTENDED_HEADER = 1024 * 1024;
/** Headers of what holds names and records for the entry that follows, or (`g`) for all of them. */
const EXTENDED = new Set(["x", "g", "L", "K"]);
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
function createTarParser(handler, form = "whole") {
    const parseHeader = form === "whole" ? parseTarHeader : parseCheckedTarHeader;
    const block = Buffer.alloc(BLOCK);
    let filled = 0;
    /** Of the byte that comes next. */
    let position = 0;
    let entryAt = 0;
    let state = "header";
    let zeroBlocks = 0;
    /** The size that the entry's header tells. */
    let told = 0;
    let left = 0;
    let padding = 0;
    let overrides = NO_OVERRIDES;
    let extendedType = "";
    let extended = Buffer.alloc(0);
    function beginContent(size) {
        handler.onHeaderEnd?.(position, told);
        left = form === "headers" ? 0 : size;
        padding = paddingBehind(size);
        state = "content";
        if (left === 0)
            finishContent();
    }
    function beginExtended(type, size) {
        if (size < 0 || size > MAX_EXTENDED_HEADER) {
            throw new TarError({ key: "archive.longHeader", values: { bytes: size } });
        }
        extendedType = type;
        extended = Buffer.alloc(size);
        left = size;
        padding = paddingBehind(size);
        state = "extended";
        if (left === 0)
            finishContent();
    }
    function finishContent() {
        if (state === "content") {
            handler.onEntryEnd?.();
        }
        else if (extendedType === "g") {
            // It sets defaults for what follows. Container engines ignore it, and what stood before it with it.
            overrides = NO_OVERRIDES;
            handler.onHeaderEnd?.(position, 0);
        }
        else {
            overrides = withExtended(overrides, extendedType, extended);
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
            throw new TarError({ key: "archive.trailing" });
        const header = parseHeader(bytes, at);
        if (EXTENDED.has(header.typeFlag)) {
            beginExtended(header.typeFlag, header.size);
            return;
        }
        const { entry, toldSize, stored } = toEntry(header, overrides, position);
        overrides = NO_OVERRIDES;
        told = toldSize;
        handler.onEntry(entry);
        if (header.sparseContinues) {
            left = stored;
            state = "sparse-map";
        }
        else {
            beginContent(stored);
        }
    }
    function onBlock(bytes, at) {
        if (state === "sparse-map") {
            if (bytes[at + 504] === 0)
                beginContent(left);
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
        if (!(error instanceof TarError))
            return error;
        return new TarError({ key: "archive.at", values: { problem: error.said, byte: entryAt } });
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
            throw located(new TarError({ key: "archive.cut" }));
        },
    };
}
function paddingBehind(size) {
    return (BLOCK - (size % BLOCK)) % BLOCK;
}
function withExtended(overrides, typeFlag, content) {
    if (typeFlag === "x")
        return { ...overrides, pax: parsePaxRecords(content) };
    const nul = content.indexOf(0);
    const text = nul === -1 ? content : content.subarray(0, nul);
    const value = text.length === 0 ? null : text;
    return typeFlag === "L" ? { ...overrides, longName: value } : { ...overrides, longLink: value };
}
function toEntry(header, { pax, longName, longLink }, contentAt) {
    const nameBytes = longName ?? pax.get("path") ?? null;
    const linkBytes = longLink ?? pax.get("linkpath") ?? null;
    const name = nameBytes === null ? header.name : toByteString(nameBytes);
    const type = entryType(header.typeFlag, name);
    const hasContent = type === "file" || type === "other";
    const hasLink = type === "symlink" || type === "hard-link";
    const size = paxNumber(pax, "size") ?? header.size;
    const stored = hasContent ? size : 0;
    const isSparsePax = isSparseByPax(pax);
    const sparseName = isSparsePax ? pax.get("GNU.sparse.name") : undefined;
    const sparseSize = isSparsePax
        ? (paxNumber(pax, "GNU.sparse.size") ?? paxNumber(pax, "GNU.sparse.realsize") ?? size)
        : header.sparseSize;
    const toldSize = sparseSize ?? size;
    if (stored < 0 || (sparseSize ?? 0) < 0)
        throw new TarError({ key: "archive.negative" });
    const entry = {
        name: sparseName === undefined ? name : toByteString(sparseName),
        type,
        size: type === "file" ? toldSize : 0,
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
    return { entry, toldSize, stored };
}
/**
 * Whether the records make the file sparse, in one of the versions that there are: the first had no version in it.
 * https://www.gnu.org/software/tar/manual/html_node/PAX-0.html
 */
function isSparseByPax(pax) {
    if (pax.size === 0)
        return false;
    const version = [pax.get("GNU.sparse.major"), pax.get("GNU.sparse.minor")].join(".");
    if (version === ".")
        return pax.has("GNU.sparse.map") || pax.has("GNU.sparse.offset");
    return SPARSE_VERSIONS.has(version);
}
const SPARSE_VERSIONS = new Set(["0.0", "0.1", "1.0"]);
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
            throw new TarError({ key: "archive.marker" });
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
                fail(error.said);
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
        if ("key" in decompressor)
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
        freeOutput(piece);
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
            const own = Buffer.allocUnsafeSlow(piece.length);
            piece.copy(own);
            waiting += piece.length;
            const written = new Promise((resolve) => decompressor.write(own, () => {
                waiting -= piece.length;
                freeMemory(own.buffer);
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
                layer.fail({ key: "archive.brokenFor", values: { reason: failure } });
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
        throw new TarError({ key: "archive.noImage" });
    const { name, platform } = choice;
    const named = name === null ? images : images.filter((image) => hasName(image, name));
    if (named.length === 0) {
        const values = { name: JSON.stringify(name), names: shown(images) };
        throw new TarError({ key: "archive.noName", values });
    }
    const fitting = named.filter(({ config }) => platform === null || saved_manifest_fits(config, platform));
    if (fitting.length === 0 && platform !== null) {
        const values = { platform: `${platform.os}/${platform.architecture}` };
        throw new TarError({ key: "archive.noPlatform", values });
    }
    const same = fitting.filter((image) => isEqual(image.diffIds, choice.diffIds));
    if (same.length === 0 && choice.diffIds === null && areSeveral(fitting)) {
        throw new SeveralImagesError({ key: "archive.several", values: { names: shown(fitting) } });
    }
    const candidates = same.length > 0 ? same : fitting;
    const [first] = candidates;
    if (first === undefined)
        throw new TarError({ key: "archive.noImage" });
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
            throw new TarError({ key: "archive.manyImages", values: { most: MAX_IMAGES } });
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
    const shownNames = different.slice(0, SHOWN_NAMES).join(", ");
    return rest > 0 ? { key: "archive.namesAndMore", values: { names: shownNames, count: rest } } : shownNames;
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

;// CONCATENATED MODULE: ./src/readers/containerd-content.ts





/** An index, and of the one platform a manifest and a configuration; a few more where several would do. */
const MAX_BLOBS = 16;
/** https://github.com/containerd/containerd/blob/main/docs/ops.md: each plugin has a folder of its name. */
const SNAPSHOT = /^(.*)\/io\.containerd\.snapshotter\.v1\.[^/]+\/snapshots\/\d+\/fs$/s;
const DIGEST = /^sha256:([0-9a-f]{64})$/;
/**
 * Reads blobs where containerd keeps them, beside the directories of its snapshots: to ask it for each would take as
 * long as all the rest.
 */
function createContentReader(start, root, [snapshot = ""]) {
    const [, folder] = SNAPSHOT.exec(snapshot) ?? [];
    return async (digest) => {
        // Only a digest names a blob: an index may hold anything.
        const [, hex] = DIGEST.exec(digest) ?? [];
        if (folder === undefined || hex === undefined)
            return null;
        const path = `${folder}/io.containerd.content.v1.content/blobs/sha256/${hex}`;
        try {
            return (0,untyped/* parseJson */.qF)(await outputOf(start, [...root, "cat", path], MAX_JSON));
        }
        catch (error) {
            if (error instanceof CommandError)
                return null;
            throw error;
        }
    };
}
/**
 * What the manifest and the configuration tell of an image of the engine that keeps images in containerd: its stored
 * blobs, how large they are, and its history. Its ID is the digest of its index or manifest there. Null where containerd
 * does not tell, or tells of another image: nothing that is read of the layers themselves depends on it.
 */
async function describeStoredImage(readContent, { id, os, architecture, variant, diffIds }) {
    const platform = { os, architecture, variant };
    const blobs = new Map([
        ["index.json", { manifests: [{ digest: id }] }],
        ["manifest.json", null],
    ]);
    const read = async (path) => {
        const digest = path.replace("blobs/", "").replace("/", ":");
        const blob = await readContent(digest);
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
            return chosen !== null && containerd_content_isSame(chosen.diffIds, diffIds) ? chosen : null;
        if (blobs.size + missing.size > MAX_BLOBS)
            return null;
        await Promise.all([...missing].map(read));
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
function containerd_content_isSame(some, others) {
    return some.length === others.length && some.every((value, index) => value === others[index]);
}

;// CONCATENATED MODULE: ./src/readers/chain-ids.ts

/**
 * The IDs of the stacks of layers that end with each layer, base first: the first diff ID, then the SHA-256 of the ID
 * below, a blank and the next diff ID.
 * https://github.com/opencontainers/image-spec/blob/main/config.md#layer-chainid
 */
function chainIds(diffIds) {
    const ids = [];
    for (const diffId of diffIds) {
        const below = ids.at(-1);
        ids.push(below === undefined
            ? diffId
            : `sha256:${(0,external_node_crypto_.createHash)("sha256").update(`${below} ${diffId}`).digest("hex")}`);
    }
    return ids;
}

;// CONCATENATED MODULE: ./src/readers/containerd-snapshots.ts




const SNAPSHOTTER = "overlayfs";
/** 127 layers at most, with a path each. */
const MAX_ANSWER = 4 * 1024 * 1024;
/**
 * Has `use` read the directories into which containerd unpacked the layers of an image, base first. containerd names
 * them only for a snapshot on top of them, so one is made, never mounted, and taken away again.
 * @throws CommandError where containerd cannot be asked or has not unpacked the image; and what `use` throws.
 */
async function withSnapshotDirectories(start, containerd, diffIds, use) {
    const key = `docker-layer-report-${(0,external_node_crypto_.randomUUID)()}`;
    const { ctr, address, namespace } = containerd;
    const connection = ["--address", address, "--namespace", namespace, "--connect-timeout", "5s"];
    const command = [...ctr, ...connection, "--timeout", "30s", "snapshots", "--snapshotter", SNAPSHOTTER];
    const snapshots = (...words) => outputOf(start, [...command, ...words], MAX_ANSWER);
    let removed = null;
    // Nothing refers to the snapshot, so containerd may be faster in cleaning it up.
    const remove = () => snapshots("rm", key).catch(() => { });
    try {
        const top = chainIds(diffIds).at(-1) ?? "";
        const directories = parseMounts(await snapshots("view", "--mounts", key, top));
        if (directories === null)
            throw new CommandError("ctr named no directories of layers");
        const used = use(directories);
        removed = remove();
        return await used;
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
function createDirectoryLayers({ onLayer, onEntry }) {
    const sizes = [];
    const give = (file, type, name, linkName, device = null) => {
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
        give(file, typeOf(file), first, file.target, file.device);
        for (const path of others)
            give(file, "hard-link", path, first, file.device);
    });
    return {
        onFile(file, { isOpaque, device }) {
            if (file.path === "") {
                hardLinks.flush();
                onLayer(sizes.length);
                sizes.push(0);
            }
            if (file.type === SOCKET)
                return;
            if (file.type === "d") {
                give(file, "directory", file.path, file.target);
                if (isOpaque)
                    give(file, "file", inside(file.path, directory_layers_OPAQUE), file.target);
            }
            else if (file.type === "c" && device === null) {
                give(file, "file", marker(file.path), file.target);
            }
            else if (file.links > 1) {
                hardLinks.add({ ...file, device });
            }
            else {
                give(file, typeOf(file), file.path, file.target, device);
            }
        },
        end() {
            hardLinks.flush();
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

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./src/readers/root-files.ts

const PIECE = 256 * 1024;
/**
 * The bytes of files that belong to root, one file behind the other: read by this process where it is root, which takes
 * a command less, and by cat otherwise. @throws CommandError, or what the file system says.
 */
async function* rootFiles(start, root, paths) {
    if (root.length === 0) {
        for (const path of paths)
            yield* (0,external_node_fs_.createReadStream)(path, { highWaterMark: PIECE });
        return;
    }
    const { stdin, stdout, done, stop } = start([...root, "cat", "--", ...paths]);
    stdin.end();
    try {
        yield* stdout;
        await done;
    }
    finally {
        stop();
    }
}

;// CONCATENATED MODULE: ./src/readers/content-places.ts
/** All of its functions throw Error where the two disagree. */
function createContentPlaces() {
    /** What the record told and no header has yet: two numbers each, so that none takes an object. */
    let places = [];
    let next = 0;
    /** What a header told, and the record has not yet. */
    let aheadAt = null;
    let aheadSize = 0;
    return {
        recorded(at, size) {
            if (aheadAt === null) {
                places.push(at, size);
                return;
            }
            if (aheadAt !== at || aheadSize !== size)
                throw disagreement();
            aheadAt = null;
        },
        parsed(at, size) {
            if (next < places.length) {
                if (places[next++] !== at || places[next++] !== size)
                    throw disagreement();
                return;
            }
            if (aheadAt !== null)
                throw disagreement();
            aheadAt = at;
            aheadSize = size;
        },
        caughtUp() {
            if (next < places.length)
                throw disagreement();
            places = [];
            next = 0;
        },
        end() {
            if (next < places.length || aheadAt !== null)
                throw disagreement();
        },
    };
}
function disagreement() {
    return new Error("what the engine keeps of a layer's archive has contents elsewhere than its headers tell");
}

;// CONCATENATED MODULE: ./src/readers/tar-split.ts

/** What stands before the bytes of a segment, in base64. */
const SEGMENT = '{"type":2,"payload":"';
const TYPE_AT = SEGMENT.indexOf("2");
const FILE_TYPE = 0x31;
const SEGMENT_TYPE = 0x32;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const QUOTE = 0x22;
const tar_split_NEWLINE = 0x0a;
const GATHERED = 256 * 1024;
/** Bytes: many times the longest headers that an archive has before one file. */
const MAX_LINE = 16 * 1024 * 1024;
/** What stands behind a content's size, and behind its CRC-64 in base64. */
const CHECKSUM = ',"payload":"';
const CHECKSUM_LENGTH = 12;
const POSITION = '","position":';
/**
 * Reads what Docker's classic store keeps of layers' archives, to save them byte by byte as they came: an object of JSON
 * a line, either a segment (type 2), all bytes between the contents of two files, or the place of a content (type 1).
 * A position counts them, from 0 in each archive. Several archives may follow one another.
 * Format: https://pkg.go.dev/github.com/vbatts/tar-split/tar/storage#Entry, as Go's encoding/json writes it.
 * @param nextArchive called at each archive's beginning, for the parser of its headers. It has to say where they end,
 * and is held against the places of the contents: an archive that it understands otherwise than the engine is refused.
 * @throws Error for anything else, and what those parsers throw.
 */
function createTarSplitParser(nextArchive) {
    let archive = null;
    let places = createContentPlaces();
    /** Of a line that is not whole yet. */
    let rest = Buffer.alloc(0);
    // Segments are short: to hand each of them on would take longer than to read it.
    let gathered = Buffer.alloc(GATHERED);
    let length = 0;
    /** Bytes of the archive's segments so far. */
    let end = 0;
    /** The next line's position, and how many digits it has. */
    let position = 0;
    let digits = 1;
    function handOn() {
        archive?.write(gathered.subarray(0, length));
        length = 0;
        places.caughtUp();
    }
    function endArchive() {
        handOn();
        places.end();
        archive?.end();
    }
    function beginArchive() {
        endArchive();
        end = 0;
        position = 0;
        digits = 1;
        places = createContentPlaces();
        archive = nextArchive(places.parsed);
    }
    /** Takes the base64 from `from` to `to`. */
    function onSegment(lines, from, to) {
        if (length + to - from > gathered.length)
            handOn();
        if (to - from > gathered.length)
            gathered = Buffer.alloc(to - from);
        const written = gathered.write(lines.toString("latin1", from, to), length, "base64");
        length += written;
        end += written;
    }
    /** Takes the line from `start` to the newline at `stop`. */
    function onLine(lines, start, stop) {
        // The position comes last: no other but 0 has a zero behind the colon.
        if (lines[stop - 2] === ZERO && lines[stop - 3] === COLON)
            beginArchive();
        if (position === 10 ** digits)
            digits++;
        position++;
        const colon = stop - 2 - digits;
        if (archive === null || lines[colon] !== COLON)
            throw tar_split_unreadable();
        if (lines[start + TYPE_AT] === FILE_TYPE) {
            places.recorded(end, sizeIn(lines, start, colon));
            return;
        }
        const from = start + SEGMENT.length;
        const to = lines.indexOf(QUOTE, from);
        const isSegment = lines[start + TYPE_AT] === SEGMENT_TYPE && lines[from - 1] === QUOTE;
        if (!isSegment || to === -1 || to > stop)
            throw tar_split_unreadable();
        onSegment(lines, from, to);
    }
    return {
        write(piece) {
            let start = 0;
            if (rest.length > 0) {
                start = piece.indexOf(tar_split_NEWLINE) + 1;
                rest = Buffer.concat([rest, start === 0 ? piece : piece.subarray(0, start)]);
                if (rest.length > MAX_LINE)
                    throw tar_split_unreadable();
                if (start === 0)
                    return;
                onLine(rest, 0, rest.length - 1);
            }
            for (let stop = piece.indexOf(tar_split_NEWLINE, start); stop !== -1; stop = piece.indexOf(tar_split_NEWLINE, start)) {
                onLine(piece, start, stop);
                start = stop + 1;
            }
            handOn();
            rest = Buffer.from(piece.subarray(start));
        },
        end() {
            if (rest.length > 0)
                throw tar_split_unreadable();
            endArchive();
        },
    };
}
/**
 * The size of a content in a line that ends with `"size":5,"payload":"…","position":1}`; 0 where it ends with
 * `"payload":null,"position":1}`, as where there is none.
 * @param start of the line; `colon` is the last one in it.
 */
function sizeIn(lines, start, colon) {
    let at = colon + 1 - POSITION.length;
    if (lines[at] !== QUOTE)
        return 0;
    at -= CHECKSUM_LENGTH + CHECKSUM.length + 1;
    let size = 0;
    for (let scale = 1; isDigit(lines[at]); at--) {
        size += scale * ((lines[at] ?? 0) - ZERO);
        scale *= 10;
    }
    if (lines[at] !== COLON || at < start)
        throw tar_split_unreadable();
    return size;
}
function isDigit(byte) {
    return byte !== undefined && byte >= ZERO && byte <= NINE;
}
function tar_split_unreadable() {
    return new Error("what the engine keeps of a layer's archive has a line that cannot be read");
}

;// CONCATENATED MODULE: ./src/readers/layer-store.ts








const CHAIN_ID = /^sha256:([0-9a-f]{64})$/;
/**
 * Reads layers where Docker's classic store keeps the headers of their archives, each layer's in a file beside its
 * other notes: the very headers that `docker image save` writes, with no file of the layer looked at.
 * @param folder of the engine's notes on the layers of one storage driver.
 * @returns by the layer, the bytes that it counts for.
 * @throws what keeps a record from being read, and what reading it throws.
 */
async function walkLayerStore(start, root, folder, diffIds, { onLayer, onEntry }) {
    const paths = chainIds(diffIds).map((id) => recordPath(folder, id));
    const sizes = [];
    const records = createTarSplitParser((onHeaderEnd) => {
        const layer = sizes.push(0) - 1;
        onLayer(layer);
        const onTarEntry = (tarEntry) => {
            const entry = toLayerEntry(tarEntry);
            if (entry === null)
                return;
            sizes[layer] = (sizes[layer] ?? 0) + entry.contentSize;
            onEntry(entry);
        };
        return createTarParser({ onEntry: onTarEntry, onHeaderEnd }, "headers");
    });
    const decompressor = createGunzip();
    // What fails on either side shows in the reading of the decompressor, and stops the other.
    (0,external_node_stream_.pipeline)(rootFiles(start, root, paths), decompressor, () => { });
    for await (const piece of decompressor) {
        records.write(piece);
        freeOutput(piece);
    }
    records.end();
    if (sizes.length !== diffIds.length)
        throw new Error(`the layer store has ${sizes.length} archives for ${diffIds.length} layers`);
    return sizes;
}
function recordPath(folder, chainId) {
    const [, hex] = CHAIN_ID.exec(chainId) ?? [];
    if (hex === undefined)
        throw new Error(`the layer store knows no layer by the name ${chainId}`);
    return (0,external_node_path_.join)(folder, "sha256", hex, "tar-split.json.gz");
}

;// CONCATENATED MODULE: ./src/readers/find-listing.ts
/**
 * What GNU find is to print of each file: type, size, mode, owner, group, time, inode, number of hard links and
 * path, then the target of a symlink. NUL ends both, since nothing else is forbidden in a name.
 */
const LISTING_FORMAT = "%y %s %m %U %G %T@ %i %n %P\\0%l\\0";
/** The fields before the path. find writes times as seconds rounded down and a fraction that counts up from them. */
const FIELDS = /([a-zA-Z]) (\d+) ([0-7]+) (\d+) (\d+) (-?\d+)(?:\.\d+)? (\d+) (\d+) /y;
/**
 * Reads what find prints in LISTING_FORMAT.
 * @param text a character a byte, from the beginning of a file
 */
function readListing(text) {
    let start = 0;
    // Where the next file's path and target end; `end` is before `start` where that is still to be found.
    let pathEnd = -1;
    let end = -1;
    const advance = () => {
        start = end + 1;
    };
    return {
        position: () => start,
        nextType() {
            if (end < start) {
                pathEnd = text.indexOf("\0", start);
                end = pathEnd === -1 ? -1 : text.indexOf("\0", pathEnd + 1);
            }
            return end === -1 ? "" : text.charAt(start);
        },
        skip: advance,
        take() {
            FIELDS.lastIndex = start;
            const fields = FIELDS.exec(text);
            const pathStart = FIELDS.lastIndex;
            if (fields === null || pathStart > pathEnd)
                throw new Error("find's listing has a line that cannot be read");
            const [, type = "", size, mode = "", uid, gid, mtime, inode = "", links] = fields;
            const path = text.slice(pathStart, pathEnd);
            const target = text.slice(pathEnd + 1, end);
            advance();
            return {
                type,
                size: toNumber(size),
                mode: Number.parseInt(mode, 8),
                uid: toNumber(uid),
                gid: toNumber(gid),
                mtime: toNumber(mtime),
                inode,
                links: toNumber(links),
                path,
                target,
            };
        },
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
            throw new TarError({ key: "archive.longHeader", values: { bytes: header.size } });
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
                throw new TarError({ key: "archive.cut" });
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



const NO_MARK = { isOpaque: false, device: null };
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
/**
 * tar writes so many blocks at a time, and a file takes one block at least: fewer would wake both ends for every file,
 * more would have files wait.
 */
const RECORD_BLOCKS = 16;
const TAR_OPTIONS = [
    "--create",
    "--file=-",
    "--format=posix",
    `--blocking-factor=${RECORD_BLOCKS}`,
    // Times with fractions would take an extended header for each directory.
    "--pax-option=delete=atime,delete=ctime,delete=mtime",
    "--xattrs",
    ...ATTRIBUTES.map((name) => `--xattrs-include=${name}`),
    "--no-recursion",
    "--absolute-names",
    "--null",
    "--files-from=-",
];
/**
 * Has tar look at what find does not print: extended attributes and device numbers. GNU tar tells both, and Debian and
 * Ubuntu always have it; it gets directories and devices only, so no content moves.
 */
function openOverlayMarks(start, root, onMark) {
    const tar = start([...root, "tar", ...TAR_OPTIONS]);
    const questions = [];
    let [told, toldOnce] = [0, 0];
    let askedOnce = 0;
    let whenTold = null;
    const archive = createAttributeArchive((file) => {
        const question = questions[told++];
        if (question === undefined || withoutSlash(file.name) !== question.path) {
            throw new CommandError("find and tar do not agree on the layers' directories");
        }
        const mark = markOf(file);
        if (question.isAgain)
            return;
        toldOnce++;
        onMark(mark);
    });
    const read = async () => {
        try {
            for await (const chunk of tar.stdout) {
                archive.write(chunk);
                questions.splice(0, told);
                told = 0;
                if (toldOnce === askedOnce)
                    whenTold?.();
            }
            await tar.done;
            archive.end();
        }
        catch (error) {
            tar.stop();
            if (error instanceof TarError)
                throw new CommandError(`tar wrote no archive that can be read: ${error.message}`);
            throw error;
        }
    };
    const reading = read();
    // Whoever asks comes to wait for it later.
    reading.catch(() => { });
    const put = (question) => {
        questions.push(question);
        tar.stdin.write(Buffer.from(`${question.path}\0`, "latin1"));
    };
    return {
        ask(path) {
            askedOnce++;
            put({ path, isAgain: false });
        },
        async flush() {
            const last = questions.at(-1);
            if (toldOnce === askedOnce || last === undefined)
                return;
            const all = new Promise((resolve) => {
                whenTold = resolve;
            });
            // tar keeps what it found last until it has a record full.
            for (let count = 0; count < RECORD_BLOCKS; count++)
                put({ ...last, isAgain: true });
            await Promise.race([all, reading]);
        },
        async end() {
            tar.stdin.end();
            await reading;
            if (toldOnce < askedOnce)
                throw new CommandError("find and tar do not agree on the layers' directories");
        },
        stop: tar.stop,
    };
}
function withoutSlash(name) {
    return name.endsWith("/") ? name.slice(0, -1) : name;
}
function markOf({ typeFlag, deviceMajor, deviceMinor, attributes }) {
    if (typeFlag !== overlay_marks_DIRECTORY && typeFlag !== CHARACTER_DEVICE && typeFlag !== BLOCK_DEVICE) {
        throw new CommandError("tar archived something else than directories and devices");
    }
    const isDevice = typeFlag === BLOCK_DEVICE || (typeFlag === CHARACTER_DEVICE && deviceMajor + deviceMinor > 0);
    const device = isDevice ? { major: deviceMajor, minor: deviceMinor } : null;
    return { isOpaque: isOpaque(attributes), device };
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

;// CONCATENATED MODULE: ./src/readers/pieces-of.ts

/** What a program writes into its pipe: each piece for as long as the next one is not asked for. */
async function* pieces_of_piecesOf(output) {
    for await (const piece of output) {
        yield piece;
        // Of what a pipe gives each piece has memory of its own.
        if (piece.byteLength === piece.buffer.byteLength)
            freeMemory(piece.buffer);
    }
}

;// CONCATENATED MODULE: ./src/readers/marked-files.ts




/** Characters of the listing behind a file whose mark is not known yet. */
const marked_files_MAX_WAITING = 2 * 1024 * 1024;
/**
 * Gives the files of layers' directories, each with what overlayfs noted on it, layer by layer, each layer's own
 * directory (the empty path) first. find lists everything; tar is asked for the marks of the few files that may have
 * one, while find goes on. What has to wait for tar waits as find wrote it: that takes a fraction of the memory.
 * @param directories absolute paths, the lowest layer first
 * @param maxWaiting how many characters of the listing may wait
 * @throws CommandError where a directory cannot be read, DirectoryError where one is no plain layer.
 */
async function walkMarkedFiles(start, root, directories, onFile, maxWaiting = marked_files_MAX_WAITING) {
    const waiting = [];
    let waitingLength = 0;
    let given = 0;
    /** Gives the files up to the next whose mark is not known; `mark` is that of the one where it stopped before. */
    const give = (mark) => {
        let known = mark;
        for (let first = waiting[0]; first !== undefined; first = waiting[0]) {
            const { files, asked } = first;
            while (files.nextType() !== "") {
                let fileMark = NO_MARK;
                if (files.position() === asked[first.told]) {
                    if (known === null)
                        return;
                    fileMark = known;
                    known = null;
                    first.told++;
                }
                const file = files.take();
                if (file.path === "" && file.type !== "d")
                    throw new CommandError(`${directories[given]} is no directory`);
                if (file.path === "")
                    given++;
                onFile(file, fileMark);
            }
            waiting.shift();
            waitingLength -= first.length;
        }
    };
    const openMarks = () => openOverlayMarks(start, root, give);
    const find = start([...root, "find", ...directories, "-printf", LISTING_FORMAT]);
    find.stdin.end();
    // It is ready by the time that find comes to the first of many that it is asked for.
    let marks = directories.length > 1 ? openMarks() : null;
    let layer = -1;
    /** Whether the file's mark has to be asked for, which is done then. */
    const ask = (file) => {
        if (file.path === "")
            layer++;
        const directory = directories[layer];
        if (directory === undefined)
            throw new Error("find listed more directories than there are layers");
        if (!mayBeMarked(file, layer))
            return false;
        marks ??= openMarks();
        marks.ask(pathIn(directory, file.path));
        return true;
    };
    let rest = Buffer.alloc(0);
    try {
        for await (const piece of pieces_of_piecesOf(find.stdout)) {
            const bytes = Buffer.concat([rest, piece]);
            const text = bytes.toString("latin1");
            const asked = [];
            const ahead = readListing(text);
            for (let type = ahead.nextType(); type !== ""; type = ahead.nextType()) {
                const position = ahead.position();
                if (type === "f" || type === "l")
                    ahead.skip();
                else if (ask(ahead.take()))
                    asked.push(position);
            }
            rest = bytes.subarray(ahead.position());
            waiting.push({ files: readListing(text), length: text.length, asked, told: 0 });
            waitingLength += text.length;
            if (waiting.length === 1)
                give(null);
            if (waitingLength > maxWaiting)
                await marks?.flush();
        }
        await find.done;
        if (rest.length > 0)
            throw new Error("find's listing ends in the middle of a file");
        await marks?.end();
    }
    finally {
        find.stop();
        marks?.stop();
    }
    if (layer + 1 < directories.length)
        throw new Error("find listed fewer directories than there are layers");
}
/** Devices, and directories but those of the lowest layer, which has nothing to hide and most of them. */
function mayBeMarked({ type }, layer) {
    return type === "c" || type === "b" || (type === "d" && layer > 0);
}
function pathIn(directory, path) {
    const start = Buffer.from(directory).toString("latin1");
    return (path === "" ? start : `${start}/${path}`);
}

;// CONCATENATED MODULE: ./src/readers/root-access.ts


/** It may ask a directory service that does not answer. */
const SUDO_SECONDS = 5;
/**
 * How to run commands as root without asking anybody: as this process, or by sudo where it wants no password, as on
 * GitHub's runners. `userId` is this process's, undefined where the system has none. Null where there is no such way,
 * or sudo does not answer within `seconds`.
 */
async function rootAccess(start, env, userId, seconds = SUDO_SECONDS) {
    if (userId === 0)
        return [];
    if (userId === undefined || (0,find_on_path/* findOnPath */.a)("sudo", env) === null)
        return null;
    const sudo = ["sudo", "--non-interactive", "--"];
    try {
        await outputOf(start, [...sudo, "true"], 0, seconds);
        return sudo;
    }
    catch (error) {
        if (error instanceof CommandError)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/readers/layer-directories.ts











/**
 * A reader of an image's layers where the engine keeps them: in milliseconds what takes `docker save` seconds. It takes
 * an engine on this machine and root (or sudo that wants no password). The classic store has a record of each layer's
 * archive; containerd has the directories into which it unpacked the layers, which take GNU find and tar. A walk that
 * fails has given a part of the layers; what it throws says why in plain English, and `docker save` has to do then as
 * well.
 *
 * Two things of a layer's archive containerd's directories do not tell: folders that the archive leaves out, but has
 * files in, are there like others; and names that the archive has twice are there once.
 */
async function openLayerDirectories(client, engine, image) {
    if (image.diffIds.length === 0)
        return readerOf(async () => toSavedImage(image, [], null));
    const obstacle = obstacleOf(client, engine);
    if (obstacle !== null)
        return declined(obstacle);
    const start = createCommandStarter(client.env);
    const root = await rootAccess(start, client.env, process.getuid?.());
    if (root === null)
        return declined("only root can read its directories");
    const { driver, root: folder, containerd } = engine.layerStorage;
    if (engine.store === "classic") {
        const store = (0,external_node_path_.join)(folder, "image", driver, "layerdb");
        return readerOf(async (visitor) => toSavedImage(image, await walkLayerStore(start, root, store, image.diffIds, visitor), null));
    }
    const ctr = (0,find_on_path/* findOnPath */.a)("ctr", client.env);
    if (ctr === null)
        return declined('there is no command "ctr" on the PATH to ask containerd');
    return readerOf((visitor) => withSnapshotDirectories(start, { ctr: [...root, ctr], ...containerd }, image.diffIds, async (directories) => {
        const [sizes, stored] = await Promise.all([
            walkDirectories(start, root, directories, image, visitor),
            describeStoredImage(createContentReader(start, root, directories), image),
        ]);
        return toSavedImage(image, sizes, stored);
    }));
}
function declined(reason) {
    return { kind: "declined", reason };
}
/** Why the layers cannot be read there, as far as that is known without looking at them. */
function obstacleOf(client, { store, layerStorage }) {
    const { driver, haveOtherOwners } = layerStorage;
    const host = client.env.DOCKER_HOST ?? "";
    if (process.platform !== "linux")
        return "the engine does not run on this machine's own system";
    if (host !== "" && !host.startsWith("unix://"))
        return "the engine does not run on this machine";
    if (store === "classic")
        return null;
    if (driver !== "overlayfs")
        return `its driver is ${driver}`;
    if (haveOtherOwners)
        return "files have other owners on its disk than in the image";
    return null;
}
/** @returns by the layer, the bytes that it counts for. */
async function walkDirectories(start, root, directories, { diffIds }, visitor) {
    if (directories.length !== diffIds.length || !directories.every(external_node_path_.isAbsolute)) {
        throw new DirectoryError(`it has ${diffIds.length} layers and ${directories.length} directories for them`);
    }
    const layers = createDirectoryLayers(visitor);
    await walkMarkedFiles(start, root, directories, layers.onFile);
    return layers.end();
}
function readerOf(walk) {
    return { kind: "directories", walk };
}
/** @param stored what the engine's manifest of the image tells; null where there is none to be asked for. */
function toSavedImage({ os, architecture, diffIds }, sizes, stored) {
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
            throw new TarError({ key: "archive.manyFiles", values: { most: MAX_FILES } });
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
    problem: { key: "archive.sparse" },
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
                const saved = await readSavedImage(pieces_of_piecesOf(stdout), {
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
                const reason = wasRead && exitCode !== 0 ? failureReason(stderr) : error.said;
                throw new TarError({ key: "docker.failed", values: { command: `docker image save ${id}`, reason } });
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
 * writes them otherwise, and `tell` is told why then. Throws where docker cannot save it either.
 */
async function readEngineLayers(docker, engine, image, tell) {
    try {
        const directories = await openLayerDirectories(docker, engine, image);
        if (directories.kind !== "declined")
            return await readLayers(directories);
        tell(notFromDirectories(directories.reason));
    }
    catch (error) {
        // Another job may remove or change what is listed; what docker saves is whole, or it says why not.
        tell(notFromDirectories((0,said_error/* reasonOf */.A3)(error)));
    }
    return readLayers(createSaveReader(docker, image));
}
function notFromDirectories(reason) {
    const words = typeof reason === "string" ? reason.replace(/\.$/, "") : reason;
    return { key: "progress.notFromDirectories", values: { reason: words } };
}

;// CONCATENATED MODULE: ./src/capture.ts






/**
 * Asks the engine about the image that was built and about its base, as the lab does by hand: `docker image ls`,
 * `docker history` of both. The layers themselves are read too: history does not say what is in them, and its sizes
 * are no content sizes on the containerd store (disk blocks) and of BuildKit's layers (no targets of symlinks).
 * `tell` gets what belongs into the log and changes no figure.
 */
async function captureImage(docker, info, image, names, tell) {
    const notes = [];
    // Other jobs of the same engine may remove images at any moment; what can't be asked then is left out and said.
    const orNote = async (command, question) => {
        try {
            return await question;
        }
        catch (error) {
            notes.push({ key: "note.notCaptured", values: { command, reason: (0,said_error/* reasonOf */.A3)(error) } });
            return null;
        }
    };
    const [list, history, base, layers] = await Promise.all([
        orNote("docker image ls", imageList(docker)),
        orNote(`docker history ${names.name}`, imageHistory(docker, names.name, image.id)),
        names.base === null
            ? null
            : orNote(`docker history ${names.base}`, captureBase(docker, names.base, names.platform)),
        orNote("docker image save", readEngineLayers(docker, info, image, tell)),
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
            throw typeof pulled.reason === "string" ? new Error(pulled.reason) : new said_error/* SaidError */._N(pulled.reason);
        image = await inspectImage(docker, reference);
    }
    if (image === null)
        throw new said_error/* SaidError */._N({ key: "docker.noImage", values: { reference } });
    return { image, history: await imageHistory(docker, reference, image.id) };
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
            createdBy: row === null ? "" : toldBy(row),
            instruction: source.instruction === null ? null : finder.textOf(source.instruction),
            lines: source.lines,
            mapping: source.mapping,
            cached: step?.cached ?? null,
            seconds: step?.seconds ?? null,
        };
    });
}
/** What was imported or committed has no instruction, and says so in its comment; BuildKit's only name itself. */
function toldBy({ createdBy, comment }) {
    if (createdBy.trim() !== "")
        return createdBy;
    return comment.startsWith("buildkit.") ? "" : comment.trim();
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
function fittingProvenance({ provenance: layers, diffIds, saved }) {
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
 * The image's layers, base first, with the Dockerfile lines that made them, from the parsed file of
 * `docker image build --metadata-file` with BUILDX_METADATA_PROVENANCE=max, in SLSA v0.2 or v1 form. Null where the
 * file holds no such provenance or one whose parts do not fit together; never throws.
 * Format: https://docs.docker.com/build/metadata/attestations/slsa-definitions/
 * @param platform picks the part of a build for several platforms, `linux/amd64`.
 */
function readProvenance(metadata, platform = null) {
    const parts = provenanceParts(metadata, platform);
    return parts === null ? null : attributeLayers(provenance_readSteps(parts.definition, parts.locations), parts.chains);
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
    return makers?.map((maker, index) => provenance_toLayer(chain?.[index] ?? null, maker)) ?? null;
}
function provenance_toLayer(link, maker) {
    return {
        digest: link?.digest ?? null,
        downloadSize: link?.size ?? null,
        origin: maker === null ? "base" : "own",
        lines: maker?.lines[0] ?? null,
        otherLines: maker?.lines.slice(1) ?? [],
    };
}
/**
 * BuildKit leaves out the chain of a step that it shares with another build running at the same time. It commits one
 * layer a step, so that such a step's makers are known all the same; the next chain tells whether their number fits.
 */
function makersOf(step, known, chain) {
    if ((0,untyped/* isRecord */.u4)(step.operation.source))
        return chain?.map(() => null) ?? null;
    if ((0,untyped/* isRecord */.u4)(step.operation.merge)) {
        const inputs = step.inputs.map((input) => known.get(input));
        const merged = inputs.every((input) => input !== undefined) ? inputs.flat() : null;
        return chain === null || merged?.length === chain.length ? merged : null;
    }
    const input = rootInput(step);
    const below = input === null ? [] : known.get(input);
    if (below === undefined)
        return null;
    if (chain === null)
        return [...below, step];
    if (chain.length < below.length)
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
    return (await isThere()) ? null : { key: "git.notSent" };
}

// EXTERNAL MODULE: ./src/git/client.ts
var client = __webpack_require__(601);
;// CONCATENATED MODULE: ./src/git/lfs.ts
/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md#the-pointer */
const POINTER = "version https://git-lfs.github.com/spec/v1\n";
/** Files that are looked at: one may have been changed or taken away since it was checked out. */
const lfs_MOST_FILES = 10;
/** Leaves the pointers that Git LFS stores in a commit as they are. */
const AS_STORED = [
    "-c",
    "filter.lfs.smudge=",
    "-c",
    "filter.lfs.process=",
    "-c",
    "filter.lfs.required=false",
];
/**
 * The options with which git checks a commit out as its checkout was: a checkout that holds pointers instead of the
 * files of Git LFS, as `actions/checkout` makes it unless told otherwise, is to be compared with pointers. Where git-lfs
 * is installed, every other checkout on the machine would get the files.
 */
async function lfsOptions(git) {
    const { stdout } = await git(["ls-files", "--stage", "-z", ":(top,attr:filter=lfs)"]);
    for (const entry of stdout.split("\0", lfs_MOST_FILES)) {
        const [, id, path] = /^\d+ ([\da-f]+) \d\t(.+)$/s.exec(entry) ?? [];
        if (id === undefined || path === undefined)
            continue;
        const stored = await git(["cat-file", "blob", id]);
        const there = await git(["hash-object", "--no-filters", "--", path]);
        if (stored.stdout.startsWith(POINTER) && there.ok)
            return there.stdout.trim() === id ? AS_STORED : [];
    }
    return [];
}

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
        const options = await lfsOptions(git);
        const added = await git([...options, "worktree", "add", "--quiet", "--detach", folder, commit]);
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
            const line = /\bparse error (?:on )?line (\d+)\b/.exec(String(message))?.[1];
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
    if (typeof message !== "string")
        return message;
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

// EXTERNAL MODULE: ./src/docker/line-splitter.ts
var line_splitter = __webpack_require__(7014);
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
    const image = exported ? await builtImage(client, request.tag, info, metadata) : null;
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
/** By its ID where the builder tells it: another job may have moved the tag since. */
async function builtImage(client, tag, { store }, metadata) {
    const id = (0,untyped/* text */.Qq)(metadata?.[store === "classic" ? "containerimage.config.digest" : "containerimage.digest"]);
    return (id === null ? null : await inspectImage(client, id)) ?? (await inspectImage(client, tag));
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
    throw new input_error/* InputError */.d({ key: "error.input.needsBuildKit", values: { name: lacking } });
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
        message: { key: "docker.notLoaded" },
        logTail: [],
    };
}

// EXTERNAL MODULE: ./src/docker/client.ts
var docker_client = __webpack_require__(9949);
;// CONCATENATED MODULE: ./src/docker/layer-storage.ts

/** What engines use where nobody set anything else; those before 27 do not tell of their containerd. */
const layer_storage_ROOT = "/var/lib/docker";
const layer_storage_ADDRESS = "/run/containerd/containerd.sock";
const NAMESPACE = "moby";
/** Reads it from the object of `docker info`. */
function layerStorage(info) {
    const containerd = (0,untyped/* record */.g1)(info.Containerd);
    return {
        driver: (0,untyped/* text */.Qq)(info.Driver) ?? "unknown",
        root: (0,untyped/* text */.Qq)(info.DockerRootDir) ?? layer_storage_ROOT,
        haveOtherOwners: (0,untyped/* strings */.P$)(info.SecurityOptions).some((option) => /\bname=(?:rootless|userns)\b/.test(option)),
        containerd: {
            address: (0,untyped/* text */.Qq)(containerd.Address) ?? layer_storage_ADDRESS,
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
        const isKeptOut = typeof reason === "string" && /permission denied|EACCES/i.test(reason);
        throw new said_error/* SaidError */._N(isKeptOut
            ? { key: "docker.notAllowed", values: { reason: asSentence(reason) } }
            : { key: "docker.noAnswer", values: { reason: asSentence(reason), url: docker_client.INSTALL_URL } });
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
        layerStorage: layerStorage(info),
        builder: usesBuildKit ? "buildkit" : "legacy",
        rawjson: usesBuildKit && isAtLeast(buildx, 0, 13),
        provenance: usesBuildKit && isAtLeast(buildx, 0, 14),
    };
}
function asSentence(text) {
    return typeof text !== "string" || /[.!?]$/.test(text) ? text : `${text}.`;
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
var external_node_timers_promises_ = __webpack_require__(6119);
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
    const said = (problem, advice) => new input_error/* InputError */.d({ key: "archive.unread", values: { source, problem, advice } });
    if (error instanceof SeveralImagesError)
        return said(error.said, kind.chooseOne);
    if (error instanceof TarError)
        return said(error.said, kind.legal);
    const { code = "" } = error;
    if (code === "ENOENT" || code === "ENOTDIR")
        return said({ key: "archive.missing" }, kind.legal);
    if (code.startsWith("Z_") || code.startsWith("ZSTD_"))
        return said({ key: "archive.broken" }, kind.legal);
    // Codes of the system; Node's own begin with ERR_.
    return /^E[A-Z0-9]+$/.test(code) ? said({ key: "archive.system", values: { code } }, kind.legal) : error;
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












const archive_file_KIND = { legal: { key: "archive.legal" }, chooseOne: { key: "archive.chooseOne" } };
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
                    throw new TarError({ key: "archive.noFile" });
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
    if ("key" in decompressor) {
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
    legal: { key: "archive.layout.legal" },
    chooseOne: { key: "archive.layout.chooseOne" },
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
                    throw new TarError({ key: "archive.layout.noDirectory" });
                const files = layoutFiles(root);
                if (files.find("index.json") === null)
                    throw new TarError({ key: "archive.layout.noIndex" });
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
                const code = String(error.code);
                return oci_layout_unreadable({ key: "archive.system", values: { code } });
            }
        },
    };
}
/** Links within the layout are followed, those that lead out of it are not. */
function openInside(root, path) {
    const real = (0,external_node_fs_.realpathSync)(path);
    if (!real.startsWith(root === external_node_path_.sep ? root : root + external_node_path_.sep))
        return oci_layout_unreadable({ key: "archive.layout.outside" });
    const file = (0,open_regular/* openRegular */.l)(real, external_node_fs_.constants.O_NOFOLLOW ?? 0);
    if (file === null)
        return oci_layout_unreadable({ key: "archive.noFile" });
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
    const legal = { key: "error.input.legal.platformForm" };
    const values = { name: "platform", value: JSON.stringify(text), legal };
    throw new input_error/* InputError */.d({ key: "error.input.illegal", values });
}
function toInspected(image) {
    const { os, architecture, id, ...config } = image;
    return {
        ...config,
        id: id ?? "",
        os: os ?? "unknown",
        architecture: architecture ?? "unknown",
        size: null,
        cmd: [],
        entrypoint: [],
        onBuild: [],
    };
}

// EXTERNAL MODULE: ./src/report/terminal-escapes.ts
var terminal_escapes = __webpack_require__(9021);
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
/** What only the log tells. */
function createTell({ log, translate, redactLine }) {
    return ({ key, values }) => log.info(redactLine(translate(key, values)));
}
/** Large images take a while to read, and nobody should think that nothing happens. */
function reported(reading, { log, translate }) {
    return withProgress(reading, (seconds) => log.info(translate("progress.layers", { seconds })));
}
async function buildAndCapture(inputs, base, surroundings) {
    const { docker, log, redactLine } = surroundings;
    const engine = await engineInfo(docker);
    log.startGroup(redactLine(`docker image build -t ${inputs.tag} ${inputs.context}`));
    const build = await buildImage(docker, inputs, engine, (line) => log.info(redactLine((0,terminal_escapes/* withColoursOnly */.s)(line))));
    log.endGroup();
    const names = { name: inputs.tag, base, platform: inputs.platform };
    const tell = createTell(surroundings);
    const capture = build.image && (await reported(captureImage(docker, engine, build.image, names, tell), surroundings));
    return { engine, build, capture, base };
}
/** An image that the engine does not have is pulled, as `docker run` would. */
async function captureNamed(reference, { platform, base }, surroundings) {
    const { docker } = surroundings;
    const engine = await engineInfo(docker);
    const image = await inspectOrPull(docker, reference, platform);
    const name = base ?? baseLabel(image);
    const names = { name: reference, base: name, platform };
    const tell = createTell(surroundings);
    const capture = await reported(captureImage(docker, engine, image, names, tell), surroundings);
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
    const values = { input: "image", reference: JSON.stringify(reference) };
    throw new input_error/* InputError */.d(pulled.ok
        ? { key: "error.input.noImage", values }
        : { key: "error.input.notPulled", values: { ...values, reason: pulled.reason } });
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
    requireDirectory(contextPath, inputs.context);
    const path = inputs.dockerfile === null ? defaultPath(contextPath) : (0,external_node_path_.resolve)(workspace, inputs.dockerfile);
    const displayPath = (0,read_dockerfile/* toDisplayPath */.L5)(workspace, path);
    const place = { contextPath, path, displayPath };
    await requireInside(path, displayPath, [workspace, contextPath]);
    const existing = (0,read_dockerfile/* readDockerfile */.n_)(path, displayPath);
    if (generate === "never" || (generate === "if-missing" && existing !== null)) {
        if (existing === null) {
            const key = inputs.image === null ? "error.dockerfile.noneToBuild" : "error.dockerfile.noneForImage";
            throw new input_error/* InputError */.d({ key, values: { path: displayPath } });
        }
        return { ...place, text: existing, generated: false };
    }
    const text = generateLab(inputs.baseImage);
    if (existing === text)
        return { ...place, text, generated: false };
    if (existing !== null && !isGenerated(existing)) {
        throw new input_error/* InputError */.d({ key: "error.dockerfile.notGenerated", values: { path: displayPath } });
    }
    requireApp(contextPath, displayPath);
    await writeGenerated(path, text);
    return { ...place, text, generated: true };
}
/** `Dockerfile`, or, as docker has it, `dockerfile` where only that is there. */
function defaultPath(contextPath) {
    const [usual, lower] = [(0,external_node_path_.join)(contextPath, "Dockerfile"), (0,external_node_path_.join)(contextPath, "dockerfile")];
    return (0,read_dockerfile/* statOrNull */.xX)(usual) === null && (0,read_dockerfile/* statOrNull */.xX)(lower) !== null ? lower : usual;
}
/** A link out of the checkout would show lines of the runner's own files; docker does not follow it either. */
async function requireInside(path, displayPath, folders) {
    if ((0,read_dockerfile/* statOrNull */.xX)(path, displayPath) === null)
        return;
    const [target, ...inside] = await Promise.all([path, ...folders].map((name) => (0,promises_.realpath)(name)));
    if (inside.some((folder) => target?.startsWith(`${folder}${external_node_path_.sep}`)))
        return;
    // Named outright, a file outside is what was asked for.
    if ((await (0,promises_.realpath)((0,external_node_path_.dirname)(path))) === (0,external_node_path_.dirname)(target ?? ""))
        return;
    throw new input_error/* InputError */.d({ key: "error.dockerfile.outside", values: { path: displayPath } });
}
function requireDirectory(path, given) {
    const entry = (0,read_dockerfile/* statOrNull */.xX)(path);
    if (entry?.isDirectory())
        return;
    const problem = entry === null ? "missing" : "other";
    throw new input_error/* InputError */.d({ key: "error.input.context", values: { value: JSON.stringify(given), problem } });
}
function requireApp(contextPath, displayPath) {
    if ((0,read_dockerfile/* statOrNull */.xX)((0,external_node_path_.join)(contextPath, "app.py"))?.isFile())
        return;
    throw new input_error/* InputError */.d({ key: "error.dockerfile.noApp", values: { path: displayPath } });
}
async function writeGenerated(path, text) {
    try {
        await (0,write_whole/* writeWhole */.f)(path, text);
    }
    catch (error) {
        const code = String(error.code);
        throw new input_error/* InputError */.d({ key: "error.file.cannotWrite", values: { path, code } });
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
        return none("note.baseline.failed", { name, reason: (0,said_error/* reasonOf */.A3)(error) });
    }
}
async function measureBase(inputs, { name, commit }, { source: head, config, shellCheck, buildArgs, secrets }, surroundings) {
    const { workspace, docker, checkout, today } = surroundings;
    const inBase = (path) => ((0,external_node_path_.isAbsolute)(path) ? rebase(path, checkout, workspace) : path);
    const path = inBase(head.path);
    if (!head.generated && (0,read_dockerfile/* statOrNull */.xX)(path) === null) {
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
    const from = { dockerfile, target: inputs.target, buildArgs };
    const redactLine = createRedactor({ secrets, buildArgs, dockerfile }).createLineRedactor();
    const reference = baseImageOf(dockerfile, inputs.target, buildArgs);
    try {
        const obtained = await obtainImage(request, reference, { ...surroundings, redactLine });
        const { build, capture } = obtained;
        // By the head's configuration: what it newly asks for is not the fault of every line that was there before.
        const found = await lintBuilt(docker, shellCheck, { ...from, source, config, build, today });
        const findings = fingerprintsOf(found, dockerfile, createRedactor({ secrets, buildArgs }).redact);
        if (capture === null) {
            const reason = build?.failure?.message ?? "";
            return {
                ...none("note.baseline.buildFailed", { name, commit: build_baseline_short(commit), reason }),
                findings,
            };
        }
        const image = measureImage({ ...obtained, ...from, capture });
        const redactor = createRedactor({ secrets, buildArgs, dockerfile, environment: capture.image.env });
        return {
            baseline: { source: "build", name, commit, image: toReportImage(image, tag, redactor) },
            findings,
            notes: [],
        };
    }
    finally {
        await removeImage(docker, tag);
    }
}
function none(key, values) {
    return { baseline: null, findings: null, notes: [{ key, values }] };
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







const obtain_baseline_NOTHING = { baseline: null, findings: null, notes: [] };
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
    const report = readReportFile(path, [workspace, (0,external_node_path_.dirname)((0,external_node_path_.resolve)(workspace, path))], "baseline");
    const { image } = report;
    // A report without a Dockerfile is of an image that nobody linted.
    const findings = report.dockerfile && report.findings.map(({ fingerprint }) => fingerprint);
    const steps = report.build?.steps ?? [];
    if (image === null) {
        return { baseline: null, findings, notes: [{ key: "note.baseline.noImage", values: { path } }], steps };
    }
    return { baseline: { source: "report", name: path, commit: null, image }, findings, notes: [], steps };
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
    return { ...obtain_baseline_NOTHING, notes: [{ key: "note.baseline.noPullRequest", values: {} }] };
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
        findings: null,
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
        const { key, values = {} } = error.said;
        throw new input_error/* InputError */.d({
            key,
            values: values.input === "image" ? { ...values, input: "baseline" } : values,
        });
    }
}

;// CONCATENATED MODULE: ./src/report/html/listed-writes.ts

/**
 * Says of each write whether it is among the `most` largest. Of equal ones a draw by their names decides, which comes
 * out the same in whatever order a reader found them, and takes no more memory than a number each.
 */
function largestWrites(files, most) {
    const sizes = [];
    files.forEachWrite(({ bytes }) => sizes.push(bytes));
    if (sizes.length <= most) {
        return () => true;
    }
    const least = nthSmallest(sizes, sizes.length - most);
    const room = most - sizes.filter((size) => size > least).length;
    const draws = [];
    files.forEachWrite((write) => {
        if (write.bytes === least) {
            draws.push(drawOf(write));
        }
    });
    const last = nthSmallest(draws, room - 1);
    return (write) => write.bytes > least || (write.bytes === least && drawOf(write) <= last);
}
/** From 0 on; Infinity beyond either end. */
function nthSmallest(values, place) {
    if (place < 0)
        return Number.NEGATIVE_INFINITY;
    return Float64Array.from(values).sort()[place] ?? Number.POSITIVE_INFINITY;
}
/** 48 bits of a digest: nobody can make them alike for many names. */
function drawOf({ path, layer }) {
    return (0,external_node_crypto_.createHash)("sha256").update(`${layer} ${path}`).digest().readUIntBE(0, 6);
}
/** Largest first; an order that says nothing of the reader. */
function inListOrder(a, b) {
    return b.bytes - a.bytes || a.layer - b.layer || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}

// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(4031);
;// CONCATENATED MODULE: ./src/report/html/path-tree.ts


/** Deeper than any real file system; what lies deeper is named by the rest of its path. */
const MOST_LEVELS = 64;
/**
 * Makes an empty tree. It is linear in what is added, and holds no more than `limits` whatever is added. What
 * `redact` hides may reach over several names of a path: they are one name then.
 */
function createPathTree(redact, limits) {
    const names = [""];
    const parents = [0];
    /** By their paths as they are shown: no secret is in any of them. */
    const nodes = new Map([["", 0]]);
    let characters = 0;
    /** The last directory that was looked for. */
    let directory = path_tree_NONE;
    let shownDirectory = "";
    const shown = (path) => {
        const text = redact(showName(path));
        return ONE_WAY_TO_READ.test(text) ? text : text.split("/").map(redact).join("/");
    };
    const addShown = (path) => {
        const known = nodes.get(path);
        if (known !== undefined) {
            return known;
        }
        if (names.length >= limits.nodes || characters >= limits.characters) {
            return null;
        }
        const cut = parentEnd(path);
        const parent = addShown(path.slice(0, Math.max(0, cut)));
        if (parent === null) {
            return null;
        }
        const name = path.slice(cut + 1);
        characters += name.length;
        parents.push(parent);
        nodes.set(path, names.length);
        return names.push(name) - 1;
    };
    const nearest = (path) => {
        const above = path.slice(0, Math.max(0, path.lastIndexOf("/")));
        // Files come directory by directory, nearly always.
        if (above !== directory) {
            directory = above;
            shownDirectory = shown(above);
        }
        for (let end = shownDirectory.length; end > 0; end = shownDirectory.lastIndexOf("/", end - 1)) {
            const node = nodes.get(shownDirectory.slice(0, end));
            if (node !== undefined) {
                return node;
            }
        }
        return 0;
    };
    return { add: (path) => addShown(shown(path)), nearest, inOrder: () => path_tree_inOrder(names, parents) };
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
const path_tree_NONE = "";
/** Where nothing is quoted or blank, no rule for secrets finds more in a part of a path than in the whole. */
const ONE_WAY_TO_READ = /^[\w.+@:=~%,*/-]*$/;
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
 * the others are added up by directory, layer and fate: the same page for the same image, whichever way it was read.
 */
function toHtmlFiles(files, redact, limits = LIMITS) {
    const tree = createPathTree(redact, limits);
    const layers = files.layers.map(() => []);
    const isListed = largestWrites(files, limits.files);
    const listed = [];
    const others = [];
    let count = 0;
    files.forEachWrite((write) => {
        count += 1;
        if (isListed(write)) {
            listed.push(write);
        }
    });
    for (const write of listed.sort(inListOrder)) {
        const node = tree.add(write.path);
        if (node === null) {
            others.push(write);
        }
        else {
            layers[write.layer]?.push(to_html_files_toEntry(write, node, 0));
        }
    }
    const folded = count - listed.length + others.length;
    const fold = createFolds(tree, layers);
    others.forEach(fold);
    if (listed.length < count) {
        files.forEachWrite((write) => {
            if (!isListed(write)) {
                fold(write);
            }
        });
    }
    const { names, depths, order } = tree.inOrder();
    return { names, depths, layers: layers.map((entries) => toLists(entries, order)), folded };
}
function to_html_files_toEntry(write, node, fold) {
    const killer = (write.killedBy ?? -1) + 1;
    const end = write.fate === "visible" ? 0 : write.fate === "deleted" ? -killer : killer;
    return { node, bytes: write.bytes, end, change: CHANGES[write.change], fold };
}
/** Adds a write to the entry of those that it is listed together with. */
function createFolds(tree, layers) {
    const folds = new Map();
    return (write) => {
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
    };
}
function toLists(entries, order) {
    const place = ({ node }) => order[node] ?? 0;
    const sorted = entries.toSorted((a, b) => place(a) - place(b) || a.fold - b.fold || a.end - b.end || a.change - b.change || a.bytes - b.bytes);
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
    const { workspace, docker, translate, today, log, askAcceptance } = surroundings;
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
    const input = await lintInputOf(docker, { ...from, source, config, build, today });
    const linted = input === null ? [] : await lintDockerfile(input, shellCheck);
    const limits = lineLimits(from);
    const redactor = createRedactor({ secrets, buildArgs, dockerfile, environment: capture?.image.env ?? [] });
    const reportImage = image && toReportImage(image, nameOf(inputs), redactor);
    const facts = { file, source, config, shellCheck, image, buildArgs, secrets };
    const baseline = await obtainBaseline(inputs, facts, surroundings);
    const findings = markNew(linted, dockerfile, baseline.findings, createRedactor({ secrets, buildArgs }).redact);
    const compared = compareWithBaseline(reportImage, baseline, inputs.maxSizeIncrease);
    const decisive = { config, findings, build, image, lineLimits: limits, compared };
    const verdict = await reachVerdict(inputs, decisive, askAcceptance);
    const parts = { inputs, source, dockerfile, findings, advice, build, capture, image, reportImage, verdict };
    return {
        report: toReport({
            ...parts,
            compared,
            earlierSteps: file?.steps ?? [],
            lineLimits: limits,
            redactor,
            translate,
        }),
        files: image?.files ? toHtmlFiles(image.files, redactor.redact) : null,
        fixes: source && input && lintFixes(input, source, linted, { inputs, redactor, translate }),
    };
}


/***/ }),

/***/ 5993:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  io: () => (/* binding */ readBytes),
  n_: () => (/* binding */ readDockerfile),
  xX: () => (/* binding */ statOrNull),
  L5: () => (/* binding */ toDisplayPath)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/dockerfile/line-index.ts
var line_index = __webpack_require__(6403);
;// CONCATENATED MODULE: ./src/dockerfile/validate.ts

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
    const { line } = (0,line_index/* createLineIndex */.r)(before).position(before.length);
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
        const { line } = (0,line_index/* createLineIndex */.r)(text).position(zero);
        return { ok: false, problem: { key: "error.dockerfile.nul", values: { path, line } } };
    }
    if (text.replace("\uFEFF", "").trim() === "") {
        return { ok: false, problem: { key: "error.dockerfile.empty", values: { path } } };
    }
    return { ok: true, text };
}

// EXTERNAL MODULE: ./src/input-error.ts
var input_error = __webpack_require__(6236);
;// CONCATENATED MODULE: ./src/read-dockerfile.ts




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
        throw new input_error/* InputError */.d({ key, values: { path: displayPath } });
    }
    // Asked before reading: a huge file is refused without being held in memory.
    if (entry.size > MAX_DOCKERFILE_BYTES) {
        const values = { path: displayPath, bytes: entry.size };
        throw new input_error/* InputError */.d({ key: "error.dockerfile.tooLarge", values });
    }
    const decoded = decodeDockerfile(readBytes(path, displayPath), displayPath);
    if (!decoded.ok)
        throw new input_error/* InputError */.d(decoded.problem);
    return decoded.text;
}
/** What is at the path, links followed; null where nothing is. Throws an InputError where that can't be told. */
function statOrNull(path, displayPath = path) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false }) ?? null;
    }
    catch (error) {
        const code = error.code;
        if (code === "ENOTDIR")
            return null;
        throw new input_error/* InputError */.d({ key: "error.file.cannotRead", values: { path: displayPath, code: String(code) } });
    }
}
/** Throws an InputError where the file can't be read. */
function readBytes(path, displayPath) {
    try {
        return (0,external_node_fs_.readFileSync)(path);
    }
    catch (error) {
        const code = String(error.code);
        throw new input_error/* InputError */.d({ key: "error.file.cannotRead", values: { path: displayPath, code } });
    }
}
/** The path relative to a folder where it lies inside it, else as it is; with forward slashes. */
function toDisplayPath(folder, path) {
    const inside = (0,external_node_path_.relative)(folder, path);
    const shown = inside === ".." || inside.startsWith(`..${external_node_path_.sep}`) ? path : inside;
    // The folder itself would read as nothing at all.
    return shown === "" ? "." : shown.split(external_node_path_.sep).join("/");
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

/***/ 5227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ normalPlatform)
/* harmony export */ });
/**
 * A platform as it is written where it names no more than it has to, so that two names of one platform are the same.
 * https://github.com/containerd/platforms#normalization: the variant that is meant where none is written.
 */
function normalPlatform(platform) {
    return platform.replace(/^([^/]+\/arm64)\/v8$/, "$1").replace(/^([^/]+\/arm)$/, "$1/v7");
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
