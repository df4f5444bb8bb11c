// Sells as a published client does: what the simulator answers is read by code that was not written for it.
import { ShopeeSDK } from "@congminh1254/shopee-sdk";

const { SHOP, PARTNER, KEY, SHOP_ID, TOKEN, REFRESH } = process.env;
const sdk = new ShopeeSDK({ partner_id: Number(PARTNER), partner_key: KEY, base_url: `${SHOP}/api/v2` });
await sdk.tokenStorage.store({
  access_token: TOKEN,
  refresh_token: REFRESH,
  expire_in: 14400,
  expired_at: Date.now() + 14400000,
  shop_id: Number(SHOP_ID),
});

const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 1, 2, 3]);
const uploaded = await sdk.mediaSpace.uploadImage({ image: picture });
const limit = await sdk.product.getItemLimit({ category_id: 100780 });
const item = await sdk.product.addItem({
  original_price: 185000,
  description: "Gạo thơm, dẻo",
  weight: 5.2,
  item_name: "Gạo ST25 túi 5 kg 🌾",
  item_status: "UNLIST",
  item_sku: "CLIENT-GAO",
  category_id: 100780,
  image: { image_id_list: [uploaded.response.image_info.image_id] },
  logistic_info: [{ logistic_id: 50018, enabled: true }],
  brand: { brand_id: 0, original_brand_name: "NoBrand" },
  seller_stock: [{ stock: 40 }],
});
const id = item.response.item_id;
await sdk.product.initTierVariation({
  item_id: id,
  standardise_tier_variation: [
    {
      variation_id: 0,
      variation_name: "Khối lượng",
      variation_option_list: [
        { variation_option_id: 0, variation_option_name: "5 kg" },
        { variation_option_id: 0, variation_option_name: "10 kg" },
      ],
    },
  ],
  model: [
    { tier_index: [0], original_price: 185000, model_sku: "CLIENT-GAO", seller_stock: [{ stock: 40 }] },
    { tier_index: [1], original_price: 360000, model_sku: "CLIENT-GAO-10", seller_stock: [{ stock: 3 }] },
  ],
});
const models = (await sdk.product.getModelList({ item_id: id })).response.model;
await sdk.product.updatePrice({ item_id: id, price_list: [{ model_id: models[0].model_id, original_price: 190000 }] });
await sdk.product.updateStock({
  item_id: id,
  stock_list: [{ model_id: models[1].model_id, seller_stock: [{ stock: 5 }] }],
});
await sdk.product.unlistItem({ item_list: [{ item_id: id, unlist: false }] });
await sdk.refreshToken();
const found = await sdk.product.searchItem({ item_sku: "CLIENT-GAO", page_size: 10 });
const read = await sdk.product.getItemBaseInfo({ item_id_list: found.response.item_id_list });
let refused = "";
try {
  await sdk.product.updatePrice({ item_id: 1, price_list: [{ model_id: 0, original_price: 190000 }] });
} catch (error) {
  refused = String(error.data?.error ?? error.message);
}
console.log(
  JSON.stringify({
    what: "sold",
    longest: limit.response.item_name_length_limit.max_limit,
    name: read.response.item_list[0].item_name,
    status: read.response.item_list[0].item_status,
    skus: models.map((model) => model.model_sku),
    refused,
  }),
);
