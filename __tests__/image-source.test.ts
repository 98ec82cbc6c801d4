import { describe, expect, it } from "@jest/globals";
import { parseImageSource } from "../src/image-source.js";

const DIGEST = `sha256:${"a".repeat(64)}`;

describe("parseImageSource", () => {
  it.each(["app", "shop/api:1.2", `app@${DIGEST}`, "localhost:5000/app:x", DIGEST, "0c1b4a5f7e12"])(
    "takes %s as a name that the engine knows",
    (reference) => {
      expect(parseImageSource(reference)).toEqual({ kind: "engine", reference });
    },
  );

  it("takes what follows archive:// as a file, whatever is in its name", () => {
    expect(parseImageSource("archive://out/my image:1.tar")).toEqual({
      kind: "archive",
      path: "out/my image:1.tar",
    });
  });

  it.each([
    ["oci-layout://out", "out", null],
    ["oci-layout:///tmp/out", "/tmp/out", null],
    ["oci-layout://out:1.2", "out", "1.2"],
    [`oci-layout://out@${DIGEST}`, "out", DIGEST],
    ["oci-layout://a:b/out", "a:b/out", null],
  ])("reads %s as a layout and perhaps a name in it", (text, path, name) => {
    expect(parseImageSource(text)).toEqual({ kind: "oci-layout", path, name });
  });

  it.each(["archive://", "oci-layout://", "https://example.org/x", "two words", "-x", "a;b", ""])(
    "refuses %j",
    (text) => {
      expect(parseImageSource(text)).toBeNull();
    },
  );
});
