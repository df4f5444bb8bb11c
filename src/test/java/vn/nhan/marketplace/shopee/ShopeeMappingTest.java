package vn.nhan.marketplace.shopee;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Known;
import vn.nhan.marketplace.trial.Goods;

class ShopeeMappingTest {

    private static final Desired WANT = Goods.rice("100780", Map.of("origin", "Việt Nam"))
            .packed(Goods.variant(Goods.SKU, "5 kg", 185_000, 40), Goods.variant("NHAN-GAO-10KG", "10 kg", 360_000, 12))
            .want();
    private static final Known HAVE = new Known(
            java.util.Optional.empty(),
            Map.of(
                    Known.imageHandle(Goods.picture("one").sha256()), "picture-1",
                    Known.imageHandle(Goods.picture("two").sha256()), "picture-2",
                    Known.imageHandle(Goods.picture("three").sha256()), "picture-3"));

    @Test
    void whatIsCreatedIsWrittenAsTheMarketplaceTakesIt() throws IOException {
        assertThat(written().toPrettyString()).isEqualTo(golden().toPrettyString());
    }

    private static JsonNode written() {
        return Json.read(Json.text(
                        new ShopeeListing(WANT, HAVE).created(Json.array(), Json.array(), Map.of("warehouse", "VNZ"))))
                .orElseThrow();
    }

    private static JsonNode golden() throws IOException {
        try (var stream = ShopeeMappingTest.class.getResourceAsStream("/mapping/shopee-create.json")) {
            return Json.read(new ObjectMapper().readTree(stream).toString()).orElseThrow();
        }
    }
}
