package vn.nhan.marketplace.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.shopee.ShopeeConnector;
import vn.nhan.marketplace.tck.Samples;
import vn.nhan.marketplace.tiki.TikiConnector;
import vn.nhan.testing.Marketplaces;

class PlayedTest {

    private final Playground playground = new Playground(
            Marketplaces.set(Map.of("simulated.shopee", "http://127.0.0.1:9301", "simulated-mark", "(mô phỏng)")));

    @Test
    void aMarketplaceThatIsOnlyPlayedSaysSoInItsName() {
        var played = playground.named(new ShopeeConnector());

        assertThat(played.descriptor().displayName()).isEqualTo("Shopee (mô phỏng)");
        assertThat(played.descriptor().id()).isEqualTo("shopee");
        assertThat(playground.named(new TikiConnector()).descriptor().displayName())
                .isEqualTo("Tiki");
    }

    @Test
    void itIsTheSameInEverythingElse() {
        var real = new ShopeeConnector();
        var played = playground.named(real);
        var want = Samples.longan(1);

        assertThat(played.check(want, Optional.empty())).isEqualTo(real.check(want, Optional.empty()));
        assertThat(played.descriptor().secrets()).isEqualTo(real.descriptor().secrets());
        assertThat(played.descriptor().hosts()).isEqualTo(real.descriptor().hosts());
        assertThat(played.oauth()).isPresent();
    }

    @Test
    void itsPagesAreKnown() {
        assertThat(playground.pages())
                .containsExactly(new Playground.Page("shopee", URI.create("http://127.0.0.1:9301")));
        assertThat(playground.isMeant()).isTrue();
        assertThat(playground.isOpen()).isFalse();
        assertThat(new Playground(Marketplaces.set(Map.of())).isMeant()).isFalse();
    }
}
