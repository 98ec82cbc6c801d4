import { describe, expect, it } from "@jest/globals";
import { chainIds } from "../../src/readers/chain-ids.js";

const FIRST = `sha256:${"1".repeat(64)}`;
const SECOND = `sha256:${"2".repeat(64)}`;

describe("the IDs of stacks of layers", () => {
  it("are none of no layer, and the diff ID of an only one", () => {
    expect(chainIds([])).toEqual([]);
    expect(chainIds([FIRST])).toEqual([FIRST]);
  });

  it("are the digests of what is below and the next diff ID", () => {
    // printf 'sha256:1…1 sha256:2…2' | sha256sum
    const both = "sha256:9932074217c35353d2e03a3f5a86549f7c67bfeb0ba53e23d69f4d4c8f7958f5";
    expect(chainIds([FIRST, SECOND])).toEqual([FIRST, both]);
    // printf 'sha256:9932… sha256:1…1' | sha256sum
    const three = "sha256:cc68b5999b6e49875d65ff354334e05c43e65a3921cab7ff95f6385e3390e63a";
    expect(chainIds([FIRST, SECOND, FIRST])).toEqual([FIRST, both, three]);
  });
});
