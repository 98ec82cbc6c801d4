import type { FileWrite } from "../image-files.js";
import type { DescribedAdvice } from "./described-advice.js";
import { addFile, createGroup, type Group, type Groups, type Topic } from "./groups.js";

export const bytecode: DescribedAdvice = {
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
export const HOST_BYTECODE: Topic = {
  ruleId: bytecode.id,
  message: "rule.LR2008.context",
  certainty: "exact",
};
const BASE_BYTECODE: Topic = { ruleId: bytecode.id, message: "rule.LR2008.run", certainty: "exact" };

export const BYTECODE_DIRECTORY = "__pycache__";

export function isBytecode(name: string): boolean {
  return name.endsWith(".pyc") || name.endsWith(".pyo");
}

/** Directories with modules, in all; more are not told apart. */
const MOST_DIRECTORIES = 100_000;

/**
 * Finds what Python compiled of the base image's modules while a RUN ran it. What pip compiles of the packages that it
 * installs is meant, and makes programs start faster; a directory in which the layer has modules itself is taken for
 * such a one. So is what compiles modules of earlier own layers.
 */
export class BaseBytecode {
  private readonly baseModules = new Set<string>();
  private layer = -1;
  private modules = new Set<string>();
  private found = new Map<string, Group>();
  private readonly groups: Groups;

  /** The groups take what is found. */
  constructor(groups: Groups) {
    this.groups = groups;
  }

  addBaseModule(directory: string): void {
    if (this.baseModules.size < MOST_DIRECTORIES) this.baseModules.add(directory);
  }

  /** Layers come one after the other. */
  addModule(directory: string, layer: number): void {
    this.enter(layer);
    if (this.baseModules.has(directory)) this.modules.add(directory);
  }

  /** Takes a compiled module of the directory, from the `__pycache__` in it. */
  addCompiled(directory: string, write: FileWrite): void {
    if (!this.baseModules.has(directory)) return;
    this.enter(write.layer);
    let group = this.found.get(directory);
    if (group === undefined) {
      group = createGroup(BASE_BYTECODE, write.layer, null);
      this.found.set(directory, group);
    }
    addFile(group, write);
  }

  finish(): void {
    for (const [directory, group] of this.found) {
      if (!this.modules.has(directory)) this.groups.merge(group);
    }
    this.found = new Map();
    this.modules = new Set();
  }

  private enter(layer: number): void {
    if (layer === this.layer) return;
    this.finish();
    this.layer = layer;
  }
}
