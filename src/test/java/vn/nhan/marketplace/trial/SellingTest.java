package vn.nhan.marketplace.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.connector.Connector;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.Known;
import vn.nhan.marketplace.connector.Remote;
import vn.nhan.simulator.Asked;
import vn.nhan.simulator.Chaos;
import vn.nhan.simulator.Simulator;

/** What a seller does all day, through a connector and at its simulator. */
public abstract class SellingTest {

    protected abstract Connector connector();

    protected abstract Simulator simulator();

    protected abstract Trial trial();

    protected abstract Goods goods();

    /** Whether the request at this marketplace changes goods: some read with POST. */
    protected boolean isChange(Asked asked) {
        return asked.isWrite();
    }

    /** Where goods that passed a review must still be put on sale, and the like: the simulator's people do their part. */
    protected Known settled(Desired want) {
        return settled(want, Known.NOTHING);
    }

    protected Known settled(Desired want, Known have) {
        return trial().look(want, trial().bring(want, have));
    }

    @Test
    void newGoodsAreThereOnceAndLookAsWanted() {
        var want = goods().want();
        settled(want);
        assertThat(simulator().probe().remoteCount()).isEqualTo(1);
        assertThat(simulator().probe().bySku(Goods.SKU)).hasValueSatisfying(there -> {
            assertThat(there.title()).isEqualTo(want.title());
            assertThat(there.priceDong()).isEqualTo(185_000);
            assertThat(there.stock()).isEqualTo(40);
            assertThat(there.buyable()).isTrue();
            assertThat(there.pictures())
                    .isEqualTo(want.pictures().stream()
                            .map(Desired.Picture::sha256)
                            .toList());
        });
    }

    @Test
    void whatIsReadBackLeavesNothingToDo() {
        var want = goods().want();
        var have = settled(want);
        assertThat(have.remote().map(Remote::state)).contains(Remote.State.LIVE);
        assertThat(connector().plan(want, have)).isEmpty();
        var before = simulator().received().stream().filter(this::isChange).count();
        trial().bring(want, trial().look(want, have));
        assertThat(simulator().received().stream().filter(this::isChange).count())
                .isEqualTo(before);
    }

    @Test
    void aNewPriceIsOneStep() {
        var have = settled(goods().want());
        trial().done();
        var want = goods().at(199_000, 40).want();
        have = settled(want, have);
        assertThat(trial().done()).containsExactly("SetPrice");
        assertThat(simulator().probe().bySku(Goods.SKU).orElseThrow().priceDong())
                .isEqualTo(199_000);
        assertThat(connector().plan(want, have)).isEmpty();
    }

    @Test
    void newStockIsOneStep() {
        var have = settled(goods().want());
        trial().done();
        var want = goods().at(185_000, 7).want();
        have = settled(want, have);
        assertThat(trial().done()).containsExactly("SetStock");
        assertThat(simulator().probe().bySku(Goods.SKU).orElseThrow().stock()).isEqualTo(7);
        assertThat(connector().plan(want, have)).isEmpty();
    }

    @Test
    void aNewTitleIsOneStep() {
        var have = settled(goods().want());
        trial().done();
        var want = goods().titled("Gạo ST25 vụ mới túi giấy 5 kg thơm").want();
        have = settled(want, have);
        assertThat(trial().done()).containsExactly("Upsert");
        assertThat(simulator().probe().bySku(Goods.SKU).orElseThrow().title()).isEqualTo(want.title());
        assertThat(connector().plan(want, have)).isEmpty();
    }

    @Test
    void whatIsTakenOffCannotBeBoughtAndComesBackAsTheSame() {
        var have = settled(goods().want());
        var id = have.remote().orElseThrow().remoteId();
        have = settled(goods().published(false).want(), have);
        assertThat(simulator().probe().bySku(Goods.SKU).orElseThrow().buyable()).isFalse();
        assertThat(connector().plan(goods().published(false).want(), have)).isEmpty();
        have = settled(goods().want(), have);
        assertThat(simulator().probe().bySku(Goods.SKU).orElseThrow().buyable()).isTrue();
        assertThat(have.remote().orElseThrow().remoteId()).isEqualTo(id);
    }

    @Test
    void whatWasDeletedByHandIsNotFoundAnyMore() {
        var want = goods().want();
        var have = settled(want);
        simulator().probe().deleteByHand(Goods.SKU);
        assertThat(trial().look(want, have).remote()).isEmpty();
    }

    @Test
    void whatWasChangedByHandIsSeen() {
        var want = goods().want();
        var have = settled(want);
        simulator().probe().editByHand(Goods.SKU, Map.of("title", "Gạo rẻ nhất chợ mạng hôm nay", "price", 99_000L));
        have = trial().look(want, have);
        assertThat(have.remote().orElseThrow().fields()).containsEntry("title", "Gạo rẻ nhất chợ mạng hôm nay");
        have = settled(want, have);
        assertThat(simulator().probe().bySku(Goods.SKU).orElseThrow().priceDong())
                .isEqualTo(185_000);
        assertThat(connector().plan(want, have)).isEmpty();
    }

    @Test
    void whatIsThereUnderTheSkuIsFound() {
        simulator().probe().createByHand(Goods.SKU, "Gạo của người khác bán sẵn", 100_000, 3);
        var have = trial().look(goods().want(), Known.NOTHING);
        assertThat(have.remote()).isPresent();
        have = settled(goods().want(), have);
        assertThat(simulator().probe().remoteCount()).isEqualTo(1);
        assertThat(connector().plan(goods().want(), have)).isEmpty();
    }

    @Test
    void anOutageIsPassing() {
        var want = goods().want();
        for (var kind : List.of(
                Chaos.Kind.HTTP_500, Chaos.Kind.HTTP_200_BUSY, Chaos.Kind.HTML_ERROR_PAGE, Chaos.Kind.TRUNCATED_JSON)) {
            simulator().inject(Chaos.of(kind, 1, "."));
            assertThat(trial().fault(() -> trial().bring(want, Known.NOTHING)))
                    .as(kind.name())
                    .isInstanceOf(Fault.Transient.class);
        }
        simulator().inject(Chaos.of(Chaos.Kind.RATE_LIMIT, 1, "."));
        assertThat(trial().fault(() -> trial().bring(want, Known.NOTHING))).isInstanceOf(Fault.Throttled.class);
        simulator().inject(Chaos.of(Chaos.Kind.TOKEN_REVOKED, 1, "."));
        assertThat(trial().fault(() -> trial().bring(want, Known.NOTHING))).isInstanceOf(Fault.AuthRevoked.class);
    }

    @Test
    void aTokenThatIsOverIsRenewed() {
        simulator().inject(Chaos.of(Chaos.Kind.TOKEN_EXPIRED, 1, "product"));
        settled(goods().want());
        assertThat(simulator().probe().remoteCount()).isEqualTo(1);
    }
}
