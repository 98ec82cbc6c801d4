import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { tar } from "./tar.js";

/** A registry on this machine, which an engine on it trusts without TLS. */
export interface Registry {
  /** `localhost:5000`, what image names begin with. */
  readonly host: string;
  close(): Promise<void>;
}

const MANIFEST = "application/vnd.oci.image.manifest.v1+json";

function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

function descriptor(mediaType: string, bytes: Uint8Array) {
  return { mediaType, digest: digestOf(bytes), size: bytes.length };
}

/** A registry that has the same image under every name: of one file, and for this architecture only. */
export async function startRegistry(architecture: string): Promise<Registry> {
  const layer = await tar([{ name: "file", content: "a" }]);
  const config = {
    ...{ architecture, os: "linux", config: {} },
    rootfs: { type: "layers", diff_ids: [digestOf(layer)] },
  };
  const blobs = [gzipSync(layer), Buffer.from(JSON.stringify(config))] as const;
  const [layerBlob, configBlob] = blobs;
  const manifest = Buffer.from(
    JSON.stringify({
      ...{ schemaVersion: 2, mediaType: MANIFEST },
      config: descriptor("application/vnd.oci.image.config.v1+json", configBlob),
      layers: [descriptor("application/vnd.oci.image.layer.v1.tar+gzip", layerBlob)],
    }),
  );
  const server = createServer(({ method, url = "" }, response) => {
    if (url === "/v2/") {
      response.end("{}");
      return;
    }
    const isManifest = url.includes("/manifests/");
    const body = isManifest ? manifest : blobs.find((blob) => url.includes(digestOf(blob)));
    response.statusCode = body === undefined ? 404 : 200;
    if (body !== undefined) {
      response.setHeader("content-type", isManifest ? MANIFEST : "application/octet-stream");
      response.setHeader("docker-content-digest", digestOf(body));
      response.setHeader("content-length", body.length);
    }
    response.end(method === "HEAD" ? undefined : body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    host: `localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
