// Sells as a published client does, and says what came of it, a line of JSON for each.
import { TikTokShopSDK } from "tiktok-shop-sdk";

const { SHOP, KEY, SECRET, TOKEN } = process.env;

// The client knows one host only; and what it makes of a picture is a stream that Node's own fetch does not read.
const fetched = globalThis.fetch;
globalThis.fetch = (address, options) => {
  const { pathname, search } = new URL(address);
  return fetched(SHOP + pathname + search, { ...options, body: options.body?.getBuffer?.() ?? options.body });
};

const open = (appSecret) => {
  const client = new TikTokShopSDK({ appKey: KEY, appSecret });
  client.setAccessToken(TOKEN);
  return client;
};
const say = (what, value) => console.log(JSON.stringify({ what, ...value }));
const tried = (work) =>
  work.then(
    () => ({ code: 0 }),
    (error) => ({ code: error.code ?? String(error) }),
  );

const shop = open(SECRET);
say("stranger", await tried(open("not-" + SECRET).shop.getAuthorizedShops()));
const { shops } = (await shop.shop.getAuthorizedShops()).data;
const ours = shops.find((one) => one.region === "VN");
say("shops", { count: shops.length });
say("unnamed", await tried(shop.product.getProduct({ product_id: "1" })));
shop.setShopCipher(ours.cipher);

const { warehouses } = (await shop.logistic.getWarehouseList()).data;
const warehouse = warehouses.find((one) => one.type === "SALES_WAREHOUSE").id;
const { categories } = (await shop.product.getCategories({ locale: "vi-VN" })).data;
const category = categories.find((one) => one.is_leaf);
const rules = await shop.product.getCategoryRules({ category_id: category.id, query: {} });
say("category", { name: category.local_name, papers: rules.data.product_certifications.length });

const picture = Buffer.from([0xff, 0xd8, 0xff, 1, 2, 3, 4]);
const { uri } = (await shop.product.uploadProductImage({ data: picture, use_case: "MAIN_IMAGE" })).data;
const stocked = (quantity) => [{ warehouse_id: warehouse, quantity }];
const sku = (name, option, amount, quantity) => ({
  seller_sku: name,
  sales_attributes: [{ name: "Khối lượng", value_name: option }],
  price: { amount, currency: "VND" },
  inventory: stocked(quantity),
});
const goods = {
  title: "Nhãn lồng Hưng Yên & táo, túi lưới 🌾",
  description: "<p>Hái buổi sáng</p>",
  category_id: category.id,
  main_images: [{ uri }],
  package_weight: { value: "1.1", unit: "KILOGRAM" },
  skus: [sku("CLIENT-NHAN", "1 kg", "85000", 40), sku("CLIENT-NHAN-2", "2 kg", "165000", 3)],
};
const trial = await shop.product.checkProductListing({ ...goods, title: "Nhãn" });
say("trial", { result: trial.data.check_result, reasons: trial.data.fail_reasons.length });
const made = (await shop.product.createProduct(goods)).data;
const id = made.product_id;
const [first, second] = made.skus.map((one) => one.id);
await shop.product.updateProductPrice({
  product_id: id,
  body: { skus: [{ id: first, price: { amount: "92000", currency: "VND" } }] },
});
await shop.product.updateProductInventory({ product_id: id, body: { skus: [{ id: second, inventory: stocked(7) }] } });
await shop.product.deactivateProducts({ product_ids: [id] });
say("off", { status: (await shop.product.getProduct({ product_id: id })).data.status });
await shop.product.activateProducts({ product_ids: [id] });
const read = (await shop.product.getProduct({ product_id: id })).data;
say("read", { title: read.title, status: read.status, skus: read.skus.map((one) => one.seller_sku) });
say("nothing", await tried(shop.product.updateProductPrice({ product_id: "1", body: { skus: [] } })));
