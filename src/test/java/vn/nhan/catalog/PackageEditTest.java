package vn.nhan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.nhan.catalog.PackageEdit.Shown;
import vn.nhan.platform.problem.Difference;
import vn.nhan.platform.problem.EditConflict;
import vn.nhan.platform.problem.FailureKind;
import vn.nhan.platform.problem.RequestFailure;

class PackageEditTest {

    @Test
    void whoLeavesTheStockAloneLeavesItAsItIsByNow() {
        assertThat(edit(10L, new Shown(10L)).stock(7L)).isEqualTo(7);
        assertThat(edit(null, new Shown(null)).stock(7L)).isEqualTo(7);
        assertThat(edit(10L, new Shown(10L)).stock(null)).isNull();
    }

    @Test
    void whoCountsAnewIsBelievedWhileNothingWasSold() {
        assertThat(edit(12L, new Shown(10L)).stock(10L)).isEqualTo(12);
        assertThat(edit(12L, new Shown(null)).stock(null)).isEqualTo(12);
        assertThat(edit(null, new Shown(10L)).stock(10L)).isNull();
        assertThat(edit(7L, new Shown(10L)).stock(7L)).isEqualTo(7);
    }

    @Test
    void whoCountedBeforeASaleIsToldBothNumbers() {
        assertThatThrownBy(() -> edit(1200L, new Shown(10L)).stock(7L))
                .isInstanceOfSatisfying(EditConflict.class, refused -> {
                    assertThat(refused.kind()).isEqualTo(FailureKind.CONFLICT);
                    assertThat(refused.differences()).containsExactly(Difference.of("stock", "7", "1.200"));
                });
        assertThatThrownBy(() -> edit(null, new Shown(10L)).stock(7L)).isInstanceOf(EditConflict.class);
        assertThatThrownBy(() -> edit(12L, new Shown(null)).stock(7L)).isInstanceOf(EditConflict.class);
    }

    @Test
    void withoutAFormItIsWrittenOver() {
        assertThat(edit(12L, null).stock(7L)).isEqualTo(12);
    }

    @Test
    void onlyTheVersionThatWasSeenIsChanged() {
        var edit = new PackageEdit(packing(1L), 3, null);
        assertThatCode(() -> edit.requireSeen(3)).doesNotThrowAnyException();
        assertThatThrownBy(() -> edit.requireSeen(4)).isInstanceOf(RequestFailure.class);
        assertThatCode(() -> edit(1L, null).requireSeen(4)).doesNotThrowAnyException();
    }

    private static PackageEdit edit(@Nullable Long stock, @Nullable Shown shown) {
        return new PackageEdit(packing(stock), null, shown);
    }

    private static VariantService.Packing packing(@Nullable Long stock) {
        return new VariantService.Packing(1000L, null, null, null, null, null, 65_000L, stock);
    }
}
