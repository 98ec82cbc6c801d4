import type { MessageKey } from "../../locales/translate.js";
import { LargestFiles, type SizedFile } from "./largest-files.js";

/** What one piece of advice is about: its rule, and the rule's sentence for the case. */
export interface Topic {
  readonly ruleId: string;
  readonly message: MessageKey;
  readonly certainty: "exact" | "at-least" | "looks-like";
}

/** The files that one topic has in one layer, or between two of them. */
export interface Group {
  readonly topic: Topic;
  readonly layer: number;
  readonly other: number | null;
  bytes: number;
  files: number;
  readonly examples: LargestFiles;
}

/** More than any engine's image can have (127 layers); what a made archive has beyond is left out. */
const MOST_GROUPS = 50_000;

export function createGroup(topic: Topic, layer: number, other: number | null): Group {
  return { topic, layer, other, bytes: 0, files: 0, examples: new LargestFiles() };
}

export function addFile(group: Group, file: SizedFile): void {
  group.bytes += file.bytes;
  group.files++;
  group.examples.add(file);
}

/** Sums files by topic and layers. */
export class Groups {
  private readonly byTopic = new Map<Topic, Map<number, Group>>();
  private readonly layerCount: number;
  private size = 0;

  constructor(layerCount: number) {
    this.layerCount = layerCount;
  }

  /** The group of these layers; null where there are too many groups. */
  of(topic: Topic, layer: number, other: number | null): Group | null {
    let groups = this.byTopic.get(topic);
    if (groups === undefined) {
      groups = new Map();
      this.byTopic.set(topic, groups);
    }
    const key = layer * (this.layerCount + 1) + (other ?? this.layerCount);
    let group = groups.get(key);
    if (group === undefined) {
      if (this.size === MOST_GROUPS) return null;
      this.size++;
      group = createGroup(topic, layer, other);
      groups.set(key, group);
    }
    return group;
  }

  add(topic: Topic, layer: number, other: number | null, file: SizedFile): void {
    const group = this.of(topic, layer, other);
    if (group !== null) addFile(group, file);
  }

  /** Adds what was summed elsewhere. */
  merge({ topic, layer, other, bytes, files, examples }: Group): void {
    const group = this.of(topic, layer, other);
    if (group === null) return;
    group.bytes += bytes;
    group.files += files;
    group.examples.addAll(examples);
  }

  all(): Group[] {
    return [...this.byTopic.values()].flatMap((groups) => [...groups.values()]);
  }
}
