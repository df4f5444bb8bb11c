package vn.nhan.marketplace.vendure;

import com.fasterxml.jackson.databind.JsonNode;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.MultipartPayload;
import vn.nhan.marketplace.connector.Payload;
import vn.nhan.marketplace.connector.Reply;

/** What is asked of a shop, as GraphQL documents, and the calls that carry them. */
final class Documents {

    static final String BUCKET = "graphql";
    static final String PATH = "/admin-api";

    private static final String PRODUCT = """
             fragment Whole on Product {
              id name description enabled
              featuredAsset { id }
              assets { id name }
              optionGroups { id code name options { id code name } }
              variants {
                id sku enabled trackInventory
                prices { currencyCode price }
                options { id groupId name }
                stockLevels { stockLocationId stockOnHand stockAllocated }
              }
            }""";

    /** Amounts mean nothing without it. */
    private static final String SHOP = """
              activeChannel { defaultCurrencyCode defaultLanguageCode pricesIncludeTax }
              globalSettings { trackInventory serverConfig { moneyStrategyPrecision } }
            """;

    private static final String FOUND = """
              products(options: { filter: { slug: { contains: $mark } }, take: 10 }) { items { ...Whole } }
              productVariants(options: { filter: { sku: { eq: $sku } }, take: 10 }) {
                items { sku product { ...Whole } }
              }
            """;

    private static final String NEEDED = """
              assets(options: { filter: { name: { in: $names } }, take: 100 }) { items { id name } }
              productOptionGroups(options: { filter: { code: { eq: $code } }, take: 1 }) {
                items { id code name options { id code name } }
              }
            """;

    static final String READ = "query read($id: ID!) {" + SHOP + " product(id: $id) { ...Whole } }" + PRODUCT;

    /** By what every slug of ours ends with; by SKU those that a person made. A shop takes one SKU twice. */
    static final String FIND = "query find($mark: String!, $sku: String!) {" + SHOP + FOUND + "}" + PRODUCT;

    static final String BEFORE_CREATE =
            "query beforeCreate($mark: String!, $sku: String!, $names: [String!]!, $code: String!) {" + SHOP + FOUND
                    + NEEDED + "}" + PRODUCT;

    static final String BEFORE_CHANGE = "query beforeChange($id: ID!, $names: [String!]!, $code: String!) {" + SHOP
            + NEEDED + " product(id: $id) { ...Whole } }" + PRODUCT;

    static final String PICTURE =
            "query picture($name: String!) { assets(options: { filter: { name: { eq: $name } }, take: 1 }) {"
                    + " items { id name } } }";

    private static final String UPLOAD = "mutation upload($file: Upload!) { createAssets(input: [{ file: $file }]) {"
            + " __typename ... on Asset { id } ... on ErrorResult { errorCode message } } }";

    static final String CREATE = "mutation create($input: CreateProductInput!) { createProduct(input: $input) { id } }";

    static final String UPDATE = "mutation update($input: UpdateProductInput!) { updateProduct(input: $input) { id } }";

    static final String GROUP = "mutation group($input: CreateProductOptionGroupInput!) {"
            + " createProductOptionGroup(input: $input) { id code name options { id code name } } }";

    static final String RENAME_GROUP = "mutation renameGroup($input: UpdateProductOptionGroupInput!) {"
            + " updateProductOptionGroup(input: $input) { id } }";

    static final String OPTION = "mutation option($input: CreateProductOptionInput!) {"
            + " createProductOption(input: $input) { id code name } }";

    static final String RENAME_OPTION =
            "mutation renameOption($input: UpdateProductOptionInput!) { updateProductOption(input: $input) { id } }";

    static final String HANG = "mutation hang($product: ID!, $group: ID!) {"
            + " addOptionGroupToProduct(productId: $product, optionGroupId: $group) { id } }";

    static final String UNHANG = "mutation unhang($product: ID!, $group: ID!) {"
            + " removeOptionGroupFromProduct(productId: $product, optionGroupId: $group, force: true) {"
            + " __typename ... on ErrorResult { errorCode message } } }";

    static final String DROP_GROUP =
            "mutation dropGroup($id: ID!) { deleteProductOptionGroup(id: $id, force: true) { result message } }";

    static final String ADD =
            "mutation add($input: [CreateProductVariantInput!]!) {" + " createProductVariants(input: $input) { id } }";

    static final String CHANGE = "mutation change($input: [UpdateProductVariantInput!]!) {"
            + " updateProductVariants(input: $input) { id } }";

    static final String DROP = "mutation drop($ids: [ID!]!) { deleteProductVariants(ids: $ids) { result message } }";

    static final String REMOVE = "mutation remove($id: ID!) { deleteProduct(id: $id) { result message } }";

    static final String ORDERS = """
            query orders($from: DateTime!, $to: DateTime!, $skip: Int!, $take: Int!) {
              orders(options: {
                filter: { updatedAt: { between: { start: $from, end: $to } } }
                sort: { updatedAt: ASC }, skip: $skip, take: $take
              }) {
                items {
                  id state active updatedAt
                  lines { quantity orderPlacedQuantity unitPriceWithTax productVariant { sku } }
                }
              }
              globalSettings { serverConfig { moneyStrategyPrecision } }
            }""";

    private Documents() {}

    /** A read. */
    static Call ask(String document, JsonNode variables) {
        return tell(document, variables).repeatable();
    }

    /** A write that makes something new each time. */
    static Call tell(String document, JsonNode variables) {
        return Call.write("POST", PATH, BUCKET, payload(document, variables));
    }

    /** A file, as the GraphQL multipart request specification has it; without the header it is taken for a forgery. */
    static Call upload(String name, String mime, byte[] bytes) {
        var operations = Json.object().put("query", UPLOAD);
        operations.putObject("variables").putNull("file");
        var map = Json.object();
        map.putArray("0").add("variables.file");
        var form = new MultipartPayload(name)
                .field("operations", Json.text(operations))
                .field("map", Json.text(map))
                .file("0", name, mime, bytes);
        return Call.write("POST", PATH, BUCKET, form.payload()).withHeader("Apollo-Require-Preflight", "true");
    }

    static JsonNode data(Reply reply) {
        return Json.read(reply.payload()).orElseGet(Json::object).path("data");
    }

    private static Payload payload(String document, JsonNode variables) {
        var body = Json.object().put("query", document);
        body.set("variables", variables);
        return Json.payload(body);
    }
}
