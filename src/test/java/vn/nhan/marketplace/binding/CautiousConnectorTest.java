package vn.nhan.marketplace.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Known;
import vn.nhan.marketplace.connector.Remote;
import vn.nhan.marketplace.connector.Step;
import vn.nhan.marketplace.plain.PlainConnector;
import vn.nhan.marketplace.tck.Samples;

class CautiousConnectorTest {

    private static final Instant SEEN = Instant.parse("2026-03-01T00:00:00Z");
    /** Wants forty packages. */
    private static final Desired WANT = Samples.longan(1);

    private static List<Step> plan(CautiousConnector cautious, long found) {
        return plan(cautious, Remote.State.LIVE, found, Map.of());
    }

    private static List<Step> plan(
            CautiousConnector cautious, Remote.State state, long found, Map<String, String> handles) {
        var have = new Known(Optional.empty(), Map.of());
        var remote = new Remote(
                "g1",
                state,
                List.of(),
                new PlainConnector().owned(WANT, have),
                List.of(new Remote.Variant("v1", WANT.sku(), OptionalLong.of(85_000), OptionalLong.of(found))),
                Map.of(),
                SEEN);
        return cautious.plan(WANT, new Known(Optional.of(remote), handles));
    }

    private static CautiousConnector readTo(Instant moment) {
        return new CautiousConnector(new PlainConnector(), Optional.of(moment));
    }

    @Test
    void whatMayHaveBeenSoldThereIsNotGivenBack() {
        var cautious = readTo(SEEN.minusSeconds(1));
        assertThat(plan(cautious, 37)).isEmpty();
        assertThat(cautious.hasHeldBack()).isTrue();
    }

    @Test
    void whatWeMadeAndNobodyCouldSeeWasNotSold() {
        var unseen = Map.of(Known.UNSEEN, "yes");

        var cautious = readTo(SEEN.minusSeconds(1));
        assertThat(plan(cautious, Remote.State.DRAFT, 0, unseen)).hasAtLeastOneElementOfType(Step.SetStock.class);
        assertThat(cautious.hasHeldBack()).isFalse();
        assertThat(plan(cautious, Remote.State.LIVE, 0, unseen)).isEmpty();
        assertThat(cautious.hasHeldBack()).isTrue();
        assertThat(plan(cautious, Remote.State.DRAFT, 0, Map.of()))
                .isNotEmpty()
                .doesNotHaveAnyElementsOfTypes(Step.SetStock.class);
    }

    @Test
    void onceOrdersAreReadItIsRaised() {
        var cautious = readTo(SEEN);
        assertThat(plan(cautious, 37))
                .hasOnlyElementsOfType(Step.SetStock.class)
                .hasSize(1);
        assertThat(cautious.hasHeldBack()).isFalse();
    }

    @Test
    void lessIsWrittenAtOnce() {
        var cautious = readTo(SEEN.minusSeconds(1));
        assertThat(plan(cautious, 50))
                .hasOnlyElementsOfType(Step.SetStock.class)
                .hasSize(1);
        assertThat(cautious.hasHeldBack()).isFalse();
    }

    @Test
    void whereNobodyReadsOrdersNobodyWaits() {
        var cautious = new CautiousConnector(new PlainConnector(), Optional.empty());
        assertThat(plan(cautious, 37)).hasSize(1);
    }
}
