import { parseImageReference } from "./image-reference.js";

/**
 * The lab's Dockerfile, byte for byte, on the given base image.
 *
 * @param baseImage a legal image reference
 * @throws RangeError where it is none; nothing else may get into the FROM line
 */
export function generateLab(baseImage: string): string {
  if (!parseImageReference(baseImage).ok) {
    throw new RangeError(`${JSON.stringify(baseImage)} is no image reference.`);
  }
  return `FROM ${baseImage}\nRUN pip install flask\nCMD ["python","app.py"]\nCOPY app.py /app.py\n`;
}

/** Whether a text is what `generateLab` writes, with whatever base image stands in its FROM line. */
export function isGenerated(text: string): boolean {
  const baseImage = /^FROM (\S+)\n/.exec(text)?.[1];
  return baseImage !== undefined && parseImageReference(baseImage).ok && text === generateLab(baseImage);
}
