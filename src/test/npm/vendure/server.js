// A provincial shop on Vendure as it is published, in memory, until its standard input ends. Says where it listens.
const { createServer } = require("node:net");
const { createHash } = require("node:crypto");
const { mkdirSync, mkdtempSync, readFileSync, rmSync, existsSync, createReadStream } = require("node:fs");
const { writeFile } = require("node:fs/promises");
const { join, basename } = require("node:path");
const core = require("@vendure/core");
const { populate } = require("@vendure/core/cli");

const folder = mkdtempSync(join(__dirname, "shelf-"));
const shelf = join(folder, "assets");
mkdirSync(shelf);
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
process.stdin.on("end", () => process.exit(0)).resume();

const shelves = {
  async writeFileFromBuffer(name, bytes) {
    await writeFile(join(shelf, name), bytes);
    return name;
  },
  async writeFileFromStream(name, stream) {
    await writeFile(join(shelf, name), stream);
    return name;
  },
  readFileToBuffer: async (name) => readFileSync(join(shelf, name)),
  readFileToStream: async (name) => createReadStream(join(shelf, name)),
  deleteFile: async (name) => rmSync(join(shelf, name), { force: true }),
  fileExists: async (name) => existsSync(join(shelf, name)),
  toAbsoluteUrl: (request, name) => `http://${request.get("host")}/assets/${name}`,
};
const pictures = (request, response) => response.type("jpeg").send(readFileSync(join(shelf, basename(request.path))));

// A session's key is as random as a hash can make it; the slow hash that people's passwords need would only be waited for.
const hash = (text) => createHash("sha256").update(text).digest("hex");
const quick = { hash: async (text) => hash(text), check: async (text, known) => hash(text) === known };

const free = () =>
  new Promise((given) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => given(port));
    });
  });

const initial = {
  defaultLanguage: "vi",
  defaultZone: "Asia",
  countries: [{ code: "VN", name: "Việt Nam", zone: "Asia" }],
  taxRates: [{ name: "Thuế suất 0", percentage: 0 }],
  shippingMethods: [{ name: "Giao tận nơi", price: 0 }],
  paymentMethods: [
    { name: "Trả khi nhận", handler: { code: "dummy-payment-handler", arguments: [{ name: "automaticSettle", value: "false" }] } },
  ],
  collections: [],
};

async function open() {
  const port = await free();
  const config = {
    logger: new core.DefaultLogger({ level: core.LogLevel.Error }),
    apiOptions: {
      port,
      hostname: "127.0.0.1",
      adminApiPath: "admin-api",
      shopApiPath: "shop-api",
      middleware: [{ route: "/assets", handler: pictures, beforeListen: true }],
    },
    authOptions: {
      tokenMethod: ["bearer", "api-key"],
      superadminCredentials: { identifier: process.env.ADMIN, password: process.env.PASSWORD },
      passwordHashingStrategy: quick,
      adminApiKeyStrategy: new core.RandomBytesApiKeyStrategy({ hashingStrategy: quick }),
    },
    dbConnectionOptions: { type: "sqljs", synchronize: true, autoSave: false },
    assetOptions: { assetStorageStrategy: shelves, assetPreviewStrategy: { generatePreviewImage: async (c, m, data) => data } },
    importExportOptions: { importAssetsDir: folder },
    paymentOptions: { paymentMethodHandlers: [core.dummyPaymentHandler] },
    systemOptions: { telemetry: { enabled: false } },
    plugins: [],
  };
  await populate(() => core.bootstrap(config), initial);
  console.log(`open at ${port}`);
}

open().catch((failure) => {
  console.error(failure);
  process.exit(1);
});
