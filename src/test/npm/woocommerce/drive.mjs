// Does with a shop what its own client can do, and says what came of it, a line of JSON for each.
import WooCommerceRestApi from "@woocommerce/woocommerce-rest-api";

const { SHOP, KEY, SECRET, PICTURE } = process.env;
const Api = WooCommerceRestApi.default ?? WooCommerceRestApi;
const shop = new Api({ url: SHOP, consumerKey: KEY, consumerSecret: SECRET, version: "wc/v3" });
const stranger = new Api({ url: SHOP, consumerKey: KEY, consumerSecret: "cs_wrong", version: "wc/v3" });

const say = (what, value) => console.log(JSON.stringify({ what, ...value }));
const refusal = (error) => ({
  status: error.response?.status ?? 0,
  code: error.response?.data?.code ?? String(error),
  resource: String(error.response?.data?.data?.resource_id ?? ""),
});
const tried = (work) => work.then((reply) => ({ status: reply.status }), refusal);

const goods = {
  name: "Nhãn lồng & táo – túi 1 kg 🌾",
  sku: "NHAN-NPM-1",
  regular_price: "85000",
  manage_stock: true,
  stock_quantity: 4,
  images: [{ src: PICTURE, name: "Ảnh một" }],
};
const made = await shop.post("products", goods);
say("made", { status: made.status, name: made.data.name, pictures: made.data.images.length });
say("twice", await tried(shop.post("products", goods)));
const found = await shop.get("products", { sku: "NHAN-NPM-1", search: "a&b=c+d 100% *~ Gạo" });
say("found", { status: found.status, count: found.data.length });
const cleared = await shop.put(`products/${found.data[0].id}`, { regular_price: "abc" });
say("cleared", { status: cleared.status, price: cleared.data.regular_price });
const batch = await shop.post("products/batch", { create: [{ name: "A", sku: "NHAN-NPM-2" }, goods] });
say("batch", { status: batch.status, code: batch.data.create[1].error.code });
say("stranger", await tried(stranger.get("products")));
say("nothing", await tried(shop.get("products/1")));
