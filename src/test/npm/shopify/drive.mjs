// Sells as the shop's own client does, and says what came of it, a line of JSON for each.
import { createAdminApiClient } from "@shopify/admin-api-client";

const { SHOP, DOMAIN, TOKEN, PICTURE } = process.env;

// The client asks over https, at the shop's own name only.
const customFetchApi = (address, options) => {
  const { host, pathname } = new URL(address);
  return fetch(host === DOMAIN ? SHOP + pathname : address, options);
};
const open = (accessToken) =>
  createAdminApiClient({ storeDomain: DOMAIN, apiVersion: "2026-04", accessToken, customFetchApi });
const say = (what, value) => console.log(JSON.stringify({ what, ...value }));

const shop = open(TOKEN);
const ask = async (document, variables = {}) => {
  const { data, errors } = await shop.request(document, { variables });
  if (errors) {
    throw new Error(JSON.stringify(errors));
  }
  return data;
};

const stranger = await open("shpat_of_somebody_else").request("query { locations(first: 1) { nodes { id } } }");
say("stranger", { status: stranger.errors?.networkStatusCode ?? 0 });
const place = (await ask("query { locations(first: 1) { nodes { id } } }")).locations.nodes[0].id;
const publication = (await ask("query { publications(first: 1) { nodes { id } } }")).publications.nodes[0].id;

const set = `mutation ($identifier: ProductSetIdentifiers!, $input: ProductSetInput!) {
  productSet(synchronous: true, identifier: $identifier, input: $input) {
    product { id title status variants(first: 10) { nodes { id sku inventoryItem { id } } } }
    userErrors { code field message }
  }
}`;
const identifier = { handle: "nhan-npm" };
const goods = {
  handle: "nhan-npm",
  title: "Nhãn lồng & táo – túi 1 kg 🌾",
  status: "DRAFT",
  productOptions: [{ name: "Khối lượng", values: [{ name: "1 kg" }] }],
  files: [{ originalSource: PICTURE, filename: "mot.png", contentType: "IMAGE" }],
  variants: [{ sku: "CLIENT-NHAN", price: "85000", optionValues: [{ optionName: "Khối lượng", name: "1 kg" }] }],
};
const refused = (await ask(set, { identifier, input: { ...goods, title: " " } })).productSet;
say("refused", { field: refused.userErrors[0]?.field.at(-1) ?? "" });
const { product } = (await ask(set, { identifier, input: goods })).productSet;
const variant = product.variants.nodes[0];
say("made", { title: product.title, status: product.status, sku: variant.sku });

await ask(
  `mutation ($product: ID!, $variants: [ProductVariantsBulkInput!]!) {
    productVariantsBulkUpdate(productId: $product, variants: $variants) { userErrors { code field message } }
  }`,
  { product: product.id, variants: [{ id: variant.id, price: "92000" }] },
);
const item = variant.inventoryItem.id;
await ask("mutation ($id: ID!) { inventoryItemUpdate(id: $id, input: { tracked: true }) { userErrors { message } } }", {
  id: item,
});
const count = (directive) => `mutation ($input: InventorySetQuantitiesInput!, $key: String!) {
  inventorySetQuantities(input: $input) ${directive} { userErrors { code field message } }
}`;
const quantities = [{ inventoryItemId: item, locationId: place, quantity: 7, changeFromQuantity: null }];
const input = { name: "available", reason: "correction", quantities };
const unkeyed = await ask(count(""), { input, key: "one" });
say("unkeyed", { code: unkeyed.inventorySetQuantities.userErrors[0]?.code ?? "" });
await ask(count("@idempotent(key: $key)"), { input, key: "one" });
await ask(
  `mutation ($id: ID!, $publication: ID!) {
    productUpdate(product: { id: $id, status: ACTIVE }) { userErrors { message } }
    publishablePublish(id: $id, input: [{ publicationId: $publication }]) { userErrors { message } }
  }`,
  { id: product.id, publication },
);
const read = await ask("query ($id: ID!) { product(id: $id) { title status } }", { id: product.id });
say("read", read.product);
