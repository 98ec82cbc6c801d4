import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 4158:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {


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

const path = __nccwpck_require__(6928);

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

/***/ 2929:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.runAction = runAction;
const node_fs_1 = __nccwpck_require__(3024);
const client_js_1 = __nccwpck_require__(9949);
const client_js_2 = __nccwpck_require__(6584);
const context_js_1 = __nccwpck_require__(9556);
const links_js_1 = __nccwpck_require__(8002);
const marker_js_1 = __nccwpck_require__(4329);
const publish_js_1 = __nccwpck_require__(7184);
const runner_log_js_1 = __nccwpck_require__(1514);
const inputs_js_1 = __nccwpck_require__(8422);
const load_js_1 = __nccwpck_require__(1863);
const pipeline_js_1 = __nccwpck_require__(5165);
const annotations_js_1 = __nccwpck_require__(856);
const links_js_2 = __nccwpck_require__(3303);
const markdown_js_1 = __nccwpck_require__(4285);
const summary_js_1 = __nccwpck_require__(7994);
const terminal_js_1 = __nccwpck_require__(7496);
const write_reports_js_1 = __nccwpck_require__(9026);
/** The Action: reads its inputs from the runner, runs the pipeline, and tells runner and pull request the result. */
async function runAction({ env, stdout, cwd }) {
    const log = (0, runner_log_js_1.createRunnerLog)({
        write: (text) => stdout.write(text),
        env,
        setExitCode: (code) => {
            process.exitCode = code;
        },
    });
    try {
        const inputs = (0, inputs_js_1.parseInputs)((name) => env[`INPUT_${name.toUpperCase()}`]);
        const context = (0, context_js_1.readContext)(env, (path) => (0, node_fs_1.readFileSync)(path, "utf8"));
        const workspace = context?.workspace ?? cwd();
        const translate = await (0, load_js_1.loadTranslate)();
        const docker = (0, client_js_1.createDockerClient)({ env, cwd: workspace });
        const report = await (0, pipeline_js_1.runPipeline)(inputs, { workspace, docker, log, translate, today: new Date() });
        await deliver(report, { inputs, context, workspace, translate, log });
    }
    catch (error) {
        log.fail(error instanceof Error ? error.message : String(error));
        if (error instanceof Error)
            log.debug(error.stack ?? "");
    }
}
/** The verdict stands whatever becomes of the comment, so everything else is told first. */
async function deliver(report, delivery) {
    const { inputs, context, workspace, translate, log } = delivery;
    const links = context === null ? links_js_2.NO_LINKS : (0, links_js_1.createReportLinks)(context, (path) => isInRepository(report, path));
    const files = await (0, write_reports_js_1.writeReports)(workspace, inputs.reportDir, report, { translate, links });
    log.info((0, terminal_js_1.renderTerminal)(report, { translate, width: 120, color: false }));
    for (const { level, message, ...place } of (0, annotations_js_1.toAnnotations)(report, translate)) {
        log.annotate(level, message, place);
    }
    log.appendSummary((0, summary_js_1.renderSummary)(report, { translate, links }));
    setOutputs(report, files, log);
    const url = await comment(report, links, delivery);
    log.setOutput("comment-url", url ?? "");
    // The annotations say why; one more would take the place of a finding.
    if (report.verdict.status === "fail")
        process.exitCode = 1;
}
/** A generated file is on this machine only; it has no line to link to. */
function isInRepository(report, path) {
    return !report.dockerfile.generated && !path.startsWith("/") && !path.startsWith("../") && (0, node_fs_1.existsSync)(path);
}
function setOutputs(report, files, log) {
    const count = (severity) => report.findings.filter((finding) => finding.severity === severity).length;
    const outputs = {
        verdict: report.verdict.status,
        "image-id": report.image?.id ?? "",
        "image-size": report.image?.contentSize?.toString() ?? "",
        "layer-count": report.image?.layers.length.toString() ?? "",
        "lint-errors": count("error").toString(),
        "lint-warnings": count("warning").toString(),
        "report-json": files.json,
        "report-markdown": files.markdown,
    };
    for (const [name, value] of Object.entries(outputs))
        log.setOutput(name, value);
}
async function comment(report, links, { inputs, context, translate, log }) {
    if (context === null || context.pullRequest === null)
        return null;
    const marker = (0, marker_js_1.buildMarker)({ key: inputs.commentKey, sha: context.headSha, run: context.run });
    const { url, warning } = await (0, publish_js_1.publishComment)({
        policy: inputs.comment,
        body: (0, markdown_js_1.renderComment)(report, { translate, links, marker }),
        failed: report.verdict.status === "fail",
        noteworthy: report.findings.length > 0,
    }, { context, openClient: () => (0, client_js_2.createGitHub)(inputs.githubToken, context.apiUrl) });
    if (warning !== null)
        log.annotate("warning", warning);
    return url;
}


/***/ }),

/***/ 3646:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toReport = toReport;
const line_index_js_1 = __nccwpck_require__(6403);
const build_steps_js_1 = __nccwpck_require__(515);
const catalog_js_1 = __nccwpck_require__(9282);
const version_js_1 = __nccwpck_require__(311);
/** Puts everything that a run found out into one Report. Nothing leaves here that is not redacted. */
function toReport(parts) {
    const { inputs, source, dockerfile, capture, image, redactor, translate } = parts;
    const lines = (0, line_index_js_1.createLineIndex)(dockerfile.text);
    const notes = [...(capture?.notes ?? []), ...(image?.notes ?? [])];
    return redactor.redactDeep({
        schemaVersion: 1,
        tool: { name: "docker-layer-report", version: version_js_1.VERSION },
        verdict: parts.verdict,
        limits: { imageSize: inputs.maxImageSize },
        dockerfile: { path: source.displayPath, generated: source.generated },
        tag: inputs.tag,
        target: inputs.target,
        findings: parts.findings.map((finding) => toReportFinding(finding, source.displayPath, lines, translate)),
        build: toReportBuild(parts.build, dockerfile, lines),
        image: image === null ? null : toReportImage(image, inputs.tag, redactor),
        imageList: capture === null ? null : { ...capture.imageList, rows: [...capture.imageList.rows] },
        history: capture === null ? null : toReportHistory(capture.history, redactor),
        baseHistory: image?.baseHistory == null ? null : toReportHistory(image.baseHistory, redactor),
        notes: notes.map(({ key, values }) => translate(key, values)),
    });
}
function toReportFinding(finding, path, lines, translate) {
    const { ruleId, severity, message, values, range } = finding;
    const [start, end] = [lines.position(range.start), lines.position(range.end)];
    const text = translate(message, values);
    return { ruleId, severity, message: text, path, start, end, helpUrl: (0, catalog_js_1.helpUrlOf)(ruleId) };
}
function toReportBuild(build, dockerfile, lines) {
    const stepLines = (0, build_steps_js_1.createStepLines)(dockerfile);
    return {
        command: [...build.command],
        builder: build.builder,
        seconds: build.seconds,
        steps: build.steps.map((step) => ({
            name: step.name,
            lines: stepLines(step),
            cached: step.cached,
            seconds: step.seconds,
        })),
        failure: build.failure === null ? null : toReportFailure(build.failure, dockerfile, lines),
    };
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
function toReportHistory(history, { redactHistory }) {
    return {
        command: history.command,
        text: redactHistory(history.text),
        rows: history.rows.map((row) => ({ ...row, createdBy: redactHistory(row.createdBy) })),
    };
}
function toReportImage(image, reference, { redactHistory }) {
    const { baseHistory: _, notes: __, ...measured } = image;
    return {
        ...measured,
        reference,
        layers: image.layers.map((layer) => ({ ...layer, createdBy: redactHistory(layer.createdBy) })),
    };
}


/***/ }),

/***/ 834:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.baseImageOf = baseImageOf;
const stages_js_1 = __nccwpck_require__(9931);
const variables_js_1 = __nccwpck_require__(1763);
/**
 * The reference of the outside image that the target is built on; null where it is `scratch`, or where a variable in
 * FROM is not known.
 */
function baseImageOf(dockerfile, target, buildArgs) {
    const staged = (0, stages_js_1.toStages)(dockerfile);
    const variables = (0, variables_js_1.globalArgs)(staged, buildArgs, dockerfile.escape);
    const chain = (0, stages_js_1.stageChain)(staged, target, (stage) => (0, variables_js_1.resolveFrom)(stage, variables, dockerfile.escape));
    return chain?.base ?? null;
}


/***/ }),

/***/ 3181:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openBuildContext = openBuildContext;
const node_fs_1 = __nccwpck_require__(3024);
const node_path_1 = __nccwpck_require__(6760);
const dockerignore_1 = __importDefault(__nccwpck_require__(4158));
const file_pattern_js_1 = __nccwpck_require__(4458);
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
    const rules = readIgnoreRules([`${dockerfile}.dockerignore`, (0, node_path_1.join)(directory, ".dockerignore")]);
    return {
        ignoreFile: rules === null || rules === "unreadable" ? null : rules.file,
        find: (source) => (rules === "unreadable" ? "unknown" : findSource(directory, rules, source)),
    };
}
function readIgnoreRules(candidates) {
    for (const path of candidates) {
        try {
            if ((0, node_fs_1.statSync)(path).size > MAX_IGNORE_FILE_BYTES)
                return "unreadable";
            return toIgnoreRules((0, node_path_1.basename)(path), (0, node_fs_1.readFileSync)(path, "utf8"));
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
    const escaped = node_path_1.sep === "/" ? lines.map((line) => line.replace(/[+(){}|]/g, "\\$&")) : lines;
    const manager = dockerignore_1.default.default({ ignorecase: false }).add(escaped);
    return {
        file,
        ignores: (path) => manager.ignores(path),
        hasExceptions: lines.some((line) => line.trim().startsWith("!")),
    };
}
/** Looks for one source. A file system that refuses to answer leaves it unknown. */
function findSource(directory, rules, source) {
    // As BuildKit does: the context is the root, and `..` does not lead out of it.
    const elements = node_path_1.posix
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
        const entries = (0, node_fs_1.readdirSync)((0, node_path_1.join)(directory, ...path), { withFileTypes: true });
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
        if (path.length === 0 || rules?.ignores(path.join("/")) !== true)
            return "present";
        return isDirectory && rules.hasExceptions && hasIncluded(path) ? "present" : "ignored";
    };
    const walkPlain = (path, name, rest) => {
        const inner = [...path, name];
        let entry;
        try {
            entry = (0, node_fs_1.lstatSync)((0, node_path_1.join)(directory, ...inner));
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
        if ((0, file_pattern_js_1.isPlainName)(element))
            return walkPlain(path, element, rest);
        const matches = (0, file_pattern_js_1.compileNamePattern)(element);
        return matches === null ? "unknown" : walkPattern(path, matches, rest);
    };
    return { walk };
}
function isMissing(error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
    return code === "ENOENT" || code === "ENOTDIR";
}


/***/ }),

/***/ 4795:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toBuildRequest = toBuildRequest;
const node_path_1 = __nccwpck_require__(6760);
/** What docker is asked to build, with paths as docker takes them from the workspace: its working directory. */
function toBuildRequest(inputs, { contextPath }, workspace) {
    const { tag, target, platform, buildArgs, secrets, labels, cacheFrom, cacheTo } = inputs;
    const { builder, pull, noCache, network, dockerfile } = inputs;
    return {
        context: (0, node_path_1.relative)(workspace, contextPath) || ".",
        // Docker finds the context's own Dockerfile by itself, so the command stays the one the lab teaches.
        dockerfile,
        tag,
        target,
        platform,
        buildArgs,
        secrets,
        labels,
        cacheFrom,
        cacheTo,
        builder,
        pull,
        noCache,
        network,
    };
}


/***/ }),

/***/ 6897:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.captureImage = captureImage;
exports.historyHasContentSizes = historyHasContentSizes;
const history_js_1 = __nccwpck_require__(5740);
const image_list_js_1 = __nccwpck_require__(4966);
const inspect_js_1 = __nccwpck_require__(4892);
const pull_js_1 = __nccwpck_require__(6181);
const save_js_1 = __nccwpck_require__(2751);
const saved_image_js_1 = __nccwpck_require__(7110);
/**
 * Asks the engine about the image that was built and about its base, as the lab does by hand: `docker image ls`,
 * `docker history` of both. The layers themselves are read too where that history does not give content sizes: on the
 * containerd store it counts disk blocks, and of BuildKit's layers it leaves out the targets of symlinks.
 */
async function captureImage(docker, info, image, names) {
    const [list, history, base, layers] = await Promise.all([
        (0, image_list_js_1.imageList)(docker),
        (0, history_js_1.imageHistory)(docker, names.tag),
        captureBase(docker, names.base, names.platform),
        historyHasContentSizes(info) ? { saved: null, notes: [] } : readLayers(docker, names.tag, image),
    ]);
    return {
        image,
        imageList: list,
        history,
        base: base.captured,
        saved: layers.saved,
        notes: [...base.notes, ...layers.notes],
    };
}
/** Whether the sizes of `docker history` are content sizes, to the byte. */
function historyHasContentSizes({ store, builder }) {
    return store === "classic" && builder === "legacy";
}
async function captureBase(docker, reference, platform) {
    if (reference === null)
        return { captured: null, notes: [] };
    let image = await (0, inspect_js_1.inspectImage)(docker, reference);
    if (image === null) {
        // BuildKit keeps the base image's layers without its name; pulling it by name fetches what is missing.
        const pulled = await (0, pull_js_1.pullImage)(docker, reference, platform);
        if (!pulled.ok) {
            return {
                captured: null,
                notes: [{ key: "note.baseNotPulled", values: { reference, reason: pulled.reason } }],
            };
        }
        image = await (0, inspect_js_1.inspectImage)(docker, reference);
    }
    if (image === null)
        return { captured: null, notes: [{ key: "note.baseUnknown", values: { reference } }] };
    return { captured: { image, history: await (0, history_js_1.imageHistory)(docker, reference) }, notes: [] };
}
async function readLayers(docker, reference, { os, architecture, variant }) {
    const { stdout, done } = (0, save_js_1.saveImage)(docker, reference);
    try {
        const saved = await (0, saved_image_js_1.readSavedImage)(stdout, { platform: { os, architecture, variant } });
        return { saved, notes: [] };
    }
    catch (error) {
        stdout.destroy();
        const { stderr } = await done;
        const reason = stderr.trim() || (error instanceof Error ? error.message : String(error));
        return { saved: null, notes: [{ key: "note.layersNotRead", values: { reference, reason } }] };
    }
}


/***/ }),

/***/ 1936:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.buildArguments = buildArguments;
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


/***/ }),

/***/ 2200:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.buildImage = buildImage;
const promises_1 = __nccwpck_require__(1455);
const node_os_1 = __nccwpck_require__(8161);
const node_path_1 = __nccwpck_require__(6760);
const input_error_js_1 = __nccwpck_require__(6236);
const build_args_js_1 = __nccwpck_require__(1936);
const child_env_js_1 = __nccwpck_require__(2356);
const inspect_js_1 = __nccwpck_require__(4892);
const json_read_js_1 = __nccwpck_require__(9089);
const legacy_progress_js_1 = __nccwpck_require__(6893);
const plain_progress_js_1 = __nccwpck_require__(6058);
const rawjson_progress_js_1 = __nccwpck_require__(2094);
const METADATA_LIMIT = 64 * 1024 * 1024;
/**
 * `docker image build -t TAG CONTEXT` with what else `request` asks for. A build that fails is a result. `log` gets
 * the build's log while it runs, a line at a time, as it came from the build: not redacted, not safe to print as it is.
 */
async function buildImage(client, request, info, log) {
    refuseWhatLegacyLacks(request, info);
    const folder = await (0, promises_1.mkdtemp)((0, node_path_1.join)(client.env.RUNNER_TEMP || (0, node_os_1.tmpdir)(), "docker-layer-report-"));
    try {
        return await buildWith(client, request, info, (0, node_path_1.join)(folder, "metadata.json"), log);
    }
    finally {
        await (0, promises_1.rm)(folder, { recursive: true, force: true });
    }
}
async function buildWith(client, request, info, metadataFile, log) {
    const output = outputFor(client, request, info, metadataFile);
    const reader = readerFor(output.progress, log);
    const begun = performance.now();
    const { exitCode } = await client.run((0, build_args_js_1.buildArguments)(request, output), {
        env: { BUILDX_METADATA_PROVENANCE: "max", ...inlineSecrets(request) },
        allowedVariables: (0, child_env_js_1.variablesNamedBy)(request, client.env),
        onStdoutLine: reader.stdout,
        onStderrLine: reader.stderr,
    });
    const seconds = (performance.now() - begun) / 1000;
    const progress = reader.end();
    const metadata = exitCode === 0 ? await readMetadata(output.metadataFile) : null;
    // Without this the tag's image of an earlier build would pass for the new one.
    const exported = exitCode === 0 && (metadata === null || "containerimage.digest" in metadata);
    const image = exported ? await (0, inspect_js_1.inspectImage)(client, request.tag) : null;
    return {
        ok: image !== null,
        command: ["docker", ...(0, build_args_js_1.buildArguments)(request, { ...output, progress: null, metadataFile: null })],
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
        return (0, legacy_progress_js_1.createLegacyReader)(log);
    return progress === "rawjson" ? (0, rawjson_progress_js_1.createRawjsonReader)(log) : (0, plain_progress_js_1.createPlainReader)(log);
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
    throw new input_error_js_1.InputError(`Input "${lacking}" needs BuildKit, and this engine builds with the legacy builder: install Docker's buildx plugin and leave DOCKER_BUILDKIT unset.`);
}
function inlineSecrets(request) {
    return Object.fromEntries(request.secrets.flatMap(({ inline }) => (inline === null ? [] : [[inline.variable, inline.value]])));
}
async function readMetadata(file) {
    if (file === null)
        return null;
    try {
        if ((await (0, promises_1.stat)(file)).size > METADATA_LIMIT)
            return null;
        return (0, json_read_js_1.record)((0, json_read_js_1.parseJson)(await (0, promises_1.readFile)(file, "utf8")));
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
        stepName: null,
        lines: null,
        instructionNumber: null,
        message: `The build succeeded, but its builder kept the image to itself, so the engine has none to measure. Name that builder in the input "builder", and the image is loaded.`,
        logTail: [],
    };
}


/***/ }),

/***/ 6749:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createBuildkitErrorReader = createBuildkitErrorReader;
exports.isCancellation = isCancellation;
const failure_text_js_1 = __nccwpck_require__(5216);
const log_lines_js_1 = __nccwpck_require__(3952);
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
    const words = (0, log_lines_js_1.createLogTail)();
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
                stepName: step?.name ?? null,
                lines,
                instructionNumber: null,
                message: causeOf(step?.error ?? error ?? (0, failure_text_js_1.failureReason)(words.lines().join("\n"))),
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


/***/ }),

/***/ 8518:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createHeadBuffer = createHeadBuffer;
exports.createTailBuffer = createTailBuffer;
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

/***/ 2356:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.childEnvironment = childEnvironment;
exports.variablesNamedBy = variablesNamedBy;
exports.secretSource = secretSource;
const CACHE_SERVICE_VARIABLES = [
    "ACTIONS_CACHE_SERVICE_V2",
    "ACTIONS_CACHE_URL",
    "ACTIONS_RESULTS_URL",
    "ACTIONS_RUNTIME_TOKEN",
];
// The credential helper of Amazon's registry reads this one; without it a private base image cannot be pulled.
const CREDENTIAL_HELPER_VARIABLES = new Set(["AWS_SESSION_TOKEN"]);
/**
 * The environment that docker gets: everything of `env` but the runner's inputs and tokens, which docker and its
 * plugins have no use for. `allowed` names variables that are kept all the same.
 */
function childEnvironment(env, allowed = []) {
    const kept = new Set(allowed);
    const result = {};
    for (const [name, value] of Object.entries(env)) {
        if (value === undefined)
            continue;
        if (kept.has(name) || !isWithheld(name))
            result[name] = value;
    }
    // Advice for people at a terminal ("What's next: …") has no place in a captured log.
    result.DOCKER_CLI_HINTS = "false";
    return result;
}
function isWithheld(name) {
    if (CREDENTIAL_HELPER_VARIABLES.has(name))
        return false;
    const upper = name.toUpperCase();
    return upper.startsWith("INPUT_") || upper.startsWith("ACTIONS_") || upper.endsWith("_TOKEN");
}
/**
 * The variables that a build names itself: build arguments without a value, secrets read from the environment, and
 * GitHub's cache service where `type=gha` is used (https://docs.docker.com/build/cache/backends/gha/).
 */
function variablesNamedBy(use, env) {
    const names = use.buildArgs.filter((argument) => !argument.includes("="));
    for (const { spec } of use.secrets) {
        const source = secretSource(spec, env);
        if (source !== null && "variable" in source)
            names.push(source.variable);
    }
    if ([...use.cacheFrom, ...use.cacheTo].some((spec) => fields(spec).get("type") === "gha")) {
        names.push(...CACHE_SERVICE_VARIABLES);
    }
    return names;
}
/**
 * Where a build secret's value comes from, by the rules of buildx: a secret that names neither a file nor a variable
 * is the variable of its own name where there is one, else the file of that name. Null where the text names nothing.
 * https://docs.docker.com/reference/cli/docker/buildx/build/#secret
 */
function secretSource(spec, env) {
    const given = fields(spec);
    const source = given.get("src") ?? given.get("source");
    const variable = given.get("env") ?? (given.get("type") === "env" ? source : undefined);
    if (variable !== undefined)
        return { variable };
    if (source !== undefined)
        return { file: source };
    const id = given.get("id");
    if (id === undefined)
        return null;
    return env[id] === undefined ? { file: id } : { variable: id };
}
/** `key=value,"key=with,comma"`: one line of comma-separated values, as docker's flags take them. */
function fields(spec) {
    const result = new Map();
    for (const match of spec.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)) {
        const field = match[1]?.replaceAll('""', '"') ?? match[2] ?? "";
        const equals = field.indexOf("=");
        if (equals > 0)
            result.set(field.slice(0, equals).trim().toLowerCase(), field.slice(equals + 1));
    }
    return result;
}


/***/ }),

/***/ 9949:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.INSTALL_HINT = void 0;
exports.createDockerClient = createDockerClient;
const node_child_process_1 = __nccwpck_require__(1421);
const node_fs_1 = __nccwpck_require__(3024);
const node_os_1 = __nccwpck_require__(8161);
const byte_buffers_js_1 = __nccwpck_require__(8518);
const child_env_js_1 = __nccwpck_require__(2356);
const line_splitter_js_1 = __nccwpck_require__(7014);
const STDOUT_LIMIT = 64 * 1024 * 1024;
const STDERR_LIMIT = 256 * 1024;
exports.INSTALL_HINT = "Install Docker Engine 23 or newer: https://docs.docker.com/engine/install/";
/**
 * The client that runs the `docker` found on the PATH of `env`.
 *
 * Node's own spawn rather than @actions/exec: that one looks for the command on the PATH of this process whatever
 * environment it is given, loses a last line without a line end, and takes quadratic time for a line without end.
 */
function createDockerClient({ env, cwd, onCommand }) {
    const timings = [];
    const created = performance.now();
    const start = (args, options) => {
        onCommand?.(args);
        const started = performance.now();
        const folder = options.cwd ?? cwd;
        const child = spawnDocker(args, {
            cwd: folder,
            env: { ...(0, child_env_js_1.childEnvironment)(env, options.allowedVariables), ...options.env },
            stdio: [options.input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
        });
        const ended = new Promise((resolve, reject) => {
            child.once("error", (error) => reject(new Error(startFailure(error, folder))));
            child.once("close", (code, signal) => {
                const now = performance.now();
                timings.push({ args, start: (started - created) / 1000, seconds: (now - started) / 1000 });
                resolve(code ?? 128 + (signal === null ? 0 : node_os_1.constants.signals[signal]));
            });
        });
        return [child, ended];
    };
    return {
        env,
        async run(args, options = {}) {
            const [child, ended] = start(args, options);
            const stdout = (0, byte_buffers_js_1.createHeadBuffer)(STDOUT_LIMIT);
            const stderr = (0, byte_buffers_js_1.createTailBuffer)(STDERR_LIMIT);
            listen(child.stdout, stdout.push, options.onStdoutLine);
            listen(child.stderr, stderr.push, options.onStderrLine);
            // A command that ends without reading its input closes the pipe; its exit code tells what went wrong.
            child.stdin?.on("error", () => { });
            child.stdin?.end(options.input);
            const exitCode = await ended;
            return {
                exitCode,
                stdout: stdout.text(),
                stdoutCut: stdout.overflowed,
                stderr: stderr.text(),
            };
        },
        stream(args) {
            const [child, ended] = start(args, {});
            const stderr = (0, byte_buffers_js_1.createTailBuffer)(STDERR_LIMIT);
            listen(child.stderr, stderr.push);
            const done = ended.then((exitCode) => ({ exitCode, stderr: stderr.text() }));
            // Whoever reads the stream may fail before they come to wait for its end.
            done.catch(() => { });
            return { stdout: child.stdout, done };
        },
        timings: () => timings,
    };
}
/** Node throws some failures (arguments too long, a NUL in one) and emits others; both get the same sentence. */
function spawnDocker(args, options) {
    try {
        return (0, node_child_process_1.spawn)("docker", [...args], { ...options, windowsHide: true });
    }
    catch (error) {
        throw new Error(startFailure(error, String(options.cwd)));
    }
}
function listen(stream, keep, onLine) {
    stream?.on("data", keep);
    if (onLine === undefined)
        return;
    const lines = (0, line_splitter_js_1.createLineSplitter)(onLine);
    stream?.on("data", lines.push);
    stream?.on("end", lines.end);
}
function startFailure(error, cwd) {
    if (error.code !== "ENOENT")
        return `The command "docker" cannot be started: ${error.message}.`;
    // Node reports a missing folder in the same way.
    if (!(0, node_fs_1.existsSync)(cwd))
        return `The command "docker" cannot be started in ${cwd}: there is no such folder.`;
    return `There is no command "docker" on the PATH. ${exports.INSTALL_HINT}`;
}


/***/ }),

/***/ 5216:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.failureReason = failureReason;
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


/***/ }),

/***/ 5740:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.imageHistory = imageHistory;
exports.parseHistoryRows = parseHistoryRows;
const failure_text_js_1 = __nccwpck_require__(5216);
const json_read_js_1 = __nccwpck_require__(9089);
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
            throw new Error(`docker history ${reference} failed: ${(0, failure_text_js_1.failureReason)(stderr)}`);
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
    return stdout
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => {
        const row = (0, json_read_js_1.record)((0, json_read_js_1.parseJson)(line));
        return {
            id: (0, json_read_js_1.text)(row.ID) ?? "<missing>",
            created: (0, json_read_js_1.text)(row.CreatedAt) ?? "",
            createdBy: (0, json_read_js_1.text)(row.CreatedBy) ?? "",
            size: wholeNumber((0, json_read_js_1.text)(row.Size)),
            comment: (0, json_read_js_1.text)(row.Comment) ?? "",
        };
    });
}
function wholeNumber(digits) {
    const value = digits !== null && /^\d+$/.test(digits) ? Number(digits) : null;
    return Number.isSafeInteger(value) ? value : null;
}


/***/ }),

/***/ 4966:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.imageList = imageList;
exports.parseImageListRows = parseImageListRows;
const failure_text_js_1 = __nccwpck_require__(5216);
const json_read_js_1 = __nccwpck_require__(9089);
/** `docker image ls`: the table as it stands on the screen, and its rows. */
async function imageList(client) {
    const [table, rows] = await Promise.all([
        client.run(["image", "ls"]),
        client.run(["image", "ls", "--format", "{{json .}}"]),
    ]);
    for (const { exitCode, stderr } of [table, rows]) {
        if (exitCode !== 0)
            throw new Error(`docker image ls failed: ${(0, failure_text_js_1.failureReason)(stderr)}`);
    }
    return { command: "docker image ls", text: table.stdout, rows: parseImageListRows(rows.stdout) };
}
/** Reads what `docker image ls --format '{{json .}}'` prints: one JSON object a line. */
function parseImageListRows(stdout) {
    return stdout
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => {
        const row = (0, json_read_js_1.record)((0, json_read_js_1.parseJson)(line));
        return {
            repository: (0, json_read_js_1.text)(row.Repository) ?? "<none>",
            tag: (0, json_read_js_1.text)(row.Tag) ?? "<none>",
            id: (0, json_read_js_1.text)(row.ID) ?? "<none>",
            created: (0, json_read_js_1.text)(row.CreatedSince) ?? "",
            size: (0, json_read_js_1.text)(row.Size) ?? "",
        };
    });
}


/***/ }),

/***/ 9990:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.engineInfo = engineInfo;
exports.parseEngineInfo = parseEngineInfo;
const client_js_1 = __nccwpck_require__(9949);
const failure_text_js_1 = __nccwpck_require__(5216);
const json_read_js_1 = __nccwpck_require__(9089);
/** Asks the engine what it is and can. Throws one sentence where docker is missing or no engine answers. */
async function engineInfo(client) {
    const { stdout, stderr } = await client.run(["info", "--format", "{{json .}}"]);
    return parseEngineInfo(stdout, stderr, client.env);
}
/** Reads the one JSON object of `docker info`; `env` is the environment that docker ran in. */
function parseEngineInfo(stdout, stderr, env) {
    const info = (0, json_read_js_1.record)((0, json_read_js_1.parseJson)(stdout));
    const serverVersion = (0, json_read_js_1.text)(info.ServerVersion);
    if (serverVersion === null) {
        const reason = (0, json_read_js_1.strings)(info.ServerErrors)[0] ?? (0, failure_text_js_1.failureReason)(stderr);
        throw new Error(`No Docker engine answers: ${reason} Start one, or ${lowerFirst(client_js_1.INSTALL_HINT)}`);
    }
    const buildx = buildxVersion(info);
    const usesBuildKit = buildx !== null && env.DOCKER_BUILDKIT !== "0";
    return {
        serverVersion,
        store: usesContainerdStore(info) ? "containerd" : "classic",
        buildx,
        os: (0, json_read_js_1.text)(info.OSType) ?? "unknown",
        architecture: (0, json_read_js_1.text)(info.Architecture) ?? "unknown",
        rootless: (0, json_read_js_1.strings)(info.SecurityOptions).some((option) => option.includes("name=rootless")),
        builder: usesBuildKit ? "buildkit" : "legacy",
        rawjson: usesBuildKit && isAtLeast(buildx, 0, 13),
        provenance: usesBuildKit && isAtLeast(buildx, 0, 14),
    };
}
function lowerFirst(sentence) {
    return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
function usesContainerdStore(info) {
    return (0, json_read_js_1.list)(info.DriverStatus).some((pair) => {
        const [name, value] = (0, json_read_js_1.strings)(pair);
        return name === "driver-type" && value === "io.containerd.snapshotter.v1";
    });
}
function buildxVersion(info) {
    const plugins = (0, json_read_js_1.list)((0, json_read_js_1.record)(info.ClientInfo).Plugins).map(json_read_js_1.record);
    const buildx = plugins.find((plugin) => plugin.Name === "buildx");
    return (0, json_read_js_1.text)(buildx?.Version)?.replace(/^v/, "") ?? null;
}
/** A version that is not of the form `1.2` (a build from a commit) counts as new. */
function isAtLeast(version, major, minor) {
    const match = /^(\d+)\.(\d+)/.exec(version);
    if (match === null)
        return true;
    const [actualMajor, actualMinor] = [Number(match[1]), Number(match[2])];
    return actualMajor > major || (actualMajor === major && actualMinor >= minor);
}


/***/ }),

/***/ 4892:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.inspectImage = inspectImage;
exports.parseInspectedImage = parseInspectedImage;
const failure_text_js_1 = __nccwpck_require__(5216);
const json_read_js_1 = __nccwpck_require__(9089);
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
    throw new Error(`docker image inspect ${reference} failed: ${(0, failure_text_js_1.failureReason)(stderr)}`);
}
/** Reads the one JSON object that `docker image inspect --format '{{json .}}'` prints. */
function parseInspectedImage(stdout) {
    const image = (0, json_read_js_1.record)((0, json_read_js_1.parseJson)(stdout));
    const id = (0, json_read_js_1.text)(image.Id);
    if (id === null)
        throw new Error("docker image inspect printed no image.");
    const config = (0, json_read_js_1.record)(image.Config);
    return {
        id,
        os: (0, json_read_js_1.text)(image.Os) ?? "unknown",
        architecture: (0, json_read_js_1.text)(image.Architecture) ?? "unknown",
        variant: (0, json_read_js_1.text)(image.Variant),
        size: (0, json_read_js_1.integer)(image.Size),
        diffIds: (0, json_read_js_1.strings)((0, json_read_js_1.record)(image.RootFS).Layers),
        env: (0, json_read_js_1.strings)(config.Env),
        labels: stringValues(config.Labels),
        shell: Array.isArray(config.Shell) ? (0, json_read_js_1.strings)(config.Shell) : null,
        created: (0, json_read_js_1.text)(image.Created),
        repoTags: (0, json_read_js_1.strings)(image.RepoTags),
        repoDigests: (0, json_read_js_1.strings)(image.RepoDigests),
        layerDirectories: stringValues((0, json_read_js_1.record)(image.GraphDriver).Data),
    };
}
function stringValues(value) {
    return Object.fromEntries(Object.entries((0, json_read_js_1.record)(value)).filter((entry) => typeof entry[1] === "string"));
}


/***/ }),

/***/ 9089:
/***/ ((__unused_webpack_module, exports) => {


/** Narrow reads of JSON from outside: a value of another type than the one asked for reads as absent. */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseJson = parseJson;
exports.record = record;
exports.list = list;
exports.strings = strings;
exports.text = text;
exports.integer = integer;
function parseJson(source) {
    try {
        return JSON.parse(source);
    }
    catch {
        return null;
    }
}
function record(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value)
        ? value
        : {};
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


/***/ }),

/***/ 6893:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createLegacyReader = createLegacyReader;
const failure_text_js_1 = __nccwpck_require__(5216);
const log_lines_js_1 = __nccwpck_require__(3952);
const COLOUR_END = "\u001b[0m";
/**
 * Follows the legacy builder: `Step 2/4 : RUN make`, ` ---> Using cache` or ` ---> Running in ID`, then whatever the
 * step prints, as it is. Steps count every instruction of the file; times are not told. What a step prints can look
 * like the builder's own lines: only the next number counts as a step, but a build that wants to can still lie here.
 */
function createLegacyReader(log) {
    const steps = [];
    const tail = (0, log_lines_js_1.createLogTail)();
    const words = (0, log_lines_js_1.createLogTail)(200);
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
            tail: (0, log_lines_js_1.createLogTail)(),
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
        const settled = (0, log_lines_js_1.settledLine)(line);
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
                log((0, log_lines_js_1.settledLine)(line));
            else
                go(step, line);
        },
        stderr(line) {
            if (line.trim() === "")
                return;
            words.push(line);
            log((0, log_lines_js_1.settledLine)(line));
        },
        end: () => ({ steps: steps.map(toStep), warnings: [], logTail: tail.lines() }),
        failure() {
            const failed = steps.at(-1) ?? null;
            const message = (0, failure_text_js_1.failureReason)(words.lines().join("\n"));
            const line = /\bparse error (?:on )?line (\d+)\b/.exec(message)?.[1];
            return {
                stepName: failed?.name ?? null,
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


/***/ }),

/***/ 7014:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createLineSplitter = createLineSplitter;
const node_string_decoder_1 = __nccwpck_require__(6193);
/** Characters of one line that are kept; the rest of a longer line is dropped. */
const LINE_LIMIT = 8 * 1024 * 1024;
/**
 * Cuts a stream of UTF-8 bytes into lines and hands over each without its line end (LF or CR LF). Linear in the
 * stream's length however the chunks fall, and bounded in memory.
 */
function createLineSplitter(onLine, limit = LINE_LIMIT) {
    const decoder = new node_string_decoder_1.StringDecoder("utf8");
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

/***/ 3952:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createLogTail = createLogTail;
exports.settledLine = settledLine;
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


/***/ }),

/***/ 6058:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createPlainReader = createPlainReader;
const buildkit_error_js_1 = __nccwpck_require__(6749);
const log_lines_js_1 = __nccwpck_require__(3952);
const step_name_js_1 = __nccwpck_require__(7694);
/**
 * Follows `docker image build --progress=plain`, the form of buildx before 0.13: `#7 [2/4] RUN make`, then `#7 0.1 …`
 * for each line the step logs (the number is seconds since its start), and `#7 CACHED`, `#7 DONE 1.2s` or `#7 ERROR: …`.
 */
function createPlainReader(log) {
    const steps = new Map();
    const tail = (0, log_lines_js_1.createLogTail)();
    const errors = (0, buildkit_error_js_1.createBuildkitErrorReader)();
    const begin = (number, name) => {
        steps.set(number, {
            name,
            label: (0, step_name_js_1.parseStepName)(name).label,
            tail: (0, log_lines_js_1.createLogTail)(),
            cached: false,
            seconds: null,
            error: null,
        });
        log(name);
    };
    const logged = (step, line) => {
        const settled = (0, log_lines_js_1.settledLine)(line);
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
                log((0, log_lines_js_1.settledLine)(line));
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
        end: () => ({ steps: [...steps.values()].map(toStep), warnings: [], logTail: tail.lines() }),
        failure() {
            const failed = [...steps.values()].find(({ error }) => error !== null && !(0, buildkit_error_js_1.isCancellation)(error));
            return errors.failure(failed, tail);
        },
    };
}
function toStep({ name, cached, seconds, error }) {
    const { stage, index, text } = (0, step_name_js_1.parseStepName)(name);
    return { name, stage, index, text, cached, seconds, error };
}


/***/ }),

/***/ 6181:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pullImage = pullImage;
const failure_text_js_1 = __nccwpck_require__(5216);
/** `docker image pull REFERENCE`, for a platform other than the engine's own where one is given. */
async function pullImage(client, reference, platform) {
    const options = platform === null ? [] : ["--platform", platform];
    const { exitCode, stderr } = await client.run(["image", "pull", "--quiet", ...options, "--", reference]);
    return exitCode === 0 ? { ok: true } : { ok: false, reason: (0, failure_text_js_1.failureReason)(stderr) };
}


/***/ }),

/***/ 2094:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createRawjsonReader = createRawjsonReader;
const buildkit_error_js_1 = __nccwpck_require__(6749);
const json_read_js_1 = __nccwpck_require__(9089);
const line_splitter_js_1 = __nccwpck_require__(7014);
const log_lines_js_1 = __nccwpck_require__(3952);
const step_name_js_1 = __nccwpck_require__(7694);
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
    const tail = (0, log_lines_js_1.createLogTail)();
    const errors = (0, buildkit_error_js_1.createBuildkitErrorReader)();
    const vertexOf = (digest, name) => {
        const known = vertices.get(digest);
        if (known !== undefined)
            return known;
        const vertex = {
            digest,
            fullName: name,
            name: (0, step_name_js_1.parseStepName)(name),
            tail: (0, log_lines_js_1.createLogTail)(),
            streams: new Map(),
            intervals: new Map(),
            cached: false,
            error: null,
        };
        vertices.set(digest, vertex);
        return vertex;
    };
    const follow = (update) => {
        const digest = (0, json_read_js_1.text)(update.digest);
        if (digest === null)
            return;
        const vertex = vertexOf(digest, (0, json_read_js_1.text)(update.name) ?? "");
        const start = time(update.started);
        if (start === null)
            return;
        if (vertex.intervals.size === 0) {
            started.push(vertex);
            log((0, step_name_js_1.oneLine)(vertex.fullName));
        }
        const end = time(update.completed);
        vertex.intervals.set(start, end);
        vertex.cached ||= update.cached === true;
        vertex.error = (0, json_read_js_1.text)(update.error) ?? vertex.error;
        if (end === null)
            ended.delete(vertex);
        else
            ended.add(vertex);
    };
    const takeLog = (entry) => {
        const vertex = vertices.get((0, json_read_js_1.text)(entry.vertex) ?? "");
        const data = (0, json_read_js_1.text)(entry.data);
        if (vertex === undefined || data === null)
            return;
        const stream = (0, json_read_js_1.integer)(entry.stream) ?? 1;
        let lines = vertex.streams.get(stream);
        if (lines === undefined) {
            lines = (0, line_splitter_js_1.createLineSplitter)((line) => {
                const settled = (0, log_lines_js_1.settledLine)(line);
                vertex.tail.push(settled);
                tail.push(settled);
                log(`${vertex.name.label} ${settled}`);
            }, LOG_LINE_LIMIT);
            vertex.streams.set(stream, lines);
        }
        lines.push(Buffer.from(data, "base64"));
    };
    const takeWarning = (entry) => {
        const short = (0, json_read_js_1.text)(entry.short);
        if (short === null)
            return;
        const warning = (0, step_name_js_1.oneLine)(Buffer.from(short, "base64").toString("utf8"));
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
        const updates = (0, json_read_js_1.list)(status.vertexes).map(json_read_js_1.record);
        const entries = (0, json_read_js_1.list)(status.logs).map(json_read_js_1.record);
        tellEndsExceptOf(new Set([...updates.map(({ digest }) => digest), ...entries.map(({ vertex }) => vertex)]));
        for (const update of updates)
            follow(update);
        for (const entry of entries)
            takeLog(entry);
        for (const entry of (0, json_read_js_1.list)(status.warnings))
            takeWarning((0, json_read_js_1.record)(entry));
    };
    return {
        stdout() { },
        stderr(line) {
            const status = line.startsWith("{") ? (0, json_read_js_1.parseJson)(line) : null;
            if (status !== null) {
                takeStatus((0, json_read_js_1.record)(status));
            }
            else if (line.trim() !== "") {
                tellEndsExceptOf(new Set());
                errors.push(line);
                log((0, log_lines_js_1.settledLine)(line));
            }
        },
        end() {
            tellEndsExceptOf(new Set());
            for (const vertex of started)
                endLogOf(vertex);
            return { steps: started.map(toStep), warnings, logTail: tail.lines() };
        },
        failure() {
            const failed = started.find(({ error }) => error !== null && !(0, buildkit_error_js_1.isCancellation)(error));
            return errors.failure(failed && { ...failed, name: failed.fullName }, tail);
        },
    };
}
function time(value) {
    const milliseconds = Date.parse((0, json_read_js_1.text)(value) ?? "");
    return Number.isNaN(milliseconds) ? null : milliseconds;
}
function endOf(vertex) {
    if (vertex.error !== null)
        return (0, buildkit_error_js_1.isCancellation)(vertex.error) ? "CANCELED" : `ERROR ${(0, step_name_js_1.oneLine)(vertex.error)}`;
    return vertex.cached ? "CACHED" : `DONE ${(secondsOf(vertex) ?? 0).toFixed(1)}s`;
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
function toStep(vertex) {
    const { stage, index, text: instruction } = vertex.name;
    return {
        name: vertex.fullName,
        stage,
        index,
        text: instruction,
        cached: vertex.cached,
        seconds: secondsOf(vertex),
        error: vertex.error,
    };
}


/***/ }),

/***/ 2751:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.saveImage = saveImage;
/**
 * `docker image save REFERENCE` as a stream of its tar archive. An image that does not exist shows as an empty stream
 * and an exit code other than 0 in `done`, whose `stderr` says why.
 */
function saveImage(client, reference) {
    return client.stream(["image", "save", "--", reference]);
}


/***/ }),

/***/ 7694:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseStepName = parseStepName;
exports.oneLine = oneLine;
/**
 * Reads the names that BuildKit's Dockerfile frontend gives to steps. In the brackets stand, each where there is one,
 * the platform, the stage and the number of the step, as the builds of the engine print them.
 */
function parseStepName(name) {
    const match = /^\[([^\]]*)\] (.*)$/s.exec(name);
    const [, inner, text] = match ?? [];
    if (inner === undefined || text === undefined)
        return { label: oneLine(name), stage: null, index: null, text: name };
    const words = inner.split(" ");
    const number = /^(\d+)\/\d+$/.exec(words.at(-1) ?? "")?.[1];
    if (number === undefined)
        return { label: oneLine(name), stage: null, index: null, text };
    const stage = words.slice(0, -1).filter((word) => !word.includes("/"));
    return { label: `[${inner}]`, stage: stage.at(-1) ?? null, index: Number(number), text };
}
function oneLine(text) {
    return text.replace(/\s*[\r\n]+\s*/g, " ");
}


/***/ }),

/***/ 2584:
/***/ ((__unused_webpack_module, exports) => {


/**
 * The two notions of "blank" that Dockerfiles are read with. BuildKit trims by Unicode's White_Space, but splits words
 * by five ASCII characters only, so a no-break space glues two words together.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isSpace = isSpace;
exports.isBlank = isBlank;
exports.skipSpace = skipSpace;
exports.trimSpaceEnd = trimSpaceEnd;
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


/***/ }),

/***/ 6520:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.checkFlags = checkFlags;
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
/** Reports flags that an instruction does not have, has twice, or has with an illegal value. */
function checkFlags(instruction, report) {
    const { keyword } = instruction;
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


/***/ }),

/***/ 2163:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.checkInstruction = checkInstruction;
const check_flags_js_1 = __nccwpck_require__(6520);
const check_words_js_1 = __nccwpck_require__(9930);
const heredoc_js_1 = __nccwpck_require__(750);
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
    if (instruction.form === "shell" && destination !== undefined && (0, heredoc_js_1.isHeredocMarker)(destination.value)) {
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
    (0, check_flags_js_1.checkFlags)(instruction, report);
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
    (0, check_words_js_1.checkWords)(instruction, escapeCharacter, report);
    if (keyword !== "ONBUILD" || instruction.inner === null)
        return;
    const { inner } = instruction;
    if (notTriggers.has(inner.keyword))
        syntax(`ONBUILD cannot hold ${inner.keyword}.`, inner.range);
    else
        checkInstruction(inner, escapeCharacter, report);
}


/***/ }),

/***/ 9930:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.checkWords = checkWords;
const expand_js_1 = __nccwpck_require__(1424);
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
        if (pair.value === null || pair.valueRange === null)
            return [key];
        return [key, { text: pair.value, range: pair.valueRange }];
    });
}
/** Reports the words that the build cannot read: open quotes and bad substitutions. */
function checkWords(instruction, escapeCharacter, report) {
    if (!expanded.has(instruction.keyword))
        return;
    for (const word of words(instruction)) {
        if (!/["'$]/.test(word.text))
            continue;
        const { problem } = (0, expand_js_1.expand)(word.text, () => null, escapeCharacter);
        if (problem === null)
            continue;
        const shown = word.text.length > 80 ? `${word.text.slice(0, 80)}…` : word.text;
        const detail = `${instruction.keyword}: ${shown} ${details[problem]}.`;
        report({ code: "invalid-syntax", detail, range: word.range });
    }
}


/***/ }),

/***/ 9453:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createDirectiveBlock = createDirectiveBlock;
const characters_js_1 = __nccwpck_require__(2584);
const names = new Set(["syntax", "escape", "check"]);
function isDirectiveName(name) {
    return names.has(name);
}
/** `# key = value`, blanks free; null where the text between the offsets is no such line. */
function keyAndValue(text, start, end) {
    if (start === end || text[start] !== "#")
        return null;
    const from = (0, characters_js_1.skipSpace)(text, start + 1, end);
    let at = from;
    while (at < end && /[a-zA-Z0-9]/.test(text.charAt(at)))
        at += 1;
    const key = text.slice(from, at);
    if (!/^[a-zA-Z]/.test(key))
        return null;
    at = (0, characters_js_1.skipSpace)(text, at, end);
    if (text[at] !== "=" || at >= end)
        return null;
    const valueStart = (0, characters_js_1.skipSpace)(text, at + 1, end);
    // A value of blanks alone is a value (a blank), nothing at all is none: then the line is a plain comment.
    if (valueStart === end && at + 1 === end)
        return null;
    const value = valueStart === end ? " " : text.slice(valueStart, (0, characters_js_1.trimSpaceEnd)(text, valueStart, end));
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
            return !(0, characters_js_1.isSpace)(text.charCodeAt(line.start));
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
        const pair = keyAndValue(text, (0, characters_js_1.skipSpace)(text, line.start, line.end), line.end);
        if (pair === null || !isDirectiveName(pair.key)) {
            open = false;
            return null;
        }
        if (!accept(pair.key, pair.value, line))
            return null;
        const range = { start: (0, characters_js_1.skipSpace)(text, line.start, line.end), end: line.end };
        const directive = { name: pair.key, value: pair.value, range };
        directives.push(directive);
        return directive;
    };
    return { read, directives, errors, escape: () => escapeCharacter };
}


/***/ }),

/***/ 1424:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.expand = expand;
const variable_name_js_1 = __nccwpck_require__(1834);
/** Deeper nesting of `${A:-${B:-…}}` than anybody writes counts as unknown. */
const deepestNesting = 50;
function join(pieces) {
    return pieces.includes(null) ? null : pieces.join("");
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
    const wanted = (name) => {
        const value = lookup(name);
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
        const end = (0, variable_name_js_1.skipVariableName)(text, open + 1);
        const name = text.slice(open + 1, end);
        if (text[end] === "}")
            return { text: wanted(name), next: end + 1 };
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
        const value = lookup(name);
        if (!/[-+]$/.test(operator) && typeof value !== "string")
            unresolved.add(name);
        return { text: substitute(value, operator, word.text), next: word.next };
    };
    const readDollar = (dollar, depth) => {
        if (text[dollar + 1] === "{")
            return readBraces(dollar + 1, depth);
        const end = (0, variable_name_js_1.skipVariableName)(text, dollar + 1);
        if (end === dollar + 1)
            return { text: "$", next: end };
        return { text: wanted(text.slice(dollar + 1, end)), next: end };
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
        return { text: join(pieces), next: at + 1 };
    };
    const readWord = (start, stop, depth) => readUntil(start, stop, depth, false);
    const whole = readWord(0, null, 0);
    return { text: whole?.text ?? null, unresolved: [...unresolved], problem };
}


/***/ }),

/***/ 4437:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readFlags = readFlags;
const characters_js_1 = __nccwpck_require__(2584);
const joined_text_js_1 = __nccwpck_require__(3001);
/** Reads one word. Flags are escaped by a backslash, whatever the file's escape character is. */
function readFlagWord(text, start, end) {
    const pieces = [];
    let valueStart = null;
    let quote = "";
    let at = start;
    let from = start;
    while (at < end) {
        const char = text.charAt(at);
        if (quote === "" && (0, characters_js_1.isSpace)(text.charCodeAt(at)))
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
        range: (0, joined_text_js_1.toFileRange)(joined, start, word.end),
        valueRange: equals < 0 || valueStart === null ? null : (0, joined_text_js_1.toFileRange)(joined, valueStart, word.end),
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
    let at = (0, characters_js_1.skipSpace)(text, start, end);
    while (text.startsWith("--", at)) {
        const word = readFlagWord(text, at, end);
        if (word.text === "--")
            return { flags, next: (0, characters_js_1.skipSpace)(text, word.end, end) };
        flags.push(toFlag(joined, at, word));
        at = (0, characters_js_1.skipSpace)(text, word.end, end);
    }
    return { flags, next: at };
}


/***/ }),

/***/ 3635:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.generateLab = generateLab;
exports.isGenerated = isGenerated;
const image_reference_js_1 = __nccwpck_require__(3483);
/**
 * The lab's Dockerfile, byte for byte, on the given base image.
 *
 * @param baseImage a legal image reference
 * @throws RangeError where it is none; nothing else may get into the FROM line
 */
function generateLab(baseImage) {
    if (!(0, image_reference_js_1.parseImageReference)(baseImage).ok) {
        throw new RangeError(`${JSON.stringify(baseImage)} is no image reference.`);
    }
    return `FROM ${baseImage}\nRUN pip install flask\nCMD ["python","app.py"]\nCOPY app.py /app.py\n`;
}
/** Whether a text is what `generateLab` writes, with whatever base image stands in its FROM line. */
function isGenerated(text) {
    const baseImage = /^FROM (\S+)\n/.exec(text)?.[1];
    return baseImage !== undefined && (0, image_reference_js_1.parseImageReference)(baseImage).ok && text === generateLab(baseImage);
}


/***/ }),

/***/ 9714:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.splitShellWords = splitShellWords;
const characters_js_1 = __nccwpck_require__(2584);
const variable_name_js_1 = __nccwpck_require__(1834);
function readDollar(text, dollar) {
    if (text[dollar + 1] !== "{")
        return { next: (0, variable_name_js_1.skipVariableName)(text, dollar + 1), enter: null };
    const first = text[dollar + 2];
    if (first === undefined || "{}:".includes(first))
        return null;
    const at = (0, variable_name_js_1.skipVariableName)(text, dollar + 2);
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
            if (!keepsBlanks && (0, characters_js_1.isSpace)(text.charCodeAt(at)))
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


/***/ }),

/***/ 750:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isHeredocMarker = isHeredocMarker;
exports.findHeredocMarkers = findHeredocMarkers;
exports.readHeredocBody = readHeredocBody;
const characters_js_1 = __nccwpck_require__(2584);
const heredoc_words_js_1 = __nccwpck_require__(9714);
const joined_text_js_1 = __nccwpck_require__(3001);
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
        else if (quote === "" && (0, characters_js_1.isSpace)(word.charCodeAt(at)))
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
    const from = (0, characters_js_1.skipSpace)(word, at + (stripTabs ? 3 : 2), word.length);
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
        marker: (0, joined_text_js_1.toFileRange)(joined, start + at, end),
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
    for (const word of (0, heredoc_words_js_1.splitShellWords)(joined.text) ?? []) {
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


/***/ }),

/***/ 3483:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseImageReference = parseImageReference;
exports.checkTag = checkTag;
/** The longest repository name, without registry and with the `library/` that is left out for official images. */
const longestName = 255;
const component = "[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*";
const repositoryPattern = new RegExp(`^${component}(?:/${component})*$`);
const host = "[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?";
const registryPattern = new RegExp(`^(?:${host}(?:\\.${host})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?$`);
const tagPattern = /^\w[\w.-]{0,127}$/;
const digestPattern = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
const hexLengths = new Map([
    ["sha256", 64],
    ["sha384", 96],
    ["sha512", 128],
]);
function isDigest(digest) {
    if (!digestPattern.test(digest))
        return false;
    const [algorithm = "", hex = ""] = digest.split(":");
    return hexLengths.get(algorithm) === hex.length && hex === hex.toLowerCase();
}
/** The first part is a registry where it has a dot, a colon or upper case, or is `localhost`. */
function splitRegistry(name) {
    const slash = name.indexOf("/");
    const first = slash < 0 ? "" : name.slice(0, slash);
    if (first === "localhost" || /[.:A-Z]/.test(first)) {
        return { registry: first, repository: name.slice(slash + 1) };
    }
    return { registry: null, repository: name };
}
function isHub(registry) {
    return registry === null || registry === "docker.io" || registry === "index.docker.io";
}
function toFamiliarName(registry, repository) {
    if (!isHub(registry))
        return `${registry}/${repository}`;
    return /^library\/[^/]+$/.test(repository) ? repository.slice("library/".length) : repository;
}
/**
 * Reads `[registry/]repository[:tag][@digest]`.
 * Source: https://pkg.go.dev/github.com/distribution/reference (the grammar, and Docker Hub's short names)
 */
function parseImageReference(text) {
    const fail = (problem) => ({ ok: false, problem });
    if (text === "")
        return fail("empty");
    if (/^[a-f0-9]{64}$/.test(text))
        return fail("image-id");
    const at = text.indexOf("@");
    const digest = at < 0 ? null : text.slice(at + 1);
    const named = at < 0 ? text : text.slice(0, at);
    const colon = named.indexOf(":", named.lastIndexOf("/") + 1);
    const tag = colon < 0 ? null : named.slice(colon + 1);
    const name = colon < 0 ? named : named.slice(0, colon);
    const { registry, repository } = splitRegistry(name);
    const isOfficial = !repository.includes("/") && isHub(registry);
    if (repository.length + (isOfficial ? "library/".length : 0) > longestName)
        return fail("too-long");
    if (registry !== null && !registryPattern.test(registry))
        return fail("malformed");
    if (!repositoryPattern.test(repository)) {
        return fail(repositoryPattern.test(repository.toLowerCase()) ? "upper-case" : "malformed");
    }
    if (tag !== null && !tagPattern.test(tag))
        return fail("malformed");
    if (digest !== null && !isDigest(digest))
        return fail("bad-digest");
    const familiarName = toFamiliarName(registry, repository);
    return { ok: true, reference: { registry, repository, tag, digest, familiarName } };
}
/**
 * Checks what `-t` is given: a name with or without a tag, no digest. Null where it is legal. `missing-blank`: it ends
 * in the dot of a build context that was to stand behind a blank (`-t python-hello-world.`).
 */
function checkTag(text) {
    if (text.endsWith(".") && checkTag(text.slice(0, -1)) === null)
        return "missing-blank";
    const parsed = parseImageReference(text);
    if (!parsed.ok)
        return parsed.problem;
    return parsed.reference.digest === null ? null : "digest";
}


/***/ }),

/***/ 3001:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createJoinedText = createJoinedText;
exports.toFileOffset = toFileOffset;
exports.toFileRange = toFileRange;
exports.slice = slice;
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

/***/ 1333:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readJsonForm = readJsonForm;
const characters_js_1 = __nccwpck_require__(2584);
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
    const open = (0, characters_js_1.skipSpace)(text, start, end);
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


/***/ }),

/***/ 2040:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toKeyValue = toKeyValue;
exports.toSpacedKeyValue = toSpacedKeyValue;
const characters_js_1 = __nccwpck_require__(2584);
const joined_text_js_1 = __nccwpck_require__(3001);
/** Splits `NAME=value` at the first `=`; without one the value is null. */
function toKeyValue(joined, word) {
    const found = joined.text.slice(word.start, word.end).indexOf("=");
    const range = (0, joined_text_js_1.toFileRange)(joined, word.start, word.end);
    if (found < 0) {
        const key = joined.text.slice(word.start, word.end);
        return { key, value: null, range, keyRange: range, valueRange: null };
    }
    const equals = word.start + found;
    return {
        key: joined.text.slice(word.start, equals),
        value: joined.text.slice(equals + 1, word.end),
        range,
        keyRange: (0, joined_text_js_1.toFileRange)(joined, word.start, equals),
        valueRange: (0, joined_text_js_1.toFileRange)(joined, equals + 1, word.end),
    };
}
/** The old form of ENV and LABEL, `NAME value that goes on to the end`; `value` is null where only the name stands. */
function toSpacedKeyValue(joined, start, end) {
    const { text } = joined;
    let keyEnd = start;
    while (keyEnd < end && !(0, characters_js_1.isBlank)(text.charCodeAt(keyEnd)))
        keyEnd += 1;
    let valueStart = keyEnd;
    while (valueStart < end && (0, characters_js_1.isBlank)(text.charCodeAt(valueStart)))
        valueStart += 1;
    const hasValue = valueStart < end;
    return {
        key: text.slice(start, keyEnd),
        value: hasValue ? text.slice(valueStart, end) : null,
        range: (0, joined_text_js_1.toFileRange)(joined, start, end),
        keyRange: (0, joined_text_js_1.toFileRange)(joined, start, keyEnd),
        valueRange: hasValue ? (0, joined_text_js_1.toFileRange)(joined, valueStart, end) : null,
    };
}


/***/ }),

/***/ 6403:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createLineIndex = createLineIndex;
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

/***/ 480:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.continuationEnd = continuationEnd;
exports.commentBetween = commentBetween;
exports.readLogicalLine = readLogicalLine;
const characters_js_1 = __nccwpck_require__(2584);
const joined_text_js_1 = __nccwpck_require__(3001);
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
    const hash = (0, characters_js_1.skipSpace)(text, start, end);
    if (hash === end || text[hash] !== "#")
        return null;
    const from = (0, characters_js_1.skipSpace)(text, hash + 1, end);
    return { text: text.slice(from, (0, characters_js_1.trimSpaceEnd)(text, from, end)), range: { start: hash, end } };
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
        else if ((0, characters_js_1.trimSpaceEnd)(text, line.start, line.end) === line.start) {
            emptyLines.push({ start: line.start, end: line.end });
        }
        else
            goesOn = take(line.start, line.end);
    }
    return { joined: (0, joined_text_js_1.createJoinedText)(pieces), end, next, comments, emptyLines };
}


/***/ }),

/***/ 136:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseInstruction = parseInstruction;
const characters_js_1 = __nccwpck_require__(2584);
const flags_js_1 = __nccwpck_require__(4437);
const joined_text_js_1 = __nccwpck_require__(3001);
const json_form_js_1 = __nccwpck_require__(1333);
const key_values_js_1 = __nccwpck_require__(2040);
const words_js_1 = __nccwpck_require__(7611);
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
    return { value: joined.text.slice(word.start, word.end), range: (0, joined_text_js_1.toFileRange)(joined, word.start, word.end) };
}
function readPairs(keyword, source, words, body) {
    const { joined } = source;
    const first = words[0];
    if (keyword === "ARG")
        return words.map((word) => (0, key_values_js_1.toKeyValue)(joined, word));
    if (first !== undefined && !joined.text.slice(first.start, first.end).includes("=")) {
        const pair = (0, key_values_js_1.toSpacedKeyValue)(joined, body.start, body.end);
        if (pair.value === null) {
            const detail = `${keyword} needs a value for "${pair.key}": write ${keyword} ${pair.key}=value.`;
            source.report({ code: "invalid-syntax", detail, range: pair.range });
        }
        return [pair];
    }
    const pairs = words.map((word) => (0, key_values_js_1.toKeyValue)(joined, word));
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
    while (typeEnd < body.end && (0, characters_js_1.skipSpace)(joined.text, typeEnd, typeEnd + 1) === typeEnd)
        typeEnd += 1;
    const rest = { start: (0, characters_js_1.skipSpace)(joined.text, typeEnd, body.end), end: body.end };
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
        const json = (0, json_form_js_1.readJsonForm)(joined.text, body.start, body.end);
        if (json.kind === "strings") {
            const args = json.strings.map((word) => ({ ...toArgument(joined, word), value: word.value }));
            return { ...noParts, form: "json", args };
        }
        if (json.kind === "mixed") {
            const range = (0, joined_text_js_1.toFileRange)(joined, body.start, body.end);
            const detail = `The JSON array of ${keyword} may hold strings only, in double quotes.`;
            source.report({ code: "invalid-syntax", detail, range });
        }
    }
    if (blankSeparated.has(keyword)) {
        const words = (0, words_js_1.splitBlanks)(joined.text, body.start, body.end);
        return { ...noParts, args: words.map((word) => toArgument(joined, word)) };
    }
    if (keyword === "ENV" || keyword === "LABEL" || keyword === "ARG") {
        const words = (0, words_js_1.splitQuoted)(joined.text, body.start, body.end, source.escapeCharacter);
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
    const end = (0, characters_js_1.trimSpaceEnd)(text, from, text.length);
    const start = (0, characters_js_1.skipSpace)(text, from, end);
    let keywordEnd = start;
    while (keywordEnd < end && !(0, characters_js_1.isBlank)(text.charCodeAt(keywordEnd)))
        keywordEnd += 1;
    const keyword = text.slice(start, keywordEnd).toUpperCase();
    const afterKeyword = (0, characters_js_1.skipSpace)(text, keywordEnd, end);
    const { flags, next } = place === "healthcheck" ? { flags: [], next: afterKeyword } : (0, flags_js_1.readFlags)(joined, afterKeyword);
    const body = { start: Math.min(next, end), end };
    const parts = readBody(keyword, source, body, place);
    return {
        keyword,
        keywordRange: (0, joined_text_js_1.toFileRange)(joined, start, keywordEnd),
        range: { start: (0, joined_text_js_1.toFileOffset)(joined, start), end: source.end },
        flags,
        body: (0, joined_text_js_1.slice)(joined, body.start, body.end),
        form: parts.form,
        args: parts.args,
        pairs: parts.pairs,
        inner: parts.inner,
        heredocs: [],
        comments: place === "file" ? source.comments : [],
        emptyLines: place === "file" ? source.emptyLines : [],
    };
}
/** Reads one instruction without its heredocs. */
function parseInstruction(source) {
    return readInstruction(source, 0, "file");
}


/***/ }),

/***/ 6357:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseDockerfile = parseDockerfile;
const characters_js_1 = __nccwpck_require__(2584);
const check_instruction_js_1 = __nccwpck_require__(2163);
const directives_js_1 = __nccwpck_require__(9453);
const heredoc_js_1 = __nccwpck_require__(750);
const logical_line_js_1 = __nccwpck_require__(480);
const parse_instruction_js_1 = __nccwpck_require__(136);
const source_lines_js_1 = __nccwpck_require__(5451);
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
    for (const marker of (0, heredoc_js_1.findHeredocMarkers)(line.joined)) {
        const body = (0, heredoc_js_1.readHeredocBody)(text, reader, marker, end, next);
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
    const reader = (0, source_lines_js_1.createLineReader)(text);
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
    const directives = (0, directives_js_1.createDirectiveBlock)(text);
    const reader = (0, source_lines_js_1.createLineReader)(text);
    let pending = [];
    for (let line = reader.read(); line !== null; line = reader.read()) {
        const hasMark = line.start === 0 && text.charCodeAt(0) === 0xfeff;
        const start = (0, characters_js_1.skipSpace)(text, hasMark ? 1 : line.start, line.end);
        const directive = directives.read({ ...line, start: hasMark ? 1 : line.start });
        const comment = (0, logical_line_js_1.commentBetween)(text, start, line.end);
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
        const logical = (0, logical_line_js_1.readLogicalLine)(text, reader, line, start, escapeCharacter);
        for (const inside of logical.comments)
            comments.push(inside);
        const bare = (0, parse_instruction_js_1.parseInstruction)({
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
        (0, check_instruction_js_1.checkInstruction)(bare, escapeCharacter, report);
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

/***/ 5451:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createLineReader = createLineReader;
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


/***/ }),

/***/ 9931:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toStages = toStages;
exports.findStage = findStage;
exports.stageChain = stageChain;
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
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MAX_DOCKERFILE_BYTES = void 0;
exports.decodeDockerfile = decodeDockerfile;
const line_index_js_1 = __nccwpck_require__(6403);
/** The largest Dockerfile that is read, in bytes (1 MiB). */
exports.MAX_DOCKERFILE_BYTES = 1_048_576;
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
    const { line } = (0, line_index_js_1.createLineIndex)(before).position(before.length);
    const hex = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, "0");
    return `${path} is not UTF-8 text: byte 0x${hex} at offset ${offset} (line ${line}). Save it as UTF-8.`;
}
/**
 * Turns a Dockerfile's bytes into text, the byte-order mark kept, or says why they are none.
 *
 * @param path how messages name the file
 */
function decodeDockerfile(bytes, path) {
    if (bytes.length > exports.MAX_DOCKERFILE_BYTES) {
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
        const { line } = (0, line_index_js_1.createLineIndex)(text).position(zero);
        return { ok: false, message: `${path} holds a NUL byte on line ${line}: it is no text file.` };
    }
    if (text.replace("\uFEFF", "").trim() === "") {
        return { ok: false, message: `${path} is empty. A Dockerfile needs at least a FROM instruction.` };
    }
    return { ok: true, text };
}


/***/ }),

/***/ 1834:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.skipVariableName = skipVariableName;
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
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toLookup = toLookup;
exports.globalArgs = globalArgs;
exports.resolveFrom = resolveFrom;
const expand_js_1 = __nccwpck_require__(1424);
/**
 * The arguments that every FROM knows without an ARG.
 * Source: https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope
 */
const platformArgs = [
    "BUILDPLATFORM",
    "BUILDOS",
    "BUILDARCH",
    "BUILDVARIANT",
    "TARGETPLATFORM",
    "TARGETOS",
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
            variables.set(pair.key, (0, expand_js_1.expand)(pair.value, toLookup(variables), escapeCharacter).text);
        }
    }
    return variables;
}
/** The image that a stage starts from, its variables replaced; null where that cannot be known. */
function resolveFrom(stage, variables, escapeCharacter) {
    return (0, expand_js_1.expand)(stage.image, toLookup(variables), escapeCharacter).text;
}


/***/ }),

/***/ 7611:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.splitBlanks = splitBlanks;
exports.splitQuoted = splitQuoted;
const characters_js_1 = __nccwpck_require__(2584);
/** Words between ASCII blanks from `start` up to `end`; quotes mean nothing here. For FROM, EXPOSE, COPY, ADD, VOLUME. */
function splitBlanks(text, start, end) {
    const words = [];
    let at = start;
    while (at < end) {
        while (at < end && (0, characters_js_1.isBlank)(text.charCodeAt(at)))
            at += 1;
        const from = at;
        while (at < end && !(0, characters_js_1.isBlank)(text.charCodeAt(at)))
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
        while (at < end && (0, characters_js_1.isSpace)(text.charCodeAt(at)))
            at += 1;
        const from = at;
        let quote = "";
        while (at < end && (quote !== "" || !(0, characters_js_1.isSpace)(text.charCodeAt(at)))) {
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


/***/ }),

/***/ 4458:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isPlainName = isPlainName;
exports.compileNamePattern = compileNamePattern;
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

/***/ 3553:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.errorStatus = errorStatus;
exports.secondsUntilAllowed = secondsUntilAllowed;
exports.classifyError = classifyError;
const LONGEST_MESSAGE = 200;
/** The HTTP status of an error that the REST client threw; null where there was no answer. */
function errorStatus(error) {
    const { status, response } = asFields(error);
    // The client gives errors of the network the status 500, but no response.
    return typeof status === "number" && response !== undefined ? status : null;
}
/**
 * How long a limit still lasts, from the answer's own headers; null where it names none.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 */
function secondsUntilAllowed(error) {
    const headers = asFields(asFields(asFields(error).response).headers);
    const retryAfter = Number(headers["retry-after"] ?? Number.NaN);
    if (Number.isFinite(retryAfter) && retryAfter >= 0)
        return retryAfter;
    if (String(headers["x-ratelimit-remaining"]) !== "0")
        return null;
    const reset = Number(headers["x-ratelimit-reset"] ?? Number.NaN);
    // The server's own clock: the runner's may be wrong.
    const now = Date.parse(String(headers.date)) / 1000;
    return Number.isFinite(reset) && Number.isFinite(now) ? Math.max(0, Math.ceil(reset - now)) : null;
}
/** Sorts an error of the REST client by what a reader can do about it. */
function classifyError(error) {
    const message = errorMessage(error);
    const status = errorStatus(error);
    if (status === null) {
        if (isTimeout(error))
            return { kind: "timeout", message };
        return { kind: asFields(error).status === undefined ? "other" : "network", message };
    }
    if (status === 429 || (status === 403 && isLimit(error, message))) {
        return { kind: "limited", message, seconds: secondsUntilAllowed(error) };
    }
    if (status >= 500)
        return { kind: "server", status };
    if (status === 401)
        return { kind: "unauthorized", message };
    if (status === 403)
        return { kind: "forbidden", message };
    return { kind: status === 404 ? "not-found" : "refused", message };
}
function isLimit(error, message) {
    return secondsUntilAllowed(error) !== null || /rate limit/i.test(message);
}
function isTimeout(error) {
    const { name } = asFields(error);
    return name === "TimeoutError" || name === "AbortError";
}
/** The server's own words on one line, shortened: they are somebody else's text. */
function errorMessage(error) {
    const fields = asFields(error);
    const answer = asFields(asFields(fields.response).data);
    const message = typeof answer.message === "string" ? answer.message : String(fields.message ?? error);
    const line = [message, ...detailsOf(answer)]
        .join(": ")
        .replace(/[\s\p{C}]+/gu, " ")
        .trim();
    return line.length > LONGEST_MESSAGE ? `${line.slice(0, LONGEST_MESSAGE)}…` : line;
}
/** "Validation Failed" alone tells nothing; the first of its errors does. */
function detailsOf(answer) {
    const first = Array.isArray(answer.errors) ? answer.errors[0] : undefined;
    const detail = typeof first === "string" ? first : asFields(first).message;
    return typeof detail === "string" ? [detail] : [];
}
function asFields(value) {
    return typeof value === "object" && value !== null ? value : {};
}


/***/ }),

/***/ 6584:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createGitHub = createGitHub;
const api_problem_js_1 = __nccwpck_require__(3553);
/** Longest wait for a limit to end, in retry units; a run is not held up for longer than a reader would wait. */
const LONGEST_WAIT = 15;
/**
 * Opens GitHub's REST API. The libraries are loaded here, at the point of use: they take longer to load than all
 * that a run without a comment needs.
 *
 * A request answered with a server error is sent again, 1, 4 and 9 units later, unless it says otherwise; one that
 * hits a limit which names its end is sent again then, if that is soon.
 *
 * @param token may be read-only; empty is an error
 * @param apiUrl the server's API, without a slash at the end
 * @param retryUnit milliseconds; a second, except in tests
 */
async function createGitHub(token, apiUrl, retryUnit = 1000) {
    if (token === "")
        throw new Error('the input "github-token" is empty');
    // Not the package's main entry: that reads the event file when it is imported, and throws where it is malformed.
    const [{ GitHub, getOctokitOptions }, { retry }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 250).then(__nccwpck_require__.bind(__nccwpck_require__, 5250)),
        __nccwpck_require__.e(/* import() */ 735).then(__nccwpck_require__.bind(__nccwpck_require__, 9735)),
    ]);
    // First in the list, so that it sees an answer before the retry plugin decides on it.
    const Client = GitHub.plugin(waitForLimits, retry);
    return new Client(getOctokitOptions(token, {
        baseUrl: apiUrl,
        retry: { retryAfterBaseValue: retryUnit, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
        // The library would print to the log, where a server's text could become a workflow command.
        log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    }));
}
function waitForLimits(client) {
    client.hook.error("request", (error, options) => {
        // Nobody waits for the answer any more; further tries would only keep the process alive.
        if (options.request?.signal?.aborted)
            options.request.retries = 0;
        const status = (0, api_problem_js_1.errorStatus)(error);
        const wait = status === 403 || status === 429 ? (0, api_problem_js_1.secondsUntilAllowed)(error) : null;
        if (wait !== null && wait <= LONGEST_WAIT && hasRequest(error)) {
            error.request.request = { ...error.request.request, retries: 2, retryAfter: wait };
        }
        throw error;
    });
    return {};
}
function hasRequest(error) {
    return error instanceof Error && "request" in error && typeof error.request === "object";
}
function ignore() { }


/***/ }),

/***/ 6645:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.upsertComment = upsertComment;
const promises_1 = __nccwpck_require__(8500);
const api_problem_js_1 = __nccwpck_require__(3553);
const marker_js_1 = __nccwpck_require__(4329);
const PAGE_SIZE = 100;
const CREATE_ATTEMPTS = 3;
/**
 * Leaves exactly one comment of this key on the pull request: updates the oldest of ours in place, else creates it.
 * The comment of a newer run is never overwritten.
 *
 * @param signal ends all requests
 * @param retryUnit milliseconds before a creation that failed at the server's side is looked into
 * @throws the REST client's error where the comment could not be written
 */
async function upsertComment(client, request, signal, retryUnit = 1000) {
    for (let attempt = 1;; attempt++) {
        const updated = await updateComment(client, request, signal);
        if (updated !== null)
            return updated;
        if (!request.create)
            return { action: "skipped", url: null };
        try {
            return await createComment(client, request, signal);
        }
        catch (error) {
            const { kind } = (0, api_problem_js_1.classifyError)(error);
            if (attempt === CREATE_ATTEMPTS || (kind !== "server" && kind !== "network"))
                throw error;
            // The server may have created it before it failed, so look again rather than create a second one.
            await (0, promises_1.setTimeout)(attempt * retryUnit, undefined, { signal });
        }
    }
}
/** Null where there is no comment of ours. */
async function updateComment(client, request, signal) {
    const marker = requireMarker(request.body);
    let refusal = null;
    for await (const comment of ownComments(client, request, marker.key, signal)) {
        const { id, url } = comment;
        if ((0, marker_js_1.isOlderRun)(marker.run, comment.marker.run))
            return { action: "stale", url };
        if (comment.unchanged)
            return { action: "unchanged", url };
        try {
            await client.rest.issues.updateComment({
                ...ownerAndRepo(request.repository),
                comment_id: id,
                body: request.body,
                request: { signal },
            });
            return { action: "updated", url };
        }
        catch (error) {
            const { kind } = (0, api_problem_js_1.classifyError)(error);
            // Somebody else's after all, or deleted in the meantime: the next one may be ours.
            if (kind !== "forbidden" && kind !== "not-found")
                throw error;
            refusal = kind === "forbidden" ? error : refusal;
        }
    }
    if (refusal !== null && !request.create)
        throw refusal;
    return null;
}
async function createComment(client, request, signal) {
    const { data } = await client.rest.issues.createComment({
        ...ownerAndRepo(request.repository),
        issue_number: request.issueNumber,
        body: request.body,
        request: { signal, retries: 0 },
    });
    return { action: "created", url: data.html_url };
}
/** Oldest first, as the server lists them; further pages are read only as long as somebody asks. */
async function* ownComments(client, { repository, issueNumber, body }, key, signal) {
    const isOwn = createAuthorCheck(client, signal);
    const pages = client.paginate.iterator(client.rest.issues.listComments, {
        ...ownerAndRepo(repository),
        issue_number: issueNumber,
        per_page: PAGE_SIZE,
        request: { signal },
    });
    for await (const { data } of pages) {
        for (const comment of data) {
            const text = comment.body ?? "";
            const marker = (0, marker_js_1.parseMarker)(text);
            if (marker?.key !== key || !(await isOwn(comment.user)))
                continue;
            yield { id: comment.id, url: comment.html_url, marker, unchanged: sameText(text, body) };
        }
    }
}
/**
 * Anybody can post a comment with our marker, and the token may be able to edit it, so the author decides. A
 * workflow's own token writes as a bot. A personal token writes as its user, who is asked for once, and only where a
 * comment makes it necessary; a workflow's token may not ask. Gitea tells no types.
 */
function createAuthorCheck(client, signal) {
    let self = null;
    const ownId = async () => {
        try {
            const { data } = await client.rest.users.getAuthenticated({ request: { signal, retries: 0 } });
            return data.id;
        }
        catch {
            return null;
        }
    };
    return async (author) => {
        if (author === null)
            return false;
        if (author.type === "Bot")
            return true;
        self ??= ownId();
        const id = await self;
        return id === null ? author.type === undefined : id === author.id;
    };
}
function requireMarker(body) {
    const marker = (0, marker_js_1.parseMarker)(body);
    if (marker === null)
        throw new Error("The comment's text does not start with its marker");
    return marker;
}
/** The server may change line ends and drop blanks at the end. */
function sameText(a, b) {
    const normalise = (text) => text.replaceAll("\r\n", "\n").trimEnd();
    return normalise(a) === normalise(b);
}
function ownerAndRepo({ owner, name }) {
    return { owner, repo: name };
}


/***/ }),

/***/ 9556:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readContext = readContext;
exports.hasReadOnlyToken = hasReadOnlyToken;
const NAME_PART = /^[\w.-]{1,255}$/;
const COMMIT = /^(?:[\da-f]{40}|[\da-f]{64})$/i;
/**
 * Reads what the runner tells about this run. Missing or malformed parts of the event are as if they were not there.
 *
 * @param env the process's environment: the runner's default variables,
 *   https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 * @param readFile gives the text of the event file at `GITHUB_EVENT_PATH`; may throw
 * @returns the frozen context, or null outside of a workflow run: no repository or commit is named
 */
function readContext(env, readFile) {
    const repository = repositoryName(env.GITHUB_REPOSITORY);
    const sha = commit(env.GITHUB_SHA);
    if (repository === null || sha === null)
        return null;
    const payload = readEvent(env.GITHUB_EVENT_PATH, readFile);
    const pull = asObject(payload?.pull_request);
    const head = asObject(pull?.head);
    const pullRequest = pull === null ? null : readPullRequest(pull, head, repository);
    return Object.freeze({
        eventName: env.GITHUB_EVENT_NAME ?? "",
        repository,
        apiUrl: httpUrl(env.GITHUB_API_URL) ?? "https://api.github.com",
        serverUrl: httpUrl(env.GITHUB_SERVER_URL) ?? "https://github.com",
        sha,
        headSha: (pullRequest === null ? null : commit(head?.sha)) ?? sha,
        pullRequest,
        actor: env.GITHUB_ACTOR ?? "",
        workspace: env.GITHUB_WORKSPACE || null,
        run: Object.freeze({
            id: positiveInteger(env.GITHUB_RUN_ID) ?? 0,
            attempt: positiveInteger(env.GITHUB_RUN_ATTEMPT) ?? 1,
        }),
        runNumber: positiveInteger(env.GITHUB_RUN_NUMBER) ?? 0,
    });
}
/** Whether the run's own token can be expected to be read-only, whatever the workflow's `permissions` say. */
function hasReadOnlyToken(context) {
    // `pull_request_target` and `workflow_run` run in the base repository with its own token.
    if (context.eventName !== "pull_request")
        return false;
    return context.pullRequest?.fork === true || context.actor === "dependabot[bot]";
}
function readEvent(path, readFile) {
    if (!path)
        return null;
    try {
        return asObject(JSON.parse(readFile(path)));
    }
    catch {
        return null;
    }
}
function readPullRequest(pull, head, repository) {
    const number = positiveInteger(pull.number);
    if (number === null)
        return null;
    const headRepository = repositoryName(asObject(head?.repo)?.full_name);
    return Object.freeze({
        number,
        headRepository: headRepository ?? repository,
        fork: headRepository === null || !sameRepository(headRepository, repository),
        labels: Object.freeze(labelNames(pull.labels)),
    });
}
function labelNames(labels) {
    if (!Array.isArray(labels))
        return [];
    return labels.map((label) => asObject(label)?.name).filter((name) => typeof name === "string");
}
function sameRepository(a, b) {
    // GitHub's names ignore case.
    return a.owner.toLowerCase() === b.owner.toLowerCase() && a.name.toLowerCase() === b.name.toLowerCase();
}
function asObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
}
function repositoryName(value) {
    if (typeof value !== "string")
        return null;
    const [owner, name, ...rest] = value.split("/", 3);
    if (owner === undefined || name === undefined || rest.length > 0)
        return null;
    return isNamePart(owner) && isNamePart(name) ? Object.freeze({ owner, name }) : null;
}
function isNamePart(part) {
    return NAME_PART.test(part) && part !== "." && part !== "..";
}
function commit(value) {
    return typeof value === "string" && COMMIT.test(value) ? value.toLowerCase() : null;
}
function positiveInteger(value) {
    const text = typeof value === "number" ? String(value) : value;
    if (typeof text !== "string" || !/^[1-9]\d{0,14}$/.test(text))
        return null;
    return Number(text);
}
function httpUrl(value) {
    if (!value || !URL.canParse(value))
        return null;
    const url = new URL(value);
    if (url.protocol !== "https:" && url.protocol !== "http:")
        return null;
    return `${url.origin}${url.pathname}`.replace(/\/+$/, "");
}


/***/ }),

/***/ 8002:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.fileUrl = fileUrl;
exports.commitUrl = commitUrl;
exports.runUrl = runUrl;
exports.createReportLinks = createReportLinks;
/**
 * A permanent link to lines of a file at one commit.
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/creating-a-permanent-link-to-a-code-snippet
 *
 * @param path relative to the repository's root, with forward slashes, not encoded
 */
function fileUrl(serverUrl, repository, sha, path, lines) {
    const encodedPath = path.split("/").map(encodeSegment).join("/");
    return `${repositoryUrl(serverUrl, repository)}/blob/${sha}/${encodedPath}${lineAnchor(lines)}`;
}
/** The page of one commit. */
function commitUrl(serverUrl, repository, sha) {
    return `${repositoryUrl(serverUrl, repository)}/commit/${sha}`;
}
/** The page of this workflow run, at this attempt. */
function runUrl(context) {
    const { id, attempt } = context.run;
    const run = `${repositoryUrl(context.serverUrl, context.repository)}/actions/runs/${id}`;
    return attempt > 1 ? `${run}/attempts/${attempt}` : run;
}
/**
 * The links of one report. Files are linked in the head repository at the head commit: that is what a reader of the
 * pull request sees, where the merge commit that the run checked out goes away.
 *
 * @param inRepository tells whether a path is one of a file of the head commit, relative to the repository's root:
 *   a generated file is not, nor is one outside of the checkout
 */
function createReportLinks(context, inRepository) {
    const { serverUrl, headSha } = context;
    const repository = context.pullRequest?.headRepository ?? context.repository;
    return {
        commit: { sha: headSha, url: commitUrl(serverUrl, repository, headSha) },
        run: runUrl(context),
        line: (path, lines) => (inRepository(path) ? fileUrl(serverUrl, repository, headSha, path, lines) : null),
    };
}
function repositoryUrl(serverUrl, { owner, name }) {
    return `${serverUrl}/${owner}/${name}`;
}
function lineAnchor(lines) {
    if (lines === null)
        return "";
    return lines.end > lines.start ? `#L${lines.start}-L${lines.end}` : `#L${lines.start}`;
}
/** Also encodes what `encodeURIComponent` leaves but Markdown gives a meaning: `!'()*`, `_` and `~`. */
function encodeSegment(segment) {
    return encodeURIComponent(wellFormed(segment)).replace(/[!'()*_~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** Half of a surrogate pair cannot be encoded; a file name may hold one. */
function wellFormed(text) {
    return new TextDecoder().decode(new TextEncoder().encode(text));
}


/***/ }),

/***/ 4329:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.buildMarker = buildMarker;
exports.parseMarker = parseMarker;
exports.isOlderRun = isOlderRun;
const PREFIX = "<!-- docker-layer-report:v1 ";
const FORMAT = /^<!-- docker-layer-report:v1 key=(\S{0,1000}) sha=([\da-f]{40,64}) run=(\d{1,15})\.(\d{1,15}) -->$/;
/** The marker's line, without a line break; the first line of every comment. */
function buildMarker({ key, sha, run }) {
    return `${PREFIX}key=${encodeKey(key)} sha=${sha} run=${run.id}.${run.attempt} -->`;
}
/**
 * Reads the marker from a comment's first line. The text may be anybody's: what does not look exactly as
 * {@link buildMarker} writes it is no marker.
 *
 * @returns null where the comment does not start with a marker
 */
function parseMarker(comment) {
    if (!comment.startsWith(PREFIX))
        return null;
    const end = comment.indexOf("\n");
    const line = (end < 0 ? comment : comment.slice(0, end)).trimEnd();
    const [, encodedKey, sha, id, attempt] = FORMAT.exec(line) ?? [];
    if (encodedKey === undefined || sha === undefined)
        return null;
    const key = decodeKey(encodedKey);
    return key === null ? null : { key, sha, run: { id: Number(id), attempt: Number(attempt) } };
}
/** Whether `a` is from an earlier run, or an earlier attempt of the same run, than `b`. */
function isOlderRun(a, b) {
    return a.id === b.id ? a.attempt < b.attempt : a.id < b.id;
}
function encodeKey(key) {
    // Two hyphens in a row may end an HTML comment.
    return encodeURIComponent(new TextDecoder().decode(new TextEncoder().encode(key))).replaceAll("--", "-%2D");
}
function decodeKey(encoded) {
    try {
        return decodeURIComponent(encoded);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 7184:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.publishComment = publishComment;
const api_problem_js_1 = __nccwpck_require__(3553);
const comments_js_1 = __nccwpck_require__(6645);
const context_js_1 = __nccwpck_require__(9556);
const TIMEOUT = 30_000;
const NOTHING_DONE = { action: "skipped", url: null, warning: null };
/**
 * Brings the report's comment to the pull request of this run. Never throws and never takes longer than `timeout`:
 * a verdict does not depend on a comment.
 *
 * - `always` creates the comment and updates it;
 * - `on-change` creates it only for a failed or noteworthy report;
 * - `on-failure` creates it only for a failed report;
 * - `never` does nothing.
 *
 * A comment that is there is always updated, so that it also tells when a problem is gone.
 */
async function publishComment(publication, { context, openClient, timeout = TIMEOUT, retryUnit = 1000 }) {
    const { pullRequest, repository } = context;
    if (pullRequest === null || publication.policy === "never")
        return NOTHING_DONE;
    const request = {
        repository,
        issueNumber: pullRequest.number,
        body: publication.body,
        create: mayCreate(publication),
    };
    try {
        const result = await withDeadline(timeout, async (signal) => (0, comments_js_1.upsertComment)(await openClient(), request, signal, retryUnit));
        return { ...result, warning: null };
    }
    catch (error) {
        return { action: "failed", url: null, warning: describeProblem((0, api_problem_js_1.classifyError)(error), context) };
    }
}
function mayCreate({ policy, failed, noteworthy }) {
    if (policy === "always")
        return true;
    return failed || (policy === "on-change" && noteworthy);
}
async function withDeadline(milliseconds, work) {
    const controller = new AbortController();
    const reason = new DOMException(`No answer within ${milliseconds / 1000} seconds`, "TimeoutError");
    let timer;
    const deadline = new Promise((_, reject) => {
        timer = setTimeout(() => {
            reject(reason);
            controller.abort(reason);
        }, milliseconds);
    });
    try {
        // The signal ends requests; waits between them end only here.
        return await Promise.race([work(controller.signal), deadline]);
    }
    finally {
        clearTimeout(timer);
    }
}
function describeProblem(problem, context) {
    return `The comment was not posted: ${reasonFor(problem, context)} The verdict and the job summary stand.`;
}
function reasonFor(problem, context) {
    switch (problem.kind) {
        case "forbidden":
            return (0, context_js_1.hasReadOnlyToken)(context)
                ? `pull requests from forks and from Dependabot get a read-only token (${quote(problem.message)}).`
                : `the token may not write comments (${quote(problem.message)}); give the job the permission "pull-requests: write".`;
        case "unauthorized":
            return `the server does not accept the token in "github-token" (${quote(problem.message)}).`;
        case "not-found":
            return `the pull request was not found, or the token in "github-token" may not see it (${quote(problem.message)}).`;
        case "limited":
            return problem.seconds === null
                ? `the server's rate limit is reached (${quote(problem.message)}).`
                : `the server's rate limit is reached, for another ${problem.seconds} seconds (${quote(problem.message)}).`;
        case "server":
            return `the server answers with HTTP ${problem.status}.`;
        case "network":
            return `the server at ${context.apiUrl} cannot be reached (${quote(problem.message)}).`;
        case "timeout":
            return `the server at ${context.apiUrl} took too long (${quote(problem.message)}).`;
        case "refused":
            return `the server refuses it (${quote(problem.message)}).`;
        case "other":
            return `${problem.message}.`;
    }
}
function quote(message) {
    return `"${message}"`;
}


/***/ }),

/***/ 8531:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SUMMARY_LIMIT = void 0;
exports.appendOutput = appendOutput;
exports.appendSummary = appendSummary;
const node_crypto_1 = __nccwpck_require__(7598);
const node_fs_1 = __nccwpck_require__(3024);
/** What the runner shows of one step's summary; it shows none of a longer one. */
exports.SUMMARY_LIMIT = 1024 * 1024;
/**
 * Adds one output to the file at `GITHUB_OUTPUT`.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#multiline-strings
 */
function appendOutput(path, name, value) {
    // Nobody can end the value early without knowing the delimiter.
    const delimiter = `end_${(0, node_crypto_1.randomUUID)()}`;
    (0, node_fs_1.appendFileSync)(path, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
}
/**
 * Adds Markdown to the file at `GITHUB_STEP_SUMMARY`.
 *
 * @returns false, with nothing written, where the file would grow over {@link SUMMARY_LIMIT}
 */
function appendSummary(path, markdown) {
    const text = `${markdown}\n`;
    const before = (0, node_fs_1.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;
    if (before + Buffer.byteLength(text) > exports.SUMMARY_LIMIT)
        return false;
    (0, node_fs_1.appendFileSync)(path, text);
    return true;
}


/***/ }),

/***/ 1514:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createRunnerLog = createRunnerLog;
const runner_files_js_1 = __nccwpck_require__(8531);
const workflow_commands_js_1 = __nccwpck_require__(5513);
/**
 * Talks to the runner. Written out rather than taken from `@actions/core`, whose HTTP client alone costs as much time
 * as starting Node.
 */
function createRunnerLog({ write, env, setExitCode }) {
    const command = (...parts) => write(`${(0, workflow_commands_js_1.formatCommand)(...parts)}\n`);
    const warn = (message) => command("warning", {}, message);
    const withFile = (variable, use) => {
        const path = env[variable];
        if (!path)
            return;
        try {
            use(path);
        }
        catch (error) {
            warn(`The file that ${variable} names cannot be written: ${error instanceof Error ? error.message : error}`);
        }
    };
    let groupIsOpen = false;
    const endGroup = () => {
        if (groupIsOpen)
            command("endgroup");
        groupIsOpen = false;
    };
    return {
        info: (text) => write((0, workflow_commands_js_1.inertLines)(text)
            .map((line) => `${line}\n`)
            .join("")),
        debug: (text) => command("debug", {}, text),
        startGroup: (title) => {
            endGroup();
            command("group", {}, title);
            groupIsOpen = true;
        },
        endGroup,
        annotate: (level, message, place = {}) => command(level, annotationProperties(place), message),
        mask: (secret) => {
            for (const line of [secret, ...secret.split(/\r\n|\r|\n/)]) {
                if (line.trim() !== "")
                    command("add-mask", {}, line);
            }
        },
        setOutput: (name, value) => withFile("GITHUB_OUTPUT", (path) => (0, runner_files_js_1.appendOutput)(path, name, value)),
        appendSummary: (markdown) => withFile("GITHUB_STEP_SUMMARY", (path) => {
            if (!(0, runner_files_js_1.appendSummary)(path, markdown)) {
                warn(`The job summary is left out: with it the step's summary would be over ${runner_files_js_1.SUMMARY_LIMIT} bytes`);
            }
        }),
        fail: (message) => {
            setExitCode(1);
            // Where work broke off, its group is still open, and what is in a group is folded away.
            endGroup();
            command("error", {}, message);
        },
    };
}
/** Columns count only within one line: the runner drops them where the lines differ. */
function annotationProperties({ title, file, line, endLine, column, endColumn, }) {
    const oneLine = endLine === undefined || endLine === line;
    return {
        title: title ?? null,
        file: file ?? null,
        line: line ?? null,
        endLine: endLine ?? null,
        col: oneLine ? (column ?? null) : null,
        endColumn: oneLine ? (endColumn ?? null) : null,
    };
}


/***/ }),

/***/ 5513:
/***/ ((__unused_webpack_module, exports) => {


/**
 * The commands that the runner reads from an action's output, and the text that must not become one.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.formatCommand = formatCommand;
exports.inertLines = inertLines;
/** One command on one line, without a line break. Properties that are null or empty are left out. */
function formatCommand(name, properties = {}, message = "") {
    const list = Object.entries(properties)
        .filter(([, value]) => value !== null && value !== "")
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
        .join(",");
    return `::${name}${list === "" ? "" : ` ${list}`}::${escapeData(message)}`;
}
/**
 * Makes lines of log out of any text. The runner takes a line for a command when it starts with `::name::` after any
 * blanks, and, in an older form, when `##[name]` stands anywhere in it; it ends lines at `\r` too. It compares as the
 * machine's language does, which passes over characters that are not seen, so those are passed over here as well.
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
function escapeData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}


/***/ }),

/***/ 8833:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.cheapestAlignment = cheapestAlignment;
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
    const pair = (row, entry) => row < rows && entry < expected ? pairCost(row, entry) : Number.POSITIVE_INFINITY;
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
        const pairs = entries(row).filter((entry) => value(behind, row, entry) + pair(row, entry) + value(ahead, row + 1, entry + 1) === total);
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
        choices.push({ paired, isOnlyWay: pairs.length + (isSkippable ? 1 : 0) === 1 });
        next = paired === null ? entry : entry + 1;
    }
    return choices;
}


/***/ }),

/***/ 2338:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createBlobReader = createBlobReader;
const zlib = __importStar(__nccwpck_require__(8522));
const content_size_js_1 = __nccwpck_require__(3176);
const tar_js_1 = __nccwpck_require__(4366);
const tar_header_js_1 = __nccwpck_require__(262);
/** Manifests and image configurations are some kilobytes; attached documents may be large and are not wanted. */
const MAX_JSON = 4 * 1024 * 1024;
const GZIP = [0x1f, 0x8b];
const ZSTD = [0x28, 0xb5, 0x2f, 0xfd];
const OPENING_BRACKETS = [0x7b, 0x5b];
/** Reads one file of a saved image piece by piece, as whatever its first bytes say it is. `size` is in bytes. */
function createBlobReader(size) {
    let inner = null;
    // The first block tells what it is; it may arrive in pieces.
    let start = Buffer.alloc(0);
    return {
        write(piece) {
            if (inner === null) {
                start = start.length === 0 ? piece : Buffer.concat([start, piece]);
                if (start.length < Math.min(tar_header_js_1.BLOCK, size)) {
                    start = Buffer.from(start);
                    return;
                }
                inner = chooseReader(start, size);
                inner.write(start);
                start = Buffer.alloc(0);
                return;
            }
            inner.write(piece);
        },
        drained: async () => inner?.drained(),
        end: async () => inner?.end() ?? { kind: "other" },
    };
}
function chooseReader(start, size) {
    const beginsWith = (bytes) => bytes.every((byte, index) => start[index] === byte);
    if (beginsWith(GZIP))
        return compressedReader(zlib.createGunzip(), size);
    if (beginsWith(ZSTD)) {
        // Node has it from 22.15 on.
        if (typeof zlib.createZstdDecompress !== "function")
            return unreadable("zstd needs Node 22.15 or newer", size);
        return compressedReader(zlib.createZstdDecompress(), size);
    }
    // A layer's first file may have a name that begins like JSON.
    const isTar = start.length >= tar_header_js_1.BLOCK && (0, tar_header_js_1.hasValidChecksum)(start);
    if (!isTar && OPENING_BRACKETS.includes(start[0] ?? 0))
        return size > MAX_JSON ? ignored() : jsonReader();
    return plainReader();
}
function plainReader() {
    const layer = createLayerMeter();
    return {
        write: layer.write,
        drained: async () => { },
        end: async () => layer.end(null),
    };
}
function compressedReader(decompressor, compressedSize) {
    const layer = createLayerMeter();
    let failure = null;
    let pending = Promise.resolve();
    // A stream that failed never answers for what it was given, but it always closes.
    const closed = new Promise((resolve) => decompressor.once("close", resolve));
    decompressor.on("data", layer.write);
    decompressor.on("error", (error) => {
        failure ??= error.message;
    });
    return {
        write(piece) {
            if (failure !== null)
                return;
            // The parser owns the piece's memory only until the next chunk, which waits for `drained`.
            const written = new Promise((resolve) => decompressor.write(piece, () => resolve()));
            pending = Promise.race([written, closed]);
        },
        drained: () => pending,
        async end() {
            await pending;
            if (failure === null) {
                decompressor.end();
                await closed;
            }
            decompressor.destroy();
            if (failure !== null)
                return { kind: "unreadable", problem: `its compression is broken (${failure})`, compressedSize };
            return layer.end(compressedSize);
        },
    };
}
/** Sums up a layer's tar; a broken one is remembered, and the rest of it let pass. */
function createLayerMeter() {
    let total = 0;
    let problem = null;
    const parser = (0, tar_js_1.createTarParser)({
        onEntry(entry) {
            total += (0, content_size_js_1.contentSize)(entry);
        },
    });
    const attempt = (action) => {
        if (problem !== null)
            return;
        try {
            action();
        }
        catch (error) {
            if (!(error instanceof tar_header_js_1.TarError))
                throw error;
            problem = error.message;
        }
    };
    return {
        write: (piece) => attempt(() => parser.write(piece)),
        end(compressedSize) {
            attempt(() => parser.end());
            if (problem !== null)
                return { kind: "unreadable", problem, compressedSize };
            return { kind: "layer", contentSize: total, compressedSize };
        },
    };
}
function jsonReader() {
    const pieces = [];
    return {
        write(piece) {
            pieces.push(Buffer.from(piece));
        },
        drained: async () => { },
        async end() {
            try {
                return { kind: "json", value: JSON.parse(Buffer.concat(pieces).toString("utf8")) };
            }
            catch {
                return { kind: "other" };
            }
        },
    };
}
function unreadable(problem, compressedSize) {
    return {
        write() { },
        drained: async () => { },
        end: async () => ({ kind: "unreadable", problem, compressedSize }),
    };
}
function ignored() {
    return { write() { }, drained: async () => { }, end: async () => ({ kind: "other" }) };
}


/***/ }),

/***/ 515:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createStepMatcher = createStepMatcher;
exports.createStepLines = createStepLines;
exports.stepFacts = stepFacts;
const line_index_js_1 = __nccwpck_require__(6403);
const stages_js_1 = __nccwpck_require__(9931);
const COUNTED = new Set(["RUN", "COPY", "ADD", "WORKDIR"]);
/** Finds the instruction that a build step carried out; null for steps that stand for none of the file's. */
function createStepMatcher(dockerfile) {
    const { stages } = (0, stages_js_1.toStages)(dockerfile);
    return (step) => {
        const legacy = /^Step (\d+)\/\d+ : /.exec(step.name);
        if (legacy !== null)
            return sameKeyword(dockerfile.instructions[Number(legacy[1]) - 1], step);
        const stage = stageOf(stages, step);
        return stage === null ? null : instructionAt(stage, step);
    };
}
/** The Dockerfile lines of a build step; null for steps that stand for none of the file's instructions. */
function createStepLines(dockerfile) {
    const match = createStepMatcher(dockerfile);
    const lines = (0, line_index_js_1.createLineIndex)(dockerfile.text);
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
 * `[stage 3/7]`: counted are FROM (unless it is `scratch` or a stage), the base's triggers, and RUN, COPY, ADD and
 * WORKDIR; only `WORKDIR /` is in the total and never gets a number.
 */
function instructionAt(stage, step) {
    if (step.index === null)
        return null;
    const text = step.text.replace(/^LINK /, "");
    if (text.startsWith("FROM "))
        return stage.from;
    // A trigger of the base image: no line of this file but its FROM.
    if (text.startsWith("ONBUILD "))
        return stage.from;
    const counted = stage.instructions.filter(({ keyword }) => COUNTED.has(keyword));
    const numbered = counted.filter((instruction) => !isRootFolder(instruction));
    const [, total] = /\d+\/(\d+)\] /.exec(step.name) ?? [];
    const before = (total === undefined ? counted.length : Number(total)) - counted.length;
    return sameKeyword(numbered[step.index - 1 - before], step);
}
function isRootFolder({ keyword, body }) {
    return keyword === "WORKDIR" && /^["']?\/+["']?$/.test(body.text.trim());
}
function sameKeyword(instruction, step) {
    if (instruction === undefined)
        return null;
    const text = step.text.replace(/^LINK /, "").toUpperCase();
    return text.startsWith(`${instruction.keyword} `) ? instruction : null;
}


/***/ }),

/***/ 3176:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.contentSize = contentSize;
/**
 * Bytes that one entry of a layer counts for: a regular file its content, a symlink the bytes of its target,
 * everything else nothing. A hard link's content is counted with the file that it links to; a whiteout is an empty
 * file. Summed over a layer this is what `docker history` shows on the classic store: the engine adds up
 * the sizes of all files but directories, each inode once.
 */
function contentSize(entry) {
    if (entry.type === "symlink")
        return entry.linkSize;
    return entry.type === "file" ? entry.size : 0;
}


/***/ }),

/***/ 6147:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseCreatedBy = parseCreatedBy;
exports.likelyLayer = likelyLayer;
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
/** Whether a row stands for a layer, as far as the row alone tells. */
function likelyLayer(row) {
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


/***/ }),

/***/ 8769:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.alignHistory = alignHistory;
const alignment_grid_js_1 = __nccwpck_require__(8833);
const created_by_js_1 = __nccwpck_require__(6147);
const instruction_match_js_1 = __nccwpck_require__(73);
const COST = {
    exact: 0,
    kind: 3,
    none: Number.POSITIVE_INFINITY,
};
const SKIP = 4;
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
    const expected = instructions.toReversed();
    const rows = history.slice(0, expected.length + BAND).map(created_by_js_1.parseCreatedBy);
    const match = (row, entry) => {
        const [createdBy, instruction] = [rows[row], expected[entry]];
        return createdBy && instruction ? (0, instruction_match_js_1.matchInstruction)(createdBy, instruction) : "none";
    };
    const choices = (0, alignment_grid_js_1.cheapestAlignment)({
        rows: rows.length,
        expected: expected.length,
        pairCost: (row, entry) => COST[match(row, entry)],
        // Rows older than everything that was expected are the base image's.
        skipRowCost: (_, entry) => (entry === expected.length ? 0 : SKIP),
        skipExpectedCost: (entry) => (expected[entry]?.keyword === "ONBUILD" ? 0 : SKIP),
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


/***/ }),

/***/ 500:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.runArgumentValues = runArgumentValues;
exports.argRowValues = argRowValues;
const ASSIGNMENT_HEAD = /[A-Za-z_][A-Za-z0-9_]*=/y;
const NEXT_ASSIGNMENT = / [A-Za-z_][A-Za-z0-9_]*=/g;
const PREFIX = /(?<![^\s])\|(?<count>\d{1,4}) (?=[A-Za-z_][A-Za-z0-9_]*=)/g;
/** The shell that an ordinary RUN names after its arguments, `/bin/sh -c`; 0 arguments are never written. */
const SHELL = / (?:[^\s=]*[/\\])?(?:a|ba|da|k|z)?sh -|(?: (?:[^\s=]*[/\\])?(?:cmd|powershell|pwsh)(?:\.exe)? [-/])/g;
const ARG_ROW = /(?:^|\n|#\(nop\) {1,2}| {3})ARG (?=[^\n]*=)/g;
/** Where a column of `docker history` ends. */
const COLUMN_END = / {3}|\n|$/g;
/**
 * The values in `|2 NAME=value OTHER=value /bin/sh -c …`, which the history repeats in every RUN after an ARG. A value
 * may hold blanks and nothing quotes it, so its end is found by what is known: the value that was passed, the
 * name that follows, the shell.
 */
function runArgumentValues(text, known) {
    const spans = [];
    for (const match of text.matchAll(PREFIX)) {
        let at = match.index + match[0].length;
        const lineEnd = endOf(text, /\n|$/g, at);
        for (let left = Number(match.groups?.count); left > 0; left--) {
            ASSIGNMENT_HEAD.lastIndex = at;
            const head = ASSIGNMENT_HEAD.exec(text)?.[0];
            if (head === undefined)
                break;
            const start = at + head.length;
            const end = valueEnd(text, start, lineEnd, head.slice(0, -1), left === 1, known);
            spans.push({ start, end });
            at = end + 1;
        }
    }
    return spans;
}
function valueEnd(text, start, lineEnd, name, isLast, known) {
    const passed = known.values.get(name);
    if (passed !== undefined && text.startsWith(`${passed} `, start))
        return start + passed.length;
    const next = isLast ? findFrom(text, SHELL, start - 1) : nextAssignment(text, start, known);
    if (next !== null && next <= lineEnd)
        return Math.max(next, start);
    return Math.min(endOf(text, /\s|$/g, start), lineEnd);
}
function nextAssignment(text, start, known) {
    NEXT_ASSIGNMENT.lastIndex = start;
    let first = null;
    for (let match = NEXT_ASSIGNMENT.exec(text); match !== null; match = NEXT_ASSIGNMENT.exec(text)) {
        if (known.names.includes(match[0].slice(1, -1)))
            return match.index;
        first ??= match.index;
    }
    return first;
}
/** The values of `ARG NAME=value …` rows, each up to the next name or the end of the row. */
function argRowValues(text) {
    const spans = [];
    for (const match of text.matchAll(ARG_ROW)) {
        let at = match.index + match[0].length;
        const rowEnd = endOf(text, COLUMN_END, at);
        while (at < rowEnd) {
            const equals = text.indexOf("=", at);
            if (equals === -1 || equals >= rowEnd)
                break;
            const next = findFrom(text, NEXT_ASSIGNMENT, equals) ?? rowEnd;
            const end = Math.min(next, rowEnd);
            spans.push({ start: equals + 1, end });
            at = end + 1;
        }
    }
    return spans;
}
function findFrom(text, pattern, start) {
    pattern.lastIndex = start;
    return pattern.exec(text)?.index ?? null;
}
function endOf(text, pattern, start) {
    return findFrom(text, pattern, start) ?? text.length;
}


/***/ }),

/***/ 73:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.matchInstruction = matchInstruction;
const VARIABLE = /\$(?:\{[^}]*\}|[A-Za-z_][A-Za-z0-9_]*)/g;
/** What the builder fills in stands for anything. */
const ANYTHING = "\0";
/** How well a history row fits an instruction of the Dockerfile. */
function matchInstruction(row, instruction) {
    const { keyword } = instruction;
    if (row.keyword === null) {
        const isLegacyExec = keyword === "RUN" && row.text !== "" && row.text === execText(instruction);
        return isLegacyExec ? "exact" : "none";
    }
    if (row.keyword !== keyword)
        return "none";
    return isText(row, instruction) ? "exact" : "kind";
}
function isText(row, instruction) {
    switch (instruction.keyword) {
        case "RUN":
            return isRun(row.text, instruction);
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
/** A RUN's command stands at the row's end as it was written: builders expand nothing in it. */
function isRun(text, instruction) {
    const command = commandText(instruction);
    if (!text.endsWith(command))
        return false;
    const before = text.slice(0, text.length - command.length);
    return before === "" || before.endsWith(" ");
}
function commandText(instruction) {
    const [first, ...others] = instruction.heredocs;
    if (first === undefined)
        return execText(instruction);
    const text = instruction.body.text.trim();
    const isWholeBody = others.length === 0 && /^<<-?(["']?)[^\s"']+\1$/.test(text);
    // BuildKit mounts a script that names its interpreter, and history shows only the mounted file.
    if (isWholeBody && first.content.startsWith("#!"))
        return `/dev/pipes/${first.name}`;
    if (isWholeBody)
        return first.content;
    return [text, ...instruction.heredocs.map(({ content, name }) => `${content}${name}`)].join("\n");
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


/***/ }),

/***/ 6444:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.layerRows = layerRows;
const alignment_grid_js_1 = __nccwpck_require__(8833);
const created_by_js_1 = __nccwpck_require__(6147);
/** A layer that changes nothing: a tar of two zero blocks. */
const EMPTY_LAYER = "sha256:5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef";
const UNLIKELY = 8;
/**
 * Which history rows stand for layers, one entry a layer, base first. The image's own configuration says so where it was
 * read; otherwise the rows that must make layers are taken first, and of those that may (the legacy builder drops
 * layers that change nothing) as many as are needed.
 * @param history newest first
 * @param diffIds base first
 * @param config the history in the image's own configuration; null where it was not read
 */
function layerRows(history, diffIds, config) {
    const told = config?.length === history.length ? rowsFromConfig(config) : null;
    if (told?.length === diffIds.length)
        return told.map((row) => ({ row, isCertain: true }));
    const possible = history.flatMap((row, index) => ((0, created_by_js_1.likelyLayer)(row) === "no" ? [] : [index])).toReversed();
    // A base without history leaves its layers without rows; the newest rows still belong to the newest layers.
    const missing = Math.max(0, diffIds.length - possible.length);
    const withoutRow = Array.from({ length: missing }, () => ({ row: null, isCertain: true }));
    return [...withoutRow, ...chooseRows(history, possible, diffIds.slice(missing))];
}
function rowsFromConfig(config) {
    return config.flatMap(({ emptyLayer }, index) => (emptyLayer ? [] : [config.length - 1 - index]));
}
/** A row that must be a layer is not left out, and one with bytes not paired with a layer that holds none. */
function chooseRows(history, possible, diffIds) {
    const rowAt = (index) => history[possible[index] ?? -1];
    const choices = (0, alignment_grid_js_1.cheapestAlignment)({
        rows: possible.length,
        expected: diffIds.length,
        pairCost: (row, layer) => (diffIds[layer] === EMPTY_LAYER && (rowAt(row)?.size ?? 0) > 0 ? UNLIKELY : 0),
        skipRowCost: (index) => {
            const row = rowAt(index);
            return row !== undefined && (0, created_by_js_1.likelyLayer)(row) === "yes" ? UNLIKELY : 0;
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


/***/ }),

/***/ 6067:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toLayers = toLayers;
const line_index_js_1 = __nccwpck_require__(6403);
const stages_js_1 = __nccwpck_require__(9931);
const variables_js_1 = __nccwpck_require__(1763);
const build_steps_js_1 = __nccwpck_require__(515);
const created_by_js_1 = __nccwpck_require__(6147);
const history_alignment_js_1 = __nccwpck_require__(8769);
const layer_rows_js_1 = __nccwpck_require__(6444);
const NO_SOURCE = { instruction: null, lines: null, mapping: "none" };
/**
 * The image's layers, base first, the base image's included, each with what is known of it. The Dockerfile line comes
 * from BuildKit's provenance where there is one, else from aligning history and Dockerfile; own or base from the base
 * image's diff IDs, else from provenance, else from that alignment. Nothing in the result is redacted.
 */
function toLayers(input) {
    const { diffIds, history, saved } = input;
    const rows = (0, layer_rows_js_1.layerRows)(history, diffIds, saved?.history ?? null);
    const finder = createSourceFinder(input);
    const provenance = fittingProvenance(input);
    const baseCount = basePrefix(diffIds, input.baseDiffIds);
    const facts = input.dockerfile === null ? new Map() : (0, build_steps_js_1.stepFacts)(input.dockerfile, input.steps);
    return diffIds.map((diffId, index) => {
        const { row: rowIndex, isCertain } = rows[index] ?? { row: null, isCertain: false };
        const row = rowIndex === null ? null : (history[rowIndex] ?? null);
        const walked = rowIndex === null ? null : (finder.walk[rowIndex] ?? null);
        const known = provenance?.[index] ?? null;
        const origin = originOf(index, baseCount, known, walked);
        // A row with bytes is a layer for sure, even where it is not sure which one.
        const isLayerRow = isCertain || (row !== null && (0, created_by_js_1.likelyLayer)(row) === "yes");
        const source = origin === "base"
            ? NO_SOURCE
            : known?.lines
                ? finder.fromLines(known)
                : finder.fromWalk(walked, isLayerRow);
        const step = source.instruction === null ? null : facts.get(source.instruction);
        const savedLayer = saved?.layers.length === diffIds.length ? (saved.layers[index] ?? null) : null;
        return {
            diffId: isCertain ? diffId : null,
            origin,
            contentSize: savedLayer?.contentSize ?? (input.historyHasContentSizes ? (row?.size ?? null) : null),
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
function originOf(index, baseCount, known, walked) {
    if (baseCount !== null)
        return index < baseCount ? "base" : "own";
    return known?.origin ?? walked?.origin ?? "base";
}
/** How many of the layers are the base image's; null where it is not known or not what the image was built from. */
function basePrefix(diffIds, baseDiffIds) {
    if (baseDiffIds === null)
        return null;
    return baseDiffIds.every((diffId, index) => diffIds[index] === diffId) ? baseDiffIds.length : null;
}
/**
 * Provenance counts only where it is of this very image: as many layers, and the digests either the diff IDs (classic
 * store) or the stored blobs' (containerd store).
 */
function fittingProvenance({ provenance, diffIds, saved }) {
    const layers = provenance?.layers ?? null;
    if (layers === null || layers.length !== diffIds.length)
        return null;
    const isOfDiffIds = layers.every(({ digest }, index) => digest === diffIds[index]);
    const blobs = saved?.layers.map(({ blobDigest }) => blobDigest) ?? null;
    const isOfBlobs = blobs === null || layers.every(({ digest }, index) => digest === blobs[index]);
    return isOfDiffIds || isOfBlobs ? layers : null;
}
function createSourceFinder({ dockerfile, history, target, buildArgs }) {
    if (dockerfile === null) {
        return {
            walk: [],
            fromLines: ({ lines }) => ({ instruction: null, lines, mapping: "exact" }),
            fromWalk: () => NO_SOURCE,
            textOf: () => "",
        };
    }
    const instructions = chainInstructions(dockerfile, target, buildArgs);
    const lineIndex = (0, line_index_js_1.createLineIndex)(dockerfile.text);
    const linesOf = (instruction) => lineIndex.lineRange(instruction.range);
    const find = (candidates, places) => candidates.find((instruction) => {
        const { start, end } = linesOf(instruction);
        return places.some((place) => place.start >= start && place.start <= end);
    });
    return {
        walk: (0, history_alignment_js_1.alignHistory)(history, instructions),
        fromLines({ lines, otherLines }) {
            const places = lines === null ? [] : [lines, ...otherLines];
            const instruction = find(instructions, places) ?? find(dockerfile.instructions, places);
            if (instruction === undefined)
                return { instruction: null, lines, mapping: "exact" };
            const isTrigger = instruction.keyword === "FROM";
            return { instruction: isTrigger ? null : instruction, lines: linesOf(instruction), mapping: "exact" };
        },
        fromWalk(row, isLayerRow) {
            const instruction = row?.instruction ?? null;
            if (row === null || instruction === null)
                return NO_SOURCE;
            const mapping = isLayerRow ? row.mapping : "approximate";
            return { instruction, lines: linesOf(instruction), mapping };
        },
        textOf: ({ range }) => dockerfile.text.slice(range.start, range.end),
    };
}
/** The instructions that made the target's image, oldest first, without FROM. */
function chainInstructions(dockerfile, target, buildArgs) {
    const staged = (0, stages_js_1.toStages)(dockerfile);
    const variables = (0, variables_js_1.globalArgs)(staged, buildArgs, dockerfile.escape);
    const chain = (0, stages_js_1.stageChain)(staged, target, (stage) => (0, variables_js_1.resolveFrom)(stage, variables, dockerfile.escape));
    return chain?.stages.flatMap(({ instructions }) => instructions) ?? [];
}


/***/ }),

/***/ 7353:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MASK = void 0;
exports.maskSpans = maskSpans;
exports.MASK = "***";
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
        result += text.slice(shownTo, start) + exports.MASK;
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


/***/ }),

/***/ 2624:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parsePaxRecords = parsePaxRecords;
const tar_header_js_1 = __nccwpck_require__(262);
const NEWLINE = 0x0a;
const EQUALS = 0x3d;
const BLANK = 0x20;
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
        const blank = content.indexOf(BLANK, at);
        // A length of more than eight digits cannot lie within an extended header's limit.
        const digits = blank === -1 || blank - at > 8 ? "" : content.toString("latin1", at, blank);
        const end = /^\d+$/.test(digits) ? at + Number(digits) : Number.NaN;
        if (!(end > blank + 1 && end <= content.length) || content[end - 1] !== NEWLINE) {
            throw new tar_header_js_1.TarError("an extended header holds a record that cannot be read");
        }
        const record = content.subarray(blank + 1, end - 1);
        const equals = record.indexOf(EQUALS);
        if (equals < 1)
            throw new tar_header_js_1.TarError("an extended header holds a record without a key");
        const key = record.toString("utf8", 0, equals);
        const value = record.subarray(equals + 1);
        if ((key === "path" || key === "linkpath") && value.includes(0)) {
            throw new tar_header_js_1.TarError("an extended header holds a path with a NUL byte");
        }
        if (value.length === 0)
            records.delete(key);
        else
            records.set(key, value);
        at = end;
    }
    return records;
}


/***/ }),

/***/ 3410:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readProvenance = readProvenance;
exports.provenanceLayers = provenanceLayers;
const untyped_js_1 = __nccwpck_require__(9116);
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
    const steps = readSteps(parts.definition, parts.locations);
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
    if (!(0, untyped_js_1.isRecord)(metadata))
        return null;
    const provenance = (0, untyped_js_1.record)(metadata[METADATA_KEY] ?? metadata[`${METADATA_KEY}/${platform}`]);
    const v1Run = (0, untyped_js_1.record)((0, untyped_js_1.record)(provenance.runDetails).metadata);
    const v1Internal = (0, untyped_js_1.record)((0, untyped_js_1.record)(provenance.buildDefinition).internalParameters);
    const config = (0, untyped_js_1.record)(provenance.buildConfig ?? v1Internal.buildConfig);
    const buildkit = (0, untyped_js_1.record)((0, untyped_js_1.record)(provenance.metadata)[MOBY_METADATA] ?? v1Run.buildkit_metadata);
    const definition = (0, untyped_js_1.list)(config.llbDefinition);
    if (definition.length === 0)
        return null;
    return {
        definition,
        digests: (0, untyped_js_1.record)(config.digestMapping),
        locations: (0, untyped_js_1.record)((0, untyped_js_1.record)(buildkit.source).locations),
        chains: (0, untyped_js_1.record)(buildkit.layers),
    };
}
function readSteps(definition, locations) {
    return definition.map((entry) => {
        const raw = (0, untyped_js_1.record)(entry);
        const id = (0, untyped_js_1.text)(raw.id) ?? "";
        const wrapped = (0, untyped_js_1.record)(raw.op);
        return {
            id,
            inputs: (0, untyped_js_1.list)(raw.inputs).map((input) => (0, untyped_js_1.text)(input) ?? ""),
            operation: (0, untyped_js_1.record)(wrapped.Op ?? raw.op),
            lines: readLocations(locations[id]),
        };
    });
}
/** One range a place; a place has several when BuildKit found the same step in several stages. */
function readLocations(value) {
    const found = [];
    for (const location of (0, untyped_js_1.list)((0, untyped_js_1.record)(value).locations)) {
        const { sourceIndex, ranges } = (0, untyped_js_1.record)(location);
        // Sources other than the first are not the Dockerfile that was asked for.
        if (sourceIndex !== undefined && sourceIndex !== 0)
            continue;
        const lines = mergeRanges((0, untyped_js_1.list)(ranges));
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
        const start = (0, untyped_js_1.number)((0, untyped_js_1.record)((0, untyped_js_1.record)(range).start).line);
        const end = (0, untyped_js_1.number)((0, untyped_js_1.record)((0, untyped_js_1.record)(range).end).line);
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
    return chain.map((link, index) => toLayer(link, makers[index] ?? null));
}
function toLayer(link, maker) {
    return {
        digest: link.digest,
        downloadSize: link.size,
        origin: maker === null ? "base" : "own",
        lines: maker?.lines[0] ?? null,
        otherLines: maker?.lines.slice(1) ?? [],
    };
}
function makersOf(step, known, chain) {
    if ((0, untyped_js_1.isRecord)(step.operation.source))
        return chain?.map(() => null) ?? null;
    if ((0, untyped_js_1.isRecord)(step.operation.merge)) {
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
    if ((0, untyped_js_1.isRecord)(exec)) {
        const root = (0, untyped_js_1.list)(exec.mounts)
            .map(untyped_js_1.record)
            .find((mount) => mount.dest === "/");
        return step.inputs[(0, untyped_js_1.number)(root?.input) ?? 0] ?? null;
    }
    if (!(0, untyped_js_1.isRecord)(file))
        return step.inputs[0] ?? null;
    const actions = (0, untyped_js_1.list)(file.actions).map(untyped_js_1.record);
    let index = (0, untyped_js_1.number)(actions.find((action) => action.output === 0)?.input) ?? 0;
    // An input past the step's own ones means the result of an earlier action of the same step.
    for (let hops = 0; index >= step.inputs.length && hops < actions.length; hops++) {
        index = (0, untyped_js_1.number)(actions[index - step.inputs.length]?.input) ?? 0;
    }
    return step.inputs[index] ?? null;
}
function readChain(chains, output) {
    const value = (0, untyped_js_1.list)(chains[output])[0];
    if (!Array.isArray(value))
        return null;
    const links = [];
    for (const entry of value) {
        const { digest, size } = (0, untyped_js_1.record)(entry);
        const name = (0, untyped_js_1.text)(digest);
        if (name === null)
            return null;
        const bytes = (0, untyped_js_1.number)(size);
        links.push({ digest: name, size: bytes !== null && bytes >= 0 ? bytes : null });
    }
    return links;
}
function linesByVertex(steps, digests) {
    const linesById = new Map(steps.map((step) => [step.id, step.lines[0]]));
    const found = new Map();
    for (const [digest, id] of Object.entries(digests)) {
        const lines = linesById.get((0, untyped_js_1.text)(id) ?? "");
        if (lines !== undefined)
            found.set(digest, lines);
    }
    return found;
}


/***/ }),

/***/ 7110:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readSavedImage = readSavedImage;
const blob_js_1 = __nccwpck_require__(2338);
const saved_manifest_js_1 = __nccwpck_require__(7010);
const tar_js_1 = __nccwpck_require__(4366);
/**
 * Reads what `docker save` writes, in one forward pass: the layout before Docker 25 (`ID/layer.tar`) and the OCI
 * layout since (`blobs/sha256/…`), layers plain, gzip or zstd. The list of layers comes last in the stream, so
 * every archive in it is measured as it passes by. Memory stays bounded: file contents are never held.
 * Formats: https://github.com/opencontainers/image-spec/blob/main/image-layout.md and
 * https://github.com/moby/docker-image-spec/blob/main/spec.md#combined-image-json--filesystem-changeset-format
 * @throws TarError when the archive itself is cut short or corrupt, or holds no image. A single layer that
 * is missing or unreadable is null in the result instead.
 */
async function readSavedImage(source, options = {}) {
    const blobs = new Map();
    const links = new Map();
    let current = null;
    const unfinished = [];
    const parser = (0, tar_js_1.createTarParser)({
        onEntry(entry) {
            current = null;
            const path = normalPath(entry.name);
            if (entry.type === "file")
                current = { path, reader: (0, blob_js_1.createBlobReader)(entry.size) };
            else if (entry.type === "symlink" || entry.type === "hard-link")
                links.set(path, linkTarget(entry, path));
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
        await Promise.all(unfinished.splice(0));
    };
    for await (const chunk of source) {
        parser.write(chunk);
        // Decompression runs beside the parser; waiting here keeps at most one chunk in flight.
        await settle();
    }
    parser.end();
    await settle();
    return (0, saved_manifest_js_1.resolveSavedImage)(lookup(blobs, links), options.platform ?? null);
}
/** Finds a blob by its path, through the links that older engines write for layers that occur twice. */
function lookup(blobs, links) {
    return (path) => {
        let at = normalPath(path);
        for (let hops = 0; hops < 8; hops++) {
            const blob = blobs.get(at);
            if (blob !== undefined)
                return blob;
            const target = links.get(at);
            if (target === undefined)
                return null;
            at = target;
        }
        return null;
    };
}
function normalPath(path) {
    const parts = [];
    for (const part of path.split("/")) {
        if (part === "..")
            parts.pop();
        else if (part !== "" && part !== ".")
            parts.push(part);
    }
    return parts.join("/");
}
/** A symlink counts from its own folder, a hard link from the archive's root. */
function linkTarget(entry, path) {
    return entry.type === "symlink" ? normalPath(`${path}/../${entry.linkName}`) : normalPath(entry.linkName);
}


/***/ }),

/***/ 7010:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.resolveSavedImage = resolveSavedImage;
const tar_header_js_1 = __nccwpck_require__(262);
const untyped_js_1 = __nccwpck_require__(9116);
const BLOB_PATH = /^blobs\/([a-z0-9]+)\/([0-9a-f]+)$/;
/** Puts the measured blobs in the order that `manifest.json`, or else the OCI index, names. */
function resolveSavedImage(find, platform) {
    const candidates = [...fromManifestJson(find), ...fromIndex(find, "index.json", 0)];
    const fitting = candidates.filter(({ config }) => platform === null || fits(config, platform));
    if (fitting.length === 0)
        throw new tar_header_js_1.TarError(nothingFound(candidates.length, platform));
    const chosen = fitting.find(({ layerPaths }) => layerPaths.every((path) => find(path) !== null)) ?? fitting[0];
    if (chosen === undefined)
        throw new tar_header_js_1.TarError(nothingFound(candidates.length, platform));
    return toSavedImage(chosen, find);
}
function nothingFound(candidates, platform) {
    if (candidates === 0 || platform === null)
        return "the archive holds no image";
    return `the archive holds no image for ${platform.os}/${platform.architecture}`;
}
function fromManifestJson(find) {
    return (0, untyped_js_1.list)(json(find, "manifest.json")).flatMap((entry) => {
        const { Config, Layers } = (0, untyped_js_1.record)(entry);
        const config = json(find, (0, untyped_js_1.text)(Config) ?? "");
        return config === null ? [] : [{ config: (0, untyped_js_1.record)(config), layerPaths: texts(Layers) }];
    });
}
function fromIndex(find, path, depth) {
    // An index may hold an index for the platforms; deeper nesting is not a thing that engines write.
    if (depth > 3)
        return [];
    return (0, untyped_js_1.list)((0, untyped_js_1.record)(json(find, path)).manifests).flatMap((entry) => {
        const { digest, annotations } = (0, untyped_js_1.record)(entry);
        const below = blobPath((0, untyped_js_1.text)(digest) ?? "");
        if ((0, untyped_js_1.record)(annotations)["vnd.docker.reference.type"] !== undefined || below === null)
            return [];
        const manifest = (0, untyped_js_1.record)(json(find, below));
        if (Array.isArray(manifest.manifests))
            return fromIndex(find, below, depth + 1);
        const config = json(find, blobPath((0, untyped_js_1.text)((0, untyped_js_1.record)(manifest.config).digest) ?? "") ?? "");
        if (config === null)
            return [];
        const digests = (0, untyped_js_1.list)(manifest.layers).map((layer) => (0, untyped_js_1.text)((0, untyped_js_1.record)(layer).digest) ?? "");
        return [{ config: (0, untyped_js_1.record)(config), layerPaths: digests.map((layer) => blobPath(layer) ?? layer) }];
    });
}
function toSavedImage({ config, layerPaths }, find) {
    const diffIds = texts((0, untyped_js_1.record)(config.rootfs).diff_ids);
    return {
        os: (0, untyped_js_1.text)(config.os),
        architecture: (0, untyped_js_1.text)(config.architecture),
        layers: layerPaths.map((path, index) => toSavedLayer(path, find(path), layerPaths.length === diffIds.length ? (diffIds[index] ?? null) : null)),
        history: (0, untyped_js_1.list)(config.history).map(toConfigHistory),
    };
}
function toSavedLayer(path, blob, diffId) {
    const [, algorithm, hash] = BLOB_PATH.exec(path) ?? [];
    const known = { diffId, blobDigest: hash === undefined ? null : `${algorithm}:${hash}` };
    const unknown = { ...known, contentSize: null, downloadSize: null };
    switch (blob?.kind) {
        case "layer":
            return { ...known, contentSize: blob.contentSize, downloadSize: blob.compressedSize, problem: null };
        case "unreadable":
            return { ...unknown, downloadSize: blob.compressedSize, problem: blob.problem };
        case undefined:
            return { ...unknown, problem: "it is missing from the archive" };
        default:
            return { ...unknown, problem: "it is not a file system archive" };
    }
}
function toConfigHistory(entry) {
    const { created_by, comment, empty_layer } = (0, untyped_js_1.record)(entry);
    return {
        createdBy: (0, untyped_js_1.text)(created_by) ?? "",
        comment: (0, untyped_js_1.text)(comment) ?? "",
        emptyLayer: empty_layer === true,
    };
}
function fits(config, platform) {
    const variant = (0, untyped_js_1.text)(config.variant);
    return (config.os === platform.os &&
        config.architecture === platform.architecture &&
        (platform.variant === null || variant === null || variant === platform.variant));
}
function blobPath(digest) {
    const [, algorithm, hash] = /^([a-z0-9]+):([0-9a-f]+)$/.exec(digest) ?? [];
    return hash === undefined ? null : `blobs/${algorithm}/${hash}`;
}
function json(find, path) {
    const blob = find(path);
    return blob?.kind === "json" ? blob.value : null;
}
function texts(value) {
    return (0, untyped_js_1.list)(value).map((entry) => (0, untyped_js_1.text)(entry) ?? "");
}


/***/ }),

/***/ 9744:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.looksSecret = looksSecret;
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
/**
 * Whether a variable of this name probably holds a secret, by the rule of BuildKit's own check:
 * https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/
 */
function looksSecret(name) {
    const words = name.toLowerCase().split("_");
    return words.some((word) => SECRET_WORDS.has(word)) && !words.some((word) => PUBLIC_WORDS.has(word));
}


/***/ }),

/***/ 28:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.secretShapes = secretShapes;
const secret_names_js_1 = __nccwpck_require__(9744);
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
    /-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:(?!-----END )[\s\S])*(?:-----END [A-Z ]{0,40}-----)?/g,
    /\bauthorization["']?[ \t]{0,8}[:=][ \t]{0,8}["']?(?:(?:basic|bearer|digest|token)[ \t]{1,8})?(?<secret>[^\s"',;]+)/gi,
    /\bbearer[ \t]{1,8}(?<secret>[A-Za-z0-9._~+/-]{16,}=*)/gi,
    /:_(?:authToken|auth|password)[ \t]{0,8}=[ \t]{0,8}(?<secret>[^\s"']+)/g,
    /[?&](?:access_?token|api_?key|auth|key|password|sig|signature|secret|token|x-amz-(?:credential|security-token|signature))=(?<secret>[^\s&#"'<>]+)/gi,
];
/** The user part of a URL, up to the last "@" before the host; `git@` is how everybody clones and no secret. */
const URL_USER = /:\/\/(?!git@)(?<secret>[^\s/?#"'<>`]+)@/g;
/** `NAME=value`, as shells, ENV and --build-arg write it: a bare, a quoted or a blank value. */
const ASSIGNMENT = /(?<![A-Za-z0-9_])(?<name>[A-Za-z_][A-Za-z0-9_]*)=(?<secret>"(?:[^"\\]|\\[\s\S])*"?|'[^']*'?|[^\s"']+)/g;
/** What is written to mean another value holds none: `$TOKEN`, `"${TOKEN}"`, `$(cat token)`. */
const REFERENCE = /^["']?\$/;
function secretShapes(text) {
    const spans = [];
    for (const pattern of [...SHAPES, URL_USER]) {
        for (const match of text.matchAll(pattern))
            spans.push(secretPart(match));
    }
    for (const match of text.matchAll(ASSIGNMENT)) {
        const { name = "", secret = "" } = match.groups ?? {};
        if ((0, secret_names_js_1.looksSecret)(name) && isEnvironmentName(name) && !REFERENCE.test(secret))
            spans.push(secretPart(match));
    }
    return spans;
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

/***/ 7464:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createValueFinder = createValueFinder;
const node_buffer_1 = __nccwpck_require__(4573);
const MIN_LENGTH = 3;
/** Shorter encoded forms would be found in innocent text. */
const MIN_ENCODED_LENGTH = 8;
/** Shorter lines of a secret of several lines ("}", "---") are no secret by themselves. */
const MIN_LINE_LENGTH = 6;
const PLAIN_WORDS = new Set(["true", "false", "yes", "none", "null", "off"]);
/** A search for given values in a text. */
function createValueFinder({ secrets, tokens }) {
    const anywhere = unique(secrets.filter(isWorthHiding).flatMap(writtenForms));
    const wholeTokens = unique(tokens.filter(isWorthHiding));
    return (text) => [
        ...anywhere.flatMap((value) => occurrences(text, value)),
        ...wholeTokens.flatMap((value) => occurrences(text, value).filter((span) => isWholeToken(text, span))),
    ];
}
function isWorthHiding(value) {
    return value.length >= MIN_LENGTH && !PLAIN_WORDS.has(value.toLowerCase()) && /[^*\s]/.test(value);
}
/** The value itself, its lines (logs come line by line) and how encoders write it. */
function writtenForms(value) {
    const lines = value.split(/\r?\n/).filter((line) => line.trim().length >= MIN_LINE_LENGTH);
    const encoded = [
        encodeURIComponent(node_buffer_1.Buffer.from(value, "utf8").toString("utf8")),
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
    const bytes = node_buffer_1.Buffer.from(value, "utf8");
    const standard = [0, 1, 2].map((shift) => {
        const shifted = node_buffer_1.Buffer.concat([node_buffer_1.Buffer.alloc(shift), bytes]);
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
function unique(values) {
    return [...new Set(values)];
}


/***/ }),

/***/ 7100:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createRedactor = createRedactor;
const history_values_js_1 = __nccwpck_require__(500);
const masking_js_1 = __nccwpck_require__(7353);
const secret_names_js_1 = __nccwpck_require__(9744);
const secret_shapes_js_1 = __nccwpck_require__(28);
const secret_values_js_1 = __nccwpck_require__(7464);
/** Masks can bring a neighbour into the open ("abc" in "SECRETabc"), never more than a few times. */
const MAX_PASSES = 8;
/**
 * Makes the functions that take secrets out of texts: given values (also base64, URL-encoded and JSON-escaped), the
 * values of ARGs in history, of variables with secret-looking names, user names and passwords in URLs, and tokens of
 * well-known shapes. What is hidden reads `***`. Redacting twice changes nothing.
 *
 * Values shorter than three characters and words like "true" are hidden only where their name stands beside them:
 * hidden everywhere, they would make reports unreadable and protect nothing.
 */
function createRedactor(sources) {
    const buildArgs = [...(sources.buildArgs ?? [])];
    const environment = (sources.environment ?? []).map(splitAssignment);
    const named = [...buildArgs, ...environment].filter(([name]) => (0, secret_names_js_1.looksSecret)(name));
    const publicText = sources.dockerfile?.text ?? "";
    const findValues = (0, secret_values_js_1.createValueFinder)({
        secrets: [...(sources.secrets ?? []), ...named.map(([, value]) => value)],
        tokens: buildArgs.map(([, value]) => value).filter((value) => !publicText.includes(value)),
    });
    const known = { names: argNames(sources.dockerfile ?? null), values: new Map(buildArgs) };
    const spansOf = (text) => [
        ...findValues(text),
        ...(0, secret_shapes_js_1.secretShapes)(text),
        ...(0, history_values_js_1.runArgumentValues)(text, known),
    ];
    const redact = (text) => untilStable(text, spansOf);
    return {
        redact,
        redactHistory: (text) => untilStable(text, (part) => [...spansOf(part), ...(0, history_values_js_1.argRowValues)(part)]),
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
            return masking_js_1.MASK;
        }
        if (KEY_BEGIN.test(line) && !isEnd)
            left = MAX_KEY_LINES;
        return redact(line);
    };
}
function untilStable(text, spansOf) {
    let current = text;
    for (let pass = 0; pass < MAX_PASSES; pass++) {
        const next = (0, masking_js_1.maskSpans)(current, spansOf(current));
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
function argNames(dockerfile) {
    const instructions = dockerfile?.instructions ?? [];
    return instructions
        .filter(({ keyword }) => keyword === "ARG")
        .flatMap(({ pairs }) => pairs.map(({ key }) => key));
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


/***/ }),

/***/ 262:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TarError = exports.BLOCK = void 0;
exports.isZeroBlock = isZeroBlock;
exports.hasValidChecksum = hasValidChecksum;
exports.parseTarHeader = parseTarHeader;
/**
 * One 512-byte tar header block: old v7, POSIX ustar, GNU and star.
 * Formats: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html (ustar) and
 * https://www.gnu.org/software/tar/manual/html_node/Standard.html (GNU, base-256 numbers).
 */
exports.BLOCK = 512;
class TarError extends Error {
    name = "TarError";
}
exports.TarError = TarError;
const CHECKSUM_AT = 148;
const CHECKSUM_END = 156;
const BLANK = 0x20;
function isZeroBlock(block) {
    return block.every((byte) => byte === 0);
}
/** Whether the block's checksum holds, summed over unsigned or (as some old archivers did) signed bytes. */
function hasValidChecksum(block) {
    let unsigned = 0;
    let signed = 0;
    for (let at = 0; at < exports.BLOCK; at++) {
        const byte = at >= CHECKSUM_AT && at < CHECKSUM_END ? BLANK : (block[at] ?? 0);
        unsigned += byte;
        signed += byte > 127 ? byte - 256 : byte;
    }
    const stored = octal(block, CHECKSUM_AT, CHECKSUM_END);
    return stored !== null && (stored === unsigned || stored === signed);
}
/**
 * Reads a header block of BLOCK bytes.
 * @throws TarError when the checksum does not hold or a number is not one.
 */
function parseTarHeader(block) {
    if (!hasValidChecksum(block))
        throw new TarError("a header's checksum does not match its bytes");
    const typeFlag = String.fromCharCode(block[156] ?? 0);
    const magic = block.toString("latin1", 257, 265);
    const isUstar = magic.startsWith("ustar\0");
    const isGnu = magic === "ustar  \0";
    // star keeps access and change times behind a shorter prefix and says so at the block's very end.
    const isStar = isUstar && block.toString("latin1", 508, 512) === "tar\0";
    const prefix = isUstar ? text(block, 345, isStar ? 476 : 500) : "";
    const name = text(block, 0, 100);
    const linkEnd = textEnd(block, 157, 257);
    const isSparse = isGnu && typeFlag === "S";
    return {
        name: prefix === "" ? name : `${prefix}/${name}`,
        typeFlag,
        size: number(block, 124, 136, "size"),
        mode: number(block, 100, 108, "mode"),
        uid: number(block, 108, 116, "owner"),
        gid: number(block, 116, 124, "group"),
        mtime: number(block, 136, 148, "time"),
        linkName: block.toString("utf8", 157, linkEnd),
        linkSize: linkEnd - 157,
        deviceMajor: isUstar || isGnu ? number(block, 329, 337, "device number") : 0,
        deviceMinor: isUstar || isGnu ? number(block, 337, 345, "device number") : 0,
        sparseSize: isSparse ? number(block, 483, 495, "size") : null,
        sparseContinues: isSparse && block[482] !== 0,
    };
}
function textEnd(block, start, end) {
    const nul = block.indexOf(0, start);
    return nul === -1 || nul > end ? end : nul;
}
function text(block, start, end) {
    return block.toString("utf8", start, textEnd(block, start, end));
}
function number(block, start, end, field) {
    const first = block[start] ?? 0;
    const value = first >= 0x80 ? base256(block, start, end) : octal(block, start, end);
    if (value === null || !Number.isSafeInteger(value)) {
        throw new TarError(`a header's ${field} is not a number that can be read`);
    }
    return value;
}
/** Octal digits between optional blanks or NULs; an empty field is 0; null for anything else. */
function octal(block, start, end) {
    let at = start;
    while (at < end && (block[at] === BLANK || block[at] === 0))
        at++;
    let value = 0;
    for (; at < end; at++) {
        const byte = block[at] ?? 0;
        if (byte === BLANK || byte === 0)
            break;
        if (byte < 0x30 || byte > 0x37)
            return null;
        value = value * 8 + (byte - 0x30);
    }
    return value;
}
/** GNU's binary numbers: two's complement, big-endian, the first bit a mark. */
function base256(block, start, end) {
    const first = block[start] ?? 0;
    const negative = (first & 0x40) !== 0;
    let value = negative ? (first & 0x7f) - 0x80 : first & 0x3f;
    for (let at = start + 1; at < end; at++)
        value = value * 256 + (block[at] ?? 0);
    return value;
}


/***/ }),

/***/ 4366:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createTarParser = createTarParser;
exports.tarEntries = tarEntries;
const pax_js_1 = __nccwpck_require__(2624);
const tar_header_js_1 = __nccwpck_require__(262);
/** Long names and extended attributes are a few kilobytes; more is an attack on memory. */
const MAX_EXTENDED_HEADER = 1024 * 1024;
const TYPES = new Map([
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
 */
function createTarParser(handler) {
    const block = Buffer.alloc(tar_header_js_1.BLOCK);
    let filled = 0;
    let state = "header";
    let zeroBlocks = 0;
    let left = 0;
    let padding = 0;
    let overrides = NO_OVERRIDES;
    let extendedType = "";
    let extended = [];
    function beginContent(size, next) {
        left = size;
        padding = (tar_header_js_1.BLOCK - (size % tar_header_js_1.BLOCK)) % tar_header_js_1.BLOCK;
        state = next;
        if (left === 0)
            finishContent();
    }
    function finishContent() {
        if (state === "extended") {
            overrides = withExtended(overrides, extendedType, Buffer.concat(extended));
            extended = [];
        }
        else {
            handler.onEntryEnd?.();
        }
        state = "header";
    }
    function onHeader() {
        if ((0, tar_header_js_1.isZeroBlock)(block)) {
            zeroBlocks++;
            if (zeroBlocks === 2)
                state = "end";
            return;
        }
        if (zeroBlocks > 0)
            throw new tar_header_js_1.TarError("something follows the block that ends the archive");
        const header = (0, tar_header_js_1.parseTarHeader)(block);
        if (header.typeFlag === "x" || header.typeFlag === "L" || header.typeFlag === "K") {
            if (header.size > MAX_EXTENDED_HEADER) {
                throw new tar_header_js_1.TarError(`an extended header of ${header.size} bytes is longer than 1 MiB`);
            }
            extendedType = header.typeFlag;
            beginContent(header.size, "extended");
            return;
        }
        const { entry, stored } = toEntry(header, overrides);
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
    function onBlock() {
        if (state === "sparse-map") {
            if (block[504] === 0)
                beginContent(left, "content");
        }
        else {
            onHeader();
        }
    }
    function write(chunk) {
        const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        let at = 0;
        while (at < bytes.length && state !== "end") {
            if (state === "content" || state === "extended") {
                const take = Math.min(left, bytes.length - at);
                const piece = bytes.subarray(at, at + take);
                if (state === "content")
                    handler.onContent?.(piece);
                else
                    extended.push(Buffer.from(piece));
                left -= take;
                at += take;
                if (left === 0)
                    finishContent();
            }
            else if (padding > 0) {
                const take = Math.min(padding, bytes.length - at);
                padding -= take;
                at += take;
            }
            else {
                const take = Math.min(tar_header_js_1.BLOCK - filled, bytes.length - at);
                bytes.copy(block, filled, at, at + take);
                filled += take;
                at += take;
                if (filled === tar_header_js_1.BLOCK) {
                    filled = 0;
                    onBlock();
                }
            }
        }
    }
    function end() {
        if (state === "end" || (state === "header" && filled === 0 && padding === 0))
            return;
        throw new tar_header_js_1.TarError("the archive ends in the middle of an entry");
    }
    return { write, end };
}
/**
 * The entries of a tar stream, in its order, without their content.
 * @throws TarError for an archive that is cut short or corrupt.
 */
async function* tarEntries(source) {
    let found = [];
    const parser = createTarParser({ onEntry: (entry) => found.push(entry) });
    for await (const chunk of source) {
        parser.write(chunk);
        if (found.length > 0) {
            const entries = found;
            found = [];
            yield* entries;
        }
    }
    parser.end();
}
function withExtended(overrides, typeFlag, content) {
    if (typeFlag === "x")
        return { ...overrides, pax: (0, pax_js_1.parsePaxRecords)(content) };
    const nul = content.indexOf(0);
    const value = nul === -1 ? content : content.subarray(0, nul);
    return typeFlag === "L" ? { ...overrides, longName: value } : { ...overrides, longLink: value };
}
function toEntry(header, { pax, longName, longLink }) {
    const nameBytes = pax.get("GNU.sparse.name") ?? pax.get("path") ?? longName;
    const linkBytes = pax.get("linkpath") ?? longLink;
    const name = nameBytes?.toString("utf8") ?? header.name;
    const type = entryType(header.typeFlag, name);
    const hasContent = type === "file" || type === "other";
    const hasLink = type === "symlink" || type === "hard-link";
    const stored = hasContent ? (paxNumber(pax, "size") ?? header.size) : 0;
    if (stored < 0)
        throw new tar_header_js_1.TarError("a header's size is negative");
    const sparse = paxNumber(pax, "GNU.sparse.realsize") ?? paxNumber(pax, "GNU.sparse.size") ?? header.sparseSize;
    const entry = {
        name,
        type,
        size: type === "file" ? (sparse ?? stored) : 0,
        linkName: hasLink ? (linkBytes?.toString("utf8") ?? header.linkName) : "",
        linkSize: hasLink ? (linkBytes?.length ?? header.linkSize) : 0,
        mode: header.mode,
        uid: paxNumber(pax, "uid") ?? header.uid,
        gid: paxNumber(pax, "gid") ?? header.gid,
        mtime: header.mtime,
        deviceMajor: header.deviceMajor,
        deviceMinor: header.deviceMinor,
    };
    return { entry, stored };
}
function entryType(typeFlag, name) {
    // v7 had no type for directories; the slash at the end of the name is all that tells.
    if (typeFlag === "\0" && name.endsWith("/"))
        return "directory";
    return TYPES.get(typeFlag) ?? "other";
}
function paxNumber(pax, key) {
    const record = pax.get(key);
    if (record === undefined)
        return null;
    const digits = record.toString("latin1");
    const value = /^\d{1,16}$/.test(digits) ? Number(digits) : Number.NaN;
    if (!Number.isSafeInteger(value))
        throw new tar_header_js_1.TarError(`the extended header's ${key} is not a number that can be read`);
    return value;
}


/***/ }),

/***/ 9116:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isRecord = isRecord;
exports.record = record;
exports.list = list;
exports.text = text;
exports.number = number;
/** Looks into parsed JSON that others wrote: whatever is not there or of another kind reads as empty or null. */
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function record(value) {
    return isRecord(value) ? value : {};
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function text(value) {
    return typeof value === "string" ? value : null;
}
function number(value) {
    return typeof value === "number" && Number.isFinite(value) ? value : null;
}


/***/ }),

/***/ 6236:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.InputError = void 0;
/** Bad input from the person who runs the tool: the message names the input, the value and what is legal. */
class InputError extends Error {
    name = "InputError";
}
exports.InputError = InputError;


/***/ }),

/***/ 8422:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.INPUT_DEFAULTS = exports.GENERATE_MODES = exports.COMMENT_POLICIES = void 0;
exports.parseInputs = parseInputs;
const image_reference_js_1 = __nccwpck_require__(3483);
const input_error_js_1 = __nccwpck_require__(6236);
const finding_js_1 = __nccwpck_require__(8472);
const size_limit_js_1 = __nccwpck_require__(5416);
exports.COMMENT_POLICIES = ["always", "on-change", "on-failure", "never"];
exports.GENERATE_MODES = ["if-missing", "always", "never"];
const TEMPLATES = ["lab"];
/** Every input's name and default, the same in action.yml and on the command line. Order is the README's. */
exports.INPUT_DEFAULTS = {
    context: ".",
    dockerfile: "",
    tag: "python-hello-world",
    target: "",
    platform: "",
    "build-args": "",
    secrets: "",
    labels: "",
    "cache-from": "",
    "cache-to": "",
    builder: "",
    pull: "false",
    "no-cache": "false",
    network: "",
    generate: "if-missing",
    template: "lab",
    "base-image": "python:3.8-alpine",
    "fail-on": "error",
    "max-image-size": "",
    comment: "always",
    "comment-key": "",
    "report-dir": "report",
    "github-token": "",
};
/**
 * Turns raw texts into checked inputs. `raw` gives an input's text, or undefined where it was not given.
 * Throws an InputError that names the input, the value and what is legal.
 */
function parseInputs(raw) {
    const text = (name) => raw(name)?.trim() || exports.INPUT_DEFAULTS[name];
    const optional = (name) => plainValue(name, text(name)) || null;
    const list = (name) => text(name)
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== "");
    return Object.freeze({
        context: plainValue("context", text("context")),
        dockerfile: optional("dockerfile"),
        tag: legalTag(text("tag")),
        target: optional("target"),
        platform: optional("platform"),
        buildArgs: list("build-args").map((line) => named("build-args", line, "NAME=value or NAME")),
        secrets: list("secrets").map(buildSecret),
        labels: list("labels").map((line) => named("labels", line, "NAME=value")),
        cacheFrom: list("cache-from"),
        cacheTo: list("cache-to"),
        builder: optional("builder"),
        pull: yesOrNo("pull", text("pull")),
        noCache: yesOrNo("no-cache", text("no-cache")),
        network: optional("network"),
        generate: oneOf("generate", text("generate"), exports.GENERATE_MODES),
        template: oneOf("template", text("template"), TEMPLATES),
        baseImage: imageReference(text("base-image")),
        failOn: oneOf("fail-on", text("fail-on"), [...finding_js_1.SEVERITIES, "never"]),
        maxImageSize: sizeLimit("max-image-size", text("max-image-size")),
        comment: oneOf("comment", text("comment"), exports.COMMENT_POLICIES),
        commentKey: shortKey(text("comment-key")),
        reportDir: plainValue("report-dir", text("report-dir")),
        githubToken: text("github-token"),
    });
}
function refuse(name, value, legal) {
    throw new input_error_js_1.InputError(`Input "${name}": ${JSON.stringify(value)} is not legal. ${legal}`);
}
/** No control characters, and no leading dash that docker would read as an option. */
function plainValue(name, value) {
    if (/\p{Cc}/u.test(value))
        refuse(name, value, "Control characters and line breaks are not allowed.");
    if (value.startsWith("-"))
        refuse(name, value, 'It must not begin with "-".');
    return value;
}
function oneOf(name, value, legal) {
    const found = legal.find((candidate) => candidate === value);
    return found ?? refuse(name, value, `Use one of: ${legal.join(", ")}.`);
}
/** The boolean words of YAML 1.2's core schema, which GitHub's own toolkit takes. */
function yesOrNo(name, value) {
    if (/^(?:true|True|TRUE)$/.test(value))
        return true;
    if (/^(?:false|False|FALSE)$/.test(value))
        return false;
    return refuse(name, value, "Use true or false.");
}
function sizeLimit(name, value) {
    if (value === "")
        return null;
    return (0, size_limit_js_1.parseSize)(value) ?? refuse(name, value, "Use a size such as 200MB, 1.5GB or 150MiB.");
}
function named(name, line, form) {
    if (!/^[^\s=-][^\s=]*(?:=|$)/.test(line))
        refuse(name, line, `Write one ${form} a line.`);
    return line;
}
function buildSecret(line, index) {
    if (/^(?:id|type|src|source|env)=/.test(line))
        return { spec: line, inline: null };
    const equals = line.indexOf("=");
    if (equals < 1 || !/^[\w.-]+$/.test(line.slice(0, equals))) {
        // The value is not repeated: it may be the secret itself.
        throw new input_error_js_1.InputError(`Input "secrets", line ${index + 1}: write id=NAME,src=FILE or id=NAME,env=VARIABLE or NAME=value.`);
    }
    const variable = `DOCKER_LAYER_REPORT_SECRET_${index}`;
    return {
        spec: `id=${line.slice(0, equals)},env=${variable}`,
        inline: { variable, value: line.slice(equals + 1) },
    };
}
function legalTag(value) {
    const problem = (0, image_reference_js_1.checkTag)(value);
    if (problem === null)
        return value;
    if (problem !== "missing-blank")
        return refuse("tag", value, REFERENCE_LEGAL);
    const name = value.slice(0, -1);
    return refuse("tag", value, `The blank before the dot is missing: the tag is ${JSON.stringify(name)}, and the dot is the input "context".`);
}
function imageReference(value) {
    return (0, image_reference_js_1.parseImageReference)(value).ok ? value : refuse("base-image", value, REFERENCE_LEGAL);
}
const REFERENCE_LEGAL = "Use name or name:tag, the name in lower-case letters, digits and single separators (. _ - /), for example shop/api:1.2.";
function shortKey(value) {
    if (value.length > 100 || /\p{Cc}/u.test(value)) {
        refuse("comment-key", value.slice(0, 120), "Use at most 100 characters and no line breaks.");
    }
    return value;
}


/***/ }),

/***/ 5688:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.buildArgValues = buildArgValues;
exports.knownSecrets = knownSecrets;
const promises_1 = __nccwpck_require__(1455);
const node_path_1 = __nccwpck_require__(6760);
const child_env_js_1 = __nccwpck_require__(2356);
/** Larger files are certificates' chains and the like: no log repeats them as they are. */
const MAX_SECRET_FILE = 64 * 1024;
/** Build arguments by name; one given without a value takes the environment's, as docker does. */
function buildArgValues(buildArgs, env) {
    return new Map(buildArgs.map((argument) => {
        const equals = argument.indexOf("=");
        return equals < 0
            ? [argument, env[argument] ?? ""]
            : [argument.slice(0, equals), argument.slice(equals + 1)];
    }));
}
/** The values that this run was trusted with and that nobody may read in a log or a report. */
async function knownSecrets({ secrets, githubToken }, env, workspace) {
    const values = await Promise.all(secrets.map(async ({ spec, inline }) => {
        if (inline !== null)
            return inline.value;
        const source = (0, child_env_js_1.secretSource)(spec, env);
        if (source === null)
            return "";
        return "variable" in source
            ? (env[source.variable] ?? "")
            : readSecretFile((0, node_path_1.resolve)(workspace, source.file));
    }));
    const runnerTokens = ["GITHUB_TOKEN", "ACTIONS_RUNTIME_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
    return [...values, githubToken, ...runnerTokens.map((name) => env[name] ?? "")].filter((value) => value !== "");
}
/** A file that can't be read here can't be read by docker either, and docker says so. */
async function readSecretFile(path) {
    try {
        return (await (0, promises_1.stat)(path)).size > MAX_SECRET_FILE ? "" : await (0, promises_1.readFile)(path, "utf8");
    }
    catch {
        return "";
    }
}


/***/ }),

/***/ 3880:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toBaseImage = toBaseImage;
exports.officialName = officialName;
const image_reference_js_1 = __nccwpck_require__(3483);
/** `image` is what FROM says with its variables replaced; null where that is not known. */
function toBaseImage(image, stage, finder) {
    if (image === null)
        return { kind: "unknown" };
    if (image === "scratch")
        return { kind: "scratch" };
    const earlier = finder.byName(image, stage.index);
    if (earlier !== null)
        return { kind: "stage", stage: earlier };
    const parsed = (0, image_reference_js_1.parseImageReference)(image);
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

/***/ 9282:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.RULES = void 0;
exports.findRule = findRule;
exports.helpUrlOf = helpUrlOf;
const parse_error_js_1 = __nccwpck_require__(7373);
const cache_order_js_1 = __nccwpck_require__(8986);
const cmd_js_1 = __nccwpck_require__(1565);
const copy_js_1 = __nccwpck_require__(7160);
const end_of_life_js_1 = __nccwpck_require__(9155);
const from_js_1 = __nccwpck_require__(2773);
const pip_js_1 = __nccwpck_require__(7724);
/** Every rule, by id. */
exports.RULES = [
    from_js_1.untaggedBase,
    from_js_1.latestBase,
    pip_js_1.unpinnedPipPackage,
    cmd_js_1.shellFormCommand,
    pip_js_1.pipCache,
    from_js_1.instructionBeforeFrom,
    cmd_js_1.duplicateCmd,
    from_js_1.unofficialBase,
    end_of_life_js_1.endOfLifeBase,
    copy_js_1.missingCopySource,
    cache_order_js_1.copyBeforeInstall,
];
const byName = new Map(exports.RULES.flatMap((rule) => [rule.id, ...rule.aliases].map((name) => [name, rule])));
/** The rule of that id, or of that other name; null where there is none. */
function findRule(name) {
    return byName.get(name) ?? null;
}
/** The page that explains a finding; null where there is none. */
function helpUrlOf(ruleId) {
    if (ruleId === parse_error_js_1.PARSE_ERROR_ID)
        return "https://docs.docker.com/reference/dockerfile/";
    return findRule(ruleId)?.helpUrl ?? null;
}


/***/ }),

/***/ 9086:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createRuleContext = createRuleContext;
const stages_js_1 = __nccwpck_require__(9931);
const variables_js_1 = __nccwpck_require__(1763);
const base_image_js_1 = __nccwpck_require__(3880);
const needed_stages_js_1 = __nccwpck_require__(8450);
const run_script_js_1 = __nccwpck_require__(7878);
const stage_finder_js_1 = __nccwpck_require__(4652);
const stage_variables_js_1 = __nccwpck_require__(6867);
/** Stages that build on each other more deeply than this count as unknown further down. */
const MAX_ANCESTORS = 50;
/** Works out, once each and only when asked, what several rules want to know. */
function createRuleContext(input) {
    const { dockerfile, buildArgs } = input;
    const staged = (0, stages_js_1.toStages)(dockerfile);
    const globals = (0, variables_js_1.globalArgs)(staged, buildArgs, dockerfile.escape);
    const finder = (0, stage_finder_js_1.createStageFinder)(staged.stages);
    const baseImage = memoize((stage) => {
        const image = (0, stage_variables_js_1.expandFully)(stage.image, (0, variables_js_1.toLookup)(globals), dockerfile.escape);
        return (0, base_image_js_1.toBaseImage)(image, stage, finder);
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
        for (const instruction of stage.instructions) {
            if (instruction.keyword === "SHELL")
                shell = instruction;
            const run = instruction.keyword === "ONBUILD" ? instruction.inner : instruction;
            if (run?.keyword !== "RUN")
                continue;
            const readable = run.form === "json" || !isWindowsShell(shell);
            const commands = readable ? (0, run_script_js_1.runCommands)(dockerfile, run) : [];
            found.push({ instruction: run, commands, deferred: run !== instruction });
        }
        return found;
    });
    const needed = memoize((_) => (0, needed_stages_js_1.neededStages)(staged, input.target, finder, parentOf));
    return {
        dockerfile,
        staged,
        buildContext: input.context,
        today: input.today,
        baseImage,
        ancestors,
        isBuilt: (stage) => needed("all").has(stage),
        runs,
        hasOwnShell: (stage, at) => inheritedShell(stage) !== null || (firstShell(stage)?.range.start ?? at.range.end) < at.range.start,
        expand: (0, stage_variables_js_1.createStageExpand)({ globals, buildArgs, escapeCharacter: dockerfile.escape, ancestors }),
    };
}
function isWindowsShell(shell) {
    return (shell?.args.some(({ value }) => /(?:^|[\\/])(?:powershell|pwsh|cmd)(?:\.exe)?$/i.test(value)) === true);
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

/***/ 807:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.lint = lint;
const catalog_js_1 = __nccwpck_require__(9282);
const context_js_1 = __nccwpck_require__(9086);
const parse_error_js_1 = __nccwpck_require__(7373);
/**
 * Checks a Dockerfile against every rule. What the parser could not read is among the findings too (`DL1000`), and
 * the rules judge what it could read. Sorted by position, then by id. Reads nothing but its input.
 */
function lint(input) {
    const findings = input.dockerfile.errors.map(({ detail, range }) => ({
        ruleId: parse_error_js_1.PARSE_ERROR_ID,
        severity: "error",
        message: "rule.DL1000.message",
        values: { detail },
        range,
    }));
    const context = (0, context_js_1.createRuleContext)(input);
    for (const { id, severity, check } of catalog_js_1.RULES) {
        for (const sighting of check(context)) {
            findings.push({
                ruleId: id,
                severity: sighting.severity ?? severity,
                message: sighting.message,
                values: sighting.values ?? {},
                range: sighting.range,
            });
        }
    }
    return findings.sort(byPlace);
}
function byPlace(left, right) {
    return (left.range.start - right.range.start ||
        (left.ruleId < right.ruleId ? -1 : Number(left.ruleId > right.ruleId)) ||
        left.range.end - right.range.end);
}


/***/ }),

/***/ 8472:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SEVERITIES = void 0;
exports.SEVERITIES = ["error", "warning", "info", "style"];


/***/ }),

/***/ 4856:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.mountOptions = mountOptions;
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
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.neededStages = neededStages;
const mount_js_1 = __nccwpck_require__(4856);
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
        const from = name === "mount" ? (0, mount_js_1.mountOptions)(value).get("from") : undefined;
        return from === undefined ? [] : [from];
    });
    return instruction.inner === null ? own : [...own, ...sourcesOf(instruction.inner)];
}


/***/ }),

/***/ 7373:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.PARSE_ERROR_ID = void 0;
/** The id of what the parser could not read, as hadolint has it; it is no rule, so nothing can switch it off. */
exports.PARSE_ERROR_ID = "DL1000";


/***/ }),

/***/ 5619:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.hadolintHelp = hadolintHelp;
/** The page of hadolint's manual about one of its rules. */
function hadolintHelp(id) {
    return `https://github.com/hadolint/hadolint/wiki/${id}`;
}


/***/ }),

/***/ 8986:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.copyBeforeInstall = void 0;
const copy_sources_js_1 = __nccwpck_require__(8895);
const installers_js_1 = __nccwpck_require__(532);
/**
 * Application files that are copied before packages are installed: each change to them runs the install again. A second
 * install from the same list is let off, for then the first one has done the work in a layer that stays cached.
 * Source: https://docs.docker.com/build/cache/optimize/#order-your-layers
 */
exports.copyBeforeInstall = {
    id: "LR1004",
    aliases: [],
    severity: "warning",
    title: "rule.LR1004.title",
    helpUrl: "https://docs.docker.com/build/cache/optimize/#order-your-layers",
    *check(context) {
        const known = new Map();
        const manifestInstalls = (stage) => {
            const found = known.get(stage) ?? context.runs(stage).flatMap(installsOf).filter(isFromManifest);
            known.set(stage, found);
            return found;
        };
        for (const stage of context.staged.stages) {
            const inherited = context.ancestors(stage).flatMap(manifestInstalls);
            yield* earlyCopies(inOrder(context, stage, new Set(inherited.map(({ manager }) => manager))));
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
            events.push({ kind: "copy", source });
        const run = runs.get(instruction);
        for (const install of run === undefined ? [] : installsOf(run)) {
            if (isFromManifest(install)) {
                if (installed.has(install.manager))
                    continue;
                installed.add(install.manager);
            }
            events.push({ kind: "install", install });
        }
    }
    return events;
}
function earlyCopies(events) {
    const found = [];
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
        if (install === null)
            continue;
        const { range, text } = event.source;
        const values = { source: text, command: install.command };
        found.push({ range, message: `rule.LR1004.${install.from}`, values });
    }
    return found.reverse();
}
/** The installs of a RUN that belongs to this build. */
function installsOf(run) {
    return run.deferred ? [] : run.commands.map(installers_js_1.readInstall).filter((install) => install !== null);
}
function isFromManifest({ from }) {
    return from === "manifest";
}
/** The first source of a COPY or ADD that is the application's own code; null where it copies none. */
function applicationSource(context, stage, instruction) {
    const sources = (0, copy_sources_js_1.contextSources)(context, stage, instruction);
    return sources.find(({ path }) => path !== null && isApplication(path)) ?? null;
}
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
function isApplication(path) {
    const parts = path.split("/").filter((part) => part !== "" && part !== ".");
    const name = parts.at(-1);
    if (name === undefined || name === "*")
        return true;
    if (MANIFEST_FILE.test(name))
        return false;
    return CODE_FILE.test(name) || CODE_FOLDERS.has(name.toLowerCase());
}


/***/ }),

/***/ 1565:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.shellFormCommand = exports.duplicateCmd = void 0;
const rule_js_1 = __nccwpck_require__(5619);
/** Only the last CMD of a stage counts; the finding is on each that follows another. */
exports.duplicateCmd = {
    id: "DL4003",
    aliases: ["MultipleInstructionsDisallowed"],
    severity: "warning",
    title: "rule.DL4003.title",
    helpUrl: (0, rule_js_1.hadolintHelp)("DL4003"),
    *check({ staged }) {
        for (const stage of staged.stages) {
            const [, ...later] = stage.instructions.filter(({ keyword }) => keyword === "CMD");
            for (const { keywordRange } of later)
                yield { range: keywordRange, message: "rule.DL4003.message" };
        }
    },
};
/**
 * CMD, ENTRYPOINT and HEALTHCHECK CMD in shell form. Quiet after a SHELL: whoever names a shell wants one, and it need
 * not be a POSIX one (https://docs.docker.com/reference/build-checks/json-args-recommended/).
 */
exports.shellFormCommand = {
    id: "DL3025",
    aliases: ["JSONArgsRecommended"],
    severity: "warning",
    title: "rule.DL3025.title",
    helpUrl: (0, rule_js_1.hadolintHelp)("DL3025"),
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
    if (command !== instruction)
        return { range, message: "rule.DL3025.healthcheck" };
    return { range, message: "rule.DL3025.message", values: { instruction: command.keyword } };
}
/** In shell form the only argument is the whole command. */
function wholeBody(command) {
    return command.args[0]?.range ?? null;
}


/***/ }),

/***/ 8895:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.contextSources = contextSources;
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


/***/ }),

/***/ 7160:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.missingCopySource = void 0;
const copy_sources_js_1 = __nccwpck_require__(8895);
/**
 * A source that the build will not find. BuildKit takes a pattern without a match in a folder that exists as "nothing to
 * copy", and so all sources of `COPY --parents`: there the finding is a warning, and only where the whole instruction
 * copies nothing.
 */
exports.missingCopySource = {
    id: "LR1003",
    aliases: [],
    severity: "error",
    title: "rule.LR1003.title",
    helpUrl: "https://docs.docker.com/build/concepts/context/",
    *check(context) {
        if (context.buildContext === null)
            return;
        for (const stage of context.staged.stages) {
            if (context.isBuilt(stage))
                yield* missingIn(context, context.buildContext, stage);
        }
    },
};
function* missingIn(context, files, stage) {
    for (const instruction of stage.instructions) {
        const sources = (0, copy_sources_js_1.contextSources)(context, stage, instruction).map((source) => ({
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
            const isOptional = hasParents || isPatternInFolder(source, files);
            if (isOptional && !copiesNothing)
                continue;
            yield { ...describe(source, state, files), ...(isOptional && { severity: "warning" }) };
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
function describe(source, state, files) {
    const path = source.path ?? source.text;
    if (state === "ignored") {
        const values = { path, ignoreFile: files.ignoreFile ?? "" };
        return { range: source.range, message: "rule.LR1003.ignored", values };
    }
    const message = isPattern(source) ? "rule.LR1003.pattern" : "rule.LR1003.message";
    return { range: source.range, message, values: { path } };
}


/***/ }),

/***/ 5744:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DISTRIBUTIONS = exports.PRODUCTS = exports.CHECKED_ON = void 0;
/** When the tables below were last compared with their sources. */
exports.CHECKED_ON = "2026-11-21";
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
exports.PRODUCTS = new Map([
    ["alpine", alpine],
    ["debian", debian],
    ["node", node],
    ["php", php],
    ["python", python],
    ["ruby", ruby],
    ["ubuntu", ubuntu],
]);
/** Distributions that other official images name in their tags (`3.12-slim-bookworm`, `22-alpine3.20`). */
exports.DISTRIBUTIONS = { alpine, codenamed: [debian, ubuntu] };


/***/ }),

/***/ 9155:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.endOfLifeBase = void 0;
const base_image_js_1 = __nccwpck_require__(3880);
const end_of_life_js_1 = __nccwpck_require__(5744);
/** Official images only: what the tags of other images mean is not known. */
exports.endOfLifeBase = {
    id: "LR1002",
    aliases: [],
    severity: "warning",
    title: "rule.LR1002.title",
    helpUrl: "https://endoflife.date/",
    *check({ staged, baseImage, today }) {
        for (const stage of staged.stages) {
            const base = baseImage(stage);
            if (base.kind !== "image" || base.reference.tag === null)
                continue;
            const name = (0, base_image_js_1.officialName)(base.reference);
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
    const own = end_of_life_js_1.PRODUCTS.get(name);
    const found = own === undefined ? [] : [findRelease(own, first)];
    // `python:alpine3.20` has no version of its own, so the first part may be the distribution's too.
    for (const part of own === undefined || found[0] === null ? [first, ...rest] : rest) {
        if (/^alpine\d/.test(part))
            found.push(findRelease(end_of_life_js_1.DISTRIBUTIONS.alpine, part.slice("alpine".length)));
        for (const table of end_of_life_js_1.DISTRIBUTIONS.codenamed) {
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


/***/ }),

/***/ 2773:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.instructionBeforeFrom = exports.unofficialBase = exports.latestBase = exports.untaggedBase = void 0;
const base_image_js_1 = __nccwpck_require__(3880);
const rule_js_1 = __nccwpck_require__(5619);
/** The stages that start from an outside image whose name is known. */
function* imageStages(context) {
    for (const stage of context.staged.stages) {
        const base = context.baseImage(stage);
        if (base.kind === "image")
            yield { stage, text: base.text, reference: base.reference };
    }
}
exports.untaggedBase = {
    id: "DL3006",
    aliases: [],
    severity: "warning",
    title: "rule.DL3006.title",
    helpUrl: (0, rule_js_1.hadolintHelp)("DL3006"),
    *check(context) {
        for (const { stage, text, reference } of imageStages(context)) {
            if (reference.tag !== null || reference.digest !== null)
                continue;
            yield { range: stage.imageRange, message: "rule.DL3006.message", values: { image: text } };
        }
    },
};
exports.latestBase = {
    id: "DL3007",
    aliases: [],
    severity: "warning",
    title: "rule.DL3007.title",
    helpUrl: (0, rule_js_1.hadolintHelp)("DL3007"),
    *check(context) {
        for (const { stage, text, reference } of imageStages(context)) {
            if (reference.tag !== "latest" || reference.digest !== null)
                continue;
            yield { range: stage.imageRange, message: "rule.DL3007.message", values: { image: text } };
        }
    },
};
exports.unofficialBase = {
    id: "LR1001",
    aliases: [],
    severity: "info",
    title: "rule.LR1001.title",
    helpUrl: "https://docs.docker.com/docker-hub/image-library/trusted-content/",
    *check(context) {
        for (const { stage, text, reference } of imageStages(context)) {
            if ((0, base_image_js_1.officialName)(reference) !== null)
                continue;
            yield { range: stage.imageRange, message: "rule.LR1001.message", values: { image: text } };
        }
    },
};
/** Nothing but ARG may stand before the first FROM, and there must be one. */
exports.instructionBeforeFrom = {
    id: "DL3061",
    aliases: [],
    severity: "error",
    title: "rule.DL3061.title",
    helpUrl: (0, rule_js_1.hadolintHelp)("DL3061"),
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


/***/ }),

/***/ 532:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readInstall = readInstall;
const shell_options_js_1 = __nccwpck_require__(9760);
const pip_install_js_1 = __nccwpck_require__(4546);
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
            const isAsking = (0, shell_options_js_1.hasOption)(given.options, ["-v", "-h", "--version", "--help"]);
            return isAsking ? null : { from: "manifest", packages: [] };
        },
    };
}
const apt = bySubcommand(["-t", "--target-release", "-o", "-c"], { install: "names" });
const yum = bySubcommand(["-c", "-x", "--enablerepo", "--disablerepo", "--setopt", "--installroot"], {
    install: "names",
});
const INSTALLERS = new Map([
    ["apt", apt],
    ["apt-get", apt],
    ["apk", bySubcommand(["-t", "--virtual", "-X", "--repository", "-p", "--root"], { add: "names" })],
    ["yum", yum],
    ["dnf", yum],
    ["microdnf", yum],
    ["zypper", bySubcommand([], { install: "names", in: "names" })],
    [
        "npm",
        bySubcommand(["--prefix", "-C", "--registry", "--loglevel", "--cache", "--omit", "--include", "-w", "--workspace"], {
            ci: "manifest",
            "clean-install": "manifest",
            install: "either",
            i: "either",
            add: "names",
        }),
    ],
    [
        "yarn",
        orAlone(bySubcommand(["--cwd", "--cache-folder", "--modules-folder", "--registry", "--network-timeout", "--mutex"], {
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
        bySubcommand(["-v", "--version", "-i", "--install-dir", "-s", "--source"], {
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
    const pip = (0, pip_install_js_1.pipInstall)(command) ?? uvPip(command);
    if (pip !== null) {
        const fromList = (0, shell_options_js_1.hasOption)(pip.options, ["-r", "--requirement"]);
        const isLocal = (0, shell_options_js_1.hasOption)(pip.options, ["-e", "--editable"]) || pip.packages.some((word) => isLocalPath(word, true));
        if (isLocal || (!fromList && pip.packages.length === 0))
            return null;
        return { manager: "pip", from: fromList ? "manifest" : "names", command: "pip install" };
    }
    const installer = INSTALLERS.get(command.name);
    if (installer === undefined)
        return null;
    const given = (0, shell_options_js_1.splitArguments)(command.words.slice(1), new Set(installer.withValue));
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
    return (0, pip_install_js_1.pipInstall)({ name: "pip", words: command.words.slice(1), range: command.range });
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


/***/ }),

/***/ 4546:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pipInstall = pipInstall;
const shell_options_js_1 = __nccwpck_require__(9760);
/** Source: https://pip.pypa.io/en/stable/cli/pip_install/#options */
const WITH_VALUE = new Set([
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
    const { options, operands } = (0, shell_options_js_1.splitArguments)(words, WITH_VALUE);
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


/***/ }),

/***/ 7724:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pipCache = exports.unpinnedPipPackage = void 0;
const mount_js_1 = __nccwpck_require__(4856);
const rule_js_1 = __nccwpck_require__(5619);
const shell_options_js_1 = __nccwpck_require__(9760);
const pip_install_js_1 = __nccwpck_require__(4546);
function* installs(run) {
    for (const command of run.commands) {
        const install = (0, pip_install_js_1.pipInstall)(command);
        if (install !== null)
            yield install;
    }
}
exports.unpinnedPipPackage = {
    id: "DL3013",
    aliases: [],
    severity: "warning",
    title: "rule.DL3013.title",
    helpUrl: (0, rule_js_1.hadolintHelp)("DL3013"),
    *check({ staged, runs }) {
        for (const run of staged.stages.flatMap(runs)) {
            for (const { options, packages } of installs(run)) {
                if ((0, shell_options_js_1.hasOption)(options, ["-r", "--requirement", "-c", "--constraint"]))
                    continue;
                for (const word of packages.filter(isUnpinned)) {
                    yield { range: word.range, message: "rule.DL3013.message", values: { package: word.value } };
                }
            }
        }
    },
};
/** Source of the forms: https://packaging.python.org/en/latest/specifications/dependency-specifiers/ */
function isUnpinned({ value, literal }) {
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
exports.pipCache = {
    id: "DL3042",
    aliases: [],
    severity: "warning",
    title: "rule.DL3042.title",
    helpUrl: (0, rule_js_1.hadolintHelp)("DL3042"),
    *check(context) {
        const isCacheOff = createCacheSwitch(context);
        for (const stage of context.staged.stages) {
            for (const run of context.runs(stage)) {
                if (mountsCache(run.instruction) || setsSwitch(run.instruction))
                    continue;
                if (!run.deferred && isCacheOff(stage, run.instruction))
                    continue;
                for (const { range, options, packages } of installs(run)) {
                    const keepsNothing = packages.length === 0 && !(0, shell_options_js_1.hasOption)(options, NEEDED);
                    // pip takes any unambiguous beginning of an option.
                    if (keepsNothing || options.some(({ name }) => name.startsWith("--no-cache")))
                        continue;
                    yield { range, message: "rule.DL3042.message" };
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
/** The cache lies in a mount, so that no layer holds it. */
function mountsCache(run) {
    return run.flags.some(({ name, value }) => {
        if (name !== "mount" || value === null)
            return false;
        const options = (0, mount_js_1.mountOptions)(value);
        const type = options.get("type");
        const target = options.get("target") ?? "";
        return (type === "cache" || type === "tmpfs") && /(?:^|\/)\.cache(?:\/?$|\/pip)/.test(target);
    });
}


/***/ }),

/***/ 7878:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.runCommands = runCommands;
const joined_text_js_1 = __nccwpck_require__(3001);
const shell_js_1 = __nccwpck_require__(6383);
/**
 * The simple commands that a RUN (or CMD, ENTRYPOINT) runs: of its line, of the exec form, or of a here-document.
 * The shell of the stage must be POSIX-like; that is for the caller to know.
 */
function runCommands(dockerfile, run) {
    if (run.form === "json")
        return (0, shell_js_1.execCommands)(execWords(dockerfile, run), run.range);
    const script = scriptOf(dockerfile, run);
    return script === null ? [] : (0, shell_js_1.shellCommands)(script.text, (start, end) => (0, joined_text_js_1.toFileRange)(script, start, end));
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
 * body; any other line keeps its here-documents, for the shell to read.
 */
function scriptOf(dockerfile, run) {
    const first = run.heredocs[0];
    if (first === undefined)
        return run.body;
    if (/^\d*<<-?[^<\s]+$/.test(run.body.text.trim())) {
        return isForOtherProgram(first) ? null : fileText(dockerfile.text, first.body.start, first.body.end);
    }
    // Each from the line end before the body, which is part of the script too.
    const documents = run.heredocs.map(({ body, terminator }) => lines(dockerfile.text, body.start - 1, terminator.end));
    return (0, joined_text_js_1.createJoinedText)([...piecesOf(run.body), ...documents.flat()]);
}
/** A body that begins with `#!` is run by the program named there. */
function isForOtherProgram(heredoc) {
    const shebang = /^#!\s*(\S+)(?:[ \t]+(\S+))?/.exec(heredoc.content);
    if (shebang === null)
        return false;
    const program = shebang[1]?.endsWith("/env") === true ? shebang[2] : shebang[1];
    return program === undefined || !(0, shell_js_1.isPosixShell)(program);
}
function piecesOf(joined) {
    return joined.segments.map(({ at, offset }, index) => ({
        text: joined.text.slice(at, joined.segments[index + 1]?.at ?? joined.text.length),
        offset,
    }));
}
function fileText(text, start, end) {
    return (0, joined_text_js_1.createJoinedText)(lines(text, start, end));
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

/***/ 9760:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.splitArguments = splitArguments;
exports.hasOption = hasOption;
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
            operands.push(...words.slice(index + 1));
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


/***/ }),

/***/ 7640:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.unwrap = unwrap;
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


/***/ }),

/***/ 6383:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isPosixShell = isPosixShell;
exports.shellCommands = shellCommands;
exports.execCommands = execCommands;
const unbash_1 = __nccwpck_require__(8989);
const shell_wrappers_js_1 = __nccwpck_require__(7640);
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
    const pending = [
        { node: (0, unbash_1.parse)(script), holder: locate(0, script.length), locate, source: script },
    ];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const { node } = next;
        let { locate: place, source } = next;
        if (node.type === "Script") {
            if (node.errors !== undefined && node.errors.length > 0)
                continue;
            if (node.source !== undefined) {
                // Backquotes with escapes inside: offsets count in the unescaped text, so only the whole can be pointed at.
                const { holder } = next;
                place = () => holder;
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
        const holder = place(node.pos, node.end);
        const children = [];
        (0, unbash_1.forEachChild)(node, (child) => children.push(child));
        for (let index = children.length - 1; index >= 0; index -= 1) {
            const child = children[index];
            if (child !== undefined)
                pending.push({ node: child, holder, locate: place, source });
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
    for (let words = (0, shell_wrappers_js_1.unwrap)(command); words !== null && found.length <= MAX_DEPTH;) {
        const first = words[0];
        const last = words.at(-1);
        if (first === undefined || last === undefined)
            break;
        const inner = fromWords(words, { start: first.range.start, end: last.range.end });
        if (inner === null)
            break;
        found.push(inner);
        words = (0, shell_wrappers_js_1.unwrap)(inner);
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

/***/ 4652:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createStageFinder = createStageFinder;
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
            const indices = byName.get(name.toLowerCase());
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
            const named = finder.byName(name, before);
            if (named !== null || !/^\d{1,9}$/.test(name))
                return named;
            const index = Number(name);
            return index < before ? (stages[index] ?? null) : null;
        },
    };
    return finder;
}


/***/ }),

/***/ 6867:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.expandFully = expandFully;
exports.createStageExpand = createStageExpand;
const expand_js_1 = __nccwpck_require__(1424);
/** The text with its variables replaced; null where one of them is not set, or set to something unknown. */
function expandFully(text, lookup, escapeCharacter) {
    const { text: expanded, unresolved } = (0, expand_js_1.expand)(text, lookup, escapeCharacter);
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


/***/ }),

/***/ 1863:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.loadTranslate = loadTranslate;
/** The words of the reports. Loaded only here, and only by a run that has something to say. */
async function loadTranslate() {
    const [{ createTranslate }, { default: messages }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(333), __nccwpck_require__.e(781)]).then(__nccwpck_require__.bind(__nccwpck_require__, 781)),
        __nccwpck_require__.e(/* import() */ 174).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4174, 19)),
    ]);
    return createTranslate("en", messages);
}


/***/ }),

/***/ 8039:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.measureImage = measureImage;
const capture_js_1 = __nccwpck_require__(6897);
const layers_js_1 = __nccwpck_require__(6067);
const provenance_js_1 = __nccwpck_require__(3410);
/** The label by which script/engine marks an image that stands in for the one its tag names. */
const STAND_IN_LABEL = "io.github.docker-layer-report.stand-in";
/** Works out from what docker said what each layer costs and which line made it. */
function measureImage(facts) {
    const { capture, build, engine, dockerfile, target, buildArgs } = facts;
    const { image, saved } = capture;
    const platform = [image.os, image.architecture, ...(image.variant === null ? [] : [image.variant])].join("/");
    const layers = (0, layers_js_1.toLayers)({
        diffIds: image.diffIds,
        history: capture.history.rows,
        saved,
        historyHasContentSizes: (0, capture_js_1.historyHasContentSizes)(engine),
        provenance: (0, provenance_js_1.readProvenance)(build.provenance, platform),
        dockerfile,
        target,
        buildArgs,
        steps: build.steps,
        baseDiffIds: capture.base?.image.diffIds ?? null,
    });
    const isFromBase = capture.base?.image.diffIds.every((diffId, index) => image.diffIds[index] === diffId) ?? false;
    const moved = capture.base !== null && !isFromBase;
    return {
        id: image.id,
        platform,
        store: engine.store,
        measuredBy: saved === null ? "history" : "layers",
        contentSize: sum(layers, "contentSize"),
        downloadSize: sum(layers, "downloadSize"),
        base: facts.base === null ? null : toBase(facts.base, capture, layers),
        baseHistory: moved ? null : (capture.base?.history ?? null),
        layers,
        notes: moved && facts.base !== null ? [{ key: "note.baseMoved", values: { reference: facts.base } }] : [],
    };
}
function toBase(reference, { image, base }, layers) {
    const baseLayers = layers.filter(({ origin }) => origin === "base");
    return {
        reference,
        // A built image inherits its base's labels, so this holds even where the engine no longer names the base.
        standIn: base?.image.labels[STAND_IN_LABEL] ?? image.labels[STAND_IN_LABEL] ?? null,
        layerCount: baseLayers.length,
        contentSize: sum(baseLayers, "contentSize"),
        downloadSize: sum(baseLayers, "downloadSize"),
    };
}
/** One unknown part makes the whole unknown. */
function sum(layers, key) {
    return layers.reduce((total, layer) => {
        const size = layer[key];
        return total === null || size === null ? null : total + size;
    }, 0);
}


/***/ }),

/***/ 5165:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.runPipeline = runPipeline;
const assemble_report_js_1 = __nccwpck_require__(3646);
const base_image_js_1 = __nccwpck_require__(834);
const build_context_js_1 = __nccwpck_require__(3181);
const build_request_js_1 = __nccwpck_require__(4795);
const capture_js_1 = __nccwpck_require__(6897);
const build_js_1 = __nccwpck_require__(2200);
const info_js_1 = __nccwpck_require__(9990);
const parse_js_1 = __nccwpck_require__(6357);
const secrets_js_1 = __nccwpck_require__(7100);
const known_secrets_js_1 = __nccwpck_require__(5688);
const engine_js_1 = __nccwpck_require__(807);
const measure_js_1 = __nccwpck_require__(8039);
const prepare_dockerfile_js_1 = __nccwpck_require__(6775);
const verdict_js_1 = __nccwpck_require__(3138);
/**
 * The way through the house: Dockerfile, lint, build, capture, layers, verdict, report.
 * A build that fails still gives a report. Throws where there is nothing to build, or nothing to build it with.
 */
async function runPipeline(inputs, surroundings) {
    const { workspace, docker, translate, today, log } = surroundings;
    const source = await (0, prepare_dockerfile_js_1.prepareDockerfile)(inputs, workspace);
    const dockerfile = (0, parse_js_1.parseDockerfile)(source.text);
    const buildArgs = (0, known_secrets_js_1.buildArgValues)(inputs.buildArgs, docker.env);
    const secrets = await (0, known_secrets_js_1.knownSecrets)(inputs, docker.env, workspace);
    const findings = (0, engine_js_1.lint)({
        dockerfile,
        buildArgs,
        target: inputs.target,
        context: (0, build_context_js_1.openBuildContext)(source.contextPath, source.path),
        today: today.toISOString().slice(0, 10),
    });
    const engine = await (0, info_js_1.engineInfo)(docker);
    const { redact } = (0, secrets_js_1.createRedactor)({ secrets, buildArgs, dockerfile });
    log.startGroup(redact(`docker image build -t ${inputs.tag} ${inputs.context}`));
    const build = await (0, build_js_1.buildImage)(docker, (0, build_request_js_1.toBuildRequest)(inputs, source, workspace), engine, (line) => log.info(redact(line)));
    log.endGroup();
    const base = (0, base_image_js_1.baseImageOf)(dockerfile, inputs.target, buildArgs);
    const capture = build.image && (await (0, capture_js_1.captureImage)(docker, engine, build.image, { ...inputs, base }));
    const image = capture && (0, measure_js_1.measureImage)({ capture, build, engine, dockerfile, target: inputs.target, buildArgs, base });
    const verdict = (0, verdict_js_1.decide)({
        severities: findings.map((finding) => finding.severity),
        failOn: inputs.failOn,
        buildFailed: !build.ok,
        imageSize: image?.contentSize ?? null,
        maxImageSize: inputs.maxImageSize,
    });
    const redactor = (0, secrets_js_1.createRedactor)({ secrets, buildArgs, dockerfile, environment: capture?.image.env ?? [] });
    return (0, assemble_report_js_1.toReport)({
        inputs,
        source,
        dockerfile,
        findings,
        build,
        capture,
        image,
        verdict,
        redactor,
        translate,
    });
}


/***/ }),

/***/ 6775:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.prepareDockerfile = prepareDockerfile;
const node_crypto_1 = __nccwpck_require__(7598);
const promises_1 = __nccwpck_require__(1455);
const node_path_1 = __nccwpck_require__(6760);
const generate_js_1 = __nccwpck_require__(3635);
const validate_js_1 = __nccwpck_require__(9706);
const input_error_js_1 = __nccwpck_require__(6236);
/**
 * Finds the Dockerfile, or writes it where `generate` says so, and reads it.
 * Throws an InputError where there is nothing to build from; then nothing has been written.
 */
async function prepareDockerfile(inputs, workspace) {
    const contextPath = (0, node_path_1.resolve)(workspace, inputs.context);
    await requireDirectory(contextPath, inputs.context);
    const path = inputs.dockerfile === null ? (0, node_path_1.join)(contextPath, "Dockerfile") : (0, node_path_1.resolve)(workspace, inputs.dockerfile);
    const displayPath = toDisplayPath(workspace, path);
    const place = { contextPath, path, displayPath };
    const existing = await readExisting(path, displayPath);
    if (inputs.generate === "never" || (inputs.generate === "if-missing" && existing !== null)) {
        if (existing === null) {
            throw new input_error_js_1.InputError(`There is no ${displayPath}, and with "generate: never" none is written.`);
        }
        return { ...place, text: existing, generated: false };
    }
    const text = (0, generate_js_1.generateLab)(inputs.baseImage);
    if (existing === text)
        return { ...place, text, generated: false };
    if (existing !== null && !(0, generate_js_1.isGenerated)(existing)) {
        throw new input_error_js_1.InputError(`${displayPath} is not a generated file, so "generate: always" does not write over it. ` +
            'Delete it, or use "generate: if-missing".');
    }
    await requireApp(contextPath, displayPath);
    await writeWhole(path, text);
    return { ...place, text, generated: true };
}
async function requireDirectory(path, given) {
    const entry = await statOrNull(path);
    if (entry?.isDirectory())
        return;
    const problem = entry === null ? "does not exist" : "is not a directory";
    throw new input_error_js_1.InputError(`Input "context": ${JSON.stringify(given)} ${problem}. Name a directory of the workspace.`);
}
async function requireApp(contextPath, displayPath) {
    if ((await statOrNull((0, node_path_1.join)(contextPath, "app.py")))?.isFile())
        return;
    throw new input_error_js_1.InputError(`There is no ${displayPath}, and no app.py in the context to generate one for. ` +
        'Add one of them, or name the Dockerfile with the input "dockerfile".');
}
async function readExisting(path, displayPath) {
    const entry = await statOrNull(path);
    if (entry === null)
        return null;
    if (!entry.isFile()) {
        const what = entry.isDirectory() ? "a directory" : "not a regular file";
        throw new input_error_js_1.InputError(`${displayPath} is ${what}. Input "dockerfile" must name a Dockerfile.`);
    }
    // Asked before reading: a huge file is refused without being held in memory.
    if (entry.size > validate_js_1.MAX_DOCKERFILE_BYTES) {
        throw new input_error_js_1.InputError(`${displayPath} is larger than 1 MiB (${entry.size} bytes). A Dockerfile that large is not read.`);
    }
    const decoded = (0, validate_js_1.decodeDockerfile)(await (0, promises_1.readFile)(path), displayPath);
    if (!decoded.ok)
        throw new input_error_js_1.InputError(decoded.message);
    return decoded.text;
}
async function statOrNull(path) {
    try {
        return await (0, promises_1.stat)(path);
    }
    catch (error) {
        const code = error.code;
        if (code === "ENOENT" || code === "ENOTDIR")
            return null;
        throw new input_error_js_1.InputError(`${path} can't be read (${code}).`);
    }
}
/** Written beside its place and renamed, so that a run that is cut off leaves no half-written file. */
async function writeWhole(path, text) {
    const draft = `${path}.${(0, node_crypto_1.randomBytes)(6).toString("hex")}`;
    try {
        await (0, promises_1.writeFile)(draft, text, { flag: "wx" });
        await (0, promises_1.rename)(draft, path);
    }
    catch (error) {
        await (0, promises_1.unlink)(draft).catch(() => undefined);
        throw new input_error_js_1.InputError(`${path} can't be written (${error.code}).`);
    }
}
function toDisplayPath(workspace, path) {
    const inside = (0, node_path_1.relative)(workspace, path);
    const shown = inside === ".." || inside.startsWith(`..${node_path_1.sep}`) ? path : inside;
    return shown.split(node_path_1.sep).join("/");
}


/***/ }),

/***/ 856:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toAnnotations = toAnnotations;
const escape_js_1 = __nccwpck_require__(4031);
const findings_order_js_1 = __nccwpck_require__(5607);
/** GitHub drops what a step says beyond ten of a kind, without a word. */
const MOST_OF_A_LEVEL = 10;
const TITLE_LENGTH = 255;
const MESSAGE_LENGTH = 1_000;
const LEVELS = { error: "error", warning: "warning", info: "notice", style: "notice" };
/**
 * A report's remarks, most severe first, at most ten errors, ten warnings and ten notices. Where there are more,
 * the tenth says how many. A failed build is the first error, on the line that failed.
 */
function toAnnotations(report, translate) {
    const all = [...failureAnnotation(report, translate), ...(0, findings_order_js_1.bySeverity)(report.findings).map(toAnnotation)];
    return ["error", "warning", "notice"].flatMap((level) => limited(all.filter((annotation) => annotation.level === level), translate));
}
function limited(annotations, translate) {
    const shown = annotations.slice(0, MOST_OF_A_LEVEL);
    const more = annotations.length - shown.length;
    return shown.map((annotation, index) => more > 0 && index === MOST_OF_A_LEVEL - 1
        ? {
            ...annotation,
            message: translate("report.annotation.more", { message: annotation.message, count: more }),
        }
        : annotation);
}
function toAnnotation(finding) {
    const { ruleId, severity, message, path, start, end } = finding;
    return {
        level: LEVELS[severity],
        file: path,
        line: start.line,
        endLine: end.line,
        ...(start.line === end.line ? { column: start.column, endColumn: end.column } : {}),
        title: plainLine(ruleId, TITLE_LENGTH),
        message: plainLine(message, MESSAGE_LENGTH),
    };
}
function failureAnnotation({ build, dockerfile }, translate) {
    const failure = build?.failure ?? null;
    if (failure === null || failure.lines === null) {
        return [];
    }
    return [
        {
            level: "error",
            file: dockerfile.path,
            line: failure.lines.start,
            endLine: failure.lines.end,
            title: plainLine(translate("report.verdict.buildFailed"), TITLE_LENGTH),
            message: plainLine(failure.message, MESSAGE_LENGTH),
        },
    ];
}
const plainLine = (text, length) => (0, escape_js_1.shorten)((0, escape_js_1.toOneLine)((0, escape_js_1.makeVisible)(text)).trim(), length);


/***/ }),

/***/ 4031:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Text from outside (Dockerfiles, logs, history, file names, messages) made inert for the place where it is put.
 * Every function is linear in its input and gives the same output for the same input.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.makeVisible = makeVisible;
exports.toOneLine = toOneLine;
exports.shorten = shorten;
exports.escapeText = escapeText;
exports.escapeHtml = escapeHtml;
exports.codeSpan = codeSpan;
exports.cellCodeSpan = cellCodeSpan;
exports.fencedBlock = fencedBlock;
exports.linkAddress = linkAddress;
// Invisible characters from outside are gone by the time that this one is put in.
const ZERO_WIDTH_SPACE = "\u200b";
// Control characters, bidirectional overrides, zero-width and private-use characters, line separators and tag
// characters: what could hide text, reorder it, or drive a terminal. Tab and newline are text.
const INVISIBLE = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the characters to catch.
/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ue000-\uf8ff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
/** Control, bidirectional and invisible characters become `⟨U+202E⟩`; lone surrogates U+FFFD; CRLF a newline. */
function makeVisible(text) {
    return (text
        // With the u flag this finds only surrogates without their other half.
        .replace(/[\ud800-\udfff]/gu, "\ufffd")
        .replaceAll("\r\n", "\n")
        .replace(INVISIBLE, (character) => {
        const code = character.codePointAt(0) ?? 0;
        return `⟨U+${code.toString(16).toUpperCase().padStart(4, "0")}⟩`;
    }));
}
/** One line: every run of whitespace becomes one blank. */
function toOneLine(text) {
    return text.replace(/\s+/g, " ");
}
/** At most `length` UTF-16 units, the last an ellipsis where something was cut; never half a character. */
function shorten(text, length) {
    if (text.length <= length) {
        return text;
    }
    const cut = text.slice(0, Math.max(0, length - 1));
    return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
// What GitHub turns into links, pings or pictures although no Markdown asks for it: @mentions, #123, GH-123, commit
// hashes, advisory ids, bare URLs and mail addresses, :emoji:. They are found in rendered text, where an escaped
// character is an ordinary one again, so only a character in between keeps them text.
// https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
const AUTOLINKS = [
    [/@(?=\S)/g, `@${ZERO_WIDTH_SPACE}`],
    [/#(?=\d)/g, `#${ZERO_WIDTH_SPACE}`],
    [/(?<![a-z0-9])(GH|GHSA)-/gi, `$1${ZERO_WIDTH_SPACE}-`],
    [/:(?=\/\/)/g, `:${ZERO_WIDTH_SPACE}`],
    [/(mailto|xmpp):/gi, `$1${ZERO_WIDTH_SPACE}:`],
    [/www\./gi, `www${ZERO_WIDTH_SPACE}.`],
    [/:(?=[\w+-]{1,64}:)/g, `:${ZERO_WIDTH_SPACE}`],
];
function breakAutolinks(plain) {
    // Commit hashes have seven to forty digits.
    const withoutHashes = plain.replace(/(?<![a-z0-9])[0-9a-f]{7,40}(?![a-z0-9])/gi, (hash) => hash.replace(/.{6}(?=.)/g, `$&${ZERO_WIDTH_SPACE}`));
    return AUTOLINKS.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), withoutHashes);
}
const MARKDOWN_ESCAPES = {
    [ZERO_WIDTH_SPACE]: "&#8203;",
    "<": "&lt;",
    ">": "&gt;",
    "&": "&amp;",
    // In a table row a backslash before a pipe means two things at once; an entity means one.
    "|": "&#124;",
    // `$…$` is a formula; a backslash does not stop it, a span does.
    // https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/writing-mathematical-expressions
    $: "<span>$</span>",
};
/** Plain text on one line of Markdown, in a table cell too: it stays text, and nothing in it becomes a link. */
function escapeText(text) {
    const escaped = breakAutolinks(toOneLine(makeVisible(text))).replace(/[\u200b\\`*_~[\]<>&|$]/g, (match) => MARKDOWN_ESCAPES[match] ?? `\\${match}`);
    // At the start of a line these would open a heading, a list or a rule.
    return escaped.replace(/^(\s?)(\d{1,9}(?=[.)](?:\s|$))|(?=#{1,6}(?:\s|$)|[-+](?:\s|$)|--|=))/, "$1$2\\");
}
/** Plain text within an HTML element, on one line. */
function escapeHtml(text) {
    return breakAutolinks(toOneLine(makeVisible(text))).replace(/[\u200b&<>"'$]/g, (character) => character === "$" ? "<span>$</span>" : toEntity(character));
}
function toEntity(character) {
    return `&#${character.codePointAt(0)};`;
}
function longestRun(text, pattern) {
    let longest = 0;
    for (const [run] of text.matchAll(pattern)) {
        longest = Math.max(longest, run.length);
    }
    return longest;
}
/** A code span on one line. An empty text gives an empty string: Markdown has no empty code span. */
function codeSpan(text) {
    const line = toOneLine(makeVisible(text)).trim();
    if (line === "") {
        return "";
    }
    const ticks = "`".repeat(longestRun(line, /`+/g) + 1);
    const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return `${ticks}${pad}${line}${pad}${ticks}`;
}
/** A code span within a table row, where a pipe would end the cell. */
function cellCodeSpan(text) {
    if (!text.includes("\\|")) {
        return codeSpan(text).replaceAll("|", "\\|");
    }
    // Behind a backslash no escape of the pipe means the same to every parser; entities do.
    const line = breakAutolinks(toOneLine(makeVisible(text)).trim());
    const inert = line.replace(/[^\p{L}\p{N}\s]/gu, toEntity);
    return `<code>${inert}</code>`;
}
/** A fenced block of plain text, its fence longer than any run of backticks in it. */
function fencedBlock(text) {
    const visible = makeVisible(text).trimEnd();
    const fence = "`".repeat(Math.max(3, longestRun(visible, /`+/g) + 1));
    return `${fence}text\n${visible}\n${fence}`;
}
/** Longer addresses come from nowhere that a reader wants to go, and would fill the report. */
const ADDRESS_LENGTH = 2_000;
/** A link's address, or null where it is not plain http(s). Nothing in the result can end the link or the cell. */
function linkAddress(url) {
    if (url.length > ADDRESS_LENGTH || !URL.canParse(url)) {
        return null;
    }
    const { protocol, href } = new URL(url);
    if (protocol !== "https:" && protocol !== "http:") {
        return null;
    }
    return href.replace(/[()<>[\]|\\`*_~'"!$]/g, (character) => character === "_" ? character : `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 5607:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.bySeverity = bySeverity;
exports.splitFindings = splitFindings;
const finding_js_1 = __nccwpck_require__(8472);
const rank = (severity) => finding_js_1.SEVERITIES.indexOf(severity);
/** Most severe first; then by file, place and rule, so that the order is the same on each run. */
function bySeverity(findings) {
    return findings.toSorted((a, b) => rank(a.severity) - rank(b.severity) ||
        compare(a.path, b.path) ||
        a.start.line - b.start.line ||
        a.start.column - b.start.column ||
        compare(a.ruleId, b.ruleId) ||
        compare(a.message, b.message));
}
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}
/** The findings that fail the verdict, and the others. */
function splitFindings(report) {
    const sorted = bySeverity(report.findings);
    const reason = report.verdict.reasons.find(({ kind }) => kind === "lint");
    if (reason?.kind !== "lint") {
        return { blocking: [], other: sorted };
    }
    const threshold = rank(reason.failOn);
    return {
        blocking: sorted.filter(({ severity }) => rank(severity) <= threshold),
        other: sorted.filter(({ severity }) => rank(severity) > threshold),
    };
}


/***/ }),

/***/ 6284:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.imageListExcerpt = imageListExcerpt;
const MOST_LINES = 30;
/**
 * What to show of a long `docker image ls`: with more than 30 lines only the heading and the rows of the named
 * images. Names are references; the table says them in one column (`python:3.8`) or in two (`python  3.8`).
 */
function imageListExcerpt(text, references) {
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    if (lines.length <= MOST_LINES) {
        return { text: lines.join("\n"), omitted: 0 };
    }
    const names = new Set(references.map(familiarName));
    const [heading = "", ...rows] = lines;
    const shown = rows.filter((row) => {
        const [first = "", second = ""] = row.trim().split(/\s+/, 2);
        return names.has(first) || names.has(`${first}:${second}`);
    });
    return { text: [heading, ...shown].join("\n"), omitted: rows.length - shown.length };
}
/** As docker lists it: without Docker Hub's own prefix, with a tag. */
function familiarName(reference) {
    const [named = ""] = reference.split("@", 1);
    const name = named.replace(/^(?:docker\.io\/)?(?:library\/)?/, "");
    return name.lastIndexOf(":") > name.lastIndexOf("/") ? name : `${name}:latest`;
}


/***/ }),

/***/ 8940:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.onOneLine = onOneLine;
/** An instruction on one line: continuations joined, other line ends shown as ⏎. */
function onOneLine(instruction) {
    const lines = instruction.trim().split(/\r?\n/);
    const last = lines.pop() ?? "";
    return lines.map(withJoint).join("") + last.trim();
}
/** A line and what stands between it and the next one. Either escape character continues a line. */
function withJoint(line) {
    const text = line.trim();
    return /[\\`]$/.test(text) ? `${text.slice(0, -1).trimEnd()} ` : `${text} ⏎ `;
}


/***/ }),

/***/ 1285:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isOwn = void 0;
exports.layerRows = layerRows;
exports.knowsDownloadSizes = knowsDownloadSizes;
exports.instructionLine = instructionLine;
const instruction_text_js_1 = __nccwpck_require__(8940);
const size_js_1 = __nccwpck_require__(9437);
const isOwn = (layer) => layer.origin === "own";
exports.isOwn = isOwn;
/** Own layers in the image's order; where there are more than `most`, the largest `most` of them. */
function layerRows(image, most) {
    const own = image.layers.filter(exports.isOwn);
    if (own.length <= most) {
        return { base: baseRow(image), own, smaller: null };
    }
    // An unknown size may be a large one: it is not hidden among the smaller layers.
    const largest = new Set(own.toSorted((a, b) => (b.contentSize ?? Infinity) - (a.contentSize ?? Infinity) || 0).slice(0, most));
    const rest = own.filter((layer) => !largest.has(layer));
    return {
        base: baseRow(image),
        own: own.filter((layer) => largest.has(layer)),
        smaller: { count: rest.length, contentSize: (0, size_js_1.sumOrNull)(rest.map((layer) => layer.contentSize)) },
    };
}
function baseRow({ base, layers }) {
    const rows = layers.filter((layer) => !(0, exports.isOwn)(layer));
    if (rows.length === 0 && base === null) {
        return null;
    }
    return {
        image: base,
        count: base?.layerCount ?? rows.length,
        contentSize: base?.contentSize ?? (0, size_js_1.sumOrNull)(rows.map(({ contentSize }) => contentSize)),
        downloadSize: base?.downloadSize ?? (0, size_js_1.sumOrNull)(rows.map(({ downloadSize }) => downloadSize)),
    };
}
/** Whether any layer's download size is known: a column of "unknown" says nothing. */
function knowsDownloadSizes(image) {
    return image.downloadSize !== null || image.layers.some(({ downloadSize }) => downloadSize !== null);
}
/** What made a layer, on one line: the instruction as written, else what the history says. */
function instructionLine(layer) {
    return (0, instruction_text_js_1.onOneLine)(layer.instruction ?? layer.createdBy);
}


/***/ }),

/***/ 3303:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.NO_LINKS = void 0;
exports.placeName = placeName;
exports.failurePlace = failurePlace;
const escape_js_1 = __nccwpck_require__(4031);
/** For a report that is read where nothing can be linked: on disk, in a terminal. */
exports.NO_LINKS = { commit: null, run: null, line: () => null };
/** `Dockerfile:3`, as compilers and editors write a place. */
function placeName(path, line) {
    return `${(0, escape_js_1.shorten)(path, 100)}:${line}`;
}
/** The place of the build's failure, if it has one. */
function failurePlace(report) {
    const lines = report.build?.failure?.lines ?? null;
    return lines === null ? null : { path: report.dockerfile.path, ...lines };
}


/***/ }),

/***/ 1807:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.logTail = logTail;
const node_util_1 = __nccwpck_require__(7975);
const escape_js_1 = __nccwpck_require__(4031);
/** The last lines of a log that say something, without terminal colours, each at most 300 characters long. */
function logTail(log, most) {
    if (most === 0) {
        return [];
    }
    return log
        .flatMap((line) => (0, node_util_1.stripVTControlCharacters)((0, escape_js_1.shorten)(line, 5_000)).split(/\r?\n/))
        .map((line) => line.trimEnd())
        .filter((line) => line !== "")
        .slice(-most)
        .map((line) => (0, escape_js_1.shorten)(line, 300));
}


/***/ }),

/***/ 4285:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.COMMENT_LIMIT = void 0;
exports.renderComment = renderComment;
exports.renderBody = renderBody;
const escape_js_1 = __nccwpck_require__(4031);
const build_steps_js_1 = __nccwpck_require__(8948);
const context_js_1 = __nccwpck_require__(6801);
const failure_js_1 = __nccwpck_require__(5524);
const findings_js_1 = __nccwpck_require__(8834);
const headline_js_1 = __nccwpck_require__(4556);
const layers_js_1 = __nccwpck_require__(7034);
const markup_js_1 = __nccwpck_require__(1272);
const measuring_js_1 = __nccwpck_require__(4685);
const raw_js_1 = __nccwpck_require__(3116);
/** UTF-8 bytes. GitHub refuses a comment of more than 65,536 characters; fewer bytes hold under every reading. */
exports.COMMENT_LIMIT = 65_000;
/**
 * A report as a pull request comment in GitHub's Markdown. Longer reports lose whole parts, least important first,
 * until they fit, and say so. Throws a RangeError where not even the first lines fit into `limit`.
 */
function renderComment(report, options) {
    const { marker, limit = exports.COMMENT_LIMIT } = options;
    const body = renderBody(report, options, limit - utf8Length(`${marker}\n`), "run-summary");
    return `${marker}\n${body}`;
}
/** The body that comment and job summary share, in at most `limit` UTF-8 bytes; `whole` is where all of it stands. */
function renderBody(report, { translate, links }, limit, whole) {
    for (const tier of context_js_1.TIERS) {
        const body = `${renderTier(report, { translate, links, tier, whole }).markdown}\n`;
        if (utf8Length(body) <= limit) {
            return body;
        }
    }
    throw new RangeError(`A report does not fit into ${limit} bytes.`);
}
function renderTier(report, context) {
    const { tier } = context;
    const sections = [
        (0, headline_js_1.headline)(report, context),
        (0, headline_js_1.contextLine)(report, context),
        (0, headline_js_1.standInLine)(report, context),
        (0, failure_js_1.buildFailure)(report, context),
        (0, findings_js_1.blockingFindings)(report, context),
        (0, layers_js_1.layerTable)(report, context),
        notes(report, context),
        omitted(context),
        ...(tier.details ? [(0, findings_js_1.otherFindings)(report, context)] : []),
        ...(tier.rawText ? [raw_js_1.instructionsInFull, raw_js_1.imageList, raw_js_1.imageHistory, raw_js_1.baseHistory, build_steps_js_1.buildSteps] : []).map((section) => section(report, context)),
        ...(tier.details ? [(0, measuring_js_1.howMeasured)(report, context)] : []),
    ];
    return (0, markup_js_1.join)(sections, "\n\n");
}
function notes(report, { tier }) {
    const shown = report.notes.slice(0, tier.details ? 20 : tier.findings);
    return (0, markup_js_1.join)(shown.map((note) => (0, markup_js_1.md) `⚠️ ${(0, escape_js_1.shorten)(note, 400)}`), "\n\n");
}
const OMITTED = {
    "no-raw-text": "report.omitted.rawText",
    "no-details": "report.omitted.details",
    short: "report.omitted.short",
    headline: "report.omitted.headline",
};
/** Says what a shortened report lacks, and where the whole one is. */
function omitted({ tier, links, whole, translate }) {
    if (tier.name === "full") {
        return markup_js_1.NOTHING;
    }
    const place = whole === "report.json" ? (0, markup_js_1.code)(whole) : (0, markup_js_1.link)(translate("report.omitted.runSummary"), links.run);
    return (0, markup_js_1.md) `${(0, markup_js_1.phrase)(translate, OMITTED[tier.name])} ${(0, markup_js_1.phrase)(translate, "report.omitted.see", { place })}`;
}
function utf8Length(text) {
    return Buffer.byteLength(text, "utf8");
}


/***/ }),

/***/ 8948:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.buildSteps = buildSteps;
const escape_js_1 = __nccwpck_require__(4031);
const size_js_1 = __nccwpck_require__(9437);
const layers_js_1 = __nccwpck_require__(7034);
const markup_js_1 = __nccwpck_require__(1272);
/** The build's command and steps, with what came from the cache and how long the others took. */
function buildSteps(report, { translate, links }) {
    const { build } = report;
    if (build === null || build.steps.length === 0) {
        return markup_js_1.NOTHING;
    }
    const rows = build.steps.map((step) => [
        step.lines === null
            ? markup_js_1.NOTHING
            : (0, markup_js_1.link)(String(step.lines.start), links.line(report.dockerfile.path, step.lines)),
        markup_js_1.cell.code((0, escape_js_1.shorten)(step.name, layers_js_1.INSTRUCTION_LENGTH)),
        (0, layers_js_1.stepTime)(step.cached, step.seconds, translate),
    ]);
    const summary = translate("report.steps.summary", {
        count: build.steps.length,
        cached: build.steps.filter(({ cached }) => cached).length,
        time: (0, size_js_1.formatSeconds)(build.seconds, translate),
    });
    const columns = [
        { heading: translate("report.layers.line"), align: "right" },
        { heading: translate("report.steps.step"), align: "left" },
        { heading: translate("report.layers.time"), align: "right" },
    ];
    return (0, markup_js_1.details)(summary, (0, markup_js_1.join)([(0, markup_js_1.code)((0, escape_js_1.shorten)(build.command.join(" "), 500)), (0, markup_js_1.table)(columns, rows)], "\n\n"));
}


/***/ }),

/***/ 6801:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TIERS = void 0;
exports.TIERS = [
    { name: "full", rawText: true, details: true, layers: 12, findings: 20, logLines: 20 },
    { name: "no-raw-text", rawText: false, details: true, layers: 12, findings: 20, logLines: 20 },
    { name: "no-details", rawText: false, details: false, layers: 12, findings: 20, logLines: 20 },
    { name: "short", rawText: false, details: false, layers: 10, findings: 5, logLines: 5 },
    { name: "headline", rawText: false, details: false, layers: 0, findings: 0, logLines: 0 },
];


/***/ }),

/***/ 5524:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.buildFailure = buildFailure;
const escape_js_1 = __nccwpck_require__(4031);
const links_js_1 = __nccwpck_require__(3303);
const log_tail_js_1 = __nccwpck_require__(1807);
const markup_js_1 = __nccwpck_require__(1272);
/** Why the build failed: the place, the builder's words, and the last lines of its log. */
function buildFailure(report, { translate, links, tier }) {
    const failure = report.build?.failure ?? null;
    if (failure === null) {
        return markup_js_1.NOTHING;
    }
    const message = (0, escape_js_1.shorten)(failure.message, 500);
    const place = (0, links_js_1.failurePlace)(report);
    const what = place === null
        ? (0, markup_js_1.md) `${message}`
        : (0, markup_js_1.phrase)(translate, "report.failure.at", {
            place: (0, markup_js_1.link)((0, links_js_1.placeName)(place.path, place.start), links.line(place.path, place)),
            message,
        });
    const lines = (0, log_tail_js_1.logTail)(failure.log, tier.logLines);
    return (0, markup_js_1.join)([
        what,
        lines.length === 0 ? markup_js_1.NOTHING : (0, markup_js_1.phrase)(translate, "report.failure.log", { count: lines.length }),
        lines.length === 0 ? markup_js_1.NOTHING : (0, markup_js_1.fence)(lines.join("\n")),
    ], "\n\n");
}


/***/ }),

/***/ 8834:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.blockingFindings = blockingFindings;
exports.otherFindings = otherFindings;
const finding_js_1 = __nccwpck_require__(8472);
const escape_js_1 = __nccwpck_require__(4031);
const findings_order_js_1 = __nccwpck_require__(5607);
const links_js_1 = __nccwpck_require__(3303);
const markup_js_1 = __nccwpck_require__(1272);
const MOST_FOLDED = 200;
/** The findings that fail the verdict, open. */
function blockingFindings(report, context) {
    const { blocking } = (0, findings_order_js_1.splitFindings)(report);
    return findingsTable(blocking, context.tier.findings, report, context);
}
/** The findings that do not fail the verdict, folded. */
function otherFindings(report, context) {
    const { blocking, other } = (0, findings_order_js_1.splitFindings)(report);
    if (other.length === 0) {
        return markup_js_1.NOTHING;
    }
    const summary = context.translate(blocking.length === 0 ? "report.findings.summary" : "report.findings.summaryOther", { counts: severityCounts(other, context.translate) });
    return (0, markup_js_1.details)(summary, findingsTable(other, MOST_FOLDED, report, context));
}
function severityCounts(findings, translate) {
    const counts = finding_js_1.SEVERITIES.flatMap((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return count === 0 ? [] : [translate(`report.findings.count.${severity}`, { count })];
    });
    return new Intl.ListFormat(translate.language, { type: "unit", style: "short" }).format(counts);
}
function findingsTable(findings, most, report, context) {
    if (findings.length === 0 || most === 0) {
        return markup_js_1.NOTHING;
    }
    const { translate } = context;
    const columns = [
        { heading: translate("report.findings.severity"), align: "left" },
        { heading: translate("report.findings.place"), align: "right" },
        { heading: translate("report.findings.message"), align: "left" },
        { heading: translate("report.findings.rule"), align: "left" },
    ];
    const rows = findings.slice(0, most).map((finding) => findingRow(finding, report, context));
    const more = findings.length - rows.length;
    return (0, markup_js_1.join)([(0, markup_js_1.table)(columns, rows), more > 0 ? (0, markup_js_1.phrase)(translate, "report.findings.more", { count: more }) : markup_js_1.NOTHING], "\n\n");
}
function findingRow(finding, { dockerfile }, { translate, links }) {
    const { path, start, end } = finding;
    const url = links.line(path, { start: start.line, end: end.line });
    return [
        (0, markup_js_1.md) `${translate(`report.severity.${finding.severity}`)}`,
        (0, markup_js_1.link)(path === dockerfile.path ? String(start.line) : (0, links_js_1.placeName)(path, start.line), url),
        (0, markup_js_1.md) `${(0, escape_js_1.shorten)(finding.message, 600)}`,
        (0, markup_js_1.link)((0, escape_js_1.shorten)(finding.ruleId, 60), finding.helpUrl),
    ];
}


/***/ }),

/***/ 4556:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.headline = headline;
exports.contextLine = contextLine;
exports.standInLine = standInLine;
const escape_js_1 = __nccwpck_require__(4031);
const size_js_1 = __nccwpck_require__(9437);
const verdict_text_js_1 = __nccwpck_require__(3563);
const markup_js_1 = __nccwpck_require__(1272);
/** The first line: the verdict and the number that decides. It is also the notification's preview. */
function headline(report, { translate }) {
    const { phrases, facts } = (0, verdict_text_js_1.verdictText)(report, translate);
    const icon = report.verdict.status === "pass" ? "✅" : "❌";
    const failing = (0, verdict_text_js_1.failingInstruction)(report);
    const shown = phrases.map((text) => (0, markup_js_1.bold)(text));
    const first = shown[0] ?? markup_js_1.NOTHING;
    // A failed build is the first reason; what failed belongs to it.
    const verdict = failing === null
        ? first
        : (0, markup_js_1.phrase)(translate, "report.verdict.withInstruction", { verdict: first, instruction: (0, markup_js_1.code)(failing) });
    return (0, markup_js_1.md) `${icon} ${(0, markup_js_1.join)([verdict, ...shown.slice(1), ...facts], " · ")}`;
}
/** The second line: what was reported on, and how it was measured. */
function contextLine(report, { translate, links }) {
    const { image, build } = report;
    const { path, generated } = report.dockerfile;
    const parts = [
        (0, markup_js_1.phrase)(translate, generated ? "report.context.imageGenerated" : "report.context.image", {
            tag: (0, markup_js_1.code)((0, escape_js_1.shorten)(report.tag, 120)),
            path: (0, markup_js_1.code)((0, escape_js_1.shorten)(path, 120)),
        }),
    ];
    if (report.target !== null) {
        parts.push((0, markup_js_1.phrase)(translate, "report.context.target", { target: (0, markup_js_1.code)((0, escape_js_1.shorten)(report.target, 60)) }));
    }
    if (image !== null) {
        parts.push((0, markup_js_1.md) `${(0, escape_js_1.shorten)(image.platform, 60)}`);
    }
    if (links.commit !== null) {
        const commit = (0, markup_js_1.link)((0, markup_js_1.code)(links.commit.sha.slice(0, 7)), links.commit.url);
        parts.push((0, markup_js_1.phrase)(translate, "report.context.commit", { commit }));
    }
    if (links.run !== null) {
        parts.push((0, markup_js_1.link)(translate("report.context.run"), links.run));
    }
    if (build !== null && build.failure === null) {
        parts.push((0, markup_js_1.phrase)(translate, "report.context.built", { time: (0, size_js_1.formatSeconds)(build.seconds, translate) }));
    }
    if (image !== null) {
        const key = image.measuredBy === "history" ? "measuredByHistory" : "measuredByLayers";
        parts.push((0, markup_js_1.phrase)(translate, `report.context.${key}`));
    }
    return (0, markup_js_1.join)(parts, " · ");
}
/** Says that the base image is not the one that the Dockerfile names, where it is not. */
function standInLine({ image }, { translate }) {
    const base = image?.base ?? null;
    if (base === null || base.standIn === null) {
        return markup_js_1.NOTHING;
    }
    return (0, markup_js_1.md) `⚠️ ${(0, markup_js_1.phrase)(translate, "report.standIn.text", {
        standIn: (0, escape_js_1.shorten)(base.standIn, 200),
        reference: (0, markup_js_1.code)((0, escape_js_1.shorten)(base.reference, 120)),
    })}`;
}


/***/ }),

/***/ 7034:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.INSTRUCTION_LENGTH = void 0;
exports.layerTable = layerTable;
exports.stepTime = stepTime;
const escape_js_1 = __nccwpck_require__(4031);
const layer_rows_js_1 = __nccwpck_require__(1285);
const size_js_1 = __nccwpck_require__(9437);
const markup_js_1 = __nccwpck_require__(1272);
/** How much of an instruction a row shows; folded below, it stands in full. */
exports.INSTRUCTION_LENGTH = 64;
/** The layers' sizes: the base image in one row, a row for each own layer, the total. */
function layerTable(report, context) {
    const { image } = report;
    if (image === null || context.tier.layers === 0) {
        return markup_js_1.NOTHING;
    }
    const { base, own, smaller } = (0, layer_rows_js_1.layerRows)(image, context.tier.layers);
    const rows = [];
    if (base !== null) {
        rows.push(baseTableRow(base, context));
    }
    rows.push(...own.map((layer) => ownTableRow(layer, report, context)));
    if (smaller !== null) {
        rows.push({
            size: smaller.contentSize,
            downloadSize: null,
            line: markup_js_1.NOTHING,
            layer: (0, markup_js_1.phrase)(context.translate, "report.layers.smaller", { count: smaller.count }),
            time: markup_js_1.NOTHING,
        });
    }
    return toTable(image, rows, context);
}
function toTable(image, rows, { translate }) {
    const download = (0, layer_rows_js_1.knowsDownloadSizes)(image);
    const shared = image.contentSize !== null;
    const timed = rows.some(({ time }) => time !== markup_js_1.NOTHING);
    const only = (shown, item) => (shown ? [item] : []);
    const size = (bytes) => (0, markup_js_1.unbroken)((0, size_js_1.formatSize)(bytes, translate));
    const column = (heading, align) => ({ heading, align });
    const columns = [
        column(translate("report.layers.size"), "right"),
        ...only(download, column(translate("report.layers.download"), "right")),
        ...only(shared, column(translate("report.layers.share"), "left")),
        column(translate("report.layers.line"), "right"),
        column(translate("report.layers.layer"), "left"),
        ...only(timed, column(translate("report.layers.time"), "right")),
    ];
    const body = rows.map((row) => [
        size(row.size),
        ...only(download, size(row.downloadSize)),
        ...only(shared, share(row.size, image.contentSize, translate)),
        row.line,
        row.layer,
        ...only(timed, row.time),
    ]);
    const total = [
        (0, markup_js_1.bold)(size(image.contentSize)),
        ...only(download, (0, markup_js_1.bold)(size(image.downloadSize))),
        ...only(shared, markup_js_1.NOTHING),
        markup_js_1.NOTHING,
        (0, markup_js_1.bold)(translate("report.layers.total", { count: image.layers.length })),
        ...only(timed, markup_js_1.NOTHING),
    ];
    return (0, markup_js_1.table)(columns, [...body, total]);
}
function share(part, whole, translate) {
    if (part === null || whole === null) {
        return markup_js_1.NOTHING;
    }
    // The code span's own colour is the bar's track; no-break spaces keep it in one piece.
    return (0, markup_js_1.md) `${(0, markup_js_1.bar)((0, size_js_1.shareBar)(part, whole, "\u00a0"))}&nbsp;${(0, markup_js_1.unbroken)((0, size_js_1.formatShare)(part, whole, translate))}`;
}
function baseTableRow({ image, count, ...sizes }, { translate }) {
    const standIn = image?.standIn != null;
    return {
        size: sizes.contentSize,
        downloadSize: sizes.downloadSize,
        line: markup_js_1.NOTHING,
        layer: image === null
            ? (0, markup_js_1.phrase)(translate, "report.layers.baseUnnamed", { count })
            : (0, markup_js_1.phrase)(translate, standIn ? "report.layers.baseStandIn" : "report.layers.base", {
                reference: markup_js_1.cell.code((0, escape_js_1.shorten)(image.reference, 120)),
                count,
            }),
        time: markup_js_1.NOTHING,
    };
}
function ownTableRow(layer, report, { translate, links }) {
    const { lines, mapping, cached, seconds } = layer;
    const instruction = markup_js_1.cell.code((0, escape_js_1.shorten)((0, layer_rows_js_1.instructionLine)(layer), exports.INSTRUCTION_LENGTH));
    const url = lines === null ? null : links.line(report.dockerfile.path, lines);
    return {
        size: layer.contentSize,
        downloadSize: layer.downloadSize,
        line: lines === null ? markup_js_1.NOTHING : (0, markup_js_1.link)(String(lines.start), url),
        layer: mapping === "approximate"
            ? (0, markup_js_1.phrase)(translate, "report.layers.approximate", { instruction })
            : instruction,
        time: stepTime(cached, seconds, translate),
    };
}
/** `cached`, the time taken, or nothing where the builder tells neither. */
function stepTime(cached, seconds, translate) {
    if (cached === true) {
        return (0, markup_js_1.unbroken)(translate("report.layers.cached"));
    }
    return cached === null && seconds === null ? markup_js_1.NOTHING : (0, markup_js_1.unbroken)((0, size_js_1.formatSeconds)(seconds, translate));
}


/***/ }),

/***/ 1272:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.cell = exports.NOTHING = void 0;
exports.md = md;
exports.join = join;
exports.bold = bold;
exports.code = code;
exports.bar = bar;
exports.fence = fence;
exports.link = link;
exports.unbroken = unbroken;
exports.table = table;
exports.details = details;
exports.phrase = phrase;
const escape_js_1 = __nccwpck_require__(4031);
const raw = (markdown) => ({ markdown });
const toMarkdown = (part) => typeof part === "object" ? part.markdown : (0, escape_js_1.escapeText)(String(part));
exports.NOTHING = raw("");
/** Markdown with values in it: strings are escaped, Markdown stands as it is. */
function md(literals, ...parts) {
    return raw(literals.reduce((text, literal, index) => text + toMarkdown(parts[index - 1] ?? "") + literal));
}
function join(parts, separator) {
    return raw(parts
        .map(toMarkdown)
        .filter((text) => text !== "")
        .join(separator));
}
function bold(text) {
    return md `**${text}**`;
}
function code(text) {
    return raw((0, escape_js_1.codeSpan)(text));
}
/** A bar of characters. Its padding, the bar's track, is kept; so it takes no text from outside. */
function bar(characters) {
    return raw(`\`${characters}\``);
}
function fence(text) {
    return raw((0, escape_js_1.fencedBlock)(text));
}
/** A link, or its text alone where there is no address to link to. */
function link(text, url) {
    const address = url === null ? null : (0, escape_js_1.linkAddress)(url);
    return address === null ? md `${text}` : raw(`[${toMarkdown(text)}](${address})`);
}
/** Keeps a short text on one line where columns are narrow. */
function unbroken(text) {
    return raw((0, escape_js_1.escapeText)(text).replaceAll(" ", "&nbsp;"));
}
/** Values of a table's cells: code in them must not end the cell. */
exports.cell = {
    code: (text) => raw((0, escape_js_1.cellCodeSpan)(text)),
};
/** A table. Rows have a cell for each column. */
function table(columns, rows) {
    const line = (cells) => `| ${cells.join(" | ")} |`;
    return raw([
        line(columns.map(({ heading }) => (0, escape_js_1.escapeText)(heading))),
        line(columns.map(({ align }) => (align === "right" ? "--:" : ":--"))),
        ...rows.map((cells) => line(cells.map(({ markdown }) => markdown))),
    ].join("\n"));
}
/** A folded part. The line that stays visible is HTML, so it is given as plain text. */
function details(summary, body) {
    return raw(`<details>\n<summary>${(0, escape_js_1.escapeHtml)(summary)}</summary>\n\n${body.markdown}\n\n</details>`);
}
/**
 * A catalog message with Markdown among its values. The message is formatted with stand-ins for them, then its
 * own text and its plain values are escaped, then the Markdown is put in: a translator decides the order of words,
 * and nothing in a message or a value can become markup.
 */
function phrase(translate, key, values = {}) {
    const inserted = [];
    const plain = {};
    for (const [name, value] of Object.entries(values)) {
        if (typeof value === "object") {
            plain[name] = `\ue000${inserted.length}\ue001`;
            inserted.push(value.markdown);
        }
        else {
            plain[name] = typeof value === "string" ? value.replace(/[\ue000\ue001]/g, "\ufffd") : value;
        }
    }
    const pieces = translate(key, plain).split(/\ue000(\d+)\ue001/);
    return raw(pieces.map((text, index) => (index % 2 === 1 ? inserted[Number(text)] : (0, escape_js_1.escapeText)(text))).join(""));
}


/***/ }),

/***/ 4685:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.howMeasured = howMeasured;
const layer_rows_js_1 = __nccwpck_require__(1285);
const markup_js_1 = __nccwpck_require__(1272);
/** What a size means here, and how it was got. */
function howMeasured({ image, tool }, { translate }) {
    if (image === null) {
        return markup_js_1.NOTHING;
    }
    const history = (0, markup_js_1.code)("docker history");
    const sentences = [
        (0, markup_js_1.phrase)(translate, "report.measuring.contentSize"),
        image.measuredBy === "history"
            ? (0, markup_js_1.phrase)(translate, "report.measuring.byHistory", { history })
            : (0, markup_js_1.phrase)(translate, "report.measuring.byLayers"),
        image.store === "containerd"
            ? (0, markup_js_1.phrase)(translate, "report.measuring.containerd", { history, imageList: (0, markup_js_1.code)("docker image ls") })
            : markup_js_1.NOTHING,
        (0, layer_rows_js_1.knowsDownloadSizes)(image) ? (0, markup_js_1.phrase)(translate, "report.measuring.downloadSize") : markup_js_1.NOTHING,
        image.layers.some(({ mapping }) => mapping === "approximate")
            ? (0, markup_js_1.phrase)(translate, "report.measuring.approximate")
            : markup_js_1.NOTHING,
        (0, markup_js_1.phrase)(translate, "report.measuring.units"),
        (0, markup_js_1.phrase)(translate, "report.measuring.tool", {
            tool: tool.name,
            version: tool.version,
            store: image.store,
        }),
    ].filter((sentence) => sentence !== markup_js_1.NOTHING);
    return (0, markup_js_1.details)(translate("report.measuring.summary"), (0, markup_js_1.join)(sentences.map((sentence) => (0, markup_js_1.md) `- ${sentence}`), "\n"));
}


/***/ }),

/***/ 3116:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.instructionsInFull = instructionsInFull;
exports.imageList = imageList;
exports.imageHistory = imageHistory;
exports.baseHistory = baseHistory;
const escape_js_1 = __nccwpck_require__(4031);
const image_list_excerpt_js_1 = __nccwpck_require__(6284);
const layer_rows_js_1 = __nccwpck_require__(1285);
const links_js_1 = __nccwpck_require__(3303);
const size_js_1 = __nccwpck_require__(9437);
const layers_js_1 = __nccwpck_require__(7034);
const markup_js_1 = __nccwpck_require__(1272);
/** Every own instruction as it stands in the Dockerfile, where the table could not show them all in full. */
function instructionsInFull(report, { translate, links, tier }) {
    const own = (report.image?.layers ?? []).filter(layer_rows_js_1.isOwn);
    const cut = own.some((layer) => (0, layer_rows_js_1.instructionLine)(layer).length > layers_js_1.INSTRUCTION_LENGTH);
    if (!cut && own.length <= tier.layers) {
        return markup_js_1.NOTHING;
    }
    const { path } = report.dockerfile;
    const blocks = own.flatMap((layer) => {
        const size = (0, size_js_1.formatSize)(layer.contentSize, translate);
        const { lines } = layer;
        const place = lines === null
            ? (0, markup_js_1.md) `${size}`
            : (0, markup_js_1.md) `${(0, markup_js_1.link)((0, links_js_1.placeName)(path, lines.start), links.line(path, lines))} · ${size}`;
        return [place, (0, markup_js_1.fence)(layer.instruction ?? layer.createdBy)];
    });
    return (0, markup_js_1.details)(translate("report.instructions.summary", { count: own.length }), (0, markup_js_1.join)(blocks, "\n\n"));
}
/** `docker image ls` as docker printed it. */
function imageList(report, { translate }) {
    const { imageList: captured, image } = report;
    if (captured === null) {
        return markup_js_1.NOTHING;
    }
    const excerpt = (0, image_list_excerpt_js_1.imageListExcerpt)(captured.text, [
        report.tag,
        ...(image?.base == null ? [] : [image.base.reference]),
    ]);
    const more = excerpt.omitted === 0 ? markup_js_1.NOTHING : (0, markup_js_1.phrase)(translate, "report.imageList.more", { count: excerpt.omitted });
    return (0, markup_js_1.details)(translate("report.imageList.summary", {
        command: (0, escape_js_1.shorten)(captured.command, 100),
        count: captured.rows.length,
    }), (0, markup_js_1.join)([standInNote(report, translate), (0, markup_js_1.fence)(excerpt.text), more], "\n\n"));
}
/** `docker history` of the image. */
function imageHistory({ history }, { translate }) {
    return history === null ? markup_js_1.NOTHING : historyDetails(history, markup_js_1.NOTHING, translate);
}
/** `docker history` of the base image. */
function baseHistory(report, { translate }) {
    const { baseHistory: captured } = report;
    return captured === null ? markup_js_1.NOTHING : historyDetails(captured, standInNote(report, translate), translate);
}
function historyDetails({ command, text, rows }, note, translate) {
    return (0, markup_js_1.details)(translate("report.history.summary", { command: (0, escape_js_1.shorten)(command, 100), count: rows.length }), (0, markup_js_1.join)([note, (0, markup_js_1.fence)(text)], "\n\n"));
}
function standInNote({ image }, translate) {
    const base = image?.base ?? null;
    return base === null || base.standIn === null
        ? markup_js_1.NOTHING
        : (0, markup_js_1.phrase)(translate, "report.standIn.note", { reference: (0, markup_js_1.code)((0, escape_js_1.shorten)(base.reference, 120)) });
}


/***/ }),

/***/ 9437:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.formatSize = formatSize;
exports.formatSizesApart = formatSizesApart;
exports.sumOrNull = sumOrNull;
exports.formatSeconds = formatSeconds;
exports.formatShare = formatShare;
exports.shareBar = shareBar;
const UNITS = [
    "size.bytes",
    "size.kilobytes",
    "size.megabytes",
    "size.gigabytes",
    "size.terabytes",
];
const formatters = new Map();
function formatNumber(language, value, options) {
    const key = `${language} ${JSON.stringify(options)}`;
    let formatter = formatters.get(key);
    if (formatter === undefined) {
        formatter = new Intl.NumberFormat(language, options);
        formatters.set(key, formatter);
    }
    return formatter.format(value);
}
/**
 * Bytes as docker prints them: powers of 1000, three significant digits, but with a blank before the unit:
 * `12 B`, `1.23 kB`, `52.9 MB`. Null reads "unknown". A value that rounds up to 1000 moves to the next unit.
 */
function formatSize(bytes, translate, digits = 3) {
    if (bytes === null) {
        return translate("size.unknown");
    }
    let unit = 0;
    let value = bytes;
    while (unit < UNITS.length - 1 && Number(value.toPrecision(digits)) >= 1000) {
        value /= 1000;
        unit += 1;
    }
    const number = formatNumber(translate.language, value, { maximumSignificantDigits: digits });
    return translate(UNITS[unit] ?? "size.bytes", { value: number });
}
/** Two sizes that are compared, with as many digits as it takes to tell them apart: `200.1 MB`, `200 MB`. */
function formatSizesApart(first, second, translate) {
    for (let digits = 3; digits < 16; digits += 1) {
        const pair = [formatSize(first, translate, digits), formatSize(second, translate, digits)];
        if (first === second || pair[0] !== pair[1]) {
            return pair;
        }
    }
    return [formatSize(first, translate, 16), formatSize(second, translate, 16)];
}
/** The sum, or null where any part is unknown. */
function sumOrNull(parts) {
    return parts.reduce((sum, part) => (sum === null || part === null ? null : sum + part), 0);
}
/** Seconds as `0.4 s`, `12.3 s`, `2 min 5 s`; null reads "unknown". */
function formatSeconds(seconds, translate) {
    if (seconds === null) {
        return translate("size.unknown");
    }
    if (seconds < 59.95) {
        const value = formatNumber(translate.language, seconds, { maximumFractionDigits: 1 });
        return translate("report.time.seconds", { value });
    }
    const whole = Math.round(seconds);
    return translate("report.time.minutes", { minutes: Math.floor(whole / 60), seconds: whole % 60 });
}
/** A part of a whole in percent, two digits, never rounded down to nothing: `82%`, `3.0%`, `<0.1%`. */
function formatShare(part, whole, translate) {
    const share = whole > 0 ? part / whole : 0;
    const percent = (value, digits) => formatNumber(translate.language, value, {
        style: "percent",
        maximumSignificantDigits: 2,
        minimumSignificantDigits: digits,
    });
    return share > 0 && share < 0.0005
        ? translate("size.shareBelow", { share: percent(0.001, 1) })
        : percent(share, share > 0 && share < 0.995 ? 2 : 1);
}
const BAR_WIDTH = 10;
const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
/**
 * A bar of ten characters in steps of an eighth of one, padded with `pad`. What is more than nothing shows.
 * `█████▌` is 55 %.
 */
function shareBar(part, whole, pad = " ") {
    const share = whole > 0 ? Math.min(1, part / whole) : 0;
    const eighths = share > 0 ? Math.max(1, Math.round(share * BAR_WIDTH * 8)) : 0;
    const bar = "█".repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? "");
    return bar.padEnd(BAR_WIDTH, pad);
}


/***/ }),

/***/ 7994:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.renderSummary = renderSummary;
const markdown_js_1 = __nccwpck_require__(4285);
/** UTF-8 bytes. A step's summary may hold 1 MiB; other parts of the same step may write to it too. */
const SUMMARY_LIMIT = 1_000_000;
/** A report as the job summary, and as report.md: the comment's body without its marker. */
function renderSummary(report, options) {
    return (0, markdown_js_1.renderBody)(report, options, SUMMARY_LIMIT, "report.json");
}


/***/ }),

/***/ 7496:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.renderTerminal = renderTerminal;
const node_util_1 = __nccwpck_require__(7975);
const escape_js_1 = __nccwpck_require__(4031);
const findings_order_js_1 = __nccwpck_require__(5607);
const layer_rows_js_1 = __nccwpck_require__(1285);
const links_js_1 = __nccwpck_require__(3303);
const log_tail_js_1 = __nccwpck_require__(1807);
const size_js_1 = __nccwpck_require__(9437);
const text_table_js_1 = __nccwpck_require__(2906);
const verdict_text_js_1 = __nccwpck_require__(3563);
/** A report as plain text for a terminal, or a log. Nothing in it can move the cursor or start a line of its own. */
function renderTerminal(report, { translate, width, color }) {
    const paint = (style, text) => (color ? (0, node_util_1.styleText)(style, text, { validateStream: false }) : text);
    const passed = report.verdict.status === "pass";
    const sections = [
        [paint(passed ? "green" : "red", `${passed ? "✔" : "✖"} ${(0, verdict_text_js_1.verdictLine)(report, translate)}`)],
        contextLines(report, translate),
        failureLines(report, translate, paint),
        findingLines(report.findings, translate, paint),
        layerLines(report.image, translate, width),
        report.notes.map(clean),
    ];
    return sections
        .filter((lines) => lines.length > 0)
        .map((lines) => `${lines.join("\n")}\n`)
        .join("\n");
}
const clean = (text) => (0, escape_js_1.toOneLine)((0, escape_js_1.makeVisible)(text)).trim();
function contextLines(report, translate) {
    const { image, build, dockerfile } = report;
    const key = dockerfile.generated ? "report.context.imageGenerated" : "report.context.image";
    const tag = (0, escape_js_1.shorten)(report.tag, 120);
    const parts = [clean(translate(key, { tag, path: (0, escape_js_1.shorten)(dockerfile.path, 120) }))];
    if (report.target !== null) {
        parts.push(clean(translate("report.context.target", { target: (0, escape_js_1.shorten)(report.target, 60) })));
    }
    if (image !== null) {
        parts.push(clean((0, escape_js_1.shorten)(image.platform, 60)));
    }
    if (build !== null && build.failure === null) {
        parts.push(translate("report.context.built", { time: (0, size_js_1.formatSeconds)(build.seconds, translate) }));
    }
    if (image !== null) {
        parts.push(image.measuredBy === "history"
            ? translate("report.context.measuredByHistory")
            : translate("report.context.measuredByLayers"));
    }
    const base = image?.base ?? null;
    const standIn = base === null || base.standIn === null
        ? []
        : [clean(translate("report.standIn.text", { standIn: base.standIn, reference: base.reference }))];
    return [parts.join(" · "), ...standIn];
}
function failureLines(report, translate, paint) {
    const failure = report.build?.failure ?? null;
    if (failure === null) {
        return [];
    }
    const place = (0, links_js_1.failurePlace)(report);
    const message = clean((0, escape_js_1.shorten)(failure.message, 500));
    const what = place === null
        ? message
        : translate("report.failure.at", { place: clean((0, links_js_1.placeName)(place.path, place.start)), message });
    const log = (0, log_tail_js_1.logTail)(failure.log, 20).map((line) => paint("dim", `  ${clean(line)}`));
    return [what, ...log];
}
const SEVERITY_STYLE = { error: "red", warning: "yellow", info: "cyan", style: "gray" };
function findingLines(findings, translate, paint) {
    const sorted = (0, findings_order_js_1.bySeverity)(findings);
    const rows = sorted.map(({ path, start, severity, ruleId, message }) => [
        clean(`${(0, links_js_1.placeName)(path, start.line)}:${start.column}`),
        translate(`report.severity.${severity}`),
        clean((0, escape_js_1.shorten)(ruleId, 60)),
        clean(message),
    ]);
    return (0, text_table_js_1.alignColumns)(rows, ["left", "left", "left", "left"], (text, row, column) => {
        const severity = sorted[row]?.severity;
        return column === 1 && severity !== undefined ? paint(SEVERITY_STYLE[severity], text) : text;
    });
}
function layerLines(image, translate, width) {
    if (image === null) {
        return [];
    }
    const { base, own } = (0, layer_rows_js_1.layerRows)(image, Infinity);
    const download = (0, layer_rows_js_1.knowsDownloadSizes)(image);
    const only = (shown, item) => (shown ? [item] : []);
    const size = (bytes) => (0, size_js_1.formatSize)(bytes, translate);
    const share = (part) => part === null || image.contentSize === null
        ? ["", ""]
        : [(0, size_js_1.shareBar)(part, image.contentSize), (0, size_js_1.formatShare)(part, image.contentSize, translate)];
    const row = (bytes, downloadSize, line, time, layer, shown = share(bytes)) => [size(bytes), ...only(download, size(downloadSize)), ...shown, line, time, layer];
    const rows = [
        [
            translate("report.layers.size"),
            ...only(download, translate("report.layers.download")),
            translate("report.layers.share"),
            "",
            translate("report.layers.line"),
            translate("report.layers.time"),
            translate("report.layers.layer"),
        ],
        ...(base === null ? [] : [row(base.contentSize, base.downloadSize, "", "", baseName(base, translate))]),
        ...own.map((layer) => row(layer.contentSize, layer.downloadSize, layer.lines === null ? "" : String(layer.lines.start), timeText(layer, translate), layerName(layer, translate))),
        row(image.contentSize, image.downloadSize, "", "", translate("report.layers.total", { count: image.layers.length }), ["", ""]),
    ];
    const align = ["right", ...only(download, "right"), "left", "right", "right", "right", "left"];
    return (0, text_table_js_1.alignColumns)(rows, align).map((line) => (0, escape_js_1.shorten)(line, width));
}
function baseName({ image, count }, translate) {
    if (image === null) {
        return translate("report.layers.baseUnnamed", { count });
    }
    const key = image.standIn === null ? "report.layers.base" : "report.layers.baseStandIn";
    return clean(translate(key, { reference: image.reference, count }));
}
function layerName(layer, translate) {
    const instruction = clean((0, layer_rows_js_1.instructionLine)(layer));
    return layer.mapping === "approximate"
        ? translate("report.layers.approximate", { instruction })
        : instruction;
}
function timeText({ cached, seconds }, translate) {
    if (cached === true) {
        return translate("report.layers.cached");
    }
    return cached === null && seconds === null ? "" : (0, size_js_1.formatSeconds)(seconds, translate);
}


/***/ }),

/***/ 2906:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.alignColumns = alignColumns;
exports.displayWidth = displayWidth;
/**
 * Lines of text with their columns aligned, two blanks between them; no blanks at a line's end.
 * `paint` may put colours around a cell's text: they take no room.
 */
function alignColumns(rows, align, paint = (text) => text) {
    const widths = align.map((_, column) => rows.reduce((widest, row) => Math.max(widest, displayWidth(row[column] ?? "")), 0));
    return rows.map((row, index) => row
        .map((text, column) => {
        const blanks = " ".repeat(Math.max(0, (widths[column] ?? 0) - displayWidth(text)));
        const painted = paint(text, index, column);
        return align[column] === "right" ? blanks + painted : painted + blanks;
    })
        .join("  ")
        .trimEnd());
}
// Scripts whose characters take two columns of a terminal (Unicode's East Asian Width W and F), roughly.
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/gu;
/** Columns of a terminal that a text takes. */
function displayWidth(text) {
    const characters = [...text.normalize("NFC")].filter((character) => !/\p{Mn}/u.test(character)).length;
    return characters + (text.match(WIDE)?.length ?? 0);
}


/***/ }),

/***/ 3563:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verdictText = verdictText;
exports.verdictLine = verdictLine;
exports.failingInstruction = failingInstruction;
const escape_js_1 = __nccwpck_require__(4031);
const instruction_text_js_1 = __nccwpck_require__(8940);
const size_js_1 = __nccwpck_require__(9437);
/** Puts a report's verdict into words. Nothing in the result is escaped. */
function verdictText(report, translate) {
    const { reasons } = report.verdict;
    return {
        phrases: reasons.length === 0
            ? [translate("report.verdict.pass")]
            : reasons.map((reason) => reasonText(reason, report, translate)),
        facts: [...imageFacts(report, translate)],
    };
}
/** The verdict on one line of plain text, safe to print. */
function verdictLine(report, translate) {
    const { phrases, facts } = verdictText(report, translate);
    const failing = failingInstruction(report);
    const [first = "", ...others] = phrases;
    const verdict = failing === null
        ? first
        : translate("report.verdict.withInstruction", { verdict: first, instruction: (0, escape_js_1.makeVisible)(failing) });
    return [verdict, ...others, ...facts].join(" · ");
}
/** The instruction at which the build failed, on one line, cut to 80 characters. */
function failingInstruction({ build }) {
    const instruction = build?.failure?.instruction ?? null;
    return instruction === null ? null : (0, escape_js_1.shorten)((0, escape_js_1.toOneLine)((0, instruction_text_js_1.onOneLine)(instruction)), 80);
}
function reasonText(reason, report, translate) {
    switch (reason.kind) {
        case "build-failed": {
            const line = report.build?.failure?.lines?.start;
            return line === undefined
                ? translate("report.verdict.buildFailed")
                : translate("report.verdict.buildFailedAtLine", { line });
        }
        case "lint":
            return translate("report.verdict.lint", { failOn: reason.failOn, count: reason.count });
        case "image-size": {
            const [size, limit] = (0, size_js_1.formatSizesApart)(reason.size, reason.limit, translate);
            return reason.size === null
                ? translate("report.verdict.imageSizeUnknown", { limit })
                : translate("report.verdict.imageTooLarge", { size, limit });
        }
    }
}
function* imageFacts({ image, limits, verdict, build }, translate) {
    if (image === null) {
        if (build === null) {
            yield translate("report.fact.notBuilt");
        }
        return;
    }
    // An image that is over the limit has said its size already.
    if (!verdict.reasons.some(({ kind }) => kind === "image-size")) {
        if (image.contentSize === null) {
            yield translate("report.fact.imageUnknown");
        }
        else if (limits.imageSize === null) {
            yield translate("report.fact.image", { size: (0, size_js_1.formatSize)(image.contentSize, translate) });
        }
        else {
            const [size, limit] = (0, size_js_1.formatSizesApart)(image.contentSize, limits.imageSize, translate);
            yield translate("report.fact.imageLimit", { size, limit });
        }
    }
    const own = image.layers.filter(({ origin }) => origin === "own");
    const ownSize = (0, size_js_1.sumOrNull)(own.map(({ contentSize }) => contentSize));
    if (own.length < image.layers.length && ownSize !== null) {
        yield translate("report.fact.ownSize", { size: (0, size_js_1.formatSize)(ownSize, translate) });
    }
}


/***/ }),

/***/ 5416:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseSize = parseSize;
const UNITS = {
    b: 1,
    kb: 1e3,
    mb: 1e6,
    gb: 1e9,
    tb: 1e12,
    kib: 1024,
    mib: 1024 ** 2,
    gib: 1024 ** 3,
    tib: 1024 ** 4,
};
const SIZE = /^(\d{1,15}(?:\.\d{1,9})?)\s{0,4}([kmgt]?i?b)?$/i;
/**
 * Reads a size as people write it (`200MB`, `1.5 GiB`, `52428800`) and returns whole bytes, or null where the text
 * is no size. Decimal units are powers of 1000, as docker prints them; `KiB` and its kin are powers of 1024.
 */
function parseSize(text) {
    const match = SIZE.exec(text.trim());
    if (match?.[1] === undefined)
        return null;
    const unit = UNITS[(match[2] ?? "b").toLowerCase()];
    if (unit === undefined)
        return null;
    const bytes = Math.round(Number(match[1]) * unit);
    return Number.isSafeInteger(bytes) ? bytes : null;
}


/***/ }),

/***/ 3138:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.decide = decide;
const finding_js_1 = __nccwpck_require__(8472);
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
        const threshold = finding_js_1.SEVERITIES.indexOf(failOn);
        const count = severities.filter((severity) => finding_js_1.SEVERITIES.indexOf(severity) <= threshold).length;
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

/***/ 311:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.VERSION = void 0;
const package_json_1 = __importDefault(__nccwpck_require__(8330));
exports.VERSION = package_json_1.default.version;


/***/ }),

/***/ 9026:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.writeReports = writeReports;
const promises_1 = __nccwpck_require__(1455);
const node_path_1 = __nccwpck_require__(6760);
const input_error_js_1 = __nccwpck_require__(6236);
const summary_js_1 = __nccwpck_require__(7994);
/**
 * Writes report.json and report.md into the directory, which is made where it is missing. Each file appears whole:
 * it is written beside its place and renamed. Throws an InputError where the directory can't be written to.
 */
async function writeReports(workspace, reportDir, report, options) {
    // The schema's library takes as long to load as Node itself; a run that ends before its report does without.
    const { renderJson } = await Promise.all(/* import() */[__nccwpck_require__.e(924), __nccwpck_require__.e(794)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2794));
    const texts = { json: renderJson(report), markdown: (0, summary_js_1.renderSummary)(report, options) };
    const directory = (0, node_path_1.resolve)(workspace, reportDir);
    const files = { json: (0, node_path_1.join)(directory, "report.json"), markdown: (0, node_path_1.join)(directory, "report.md") };
    try {
        await (0, promises_1.mkdir)(directory, { recursive: true });
        await writeWhole(files.json, texts.json);
        await writeWhole(files.markdown, texts.markdown);
    }
    catch (error) {
        const code = error.code;
        throw new input_error_js_1.InputError(`Input "report-dir": ${JSON.stringify(reportDir)} can't be written to (${code}). Name a directory of the workspace.`);
    }
    return files;
}
async function writeWhole(path, text) {
    await (0, promises_1.writeFile)(`${path}.new`, text);
    await (0, promises_1.rename)(`${path}.new`, path);
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 8989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  forEachChild: () => (/* reexport */ forEachChild),
  parse: () => (/* binding */ parse),
  parseRegion: () => (/* binding */ parseRegion)
});

;// CONCATENATED MODULE: ./node_modules/unbash/dist/traversal.js
function forEachChild(node, callback) {
    switch (node.type) {
        case "Script":
        case "CompoundList":
        case "AndOr":
            for (const command of node.commands)
                callback(command);
            return;
        case "Statement":
            callback(node.command);
            return;
        case "Command":
            for (const child of node.prefix)
                callback(child);
            if (node.name)
                callback(node.name);
            for (const child of node.suffix)
                callback(child);
            return;
        case "Pipeline":
            for (const prefix of node.prefixes)
                callback(prefix);
            for (const command of node.commands)
                callback(command);
            return;
        case "Redirected":
            callback(node.command);
            for (const redirect of node.redirects)
                callback(redirect);
            return;
        case "If":
            callback(node.clause);
            callback(node.then);
            for (const branch of node.elif)
                callback(branch);
            if (node.else)
                callback(node.else);
            return;
        case "Elif":
            callback(node.clause);
            callback(node.then);
            return;
        case "For":
        case "Select":
            callback(node.name);
            if (node.wordlist)
                for (const word of node.wordlist)
                    callback(word);
            callback(node.body);
            return;
        case "While":
            callback(node.clause);
            callback(node.body);
            return;
        case "Function":
        case "Coproc":
            if (node.name)
                callback(node.name);
            callback(node.body);
            return;
        case "Subshell":
        case "BraceGroup":
            callback(node.body);
            return;
        case "Case":
            callback(node.word);
            for (const item of node.items)
                callback(item);
            return;
        case "CaseItem":
            for (const pattern of node.pattern)
                callback(pattern);
            callback(node.body);
            return;
        case "ArithmeticFor": {
            const initialize = node.initialize;
            if (initialize)
                callback(initialize);
            const test = node.test;
            if (test)
                callback(test);
            const update = node.update;
            if (update)
                callback(update);
            callback(node.body);
            return;
        }
        case "Word":
        case "Glob":
        case "ArithmeticWord":
        case "HereDocBody":
        case "BraceExpansion":
        case "ExtendedGlob": {
            const parts = node.parts;
            if (parts)
                for (const part of parts)
                    callback(part);
            return;
        }
        case "DoubleQuoted":
        case "LocaleString":
            for (const part of node.parts)
                callback(part);
            return;
        case "ParameterExpansion":
            if (node.index)
                callback(node.index);
            if (node.operation)
                callback(node.operation);
            return;
        case "Default":
        case "Remove":
        case "Transform":
            callback(node.operand);
            return;
        case "CaseModification":
            if (node.operand)
                callback(node.operand);
            return;
        case "Replace":
            callback(node.pattern);
            callback(node.replacement);
            return;
        case "Slice":
            callback(node.offset);
            if (node.length)
                callback(node.length);
            return;
        case "Assignment": {
            const index = node.index;
            if (index)
                callback(index);
            callback(node.value);
            return;
        }
        case "ArrayValue":
            for (const element of node.elements)
                callback(element);
            return;
        case "Redirect":
        case "HereString":
            if (node.descriptor)
                callback(node.descriptor);
            if (node.target)
                callback(node.target);
            return;
        case "HereDoc":
            if (node.descriptor)
                callback(node.descriptor);
            if (node.delimiter)
                callback(node.delimiter);
            callback(node.body);
            return;
        case "CommandExpansion":
        case "ProcessSubstitution":
        case "ArithmeticCommandExpansion": {
            const script = node.script;
            if (script)
                callback(script);
            return;
        }
        case "ArithmeticExpansion":
        case "ArithmeticCommand":
        case "ArithmeticGroup":
        case "TestCommand":
        case "TestGroup": {
            const expression = node.expression;
            if (expression)
                callback(expression);
            return;
        }
        case "ArithmeticBinary":
        case "TestBinary":
            callback(node.left);
            callback(node.right);
            return;
        case "ArithmeticUnary":
        case "TestUnary":
            callback(node.operand);
            return;
        case "ArithmeticTernary":
            callback(node.test);
            callback(node.consequent);
            callback(node.alternate);
            return;
        case "TestLogical":
            for (const operand of node.operands)
                callback(operand);
            return;
        case "TestNot":
            for (const negation of node.negations)
                callback(negation);
            callback(node.operand);
            return;
        case "Literal":
        case "SingleQuoted":
        case "AnsiCQuoted":
        case "SimpleExpansion":
        case "Names":
        case "Unknown":
        case "FileDescriptor":
        case "FileDescriptorVariable":
        case "HereDocDelimiter":
        case "Time":
        case "Negation":
            return;
        default: {
            const exhaustive = node;
            throw new TypeError(`Unexpected syntax node: ${exhaustive}`);
        }
    }
}

;// CONCATENATED MODULE: ./node_modules/unbash/dist/ansi-c.js
function isOctal(code) {
    return code >= 48 && code <= 55;
}
function isHex(code) {
    return (code >= 48 && code <= 57) || (code >= 65 && code <= 70) || (code >= 97 && code <= 102);
}
function codePoint(value, fallback) {
    try {
        return String.fromCodePoint(value);
    }
    catch {
        return fallback;
    }
}
// ignoreBOM keeps a leading EF BB BF as U+FEFF instead of stripping it from each run.
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
// Bash writes \xHH and \NNN as raw bytes, so a run of them is decoded as UTF-8.
// A byte outside a well-formed sequence has no character and becomes U+FFFD.
function decodeBytes(bytes) {
    return utf8.decode(new Uint8Array(bytes));
}
// Reads a \xHH or \NNN escape at pos, which Bash treats as a single byte.
function readByteEscape(source, pos, limit) {
    if (source.charCodeAt(pos) !== 92 || pos + 2 > limit)
        return undefined;
    const escaped = source.charCodeAt(pos + 1);
    const digitsStart = pos + 2;
    let end = digitsStart;
    if (escaped === 120) {
        while (end < limit && end - digitsStart < 2 && isHex(source.charCodeAt(end)))
            end++;
        if (end === digitsStart)
            return undefined;
        return { value: Number.parseInt(source.slice(digitsStart, end), 16), end };
    }
    if (!isOctal(escaped))
        return undefined;
    while (end < limit && end - digitsStart < 2 && isOctal(source.charCodeAt(end)))
        end++;
    return { value: Number.parseInt(source.slice(pos + 1, end), 8) & 0xff, end };
}
function decodeAnsiCQuoted(source, start, limit) {
    let pos = start;
    let value = "";
    let bytes = [];
    // Bash ends the string at the first NUL an escape produces; scanning still runs to the closing quote.
    let nul = -1;
    while (pos < limit && source.charCodeAt(pos) !== 39) {
        const escapeStart = pos;
        const byte = readByteEscape(source, pos, limit);
        // ASCII bytes end a run like other text, so escapes such as \033 never pay for a decoder call.
        if (byte && byte.value >= 0x80) {
            bytes.push(byte.value);
            pos = byte.end;
            continue;
        }
        if (bytes.length > 0) {
            value += decodeBytes(bytes);
            bytes = [];
        }
        if (byte) {
            if (byte.value === 0 && nul === -1)
                nul = value.length;
            value += String.fromCharCode(byte.value);
            pos = byte.end;
            continue;
        }
        if (source.charCodeAt(pos) !== 92 || pos + 1 >= limit) {
            const runStart = pos;
            while (pos < limit) {
                const code = source.charCodeAt(pos);
                // A backslash at the end of input has nothing to escape; consume it as a
                // literal so the loop always advances.
                if (code === 39 || (code === 92 && pos + 1 < limit))
                    break;
                pos++;
            }
            value += source.slice(runStart, pos);
            continue;
        }
        pos++;
        const escaped = source[pos++];
        switch (escaped) {
            case "a":
                value += "\x07";
                break;
            case "b":
                value += "\b";
                break;
            case "e":
            case "E":
                value += "\x1B";
                break;
            case "f":
                value += "\f";
                break;
            case "n":
                value += "\n";
                break;
            case "r":
                value += "\r";
                break;
            case "t":
                value += "\t";
                break;
            case "v":
                value += "\v";
                break;
            case "\\":
                value += "\\";
                break;
            case "'":
                value += "'";
                break;
            case '"':
                value += '"';
                break;
            case "?":
                value += "?";
                break;
            case "\n":
                break;
            case "c": {
                // The closing quote (or end of input) is not an operand: \c stays literal.
                const code = pos < limit ? source.charCodeAt(pos) : 39;
                if (code === 39) {
                    value += source.slice(escapeStart, pos);
                    break;
                }
                pos++;
                if (code === 92) {
                    // Bash writes a backslash operand as the pair \c\\; a lone backslash
                    // still decodes and leaves the character it escaped as a literal.
                    const pair = pos < limit && source.charCodeAt(pos) === 92;
                    if (pair)
                        pos++;
                    value += "\x1c";
                    if (!pair && pos < limit) {
                        value += source[pos];
                        pos++;
                    }
                    break;
                }
                const control = code === 63 ? 127 : code & 31;
                // Bash applies \c to the operand's first UTF-8 byte, which equals the code unit only for ASCII.
                if (control === 0 && code < 128 && nul === -1)
                    nul = value.length;
                value += String.fromCharCode(control);
                break;
            }
            case "u":
            case "U": {
                const digitsStart = pos;
                const maxDigits = escaped === "u" ? 4 : 8;
                while (pos < limit && pos - digitsStart < maxDigits && isHex(source.charCodeAt(pos)))
                    pos++;
                if (pos === digitsStart) {
                    value += `\\${escaped}`;
                    break;
                }
                const raw = source.slice(escapeStart, pos);
                const point = Number.parseInt(source.slice(digitsStart, pos), 16);
                if (point === 0 && nul === -1)
                    nul = value.length;
                value += codePoint(point, raw);
                break;
            }
            default:
                value += `\\${escaped}`;
                break;
        }
    }
    if (bytes.length > 0)
        value += decodeBytes(bytes);
    if (nul !== -1)
        value = value.slice(0, nul);
    const closed = pos < limit;
    if (closed)
        pos++;
    return { value, end: pos, closed };
}

;// CONCATENATED MODULE: ./node_modules/unbash/dist/expansion.js
// The window is held only until the script resolves; a part constructed without one has no script.
class ScriptExpansionImpl {
    static _resolveScript;
    type;
    pos;
    end;
    text;
    #window;
    #script = undefined;
    constructor(type, pos, end, text, window) {
        this.type = type;
        this.pos = pos;
        this.end = end;
        this.text = text;
        this.#window = window;
    }
    get script() {
        const window = this.#window;
        if (window !== undefined) {
            const script = ScriptExpansionImpl._resolveScript(window.source, window.start, window.end, window.depth, window.parenBoundary, window.context);
            if (window.context === undefined)
                script.source = window.source;
            this.script = script;
        }
        return this.#script;
    }
    set script(script) {
        this.#script = script;
        this.#window = undefined;
    }
    toJSON() {
        return { type: this.type, pos: this.pos, end: this.end, text: this.text, script: this.script };
    }
}
class ProcessSubstitutionImpl extends ScriptExpansionImpl {
    operator;
    constructor(pos, end, text, operator, window) {
        super("ProcessSubstitution", pos, end, text, window);
        this.operator = operator;
    }
    toJSON() {
        return {
            type: this.type,
            pos: this.pos,
            end: this.end,
            text: this.text,
            operator: this.operator,
            script: this.script,
        };
    }
}
class ArithmeticExpansionImpl {
    static _resolveExpression;
    type = "ArithmeticExpansion";
    pos;
    end;
    text;
    #window;
    #expression = undefined;
    constructor(pos, end, text, window) {
        this.pos = pos;
        this.end = end;
        this.text = text;
        this.#window = window;
    }
    get expression() {
        const window = this.#window;
        if (window !== undefined) {
            this.expression = ArithmeticExpansionImpl._resolveExpression(window.body, window.offset, window.source, window.depth, window.context, window.depth + 1);
        }
        return this.#expression;
    }
    set expression(expression) {
        this.#expression = expression;
        this.#window = undefined;
    }
    toJSON() {
        return { type: this.type, pos: this.pos, end: this.end, text: this.text, expression: this.expression };
    }
}

;// CONCATENATED MODULE: ./node_modules/unbash/dist/limits.js
const MAX_SYNTAX_NESTING = 256;

;// CONCATENATED MODULE: ./node_modules/unbash/dist/word-value.js
function dequoteValue(parts) {
    let s = "";
    for (const c of parts)
        s += c.type === "Literal" ? c.value : c.text;
    return s;
}
function unescapeBareValue(text) {
    const first = text.indexOf("\\");
    if (first === -1)
        return text;
    let s = "";
    let start = 0;
    for (let i = first; i < text.length; i++) {
        if (text.charCodeAt(i) !== 92)
            continue;
        s += text.slice(start, i);
        i++;
        if (i >= text.length) {
            s += "\\";
            start = i;
            break;
        }
        if (text.charCodeAt(i) !== 10)
            s += text[i];
        start = i + 1;
    }
    return s + text.slice(start);
}
function continuedExpansionValue(text) {
    let pos = 1;
    while (text[pos] === "\\" && text[pos + 1] === "\n")
        pos += 2;
    return pos === 1 || text[pos] !== "(" ? text : text[0] + text.slice(pos);
}
function wordPartsValue(parts) {
    let value = "";
    for (const part of parts) {
        switch (part.type) {
            case "Literal":
            case "Glob":
            case "SingleQuoted":
            case "AnsiCQuoted":
                value += part.value;
                break;
            case "DoubleQuoted":
            case "LocaleString":
                value += dequoteValue(part.parts);
                break;
            case "CommandExpansion":
                value += part.text[0] === "$" ? continuedExpansionValue(part.text) : part.text;
                break;
            case "ExtendedGlob":
                value += continuedExpansionValue(part.text);
                break;
            default:
                value += part.text;
                break;
        }
    }
    return value;
}

;// CONCATENATED MODULE: ./node_modules/unbash/dist/word.js

class WordImpl {
    type = "Word";
    text;
    pos;
    end;
    #source;
    #resolver;
    #depth;
    #parts;
    #value = null;
    constructor(text, pos, end, source, resolver, depth = 0) {
        this.text = text;
        this.pos = pos;
        this.end = end;
        this.#source = source;
        this.#resolver = resolver;
        this.#depth = depth;
        this.#parts = resolver === undefined ? undefined : null;
    }
    get value() {
        if (this.#value === null) {
            const parts = this.#source === undefined && this.#parts === null ? undefined : this.parts;
            this.#value = parts ? wordPartsValue(parts) : unescapeBareValue(this.text);
        }
        return this.#value;
    }
    get parts() {
        if (this.#parts === null) {
            this.#parts = this.#resolver?.(this.#source ?? "", this, this.#depth) ?? undefined;
        }
        return this.#parts;
    }
    set parts(v) {
        this.#parts = v ?? undefined;
    }
    toJSON() {
        return { type: this.type, text: this.text, pos: this.pos, end: this.end, parts: this.parts, value: this.value };
    }
}

;// CONCATENATED MODULE: ./node_modules/unbash/dist/substitution-context.js
// A nested script shares its parent's boundary cache, allocated on first use.
function createSubstitutionContext(parent) {
    const boundaries = parent === undefined ? undefined : substitutionBoundaries(parent);
    return { boundaries, wordParts: undefined, embeddedParts: undefined, arrayParts: undefined };
}
function substitutionBoundaries(context) {
    return context.boundaries ?? (context.boundaries = new Map());
}

;// CONCATENATED MODULE: ./node_modules/unbash/dist/chars.js
const CH_TAB = 9;
const CH_NL = 10;
const CH_SPACE = 32;
const CH_BANG = 33;
const CH_DQUOTE = 34;
const CH_HASH = 35;
const CH_DOLLAR = 36;
const CH_PERCENT = 37;
const CH_AMP = 38;
const CH_SQUOTE = 39;
const CH_LPAREN = 40;
const CH_RPAREN = 41;
const CH_STAR = 42;
const CH_PLUS = 43;
const CH_COMMA = 44;
const CH_DASH = 45;
const CH_DOT = 46;
const CH_SLASH = 47;
const CH_0 = 48;
const CH_9 = 57;
const CH_COLON = 58;
const CH_SEMI = 59;
const CH_LT = 60;
const CH_EQ = 61;
const CH_GT = 62;
const CH_QUESTION = 63;
const CH_AT = 64;
const CH_A = 65;
const CH_Z = 90;
const CH_LBRACKET = 91;
const CH_BACKSLASH = 92;
const CH_RBRACKET = 93;
const CH_CARET = 94;
const CH_UNDERSCORE = 95;
const CH_BACKTICK = 96;
const CH_a = 97;
const CH_z = 122;
const CH_LBRACE = 123;
const CH_PIPE = 124;
const CH_RBRACE = 125;
const CH_TILDE = 126;
function skipLineContinuations(source, pos, end) {
    while (pos + 1 < end && source.charCodeAt(pos) === CH_BACKSLASH && source.charCodeAt(pos + 1) === CH_NL)
        pos += 2;
    return pos;
}

;// CONCATENATED MODULE: ./node_modules/unbash/dist/glob.js


function hasGlobCharacters(text) {
    return /[*?[]/.test(text);
}
const bracketSyntax = new Uint8Array(128);
bracketSyntax[CH_BANG] = 1;
bracketSyntax[CH_CARET] = 1;
bracketSyntax[CH_LBRACKET] = 1;
bracketSyntax[CH_RBRACKET] = 1;
bracketSyntax[CH_COLON] = 1;
bracketSyntax[CH_DOT] = 1;
bracketSyntax[CH_EQ] = 1;
bracketSyntax[CH_DASH] = 1;
bracketSyntax[CH_BACKSLASH] = 1;
// Bracket extents follow Bash's matcher (lib/glob/sm_loop.c, BRACKMATCH and PARSE_SUBBRACKET on
// the path where no member matches): `[:name:]` and `[=c=]` end at the first `:]` or `=]` unless a
// raw `]` comes first, `[.sym.]` ends at the first `.]` even past a `]`, a class or equivalence
// never starts a range, and a `-` range end consumes one member, be it an escape, a plain `[` or a
// collating symbol (also behind an escaped `[`). Quoted and expanded parts are single opaque
// members; Bash additionally lets quoted `]`, `:`, `=`, `.` and `[` take part in symbol and range
// scanning after re-escaping them, which this scan leaves out.
function bracketEnds(source, start, end, parts, offset) {
    let close = end - 1;
    while (close > start && source.charCodeAt(close) !== CH_RBRACKET)
        close--;
    if (close === start)
        return null;
    // Tokens: each special character, and runs of plain members (continuations vanish, quoted or
    // expanded parts are plain). Only specials change an extent, so a run acts as one member except
    // as a range end, which consumes just its first member.
    const positions = [];
    const kinds = [];
    const members = [];
    let partIndex = 0;
    let symbols = false;
    for (let pos = start; pos < end; pos++) {
        while (parts && partIndex < parts.length && parts[partIndex].end <= pos + offset)
            partIndex++;
        const part = parts?.[partIndex];
        const tokenPos = pos;
        let kind = 0;
        if (part && part.pos <= pos + offset && part.type !== "Literal") {
            pos = part.end - offset - 1;
        }
        else {
            kind = source.charCodeAt(pos);
            if (kind === CH_BACKSLASH && pos + 1 < end && source.charCodeAt(pos + 1) === CH_NL) {
                pos++;
                continue;
            }
            if (kind >= 128 || !bracketSyntax[kind])
                kind = 0;
        }
        const last = kinds.length - 1;
        if (kind === 0 && last >= 0 && kinds[last] === 0) {
            members[last]++;
            continue;
        }
        if (last >= 0 && kinds[last] === CH_LBRACKET && (kind === CH_COLON || kind === CH_EQ || kind === CH_DOT)) {
            symbols = true;
        }
        positions.push(tokenPos);
        kinds.push(kind);
        members.push(1);
    }
    const count = kinds.length;
    // PARSE_SUBBRACKET memoized per opener: symbolEnd[t] is the token after the `X]` closing the
    // symbol that `[X` opens at token t, or -1. One right-to-left pass tracks the nearest raw `]`
    // and the nearest `:]`, `=]` and `.]` beyond the opener. Escaped characters are separate tokens,
    // so a `\]` still stops a `:` or `=` scan as it does in Bash.
    let symbolEnd;
    if (symbols) {
        symbolEnd = new Int32Array(count).fill(-1);
        let close = -1;
        let colon = -1;
        let eq = -1;
        let dot = -1;
        for (let i = count - 1; i >= 0; i--) {
            // The scan for the opener at i starts two tokens in, so fold token i + 2 in first.
            const kind = kinds[i + 2];
            if (kind === CH_RBRACKET)
                close = i + 2;
            else if (kinds[i + 3] === CH_RBRACKET) {
                if (kind === CH_COLON)
                    colon = i + 2;
                else if (kind === CH_EQ)
                    eq = i + 2;
                else if (kind === CH_DOT)
                    dot = i + 2;
            }
            if (kinds[i] !== CH_LBRACKET)
                continue;
            const type = kinds[i + 1];
            const found = type === CH_COLON ? colon : type === CH_EQ ? eq : type === CH_DOT ? dot : -1;
            if (found !== -1 && (type === CH_DOT || close === -1 || close > found))
                symbolEnd[i] = found + 2;
        }
    }
    const subBracket = (open) => (symbolEnd === undefined ? -1 : symbolEnd[open]);
    // endFrom[t]: the token after the `]` closing a bracket whose next member starts at token t, or
    // -1 when the pattern runs out and the opening `[` stays literal.
    const endFrom = new Int32Array(count + 2).fill(-1);
    const resume = (next, range) => {
        if (next >= count)
            return -1;
        if (range && kinds[next] === CH_DASH && next + 1 < count && kinds[next + 1] !== CH_RBRACKET) {
            let last = next + 1;
            if (kinds[last] === CH_BACKSLASH) {
                if (last + 1 >= count)
                    return -1;
                last++;
            }
            let after = last + 1;
            if (kinds[last] === CH_LBRACKET && kinds[last + 1] === CH_DOT) {
                const symbol = subBracket(last);
                if (symbol !== -1)
                    after = symbol;
            }
            else if (kinds[last] === 0 && members[last] > 1) {
                // The run's later members stay members, and its last one may start the next range.
                return endFrom[last];
            }
            if (after >= count)
                return -1;
            return kinds[after] === CH_RBRACKET ? after + 1 : endFrom[after];
        }
        return kinds[next] === CH_RBRACKET ? next + 1 : endFrom[next];
    };
    for (let t = count - 1; t >= 0; t--) {
        const kind = kinds[t];
        let after = t + 1;
        let range = true;
        if (kind === CH_BACKSLASH) {
            if (t + 1 >= count)
                continue;
            after = t + 2;
        }
        else if (kind === CH_LBRACKET) {
            const type = kinds[t + 1];
            if (type === CH_COLON || type === CH_EQ || type === CH_DOT) {
                const symbol = subBracket(t);
                if (symbol !== -1) {
                    after = symbol;
                    range = type === CH_DOT;
                }
            }
        }
        endFrom[t] = resume(after, range);
    }
    const ends = new Map();
    for (let t = 0; t < count; t++) {
        if (kinds[t] !== CH_LBRACKET)
            continue;
        let first = t + 1;
        if (kinds[first] === CH_BANG || kinds[first] === CH_CARET)
            first++;
        if (first >= count)
            continue;
        const close = kinds[first] === CH_RBRACKET ? resume(first + 1, true) : endFrom[first];
        if (close !== -1)
            ends.set(positions[t], positions[close - 1] + 1);
    }
    return ends;
}
function appendRange(source, start, end, parts, index, offset, result) {
    while (start < end) {
        while (parts && index < parts.length && parts[index].end <= start + offset)
            index++;
        const part = parts?.[index];
        if (part && part.pos === start + offset && part.end <= end + offset) {
            result.push(part);
            start = part.end - offset;
            index++;
            continue;
        }
        const stop = part ? Math.min(end, (part.pos > start + offset ? part.pos : part.end) - offset) : end;
        const text = source.slice(start, stop);
        result.push({ type: "Literal", pos: start + offset, end: stop + offset, text, value: unescapeBareValue(text) });
        start = stop;
    }
    return index;
}
function parseGlobParts(source, start, end, parts, offset = 0) {
    let result;
    let brackets;
    let partIndex = 0;
    let emittedIndex = 0;
    let literalStart = start;
    for (let pos = start; pos < end; pos++) {
        while (parts && partIndex < parts.length && parts[partIndex].end <= pos + offset)
            partIndex++;
        const part = parts?.[partIndex];
        if (part && part.pos <= pos + offset && part.type !== "Literal") {
            pos = part.end - offset - 1;
            continue;
        }
        const character = source.charCodeAt(pos);
        if (character === CH_BACKSLASH) {
            pos++;
            continue;
        }
        let globEnd;
        if (character === CH_STAR || character === CH_QUESTION) {
            const limit = part ? Math.min(end, part.end - offset) : end;
            // Embedded-word scans can leave extglob operators inside Literal parts.
            const next = skipLineContinuations(source, pos + 1, limit);
            if (next < limit && source.charCodeAt(next) === CH_LPAREN)
                continue;
            globEnd = pos + 1;
            if (character === CH_STAR) {
                while (globEnd < limit && source.charCodeAt(globEnd) === CH_STAR) {
                    const next = skipLineContinuations(source, globEnd + 1, limit);
                    if (next < limit && source.charCodeAt(next) === CH_LPAREN)
                        break;
                    globEnd++;
                }
            }
        }
        else if (character === CH_LBRACKET) {
            if (brackets === undefined)
                brackets = bracketEnds(source, pos, end, parts, offset);
            const close = brackets?.get(pos);
            if (close === undefined)
                continue;
            globEnd = close;
        }
        else {
            continue;
        }
        if (!result)
            result = [];
        emittedIndex = appendRange(source, literalStart, pos, parts, emittedIndex, offset, result);
        const text = source.slice(pos, globEnd);
        let glob;
        if (character === CH_LBRACKET) {
            const interior = [];
            emittedIndex = appendRange(source, pos + 1, globEnd - 1, parts, emittedIndex, offset, interior);
            glob = {
                type: "Glob",
                kind: "bracket",
                pos: pos + offset,
                end: globEnd + offset,
                text,
                value: "[" + wordPartsValue(interior) + "]",
                parts: interior,
            };
        }
        else {
            glob = {
                type: "Glob",
                kind: character === CH_STAR ? "star" : "question",
                pos: pos + offset,
                end: globEnd + offset,
                text,
                value: text,
                parts: undefined,
            };
        }
        result.push(glob);
        literalStart = globEnd;
        pos = globEnd - 1;
    }
    if (!result)
        return parts ?? undefined;
    appendRange(source, literalStart, end, parts, emittedIndex, offset, result);
    return result;
}

;// CONCATENATED MODULE: ./node_modules/unbash/dist/lexer.js







const Token = {
    Word: 0,
    Assignment: 1,
    Semi: 2,
    Newline: 3,
    Pipe: 4,
    And: 5,
    Or: 6,
    Amp: 7,
    LParen: 8,
    RParen: 9,
    LBrace: 10,
    RBrace: 11,
    Bang: 12,
    If: 13,
    Then: 14,
    Else: 15,
    Elif: 16,
    Fi: 17,
    Do: 18,
    Done: 19,
    For: 20,
    While: 21,
    Until: 22,
    In: 23,
    Case: 24,
    Esac: 25,
    Function: 26,
    DoubleSemi: 27,
    SemiAmp: 28,
    DoubleSemiAmp: 29,
    Select: 30,
    DblLBracket: 31,
    DblRBracket: 32,
    EOF: 33,
    ArithCmd: 34,
    Coproc: 35,
    Redirect: 36,
};
class TokenValue {
    token = Token.EOF;
    // Materialized token value, or null for word tokens whose value has not been
    // requested yet (computed from [pos, end) on demand via the owning lexer).
    _value = "";
    _owner;
    pos = 0;
    end = 0;
    fileDescriptor = undefined;
    variableName = undefined;
    descriptorEnd = 0;
    delimiterQuoted = false;
    content = undefined;
    targetPos = 0;
    targetEnd = 0;
    assignmentOperatorPos = -1;
    // True when `value` is exactly the raw source span [pos, end) — lets consumers
    // reuse the string instead of slicing the source again.
    raw = false;
    // True when a word contains no quoting, escaped characters, or expansions.
    // Backslash-newline continuations preserve keyword eligibility.
    keywordEligible = false;
    constructor(owner = null) {
        this._owner = owner;
    }
    get value() {
        return (this._value ?? (this._value = this._owner === null ? "" : this._owner._tokenValue(this.pos, this.end, this.raw)));
    }
    set value(v) {
        this._value = v;
    }
    reset() {
        this.token = Token.EOF;
        this._value = "";
        this.pos = 0;
        this.end = 0;
        this.fileDescriptor = undefined;
        this.variableName = undefined;
        this.descriptorEnd = 0;
        this.delimiterQuoted = false;
        this.content = undefined;
        this.targetPos = 0;
        this.targetEnd = 0;
        this.assignmentOperatorPos = -1;
        this.raw = false;
        this.keywordEligible = false;
    }
    copyFrom(other) {
        this.token = other.token;
        this._value = other._value;
        this.pos = other.pos;
        this.end = other.end;
        this.fileDescriptor = other.fileDescriptor;
        this.variableName = other.variableName;
        this.descriptorEnd = other.descriptorEnd;
        this.delimiterQuoted = other.delimiterQuoted;
        this.content = other.content;
        this.targetPos = other.targetPos;
        this.targetEnd = other.targetEnd;
        this.assignmentOperatorPos = other.assignmentOperatorPos;
        this.raw = other.raw;
        this.keywordEligible = other.keywordEligible;
    }
}
const RESERVED_WORDS = new Map([
    ["if", Token.If],
    ["then", Token.Then],
    ["else", Token.Else],
    ["elif", Token.Elif],
    ["fi", Token.Fi],
    ["do", Token.Do],
    ["done", Token.Done],
    ["for", Token.For],
    ["while", Token.While],
    ["until", Token.Until],
    ["in", Token.In],
    ["case", Token.Case],
    ["esac", Token.Esac],
    ["function", Token.Function],
    ["select", Token.Select],
    ["coproc", Token.Coproc],
    ["!", Token.Bang],
    ["{", Token.LBrace],
    ["}", Token.RBrace],
]);
// `name()` is a syntax error for these; `time`, `[[` and `]]` are matched positionally
// rather than through RESERVED_WORDS, and a name spelled like an assignment reads as a prefix.
function requiresFunctionKeyword(name) {
    return RESERVED_WORDS.has(name) || name === "time" || name === "[[" || name === "]]" || name.includes("=");
}
// Combined character type table — bit 0: metachar, bit 1: word-special
const charType = new Uint8Array(128);
charType[CH_PIPE] = 1;
charType[CH_AMP] = 1;
charType[CH_SEMI] = 1;
charType[CH_LPAREN] = 1;
charType[CH_RPAREN] = 1;
charType[CH_LT] = 1;
charType[CH_GT] = 1;
charType[CH_SPACE] = 1;
charType[CH_TAB] = 1;
charType[CH_NL] = 1;
charType[CH_BACKSLASH] = 2;
charType[CH_SQUOTE] = 2;
charType[CH_DQUOTE] = 2;
charType[CH_DOLLAR] = 2;
charType[CH_BACKTICK] = 2;
charType[CH_LBRACE] = 2;
function skipBlanks(source, pos, end) {
    while (pos < end) {
        const ch = source.charCodeAt(pos);
        if (ch === CH_SPACE || ch === CH_TAB)
            pos++;
        else if (ch === CH_BACKSLASH && pos + 1 < end && source.charCodeAt(pos + 1) === CH_NL)
            pos += 2;
        else
            break;
    }
    return pos;
}
const arithmeticWordDelimiter = new Uint8Array(128);
for (const ch of [
    CH_TAB,
    CH_NL,
    CH_SPACE,
    CH_BANG,
    CH_PERCENT,
    CH_AMP,
    CH_LPAREN,
    CH_RPAREN,
    CH_STAR,
    CH_PLUS,
    CH_COMMA,
    CH_DASH,
    CH_SLASH,
    CH_COLON,
    CH_LT,
    CH_EQ,
    CH_GT,
    CH_QUESTION,
    CH_CARET,
    CH_PIPE,
]) {
    arithmeticWordDelimiter[ch] = 1;
}
function hasEmbeddedWordStructure(source, start, end) {
    for (let pos = start; pos < end; pos++) {
        const ch = source.charCodeAt(pos);
        if (ch === CH_BACKSLASH ||
            ch === CH_SQUOTE ||
            ch === CH_DQUOTE ||
            ch === CH_DOLLAR ||
            ch === CH_BACKTICK ||
            ((ch === CH_LT || ch === CH_GT) && pos + 1 < end && source.charCodeAt(pos + 1) === CH_LPAREN)) {
            return true;
        }
    }
    return false;
}
function findUnnested(s, target, pairTernaries = false, findNestedEnd) {
    let depth = 0;
    let ternaryDepth = 0;
    for (let i = 0; i < s.length; i++) {
        const c = s.charCodeAt(i);
        if (c === CH_BACKSLASH) {
            i++;
            continue;
        }
        if (c === CH_LBRACE) {
            depth++;
            continue;
        }
        if (c === CH_RBRACE) {
            if (depth > 0)
                depth--;
            continue;
        }
        if (c === CH_SQUOTE) {
            i++;
            while (i < s.length && s.charCodeAt(i) !== CH_SQUOTE)
                i++;
            continue;
        }
        if (c === CH_DQUOTE) {
            i++;
            while (i < s.length) {
                const quoted = s.charCodeAt(i);
                if (quoted === CH_DQUOTE)
                    break;
                if (quoted === CH_BACKSLASH) {
                    i += 2;
                    continue;
                }
                const nestedEnd = findNestedEnd?.(i, true) ?? i;
                if (nestedEnd > i) {
                    i = nestedEnd;
                    continue;
                }
                i++;
            }
            continue;
        }
        const nestedEnd = findNestedEnd?.(i, false) ?? i;
        if (nestedEnd > i) {
            i = nestedEnd - 1;
            continue;
        }
        if (pairTernaries && depth === 0) {
            if (c === CH_QUESTION) {
                ternaryDepth++;
                continue;
            }
            if (c === CH_COLON && ternaryDepth > 0) {
                ternaryDepth--;
                continue;
            }
        }
        if (c === target && depth === 0)
            return i;
    }
    return -1;
}
// Lookup: identifier chars (a-z, A-Z, 0-9, _) — bit 0: start, bit 1: continue
const isIdChar = new Uint8Array(128);
for (let i = CH_a; i <= CH_z; i++)
    isIdChar[i] = 3;
for (let i = CH_A; i <= CH_Z; i++)
    isIdChar[i] = 3;
for (let i = CH_0; i <= CH_9; i++)
    isIdChar[i] = 2;
isIdChar[CH_UNDERSCORE] = 3;
const extglobPrefix = new Uint8Array(128);
extglobPrefix[CH_QUESTION] = 1;
extglobPrefix[CH_AT] = 1;
extglobPrefix[CH_STAR] = 1;
extglobPrefix[CH_PLUS] = 1;
extglobPrefix[CH_BANG] = 1;
extglobPrefix[CH_EQ] = 1;
// `=(` opens an array value, not a pattern.
function isExtglobOpen(prefix) {
    return prefix < 128 && prefix !== CH_EQ && extglobPrefix[prefix] === 1;
}
const extglobOp = {
    [CH_QUESTION]: "?",
    [CH_AT]: "@",
    [CH_STAR]: "*",
    [CH_PLUS]: "+",
    [CH_BANG]: "!",
};
function isDQChild(p) {
    const t = p.type;
    return (t === "Literal" ||
        t === "SimpleExpansion" ||
        t === "ParameterExpansion" ||
        t === "CommandExpansion" ||
        t === "ArithmeticExpansion");
}
function isAllDigitsRange(src, start, end) {
    for (let i = start; i < end; i++) {
        const c = src.charCodeAt(i);
        if (c < CH_0 || c > CH_9)
            return false;
    }
    return end > start;
}
const ASSIGNMENT_INVALID = -1;
const ASSIGNMENT_NAME_START = 0;
const ASSIGNMENT_NAME = 1;
const ASSIGNMENT_AFTER_INDEX = 2;
const ASSIGNMENT_AFTER_PLUS = 3;
const ASSIGNMENT_INDEX_BASE = 4;
function joinWordParts(head, tail) {
    const last = head[head.length - 1];
    const first = tail[0];
    let start = 0;
    if (last?.type === "Literal" && first?.type === "Literal" && last.end === first.pos) {
        head[head.length - 1] = {
            type: "Literal",
            pos: last.pos,
            end: first.end,
            text: last.text + first.text,
            value: last.value + first.value,
        };
        start = 1;
    }
    for (let i = start; i < tail.length; i++)
        head.push(tail[i]);
    return head;
}
function isMatchedAssignment(state) {
    return state < ASSIGNMENT_INVALID;
}
function assignmentOperatorPos(state) {
    return -state - 2;
}
function scanAssignmentPrefix(src, start, end, initialState) {
    let state = initialState;
    for (let i = start; i < end && state >= 0; i++) {
        const c = src.charCodeAt(i);
        if (state >= ASSIGNMENT_INDEX_BASE) {
            if (c === CH_LBRACKET)
                state++;
            else if (c === CH_RBRACKET && --state === ASSIGNMENT_INDEX_BASE)
                state = ASSIGNMENT_AFTER_INDEX;
        }
        else if (state === ASSIGNMENT_NAME_START) {
            state = c < 128 && isIdChar[c] & 1 ? ASSIGNMENT_NAME : ASSIGNMENT_INVALID;
        }
        else if (state === ASSIGNMENT_NAME) {
            if (c < 128 && isIdChar[c] & 2)
                continue;
            if (c === CH_LBRACKET)
                state = ASSIGNMENT_INDEX_BASE + 1;
            else if (c === CH_PLUS)
                state = ASSIGNMENT_AFTER_PLUS;
            else
                state = c === CH_EQ ? -i - 2 : ASSIGNMENT_INVALID;
        }
        else if (state === ASSIGNMENT_AFTER_INDEX) {
            if (c === CH_PLUS)
                state = ASSIGNMENT_AFTER_PLUS;
            else
                state = c === CH_EQ ? -i - 2 : ASSIGNMENT_INVALID;
        }
        else {
            state = c === CH_EQ ? -i - 2 : ASSIGNMENT_INVALID;
        }
    }
    return state;
}
function setToken(out, token, value, pos = 0, end = 0) {
    out.token = token;
    out._value = value;
    out.pos = pos;
    out.end = end;
    out.fileDescriptor = undefined;
    out.variableName = undefined;
    out.descriptorEnd = 0;
    out.delimiterQuoted = false;
    out.content = undefined;
    out.assignmentOperatorPos = -1;
    out.raw = false;
    out.keywordEligible = false;
}
// Word token over [pos, end) whose value materializes on first access.
function setSpanToken(out, token, pos, end, raw) {
    out.token = token;
    out._value = null;
    out.pos = pos;
    out.end = end;
    out.fileDescriptor = undefined;
    out.variableName = undefined;
    out.descriptorEnd = 0;
    out.delimiterQuoted = false;
    out.content = undefined;
    out.assignmentOperatorPos = -1;
    out.raw = raw;
    out.keywordEligible = false;
}
// Positional reserved-word match over src[start, start+len) — no slice. Mirrors
// RESERVED_WORDS; first-char dispatch plus length checks reject fast.
function matchReservedWord(src, start, len) {
    switch (src.charCodeAt(start)) {
        case CH_BANG:
            return len === 1 ? Token.Bang : undefined;
        case CH_LBRACE:
            return len === 1 ? Token.LBrace : undefined;
        case CH_RBRACE:
            return len === 1 ? Token.RBrace : undefined;
        case 0x69 /* i */: {
            if (len !== 2)
                return undefined;
            const c = src.charCodeAt(start + 1);
            return c === 0x66 /* f */ ? Token.If : c === 0x6e /* n */ ? Token.In : undefined;
        }
        case 0x66 /* f */:
            if (len === 2)
                return src.charCodeAt(start + 1) === 0x69 /* i */ ? Token.Fi : undefined;
            if (len === 3)
                return src.startsWith("for", start) ? Token.For : undefined;
            if (len === 8)
                return src.startsWith("function", start) ? Token.Function : undefined;
            return undefined;
        case 0x74 /* t */:
            return len === 4 && src.startsWith("then", start) ? Token.Then : undefined;
        case 0x65 /* e */:
            if (len !== 4)
                return undefined;
            if (src.startsWith("else", start))
                return Token.Else;
            if (src.startsWith("elif", start))
                return Token.Elif;
            if (src.startsWith("esac", start))
                return Token.Esac;
            return undefined;
        case 0x64 /* d */:
            if (len === 2)
                return src.charCodeAt(start + 1) === 0x6f /* o */ ? Token.Do : undefined;
            if (len === 4)
                return src.startsWith("done", start) ? Token.Done : undefined;
            return undefined;
        case 0x63 /* c */:
            if (len === 4)
                return src.startsWith("case", start) ? Token.Case : undefined;
            if (len === 6)
                return src.startsWith("coproc", start) ? Token.Coproc : undefined;
            return undefined;
        case 0x77 /* w */:
            return len === 5 && src.startsWith("while", start) ? Token.While : undefined;
        case 0x75 /* u */:
            return len === 5 && src.startsWith("until", start) ? Token.Until : undefined;
        case 0x73 /* s */:
            return len === 6 && src.startsWith("select", start) ? Token.Select : undefined;
        default:
            return undefined;
    }
}
const LexContext = {
    Normal: 0,
    CommandStart: 1,
    TestMode: 2,
    // After a prefix element: assignments still recognized, reserved words not.
    CommandPrefix: 3,
    // Assignment arguments retain ordinary word boundaries inside subscripts.
    Declaration: 4,
    ArrayElement: 5,
    FunctionName: 6,
    CasePattern: 7,
    // Arguments of eval and let: ordinary words, but `name=(…)` keeps its array value as in Bash.
    EvalArgument: 8,
};
// `${` followed by blank, newline or `|` opens a brace command substitution, not a parameter.
function isBraceCommandOpener(after) {
    return after === CH_SPACE || after === CH_TAB || after === CH_NL || after === CH_PIPE;
}
class Lexer {
    static _findSubstitutionEnd;
    src;
    srcEnd;
    parenBoundary;
    pos;
    current;
    nextState;
    hasPeek;
    pendingHereDocs;
    substitutionContext;
    _errors = null;
    _buildParts = false;
    // Build processed text while scanning. Off on the normal token path (values
    // materialize lazily); on for redirect targets, heredoc delimiters, arithmetic
    // command bodies, and bounded value re-lexes. _buildParts implies it.
    _buildValue = false;
    // Nesting depth of the window being lexed (enclosing sub-fields plus substitution
    // scripts), sharing the MAX_SYNTAX_NESTING budget across lazily created lexers.
    _nestingDepth = 0;
    // `start`/`end` bound the lexer to a window of `src` so substitution scripts can be
    // parsed in place against the original source — every position is then absolute, with
    // no slicing or re-basing. Defaults cover the whole string (the common top-level parse).
    constructor(src, start = 0, end = src.length, parenBoundary = false, context = createSubstitutionContext()) {
        this.src = src;
        this.srcEnd = end;
        this.parenBoundary = parenBoundary;
        this.pos = start;
        this.current = new TokenValue(this);
        this.nextState = new TokenValue(this);
        this.hasPeek = false;
        this.pendingHereDocs = null;
        this.substitutionContext = context;
        if (start === 0 && src.charCodeAt(0) === CH_HASH && src.charCodeAt(1) === CH_BANG) {
            const nl = src.indexOf("\n");
            this.pos = nl === -1 ? this.srcEnd : nl + 1;
        }
    }
    getSource() {
        return this.src;
    }
    // Fresh window sharing source, depth and substitution context; tokens, errors, heredocs and build flags reset.
    fork(start, end, parenBoundary = false) {
        const lexer = new Lexer(this.src, start, end, parenBoundary, this.substitutionContext);
        lexer._nestingDepth = this._nestingDepth;
        return lexer;
    }
    getSubstitutionContext() {
        return this.substitutionContext;
    }
    get errors() {
        return this._errors ?? (this._errors = []);
    }
    // A substitution's script parses lazily, one level below the window it was found in, in
    // place over `inner` at `start`, sharing this scan's substitution boundaries.
    commandExpansion(pos, text, start, inner, parenBoundary = false) {
        const window = this.scriptWindow(this.src, start, start + inner.length, parenBoundary);
        return new ScriptExpansionImpl("CommandExpansion", pos, this.pos, text, window);
    }
    // Escaped backticks rebuild `inner` with the escapes removed, so it is no longer a verbatim
    // substring of the source: that script parses the decoded body as its own source.
    decodedCommandExpansion(pos, text, inner) {
        const window = this.scriptWindow(inner, 0, inner.length, false, true);
        return new ScriptExpansionImpl("CommandExpansion", pos, this.pos, text, window);
    }
    processSubstitution(pos, text, operator, inner) {
        const window = this.scriptWindow(this.src, pos + 2, pos + 2 + inner.length, !this._unbalanced);
        return new ProcessSubstitutionImpl(pos, this.pos, text, operator, window);
    }
    // Past the nesting budget the part gets no window, so lazy materialization bottoms out.
    scriptWindow(source, start, end, parenBoundary, decoded = false) {
        if (this._nestingDepth > MAX_SYNTAX_NESTING)
            return undefined;
        const context = decoded ? undefined : this.substitutionContext;
        return { source, start, end, depth: this._nestingDepth + 1, parenBoundary, context };
    }
    getPos() {
        return this.pos;
    }
    findSubstitutionEnd(start, end, depth = this._nestingDepth + 1) {
        if (Lexer._findSubstitutionEnd === undefined)
            return -1;
        return Lexer._findSubstitutionEnd(this.src, start, end, depth, this.substitutionContext);
    }
    /** Materialize a word token's value: raw spans slice directly, others re-lex the span. */
    _tokenValue(pos, end, raw) {
        return raw ? this.src.slice(pos, end) : this.wordValueOf(pos, end);
    }
    // Re-lex [start, end) in value mode to produce the processed word text. Bounded
    // to the span, so every expansion the original scan consumed closes within it.
    // Errors were already reported by the original scan; suppress duplicates.
    wordValueOf(start, end) {
        const savedPos = this.pos;
        const savedEnd = this.srcEnd;
        const savedBracketWindow = this._bracketWindow;
        const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
        const savedBuildValue = this._buildValue;
        const savedUnbalanced = this._unbalanced;
        const errorCount = this._errors === null ? 0 : this._errors.length;
        this.pos = start;
        this.srcEnd = end;
        this._buildValue = true;
        this.readWordText();
        if (this.pos < end &&
            this._wordAssignmentState !== undefined &&
            this._wordAssignmentState >= ASSIGNMENT_INDEX_BASE) {
            this.pos = start;
            this.readWordText(true);
        }
        const value = this._wordText;
        this.pos = savedPos;
        this.srcEnd = savedEnd;
        this._bracketWindow = savedBracketWindow;
        this._arithmeticBracketWindow = savedArithmeticBracketWindow;
        this._buildValue = savedBuildValue;
        this._unbalanced = savedUnbalanced;
        if (this._errors !== null)
            this._errors.length = errorCount;
        return value;
    }
    /** Find the closing bracket for a shell subscript, ignoring brackets inside nested shell syntax. */
    findClosingBracket(start, end = this.srcEnd) {
        // A failed search scans to the end and every unclosed subscript at a command position
        // retries it, so answer from the last bracket in the window first.
        const limit = Math.min(end, this.srcEnd);
        let window = this._bracketWindow;
        if (!window || window.limit !== limit) {
            window = { limit, depth: this._nestingDepth, last: this.src.lastIndexOf("]", limit - 1) };
            this._bracketWindow = window;
        }
        if (start > window.last)
            return -1;
        if (window.depth !== this._nestingDepth) {
            window = { limit, depth: this._nestingDepth, last: window.last };
            this._bracketWindow = window;
        }
        if (window.failed?.has(start))
            return -1;
        const unmatched = [];
        const close = this.findClosingShellDelimiter(start, end, CH_RBRACKET, false, true, unmatched);
        if (close === -1) {
            const failed = window.failed ?? (window.failed = new Set());
            for (const starts of unmatched)
                for (const pos of starts)
                    failed.add(pos);
        }
        return close;
    }
    /** Find the closing bracket of `$[ … ]`, which unlike a subscript does not recurse into `${ }`. */
    findClosingArithmeticBracket(start, end = this.srcEnd) {
        const limit = Math.min(end, this.srcEnd);
        let window = this._arithmeticBracketWindow;
        if (!window || window.end !== limit || window.depth !== this._nestingDepth) {
            window = { end: limit, depth: this._nestingDepth, failed: new Set() };
            this._arithmeticBracketWindow = window;
        }
        if (window.failed.has(start))
            return -1;
        return this.findClosingShellDelimiter(start, end, CH_RBRACKET, false, false, undefined, window.failed);
    }
    /** Find the closing brace for a parameter expansion, ignoring braces inside nested shell syntax. */
    findClosingBrace(start, end = this.srcEnd) {
        return this.findClosingShellDelimiter(start, end, CH_RBRACE);
    }
    /** Find the closing parenthesis for a shell substitution using the command-aware scanner. */
    findClosingParenthesis(start, end = this.srcEnd) {
        const savedPos = this.pos;
        const savedEnd = this.srcEnd;
        const savedBracketWindow = this._bracketWindow;
        const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
        const savedUnbalanced = this._unbalanced;
        this.pos = start;
        this.srcEnd = Math.min(end, this.srcEnd);
        this.extractBalanced();
        const close = this._unbalanced ? -1 : this.pos - 1;
        this.pos = savedPos;
        this.srcEnd = savedEnd;
        this._bracketWindow = savedBracketWindow;
        this._arithmeticBracketWindow = savedArithmeticBracketWindow;
        this._unbalanced = savedUnbalanced;
        return close;
    }
    /** Find the end of one arithmetic expansion using the canonical lexer scanner. */
    findArithmeticExpansionEnd(start, end = this.srcEnd) {
        const scanner = this.fork(start, end);
        scanner.pos = start + 1;
        scanner.scanArithmeticBody();
        return scanner.pos;
    }
    /** Find the end of one shell-expanded arithmetic word using the canonical lexer scanners. */
    findArithmeticWordEnd(start, end = this.srcEnd) {
        const scanner = this.fork(start, end);
        scanner.pos = start;
        return scanner.scanArithmeticWordEnd();
    }
    scanArithmeticWordEnd() {
        while (this.pos < this.srcEnd) {
            const ch = this.src.charCodeAt(this.pos);
            if (ch === CH_DOLLAR) {
                this.readDollar();
                continue;
            }
            if (ch === CH_BACKTICK) {
                this.readBacktickExpansion();
                continue;
            }
            if (ch === CH_SQUOTE) {
                this.pos++;
                this.skipSQ();
                continue;
            }
            if (ch === CH_DQUOTE) {
                this.pos++;
                this.skipDQ();
                continue;
            }
            if (ch === CH_BACKSLASH) {
                this.pos += 2;
                continue;
            }
            if (ch === CH_LBRACKET) {
                const close = this.findClosingBracket(this.pos + 1);
                if (close !== -1) {
                    this.pos = close + 1;
                    continue;
                }
            }
            if ((ch === CH_LT || ch === CH_GT) && this.src.charCodeAt(this.pos + 1) === CH_LPAREN) {
                this.pos += 2;
                this.extractBalanced();
                continue;
            }
            if (ch < 128 && arithmeticWordDelimiter[ch])
                break;
            this.pos++;
        }
        return this.pos;
    }
    // Only array assignment bodies take comments and leading `[` subscripts and reject operators;
    // extglob shares this scanner, and `#` is pattern data there.
    findClosingShellDelimiter(start, end, closing, array = false, braces = true, bracketStarts, failedBrackets) {
        const savedPos = this.pos;
        const savedEnd = this.srcEnd;
        const savedBracketWindow = this._bracketWindow;
        const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
        const savedUnbalanced = this._unbalanced;
        this.srcEnd = Math.min(end, this.srcEnd);
        const delimiters = [closing];
        bracketStarts?.push([]);
        const failedStarts = failedBrackets ? [start] : undefined;
        let pos = start;
        let wordStart = true;
        let invalid = -1;
        while (pos < this.srcEnd) {
            const expected = delimiters[delimiters.length - 1];
            // Only visited positions in bracket scopes are equivalent fresh searches. Recovery
            // can reinterpret quotes/comments, so positions inside skipped syntax stay uncached.
            if (bracketStarts && expected === CH_RBRACKET)
                bracketStarts[bracketStarts.length - 1].push(pos);
            const ch = this.src.charCodeAt(pos);
            if (ch === CH_BACKSLASH) {
                if (pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) !== CH_NL)
                    wordStart = false;
                pos += 2;
                continue;
            }
            if (ch === CH_HASH && array && delimiters.length === 1 && wordStart) {
                while (pos < this.srcEnd && this.src.charCodeAt(pos) !== CH_NL)
                    pos++;
                continue;
            }
            if (ch === CH_SQUOTE) {
                this.pos = pos + 1;
                this.skipSQ();
                pos = this.pos;
                wordStart = false;
                continue;
            }
            if (ch === CH_DQUOTE) {
                this.pos = pos + 1;
                this.skipDQ();
                pos = this.pos;
                wordStart = false;
                continue;
            }
            if (ch === CH_BACKTICK) {
                pos++;
                while (pos < this.srcEnd && this.src.charCodeAt(pos) !== CH_BACKTICK) {
                    if (this.src.charCodeAt(pos) === CH_BACKSLASH)
                        pos++;
                    pos++;
                }
                if (pos < this.srcEnd)
                    pos++;
                wordStart = false;
                continue;
            }
            if ((ch === CH_DOLLAR && pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) === CH_LPAREN) ||
                ((ch === CH_LT || ch === CH_GT) && pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) === CH_LPAREN)) {
                this.pos = pos + 2;
                this.extractBalanced();
                pos = this.pos;
                wordStart = false;
                continue;
            }
            if (ch === CH_DOLLAR && pos + 1 < this.srcEnd) {
                const after = this.src.charCodeAt(pos + 1);
                if (after === CH_SQUOTE) {
                    pos = decodeAnsiCQuoted(this.src, pos + 2, this.srcEnd).end;
                    wordStart = false;
                    continue;
                }
                if (after === CH_DOLLAR) {
                    pos += 2; // `$$` consumes its second `$`, so a `{` after it opens nothing
                    wordStart = false;
                    continue;
                }
                if (after === CH_LBRACE && braces) {
                    delimiters.push(CH_RBRACE);
                    bracketStarts?.push([]);
                    pos += 2;
                    wordStart = false;
                    continue;
                }
            }
            if (array && delimiters.length === 1) {
                if (ch === CH_LBRACKET && wordStart) {
                    delimiters.push(CH_RBRACKET);
                    bracketStarts?.push([]);
                }
                else if (invalid === -1 &&
                    (ch === CH_SEMI ||
                        ch === CH_AMP ||
                        ch === CH_PIPE ||
                        ch === CH_LT ||
                        ch === CH_GT ||
                        (ch === CH_LPAREN && !isExtglobOpen(this.src.charCodeAt(pos - 1))))) {
                    invalid = pos;
                }
            }
            if (expected === CH_RBRACKET && ch === CH_LBRACKET) {
                delimiters.push(CH_RBRACKET);
                bracketStarts?.push([]);
                failedStarts?.push(pos + 1);
            }
            else if (expected === CH_RPAREN && ch === CH_LPAREN) {
                delimiters.push(CH_RPAREN);
                bracketStarts?.push([]);
            }
            else if (ch === expected) {
                delimiters.pop();
                failedStarts?.pop();
                bracketStarts?.pop();
                if (delimiters.length === 0) {
                    this.pos = savedPos;
                    this.srcEnd = savedEnd;
                    this._bracketWindow = savedBracketWindow;
                    this._arithmeticBracketWindow = savedArithmeticBracketWindow;
                    this._unbalanced = savedUnbalanced;
                    if (invalid !== -1)
                        this.errors.push({ message: `unexpected '${this.src[invalid]}' in array assignment`, pos: invalid });
                    return pos;
                }
                wordStart = false;
                pos++;
                continue;
            }
            wordStart = ch < 128 && (charType[ch] & 1) !== 0;
            pos++;
        }
        // Only still-open brackets share this failure; closed inner expansions remain observable.
        if (failedStarts)
            for (const start of failedStarts)
                failedBrackets.add(start);
        this.pos = savedPos;
        this.srcEnd = savedEnd;
        this._bracketWindow = savedBracketWindow;
        this._arithmeticBracketWindow = savedArithmeticBracketWindow;
        this._unbalanced = savedUnbalanced;
        return -1;
    }
    // End of the brace expansion opened at `start`, or -1. As in Bash's brace_gobbler, quotes,
    // escapes, parameter expansions and substitutions are opaque; an unquoted metacharacter
    // ends the word before the brace closes. The word scan reports errors in the skipped text.
    scanBraceExpansion(start, results) {
        const src = this.src;
        const len = this.srcEnd;
        const cached = results.get(start);
        if (cached !== undefined)
            return cached;
        const savedPos = this.pos;
        const savedUnbalanced = this._unbalanced;
        const errorCount = this._errors === null ? 0 : this._errors.length;
        // Opener/separator pairs resolve each nested scope even when its outer scope fails.
        const frames = [start, 0];
        let pos = start + 1;
        while (pos < len) {
            const ch = src.charCodeAt(pos);
            const type = ch < 128 ? charType[ch] : 0;
            if (type === 0) {
                pos++;
                if (ch === CH_RBRACE) {
                    const hasSep = frames.pop();
                    results.set(frames.pop(), hasSep ? pos : -1);
                    if (frames.length === 0)
                        break;
                }
                else if (ch === 0x2c /* , */ || (ch === 0x2e /* . */ && src.charCodeAt(pos) === 0x2e)) {
                    frames[frames.length - 1] = 1;
                }
                continue;
            }
            const next = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
            if (type & 1) {
                if (next === CH_LPAREN && (ch === CH_LT || ch === CH_GT)) {
                    this.pos = pos + 2;
                    this.extractBalanced();
                    pos = this.pos;
                }
                else if (ch === CH_LPAREN && isExtglobOpen(src.charCodeAt(pos - 1))) {
                    const close = this.findClosingShellDelimiter(pos + 1, len, CH_RPAREN);
                    if (close === -1)
                        break;
                    pos = close + 1;
                }
                else {
                    break;
                }
            }
            else if (ch === CH_BACKSLASH) {
                pos += 2;
            }
            else if (ch === CH_SQUOTE) {
                this.pos = pos + 1;
                this.skipSQ();
                pos = this.pos;
            }
            else if (ch === CH_DQUOTE) {
                this.pos = pos + 1;
                this.skipDQ();
                pos = this.pos;
            }
            else if (ch === CH_BACKTICK) {
                pos++;
                while (pos < len && src.charCodeAt(pos) !== CH_BACKTICK)
                    pos += src.charCodeAt(pos) === CH_BACKSLASH ? 2 : 1;
                pos++;
            }
            else if (ch === CH_LBRACE) {
                frames.push(pos, 0);
                pos++;
            }
            else if (next === CH_SQUOTE) {
                pos = decodeAnsiCQuoted(src, pos + 2, len).end;
            }
            else if (next === CH_LBRACE) {
                const close = this.findClosingBrace(pos + 2, len);
                if (close === -1)
                    break;
                pos = close + 1;
            }
            else if (next === CH_LPAREN) {
                this.pos = pos + 2;
                this.extractBalanced();
                pos = this.pos;
            }
            else {
                pos++;
            }
        }
        this.pos = savedPos;
        this._unbalanced = savedUnbalanced;
        if (this._errors !== null)
            this._errors.length = errorCount;
        for (let index = 0; index < frames.length; index += 2)
            results.set(frames[index], -1);
        return results.get(start);
    }
    skipSubshellBody() {
        this.extractBalanced(false);
        return this._unbalanced ? -1 : this.pos;
    }
    skipCompoundBody(closeToken) {
        const frames = [
            { close: closeToken, phase: closeToken === Token.Esac ? "case-pattern" : "commands" },
        ];
        let commandStart = true;
        for (;;) {
            const phase = frames[frames.length - 1].phase;
            let ctx = commandStart ? LexContext.CommandStart : LexContext.Normal;
            if (phase === "function-name")
                ctx = LexContext.FunctionName;
            else if (phase === "case-pattern" && commandStart)
                ctx = LexContext.CasePattern;
            const value = this.next(ctx);
            const token = value.token;
            if (token === Token.EOF)
                return -1;
            const last = frames.length - 1;
            const frame = frames[last];
            if (frame.phase === "function-name") {
                if (token === Token.Newline)
                    continue;
                frame.phase = "function-body";
                commandStart = true;
                continue;
            }
            else if (frame.phase === "function-body") {
                if (token === Token.Newline)
                    continue;
                frame.phase = "commands";
                commandStart = true;
                if (token === Token.LParen && this.peek(LexContext.Normal).token === Token.RParen) {
                    this.next(LexContext.Normal);
                    frame.phase = "function-body";
                    continue;
                }
            }
            else if (frame.phase === "coproc-command") {
                if (token === Token.Newline)
                    continue;
                if (token === Token.Word) {
                    frame.phase = "coproc-body";
                    commandStart = true;
                    continue;
                }
                frame.phase = "commands";
                commandStart = true;
            }
            else if (frame.phase === "coproc-body") {
                if (token === Token.Newline)
                    continue;
                frame.phase =
                    token === Token.Word && value.keywordEligible && value.value === "time" ? "time-command" : "commands";
                commandStart = true;
                if (frame.phase === "time-command")
                    continue;
            }
            else if (frame.phase === "time-command") {
                if (token === Token.Word && value.keywordEligible && value.value === "-p") {
                    frame.phase = "time-command-after-p";
                    continue;
                }
                if (token === Token.Word && value.keywordEligible && value.value === "--") {
                    frame.phase = "commands";
                    continue;
                }
                frame.phase = "commands";
                commandStart = true;
            }
            else if (frame.phase === "time-command-after-p") {
                if (token === Token.Word && value.keywordEligible && value.value === "--") {
                    frame.phase = "commands";
                    continue;
                }
                frame.phase = "commands";
                commandStart = true;
            }
            else if (frame.phase === "for-header") {
                if (token === Token.ArithCmd || token === Token.Semi || token === Token.Newline) {
                    commandStart = true;
                    continue;
                }
                if (token === Token.Do || token === Token.LBrace) {
                    frame.close = token === Token.Do ? Token.Done : Token.RBrace;
                    frame.phase = "commands";
                    commandStart = true;
                    continue;
                }
            }
            else if (frame.phase === "case-word") {
                if (token === Token.Newline)
                    continue;
                frame.phase = "case-in";
                commandStart = false;
                continue;
            }
            else if (frame.phase === "case-in") {
                if (token === Token.Newline) {
                    commandStart = true;
                    continue;
                }
                frame.phase = "case-pattern";
                commandStart = true;
                continue;
            }
            else if (frame.phase === "case-pattern") {
                if (token === Token.Esac && commandStart) {
                    frames.pop();
                    if (frames.length === 0)
                        return value.end;
                    commandStart = false;
                    continue;
                }
                if (token === Token.RParen) {
                    frame.phase = "commands";
                    commandStart = true;
                }
                else {
                    commandStart = token === Token.Newline;
                }
                continue;
            }
            if (token === frame.close) {
                frames.pop();
                if (frames.length === 0)
                    return value.end;
                commandStart = false;
                continue;
            }
            if (commandStart) {
                switch (token) {
                    case Token.LParen:
                        frames.push({ close: Token.RParen, phase: "commands" });
                        break;
                    case Token.LBrace:
                        frames.push({ close: Token.RBrace, phase: "commands" });
                        break;
                    case Token.If:
                        frames.push({ close: Token.Fi, phase: "commands" });
                        break;
                    case Token.For:
                        frames.push({ close: Token.Done, phase: "for-header" });
                        break;
                    case Token.While:
                    case Token.Until:
                    case Token.Select:
                        frames.push({ close: Token.Done, phase: "commands" });
                        break;
                    case Token.Case:
                        frames.push({ close: Token.Esac, phase: "case-word" });
                        break;
                    case Token.DblLBracket:
                        if (!this.skipTestCommandBody())
                            return -1;
                        commandStart = false;
                        continue;
                    case Token.Assignment:
                    case Token.Redirect:
                    case Token.Bang:
                    case Token.Then:
                    case Token.Else:
                    case Token.Elif:
                    case Token.Do:
                    case Token.In:
                        break;
                    case Token.Semi:
                    case Token.Newline:
                    case Token.Pipe:
                    case Token.And:
                    case Token.Or:
                    case Token.Amp:
                    case Token.DoubleSemi:
                    case Token.SemiAmp:
                    case Token.DoubleSemiAmp:
                        break;
                    case Token.Function:
                        frame.phase = "function-name";
                        break;
                    case Token.Coproc:
                        frame.phase = "coproc-command";
                        break;
                    default:
                        if (token === Token.Word && value.keywordEligible && value.value === "time") {
                            frame.phase = "time-command";
                            commandStart = true;
                        }
                        else {
                            commandStart = false;
                        }
                        continue;
                }
            }
            switch (token) {
                case Token.Semi:
                case Token.Newline:
                case Token.Pipe:
                case Token.And:
                case Token.Or:
                case Token.Amp:
                    commandStart = true;
                    break;
                case Token.DoubleSemi:
                case Token.SemiAmp:
                case Token.DoubleSemiAmp:
                    if (frame.close === Token.Esac)
                        frame.phase = "case-pattern";
                    commandStart = true;
                    break;
                case Token.RParen:
                    commandStart = true;
                    break;
            }
        }
    }
    skipTestGroup() {
        let depth = 1;
        for (;;) {
            const value = this.next(LexContext.TestMode);
            if (value.token === Token.EOF)
                return -1;
            if (value.token === Token.DblRBracket) {
                this.unshift(value);
                return -1;
            }
            if (value.token === Token.LParen)
                depth++;
            else if (value.token === Token.RParen && --depth === 0)
                return value.end;
        }
    }
    skipTestCommandBody() {
        for (;;) {
            const token = this.next(LexContext.TestMode).token;
            if (token === Token.DblRBracket)
                return true;
            if (token === Token.EOF)
                return false;
        }
    }
    /** Set position and scan a word, building parts. Used by computeWordParts. */
    buildWordParts(startPos) {
        this._buildParts = true;
        this.pos = startPos;
        // Handle process substitution words <(...) and >(...)
        const ch = this.src.charCodeAt(startPos);
        if ((ch === 0x3c /* < */ || ch === 0x3e) /* > */ &&
            startPos + 1 < this.srcEnd &&
            this.src.charCodeAt(startPos + 1) === 0x28 /* ( */) {
            this.pos = startPos + 2;
            const inner = this.extractBalanced();
            const text = this.src.slice(startPos, this.pos);
            const part = this.processSubstitution(startPos, text, ch === 0x3c ? "<" : ">", inner);
            // Continue reading any trailing word text (e.g., suffix after proc sub)
            if (this.pos < this.srcEnd) {
                this.readWordText();
                if (this._wordParts) {
                    this._wordParts.unshift(part);
                }
                else {
                    this._wordParts = [part];
                }
            }
            else {
                this._wordParts = [part];
            }
        }
        else {
            this.readWordText();
            // A command word whose subscript holds a blank was bounded by the matched-pair rescan, so
            // its parts need the same scan.
            if (this.pos < this.srcEnd &&
                this._wordAssignmentState !== undefined &&
                this._wordAssignmentState >= ASSIGNMENT_INDEX_BASE) {
                this.pos = startPos;
                this.readWordText(true);
            }
        }
        return this._wordParts;
    }
    /** Scan a bounded word-like span without treating shell operators or whitespace as terminators. */
    buildEmbeddedWordParts(startPos, arithmetic = false) {
        this._buildParts = true;
        this.pos = startPos;
        this.readInnerWordText(false, arithmetic);
        return this._wordParts;
    }
    buildArrayElementParts(startPos) {
        const close = this.findClosingBracket(startPos + 1);
        if (close === -1)
            return this.buildWordParts(startPos);
        const src = this.src;
        this._buildParts = true;
        const head = hasEmbeddedWordStructure(src, startPos, close + 1)
            ? this.parseSubFieldWord(startPos, close + 1, "embedded")
            : undefined;
        this.pos = close + 1;
        this.readWordText(false, LexContext.ArrayElement);
        const end = this.pos;
        // Only `[key]=` and `[key]+=` select an element; its key is never a pattern. Any other element
        // is a value that undergoes pathname expansion, so one glob pass owns the whole element and a
        // leading bracket is a pattern as in a command word.
        const operator = skipLineContinuations(src, close + 1, end);
        const after = src.charCodeAt(operator);
        const keyed = after === CH_EQ || (after === CH_PLUS && src.charCodeAt(operator + 1) === CH_EQ);
        let headParts = head?.parts;
        let tailParts = this._wordParts;
        if (keyed)
            tailParts = parseGlobParts(src, close + 1, end, tailParts) ?? tailParts;
        if (!headParts && !tailParts)
            return keyed ? null : (parseGlobParts(src, startPos, end, undefined) ?? null);
        const headText = src.slice(startPos, close + 1);
        if (!headParts)
            headParts = [{ type: "Literal", pos: startPos, end: close + 1, text: headText, value: head?.value ?? headText }];
        if (!tailParts)
            tailParts =
                end > close + 1
                    ? [{ type: "Literal", pos: close + 1, end, text: src.slice(close + 1, end), value: this._wordText }]
                    : [];
        let parts = joinWordParts(headParts, tailParts);
        if (!keyed)
            parts = parseGlobParts(src, startPos, end, parts) ?? parts;
        return parts.length > 1 || parts[0].type !== "Literal" ? parts : null;
    }
    /** Scan a heredoc body for expansions, building parts. Spaces/newlines are literal. */
    buildHereDocParts(bodyPos, bodyEnd) {
        this._buildParts = true;
        const src = this.src;
        const parts = [];
        let hasExpansion = false;
        let litBuf = "";
        let litStart = bodyPos;
        let i = bodyPos;
        const flushLit = () => {
            if (i > litStart) {
                parts.push({ type: "Literal", pos: litStart, end: i, value: litBuf, text: src.slice(litStart, i) });
                litBuf = "";
            }
        };
        while (i < bodyEnd) {
            const ch = src.charCodeAt(i);
            if (ch === 0x5c /* \\ */) {
                // Backslash escape — in unquoted heredoc, \\$, \\`, \\\\ are special
                if (i + 1 < bodyEnd) {
                    const nc = src.charCodeAt(i + 1);
                    if (nc === CH_NL) {
                        i += 2;
                        continue;
                    }
                    if (nc === 0x24 /* $ */ || nc === 0x60 /* ` */ || nc === 0x5c /* \\ */) {
                        litBuf += String.fromCharCode(nc);
                        i += 2;
                        continue;
                    }
                }
                litBuf += "\\";
                i++;
                continue;
            }
            if (ch === 0x24 /* $ */ && src.charCodeAt(i + 1) !== CH_SQUOTE && src.charCodeAt(i + 1) !== CH_DQUOTE) {
                flushLit();
                litStart = i;
                this.pos = i;
                this.readDollar();
                if (this._resultPart) {
                    hasExpansion = true;
                    parts.push(this._resultPart);
                    litStart = this.pos;
                }
                else {
                    litBuf += src.slice(i, this.pos);
                }
                i = this.pos;
                continue;
            }
            if (ch === 0x60 /* ` */) {
                flushLit();
                litStart = i;
                this.pos = i;
                this.readBacktickExpansion();
                if (this._resultPart) {
                    hasExpansion = true;
                    parts.push(this._resultPart);
                    litStart = this.pos;
                }
                else {
                    litBuf += src.slice(i, this.pos);
                }
                i = this.pos;
                continue;
            }
            litBuf += src[i];
            i++;
        }
        flushLit();
        return hasExpansion ? parts : null;
    }
    registerHereDocTarget(target) {
        if (this.pendingHereDocs === null)
            return;
        for (const hd of this.pendingHereDocs) {
            if (!hd.target) {
                hd.target = target;
                return;
            }
        }
    }
    // Read the right-hand operand of =~ in [[ ]]. Bash ends the operand at
    // depth-zero whitespace, `)`, `;`, `&`, `<`, or `>` (but `<(`/`>(` open a
    // process substitution and `|` never delimits). An unquoted `(` opens a
    // group that consumes everything — `]]`, newlines, and metacharacters
    // included — until its matching `)`; inside a group only quotes stay opaque
    // and expansion parens count naively, matching bash. Quotes and expansions
    // at depth zero skip via the same readers normal words use, so their errors
    // and spans stay identical. The token is the raw source span; value and
    // parts resolve lazily like every other word.
    readTestRegexWord() {
        this.hasPeek = false;
        this.skipSpacesAndTabs();
        const src = this.src;
        const len = this.srcEnd;
        const start = this.pos;
        let depth = 0;
        while (this.pos < len) {
            const ch = src.charCodeAt(this.pos);
            if (ch === CH_LPAREN) {
                depth++;
                this.pos++;
                continue;
            }
            if (ch === CH_BACKSLASH) {
                this.pos += this.pos + 1 < len ? 2 : 1;
                continue;
            }
            if (ch === CH_SQUOTE) {
                const quotePos = this.pos++;
                const ansiC = quotePos > start && src.charCodeAt(quotePos - 1) === CH_DOLLAR;
                while (this.pos < len && src.charCodeAt(this.pos) !== CH_SQUOTE) {
                    if (ansiC && src.charCodeAt(this.pos) === CH_BACKSLASH && this.pos + 1 < len)
                        this.pos++;
                    this.pos++;
                }
                if (this.pos < len)
                    this.pos++;
                else
                    this.errors.push({
                        message: ansiC ? "unterminated ANSI-C quote" : "unterminated single quote",
                        pos: quotePos,
                    });
                continue;
            }
            if (ch === CH_DQUOTE) {
                this.pos++;
                this.readDoubleQuoted();
                continue;
            }
            if (ch === CH_BACKTICK) {
                this.readBacktickExpansion();
                continue;
            }
            if (depth > 0) {
                if (ch === CH_RPAREN)
                    depth--;
                this.pos++;
                continue;
            }
            if (ch === CH_DOLLAR) {
                this.readDollar();
                continue;
            }
            if ((ch === CH_LT || ch === CH_GT) && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
                const subPos = this.pos;
                this.pos += 2;
                this.extractBalanced();
                if (this._unbalanced)
                    this.errors.push({ message: "unterminated process substitution", pos: subPos });
                continue;
            }
            if (ch < 128 && charType[ch] & 1 && ch !== CH_PIPE)
                break;
            this.pos++;
        }
        setToken(this.current, Token.Word, src.slice(start, this.pos), start, this.pos);
        return this.current;
    }
    // Read C-style for expressions: called after first '(' consumed by parser.
    // Expects pos at second '('. Returns [init, test, update] raw text.
    readCStyleForExprs() {
        this.hasPeek = false; // discard any peeked token
        const src = this.src;
        const len = this.srcEnd;
        // Skip spaces to second '('
        while (this.pos < len && (src.charCodeAt(this.pos) === CH_SPACE || src.charCodeAt(this.pos) === CH_TAB))
            this.pos++;
        const openPos = this.pos;
        if (this.pos < len && src.charCodeAt(this.pos) === CH_LPAREN)
            this.pos++;
        const starts = [this.pos, 0, 0];
        const parts = ["", "", "", 0, 0, 0];
        let partIdx = 0;
        let depth = 1;
        let partStart = this.pos;
        let extra = false;
        const setPart = (end) => {
            const raw = src.slice(partStart, end);
            parts[partIdx] = raw.trim();
            parts[3 + partIdx] = starts[partIdx] + raw.length - raw.trimStart().length;
        };
        while (this.pos < len && depth > 0) {
            const c = src.charCodeAt(this.pos);
            if (c === CH_LPAREN) {
                depth++;
                this.pos++;
            }
            else if (c === CH_RPAREN) {
                depth--;
                if (depth === 0) {
                    if (!extra)
                        setPart(this.pos);
                    if (partIdx < 2)
                        this.errors.push({ message: "expected three arithmetic expressions in for header", pos: this.pos });
                    this.pos++; // skip closing )
                    // Skip the outer ) as well
                    while (this.pos < len && (src.charCodeAt(this.pos) === CH_SPACE || src.charCodeAt(this.pos) === CH_TAB))
                        this.pos++;
                    if (this.pos < len && src.charCodeAt(this.pos) === CH_RPAREN)
                        this.pos++;
                    break;
                }
                this.pos++;
            }
            else if (c === CH_SEMI && depth === 1) {
                // Bash requires exactly three expressions; keep the first three and report the rest.
                if (partIdx === 2) {
                    if (!extra) {
                        setPart(this.pos);
                        this.errors.push({ message: "expected three arithmetic expressions in for header", pos: this.pos });
                    }
                    extra = true;
                    this.pos++;
                    continue;
                }
                setPart(this.pos);
                partIdx++;
                this.pos++;
                partStart = this.pos;
                starts[partIdx] = partStart;
            }
            else if (c === CH_DOLLAR) {
                this.readDollar();
            }
            else if (c === CH_BACKTICK) {
                this.readBacktickExpansion();
            }
            else if (c === CH_BACKSLASH) {
                this.pos += this.pos + 1 < len ? 2 : 1;
            }
            else if (c === CH_SQUOTE) {
                this.pos++;
                this.skipSQ();
            }
            else if (c === CH_DQUOTE) {
                this.pos++;
                this.skipDQ();
            }
            else {
                this.pos++;
            }
        }
        if (depth > 0) {
            if (!extra)
                setPart(this.pos);
            this.errors.push({ message: "unterminated arithmetic for header", pos: openPos });
        }
        return parts;
    }
    peek(ctx = LexContext.Normal) {
        if (!this.hasPeek) {
            this.readNext(this.nextState, ctx);
            this.hasPeek = true;
        }
        return this.nextState;
    }
    // Peek where the context depends on the token just consumed. peek() ignores its ctx once a
    // token is cached, so the caller's context must only be derived when a read actually happens.
    peekFollow(closers) {
        if (!this.hasPeek) {
            const ctx = closers[this.current.token] ? LexContext.CommandStart : LexContext.Normal;
            this.readNext(this.nextState, ctx);
            this.hasPeek = true;
        }
        return this.nextState;
    }
    next(ctx = LexContext.Normal) {
        if (this.hasPeek) {
            this.hasPeek = false;
            const temp = this.current;
            this.current = this.nextState;
            this.nextState = temp;
            return this.current;
        }
        this.readNext(this.current, ctx);
        return this.current;
    }
    unshift(tok) {
        this.nextState.copyFrom(tok);
        this.hasPeek = true;
    }
    readNext(out, ctx) {
        const src = this.src;
        const len = this.srcEnd;
        let pos = this.pos;
        while (true) {
            pos = skipBlanks(src, pos, len);
            if (ctx === LexContext.TestMode) {
                while (pos < len && src.charCodeAt(pos) === CH_NL)
                    pos = skipBlanks(src, pos + 1, len);
            }
            if (pos >= len || src.charCodeAt(pos) !== CH_HASH)
                break;
            // Leave the newline for normal-mode tokenization and pending heredocs.
            while (pos < len && src.charCodeAt(pos) !== CH_NL)
                pos++;
        }
        this.pos = pos;
        if (pos >= len) {
            this.consumePendingHereDocs();
            setToken(out, Token.EOF, "", pos, pos);
            return;
        }
        const tokenStart = pos;
        const ch = src.charCodeAt(pos);
        if (ch === CH_NL) {
            this.pos++;
            this.consumePendingHereDocs();
            setToken(out, Token.Newline, "\n", tokenStart, this.pos);
            return;
        }
        // In test mode (inside [[ ]]), < and > are string comparison operators, not redirects —
        // except for an adjacent '(', which still opens a process substitution
        if (ctx === LexContext.TestMode &&
            (ch === CH_LT || ch === CH_GT) &&
            !(this.pos + 1 < this.srcEnd && src.charCodeAt(this.pos + 1) === CH_LPAREN)) {
            this.pos++;
            setToken(out, Token.Word, ch === CH_LT ? "<" : ">", tokenStart, this.pos);
            out.keywordEligible = true; // written unquoted, so it is the comparison operator
            return;
        }
        // Operators all start with a metachar; anything else is a word
        if (ch < 128 && charType[ch] & 1 && this.tryReadOperator(out, ch, ctx, tokenStart))
            return;
        if (ch === CH_LBRACKET && ctx === LexContext.ArrayElement && this.readArrayElement(out, tokenStart))
            return;
        this.readWord(out, ctx, tokenStart);
    }
    tryReadOperator(out, ch, ctx, tokenStart) {
        const src = this.src;
        const pos = this.pos;
        const next = pos + 1 < this.srcEnd ? src.charCodeAt(pos + 1) : 0;
        switch (ch) {
            case CH_SEMI:
                if (next === CH_SEMI) {
                    if (pos + 2 < this.srcEnd && src.charCodeAt(pos + 2) === CH_AMP) {
                        this.pos += 3;
                        setToken(out, Token.DoubleSemiAmp, ";;&", tokenStart, this.pos);
                        return true;
                    }
                    this.pos += 2;
                    setToken(out, Token.DoubleSemi, ";;", tokenStart, this.pos);
                    return true;
                }
                if (next === CH_AMP) {
                    this.pos += 2;
                    setToken(out, Token.SemiAmp, ";&", tokenStart, this.pos);
                    return true;
                }
                this.pos++;
                setToken(out, Token.Semi, ";", tokenStart, this.pos);
                return true;
            case CH_PIPE:
                if (next === CH_PIPE) {
                    this.pos += 2;
                    setToken(out, Token.Or, "||", tokenStart, this.pos);
                    return true;
                }
                if (next === CH_AMP) {
                    this.pos += 2;
                    setToken(out, Token.Pipe, "|&", tokenStart, this.pos);
                    return true;
                } // |& → pipe (stderr merge)
                this.pos++;
                setToken(out, Token.Pipe, "|", tokenStart, this.pos);
                return true;
            case CH_AMP:
                if (next === CH_AMP) {
                    this.pos += 2;
                    setToken(out, Token.And, "&&", tokenStart, this.pos);
                    return true;
                }
                if (next === CH_GT) {
                    // &> or &>> — redirect, not background
                    this.pos += 2;
                    const append = this.pos < this.srcEnd && src.charCodeAt(this.pos) === CH_GT;
                    if (append)
                        this.pos++;
                    return this.readRedirectTarget(out, append ? "&>>" : "&>", tokenStart);
                }
                this.pos++;
                setToken(out, Token.Amp, "&", tokenStart, this.pos);
                return true;
            case CH_LPAREN:
                if (ctx === LexContext.CommandStart && next === CH_LPAREN) {
                    const savedErrors = this.errors.length;
                    this.readArithmeticCommand(out, tokenStart);
                    if (!this._notArithmetic)
                        return true;
                    this.errors.length = savedErrors;
                    this.pos = tokenStart;
                }
                this.pos++;
                setToken(out, Token.LParen, "(", tokenStart, this.pos);
                return true;
            case CH_RPAREN:
                this.pos++;
                setToken(out, Token.RParen, ")", tokenStart, this.pos);
                return true;
            case CH_LT:
            case CH_GT:
                return this.readRedirection(out, tokenStart);
            default:
                return false;
        }
    }
    readRedirection(out, tokenStart) {
        const src = this.src;
        const ch = src.charCodeAt(this.pos);
        let op = "";
        if (ch === CH_LT) {
            this.pos++;
            const next = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
            if (next === CH_LT) {
                this.pos++;
                const third = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
                if (third === CH_LT) {
                    // <<< herestring: its target reads like any other redirect target
                    this.pos++;
                    op = "<<<";
                }
                else {
                    const dash = third === CH_DASH;
                    if (dash)
                        this.pos++;
                    this.skipSpacesAndTabs();
                    const targetPos = this.pos;
                    if (this.pos >= this.srcEnd || src.charCodeAt(this.pos) !== CH_HASH)
                        this.readHereDocDelimiter();
                    const hasTarget = this.pos > targetPos;
                    if (hasTarget) {
                        (this.pendingHereDocs ?? (this.pendingHereDocs = [])).push({
                            delimiter: this._hereDelim,
                            strip: dash,
                            quoted: this._hereQuoted,
                        });
                    }
                    setToken(out, Token.Redirect, dash ? "<<-" : "<<", tokenStart, this.pos);
                    out.content = hasTarget ? this._hereDelim : undefined;
                    out.delimiterQuoted = hasTarget && this._hereQuoted;
                    out.targetPos = targetPos;
                    out.targetEnd = hasTarget ? this.pos : targetPos;
                    return true;
                }
            }
            else if (next === CH_LPAREN) {
                this.readProcessSubstitution(out, "<", tokenStart);
                return true;
            }
            else if (next === CH_GT) {
                op = "<>";
                this.pos++;
            }
            else if (next === CH_AMP) {
                op = "<&";
                this.pos++;
            }
            else {
                op = "<";
            }
        }
        else if (ch === CH_GT) {
            this.pos++;
            const next = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
            if (next === CH_LPAREN) {
                this.readProcessSubstitution(out, ">", tokenStart);
                return true;
            }
            if (next === CH_GT) {
                op = ">>";
                this.pos++;
            }
            else if (next === CH_AMP) {
                op = ">&";
                this.pos++;
            }
            else if (next === CH_PIPE) {
                op = ">|";
                this.pos++;
            }
            else {
                op = ">";
            }
        }
        return this.readRedirectTarget(out, op, tokenStart);
    }
    readRedirectTarget(out, op, tokenStart) {
        const src = this.src;
        this.skipSpacesAndTabs();
        if (this.pos < this.srcEnd) {
            const nc = src.charCodeAt(this.pos);
            if ((nc === CH_LT || nc === CH_GT) && this.pos + 1 < this.srcEnd && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
                const psStart = this.pos;
                this.pos += 2;
                this.extractBalanced();
                if (this._unbalanced)
                    this.errors.push({ message: "unterminated process substitution", pos: psStart });
                const psText = src.slice(psStart, this.pos);
                setToken(out, Token.Redirect, op, tokenStart, this.pos);
                out.content = psText;
                out.targetPos = psStart;
                out.targetEnd = this.pos;
                return true;
            }
            const targetPos = this.pos;
            if (nc !== CH_NL && nc !== CH_HASH)
                this.readRedirectTargetText();
            this.redirectToken(out, op, tokenStart, targetPos);
            return true;
        }
        this.redirectToken(out, op, tokenStart, this.pos);
        return true;
    }
    // Redirect targets keep their processed text eagerly (it becomes the target
    // word's content), so scan them in value mode.
    readRedirectTargetText() {
        const savedBuildValue = this._buildValue;
        this._buildValue = true;
        this.readWordText();
        this._buildValue = savedBuildValue;
    }
    redirectToken(out, operator, tokenStart, targetPos) {
        const hasTarget = this.pos > targetPos && (this._wordText.length > 0 || this._wordQuoted);
        setToken(out, Token.Redirect, operator, tokenStart, this.pos);
        out.content = hasTarget ? this._wordText : undefined;
        out.targetPos = targetPos;
        out.targetEnd = hasTarget ? this.pos : targetPos;
    }
    readProcessSubstitution(out, operator, tokenStart) {
        this.pos++; // skip (
        this.extractBalanced();
        if (this._unbalanced)
            this.errors.push({ message: "unterminated process substitution", pos: tokenStart });
        const text = this.src.slice(tokenStart, this.pos);
        setToken(out, Token.Word, text, tokenStart, this.pos);
    }
    // The delimiter is the word after quote removal: quote and escape segments may
    // appear anywhere in the word, any of them makes the heredoc quoted, and inside
    // double quotes a backslash is removed only before $ ` " \.
    readHereDocDelimiter() {
        const src = this.src;
        const len = this.srcEnd;
        const savedBuildValue = this._buildValue;
        this._buildValue = true; // the delimiter is assembled from processed segments
        let delimiter = "";
        let quoted = false;
        while (this.pos < len) {
            const c = src.charCodeAt(this.pos);
            if (c === CH_SQUOTE) {
                quoted = true;
                this.pos++;
                while (this.pos < len && src.charCodeAt(this.pos) !== CH_SQUOTE) {
                    delimiter += src[this.pos];
                    this.pos++;
                }
                if (this.pos < len)
                    this.pos++;
            }
            else if (c === CH_DQUOTE) {
                quoted = true;
                this.pos++;
                while (this.pos < len && src.charCodeAt(this.pos) !== CH_DQUOTE) {
                    if (src.charCodeAt(this.pos) === CH_BACKSLASH && this.pos + 1 < len) {
                        const next = src.charCodeAt(this.pos + 1);
                        if (next === CH_NL) {
                            this.pos += 2;
                            continue;
                        }
                        if (next === CH_DOLLAR || next === CH_BACKTICK || next === CH_DQUOTE || next === CH_BACKSLASH)
                            this.pos++;
                    }
                    delimiter += src[this.pos];
                    this.pos++;
                }
                if (this.pos < len)
                    this.pos++;
            }
            else if (c === CH_BACKSLASH) {
                if (this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_NL) {
                    this.pos += 2;
                    continue;
                }
                quoted = true;
                this.pos++;
                if (this.pos < len) {
                    delimiter += src[this.pos];
                    this.pos++;
                }
                else {
                    delimiter += "\\"; // trailing backslash escapes nothing and stays as itself
                }
            }
            else if (c === CH_BACKTICK) {
                const btStart = this.pos;
                this.pos++;
                while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
                    if (src.charCodeAt(this.pos) === CH_BACKSLASH)
                        this.pos++;
                    this.pos++;
                }
                if (this.pos < len)
                    this.pos++;
                delimiter += src.slice(btStart, this.pos);
            }
            else if (c === CH_DOLLAR) {
                const next = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
                if (next === CH_SQUOTE || next === CH_DQUOTE)
                    quoted = true;
                this.readDollar();
                delimiter += this._resultText;
            }
            else if (c < 128 && charType[c] & 1) {
                break;
            }
            else {
                delimiter += src[this.pos];
                this.pos++;
            }
        }
        this._buildValue = savedBuildValue;
        this._hereDelim = delimiter;
        this._hereQuoted = quoted;
    }
    consumePendingHereDocs() {
        const pending = this.pendingHereDocs;
        if (pending === null || pending.length === 0)
            return;
        for (const hd of pending) {
            const bodyPos = this.pos;
            const bodyEnd = this.skipHereDocBody(hd.delimiter, hd.strip, this.parenBoundary, hd.quoted);
            if (hd.target) {
                hd.target.body.pos = bodyPos;
                hd.target.body.end = bodyEnd;
                hd.target.body.text = this.src.slice(bodyPos, bodyEnd);
                if (this.hereDocClosingPos !== -1)
                    hd.target.closing = { pos: this.hereDocClosingPos, end: this.hereDocClosingEnd };
            }
        }
        pending.length = 0;
    }
    hereDocClosingPos = -1;
    hereDocClosingEnd = -1;
    // Advance past the heredoc body and its delimiter line; return the body end
    // (start of the delimiter line, or srcEnd when delimited by end-of-input).
    // With parenEnds (inside $(...)), a line starting with the delimiter directly
    // followed by ")" also terminates the body, resuming at the ")" — bash treats
    // the substitution's closing paren as end-of-file for its heredocs.
    // `join` crosses `\`+newline pairs, which an unquoted delimiter may straddle.
    matchHereDocDelimiter(delimiter, lineStart, end, join) {
        const src = this.src;
        let pos = lineStart;
        for (let i = 0; i < delimiter.length;) {
            if (join && src.charCodeAt(pos) === CH_BACKSLASH && pos + 1 < end && src.charCodeAt(pos + 1) === CH_NL) {
                pos += 2;
                continue;
            }
            if (pos >= end || src.charCodeAt(pos) !== delimiter.charCodeAt(i))
                return -1;
            pos++;
            i++;
        }
        return pos;
    }
    // A `\` consumes the next character, so `\`+newline continues the line and `\\` does not.
    logicalLineEnd(from, end, join) {
        const src = this.src;
        let lineEnd = src.indexOf("\n", from);
        while (lineEnd !== -1 && lineEnd < end) {
            if (!join)
                return lineEnd;
            let backslashes = lineEnd;
            while (backslashes > from && src.charCodeAt(backslashes - 1) === CH_BACKSLASH)
                backslashes--;
            if ((lineEnd - backslashes) % 2 === 0)
                return lineEnd;
            from = lineEnd + 1;
            lineEnd = src.indexOf("\n", from);
        }
        return end;
    }
    skipHereDocBody(delimiter, strip, parenEnds = false, quoted = false) {
        this.hereDocClosingPos = -1;
        this.hereDocClosingEnd = -1;
        const src = this.src;
        const len = this.srcEnd;
        while (this.pos < len) {
            let lineStart = this.pos;
            const lineEnd = this.logicalLineEnd(lineStart, len, !quoted);
            for (;;) {
                const before = lineStart;
                if (strip)
                    while (lineStart < lineEnd && src.charCodeAt(lineStart) === CH_TAB)
                        lineStart++;
                if (!quoted)
                    lineStart = skipLineContinuations(src, lineStart, lineEnd);
                if (lineStart === before)
                    break;
            }
            let afterDelim = this.matchHereDocDelimiter(delimiter, lineStart, lineEnd, !quoted);
            if (afterDelim !== -1 && !quoted)
                afterDelim = skipLineContinuations(src, afterDelim, lineEnd);
            if (afterDelim === lineEnd) {
                const bodyEnd = this.pos;
                if (!parenEnds || !this.parenBoundary || lineEnd !== len) {
                    this.hereDocClosingPos = lineStart;
                    this.hereDocClosingEnd = lineEnd;
                }
                this.pos = lineEnd < len ? lineEnd + 1 : lineEnd;
                return bodyEnd;
            }
            // A line starting with the delimiter also ends the body when a `)` follows on the same
            // logical line; the scan then resumes mid-line, right after the delimiter.
            if (parenEnds && afterDelim !== -1) {
                let paren = afterDelim;
                while (paren < lineEnd && src.charCodeAt(paren) !== CH_RPAREN)
                    paren++;
                if (paren < lineEnd || (this.parenBoundary && lineEnd === len)) {
                    const bodyEnd = this.pos;
                    this.pos = afterDelim;
                    return bodyEnd;
                }
            }
            this.pos = lineEnd < len ? lineEnd + 1 : lineEnd;
        }
        return this.pos;
    }
    _wordText = "";
    _wordRaw = false;
    _wordQuoted = false;
    _wordHasExpansions = false;
    _wordKeywordEligible = false;
    _wordAssignmentState;
    _bracketWindow;
    _arithmeticBracketWindow;
    _wordParts = null;
    _resultText = "";
    // True when the last $-construct's value is exactly its raw source span.
    _resultIsRaw = true;
    _resultHasExpansion = false;
    _resultPart;
    // Set by extractBalanced when the input ended before the closing paren, so
    // callers can report the construct they were scanning.
    _unbalanced = false;
    // Set by scanArithmeticBody when the construct turns out not to be arithmetic, so the
    // caller can re-read it as a subshell or command substitution instead.
    _notArithmetic = false;
    _arithUnterminated = false;
    _dqText = "";
    _dqHasExpansions = false;
    _dqParts = null;
    // Content end (before the closing quote, or end of input when unterminated).
    _dqEnd = 0;
    _hereDelim = "";
    _hereQuoted = false;
    readWord(out, ctx, tokenStart = 0) {
        const errorStart = this._errors === null ? 0 : this._errors.length;
        this.readWordText(false, ctx, true);
        if (ctx === LexContext.Normal) {
            const next = this.pos < this.srcEnd ? this.src.charCodeAt(this.pos) : 0;
            if (!this._wordRaw || (next !== CH_LT && next !== CH_GT)) {
                setSpanToken(out, Token.Word, tokenStart, this.pos, this._wordRaw);
                out.keywordEligible = this._wordKeywordEligible;
                return;
            }
        }
        this.classifyWord(out, ctx, tokenStart, errorStart);
    }
    isRedirectVariable(start, end) {
        const src = this.src;
        for (let i = start; i < end; i++) {
            const c = src.charCodeAt(i);
            if (c === CH_LBRACKET && i > start) {
                // Scan the token directly: a token-bounded findClosingBracket would replace its recovery window.
                return (i + 2 < end &&
                    src.charCodeAt(end - 1) === CH_RBRACKET &&
                    this.findClosingShellDelimiter(i + 1, end, CH_RBRACKET) === end - 1);
            }
            if (c >= 128 || !(isIdChar[c] & (i === start ? 1 : 2)))
                return false;
        }
        return end > start;
    }
    readArrayElement(out, tokenStart) {
        const close = this.findClosingBracket(tokenStart + 1);
        if (close === -1)
            return false;
        this.pos = close + 1;
        this.readWordText();
        setSpanToken(out, Token.Word, tokenStart, this.pos, true);
        return true;
    }
    classifyWord(out, ctx, tokenStart, errorStart) {
        const src = this.src;
        const raw = this._wordRaw;
        const hasExpansions = this._wordHasExpansions;
        const quoted = this._wordQuoted;
        const keywordEligible = this._wordKeywordEligible;
        let assignmentState = this._wordAssignmentState;
        const wordEnd = this.pos;
        const wordLen = wordEnd - tokenStart;
        if (ctx === LexContext.CasePattern) {
            let token = Token.Word;
            if (keywordEligible) {
                const reserved = raw
                    ? matchReservedWord(src, tokenStart, wordLen)
                    : RESERVED_WORDS.get(this.wordValueOf(tokenStart, wordEnd));
                if (reserved === Token.Esac)
                    token = reserved;
            }
            setSpanToken(out, token, tokenStart, wordEnd, raw);
            out.keywordEligible = keywordEligible;
            return;
        }
        // Only keyword classification needs a non-raw word's processed value.
        let value = null;
        if (!raw && !hasExpansions && keywordEligible && (ctx === LexContext.CommandStart || ctx === LexContext.TestMode)) {
            const nextCh = wordEnd < this.srcEnd ? src.charCodeAt(wordEnd) : 0;
            if ((!quoted && wordLen <= 16) || nextCh === CH_LT || nextCh === CH_GT) {
                value = this.wordValueOf(tokenStart, wordEnd);
            }
        }
        if (ctx === LexContext.CommandStart && keywordEligible) {
            if (raw) {
                if (wordLen <= 8) {
                    const reserved = matchReservedWord(src, tokenStart, wordLen);
                    if (reserved !== undefined) {
                        setSpanToken(out, reserved, tokenStart, wordEnd, true);
                        return;
                    }
                }
                if (wordLen === 2 &&
                    src.charCodeAt(tokenStart) === CH_LBRACKET &&
                    src.charCodeAt(tokenStart + 1) === CH_LBRACKET) {
                    setSpanToken(out, Token.DblLBracket, tokenStart, wordEnd, true);
                    return;
                }
            }
            else if (value !== null && value.length > 0) {
                const fc = value.charCodeAt(0);
                if ((fc >= CH_a && fc <= CH_z && value.length <= 8) || fc === CH_BANG || fc === CH_LBRACE || fc === CH_RBRACE) {
                    const reserved = RESERVED_WORDS.get(value);
                    if (reserved !== undefined) {
                        setToken(out, reserved, value, tokenStart, wordEnd);
                        return;
                    }
                }
                if (fc === CH_LBRACKET && value === "[[") {
                    setToken(out, Token.DblLBracket, value, tokenStart, wordEnd);
                    return;
                }
            }
        }
        if (ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix || ctx === LexContext.Declaration) {
            if (assignmentState === undefined) {
                // Fast-path word (value === raw span): detect assignment positionally.
                let eq = -1;
                let bracket = false;
                for (let i = tokenStart + 1; i < wordEnd; i++) {
                    const c = src.charCodeAt(i);
                    if (c === CH_EQ) {
                        eq = i;
                        break;
                    }
                    if (c === CH_LBRACKET)
                        bracket = true;
                }
                if (eq !== -1 || (ctx !== LexContext.Declaration && bracket)) {
                    assignmentState = scanAssignmentPrefix(src, tokenStart, wordEnd, ASSIGNMENT_NAME_START);
                }
            }
            if (assignmentState !== undefined) {
                if (ctx !== LexContext.Declaration && assignmentState >= ASSIGNMENT_INDEX_BASE) {
                    if (wordEnd < this.srcEnd) {
                        if (this._errors !== null)
                            this._errors.length = errorStart;
                        this.pos = tokenStart;
                        this.readWordText(true, ctx, true);
                        if (this.pos > wordEnd) {
                            this.classifyWord(out, ctx, tokenStart, errorStart);
                            return;
                        }
                    }
                    if (this._errors === null || this._errors.length === errorStart) {
                        this.errors.push({ message: "unterminated array subscript", pos: src.indexOf("[", tokenStart) });
                    }
                }
                if (isMatchedAssignment(assignmentState)) {
                    setSpanToken(out, Token.Assignment, tokenStart, wordEnd, raw);
                    if (value !== null)
                        out._value = value;
                    out.assignmentOperatorPos = assignmentOperatorPos(assignmentState);
                    return;
                }
            }
        }
        // `]]` is reserved only where it can close a `[[`; operands and wordlist entries, which
        // read Normal, are ordinary words, as is a `]]` demoted by a command prefix.
        if ((ctx === LexContext.CommandStart || ctx === LexContext.TestMode) && keywordEligible) {
            if (raw) {
                if (wordLen === 2 &&
                    src.charCodeAt(tokenStart) === CH_RBRACKET &&
                    src.charCodeAt(tokenStart + 1) === CH_RBRACKET) {
                    setSpanToken(out, Token.DblRBracket, tokenStart, wordEnd, true);
                    return;
                }
            }
            else if (value === "]]") {
                setToken(out, Token.DblRBracket, value, tokenStart, wordEnd);
                return;
            }
        }
        // FD number prefix: all-digit word followed by < or > → redirect with fd
        if (!hasExpansions && this.pos < this.srcEnd) {
            const nc = src.charCodeAt(this.pos);
            if (nc === CH_LT || nc === CH_GT) {
                if (raw) {
                    const fc = src.charCodeAt(tokenStart);
                    if (fc >= CH_0 && fc <= CH_9 && isAllDigitsRange(src, tokenStart, wordEnd)) {
                        const fd = Number.parseInt(src.slice(tokenStart, wordEnd), 10);
                        if (this.readRedirection(out, tokenStart)) {
                            out.fileDescriptor = fd;
                            out.descriptorEnd = wordEnd;
                            return;
                        }
                    }
                    if (fc === CH_LBRACE &&
                        src.charCodeAt(wordEnd - 1) === CH_RBRACE &&
                        this.isRedirectVariable(tokenStart + 1, wordEnd - 1)) {
                        const varname = src.slice(tokenStart + 1, wordEnd - 1);
                        if (this.readRedirection(out, tokenStart)) {
                            out.variableName = varname;
                            out.descriptorEnd = wordEnd;
                            return;
                        }
                    }
                }
            }
        }
        setSpanToken(out, Token.Word, tokenStart, wordEnd, raw);
        if (value !== null)
            out._value = value;
        out.keywordEligible = keywordEligible;
    }
    // `subscripts` re-reads a word known to stop inside an array subscript, where
    // metacharacters are ordinary text.
    // `scanning` marks the first scan of a token, which decides where the word ends.
    readWordText(subscripts = false, ctx = LexContext.Normal, scanning = false) {
        const src = this.src;
        const len = this.srcEnd;
        let pos = this.pos;
        // Fast path: scan a single run of plain chars (covers most words)
        const fastStart = pos;
        let exitCh = 0;
        while (pos < len) {
            const c = src.charCodeAt(pos);
            if (c < 128 && charType[c]) {
                exitCh = c;
                break;
            }
            pos++;
        }
        if (pos >= len ||
            (charType[exitCh] & 1 &&
                !(exitCh === CH_LPAREN && pos > fastStart && extglobPrefix[src.charCodeAt(pos - 1)]) &&
                !subscripts)) {
            this.pos = pos;
            this._wordText = (this._buildParts || this._buildValue) && pos > fastStart ? src.slice(fastStart, pos) : "";
            this._wordRaw = true;
            this._wordQuoted = false;
            this._wordHasExpansions = false;
            this._wordKeywordEligible = true;
            this._wordAssignmentState = undefined;
            if (this._buildParts) {
                this._wordParts =
                    hasGlobCharacters(this._wordText) && ctx !== LexContext.ArrayElement
                        ? (parseGlobParts(src, fastStart, pos, undefined) ?? null)
                        : null;
            }
            return;
        }
        // Slow path: word contains quotes, expansions, escapes, etc. `text` (the
        // processed value) is only assembled when building; the token path tracks
        // positions and flags plus the last value char (for extglob prefixes) and
        // whether the value still equals the raw span.
        const bp = this._buildParts;
        const bt = bp || this._buildValue;
        let text = bt && pos > fastStart ? src.slice(fastStart, pos) : "";
        let quoted = false;
        let hasExpansions = false;
        let keywordEligible = true;
        let valueIsRaw = true;
        let lastValueChar = pos > fastStart ? src.charCodeAt(pos - 1) : 0;
        let assignmentState = scanAssignmentPrefix(src, fastStart, pos, ASSIGNMENT_NAME_START);
        let parts;
        let litBuf = "";
        let litStart = 0;
        let hasGlobs = false;
        let braceResults;
        if (bp) {
            parts = [];
            litBuf = text; // fast-path prefix is literal
            litStart = fastStart;
            hasGlobs = text.length > 0 && hasGlobCharacters(text);
        }
        while (pos < len) {
            const ch = src.charCodeAt(pos);
            if (ch >= 128 || !charType[ch]) {
                const runStart = pos;
                pos++;
                while (pos < len) {
                    const c = src.charCodeAt(pos);
                    if (c < 128 && charType[c])
                        break;
                    pos++;
                }
                lastValueChar = src.charCodeAt(pos - 1);
                assignmentState = scanAssignmentPrefix(src, runStart, pos, assignmentState);
                if (bt) {
                    const chunk = src.slice(runStart, pos);
                    text += chunk;
                    if (bp) {
                        litBuf += chunk;
                        hasGlobs = hasGlobs || hasGlobCharacters(chunk);
                    }
                }
                continue;
            }
            if (charType[ch] & 1) {
                if (subscripts && assignmentState >= ASSIGNMENT_INDEX_BASE) {
                    const close = this.findClosingBracket(pos);
                    if (close !== -1) {
                        const spanEnd = close + 1;
                        // The scanner matched the innermost open bracket past quotes, escapes and nested
                        // substitutions, so the jump closes exactly one subscript level.
                        assignmentState =
                            assignmentState === ASSIGNMENT_INDEX_BASE + 1 ? ASSIGNMENT_AFTER_INDEX : assignmentState - 1;
                        lastValueChar = src.charCodeAt(close);
                        if (bt) {
                            const chunk = src.slice(pos, spanEnd);
                            text += chunk;
                            if (bp) {
                                litBuf += chunk;
                                hasGlobs = hasGlobs || hasGlobCharacters(chunk);
                            }
                        }
                        pos = spanEnd;
                        continue;
                    }
                }
                if (ch === CH_LPAREN && lastValueChar < 128 && extglobPrefix[lastValueChar]) {
                    if (ctx === LexContext.FunctionName ||
                        (assignmentState >= ASSIGNMENT_INDEX_BASE &&
                            (ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix)))
                        break;
                    // Default Bash command syntax takes precedence over the extglob extension.
                    if (ctx === LexContext.CommandStart &&
                        lastValueChar === CH_BANG &&
                        keywordEligible &&
                        src.charCodeAt(fastStart) === CH_BANG &&
                        skipLineContinuations(src, fastStart + 1, len) === pos)
                        break;
                    const prefixChar = lastValueChar;
                    // Bash opens an array value only right after the operator of a word that can assign;
                    // elsewhere `(` ends the word. Rescans of a known word span keep its value.
                    if (prefixChar === CH_EQ &&
                        scanning &&
                        !((ctx === LexContext.CommandStart ||
                            ctx === LexContext.CommandPrefix ||
                            ctx === LexContext.Declaration ||
                            ctx === LexContext.EvalArgument) &&
                            isMatchedAssignment(assignmentState) &&
                            skipLineContinuations(src, assignmentOperatorPos(assignmentState) + 1, len) === pos))
                        break;
                    const innerStart = pos + 1;
                    const close = this.findClosingShellDelimiter(innerStart, len, CH_RPAREN, prefixChar === CH_EQ);
                    if (close === -1 && !scanning && !subscripts && assignmentState >= ASSIGNMENT_INDEX_BASE)
                        break;
                    if (ctx === LexContext.CommandStart &&
                        prefixChar !== CH_EQ &&
                        close !== -1 &&
                        skipBlanks(src, innerStart, close) === close)
                        break;
                    keywordEligible = false;
                    const patternEnd = close === -1 ? len : close;
                    pos = close === -1 ? len : close + 1;
                    if (close === -1)
                        this.errors.push({ message: "unterminated extended glob", pos: innerStart - 2 });
                    lastValueChar = src.charCodeAt(pos - 1);
                    if (bt) {
                        const eg = "(" + src.slice(innerStart, pos);
                        text += eg;
                        // Create ExtendedGlob part for real extglob operators (not = which is array assignment)
                        if (bp && prefixChar !== CH_EQ) {
                            let prefixPos = innerStart - 2;
                            while (src.charCodeAt(prefixPos) === CH_NL && src.charCodeAt(prefixPos - 1) === CH_BACKSLASH) {
                                prefixPos -= 2;
                            }
                            // Remove the prefix char from litBuf (it was appended in the previous iteration)
                            if (litBuf.length > 0) {
                                const trimmed = litBuf.slice(0, -1);
                                if (prefixPos > litStart)
                                    parts.push({
                                        type: "Literal",
                                        pos: litStart,
                                        end: prefixPos,
                                        value: trimmed,
                                        text: src.slice(litStart, prefixPos),
                                    });
                                litBuf = "";
                            }
                            const op = extglobOp[prefixChar];
                            parts.push({
                                type: "ExtendedGlob",
                                pos: prefixPos,
                                end: pos,
                                text: src.slice(prefixPos, pos),
                                operator: op,
                                pattern: src.slice(innerStart, patternEnd),
                                parts: this.subFieldParts(innerStart, patternEnd),
                            });
                            litStart = pos;
                        }
                        else if (bp) {
                            litBuf += eg;
                            hasGlobs = hasGlobs || hasGlobCharacters(eg);
                        }
                    }
                    continue;
                }
                break;
            }
            if (ch === CH_BACKSLASH) {
                pos++;
                if (pos < len) {
                    if (src.charCodeAt(pos) === CH_NL) {
                        pos++;
                        valueIsRaw = false;
                    }
                    else {
                        if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
                            assignmentState = ASSIGNMENT_INVALID;
                        quoted = true;
                        keywordEligible = false;
                        valueIsRaw = false;
                        lastValueChar = src.charCodeAt(pos);
                        if (bt) {
                            text += src[pos];
                            if (bp)
                                litBuf += src[pos];
                        }
                        pos++;
                    }
                }
                else {
                    // A backslash at end of input escapes nothing and stays as itself.
                    if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
                        assignmentState = ASSIGNMENT_INVALID;
                    quoted = true;
                    keywordEligible = false;
                    lastValueChar = CH_BACKSLASH;
                    if (bt) {
                        text += "\\";
                        if (bp)
                            litBuf += "\\";
                    }
                }
                continue;
            }
            if (ch === CH_SQUOTE) {
                const sqStart = pos;
                if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
                    assignmentState = ASSIGNMENT_INVALID;
                quoted = true;
                keywordEligible = false;
                valueIsRaw = false;
                pos++;
                const start = pos;
                while (pos < len && src.charCodeAt(pos) !== CH_SQUOTE)
                    pos++;
                if (pos > start)
                    lastValueChar = src.charCodeAt(pos - 1);
                const value = bt ? src.slice(start, pos) : "";
                if (bt)
                    text += value;
                if (pos < len)
                    pos++;
                else
                    this.errors.push({ message: "unterminated single quote", pos: start - 1 });
                if (bp) {
                    if (sqStart > litStart) {
                        parts.push({
                            type: "Literal",
                            pos: litStart,
                            end: sqStart,
                            value: litBuf,
                            text: src.slice(litStart, sqStart),
                        });
                        litBuf = "";
                    }
                    parts.push({ type: "SingleQuoted", pos: sqStart, end: pos, value, text: src.slice(sqStart, pos) });
                    litStart = pos;
                }
                continue;
            }
            if (ch === CH_DQUOTE) {
                const dqStart = pos;
                if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
                    assignmentState = ASSIGNMENT_INVALID;
                quoted = true;
                keywordEligible = false;
                valueIsRaw = false;
                pos++;
                this.pos = pos;
                this.readDoubleQuoted();
                pos = this.pos;
                if (this._dqEnd > dqStart + 1)
                    lastValueChar = src.charCodeAt(this._dqEnd - 1);
                if (this._dqHasExpansions)
                    hasExpansions = true;
                if (bt)
                    text += this._dqText;
                if (bp) {
                    if (dqStart > litStart) {
                        parts.push({
                            type: "Literal",
                            pos: litStart,
                            end: dqStart,
                            value: litBuf,
                            text: src.slice(litStart, dqStart),
                        });
                        litBuf = "";
                    }
                    const dqText = src.slice(dqStart, pos);
                    parts.push({
                        type: "DoubleQuoted",
                        pos: dqStart,
                        end: pos,
                        text: dqText,
                        parts: this._dqParts ?? [
                            {
                                type: "Literal",
                                pos: dqStart + 1,
                                end: this._dqEnd,
                                value: this._dqText,
                                text: src.slice(dqStart + 1, this._dqEnd),
                            },
                        ],
                    });
                    litStart = pos;
                }
                continue;
            }
            if (ch === CH_DOLLAR) {
                keywordEligible = false;
                const dollarStart = pos;
                if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
                    assignmentState = ASSIGNMENT_INVALID;
                // `$'…'` and `$"…"` quote: even empty, they make a word.
                const next = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
                if (next === CH_SQUOTE || next === CH_DQUOTE)
                    quoted = true;
                this.pos = pos;
                this.readDollar();
                pos = this.pos;
                if (!this._resultIsRaw)
                    valueIsRaw = false;
                if (pos > dollarStart)
                    lastValueChar = src.charCodeAt(pos - 1);
                if (this._resultHasExpansion)
                    hasExpansions = true;
                if (bt)
                    text += this._resultText;
                if (bp) {
                    if (this._resultPart) {
                        if (dollarStart > litStart) {
                            parts.push({
                                type: "Literal",
                                pos: litStart,
                                end: dollarStart,
                                value: litBuf,
                                text: src.slice(litStart, dollarStart),
                            });
                            litBuf = "";
                        }
                        parts.push(this._resultPart);
                        litStart = pos;
                    }
                    else {
                        litBuf += this._resultText;
                    }
                }
                continue;
            }
            if (ch === CH_BACKTICK) {
                keywordEligible = false;
                const btStart = pos;
                if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
                    assignmentState = ASSIGNMENT_INVALID;
                this.pos = pos;
                this.readBacktickExpansion();
                pos = this.pos;
                valueIsRaw = false;
                lastValueChar = src.charCodeAt(pos - 1);
                hasExpansions = true;
                if (bt)
                    text += this._resultText;
                if (bp) {
                    if (btStart > litStart) {
                        parts.push({
                            type: "Literal",
                            pos: litStart,
                            end: btStart,
                            value: litBuf,
                            text: src.slice(litStart, btStart),
                        });
                        litBuf = "";
                    }
                    parts.push(this._resultPart);
                    litStart = pos;
                }
                continue;
            }
            if (ch === CH_LBRACE) {
                if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
                    assignmentState = ASSIGNMENT_INVALID;
                const first = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
                const braceEnd = first <= CH_SPACE || first === CH_RBRACE
                    ? -1
                    : this.scanBraceExpansion(pos, braceResults ?? (braceResults = new Map()));
                if (braceEnd > 0) {
                    keywordEligible = false;
                    lastValueChar = src.charCodeAt(braceEnd - 1);
                    if (bt) {
                        const braceText = src.slice(pos, braceEnd);
                        text += braceText;
                        if (bp) {
                            if (pos > litStart) {
                                parts.push({
                                    type: "Literal",
                                    pos: litStart,
                                    end: pos,
                                    value: litBuf,
                                    text: src.slice(litStart, pos),
                                });
                                litBuf = "";
                            }
                            parts.push({
                                type: "BraceExpansion",
                                pos,
                                end: braceEnd,
                                text: braceText,
                                parts: this.subFieldParts(pos + 1, braceEnd - 1),
                            });
                            litStart = braceEnd;
                        }
                    }
                    pos = braceEnd;
                    continue;
                }
                lastValueChar = CH_LBRACE;
                if (bt) {
                    text += "{";
                    if (bp)
                        litBuf += "{";
                }
                pos++;
                continue;
            }
            pos++;
        }
        if (bp && pos > litStart)
            parts.push({ type: "Literal", pos: litStart, end: pos, value: litBuf, text: src.slice(litStart, pos) });
        this.pos = pos;
        this._wordText = text;
        this._wordRaw = valueIsRaw;
        this._wordQuoted = quoted;
        this._wordHasExpansions = hasExpansions;
        this._wordKeywordEligible = keywordEligible;
        this._wordAssignmentState = assignmentState;
        if (bp) {
            // Only store parts if they add structure beyond a single literal
            this._wordParts = parts.length > 1 || (parts.length === 1 && parts[0].type !== "Literal") ? parts : null;
            if (hasGlobs && ctx !== LexContext.ArrayElement)
                this._wordParts = parseGlobParts(src, fastStart, pos, this._wordParts) ?? null;
        }
    }
    // Arithmetic text gets expansions and quote removal but no process substitution.
    readInnerWordText(insideDoubleQuotes = false, arithmetic = false, globs = false) {
        const src = this.src;
        const len = this.srcEnd;
        let pos = this.pos;
        const start = pos;
        let text = "";
        const bp = this._buildParts;
        let parts;
        let litBuf = "";
        let litStart = 0;
        let preserveLiteral = false;
        let hasGlobs = false;
        if (bp) {
            parts = [];
            litStart = pos;
        }
        while (pos < len) {
            const ch = src.charCodeAt(pos);
            if (ch === CH_BACKSLASH) {
                pos++;
                if (pos < len) {
                    if (src.charCodeAt(pos) === CH_NL) {
                        pos++;
                    }
                    else {
                        const next = src.charCodeAt(pos);
                        if (insideDoubleQuotes &&
                            next !== CH_DOLLAR &&
                            next !== CH_BACKTICK &&
                            next !== CH_DQUOTE &&
                            next !== CH_BACKSLASH &&
                            next !== CH_RBRACE) {
                            text += "\\";
                            if (bp)
                                litBuf += "\\";
                            preserveLiteral = true;
                        }
                        const escaped = src[pos++];
                        text += escaped;
                        if (bp)
                            litBuf += escaped;
                    }
                }
                continue;
            }
            if (ch === CH_SQUOTE && !insideDoubleQuotes) {
                const sqStart = pos;
                pos++;
                const start = pos;
                while (pos < len && src.charCodeAt(pos) !== CH_SQUOTE)
                    pos++;
                const value = src.slice(start, pos);
                text += value;
                if (pos < len)
                    pos++;
                if (bp) {
                    if (sqStart > litStart) {
                        parts.push({
                            type: "Literal",
                            pos: litStart,
                            end: sqStart,
                            value: litBuf,
                            text: src.slice(litStart, sqStart),
                        });
                        litBuf = "";
                    }
                    parts.push({ type: "SingleQuoted", pos: sqStart, end: pos, value, text: src.slice(sqStart, pos) });
                    litStart = pos;
                }
                continue;
            }
            if (ch === CH_DQUOTE) {
                const dqStart = pos;
                pos++;
                this.pos = pos;
                this.readDoubleQuoted(insideDoubleQuotes);
                pos = this.pos;
                text += this._dqText;
                if (bp) {
                    if (dqStart > litStart) {
                        parts.push({
                            type: "Literal",
                            pos: litStart,
                            end: dqStart,
                            value: litBuf,
                            text: src.slice(litStart, dqStart),
                        });
                        litBuf = "";
                    }
                    const dqText = src.slice(dqStart, pos);
                    parts.push({
                        type: "DoubleQuoted",
                        pos: dqStart,
                        end: pos,
                        text: dqText,
                        parts: this._dqParts ?? [
                            {
                                type: "Literal",
                                pos: dqStart + 1,
                                end: this._dqEnd,
                                value: this._dqText,
                                text: src.slice(dqStart + 1, this._dqEnd),
                            },
                        ],
                    });
                    litStart = pos;
                }
                continue;
            }
            if (ch === CH_DOLLAR) {
                const dollarStart = pos;
                this.pos = pos;
                this.readDollar(insideDoubleQuotes);
                pos = this.pos;
                text += this._resultText;
                if (bp) {
                    if (this._resultPart) {
                        if (dollarStart > litStart) {
                            parts.push({
                                type: "Literal",
                                pos: litStart,
                                end: dollarStart,
                                value: litBuf,
                                text: src.slice(litStart, dollarStart),
                            });
                            litBuf = "";
                        }
                        parts.push(this._resultPart);
                        litStart = pos;
                    }
                    else {
                        litBuf += this._resultText;
                    }
                }
                continue;
            }
            if (ch === CH_BACKTICK) {
                const btStart = pos;
                this.pos = pos;
                this.readBacktickExpansion(insideDoubleQuotes);
                pos = this.pos;
                text += this._resultText;
                if (bp) {
                    if (btStart > litStart) {
                        parts.push({
                            type: "Literal",
                            pos: litStart,
                            end: btStart,
                            value: litBuf,
                            text: src.slice(litStart, btStart),
                        });
                        litBuf = "";
                    }
                    parts.push(this._resultPart);
                    litStart = pos;
                }
                continue;
            }
            if (!insideDoubleQuotes &&
                !arithmetic &&
                (ch === CH_LT || ch === CH_GT) &&
                pos + 1 < len &&
                src.charCodeAt(pos + 1) === CH_LPAREN) {
                const psStart = pos;
                this.pos = pos + 2;
                const inner = this.extractBalanced();
                pos = this.pos;
                const raw = src.slice(psStart, pos);
                text += raw;
                if (bp) {
                    if (psStart > litStart) {
                        parts.push({
                            type: "Literal",
                            pos: litStart,
                            end: psStart,
                            value: litBuf,
                            text: src.slice(litStart, psStart),
                        });
                        litBuf = "";
                    }
                    parts.push(this.processSubstitution(psStart, raw, ch === CH_LT ? "<" : ">", inner));
                    litStart = pos;
                }
                continue;
            }
            text += src[pos];
            if (bp) {
                litBuf += src[pos];
                if (globs && (ch === CH_STAR || ch === CH_QUESTION || ch === CH_LBRACKET))
                    hasGlobs = true;
            }
            pos++;
        }
        if (bp && pos > litStart)
            parts.push({ type: "Literal", pos: litStart, end: pos, value: litBuf, text: src.slice(litStart, pos) });
        this.pos = pos;
        this._wordText = text;
        this._wordRaw = false;
        this._wordQuoted = false;
        this._wordHasExpansions = false;
        this._wordKeywordEligible = false;
        if (bp) {
            this._wordParts =
                parts.length > 1 || (parts.length === 1 && (parts[0].type !== "Literal" || preserveLiteral)) ? parts : null;
            if (hasGlobs)
                this._wordParts = parseGlobParts(src, start, pos, this._wordParts) ?? null;
        }
    }
    subFieldParts(start, end) {
        if (this._nestingDepth >= MAX_SYNTAX_NESTING)
            return undefined;
        return hasEmbeddedWordStructure(this.src, start, end)
            ? this.parseSubFieldWord(start, end).parts
            : parseGlobParts(this.src, start, end, undefined);
    }
    // Parse a parameter-expansion sub-field (operand, slice bound, replacement pattern) over
    // the window [start, end) of the original source. Parsing in place — rather than against a
    // detached slice — gives the word and any nested substitutions absolute offsets, and
    // composes through nested ${...}. The `${...}` inner is a verbatim substring of the
    // source, so every sub-field offset maps straight back.
    parseSubFieldWord(start, end, context = "word", arithmetic = false) {
        if (start >= end)
            return new WordImpl("", start, start);
        // Past the shared budget the sub-field keeps its raw text without parts.
        if (this._nestingDepth >= MAX_SYNTAX_NESTING)
            return new WordImpl(this.src.slice(start, end), start, end);
        this._nestingDepth++;
        const savedEnd = this.srcEnd;
        const savedBracketWindow = this._bracketWindow;
        const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
        const savedPos = this.pos;
        const savedText = this._wordText;
        const savedParts = this._wordParts;
        const savedQuoted = this._wordQuoted;
        const savedKeywordEligible = this._wordKeywordEligible;
        this.srcEnd = end;
        this.pos = start;
        this.readInnerWordText(context === "quoted", arithmetic, context === "word");
        // text is the raw source span (so source.slice(pos, end) === text holds, as for every
        // other word); value resolves quotes via parts.
        const word = new WordImpl(this.src.slice(start, end), start, end);
        if (this._buildParts) {
            word.parts = this._wordParts ?? undefined;
        }
        this.srcEnd = savedEnd;
        this._bracketWindow = savedBracketWindow;
        this._arithmeticBracketWindow = savedArithmeticBracketWindow;
        this.pos = savedPos;
        this._wordText = savedText;
        this._wordParts = savedParts;
        this._wordQuoted = savedQuoted;
        this._wordKeywordEligible = savedKeywordEligible;
        this._nestingDepth--;
        return word;
    }
    skipSQ() {
        while (this.pos < this.srcEnd && this.src.charCodeAt(this.pos) !== CH_SQUOTE)
            this.pos++;
        if (this.pos < this.srcEnd)
            this.pos++;
    }
    skipAnsiCQuoted() {
        const quotePos = this.pos - 1;
        const result = decodeAnsiCQuoted(this.src, this.pos, this.srcEnd);
        this.pos = result.end;
        if (!result.closed)
            this.errors.push({ message: "unterminated ANSI-C quote", pos: quotePos });
    }
    // Plain quoted text is skipped here; the first `$(`, `${`, `$$`, backtick or the end of input
    // hands the rest to the quote scanner, which owns substitution and nesting-limit decisions.
    skipDQ() {
        const src = this.src;
        const len = this.srcEnd;
        this._unbalanced = false;
        if (this._nestingDepth < MAX_SYNTAX_NESTING) {
            while (this.pos < len) {
                const ch = src.charCodeAt(this.pos);
                if (ch === CH_DQUOTE) {
                    this.pos++;
                    return;
                }
                if (ch === CH_BACKSLASH) {
                    this.pos = Math.min(this.pos + 2, len);
                    continue;
                }
                if (ch === CH_BACKTICK)
                    break;
                if (ch === CH_DOLLAR) {
                    const next = src.charCodeAt(this.pos + 1);
                    if (next === CH_LPAREN || next === CH_LBRACE || next === CH_DOLLAR)
                        break;
                }
                this.pos++;
            }
        }
        this.extractBalanced(true, true);
    }
    skipSpacesAndTabs() {
        this.pos = skipBlanks(this.src, this.pos, this.srcEnd);
    }
    readDoubleQuoted(unescapeAll = false) {
        const src = this.src;
        const len = this.srcEnd;
        const contentStart = this.pos;
        let hasExpansions = false;
        const bp = this._buildParts;
        const bt = bp || this._buildValue;
        // Fast path: pure literal content (no $, `, or \ — just find closing ")
        if (!bp) {
            let p = this.pos;
            while (p < len) {
                const c = src.charCodeAt(p);
                if (c === CH_DQUOTE) {
                    this._dqText = bt ? src.slice(contentStart, p) : "";
                    this._dqEnd = p;
                    this.pos = p + 1;
                    this._dqHasExpansions = false;
                    this._dqParts = null;
                    return;
                }
                if (c === CH_DOLLAR || c === CH_BACKTICK || c === CH_BACKSLASH)
                    break;
                p++;
            }
            // Fall through to general path
        }
        let text = "";
        let parts = null;
        let litBuf = "";
        let litStart = bp ? this.pos : 0;
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_DQUOTE) {
            // Scan run of plain chars inside double quotes
            const runStart = this.pos;
            while (this.pos < len) {
                const c = src.charCodeAt(this.pos);
                if (c === CH_DQUOTE || c === CH_BACKSLASH || c === CH_DOLLAR || c === CH_BACKTICK)
                    break;
                this.pos++;
            }
            if (bt && this.pos > runStart) {
                const chunk = src.slice(runStart, this.pos);
                text += chunk;
                if (bp)
                    litBuf += chunk;
            }
            if (this.pos >= len || src.charCodeAt(this.pos) === CH_DQUOTE)
                break;
            const ch = src.charCodeAt(this.pos);
            if (ch === CH_BACKSLASH) {
                this.pos++;
                if (this.pos < len) {
                    const next = src.charCodeAt(this.pos);
                    if (next === CH_NL) {
                        this.pos++;
                        continue;
                    }
                    if (bt) {
                        if (unescapeAll ||
                            next === CH_DOLLAR ||
                            next === CH_BACKTICK ||
                            next === CH_DQUOTE ||
                            next === CH_BACKSLASH) {
                            const c = src[this.pos];
                            text += c;
                            if (bp)
                                litBuf += c;
                        }
                        else {
                            const pair = "\\" + src[this.pos];
                            text += pair;
                            if (bp)
                                litBuf += pair;
                        }
                    }
                    this.pos++;
                }
                continue;
            }
            if (ch === CH_DOLLAR) {
                // Inside double quotes `$"` and `$'` are a literal $: no locale string, no ANSI-C quote.
                const afterDollar = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
                if (afterDollar === CH_DQUOTE || afterDollar === CH_SQUOTE) {
                    if (bt) {
                        text += "$";
                        if (bp)
                            litBuf += "$";
                    }
                    this.pos++;
                    continue;
                }
                const expStart = this.pos;
                this.readDollar(true);
                if (bt)
                    text += this._resultText;
                if (this._resultHasExpansion)
                    hasExpansions = true;
                if (bp) {
                    const rp = this._resultPart;
                    if (rp && isDQChild(rp)) {
                        if (!parts)
                            parts = [];
                        if (expStart > litStart) {
                            parts.push({
                                type: "Literal",
                                pos: litStart,
                                end: expStart,
                                value: litBuf,
                                text: src.slice(litStart, expStart),
                            });
                            litBuf = "";
                        }
                        parts.push(rp);
                        litStart = this.pos;
                    }
                    else {
                        litBuf += this._resultText;
                    }
                }
                continue;
            }
            if (ch === CH_BACKTICK) {
                const btStart = this.pos;
                this.readBacktickExpansion(true);
                if (bt)
                    text += this._resultText;
                hasExpansions = true;
                if (bp && this._resultPart && isDQChild(this._resultPart)) {
                    if (!parts)
                        parts = [];
                    if (btStart > litStart) {
                        parts.push({
                            type: "Literal",
                            pos: litStart,
                            end: btStart,
                            value: litBuf,
                            text: src.slice(litStart, btStart),
                        });
                        litBuf = "";
                    }
                    parts.push(this._resultPart);
                    litStart = this.pos;
                }
                continue;
            }
        }
        if (bp && parts && this.pos > litStart)
            parts.push({ type: "Literal", pos: litStart, end: this.pos, value: litBuf, text: src.slice(litStart, this.pos) });
        this._dqEnd = this.pos;
        if (this.pos < len)
            this.pos++; // closing "
        else
            this.errors.push({ message: "unterminated double quote", pos: contentStart - 1 });
        this._dqText = text;
        this._dqHasExpansions = hasExpansions;
        this._dqParts = parts;
    }
    readDollar(insideDoubleQuotes = false) {
        const dollarPos = this.pos;
        this.pos++; // skip $
        const src = this.src;
        const len = this.srcEnd;
        const bt = this._buildParts || this._buildValue;
        if (this.pos >= len) {
            this._resultText = "$";
            this._resultIsRaw = true;
            this._resultHasExpansion = false;
            this._resultPart = undefined;
            return;
        }
        const logicalPos = skipLineContinuations(src, this.pos, len);
        if (logicalPos > this.pos &&
            src.charCodeAt(logicalPos) === CH_LPAREN &&
            src.charCodeAt(logicalPos + 1) !== CH_LPAREN)
            this.pos = logicalPos;
        const ch = src.charCodeAt(this.pos);
        if (ch === CH_LPAREN) {
            if (this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
                const savedPos = this.pos;
                const savedErrors = this.errors.length;
                this.readArithmeticExpansion(dollarPos);
                if (!this._notArithmetic)
                    return;
                this.errors.length = savedErrors;
                this.pos = savedPos;
            }
            this.readCommandSubstitution(dollarPos);
            return;
        }
        if (ch === CH_LBRACE) {
            const after = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
            if (after === CH_SPACE || after === CH_TAB || after === CH_NL) {
                this.readBraceCommandSubstitution();
                return;
            }
            if (after === CH_PIPE) {
                this.readValueSubstitution();
                return;
            }
            this.readParameterExpansion(insideDoubleQuotes);
            return;
        }
        if (ch === CH_SQUOTE) {
            this.pos++;
            if (bt) {
                const value = this.readAnsiCQuoted();
                this._resultText = value;
                this._resultPart = this._buildParts
                    ? { type: "AnsiCQuoted", pos: dollarPos, end: this.pos, text: src.slice(dollarPos, this.pos), value }
                    : undefined;
            }
            else {
                this.skipAnsiCQuoted();
                this._resultText = "";
                this._resultPart = undefined;
            }
            this._resultIsRaw = false;
            this._resultHasExpansion = false;
            return;
        }
        if (ch === CH_DQUOTE) {
            this.pos++;
            this.readDoubleQuoted(insideDoubleQuotes);
            this._resultText = this._dqText;
            this._resultIsRaw = false;
            this._resultHasExpansion = this._dqHasExpansions;
            if (this._buildParts) {
                const text = src.slice(dollarPos, this.pos);
                this._resultPart = {
                    type: "LocaleString",
                    pos: dollarPos,
                    end: this.pos,
                    text,
                    parts: this._dqParts ?? [
                        {
                            type: "Literal",
                            pos: dollarPos + 2,
                            end: this._dqEnd,
                            value: this._dqText,
                            text: src.slice(dollarPos + 2, this._dqEnd),
                        },
                    ],
                };
            }
            else {
                this._resultPart = undefined;
            }
            return;
        }
        if (ch === CH_AT ||
            ch === CH_STAR ||
            ch === CH_HASH ||
            ch === CH_QUESTION ||
            ch === CH_DASH ||
            ch === CH_DOLLAR ||
            ch === CH_BANG ||
            (ch >= CH_0 && ch <= CH_9)) {
            this.pos++;
            const text = bt ? src.slice(this.pos - 2, this.pos) : "";
            this._resultText = text;
            this._resultIsRaw = true;
            this._resultHasExpansion = false;
            this._resultPart = this._buildParts
                ? { type: "SimpleExpansion", pos: dollarPos, end: this.pos, text }
                : undefined;
            return;
        }
        if (ch < 128 && isIdChar[ch] & 1) {
            const namePos = this.pos - 1;
            while (this.pos < len) {
                const c = src.charCodeAt(this.pos);
                if (c < 128 && isIdChar[c] & 2)
                    this.pos++;
                else
                    break;
            }
            const text = bt ? src.slice(namePos, this.pos) : "";
            this._resultText = text;
            this._resultIsRaw = true;
            this._resultHasExpansion = false;
            this._resultPart = this._buildParts
                ? { type: "SimpleExpansion", pos: dollarPos, end: this.pos, text }
                : undefined;
            return;
        }
        // $[ expr ] is bash's deprecated spelling of $(( expr )). It runs to the matching ']',
        // so parentheses inside belong to the expansion instead of ending the word.
        if (ch === CH_LBRACKET) {
            const errorCount = this._errors === null ? 0 : this._errors.length;
            const close = this.findClosingArithmeticBracket(this.pos + 1);
            if (close !== -1) {
                const bodyStart = this.pos + 1;
                const body = src.slice(bodyStart, close);
                this.pos = close + 1;
                const text = bt ? src.slice(dollarPos, this.pos) : "";
                this._resultText = text;
                this._resultIsRaw = true;
                this._resultHasExpansion = false;
                this._resultPart = this._buildParts
                    ? this.arithmeticExpansion(bodyStart - 2, text, body, bodyStart)
                    : undefined;
                return;
            }
            // A failed lookahead leaves `$` literal and the token path re-reads the scanned text.
            if (this._errors !== null)
                this._errors.length = errorCount;
        }
        this._resultText = "$";
        this._resultIsRaw = true;
        this._resultHasExpansion = false;
        this._resultPart = undefined;
    }
    scanArithmeticBody() {
        this._notArithmetic = false;
        this._arithUnterminated = false;
        this.pos += 2;
        let depth = 1;
        let parenDepth = 0;
        let parentParenDepth = 0;
        let parenDepths;
        let reported = false;
        const src = this.src;
        const len = this.srcEnd;
        const start = this.pos;
        while (this.pos < len && depth > 0) {
            const c = src.charCodeAt(this.pos);
            if (c === CH_BACKSLASH) {
                this.pos += this.pos + 1 < len ? 2 : 1;
            }
            else if (c === CH_SQUOTE) {
                this.pos++;
                this.skipSQ();
            }
            else if (c === CH_DQUOTE) {
                this.pos++;
                this.skipDQ();
            }
            else if (c === CH_BACKTICK) {
                this.pos++;
                while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
                    if (src.charCodeAt(this.pos) === CH_BACKSLASH)
                        this.pos++;
                    this.pos++;
                }
                if (this.pos < len)
                    this.pos++;
            }
            else if (c === CH_DOLLAR &&
                this.pos + 2 < len &&
                src.charCodeAt(this.pos + 1) === CH_LPAREN &&
                src.charCodeAt(this.pos + 2) !== CH_LPAREN) {
                const dollarPos = this.pos;
                this.pos += 2;
                this.extractBalanced();
                if (this._unbalanced)
                    this.errors.push({ message: "unterminated command substitution", pos: dollarPos });
            }
            else if (c === CH_DOLLAR && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LBRACE) {
                const close = this.findClosingBrace(this.pos + 2, len);
                this.pos = close === -1 ? len : close + 1;
            }
            else if ((c === CH_LT || c === CH_GT) && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
                this.pos += 2;
                this.extractBalanced();
            }
            else if (c === CH_LPAREN) {
                if (src.charCodeAt(this.pos - 1) === CH_DOLLAR && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
                    if (depth === 1)
                        parentParenDepth = parenDepth;
                    else
                        (parenDepths ?? (parenDepths = [])).push(parenDepth);
                    depth++;
                    parenDepth = 0;
                    if (depth + this._nestingDepth > MAX_SYNTAX_NESTING && !reported) {
                        this.errors.push({ message: "maximum arithmetic expansion nesting depth exceeded", pos: this.pos - 1 });
                        reported = true;
                    }
                    this.pos += 2;
                }
                else {
                    // The expression parser stops building structure at this depth; report it here, while
                    // scanning, since the expression itself resolves lazily. Each enclosing `$((` of this
                    // scan parses one level deeper, so its parentheses count from there.
                    if (++parenDepth + depth - 1 + this._nestingDepth > MAX_SYNTAX_NESTING && !reported) {
                        this.errors.push({ message: "maximum arithmetic expression nesting depth exceeded", pos: this.pos });
                        reported = true;
                    }
                    this.pos++;
                }
            }
            else if (c === CH_RPAREN && parenDepth > 0) {
                parenDepth--;
                this.pos++;
            }
            else if (c === CH_RPAREN && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_RPAREN) {
                if (--depth === 0) {
                    this.pos += 2;
                    break;
                }
                parenDepth = depth === 1 ? parentParenDepth : parenDepths.pop();
                this.pos += 2;
            }
            else if (c === CH_RPAREN && depth === 1) {
                // Bash reads `((` and `$((` as arithmetic only when the inner parenthesis pair is
                // immediately followed by `)`. It closed without one, so `((a) )` is nested subshells
                // and `$((a) || (b))` a command substitution; callers re-read from the start.
                this._notArithmetic = true;
                return "";
            }
            else {
                this.pos++;
            }
        }
        const bt = this._buildParts || this._buildValue;
        if (depth > 0) {
            this._arithUnterminated = true;
            return bt ? src.slice(start, this.pos) : "";
        }
        return bt ? src.slice(start, this.pos - 2) : "";
    }
    readArithmeticExpansion(dollarPos) {
        const bodyStart = this.pos + 2; // absolute offset of the body, past the "((" at this.pos
        const body = this.scanArithmeticBody();
        if (this._notArithmetic)
            return;
        if (this._arithUnterminated)
            this.errors.push({ message: "unterminated arithmetic expansion", pos: dollarPos });
        const text = this._buildParts || this._buildValue ? this.src.slice(dollarPos, this.pos) : "";
        this._resultText = text;
        this._resultIsRaw = true;
        this._resultHasExpansion = false;
        this._resultPart = this._buildParts ? this.arithmeticExpansion(dollarPos, text, body, bodyStart) : undefined;
    }
    arithmeticExpansion(pos, text, body, bodyStart) {
        return new ArithmeticExpansionImpl(pos, this.pos, text, {
            source: this.src,
            body,
            offset: bodyStart,
            depth: this._nestingDepth,
            context: this.substitutionContext,
        });
    }
    readArithmeticCommand(out, tokenStart) {
        const savedBuildValue = this._buildValue;
        this._buildValue = true;
        const body = this.scanArithmeticBody();
        this._buildValue = savedBuildValue;
        if (this._arithUnterminated)
            this.errors.push({ message: "unterminated arithmetic command", pos: tokenStart });
        setToken(out, Token.ArithCmd, body, tokenStart, this.pos);
    }
    readCommandSubstitution(dollarPos) {
        const openPos = this.pos;
        this.pos++; // skip (
        // extractBalanced returns the inner text without the closing paren, so it
        // stays correct when the input ended before that paren was reached.
        const inner = this.extractBalanced();
        if (this._unbalanced)
            this.errors.push({ message: "unterminated command substitution", pos: dollarPos });
        const bt = this._buildParts || this._buildValue;
        const rawText = bt ? this.src.slice(dollarPos, this.pos) : "";
        const text = !bt || openPos === dollarPos + 1 ? rawText : "$" + this.src.slice(openPos, this.pos);
        this._resultText = text;
        this._resultIsRaw = openPos === dollarPos + 1;
        this._resultHasExpansion = true;
        if (this._buildParts) {
            this._resultPart = this.commandExpansion(dollarPos, rawText, openPos + 1, inner, !this._unbalanced);
        }
        else {
            this._resultPart = undefined;
        }
    }
    readBraceCommandSubstitution() {
        this.readBraceSubstitution(1);
    }
    readValueSubstitution() {
        this.readBraceSubstitution(2);
    }
    readBraceSubstitution(skip) {
        const dollarPos = this.pos - 1;
        this.pos += skip;
        const src = this.src;
        const len = this.srcEnd;
        let depth = 1;
        const start = this.pos;
        while (this.pos < len) {
            const c = src.charCodeAt(this.pos);
            if (c === CH_LBRACE)
                depth++;
            else if (c === CH_RBRACE) {
                if (--depth === 0) {
                    this.pos++;
                    break;
                }
            }
            else if (c === CH_SQUOTE) {
                this.pos++;
                this.skipSQ();
                continue;
            }
            else if (c === CH_DQUOTE) {
                this.pos++;
                this.skipDQ();
                continue;
            }
            else if (c === CH_BACKSLASH)
                this.pos++;
            this.pos++;
        }
        this._resultIsRaw = true;
        this._resultHasExpansion = true;
        if (this._buildParts || this._buildValue) {
            const rawInner = src.slice(start, this.pos - 1);
            const inner = rawInner.trim();
            const text = src.slice(dollarPos, this.pos);
            this._resultText = text;
            if (this._buildParts) {
                const innerStart = start + (rawInner.length - rawInner.trimStart().length);
                this._resultPart = this.commandExpansion(dollarPos, text, innerStart, inner);
            }
            else {
                this._resultPart = undefined;
            }
        }
        else {
            this._resultText = "";
            this._resultPart = undefined;
        }
    }
    readBacktickExpansion(insideDoubleQuotes = false) {
        this.pos++; // skip opening `
        const src = this.src;
        const len = this.srcEnd;
        const start = this.pos;
        if (!this._buildParts && !this._buildValue) {
            while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
                if (src.charCodeAt(this.pos) === CH_BACKSLASH && this.pos + 1 < len)
                    this.pos++;
                this.pos++;
            }
            if (this.pos < len)
                this.pos++;
            else
                this.errors.push({ message: "unterminated backtick", pos: start - 1 });
            this._resultText = "";
            this._resultIsRaw = false;
            this._resultHasExpansion = true;
            this._resultPart = undefined;
            return;
        }
        let inner = "";
        let hasEscapes = false;
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
            if (src.charCodeAt(this.pos) === CH_BACKSLASH) {
                hasEscapes = true;
                break;
            }
            this.pos++;
        }
        if (!hasEscapes) {
            inner = src.slice(start, this.pos);
        }
        else {
            inner = src.slice(start, this.pos);
            while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
                if (src.charCodeAt(this.pos) === CH_BACKSLASH) {
                    this.pos++;
                    if (this.pos < len) {
                        const c = src.charCodeAt(this.pos);
                        if (c === CH_DOLLAR || c === CH_BACKTICK || c === CH_BACKSLASH || (insideDoubleQuotes && c === CH_DQUOTE)) {
                            inner += src[this.pos];
                        }
                        else {
                            inner += "\\" + src[this.pos];
                        }
                        this.pos++;
                    }
                }
                else {
                    const runStart = this.pos;
                    while (this.pos < len) {
                        const c = src.charCodeAt(this.pos);
                        if (c === CH_BACKTICK || c === CH_BACKSLASH)
                            break;
                        this.pos++;
                    }
                    inner += src.slice(runStart, this.pos);
                }
            }
        }
        if (this.pos < len)
            this.pos++; // closing `
        else
            this.errors.push({ message: "unterminated backtick", pos: start - 1 });
        const text = src.slice(start - 1, this.pos); // raw source including backticks
        this._resultText = inner;
        this._resultHasExpansion = true;
        if (this._buildParts) {
            this._resultPart = hasEscapes
                ? this.decodedCommandExpansion(start - 1, text, inner)
                : this.commandExpansion(start - 1, text, start, inner);
        }
        else {
            this._resultPart = undefined;
        }
    }
    readParameterExpansion(insideDoubleQuotes) {
        const src = this.src;
        const len = this.srcEnd;
        const start = this.pos; // at {
        this.pos++;
        let depth = 1;
        let reported = false;
        while (this.pos < len && depth > 0) {
            const ch = src.charCodeAt(this.pos);
            if (ch === CH_DOLLAR) {
                // Dispatch forward: `$$` consumes its own second `$`, so a `{` after it is literal.
                const next = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
                if (next === CH_LBRACE) {
                    depth++;
                    if (this._nestingDepth + depth > MAX_SYNTAX_NESTING && !reported) {
                        this.errors.push({ message: "maximum parameter expansion nesting depth exceeded", pos: this.pos });
                        reported = true;
                    }
                    this.pos += 2;
                    continue;
                }
                if (next === CH_DOLLAR) {
                    this.pos += 2;
                    continue;
                }
                if (next === CH_LPAREN) {
                    const dollarPos = this.pos;
                    this.pos += 2;
                    this.extractBalanced();
                    if (this._unbalanced)
                        this.errors.push({ message: "unterminated command substitution", pos: dollarPos });
                    continue;
                }
            }
            else if (ch === CH_BACKTICK) {
                this.pos++;
                while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
                    if (src.charCodeAt(this.pos) === CH_BACKSLASH)
                        this.pos++;
                    this.pos++;
                }
                if (this.pos < len)
                    this.pos++;
                continue;
            }
            else if (ch === CH_RBRACE) {
                if (--depth === 0) {
                    this.pos++;
                    break;
                }
            }
            else if (ch === CH_BACKSLASH) {
                if (this.pos + 1 < len)
                    this.pos++;
            }
            else if (ch === CH_SQUOTE) {
                this.pos++;
                if (this.pos > start + 1 && src.charCodeAt(this.pos - 2) === CH_DOLLAR)
                    this.skipAnsiCQuoted();
                else
                    this.skipSQ();
                continue;
            }
            else if (ch === CH_DQUOTE) {
                this.pos++;
                this.skipDQ();
                continue;
            }
            this.pos++;
        }
        const closed = depth === 0;
        if (!closed)
            this.errors.push({ message: "unterminated parameter expansion", pos: start - 1 });
        const text = this._buildParts || this._buildValue ? src.slice(start - 1, this.pos) : "";
        this._resultText = text;
        this._resultIsRaw = true;
        this._resultHasExpansion = false;
        if (this._buildParts) {
            const inner = src.slice(start + 1, closed ? this.pos - 1 : this.pos);
            this._resultPart = this.parseParamInner(text, inner, start + 1, insideDoubleQuotes);
        }
        else {
            this._resultPart = undefined;
        }
    }
    // `innerStart` is the absolute offset of `inner` in the original source, so each sub-field
    // word is parsed in place at its true position. `sub(a, b)` maps inner-relative offsets to
    // that absolute window.
    parseParamInner(text, inner, innerStart, insideDoubleQuotes) {
        const result = {
            type: "ParameterExpansion",
            pos: innerStart - 2,
            end: this.pos,
            text,
            parameter: "",
            parameterPos: innerStart,
            parameterEnd: innerStart,
            prefix: undefined,
            index: undefined,
            operation: undefined,
        };
        const ilen = inner.length;
        if (ilen === 0)
            return result;
        const sub = (a, b, context = "word") => this.parseSubFieldWord(innerStart + a, innerStart + b, context);
        const closeBracket = (start) => {
            const close = this.findClosingBracket(innerStart + start, innerStart + ilen);
            return close === -1 ? -1 : close - innerStart;
        };
        let i = 0;
        if (ilen > 1 && inner.charCodeAt(0) === CH_BANG) {
            result.prefix = "!";
            i = 1;
        }
        if (ilen > 1 && inner.charCodeAt(0) === CH_HASH) {
            const nameEnd = this.scanParamName(inner, 1);
            let parameterEnd = nameEnd;
            let indexEnd = -1;
            if (parameterEnd < ilen && inner.charCodeAt(parameterEnd) === CH_LBRACKET) {
                indexEnd = closeBracket(parameterEnd + 1);
                if (indexEnd !== -1)
                    parameterEnd = indexEnd + 1;
            }
            if (nameEnd > 1 && parameterEnd === ilen) {
                result.prefix = "#";
                result.parameter = inner.slice(1, nameEnd);
                result.parameterPos = innerStart + 1;
                result.parameterEnd = innerStart + nameEnd;
                if (indexEnd !== -1)
                    result.index = sub(nameEnd + 1, indexEnd, "embedded");
                return result;
            }
        }
        const nameStart = i;
        i = this.scanParamName(inner, i);
        result.parameter = inner.slice(nameStart, i);
        result.parameterPos = innerStart + nameStart;
        result.parameterEnd = innerStart + i;
        if (i < ilen && inner.charCodeAt(i) === CH_LBRACKET) {
            const closeB = closeBracket(i + 1);
            if (closeB !== -1) {
                result.index = sub(i + 1, closeB, "embedded");
                i = closeB + 1;
            }
        }
        if (i >= ilen)
            return result;
        const pos = innerStart + i;
        const end = innerStart + ilen;
        const opChar = inner.charCodeAt(i);
        const nextChar = inner.charCodeAt(i + 1);
        const defaultChar = inner[opChar === CH_COLON ? i + 1 : i];
        if (defaultChar === "-" || defaultChar === "=" || defaultChar === "+" || defaultChar === "?") {
            const operandStart = i + (opChar === CH_COLON ? 2 : 1);
            result.operation = {
                type: "Default",
                pos,
                end,
                operatorEnd: innerStart + operandStart,
                operator: opChar === CH_COLON ? `:${defaultChar}` : defaultChar,
                operand: sub(operandStart, ilen, insideDoubleQuotes ? "quoted" : "word"),
            };
            return result;
        }
        if (opChar === CH_COLON) {
            i++;
            const sliceStart = innerStart + i;
            const colonIdx = findUnnested(inner.slice(i), CH_COLON, true, (index, quoted) => {
                return this.findNestedShellEnd(sliceStart + index, end, quoted) - sliceStart;
            });
            result.operation = {
                type: "Slice",
                pos,
                end,
                operatorEnd: sliceStart,
                operator: ":",
                offset: sub(i, colonIdx === -1 ? ilen : i + colonIdx, "embedded"),
                length: colonIdx === -1 ? undefined : sub(i + colonIdx + 1, ilen, "embedded"),
            };
            return result;
        }
        if (opChar === CH_HASH || opChar === CH_PERCENT) {
            const doubled = nextChar === opChar;
            const operator = opChar === CH_HASH ? (doubled ? "##" : "#") : doubled ? "%%" : "%";
            const operandStart = i + (doubled ? 2 : 1);
            result.operation = {
                type: "Remove",
                pos,
                end,
                operatorEnd: innerStart + operandStart,
                operator,
                operand: sub(operandStart, ilen),
            };
            return result;
        }
        if (opChar === CH_SLASH) {
            i++;
            let operator = "/";
            if (nextChar === CH_SLASH || nextChar === CH_HASH || nextChar === CH_PERCENT) {
                operator = nextChar === CH_SLASH ? "//" : nextChar === CH_HASH ? "/#" : "/%";
                i++;
            }
            let separatorStart = i;
            if (nextChar === CH_SLASH) {
                // After // a leading slash belongs to the pattern; /# and /% allow empty patterns.
                separatorStart = skipLineContinuations(inner, i, ilen);
                if (inner.charCodeAt(separatorStart) === CH_SLASH)
                    separatorStart++;
            }
            const sepIdx = findUnnested(inner.slice(separatorStart), CH_SLASH);
            const patternEnd = sepIdx === -1 ? ilen : separatorStart + sepIdx;
            result.operation = {
                type: "Replace",
                pos,
                end,
                operatorEnd: innerStart + i,
                operator,
                pattern: sub(i, patternEnd),
                replacement: sub(sepIdx === -1 ? ilen : patternEnd + 1, ilen),
            };
            return result;
        }
        if (opChar === CH_CARET || opChar === CH_COMMA) {
            const doubled = nextChar === opChar;
            const operator = opChar === CH_CARET ? (doubled ? "^^" : "^") : doubled ? ",," : ",";
            const operandStart = i + (doubled ? 2 : 1);
            result.operation = {
                type: "CaseModification",
                pos,
                end,
                operatorEnd: innerStart + operandStart,
                operator,
                operand: operandStart === ilen ? undefined : sub(operandStart, ilen),
            };
            return result;
        }
        if (result.prefix === "!" &&
            result.index === undefined &&
            i + 1 === ilen &&
            (opChar === CH_AT || opChar === CH_STAR)) {
            result.operation = { type: "Names", pos, end, operatorEnd: end, operator: opChar === CH_AT ? "@" : "*" };
            return result;
        }
        if (opChar === CH_AT) {
            result.operation = {
                type: "Transform",
                pos,
                end,
                operatorEnd: pos + 1,
                operator: "@",
                operand: sub(i + 1, ilen),
            };
            return result;
        }
        result.operation = { type: "Unknown", pos, end, operatorEnd: end, operator: inner.slice(i) };
        return result;
    }
    findNestedShellEnd(start, end, quoted) {
        const ch = this.src.charCodeAt(start);
        if (ch === CH_BACKTICK) {
            let pos = start + 1;
            while (pos < end) {
                const current = this.src.charCodeAt(pos);
                if (current === CH_BACKSLASH) {
                    pos += 2;
                    continue;
                }
                pos++;
                if (current === CH_BACKTICK)
                    return pos;
            }
            return end;
        }
        let close;
        if (ch === CH_DOLLAR) {
            const next = start + 1;
            if (next < end && this.src.charCodeAt(next) === CH_LBRACE) {
                close = this.findClosingBrace(next + 1, end);
            }
            else {
                const open = skipLineContinuations(this.src, next, end);
                if (open >= end || this.src.charCodeAt(open) !== CH_LPAREN)
                    return start;
                close = this.findClosingParenthesis(open + 1, end);
            }
        }
        else {
            const open = start + 1;
            if (quoted || (ch !== CH_LT && ch !== CH_GT) || open >= end || this.src.charCodeAt(open) !== CH_LPAREN) {
                return start;
            }
            close = this.findClosingParenthesis(open + 1, end);
        }
        return close === -1 ? end : close + 1;
    }
    scanParamName(s, start) {
        let i = start;
        if (i >= s.length)
            return i;
        const c = s.charCodeAt(i);
        // Special single-char params
        if (c === CH_AT ||
            c === CH_STAR ||
            c === CH_HASH ||
            c === CH_QUESTION ||
            c === CH_DASH ||
            c === CH_DOLLAR ||
            c === CH_BANG) {
            return i + 1;
        }
        // Digits
        if (c >= CH_0 && c <= CH_9) {
            while (i < s.length && s.charCodeAt(i) >= CH_0 && s.charCodeAt(i) <= CH_9)
                i++;
            return i;
        }
        // Regular name: [a-zA-Z_][a-zA-Z0-9_]*
        if ((c >= CH_a && c <= CH_z) || (c >= CH_A && c <= CH_Z) || c === CH_UNDERSCORE) {
            i++;
            while (i < s.length) {
                const ch = s.charCodeAt(i);
                if ((ch >= CH_a && ch <= CH_z) ||
                    (ch >= CH_A && ch <= CH_Z) ||
                    (ch >= CH_0 && ch <= CH_9) ||
                    ch === CH_UNDERSCORE)
                    i++;
                else
                    break;
            }
        }
        return i;
    }
    readAnsiCQuoted() {
        const quotePos = this.pos - 1;
        const result = decodeAnsiCQuoted(this.src, this.pos, this.srcEnd);
        this.pos = result.end;
        if (!result.closed)
            this.errors.push({ message: "unterminated ANSI-C quote", pos: quotePos });
        return result.value;
    }
    // Quotes resume when a nested substitution returns to their parenthesis depth.
    extractBalanced(useGrammar = true, quoteOnly = false) {
        const src = this.src;
        const len = this.srcEnd;
        const bt = this._buildParts || this._buildValue;
        let depth = quoteOnly ? 0 : 1;
        const start = this.pos;
        this._unbalanced = false;
        const knownEnd = useGrammar && !quoteOnly ? this.substitutionContext.boundaries?.get(start) : undefined;
        if (knownEnd !== undefined && knownEnd <= len && this._nestingDepth < MAX_SYNTAX_NESTING) {
            this.pos = knownEnd;
            return bt ? src.slice(start, knownEnd - 1) : "";
        }
        let wordStart = true;
        // Fast path: scan for simple cases with no nested quotes/parens/case. Nothing here
        // opens a paren — `(` breaks to the slow path — so depth stays 1 and the first `)`
        // closes the construct.
        while (!quoteOnly && this.pos < len) {
            const c = src.charCodeAt(this.pos);
            if (c === CH_RPAREN) {
                const result = bt ? src.slice(start, this.pos) : "";
                this.pos++;
                return result;
            }
            else if (c === CH_LPAREN ||
                c === CH_BACKSLASH ||
                c === CH_SQUOTE ||
                c === CH_DQUOTE ||
                c === CH_BACKTICK ||
                (c === CH_DOLLAR &&
                    (src.charCodeAt(this.pos + 1) === CH_SQUOTE ||
                        src.charCodeAt(this.pos + 1) === CH_DOLLAR ||
                        src.charCodeAt(this.pos + 1) === CH_LBRACE))) {
                break;
            }
            else if (c === CH_LT && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LT) {
                break;
            }
            else if (c === CH_HASH && wordStart) {
                break;
            }
            else if (c === 99 /* c */ &&
                wordStart &&
                this.pos + 3 < len &&
                src.charCodeAt(this.pos + 1) === 97 /* a */ &&
                src.charCodeAt(this.pos + 2) === 115 /* s */ &&
                src.charCodeAt(this.pos + 3) === 101 /* e */ &&
                (this.pos + 4 >= len || (src.charCodeAt(this.pos + 4) < 128 && charType[src.charCodeAt(this.pos + 4)] & 1))) {
                break;
            }
            else {
                wordStart = c < 128 && (charType[c] & 1) !== 0;
                this.pos++;
            }
        }
        // Slow path: just track position (source is copied verbatim, so slice at end)
        let caseDepth = 0;
        // Parentheses opened since the innermost `case` began. A `)` only terminates a case
        // pattern when nothing is open — otherwise it closes a pattern's leading `(`, an
        // extglob group, or a subshell in the case body, and must rebalance `depth`.
        let caseParens = 0;
        // Word-form parens resume mid-word; grammar parens resume where `#` can open a comment.
        const wordStartAfterParen = [];
        let pendingDelims = null;
        let scripts;
        let arithBase = -1;
        // A `$((` extent is found by bash's arithmetic scanner, where `#` is ordinary, and keeps
        // that extent even for a command body. The two chars before `start` are the delimiter.
        let arithExtent = start >= 2 &&
            src.charCodeAt(start) === CH_LPAREN &&
            src.charCodeAt(start - 1) === CH_LPAREN &&
            src.charCodeAt(start - 2) === CH_DOLLAR;
        let substitutions = 0;
        let reported = false;
        const quotes = quoteOnly ? [{ close: CH_DQUOTE, depth: 0 }] : [];
        let quotedDepth = quoteOnly ? 1 : 0;
        let parameterDepth = 0;
        let arithmeticOpens;
        let continuedDollarPos = -1;
        let continuedParenPos = -1;
        let escapedEnd = -1;
        let lastParenEnd = -1;
        let checkedGrammar = false;
        while (this.pos < len && (depth > 0 || quotes.length > 0)) {
            let ch = src.charCodeAt(this.pos);
            // A negative index would leave V8's fast array path, so guard the empty stack.
            const quote = quotes.length === 0 ? undefined : quotes[quotes.length - 1];
            if (quote !== undefined && quote.depth === depth) {
                let commandOpen = false;
                if (ch === CH_BACKSLASH) {
                    this.pos = Math.min(this.pos + 2, len);
                    continue;
                }
                if (ch === quote.close) {
                    quotes.pop();
                    if (ch === CH_DQUOTE)
                        quotedDepth--;
                    else
                        parameterDepth--;
                    this.pos++;
                    if (quoteOnly && depth === 0 && quotes.length === 0)
                        return "";
                    continue;
                }
                if (ch === CH_DQUOTE) {
                    quotes.push({ close: CH_DQUOTE, depth });
                    quotedDepth++;
                }
                else if (ch === CH_SQUOTE && quote.close === CH_RBRACE) {
                    this.pos++;
                    this.skipSQ();
                    continue;
                }
                else if (ch === CH_BACKTICK) {
                    this.pos++;
                    while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
                        if (src.charCodeAt(this.pos) === CH_BACKSLASH)
                            this.pos++;
                        if (this.pos < len)
                            this.pos++;
                    }
                    if (this.pos < len)
                        this.pos++;
                    continue;
                }
                else if (ch === CH_DOLLAR) {
                    const next = src.charCodeAt(this.pos + 1);
                    if (next === CH_SQUOTE && quote.close === CH_RBRACE) {
                        this.pos += 2;
                        this.skipAnsiCQuoted();
                        continue;
                    }
                    if (next === CH_LBRACE) {
                        quotes.push({ close: CH_RBRACE, depth });
                        parameterDepth++;
                        this.pos++;
                    }
                    else if (next === CH_LPAREN) {
                        this.pos++;
                        ch = CH_LPAREN;
                        commandOpen = true;
                    }
                    else if (next === CH_DOLLAR) {
                        // `$$` is one parameter unless `(` follows: Bash's quote scanner then reads `$` + `$(`.
                        this.pos += src.charCodeAt(this.pos + 2) === CH_LPAREN ? 1 : 2;
                        continue;
                    }
                }
                if (!reported && this._nestingDepth + Math.max(quotedDepth, parameterDepth) > MAX_SYNTAX_NESTING) {
                    this.errors.push({ message: "maximum word nesting depth exceeded", pos: this.pos });
                    reported = true;
                }
                if (!commandOpen) {
                    // Plain text changes no depth, so the rest of the run needs no further checks.
                    this.pos++;
                    while (this.pos < len) {
                        const c = src.charCodeAt(this.pos);
                        if (c === CH_BACKSLASH ||
                            c === CH_DQUOTE ||
                            c === CH_DOLLAR ||
                            c === CH_BACKTICK ||
                            c === CH_RBRACE ||
                            c === CH_SQUOTE)
                            break;
                        this.pos++;
                    }
                    continue;
                }
            }
            // The grammar resolves whether '#' after ')' is a comment, including inside array subscripts.
            if (ch === CH_HASH &&
                lastParenEnd !== -1 &&
                !arithExtent &&
                arithBase < 0 &&
                useGrammar &&
                !checkedGrammar &&
                this._nestingDepth + (scripts?.length ?? 0) < MAX_SYNTAX_NESTING &&
                skipBlanks(src, lastParenEnd, len) === this.pos) {
                checkedGrammar = true;
                const scope = scripts?.[scripts.length - 1];
                const end = this.findSubstitutionEnd(scope?.start ?? start, len, this._nestingDepth + (scripts?.length ?? 0) + 1);
                if (end !== -1) {
                    if (scope === undefined) {
                        this.pos = end;
                        return bt ? src.slice(start, end - 1) : "";
                    }
                    // Rejoin the closing-parenthesis path so the proven script end restores its enclosing scope.
                    this.pos = end - 1;
                    depth = scope.depth + 1;
                    caseDepth = 0;
                    caseParens = 0;
                    wordStartAfterParen.length = scope.parens + 1;
                    ch = CH_RPAREN;
                }
            }
            if (ch === CH_LPAREN) {
                // An escaped character (`\$(`) is text, not a substitution or extglob prefix.
                const prev = this.pos > start && this.pos !== escapedEnd ? src.charCodeAt(this.pos - 1) : 0;
                const commandDollarPos = prev === CH_DOLLAR ? this.pos - 1 : this.pos === continuedParenPos ? continuedDollarPos : -1;
                const wordParen = commandDollarPos !== -1 ||
                    prev === CH_LT ||
                    prev === CH_GT ||
                    prev === CH_EQ ||
                    prev === CH_AT ||
                    prev === CH_QUESTION ||
                    prev === CH_STAR ||
                    prev === CH_PLUS ||
                    prev === CH_BANG ||
                    (prev === CH_LPAREN && wordStartAfterParen[wordStartAfterParen.length - 1] === false) ||
                    (arithExtent && this.pos === start);
                const script = (commandDollarPos !== -1 && src.charCodeAt(this.pos + 1) !== CH_LPAREN) ||
                    ((prev === CH_LT || prev === CH_GT) && arithBase < 0 && !arithExtent);
                if (script) {
                    (scripts ?? (scripts = [])).push({
                        start: this.pos + 1,
                        dollar: commandDollarPos,
                        depth,
                        parens: wordStartAfterParen.length,
                        caseDepth,
                        caseParens,
                        arithBase,
                        arithExtent,
                        substitutions,
                        checkedGrammar,
                        pendingDelims,
                    });
                    caseDepth = 0;
                    caseParens = 0;
                    arithBase = -1;
                    arithExtent = false;
                    checkedGrammar = false;
                    pendingDelims = null;
                }
                wordStartAfterParen.push(!wordParen);
                wordStart = true;
                // (( opens arithmetic — suppress heredoc detection until the parens
                // rebalance so shift operators inside aren't mistaken for heredocs
                if (!script && arithBase < 0 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
                    arithBase = depth;
                }
                if (commandDollarPos !== -1) {
                    if (script)
                        substitutions++;
                    else
                        (arithmeticOpens ?? (arithmeticOpens = [])).push(depth);
                    if (substitutions + (arithmeticOpens?.length ?? 0) + this._nestingDepth + (quoteOnly ? 0 : 1) >
                        MAX_SYNTAX_NESTING &&
                        !reported) {
                        this.errors.push({ message: "maximum command substitution nesting depth exceeded", pos: commandDollarPos });
                        reported = true;
                    }
                }
                continuedDollarPos = -1;
                continuedParenPos = -1;
                depth++;
                if (caseDepth > 0)
                    caseParens++;
                this.pos++;
            }
            else if (ch === CH_RPAREN) {
                if (caseDepth > 0 && caseParens === 0) {
                    this.pos++;
                    wordStart = true;
                }
                else {
                    if (caseDepth > 0)
                        caseParens--;
                    depth--;
                    if (depth === 0 && !quoteOnly) {
                        const result = bt ? src.slice(start, this.pos) : "";
                        this.pos++;
                        return result;
                    }
                    if (depth <= arithBase)
                        arithBase = -1;
                    if (arithmeticOpens !== undefined) {
                        while (arithmeticOpens.length > 0 && arithmeticOpens[arithmeticOpens.length - 1] >= depth)
                            arithmeticOpens.pop();
                    }
                    wordStart = wordStartAfterParen.pop() ?? true;
                    this.pos++;
                    const scope = scripts?.[scripts.length - 1];
                    if (scope !== undefined && scope.depth === depth) {
                        scripts.pop();
                        caseDepth = scope.caseDepth;
                        caseParens = scope.caseParens;
                        arithBase = scope.arithBase;
                        arithExtent = scope.arithExtent;
                        substitutions = scope.substitutions;
                        checkedGrammar = scope.checkedGrammar;
                        pendingDelims = scope.pendingDelims;
                    }
                }
                lastParenEnd = this.pos;
            }
            else if (ch === CH_BACKSLASH) {
                if (this.pos > start && src.charCodeAt(this.pos - 1) === CH_DOLLAR) {
                    const logicalPos = skipLineContinuations(src, this.pos, len);
                    if (logicalPos > this.pos &&
                        src.charCodeAt(logicalPos) === CH_LPAREN &&
                        src.charCodeAt(logicalPos + 1) !== CH_LPAREN) {
                        continuedDollarPos = this.pos - 1;
                        continuedParenPos = logicalPos;
                    }
                }
                this.pos++;
                if (this.pos < len) {
                    if (src.charCodeAt(this.pos) !== CH_NL) {
                        wordStart = false;
                    }
                    this.pos++;
                }
                escapedEnd = this.pos;
            }
            else if (ch === CH_DOLLAR) {
                const next = src.charCodeAt(++this.pos);
                if (next === CH_SQUOTE) {
                    this.pos++;
                    this.skipAnsiCQuoted();
                }
                else if (next === CH_DOLLAR) {
                    this.pos++;
                }
                else if (next === CH_LBRACE && !isBraceCommandOpener(src.charCodeAt(this.pos + 1))) {
                    // `${` opens a parameter expansion; `<<`, `)` and `#` inside it are pattern text. The
                    // `${ cmd; }` and `${|cmd; }` command forms keep the plain scan, as readDollar dispatches them.
                    quotes.push({ close: CH_RBRACE, depth });
                    parameterDepth++;
                    this.pos++;
                }
                wordStart = false;
            }
            else if (ch === CH_SQUOTE) {
                this.pos++;
                this.skipSQ();
                wordStart = false;
            }
            else if (ch === CH_DQUOTE) {
                quotes.push({ close: CH_DQUOTE, depth });
                quotedDepth++;
                this.pos++;
                wordStart = false;
            }
            else if (ch === CH_BACKTICK) {
                this.pos++;
                while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
                    if (src.charCodeAt(this.pos) === CH_BACKSLASH)
                        this.pos++;
                    if (this.pos < len)
                        this.pos++;
                }
                if (this.pos < len)
                    this.pos++;
                wordStart = false;
            }
            else if (ch === CH_LT && arithBase < 0 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LT) {
                // << is a heredoc operator even in case-pattern position — unquoted <<
                // inside a pattern is a bash syntax error, so no caseDepth gate here
                if (this.pos + 2 < len && src.charCodeAt(this.pos + 2) === CH_LT) {
                    this.pos += 3; // <<< herestring
                }
                else {
                    this.pos += 2;
                    const strip = this.pos < len && src.charCodeAt(this.pos) === CH_DASH;
                    if (strip)
                        this.pos++;
                    this.skipSpacesAndTabs();
                    this.readHereDocDelimiter();
                    // Empty unquoted delimiter means there was no delimiter word (`<< )`)
                    if (this._hereDelim || this._hereQuoted) {
                        (pendingDelims ?? (pendingDelims = [])).push({
                            delimiter: this._hereDelim,
                            strip,
                            quoted: this._hereQuoted,
                        });
                    }
                }
                wordStart = false;
            }
            else if (ch === CH_NL && pendingDelims) {
                this.pos++;
                for (const hd of pendingDelims)
                    this.skipHereDocBody(hd.delimiter, hd.strip, true, hd.quoted);
                pendingDelims = null;
                wordStart = true;
            }
            else if (ch === CH_HASH && arithBase < 0 && !arithExtent && wordStart) {
                // Word-boundary # opens a comment — opaque up to (not including) the
                // newline, so quotes and << inside it stay inert
                while (this.pos < len && src.charCodeAt(this.pos) !== CH_NL)
                    this.pos++;
            }
            else {
                const wStart = this.pos;
                while (this.pos < len) {
                    const wc = src.charCodeAt(this.pos);
                    if (wc < 128 && charType[wc])
                        break;
                    this.pos++;
                }
                if (this.pos > wStart) {
                    const wLen = this.pos - wStart;
                    if (wLen === 4 && wordStart && arithBase < 0 && !arithExtent) {
                        const c0 = src.charCodeAt(wStart);
                        if (c0 === 99 &&
                            src.charCodeAt(wStart + 1) === 97 &&
                            src.charCodeAt(wStart + 2) === 115 &&
                            src.charCodeAt(wStart + 3) === 101) {
                            caseDepth++;
                        }
                        else if (c0 === 101 &&
                            src.charCodeAt(wStart + 1) === 115 &&
                            src.charCodeAt(wStart + 2) === 97 &&
                            src.charCodeAt(wStart + 3) === 99 &&
                            caseDepth > 0) {
                            caseDepth--;
                            if (caseDepth === 0)
                                caseParens = 0;
                        }
                    }
                    wordStart = false;
                }
                else {
                    const wc = src.charCodeAt(this.pos);
                    wordStart = wc < 128 && (charType[wc] & 1) !== 0;
                    this.pos++;
                }
            }
        }
        // Ran out of input before the closing paren. A quoted scan owns the `$(` it opened: the
        // outermost one left open is reported here, since no token read revisits this text.
        this._unbalanced = true;
        if (quoteOnly && scripts !== undefined && scripts.length > 0) {
            this.errors.push({ message: "unterminated command substitution", pos: scripts[0].dollar });
        }
        return bt ? src.slice(start, this.pos) : "";
    }
}

;// CONCATENATED MODULE: ./node_modules/unbash/dist/arithmetic.js



function opPrec(op) {
    switch (op) {
        case ",":
            return 1;
        case "=":
        case "+=":
        case "-=":
        case "*=":
        case "/=":
        case "%=":
        case "<<=":
        case ">>=":
        case "&=":
        case "|=":
        case "^=":
            return 2;
        case "||":
            return 4;
        case "&&":
            return 5;
        case "|":
            return 6;
        case "^":
            return 7;
        case "&":
            return 8;
        case "==":
        case "!=":
            return 9;
        case "<":
        case "<=":
        case ">":
        case ">=":
            return 10;
        case "<<":
        case ">>":
            return 11;
        case "+":
        case "-":
            return 12;
        case "*":
        case "/":
        case "%":
            return 13;
        case "**":
            return 14;
        case "?":
            return 3;
        default:
            return -1;
    }
}
function trimEnd(src, start, end) {
    while (end > start) {
        const c = src.charCodeAt(end - 1);
        if (c !== CH_SPACE && c !== CH_TAB && c !== CH_NL)
            break;
        end--;
    }
    return end;
}
function opRightAssoc(op) {
    switch (op) {
        case "=":
        case "+=":
        case "-=":
        case "*=":
        case "/=":
        case "%=":
        case "<<=":
        case ">>=":
        case "&=":
        case "|=":
        case "^=":
        case "**":
            return true;
        default:
            return false;
    }
}
function parseArithmeticExpression(src, offset = 0, collector, nestingDepth = 0) {
    let pos = 0;
    const len = src.length;
    const initialWordCount = collector?.embeddedWords.length ?? 0;
    function makeWord(start, end, embedded = false) {
        const node = {
            type: "ArithmeticWord",
            pos: start + offset,
            end: end + offset,
            value: src.slice(start, end),
            parts: undefined,
        };
        if (embedded)
            collector?.embeddedWords.push(node);
        return node;
    }
    function skipWS() {
        while (pos < len) {
            const c = src.charCodeAt(pos);
            if (c === CH_SPACE || c === CH_TAB || c === CH_NL)
                pos++;
            else
                break;
        }
    }
    function tryReadBinOp() {
        if (pos >= len)
            return null;
        const c = src.charCodeAt(pos);
        const nc = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
        const nnc = pos + 2 < len ? src.charCodeAt(pos + 2) : 0;
        switch (c) {
            case CH_COMMA:
                pos++;
                return ",";
            case CH_EQ:
                if (nc === CH_EQ) {
                    pos += 2;
                    return "==";
                }
                pos++;
                return "=";
            case CH_BANG:
                if (nc === CH_EQ) {
                    pos += 2;
                    return "!=";
                }
                return null; // unary
            case CH_LT:
                if (nc === CH_LT) {
                    if (nnc === CH_EQ) {
                        pos += 3;
                        return "<<=";
                    }
                    pos += 2;
                    return "<<";
                }
                if (nc === CH_EQ) {
                    pos += 2;
                    return "<=";
                }
                pos++;
                return "<";
            case CH_GT:
                if (nc === CH_GT) {
                    if (nnc === CH_EQ) {
                        pos += 3;
                        return ">>=";
                    }
                    pos += 2;
                    return ">>";
                }
                if (nc === CH_EQ) {
                    pos += 2;
                    return ">=";
                }
                pos++;
                return ">";
            case CH_PLUS:
                if (nc === CH_EQ) {
                    pos += 2;
                    return "+=";
                }
                if (nc === CH_PLUS)
                    return null; // postfix/prefix, not binary
                pos++;
                return "+";
            case CH_DASH:
                if (nc === CH_EQ) {
                    pos += 2;
                    return "-=";
                }
                if (nc === CH_DASH)
                    return null; // postfix/prefix, not binary
                pos++;
                return "-";
            case CH_STAR:
                if (nc === CH_STAR) {
                    pos += 2;
                    return "**";
                }
                if (nc === CH_EQ) {
                    pos += 2;
                    return "*=";
                }
                pos++;
                return "*";
            case CH_SLASH:
                if (nc === CH_EQ) {
                    pos += 2;
                    return "/=";
                }
                pos++;
                return "/";
            case CH_PERCENT:
                if (nc === CH_EQ) {
                    pos += 2;
                    return "%=";
                }
                pos++;
                return "%";
            case CH_PIPE:
                if (nc === CH_PIPE) {
                    pos += 2;
                    return "||";
                }
                if (nc === CH_EQ) {
                    pos += 2;
                    return "|=";
                }
                pos++;
                return "|";
            case CH_AMP:
                if (nc === CH_AMP) {
                    pos += 2;
                    return "&&";
                }
                if (nc === CH_EQ) {
                    pos += 2;
                    return "&=";
                }
                pos++;
                return "&";
            case CH_CARET:
                if (nc === CH_EQ) {
                    pos += 2;
                    return "^=";
                }
                pos++;
                return "^";
            case CH_QUESTION:
                pos++;
                return "?";
            default:
                return null;
        }
    }
    function skipTruncatedUnary() {
        skipWS();
        while (pos < len) {
            const c = src.charCodeAt(pos);
            if (c !== CH_BANG && c !== CH_TILDE && c !== CH_PLUS && c !== CH_DASH)
                break;
            if (src.charCodeAt(pos + 1) === CH_EQ)
                break;
            pos++;
            skipWS();
        }
        if (src.charCodeAt(pos) === CH_LPAREN) {
            let groups = 1;
            pos++;
            while (pos < len && groups > 0) {
                const wordEnd = collector?.findArithmeticWordEnd?.(pos + offset, offset + len) ?? pos + offset;
                if (wordEnd > pos + offset) {
                    pos = wordEnd - offset;
                    continue;
                }
                const c = src.charCodeAt(pos++);
                if (c === CH_LPAREN)
                    groups++;
                else if (c === CH_RPAREN)
                    groups--;
            }
        }
        else if (pos < len && src.charCodeAt(pos) !== CH_RPAREN && src.charCodeAt(pos) !== CH_COLON) {
            parseAtom(0);
        }
        skipWS();
        const c = src.charCodeAt(pos);
        if ((c === CH_PLUS || c === CH_DASH) && src.charCodeAt(pos + 1) === c)
            pos += 2;
    }
    function recoverExpression(minPrec) {
        skipWS();
        const start = pos;
        if (start === len)
            return makeWord(start, start);
        const wordCount = collector?.embeddedWords.length ?? 0;
        let ternaries = 0;
        for (;;) {
            skipTruncatedUnary();
            skipWS();
            if (src.charCodeAt(pos) === CH_COLON && ternaries > 0) {
                ternaries--;
                pos++;
                continue;
            }
            const saved = pos;
            const op = tryReadBinOp();
            if (op === null || (ternaries === 0 && opPrec(op) < minPrec)) {
                pos = saved;
                break;
            }
            if (op === "?")
                ternaries++;
        }
        if (collector)
            collector.embeddedWords.length = wordCount;
        return makeWord(start, trimEnd(src, start, pos));
    }
    function parseBinExpr(minPrec, depth) {
        if (depth > MAX_SYNTAX_NESTING)
            return recoverExpression(minPrec);
        let left = parseUnaryExpr(depth);
        while (true) {
            skipWS();
            if (pos >= len)
                break;
            const saved = pos;
            const op = tryReadBinOp();
            if (!op)
                break;
            // Ternary
            if (op === "?") {
                if (opPrec(op) < minPrec) {
                    pos = saved;
                    break;
                }
                const consequent = parseBinExpr(1, depth + 1);
                skipWS();
                if (pos < len && src.charCodeAt(pos) === CH_COLON)
                    pos++;
                const alternate = parseBinExpr(3, depth + 1);
                left = { type: "ArithmeticTernary", pos: left.pos, end: alternate.end, test: left, consequent, alternate };
                continue;
            }
            const prec = opPrec(op);
            if (prec < minPrec) {
                pos = saved;
                break;
            }
            const nextPrec = opRightAssoc(op) ? prec : prec + 1;
            const right = parseBinExpr(nextPrec, depth + 1);
            left = { type: "ArithmeticBinary", pos: left.pos, end: right.end, operator: op, left, right };
        }
        return left;
    }
    function parseUnaryExpr(depth) {
        skipWS();
        if (depth > MAX_SYNTAX_NESTING)
            return recoverExpression(15);
        if (pos >= len)
            return makeWord(pos, pos);
        const start = pos;
        const c = src.charCodeAt(pos);
        const nc = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
        // Prefix ++ --
        if (c === CH_PLUS && nc === CH_PLUS) {
            pos += 2;
            const operand = parseUnaryExpr(depth + 1);
            return { type: "ArithmeticUnary", pos: start + offset, end: operand.end, operator: "++", operand, prefix: true };
        }
        if (c === CH_DASH && nc === CH_DASH) {
            pos += 2;
            const operand = parseUnaryExpr(depth + 1);
            return { type: "ArithmeticUnary", pos: start + offset, end: operand.end, operator: "--", operand, prefix: true };
        }
        // Unary ! ~ + -
        if (c === CH_BANG) {
            pos++;
            const operand = parseUnaryExpr(depth + 1);
            return { type: "ArithmeticUnary", pos: start + offset, end: operand.end, operator: "!", operand, prefix: true };
        }
        if (c === CH_TILDE) {
            pos++;
            const operand = parseUnaryExpr(depth + 1);
            return { type: "ArithmeticUnary", pos: start + offset, end: operand.end, operator: "~", operand, prefix: true };
        }
        if (c === CH_PLUS && nc !== CH_PLUS && nc !== CH_EQ) {
            pos++;
            const operand = parseUnaryExpr(depth + 1);
            return { type: "ArithmeticUnary", pos: start + offset, end: operand.end, operator: "+", operand, prefix: true };
        }
        if (c === CH_DASH && nc !== CH_DASH && nc !== CH_EQ) {
            pos++;
            const operand = parseUnaryExpr(depth + 1);
            return { type: "ArithmeticUnary", pos: start + offset, end: operand.end, operator: "-", operand, prefix: true };
        }
        return parsePostfixExpr(depth);
    }
    function parsePostfixExpr(depth) {
        const operand = parseAtom(depth);
        skipWS();
        if (pos + 1 < len) {
            const c = src.charCodeAt(pos);
            const nc = src.charCodeAt(pos + 1);
            if (c === CH_PLUS && nc === CH_PLUS) {
                pos += 2;
                return { type: "ArithmeticUnary", pos: operand.pos, end: pos + offset, operator: "++", operand, prefix: false };
            }
            if (c === CH_DASH && nc === CH_DASH) {
                pos += 2;
                return { type: "ArithmeticUnary", pos: operand.pos, end: pos + offset, operator: "--", operand, prefix: false };
            }
        }
        return operand;
    }
    function parseAtom(depth) {
        skipWS();
        if (pos >= len)
            return makeWord(pos, pos);
        const c = src.charCodeAt(pos);
        // Parenthesized expression
        if (c === CH_LPAREN) {
            const start = pos;
            pos++;
            const expr = parseBinExpr(0, depth + 1);
            skipWS();
            if (pos < len && src.charCodeAt(pos) === CH_RPAREN)
                pos++;
            return { type: "ArithmeticGroup", pos: start + offset, end: pos + offset, expression: expr };
        }
        // Dollar expansion
        if (c === CH_DOLLAR) {
            const start = pos;
            const wordCount = collector?.embeddedWords.length ?? 0;
            const atom = readDollarAtom();
            const wordEnd = collector?.findArithmeticWordEnd?.(start + offset, offset + len) ?? pos + offset;
            if (wordEnd > pos + offset) {
                if (collector)
                    collector.embeddedWords.length = wordCount;
                pos = wordEnd - offset;
                return makeWord(start, pos, true);
            }
            return atom;
        }
        if (c === 0x60 /* ` */ || c === 0x22 /* " */ || c === 0x27 /* ' */) {
            const start = pos;
            pos = (collector?.findArithmeticWordEnd?.(start + offset, offset + len) ?? start + offset + 1) - offset;
            return makeWord(start, pos, true);
        }
        // Number or variable name
        const start = pos;
        const wordCount = collector?.embeddedWords.length ?? 0;
        const atom = readWordAtom();
        const wordEnd = collector?.findArithmeticWordEnd?.(start + offset, offset + len) ?? pos + offset;
        if (wordEnd > pos + offset) {
            if (collector)
                collector.embeddedWords.length = wordCount;
            pos = wordEnd - offset;
            return makeWord(start, pos, true);
        }
        return atom;
    }
    function readDollarAtom() {
        const start = pos;
        pos++; // skip $
        if (pos >= len)
            return makeWord(start, pos);
        const c = src.charCodeAt(pos);
        if (c === CH_LPAREN) {
            if (pos + 1 < len && src.charCodeAt(pos + 1) === CH_LPAREN) {
                // $(( nested arithmetic ))
                const expansionEnd = collector?.findArithmeticExpansionEnd(start + offset, offset + len) ?? -1;
                if (expansionEnd !== -1) {
                    pos = expansionEnd - offset;
                }
                else {
                    pos += 2;
                    let depth = 1;
                    while (pos < len && depth > 0) {
                        if (src.charCodeAt(pos) === CH_LPAREN && src.charCodeAt(pos + 1) === CH_LPAREN) {
                            depth++;
                            pos += 2;
                        }
                        else if (src.charCodeAt(pos) === CH_RPAREN && src.charCodeAt(pos + 1) === CH_RPAREN) {
                            depth--;
                            pos += 2;
                        }
                        else {
                            pos++;
                        }
                    }
                }
            }
            else {
                // $( command substitution )
                pos++; // skip (
                const close = collector?.findClosingParenthesis(pos + offset, offset + len) ?? -1;
                if (close !== -1) {
                    pos = close - offset + 1;
                }
                else {
                    let depth = 1;
                    while (pos < len && depth > 0) {
                        const ch = src.charCodeAt(pos++);
                        if (ch === CH_LPAREN)
                            depth++;
                        else if (ch === CH_RPAREN)
                            depth--;
                    }
                }
                const text = src.slice(start, pos);
                return collector
                    ? collector.commandExpansion(start + offset, pos + offset, text)
                    : new ScriptExpansionImpl("ArithmeticCommandExpansion", start + offset, pos + offset, text);
            }
        }
        else if (c === CH_LBRACE) {
            // ${ parameter expansion }
            const close = collector?.findClosingBrace(pos + offset + 1, offset + len) ?? -1;
            if (close !== -1) {
                pos = close - offset + 1;
            }
            else {
                pos++;
                let depth = 1;
                while (pos < len && depth > 0) {
                    const ch = src.charCodeAt(pos++);
                    if (ch === CH_LBRACE)
                        depth++;
                    else if (ch === CH_RBRACE)
                        depth--;
                }
            }
        }
        else {
            // $var
            while (pos < len) {
                const ch = src.charCodeAt(pos);
                if ((ch >= CH_a && ch <= CH_z) ||
                    (ch >= CH_A && ch <= CH_Z) ||
                    (ch >= CH_0 && ch <= CH_9) ||
                    ch === CH_UNDERSCORE)
                    pos++;
                else
                    break;
            }
        }
        return makeWord(start, pos, c === CH_LPAREN || c === CH_LBRACE);
    }
    function readWordAtom() {
        const start = pos;
        while (pos < len) {
            const c = src.charCodeAt(pos);
            if ((c >= CH_0 && c <= CH_9) ||
                (c >= CH_A && c <= CH_Z) ||
                (c >= CH_a && c <= CH_z) ||
                c === CH_UNDERSCORE ||
                c === 35 // # for base-N literals like 2#101
            ) {
                pos++;
            }
            else
                break;
        }
        // Array subscript: var[expr]
        if (pos > start && pos < len && src.charCodeAt(pos) === CH_LBRACKET) {
            const close = collector?.findClosingBracket?.(pos + offset + 1, offset + len) ?? -1;
            if (close !== -1) {
                pos = close - offset + 1;
            }
            else {
                pos++;
                let depth = 1;
                while (pos < len && depth > 0) {
                    const c = src.charCodeAt(pos);
                    if (c === CH_LBRACKET)
                        depth++;
                    else if (c === CH_RBRACKET)
                        depth--;
                    pos++;
                }
            }
            return makeWord(start, pos, true);
        }
        if (pos === start) {
            // Unknown character — advance to prevent infinite loop
            pos++;
            return makeWord(start, pos);
        }
        return makeWord(start, pos);
    }
    skipWS();
    if (pos >= len)
        return null;
    const start = pos;
    const result = parseBinExpr(0, nestingDepth);
    skipWS();
    if (pos < len) {
        // Unparsed tokens remain: a partial tree would silently drop them, so keep the whole body
        // as one word. With embedded structure its parts still expose nested substitutions.
        if (collector)
            collector.embeddedWords.length = initialWordCount;
        return makeWord(start, trimEnd(src, start, len), collector !== undefined);
    }
    return result;
}

;// CONCATENATED MODULE: ./node_modules/unbash/dist/parts.js



const computeBareWordParts = (_source, word) => hasGlobCharacters(word.text) ? parseGlobParts(word.text, 0, word.text.length, undefined, word.pos) : undefined;
function wordPartsResolver(context) {
    return (context.wordParts ?? (context.wordParts = (source, word, depth) => computeWordParts(source, word, depth, context)));
}
function embeddedPartsResolver(context) {
    return (context.embeddedParts ??
        (context.embeddedParts = (source, word, depth) => computeEmbeddedWordParts(source, word, depth, context)));
}
function arrayPartsResolver(context) {
    return (context.arrayParts ??
        (context.arrayParts = (source, word, depth) => computeArrayElementParts(source, word, depth, context)));
}
/**
 * Compute the structural parts of a word by re-scanning the source.
 * This is the "cold path" — only called when consumers actually need parts.
 *
 * Returns undefined for simple words (no quotes, expansions, or special structure).
 */
function computeWordParts(source, word, depth = 0, context = createSubstitutionContext()) {
    // Bound the re-lex to the word's span. A word inside a substitution script carries the
    // whole original as its source, so an unbounded scan would overrun the word into an
    // adjacent delimiter (e.g. a backtick or `)` immediately after it). For top-level words
    // word.end is the natural boundary, so the bound is a no-op.
    const lexer = new Lexer(source, word.pos, word.end, false, context);
    lexer._nestingDepth = depth;
    const parts = lexer.buildWordParts(word.pos);
    return parts ?? undefined;
}
/** Compute structural parts for a word-like span that may contain shell operators or whitespace. */
function computeEmbeddedWordParts(source, word, depth = 0, context, arithmetic = false) {
    if (!hasEmbeddedWordStructure(source, word.pos, word.end))
        return undefined;
    const lexer = new Lexer(source, word.pos, word.end, false, context);
    lexer._nestingDepth = depth;
    const parts = lexer.buildEmbeddedWordParts(word.pos, arithmetic);
    return parts ?? undefined;
}
function computeArrayElementParts(source, word, depth = 0, context) {
    const lexer = new Lexer(source, word.pos, word.end, false, context);
    lexer._nestingDepth = depth;
    const parts = lexer.buildArrayElementParts(word.pos);
    return parts ?? undefined;
}
/**
 * Compute parts for an unquoted heredoc body.
 * Heredoc bodies use different scanning rules than shell words: newlines are
 * literal and single/double quotes have no special meaning.
 */
function computeHereDocBodyParts(source, word, depth = 0, context) {
    const lexer = new Lexer(source, word.pos, word.end, false, context);
    lexer._nestingDepth = depth;
    const parts = lexer.buildHereDocParts(word.pos, word.end);
    return parts ?? undefined;
}

;// CONCATENATED MODULE: ./node_modules/unbash/dist/arithmetic-parts.js





function parseArithmeticWithParts(body, offset, source, depth, context, embeddedDepth = depth) {
    if (!hasEmbeddedWordStructure(source, offset, offset + body.length)) {
        return parseArithmeticExpression(body, offset, undefined, depth) ?? undefined;
    }
    const embeddedWords = [];
    const lexer = new Lexer(source, 0, source.length, false, context);
    lexer._nestingDepth = depth;
    const expression = parseArithmeticExpression(body, offset, {
        embeddedWords,
        commandExpansion: (pos, end, text) => new ScriptExpansionImpl("ArithmeticCommandExpansion", pos, end, text, {
            source,
            start: pos + 2,
            end: end - 1,
            depth: depth + 1,
            parenBoundary: true,
            context,
        }),
        findClosingBracket: (start, end) => lexer.findClosingBracket(start, end),
        findClosingBrace: (start, end) => lexer.findClosingBrace(start, end),
        findClosingParenthesis: (start, end) => lexer.findClosingParenthesis(start, end),
        findArithmeticExpansionEnd: (start, end) => lexer.findArithmeticExpansionEnd(start, end),
        findArithmeticWordEnd: (start, end) => lexer.findArithmeticWordEnd(start, end),
    }, depth) ?? undefined;
    // Past the nesting budget an embedded word keeps its text without parts.
    if (embeddedDepth <= MAX_SYNTAX_NESTING) {
        for (const node of embeddedWords)
            node.parts = computeEmbeddedWordParts(source, node, embeddedDepth, context, true);
    }
    return expression;
}

;// CONCATENATED MODULE: ./node_modules/unbash/dist/assignment.js




class ArrayValueImpl {
    type = "ArrayValue";
    pos;
    end;
    #source;
    #depth;
    #context;
    #elements;
    constructor(source, pos, end, depth, context) {
        this.pos = pos;
        this.end = end;
        this.#source = source;
        this.#depth = depth;
        this.#context = context;
    }
    get elements() {
        if (this.#elements)
            return this.#elements;
        const lexer = new Lexer(this.#source, this.pos + 1, this.end - 1, false, this.#context);
        lexer._nestingDepth = this.#depth;
        const elements = [];
        while (lexer.peek(LexContext.ArrayElement).token !== Token.EOF) {
            const token = lexer.next(LexContext.ArrayElement);
            if (token.token !== Token.Word && token.token !== Token.Assignment)
                continue;
            const text = token.raw ? token.value : this.#source.slice(token.pos, token.end);
            const indexed = text.charCodeAt(0) === 91;
            const context = lexer.getSubstitutionContext();
            const source = !indexed && token.raw && token.keywordEligible ? undefined : this.#source;
            const resolver = source === undefined
                ? computeBareWordParts
                : indexed
                    ? arrayPartsResolver(context)
                    : wordPartsResolver(context);
            elements.push(new WordImpl(text, token.pos, token.end, source, resolver, this.#depth));
        }
        this.#elements = elements;
        return elements;
    }
    toJSON() {
        return { type: this.type, pos: this.pos, end: this.end, elements: this.elements };
    }
}
class AssignmentImpl {
    type = "Assignment";
    pos;
    end;
    text;
    #source;
    #depth;
    #context;
    #operatorPos;
    #name = null;
    #append;
    #index;
    #value = null;
    constructor(text, pos, end, source, operatorPos, depth, context) {
        this.pos = pos;
        this.end = end;
        this.text = text;
        this.#source = source;
        this.#operatorPos = operatorPos;
        this.#depth = depth;
        this.#context = context;
    }
    get name() {
        return this.#name ?? this.resolveTarget();
    }
    get append() {
        if (this.#name === null)
            this.resolveTarget();
        return this.#append;
    }
    get index() {
        if (this.#name === null)
            this.resolveTarget();
        return this.#index;
    }
    get value() {
        if (this.#value !== null)
            return this.#value;
        const start = this.#operatorPos + 1;
        const arrayStart = skipLineContinuations(this.#source, start, this.end);
        this.#value =
            this.#source.charCodeAt(arrayStart) === 40 && this.#source.charCodeAt(this.end - 1) === 41
                ? new ArrayValueImpl(this.#source, arrayStart, this.end, this.#depth, this.#context)
                : new WordImpl(this.#source.slice(start, this.end), start, this.end, this.#source, wordPartsResolver(this.#context), this.#depth);
        return this.#value;
    }
    resolveTarget() {
        const equal = this.#operatorPos - this.pos;
        let nameEnd = equal;
        let appendPos = equal;
        while (appendPos >= 2 && this.text.charCodeAt(appendPos - 2) === 92 && this.text.charCodeAt(appendPos - 1) === 10)
            appendPos -= 2;
        if (this.text.charCodeAt(appendPos - 1) === 43) {
            this.#append = true;
            nameEnd = appendPos - 1;
        }
        const bracket = this.text.indexOf("[");
        if (bracket > 0 && bracket < nameEnd) {
            const close = this.text.lastIndexOf("]", equal);
            if (close > bracket) {
                const start = this.pos + bracket + 1;
                const end = this.pos + close;
                this.#index = new WordImpl(this.#source.slice(start, end), start, end, this.#source, embeddedPartsResolver(this.#context), this.#depth);
                nameEnd = bracket;
            }
        }
        const name = this.text.slice(0, nameEnd);
        return (this.#name = name.includes("\\\n") ? name.split("\\\n").join("") : name);
    }
    toJSON() {
        return {
            type: this.type,
            pos: this.pos,
            end: this.end,
            text: this.text,
            name: this.name,
            append: this.append,
            index: this.index,
            value: this.value,
        };
    }
}

;// CONCATENATED MODULE: ./node_modules/unbash/dist/command.js
const isArgument = (item) => item.type === "Word" || item.type === "Assignment";
class CommandImpl {
    type = "Command";
    pos;
    end;
    name;
    prefix;
    suffix;
    #args;
    #redirects;
    constructor(pos, end, name, prefix, suffix) {
        this.pos = pos;
        this.end = end;
        this.name = name;
        this.prefix = prefix;
        this.suffix = suffix;
    }
    get args() {
        if (this.#args === undefined) {
            const suffix = this.suffix;
            this.#args = suffix.every(isArgument) ? suffix : suffix.filter(isArgument);
        }
        return this.#args;
    }
    get redirects() {
        if (this.#redirects === undefined) {
            const redirects = [];
            for (const item of this.prefix)
                if (item.type !== "Assignment")
                    redirects.push(item);
            for (const item of this.suffix)
                if (!isArgument(item))
                    redirects.push(item);
            this.#redirects = redirects;
        }
        return this.#redirects;
    }
    toJSON() {
        return { type: this.type, pos: this.pos, end: this.end, name: this.name, prefix: this.prefix, suffix: this.suffix };
    }
}

;// CONCATENATED MODULE: ./node_modules/unbash/dist/heredoc.js

class HereDocBodyImpl {
    type = "HereDocBody";
    pos;
    end;
    text = "";
    #source;
    #depth;
    #context;
    #parts;
    constructor(source, pos, quoted, depth, context) {
        this.pos = pos;
        this.end = pos;
        this.#source = source;
        this.#depth = depth;
        this.#context = context;
        this.#parts = quoted ? undefined : null;
    }
    get parts() {
        if (this.#parts === null)
            this.#parts = computeHereDocBodyParts(this.#source, this, this.#depth, this.#context);
        return this.#parts;
    }
    toJSON() {
        return { type: this.type, pos: this.pos, end: this.end, text: this.text, parts: this.parts };
    }
}

;// CONCATENATED MODULE: ./node_modules/unbash/dist/parser.js











Lexer._findSubstitutionEnd = findSubstitutionEnd;
ScriptExpansionImpl._resolveScript = parseRegion;
ArithmeticExpansionImpl._resolveExpression = parseArithmeticWithParts;
function isDeclarationCommand(name) {
    switch (name.length) {
        case 5:
            return name === "local" || name === "alias";
        case 6:
            return name === "export";
        case 7:
            return name === "declare" || name === "typeset";
        case 8:
            return name === "readonly";
        default:
            return false;
    }
}
class ArithmeticCommandImpl {
    type = "ArithmeticCommand";
    pos;
    end;
    body;
    #source;
    #depth;
    #context;
    #expression = null;
    constructor(pos, end, body, source, depth, context) {
        this.pos = pos;
        this.end = end;
        this.body = body;
        this.#source = source;
        this.#depth = depth;
        this.#context = context;
    }
    get expression() {
        if (this.#expression === null) {
            this.#expression = parseArithmeticWithParts(this.body, this.pos + 2, this.#source, this.#depth, this.#context);
        }
        return this.#expression;
    }
    set expression(v) {
        this.#expression = v ?? undefined;
    }
    toJSON() {
        return {
            type: this.type,
            pos: this.pos,
            end: this.end,
            expression: this.expression,
            body: this.body,
        };
    }
}
class ArithmeticForImpl {
    type = "ArithmeticFor";
    pos;
    end;
    body;
    #initStr;
    #testStr;
    #updateStr;
    #initPos;
    #testPos;
    #updatePos;
    #source;
    #depth;
    #context;
    #initialize = null;
    #test = null;
    #update = null;
    constructor(pos, end, body, initStr, testStr, updateStr, initPos, testPos, updatePos, source, depth, context) {
        this.pos = pos;
        this.end = end;
        this.body = body;
        this.#initStr = initStr;
        this.#testStr = testStr;
        this.#updateStr = updateStr;
        this.#initPos = initPos;
        this.#testPos = testPos;
        this.#updatePos = updatePos;
        this.#source = source;
        this.#depth = depth;
        this.#context = context;
    }
    get initialize() {
        if (this.#initialize === null) {
            if (this.#initStr) {
                this.#initialize = parseArithmeticWithParts(this.#initStr, this.#initPos, this.#source, this.#depth, this.#context);
            }
            else {
                this.#initialize = undefined;
            }
        }
        return this.#initialize;
    }
    set initialize(v) {
        this.#initialize = v ?? undefined;
    }
    get test() {
        if (this.#test === null) {
            if (this.#testStr) {
                this.#test = parseArithmeticWithParts(this.#testStr, this.#testPos, this.#source, this.#depth, this.#context);
            }
            else {
                this.#test = undefined;
            }
        }
        return this.#test;
    }
    set test(v) {
        this.#test = v ?? undefined;
    }
    get update() {
        if (this.#update === null) {
            if (this.#updateStr) {
                this.#update = parseArithmeticWithParts(this.#updateStr, this.#updatePos, this.#source, this.#depth, this.#context);
            }
            else {
                this.#update = undefined;
            }
        }
        return this.#update;
    }
    set update(v) {
        this.#update = v ?? undefined;
    }
    toJSON() {
        return {
            type: this.type,
            pos: this.pos,
            end: this.end,
            initialize: this.initialize,
            test: this.test,
            update: this.update,
            body: this.body,
        };
    }
}
const CASE_TERMINATORS = {
    [Token.DoubleSemi]: ";;",
    [Token.SemiAmp]: ";&",
    [Token.DoubleSemiAmp]: ";;&",
};
const REDIRECT_OPS = {
    ">": ">",
    ">>": ">>",
    "<": "<",
    "<>": "<>",
    "<&": "<&",
    ">&": ">&",
    ">|": ">|",
    "&>": "&>",
    "&>>": "&>>",
};
// Lookup tables for O(1) token classification (replaces sequential comparisons)
const listTerminators = new Uint8Array(37);
listTerminators[Token.EOF] = 1;
listTerminators[Token.RParen] = 1;
listTerminators[Token.RBrace] = 1;
listTerminators[Token.Then] = 1;
listTerminators[Token.Else] = 1;
listTerminators[Token.Elif] = 1;
listTerminators[Token.Fi] = 1;
listTerminators[Token.Do] = 1;
listTerminators[Token.Done] = 1;
listTerminators[Token.Esac] = 1;
listTerminators[Token.DoubleSemi] = 1;
listTerminators[Token.SemiAmp] = 1;
listTerminators[Token.DoubleSemiAmp] = 1;
// After one of these Bash is at a command-start position, the only place a reserved-word
// terminator may follow with no separator.
const compoundClosers = new Uint8Array(37);
compoundClosers[Token.RParen] = 1;
compoundClosers[Token.RBrace] = 1;
compoundClosers[Token.DblRBracket] = 1;
compoundClosers[Token.Fi] = 1;
compoundClosers[Token.Done] = 1;
compoundClosers[Token.Esac] = 1;
compoundClosers[Token.ArithCmd] = 1;
// Inside `[[ ]]` only an unquoted `!` negates; `'!'` and `\!` are ordinary operands.
function isTestNegation(t) {
    return t.token === Token.Word && t.keywordEligible && t.value === "!";
}
const commandStarts = new Uint8Array(37);
commandStarts[Token.Word] = 1;
commandStarts[Token.Assignment] = 1;
commandStarts[Token.Bang] = 1;
commandStarts[Token.LParen] = 1;
commandStarts[Token.LBrace] = 1;
commandStarts[Token.DblLBracket] = 1;
commandStarts[Token.If] = 1;
commandStarts[Token.For] = 1;
commandStarts[Token.While] = 1;
commandStarts[Token.Until] = 1;
commandStarts[Token.Case] = 1;
commandStarts[Token.Function] = 1;
commandStarts[Token.Select] = 1;
commandStarts[Token.ArithCmd] = 1;
commandStarts[Token.Coproc] = 1;
commandStarts[Token.Redirect] = 1;
const UNARY_TEST_OPS = {
    "-a": 1,
    "-b": 1,
    "-c": 1,
    "-d": 1,
    "-e": 1,
    "-f": 1,
    "-g": 1,
    "-h": 1,
    "-k": 1,
    "-p": 1,
    "-r": 1,
    "-s": 1,
    "-t": 1,
    "-u": 1,
    "-v": 1,
    "-w": 1,
    "-x": 1,
    "-z": 1,
    "-n": 1,
    "-o": 1,
    "-N": 1,
    "-S": 1,
    "-L": 1,
    "-G": 1,
    "-O": 1,
    "-R": 1,
};
const BINARY_TEST_OPS = {
    "==": 1,
    "!=": 1,
    "=~": 1,
    "=": 1,
    "-eq": 1,
    "-ne": 1,
    "-lt": 1,
    "-le": 1,
    "-gt": 1,
    "-ge": 1,
    "-nt": 1,
    "-ot": 1,
    "-ef": 1,
    "<": 1,
    ">": 1,
};
const EMPTY_REDIRECTS = [];
const EMPTY_PREFIXES = [];
const EMPTY_ELIFS = [];
function parse(source) {
    return new Parser(source, 0, source.length).run();
}
// Parse a [start, end) window of `source` in place, so the resulting nodes index the original
// source directly. Used to resolve substitution scripts with absolute offsets; not public API.
function parseRegion(source, start, end, depth = 0, parenBoundary = false, context) {
    return new Parser(source, start, end, depth, parenBoundary, undefined, context).run();
}
class SubstitutionLexer extends Lexer {
    boundaries;
    pending;
    context;
    constructor(source, boundary, boundaries, pending, context, parenBoundary = true) {
        super(source, boundary.start, boundary.end, parenBoundary, context);
        this._nestingDepth = boundary.depth;
        this.boundaries = boundaries;
        this.pending = pending;
        this.context = context;
    }
    // Keep child boundary requests on this worklist so nested scans stay iterative.
    fork(start, end, parenBoundary = false) {
        return new SubstitutionLexer(this.getSource(), { start, end, depth: this._nestingDepth }, this.boundaries, this.pending, this.context, parenBoundary);
    }
    findSubstitutionEnd(start, end, depth = this._nestingDepth + 1) {
        const known = this.context.boundaries?.get(start);
        if (known !== undefined)
            return known <= end ? known : -1;
        const boundary = this.boundaries.get(start);
        if (boundary !== undefined)
            return boundary <= end ? boundary : -1;
        if (!this.boundaries.has(start)) {
            this.boundaries.set(start, undefined);
            this.pending.push({ start, end, depth });
        }
        return -1;
    }
}
function findSubstitutionEnd(source, start, end, depth, context) {
    const boundaries = new Map([[start, undefined]]);
    const pending = [{ start, end, depth }];
    // Resolve nested requests before retrying their enclosing boundary, without growing the JavaScript stack.
    while (pending.length > 0) {
        const count = pending.length;
        const boundary = pending[count - 1];
        const lexer = new SubstitutionLexer(source, boundary, boundaries, pending, context);
        const found = new Parser(source, boundary.start, boundary.end, boundary.depth, true, lexer).findSubstitutionEnd();
        if (pending.length === count) {
            boundaries.set(boundary.start, found);
            if (found !== -1)
                substitutionBoundaries(context).set(boundary.start, found);
            pending.pop();
        }
    }
    return boundaries.get(start) ?? -1;
}
class Parser {
    tok;
    source;
    start;
    end;
    depth;
    errors = null;
    syntaxDepth = 0;
    // `depth` counts the substitution scripts (and sub-fields) enclosing this region; it
    // shares the MAX_SYNTAX_NESTING budget with the lexer's lazy word-part materialization.
    constructor(source, start, end, depth = 0, parenBoundary = false, lexer, context) {
        this.tok = lexer ?? new Lexer(source, start, end, parenBoundary, createSubstitutionContext(context));
        this.tok._nestingDepth = depth;
        this.source = source;
        this.start = start;
        this.end = end;
        this.depth = depth;
    }
    run() {
        const start = this.start;
        if (this.depth > MAX_SYNTAX_NESTING)
            this.error("maximum substitution nesting depth exceeded", start);
        let shebang;
        if (start === 0 && this.source.charCodeAt(0) === 35 && this.source.charCodeAt(1) === 33) {
            const nl = this.source.indexOf("\n");
            shebang = nl === -1 ? this.source : this.source.slice(0, nl);
        }
        const commands = this.list();
        for (;;) {
            const unexpected = this.tok.peek(LexContext.CommandStart);
            if (unexpected.token === Token.EOF)
                break;
            this.unexpectedToken(unexpected);
            // `In` cannot join `listTerminators`: `list()` shares it, and `in` must not terminate a
            // list inside `for`/`case`.
            if (!listTerminators[unexpected.token] && unexpected.token !== Token.In)
                break;
            this.tok.next(LexContext.CommandStart);
            let separator = this.tok.peek(LexContext.CommandStart).token;
            if (separator !== Token.Semi && separator !== Token.Newline && separator !== Token.Amp)
                break;
            while (separator === Token.Semi || separator === Token.Newline || separator === Token.Amp) {
                this.tok.next(LexContext.CommandStart);
                separator = this.tok.peek(LexContext.CommandStart).token;
            }
            const recovered = this.list();
            for (let i = 0; i < recovered.length; i++)
                commands.push(recovered[i]);
        }
        const lexerErrors = this.tok._errors;
        if (lexerErrors !== null && lexerErrors.length > 0) {
            const errors = this.errors ?? (this.errors = []);
            for (let i = 0; i < lexerErrors.length; i++)
                errors.push(lexerErrors[i]);
        }
        if (this.errors !== null && this.errors.length > 1)
            this.errors.sort((a, b) => a.pos - b.pos);
        return { type: "Script", pos: start, end: this.end, shebang, commands, errors: this.errors ?? undefined };
    }
    error(message, pos) {
        (this.errors ?? (this.errors = [])).push({ message, pos });
    }
    unexpectedToken(t) {
        this.error(`unexpected token '${t.token === Token.Newline ? "newline" : t.value}'`, t.pos);
    }
    findSubstitutionEnd() {
        this.list();
        return this.acceptEnd(Token.RParen);
    }
    skipSemi() {
        if (this.tok.peek(LexContext.Normal).token === Token.Semi)
            this.tok.next(LexContext.Normal);
    }
    accept(token, ctx = LexContext.Normal) {
        if (this.tok.peek(ctx).token === token)
            return this.tok.next(ctx);
        return null;
    }
    acceptEnd(token, ctx = LexContext.Normal) {
        if (this.tok.peek(ctx).token === token)
            return this.tok.next(ctx).end;
        return -1;
    }
    skipNewlines(ctx = LexContext.Normal) {
        while (this.tok.peek(ctx).token === Token.Newline)
            this.tok.next(ctx);
    }
    doBody(hasDo) {
        const body = this.list();
        const emptyPos = hasDo ? this.emptyListPos(body) : -1;
        if (emptyPos >= 0)
            this.error("expected command after 'do'", emptyPos);
        return body;
    }
    // Where an empty compound list stopped, or -1. An empty condition is reported only
    // once `then` or `do` follows, so a missing keyword is not reported twice.
    emptyListPos(commands) {
        return commands.length === 0 ? this.tok.peek(LexContext.CommandStart).pos : -1;
    }
    makeStatement(command) {
        return {
            type: "Statement",
            pos: command.pos,
            end: command.end,
            command,
            background: undefined,
        };
    }
    // list := and_or ((';' | '&' | NEWLINE) and_or)* [';' | '&' | NEWLINE]
    list() {
        const commands = [];
        this.skipNewlines(LexContext.CommandStart);
        let t = this.tok.peek(LexContext.CommandStart).token;
        if (listTerminators[t] || !commandStarts[t])
            return commands;
        const first = this.andOr();
        if (first)
            commands.push(this.makeStatement(first));
        for (;;) {
            t = this.tok.peekFollow(compoundClosers).token;
            if (t !== Token.Semi && t !== Token.Newline && t !== Token.Amp)
                break;
            const isBackground = t === Token.Amp;
            const sepEnd = this.tok.next(LexContext.Normal).end;
            if (isBackground) {
                const stmt = commands[commands.length - 1];
                stmt.background = true;
                stmt.end = sepEnd;
            }
            this.skipNewlines(LexContext.CommandStart);
            t = this.tok.peek(LexContext.CommandStart).token;
            if (listTerminators[t] || !commandStarts[t])
                break;
            const node = this.andOr();
            if (node)
                commands.push(this.makeStatement(node));
        }
        return commands;
    }
    // and_or := pipeline (('&&' | '||') newlines pipeline)*
    andOr() {
        const first = this.pipeline();
        if (!first)
            return null;
        let t = this.tok.peek(LexContext.Normal).token;
        if (t !== Token.And && t !== Token.Or)
            return first;
        const commands = [first];
        const operators = [];
        do {
            const operatorToken = this.tok.next(LexContext.Normal);
            const operator = operatorToken.token === Token.And ? "&&" : "||";
            this.skipNewlines(LexContext.CommandStart);
            const next = this.pipeline();
            if (!next) {
                this.error(`expected command after '${operator}'`, operatorToken.end);
                break;
            }
            operators.push(operator);
            commands.push(next);
            t = this.tok.peek(LexContext.Normal).token;
        } while (t === Token.And || t === Token.Or);
        return {
            type: "AndOr",
            pos: first.pos,
            end: commands[commands.length - 1].end,
            commands,
            operators,
        };
    }
    withRedirects(command) {
        const redirects = this.collectTrailingRedirects();
        if (redirects.length === 0)
            return command;
        return { type: "Redirected", pos: command.pos, end: redirects[redirects.length - 1].end, command, redirects };
    }
    pipeline() {
        let prefixes;
        for (;;) {
            const token = this.tok.peek(LexContext.CommandStart);
            const isTime = token.token === Token.Word && token.keywordEligible && token.value === "time";
            if (token.token !== Token.Bang && !isTime)
                break;
            const prefix = this.tok.next(LexContext.CommandStart);
            const pos = prefix.pos;
            const keywordEnd = prefix.end;
            let posix;
            let endOfOptions;
            if (isTime) {
                let flag = this.tok.peek(LexContext.CommandStart);
                if (flag.token === Token.Word && flag.keywordEligible && flag.value === "-p") {
                    this.tok.next(LexContext.CommandStart);
                    posix = { pos: flag.pos, end: flag.end };
                    flag = this.tok.peek(LexContext.CommandStart);
                }
                if (flag.token === Token.Word && flag.keywordEligible && flag.value === "--") {
                    this.tok.next(LexContext.CommandStart);
                    endOfOptions = { pos: flag.pos, end: flag.end };
                }
            }
            if (prefixes === undefined)
                prefixes = [];
            prefixes.push(isTime
                ? { type: "Time", pos, end: endOfOptions?.end ?? posix?.end ?? keywordEnd, keywordEnd, posix, endOfOptions }
                : { type: "Negation", pos, end: keywordEnd });
        }
        const command = this.pipelineCommands();
        if (!prefixes)
            return command;
        const pos = prefixes[0].pos;
        if (command?.type === "Pipeline") {
            command.prefixes = prefixes;
            command.pos = pos;
            return command;
        }
        return {
            type: "Pipeline",
            pos,
            end: command ? command.end : prefixes[prefixes.length - 1].end,
            prefixes,
            commands: command ? [command] : [],
            operators: [],
        };
    }
    pipelineCommands() {
        const first = this.command();
        if (!first)
            return null;
        if (this.tok.peek(LexContext.Normal).token !== Token.Pipe)
            return first;
        const commands = [first];
        const operators = [];
        while (this.tok.peek(LexContext.Normal).token === Token.Pipe) {
            const pipeToken = this.tok.next(LexContext.Normal);
            const operator = pipeToken.value === "|&" ? "|&" : "|";
            this.skipNewlines(LexContext.CommandStart);
            const cmd = this.command();
            if (!cmd) {
                this.error(`expected command after '${operator}'`, pipeToken.end);
                break;
            }
            operators.push(operator);
            commands.push(cmd);
        }
        if (commands.length === 1) {
            return commands[0];
        }
        const pipeline = {
            type: "Pipeline",
            pos: first.pos,
            end: commands[commands.length - 1].end,
            prefixes: EMPTY_PREFIXES,
            commands,
            operators,
        };
        return pipeline;
    }
    // command := compound_command | function_def | simple_command
    command() {
        let compound;
        switch (this.tok.peek(LexContext.CommandStart).token) {
            case Token.LParen:
                compound = this.subshell();
                break;
            case Token.LBrace:
                compound = this.braceGroup();
                break;
            case Token.If:
                compound = this.ifClause();
                break;
            case Token.For:
                compound = this.forClause();
                break;
            case Token.While:
                compound = this.whileClause();
                break;
            case Token.Until:
                compound = this.untilClause();
                break;
            case Token.Case:
                compound = this.caseClause();
                break;
            case Token.Function:
                return this.functionDef();
            case Token.Select:
                compound = this.selectClause();
                break;
            case Token.DblLBracket:
                compound = this.testCommand();
                break;
            case Token.ArithCmd:
                compound = this.arithCommand();
                break;
            case Token.Coproc:
                return this.coprocCommand();
            case Token.Word:
            case Token.Assignment:
            case Token.Redirect:
                return this.simpleCommandOrFunction(false);
            default:
                return null;
        }
        return this.withRedirects(compound);
    }
    collectTrailingRedirects() {
        let redirects = EMPTY_REDIRECTS;
        while (this.tok.peekFollow(compoundClosers).token === Token.Redirect) {
            if (redirects === EMPTY_REDIRECTS)
                redirects = [];
            redirects.push(this.readRedirect(LexContext.Normal));
        }
        return redirects;
    }
    // arith_command := (( expr ))
    arithCommand() {
        const tok = this.tok.next(LexContext.CommandStart);
        return new ArithmeticCommandImpl(tok.pos, tok.end, tok.value, this.source, this.depth, this.tok.getSubstitutionContext());
    }
    // coproc := COPROC ([name] compound_command [redirections] | simple_command)
    coprocCommand() {
        const start = this.tok.next(LexContext.CommandStart);
        const pos = start.pos;
        const first = this.tok.peek(LexContext.CommandStart);
        let name;
        // Only a compound command can follow a coprocess name. Decide before parsing
        // a simple command so its assignments and reserved words use the actual name.
        if (first.token === Token.Word) {
            const lookahead = this.tok.fork(first.end, this.end);
            switch (lookahead.peek(LexContext.CommandStart).token) {
                case Token.LParen:
                    // `name ( )` opens a function definition, not a subshell body after a name.
                    lookahead.next(LexContext.CommandStart);
                    if (lookahead.peek(LexContext.Normal).token !== Token.RParen)
                        name = this.readWord(LexContext.CommandStart);
                    break;
                case Token.LBrace:
                case Token.If:
                case Token.For:
                case Token.While:
                case Token.Until:
                case Token.Case:
                case Token.Select:
                case Token.DblLBracket:
                case Token.ArithCmd:
                    name = this.readWord(LexContext.CommandStart);
            }
        }
        const cmd = first.token === Token.Word && name === undefined ? this.simpleCommandOrFunction(true) : this.command();
        if (cmd && cmd.type !== "Function" && cmd.type !== "Coproc") {
            return { type: "Coproc", pos, end: cmd.end, name, body: cmd };
        }
        this.error("expected command after 'coproc'", cmd?.pos ?? start.end);
        const body = cmd
            ? this.makeCompoundList([this.makeStatement(cmd)])
            : { type: "CompoundList", pos: start.end, end: start.end, commands: [] };
        return { type: "Coproc", pos, end: body.end, name, body };
    }
    // subshell := '(' list ')'
    subshell() {
        return this.subshellBody(this.tok.next(LexContext.CommandStart).pos);
    }
    // Continues a subshell whose '(' the caller already consumed.
    subshellBody(pos) {
        if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
            this.error("maximum subshell nesting depth exceeded", pos);
            const closeEnd = this.tok.skipSubshellBody();
            if (closeEnd < 0)
                this.error("expected ')' to close subshell", this.tok.getPos());
            const end = closeEnd >= 0 ? closeEnd : pos;
            return { type: "Subshell", pos, end, body: this.makeCompoundList([]) };
        }
        this.syntaxDepth++;
        const commands = this.list();
        this.syntaxDepth--;
        if (commands.length === 0)
            this.error("expected command in subshell", pos);
        const closeEnd = this.acceptEnd(Token.RParen, LexContext.Normal);
        if (closeEnd < 0)
            this.error("expected ')' to close subshell", this.tok.getPos());
        const end = closeEnd >= 0 ? closeEnd : pos;
        return { type: "Subshell", pos, end, body: this.makeCompoundList(commands) };
    }
    // brace_group := '{' list '}'
    braceGroup() {
        const pos = this.tok.next(LexContext.CommandStart).pos;
        if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
            this.error("maximum brace group nesting depth exceeded", pos);
            const closeEnd = this.tok.skipCompoundBody(Token.RBrace);
            if (closeEnd < 0)
                this.error("expected '}' to close brace group", this.tok.getPos());
            const end = closeEnd >= 0 ? closeEnd : pos;
            return { type: "BraceGroup", pos, end, body: this.makeCompoundList([]) };
        }
        this.syntaxDepth++;
        const commands = this.list();
        this.syntaxDepth--;
        if (commands.length === 0)
            this.error("expected command in brace group", pos);
        const closeEnd = this.acceptEnd(Token.RBrace, LexContext.Normal);
        if (closeEnd < 0)
            this.error("expected '}' to close brace group", this.tok.getPos());
        const end = closeEnd >= 0 ? closeEnd : pos;
        return { type: "BraceGroup", pos, end, body: this.makeCompoundList(commands) };
    }
    // if_clause := IF list THEN list (ELIF list THEN list)* [ELSE list] FI
    ifClause() {
        const pos = this.tok.next(LexContext.CommandStart).pos;
        if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
            this.error("maximum if nesting depth exceeded", pos);
            const closeEnd = this.tok.skipCompoundBody(Token.Fi);
            if (closeEnd < 0)
                this.error("expected 'fi' to close 'if'", this.tok.getPos());
            const end = closeEnd >= 0 ? closeEnd : pos;
            return {
                type: "If",
                pos,
                end,
                clause: this.makeCompoundList([]),
                then: this.makeCompoundList([]),
                elif: EMPTY_ELIFS,
                else: undefined,
            };
        }
        this.syntaxDepth++;
        let command;
        let branchPos = pos;
        for (;;) {
            const clauseCommands = this.list();
            const emptyClausePos = this.emptyListPos(clauseCommands);
            const clause = this.makeCompoundList(clauseCommands);
            this.skipSemi();
            const thenToken = this.accept(Token.Then, LexContext.CommandStart);
            if (!thenToken)
                this.error("expected 'then'", this.tok.getPos());
            else if (emptyClausePos >= 0)
                this.error(`expected command after '${branchPos === pos ? "if" : "elif"}'`, emptyClausePos);
            const thenCommands = this.list();
            const then_ = this.makeCompoundList(thenCommands);
            if (thenToken && thenCommands.length === 0) {
                this.error("expected command after 'then'", this.tok.peek(LexContext.CommandStart).pos);
                then_.pos = thenToken.end;
                then_.end = thenToken.end;
            }
            if (command) {
                if (command.elif === EMPTY_ELIFS)
                    command.elif = [];
                command.elif.push({
                    type: "Elif",
                    pos: branchPos,
                    end: then_.end,
                    clause,
                    then: then_,
                });
            }
            else {
                command = { type: "If", pos, end: pos, clause, then: then_, elif: EMPTY_ELIFS, else: undefined };
            }
            this.skipSemi();
            const elif = this.accept(Token.Elif, LexContext.CommandStart);
            if (!elif)
                break;
            branchPos = elif.pos;
        }
        if (this.accept(Token.Else, LexContext.CommandStart)) {
            const elseCommands = this.list();
            const emptyElsePos = this.emptyListPos(elseCommands);
            if (emptyElsePos >= 0)
                this.error("expected command after 'else'", emptyElsePos);
            command.else = this.makeCompoundList(elseCommands);
            this.skipSemi();
        }
        const closeEnd = this.acceptEnd(Token.Fi, LexContext.CommandStart);
        if (closeEnd < 0)
            this.error("expected 'fi' to close 'if'", this.tok.getPos());
        command.end = closeEnd >= 0 ? closeEnd : branchPos;
        this.syntaxDepth--;
        return command;
    }
    // for_clause := FOR word [IN word* (';'|NL)] DO list DONE
    //            | FOR '((' expr '))' [';'|NL] DO list DONE
    forClause() {
        const pos = this.tok.next(LexContext.CommandStart).pos;
        if (this.tok.peek(LexContext.Normal).token === Token.LParen) {
            return this.cStyleFor(pos);
        }
        const name = this.readRequiredWord("for");
        let wordlist;
        this.skipNewlines(LexContext.CommandStart);
        if (this.tok.peek(LexContext.CommandStart).token === Token.In) {
            this.tok.next(LexContext.CommandStart);
            wordlist = [];
            while (this.tok.peek(LexContext.Normal).token === Token.Word) {
                wordlist.push(this.readWord(LexContext.Normal));
            }
        }
        this.skipSemi();
        this.skipNewlines(LexContext.CommandStart);
        if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
            const bg = this.braceGroup();
            return { type: "For", pos, end: bg.end, name, wordlist, body: bg.body };
        }
        const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
        if (!hasDo)
            this.error("expected 'do'", this.tok.getPos());
        if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
            this.error("maximum for nesting depth exceeded", pos);
            const closeEnd = this.tok.skipCompoundBody(Token.Done);
            if (closeEnd < 0)
                this.error("expected 'done' to close 'for'", this.tok.getPos());
            const end = closeEnd >= 0 ? closeEnd : pos;
            return { type: "For", pos, end, name, wordlist, body: this.makeCompoundList([]) };
        }
        this.syntaxDepth++;
        const body = this.doBody(hasDo);
        this.syntaxDepth--;
        this.skipSemi();
        const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
        if (closeEnd < 0)
            this.error("expected 'done' to close 'for'", this.tok.getPos());
        const end = closeEnd >= 0 ? closeEnd : pos;
        return { type: "For", pos, end, name, wordlist, body: this.makeCompoundList(body) };
    }
    // C-style for: (( expr; expr; expr )) [;|NL] do list done | { list }
    cStyleFor(pos) {
        const [initStr, testStr, updateStr, initPos, testPos, updatePos] = this.tok.readCStyleForExprs();
        if (this.tok.peek(LexContext.CommandStart).token === Token.Semi)
            this.tok.next(LexContext.CommandStart);
        this.skipNewlines(LexContext.CommandStart);
        if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
            const bg = this.braceGroup();
            return new ArithmeticForImpl(pos, bg.end, bg.body, initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
        }
        const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
        if (!hasDo)
            this.error("expected 'do'", this.tok.getPos());
        if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
            this.error("maximum for nesting depth exceeded", pos);
            const closeEnd = this.tok.skipCompoundBody(Token.Done);
            if (closeEnd < 0)
                this.error("expected 'done' to close 'for'", this.tok.getPos());
            const end = closeEnd >= 0 ? closeEnd : pos;
            return new ArithmeticForImpl(pos, end, this.makeCompoundList([]), initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
        }
        this.syntaxDepth++;
        const body = this.doBody(hasDo);
        this.syntaxDepth--;
        const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
        if (closeEnd < 0)
            this.error("expected 'done' to close 'for'", this.tok.getPos());
        const end = closeEnd >= 0 ? closeEnd : pos;
        return new ArithmeticForImpl(pos, end, this.makeCompoundList(body), initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
    }
    whileClause() {
        return this.whileOrUntil("while");
    }
    untilClause() {
        return this.whileOrUntil("until");
    }
    whileOrUntil(kind) {
        const pos = this.tok.next(LexContext.CommandStart).pos;
        if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
            this.error(`maximum ${kind} nesting depth exceeded`, pos);
            const closeEnd = this.tok.skipCompoundBody(Token.Done);
            if (closeEnd < 0)
                this.error(`expected 'done' to close '${kind}'`, this.tok.getPos());
            const end = closeEnd >= 0 ? closeEnd : pos;
            return {
                type: "While",
                pos,
                end,
                kind,
                clause: this.makeCompoundList([]),
                body: this.makeCompoundList([]),
            };
        }
        this.syntaxDepth++;
        const clauseCommands = this.list();
        const emptyClausePos = this.emptyListPos(clauseCommands);
        const clause = this.makeCompoundList(clauseCommands);
        this.skipSemi();
        const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
        if (!hasDo)
            this.error("expected 'do'", this.tok.getPos());
        else if (emptyClausePos >= 0)
            this.error(`expected command after '${kind}'`, emptyClausePos);
        const body = this.doBody(hasDo);
        this.skipSemi();
        const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
        if (closeEnd < 0)
            this.error(`expected 'done' to close '${kind}'`, this.tok.getPos());
        const end = closeEnd >= 0 ? closeEnd : pos;
        this.syntaxDepth--;
        return { type: "While", pos, end, kind, clause, body: this.makeCompoundList(body) };
    }
    // case_clause := CASE word IN (pattern) list (;; | ;& | ;;&) ... ESAC
    caseClause() {
        const pos = this.tok.next(LexContext.CommandStart).pos;
        const word = this.readRequiredWord("case");
        this.skipNewlines(LexContext.CommandStart);
        if (!this.accept(Token.In, LexContext.CommandStart))
            this.error("expected 'in' after 'case' word", this.tok.getPos());
        this.skipNewlines(LexContext.CasePattern);
        if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
            this.error("maximum case nesting depth exceeded", pos);
            const closeEnd = this.tok.skipCompoundBody(Token.Esac);
            if (closeEnd < 0)
                this.error("expected 'esac' to close 'case'", this.tok.getPos());
            const end = closeEnd >= 0 ? closeEnd : pos;
            return { type: "Case", pos, end, word, items: [] };
        }
        this.syntaxDepth++;
        const items = [];
        // Report only the first grammar error: recovery below would repeat it.
        let invalid = false;
        let t = this.tok.peek(LexContext.CasePattern).token;
        while (t !== Token.Esac && t !== Token.EOF) {
            const itemPos = this.tok.peek(LexContext.Normal).pos;
            this.accept(Token.LParen, LexContext.Normal);
            // pattern := word ('|' word)*
            const pattern = [];
            let expectWord = true;
            let next = this.tok.peek(LexContext.Normal);
            while (next.token !== Token.RParen && next.token !== Token.EOF) {
                const valid = next.token === (expectWord ? Token.Word : Token.Pipe);
                if (valid)
                    expectWord = !expectWord;
                else if (!invalid) {
                    this.unexpectedToken(next);
                    invalid = true;
                }
                const tok = this.tok.next(LexContext.Normal);
                if (tok.token === Token.Word)
                    pattern.push(this.toWord(tok));
                next = this.tok.peek(LexContext.Normal);
            }
            if (expectWord && next.token === Token.RParen && !invalid) {
                this.unexpectedToken(next);
                invalid = true;
            }
            const rparenEnd = this.acceptEnd(Token.RParen, LexContext.Normal);
            const cmds = this.list();
            // An empty body belongs where commands would start, not wherever the lexer stopped.
            const bodyPos = rparenEnd >= 0 ? rparenEnd : pattern.length > 0 ? pattern[pattern.length - 1].end : itemPos;
            const itemEnd = cmds.length > 0 ? cmds[cmds.length - 1].end : bodyPos;
            const item = {
                type: "CaseItem",
                pos: itemPos,
                end: itemEnd,
                pattern,
                body: cmds.length > 0
                    ? this.makeCompoundList(cmds)
                    : { type: "CompoundList", pos: bodyPos, end: bodyPos, commands: [] },
                terminator: undefined,
            };
            const after = this.tok.peek(LexContext.CommandStart);
            t = after.token;
            if (t === Token.DoubleSemi || t === Token.SemiAmp || t === Token.DoubleSemiAmp) {
                const termTok = this.tok.next(LexContext.CommandStart);
                item.terminator = CASE_TERMINATORS[termTok.token];
                item.end = termTok.end;
            }
            else if (t !== Token.Esac && t !== Token.EOF && !invalid) {
                this.unexpectedToken(after);
                invalid = true;
            }
            items.push(item);
            this.skipNewlines(LexContext.CasePattern);
            t = this.tok.peek(LexContext.CasePattern).token;
        }
        const closeEnd = this.acceptEnd(Token.Esac, LexContext.CommandStart);
        if (closeEnd < 0)
            this.error("expected 'esac' to close 'case'", this.tok.getPos());
        const end = closeEnd >= 0 ? closeEnd : pos;
        this.syntaxDepth--;
        return { type: "Case", pos, end, word, items };
    }
    // select_clause := SELECT word [IN word* (';'|NL)] DO list DONE
    selectClause() {
        const pos = this.tok.next(LexContext.CommandStart).pos;
        const name = this.readRequiredWord("select");
        let wordlist;
        this.skipNewlines(LexContext.CommandStart);
        if (this.tok.peek(LexContext.CommandStart).token === Token.In) {
            this.tok.next(LexContext.CommandStart);
            wordlist = [];
            while (this.tok.peek(LexContext.Normal).token === Token.Word) {
                wordlist.push(this.readWord(LexContext.Normal));
            }
        }
        this.skipSemi();
        this.skipNewlines(LexContext.CommandStart);
        if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
            const bg = this.braceGroup();
            return { type: "Select", pos, end: bg.end, name, wordlist, body: bg.body };
        }
        const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
        if (!hasDo)
            this.error("expected 'do'", this.tok.getPos());
        if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
            this.error("maximum select nesting depth exceeded", pos);
            const closeEnd = this.tok.skipCompoundBody(Token.Done);
            if (closeEnd < 0)
                this.error("expected 'done' to close 'select'", this.tok.getPos());
            const end = closeEnd >= 0 ? closeEnd : pos;
            return { type: "Select", pos, end, name, wordlist, body: this.makeCompoundList([]) };
        }
        this.syntaxDepth++;
        const body = this.doBody(hasDo);
        this.syntaxDepth--;
        this.skipSemi();
        const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
        if (closeEnd < 0)
            this.error("expected 'done' to close 'select'", this.tok.getPos());
        const end = closeEnd >= 0 ? closeEnd : pos;
        return { type: "Select", pos, end, name, wordlist, body: this.makeCompoundList(body) };
    }
    // test_command := [[ test_expr ]]
    testCommand() {
        const pos = this.tok.next(LexContext.CommandStart).pos; // consume [[
        const expr = this.parseTestOr();
        const closeEnd = this.acceptEnd(Token.DblRBracket, LexContext.TestMode);
        if (closeEnd < 0)
            this.error("expected ']]' to close '[['", this.tok.getPos());
        const end = closeEnd >= 0 ? closeEnd : pos;
        return { type: "TestCommand", pos, end, expression: expr };
    }
    // test_or := test_and ('||' test_and)*
    parseTestOr() {
        const first = this.parseTestAnd();
        if (this.tok.peek(LexContext.TestMode).token !== Token.Or)
            return first;
        const operands = [first];
        do {
            this.tok.next(LexContext.TestMode);
            operands.push(this.parseTestAnd());
        } while (this.tok.peek(LexContext.TestMode).token === Token.Or);
        return {
            type: "TestLogical",
            pos: first.pos,
            end: operands[operands.length - 1].end,
            operator: "||",
            operands,
        };
    }
    // test_and := test_not ('&&' test_not)*
    parseTestAnd() {
        const first = this.parseTestNot();
        if (this.tok.peek(LexContext.TestMode).token !== Token.And)
            return first;
        const operands = [first];
        do {
            this.tok.next(LexContext.TestMode);
            operands.push(this.parseTestNot());
        } while (this.tok.peek(LexContext.TestMode).token === Token.And);
        return {
            type: "TestLogical",
            pos: first.pos,
            end: operands[operands.length - 1].end,
            operator: "&&",
            operands,
        };
    }
    // test_not := '!' test_not | test_primary
    parseTestNot() {
        let t = this.tok.peek(LexContext.TestMode);
        if (!isTestNegation(t))
            return this.parseTestPrimary();
        const negations = [];
        while (isTestNegation(t)) {
            const bang = this.tok.next(LexContext.TestMode);
            negations.push({ type: "Negation", pos: bang.pos, end: bang.end });
            t = this.tok.peek(LexContext.TestMode);
        }
        const operand = this.parseTestPrimary();
        return { type: "TestNot", pos: negations[0].pos, end: operand.end, negations, operand };
    }
    // test_primary := '(' test_or ')' | unary_op word | word binary_op word | word
    parseTestPrimary() {
        // Grouped: ( expr )
        if (this.tok.peek(LexContext.TestMode).token === Token.LParen) {
            const openPos = this.tok.next(LexContext.TestMode).pos;
            if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
                this.error("maximum test group nesting depth exceeded", openPos);
                const closeEnd = this.tok.skipTestGroup();
                if (closeEnd < 0)
                    this.error("expected ')' to close test group", this.tok.getPos());
                const end = closeEnd >= 0 ? closeEnd : openPos;
                const operand = new WordImpl("", openPos, openPos);
                const expression = {
                    type: "TestUnary",
                    pos: openPos,
                    end: openPos,
                    operator: "-n",
                    operand,
                };
                return { type: "TestGroup", pos: openPos, end, expression };
            }
            this.syntaxDepth++;
            const expr = this.parseTestOr();
            this.syntaxDepth--;
            const closeEnd = this.acceptEnd(Token.RParen, LexContext.TestMode);
            if (closeEnd < 0)
                this.error("expected ')' to close test group", this.tok.getPos());
            const end = closeEnd >= 0 ? closeEnd : openPos;
            return { type: "TestGroup", pos: openPos, end, expression: expr };
        }
        const first = this.tok.next(LexContext.TestMode);
        if (first.token === Token.And || first.token === Token.Or)
            this.unexpectedToken(first);
        const val = first.value;
        const firstPos = first.pos;
        const firstEnd = first.end;
        // Unary test: -op word, recognized only as written. Bash rejects the operator without an
        // operand, so keep the operator and report the missing word instead of demoting it to a string.
        if (first.keywordEligible && UNARY_TEST_OPS[val] === 1) {
            if (this.tok.peek(LexContext.TestMode).token === Token.Word) {
                const operand = this.readTestOperand();
                return {
                    type: "TestUnary",
                    pos: firstPos,
                    end: operand.end,
                    operator: val,
                    operand,
                };
            }
            this.error("expected operand after unary test operator", firstEnd);
            const operand = new WordImpl("", firstEnd, firstEnd);
            return { type: "TestUnary", pos: firstPos, end: firstEnd, operator: val, operand };
        }
        // Check for binary op
        const nt = this.tok.peek(LexContext.TestMode);
        if (nt.token === Token.Word && nt.keywordEligible && BINARY_TEST_OPS[nt.value] === 1) {
            const op = this.tok.next(LexContext.TestMode).value;
            let right;
            if (op === "=~") {
                const token = this.tok.readTestRegexWord();
                right = new WordImpl(this.source.slice(token.pos, token.end), token.pos, token.end, this.source, embeddedPartsResolver(this.tok.getSubstitutionContext()), this.depth);
            }
            else {
                right = this.readTestOperand();
            }
            const left = this.toWordFromPosEnd(first, firstPos, firstEnd);
            return {
                type: "TestBinary",
                pos: firstPos,
                end: right.end,
                operator: op,
                left,
                right,
            };
        }
        // Standalone word (implicit -n test)
        const w = this.toWordFromPosEnd(first, firstPos, firstEnd);
        return { type: "TestUnary", pos: firstPos, end: w.end, operator: "-n", operand: w };
    }
    // Unquoted `<` and `>` are operators in `[[ ]]`, never operands.
    readTestOperand() {
        const t = this.tok.next(LexContext.TestMode);
        if (t.keywordEligible && (t.value === "<" || t.value === ">"))
            this.error(`unexpected argument '${t.value}' to conditional operator`, t.pos);
        return this.toWord(t);
    }
    // function_def with 'function' keyword
    functionDef() {
        const pos = this.tok.next(LexContext.CommandStart).pos;
        const name = this.readWord(LexContext.FunctionName);
        let body;
        if (this.tok.peek(LexContext.CommandStart).token === Token.LParen) {
            const openPos = this.tok.next(LexContext.CommandStart).pos;
            // `(` is the optional empty parameter list only when `)` follows immediately;
            // anything else opens a subshell body, as in `f() ( ... )`.
            if (this.tok.peek(LexContext.CommandStart).token === Token.RParen) {
                this.tok.next(LexContext.CommandStart);
                this.skipNewlines(LexContext.CommandStart);
                body = this.commandAsBody();
            }
            else {
                body = this.withRedirects(this.subshellBody(openPos));
            }
        }
        else {
            this.skipNewlines(LexContext.CommandStart);
            body = this.commandAsBody();
        }
        return { type: "Function", pos, end: body.end, name, body };
    }
    // simple_command or function_def (word '(' ')' body)
    simpleCommandOrFunction(coproc) {
        const prefix = [];
        const cmdPos = this.tok.peek(LexContext.CommandStart).pos;
        let lastEnd = cmdPos;
        // Assignments and redirects interleave freely; after the first element CommandPrefix
        // keeps the following command name from being read as a reserved word.
        let ctx = LexContext.CommandStart;
        for (;;) {
            const t = this.tok.peek(ctx).token;
            if (t === Token.Assignment) {
                const assignment = this.tok.next(ctx);
                lastEnd = assignment.end;
                prefix.push(this.parseAssignment(assignment));
            }
            else if (t === Token.Redirect) {
                const redirect = this.readRedirect(ctx);
                prefix.push(redirect);
                lastEnd = redirect.end;
            }
            else {
                break;
            }
            ctx = LexContext.CommandPrefix;
        }
        if (this.tok.peek(LexContext.Normal).token !== Token.Word) {
            return new CommandImpl(cmdPos, lastEnd, undefined, prefix, []);
        }
        const nameToken = this.tok.next(LexContext.Normal);
        const keyword = nameToken.keywordEligible ? nameToken.value : "";
        const name = this.toWord(nameToken);
        ctx = isDeclarationCommand(keyword)
            ? LexContext.Declaration
            : keyword === "eval" || keyword === "let"
                ? LexContext.EvalArgument
                : LexContext.Normal;
        lastEnd = name.end;
        const suffix = [];
        if (coproc) {
            while (this.tok.peek(LexContext.CommandPrefix).token === Token.Assignment) {
                const token = this.tok.next(LexContext.CommandPrefix);
                const word = ctx === LexContext.Declaration ? this.parseAssignment(token) : this.toWord(token);
                suffix.push(word);
                lastEnd = word.end;
            }
        }
        // Check for function definition: word '(' ')' body
        if (this.tok.peek(ctx).token === Token.LParen && suffix.length === 0) {
            this.tok.next(LexContext.Normal);
            if (this.tok.peek(LexContext.Normal).token === Token.RParen) {
                this.tok.next(LexContext.Normal);
                this.skipNewlines(LexContext.CommandStart);
                const body = this.commandAsBody();
                return {
                    type: "Function",
                    pos: name.pos,
                    end: body.end,
                    name,
                    body,
                };
            }
        }
        // Collect suffix words and redirects
        for (;;) {
            const st = this.tok.peek(ctx).token;
            if (st === Token.Word || st === Token.Assignment) {
                const token = this.tok.next(ctx);
                const w = st === Token.Assignment ? this.parseAssignment(token) : this.toWord(token);
                suffix.push(w);
                lastEnd = w.end;
            }
            else if (st === Token.Redirect) {
                const redirect = this.readRedirect(ctx);
                suffix.push(redirect);
                lastEnd = redirect.end;
            }
            else {
                break;
            }
        }
        return new CommandImpl(cmdPos, lastEnd, name, prefix, suffix);
    }
    readRedirect(ctx) {
        const t = this.tok.next(ctx);
        const tPos = t.pos;
        const tEnd = t.end;
        const descriptor = t.fileDescriptor !== undefined
            ? { type: "FileDescriptor", pos: tPos, end: t.descriptorEnd, value: t.fileDescriptor }
            : t.variableName !== undefined
                ? { type: "FileDescriptorVariable", pos: tPos, end: t.descriptorEnd, name: t.variableName }
                : undefined;
        const hasTarget = t.targetEnd > t.targetPos;
        if (!hasTarget)
            this.error("expected redirect target", t.targetPos);
        if (t.value === "<<" || t.value === "<<-") {
            const r = {
                type: "HereDoc",
                pos: tPos,
                end: tEnd,
                operator: t.value,
                descriptor,
                delimiter: hasTarget
                    ? {
                        type: "HereDocDelimiter",
                        pos: t.targetPos,
                        end: t.targetEnd,
                        text: this.source.slice(t.targetPos, t.targetEnd),
                        value: t.content ?? "",
                        quoted: t.delimiterQuoted,
                    }
                    : undefined,
                body: new HereDocBodyImpl(this.source, tEnd, t.delimiterQuoted, this.depth, this.tok.getSubstitutionContext()),
                closing: undefined,
            };
            if (hasTarget)
                this.tok.registerHereDocTarget(r);
            return r;
        }
        const target = hasTarget
            ? new WordImpl(this.source.slice(t.targetPos, t.targetEnd), t.targetPos, t.targetEnd, this.source, wordPartsResolver(this.tok.getSubstitutionContext()), this.depth)
            : undefined;
        return t.value === "<<<"
            ? { type: "HereString", pos: tPos, end: tEnd, operator: "<<<", descriptor, target }
            : { type: "Redirect", pos: tPos, end: tEnd, operator: REDIRECT_OPS[t.value] ?? ">", descriptor, target };
    }
    commandAsBody() {
        const cmd = this.command();
        if (cmd && cmd.type !== "Command" && cmd.type !== "Function" && cmd.type !== "Coproc")
            return cmd;
        this.error("expected compound command as function body", cmd?.pos ?? this.tok.getPos());
        return this.makeCompoundList(cmd ? [this.makeStatement(cmd)] : []);
    }
    readWord(ctx) {
        return this.toWord(this.tok.next(ctx));
    }
    // A missing word stays empty and leaves its token to the rest of the clause.
    readRequiredWord(keyword) {
        const t = this.tok.peek(LexContext.Normal);
        if (t.token === Token.Word)
            return this.toWord(this.tok.next(LexContext.Normal));
        if (t.token !== Token.EOF)
            this.error(`expected word after '${keyword}'`, t.pos);
        return new WordImpl("", t.pos, t.pos);
    }
    toWord(tok) {
        const text = tok.raw ? tok.value : this.source.slice(tok.pos, tok.end);
        // Raw keyword-eligible words have no quotes or expansions to resolve.
        const source = tok.raw && tok.keywordEligible ? undefined : this.source;
        return new WordImpl(text, tok.pos, tok.end, source, source === undefined ? computeBareWordParts : wordPartsResolver(this.tok.getSubstitutionContext()), this.depth);
    }
    toWordFromPosEnd(tok, pos, end) {
        if (tok.pos === pos && tok.end === end)
            return this.toWord(tok);
        return new WordImpl(this.source.slice(pos, end), pos, end, this.source, wordPartsResolver(this.tok.getSubstitutionContext()), this.depth);
    }
    parseAssignment(token) {
        const text = token.raw ? token.value : this.source.slice(token.pos, token.end);
        return new AssignmentImpl(text, token.pos, token.end, this.source, token.assignmentOperatorPos, this.depth, this.tok.getSubstitutionContext());
    }
    makeCompoundList(commands) {
        const p = this.tok.getPos();
        const pos = commands.length > 0 ? commands[0].pos : p;
        const end = commands.length > 0 ? commands[commands.length - 1].end : p;
        return { type: "CompoundList", pos, end, commands };
    }
}


/***/ }),

/***/ 8330:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"name":"docker-layer-report","version":"0.1.0","description":"Know what every Dockerfile line costs before you merge: builds the image, lints the Dockerfile and reports each layer\'s size on the pull request.","license":"MIT","type":"module","private":true,"engines":{"node":">=20"},"bin":{"docker-layer-report":"dist/cli/index.js"},"scripts":{"start":"node script/start.mjs","test":"node script/test.mjs","unit":"node script/jest.mjs unit","e2e":"node script/jest.mjs e2e --runInBand","check":"npm run types && npm run biome && npm run unit","types":"tsc --noEmit -p tsconfig.json","biome":"biome check .","build":"node script/build.mjs","bench":"node script/bench.mjs"},"devDependencies":{"@biomejs/biome":"2.6.8","@jest/globals":"30.5.2","@swc/core":"1.16.22","@swc/jest":"0.2.39","@types/node":"24.19.2","@vercel/ncc":"0.45.0","ajv":"8.20.0","ajv-formats":"3.0.1","dockerfile-ast":"0.7.1","fast-check":"4.10.2","jest":"30.5.2","marked":"18.2.1","micromark":"4.0.3","micromark-extension-gfm":"3.0.0","node":"24.21.0","openapi-backend":"5.21.2","playwright-core":"1.65.1","tar-stream":"3.2.2","typescript":"6.0.3","yaml":"2.9.1"},"dependencies":{"@actions/core":"3.0.1","@actions/exec":"3.0.0","@actions/github":"9.1.1","@balena/dockerignore":"1.0.2","@octokit/plugin-retry":"8.1.1","intl-messageformat":"12.1.5","unbash":"6.0.4","zod":"4.6.7"}}');

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};
// This entry need to be wrapped in an IIFE because it uses a non-standard name for the exports (exports).
(() => {
var exports = __webpack_exports__;

Object.defineProperty(exports, "B", ({ value: true }));
const action_js_1 = __nccwpck_require__(2929);
// Not awaited at the top level: the bundler refuses that. runAction never rejects.
void (0, action_js_1.runAction)(process);

})();

var __webpack_exports___esModule = __webpack_exports__.B;
export { __webpack_exports___esModule as __esModule };
