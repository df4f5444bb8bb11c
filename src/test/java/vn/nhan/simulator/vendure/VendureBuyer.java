package vn.nhan.simulator.vendure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Somebody who buys in the shop, and pays on delivery; nobody real. */
public final class VendureBuyer {

    static final String NAME = "Khách Mẫu Không Có Thật";
    static final String PHONE = "0900000099";

    private final VendurePeer peer;

    public VendureBuyer(VendurePeer peer) {
        this.peer = peer;
    }

    /** The order's id. */
    public String buys(String sku, int quantity) {
        var variant = peer.admin(
                        "query($sku: String!) { productVariants(options: { filter: { sku: { eq: $sku } } }) {"
                                + " items { id } } }",
                        Map.of("sku", sku))
                .findPath("id")
                .asText();
        var order = peer.newBuyer();
        order.shop(
                "mutation($id: ID!, $quantity: Int!) { addItemToOrder(productVariantId: $id, quantity: $quantity) {"
                        + " __typename ... on ErrorResult { errorCode message } } }",
                Map.of("id", variant, "quantity", quantity));
        var method =
                tell(order, "{ eligibleShippingMethods { id } }").findPath("id").asText();
        tell(
                order,
                "mutation { setCustomerForOrder(input: { emailAddress: \"khach-" + System.nanoTime()
                        + "@nhan.example\", firstName: \"Khách Mẫu\", lastName: \"Không Có Thật\" }) {"
                        + " __typename ... on ErrorResult { errorCode message } } }");
        tell(
                order,
                "mutation { setOrderShippingAddress(input: { fullName: \"" + NAME + "\", phoneNumber: \"" + PHONE
                        + "\", streetLine1: \"Nhà mẫu\", countryCode: \"VN\" }) {"
                        + " __typename ... on ErrorResult { errorCode message } } }");
        tell(
                order,
                "mutation { setOrderShippingMethod(shippingMethodId: [\"" + method
                        + "\"]) { __typename ... on ErrorResult { errorCode message } } }");
        tell(
                order,
                "mutation { transitionOrderToState(state: \"ArrangingPayment\") {"
                        + " __typename ... on ErrorResult { errorCode message } } }");
        return tell(
                        order,
                        "mutation { addPaymentToOrder(input: { method: \"tra-khi-nhan\", metadata: {} }) {"
                                + " ... on Order { id state } ... on ErrorResult { errorCode message } } }")
                .findPath("id")
                .asText();
    }

    private static JsonNode tell(VendurePeer.Visitor order, String document) {
        return order.shop(document, Map.of());
    }
}
