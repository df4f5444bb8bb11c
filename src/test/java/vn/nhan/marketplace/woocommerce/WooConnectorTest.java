package vn.nhan.marketplace.woocommerce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Connector;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Hook;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.OrderWindow;
import vn.nhan.marketplace.connector.Payload;
import vn.nhan.marketplace.connector.RemoteCategory;
import vn.nhan.marketplace.engine.Phase;
import vn.nhan.marketplace.tck.ConnectorTck;
import vn.nhan.marketplace.tck.MovingClock;
import vn.nhan.marketplace.tck.Own;
import vn.nhan.marketplace.tck.Samples;
import vn.nhan.marketplace.tck.ShopGroups;
import vn.nhan.simulator.Simulator;
import vn.nhan.simulator.woocommerce.WooSimulator;

class WooConnectorTest extends ConnectorTck implements ShopGroups {

    @Override
    protected Connector connector() {
        return new WooConnector();
    }

    @Override
    protected Simulator simulator(MovingClock clock) {
        return new WooSimulator(0, clock);
    }

    @Override
    protected Credentials credentials(Simulator simulator) {
        return Credentials.of(
                Map.of(
                        WooSignature.KEY, WooSimulator.KEY,
                        WooSignature.SECRET, WooSimulator.SECRET,
                        WooHooks.SECRET, WooSimulator.HOOK_SECRET),
                Map.of(Credentials.ADDRESS, simulator.base().toString()));
    }

    @Override
    protected Hook hook(Simulator simulator, String remoteId) {
        var delivery = ((WooSimulator) simulator).delivery("product.updated", remoteId);
        var headers = delivery.headers().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> List.of(one.getValue())));
        return new Hook(
                "POST",
                "https://nhan.example/hooks/woocommerce",
                headers,
                Payload.of("application/json", delivery.body()),
                Instant.EPOCH);
    }

    @Override
    public ConnectorTck kit() {
        return this;
    }

    @Override
    public Connector shop() {
        return connector();
    }

    @Override
    public void bought(long number, Instant changed, String sku) {
        ((WooSimulator) market()).order(number, "processing", changed, Map.of(sku, 2L));
    }

    @Test
    void aSkuOfTheSecondPackageThatIsThereIsTakenOverAndNothingIsLeftLyingAbout() {
        probe().createByHand("NHAN-9-2KG", "Nhãn hai cân đăng tay", 150_000, 3);
        var want = Samples.later(
                Samples.longan(9),
                change -> change.variants(List.of(
                        Samples.variant("NHAN-9-1KG", "1 kg", 85_000, 40, 1_100),
                        Samples.variant("NHAN-9-2KG", "2 kg", 165_000, 20, 2_150))));

        Own.live(this, want);

        assertThat(probe().remoteCount()).isEqualTo(1);
        assertThat(probe().bySku("NHAN-9-2KG").orElseThrow().skus()).containsExactly("NHAN-9-1KG", "NHAN-9-2KG");
    }

    @Test
    void aNewPackageWhoseSkuHangsOnOtherGoodsIsRefusedAndTheListingStays() {
        var want = Samples.longan(9);
        var id = Own.live(this, want).known().remote().orElseThrow().remoteId();
        probe().createByHand("NHAN-9-2KG", "Nhãn hai cân đăng tay", 150_000, 3);
        var more = Samples.later(
                want,
                change -> change.variants(
                        List.of(want.variants().get(0), Samples.variant("NHAN-9-2KG", "2 kg", 165_000, 20, 2_150))));

        var progress = Own.settle(this, more);

        assertThat(progress.phase()).isEqualTo(Phase.REJECTED);
        assertThat(progress.known().remote().orElseThrow().remoteId()).isEqualTo(id);
        assertThat(progress.trouble().orElseThrow().findings().get(0).field()).isEqualTo("variants");
    }

    @Test
    void stockThatTheShopStoppedCountingIsCountedAgain() {
        var want = Samples.longan(1);
        var id = Own.live(this, want).known().remote().orElseThrow().remoteId();
        send(WooCalls.update(id, Json.object().put("manage_stock", false)));

        Own.reread(this, want);

        assertThat(probe().bySku(want.sku()).orElseThrow().stock()).isEqualTo(40);
    }

    @Test
    void aPriceThatIsNoneIsNeverSent() {
        assertThatThrownBy(() -> WooGoods.price(0)).isInstanceOf(IllegalArgumentException.class);
        var want = Samples.longan(1);
        var id = Own.live(this, want).known().remote().orElseThrow().remoteId();
        send(WooCalls.update(id, Json.object().put("regular_price", "abc")));

        var progress = Own.reread(this, want);

        assertThat(progress.phase()).isEqualTo(Phase.DRIFTED);
        assertThat(progress.drift()).containsKey("price:" + want.sku());
    }

    @Test
    void categoriesAreToldWithThoseAboveThem() {
        var categories = connector().categories(Own.line(this)).await().atMost(Duration.ofSeconds(10));

        assertThat(categories).contains(new RemoteCategory("21", List.of("Nông sản & đặc sản", "Trái cây"), true));
    }

    @Test
    void nothingIsAskedForThatTellsWhoBought() {
        bought(1, FROM, "NHAN-1-1KG");
        shop().orders(new OrderWindow(FROM, FROM.plusSeconds(9), Optional.empty()), Own.line(this))
                .await()
                .atMost(Duration.ofSeconds(10));

        assertThat(probe().received().get(0).query())
                .containsEntry("_fields", "id,status,date_created_gmt,date_modified_gmt,line_items");
    }

    private void send(Call call) {
        Own.line(this).send(call).await().atMost(Duration.ofSeconds(10));
    }

    @Override
    public String liveWord() {
        return "publish";
    }
}
