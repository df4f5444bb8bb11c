package vn.nhan.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class EachProvinceTest {

    private static final TenantId FIRST = new TenantId((short) 1);
    private static final TenantId SECOND = new TenantId((short) 2);
    private static final TenantId THIRD = new TenantId((short) 3);

    private final List<TenantId> visited = new ArrayList<>();

    @Test
    void provinceInWhichItFailsHoldsUpNoOtherAndIsNamedInTheEnd() {
        assertThatThrownBy(() -> visit(province -> province.equals(SECOND)
                        ? Uni.createFrom().failure(new IllegalStateException("broken"))
                        : Uni.createFrom().voidItem()))
                .isInstanceOfSatisfying(
                        ProvincesFailed.class,
                        failed -> assertThat(failed.provinces()).containsExactly(SECOND))
                .hasMessageContaining("2")
                .hasRootCauseMessage("broken");
        assertThat(visited).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void workThatThrowsBeforeItBeginsCountsTheSame() {
        assertThatThrownBy(() -> visit(province -> {
                    if (!province.equals(THIRD)) {
                        throw new IllegalStateException("broken");
                    }
                    return Uni.createFrom().item(1);
                }))
                .isInstanceOfSatisfying(
                        ProvincesFailed.class,
                        failed -> assertThat(failed.provinces()).containsExactly(FIRST, SECOND));
        assertThat(visited).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void nothingIsSaidWhereItWentWellEverywhere() {
        assertThatCode(() -> visit(province -> Uni.createFrom().nullItem())).doesNotThrowAnyException();
        assertThat(visited).hasSize(3);
    }

    private void visit(Function<TenantId, Uni<?>> work) {
        new EachProvince(new Three(), null)
                .visit(province -> {
                    visited.add(province);
                    return work.apply(province);
                })
                .await()
                .indefinitely();
    }

    private record Three() implements TenantDirectory {

        @Override
        public Optional<TenantId> byHost(String host) {
            return Optional.empty();
        }

        @Override
        public Collection<TenantId> all() {
            return List.of(FIRST, SECOND, THIRD);
        }
    }
}
