export const id = 701;
export const ids = [701];
export const modules = {

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


/***/ })

};
