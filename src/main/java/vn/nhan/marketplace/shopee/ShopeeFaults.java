package vn.nhan.marketplace.shopee;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.FaultTable;
import vn.nhan.marketplace.connector.HttpFaults;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Reply;

/** Shopee tells of errors with status 200, one code for many things: the beginning of the message tells which. */
final class ShopeeFaults {

    private static final Duration SHORTLY = Duration.ofSeconds(5);
    private static final Duration TOMORROW = Duration.ofHours(24);
    private static final Duration LATER = Duration.ofHours(1);

    /** Codes as the pages of the API's single calls list them. */
    private static final FaultTable TABLE = new FaultTable()
            .throttled(SHORTLY, "error_rate_limit", "error_too_many_request")
            .throttled(TOMORROW, "error_limit")
            .expired(
                    "error_auth: Invalid access_token",
                    "invalid_acceess_token",
                    "invalid_access_token",
                    "error_param: There is no access_token")
            .rejected("error_auth: Your shop can not", "error_auth: The current item")
            .revoked(
                    "error_auth",
                    "shop_no_linked",
                    "partner_shop_no_link",
                    "shop_banned",
                    "error_kyc_auth",
                    "refresh_token_expired",
                    "invalid_refresh_token",
                    "error_refresh_token",
                    "shop_access_expired",
                    "error_partner_key_expired",
                    "source_ip_undeclared",
                    "error_seller_under_penalty",
                    "error_param: Invalid refresh_token",
                    "error_param: refresh_token")
            .passing(
                    "error_sign",
                    "error_param: Invalid timestamp",
                    "error_param: no timestamp",
                    "error_param: request not from gateway",
                    "error_network",
                    "error_inner",
                    "error_server",
                    "error_system_busy",
                    "error_get_shop_fail",
                    "error_update_price_fail",
                    "error_data: parse data failed")
            .gone(
                    "error_item_not_found",
                    "error_item_or_variation_not_found",
                    "product.error_item_not_found",
                    "error_param: The information you queried is not found")
            .locked(
                    LATER,
                    "error_cannt_*",
                    "error_promotion_*",
                    "error_in_item_promotion_*",
                    "error_holiday_mode_change_stock",
                    "error_busi: Total stock must be more than reserved stock",
                    "error_param: Total stock must be more than reserved stock")
            .finding("title", "title.too-long", "error_name_too_long", "error_param: Product name is too long")
            .finding("title", "title.too-short", "error_name_too_short", "error_param: Product name is too short")
            .finding("description", "description.too-long", "error_description_too_long")
            .finding("description", "description.missing", "error_description_too_short")
            .finding("category", "category.missing", "error_invalid_category", "error_category*")
            .finding("attributes", "attribute.missing", "error_mandatory_attribute", "error_attribute*")
            .finding("pictures", "pictures.missing", "error_invalid_image", "error_image*")
            .finding("variants[0].priceDong", "price.too-low", "error_price_exceed_min_limit*")
            .finding("variants[0].priceDong", "price.too-high", "error_price_exceed_max_limit*")
            .finding("variants", "price.spread", "error_price_spread", "error_price_*")
            .finding("variants[0].sellable", "stock.too-high", "error_stock_exceed_max_limit*");

    private ShopeeFaults() {}

    static Optional<Fault> of(Reply reply) {
        var early = HttpFaults.throttled(reply, SHORTLY);
        if (early.isPresent()) {
            return early;
        }
        var answer = Json.read(reply.payload()).filter(JsonNode::isObject);
        if (answer.isEmpty()) {
            return HttpFaults.broken(reply).or(() -> Optional.of(HttpFaults.unreadable(reply)));
        }
        var code = Json.text(answer.get(), "error");
        return code.isPresent()
                ? Optional.of(
                        TABLE.of(code.get(), Json.text(answer.get(), "message").orElse("")))
                : HttpFaults.broken(reply).or(() -> failed(answer.get().path("response")));
    }

    /** Calls on several things at once succeed as a whole, and name those that failed. */
    private static Optional<Fault> failed(JsonNode response) {
        return Stream.of("failure_list", "failed_list")
                .flatMap(list -> Json.each(response.path(list)))
                .map(one -> Json.text(one, "failed_reason").orElse(""))
                .findFirst()
                .map(ShopeeFaults::reason);
    }

    private static Fault reason(String words) {
        var lower = words.toLowerCase(Locale.ROOT);
        if (lower.contains("promotion") || lower.contains("reserved stock") || lower.contains("holiday")) {
            return new Fault.Locked("failure_list", HttpFaults.words(words), LATER);
        }
        return lower.contains("not found") || lower.contains("not exist")
                ? new Fault.Gone("failure_list", HttpFaults.words(words))
                : TABLE.of("failure_list", words);
    }
}
