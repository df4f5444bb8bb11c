package vn.nhan.support.assessment;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.vertx.VertxContextSupport;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.support.assessment.instrument.InstrumentFilesInvalid;
import vn.nhan.support.assessment.instrument.ShippedInstruments;
import vn.nhan.support.need.NeedTree;
import vn.nhan.support.need.Needs;
import vn.nhan.testing.Server;

/** Advice leads to needs that somebody can ask for. */
@Server
class InstrumentNeedsTest {

    private final TenantTx tx;
    private final Needs needs;

    InstrumentNeedsTest(TenantTx tx, Needs needs) {
        this.tx = tx;
        this.needs = needs;
    }

    @Test
    void everyNeedOfTheShippedFilesIsInTheTree() throws Throwable {
        var tree = VertxContextSupport.subscribeAndAwait(() -> tx.as(TenantScope.of(TenantId.of(1)), needs::tree));

        assertThatCode(() -> Instruments.requireNeeds(ShippedInstruments.load(), tree))
                .doesNotThrowAnyException();
    }

    @Test
    void everyNeedThatNobodyKnowsIsNamedWithItsFile() {
        assertThatThrownBy(() -> Instruments.requireNeeds(ShippedInstruments.load(), new NeedTree(List.of())))
                .isInstanceOf(InstrumentFilesInvalid.class)
                .hasMessageContaining("1567-2025-1: no need shop-running");
    }
}
