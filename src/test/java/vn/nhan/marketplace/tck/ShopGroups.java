package vn.nhan.marketplace.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.connector.Connector;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.OrderWindow;
import vn.nhan.marketplace.connector.RemoteOrder;

/** What shops of one's own must show besides: the order of pictures, packages that come and go, all orders once. */
public interface ShopGroups {

    Instant FROM = Instant.parse("2026-03-01T00:00:00Z");

    ConnectorTck kit();

    Connector shop();

    /** Somebody buys two of a SKU; or an order with that number changes. */
    void bought(long number, Instant changed, String sku);

    @Test
    default void picturesStandInTheOrderThatIsWanted() {
        var want = Samples.longan(1);
        Own.live(kit(), want);
        var turned = new ArrayList<>(want.pictures());
        Collections.reverse(turned);
        turned.remove(1);
        turned.add(Samples.picture(1, 4));
        var changed = Samples.later(want, change -> change.pictures(turned));

        Own.live(kit(), changed);

        assertThat(kit().probe().bySku(want.sku()).orElseThrow().pictures())
                .isEqualTo(turned.stream().map(Desired.Picture::sha256).toList());
    }

    @Test
    default void onePackageBecomesThreeAndOneAgain() {
        var one = Samples.longan(1);
        var id = Own.live(kit(), one).known().remote().orElseThrow().remoteId();
        var three = Samples.later(
                one,
                change -> change.variants(List.of(
                        one.variants().get(0),
                        Samples.variant("NHAN-1-2KG", "2 kg", 165_000, 20, 2_150),
                        Samples.variant("NHAN-1-5KG", "5 kg", 400_000, 8, 5_300))));
        Own.live(kit(), three);
        assertThat(kit().probe().bySku("NHAN-1-5KG").orElseThrow().skus())
                .containsExactlyInAnyOrder("NHAN-1-1KG", "NHAN-1-2KG", "NHAN-1-5KG");
        assertThat(kit().probe().bySku("NHAN-1-5KG").orElseThrow().priceDong()).isEqualTo(400_000);

        var again = Samples.later(three, change -> change.variants(one.variants()));
        assertThat(Own.live(kit(), again).known().remote().orElseThrow().remoteId())
                .isEqualTo(id);
        assertThat(kit().probe().bySku(one.sku()).orElseThrow().skus()).containsExactly(one.sku());
        assertThat(kit().probe().remoteCount()).isEqualTo(1);
    }

    @Test
    default void whatPackagesAreCalledCanChange() {
        var three = Samples.later(
                Samples.longan(1),
                change -> change.variants(List.of(
                        Samples.variant("NHAN-1-1KG", "1 kg", 85_000, 40, 1_100),
                        Samples.variant("NHAN-1-2KG", "2 kg", 165_000, 20, 2_150))));
        var before = Own.live(kit(), three).known().remote().orElseThrow();
        var renamed = Samples.later(
                three,
                change -> change.variants(List.of(
                        Samples.variant("NHAN-1-1KG", "túi 1 kg", 85_000, 40, 1_100),
                        Samples.variant("NHAN-1-2KG", "thùng 2 kg", 165_000, 20, 2_150))));

        var after = Own.live(kit(), renamed).known().remote().orElseThrow();

        assertThat(after.fields().get("options")).contains("thùng 2 kg");
        assertThat(after.variants()).isEqualTo(before.variants());
    }

    @Test
    default void everyOrderComesOnce() {
        IntStream.range(0, 1_000)
                .forEach(i -> bought(1_000 + i, FROM.plusSeconds(i < 500 ? i / 3 : 200), "NHAN-1-1KG"));
        bought(900, FROM.minusSeconds(1), "NHAN-1-1KG");
        bought(3_000, FROM.plus(Duration.ofDays(1)), "NHAN-1-1KG");
        var found = new ArrayList<RemoteOrder>();
        var window = new OrderWindow(FROM, FROM.plus(Duration.ofDays(1)), Optional.empty());
        for (var page = 0; page < 100; page++) {
            var answer = shop().orders(window, Own.line(kit())).await().atMost(Duration.ofSeconds(10));
            found.addAll(answer.orders());
            if (answer.next().isEmpty()) {
                break;
            }
            if (page == 1) {
                // It moves behind the others, which all come one place forward.
                bought(1_000, FROM.plus(Duration.ofDays(2)), "NHAN-1-1KG");
            }
            window = new OrderWindow(window.from(), window.to(), answer.next());
        }

        assertThat(found).hasSize(1_000);
        assertThat(new HashSet<>(found.stream().map(RemoteOrder::remoteId).toList()))
                .hasSize(1_000);
        assertThat(found).allSatisfy(order -> {
            assertThat(order.state()).isEqualTo(RemoteOrder.State.OPEN);
            assertThat(order.lines()).containsExactly(new RemoteOrder.Line("NHAN-1-1KG", 2, 85_000));
        });
    }
}
