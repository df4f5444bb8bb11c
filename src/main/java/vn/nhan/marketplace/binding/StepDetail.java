package vn.nhan.marketplace.binding;

import java.util.Map;
import vn.nhan.marketplace.connector.Step;

/** What a step changes, as the history shows it. */
final class StepDetail {

    private StepDetail() {}

    static Map<String, Object> of(Step step) {
        if (step instanceof Step.Upsert upsert) {
            return Map.of("fields", upsert.fields(), "title", upsert.want().title(), "creates", upsert.creates());
        }
        if (step instanceof Step.SetPrice price) {
            return Map.of("sku", price.sku(), "priceDong", price.priceDong());
        }
        if (step instanceof Step.SetStock stock) {
            return Map.of("sku", stock.sku(), "quantity", stock.quantity());
        }
        return Map.of();
    }
}
