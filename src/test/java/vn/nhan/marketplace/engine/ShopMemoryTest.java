package vn.nhan.marketplace.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.FaultException;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.tck.MovingClock;

class ShopMemoryTest {

    private static final UUID SHOP = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    private final MovingClock clock = new MovingClock();
    private final ShopMemory memory = new ShopMemory(clock);
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void anAnswerHoldsForFiveMinutes() {
        assertThat(warehouse(SHOP)).isEqualTo("warehouse-1");
        clock.pass(ShopMemory.FRESH.minus(Duration.ofSeconds(1)));
        assertThat(warehouse(SHOP)).isEqualTo("warehouse-1");
        clock.pass(Duration.ofSeconds(1));
        assertThat(warehouse(SHOP)).isEqualTo("warehouse-2");
    }

    @Test
    void shopsAndQuestionsAreKeptApart() {
        assertThat(warehouse(SHOP)).isEqualTo("warehouse-1");
        assertThat(warehouse(OTHER)).isEqualTo("warehouse-2");
        assertThat(memory.recall(
                                SHOP, "ways", Long.class, () -> Uni.createFrom().item(7L))
                        .await()
                        .indefinitely())
                .isEqualTo(7);
        assertThat(warehouse(SHOP)).isEqualTo("warehouse-1");
    }

    @Test
    void oneShopIsForgottenAndNoOther() {
        warehouse(SHOP);
        warehouse(OTHER);
        memory.forget(SHOP);

        assertThat(warehouse(SHOP)).isEqualTo("warehouse-3");
        assertThat(warehouse(OTHER)).isEqualTo("warehouse-2");
    }

    @Test
    void whatTheShopHasNotGotYetIsAskedAgain() {
        for (var time = 1; time <= 2; time++) {
            var found = memory.recall(
                            SHOP,
                            "ways",
                            ArrayNode.class,
                            () -> Uni.createFrom().item(Json.array()).invoke(asked::incrementAndGet))
                    .await()
                    .indefinitely();
            assertThat(found).isEmpty();
            assertThat(asked).hasValue(time);
        }
        for (var time = 3; time <= 4; time++) {
            assertThatThrownBy(() -> memory.recall(SHOP, "ways", JsonNode.class, this::none)
                            .await()
                            .indefinitely())
                    .isInstanceOf(FaultException.class);
            assertThat(asked).hasValue(time);
        }
    }

    private Uni<JsonNode> none() {
        asked.incrementAndGet();
        return Uni.createFrom().failure(new FaultException(new Fault.Rejected("no-ways", "", List.of())));
    }

    private String warehouse(UUID shop) {
        return memory.recall(
                        shop,
                        "warehouse",
                        String.class,
                        () -> Uni.createFrom().item(() -> "warehouse-" + asked.incrementAndGet()))
                .await()
                .indefinitely();
    }
}
