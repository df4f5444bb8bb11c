package vn.nhan.marketplace.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Reply;

/** What is asked of a shop, as GraphQL documents, and the calls that carry them. */
final class Documents {

    static final String BUCKET = "graphql";
    static final String PATH = "/admin/api/2026-04/graphql.json";

    private static final String PRODUCT = """
             fragment Whole on Product {
              id handle title descriptionHtml vendor productType status publishedAt
              options { name }
              media(first: 100) { nodes { id ... on MediaImage { image { url } } } }
              variants(first: 100) {
                nodes {
                  id sku price inventoryQuantity
                  selectedOptions { name value }
                  inventoryItem { id tracked }
                }
              }
            }""";

    static final String READ = "query read($id: ID!) { product(id: $id) { ...Whole } }" + PRODUCT;

    /** By handle it is found at once; what is found by SKU may be some seconds old. */
    static final String FIND = """
            query find($handle: String!, $sku: String!) {
              productByIdentifier(identifier: { handle: $handle }) { ...Whole }
              productVariants(first: 10, query: $sku) { nodes { sku product { ...Whole } } }
            }""" + PRODUCT;

    static final String SET = """
            mutation set($identifier: ProductSetIdentifiers!, $input: ProductSetInput!) {
              productSet(synchronous: true, identifier: $identifier, input: $input) {
                product { ...Whole }
                userErrors { code field message }
              }
            }""" + PRODUCT;

    static final String PRICE = """
            mutation price($product: ID!, $variants: [ProductVariantsBulkInput!]!) {
              productVariantsBulkUpdate(productId: $product, variants: $variants) {
                userErrors { code field message }
              }
            }""";

    static final String STOCK = """
            mutation stock($input: InventorySetQuantitiesInput!, $key: String!) {
              inventorySetQuantities(input: $input) @idempotent(key: $key) {
                userErrors { code field message }
              }
            }""";

    static final String COUNT = """
            mutation count($id: ID!) {
              inventoryItemUpdate(id: $id, input: { tracked: true }) { userErrors { field message } }
            }""";

    static final String PUBLISH = """
            mutation publish($id: ID!, $publication: ID!) {
              productUpdate(product: { id: $id, status: ACTIVE }) { userErrors { field message } }
              publishablePublish(id: $id, input: [{ publicationId: $publication }]) {
                userErrors { field message }
              }
            }""";

    static final String UNLIST = """
            mutation unlist($id: ID!) {
              productUpdate(product: { id: $id, status: DRAFT }) { userErrors { field message } }
            }""";

    static final String REMOVE = """
            mutation remove($id: ID!) {
              productDelete(input: { id: $id }) { userErrors { field message } }
            }""";

    static final String PLACE = "query place { locations(first: 1) { nodes { id } } }";

    static final String PUBLICATION = "query publication { publications(first: 1) { nodes { id } } }";

    static final String ORDERS = """
            query orders($window: String!, $after: String) {
              orders(first: 100, after: $after, sortKey: UPDATED_AT, query: $window) {
                nodes {
                  id createdAt updatedAt cancelledAt closedAt displayFinancialStatus displayFulfillmentStatus
                  lineItems(first: 100) {
                    nodes { sku quantity originalUnitPriceSet { shopMoney { amount } } }
                  }
                }
                pageInfo { hasNextPage endCursor }
              }
            }""";

    private Documents() {}

    /** A read, or a write that may be sent twice: each of them here may. */
    static Call call(String document, JsonNode variables) {
        var body = Json.object().put("query", document);
        body.set("variables", variables);
        return Call.write("POST", PATH, BUCKET, Json.payload(body)).repeatable();
    }

    static JsonNode data(Reply reply) {
        return Json.read(reply.payload()).orElseGet(Json::object).path("data");
    }
}
